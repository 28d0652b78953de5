# Leichte Sprache. Kurze Sätze, bekannte Wörter, kein Genitiv, keine Abkürzungen, lange Wörter mit Bindestrich.

## vocabulary

category-language_meetup = Deutsch sprechen üben
category-german_course = Deutsch-Kurse
category-meeting_place = Andere Menschen treffen
category-migration_advice = Beratung für Menschen aus anderen Ländern
category-legal_advice = Hilfe bei Fragen zum Recht
category-public_office = Ämter
category-interpreting = Hilfe beim Übersetzen
category-work_training = Arbeit und Ausbildung
category-childcare_school = Kita, Schule und Lernen
category-housing = Wohnen
category-health = Gesundheit und Hilfe für die Seele
category-everyday_help = Essen, Kleidung und Hilfe im Alltag
category-protection = Schutz und Hilfe in Not
category-sport = Sport und Bewegung
category-culture_leisure = Kultur und Freizeit
category-volunteering = Anderen Menschen helfen

category-language_meetup-words = Sprach-Café, Sprach-Treff, Deutsch sprechen, Deutsch üben, sich unterhalten, Gespräche, zusammen reden
category-german_course-words = Deutsch-Kurs, Deutsch lernen, Sprach-Kurs, Integrations-Kurs, lesen lernen, schreiben lernen
category-meeting_place-words = Treffpunkt, Café, Leute treffen, Freunde finden, Begegnungs-Café, Nachbarn, Familien-Zentrum
category-migration_advice-words = Beratung, Hilfe bei Fragen, Hilfe mit Briefen, Flucht, Asyl, neu in Deutschland, Migrations-Beratung
category-legal_advice-words = Anwalt, Recht, Gesetz, Aufenthalt, Pass, Abschiebung, deutscher Pass, Familie nach Deutschland holen
category-public_office-words = Amt, Rathaus, Ausländer-Behörde, Job-Center, Sozial-Amt, Jugend-Amt, anmelden, Geld vom Amt
category-interpreting-words = Übersetzer, Dolmetscher, übersetzen, Sprache nicht verstehen, Begleitung zum Amt, Hilfe beim Sprechen
category-work_training-words = Arbeit, Arbeit suchen, Beruf, Ausbildung, Bewerbung, Zeugnis, Praktikum, Geld verdienen
category-childcare_school-words = Kita, Kinder-Garten, Kinder-Betreuung, Schule, Hausaufgaben, Nachhilfe, lernen
category-housing-words = Wohnung, Wohnung suchen, Zimmer, Miete, Unterkunft, keine Wohnung, Geld für die Wohnung
category-health-words = Arzt, Ärztin, krank, Krankenhaus, Hebamme, schwanger, traurig, Seele, Sucht
category-everyday_help-words = Essen, Kleidung, Möbel, Tafel, wenig Geld, Fahrrad reparieren, Spenden
category-protection-words = Gewalt, Hilfe bei Gewalt, Frauen-Haus, Not, Notruf, Angst, Schutz
category-sport-words = Sport, Sport-Verein, Fußball, Schwimmen, Fahrrad fahren, Tanzen, Turnen
category-culture_leisure-words = Musik, Theater, Malen, Kochen, Nähen, Bücherei, Singen, Garten, Museum
category-volunteering-words = helfen, Ehrenamt, freiwillig, Pate, Patin, mitmachen, ohne Geld helfen

target-everyone = Alle Menschen
target-refugees = Menschen, die geflüchtet sind
target-migrants = Menschen aus anderen Ländern
target-eu_citizens = Menschen aus Ländern in der EU
target-children = Kinder bis 12 Jahre
target-youth = Junge Menschen
target-unaccompanied_minors = Kinder und Jugendliche ohne Eltern
target-parents_families = Eltern und Familien
target-women = Frauen
target-seniors = Ältere Menschen
target-disability = Menschen mit Behinderung
target-lgbtq = Queere Menschen
target-volunteers = Menschen, die anderen helfen

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
spoken-gsg = Deutsche Gebärden-Sprache
spoken-de-simple = Leichte Sprache

format-place = Ort
format-meeting = Treffen, das oft stattfindet
format-course = Kurs
format-event = Veranstaltung
format-service = Hilfe und Beratung
format-project = Projekt

purpose-offer = Das gibt es
purpose-request = Das wird gesucht

mode-main = ist in dieser Sprache
mode-spoken = dort spricht jemand diese Sprache
mode-interpreter = jemand übersetzt, wenn Sie vorher fragen

wheelchair-yes = Gut mit dem Rollstuhl
wheelchair-limited = Zum Teil mit dem Rollstuhl
wheelchair-no = Nicht mit dem Rollstuhl

membership-asked = Möchte mitmachen
membership-member = Macht mit
membership-declined = Macht nicht mit

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

weekday-short-1 = Montag
weekday-short-2 = Dienstag
weekday-short-3 = Mittwoch
weekday-short-4 = Donnerstag
weekday-short-5 = Freitag
weekday-short-6 = Samstag
weekday-short-7 = Sonntag

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
date-short = { $day }. { $month }
time-range = { $from } bis { $to } Uhr
distance-metres = { $amount } Meter
distance-kilometres = { $amount } Kilometer

## problems

