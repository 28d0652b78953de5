//! What columns are called in the tables of German towns, in German and English, and what is meant by it.

use super::TEXTS;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Typo;
use crate::language::fold;
use crate::vocabulary::Spoken;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of columns by what they mean, the surest first.
const NAMES: &[(&str, &str)] = &[
    (
        "id",
        "id|kennung|nummer|nr|lfd nr|lfdnr|laufende nummer|objectid|object id|fid|gid|schlüssel|identifier|kennziffer|@id|_id|ident|einrichtungsnummer|eintrag id",
    ),
    (
        "title",
        "title|titel|angebot|bezeichnung|name des angebots|angebotsname|angebotstitel|bezeichnung der einrichtung|name der einrichtung|einrichtungsname|projektname|kurstitel|kursname|überschrift|service name|name|label|heading|projekt|veranstaltung|kurs|kurzbezeichnung|leistungen|leistung|offer|was",
    ),
    (
        "organisation",
        "organisation|organization|träger|traegername|anbieter|veranstalter|institution|einrichtung|verein|betreiber|provider|operator|organizer|name der organisation|trägerschaft|agency|wer",
    ),
    (
        "summary",
        "summary|kurztext|zusammenfassung|kurzbeschreibung|untertitel|abstract|teaser|short description|kurzinfo",
    ),
    (
        "description",
        "description|beschreibung|langtext|angebotsbeschreibung|leistungsbeschreibung|langbeschreibung|inhalt|details|text|erläuterung|informationen|information|infos|info|about|was wird angeboten",
    ),
    (
        "category",
        "category|categories|kategorie|kategorien|thema|themen|themenfeld|themenbereich|rubrik|bereich|sparte|handlungsfeld|angebotsart|art des angebots|art der einrichtung|einrichtungsart|einrichtungstyp|topic|layer|_layer|@group|art|typ|type",
    ),
    (
        "target_group",
        "target group|target groups|zielgruppe|zielgruppen|audience|für wen|adressaten|personenkreis",
    ),
    (
        "languages",
        "languages|language|sprache|sprachen|gesprochene sprachen|sprachen vor ort|spoken languages|beratungssprachen|sprachkenntnisse|sprachangebot",
    ),
    (
        "address",
        "address|adresse|anschrift|full address|vollständige adresse|address full|straße plz ort|postanschrift|wo",
    ),
    (
        "street",
        "street|straße|str|straße und hausnummer|straße hausnummer|straße hausnr|straße nr|straße und nr|straße u hausnummer|street address|addr street|straßenname",
    ),
    (
        "house_number",
        "house number|hausnummer|hausnr|haus nr|hnr|hausbez|street number|streetnumber|addr housenumber",
    ),
    (
        "postal_code",
        "postal code|plz|postleitzahl|zip|zipcode|zip code|postcode|post code|addr postcode",
    ),
    (
        "locality",
        "locality|ort|stadt|city|town|gemeinde|ortsname|plz ort|plz und ort|addr city|wohnort",
    ),
    (
        "area",
        "area|ortsteil|stadtteil|bezirk|stadtbezirk|district|quartier|suburb|viertel|neighbourhood",
    ),
    (
        "place_name",
        "place name|veranstaltungsort|ort der veranstaltung|ort des angebots|location|venue|gebäude|treffpunkt|name des hauses|haus|raum|standort|place",
    ),
    (
        "lon",
        "lon|lng|long|longitude|längengrad|länge|geometry lon|geo lon|x|xcoord|x koordinate|koord x|rechtswert|ostwert|easting|geo länge",
    ),
    (
        "lat",
        "lat|latitude|breitengrad|breite|geometry lat|geo lat|y|ycoord|y koordinate|koord y|hochwert|nordwert|northing|geo breite",
    ),
    (
        "point",
        "point|koordinaten|coordinates|geokoordinaten|geo|geopunkt|geo point 2d|wkt|the geom|geom|geometry|punkt|position|latlng|lat lon|lat lng|lon lat|gps",
    ),
    ("directions", "directions|anfahrt|wegbeschreibung|öpnv|haltestelle|anreise"),
    (
        "opening_hours",
        "opening hours|öffnungszeiten|öffnungszeit|sprechzeiten|sprechzeit|sprechstunden|sprechstunde|bürozeiten|angebotszeiten|zeiten|zeit|uhrzeit|termine|wann|hours|geöffnet",
    ),
    ("hours_mo", "montag|mo|monday|mon|montags"),
    ("hours_tu", "dienstag|di|tuesday|tue|dienstags"),
    ("hours_we", "mittwoch|mi|wednesday|wed|mittwochs"),
    ("hours_th", "donnerstag|do|thursday|thu|donnerstags"),
    ("hours_fr", "freitag|fr|friday|fri|freitags"),
    ("hours_sa", "samstag|sa|saturday|sat|sonnabend|samstags"),
    ("hours_su", "sonntag|so|sunday|sun|sonntags"),
    (
        "phone",
        "phone|telefon|tel|telefonnummer|telefon nr|fon|rufnummer|telephone|kontakttelefon|mobil|handy|mobile|mobiltelefon|telefon mobil",
    ),
    ("email", "email|e mail|mail|e mail adresse|mailadresse|emailadresse|kontaktmail"),
    (
        "website",
        "website|webseite|homepage|internet|internetseite|internetadresse|webadresse|url|www|web|link|facebook",
    ),
    ("contact", "contact|kontakt|kontaktdaten|erreichbarkeit|contact info"),
    ("age", "age|alter|altersgruppe|altersspanne"),
    ("age_min", "age min|alter von|mindestalter|alter ab|min age|von alter"),
    ("age_max", "age max|alter bis|höchstalter|max age|bis alter"),
    (
        "cost",
        "cost|cost note|kosten|preis|preise|gebühr|gebühren|eintritt|price|fee|fees|teilnahmegebühr|entgelt|kostenbeitrag",
    ),
    ("free", "free|kostenlos|gratis|kostenfrei|free of charge|unentgeltlich"),
    (
        "registration_required",
        "registration required|anmeldepflichtig|anmeldung erforderlich|anmeldung nötig|anmeldepflicht",
    ),
    ("registration_note", "registration note|anmeldung|registration|anmeldung unter|anmeldung bei"),
    (
        "wheelchair",
        "wheelchair|rollstuhl|rollstuhlgerecht|barrierefrei|barrierefreiheit|barrierearm|accessible|accessibility",
    ),
    ("women_only", "women only|nur für frauen|nur frauen|frauen only"),
    ("childcare", "childcare|kinderbetreuung"),
    ("anonymous", "anonymous|anonym"),
    ("format", "format|angebotsform|form|veranstaltungsform"),
    ("purpose", "purpose|bieten suchen|angebot oder gesuch"),
    (
        "tags",
        "tags|schlagworte|schlagwörter|schlagwort|stichworte|stichwörter|keywords|suchworte|suchwörter",
    ),
    ("co_organisers", "co organisers|kooperationspartner|mitveranstalter|partner"),
    ("expires", "expires|gültig bis|ablaufdatum|valid until|läuft bis|enddatum"),
    (
        "confirmed_at",
        "confirmed at|stand|datenstand|aktualisiert|zuletzt aktualisiert|letzte änderung|zuletzt geprüft|last updated|updated|modified",
    ),
    (
        "note",
        "note|notes|bemerkung|bemerkungen|hinweis|hinweise|anmerkung|anmerkungen|sonstiges|weitere informationen|weitere infos|voraussetzungen|kommentar|comment",
    ),
];

