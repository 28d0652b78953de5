# Deutsch. Anrede: Sie. Jede Taste dieser Datei steht auch in den zehn anderen.

## vocabulary

category-language_meetup = Sprachcafé & Sprachtreff
category-german_course = Deutsch- & Integrationskurs
category-meeting_place = Begegnung & Treffpunkt
category-migration_advice = Migrations- & Asylberatung
category-legal_advice = Rechts- & Aufenthaltsberatung
category-public_office = Amt & Behörde
category-interpreting = Dolmetschen & Sprachmittlung
category-work_training = Arbeit, Ausbildung & Anerkennung
category-childcare_school = Kita, Schule & Lernhilfe
category-housing = Wohnen & Unterkunft
category-health = Gesundheit & psychosoziale Hilfe
category-everyday_help = Essen, Kleidung & Alltagshilfe
category-protection = Schutz & Notlage
category-sport = Sport & Bewegung
category-culture_leisure = Kultur, Kreatives & Freizeit
category-volunteering = Ehrenamt & Patenschaften

category-language_meetup-words = Sprachcafé, Sprachtreff, Deutsch sprechen, Deutsch üben, Konversation, Sprachtandem, Sprachpartner, Erzählcafé
category-german_course-words = Deutschkurs, Sprachkurs, Integrationskurs, Deutsch lernen, Alphabetisierung, Berufssprachkurs, A1, A2, B1, B2
category-meeting_place-words = Begegnungscafé, Treffpunkt, Nachbarschaftstreff, Stadtteiltreff, Bürgerhaus, Mehrgenerationenhaus, Familienzentrum, Leute kennenlernen
category-migration_advice-words = Migrationsberatung, Asylberatung, Flüchtlingsberatung, MBE, Jugendmigrationsdienst, JMD, Sozialberatung, Verfahrensberatung
category-legal_advice-words = Rechtsberatung, Anwalt, Aufenthaltserlaubnis, Aufenthaltstitel, Duldung, Einbürgerung, Familiennachzug, Asylrecht, Refugee Law Clinic
category-public_office-words = Ausländerbehörde, Rathaus, Bürgeramt, Jobcenter, Sozialamt, Jugendamt, Standesamt, Anmeldung, Behörde
category-interpreting-words = Dolmetscher, Übersetzer, Übersetzung, Sprachmittler, Gemeindedolmetscher, Begleitung zum Amt, Dokumente übersetzen
category-work_training-words = Arbeit, Job, Ausbildung, Praktikum, Bewerbung, Lebenslauf, Berufsberatung, Anerkennung, Arbeitsagentur
category-childcare_school-words = Kita, Kindergarten, Krippe, Tagesmutter, Schule, Hausaufgabenhilfe, Nachhilfe, Hort, Lernhilfe
category-housing-words = Wohnung, Wohnungssuche, Miete, Unterkunft, Zimmer, Obdachlosigkeit, Wohngeld, Wohnberechtigungsschein
category-health-words = Arzt, Krankenhaus, Hebamme, Schwangerschaft, Psychologe, Therapie, Trauma, Impfung, Sucht
category-everyday_help-words = Tafel, Lebensmittel, Kleiderkammer, Möbel, Kleidung, Spenden, Fahrradwerkstatt, Repair-Café, Essen
category-protection-words = Frauenhaus, Gewalt, Notruf, Krisendienst, Schutz, häusliche Gewalt, Menschenhandel, Opferhilfe, Hilfetelefon
category-sport-words = Sportverein, Fußball, Schwimmen, Fahrrad fahren lernen, Yoga, Turnen, Tanzen, Fitness
category-culture_leisure-words = Musik, Theater, Bibliothek, Malen, Chor, Kochen, Nähen, Museum, Garten
category-volunteering-words = Ehrenamt, freiwillig helfen, Patenschaft, Mentor, Lotse, Engagement, Freiwillige, Helfer

target-everyone = Alle
target-refugees = Geflüchtete
target-migrants = Zugewanderte
target-eu_citizens = Zugewanderte aus der EU
target-children = Kinder (bis 12 Jahre)
target-youth = Jugendliche & junge Erwachsene
target-unaccompanied_minors = Unbegleitete Minderjährige
target-parents_families = Eltern & Familien
target-women = Frauen
target-seniors = Ältere Menschen
target-disability = Menschen mit Behinderung
target-lgbtq = Queere Menschen (LSBTIQ*)
target-volunteers = Ehrenamtliche & Fachkräfte

spoken-de = Deutsch
spoken-en = Englisch
spoken-ar = Arabisch
spoken-uk = Ukrainisch
spoken-ru = Russisch
spoken-tr = Türkisch
spoken-fa = Persisch (Farsi)
spoken-prs = Dari
spoken-ps = Paschtu
spoken-ur = Urdu
spoken-ckb = Kurdisch (Sorani)
spoken-kmr = Kurdisch (Kurmandschi)
spoken-ti = Tigrinya
spoken-am = Amharisch
spoken-so = Somali
spoken-fr = Französisch
spoken-es = Spanisch
spoken-it = Italienisch
spoken-pl = Polnisch
spoken-ro = Rumänisch
spoken-bg = Bulgarisch
spoken-sq = Albanisch
spoken-sr = Serbisch
spoken-hr = Kroatisch
spoken-el = Griechisch
spoken-vi = Vietnamesisch
spoken-gsg = Deutsche Gebärdensprache
spoken-de-simple = Leichte / Einfache Sprache

format-place = Ort
format-meeting = Regelmäßiges Treffen
format-course = Kurs
format-event = Veranstaltung
format-service = Hilfe & Beratung
format-project = Projekt

purpose-offer = Angebot
purpose-request = Gesuch

mode-main = findet in dieser Sprache statt
mode-spoken = wird dort gesprochen
mode-interpreter = mit Dolmetscher, auf Anfrage

wheelchair-yes = Rollstuhlgerecht
wheelchair-limited = Teilweise rollstuhlgerecht
wheelchair-no = Nicht rollstuhlgerecht

membership-asked = Aufnahme angefragt
membership-member = Mitglied
membership-declined = Abgelehnt

land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen

## dates

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# The month inside a date (a genitive in some languages).
month-of-1 = Januar
month-of-2 = Februar
month-of-3 = März
month-of-4 = April
month-of-5 = Mai
month-of-6 = Juni
month-of-7 = Juli
month-of-8 = August
month-of-9 = September
month-of-10 = Oktober
month-of-11 = November
month-of-12 = Dezember

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }, { $day }. { $month } { $year }
date-medium = { $day }. { $month } { $year }
date-short = { $day }.{ $month-number }.
time-range = { $from }–{ $to } Uhr
distance-metres = { $amount } m
distance-kilometres = { $amount } km

## problems

