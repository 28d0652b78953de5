//! Words of German and English tables with what they mean in our vocabularies: the beginnings of words, the longest first asked.

/// Beginnings of words, by category.
pub const CATEGORIES: &[(&str, &str)] = &[
    (
        "language_meetup",
        "sprachcafe|sprachtreff|sprachtandem|tandem|konversation|gesprächskreis|erzählcafe|conversation",
    ),
    (
        "german_course",
        "deutschkurs|integrationskurs|sprachkurs|deutschförder|deutschlern|sprachförder|sprachschul|alphabetisierung|bamf kurs|deutsch|language course|german course|erstorientierung",
    ),
    (
        "meeting_place",
        "treffpunkt|treff|begegnung|nachbarschaft|gemeinschaft|stadtteilzentr|familienzentr|mehrgenerationen|bürgerhaus|jugendzentr|community|meeting|cafe",
    ),
    (
        "migration_advice",
        "migrationsberat|flüchtlingsberat|flüchtlingshilf|asyl|migration|integration|beratung|beratungsstell|sozialberat|advice|counsel|refugee|jugendmigration|fluchtling",
    ),
    ("legal_advice", "recht|rechtsberat|anwalt|legal|law|aufenthaltsrecht|mieterverein|justiz"),
    (
        "public_office",
        "behörd|amt|ämter|rathaus|verwaltung|bürgeramt|bürgerbüro|standesamt|ausländerbehörd|jobcenter|polizei|public office|authority|authorities|government|landratsamt|agentur für arbeit",
    ),
    ("interpreting", "dolmetsch|sprachmittl|übersetz|interpret|translation|sprachmittlung"),
    (
        "work_training",
        "arbeit|beruf|job|ausbildung|anerkennung|qualifi|praktik|bewerbung|work|employment|training|karriere|weiterbildung|arbeitsmarkt",
    ),
    (
        "childcare_school",
        "kindertages|kita|kiga|kindergart|krippe|tagesmutter|tagespfleg|hort|schul|bildung|nachhilf|hausaufgab|lernhilf|kinderbetreu|childcare|school|education|kindergarten|hochschul|universitat|betreuung|schulsozialarbeit",
    ),
    (
        "housing",
        "wohn|unterkunft|unterkünft|miet|obdach|housing|accommodation|shelter|gemeinschaftsunterkunft",
    ),
    (
        "health",
        "gesundheit|arzt|ärzt|medizin|klinik|krankenhaus|psycho|sucht|therapie|pfleg|apothek|health|medical|hospital|hebamm|schwanger|doctor|trauma",
    ),
    (
        "everyday_help",
        "alltag|lebensmittel|tafel|kleid|essen|kleiderkammer|sozial|soziales|möbel|fundgrub|spende|basic|food|cloth|sozialkaufhaus|grundversorg|nothilf|everyday|fahrrad|mobilität",
    ),
    ("protection", "schutz|frauenhaus|gewalt|notruf|opfer|krise|emergency|protection|notfall"),
    ("sport", "sport|bewegung|fussball|turn|schwimm|fitness|tanz"),
    (
        "culture_leisure",
        "kultur|freizeit|kunst|musik|theater|museum|biblio|kreativ|culture|leisure|ferien|ausflug|bücherei|hobby|film|kino",
    ),
    (
        "volunteering",
        "ehrenamt|freiwillig|pate|patenschaft|mentor|engagement|helfer|volunteer|vereine|initiativen",
    ),
];

/// Beginnings of words, by target group.
pub const TARGET_GROUPS: &[(&str, &str)] = &[
    ("everyone", "alle|jede|everyone|everybody|all|offen|öffentlich"),
    ("refugees", "geflüchtet|flüchtling|asyl|refugee|geduldet|vertrieben"),
    (
        "migrants",
        "migrant|zugewandert|einwander|neuzugewander|migration|ausländ|zuwander|immigrant|newcomer",
    ),
    ("eu_citizens", "eu|unionsbürger"),
    ("children", "kind|children|kids|grundschul|kleinkind|baby"),
    ("youth", "jugend|teen|youth|junge|heranwachs|schüler|azubi"),
    ("unaccompanied_minors", "unbegleitet|uma|umf|unaccompanied|minderjährig"),
    ("parents_families", "eltern|famil|mutter|mütter|väter|vater|alleinerzieh|parent|schwanger"),
    ("women", "frau|mädchen|women|woman|girl"),
    ("seniors", "senior|älter|alte|rentner|elder|50plus|60plus"),
    ("disability", "behinder|handicap|beeinträcht|disab|inklusion"),
    ("lgbtq", "lgbt|queer|lsbt|schwul|lesbisch|trans"),
    ("volunteers", "ehrenamt|freiwillig|helfer|volunteer|pate|engagiert"),
];

/// Beginnings of words, by kind of offer.
pub const FORMATS: &[(&str, &str)] = &[
    ("place", "ort|einrichtung|haus|place|treffpunkt|zentrum"),
    ("meeting", "treffen|treff|gruppe|meeting|stammtisch|cafe"),
    ("course", "kurs|course|workshop|seminar|training|schulung"),
    ("event", "veranstaltung|event|fest|konzert|vortrag|termin"),
    ("service", "beratung|dienst|service|angebot|hilfe|sprechstunde"),
    ("project", "projekt|project"),
];