/// What is never anything of ours, however much its name sounds like it.
const NOTHING: &str = "fax|telefax|faxnummer|styleurl|stylehash|telefon intern";

/// Our own names of columns that no form offers, but that our own tables have.
const OWN: &[&str] = &[
    "categories",
    "target_groups",
    "schedule",
    "place_mode",
    "approximate",
    "publish_phone",
    "publish_email",
    "protected",
    "example",
    "source",
    "uuid",
    "confirm_months",
    "v",
    "more",
];

/// A meaning with how sure it is: the rank inside its list makes the second hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    pub target: &'static str,
    pub score: u32,
}

static BY_NAME: LazyLock<HashMap<String, Meaning>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for (target, list) in NAMES {
        for (rank, name) in (0..).zip(list.split('|')) {
            let meaning = Meaning { target, score: 200 - rank };
            names.entry(folded(name)).or_insert(meaning);
        }
    }
    names
});
static SILENT: LazyLock<Vec<String>> = LazyLock::new(|| NOTHING.split('|').map(folded).collect());

/// A name as it is compared: the folded words with single blanks.
pub fn folded(name: &str) -> String {
    let words = words(name);
    if words.is_empty() { name.trim().to_lowercase() } else { words.join(" ") }
}

/// The folded words of a name; capital letters inside a word begin another one, as in `streetNumber`.
fn words(name: &str) -> Vec<String> {
    let mut parted = String::with_capacity(name.len() + 8);
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            parted.push(' ');
        }
        parted.push(if letter.is_alphanumeric() || "@_".contains(letter) { letter } else { ' ' });
        before = letter;
    }
    let words = parted.split(|c: char| c.is_whitespace() || c == '_');
    words.map(fold).filter(|word| !word.is_empty()).collect()
}