problem-in-line = Zeile { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Zeile { $line }, { $field }:
problem-other = Das passt hier nicht.
problem-required = Hier fehlt etwas.
problem-too-long = Das ist zu lang. { $most ->
        [one] Es geht nur ein Zeichen.
       *[other] Es gehen nur { $most } Zeichen.
    }
problem-too-many = Das ist zu viel. { $most ->
        [one] Es geht nur eine Sache.
       *[other] Es gehen nur { $most } Sachen.
    }
problem-number = „{ $value }“ ist keine Zahl.
problem-date = „{ $value }“ ist kein Datum. Schreiben Sie das Datum so: 2026-08-24.
problem-time = „{ $value }“ ist keine Uhrzeit. Schreiben Sie die Uhrzeit so: 15:00.
problem-unknown-value = „{ $value }“ gibt es hier nicht.
problem-flag = „{ $value }“ geht hier nicht. Schreiben Sie 1 für Ja oder 0 für Nein.
problem-longitude = „{ $value }“ ist keine Länge auf der Karte. Die Zahl muss zwischen −180 und 180 sein.
problem-latitude = „{ $value }“ ist keine Breite auf der Karte. Die Zahl muss zwischen −90 und 90 sein.
problem-bbox = Der Teil von der Karte braucht 4 Zahlen: Westen, Süden, Osten, Norden.
problem-bbox-order = Der Teil von der Karte ist falsch herum. Westen kommt vor Osten. Süden kommt vor Norden.
problem-near = Der Punkt braucht 2 Zahlen: Länge und Breite. Zum Beispiel: 9.19,48.89.
problem-zoom = So groß kann die Karte nicht werden: { $value }. Es gehen 0 bis { $most }.
problem-tile = Dieses Stück von der Karte gibt es nicht: { $value }. Es gehen 0 bis { $most }.
problem-age = Das ist kein Alter. Schreiben Sie eine Zahl von 0 bis 120.
problem-age-order = Das kleinste Alter ist größer als das größte Alter.
problem-open = Schreiben Sie „now“ für jetzt, „today“ für heute oder eine Zeit. Zum Beispiel: 2026-08-24T15:00.
problem-point-required = Der Punkt auf der Karte fehlt.
problem-email = Das ist keine E-Mail-Adresse.
problem-phone = Das ist keine Telefon-Nummer.
problem-website = Das ist keine Internet-Adresse. Sie fängt so an: https://.
problem-colour = Das ist keine Farbe. Schreiben Sie die Farbe so: #1f6f8b.
problem-slug = „{ $value }“ geht nicht als kurzer Name. Nehmen Sie kleine Buchstaben, Zahlen und Binde-Striche.
problem-encoding = In dem Text sind Zeichen, die wir nicht lesen können.
problem-language-tag = „{ $value }“ ist kein Zeichen für eine Sprache. Schreiben Sie zum Beispiel: de oder ar.
problem-holiday-date = Wir können das Datum von den Ferien nicht lesen.
problem-holiday-ends-before-start = Die Ferien hören auf, bevor sie anfangen.
problem-holiday-land = Dieses Bundesland gibt es nicht.
problem-holiday-column-missing = In der Datei fehlt die Spalte „{ $value }“.
problem-holiday-none-in-file = In der Datei stehen keine Schul-Ferien.
problem-holiday-no-calendar = Die Datei ist kein Kalender. Die Datei muss ein iCalendar sein.
problem-holiday-row = Wir können diese Zeile nicht lesen: { $value }
problem-schedule-ends-before-start = Das Ende ist vor dem Anfang.
problem-schedule-never = In dieser Zeit gibt es keinen Termin.
problem-schedule-no-weekday = Der Wochentag fehlt.
problem-schedule-nth = Diese Zahl geht nicht. Möglich sind 1 bis 5. Oder Sie zählen vom Ende: −1 bis −5.
problem-schedule-every = Diese Zahl geht nicht. Möglich sind 1 bis { $most }.
problem-schedule-every-needs-start = Es fehlt das Datum: Wann fängt es an?
problem-schedule-too-long = Das dauert zu lang. So viele Tage sind möglich: { $most }.
problem-schedule-time = Das ist keine Uhrzeit. Möglich ist 0:00 bis 24:00 Uhr.
problem-schedule-year = Das Jahr geht nicht. Möglich sind die Jahre { $first } bis { $last }.
problem-schedule-too-many = Das ist zu viel. So viele sind möglich: { $most }.

## schedule

schedule-on = { $day ->
        [1] am Montag
        [2] am Dienstag
        [3] am Mittwoch
        [4] am Donnerstag
        [5] am Freitag
        [6] am Samstag
       *[7] am Sonntag
    }
schedule-day-range = von { $from ->
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
                [-3] dritt-letzten
                [-4] viert-letzten
               *[-5] fünft-letzten
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
schedule-days = immer { $days }
schedule-daily = jeden Tag
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
schedule-when-time = { $when }: { $time }
schedule-time = { $time } Uhr
schedule-from-time = ab { $time } Uhr
schedule-all-day = den ganzen Tag und die ganze Nacht
schedule-valid-between = { $when }, vom { $from } bis zum { $until }
schedule-valid-from = { $when }, ab dem { $from }
schedule-valid-until = { $when }, bis zum { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } mit Übersetzung
schedule-date-time = { $date }, { $time }
schedule-span = von { $from } bis { $until }
schedule-not-on-public-holidays = Nicht an Feiertagen
schedule-only-on-public-holidays = Nur an Feiertagen
schedule-not-in-school-holidays = Nicht in den Schul-Ferien
schedule-only-in-school-holidays = Nur in den Schul-Ferien
schedule-only-on-holidays = Nur an Feiertagen und in den Schul-Ferien
schedule-by-appointment = Sie müssen einen Termin ausmachen
schedule-also-by-appointment = Sie können auch einen Termin ausmachen
schedule-cancelled = Am { $date } fällt es aus
schedule-cancelled-at = Am { $date } um { $time } Uhr fällt es aus
schedule-moved = Nicht am { $date }, sondern: { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = Jetzt offen bis { $until }
schedule-now = Jetzt offen
schedule-today = Heute { $time }
schedule-tomorrow = Morgen { $time }
schedule-is-cancelled = { $when } – fällt aus
schedule-is-moved = { $when } (neuer Termin)
schedule-is-uncertain = { $when } (nicht in den Schul-Ferien)
problem-schedule-ical-time = „{ $value }“ ist keine Zeit in der Schreibweise von iCalendar.
problem-schedule-ical-zone = Die Zeiten sind für eine andere Gegend: { $value }.
problem-schedule-ical-cannot = Diese Regel geht hier nicht: „{ $value }“. Es gehen nur Wochen-Tage.
problem-schedule-ical-no-start = Es fehlt: Wann fängt es an?
holiday-new-year = Neu-Jahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Frauen-Tag
holiday-good-friday = Kar-Freitag
holiday-easter-sunday = Oster-Sonntag
holiday-easter-monday = Oster-Montag
holiday-labour-day = Tag der Arbeit
holiday-liberation-day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingst-Sonntag
holiday-whit-monday = Pfingst-Montag
holiday-corpus-christi = Fron-Leichnam
holiday-uprising-of-1953 = 75 Jahre Volks-Aufstand von 1953
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Welt-Kinder-Tag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation = Reformations-Tag
holiday-all-saints = Aller-Heiligen
holiday-repentance = Buß- und Bet-Tag
holiday-christmas = 1. Weihnachts-Feiertag
holiday-second-christmas-day = 2. Weihnachts-Feiertag

## page

page-product = Stadtkarte
page-languages = Sprachen
page-about = Wer wir sind
page-imprint = Impressum
page-privacy = Datenschutz
page-accessibility = Barriere-Freiheit
page-all-towns = Alle Orte
page-made-with = Stadtkarte ist ein freies Programm. Das Programm Leaflet zeichnet die Karte.
page-machine-translated = Ein Computer hat diesen Text übersetzt.
page-text-in = Dieser Text hat eine andere Sprache: { $language }
page-to-content = Zum Inhalt
page-to-list = Zur Liste mit Angeboten
page-to-map = Zur Karte
page-not-found = Diese Seite gibt es nicht
page-not-found-help = Vielleicht gibt es das Angebot nicht mehr. Oder die Adresse ist falsch.
page-bad-request = Das verstehen wir nicht
page-bad-request-help = In der Adresse ist ein Fehler.
page-broken = Hier ist ein Fehler passiert
page-broken-help = Das ist unser Fehler. Bitte versuchen Sie es später noch einmal.
page-search = Angebote und Orte suchen
page-search-hint = Deutsch-Kurs oder Straße
page-search-do = Suchen
page-quick-filters = Schnell auswählen
page-all-filters = Genau auswählen
page-open-now = Jetzt offen
page-open-today = Heute
page-near-me = In meiner Nähe
page-offers-in = Angebote in { $town }
page-description = Angebote in { $town }: Treffpunkte, Kurse und Beratung. Sie sehen: Wo ist es? Wann ist es? In welcher Sprache?
page-sorted-by-distance = Das Nächste steht oben
page-sorted-by-words = Was am besten passt, steht oben
page-not-understood = Einen Teil verstehen wir nicht. Wir lassen ihn weg:
page-search-not-ready = Die Suche ist noch nicht fertig. Bitte warten Sie kurz.
page-search-forgiven = Genau dieses Wort haben wir nicht gefunden. Das hier passt am besten:
page-show-them = Dort zeigen
page-nothing-found = Wir haben nichts gefunden.
page-reset = Alles zeigen
page-show-all = Alle zeigen
page-without-place = Nicht auf der Karte
page-pages = Seiten der Liste
page-before = Zurück
page-close = Schließen
page-any-time = Egal wann
page-when = Wann?
page-open-at = Zu dieser Zeit:
page-age = Alter
page-age-of = So alt ist die Person:
page-particulars = Gut zu wissen
page-free = Kostet nichts
page-wheelchair = Mit Rollstuhl
page-childcare = Jemand passt auf die Kinder auf
page-women-only = Nur für Frauen
page-categories = Themen
page-spoken = Diese Sprache spricht man dort
page-for-whom = Für wen?
page-formats = Was ist es?
page-purposes = Angebot oder Suche
page-in-step = Liste passt zur Karte
page-map = Karte mit Angeboten
page-map-help = Mit den Pfeil-Tasten bewegen Sie die Karte. Mit Plus und Minus machen Sie die Karte größer oder kleiner. Die Liste zeigt die gleichen Angebote.
page-map-needs-script = Die Karte geht hier nicht. In der Liste stehen alle Angebote.
page-bigger-map = Große Karte
page-chosen = Ausgewählt auf der Karte
page-online = Im Internet
page-and-more = +{ $count }
page-seeks = Wir suchen
page-example = Beispiel
page-example-help = Das ist nur ein Beispiel. Das gibt es nicht in echt.
page-by-appointment = Sie müssen einen Termin machen
page-no-times = Wir wissen nicht, wann das ist.
page-next-dates = Die nächsten Termine
page-where = Wo?
page-place-on-request = Sie möchten wissen, wo das ist? Bitte fragen Sie nach.
page-place-approximate = Der Ort auf der Karte ist nicht genau.
page-on-the-map = Auf der Karte zeigen
page-directions = Weg dorthin
page-cost = Was kostet es?
page-registration = Anmeldung
page-registration-needed = Sie müssen sich vorher anmelden.
page-registration-not-needed = Sie müssen sich nicht anmelden. Kommen Sie einfach.
page-organisation = Wer macht das?
page-contact = Kontakt
page-confirmed = Wir haben das zuletzt geprüft am { $date }.
page-about-offer = Mehr dazu
page-age-range = Alter: { $from } bis { $to } Jahre
page-age-from = Alter: ab { $from } Jahren
page-anonymous = Sie müssen Ihren Namen nicht sagen
page-its-offers = Angebote
page-no-offers = Hier gibt es im Moment kein Angebot.
page-text-missing = Dieser Text fehlt noch.
page-aims = Was wir wollen
page-milestones = Was wir schon gemacht haben
page-working-groups = Arbeits-Gruppen
page-members = Wer macht mit?
page-welcome = Was gibt es in meiner Stadt?
page-welcome-lead = Hier finden Sie Treffpunkte, Kurse und Hilfe. Wählen Sie Ihren Ort.
page-no-towns = Es gibt noch keine Karte.
page-zoom-in = Größer
page-zoom-out = Kleiner
page-credit-osm = © Karte von OpenStreetMap
page-map-trouble = Die Karte ist gerade nicht neu. Sie sehen alte Angaben.
page-list-trouble = Die Liste ist gerade nicht neu. Sie sehen alte Angaben.
page-locating = Wir suchen, wo Sie sind …
page-no-position = Wir wissen nicht, wo Sie sind. Schreiben Sie oben eine Straße in das Such-Feld.
page-request = wird gesucht
page-mostly = meist { $category }
page-one-place = an einem Ort
page-direction-center = in der Mitte
page-direction-n = oben
page-direction-ne = rechts oben
page-direction-e = rechts
page-direction-se = rechts unten
page-direction-s = unten
page-direction-sw = links unten
page-direction-w = links
page-direction-nw = links oben
page-offers = { $count ->
        [one] 1 Angebot
       *[other] { $count } Angebote
    }
page-show-offers = { $count ->
        [one] 1 Angebot zeigen
       *[other] { $count } Angebote zeigen
    }
page-more = { $count ->
        [one] 1 Angebot mehr zeigen
       *[other] { $count } Angebote mehr zeigen
    }
page-elsewhere = { $count ->
        [one] Hier gibt es nichts. An einem anderen Ort gibt es 1 Angebot.
       *[other] Hier gibt es nichts. An anderen Orten gibt es { $count } Angebote.
    }
page-without-times = { $count ->
        [one] Bei 1 Angebot wissen wir nicht, wann es ist.
       *[other] Bei { $count } Angeboten wissen wir nicht, wann sie sind.
    }
page-without-language = { $count ->
        [one] 1 Angebot gibt es nur in anderen Sprachen.
       *[other] { $count } Angebote gibt es nur in anderen Sprachen.
    }
problem-unknown-parameter = Diese Angabe kennen wir nicht.
page-none-yet = Hier gibt es noch keine Angebote.
page-costs = Das kostet etwas
page-germany = Karte von Deutschland: Sie sehen alle Orte
page-take-along = Merken und weitersagen
page-calendar = In meinen Kalender
page-print = Drucken
page-share = Teilen
page-share-mail = Mit einer E-Mail
page-share-app = Mit einer App teilen
page-copy-link = Link kopieren
page-link-copied = Der Link ist kopiert.
page-qr = QR-Code
page-qr-name = QR-Code: Er führt zu dieser Seite
page-qr-help = Halten Sie die Handy-Kamera auf den Code. Dann öffnet sich diese Seite.
page-seeks-until = Wir suchen bis: { $date }
page-term = Von: { $from }. Bis: { $until }
page-term-from = Seit: { $from }
page-term-until = Bis: { $until }
page-partners = Wer macht mit? { $names }
page-funder = Wer gibt das Geld? { $name }
page-map-app = Karten-App auf diesem Gerät
page-other-sites = Diese Links gehören anderen Firmen. Die Firmen erfahren den Ort erst, wenn Sie darauf tippen.
page-seeking = Das suchen wir
page-all-requests = Alles, was gesucht wird, auf der Karte
page-meetings = Unsere nächsten Treffen
page-near-place = In der Nähe: { $place }
page-places = Gefundene Orte: { $count }
page-place-meant = Meinen Sie einen Ort?
page-place-area = Stadt-Teil
page-place-locality = Stadt oder Dorf
page-place-street = Straße oder Platz
page-place-house = Ort
page-place-organisation = Gruppe oder Verein
page-retry = Noch einmal versuchen

## exchange

problem-file-empty = Die Datei ist leer.
problem-file-type = Das ist keine GeoJSON-Datei und keine Tabelle.
problem-file-unreadable = Wir können die Datei nicht lesen: { $value }
problem-json = In der Datei ist ein Fehler: { $value }
problem-row-too-long = Diese Zeile ist zu lang. Es gehen höchstens { $most } Mega-Byte.
problem-crs = Die Koordinaten sind falsch. Es gehen nur Länge und Breite in Grad. „{ $value }“ geht nicht.
problem-feature = Das ist kein GeoJSON-Feature.
problem-geometry = Es geht nur ein Punkt (Point). „{ $value }“ geht nicht.
problem-coordinates = Die Koordinaten sind 2 Zahlen. Zuerst kommt die Länge. Dann kommt die Breite.
problem-swapped = Länge ({ $lon }) und Breite ({ $lat }) sind vielleicht vertauscht.
problem-projected = „{ $value }“ sind vielleicht Meter. Schreiben Sie Länge und Breite in Grad.
problem-null-island = Der Punkt 0, 0 liegt im Meer. Sie kennen den Ort nicht? Dann lassen Sie das Feld leer.
problem-id-missing = Die Nummer von dem Angebot fehlt. Wir brauchen die Nummer. So erkennen wir das Angebot beim nächsten Mal.
problem-id-twice = Die Nummer „{ $value }“ gibt es schon. Sie steht in Zeile { $first }.
problem-null-character = Im Text ist ein Zeichen, das nicht geht: U+0000.
problem-unknown-nearest = „{ $value }“ gibt es hier nicht. Meinen Sie „{ $nearest }“?
problem-unknown-one-of = „{ $value }“ gibt es hier nicht. Das gibt es: { $list }
problem-yes-or-no = „{ $value }“ geht hier nicht. Schreiben Sie: ja oder nein.
problem-shape = Das ist nicht richtig aufgeschrieben: { $value }
problem-columns = In dieser Zeile sind { $found } Spalten. In der ersten Zeile sind { $expected } Spalten.
problem-column-missing = In der ersten Zeile fehlt die Spalte „{ $value }“.
problem-column-twice = Die Spalte „{ $value }“ gibt es 2-mal.
problem-opening-hours = Wir können die Öffnungs-Zeiten nicht lesen: „{ $value }“. Ein Beispiel: Mo-Fr 09:00-12:00.
problem-source-missing = Der Name von der Quelle fehlt. Schreiben Sie --source oder schreiben Sie „source“ in die Datei.
problem-other-network = Dieses Angebot ist von einem anderen Netzwerk.
problem-network-unknown = Das Netzwerk „{ $value }“ gibt es nicht. Das gibt es: { $list }
problem-boundary = Die Grenze muss eine Fläche sein: Polygon oder MultiPolygon.
import-checking = Wir prüfen
import-storing = Wir speichern
import-counts = Neu: { $new }. Geändert: { $changed }. Gleich: { $same }. Falsch: { $refused }.
import-withdrawn = Nicht mehr in der Datei und gelöscht: { $count }.
import-done = Die Angebote sind jetzt auf der Karte.
import-nothing = Wir haben nichts gespeichert. Ändern Sie die falschen Zeilen. Oder schreiben Sie --good-rows. Dann speichern wir nur die richtigen Zeilen.
import-dry-run = Das war nur ein Test. Wir haben nichts geändert.
import-more = Mehr Fehler: { $count }.
import-unknown = Das kennen wir nicht. Wir haben es weggelassen: { $list }
export-done = So viele Angebote sind in der Datei: { $count }.
network-made = Das Netzwerk „{ $value }“ gibt es jetzt.
network-none = Es gibt noch kein Netzwerk.
holidays-loaded = Schul-Ferien gespeichert: { $count } ({ $list }).
problem-wgs84 = „{ $value }“ passt nicht. Schreiben Sie die Koordinaten in Grad (WGS 84). Die Länge steht zuerst.
problem-network-id = Die id „{ $value }“ gehört nicht zu diesem Netzwerk. Ändern Sie id und slug in der Datei nicht.
network-saved = Das Netzwerk „{ $value }“ ist gespeichert.
import-outside = Angebote außerhalb vom Gebiet: { $count }. Das erste steht in Zeile { $line }.
problem-network-none = In der Datenbank { $database } gibt es noch kein Netzwerk.
problem-land-missing = Das Bundes-Land fehlt. Schreiben Sie zum Beispiel --land BY.

## people
people-sign-in = Anmelden
people-sign-in-lead = Schreiben Sie Ihre E-Mail-Adresse. Wir schicken Ihnen einen Link. Sie brauchen kein Passwort.
people-email = E-Mail-Adresse
people-send-link = Link schicken
people-link-sent = Schauen Sie in Ihre E-Mails
people-link-sent-help = Kennen wir die Adresse { $email }? Dann haben wir einen Link dorthin geschickt. Der Link geht 30 Minuten lang und nur ein Mal. Schauen Sie auch im Spam-Ordner.
people-too-often = Das war sehr oft
people-too-often-help = Bitte versuchen Sie es in einer Stunde noch einmal.
people-welcome = Guten Tag, { $name }
people-welcome-help = Klicken Sie noch auf den Knopf. Dann sind Sie angemeldet.
people-sign-in-now = Jetzt anmelden
people-link-over = Dieser Link geht nicht mehr
people-link-over-help = Sie haben den Link schon benutzt. Oder der Link ist zu alt. Hier bekommen Sie einen neuen Link.
people-cross-site = Das kam von einer anderen Internet-Seite
people-cross-site-help = Wir schützen Sie. Deshalb nehmen wir nur etwas von unseren eigenen Seiten an. Wir haben nichts geändert.
people-deleted-person = frühere Person { $code }
people-mail-stop = Keine solchen E-Mails mehr bekommen
people-mail-hello = Guten Tag,
people-mail-greeting = Guten Tag { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Ihr Link zum Anmelden
people-mail-sign-in = Mit diesem Link melden Sie sich an. Der Link geht 30 Minuten lang und nur ein Mal.
people-mail-sign-in-why = Jemand hat mit Ihrer Adresse einen Link bestellt. Waren Sie das nicht? Dann löschen Sie diese E-Mail.
people-mail-invited-subject = Ihr Zugang zur Stadtkarte
people-mail-invited-how = Der Link geht 7 Tage lang und nur ein Mal. Danach bekommen Sie auf der Seite „Anmelden“ einen neuen Link.
people-mail-invited-why = Sie bekommen diese E-Mail, weil Sie eingeladen sind.
people-mail-role-operator = Sie leiten jetzt diese Stadtkarte.
people-mail-role-staff = Sie gehören jetzt zum Team von „{ $thing }“. Sie entscheiden mit: Was steht auf der Karte?
people-mail-role-member = Sie schreiben jetzt mit an den Angeboten von „{ $thing }“.
people-mail-role-translator = Sie übersetzen jetzt die Texte von „{ $thing }“. Ihre Sprache ist: { $language }.
people-mail-role-none = Sie können sich jetzt anmelden.
people-invited = Mit diesem Link meldet sich { $email } an. Der Link geht ein Mal und 7 Tage lang:
people-invited-folder = Die E-Mail liegt im Ordner „{ $folder }“, wenn der Server läuft. Es gibt keinen Mail-Server.
people-invited-mail = Die E-Mail geht raus, wenn der Server läuft.
problem-organisation-unknown = Die Organisation „{ $value }“ gibt es nicht.
people-account = Mein Konto
people-own-pages = Meine Seiten
people-desk = Schreibtisch
people-settings = Einstellungen
people-sign-out = Abmelden
people-sign-out-everywhere = Überall abmelden
people-save = Speichern
people-name = Ihr Name
people-language = Sprache von diesen Seiten und E-Mails
people-want-digest = Jeden Tag höchstens eine E-Mail, wenn etwas auf mich wartet
people-want-reminders = E-Mails mit der Frage: Stimmen unsere Angebote noch?
people-delete = Konto löschen
people-delete-how = Was passiert dann?
people-delete-what = Wir löschen Ihren Namen und Ihre E-Mail-Adresse. Wir löschen auch Ihre Entwürfe. Das geht sofort. Es geht nicht zurück.
people-delete-stays = Die Angebote bleiben. Ihr Name steht nirgends mehr.
people-delete-last = Sie sind das letzte Mitglied von „{ $name }“. Danach kann niemand mehr etwas ändern.
people-delete-operator = Sie leiten diesen Dienst. Jemand anderes muss das weiter machen.
people-delete-now = Jetzt löschen
people-not-now = Lieber nicht
people-drafts = Angefangen und noch nicht fertig
people-untitled = Ohne Titel
people-offers = Angebote
people-no-offers = Es gibt noch keine Angebote.
people-more-offers = Mehr Angebote: { $count }
people-new-offer = Neues Angebot
people-offer-published = auf der Karte
people-offer-pending = wir prüfen es noch
people-offer-returned = bitte ändern
people-offer-declined = nicht angenommen
people-offer-hidden = nicht zu sehen: niemand hat gesagt, dass es noch stimmt
people-offer-withdrawn = nicht mehr auf der Karte
people-offer-superseded = ersetzt
people-offer-changed = wir prüfen Ihre Änderung
people-nothing-yet = Sie gehören noch zu keiner Organisation. Ein Mitglied kann Sie einladen. Oder Sie tragen Ihre Organisation ein. Das geht auf der Seite Ihrer Stadt.
people-networks = Ihre Netzwerke
people-its-networks = Netzwerke
people-ask-network = Bei einem weiteren Netzwerk mitmachen
people-which-network = Welches Netzwerk?
people-ask-now = Anfragen
people-members = Mitglieder
people-no-members = Hier ist noch niemand.
people-you = Sie
people-remove = Entfernen
people-invite-member = Jemanden einladen
people-invite = Einladung schicken
people-letter-language = Sprache der Einladung
people-leave = Nicht mehr mitmachen
people-leave-help = Die anderen machen weiter. Man kann Sie wieder einladen.
people-leave-last = Sie sind das letzte Mitglied. Danach kann nur noch das Team vom Netzwerk etwas ändern. Laden Sie besser erst jemanden ein.
people-leave-now = Ja, ich höre auf
people-edit-organisation = Organisation ändern
people-proposal-waits = Wir prüfen gerade eine Änderung. So lange sieht man noch den alten Text.
people-organisation-name = Name der Organisation
people-about = Wer sind Sie und was machen Sie?
people-other-languages = In anderen Sprachen
people-contact = Kontakt
people-phone = Telefon
people-website = Internet-Seite
people-publish = Das dürfen alle sehen
people-address = Adresse
people-street = Straße und Hausnummer
people-postal-code = Post-Leit-Zahl
people-locality = Ort
people-not-right = Das ist noch nicht richtig:
people-faster = Jemand anderes hat etwas geändert. Das steht jetzt dort. Ihr Text ist noch da. Speichern Sie noch einmal? Dann gilt Ihr Text.
people-invitation = Sie sind eingeladen
people-invitation-open = Einladung ansehen
people-invitation-over = Die Einladung geht nicht mehr. Sind Sie schon dabei? Dann melden Sie sich an. Sonst brauchen Sie eine neue Einladung.
people-accept = Annehmen und anmelden
people-mail-invitation-subject = { $name } lädt Sie ein: { $thing }
people-mail-invitation = { $name } lädt Sie ein. Machen Sie bei „{ $thing }“ auf der Stadtkarte mit?
people-mail-invitation-how = Die Einladung gilt 14 Tage. Sie brauchen kein Passwort.
people-mail-invitation-why = { $name } von „{ $thing }“ hat Ihre Adresse eingegeben. Möchten Sie nicht mitmachen? Dann löschen Sie diese E-Mail.
people-team = Team
people-staff = Entscheiden mit
people-nobody = Noch niemand.
people-invite-team = Ins Team einladen
people-as-what = Wofür?
people-as-staff = entscheidet mit
people-as-translator = übersetzt:
people-translating = Übersetzen
people-to-translate = Angebote mit fehlendem Text: { $count }
people-text-outdated = vielleicht alt
people-text-missing = fehlt
people-text-machine = von einer Maschine übersetzt
people-stop = Keine solchen E-Mails mehr?
people-stop-now = Keine E-Mails mehr
people-stopped = Fertig. Sie bekommen keine solchen E-Mails mehr.
people-stopped-help = Möchten Sie die E-Mails wieder? Das geht in den Einstellungen von Ihrem Konto.
people-done-saved = Gespeichert.
people-done-proposed = Danke! Wir prüfen das. Dann steht es auf der Karte.
people-done-invited = Die Einladung ist unterwegs.
people-done-asked = Wir haben das Netzwerk gefragt. Sie bekommen eine Antwort.
people-done-asked-before = Dort haben Sie schon angefragt.
people-done-left = Sie machen dort nicht mehr mit.
people-done-removed = Erledigt.
people-done-joined = Willkommen! Sie sind dabei.
people-dates-cancel = Termin absagen
people-dates-title = Termin absagen oder ändern
people-dates-help = Welcher Termin fällt aus? Oder welcher Termin ist an einem anderen Tag? Den Grund können Sie danach sagen.
people-dates-choose = Absagen oder ändern …
people-dates-none = In den nächsten fünf Wochen gibt es keinen Termin zum Absagen.

## writing

writing-join = Organisation eintragen
writing-join-lead = Sie können Ihre Organisation und ein Angebot auf die Karte von { $town } stellen. Sie brauchen kein Konto. Es dauert etwa fünf Minuten.
writing-who = Wer sind Sie?
writing-organisation = Ihre Organisation
writing-organisation-name = Wie heißt die Organisation?
writing-organisation-about = Was macht die Organisation?
writing-organisation-about-hint = Schreiben Sie ein oder zwei Sätze. Alle können das später lesen.
writing-organisation-website = Internet-Seite der Organisation
writing-person-name = Wie heißen Sie?
writing-person-email = Ihre E-Mail-Adresse
writing-person-email-hint = Wir schicken Ihnen eine E-Mail. Andere sehen Ihre Adresse nicht.
writing-join-what = Was möchten Sie eintragen?
writing-join-with-offer = Die Organisation und ein Angebot
writing-join-without-offer = Nur die Organisation
writing-what = Was ist es?
writing-purpose = Bieten Sie etwas an? Oder suchen Sie etwas?
writing-purpose-offer = Wir bieten etwas an
writing-purpose-request = Wir suchen etwas
writing-expires = Bis zu welchem Tag suchen Sie?
writing-expires-hint = Danach steht es nicht mehr auf der Karte.
writing-title = Titel
writing-title-hint = Zum Beispiel: Café am Marktplatz
writing-summary = Sagen Sie es in einem Satz
writing-summary-hint = Der Satz steht in der Liste unter dem Titel.
writing-description = Was sollen die Menschen noch wissen?
writing-description-hint = Schreiben Sie kurze Sätze. Dann verstehen Sie mehr Menschen.
writing-category = Um was geht es?
writing-category-hint = Wählen Sie ein, zwei oder drei Themen.
writing-format = Welche Art von Angebot ist es?
writing-other-languages = Auch in anderen Sprachen schreiben
writing-in-languages = Auch in diesen Sprachen: { $languages }
writing-source = In dieser Sprache schreiben Sie
writing-other-languages-which = Auch in diesen Sprachen
writing-show-languages = Felder zeigen
writing-text-missing = Hier fehlt die Übersetzung.
writing-text-outdated = Vielleicht ist das alt. Der andere Text ist jetzt anders.
writing-text-fits = Die Übersetzung ist noch richtig
writing-text-machine = Ein Computer hat das übersetzt.
writing-text-right = Ich habe es gelesen. Es ist richtig.
writing-voluntary = Sie müssen das nicht ausfüllen
writing-whom = Für wen ist es?
writing-target-groups = Für diese Menschen
writing-age-min = Jüngstes Alter
writing-age-max = Ältestes Alter
writing-languages = Welche Sprachen spricht man dort?
writing-languages-hint = Viele Menschen kommen nur, wenn jemand ihre Sprache spricht.
writing-more-languages = Mehr Sprachen
writing-mode-of = { $language }: Wie?
writing-when = Wann ist es?
writing-when-hint = Sagen Sie uns die Zeiten. Dann finden die Menschen das Angebot besser.
writing-where = Wo ist es?
writing-access = Kosten und Anmeldung
writing-cost-note = Mehr zu den Kosten
writing-cost-hint = Zum Beispiel: 2 Euro für Kaffee und Kuchen
writing-registration-note = So meldet man sich an
writing-registration-hint = Zum Beispiel: Rufen Sie einen Tag vorher an.
writing-registration-yes = Man muss sich anmelden
writing-registration-no = Man muss sich nicht anmelden
writing-not-said = Das sage ich nicht
writing-wheelchair = Kommt man mit dem Rollstuhl hinein?
writing-also = Das gibt es auch
writing-contact = Wie kann man Sie erreichen?
writing-contact-hint = Nennen Sie mindestens einen Weg. Sie entscheiden, was alle sehen.
writing-email = E-Mail-Adresse
writing-email-public = Alle dürfen diese E-Mail-Adresse sehen
writing-email-private = Ohne Haken sieht niemand die Adresse. Man kann Ihnen trotzdem schreiben.
writing-phone = Telefon-Nummer
writing-phone-public = Alle dürfen diese Telefon-Nummer sehen
writing-website = Internet-Seite
writing-website-hint = Die Internet-Seite sehen alle. Zum Beispiel: www.verein.de
writing-others = Wer macht noch mit?
writing-co-organisers = Diese Organisationen machen mit
writing-co-organiser-name = Name von einer Organisation aus dem Netzwerk
writing-add = Dazu tun
writing-confirm = Wie oft sollen wir fragen, ob alles noch richtig ist?
writing-confirm-hint = Dann schicken wir Ihnen eine E-Mail. Sie müssen nur einmal klicken.
writing-every-months = { $count ->
        [one] Jeden Monat
       *[other] Alle { $count } Monate
    }
writing-form = Formular
writing-send = An das Netzwerk schicken
writing-save = Speichern und später weiter schreiben
writing-please-look = { $count ->
        [one] Bitte schauen Sie eine Stelle noch einmal an
       *[other] Bitte schauen Sie { $count } Stellen noch einmal an
    }
writing-nothing-lost = Es ist nichts weg. Ihr Text steht noch da.
writing-kept = Ihr Text ist gespeichert.
writing-saved = Ihr Text ist gespeichert.
writing-saved-address = Mit dieser Adresse können Sie 30 Tage lang weiter schreiben. Geben Sie die Adresse nicht weiter.
writing-go-on = Weiter schreiben
writing-sent = Schauen Sie in Ihre E-Mails
writing-sent-mail = Wir haben Ihnen eine E-Mail geschickt. Klicken Sie bitte auf den Link in der E-Mail. Dann bekommt das Netzwerk Ihre Anfrage.
writing-sent-next = Sie finden keine E-Mail? Dann schauen Sie auch im Spam-Ordner. Der Link geht sieben Tage lang.
writing-confirm-title = Ist das Ihre Adresse?
writing-confirm-lead = Klicken Sie noch einmal. Dann geht die Anfrage von „{ $organisation }“ an das Netzwerk in { $town }.
writing-confirm-address = Das ist meine Adresse
writing-confirmed = Danke, wir haben Ihre Anfrage
writing-confirmed-lead = Menschen aus dem Netzwerk lesen Ihre Anfrage. Dann bekommen Sie eine E-Mail.
writing-confirmed-next = Bis dahin sieht niemand Ihren Eintrag. Sie können aber weiter schreiben. Melden Sie sich dafür mit Ihrer E-Mail-Adresse an.
writing-to-account = Zu meinem Bereich
writing-link-over-title = Dieser Link geht nicht mehr
writing-link-over = Der Link ist zu alt. Oder ein Teil vom Link fehlt. Sie können das Formular noch einmal schicken.
writing-new-offer = Neues Angebot
writing-change-offer = Angebot ändern
writing-translate-offer = Angebot übersetzen
writing-back-to-account = Mein Bereich
writing-returned = Das Netzwerk bittet Sie: Ändern Sie bitte etwas.
writing-has-draft = Sie haben hier schon angefangen. Das ist Ihr Text.
writing-back-again = Sie sind wieder angemeldet. Ihr Text ist noch da.
writing-merged = Die zwei Texte sind jetzt zusammen. Bitte lesen Sie alles noch einmal. Schicken Sie es dann ab.
writing-discard = Diesen Text löschen
writing-no-organisation = Sie gehören noch zu keiner Organisation.
writing-for-which = Für wen schreiben Sie? Und für welche Karte?
writing-for = { $organisation } in { $town }
writing-directions = So findet man den Weg
writing-schedule-note = Mehr zu den Zeiten
writing-is-public = alle sehen es
writing-is-private = niemand sieht es
writing-conflict = Eine andere Person war schneller
writing-conflict-lead = Eine andere Person hat das Angebot auch geändert. Es ist nichts weg. Bitte wählen Sie: Was soll gelten?
writing-conflict-mine = Das haben Sie geschrieben
writing-conflict-other = Das hat die andere Person geschrieben
writing-conflict-theirs = Das hat nur die andere Person geändert. Wir nehmen es dazu:
writing-conflict-go-on = Zusammen tun und ansehen
writing-problem-contact = Bitte nennen Sie einen Weg: E-Mail, Telefon oder Internet-Seite.
writing-problem-hidden = So kann Sie niemand erreichen. Zeigen Sie die Telefon-Nummer. Oder schreiben Sie eine E-Mail-Adresse dazu.
writing-problem-past = Dieser Tag ist schon vorbei.
writing-problem-once-more = Bitte schicken Sie das Formular noch einmal ab. So wissen wir: Sie sind kein Computer.
problem-too-often = Das war sehr oft. Bitte versuchen Sie es später.
writing-mail-confirm-subject = Bitte bestätigen: { $organisation }
writing-mail-confirm = Sie möchten „{ $organisation }“ in die Karte von { $town } eintragen. Bitte sagen Sie uns: Gehört diese Adresse Ihnen?
writing-mail-confirm-next = Der Link geht sieben Tage lang. Danach lesen Menschen aus dem Netzwerk Ihre Anfrage.
writing-mail-confirm-why = Jemand hat mit Ihrer Adresse eine Organisation eingetragen. Waren Sie das nicht? Dann löschen Sie diese E-Mail. Es passiert nichts.
writing-mail-draft-subject = Ihr Text auf der Stadtkarte
writing-mail-draft = hier können Sie weiter schreiben. Ihr Text bleibt 30 Tage lang da.
writing-mail-draft-why = Jemand hat mit Ihrer Adresse einen Text gespeichert. Waren Sie das nicht? Dann löschen Sie diese E-Mail.
writing-mail-joins-subject = { $name } möchte bei { $organisation } mit schreiben
writing-mail-joins = { $name } wollte „{ $organisation }“ neu eintragen. Ihre Organisation gibt es dort aber schon. Das ist die Person:
writing-mail-joins-how = Gehört die Person zu Ihnen? Dann laden Sie die Person ein. Wenn nicht, müssen Sie nichts tun.
writing-mail-joins-invite = Person einladen
writing-mail-joins-why = Sie bekommen diese E-Mail, weil Sie für { $organisation } schreiben.
writing-done-live = Danke. Das steht jetzt auf der Karte.
writing-done-waiting = Danke. Menschen aus dem Netzwerk lesen es. Dann bekommen Sie eine E-Mail. Bis dahin ändert sich nichts.
writing-done-discarded = Der Text ist gelöscht.

## when and where

problem-ical-no-events = In der Datei steht kein Termin.
problem-ical-all-over = Alle Termine in der Datei sind schon vorbei.
problem-ical-converted = Die Zeiten waren für eine andere Zeit-Zone: { $value }. Wir haben die Zeiten umgerechnet. Bitte prüfen Sie die Zeiten.
problem-ical-several = In der Datei stehen { $count } verschiedene Termine. Wir haben alle Termine übernommen. Bitte löschen Sie falsche Termine.
problem-when-from = Wann fängt es an? Bitte schreiben Sie eine Uhr-Zeit.
problem-when-not-taken = Diese Zeiten fehlen noch. Drücken Sie auf „Zeiten nehmen“. Oder löschen Sie den Text.
problem-where-area-point = Wo ist das ungefähr? Bitte setzen Sie den Punkt auf der Karte.
problem-where-outside = Der Punkt ist nicht in { $town }. Ist das richtig?
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
        [-3] dritt-letzte
        [-4] viert-letzte
       *[-5] fünft-letzte
    }
when-monthly = { $every ->
        [1] das { $places } Mal im Monat
       *[other] alle { $every } Monate das { $places } Mal
    }
when-as-usual = wie immer
when-not-then = findet nicht statt
when-only-then = nur dann
when-said = So steht es auf der Karte
when-said-nothing = Es gibt noch keine Zeit.
when-next = Die nächsten Termine
when-none-coming = Es gibt keinen Termin mehr.
when-nothing-planned = Am { $date } ist kein Termin. Also kann auch kein Termin ausfallen.
when-add-slot = Feste Zeit
when-add-date = Ein einzelner Termin
when-add-exception = Termin fällt aus
when-slot-number = Feste Zeit { $number }
when-date-number = Termin { $number }
when-exception-number = Termin fällt aus { $number }
when-remove = Löschen
when-by-appointment = Man kann einen Termin ausmachen
when-note = Was ist noch wichtig?
when-days = Wochen-Tage
when-from = Von
when-to = Bis
when-rhythm = Wie oft?
when-course = Anfang und Ende vom Kurs
when-valid-from = Erster Tag
when-valid-until = Letzter Tag
when-date = Tag
when-whole-day = Keine Uhr-Zeit heißt: den ganzen Tag.
when-several-days = Es dauert mehrere Tage
when-planned-date = An diesem Tag war es geplant
when-planned-at = Um diese Uhr-Zeit war es geplant
when-cancelled = fällt aus
when-moved = ist an einem anderen Tag
when-moved-to = Neuer Tag
when-reason = Warum? Sie müssen nichts schreiben.
when-languages = Andere Sprachen zu dieser Zeit
when-languages-hint = Nur wenn Sie zu dieser Zeit andere Sprachen sprechen.
when-language = Sprache
when-mode = Wie?
when-public-holidays = An Feier-Tagen
when-school-holidays = In den Schul-Ferien
when-paste = Zeiten kopieren
when-paste-text = Zeiten als Text
when-paste-hint = Zum Beispiel: Mo-Fr 9-12 Uhr
when-paste-file = Oder eine Kalender-Datei (.ics)
when-paste-do = Zeiten nehmen
where-mode = Was sollen alle sehen?
where-exact = Den genauen Ort
where-exact-help = mit Adresse und Punkt auf der Karte
where-area = Nur ungefähr
where-area-help = Die Adresse bleibt geheim.
where-online = Es ist im Internet
where-none = Keinen Ort
where-none-help = Man muss fragen.
where-area-which = In welchem Teil von der Stadt?
where-area-other = ein anderer Teil
where-area-name = Wie heißt der Teil von der Stadt?
where-area-hint = Setzen Sie den Punkt in die Mitte. Setzen Sie den Punkt nicht auf das Haus.
where-search = Adresse suchen
where-search-do = Suchen
where-found-count = { $count ->
        [0] Nichts gefunden
        [one] Eine Adresse gefunden
       *[other] { $count } Adressen gefunden
    }
where-found-none = Nicht gefunden. Suchen Sie ohne Haus-Nummer. Oder setzen Sie den Punkt selbst.
where-take = Diese Adresse nehmen
where-pin = Der Punkt auf der Karte
where-pin-help = Schieben Sie die Karte. Das Kreuz ist in der Mitte. Dann setzen Sie den Punkt. Mit den Pfeilen können Sie den Punkt verschieben.
where-set = Punkt hier setzen
where-move = Punkt verschieben
where-north = nach oben, nach Norden
where-south = nach unten, nach Süden
where-west = nach links, nach Westen
where-east = nach rechts, nach Osten
where-point-set = Der Punkt ist gesetzt.
where-swap = Zahlen tauschen
where-outside-yes = Ja, das ist richtig
where-coordinates = Zahlen für den Punkt
where-lon = Länge
where-lat = Breite
where-name = Wie heißt das Haus?
where-street = Straße und Haus-Nummer
where-postal-code = Post-Leitzahl
where-locality = Ort
where-directions = Wie kommt man hin?

## office
office-desk = Schreib-Tisch vom Team
office-queue = Das wartet
office-archive = Archiv
office-history = Verlauf
office-account = Mein Konto
office-empty = Alles ist fertig. Gerade wartet nichts.
office-count = Es wartet: { $count }
office-kinds = Nur das zeigen
office-kind-all = Alles
office-kind-organisation = Neue Organisation
office-kind-new = Neues Angebot
office-kind-change = Änderung
office-kind-report = Hinweis
office-kind-stale = Lange nicht geprüft
office-kind-link = Link geht nicht
office-kind-live = Schon auf der Karte
office-since-today = seit heute
office-since-days = { $days ->
        [one] seit gestern
       *[other] seit { $days } Tagen
    }
office-moment = { $day }, { $time }
office-untitled = Ohne Titel
office-with-offers = Angebote dabei: { $count }
office-chosen = Mit allem, was Sie angekreuzt haben:
office-approve = Auf die Karte
office-edit-approve = Ändern und auf die Karte
office-edit = Ändern
office-task-done = Fertig
office-task-report = Das haben Menschen gemeldet.
office-task-stale = Wir haben die Organisation gefragt. Sie hat nicht geantwortet.
office-task-link = Diese Internet-Seite geht nicht. Wir haben es zweimal probiert.
office-task-live = Sie vertrauen dieser Organisation. Darum steht das schon auf der Karte. Bitte schauen Sie es kurz an.
office-times = ({ $count }-mal)
office-still-right = Das stimmt noch
office-what-changes = Das wird anders
office-what-it-says = Das steht drin
office-nothing-changed = Nichts ist anders.
office-legend-before = So lesen Sie das:
office-legend-gone = kommt weg
office-legend-new = ist neu
office-same = Bleibt gleich ({ $count })
office-point-moved = Der Punkt auf der Karte ist jetzt woanders. Der Abstand ist { $distance }.
office-point-new = Neu: Es gibt jetzt einen Punkt auf der Karte.
office-point-gone = Den Punkt auf der Karte gibt es nicht mehr.
office-field-title = Titel
office-field-summary = Kurz gesagt
office-field-description = Beschreibung
office-field-purpose = Bieten oder suchen
office-field-format = Art
office-field-category = Thema
office-field-times-note = Hinweis zu den Zeiten
office-field-protection = Schutz
office-protected = Die Adresse bleibt geheim.
office-field-point = Punkt
office-approximate = Nur ungefähr bekannt
office-field-directions = So finden Sie hin
office-field-age = Alter
office-field-access = Gut zu wissen
office-field-expires = Gilt bis
office-field-project = Projekt
office-field-tags = Such-Wörter
office-place-exact = Alle sehen den genauen Ort.
office-place-area = Alle sehen nur die Gegend.
office-place-none = Kein Ort für alle
office-place-online = Im Internet
office-public = { $value } (alle sehen das)
office-not-public = { $value } (nur für uns)
office-written-by = { $name } hat das geschrieben
office-see-public = Auf der Karte ansehen
office-decide = Entscheiden
office-not-yet-member = Die Organisation ist noch nicht dabei.
office-decide-organisation = Entscheiden Sie zuerst darüber
office-return = Zurück-Geben
office-return-why = Was soll die Organisation ändern?
office-return-do = Mit dieser Nachricht zurück-geben
office-decline = Nein sagen
office-decline-why = Warum passt das nicht auf die Karte?
office-decline-do = Mit diesem Grund nein sagen
office-withdraw = Von der Karte nehmen
office-withdraw-why = Warum? Die Organisation bekommt diesen Grund.
office-withdraw-do = Von der Karte nehmen
office-more-deeds = Das können Sie noch tun
office-bring-back = Wieder auf die Karte
office-history-of-entry = Das ist schon passiert
office-from-source = Das kommt von: { $name }
office-undo = Zurück-nehmen
office-undone = Das wurde zurück-genommen.
office-earlier = Früheres
office-archive-lead = Wir löschen nichts. Das hier sieht gerade niemand auf der Karte.
office-archive-empty = Das Archiv ist leer.
office-state-pending = Wartet auf Sie
office-state-published = Auf der Karte
office-state-hidden = Nicht zu sehen
office-state-returned = Zurück-gegeben
office-state-declined = Abgelehnt
office-state-superseded = Ersetzt
office-state-withdrawn = Von der Karte genommen
office-membership-asked = Möchte mitmachen
office-membership-member = Gehört dazu
office-membership-declined = Abgelehnt
office-trusted = Vertraut
office-trust = Dieser Organisation vertrauen
office-trust-help = Dann steht alles von ihr sofort auf der Karte. Sie sehen es danach hier.
office-distrust = Wieder vorher prüfen
office-distrust-help = Alles von dieser Organisation steht sofort auf der Karte.
office-trust-at-once = Dieser Organisation gleich vertrauen
office-approve-with = Auch auf die Karte:
office-accept = Aufnehmen
office-ask = Nachfragen
office-ask-why = Was möchten Sie wissen?
office-ask-do = Frage schicken
office-refuse = Nein sagen
office-refuse-why = Warum kann die Organisation nicht mitmachen?
office-refuse-do = Mit diesem Grund nein sagen
office-its-offers = Die Angebote
office-did-submitted = Abgeschickt
office-did-published = Auf die Karte gesetzt
office-did-approved = Ja gesagt
office-did-returned = Zurück-gegeben
office-did-declined = Nein gesagt
office-did-hidden = Versteckt
office-did-brought-back = Zurück-geholt
office-did-withdrawn = Von der Karte genommen
office-did-confirmed = Das stimmt noch
office-did-adopted = Ein anderes Netzwerk zeigt es auch
office-did-released = Ein anderes Netzwerk zeigt es nicht mehr
office-did-translated = Übersetzt
office-did-undone = Zurück-genommen
office-did-saved = Geändert
office-did-imported = Aus einer Datei geholt
office-did-merged = Zusammen-gelegt
office-did-organisation-asked = Will mitmachen
office-did-organisation-member = Aufgenommen
office-did-organisation-declined = Nein gesagt
office-did-organisation-trusted = Vertrauen gegeben
office-did-organisation-trusted-no-more = Wird wieder vorher geprüft
office-did-organisation-asked-back = Nachgefragt
office-who-operator = Betrieb der Karte
office-who-house = Stadtkarte, von allein
office-who-translation = Übersetzungs-Programm
office-who-resident = jemand aus der Stadt
office-who-guest = noch ohne Konto
office-who-sample = Beispiel-Daten
office-who-other = unbekannt
office-done-approved = Das steht jetzt auf der Karte.
office-done-returned = Zurück-gegeben. Die Organisation bekommt Ihre Nachricht.
office-done-declined = Sie haben nein gesagt. Die Organisation bekommt Ihren Grund.
office-done-withdrawn = Das ist nicht mehr auf der Karte.
office-done-back = Es steht wieder auf der Karte.
office-done-vouched = Danke. Das stimmt also noch.
office-done-undone = Zurück-genommen.
office-done-task = Fertig.
office-done-accepted = Aufgenommen. Die Organisation bekommt eine Nachricht.
office-done-refused = Sie haben nein gesagt. Die Organisation bekommt Ihren Grund.
office-done-asked-back = Ihre Frage ist unterwegs. Die Anfrage wartet noch.
office-done-trusted = Sie vertrauen dieser Organisation jetzt.
office-done-distrusted = Sie prüfen jetzt wieder alles vorher.
office-done-conflict = Jemand war schneller. Das hier gilt jetzt.
office-done-not-allowed = Das geht nicht. Die Organisation ist nicht dabei. Oder es ist länger als 30 Tage her.
office-done-some = Fertig: { $count }.
office-done-some-left = Fertig: { $count }. Das ging nicht: { $left }. Bitte öffnen Sie diese einzeln.
office-done-nothing = Sie haben nichts angekreuzt.
office-mail-why = Sie bekommen diese Nachricht, weil Sie für „{ $name }“ eingetragen sind.
office-mail-approved-subject = „{ $title }“ steht auf der Karte
office-mail-approved = Wir haben „{ $title }“ geprüft. Es steht jetzt auf der Karte von { $town }. Danke!
office-mail-approved-link = Angebot ansehen oder ändern
office-mail-returned-subject = Bitte noch etwas ändern: „{ $title }“
office-mail-returned = wir haben „{ $title }“ angesehen. Es soll auf die Karte von { $town }. Aber etwas fehlt noch:
office-mail-returned-link = Weiter schreiben
office-mail-declined-subject = „{ $title }“ kommt nicht auf die Karte
office-mail-declined = „{ $title }“ kommt nicht auf die Karte von { $town }. Das ist der Grund:
office-mail-declined-link = Ansehen
office-mail-withdrawn-subject = „{ $title }“ ist nicht mehr auf der Karte
office-mail-withdrawn = Wir haben „{ $title }“ von der Karte von { $town } genommen. Das ist der Grund:
office-mail-withdrawn-link = Ansehen oder ändern
office-mail-undone-subject = Wir haben etwas zurück-genommen: „{ $title }“
office-mail-undone = wir haben über „{ $title }“ entschieden. Das gilt nicht mehr. Auf der Karte von { $town } ist es wieder wie vorher.
office-mail-undone-link = Ansehen
office-mail-edited-subject = Wir haben „{ $title }“ geändert
office-mail-edited = das Team von { $town } hat „{ $title }“ geändert. So steht es jetzt auf der Karte.
office-mail-edited-link = Ansehen oder ändern
office-mail-accepted-subject = Willkommen auf der Karte
office-mail-accepted = „{ $title }“ ist jetzt auf der Karte von { $town } dabei. Das freut uns!
office-mail-accepted-link = Zu Ihrer Organisation
office-mail-refused-subject = Zu Ihrer Anfrage für die Karte
office-mail-refused = wir können „{ $title }“ leider nicht in die Karte von { $town } aufnehmen. Das ist der Grund:
office-mail-refused-link = Ansehen
office-mail-asked-back-subject = Eine Frage an Sie
office-mail-asked-back = wir wollen „{ $title }“ in die Karte von { $town } aufnehmen. Vorher haben wir eine Frage. Antworten Sie einfach auf diese Nachricht.
office-mail-asked-back-link = Zu Ihrer Anfrage
office-mail-digest-subject = Auf der Stadtkarte wartet etwas ({ $count })
office-mail-digest = das wartet gerade auf Sie. Oder auf jemanden aus Ihrem Team.
office-mail-digest-link = Ansehen und entscheiden
office-mail-digest-why = Sie gehören zum Team der Karte. Darum bekommen Sie diese Nachricht. Sie kommt höchstens einmal am Tag.
office-kind-profile = Angaben von einer Organisation
office-profile = Neue Angaben von der Organisation
office-field-name = Name
office-did-organisation-proposed = Neue Angaben geschickt
office-did-organisation-proposal-declined = Neue Angaben zurück-gegeben

## true

true-aged = { $months ->
        [one] Wir haben das vor 1 Monat zuletzt geprüft
       *[other] Wir haben das vor { $months } Monaten zuletzt geprüft
    }
true-written = Das steht hier seit dem { $date }.
true-mail-subject = Stimmt das noch? { $organisation } auf der Karte von { $town }
true-mail-subject-again = Bitte noch einmal: Stimmt das noch? { $organisation } auf der Karte von { $town }
true-mail-ask = { $organisation } steht auf der Karte von { $town }. Bitte sagen Sie uns: Stimmt das noch? Sie müssen nur einmal klicken. Sie müssen sich nicht anmelden.
true-mail-again = Wir haben Sie schon gefragt. Wir haben noch keine Antwort. { $organisation } steht auf der Karte von { $town }. Bitte sagen Sie uns: Stimmt das noch? Sie müssen nur einmal klicken. Sie müssen sich nicht anmelden.
true-mail-hides = Bekommen wir keine Antwort? Dann ist das ab dem { $date } nicht mehr auf der Karte. Wir löschen nichts.
true-mail-answer = Ansehen und antworten
true-mail-dates = Fällt ein Termin aus? Oder ist er an einem anderen Tag? Dann klicken Sie auf den Termin:
true-mail-until = Die Links gehen bis zum { $date }. Jeder mit diesen Links kann für { $organisation } antworten. Geben Sie die Mail nicht an andere Menschen weiter.
true-mail-why = Sie bekommen diese Mail, weil { $organisation } auf der Karte von { $town } steht.
true-hidden-subject = Das ist nicht mehr auf der Karte: { $titles }
true-hidden-text = Wir haben mehrmals gefragt. Wir haben keine Antwort bekommen. Das ist jetzt nicht mehr auf der Karte von { $town }: { $titles }. Wir haben nichts gelöscht. Sie können es mit einem Klick wieder zeigen.
true-hidden-link = Wieder zeigen: { $title }
true-title = Stimmt das noch?
true-lead = Das steht auf der Karte von { $town }.
true-was = Das stand auf der Karte von { $town }.
true-right = Ja, das stimmt
true-change = Etwas ändern
true-over = Das gibt es nicht mehr
true-over-help = Gibt es das nicht mehr? Dann nehmen wir es von der Karte. Wir löschen nichts.
true-back = Wieder zeigen: das stimmt noch
true-hidden = Das ist gerade nicht auf der Karte. Niemand hat gesagt, ob es noch stimmt.
true-away = Das ist nicht auf der Karte.
true-waiting = Jemand hat etwas geändert. Wir prüfen das gerade.
true-done-confirm = Danke! Wir wissen jetzt: Das stimmt noch.
true-done-over = Danke! Das ist nicht mehr auf der Karte. Wir haben nichts gelöscht.
true-done-back = Danke! Das ist wieder auf der Karte.
true-done-cancel = Danke! Auf der Karte steht jetzt: Der Termin fällt aus.
true-done-move = Danke! Auf der Karte steht jetzt der neue Termin.
true-next = Wir fragen wieder am { $date }.
true-undo = Zurücknehmen
true-undone = Das ist zurückgenommen.
true-not-undone = Das geht hier nicht mehr. Jemand hat danach etwas geändert.
true-gone = Dieser Link geht nicht mehr
true-gone-help = Unsere Links gehen 8 Wochen lang. Melden Sie sich an. Dann können Sie alles selbst ändern.
true-sign-in = Anmelden
true-see = Auf der Karte ansehen
true-date = Was ist mit diesem Termin?
true-cancel = Der Termin fällt aus
true-move = Der Termin ist an einem anderen Tag
true-day = Der neue Tag
true-from = Wann fängt es an? Zum Beispiel: 15:00
true-to = Wann ist es zu Ende? Das müssen Sie nicht sagen.
true-reason = Warum? Das müssen Sie nicht sagen.
true-reason-none = Ohne Grund
true-reason-holidays = Urlaub oder Ferien
true-reason-ill = Jemand ist krank
true-reason-room = Der Raum ist nicht frei
true-reason-event = Es gibt dort etwas anderes
true-no-date = Diesen Termin gibt es nicht mehr. Oder er ist schon vorbei.
true-problem-day = Bitte wählen Sie einen Tag, der noch kommt. Höchstens 1 Jahr im Voraus.
true-problem-time = Bitte schreiben Sie die Uhrzeit so: 15:00.
office-did-date-cancelled = Ein Termin fällt aus
office-did-date-moved = Ein Termin ist an einem anderen Tag
office-who-organisation = die Organisation, mit ihrer Mail-Adresse
true-done-change = Danke! Wir haben Ihre Änderung bekommen. Wir prüfen sie jetzt.

## residents
residents-report-link = Ist etwas falsch?
residents-report-title = Was ist falsch?
residents-report-done = Danke! Wir prüfen das. Wir fragen auch die Organisation.
residents-useless-done = Danke! Das hilft uns. Wir sammeln: Was fehlt in der Stadt?
residents-to-offer = Zum Angebot
residents-to-organisation = Zur Organisation
residents-wrong = Das ist falsch
residents-wrong-over = Das Angebot gibt es nicht mehr
residents-wrong-time = Die Zeiten sind falsch
residents-wrong-place = Der Ort ist falsch
residents-wrong-silent = Niemand antwortet
residents-wrong-other = Etwas anderes ist falsch
residents-useless = Alles ist richtig. Aber für mich ist es …
residents-useless-far = zu weit weg
residents-useless-full = immer voll
residents-useless-costly = zu teuer
residents-useless-time = zur falschen Zeit
residents-useless-tongue = nicht in meiner Sprache
residents-anonymous = Einmal tippen reicht. Wir speichern nicht, wer Sie sind.
residents-words = Etwas dazu schreiben
residents-words-label = Was sollen wir wissen?
residents-send = Senden
residents-missed-link = Haben Sie nichts gefunden?
residents-missed-title = Was fehlt Ihnen?
residents-missed-lead = Was haben Sie gesucht? Sagen Sie es uns. Dann wissen wir: Das fehlt in der Stadt.
residents-missed-words = Was haben Sie gesucht?
residents-missed-hint = Zum Beispiel: Schwimm-Kurs für Frauen
residents-missed-filter = Wir merken uns auch Ihre Auswahl:
residents-missed-kept = Wir speichern nur die Wörter, die Sprache und den Tag. Bitte schreiben Sie keine Namen und keine Telefon-Nummern.
residents-missed-done = Danke! Wir sammeln: Was fehlt in der Stadt? Wir sprechen mit den Organisationen.
residents-write-link = Nachricht schreiben
residents-write-title = Nachricht schreiben
residents-write-lead = Nur die Organisation bekommt Ihre Nachricht.
residents-write-message = Ihre Nachricht
residents-write-reply = Wohin soll die Antwort gehen?
residents-write-reply-hint = Ihre E-Mail-Adresse oder Ihre Telefon-Nummer
residents-write-name = Ihr Name. Sie müssen ihn nicht schreiben.
residents-write-language = In welcher Sprache können Sie die Antwort lesen?
residents-write-send = Nachricht senden
residents-write-kept = Wir geben Ihre Nachricht weiter. Wir behalten sie nicht.
residents-write-done = Ihre Nachricht ist unterwegs. Die Organisation antwortet Ihnen.
residents-write-nobody = Diese Organisation kann hier keine Nachrichten bekommen.
residents-letter-subject = Nachricht zu „{ $about }“
residents-letter-intro = Eine Person hat Ihnen geschrieben. Es geht um „{ $about }“:
residents-letter-answer = Antworten Sie einfach auf diese E-Mail. Dann bekommt die Person Ihre Antwort. Die Person sieht dann auch Ihre Adresse.
residents-letter-call = Bitte rufen Sie die Person an. Eine Antwort auf diese E-Mail kommt nicht an.
residents-letter-page = Seite auf der Karte ansehen
residents-letter-why = Ihre Organisation steht auf der Karte. Darum bekommen Sie diese Nachricht. Die Person kennt Ihre Adresse nicht.
residents-letter-name = Name: { $value }
residents-letter-reply = Antwort an: { $value }
residents-letter-language = Sprache für die Antwort: { $value }
residents-website-not-found = Diese Internet-Adresse gibt es nicht.
residents-website-no-answer = Die Internet-Seite antwortet nicht.
residents-website-refused = Der Computer mit der Internet-Seite nimmt keine Verbindung an.
residents-website-redirects = Die Internet-Seite schickt uns immer weiter.
residents-website-certificate = Die Internet-Seite ist nicht sicher: Das Zertifikat ist falsch.
residents-website-address = Das ist keine Internet-Adresse.
residents-website-broken = Die Internet-Seite geht nicht auf.
residents-website-status = Die Internet-Seite meldet den Fehler { $status }.
problem-form-old = Die Seite war lange offen. Bitte senden Sie noch einmal.
problem-choose = Bitte wählen Sie eine Antwort.
problem-words = Bitte schreiben Sie ein paar Wörter.
problem-reply = Bitte schreiben Sie eine E-Mail-Adresse oder eine Telefon-Nummer.

## addresses
addresses-kind = Adresse
addresses-reading = Lesen
addresses-storing = Speichern
addresses-loaded = Häuser sind geladen: { $houses }. Straßen: { $streets }. Die Liste heißt „{ $name }“.
addresses-filled = Bei { $count } Häusern fehlte der Ort oder die Post-Leitzahl. Wir haben sie vom Haus daneben genommen.
addresses-refused = Zeilen, die fehlen: { $count }.
addresses-nothing = Es wurde nichts geladen. Bitte verbessern Sie diese Zeilen. Oder laden Sie nur die guten Zeilen mit --good-rows.
addresses-unknown = Es gibt keine Liste „{ $name }“. Geben Sie den Befehl ohne Datei ein. Dann sehen Sie alle Listen.
addresses-removed = Die Liste „{ $name }“ ist weg.
addresses-list = { $name }: { $houses } Häuser. Geladen am { $day }
addresses-none = Es sind noch keine Häuser geladen.
problem-houses-none = In der Datei sind keine Häuser. Ein Haus braucht eine Nummer und eine Straße.
problem-osm = Diese Datei von OpenStreetMap kann man nicht lesen: { $value }
problem-utm = „{ $value }“ ist kein Ort in einer UTM-Zone.
problem-crs-missing = „{ $value }“ sind wohl Meter auf einer Karte. Bitte sagen Sie, auf welcher. Zum Beispiel: --crs EPSG:25832.

## matching

matching-exchange = Vereine bieten und Vereine suchen
matching-exchange-lead = Hier helfen sich Organisationen. Sie sehen: Was bieten sie an? Was suchen sie? Und was passt zusammen?
matching-offering = Vereine bieten
matching-seeking = Vereine suchen
matching-no-offers = Im Moment gibt es keine Angebote für andere Organisationen.
matching-no-requests = Im Moment sucht niemand etwas.
matching-fits = Das passt dazu
matching-common = Beide: { $list }
matching-alike = Gibt es das schon?
matching-alike-help = Diese Einträge haben einen ähnlichen Namen. Steht Ihr Angebot schon da? Dann müssen Sie nichts senden.
matching-parallel = Das ist zur gleichen Zeit
matching-parallel-help = Diese Angebote sind ähnlich. Sie sind in der Nähe und zur gleichen Zeit. Vielleicht machen Sie etwas zusammen?
matching-times = So oft zur gleichen Zeit in den nächsten 4 Wochen: { $count }. Das erste Mal: { $date }
matching-distinct = Das ist etwas anderes
matching-send-anyway = Trotzdem senden
matching-ours = Das ist unser Eintrag: ändern
matching-wrong = Daran ist etwas falsch
matching-for-you = Das passt zu Ihnen
matching-for-you-help = Andere bieten an, was Sie suchen. Oder sie suchen, was Sie anbieten.
matching-nothing-fits = Im Moment passt nichts. Schauen Sie später noch einmal.
matching-write = Schreiben
matching-to-account = Zu meinem Konto
matching-merge = 2 Einträge zu einem machen
matching-merge-organisations = 2 Organisationen zu einer machen
matching-merge-help = Wählen Sie: Was soll stehen bleiben? Alte Links gehen weiter. Sie können das 30 Tage lang zurücknehmen.
matching-merge-stays = Welcher Eintrag bleibt?
matching-merge-stays-help = Der Link von diesem Eintrag bleibt. Der andere Link geht dann auch dorthin.
matching-merge-choose = Was soll gelten?
matching-merge-same = Alles andere ist gleich.
matching-merge-nothing = Hier steht nichts
matching-merge-moves = So viele Angebote ziehen um: { $offers }. So viele Personen ziehen um: { $people }.
matching-merge-do = Zu einem Eintrag machen
matching-merge-elsewhere = Die Organisation ist auch in { $towns }. Nur wer auch dort entscheidet, kann das machen.
matching-similar = Ähnliche Einträge
matching-compare = Beide nebeneinander ansehen
matching-other = Der andere Eintrag: Link oder Nummer
matching-other-unknown = Diesen Eintrag gibt es hier nicht.
office-done-merged = Die Einträge sind jetzt ein Eintrag. Sie können das 30 Tage lang zurücknehmen.
office-done-distinct = Das ist gespeichert: Es sind 2 verschiedene Einträge.
office-mail-merged-subject = Jetzt ein Eintrag: { $title }
office-mail-merged = „{ $title }“ war 2-mal auf der Karte von { $town }. Jetzt ist es ein Eintrag. Alte Links gehen weiter.
office-mail-merged-link = Ansehen
office-did-absorbed = Mit einem anderen Eintrag zu einem gemacht, dieser bleibt
office-did-moved = Gehört jetzt zu einer anderen Organisation
office-did-organisation-merged = Mit einer anderen Organisation zu einer gemacht
office-did-organisation-absorbed = Mit einer anderen Organisation zu einer gemacht, diese bleibt

## staff
staff-settings = Einstellungen
staff-settings-lead = Hier steht alles über Ihre Karte. Was Sie ändern, sieht man sofort.
staff-settings-conflict = Jemand anderes hat auch etwas geändert. Hier sehen Sie, was jetzt gespeichert ist. Ihr Text steht noch im Formular. Soll Ihr Text gelten? Dann speichern Sie noch einmal.
staff-settings-wrong = Das ist noch nicht gespeichert. Bitte sehen Sie hier nach:
staff-settings-save = Speichern
office-done-settings = Die Einstellungen sind gespeichert.
staff-names = Name
staff-town = Stadt oder Stadt-Teil
staff-name = Name von der Karte
staff-second = Zweiter Name
staff-second-name = Zweiter Name
staff-second-language = Sprache von dem Namen
staff-second-language-hint = Ein kurzes Zeichen. Zum Beispiel: dsb
staff-languages = Sprachen
staff-languages-hint = Die Karte gibt es in diesen Sprachen.
staff-about = Über das Netzwerk
staff-about-text = Beschreibung
staff-aims = Ziele
staff-aim = Ziel
staff-groups = Arbeits-Gruppen
staff-group = Arbeits-Gruppe
staff-milestones = Das haben wir schon gemacht
staff-milestones-hint = Schreiben Sie ein Jahr, einen Monat oder einen Tag. So: 2017 oder 2017-06 oder 2017-06-08
staff-milestone = Was war da?
staff-meeting = Worum geht es?
staff-day = Tag
staff-from = Anfang
staff-place = Ort
staff-date = Wann?
staff-remove = Das hier löschen
staff-contact = Kontakt
staff-contact-hint = So kann man Sie erreichen. Alle sehen nur das mit dem Kreuz.
staff-email = E-Mail
staff-phone = Telefon
staff-website = Internet-Seite
staff-public = Alle dürfen das sehen
staff-colour = Farbe
staff-colour-hint = Die Farbe von Knöpfen und Links. Man muss sie gut lesen können.
staff-own-colour = Eine eigene Farbe
staff-accent = Farbe wählen
staff-legal = Seiten für das Gesetz
staff-legal-hint = Das Gesetz sagt: Diese 3 Seiten muss es geben.
staff-sites = Karte auf anderen Seiten
staff-sites-hint = Diese Internet-Seiten dürfen die Karte zeigen. Schreiben Sie eine Adresse in jede Zeile. Zum Beispiel: https://www.ludwigsburg.de
staff-sites-list = Internet-Seiten
staff-key = Gemeinde-Schlüssel
staff-key-hint = 8 Ziffern
staff-slug-stays = Die Adresse von der Karte und die Grenze können nur die Betreiber ändern.
problem-milestone-date = Schreiben Sie es so: 2017 oder 2017-06 oder 2017-06-08.
problem-colour-pale = Die Farbe ist zu hell. Nehmen Sie bitte eine dunkle Farbe.
problem-municipality-key = Der Gemeinde-Schlüssel hat 8 Ziffern.
problem-embedding-site = „{ $value }“ ist keine Adresse. Richtig ist zum Beispiel: https://www.ludwigsburg.de

## embed
embed-operate = Karte bewegen
embed-near-address = Adresse schreiben
embed-offer-page = Alles zu diesem Angebot
embed-gone = Die Karte ist hier nicht mehr da
embed-gone-help = Die Angebote gibt es noch. Sie finden sie auf der ganzen Karte.
embed-whole-map = Ganze Karte
embed-back-to-list = Zur Liste
embed-title = Einbetten
embed-lead = Sie können die Karte auf einer anderen Internet-Seite zeigen. Sie wählen aus: Das soll man dort sehen. Ändern Sie hier etwas? Dann ändert es sich auf allen Seiten.
embed-none = Noch zeigt keine Seite die Karte.
embed-new = Neue Karte für eine Internet-Seite
embed-off = ausgeschaltet
embed-everything = Alle Angebote
embed-more-filters = mehr Auswahl
embed-sites = Welche Internet-Seiten dürfen die Karte zeigen?
embed-sites-lead = Nur diese Seiten dürfen die Karte zeigen:
embed-sites-none = Noch darf keine Seite die Karte zeigen. Schreiben Sie die Adresse von Ihrer Internet-Seite auf.
embed-sites-any = Jede Internet-Seite darf die Karte zeigen.
embed-site = Adresse von der Internet-Seite
embed-site-add = Seite erlauben
embed-site-remove = Nicht mehr erlauben
embed-site-any = Alle Seiten erlauben
embed-site-not-any = Nur noch einige Seiten erlauben
embed-name-question = Wie heißt diese Karte?
embed-name = Name
embed-name-hint = Zum Beispiel: Sport für Familien. Manche Menschen lassen sich Seiten vorlesen. Sie hören diesen Namen.
embed-what = Was soll man sehen?
embed-what-hint = Wählen Sie nichts aus? Dann sieht man alle Angebote. Andere Menschen können Ihre Auswahl nicht ändern.
embed-only-today = Nur was heute noch ist
embed-area = Nur in einer Gegend
embed-area-place = Stadt-Teil, Straße oder Adresse
embed-area-hint = Wir suchen den Ort auf der Karte.
embed-area-metres = So weit um den Ort
embed-organisations = Nur von diesen Vereinen und Stellen
embed-picked = Nur diese Angebote
embed-picked-links = Links zu den Angeboten
embed-picked-hint = Öffnen Sie ein Angebot auf der Karte. Kopieren Sie die Adresse. Schreiben Sie jede Adresse in eine neue Zeile.
embed-visitors = Was dürfen Besucher selbst wählen?
embed-visitors-hint = Besucher finden nur, was Sie oben gewählt haben.
embed-choice-search = Suche
embed-choice-open = Wann es offen ist
embed-choice-category = Thema
embed-choice-language = Sprache
embed-choice-target-group = Für wen
embed-choice-format = Art vom Angebot
embed-choice-purpose = Angebot oder Suche
embed-choice-age = Alter
embed-choice-particulars = Kostenlos, mit Rollstuhl und mehr
embed-looks = Wie soll es aussehen?
embed-view = Karte oder Liste
embed-view-map-first = Erst die Karte, dann die Liste
embed-view-list-first = Erst die Liste, dann die Karte
embed-view-map = Nur die Karte
embed-view-list = Nur die Liste
embed-language = Sprache
embed-language-hint = Wie die Internet-Seite: Dann hat die Karte die gleiche Sprache. Besucher können eine andere Sprache wählen.
embed-language-own = Wie die Internet-Seite
embed-height = Höhe in Pixel
embed-height-hint = 640 passt fast immer. Eine Liste hat immer die richtige Höhe.
embed-state = Soll man sie sehen?
embed-active = Eingeschaltet
embed-preview = Probe-Ansicht
embed-preview-do = Probe-Ansicht zeigen
embed-preview-hint = So sieht es auf Ihrer Internet-Seite aus. Es ist noch nicht gespeichert.
embed-save = Speichern
embed-save-first = Speichern Sie zuerst. Dann steht hier, was auf Ihre Internet-Seite kommt.
embed-codes = So kommt die Karte auf Ihre Internet-Seite
embed-codes-lead = Es gibt 3 Wege. Der erste Weg klappt fast immer.
embed-code-frame = 1. Als Rahmen
embed-code-frame-help = Kopieren Sie das in ein Feld für HTML.
embed-code-element = 2. Als Element
embed-code-element-help = Die Karte hat dann die gleiche Sprache wie Ihre Seite. Ihre Seite muss das erlauben.
embed-code-link = 3. Als Link
embed-code-link-help = WordPress macht aus dem Link eine Karte. Schreiben Sie den Link allein in eine Zeile.
embed-code-admin = Für die Technik
embed-code-admin-help = Sieht man keine Karte? Geben Sie diese Zeile an die Technik weiter.
embed-code-privacy = Für den Daten-Schutz
embed-code-privacy-help = Diesen Text können Sie nehmen.
embed-privacy-text = Auf dieser Seite ist eine Karte von { $host }. Der Computer von { $host } bekommt Ihre IP-Adresse. Sonst kann er die Karte nicht schicken. Die Karte speichert nichts auf Ihrem Gerät. Sie zählt niemanden. Sie fragt keine anderen Computer.
embed-copy = Kopieren
embed-copied = Kopiert
embed-remove = Karte wegnehmen
embed-remove-help = Auf den Internet-Seiten steht dann ein Hinweis. Dort ist auch ein Link zur ganzen Karte. Sie können es 30 Tage lang zurück nehmen.
embed-problem-site = „{ $value }“ ist keine Adresse. Richtig ist zum Beispiel www.ludwigsburg.de
embed-problem-height = Die Höhe ist mindestens { $least } und höchstens { $most }.
embed-problem-place = „{ $value }“ ist nicht auf der Karte. Schreiben Sie einen Stadt-Teil, eine Straße oder eine Adresse.
embed-problem-link = „{ $value }“ ist kein Link zu einem Angebot.
embed-problem-no-site = Andere Internet-Seiten dürfen diese Karte nicht zeigen.
office-done-embed-saved = Gespeichert. Alle Internet-Seiten zeigen die Karte jetzt so.
office-done-embed-removed = Die Karte ist weg.
office-done-embed-sites = Gespeichert. Das gilt ab jetzt.
office-did-embed-saved = Karte für Internet-Seiten gespeichert
office-did-embed-removed = Karte für Internet-Seiten weggenommen

## paper

paper-title = Willkommen in { $town } – Hier bekommen Sie Hilfe
paper-size = Papier
paper-a4 = A4
paper-a4-folded = A4 zum Falten
paper-a5 = A5
paper-a3 = Plakat A3
paper-a4-hint = Ein Blatt mit großer Schrift
paper-a4-folded-hint = Ein kleines Heft
paper-a5-hint = Kleine Blätter
paper-a3-hint = Für die Wand
paper-all-languages = Alle Sprachen
paper-fold = Drucken Sie auf beide Seiten. Wählen Sie: an der kurzen Kante wenden. Falten Sie das Papier in der Mitte.
paper-fold-script = Ohne Java-Script stehen die Seiten der Reihe nach. Dann können Sie nicht falten.
paper-own-printer = Drucken Sie mit dem Menü vom Browser.
paper-map = Karte mit Nummern
paper-not-on-map = Nicht auf der Karte: { $numbers }
paper-code-of = QR-Code zu: { $title }
paper-code-of-view = QR-Code zur Karte im Internet
paper-view = Alles steht auch im Internet
paper-may-change = Zeiten können sich ändern. Der QR-Code zeigt die richtigen Zeiten.
paper-day = Das war richtig am: { $date }
paper-count = Angebote: { $count }
paper-entries = Angebote
paper-nothing = Hier steht noch kein Angebot.
paper-more = Es gibt noch mehr Angebote: { $count }. Sie stehen auf der Karte im Internet.
paper-list = Diese Liste drucken
paper-flyers = Flyer
paper-flyers-lead = Hier machen Sie Flyer und Plakate. Sie können einen Flyer später noch einmal drucken. Dann sehen Sie: Das ist jetzt anders.
paper-new = Neuer Flyer
paper-new-name = Flyer Willkommen
paper-open = Zum Drucken öffnen
paper-edit = Ändern
paper-never = Noch nie gedruckt
paper-last = Zuletzt gedruckt: { $moment } ({ $who })
paper-changes = Seit dem letzten Druck ist anders: { $count }
paper-no-changes = Seit dem letzten Druck ist alles gleich.
paper-entry-new = Neu
paper-entry-gone = Nicht mehr dabei
paper-entry-changed = Anders
paper-part-title = Titel
paper-part-phone = Telefon
paper-note = Jetzt gedruckt
paper-note-hint = Der Flyer ist gedruckt? Dann drücken Sie hier. Später sehen Sie hier: Das ist jetzt anders.
paper-copy = Kopieren
paper-copy-of = { $name } (Kopie)
paper-remove = Löschen
paper-remove-sure = Dann ist der Flyer weg. Die QR-Codes auf dem Papier gehen trotzdem.
paper-save = Speichern
paper-wrong = Das stimmt noch nicht:
paper-conflict = Jemand hat den Flyer geändert. Öffnen Sie den Flyer neu. Hier steht noch Ihr Text.
paper-name = Name für Sie
paper-name-hint = Der Name steht nur hier.
paper-offers = Angebote
paper-choice = Was steht auf dem Papier?
paper-by-filter = Alle, die passen
paper-by-hand = Ich suche selbst aus
paper-filter-hint = Neue Angebote kommen von selbst dazu. Ohne Haken kommt alles auf das Papier.
paper-words = Mit diesen Wörtern
paper-link = Oder: ein Link von der Karte
paper-link-hint = Öffnen Sie die Karte. Wählen Sie dort die Filter. Schreiben Sie die Adresse hierher.
paper-all-of = Alle Angebote zum Drucken ({ $count }): { $address }
problem-flyer-link = Das ist kein Link zu einer gefilterten Karte.
paper-search = Angebote suchen
paper-find = Suchen
paper-found = Gefunden: { $count }. Machen Sie einen Haken an die Angebote.
paper-none-found = Nichts gefunden.
paper-none-picked = Noch nichts ausgesucht. Suchen Sie zuerst.
paper-add = Angebote mit Haken hinzufügen
paper-place = Platz in der Reihe
paper-not-published = Nicht mehr auf der Karte
paper-missing = Nicht mehr auf der Karte und nicht auf dem Papier: { $count }
paper-look = Auswahl ansehen
paper-on-it = Angebote auf dem Papier: { $count }
paper-languages = Sprachen auf dem Papier
paper-languages-hint = Jede Sprache hat eine eigene Seite.
paper-own-words = Überschrift und Text
paper-own-words-hint = Sie müssen hier nichts schreiben. Dann steht die normale Überschrift auf dem Papier.
paper-heading = Überschrift
paper-text = Kurzer Text
paper-more-words = Felder für alle Sprachen zeigen
office-done-paper-saved = Der Flyer ist gespeichert.
office-done-paper-printed = Gemerkt: Der Flyer ist gedruckt.
office-done-paper-copied = Das ist die Kopie. Schreiben Sie einen neuen Namen.
office-done-paper-removed = Der Flyer ist gelöscht.
office-did-flyer-saved = Flyer gespeichert
office-did-flyer-printed = Flyer gedruckt
office-did-flyer-removed = Flyer gelöscht

## feeds

feeds-take = Diese Liste mitnehmen
feeds-view = Sie nehmen mit, was Sie gerade sehen: { $offers }.
feeds-dates = Termine im Kalender
feeds-subscribe = Kalender abonnieren
feeds-once = Nur einmal speichern
feeds-subscribe-help = Ihr Kalender wird dann von selbst neu, wenn sich etwas ändert.
feeds-only-dates = Dabei sind: Treffen, Kurse, Veranstaltungen und Projekte.
feeds-with-hours = Auch alle Öffnungs-Zeiten abonnieren
feeds-address = Es öffnet sich nichts? Dann kopieren Sie diese Adresse in Ihren Kalender.
feeds-too-many = Das ist zu viel. Es gehen höchstens { $most } Angebote. Bitte wählen Sie mit den Filtern weniger aus.
feeds-files = Als Datei
feeds-stay = Immer Bescheid wissen
feeds-atom = Neues als Feed (Atom)
feeds-atom-help = Das ist für Programme, die Neues sammeln.
feeds-link = Link zu dieser Liste
feeds-newest = Hier steht, was neu ist. Das Neueste steht oben. Es sind höchstens { $most } Angebote.
feeds-title = Titel
feeds-website = Internet-Seite
feeds-confirmed = Zuletzt geprüft
feeds-page = Seite zu diesem Angebot
feeds-sheet = Angebote
problem-too-many-offers = Das sind { $count } Angebote. In eine Datei passen höchstens { $most }. Bitte wählen Sie mit den Filtern weniger aus.

## files

files-title = Dateien
files-lead = Hier können Sie eine Tabelle hochladen. Sie sehen jede Zeile. Vorher ändert sich nichts.
files-new = Neue Datei
files-file = Datei auswählen
files-file-hint = Excel (XLSX), CSV, GeoJSON oder JSON. Höchstens { $most } MB.
files-look = Ansehen
files-before = Frühere Dateien
files-none = Es gibt noch keine.
files-open = Noch nicht fertig
files-done = Fertig
files-undone = Zurückgenommen
files-came = Neu: { $new }. Anders: { $changed }. Gleich: { $same }. Nicht dabei: { $refused }. Nicht mehr auf der Karte: { $gone }.
files-resume = Weitermachen
files-all = Alle Dateien
files-about = Zeilen: { $rows }. Spalten: { $columns }.
files-steps = Schritte
files-columns = Spalten
files-values = Wörter
files-rows = Vorschau
files-discard = Diese Datei löschen
files-columns-lead = Was steht in jeder Spalte? Vieles wissen wir schon. Bitte prüfen Sie das.
files-go-on = Weiter
files-part = Welche Tabelle?
files-part-do = Diese Tabelle lesen
files-empty = leer
files-left-out = Nicht nehmen
files-fixed = Für leere Stellen
files-fixed-lead = Manchmal sagt die Datei etwas nicht. Dann gilt das hier.
files-organisation = Organisation
files-organisation-hint = Steht hier nichts? Dann hat die Organisation den gleichen Namen wie der Eintrag.
files-source = Name für diese Datei
files-source-hint = Nehmen Sie beim nächsten Mal den gleichen Namen. So finden wir die Einträge wieder.
files-language = Sprache der Texte
files-publish-email = Alle dürfen die E-Mail-Adressen sehen
files-placeless = Auch Zeilen ohne Ort nehmen
files-values-lead = Diese Wörter stehen in der Datei. Was ist gemeint? Bitte wählen Sie.
files-values-none = Hier müssen Sie nichts wählen.
files-values-known = Das wissen wir schon ({ $count })
files-times = Zeilen: { $count }
files-suggested = Vorschlag: { $value }
files-choose = Bitte wählen
files-rows-lead = Das wird passieren. Noch ist nichts geändert.
files-remembered = Wir kennen diese Tabelle schon. Wir lesen sie wie beim letzten Mal.
files-state-new = Neu
files-state-changed = Anders
files-state-same = Gleich
files-state-refused = Geht nicht
files-state-asleep = Bleibt weg
files-later = Diese Adressen müssen wir noch suchen: { $count }
files-find = Adressen suchen
files-line = Zeile { $line }
files-place = Welcher Ort ist gemeint?
files-places-do = Orte nehmen
files-next = Weiter
files-take = Auf die Karte nehmen
files-take-lead = Neu: { $new }. Anders: { $changed }. Sie können das 30 Tage lang zurücknehmen.
files-gone = Auf der Karte, aber nicht mehr in der Datei: { $count }
files-replace = Diese { $count } von der Karte nehmen
files-good = Nur die guten Zeilen nehmen. Nicht dabei: { $count }
files-nothing = Es gibt nichts Neues.
files-take-do = Auf die Karte nehmen
files-note = Mehr Text
files-id = Eigene Nummer
files-address = Ganze Adresse
files-number = Hausnummer
files-contact = Kontakt (gemischt)
files-anonymous = Ohne Namen möglich
files-confirmed = Zuletzt geprüft am
office-done-files-taken = Auf der Karte: { $count }. Nicht dabei: { $left }.
office-done-files-undone = Zurückgenommen: { $count }. Geblieben: { $left }. Diese hat jemand später geändert.
office-done-files-discarded = Die Datei ist gelöscht.
problem-file-no-rows = In der Datei ist keine Tabelle.
problem-file-old-workbook = Die Datei ist aus einem alten Excel. Speichern Sie sie bitte als XLSX.
problem-file-no-table = Das ist keine Tabelle. Es gehen nur Excel (XLSX), CSV, GeoJSON und JSON.
problem-file-slow = Das Lesen dauert zu lange. Bitte teilen Sie die Datei.
problem-file-columns = Das sind zu viele Spalten: { $found }. Es gehen nur { $most }.
problem-file-rows = Das sind zu viele Zeilen. Es gehen nur { $most }. Bitte teilen Sie die Datei.
problem-file-mixed-letters = Die Umlaute sind verschieden geschrieben. Wir haben jede Zeile einzeln gelesen.
problem-file-bomb = Die Datei ist innen viel zu groß. Es gehen nur { $most } MB.
problem-file-large = Die Datei ist zu groß. Es gehen nur { $most } MB.
problem-file-many-open = { $most } Dateien sind noch nicht fertig. Machen Sie zuerst eine davon fertig.
problem-file-choose = Bitte wählen Sie eine Datei.
problem-file-value = „{ $value }“ kennen wir nicht. Wählen Sie unter „Wörter“, was gemeint ist.
problem-file-left = „{ $value }“ ist nicht dabei. Das können wir nicht lesen.
problem-file-hours = Die Zeiten „{ $value }“ stehen nur als Text da.
problem-file-source = Bitte schreiben Sie einen Namen für die Datei.
problem-file-no-title = Es gibt keine Spalte für den Titel. Ein Titel muss sein.
problem-file-no-category = Es gibt keine Spalte für das Thema. Bitte wählen Sie ein Thema.
problem-file-refused = Diese Zeilen gehen nicht: { $count }. Dürfen sie wegbleiben? Dann machen Sie ein Kreuz.
problem-place-missing = Der Ort fehlt.
problem-place-several = „{ $value }“ gibt es mehrmals.
problem-place-unknown = „{ $value }“ finden wir nicht.
problem-place-later = „{ $value }“ haben wir noch nicht gesucht.

## knowing

knowing-report = Bericht
knowing-gaps = Was fehlt
knowing-gaps-title = Was es gibt und was fehlt
knowing-numbers = Zahlen
knowing-review = Das Jahr { $year }
knowing-as-of = { $town }, Stand: { $date }
knowing-xlsx = Als Excel-Datei
knowing-csv = Als CSV-Datei
knowing-percent = { $share } %
knowing-supply = Angebote
knowing-supply-lead = So viele Angebote gibt es. Eine 0 heißt: Hier fehlt etwas. Ein Angebot kann mehrmals vorkommen.
knowing-rows = Zeilen
knowing-columns = Spalten
knowing-show = Zeigen
knowing-all = Alle
knowing-unsaid = Steht nicht da
knowing-axis-weekday = Wochen-Tag
knowing-axis-time = Uhrzeit
knowing-before = vor { $time } Uhr
knowing-from = ab { $time } Uhr
knowing-nothing-for = Dafür gibt es kein Angebot:
knowing-reach = Wie weit ist es?
knowing-reach-lead = So viele Häuser haben ein Angebot in der Nähe. Wir messen den geraden Weg.
knowing-reach-none = Wir kennen noch keine Häuser. Die Technik kann sie so laden:
knowing-reach-outside = Hier kennen wir noch keine Häuser.
knowing-any = Alle
knowing-distance = Wie weit
knowing-within = höchstens { $distance }
knowing-of-houses = von den Häusern haben ein Angebot in höchstens { $distance }
knowing-share = Anteil
knowing-houses = Häuser
knowing-houses-without = Häuser ohne Angebot
knowing-quarter = Stadt-Teil
knowing-by-quarter = Die Stadt-Teile
knowing-field = Feld
knowing-far = Hier ist der Weg für viele weit
knowing-map = Karte: So viele Häuser haben ein Angebot in höchstens { $distance }. Die Zahlen stehen unter der Karte.
knowing-fitting = { $count ->
        [one] Ein Angebot mit einem Ort passt.
       *[other] { $count } Angebote mit einem Ort passen.
    }
knowing-rough = { $count ->
        [one] Bei einem Angebot wissen wir den Ort nur ungefähr.
       *[other] Bei { $count } Angeboten wissen wir den Ort nur ungefähr.
    }
knowing-vain = Gesucht und nicht gefunden
knowing-vain-lead = In den letzten 12 Monaten.
knowing-small = Kleine Zahlen zeigen wir nicht. Die anderen Zahlen sind gerundet. So erkennt man keinen Menschen.
knowing-nobody = Wir zählen nur, wie oft. Wir wissen nicht, wer es war.
knowing-too-little = Es ist noch zu wenig gezählt.
knowing-searched = Gesucht
knowing-in-vain = Nichts gefunden
knowing-times = Wie oft
knowing-ticked = Angekreuzt
knowing-vain-ticked = Angekreuzt, aber es gab nichts
knowing-missed = Das haben uns Menschen geschrieben
knowing-missed-words = Was fehlt
knowing-missed-about = Wozu
knowing-unanswered = Hier hat noch niemand geholfen
knowing-all-answered = Für alle, die etwas suchen, gibt es ein Angebot.
knowing-no-requests = Gerade sucht niemand etwas.
knowing-request = Gesucht wird
knowing-parallel = Das ist zur gleichen Zeit
knowing-parallel-none = Nichts Ähnliches ist zur gleichen Zeit in der Nähe.
knowing-parallel-line = { $count ->
        [one] Einmal in 4 Wochen zur gleichen Zeit, { $distance } weit weg
       *[other] { $count } mal in 4 Wochen zur gleichen Zeit, { $distance } weit weg
    }
knowing-one = Das eine Angebot
knowing-other = Das andere Angebot
knowing-often = Wie oft in 4 Wochen
knowing-old = Das ist schon alt
knowing-old-none = Alles ist neu geprüft.
knowing-entry = Angebot
knowing-confirmed = Zuletzt geprüft
knowing-visits = Angesehene Seiten
knowing-visits-year = Seiten angesehen in 12 Monaten
knowing-searches-year = mal gesucht
knowing-vain-year = mal nichts gefunden
knowing-since = Wir zählen seit dem { $date }.
knowing-weeks = Angesehene Seiten in jeder Woche, letzte 26 Wochen
knowing-week = Woche ab
knowing-by-page = Welche Seiten
knowing-by-language = Welche Sprachen
knowing-by-offer = Das sehen viele an
knowing-by-embed = Auf anderen Internet-Seiten
knowing-words = Das suchen viele
knowing-page-map = Karte und Liste
knowing-page-offer = Angebote
knowing-page-organisation = Gruppen und Vereine
knowing-entries = Einträge
knowing-state = Was ist damit
knowing-count = Wie viele
knowing-fresh-title = Wie neu sie sind
knowing-fresh = Neu geprüft
knowing-due = Wir haben nachgefragt
knowing-aged = Sieht alt aus
knowing-coverage = Wer kann es lesen?
knowing-coverage-lead = So viele Einträge gibt es in jeder Sprache.
knowing-by-person = Von Menschen
knowing-by-machine = Von einer Maschine
knowing-untold = Fehlt
knowing-review-title = Das Jahr { $year } in { $town }
knowing-so-far = Das Jahr ist noch nicht zu Ende. Die Zahlen gehen bis zum { $date }.
knowing-compared = Das Jahr und das Jahr davor
knowing-difference = Unterschied
knowing-said-offers = { $count ->
        [one] Am { $date } gab es ein Angebot auf der Karte.
       *[other] Am { $date } gab es { $count } Angebote auf der Karte.
    }
knowing-said-before = { $count ->
        [one] Ein Jahr davor war es ein Angebot.
       *[other] Ein Jahr davor waren es { $count }.
    }
knowing-said-new = { $count ->
        [one] Ein Angebot ist neu.
       *[other] { $count } Angebote sind neu.
    }
knowing-said-ended = { $count ->
        [0] Alle anderen gibt es noch.
        [one] Ein Angebot gibt es nicht mehr.
       *[other] { $count } Angebote gibt es nicht mehr.
    }
knowing-said-requests = { $count ->
        [0] Es hat niemand neu etwas gesucht.
        [one] Einmal wurde etwas gesucht.
       *[other] { $count } mal wurde etwas gesucht.
    }
knowing-said-members = { $count ->
        [one] Im Netzwerk ist eine Gruppe.
       *[other] Im Netzwerk sind { $count } Gruppen und Vereine.
    }
knowing-said-joined = { $count ->
        [0] Keine davon ist neu.
        [one] Eine ist neu.
       *[other] { $count } sind neu.
    }
knowing-said-confirmed = { $count ->
        [0] Noch niemand hat gesagt: Das stimmt noch.
        [one] Einmal hat jemand gesagt: Das stimmt noch.
       *[other] { $count } mal hat jemand gesagt: Das stimmt noch.
    }
knowing-said-meetings = { $count ->
        [0] Ein Treffen steht nicht im Kalender.
        [one] Das Netzwerk hat sich einmal getroffen.
       *[other] Das Netzwerk hat sich { $count } mal getroffen.
    }
knowing-said-visits = Die Seiten wurden ungefähr { $count } mal angesehen.
knowing-said-embeds = Auf anderen Internet-Seiten wurde die Karte ungefähr { $count } mal angesehen.
knowing-said-searches = Ungefähr { $count } mal haben Menschen gesucht.
knowing-said-vain = Ungefähr { $count } mal haben sie nichts gefunden.
knowing-joined = Neue Gruppen und Vereine
knowing-left = Nicht mehr im Netzwerk
knowing-new = Neue Angebote
knowing-ended = Diese Angebote gibt es nicht mehr
knowing-row-offers = Angebote am Ende
knowing-row-new = Neue Angebote
knowing-row-ended = Angebote, die es nicht mehr gibt
knowing-row-requests = Was am Ende gesucht wird
knowing-row-new-requests = Was neu gesucht wird
knowing-row-members = Gruppen und Vereine am Ende
knowing-row-joined = Neue Gruppen und Vereine
knowing-row-confirmed = Wie oft geprüft
knowing-row-meetings = Treffen vom Netzwerk
knowing-row-embeds = Auf anderen Internet-Seiten angesehen
knowing-row-searches = Wie oft gesucht
knowing-row-vain = Wie oft nichts gefunden
knowing-privacy-title = Was diese Karte zählt
knowing-privacy = Die Karte zählt, wie oft eine Seite angesehen wird. Sie zählt auch, was Menschen suchen. So weiß das Netzwerk, was fehlt. Die Karte weiß nicht, wer Sie sind. Sie merkt sich keine Uhrzeit. Sie merkt sich nicht Ihr Gerät. Wörter, die nur wenige suchen, vergisst sie nach höchstens 2 Monaten. Alle Zahlen vergisst sie nach 3 Jahren und einem Monat. Wir zeigen nur, was 5 mal oder öfter da war.
knowing-needs = Das fehlt den Gruppen und Vereinen
knowing-needs-none = Niemand hat gesagt, dass etwas fehlt.
knowing-people = Wie viele Menschen
knowing-question = Frage
knowing-answer = Antwort
knowing-surveys = Das sagen die Gruppen und Vereine
knowing-mean = Im Mittel von 5

## meetings
problem-people = Schreiben Sie eine Zahl von 1 bis { $most }.
problem-questions = Sie dürfen höchstens { $most } Fragen stellen. Streichen Sie eine Frage.
problem-options = Schreiben Sie 2 bis { $most } Antworten. Jede Antwort kommt in eine neue Zeile.
problem-last-day = Der Tag darf nicht vorbei sein. Er darf höchstens 1 Jahr weit weg sein.
needs-mail-subject = Antwort: Sie haben uns gesagt, was in { $town } fehlt
needs-mail-answer = Sie haben uns geschrieben, was in { $town } fehlt:
needs-mail-reply = Das ist unsere Antwort:
needs-mail-link = Ansehen, was ich geschrieben habe
needs-mail-why = Sie bekommen diese Mail, weil Sie uns geschrieben haben.
survey-template-title = Was fehlt? Was gibt es schon?
survey-template-intro = Das sind 10 Fragen. Sie brauchen 5 Minuten. Wir wollen wissen: Was fehlt hier?
survey-ask-groups = Für wen gibt es hier zu wenig?
survey-ask-categories = Was fehlt hier?
survey-ask-languages = Welche Sprachen fehlen bei Ihnen?
survey-ask-where = Wo fehlt etwas? Was fehlt dort?
survey-ask-times = Wann gibt es zu wenig?
survey-time-morning = Am Vormittag
survey-time-afternoon = Am Nachmittag
survey-time-evening = Am Abend
survey-time-weekend = Am Samstag und am Sonntag
survey-time-holidays = In den Ferien
survey-ask-reach = Kommen die Menschen zu Ihnen, für die Sie da sind?
survey-ask-need = Was brauchen Sie selbst?
survey-ask-give = Was können Sie anderen geben?
survey-help-rooms = Räume
survey-help-people = Menschen, die mithelfen
survey-help-money = Geld und Hilfe bei Anträgen
survey-help-interpreters = Menschen, die übersetzen
survey-help-contacts = Andere kennenlernen
survey-help-training = Lernen und Beratung
survey-help-publicity = Mehr Menschen sollen uns kennen
survey-ask-together = Arbeiten wir gut zusammen?
survey-ask-next = Worüber sollen wir beim nächsten Treffen reden?
meetings-tab = Netzwerk
meetings-title = Treffen
needs-title = Fehlt etwas? Sagen Sie es uns
needs-lead = Was brauchen die Menschen? Was gibt es hier nicht? Sie brauchen nur 2 Minuten.
needs-no-place = Hier schreiben die Mitglieder von einem Netzwerk. Sie sind noch kein Mitglied.
needs-own = Das haben Sie geschrieben
needs-what = Was fehlt?
needs-what-hint = Zum Beispiel: ein Deutsch-Kurs am Abend
needs-category = Worum geht es?
needs-any-category = Nichts davon
needs-groups = Für wen?
needs-language = In welcher Sprache?
needs-any-language = Das ist nicht wichtig
needs-area = Wo?
needs-area-hint = Zum Beispiel: der Name von einem Stadtteil
needs-people = Wie viele Menschen brauchen das?
needs-note = Wollen Sie noch etwas sagen?
needs-who-reads = Das lesen nur die Menschen vom Netzwerk. Niemand sonst liest das.
needs-send = Abschicken
needs-place = Für welche Organisation schreiben Sie?
needs-state-open = offen
needs-state-answered = beantwortet
needs-state-closed = fertig
needs-reply = Unsere Antwort:
needs-about-people = ungefähr { $count } Menschen
needs-done-reported = Danke. Wir lesen das.
office-done-need = Gespeichert. Ihre Antwort geht als Mail weg.
needs-desk = Was fehlt
needs-desk-lead = Das haben Mitglieder geschrieben. Nur Sie sehen das.
needs-none = Niemand hat etwas geschrieben.
needs-by-state = Nach Stand
needs-all = Alle
needs-answer = Antworten oder fertig machen
needs-reply-label = Ihre Antwort. Sie kommt als Mail an.
needs-set-answered = Antworten
needs-set-closed = Fertig
needs-set-open = Wieder öffnen
survey-title = Umfragen
survey-lead = Sie können bis zu 10 Fragen stellen. Die Mitglieder bekommen eine Mail mit einem Link.
survey-none = Es gibt noch keine Umfrage.
survey-new-template = Mit 10 fertigen Fragen anfangen
survey-new = Leere Umfrage
survey-template-help = Die fertigen Fragen fragen: Was fehlt? Für wen? Wo? Wann? Sie können alles ändern.
survey-stage-draft = noch nicht verschickt
survey-stage-open = läuft gerade
survey-stage-closed = vorbei
survey-count-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
    }
survey-was-until = bis { $date }
survey-until = bis { $date }
survey-write = Umfrage schreiben
survey-wrong = Noch nicht gespeichert. Schauen Sie bitte hier:
survey-save = Speichern
survey-more = Speichern und noch eine Frage
survey-about = Die Umfrage
survey-name = Titel
survey-intro = Ein paar Worte dazu
survey-intro-hint = Warum fragen Sie? Was machen Sie mit den Antworten?
survey-last-day = Letzter Tag für Antworten
survey-question = Frage { $number }
survey-text = Frage
survey-kind = Wie wird geantwortet?
survey-kind-choice = Eine Antwort auswählen
survey-kind-several = Mehrere Antworten auswählen
survey-kind-scale = Von 1 bis 5
survey-kind-text = In eigenen Worten
survey-options = Antworten zur Auswahl
survey-options-hint = Jede Antwort in eine neue Zeile. Nur für Fragen mit Auswahl.
survey-remove = Diese Frage streichen
survey-send = Mitglieder fragen
survey-send-help = Danach können Sie die Fragen nicht mehr ändern. Jede Organisation antwortet 1 Mal. Wer nicht antwortet, bekommt 1 Erinnerung.
survey-at-once = Jetzt an alle schicken
survey-open = Mit der nächsten Mail schicken
survey-open-help = Die Fragen stehen dann in einer Mail, die es sowieso gibt. Niemand bekommt mehr Mails.
survey-delete = Wegwerfen
survey-delete-now = Ja, wegwerfen
survey-answered = { $count } von { $all } Mitgliedern haben geantwortet
survey-as-xlsx = Antworten als Tabelle (XLSX)
survey-as-csv = als CSV
survey-no-words = Niemand hat etwas geschrieben.
survey-mean = Im Mittel { $mean }
survey-scale-low = gar nicht gut
survey-scale-high = sehr gut
survey-silent = Noch keine Antwort: { $count }
survey-not-asked = noch nicht gefragt
survey-open-now = Die Umfrage läuft
survey-waits = Die Fragen kommen mit der nächsten Mail.
survey-extend = Tag ändern
survey-close = Jetzt beenden
survey-organisation = Organisation
office-done-survey-save = Gespeichert. Noch sieht es niemand.
office-done-survey-open = Die Umfrage läuft. Die Fragen kommen mit der nächsten Mail.
office-done-survey-at-once = Die Umfrage läuft. Die Mails sind unterwegs.
office-done-survey-close = Die Umfrage ist vorbei.
office-done-survey-extend = Der letzte Tag ist geändert.
office-done-survey-delete = Der Entwurf ist weg.
survey-for = Antwort von { $organisation }
survey-empty = Sie haben noch nichts geantwortet. 1 Antwort reicht.
survey-who-reads = Die Menschen vom Netzwerk in { $town } lesen Ihre Antworten. Sie sehen auch den Namen von Ihrer Organisation. Niemand sonst liest das.
survey-change = Antworten ändern
survey-answer = Antworten abschicken
survey-over = Diese Umfrage ist vorbei.
survey-thanks = Danke! Ihre Antworten sind da.
survey-answered-on = Ihre Organisation hat am { $date } geantwortet.
survey-change-until = Sie können die Antworten bis { $date } ändern.
survey-several-hint = Sie können mehrere Antworten wählen.
survey-mail-link = Fragen beantworten
survey-mail-subject = Fragen an { $organisation } vom Netzwerk in { $town }
survey-mail-subject-again = Erinnerung: Fragen vom Netzwerk in { $town }
survey-mail-ask = wir wollen wissen: Was braucht { $organisation }? Bitte antworten Sie uns.
survey-mail-again = wir haben noch keine Antwort von { $organisation }. Wir fragen nur noch dieses Mal.
survey-mail-pass-on = Mit dem Link kann jeder für { $organisation } antworten. Geben Sie die Mail nur weiter, wenn das so sein soll.
problem-until = Das Ende ist vor dem Anfang.
problem-meeting-date = Der Tag ist schon vorbei. Oder er ist zu weit weg.
meetings-one = Treffen vom Netzwerk
meetings-agenda = Darüber reden wir
meetings-yes = Ja, ich komme
meetings-no = Nein, ich komme nicht
meetings-sheet = Bieten und Suchen auf einem Blatt
meetings-mail-invited-subject = Einladung zum Treffen in { $town } am { $date }
meetings-mail-moved-subject = Das Treffen in { $town } ist jetzt am { $date }
meetings-mail-cancelled-subject = Das Treffen in { $town } am { $date } fällt aus
meetings-mail-invited = das Netzwerk in { $town } trifft sich. Wir laden Sie ein:
meetings-mail-moved = das Treffen in { $town } hat jetzt eine andere Zeit oder einen anderen Ort. Kommen Sie?
meetings-mail-cancelled = das Treffen in { $town } fällt aus:
meetings-mail-why = Sie bekommen diese Mail, weil Sie zum Netzwerk in { $town } gehören.
meetings-line-member = Neu dabei: { $title }
meetings-line-new = Neu: { $title }
meetings-line-changed = Geändert: { $title }
meetings-line-ended = Gibt es nicht mehr: { $title }
meetings-line-more = und { $count } mehr
meetings-news-since = Neu seit { $date }
meetings-news-more = In Ihrem Konto sehen Sie alles, was neu ist.
office-did-meeting = Treffen geändert
meetings-said-yes = Danke. Wir freuen uns auf Sie.
meetings-said-no = Schade. Danke, dass Sie es uns sagen.
meetings-changeable = Sie können Ihre Antwort noch ändern.
meetings-cancelled = Dieses Treffen fällt aus.
meetings-over = Dieses Treffen ist vorbei.
meetings-counts = Ja: { $yes } · Nein: { $no }
meetings-minutes-of = Das haben wir besprochen
meetings-off = fällt aus
meetings-calendar = In den Kalender
meetings-own = Treffen und Neues im Netzwerk
meetings-members = Mitglieder und Kontakte
meetings-none-planned = Gerade ist kein Treffen geplant.
meetings-no-news = Es gibt nichts Neues.
meetings-new-members = Neue Mitglieder
meetings-new-offers = Neue Angebote
meetings-changed-offers = Das ist jetzt anders
meetings-ended-offers = Das gibt es nicht mehr
meetings-desk-lead = Hier planen Sie Treffen. Sie laden alle ein. Sie sehen, wer kommt.
meetings-plan = Neues Treffen
meetings-past = Vorbei
meetings-not-called = noch nicht eingeladen
meetings-called = eingeladen
meetings-has-minutes = mit Protokoll
meetings-when-where = Wann und wo?
meetings-until = Ende
meetings-what = Worum geht es?
meetings-agenda-hint = Jeder Punkt in eine neue Zeile
meetings-after = Danach
meetings-minutes = Link zum Protokoll
meetings-minutes-hint = Alle können diesen Link sehen.
meetings-save-help = Ist die Einladung schon weg? Dann schicken wir bei einer neuen Zeit oder einem neuen Ort eine Mail an alle.
meetings-preview = Was ist neu?
meetings-invite-title = Einladen
meetings-invite-help = Alle Mitglieder bekommen eine Mail. Sie können mit einem Klick Ja oder Nein sagen.
meetings-invite-again = Wenn Sie noch einmal einladen, bekommen nur neue Mitglieder eine Mail.
meetings-invite = Alle Mitglieder einladen
meetings-guests = Wer kommt
meetings-comes = kommt
meetings-comes-not = kommt nicht
meetings-delete = Dieses Treffen löschen
meetings-delete-help = Niemand ist eingeladen. Das Treffen verschwindet ganz.
meetings-cancel = Dieses Treffen absagen
meetings-cancel-help = Alle bekommen eine Mail: Das Treffen fällt aus.
meetings-want = E-Mails mit Einladungen zu Treffen
office-done-meeting-saved = Gespeichert.
office-done-meeting-invited = Einladungen verschickt: { $count }
office-done-meeting-cancelled = Abgesagt. Verschickte Mails: { $count }
office-done-meeting-deleted = Das Treffen ist gelöscht.
meetings-agree = Andere Mitglieder dürfen meinen Namen und meine E-Mail sehen
meetings-members-help = Nur für Mitglieder. Soll Ihr Name hier stehen? Das sagen Sie in den Einstellungen von Ihrem Konto.
meetings-text = In 1 oder 2 Sätzen
meetings-invited-so-far = Verschickte Mails: { $count }. Zuletzt { $moment }.
office-done-meeting-told = Gespeichert. Verschickte Mails: { $count }.
survey-mail-about = Das Netzwerk in { $town } hat Fragen an Sie. Es sind { $count }. Sie können bis { $date } antworten. Sie müssen sich nicht anmelden.

## open data

data-title = Daten
data-lead = Auch Programme können die Karte lesen. Man muss sich dafür nicht anmelden.
data-licence = Lizenz:
data-attribution = Bitte schreiben Sie dazu: { $attribution }
data-no-licence = Das Netzwerk hat noch nicht gesagt: So darf man die Daten benutzen. Bitte fragen Sie nach.
data-gis = Für Land-Karten in der Stadt-Verwaltung
data-gis-help = Kopieren Sie diese Adresse in QGIS oder ins Masterportal.
data-portal = Für das Daten-Portal
data-portal-help = Tragen Sie diese Adresse im Portal ein.
data-files = Für Tabellen
data-files-help = Hier sind alle Angebote als Datei. Unter jeder Liste können Sie auch einen Teil mitnehmen.
data-subscribe = Zum Abonnieren
data-subscribe-help = Termine für den Kalender. Neues für Feed-Programme.
data-directories = Für andere Verzeichnisse
data-directories-help = Das ist ein Standard für soziale Angebote.
data-developers = Für Menschen, die programmieren
data-developers-help = Das ist unsere eigene Schnitt-Stelle.
data-hsds-profile = So benutzen wir HSDS 3.0
data-hsds-lead = Hier sind alle Angebote in der Form von Open Referral HSDS 3.0. Man kann sie nur lesen.
data-hsds-services = Jedes Angebot ist ein Dienst. Wenn jemand etwas sucht, ist das kein Dienst. Was wir nicht wissen, lassen wir weg.
data-hsds-times = Die Zeiten gelten am Ort. Ausnahmen und Feier-Tage stehen in der Beschreibung und im Kalender.
data-hsds-places = Geschützte Orte zeigen wir nicht. Manchmal zeigen wir nur den Stadt-Teil.
data-hsds-taxonomies = Themen und Ziel-Gruppen haben feste Nummern. Sie sind in jeder Stadt-Karte gleich.
data-hsds-ids = Jedes Angebot hat eine feste Nummer. Sie ändert sich nicht.
data-hsds-lang = Mit lang wählt man die Sprache.
data-catalogue = Offene Daten von der Stadt-Karte
data-set = Angebote für Integration in { $town }
data-set-help = Sprach-Cafés, Kurse, Beratung und Hilfe in { $town }: mit Ort, Zeit und Sprache.
data-question = Offene Daten
data-question-hint = Das wollen Daten-Portale wissen.
data-licence-which = Lizenz
data-licence-none = Noch keine
data-attribution-which = Diesen Namen soll man nennen
data-attribution-hint = Das steht dann bei den Daten
data-contributor = Name in der Liste von GovData
data-contributor-hint = Sie finden ihn in der Liste von GovData, am Ende der Adresse
problem-contributor = Dieser Name passt nicht. Es gehen nur Buchstaben, Zahlen und Striche.
open-problem-question = Wir verstehen die Anfrage nicht.
open-problem-nowhere = Das gibt es hier nicht.
open-problem-method = Diese Methode geht hier nicht.
open-problem-token = Dafür brauchen Sie einen Schlüssel, der gilt.
open-problem-forbidden = Dieser Schlüssel darf das nicht.
open-problem-content = Etwas stimmt noch nicht.
open-problem-conflict = Jemand war schneller. Bitte lesen Sie den Eintrag neu.
open-problem-changed = Der Eintrag ist inzwischen anders. Bitte lesen Sie ihn neu.
open-problem-revision = Sagen Sie, welche Fassung Sie ändern. Nehmen Sie If-Match oder das Feld revision.
open-problem-large = Das ist zu viel auf einmal.
open-problem-media = Bitte senden Sie JSON. Der Content-Type ist application/json.
open-problem-key = Dieser Idempotency-Key gehört zu einer anderen Anfrage.
open-problem-under-way = Dieselbe Anfrage läuft gerade noch.
open-problem-often = Das waren zu viele Anfragen. Bitte warten Sie etwas.
open-problem-broken = Bei uns klemmt etwas. Bitte versuchen Sie es später noch einmal.
problem-number-between = Schreiben Sie eine ganze Zahl von { $least } bis { $most }.
problem-unknown-field = Dieses Feld kennen wir nicht.
ogc-title = Angebote für Karten-Programme
ogc-title-in = { $town }: Angebote für Karten-Programme
ogc-about = Hier lesen andere Programme unsere Angebote. Zum Beispiel QGIS oder Masterportal.
ogc-paste = Diese Adresse brauchen Sie für das Programm:
ogc-offers = Angebote auf der Karte
ogc-offers-in = { $town }: Angebote auf der Karte
ogc-offers-about = Alle Angebote mit einem Ort.
ogc-unlocated = Angebote ohne Ort
ogc-unlocated-in = { $town }: Angebote ohne Ort
ogc-unlocated-about = Diese Angebote stehen nicht auf der Karte. Zum Beispiel: Hilfe am Telefon.
ogc-landing = Erste Seite
ogc-api = So fragen Programme nach
ogc-conformance = Diese Regeln gelten
ogc-collections = Sammlungen
ogc-collection = Sammlung
ogc-queryables = Filter
ogc-schema = Felder
ogc-items = Angebote
ogc-item = Ein Angebot
ogc-page-of-offer = Seite zum Angebot
ogc-tiles = Kacheln
ogc-tiles-in = { $town }: Kacheln
ogc-grids = Raster für die Kacheln
ogc-grid = Raster für die Kacheln
ogc-licence = Regeln für die Nutzung
ogc-as-data = Als Daten (JSON)
ogc-as-page = Als Seite
ogc-next = Weiter
ogc-back = Zurück
ogc-found = Gefundene Angebote: { $shown }
ogc-links = Von hier geht es weiter
ogc-systems = Koordinaten
ogc-addresses = Adressen
ogc-parameters = Das kann man dazu sagen
ogc-problem = Etwas stimmt nicht. Die Antwort sagt: was.
ogc-unchanged = Alles ist wie vorher.
problem-only-read = Hier kann man nur lesen.
ogc-parameter-limit = So viele Angebote stehen auf einer Seite. Höchstens 1000.
ogc-parameter-bbox = Nur in diesem Teil von der Karte: Westen, Süden, Osten, Norden.
ogc-parameter-bbox-crs = Die Art der Koordinaten vom Teil der Karte.
ogc-parameter-crs = Die Art der Koordinaten in der Antwort.
ogc-parameter-datetime = Nur Angebote, von denen man zu dieser Zeit wusste: Es stimmt.
ogc-parameter-after = Hier beginnt die Seite. Das steht im Link zur nächsten Seite.
ogc-parameter-f = So soll die Antwort aussehen.
ogc-parameter-lang = Die Sprache von den Wörtern.
ogc-parameter-q = Wörter zum Suchen
ogc-parameter-category = Das Thema
ogc-parameter-language = Sprachen, die man dort spricht
ogc-parameter-target-group = Für wen ist das?
ogc-parameter-purpose = Angebot oder Suche
ogc-parameter-format = Art von dem Angebot
ogc-parameter-open = Wann ist es offen?
ogc-parameter-organisation = Die Organisation
ogc-parameter-ids = Nur diese Angebote
ogc-parameter-age = Für dieses Alter
ogc-parameter-free = Kostet nichts
ogc-parameter-wheelchair = Mit Rollstuhl erreichbar
ogc-parameter-childcare = Mit Kinder-Betreuung
ogc-parameter-women-only = Nur für Frauen