problem-in-line = Zeile { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Zeile { $line }, { $field }:
problem-other = Diese Angabe passt nicht.
problem-required = Diese Angabe fehlt.
problem-too-long = Das ist zu lang: { $most ->
        [one] höchstens ein Zeichen.
       *[other] höchstens { $most } Zeichen.
    }
problem-too-many = Das sind zu viele: { $most ->
        [one] höchstens eine Angabe.
       *[other] höchstens { $most } Angaben.
    }
problem-number = „{ $value }“ ist keine Zahl.
problem-date = „{ $value }“ ist kein Datum. Richtig wäre zum Beispiel 2026-08-24.
problem-time = „{ $value }“ ist keine Uhrzeit. Richtig wäre zum Beispiel 15:00.
problem-unknown-value = „{ $value }“ gibt es hier nicht.
problem-flag = „{ $value }“ geht hier nicht. Möglich sind 1, 0, true oder false.
problem-datetime = „{ $value }“ ist keine Zeit. Richtig ist zum Beispiel 2026-08-24T00:00:00Z, 2026-08-24 oder eine Spanne: 2026-08-01T00:00:00Z/..
problem-longitude = „{ $value }“ ist keine geografische Länge (−180 bis 180).
problem-latitude = „{ $value }“ ist keine geografische Breite (−90 bis 90).
problem-bbox = Der Kartenausschnitt braucht vier Zahlen: West, Süd, Ost, Nord.
problem-bbox-order = Der Kartenausschnitt ist verdreht: West liegt vor Ost und Süd vor Nord.
problem-near = Der Punkt braucht zwei Zahlen: Länge und Breite, zum Beispiel 9.19,48.89.
problem-near-swapped = Länge und Breite sind vertauscht: Zuerst kommt die Länge, dann die Breite. Gemeint ist wohl { $right }.
problem-zoom = Die Zoomstufe „{ $value }“ gibt es nicht. Möglich sind 0 bis { $most }.
problem-tile = Die Kachel „{ $value }“ gibt es auf dieser Zoomstufe nicht. Möglich sind 0 bis { $most }.
problem-age = Das ist kein Alter. Richtig wäre eine Zahl von 0 bis 120.
problem-age-order = Das Mindestalter liegt über dem Höchstalter.
problem-open = Möglich sind „now“, „today“ oder ein Zeitpunkt wie 2026-08-24T15:00.
problem-point-required = Hier fehlt der Punkt auf der Karte.
problem-email = Das ist keine E-Mail-Adresse.
problem-phone = Das ist keine Telefonnummer.
problem-website = Das ist keine Internetadresse. Sie beginnt mit https://.
problem-colour = Das ist keine Farbe. Richtig wäre zum Beispiel #1f6f8b.
problem-slug = „{ $value }“ geht als Kurzname nicht. Erlaubt sind kleine Buchstaben, Ziffern und Bindestriche.
problem-encoding = Der Text enthält Zeichen, die wir nicht lesen können.
problem-language-tag = „{ $value }“ ist kein Sprachkürzel. Richtig wäre zum Beispiel de oder ar.
problem-holiday-date = Das Datum der Ferien ist nicht lesbar.
problem-holiday-ends-before-start = Die Ferien enden, bevor sie anfangen.
problem-holiday-land = Dieses Bundesland gibt es nicht.
problem-holiday-column-missing = In der Datei fehlt die Spalte „{ $value }“.
problem-holiday-none-in-file = In der Datei stehen keine Schulferien.
problem-holiday-no-calendar = Die Datei ist kein Kalender im Format iCalendar.
problem-holiday-row = Diese Zeile ist nicht lesbar: { $value }
problem-schedule-ends-before-start = Das Ende liegt vor dem Anfang.
problem-schedule-never = In dieser Zeit gibt es keinen einzigen Termin.
problem-schedule-no-weekday = Hier fehlt der Wochentag.
problem-schedule-nth = Der wievielte Wochentag im Monat? Möglich sind 1 bis 5 oder, vom Ende gezählt, −1 bis −5.
problem-schedule-every = Dieser Abstand geht nicht. Möglich sind 1 bis { $most }.
problem-schedule-every-needs-start = Bei diesem Abstand fehlt das Datum, an dem es anfängt.
problem-schedule-too-long = Das dauert zu lang. Anzahl der Tage: höchstens { $most }.
problem-schedule-time = Das ist keine Uhrzeit. Möglich ist 0:00 bis 24:00.
problem-schedule-year = Das Jahr muss zwischen { $first } und { $last } liegen.
problem-schedule-too-many = Das sind zu viele Einträge. Möglich sind höchstens { $most }.

## schedule

schedule-on = { $day ->
        [1] montags
        [2] dienstags
        [3] mittwochs
        [4] donnerstags
        [5] freitags
        [6] samstags
       *[7] sonntags
    }
schedule-day-range = { $from ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    } bis { $to ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
schedule-nth = { $day ->
       *[other] { $nth ->
                [1] 1.
                [2] 2.
                [3] 3.
                [4] 4.
                [5] 5.
                [-1] letzten
                [-2] vorletzten
                [-3] drittletzten
                [-4] viertletzten
               *[-5] fünftletzten
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
schedule-days = { $days }
schedule-daily = täglich
schedule-every-weeks = { $every ->
        [one] jede Woche
       *[other] alle { $every } Wochen
    } { $days }
schedule-monthly = jeden { $days } im Monat
schedule-every-months = { $every ->
        [one] jeden Monat
       *[other] alle { $every } Monate
    } am { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } und { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time } Uhr
schedule-from-time = ab { $time } Uhr
schedule-all-day = rund um die Uhr
schedule-valid-between = { $when }, vom { $from } bis { $until }
schedule-valid-from = { $when }, ab { $from }
schedule-valid-until = { $when }, bis { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } mit Dolmetschung
schedule-date-time = { $date }, { $time }
schedule-span = { $from } bis { $until }
schedule-not-on-public-holidays = nicht an Feiertagen
schedule-only-on-public-holidays = nur an Feiertagen
schedule-not-in-school-holidays = nicht in den Schulferien
schedule-only-in-school-holidays = nur in den Schulferien
schedule-only-on-holidays = nur an Feiertagen und in den Schulferien
schedule-by-appointment = nach Vereinbarung
schedule-also-by-appointment = auch nach Vereinbarung
schedule-cancelled = fällt am { $date } aus
schedule-cancelled-at = fällt am { $date } um { $time } Uhr aus
schedule-moved = vom { $date } verlegt auf { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = jetzt geöffnet bis { $until }
schedule-now = jetzt geöffnet
schedule-today = heute { $time }
schedule-tomorrow = morgen { $time }
schedule-is-cancelled = { $when } – fällt aus
schedule-is-moved = { $when } (verlegt)
schedule-is-uncertain = { $when } (nicht in den Schulferien)
problem-schedule-ical-time = „{ $value }“ ist kein Zeitpunkt in der Schreibweise von iCalendar.
problem-schedule-ical-zone = Die Zeiten stehen in einer anderen Zeitzone: { $value }.
problem-schedule-ical-cannot = Diese Regel können wir nicht übernehmen: „{ $value }“. Möglich sind Wochentage, auch alle paar Wochen oder der wievielte im Monat.
problem-schedule-ical-no-start = Es fehlt, wann es anfängt.
holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Internationaler Frauentag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-liberation-day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-uprising-of-1953 = 75. Jahrestag des Volksaufstands von 1953
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Weltkindertag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance = Buß- und Bettag
holiday-christmas = 1. Weihnachtsfeiertag
holiday-second-christmas-day = 2. Weihnachtsfeiertag

## page

page-product = Stadtkarte
page-languages = Sprachen
page-about = Über das Netzwerk
page-imprint = Impressum
page-privacy = Datenschutz
page-accessibility = Barrierefreiheit
page-all-towns = Alle Orte
page-made-with = Stadtkarte ist freie Software. Die Karte zeichnet Leaflet.
page-machine-translated = Dieser Text ist maschinell übersetzt.
page-text-in = Sprache dieses Textes: { $language }
page-to-content = Zum Inhalt
page-to-list = Karte überspringen, zur Liste
page-to-map = Zur Karte
page-not-found = Diese Seite gibt es nicht
page-not-found-help = Vielleicht ist das Angebot nicht mehr da, oder in der Adresse ist ein Fehler.
page-bad-request = Diese Anfrage verstehen wir nicht
page-bad-request-help = In der Adresse steht etwas, das hier nicht passt.
page-broken = Hier ist etwas schiefgegangen
page-broken-help = Das liegt an uns. Bitte versuchen Sie es in ein paar Minuten noch einmal.
page-search = Angebote und Orte suchen
page-search-hint = Deutschkurs, Marktplatz …
page-search-do = Suchen
page-quick-filters = Schnelle Filter
page-all-filters = Alle Filter
page-open-now = Jetzt geöffnet
page-open-today = Heute
page-near-me = In meiner Nähe
page-offers-in = Angebote in { $town }
page-description = Sprachcafés, Kurse, Beratung und Treffpunkte in { $town }: mit Ort, Zeit und Sprachen.
page-sorted-by-distance = Das Nächste zuerst
page-sorted-by-words = Die besten Treffer zuerst
page-not-understood = Einen Teil des Filters verstehen wir nicht und lassen ihn weg:
page-search-not-ready = Die Suche wird gerade vorbereitet. Bitte versuchen Sie es gleich noch einmal.
page-search-forgiven = Genau so steht es nirgends. Das kommt dem am nächsten:
page-show-them = Dort zeigen
page-nothing-found = Dazu haben wir nichts gefunden.
page-reset = Filter zurücksetzen
page-show-all = Alle zeigen
page-without-place = Ohne Ort auf der Karte
page-pages = Seiten der Liste
page-before = Zurück
page-close = Schließen
page-any-time = Egal wann
page-when = Wann
page-open-at = Zu dieser Zeit:
page-age = Alter
page-age-of = Alter der Person in Jahren:
page-particulars = Gut zu wissen
page-free = Kostenlos
page-wheelchair = Mit Rollstuhl erreichbar
page-childcare = Mit Kinderbetreuung
page-women-only = Nur für Frauen
page-no-childcare = Ohne Kinderbetreuung
page-not-women-only = Nicht nur für Frauen
page-categories = Themen
page-spoken = Sprachen vor Ort
page-for-whom = Für wen
page-formats = Art des Angebots
page-purposes = Angebot oder Gesuch
page-in-step = Liste folgt der Karte
page-map = Karte mit den Angeboten
page-map-help = Die Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab. Die Tabulatortaste führt zu den Markierungen, dort gehen die Pfeiltasten von einer zur nächsten. Die Liste zeigt dieselben Angebote.
page-map-needs-script = Die Karte braucht JavaScript. Die Liste zeigt alle Angebote.
page-bigger-map = Große Karte
page-chosen = Ausgewählt auf der Karte
page-online = Online
page-and-more = +{ $count }
page-seeks = Wird gesucht
page-example = Beispiel
page-example-help = Das ist ein erfundenes Beispiel. Es zeigt, wie die Karte aussehen kann.
page-by-appointment = Nach Vereinbarung
page-no-times = Es sind keine Zeiten angegeben.
page-next-dates = Nächste Termine
page-where = Wo
page-place-on-request = Den genauen Ort erfahren Sie auf Anfrage.
page-place-approximate = Der Ort ist nur ungefähr eingezeichnet.
page-on-the-map = Auf der Karte zeigen
page-directions = Weg dorthin
page-cost = Kosten
page-registration = Anmeldung
page-registration-needed = Bitte vorher anmelden.
page-registration-not-needed = Ohne Anmeldung, einfach kommen.
page-organisation = Wer dahintersteht
page-contact = Kontakt
page-confirmed = Zuletzt bestätigt am { $date }.
page-about-offer = Mehr dazu
page-age-range = Alter: { $from }–{ $to }
page-age-from = Alter: ab { $from }
page-anonymous = Auch ohne Namen möglich
page-its-offers = Angebote
page-no-offers = Zurzeit steht hier kein Angebot auf der Karte.
page-text-missing = Dieser Text fehlt noch.
page-aims = Was wir wollen
page-milestones = Was bisher geschah
page-working-groups = Arbeitsgruppen
page-members = Mitglieder
page-welcome = Was gibt es in meiner Stadt?
page-welcome-lead = Treffpunkte, Kurse, Beratung und Hilfe, in vielen Sprachen. Wählen Sie Ihren Ort.
page-no-towns = Es gibt noch keine Karte.
page-zoom-in = Vergrößern
page-zoom-out = Verkleinern
page-credit-osm = © OpenStreetMap-Mitwirkende
page-map-trouble = Die Karte lässt sich gerade nicht erneuern. Sie sehen, was zuletzt da war.
page-list-trouble = Die Liste lässt sich gerade nicht erneuern. Sie sehen, was zuletzt da war.
page-locating = Ihr Standort wird gesucht …
page-no-position = Ihr Standort ist nicht zu erfahren. Suchen Sie oben nach einer Straße oder einem Stadtteil.
page-request = wird gesucht
page-mostly = meist { $category }
page-one-place = an einem Ort
page-direction-center = in der Mitte der Karte
page-direction-n = im Norden
page-direction-ne = im Nordosten
page-direction-e = im Osten
page-direction-se = im Südosten
page-direction-s = im Süden
page-direction-sw = im Südwesten
page-direction-w = im Westen
page-direction-nw = im Nordwesten
page-offers = { $count ->
        [one] Ein Angebot
       *[other] { $count } Angebote
    }
page-show-offers = { $count ->
        [one] Ein Angebot zeigen
       *[other] { $count } Angebote zeigen
    }
page-more = { $count ->
        [one] Ein weiteres zeigen
       *[other] { $count } weitere zeigen
    }
page-elsewhere = { $count ->
        [one] In diesem Ausschnitt ist nichts, anderswo gibt es ein Angebot.
       *[other] In diesem Ausschnitt ist nichts, anderswo gibt es { $count } Angebote.
    }
page-without-times = { $count ->
        [one] Ein weiteres Angebot nennt keine Zeiten.
       *[other] { $count } weitere Angebote nennen keine Zeiten.
    }
page-without-language = { $count ->
        [one] Ein weiteres Angebot gibt es nur in anderen Sprachen.
       *[other] { $count } weitere Angebote gibt es nur in anderen Sprachen.
    }
problem-unknown-parameter = Diese Angabe kennen wir hier nicht.
page-none-yet = Noch keine Angebote. Schauen Sie bald wieder vorbei.
page-costs = Kostet etwas
page-germany = Karte von Deutschland mit allen Orten
page-take-along = Merken und weitersagen
page-calendar = In den Kalender
page-print = Drucken
page-share = Teilen
page-share-mail = Per E-Mail
page-share-app = Mit einer App teilen
page-copy-link = Link kopieren
page-link-copied = Der Link ist kopiert.
page-qr = QR-Code
page-qr-name = QR-Code mit dem Link zu dieser Seite
page-qr-help = Mit der Handy-Kamera öffnet der Code diese Seite.
page-seeks-until = Gesucht bis { $date }
page-term = Vom { $from } bis { $until }
page-term-from = Seit { $from }
page-term-until = Bis { $until }
page-partners = Partner: { $names }
page-funder = Gefördert von: { $name }
page-map-app = Karten-App auf diesem Gerät
page-other-sites = Diese Links führen zu anderen Anbietern. Sie erfahren den Ort erst, wenn Sie darauf tippen.
page-seeking = Was gerade gesucht wird
page-all-requests = Alle Gesuche auf der Karte
page-meetings = Nächste Treffen
page-near-place = In der Nähe von { $place }
page-places = Gefundene Orte: { $count }
page-place-meant = Meinten Sie einen Ort?
page-place-area = Stadtteil
page-place-locality = Stadt oder Dorf
page-place-street = Straße oder Platz
page-place-house = Ort
page-place-organisation = Organisation
page-retry = Noch einmal versuchen

## exchange

problem-file-empty = Die Datei ist leer.
problem-file-type = Das ist weder eine GeoJSON-FeatureCollection noch eine Tabelle (CSV).
problem-file-unreadable = Die Datei lässt sich nicht lesen: { $value }
problem-json = Das ist kein gültiges JSON: { $value }
problem-row-too-long = Diese Zeile ist zu lang. Höchstens { $most } MB.
problem-crs = Die Koordinaten müssen Länge und Breite sein (WGS 84), nicht „{ $value }“.
problem-feature = Das ist kein GeoJSON-Feature.
problem-geometry = Die Geometrie muss ein Point sein, nicht „{ $value }“.
problem-coordinates = Die Koordinaten müssen zwei Zahlen sein: erst Länge, dann Breite.
problem-swapped = Länge ({ $lon }) und Breite ({ $lat }) sind offenbar vertauscht.
problem-too-far = Der Punkt liegt { $km } km von { $town } entfernt. Möglich sind höchstens { $limit } km. Zuerst kommt die Länge, dann die Breite.
problem-projected = „{ $value }“ sieht nach Metern einer Kartenprojektion aus. Nötig sind Grad: Länge und Breite (WGS 84).
problem-null-island = Der Punkt 0, 0 liegt im Atlantik. Lassen Sie die Koordinaten weg, wenn sie nicht bekannt sind.
problem-id-missing = Die eigene Kennung der Quelle fehlt. Ohne sie erkennt der nächste Import das Angebot nicht wieder.
problem-id-twice = Die Kennung „{ $value }“ kommt in dieser Datei schon vor, in Zeile { $first }.
problem-null-character = Der Text enthält das Zeichen U+0000.
problem-unknown-nearest = „{ $value }“ gibt es hier nicht. Meinen Sie „{ $nearest }“?
problem-unknown-one-of = „{ $value }“ gibt es hier nicht. Möglich sind: { $list }
problem-yes-or-no = „{ $value }“ geht hier nicht. Schreiben Sie yes oder no, ja oder nein.
problem-shape = Das hat nicht die beschriebene Form: { $value }
problem-columns = Spalten in dieser Zeile: { $found }. Spalten in der Kopfzeile: { $expected }.
problem-column-missing = In der Kopfzeile fehlt die Spalte „{ $value }“.
problem-column-twice = Die Spalte „{ $value }“ steht zweimal in der Kopfzeile.
problem-opening-hours = Die Öffnungszeiten „{ $value }“ sind nicht lesbar. Schreiben Sie sie wie in OpenStreetMap: Mo-Fr 09:00-12:00.
problem-source-missing = Der Name der Quelle fehlt. Geben Sie --source an oder „source“ in der Datei.
problem-other-network = Dieses Angebot gehört zu einem anderen Netzwerk.
problem-network-unknown = Das Netzwerk „{ $value }“ gibt es nicht. Es gibt: { $list }
problem-boundary = Die Grenze muss ein Polygon oder ein MultiPolygon sein.
import-checking = Prüfen
import-storing = Speichern
import-counts = Neu: { $new }, geändert: { $changed }, unverändert: { $same }, abgelehnt: { $refused }.
import-withdrawn = Nicht mehr in der Datei und zurückgezogen: { $count }.
import-done = Die Angebote stehen auf der Karte.
import-nothing = Es wurde nichts importiert. Berichtigen Sie diese Zeilen, oder importieren Sie nur die guten mit --good-rows.
import-dry-run = Das war nur eine Probe. Es wurde nichts geändert.
import-more = Weitere Probleme: { $count }.
import-unknown = Das hat hier keine Bedeutung und blieb weg: { $list }
export-done = Geschriebene Angebote: { $count }.
network-made = Das Netzwerk „{ $value }“ gibt es jetzt.
network-none = Es gibt noch keine Netzwerke.
holidays-loaded = Geladene Schulferien: { $count } ({ $list }).
problem-wgs84 = „{ $value }“ passt hier nicht: Koordinaten müssen Grad in WGS 84 sein, die Länge zuerst.
problem-network-id = Die id „{ $value }“ gehört nicht zu diesem Netzwerk. Lassen Sie id und slug so, wie „network show“ sie geschrieben hat.
network-saved = Das Netzwerk „{ $value }“ ist gespeichert.
import-outside = Angebote außerhalb des Gebiets des Netzwerks: { $count }. Das erste steht in Zeile { $line }.
problem-network-none = In der Datenbank { $database } gibt es noch keine Netzwerke.
problem-land-missing = Ein Kalender sagt nicht, für welches Land er gilt. Geben Sie es an, zum Beispiel --land BY.

## people
people-sign-in = Anmelden
people-sign-in-lead = Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link, ein Passwort brauchen Sie nicht.
people-email = E-Mail-Adresse
people-send-link = Link schicken
people-link-sent = Schauen Sie in Ihr Postfach
people-link-sent-help = Wenn wir { $email } kennen, ist jetzt ein Link dorthin unterwegs. Er gilt 30 Minuten und nur einmal. Sehen Sie auch im Spam-Ordner nach.
people-too-often = Das war sehr oft
people-too-often-help = Bitte versuchen Sie es in einer Stunde noch einmal.
people-welcome = Guten Tag, { $name }
people-welcome-help = Noch ein Klick, dann sind Sie angemeldet.
people-sign-in-now = Jetzt anmelden
people-link-over = Dieser Link gilt nicht mehr
people-link-over-help = Er wurde schon benutzt oder ist zu alt. Hier bekommen Sie einen neuen.
people-cross-site = Das kam von einer anderen Seite
people-cross-site-help = Zu Ihrem Schutz nehmen wir Eingaben nur von unseren eigenen Seiten an. Es wurde nichts geändert.
people-deleted-person = ehemalige Person { $code }
people-mail-stop = Keine Nachrichten dieser Art mehr bekommen
people-mail-hello = Guten Tag,
people-mail-greeting = Guten Tag { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Ihr Link zum Anmelden
people-mail-sign-in = mit diesem Link melden Sie sich an. Er gilt 30 Minuten und nur einmal.
people-mail-sign-in-why = Sie bekommen diese Nachricht, weil jemand mit Ihrer Adresse einen Link angefordert hat. Waren Sie das nicht, dann löschen Sie sie einfach.
people-mail-invited-subject = Ihr Zugang zur Stadtkarte
people-mail-invited-how = Der Link gilt sieben Tage und nur einmal. Später schicken wir Ihnen auf der Anmeldeseite jederzeit einen neuen.
people-mail-invited-why = Sie bekommen diese Nachricht, weil Sie eingeladen wurden.
people-mail-role-operator = Sie betreiben jetzt diese Stadtkarte.
people-mail-role-staff = Sie gehören jetzt zum Team von „{ $thing }“ und entscheiden mit, was auf der Karte steht.
people-mail-role-member = Sie schreiben jetzt mit an den Angeboten von „{ $thing }“.
people-mail-role-translator = Sie übersetzen jetzt die Texte von „{ $thing }“ in diese Sprache: { $language }.
people-mail-role-none = Sie können sich jetzt anmelden.
people-invited = Mit diesem Link meldet sich { $email } an (einmal, in den nächsten sieben Tagen):
people-invited-folder = Der Brief dazu liegt im Ordner „{ $folder }“, sobald der Server läuft. Ein Mailserver ist nicht eingestellt.
people-invited-mail = Der Brief dazu geht hinaus, sobald der Server läuft.
problem-organisation-unknown = Die Organisation „{ $value }“ gibt es nicht.
people-account = Mein Konto
people-own-pages = Eigene Seiten
people-desk = Schreibtisch
people-settings = Einstellungen
people-sign-out = Abmelden
people-sign-out-everywhere = Auf allen Geräten abmelden
people-save = Speichern
people-name = Ihr Name
people-language = Sprache dieser Seiten und der E-Mails
people-want-digest = Einmal am Tag eine E-Mail, wenn etwas auf mich wartet
people-want-reminders = E-Mails, die fragen, ob unsere Angebote noch stimmen
people-delete = Konto löschen
people-delete-how = Was dann geschieht
people-delete-what = Ihr Name, Ihre E-Mail-Adresse, Ihre Entwürfe und Ihre Anmeldungen werden sofort und endgültig gelöscht.
people-delete-stays = Die Angebote Ihrer Organisationen bleiben. Im Verlauf steht statt Ihres Namens nur noch ein Kürzel.
people-delete-last = Sie sind das letzte Mitglied von „{ $name }“. Danach kann dort niemand mehr etwas ändern; Nachfragen gehen an die Adresse der Organisation oder an das Team des Netzwerks.
people-delete-operator = Sie betreiben diesen Dienst. Sorgen Sie dafür, dass jemand anderes das weiter tun kann.
people-delete-now = Endgültig löschen
people-not-now = Lieber nicht
people-drafts = Angefangen und noch nicht abgeschickt
people-untitled = Ohne Titel
people-offers = Angebote
people-no-offers = Noch keine Angebote.
people-more-offers = Weitere Angebote: { $count }
people-new-offer = Neues Angebot
people-offer-published = auf der Karte
people-offer-pending = wird geprüft
people-offer-returned = zurück an Sie
people-offer-declined = abgelehnt
people-offer-hidden = verborgen, weil niemand es bestätigt hat
people-offer-withdrawn = nicht mehr auf der Karte
people-offer-superseded = ersetzt
people-offer-changed = Änderung wird geprüft
people-nothing-yet = Sie gehören noch zu keiner Organisation. Lassen Sie sich von einem Mitglied einladen, oder tragen Sie Ihre Organisation auf der Seite Ihrer Stadt ein.
people-networks = Ihre Netzwerke
people-its-networks = Netzwerke
people-ask-network = Bei einem weiteren Netzwerk mitmachen
people-which-network = Welches Netzwerk?
people-ask-now = Anfragen
people-members = Mitglieder
people-no-members = Niemand schreibt hier mit.
people-you = Sie
people-remove = Herausnehmen
people-invite-member = Jemanden einladen
people-invite = Einladung schicken
people-letter-language = Sprache der Einladung
people-leave = Nicht mehr mitmachen
people-leave-help = Die anderen schreiben weiter. Sie können jederzeit wieder eingeladen werden.
people-leave-last = Sie sind das letzte Mitglied. Die Angebote bleiben auf der Karte, bis sie niemand mehr bestätigt; ändern kann sie danach nur noch das Team des Netzwerks. Laden Sie vorher am besten jemanden ein.
people-leave-now = Ja, ich gehe
people-edit-organisation = Angaben zur Organisation ändern
people-proposal-waits = Eine Änderung der Angaben wird gerade geprüft. Bis dahin steht auf der Karte, was vorher dort stand.
people-organisation-name = Name der Organisation
people-about = Was sie ist und tut
people-other-languages = In anderen Sprachen
people-contact = Kontakt
people-phone = Telefon
people-website = Website
people-publish = auf der Karte zeigen
people-address = Adresse
people-street = Straße und Hausnummer
people-postal-code = Postleitzahl
people-locality = Ort
people-not-right = Das passt noch nicht:
people-faster = Jemand anderes hat inzwischen etwas geändert. Das steht jetzt dort. Ihr Text ist noch da; wenn Sie noch einmal speichern, gilt Ihrer.
people-invitation = Sie sind eingeladen
people-invitation-open = Einladung ansehen
people-invitation-over = Die Einladung wurde schon angenommen oder ist zu alt. Wer schon dabei ist, meldet sich einfach an; sonst bitten Sie um eine neue.
people-accept = Annehmen und anmelden
people-mail-invitation-subject = { $name } lädt Sie ein: { $thing }
people-mail-invitation = { $name } lädt Sie ein, bei „{ $thing }“ auf der Stadtkarte mitzumachen.
people-mail-invitation-how = Die Einladung gilt 14 Tage. Ein Passwort brauchen Sie nicht.
people-mail-invitation-why = Sie bekommen diese Nachricht, weil { $name } für „{ $thing }“ Ihre Adresse eingegeben hat. Möchten Sie nicht, dann löschen Sie sie einfach.
people-team = Team
people-staff = Entscheiden mit
people-nobody = Noch niemand.
people-invite-team = Ins Team einladen
people-as-what = Wofür?
people-as-staff = entscheidet mit, was auf der Karte steht
people-as-translator = übersetzt:
people-translating = Übersetzen
people-to-translate = Angebote, denen etwas fehlt: { $count }
people-text-outdated = vielleicht veraltet
people-text-missing = fehlt
people-text-machine = von einer Maschine übersetzt
people-stop = Keine Nachrichten dieser Art mehr?
people-stop-now = Abbestellen
people-stopped = Abbestellt
people-stopped-help = Sie bekommen keine Nachrichten dieser Art mehr. In den Einstellungen Ihres Kontos können Sie sie wieder bestellen.
people-done-saved = Gespeichert.
people-done-proposed = Danke! Das Team des Netzwerks sieht es sich an, dann steht es auf der Karte.
people-done-invited = Die Einladung ist unterwegs.
people-done-asked = Die Anfrage ist beim Netzwerk. Sie bekommen Bescheid.
people-done-asked-before = Dort haben Sie schon angefragt.
people-done-left = Sie machen dort nicht mehr mit.
people-done-removed = Herausgenommen.
people-done-joined = Willkommen! Sie sind dabei.
people-dates-cancel = Termin absagen
people-dates-title = Termin absagen oder verlegen
people-dates-help = Welcher Termin fällt aus oder wird verlegt? Den Grund können Sie danach angeben.
people-dates-choose = Absagen oder verlegen …
people-dates-none = In den nächsten fünf Wochen gibt es keinen einzelnen Termin, den Sie absagen oder verlegen könnten.

## writing

writing-join = Organisation eintragen
writing-join-lead = Stellen Sie Ihre Organisation und Ihr erstes Angebot auf die Karte von { $town }. Ein Konto brauchen Sie dafür nicht. Das dauert etwa fünf Minuten.
writing-who = Wer sind Sie?
writing-organisation = Ihre Organisation
writing-organisation-name = Name der Organisation
writing-organisation-about = Was macht sie?
writing-organisation-about-hint = Ein oder zwei Sätze. Das steht später auf ihrer Seite.
writing-organisation-website = Internetseite der Organisation
writing-person-name = Ihr Name
writing-person-email = Ihre E-Mail-Adresse
writing-person-email-hint = Dorthin schicken wir einen Link zur Bestätigung. Sie wird nicht veröffentlicht.
writing-join-what = Was möchten Sie eintragen?
writing-join-with-offer = Organisation und ein Angebot oder Gesuch
writing-join-without-offer = Nur die Organisation
writing-what = Was?
writing-purpose = Bieten Sie etwas an, oder suchen Sie etwas?
writing-purpose-offer = Wir bieten an
writing-purpose-request = Wir suchen
writing-expires = Bis wann suchen Sie?
writing-expires-hint = Danach verschwindet das Gesuch von selbst.
writing-title = Titel
writing-title-hint = Zum Beispiel: Begegnungscafé am Marktplatz
writing-summary = In einem Satz
writing-summary-hint = Steht in der Liste unter dem Titel.
writing-description = Was man sonst wissen sollte
writing-description-hint = Schreiben Sie einfach und in kurzen Sätzen. So verstehen es mehr Menschen.
writing-category = Worum geht es?
writing-category-hint = Wählen Sie ein bis drei Themen.
writing-format = Was für ein Angebot ist es?
writing-other-languages = Auch in anderen Sprachen schreiben
writing-in-languages = Auch auf: { $languages }
writing-source = Sie schreiben auf
writing-other-languages-which = Außerdem auf
writing-show-languages = Felder dafür zeigen
writing-text-missing = Hier fehlt die Übersetzung noch.
writing-text-outdated = Vielleicht veraltet: Der andere Text wurde inzwischen geändert.
writing-text-fits = Die Übersetzung passt noch
writing-text-machine = Eine Maschine hat das übersetzt.
writing-text-right = Gelesen, stimmt so
writing-voluntary = freiwillig
writing-whom = Für wen?
writing-target-groups = Für diese Menschen
writing-age-min = Alter von
writing-age-max = Alter bis
writing-languages = Welche Sprachen spricht man dort?
writing-languages-hint = Viele kommen erst, wenn sie wissen, dass jemand ihre Sprache spricht.
writing-more-languages = Weitere Sprachen
writing-mode-of = { $language }: wie?
writing-when = Wann?
writing-when-hint = Ohne Zeiten erscheint das Angebot nicht unter „Jetzt geöffnet“.
writing-where = Wo?
writing-access = Kosten, Anmeldung, Zugang
writing-cost-note = Zu den Kosten
writing-cost-hint = Zum Beispiel: 2 Euro für Kaffee und Kuchen
writing-registration-note = So meldet man sich an
writing-registration-hint = Zum Beispiel: per Telefon, bis zum Tag davor
writing-registration-yes = Bitte vorher anmelden
writing-registration-no = Ohne Anmeldung
writing-not-said = Keine Angabe
writing-wheelchair = Kommt man mit dem Rollstuhl hinein?
writing-also = Außerdem
writing-contact = Wie erreicht man Sie?
writing-contact-hint = Mindestens ein Weg. Sie entscheiden, was alle sehen.
writing-email = E-Mail-Adresse
writing-email-public = Diese E-Mail-Adresse öffentlich zeigen
writing-email-private = Ohne Haken bleibt sie geheim. Man kann Ihnen dann über ein Formular schreiben.
writing-phone = Telefonnummer
writing-phone-public = Diese Telefonnummer öffentlich zeigen
writing-website = Internetseite
writing-website-hint = Ist immer öffentlich. Zum Beispiel: www.verein.de
writing-others = Wer macht mit, und wann fragen wir nach?
writing-co-organisers = Gemeinsam mit
writing-co-organiser-name = Name einer Organisation aus dem Netzwerk
writing-add = Hinzufügen
writing-confirm = Wie oft sollen wir fragen, ob alles noch stimmt?
writing-confirm-hint = Dann kommt eine Mail. Ein Klick genügt.
writing-every-months = { $count ->
        [one] Jeden Monat
       *[other] Alle { $count } Monate
    }
writing-form = Formular
writing-send = Zur Prüfung senden
writing-save = Speichern und später weiter
writing-please-look = { $count ->
        [one] Bitte sehen Sie eine Stelle noch einmal an
       *[other] Bitte sehen Sie { $count } Stellen noch einmal an
    }
writing-nothing-lost = Es ist nichts verloren: Alles, was Sie geschrieben haben, steht noch da.
writing-kept = Gespeichert.
writing-saved = Gespeichert.
writing-saved-address = Unter dieser Adresse können Sie 30 Tage lang weiterschreiben. Wer sie kennt, kann es auch.
writing-go-on = Weiterschreiben
writing-sent = Schauen Sie in Ihr Postfach
writing-sent-mail = Wir haben Ihnen eine Mail geschickt. Bitte öffnen Sie den Link darin, dann geht Ihre Anfrage an das Netzwerk.
writing-sent-next = Keine Mail da? Sehen Sie auch im Spam-Ordner nach. Der Link gilt sieben Tage.
writing-confirm-title = Ist das Ihre Adresse?
writing-confirm-lead = Noch ein Klick, dann geht die Anfrage von „{ $organisation }“ an das Netzwerk in { $town }.
writing-confirm-address = Adresse bestätigen
writing-confirmed = Danke, Ihre Anfrage ist da
writing-confirmed-lead = Menschen aus dem Netzwerk sehen sie sich an. Sie bekommen eine Mail, sobald es etwas Neues gibt.
writing-confirmed-next = Bis dahin ist nichts davon öffentlich. In Ihrem Bereich können Sie weiterschreiben; dort melden Sie sich mit Ihrer E-Mail-Adresse an.
writing-to-account = Zu meinem Bereich
writing-link-over-title = Dieser Link gilt nicht mehr
writing-link-over = Er ist zu alt, oder es fehlt ein Stück davon. Sie können das Formular noch einmal senden.
writing-new-offer = Neues Angebot
writing-change-offer = Angebot ändern
writing-translate-offer = Angebot übersetzen
writing-back-to-account = Mein Bereich
writing-returned = Das Netzwerk bittet um eine Änderung:
writing-has-draft = Sie haben hier schon einmal angefangen. Das ist Ihr Entwurf.
writing-back-again = Sie sind wieder angemeldet. Alles, was Sie geschrieben haben, ist noch da.
writing-merged = Beide Fassungen sind zusammengeführt. Bitte sehen Sie alles noch einmal an und senden Sie es dann.
writing-discard = Entwurf verwerfen
writing-no-organisation = Sie gehören noch zu keiner Organisation, für die Sie schreiben können.
writing-for-which = Für wen, und für welche Karte?
writing-for = { $organisation } in { $town }
writing-directions = Der Weg dorthin
writing-schedule-note = Zu den Zeiten
writing-is-public = öffentlich
writing-is-private = nicht öffentlich
writing-conflict = Jemand war schneller
writing-conflict-lead = Während Sie schrieben, hat jemand anderes dieses Angebot geändert. Es geht nichts verloren. Bitte wählen Sie, was gelten soll.
writing-conflict-mine = Ihre Fassung
writing-conflict-other = Die andere Fassung
writing-conflict-theirs = Das hat nur die andere Person geändert. Wir übernehmen es:
writing-conflict-go-on = Zusammenführen und ansehen
writing-problem-contact = Bitte geben Sie mindestens einen Weg an: E-Mail, Telefon oder Internetseite.
writing-problem-hidden = So könnte Sie niemand erreichen. Zeigen Sie die Telefonnummer öffentlich, oder geben Sie eine E-Mail-Adresse an.
writing-problem-past = Dieser Tag ist schon vorbei.
writing-problem-once-more = Bitte senden Sie das Formular noch einmal. So schützen wir uns vor Programmen.
problem-too-often = Das war sehr oft. Bitte versuchen Sie es später noch einmal.
writing-mail-confirm-subject = Bitte bestätigen: { $organisation }
writing-mail-confirm = Sie möchten „{ $organisation }“ in die Karte von { $town } eintragen. Bitte bestätigen Sie, dass diese Adresse Ihnen gehört:
writing-mail-confirm-next = Der Link gilt sieben Tage. Danach sehen sich Menschen aus dem Netzwerk Ihre Anfrage an.
writing-mail-confirm-why = Sie bekommen diese Nachricht, weil jemand mit Ihrer Adresse eine Organisation eingetragen hat. Waren Sie das nicht, dann löschen Sie sie einfach; es geschieht nichts.
writing-mail-draft-subject = Ihr Entwurf auf der Stadtkarte
writing-mail-draft = hier können Sie weiterschreiben. Der Entwurf bleibt 30 Tage liegen.
writing-mail-draft-why = Sie bekommen diese Nachricht, weil jemand mit Ihrer Adresse einen Entwurf gespeichert hat. Waren Sie das nicht, dann löschen Sie sie einfach.
writing-mail-joins-subject = { $name } möchte bei { $organisation } mitschreiben
writing-mail-joins = { $name } wollte „{ $organisation }“ neu eintragen. Ihre Organisation gibt es dort aber schon. Diese Person hat sich gemeldet:
writing-mail-joins-how = Gehört sie zu Ihnen? Dann laden Sie sie ein. Wenn nicht, brauchen Sie nichts zu tun.
writing-mail-joins-invite = Person einladen
writing-mail-joins-why = Sie bekommen diese Nachricht, weil Sie für { $organisation } auf der Stadtkarte schreiben.
writing-done-live = Danke. Das steht jetzt auf der Karte.
writing-done-waiting = Danke. Das Netzwerk sieht es sich an, und Sie bekommen eine Mail. Bis dahin bleibt alles, wie es ist.
writing-done-discarded = Der Entwurf ist verworfen.

## when and where

problem-ical-no-events = In der Datei steht kein Termin.
problem-ical-all-over = Alle Termine in der Datei sind schon vorbei.
problem-ical-converted = Die Zeiten standen in einer anderen Zeitzone ({ $value }) und sind umgerechnet. Bitte prüfen Sie sie.
problem-ical-several = In der Datei stehen { $count } verschiedene Veranstaltungen. Alle sind übernommen: Bitte entfernen Sie, was nicht hierher gehört.
problem-when-from = Ab wann? Bitte geben Sie eine Uhrzeit an.
problem-when-not-taken = Diese Zeiten sind noch nicht übernommen. Drücken Sie „Übernehmen“, oder leeren Sie das Feld.
problem-where-area-point = Wo liegt das Gebiet ungefähr? Bitte setzen Sie den Punkt auf der Karte.
problem-where-outside = Der Punkt liegt außerhalb von { $town }. Stimmt das?
when-every-weeks = { $every ->
        [1] jede Woche
       *[other] alle { $every } Wochen
    }
when-place = { $nth ->
        [1] 1.
        [2] 2.
        [3] 3.
        [4] 4.
        [5] 5.
        [-1] letzte
        [-2] vorletzte
        [-3] drittletzte
        [-4] viertletzte
       *[-5] fünftletzte
    }
when-monthly = { $every ->
        [1] das { $places } Mal im Monat
       *[other] alle { $every } Monate das { $places } Mal
    }
when-as-usual = wie immer
when-not-then = findet nicht statt
when-only-then = nur dann
when-said = So steht es auf der Karte
when-said-nothing = Noch keine Zeit angegeben.
when-next = Die nächsten Termine
when-none-coming = Danach gibt es keinen Termin, der noch kommt.
when-nothing-planned = Am { $date } ist nichts geplant, das ausfallen oder verlegt werden könnte.
when-add-slot = Regelmäßige Zeit
when-add-date = Einzelner Termin
when-add-exception = Ausfall oder Verlegung
when-slot-number = Regelmäßige Zeit { $number }
when-date-number = Termin { $number }
when-exception-number = Ausfall oder Verlegung { $number }
when-remove = Entfernen
when-by-appointment = Termine nach Vereinbarung sind möglich
when-note = Was man zu den Zeiten noch wissen muss
when-days = Wochentage
when-from = Von
when-to = Bis
when-rhythm = Wie oft?
when-course = Beginn und Ende (Kurs, Saison)
when-valid-from = Erster Tag
when-valid-until = Letzter Tag
when-date = Tag
when-whole-day = Ohne Uhrzeit gilt der ganze Tag.
when-several-days = Dauert mehrere Tage
when-planned-date = Geplanter Tag
when-planned-at = Geplante Uhrzeit
when-cancelled = fällt aus
when-moved = wird verlegt
when-moved-to = Neuer Tag
when-reason = Grund (wenn Sie mögen)
when-languages = Andere Sprachen zu dieser Zeit
when-languages-hint = Nur nötig, wenn es zu dieser Zeit andere Sprachen sind als sonst.
when-language = Sprache
when-mode = Auf welche Weise?
when-public-holidays = An Feiertagen
when-school-holidays = In den Schulferien
when-paste = Zeiten von anderswo übernehmen
when-paste-text = Öffnungszeiten als Text
when-paste-hint = Zum Beispiel „Mo–Fr 9–12 Uhr, jeden 2. Dienstag 18–20 Uhr“ oder wie in OpenStreetMap.
when-paste-file = Oder eine Kalenderdatei (.ics)
when-paste-do = Übernehmen
where-mode = Was sollen alle sehen?
where-exact = Den genauen Ort
where-exact-help = mit Adresse und Punkt auf der Karte
where-area = Nur die Gegend
where-area-help = zum Schutz, oder weil der Ort wechselt
where-online = Es ist online
where-none = Keinen Ort
where-none-help = wer kommen will, fragt nach
where-area-which = Welche Gegend?
where-area-other = eine andere
where-area-name = Name der Gegend
where-area-hint = Setzen Sie den Punkt in die Mitte der Gegend, nicht auf das Haus.
where-search = Adresse oder Ort suchen
where-search-do = Suchen
where-found-count = { $count ->
        [0] Nichts gefunden
        [one] Eine Adresse gefunden
       *[other] { $count } Adressen gefunden
    }
where-found-none = Nicht gefunden. Versuchen Sie es ohne Hausnummer, oder setzen Sie den Punkt selbst.
where-take = Diese Adresse übernehmen
where-pin = Der Punkt auf der Karte
where-pin-help = Schieben Sie die Karte unter das Kreuz und setzen Sie den Punkt. Sie können ihn auch ziehen oder mit den Pfeilen verschieben.
where-set = Punkt hier setzen
where-move = Punkt verschieben
where-north = nach Norden
where-south = nach Süden
where-west = nach Westen
where-east = nach Osten
where-point-set = Der Punkt ist gesetzt.
where-swap = Zahlen vertauschen
where-outside-yes = Ja, das stimmt so
where-coordinates = Koordinaten
where-lon = Länge
where-lat = Breite
where-name = Name des Hauses
where-street = Straße und Hausnummer
where-postal-code = Postleitzahl
where-locality = Ort
where-directions = Wie findet man hin?

## office
office-desk = Schreibtisch des Teams
office-queue = Was wartet
office-archive = Archiv
office-history = Verlauf
office-account = Mein Konto
office-empty = Alles erledigt. Gerade wartet nichts auf Sie.
office-count = Wartet: { $count }
office-kinds = Nur zeigen
office-kind-all = Alles
office-kind-organisation = Neue Organisation
office-kind-new = Neues Angebot
office-kind-change = Änderung
office-kind-report = Hinweis
office-kind-stale = Lange nicht bestätigt
office-kind-link = Link ohne Antwort
office-kind-live = Schon auf der Karte
office-since-today = seit heute
office-since-days = { $days ->
        [one] seit gestern
       *[other] seit { $days } Tagen
    }
office-moment = { $day }, { $time }
office-untitled = Ohne Titel
office-with-offers = Angebote dabei: { $count }
office-chosen = Mit allem, was angekreuzt ist:
office-approve = Freigeben
office-edit-approve = Bearbeiten und freigeben
office-edit = Bearbeiten
office-task-done = Erledigt
office-task-report = Das haben Besucherinnen und Besucher gemeldet.
office-task-stale = Die Organisation hat auf unsere Nachfragen nicht geantwortet.
office-task-link = Diese Seite hat zweimal nicht geantwortet.
office-task-live = Eine Organisation, der Sie vertrauen, hat das selbst veröffentlicht. Schauen Sie kurz darüber.
office-times = ({ $count }-mal)
office-still-right = Stimmt noch
office-what-changes = Was sich ändert
office-what-it-says = Was darin steht
office-nothing-changed = Nichts ist anders als das, was alle sehen.
office-legend-before = Lesehilfe:
office-legend-gone = fällt weg
office-legend-new = kommt neu
office-same = Bleibt gleich ({ $count })
office-point-moved = Der Punkt auf der Karte liegt { $distance } von der bisherigen Stelle entfernt.
office-point-new = Neu: Es gibt jetzt einen Punkt auf der Karte.
office-point-gone = Den Punkt auf der Karte gibt es nicht mehr.
office-field-title = Titel
office-field-summary = Kurz gesagt
office-field-description = Beschreibung
office-field-purpose = Bieten oder suchen
office-field-format = Form
office-field-category = Thema
office-field-times-note = Hinweis zu den Zeiten
office-field-protection = Schutz
office-protected = Straße und Punkt bleiben verborgen.
office-field-point = Punkt
office-approximate = Nur ungefähr bekannt
office-field-directions = So finden Sie hin
office-field-age = Alter
office-field-access = Gut zu wissen
office-field-expires = Gilt bis
office-field-project = Projekt
office-field-tags = Suchwörter
office-place-exact = Alle sehen die genaue Stelle.
office-place-area = Alle sehen nur die Gegend.
office-place-none = Kein öffentlicher Ort
office-place-online = Online
office-public = { $value } (öffentlich)
office-not-public = { $value } (nicht öffentlich)
office-written-by = geschrieben von { $name }
office-see-public = Auf der Karte ansehen
office-decide = Entscheiden
office-not-yet-member = Die Organisation gehört noch nicht dazu.
office-decide-organisation = Darüber zuerst entscheiden
office-return = Zurückgeben
office-return-why = Was soll die Organisation noch ändern?
office-return-do = Mit dieser Nachricht zurückgeben
office-decline = Ablehnen
office-decline-why = Warum passt das nicht auf die Karte?
office-decline-do = Mit diesem Grund ablehnen
office-withdraw = Von der Karte nehmen
office-withdraw-why = Warum? Die Organisation bekommt diesen Grund.
office-withdraw-do = Von der Karte nehmen
office-more-deeds = Was Sie noch tun können
office-bring-back = Wieder auf die Karte
office-history-of-entry = Was bisher geschah
office-from-source = Übernommen aus: { $name }
office-undo = Rückgängig machen
office-undone = Das wurde rückgängig gemacht.
office-earlier = Früheres
office-archive-lead = Nichts wird gelöscht. Was hier steht, sieht gerade niemand auf der Karte.
office-archive-empty = Das Archiv ist leer.
office-state-pending = Wartet auf Sie
office-state-published = Auf der Karte
office-state-hidden = Ausgeblendet
office-state-returned = Zurückgegeben
office-state-declined = Abgelehnt
office-state-superseded = Ersetzt
office-state-withdrawn = Zurückgezogen
office-membership-asked = Möchte mitmachen
office-membership-member = Gehört dazu
office-membership-declined = Abgelehnt
office-trusted = Vertraut
office-trust = Dieser Organisation vertrauen
office-trust-help = Was sie schreibt, steht dann sofort auf der Karte. Sie sehen es danach hier.
office-distrust = Wieder vorher prüfen
office-distrust-help = Was diese Organisation schreibt, steht sofort auf der Karte.
office-trust-at-once = Dieser Organisation gleich vertrauen
office-approve-with = Auch freigeben:
office-accept = Aufnehmen
office-ask = Nachfragen
office-ask-why = Was möchten Sie wissen?
office-ask-do = Frage schicken
office-refuse = Ablehnen
office-refuse-why = Warum kann die Organisation nicht mitmachen?
office-refuse-do = Mit diesem Grund ablehnen
office-its-offers = Ihre Angebote
office-did-submitted = Eingereicht
office-did-published = Veröffentlicht
office-did-approved = Freigegeben
office-did-returned = Zurückgegeben
office-did-declined = Abgelehnt
office-did-hidden = Ausgeblendet
office-did-brought-back = Zurückgeholt
office-did-withdrawn = Von der Karte genommen
office-did-confirmed = Bestätigt: stimmt noch
office-did-adopted = Von einem anderen Netzwerk übernommen
office-did-released = Von einem anderen Netzwerk nicht mehr gezeigt
office-did-translated = Übersetzt
office-did-undone = Rückgängig gemacht
office-did-saved = Geändert
office-did-imported = Aus einer Datei übernommen
office-did-merged = Zusammengelegt
office-did-organisation-asked = Hat gefragt, ob sie mitmachen darf
office-did-organisation-member = Aufgenommen
office-did-organisation-declined = Abgelehnt
office-did-organisation-trusted = Vertrauen gegeben
office-did-organisation-trusted-no-more = Wird wieder vorher geprüft
office-did-organisation-asked-back = Nachgefragt
office-who-operator = Betrieb der Karte
office-who-house = Stadtkarte, von selbst
office-who-translation = Übersetzungsprogramm
office-who-resident = jemand aus der Stadt
office-who-guest = noch ohne Konto
office-who-sample = Beispieldaten
office-who-other = unbekannt
office-done-approved = Freigegeben. Es steht jetzt auf der Karte.
office-done-returned = Zurückgegeben. Die Organisation bekommt Ihre Nachricht.
office-done-declined = Abgelehnt. Die Organisation bekommt Ihren Grund.
office-done-withdrawn = Von der Karte genommen.
office-done-back = Es steht wieder auf der Karte.
office-done-vouched = Bestätigt.
office-done-undone = Rückgängig gemacht.
office-done-task = Erledigt.
office-done-accepted = Aufgenommen. Die Organisation bekommt eine Nachricht.
office-done-refused = Abgelehnt. Die Organisation bekommt Ihren Grund.
office-done-asked-back = Ihre Frage ist unterwegs. Die Anfrage wartet weiter.
office-done-trusted = Sie vertrauen dieser Organisation jetzt.
office-done-distrusted = Änderungen werden wieder vorher geprüft.
office-done-conflict = Jemand war schneller: Darüber wurde schon entschieden, oder es gibt inzwischen etwas Neueres. Das hier ist der Stand von jetzt.
office-done-not-allowed = Das geht gerade nicht: Die Organisation gehört nicht dazu, oder es ist länger als 30 Tage her.
office-done-some = Erledigt: { $count }.
office-done-some-left = Erledigt: { $count }. Nicht möglich: { $left }. Öffnen Sie diese bitte einzeln.
office-done-nothing = Es war nichts angekreuzt.
office-mail-why = Sie bekommen diese Nachricht, weil Sie für „{ $name }“ eingetragen sind.
office-mail-approved-subject = „{ $title }“ steht auf der Karte
office-mail-approved = „{ $title }“ wurde geprüft und steht jetzt auf der Karte von { $town }. Danke!
office-mail-approved-link = Angebot ansehen oder ändern
office-mail-returned-subject = Bitte noch etwas ändern: „{ $title }“
office-mail-returned = wir haben „{ $title }“ für die Karte von { $town } angesehen. Bevor es dort erscheint, fehlt noch etwas:
office-mail-returned-link = Weiter bearbeiten
office-mail-declined-subject = „{ $title }“ kommt nicht auf die Karte
office-mail-declined = „{ $title }“ kommt nicht auf die Karte von { $town }. Der Grund:
office-mail-declined-link = Ansehen
office-mail-withdrawn-subject = „{ $title }“ ist nicht mehr auf der Karte
office-mail-withdrawn = „{ $title }“ wurde von der Karte von { $town } genommen. Der Grund:
office-mail-withdrawn-link = Ansehen oder ändern
office-mail-undone-subject = Wir haben etwas zurückgenommen: „{ $title }“
office-mail-undone = die letzte Entscheidung über „{ $title }“ auf der Karte von { $town } gilt nicht mehr. Es ist wieder so wie vorher.
office-mail-undone-link = Ansehen
office-mail-edited-subject = Wir haben „{ $title }“ angepasst
office-mail-edited = das Team von { $town } hat „{ $title }“ angepasst. So steht es jetzt auf der Karte.
office-mail-edited-link = Ansehen oder ändern
office-mail-accepted-subject = Willkommen auf der Karte
office-mail-accepted = „{ $title }“ gehört jetzt zur Karte von { $town }. Schön, dass Sie dabei sind!
office-mail-accepted-link = Zu Ihrer Organisation
office-mail-refused-subject = Zu Ihrer Anfrage für die Karte
office-mail-refused = wir können „{ $title }“ leider nicht in die Karte von { $town } aufnehmen. Der Grund:
office-mail-refused-link = Ansehen
office-mail-asked-back-subject = Eine Frage zu Ihrer Anfrage
office-mail-asked-back = bevor wir „{ $title }“ in die Karte von { $town } aufnehmen, möchten wir noch etwas wissen. Antworten Sie einfach auf diese Nachricht.
office-mail-asked-back-link = Zu Ihrer Anfrage
office-mail-digest-subject = Auf der Stadtkarte wartet etwas ({ $count })
office-mail-digest = das wartet gerade auf Sie oder jemanden aus Ihrem Team.
office-mail-digest-link = Ansehen und entscheiden
office-mail-digest-why = Sie bekommen diese Nachricht höchstens einmal am Tag, weil Sie zum Team der Karte gehören.
office-kind-profile = Angaben einer Organisation
office-profile = Neue Angaben der Organisation
office-field-name = Name
office-did-organisation-proposed = Neue Angaben eingereicht
office-did-organisation-proposal-declined = Neue Angaben zurückgegeben

## true

true-aged = { $months ->
        [one] Zuletzt bestätigt vor einem Monat
       *[other] Zuletzt bestätigt vor { $months } Monaten
    }
true-written = Eingetragen am { $date }.
true-mail-subject = Stimmt das noch? { $organisation } auf der Karte von { $town }
true-mail-subject-again = Erinnerung: Stimmt das noch? { $organisation } auf der Karte von { $town }
true-mail-ask = auf der Karte von { $town } steht, was { $organisation } anbietet. Bitte sagen Sie uns kurz, ob es noch stimmt. Ein Klick genügt, Sie müssen sich nicht anmelden.
true-mail-again = wir haben noch keine Antwort von Ihnen, und vielleicht ist unsere letzte Mail untergegangen. Bitte sagen Sie uns kurz, ob noch stimmt, was auf der Karte von { $town } über { $organisation } steht. Ein Klick genügt, Sie müssen sich nicht anmelden.
true-mail-hides = Hören wir nichts, kommt der Eintrag am { $date } von der Karte. Gelöscht wird nichts.
true-mail-answer = Ansehen und antworten
true-mail-dates = Fällt ein Termin aus, oder wird er verlegt? Klicken Sie auf den Tag:
true-mail-until = Die Links gelten bis { $date }. Wer sie hat, kann antworten; geben Sie diese Mail also nur an Menschen weiter, die für { $organisation } antworten sollen.
true-mail-why = Sie bekommen diese Mail, weil { $organisation } auf der Karte von { $town } steht.
true-hidden-subject = Gerade nicht auf der Karte: { $titles }
true-hidden-text = wir haben mehrmals gefragt und keine Antwort bekommen. Darum zeigen wir auf der Karte von { $town } nicht mehr: { $titles }. Gelöscht ist nichts. Ein Klick bringt den Eintrag zurück.
true-hidden-link = Wieder zeigen: { $title }
true-title = Stimmt das noch?
true-lead = So steht es auf der Karte von { $town }.
true-was = So stand es auf der Karte von { $town }.
true-right = Ja, stimmt noch
true-change = Etwas ändern
true-over = Gibt es nicht mehr
true-over-help = „Gibt es nicht mehr“ nimmt den Eintrag von der Karte. Gelöscht wird nichts.
true-back = Wieder zeigen, es stimmt noch
true-hidden = Dieser Eintrag ist gerade nicht auf der Karte, weil ihn lange niemand bestätigt hat.
true-away = Dieser Eintrag ist nicht auf der Karte.
true-waiting = Eine Änderung ist eingereicht und wird gerade geprüft.
true-done-confirm = Danke! Der Eintrag ist bestätigt.
true-done-over = Danke! Der Eintrag ist von der Karte genommen. Gelöscht ist nichts.
true-done-back = Danke! Der Eintrag ist wieder auf der Karte.
true-done-cancel = Danke! Auf der Karte steht jetzt, dass dieser Termin ausfällt.
true-done-move = Danke! Auf der Karte steht jetzt der neue Termin.
true-next = Wir fragen wieder am { $date }.
true-undo = Rückgängig machen
true-undone = Das ist rückgängig gemacht.
true-not-undone = Hier lässt sich das nicht mehr rückgängig machen, weil der Eintrag danach geändert wurde.
true-gone = Dieser Link gilt nicht mehr
true-gone-help = Links in unseren Mails gelten acht Wochen. Wenn Sie sich anmelden, können Sie alles selbst bestätigen und ändern.
true-sign-in = Anmelden
true-see = Auf der Karte ansehen
true-date = Was ist mit diesem Termin?
true-cancel = Fällt aus
true-move = Termin verlegen
true-day = Neuer Tag
true-from = Beginn, zum Beispiel 15:00
true-to = Ende (freiwillig)
true-reason = Grund (freiwillig)
true-reason-none = Ohne Grund
true-reason-holidays = Urlaub oder Ferien
true-reason-ill = Krankheit
true-reason-room = Der Raum ist nicht frei
true-reason-event = Eine andere Veranstaltung
true-no-date = Dieser Termin steht nicht mehr im Plan oder ist schon vorbei.
true-problem-day = Bitte wählen Sie einen Tag, der noch kommt, höchstens ein Jahr im Voraus.
true-problem-time = Bitte schreiben Sie Uhrzeiten so: 15:00.
office-did-date-cancelled = Ein Termin fällt aus
office-did-date-moved = Ein Termin ist verlegt
office-who-organisation = die Organisation, über ihre Adresse
true-done-change = Danke! Ihre Änderung ist angekommen und wird geprüft.

## residents
residents-report-link = Stimmt etwas nicht?
residents-report-title = Was stimmt nicht?
residents-report-done = Danke! Wir sehen nach und fragen bei der Organisation nach.
residents-useless-done = Danke, das hilft uns. Wir sammeln, was in der Stadt fehlt.
residents-to-offer = Zum Angebot
residents-to-organisation = Zur Organisation
residents-wrong = Das stimmt nicht mehr
residents-wrong-over = Gibt es nicht mehr
residents-wrong-time = Die Zeiten stimmen nicht
residents-wrong-place = Der Ort stimmt nicht
residents-wrong-silent = Niemand meldet sich
residents-wrong-other = Etwas anderes
residents-useless = Es stimmt, aber es ist mir …
residents-useless-far = zu weit weg
residents-useless-full = immer voll
residents-useless-costly = zu teuer
residents-useless-time = zur falschen Zeit
residents-useless-tongue = nicht in meiner Sprache
residents-anonymous = Ein Tippen genügt. Wir speichern nicht, wer Sie sind.
residents-words = Etwas dazu schreiben
residents-words-label = Was sollten wir wissen?
residents-send = Absenden
residents-missed-link = Nicht gefunden, was Sie suchen?
residents-missed-title = Was fehlt Ihnen?
residents-missed-lead = Sagen Sie uns, was Sie gesucht haben. So sehen wir, was es in der Stadt noch nicht gibt.
residents-missed-words = Was haben Sie gesucht?
residents-missed-hint = Zum Beispiel: Schwimmkurs für Frauen, Hilfe bei der Steuererklärung
residents-missed-filter = Dazu merken wir uns Ihre Auswahl:
residents-missed-kept = Wir speichern nur diese Wörter, die Sprache der Seite und den Tag. Bitte schreiben Sie keine Namen und keine Telefonnummern.
residents-missed-done = Danke! Wir sammeln, was in der Stadt fehlt, und sprechen mit den Organisationen darüber.
residents-write-link = Nachricht schreiben
residents-write-title = Nachricht schreiben
residents-write-lead = Ihre Nachricht geht an die Organisation und an niemanden sonst.
residents-write-message = Ihre Nachricht
residents-write-reply = Wohin soll die Antwort gehen?
residents-write-reply-hint = Ihre E-Mail-Adresse oder Telefonnummer
residents-write-name = Ihr Name, wenn Sie mögen
residents-write-language = In welcher Sprache können Sie die Antwort lesen?
residents-write-send = Nachricht senden
residents-write-kept = Wir leiten Ihre Nachricht weiter und behalten sie nicht.
residents-write-done = Ihre Nachricht ist unterwegs. Die Organisation antwortet Ihnen selbst.
residents-write-nobody = Diese Organisation kann hier leider keine Nachrichten bekommen.
residents-letter-subject = Nachricht zu „{ $about }“
residents-letter-intro = Jemand hat Ihnen über die Stadtkarte geschrieben. Es geht um „{ $about }“:
residents-letter-answer = Wenn Sie auf diese E-Mail antworten, geht Ihre Antwort an diese Person. Dann sieht sie auch Ihre Adresse.
residents-letter-call = Diese Person bittet um einen Anruf. Eine Antwort auf diese E-Mail erreicht sie nicht.
residents-letter-page = Seite auf der Karte ansehen
residents-letter-why = Sie bekommen diese Nachricht, weil Ihre Organisation auf der Karte steht. Wer sie geschrieben hat, kennt Ihre Adresse nicht.
residents-letter-name = Name: { $value }
residents-letter-reply = Antwort an: { $value }
residents-letter-language = Sprache der Antwort: { $value }
residents-website-not-found = Unter dieser Adresse gibt es keinen Server.
residents-website-no-answer = Die Seite antwortet nicht.
residents-website-refused = Der Server nimmt keine Verbindung an.
residents-website-redirects = Die Seite leitet immer weiter, ohne anzukommen.
residents-website-certificate = Das Sicherheitszertifikat der Seite gilt nicht.
residents-website-address = Das ist keine Internetadresse.
residents-website-broken = Die Seite lässt sich nicht öffnen.
residents-website-status = Die Seite meldet den Fehler { $status }.
problem-form-old = Die Seite war lange offen. Bitte senden Sie noch einmal ab.
problem-choose = Bitte wählen Sie eine Antwort.
problem-words = Bitte schreiben Sie ein paar Wörter dazu.
problem-reply = Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.

## addresses
addresses-kind = Adresse
addresses-reading = Lesen
addresses-storing = Speichern
addresses-loaded = Häuser geladen: { $houses }, in { $streets } Straßen. Die Liste heißt „{ $name }“.
addresses-filled = Häuser, deren Ort oder Postleitzahl von einem Nachbarhaus stammt: { $count }.
addresses-refused = Ausgelassene Zeilen: { $count }.
addresses-nothing = Es wurde nichts geladen. Berichtigen Sie diese Zeilen, oder laden Sie mit --good-rows nur die guten.
addresses-unknown = Es gibt keine Liste „{ $name }“. Der Befehl ohne Datei nennt die vorhandenen.
addresses-removed = Die Liste „{ $name }“ ist weg.
addresses-list = { $name }: { $houses } Häuser, geladen am { $day }
addresses-none = Es sind noch keine Häuser geladen.
problem-houses-none = In der Datei stehen keine Häuser: Ein Haus braucht eine Nummer und eine Straße.
problem-osm = Dieser OpenStreetMap-Auszug lässt sich nicht lesen: { $value }
problem-utm = „{ $value }“ ist kein Ort in einer UTM-Zone.
problem-crs-missing = „{ $value }“ sieht nach Metern eines Kartennetzes aus. Sagen Sie, welches, zum Beispiel --crs EPSG:25832.

## matching

matching-exchange = Vereine bieten, Vereine suchen
matching-exchange-lead = Räume, Ehrenamtliche, Dolmetschen: was Organisationen hier einander anbieten, was sie suchen und was davon zusammenpasst.
matching-offering = Vereine bieten
matching-seeking = Vereine suchen
matching-no-offers = Gerade bietet niemand etwas für andere Organisationen an.
matching-no-requests = Gerade sucht niemand etwas.
matching-fits = Das passt dazu
matching-common = Gemeinsam: { $list }
matching-alike = Gibt es das schon?
matching-alike-help = Diese Einträge heißen ähnlich. Ist Ihr Angebot schon dabei, müssen Sie nichts Neues senden.
matching-parallel = Läuft das parallel?
matching-parallel-help = Ähnliche Angebote für dieselben Menschen, in der Nähe und zur gleichen Zeit. Vielleicht machen Sie etwas zusammen?
matching-times = In den nächsten vier Wochen gleichzeitig: { $count }-mal, zuerst am { $date }
matching-distinct = Das ist etwas anderes
matching-send-anyway = Trotzdem senden
matching-ours = Das ist unser Eintrag: bearbeiten
matching-wrong = Daran stimmt etwas nicht
matching-for-you = Was zu Ihnen passt
matching-for-you-help = Andere bieten, was Sie suchen, oder suchen, was Sie bieten.
matching-nothing-fits = Gerade passt nichts. Wir schauen jedes Mal neu nach, wenn Sie hierher kommen.
matching-write = Schreiben
matching-to-account = Zu meinem Konto
matching-merge = Einträge zusammenführen
matching-merge-organisations = Organisationen zusammenführen
matching-merge-help = Wählen Sie, was gelten soll. Alte Links führen danach zum gemeinsamen Eintrag, die Geschichte beider bleibt erhalten. 30 Tage lang können Sie das rückgängig machen.
matching-merge-stays = Welcher Eintrag bleibt?
matching-merge-stays-help = Sein Link bleibt. Der Link des anderen führt dann dorthin.
matching-merge-choose = Was soll gelten?
matching-merge-same = Alles andere ist bei beiden gleich.
matching-merge-nothing = Keine Angabe
matching-merge-moves = Angebote, die umziehen: { $offers }. Personen, die dann für die andere Organisation schreiben: { $people }.
matching-merge-do = Zusammenführen
matching-merge-elsewhere = Die Organisation gehört auch zu { $towns }. Zusammenführen kann sie nur, wer auch dort entscheidet.
matching-similar = Ähnliche Einträge
matching-compare = Nebeneinander ansehen
matching-other = Der andere Eintrag: seine Adresse oder Kennung
matching-other-unknown = Diesen Eintrag gibt es hier nicht.
office-done-merged = Die Einträge sind zusammengeführt. Unter „Geschichte“ können Sie das 30 Tage lang rückgängig machen.
office-done-distinct = Gemerkt: Das sind zwei verschiedene Einträge.
office-mail-merged-subject = Zusammengeführt: { $title }
office-mail-merged = „{ $title }“ stand zweimal auf der Karte von { $town }. Wir haben die beiden Einträge zusammengeführt. Alte Links führen weiter zum richtigen Eintrag.
office-mail-merged-link = Ansehen
office-did-absorbed = Mit einem anderen Eintrag zusammengelegt, dieser bleibt
office-did-moved = Gehört jetzt zu einer anderen Organisation
office-did-organisation-merged = Zusammengelegt mit einer anderen Organisation
office-did-organisation-absorbed = Mit einer anderen Organisation zusammengelegt, diese bleibt

## staff
staff-settings = Einstellungen
staff-settings-lead = Alles, was Ihre Karte über sich selbst sagt. Änderungen sind sofort zu sehen und stehen im Verlauf.
staff-settings-conflict = Inzwischen hat jemand anderes gespeichert. Hier steht, was jetzt anders gespeichert ist. Was Sie geschrieben haben, steht noch im Formular. Speichern Sie noch einmal, wenn Ihre Fassung gelten soll.
staff-settings-wrong = Noch nicht gespeichert. Bitte sehen Sie sich diese Felder an:
staff-settings-save = Speichern
office-done-settings = Die Einstellungen sind gespeichert.
staff-names = Name
staff-town = Stadt oder Stadtteil
staff-name = Name der Karte
staff-second = Zweiter amtlicher Name
staff-second-name = Zweiter Name
staff-second-language = Sprache dieses Namens
staff-second-language-hint = Ein Kürzel wie dsb für Niedersorbisch
staff-languages = Sprachen
staff-languages-hint = In diesen Sprachen gibt es die Karte. Die Sprache, in der Sie zuerst schreiben, steht vorn.
staff-about = Über das Netzwerk
staff-about-text = Beschreibung
staff-aims = Ziele
staff-aim = Ziel
staff-groups = Arbeitsgruppen
staff-group = Arbeitsgruppe
staff-milestones = Was schon geschafft ist
staff-milestones-hint = Ein Jahr, ein Monat oder ein Tag: 2017, 2017-06 oder 2017-06-08
staff-milestone = Was ist geschehen?
staff-meeting = Worum geht es?
staff-day = Tag
staff-from = Beginn
staff-place = Ort
staff-date = Wann?
staff-remove = Diesen Eintrag löschen
staff-contact = Kontakt
staff-contact-hint = So erreichen die Menschen Sie. Öffentlich wird nur, was Sie ankreuzen.
staff-email = E-Mail
staff-phone = Telefon
staff-website = Website
staff-public = Öffentlich zeigen
staff-colour = Farbe
staff-colour-hint = Die Farbe von Knöpfen und Links. Sie muss auf hellem Grund gut zu lesen sein.
staff-own-colour = Eigene Farbe verwenden
staff-accent = Farbe wählen
staff-legal = Rechtliche Seiten
staff-legal-hint = Das Gesetz verlangt diese drei Seiten. Absätze trennen Sie mit einer leeren Zeile.
staff-sites = Einbetten
staff-sites-hint = Diese Websites dürfen die Karte zeigen. Eine Adresse pro Zeile, zum Beispiel https://www.ludwigsburg.de
staff-sites-list = Websites
staff-key = Gemeindeschlüssel
staff-key-hint = Acht Ziffern, für das Datenportal
staff-slug-stays = Die Adresse der Karte und ihre Grenze ändert, wer den Dienst betreibt.
problem-milestone-date = Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2017, 2017-06 oder 2017-06-08.
problem-colour-pale = Diese Farbe ist auf hellem Grund nicht gut zu lesen. Nehmen Sie eine dunklere.
problem-municipality-key = Der Gemeindeschlüssel hat acht Ziffern.
problem-embedding-site = „{ $value }“ ist keine Adresse einer Website. Richtig wäre zum Beispiel https://www.ludwigsburg.de ohne etwas dahinter.

## embed
embed-operate = Karte bedienen
embed-near-address = Adresse eingeben
embed-offer-page = Alles zu diesem Angebot
embed-gone = Diese Karte ist hier nicht mehr zu sehen
embed-gone-help = Die Angebote gibt es weiterhin: auf der ganzen Karte.
embed-whole-map = Ganze Karte
embed-back-to-list = Zur Liste
embed-title = Einbetten
embed-lead = Zeigen Sie die Karte auf der Website der Stadt, der Schule oder des Vereins. Sie wählen aus, was dort zu sehen ist. Was Sie hier ändern, ändert sich überall, wo die Karte steht.
embed-none = Noch ist nichts eingebettet.
embed-new = Neue Einbettung
embed-off = ausgeschaltet
embed-everything = Alle Angebote
embed-more-filters = weitere Auswahl
embed-sites = Welche Websites dürfen die Karte zeigen?
embed-sites-lead = Nur diese Websites dürfen die Karte zeigen:
embed-sites-none = Noch darf keine Website die Karte zeigen. Tragen Sie die Adresse Ihrer Website ein.
embed-sites-any = Jede Website darf die Karte zeigen.
embed-site = Adresse der Website
embed-site-add = Website erlauben
embed-site-remove = Nicht mehr erlauben
embed-site-any = Jede Website erlauben
embed-site-not-any = Nur noch bestimmte Websites erlauben
embed-name-question = Wie heißt die Einbettung?
embed-name = Name
embed-name-hint = Zum Beispiel „Sport für Familien“. Wer sich die Website vorlesen lässt, hört diesen Namen.
embed-what = Was ist zu sehen?
embed-what-hint = Wählen Sie nichts aus, dann sind alle Angebote zu sehen. Was Sie hier festlegen, kann niemand aufheben.
embed-only-today = Nur was heute noch stattfindet
embed-area = Nur in einer Gegend
embed-area-place = Stadtteil, Straße oder Adresse
embed-area-hint = Wir suchen den Ort auf Ihrer Karte.
embed-area-metres = Im Umkreis von
embed-organisations = Nur von bestimmten Organisationen
embed-picked = Nur handverlesene Angebote
embed-picked-links = Links zu den Angeboten
embed-picked-hint = Öffnen Sie ein Angebot auf der Karte und kopieren Sie seine Adresse hierher. Ein Link pro Zeile.
embed-visitors = Was dürfen Besucher selbst wählen?
embed-visitors-hint = Besucher finden damit immer nur etwas von dem, was Sie oben festgelegt haben.
embed-choice-search = Suche
embed-choice-open = Wann geöffnet ist
embed-choice-category = Thema
embed-choice-language = Sprache vor Ort
embed-choice-target-group = Für wen
embed-choice-format = Art des Angebots
embed-choice-purpose = Angebot oder Gesuch
embed-choice-age = Alter
embed-choice-particulars = Kostenlos, barrierefrei und mehr
embed-looks = Wie sieht es aus?
embed-view = Karte oder Liste
embed-view-map-first = Karte, dann Liste
embed-view-list-first = Liste, dann Karte
embed-view-map = Nur Karte
embed-view-list = Nur Liste
embed-language = Sprache
embed-language-hint = „Wie die Website“: Die Karte spricht die Sprache der Seite, auf der sie steht. Besucher können sie umschalten.
embed-language-own = Wie die Website
embed-height = Höhe in Pixeln
embed-height-hint = 640 passt fast immer. Eine Liste wird von selbst so hoch, wie sie sein muss.
embed-state = Ist sie zu sehen?
embed-active = Eingeschaltet
embed-preview = Vorschau
embed-preview-do = Vorschau zeigen
embed-preview-hint = So sieht es auf Ihrer Website aus.
embed-preview-unsaved = Gespeichert ist es noch nicht.
embed-save = Speichern
embed-save-first = Nach dem Speichern steht hier, was Sie in Ihre Website einfügen.
embed-codes = So kommt sie auf Ihre Website
embed-codes-lead = Nehmen Sie einen der drei Wege. Der erste geht fast überall.
embed-code-frame = 1. Als Rahmen
embed-code-frame-help = Fügen Sie das in ein Feld für HTML ein (TYPO3: „Reines HTML“, Drupal: „Full HTML“).
embed-code-element = 2. Als eigenes Element
embed-code-element-help = Das passt sich der Sprache der Seite an. Ihre Website muss dafür Skripte von uns erlauben.
embed-code-link = 3. Als Link
embed-code-link-help = WordPress und andere machen aus diesem Link von selbst eine Karte. Schreiben Sie ihn allein in eine Zeile.
embed-code-admin = Für die Technik
embed-code-admin-help = Bleibt die Karte leer? Sehen Sie zuerst nach, ob Ihre Website in der Liste der erlaubten Websites steht. Steht sie dort, geben Sie diese Zeile an die Person weiter, die Ihre Website betreut.
embed-code-privacy = Für die Datenschutzerklärung
embed-code-privacy-help = Diesen Absatz können Sie übernehmen.
embed-privacy-text = Auf dieser Website zeigen wir eine Karte von { $host }. Beim Laden wird Ihre IP-Adresse an diesen Server übertragen, weil er die Karte sonst nicht senden kann. Die Karte setzt keine Cookies, speichert nichts auf Ihrem Gerät und fragt keine weiteren Server an. Gezählt wird nur, wie oft die Karte an einem Tag angesehen und wonach auf ihr gesucht wurde, ohne Angaben zur Person.
embed-to-sites = Zur Liste der erlaubten Websites
embed-copy = Kopieren
embed-copied = Kopiert
embed-remove = Einbettung entfernen
embed-remove-help = Auf jeder Website, die diese Karte zeigt, steht danach ein freundlicher Hinweis mit einem Link zur ganzen Karte. Sie können das 30 Tage lang rückgängig machen: im Verlauf.
embed-problem-site = „{ $value }“ ist keine Adresse einer Website. Richtig wäre zum Beispiel www.ludwigsburg.de
embed-problem-height = Die Höhe liegt zwischen { $least } und { $most } Pixeln.
embed-problem-place = „{ $value }“ finden wir auf Ihrer Karte nicht. Schreiben Sie einen Stadtteil, eine Straße oder eine Adresse.
embed-problem-link = „{ $value }“ ist kein Link zu einem Angebot.
embed-problem-no-site = Dieses Netzwerk lässt seine Karte auf keiner anderen Website zeigen.
office-done-embed-saved = Gespeichert. Jede Website, die diese Karte zeigt, zeigt sie jetzt so.
office-done-embed-removed = Die Einbettung ist entfernt.
office-done-embed-sites = Gespeichert. Das gilt ab sofort.
office-did-embed-saved = Einbettung gespeichert
office-did-embed-removed = Einbettung entfernt

## paper

paper-title = Willkommen in { $town } – Kontakte für alle Fälle
paper-size = Papier
paper-a4 = A4
paper-a4-folded = A4, gefaltet
paper-a5 = A5
paper-a3 = Plakat A3
paper-a4-hint = Zum Mitgeben, große Schrift
paper-a4-folded-hint = Ein Heft im Format A5
paper-a5-hint = Kleine Blätter
paper-a3-hint = Zum Aufhängen
paper-all-languages = Alle Sprachen
paper-fold = Drucken Sie auf beide Seiten und lassen Sie das Blatt an der kurzen Kante wenden. Dann in der Mitte falten.
paper-fold-script = Zum Falten ordnet ein Skript die Seiten. Ohne Skript stehen sie der Reihe nach.
paper-own-printer = Drucken Sie mit dem Menü Ihres Browsers.
paper-map = Karte mit den Nummern der Angebote
paper-not-on-map = Nicht auf der Karte: { $numbers }
paper-code-of = QR-Code zu „{ $title }“
paper-code-of-view = QR-Code zur Karte im Internet
paper-view = Alles auf einer Karte im Internet
paper-may-change = Zeiten ändern sich. Der QR-Code zeigt, was heute gilt.
paper-day = Stand: { $date }
paper-count = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
paper-entries = Angebote
paper-nothing = Hier steht noch kein Angebot.
paper-more = { $count ->
    [one] Ein weiteres Angebot passt nicht auf das Papier. Es steht auf der Karte im Internet.
   *[other] { $count } weitere Angebote passen nicht auf das Papier. Sie stehen auf der Karte im Internet.
}
paper-list = Diese Liste drucken
paper-flyers = Flyer
paper-flyers-lead = Willkommensflyer und Plakate, immer mit dem neuesten Stand. Im nächsten Jahr drucken Sie dieselben noch einmal und sehen, was sich geändert hat.
paper-new = Neuer Flyer
paper-new-name = Willkommensflyer
paper-open = Zum Drucken öffnen
paper-edit = Bearbeiten
paper-edit-flyer = Flyer bearbeiten
paper-never = Noch nie gedruckt
paper-last = Zuletzt gedruckt: { $moment } ({ $who })
paper-changes = { $count ->
    [one] Eine Änderung seit dem letzten Druck
   *[other] { $count } Änderungen seit dem letzten Druck
}
paper-no-changes = Seit dem letzten Druck hat sich nichts geändert.
paper-entry-new = Neu
paper-entry-gone = Nicht mehr dabei
paper-entry-changed = Geändert
paper-part-title = Titel
paper-part-phone = Telefon
paper-note = Als gedruckt vermerken
paper-note-hint = Drücken Sie hier, wenn der Flyer gedruckt ist. Beim nächsten Mal steht hier, was sich seitdem geändert hat.
paper-copy = Kopieren
paper-copy-of = { $name } (Kopie)
paper-remove = Löschen
paper-remove-sure = Der Flyer ist dann weg, auch was zuletzt gedruckt wurde. QR-Codes auf dem Papier gelten weiter.
paper-save = Speichern
paper-wrong = Das stimmt noch nicht:
paper-conflict = Jemand anderes hat den Flyer inzwischen geändert. Öffnen Sie ihn neu, um zu sehen, was jetzt gilt. Hier steht noch, was Sie geschrieben haben.
paper-name = Name für Sie
paper-name-hint = Steht nur hier, nicht auf dem Papier.
paper-offers = Angebote
paper-choice = Was kommt auf das Papier?
paper-by-filter = Alle, die passen
paper-by-hand = Von Hand ausgesucht
paper-filter-hint = Was neu auf die Karte kommt und passt, steht beim nächsten Druck dabei. Ohne Haken passt alles.
paper-words = Mit diesen Wörtern
paper-link = Oder ein Link von der Karte
paper-link-hint = Filtern Sie die Karte, wie Sie wollen, und fügen Sie die Adresse der Seite hier ein.
paper-all-of = Alle { $count } Angebote zum Ausdrucken: { $address }
problem-flyer-link = Das ist kein Link zu einer gefilterten Karte.
paper-search = Angebote suchen
paper-find = Suchen
paper-found = { $count } gefunden. Haken Sie an, was dazukommt.
paper-none-found = Dazu gibt es nichts Neues.
paper-none-picked = Noch nichts ausgesucht. Suchen Sie, haken Sie an und fügen Sie hinzu.
paper-add = Angehakte hinzufügen
paper-place = Stelle in der Reihe
paper-not-published = Nicht mehr veröffentlicht
paper-missing = { $count ->
    [one] Ein ausgesuchtes Angebot ist nicht mehr veröffentlicht und steht nicht auf dem Papier.
   *[other] { $count } ausgesuchte Angebote sind nicht mehr veröffentlicht und stehen nicht auf dem Papier.
}
paper-look = Auswahl ansehen
paper-on-it = { $count ->
    [one] Ein Angebot kommt auf das Papier
   *[other] { $count } Angebote kommen auf das Papier
}
paper-languages = Sprachen auf dem Papier
paper-languages-hint = Jede Sprache beginnt auf einer neuen Seite.
paper-own-words = Überschrift und Text
paper-own-words-hint = Beides ist freiwillig. Ohne eigene Überschrift steht die übliche auf dem Papier. Fehlt ein Text, steht dort der deutsche oder englische.
paper-heading = Überschrift
paper-text = Kurzer Text
paper-more-words = Felder für die gewählten Sprachen zeigen
office-done-paper-saved = Der Flyer ist gespeichert.
office-done-paper-printed = Vermerkt: Der Flyer ist gedruckt.
office-done-paper-copied = Das ist die Kopie. Geben Sie ihr einen eigenen Namen.
office-done-paper-removed = Der Flyer ist gelöscht.
office-did-flyer-saved = Flyer gespeichert
office-did-flyer-printed = Flyer gedruckt
office-did-flyer-removed = Flyer gelöscht

## feeds

feeds-take = Diese Liste mitnehmen
feeds-view = Mitgenommen wird, was Sie gerade sehen: { $offers }.
feeds-dates = Termine im Kalender
feeds-subscribe = Kalender abonnieren
feeds-once = Einmal als Datei laden
feeds-subscribe-help = Ihr Kalender holt sich Änderungen von nun an selbst.
feeds-only-dates = Dabei sind Treffen, Kurse, Veranstaltungen und Projekte.
feeds-with-hours = Mit allen Öffnungszeiten abonnieren
feeds-address = Wenn sich nichts öffnet: Fügen Sie diese Adresse in Ihrem Kalender als Kalender „per URL“ hinzu.
feeds-too-many = Dafür sind es zu viele, es gehen höchstens { $most } Angebote. Wählen Sie mit den Filtern weniger aus.
feeds-files = Als Datei
feeds-stay = Auf dem Laufenden bleiben
feeds-atom = Neues als Feed (Atom)
feeds-atom-help = Für Programme, die Neuigkeiten sammeln.
feeds-link = Link zu dieser Liste
feeds-newest = Was neu ist oder sich geändert hat, das Neueste zuerst, höchstens { $most } Angebote.
feeds-title = Titel
feeds-website = Website
feeds-confirmed = Zuletzt bestätigt
feeds-page = Seite des Angebots
feeds-sheet = Angebote
problem-too-many-offers = Das sind { $count } Angebote, in eine Datei gehen höchstens { $most }. Bitte wählen Sie mit Filtern weniger aus.

## files

files-title = Dateien
files-lead = Bringen Sie eine Tabelle mit, wie sie ist. Sie sehen Zeile für Zeile, was daraus wird. Vorher ändert sich nichts.
files-new = Neue Datei
files-file = Datei auswählen
files-file-hint = Excel (XLSX), CSV, GeoJSON, HSDS (ZIP) oder JSON, höchstens { $most } MB
files-look = Ansehen
files-before = Bisherige Dateien
files-none = Noch keine.
files-open = Noch nicht übernommen
files-done = Übernommen
files-undone = Zurückgenommen
files-came = Neu: { $new }. Geändert: { $changed }. Gleich: { $same }. Weggelassen: { $refused }. Von der Karte genommen: { $gone }.
files-resume = Weitermachen
files-all = Alle Dateien
files-about = Zeilen: { $rows }. Spalten: { $columns }.
files-steps = Schritte
files-columns = Spalten
files-values = Werte
files-rows = Vorschau
files-discard = Diese Datei verwerfen
files-columns-lead = Was steht in welcher Spalte? Vieles haben wir erkannt. Bitte prüfen Sie es und ergänzen Sie, was fehlt.
files-go-on = Weiter
files-part = Tabellenblatt oder Liste
files-part-do = Dieses lesen
files-empty = leer
files-left-out = Weglassen
files-fixed = Wo die Datei nichts sagt
files-fixed-lead = Das gilt für alle Zeilen, in denen dazu nichts steht.
files-organisation = Organisation
files-organisation-hint = Ohne Angabe heißt die Organisation so wie der Eintrag.
files-source = Name der Quelle
files-source-hint = Für jede neue Fassung dieser Datei derselbe. Daran erkennen wir die Einträge wieder.
files-language = Sprache der Texte
files-publish-email = Die E-Mail-Adressen in dieser Datei sind öffentlich
files-placeless = Zeilen ohne auffindbaren Ort ohne öffentlichen Ort übernehmen
files-values-lead = Diese Wörter der Datei gehören zu Themen und Listen der Karte. Bitte entscheiden Sie, was gemeint ist.
files-values-none = Hier gibt es nichts zu entscheiden.
files-values-known = Erkannt ({ $count })
files-times = Zeilen: { $count }
files-suggested = Vorschlag: { $value }
files-choose = Bitte wählen
files-rows-lead = Das wird geschehen. Noch ist nichts geändert.
files-remembered = Eine Datei mit diesen Spalten gab es schon. Wir lesen sie wie beim letzten Mal.
files-state-new = Neu
files-state-changed = Geändert
files-state-same = Gleich
files-state-refused = Geht nicht
files-state-asleep = Bleibt weg
files-later = Adressen, die noch gesucht werden müssen: { $count }
files-as-text-lead = Zeilen, deren Adresse wir deshalb nicht finden: { $count }. Sie können sie auch ohne Punkt auf der Karte übernehmen. Straße und Ort stehen dann am Ende der Beschreibung. Entfernung und Umkreis fehlen.
files-as-text = Ohne Punkt übernehmen, Adresse als Text
files-find = Adressen suchen
files-line = Zeile { $line }
files-far = Der Punkt liegt { $km } km von { $town } entfernt. Stimmt er?
files-place = Welcher Ort ist gemeint?
files-places-do = Orte übernehmen
files-next = Weiter
files-take = Übernehmen
files-take-lead = Neu auf die Karte: { $new }. Geändert: { $changed }. Sie können das 30 Tage lang rückgängig machen.
files-gone = Von dieser Quelle auf der Karte, aber nicht mehr in der Datei: { $count }
files-replace = Diese { $count } von der Karte nehmen
files-good = Nur die guten Zeilen übernehmen. Weggelassen: { $count }
files-good-name = Nur die guten Zeilen übernehmen
files-nothing = Es gibt nichts Neues.
files-take-do = Übernehmen
files-note = Noch etwas zur Beschreibung
files-id = Eigene Nummer oder Kennung
files-address = Ganze Adresse
files-number = Hausnummer
files-contact = Kontakt (gemischt)
files-anonymous = Ohne Namen möglich
files-confirmed = Stand der Angaben
office-done-files-taken = Übernommen: { $count }. Weggelassen: { $left }.
office-done-files-undone = Zurückgenommen: { $count }. Inzwischen geändert und daher geblieben: { $left }.
office-done-files-discarded = Die Datei ist verworfen.
problem-file-no-rows = In der Datei steht keine Tabelle mit einer Kopfzeile und Zeilen darunter.
problem-file-old-workbook = Das ist eine Datei des alten Excel (XLS). Speichern Sie sie als XLSX oder CSV.
problem-file-no-table = Das ist keine Tabelle. Möglich sind Excel (XLSX), CSV, GeoJSON und JSON.
problem-file-slow = Diese Datei zu lesen dauert zu lange. Teilen Sie sie.
problem-file-columns = Das sind zu viele Spalten: { $found }. Möglich sind höchstens { $most }.
problem-file-rows = Das sind zu viele Zeilen. Möglich sind höchstens { $most }. Teilen Sie die Datei.
problem-file-mixed-letters = Die Datei mischt zwei Schreibweisen für Umlaute. Wir haben jede Zeile für sich gelesen.
problem-file-bomb = Entpackt wäre diese Datei viel zu groß. Möglich sind höchstens { $most } MB.
problem-file-large = Die Datei ist zu groß. Möglich sind höchstens { $most } MB.
problem-file-many-open = Es liegen schon { $most } Dateien offen. Übernehmen oder verwerfen Sie zuerst eine davon.
problem-file-choose = Bitte wählen Sie eine Datei aus.
problem-file-value = „{ $value }“ kennen wir nicht. Ordnen Sie es unter „Werte“ zu.
problem-file-left = „{ $value }“ ist weggelassen: Das ist nicht lesbar.
problem-file-phone = Nur „{ $phone }“ ist übernommen. In der Datei steht „{ $value }“.
problem-file-hours = Die Zeiten „{ $value }“ stehen als Text dabei, nicht als Öffnungszeiten.
problem-file-source = Bitte geben Sie der Quelle einen Namen.
problem-file-no-title = Keine Spalte ist der Titel. Ohne Titel geht es nicht.
problem-file-no-category = Keine Spalte sagt das Thema. Wählen Sie eines für alle Zeilen.
problem-file-refused = Zeilen, die so nicht gehen: { $count }. Kreuzen Sie an, dass sie wegbleiben dürfen.
problem-place-missing = Es gibt weder Koordinaten noch eine Straße.
problem-place-several = „{ $value }“ ist nicht eindeutig.
problem-place-unknown = „{ $value }“ ist nicht zu finden.
problem-place-later = „{ $value }“ ist noch nicht gesucht.

## knowing

knowing-report = Bericht
knowing-gaps = Lücken
knowing-gaps-title = Was es gibt und was fehlt
knowing-numbers = Zahlen
knowing-review = Rückblick { $year }
knowing-as-of = { $town }, Stand { $date }
knowing-xlsx = Als Excel-Datei
knowing-csv = Als CSV-Datei
knowing-percent = { $share } %
knowing-supply = Angebote
knowing-supply-lead = So viele Angebote gibt es. Eine 0 ist eine Lücke. Ein Angebot kann in mehreren Feldern stehen.
knowing-rows = Zeilen
knowing-columns = Spalten
knowing-show = Zeigen
knowing-all = Alle
knowing-unsaid = Ohne Angabe
knowing-axis-weekday = Wochentag
knowing-axis-time = Tageszeit
knowing-before = vor { $time } Uhr
knowing-from = ab { $time } Uhr
knowing-nothing-for = Dafür gibt es kein Angebot:
knowing-reach = Wie weit ist es?
knowing-reach-lead = So viele Häuser haben ein passendes Angebot in der Nähe. Gemessen ist die Luftlinie.
knowing-reach-none = Es sind keine Adressen geladen. Wer den Dienst betreibt, lädt sie mit einem dieser Befehle:
knowing-reach-outside = Innerhalb der Grenze des Netzwerks liegen keine geladenen Adressen.
knowing-any = Alle
knowing-distance = Entfernung
knowing-within = höchstens { $distance }
knowing-of-houses = der Häuser haben ein Angebot in höchstens { $distance }
knowing-share = Anteil
knowing-houses = Häuser
knowing-houses-without = Häuser ohne Angebot
knowing-quarter = Ortsteil
knowing-by-quarter = Nach Ortsteilen
knowing-field = Feld
knowing-far = Hier ist der Weg für die meisten weit
knowing-map = Karte: Anteil der Häuser mit einem passenden Angebot in höchstens { $distance }. Die Zahlen stehen in der Tabelle darunter.
knowing-fitting = { $count ->
        [one] Ein Angebot mit öffentlichem Ort passt.
       *[other] { $count } Angebote mit öffentlichem Ort passen.
    }
knowing-rough = { $count ->
        [one] Bei einem ist der Ort nur ungefähr bekannt.
       *[other] Bei { $count } ist der Ort nur ungefähr bekannt.
    }
knowing-vain = Gesucht und nicht gefunden
knowing-vain-lead = Aus den letzten zwölf Monaten.
knowing-small = Zahlen unter 5 zeigen wir nicht, alle anderen sind auf 5 gerundet. So ist niemand zu erkennen.
knowing-nobody = Gezählt wird ohne Personen: keine Adresse, kein Cookie, keine Uhrzeit.
knowing-too-little = Noch ist zu wenig gezählt, um es zu zeigen.
knowing-searched = Gesucht
knowing-in-vain = Nichts gefunden
knowing-times = Wie oft
knowing-ticked = Angekreuzt
knowing-vain-ticked = Angekreuzt, und es gab nichts
knowing-missed = Was Menschen uns geschrieben haben
knowing-missed-words = Was fehlt
knowing-missed-about = Wozu
knowing-unanswered = Gesuche ohne Antwort
knowing-all-answered = Zu jedem Gesuch gibt es ein Angebot, das passt.
knowing-no-requests = Gerade sucht niemand etwas.
knowing-request = Gesuch
knowing-parallel = Was gleichzeitig läuft
knowing-parallel-none = Nichts Ähnliches läuft zur selben Zeit in der Nähe.
knowing-parallel-line = { $count ->
        [one] Einmal in vier Wochen zur selben Zeit, { $distance } entfernt
       *[other] { $count }-mal in vier Wochen zur selben Zeit, { $distance } entfernt
    }
knowing-one = Das eine
knowing-other = Das andere
knowing-often = Mal in vier Wochen
knowing-old = Was alt wird
knowing-old-none = Alles ist frisch bestätigt.
knowing-entry = Angebot
knowing-confirmed = Zuletzt bestätigt
knowing-visits = Angesehene Seiten
knowing-visits-year = Seiten angesehen in zwölf Monaten
knowing-searches-year = Suchen
knowing-vain-year = Suchen ohne Ergebnis
knowing-since = Gezählt wird seit dem { $date }.
knowing-weeks = Angesehene Seiten je Woche, letzte 26 Wochen
knowing-week = Woche ab
knowing-by-page = Nach Seiten
knowing-by-language = Nach Sprachen
knowing-by-offer = Am häufigsten angesehen
knowing-by-embed = Auf anderen Websites
knowing-words = Am häufigsten gesucht
knowing-page-map = Karte und Liste
knowing-page-offer = Angebote
knowing-page-organisation = Organisationen
knowing-entries = Einträge
knowing-state = Wie sie stehen
knowing-count = Anzahl
knowing-fresh-title = Wie frisch sie sind
knowing-fresh = Frisch bestätigt
knowing-due = Bestätigung ist angefragt
knowing-aged = Sieht alt aus
knowing-coverage = Wer kann es lesen?
knowing-coverage-lead = So viele Einträge haben Titel und Kurztext in jeder Sprache der Karte.
knowing-by-person = Von Menschen
knowing-by-machine = Von der Maschine
knowing-untold = Fehlt
knowing-review-title = { $year } in { $town }: ein Rückblick
knowing-so-far = Das Jahr ist noch nicht um. Dieser Rückblick reicht bis zum { $date }.
knowing-compared = Im Vergleich
knowing-difference = Unterschied
knowing-said-offers = { $count ->
        [one] Am { $date } stand ein Angebot auf der Karte.
       *[other] Am { $date } standen { $count } Angebote auf der Karte.
    }
knowing-said-before = { $count ->
        [one] Ein Jahr davor war es eines.
       *[other] Ein Jahr davor waren es { $count }.
    }
knowing-said-new = { $count ->
        [one] Ein Angebot kam neu dazu.
       *[other] { $count } Angebote kamen neu dazu.
    }
knowing-said-ended = { $count ->
        [0] Keines ist weggefallen.
        [one] Eines ist weggefallen.
       *[other] { $count } sind weggefallen.
    }
knowing-said-requests = { $count ->
        [0] Neue Gesuche gab es nicht.
        [one] Ein Gesuch wurde eingetragen.
       *[other] { $count } Gesuche wurden eingetragen.
    }
knowing-said-members = { $count ->
        [one] Zum Netzwerk gehörte eine Organisation.
       *[other] Zum Netzwerk gehörten { $count } Organisationen.
    }
knowing-said-joined = { $count ->
        [0] Neu kam keine dazu.
        [one] Eine ist neu dabei.
       *[other] { $count } sind neu dabei.
    }
knowing-said-confirmed = { $count ->
        [0] Bestätigt wurde noch kein Angebot.
        [one] Einmal haben Organisationen bestätigt, dass ein Angebot noch stimmt.
       *[other] { $count }-mal haben Organisationen bestätigt, dass ein Angebot noch stimmt.
    }
knowing-said-meetings = { $count ->
        [0] Ein Treffen steht nicht im Kalender.
        [one] Das Netzwerk traf sich einmal.
       *[other] Das Netzwerk traf sich { $count }-mal.
    }
knowing-said-visits = Die Seiten wurden rund { $count }-mal angesehen.
knowing-said-embeds = Auf anderen Websites wurde die Karte rund { $count }-mal angesehen.
knowing-said-searches = Rund { $count }-mal wurde gesucht.
knowing-said-vain = Rund { $count }-mal gab es nichts zu finden.
knowing-joined = Neue Organisationen
knowing-left = Nicht mehr im Netzwerk
knowing-new = Neue Angebote
knowing-ended = Weggefallene Angebote
knowing-row-offers = Angebote am Ende
knowing-row-new = Neue Angebote
knowing-row-ended = Weggefallene Angebote
knowing-row-requests = Gesuche am Ende
knowing-row-new-requests = Neue Gesuche
knowing-row-members = Organisationen am Ende
knowing-row-joined = Neue Organisationen
knowing-row-confirmed = Bestätigungen
knowing-row-meetings = Netzwerktreffen
knowing-row-embeds = Auf anderen Websites angesehen
knowing-row-searches = Suchen
knowing-row-vain = Suchen ohne Ergebnis
knowing-privacy-title = Was diese Karte zählt
knowing-privacy = Die Karte zählt, wie oft eine Seite an einem Tag angesehen und wonach gesucht wird, damit das Netzwerk erfährt, was fehlt. Sie speichert dabei weder Adresse noch Gerät noch Uhrzeit, setzt kein Cookie und behält von einer Suche, in der Zahlen oder Adressen stehen, kein Wort. Seltene Suchwörter werden nach spätestens zwei Monaten vergessen, alle Zahlen nach gut drei Jahren. Gezeigt wird nur, was mindestens fünfmal vorkam.
knowing-needs = Was Mitglieder vermissen
knowing-needs-none = Kein Mitglied hat einen offenen Bedarf gemeldet.
knowing-people = Menschen
knowing-question = Frage
knowing-answer = Antwort
knowing-surveys = Was Mitglieder in Umfragen sagen
knowing-mean = Im Durchschnitt von 5

## meetings
problem-people = Schreiben Sie eine Zahl zwischen 1 und { $most }.
problem-questions = Eine Umfrage hat höchstens { $most } Fragen. Streichen Sie eine.
problem-options = Schreiben Sie 2 bis { $most } Antworten, jede in eine eigene Zeile.
problem-last-day = Wählen Sie einen Tag von heute an, höchstens ein Jahr voraus.
needs-mail-subject = Antwort auf Ihren Bedarf in { $town }
needs-mail-answer = Sie haben uns gemeldet, was in { $town } fehlt:
needs-mail-reply = Das antwortet das Netzwerk:
needs-mail-link = Meine Bedarfe ansehen
needs-mail-why = Sie bekommen diese Mail, weil Sie diesen Bedarf gemeldet haben.
survey-template-title = Was fehlt, was ist da?
survey-template-intro = Zehn Fragen, fünf Minuten. Ihre Antworten helfen uns zu sehen, wo in unserem Netzwerk etwas fehlt.
survey-ask-groups = Für wen fehlen bei uns am meisten Angebote?
survey-ask-categories = Welche Angebote fehlen?
survey-ask-languages = In welchen Sprachen finden Menschen bei Ihnen keine Hilfe, obwohl sie danach fragen?
survey-ask-where = In welchem Stadtteil fehlt etwas, und was?
survey-ask-times = Zu welchen Zeiten fehlen Angebote?
survey-time-morning = Am Vormittag
survey-time-afternoon = Am Nachmittag
survey-time-evening = Am Abend
survey-time-weekend = Am Wochenende
survey-time-holidays = In den Ferien
survey-ask-reach = Wie gut erreichen Sie die Menschen, für die Sie da sind?
survey-ask-need = Was brauchen Sie selbst am dringendsten?
survey-ask-give = Was könnten Sie anderen anbieten?
survey-help-rooms = Räume
survey-help-people = Menschen, die mithelfen
survey-help-money = Geld und Hilfe bei Anträgen
survey-help-interpreters = Dolmetschen und Übersetzen
survey-help-contacts = Kontakte zu anderen
survey-help-training = Fortbildung und Beratung
survey-help-publicity = Bekannter werden
survey-ask-together = Wie gut arbeiten wir im Netzwerk zusammen?
survey-ask-next = Was sollten wir beim nächsten Treffen besprechen?
meetings-tab = Netzwerk
meetings-title = Treffen
needs-title = Etwas fehlt? Sagen Sie es uns
needs-lead = Was brauchen die Menschen, die zu Ihnen kommen, und finden es hier nicht? Zwei Minuten genügen.
needs-no-place = Hier melden Mitglieder eines Netzwerks, was fehlt. Ihre Organisation ist noch in keinem Netzwerk Mitglied.
needs-own = Was Sie gemeldet haben
needs-what = Was fehlt?
needs-what-hint = Zum Beispiel: Deutschkurs am Abend mit Kinderbetreuung
needs-category = Worum geht es?
needs-any-category = Nichts davon
needs-groups = Für wen?
needs-language = In welcher Sprache?
needs-any-language = Das ist nicht wichtig
needs-area = Wo?
needs-area-hint = Ein Stadtteil, eine Straße oder „überall“
needs-people = Wie viele Menschen ungefähr?
needs-note = Was wir noch wissen sollten
needs-who-reads = Das lesen nur die Menschen, die das Netzwerk koordinieren. Öffentlich wird es nicht.
needs-send = Melden
needs-place = Für welche Organisation?
needs-state-open = offen
needs-state-answered = beantwortet
needs-state-closed = erledigt
needs-reply = Das Netzwerk antwortet:
needs-about-people = etwa { $count } Menschen
needs-done-reported = Danke. Die Menschen, die das Netzwerk koordinieren, lesen es.
office-done-need = Gespeichert. Wer den Bedarf gemeldet hat, bekommt Ihre Antwort als Mail.
needs-desk = Bedarf
needs-desk-lead = Was Mitglieder melden, steht nur hier und im Bericht über Lücken.
needs-none = Noch hat niemand einen Bedarf gemeldet.
needs-by-state = Nach Stand
needs-all = Alle
needs-answer = Antworten oder abschließen
needs-reply-label = Ihre Antwort, sie geht als Mail an die Person
needs-set-answered = Antworten
needs-set-closed = Erledigt
needs-set-open = Wieder öffnen
survey-title = Umfragen
survey-lead = Bis zu zehn Fragen an alle Mitglieder. Beantwortet wird über einen Link in der Mail, ohne Anmeldung.
survey-none = Noch gibt es keine Umfrage.
survey-new-template = Mit zehn fertigen Fragen beginnen
survey-new = Leere Umfrage
survey-template-help = Die fertigen Fragen gehen dem Bedarf nach, wie es Ludwigsburg bei seinen Vereinen getan hat: was fehlt, für wen, wo und wann. Sie können jede ändern.
survey-stage-draft = Entwurf
survey-stage-open = läuft
survey-stage-closed = beendet
survey-count-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
    }
survey-was-until = bis { $date }
survey-until = bis { $date }
survey-write = Umfrage schreiben
survey-wrong = Noch nicht gespeichert. Bitte sehen Sie sich diese Felder an:
survey-save = Speichern
survey-more = Speichern und noch eine Frage
survey-about = Die Umfrage
survey-name = Titel
survey-intro = Ein paar Worte dazu
survey-intro-hint = Wofür Sie fragen, und was mit den Antworten geschieht
survey-last-day = Letzter Tag zum Antworten
survey-question = { $number }. Frage
survey-text = Frage
survey-kind = Wie wird geantwortet?
survey-kind-choice = Eine Antwort auswählen
survey-kind-several = Mehrere Antworten auswählen
survey-kind-scale = Von 1 bis 5
survey-kind-text = In eigenen Worten
survey-options = Antworten zur Auswahl
survey-options-hint = Jede in eine eigene Zeile; nur für Fragen mit Auswahl
survey-remove = Diese Frage streichen
survey-send = Mitglieder fragen
survey-send-help = Danach lassen sich die Fragen nicht mehr ändern. Jede Organisation antwortet einmal und kann ihre Antwort bis zum letzten Tag ändern. Wer eine Woche vorher noch nicht geantwortet hat, wird einmal erinnert.
survey-at-once = Jetzt an alle schicken
survey-open = Mit der nächsten Mail mitschicken
survey-open-help = Mitschicken heißt: Die Fragen stehen in der Mail, mit der eine Organisation ohnehin gefragt wird, ob ihre Einträge noch stimmen. Niemand bekommt eine Mail mehr.
survey-delete = Entwurf wegwerfen
survey-delete-now = Ja, wegwerfen
survey-answered = { $count } von { $all } Mitgliedern haben geantwortet
survey-as-xlsx = Antworten als Tabelle (XLSX)
survey-as-csv = als CSV
survey-no-words = Noch hat niemand etwas geschrieben.
survey-mean = Im Mittel { $mean }
survey-scale-low = gar nicht gut
survey-scale-high = sehr gut
survey-silent = Noch ohne Antwort: { $count }
survey-not-asked = noch nicht gefragt
survey-open-now = Die Umfrage läuft
survey-waits = Sie geht mit der nächsten Mail mit, die ein Mitglied ohnehin bekommt.
survey-extend = Tag ändern
survey-close = Jetzt beenden
survey-organisation = Organisation
office-done-survey-save = Gespeichert. Noch sieht es kein Mitglied.
office-done-survey-open = Die Umfrage läuft. Sie geht mit den nächsten Mails mit.
office-done-survey-at-once = Die Umfrage läuft. Die Mails sind unterwegs.
office-done-survey-close = Die Umfrage ist beendet.
office-done-survey-extend = Der letzte Tag ist geändert.
office-done-survey-delete = Der Entwurf ist weg.
survey-for = Antwort von { $organisation }
survey-empty = Noch ist nichts beantwortet. Eine Antwort genügt.
survey-who-reads = Wer das Netzwerk in { $town } koordiniert, sieht Ihre Antworten mit dem Namen Ihrer Organisation. Öffentlich werden sie nicht.
survey-change = Antworten ändern
survey-answer = Antworten abschicken
survey-over = Diese Umfrage ist beendet.
survey-thanks = Danke! Ihre Antworten sind angekommen.
survey-answered-on = Ihre Organisation hat am { $date } geantwortet.
survey-change-until = Bis { $date } können Sie sie ändern.
survey-several-hint = Mehrere Antworten sind möglich.
survey-mail-link = Fragen beantworten
survey-mail-subject = Eine Frage an { $organisation }: Umfrage des Netzwerks in { $town }
survey-mail-subject-again = Erinnerung: Umfrage des Netzwerks in { $town }
survey-mail-ask = was { $organisation } erlebt und braucht, hilft allen im Netzwerk. Bitte nehmen Sie sich ein paar Minuten.
survey-mail-again = von { $organisation } fehlt uns noch eine Antwort. Wir fragen nur noch dieses eine Mal.
survey-mail-pass-on = Wer den Link hat, kann für { $organisation } antworten; geben Sie diese Mail also nur an Menschen weiter, die das tun sollen.
problem-until = Das Ende liegt vor dem Beginn.
problem-meeting-date = Ein neues Treffen liegt nicht in der Vergangenheit, und nicht weiter als zwei Jahre voraus.
meetings-one = Netzwerktreffen
meetings-agenda = Tagesordnung
meetings-yes = Ja, ich komme
meetings-no = Nein, diesmal nicht
meetings-sheet = Bieten und Suchen auf einem Blatt
meetings-mail-invited-subject = Einladung: Netzwerktreffen in { $town } am { $date }
meetings-mail-moved-subject = Geändert: Netzwerktreffen in { $town } jetzt am { $date }
meetings-mail-cancelled-subject = Fällt aus: Netzwerktreffen in { $town } am { $date }
meetings-mail-invited = das Netzwerk in { $town } trifft sich, und Sie sind eingeladen:
meetings-mail-moved = das Treffen des Netzwerks in { $town } ist jetzt zu einer anderen Zeit oder an einem anderen Ort. Bitte sagen Sie uns noch einmal, ob Sie kommen:
meetings-mail-cancelled = das Treffen des Netzwerks in { $town } fällt aus:
meetings-mail-why = Sie bekommen diese Mail, weil Ihre Organisation Mitglied im Netzwerk von { $town } ist.
meetings-line-member = Neu dabei: { $title }
meetings-line-new = Neu: { $title }
meetings-line-changed = Geändert: { $title }
meetings-line-ended = Nicht mehr da: { $title }
meetings-line-more = und { $count } mehr
meetings-news-since = Neu seit dem { $date }
meetings-news-more = In Ihrem Konto sehen Sie alles, was neu ist, und wer sonst noch Mitglied ist.
office-did-meeting = Treffen geändert
meetings-said-yes = Danke, wir freuen uns auf Sie.
meetings-said-no = Schade. Danke, dass Sie es uns sagen.
meetings-changeable = Sie können Ihre Antwort ändern, bis das Treffen vorbei ist.
meetings-cancelled = Dieses Treffen fällt aus.
meetings-over = Dieses Treffen ist vorbei.
meetings-counts = Zusagen: { $yes } · Absagen: { $no }
meetings-minutes-of = Protokolle
meetings-off = fällt aus
meetings-calendar = In den Kalender
meetings-own = Treffen und Neues im Netzwerk
meetings-members = Mitglieder und Kontakte
meetings-none-planned = Gerade ist kein Treffen geplant.
meetings-no-news = Nichts hat sich verändert.
meetings-new-members = Neue Mitglieder
meetings-new-offers = Neue Angebote
meetings-changed-offers = Geändert
meetings-ended-offers = Nicht mehr da
meetings-desk-lead = Planen, einladen, sehen, wer kommt. Das Treffen steht öffentlich auf der Seite des Netzwerks, die Gäste nicht.
meetings-plan = Neues Treffen
meetings-past = Vorbei
meetings-not-called = noch nicht eingeladen
meetings-called = eingeladen
meetings-has-minutes = mit Protokoll
meetings-when-where = Wann und wo?
meetings-until = Ende
meetings-what = Worum geht es?
meetings-agenda-hint = Ein Punkt je Zeile
meetings-after = Danach
meetings-minutes = Link zum Protokoll
meetings-minutes-hint = Er steht öffentlich auf der Seite des Netzwerks.
meetings-save-help = Ändern Sie Tag, Zeit oder Ort, nachdem Sie eingeladen haben, bekommen alle Eingeladenen eine Mail mit dem neuen Termin.
meetings-preview = Was seit dem letzten Treffen neu ist
meetings-invite-title = Einladen
meetings-invite-help = Jeder Mensch, der für ein Mitglied schreibt, bekommt eine Mail: mit Termin für den Kalender, Zusage mit einem Klick und dem, was seit dem letzten Treffen neu ist.
meetings-invite-again = Noch einmal einladen erreicht nur, wer noch keine Mail bekommen hat, zum Beispiel neue Mitglieder.
meetings-invite = Alle Mitglieder einladen
meetings-guests = Wer kommt
meetings-comes = kommt
meetings-comes-not = kommt nicht
meetings-delete = Dieses Treffen löschen
meetings-delete-help = Noch ist niemand eingeladen; es verschwindet ganz.
meetings-cancel = Dieses Treffen absagen
meetings-cancel-help = Alle Eingeladenen bekommen eine Mail, und in ihrem Kalender steht, dass es ausfällt.
meetings-want = E-Mails, die zu Treffen des Netzwerks einladen
office-done-meeting-saved = Gespeichert.
office-done-meeting-invited = Einladungen verschickt: { $count }
office-done-meeting-nobody = Es ging kein Brief hinaus: Alle, die ein Konto haben und Einladungen möchten, sind schon eingeladen. Mitglieder ohne Konto laden Sie zuerst auf der Seite ihrer Organisation in die Stadtkarte ein.
office-done-meeting-cancelled = Abgesagt. Verschickte Mails: { $count }
office-done-meeting-deleted = Das Treffen ist gelöscht.
meetings-agree = Mitglieder meiner Netzwerke dürfen meinen Namen und meine E-Mail-Adresse sehen
meetings-members-help = Nur für Mitglieder. Hier steht, was Organisationen und Menschen freigegeben haben. Ob Ihr Name dabei ist, sagen Sie in den Einstellungen Ihres Kontos.
meetings-text = In ein oder zwei Sätzen
meetings-invited-so-far = Verschickte Mails: { $count }, zuletzt { $moment }.
office-done-meeting-told = Gespeichert. Alle Eingeladenen erfahren von der Änderung (Mails: { $count }).
survey-mail-about = Das Netzwerk in { $town } fragt alle Mitglieder (Fragen: { $count }, bis { $date }). Sie müssen sich nicht anmelden.

## open data

data-title = Daten
data-lead = Was auf der Karte steht, können Programme lesen: ohne Anmeldung, immer so aktuell wie die Karte.
data-licence = Lizenz:
data-attribution = Bitte als Quelle nennen: { $attribution }
data-no-licence = Unter welcher Lizenz die Daten genutzt werden dürfen, hat das Netzwerk noch nicht gesagt. Bitte fragen Sie es.
data-licence-where = Für das Team des Netzwerks: Lizenz und Quelle stehen in den Einstellungen.
data-gis = Für die Geodaten der Stadt
data-gis-help = Adresse in QGIS oder im Masterportal als „OGC API – Features“ einfügen. Filter und andere Bezugssysteme sind möglich.
data-tiles = Als Vektorkacheln
data-tiles-help = In QGIS unter „Layer“, „Vektorkachel-Layer hinzufügen“, „Neue generische Verbindung“ die Vorlage mit den geschweiften Klammern einfügen. MapLibre liest die TileJSON-Adresse.
data-portal = Für das Open-Data-Portal
data-portal-help = Diesen Katalog im Portal als Quelle eintragen, zum Beispiel bei GovData.
data-all-networks = Katalog aller Netzwerke
data-files = Für Tabellen und eigene Auswertungen
data-files-help = Alle Angebote als Datei. Mit denselben Filtern wie auf der Karte gibt es auch Teile davon, unter jeder Liste bei „Diese Liste mitnehmen“.
data-subscribe = Zum Abonnieren
data-subscribe-help = Termine für Kalender, Neuigkeiten für Feed-Reader.
data-directories = Für andere Verzeichnisse
data-directories-help = Der offene Standard für soziale Angebote, zum Lesen und Übernehmen.
data-developers = Für Entwicklerinnen und Entwickler
data-developers-help = Die eigene Schnittstelle der Stadtkarte mit Beschreibung.
data-hsds-profile = Unser Profil von HSDS 3.0
data-hsds-lead = Veröffentlichte Angebote als Dienste (services) nach Open Referral HSDS 3.0, nur zum Lesen.
data-hsds-services = Jedes veröffentlichte Angebot ist ein Dienst. Gesuche sind keine Dienste und fehlen. Was nicht bekannt ist, wird weggelassen.
data-hsds-times = Zeiten sind Ortszeiten ohne Zeitzone. Feiertage, Ferien und Ausnahmen kann HSDS nicht sagen: Sie stehen in Worten in der Beschreibung und genau im Kalender unter schedule_link.
data-hsds-places = Geschützte Orte haben weder Punkt noch Adresse. Wo nur der Stadtteil öffentlich ist, steht dessen Punkt.
data-hsds-taxonomies = Themen, Zielgruppen und Art des Angebots sind Taxonomien. Ihre Kennungen sind in jeder Stadtkarte dieselben.
data-hsds-ids = Kennungen sind UUIDs und bleiben gleich. Zeilen ohne eigene Kennung bekommen eine, die aus der des Angebots abgeleitet ist.
data-hsds-lang = Mit dem Parameter lang kommen Namen und Beschreibungen in dieser Sprache, soweit es Texte gibt.
data-catalogue = Offene Daten der Stadtkarte
data-catalogue-of = Offene Daten der Stadtkarte: { $town }
data-set = Angebote der Integration in { $town }
data-set-help = Sprachcafés, Kurse, Beratung, Treffpunkte und Hilfen in { $town }: mit Ort, Zeiten, Sprachen und Kontakt, laufend aktuell.
data-question = Offene Daten
data-question-hint = Was Datenportale wissen wollen. Als Herausgeber steht im Katalog der Name des Netzwerks mit dem Ort, beide von dieser Seite.
data-licence-which = Lizenz
data-licence-none = Noch keine
data-attribution-which = Als Quelle zu nennen
data-attribution-hint = Steht bei den Daten. Nötig bei Lizenzen mit Namensnennung
data-contributor = Datenbereitsteller bei GovData
data-contributor-hint = Die ganze Adresse aus der Liste von GovData, zum Beispiel http://dcat-ap.de/def/contributors/openNRW
problem-contributor = Das ist keine Adresse aus der Liste von GovData. Sie sieht so aus: http://dcat-ap.de/def/contributors/openNRW
problem-attribution = Diese Lizenz verlangt, dass die Quelle genannt wird. Bitte schreiben Sie hier, wen man nennen soll.
ogc-title = Angebote als Geodaten
ogc-title-in = { $town }: Angebote als Geodaten
ogc-about = Hier lesen QGIS, Masterportal und andere Programme die veröffentlichten Angebote.
ogc-paste = Diese Adresse in QGIS oder Masterportal einfügen:
ogc-offers = Angebote auf der Karte
ogc-offers-in = { $town }: Angebote auf der Karte
ogc-offers-about = Alle veröffentlichten Angebote, die einen Ort haben.
ogc-unlocated = Angebote ohne Ort
ogc-unlocated-in = { $town }: Angebote ohne Ort
ogc-unlocated-about = Am Telefon, online oder geschützt: Diese Angebote stehen nirgends auf der Karte.
ogc-landing = Startseite
ogc-api = Beschreibung der Schnittstelle
ogc-conformance = Standards
ogc-collections = Sammlungen
ogc-collection = Sammlung
ogc-queryables = Filter
ogc-schema = Felder
ogc-items = Angebote
ogc-item = Ein Angebot
ogc-page-of-offer = Seite des Angebots
ogc-tiles = Kacheln
ogc-tiles-in = { $town }: Kacheln
ogc-grids = Kachelraster
ogc-grid = Kachelraster
ogc-licence = Nutzungsbedingungen
ogc-as-data = Als Daten (JSON)
ogc-as-page = Als Seite
ogc-next = Weiter
ogc-back = Zurück
ogc-found = Gefundene Angebote: { $shown }
ogc-links = Von hier aus
ogc-systems = Koordinatensysteme
ogc-addresses = Adressen
ogc-parameters = Angaben in der Anfrage
ogc-problem = Die Anfrage stimmt so nicht; die Antwort sagt, was.
ogc-unchanged = Nichts hat sich geändert.
problem-only-read = Hier kann man nur lesen.
ogc-parameter-limit = So viele Angebote hat eine Seite höchstens; über 1000 sind es 1000.
ogc-parameter-bbox = Nur in diesem Ausschnitt: West, Süd, Ost, Nord.
ogc-parameter-bbox-crs = Das Koordinatensystem des Ausschnitts.
ogc-parameter-crs = Das Koordinatensystem der Antwort.
ogc-parameter-datetime = Nur was zu dieser Zeit so bekannt war: zwischen der letzten Änderung und der letzten Bestätigung. Ein Zeitpunkt oder eine Spanne, offen mit zwei Punkten.
ogc-parameter-after = Wo die Seite beginnt; steht im Verweis auf die nächste Seite.
ogc-parameter-f = Die Form der Antwort.
ogc-parameter-lang = Die Sprache der Wörter.
ogc-parameter-q = Wörter, die vorkommen
ogc-parameter-category = Worum es geht: findet alle Angebote, unter deren Themen (Feld categories) eines davon ist
ogc-parameter-language = Sprachen, die dort gesprochen werden
ogc-parameter-target-group = Für wen es ist
ogc-parameter-purpose = Angebot oder Gesuch
ogc-parameter-format = Art des Angebots
ogc-parameter-open = Geöffnet: jetzt, heute oder zu einer Ortszeit
ogc-parameter-organisation = Träger, nach ihrer Kennung
ogc-parameter-ids = Nur diese Angebote
ogc-parameter-age = Für dieses Alter in Jahren
ogc-parameter-free = Kostenlos; mit false oder 0, was bekanntermaßen etwas kostet
ogc-parameter-wheelchair = Mit Rollstuhl erreichbar, auch teilweise; mit false oder 0, was bekanntermaßen nicht erreichbar ist
ogc-parameter-childcare = Mit Kinderbetreuung; mit false oder 0 ohne
ogc-parameter-women-only = Nur für Frauen; mit false oder 0, was nicht nur für Frauen ist
ogc-first-category = Das erste Thema
ogc-categories = Alle Themen, mit Kommas dazwischen; der Filter category sucht in allen
open-problem-question = Die Anfrage ist so nicht zu verstehen.
open-problem-nowhere = Das gibt es hier nicht.
open-problem-method = Diese Methode kennt die Adresse nicht.
open-problem-token = Dafür braucht es einen gültigen Schlüssel.
open-problem-forbidden = Dieser Schlüssel darf das nicht.
open-problem-content = Manches stimmt noch nicht.
open-problem-conflict = Jemand war schneller: Lesen Sie den Eintrag neu.
open-problem-changed = Der Eintrag hat sich geändert, seit Sie ihn gelesen haben.
open-problem-revision = Nennen Sie die Fassung, die Sie ändern: mit If-Match oder im Feld revision.
open-problem-large = Das ist zu viel auf einmal.
open-problem-media = Bitte als JSON senden (Content-Type: application/json).
open-problem-key = Dieser Idempotency-Key gehört zu einer anderen Anfrage.
open-problem-under-way = Dieselbe Anfrage läuft gerade noch.
open-problem-often = Das waren zu viele Anfragen. Bitte später noch einmal.
open-problem-broken = Bei uns klemmt etwas. Bitte später noch einmal.
problem-number-between = Hier steht eine ganze Zahl von { $least } bis { $most }.
problem-unknown-field = Dieses Feld ist hier nicht bekannt.
open-tokens = Programme
open-tokens-open = Schlüssel und Webhooks
open-tokens-lead = Mit einem Schlüssel kann ein Programm Angebote lesen, eintragen und ändern, zum Beispiel Ihre eigene Website. Es gelten dieselben Regeln wie im Formular.
open-tokens-how = So schreibt man ein Programm dafür
open-tokens-title = Schlüssel
open-tokens-none = Noch gibt es keinen Schlüssel.
open-tokens-over = Schlüssel, die nicht mehr gelten
open-token-made = Der Schlüssel ist gemacht.
open-webhook-made = Der Webhook ist eingerichtet. Mit diesem Geheimnis prüfen Sie die Unterschrift.
open-secret = Geheimnis
open-secret-once = Es steht nur jetzt hier. Kopieren Sie es an einen sicheren Ort.
open-last-used = Zuletzt benutzt: { $moment }
open-never-used = Noch nie benutzt
open-works-until = gilt bis { $day }
open-term = Gilt wie lange?
open-term-open = bis er widerrufen wird
open-term-days = { $days } Tage
open-made-by = Gemacht von { $name } am { $day }
open-revoke = Widerrufen
open-revoked-at = Widerrufen am { $day }
open-expired-at = Abgelaufen am { $day }
open-maker-left = Gilt nicht mehr: Wer ihn gemacht hat, gehört nicht mehr dazu.
open-token-new = Neuer Schlüssel
open-token-name = Wie heißt das Programm?
open-token-name-hint = So steht es im Verlauf, zum Beispiel „Website des Chors“.
open-token-may = Was darf es?
open-token-make = Schlüssel machen
open-right-write = Angebote eintragen und ändern
open-right-confirm = bestätigen, dass sie noch stimmen
open-right-dates = Termine absagen und verschieben
open-right-withdraw = Angebote von der Karte nehmen
open-right-decide = entscheiden, was veröffentlicht wird
open-right-webhooks = Webhooks einrichten
open-webhooks = Webhooks
open-webhooks-lead = Wir sagen Ihrem Programm Bescheid, sobald sich etwas ändert: mit einer unterschriebenen Nachricht an Ihre Adresse.
open-webhook-new = Neuer Webhook
open-webhook-url = Adresse
open-webhook-url-hint = Sie beginnt mit https:// und ist im Internet zu erreichen.
open-webhook-events = Wovon soll es erfahren?
open-webhook-make = Webhook einrichten
open-webhook-test = Test senden
open-webhook-remove = Entfernen
open-webhook-disabled = Abgeschaltet seit { $day }: Es kam zu lange nichts an. „Test senden“ schaltet ihn wieder ein.
open-webhook-failing = Seit { $moment } kommt nichts an. Wir versuchen es weiter.
open-deliveries = Letzte Nachrichten
open-delivery-sent = angekommen
open-delivery-given-up = aufgegeben
open-delivery-waits = unterwegs
open-delivery-again = wird noch einmal versucht
open-trouble-not-found = Die Adresse gibt es nicht, oder sie liegt in einem privaten Netz.
open-trouble-no-answer = keine Antwort
open-trouble-refused = keine Verbindung
open-trouble-certificate = Das Zertifikat stimmt nicht.
open-trouble-broken = Es hat nicht geklappt.
open-event-offer-published = Angebot veröffentlicht
open-event-offer-changed = Angebot geändert
open-event-offer-confirmed = Angebot bestätigt
open-event-offer-withdrawn = Angebot nicht mehr auf der Karte
open-event-offer-date-cancelled = Termin abgesagt
open-event-offer-date-moved = Termin verschoben
open-event-offer-date-restored = Termin findet doch statt
open-event-submission-received = Etwas wartet auf Entscheidung
open-event-submission-returned = Einsendung zurückgegeben
open-event-submission-declined = Einsendung abgelehnt
open-event-offers-imported = Viele Angebote auf einmal geändert
open-event-test = Test
open-done-revoked = Der Schlüssel gilt nicht mehr.
open-done-removed = Der Webhook ist entfernt.
open-done-tested = Der Test ist unterwegs. Laden Sie die Seite gleich neu.
open-mail-disabled-subject = Ein Webhook wurde abgeschaltet
open-mail-disabled = Seit mehreren Tagen kommt bei { $url } nichts mehr an. Wir haben diesen Webhook deshalb abgeschaltet. Sobald Ihr Programm wieder antwortet, schalten Sie ihn mit „Test senden“ ein.
open-mail-disabled-link = Webhooks ansehen
open-mail-why = Sie bekommen diese Nachricht, weil der Webhook Ihrer Organisation oder Ihrem Netzwerk gehört.
open-who-token = Programm „{ $name }“
office-did-date-restored = Termin findet doch statt
problem-webhook-address = Schreiben Sie eine ganze Adresse, die mit https:// beginnt.
problem-webhook-private = Diese Adresse liegt in einem privaten Netz. Dorthin senden wir nichts.
problem-no-date = Zu dieser Zeit war nichts geplant, oder es ist schon vorbei.
open-api-title = Für Programme
open-api-lead = Alle veröffentlichten Angebote, frei zu lesen für jedes Programm. Mit einem Schlüssel trägt Ihr Programm auch selbst ein und ändert.
open-api-contents = Auf dieser Seite
open-api-operations = Alle Aufrufe
open-api-english = Die Beschreibungen sind auf Englisch.
open-api-begin-title = In fünf Minuten
open-api-begin = Lesen braucht weder Schlüssel noch Anmeldung. Die Filter sind dieselben wie auf der Karte; lang= wählt die Sprache. Jede Website darf die Antworten im Browser lesen.
open-api-token-title = Schlüssel
open-api-token = Mitglieder machen ihn auf der Seite ihrer Organisation, Redaktionen im Büro ihres Netzwerks. Er steht im Kopf Authorization und gehört auf einen Server, nie in eine Webseite: Von fremden Seiten nehmen wir ihn nicht an. Höchstens 1200 Anfragen in der Minute.
open-api-writing-title = Eintragen und ändern
open-api-writing = Was Sie lesen, können Sie geändert zurücksenden: dieselbe Form. Es gelten dieselben Regeln wie im Formular: 201 heißt veröffentlicht, 202 heißt, die Redaktion schaut es an. Unter Location steht, was daraus wurde.
open-api-paging-title = Seite für Seite
open-api-paging = Folgen Sie next, bis es null ist. Ändert sich zwischendurch etwas, geht nichts verloren und nichts kommt doppelt.
open-api-again-title = Nichts zweimal laden
open-api-again = Jede Antwort hat ETag und Last-Modified. Senden Sie sie mit If-None-Match oder If-Modified-Since zurück: 304 heißt, Sie haben schon alles.
open-api-once-title = Nichts doppelt, nichts überschrieben
open-api-once = Geben Sie jeder Anfrage einen Idempotency-Key: Kommt sie zweimal an, wird sie einmal ausgeführt. Senden Sie beim Ändern If-Match mit dem ETag, den Sie gelesen haben, oder das Feld revision: War jemand schneller, antworten wir 412 oder 409.
open-api-problems-title = Wenn etwas nicht stimmt
open-api-problems = Fehler kommen als application/problem+json (RFC 9457) in der Sprache, die Sie mit lang= wählen, und nennen das Feld.
open-api-webhooks-title = Webhooks
open-api-webhooks = Ihr Programm erfährt von Änderungen, ohne zu fragen. Jede Nachricht ist mit HMAC-SHA256 über Zeit und Inhalt unterschrieben; prüfen Sie sie so. Antworten Sie innerhalb von zehn Sekunden mit 2xx; sonst kommt sie wieder, mit derselben id. Nach Tagen ohne Antwort schalten wir den Webhook ab und schreiben Ihnen.