/// What a name means, with its language where it names one: `title_ar`, "Beschreibung (englisch)".
pub fn meaning(name: &str) -> Option<(Meaning, Option<Tag>)> {
    let plain = name.trim().to_lowercase();
    if OWN.contains(&plain.as_str()) {
        let target = OWN.iter().find(|own| **own == plain)?;
        return Some((Meaning { target, score: 210 }, None));
    }
    if name.starts_with('@') && name == crate::exchange::tabular::GROUP {
        return Some((Meaning { target: "category", score: 190 }, None));
    }
    let words = words(name);
    let whole = words.join(" ");
    if SILENT.contains(&whole) || whole.is_empty() {
        return None;
    }
    let shorter = |words: &[String]| BY_NAME.get(&words.join(" ")).copied();
    if let Some(found) = shorter(&words) {
        return Some((found, None));
    }
    if let Some((last, rest)) = words.split_last()
        && let Some(tag) = tongue(last)
        && let Some(found) = shorter(rest)
    {
        return Some((found, TEXTS.contains(&found.target).then_some(tag)));
    }
    // The inner name of `address.street`, then a name with more words around it, then a slip of the keyboard.
    let tail = (1..words.len()).find_map(|from| shorter(&words[from..]).map(|found| (found, 40)));
    let found = tail.or_else(|| around(&words).map(|found| (found, 90)));
    let found = found.or_else(|| slip(&whole).map(|found| (found, 110)));
    found.map(|(found, less)| (Meaning { score: found.score.saturating_sub(less), ..found }, None))
}

/// A name that stands at the beginning of a longer one: "Telefon Büro", "Öffnungszeiten (Montag)".
fn around(words: &[String]) -> Option<Meaning> {
    let weekday = words.iter().skip(1).find_map(|word| {
        BY_NAME.get(word).filter(|found| found.target.starts_with("hours_") && word.len() > 2)
    });
    let begun = || (1..words.len()).rev().find_map(|to| BY_NAME.get(&words[..to].join(" ")));
    let found = weekday.or_else(begun).copied()?;
    // "Art" and "Typ" begin too many names.
    (words[0].len() > 3 || found.target != "category").then_some(found)
}

/// A name with one slip of the keyboard: "Beshreibung", "Adress".
fn slip(name: &str) -> Option<Meaning> {
    if name.chars().count() < 5 {
        return None;
    }
    let typo = Typo::new(name, 1, false);
    let near =
        BY_NAME.iter().filter(|(known, _)| known.chars().count() >= 5 && typo.accepts(known));
    near.map(|(_, meaning)| *meaning).max_by_key(|meaning| (meaning.score, meaning.target))
}

/// The language that a word names: a tag of ours, or its name in German, in English or in itself.
fn tongue(word: &str) -> Option<Tag> {
    let interface = Interface::ALL.iter().find(|one| one.tag() == word);
    if let Some(interface) = interface {
        return Some(Tag::from(*interface));
    }
    let names = |spoken: &Spoken| {
        [spoken.label(Interface::De), spoken.label(Interface::En)].map(|label| fold(&label))
    };
    let known = Spoken::ALL.iter().find(|spoken| {
        names(spoken).iter().any(|name| name == word) || fold(spoken.endonym()) == word
    });
    known.and_then(|spoken| Tag::parse(spoken.id()))
}

/// The text and the language of a target such as `title_ar`.
pub fn text_in(target: &str) -> Option<(&'static str, Tag)> {
    TEXTS.iter().find_map(|name| {
        let tag = target.strip_prefix(name)?.strip_prefix('_')?;
        Some((*name, Tag::parse(&tag.replace('_', "-"))?))
    })
}

/// Whether it is a column of our own tables that no form offers.
pub fn is_own(target: &str) -> bool {
    OWN.contains(&target)
}
