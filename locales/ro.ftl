# Română. Adresare cu „dumneavoastră”, cuvinte simple.

## vocabulary

category-language_meetup = Cafenele lingvistice și grupuri de conversație
category-german_course = Cursuri de germană și de integrare
category-meeting_place = Locuri de întâlnire
category-migration_advice = Consiliere pentru migrație și azil
category-legal_advice = Consiliere juridică și drept de ședere
category-public_office = Instituții publice
category-interpreting = Interpretare și ajutor lingvistic
category-work_training = Muncă, formare profesională și recunoașterea diplomelor
category-childcare_school = Grădiniță, școală și ajutor la învățat
category-housing = Locuință și cazare
category-health = Sănătate și ajutor psihosocial
category-everyday_help = Alimente, îmbrăcăminte și ajutor zilnic
category-protection = Protecție și urgențe
category-sport = Sport și mișcare
category-culture_leisure = Cultură, creație și timp liber
category-volunteering = Voluntariat și mentorat

category-language_meetup-words = cafenea lingvistică, grup de conversație, a vorbi germană, exersare germană, tandem lingvistic, schimb de limbi
category-german_course-words = curs de germană, curs de limbă, învăț germana, limba germană, curs de integrare, alfabetizare, nivel B1
category-meeting_place-words = loc de întâlnire, cafenea de întâlnire, centru comunitar, centru de familie, cunoaște oameni, prieteni, vecini
category-migration_advice-words = consiliere pentru migranți, consiliere pentru refugiați, azil, asistent social, consiliere socială, ajutor cu scrisori, nou în Germania
category-legal_advice-words = avocat, consiliere juridică, permis de ședere, cetățenie, reîntregirea familiei, expulzare, drept de azil
category-public_office-words = oficiul pentru străini, primărie, jobcenter, asistență socială, oficiul pentru tineret, înregistrarea adresei, stare civilă, birou public
category-interpreting-words = interpret, traducător, traducere, traducător autorizat, traducere de documente, însoțire la autorități
category-work_training-words = muncă, loc de muncă, caut de lucru, formare profesională, ausbildung, stagiu, CV, recunoașterea diplomei
category-childcare_school-words = grădiniță, creșă, bonă, școală, ajutor la teme, meditații, after-school, îngrijirea copiilor
category-housing-words = locuință, apartament, caut apartament, chirie, cameră, adăpost, fără adăpost, ajutor pentru chirie
category-health-words = medic, doctor, spital, moașă, sarcină, psiholog, terapie, traumă, vaccin, dependență
category-everyday_help-words = bancă de alimente, alimente, mâncare gratuită, haine, mobilă, donații, reparații biciclete
category-protection-words = violență, violență domestică, adăpost pentru femei, urgență, linie de ajutor, protecție, trafic de persoane
category-sport-words = sport, club sportiv, fotbal, înot, învăț să merg pe bicicletă, yoga, dans, gimnastică
category-culture_leisure-words = muzică, teatru, bibliotecă, pictură, cor, gătit, croitorie, muzeu, grădină
category-volunteering-words = voluntariat, voluntar, a ajuta, mentor, implicare, ajutor reciproc, nași

target-everyone = Toți
target-refugees = Refugiați
target-migrants = Migranți
target-eu_citizens = Migranți din UE
target-children = Copii (până la 12 ani)
target-youth = Adolescenți și tineri
target-unaccompanied_minors = Minori neînsoțiți
target-parents_families = Părinți și familii
target-women = Femei
target-seniors = Persoane în vârstă
target-disability = Persoane cu dizabilități
target-lgbtq = Persoane LGBTIQ+
target-volunteers = Voluntari și specialiști

spoken-de = Germană
spoken-en = Engleză
spoken-ar = Arabă
spoken-uk = Ucraineană
spoken-ru = Rusă
spoken-tr = Turcă
spoken-fa = Persană (farsi)
spoken-prs = Dari
spoken-ps = Paștună
spoken-ur = Urdu
spoken-ckb = Kurdă (sorani)
spoken-kmr = Kurdă (kurmanji)
spoken-ti = Tigrină
spoken-am = Amharică
spoken-so = Somaleză
spoken-fr = Franceză
spoken-es = Spaniolă
spoken-it = Italiană
spoken-pl = Poloneză
spoken-ro = Română
spoken-bg = Bulgară
spoken-sq = Albaneză
spoken-sr = Sârbă
spoken-hr = Croată
spoken-el = Greacă
spoken-vi = Vietnameză
spoken-gsg = Limbajul german al semnelor
spoken-de-simple = Germană ușoară (Leichte Sprache)

format-place = Loc
format-meeting = Întâlnire regulată
format-course = Curs
format-event = Eveniment
format-service = Ajutor și consiliere
format-project = Proiect

purpose-offer = Ofertă
purpose-request = Cerere

mode-main = are loc în această limbă
mode-spoken = se vorbește acolo
mode-interpreter = cu interpret, la cerere

wheelchair-yes = Accesibil cu scaunul rulant
wheelchair-limited = Parțial accesibil cu scaunul rulant
wheelchair-no = Inaccesibil cu scaunul rulant

membership-asked = A cerut să fie primit
membership-member = Membru
membership-declined = Respins

land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessa
land-MV = Mecklenburg-Pomerania Inferioară
land-NI = Saxonia Inferioară
land-NW = Renania de Nord-Westfalia
land-RP = Renania-Palatinat
land-SL = Saarland
land-SN = Saxonia
land-ST = Saxonia-Anhalt
land-SH = Schleswig-Holstein
land-TH = Turingia

## dates

weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică

weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mie.
weekday-short-4 = joi
weekday-short-5 = vin.
weekday-short-6 = sâm.
weekday-short-7 = dum.

month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

# The month inside a date (a genitive in some languages).
month-of-1 = ianuarie
month-of-2 = februarie
month-of-3 = martie
month-of-4 = aprilie
month-of-5 = mai
month-of-6 = iunie
month-of-7 = iulie
month-of-8 = august
month-of-9 = septembrie
month-of-10 = octombrie
month-of-11 = noiembrie
month-of-12 = decembrie

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }, { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } m
distance-kilometres = { $amount } km

## problems

problem-in-line = Rândul { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Rândul { $line }, { $field }:
problem-other = Această informație nu se potrivește aici.
problem-required = Această informație lipsește.
problem-too-long = Este prea lung: { $most ->
        [one] cel mult un caracter.
        [few] cel mult { $most } caractere.
       *[other] cel mult { $most } de caractere.
    }
problem-too-many = Sunt prea multe: { $most ->
        [one] cel mult o opțiune.
        [few] cel mult { $most } opțiuni.
       *[other] cel mult { $most } de opțiuni.
    }
problem-number = „{ $value }” nu este un număr.
problem-date = „{ $value }” nu este o dată. Scrieți de exemplu 2026-08-24.
problem-time = „{ $value }” nu este o oră. Scrieți de exemplu 15:00.
problem-unknown-value = „{ $value }” nu există aici.
problem-flag = „{ $value }” nu este posibil aici. Scrieți 1 sau 0.
problem-longitude = „{ $value }” nu este o longitudine (de la −180 la 180).
problem-latitude = „{ $value }” nu este o latitudine (de la −90 la 90).
problem-bbox = Porțiunea de hartă are nevoie de patru numere: vest, sud, est, nord.
problem-bbox-order = Porțiunea de hartă este inversată: vestul vine înaintea estului, iar sudul înaintea nordului.
problem-near = Punctul are nevoie de două numere: longitudine și latitudine, de exemplu 9.19,48.89.
problem-zoom = Nivelul de zoom „{ $value }” nu există. Poate fi de la 0 la { $most }.
problem-tile = Bucata de hartă „{ $value }” nu există la acest nivel de zoom. Poate fi de la 0 la { $most }.
problem-age = Aceasta nu este o vârstă. Scrieți un număr de la 0 la 120.
problem-age-order = Vârsta minimă este mai mare decât vârsta maximă.
problem-open = Scrieți „now”, „today” sau o dată și o oră, de exemplu 2026-08-24T15:00.
problem-point-required = Lipsește punctul de pe hartă.
problem-email = Aceasta nu este o adresă de e-mail.
problem-phone = Acesta nu este un număr de telefon.
problem-website = Aceasta nu este o adresă de internet. Ea începe cu https://.
problem-colour = Aceasta nu este o culoare. Scrieți de exemplu #1f6f8b.
problem-slug = „{ $value }” nu poate fi nume scurt. Folosiți litere mici fără diacritice, cifre și cratime.
problem-encoding = Textul conține caractere pe care nu le putem citi.
problem-language-tag = „{ $value }” nu este un cod de limbă. Scrieți de exemplu de sau ar.
problem-holiday-date = Data vacanței școlare nu poate fi citită.
problem-holiday-ends-before-start = Vacanța școlară se termină înainte să înceapă.
problem-holiday-land = Acest land nu există.
problem-holiday-column-missing = În fișier lipsește coloana „{ $value }”.
problem-holiday-none-in-file = În fișier nu sunt vacanțe școlare.
problem-holiday-no-calendar = Fișierul nu este un calendar în format iCalendar.
problem-holiday-row = Acest rând nu poate fi citit: { $value }
problem-schedule-ends-before-start = Sfârșitul este înaintea începutului.
problem-schedule-never = În această perioadă nu are loc nicio întâlnire.
problem-schedule-no-weekday = Lipsește ziua săptămânii.
problem-schedule-nth = A câta zi de acest fel din lună? De la 1 la 5 sau, numărând de la sfârșit, de la −1 la −5.
problem-schedule-every = Acest interval nu este posibil. Poate fi de la 1 la { $most }.
problem-schedule-every-needs-start = La acest interval este nevoie de data de început.
problem-schedule-too-long = Durează prea mult. Numărul maxim de zile: { $most }.
problem-schedule-time = Aceasta nu este o oră. Poate fi de la 0:00 la 24:00.
problem-schedule-year = Anul trebuie să fie între { $first } și { $last }.
problem-schedule-too-many = Sunt prea multe intrări. Numărul maxim: { $most }.

## schedule

schedule-on = { $day ->
        [1] lunea
        [2] marțea
        [3] miercurea
        [4] joia
        [5] vinerea
        [6] sâmbăta
       *[7] duminica
    }
schedule-day-range = de { $from ->
        [1] luni
        [2] marți
        [3] miercuri
        [4] joi
        [5] vineri
        [6] sâmbătă
       *[7] duminică
    } până { $to ->
        [1] luni
        [2] marți
        [3] miercuri
        [4] joi
        [5] vineri
        [6] sâmbătă
       *[7] duminică
    }
schedule-nth = { $day ->
       *[other] { $nth ->
                [1] prima
                [2] a doua
                [3] a treia
                [4] a patra
                [5] a cincea
                [-1] ultima
                [-2] penultima
                [-3] antepenultima
                [-4] a patra de la sfârșit
               *[-5] a cincea de la sfârșit
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] luni
        [2] marți
        [3] miercuri
        [4] joi
        [5] vineri
        [6] sâmbătă
       *[7] duminică
    }
schedule-days = { $days }
schedule-daily = zilnic
schedule-every-weeks = { $every ->
        [one] în fiecare săptămână
        [few] o dată la { $every } săptămâni
       *[other] o dată la { $every } de săptămâni
    }, { $days }
schedule-monthly = { $days } din fiecare lună
schedule-every-months = { $every ->
        [one] în fiecare lună
        [few] o dată la { $every } luni
       *[other] o dată la { $every } de luni
    }: { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } și { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time }
schedule-from-time = de la { $time }
schedule-all-day = non-stop
schedule-valid-between = { $when }, de la { $from } până la { $until }
schedule-valid-from = { $when }, de la { $from }
schedule-valid-until = { $when }, până la { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } cu interpret
schedule-date-time = { $date }, { $time }
schedule-span = { $from } – { $until }
schedule-not-on-public-holidays = nu în zilele de sărbătoare legală
schedule-only-on-public-holidays = numai în zilele de sărbătoare legală
schedule-not-in-school-holidays = nu în vacanțele școlare
schedule-only-in-school-holidays = numai în vacanțele școlare
schedule-only-on-holidays = numai în zilele de sărbătoare legală și în vacanțele școlare
schedule-by-appointment = cu programare
schedule-also-by-appointment = și cu programare
schedule-cancelled = anulat pe { $date }
schedule-cancelled-at = anulat pe { $date } la { $time }
schedule-moved = mutat de pe { $date } pe { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = deschis acum până la { $until }
schedule-now = deschis acum
schedule-today = astăzi { $time }
schedule-tomorrow = mâine { $time }
schedule-is-cancelled = { $when } – anulat
schedule-is-moved = { $when } (dată nouă)
schedule-is-uncertain = { $when } (nu în vacanțele școlare)
problem-schedule-ical-time = „{ $value }” nu este o oră în formatul iCalendar.
problem-schedule-ical-zone = Orele sunt în alt fus orar: { $value }.
problem-schedule-ical-cannot = Nu putem prelua această regulă: „{ $value }”. Sunt posibile zile ale săptămânii, și o dată la câteva săptămâni sau după locul lor în lună.
problem-schedule-ical-no-start = Lipsește începutul.
holiday-new-year = Anul Nou
holiday-epiphany = Boboteaza
holiday-womens-day = Ziua Internațională a Femeii
holiday-good-friday = Vinerea Mare
holiday-easter-sunday = Duminica Paștelui
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii
holiday-liberation-day = Ziua Eliberării
holiday-ascension = Înălțarea Domnului
holiday-whit-sunday = Rusaliile
holiday-whit-monday = A doua zi de Rusalii
holiday-corpus-christi = Joia Verde
holiday-uprising-of-1953 = 75 de ani de la revolta din 1953
holiday-assumption = Adormirea Maicii Domnului
holiday-childrens-day = Ziua Mondială a Copilului
holiday-german-unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei
holiday-all-saints = Ziua Tuturor Sfinților
holiday-repentance = Ziua Pocăinței și a Rugăciunii
holiday-christmas = Crăciunul
holiday-second-christmas-day = A doua zi de Crăciun

## page

page-product = Stadtkarte
page-languages = Limbi
page-about = Despre rețea
page-imprint = Informații legale
page-privacy = Protecția datelor
page-accessibility = Accesibilitate
page-all-towns = Toate localitățile
page-made-with = Stadtkarte este un program liber. Harta este desenată de Leaflet.
page-machine-translated = Acest text a fost tradus automat.
page-text-in = Limba acestui text: { $language }
page-to-content = La conținut
page-to-list = Sari peste hartă, la listă
page-to-map = La hartă
page-not-found = Această pagină nu există
page-not-found-help = Poate că oferta nu mai există sau adresa conține o greșeală.
page-bad-request = Nu înțelegem această cerere
page-bad-request-help = În adresă este ceva care nu se potrivește aici.
page-broken = Ceva nu a mers bine
page-broken-help = Este vina noastră. Vă rugăm să încercați din nou peste câteva minute.
page-search = Caută oferte și locuri
page-search-hint = Curs de germană, stradă…
page-search-do = Caută
page-quick-filters = Filtre rapide
page-all-filters = Toate filtrele
page-open-now = Deschis acum
page-open-today = Astăzi
page-near-me = Lângă mine
page-offers-in = Oferte: { $town }
page-description = Cafenele lingvistice, cursuri, consiliere și locuri de întâlnire: { $town }. Unde, când și în ce limbi.
page-sorted-by-distance = Cele mai apropiate întâi
page-sorted-by-words = Cele mai potrivite întâi
page-not-understood = Nu înțelegem o parte din filtru și o lăsăm deoparte:
page-search-not-ready = Căutarea se pregătește. Vă rugăm să încercați din nou imediat.
page-search-forgiven = Exact așa nu scrie nicăieri. Iată ce se apropie cel mai mult:
page-show-them = Arată-le
page-nothing-found = Nu am găsit nimic.
page-reset = Resetează filtrele
page-show-all = Arată toate
page-without-place = Fără loc pe hartă
page-pages = Paginile listei
page-before = Înapoi
page-close = Închide
page-any-time = Oricând
page-when = Când
page-open-at = La această oră:
page-age = Vârsta
page-age-of = Vârsta persoanei în ani:
page-particulars = Bine de știut
page-free = Gratuit
page-wheelchair = Accesibil cu scaunul rulant
page-childcare = Cu îngrijirea copiilor
page-women-only = Doar pentru femei
page-categories = Teme
page-spoken = Limbi vorbite acolo
page-for-whom = Pentru cine
page-formats = Felul ofertei
page-purposes = Oferit sau căutat
page-in-step = Lista urmează harta
page-map = Harta ofertelor
page-map-help = Săgețile mișcă harta, plus și minus schimbă scara. Tasta Tab duce la semne, iar acolo săgețile trec de la unul la altul. Lista arată aceleași oferte.
page-map-needs-script = Harta are nevoie de JavaScript. Lista arată toate ofertele.
page-bigger-map = Hartă mare
page-chosen = Ales pe hartă
page-online = Online
page-and-more = +{ $count }
page-seeks = Se caută
page-example = Exemplu
page-example-help = Acesta este un exemplu inventat. Arată cum poate arăta harta.
page-by-appointment = Cu programare
page-no-times = Nu este indicat niciun orar.
page-next-dates = Următoarele date
page-where = Unde
page-place-on-request = Locul exact se află la cerere.
page-place-approximate = Locul este marcat doar aproximativ.
page-on-the-map = Arată pe hartă
page-directions = Cum ajung acolo
page-cost = Cost
page-registration = Înscriere
page-registration-needed = Vă rugăm să vă înscrieți înainte.
page-registration-not-needed = Fără înscriere, veniți pur și simplu.
page-organisation = Cine organizează
page-contact = Contact
page-confirmed = Ultima confirmare: { $date }.
page-about-offer = Mai multe
page-age-range = Vârsta: { $from }–{ $to }
page-age-from = Vârsta: de la { $from }
page-anonymous = Se poate și anonim
page-its-offers = Oferte
page-no-offers = Momentan nu există oferte pe hartă.
page-text-missing = Acest text lipsește încă.
page-aims = Ce ne dorim
page-milestones = Ce s-a întâmplat până acum
page-working-groups = Grupuri de lucru
page-members = Membri
page-welcome = Ce există în orașul meu?
page-welcome-lead = Locuri de întâlnire, cursuri, consiliere și ajutor, în multe limbi. Alegeți localitatea.
page-no-towns = Încă nu există nicio hartă.
page-zoom-in = Mărește
page-zoom-out = Micșorează
page-credit-osm = © contribuitorii OpenStreetMap
page-map-trouble = Harta nu poate fi actualizată acum. Vedeți ultima stare.
page-list-trouble = Lista nu poate fi actualizată acum. Vedeți ultima stare.
page-locating = Căutăm poziția dumneavoastră…
page-no-position = Poziția nu a putut fi găsită. Căutați mai sus o stradă sau un cartier.
page-request = se caută
page-mostly = mai ales { $category }
page-one-place = într-un singur loc
page-direction-center = în mijlocul hărții
page-direction-n = la nord
page-direction-ne = la nord-est
page-direction-e = la est
page-direction-se = la sud-est
page-direction-s = la sud
page-direction-sw = la sud-vest
page-direction-w = la vest
page-direction-nw = la nord-vest
page-offers = { $count ->
        [one] O ofertă
        [few] { $count } oferte
       *[other] { $count } de oferte
    }
page-show-offers = { $count ->
        [one] Arată o ofertă
        [few] Arată { $count } oferte
       *[other] Arată { $count } de oferte
    }
page-more = { $count ->
        [one] Mai arată una
        [few] Mai arată { $count }
       *[other] Mai arată { $count }
    }
page-elsewhere = { $count ->
        [one] În această parte a hărții nu este nimic, dar în altă parte există o ofertă.
        [few] În această parte a hărții nu este nimic, dar în altă parte există { $count } oferte.
       *[other] În această parte a hărții nu este nimic, dar în altă parte există { $count } de oferte.
    }
page-without-times = { $count ->
        [one] Încă o ofertă nu indică orarul.
        [few] Încă { $count } oferte nu indică orarul.
       *[other] Încă { $count } de oferte nu indică orarul.
    }
page-without-language = { $count ->
        [one] Încă o ofertă există doar în alte limbi.
        [few] Încă { $count } oferte există doar în alte limbi.
       *[other] Încă { $count } de oferte există doar în alte limbi.
    }
problem-unknown-parameter = Acest parametru nu este cunoscut aici.
page-none-yet = Încă nu există oferte aici. Reveniți în curând.
page-costs = Contra cost
page-germany = Harta Germaniei cu toate localitățile
page-take-along = Păstrează și dă mai departe
page-calendar = Adaugă în calendar
page-print = Tipărește
page-share = Distribuie
page-share-mail = Prin e-mail
page-share-app = Distribuie cu o aplicație
page-copy-link = Copiază linkul
page-link-copied = Linkul a fost copiat.
page-qr = Cod QR
page-qr-name = Cod QR cu linkul către această pagină
page-qr-help = Îndreptați camera telefonului spre cod pentru a deschide această pagină.
page-seeks-until = Se caută până la { $date }
page-term = De la { $from } până la { $until }
page-term-from = Din { $from }
page-term-until = Până la { $until }
page-partners = Parteneri: { $names }
page-funder = Finanțat de: { $name }
page-map-app = Aplicația de hărți de pe acest dispozitiv
page-other-sites = Aceste linkuri duc la alte site-uri. Ele află locul abia după ce atingeți linkul.
page-seeking = Ce se caută acum
page-all-requests = Toate cererile pe hartă
page-meetings = Următoarele întâlniri
page-near-place = În apropiere: { $place }
page-places = Locuri găsite: { $count }
page-place-meant = Vă refereați la un loc?
page-place-area = Cartier
page-place-locality = Oraș sau sat
page-place-street = Stradă sau piață
page-place-house = Loc
page-place-organisation = Organizație
page-retry = Încercați din nou

## exchange

problem-file-empty = Fișierul este gol.
problem-file-type = Acesta nu este nici un FeatureCollection GeoJSON, nici un tabel (CSV).
problem-file-unreadable = Fișierul nu poate fi citit: { $value }
problem-json = Acest JSON nu este valid: { $value }
problem-row-too-long = Acest rând este prea lung. Cel mult { $most } MB.
problem-crs = Coordonatele trebuie să fie longitudine și latitudine (WGS 84), nu „{ $value }”.
problem-feature = Acesta nu este un obiect Feature GeoJSON.
problem-geometry = Geometria trebuie să fie un punct (Point), nu „{ $value }”.
problem-coordinates = Coordonatele trebuie să fie două numere: întâi longitudinea, apoi latitudinea.
problem-swapped = Longitudinea ({ $lon }) și latitudinea ({ $lat }) par inversate.
problem-projected = „{ $value }” pare să fie în metri, dintr-o proiecție cartografică. Sunt necesare grade: longitudine și latitudine (WGS 84).
problem-null-island = Punctul 0, 0 se află în Atlantic. Lăsați coordonatele goale dacă nu sunt cunoscute.
problem-id-missing = Lipsește identificatorul propriu al sursei. Fără el, următorul import nu ar recunoaște această ofertă.
problem-id-twice = Identificatorul „{ $value }” există deja în acest fișier, la rândul { $first }.
problem-null-character = Textul conține caracterul U+0000.
problem-unknown-nearest = „{ $value }” nu există aici. Vă referiți la „{ $nearest }”?
problem-unknown-one-of = „{ $value }” nu există aici. Valori posibile: { $list }
problem-yes-or-no = „{ $value }” nu se potrivește aici. Scrieți yes sau no.
problem-shape = Aceasta nu are forma descrisă: { $value }
problem-columns = Coloane în acest rând: { $found }. Coloane în antet: { $expected }.
problem-column-missing = În antet lipsește coloana „{ $value }”.
problem-column-twice = Coloana „{ $value }” apare de două ori în antet.
problem-opening-hours = Programul „{ $value }” nu poate fi citit. Scrieți-l ca în OpenStreetMap: Mo-Fr 09:00-12:00.
problem-source-missing = Lipsește numele sursei. Indicați --source sau „source” în fișier.
problem-other-network = Această ofertă aparține altei rețele.
problem-network-unknown = Rețeaua „{ $value }” nu există. Există: { $list }
problem-boundary = Limita trebuie să fie Polygon sau MultiPolygon.
import-checking = Se verifică
import-storing = Se salvează
import-counts = Noi: { $new }, modificate: { $changed }, neschimbate: { $same }, respinse: { $refused }.
import-withdrawn = Nu mai sunt în fișier și au fost retrase: { $count }.
import-done = Ofertele sunt pe hartă.
import-nothing = Nu s-a importat nimic. Corectați aceste rânduri sau importați doar rândurile bune cu --good-rows.
import-dry-run = A fost doar o probă. Nu s-a schimbat nimic.
import-more = Alte probleme: { $count }.
import-unknown = Acestea nu au niciun sens aici și au fost omise: { $list }
export-done = Oferte scrise: { $count }.
network-made = Rețeaua „{ $value }” există acum.
network-none = Nu există încă nicio rețea.
holidays-loaded = Vacanțe școlare încărcate: { $count } ({ $list }).
problem-wgs84 = „{ $value }” nu se potrivește aici: coordonatele trebuie să fie în grade WGS 84, întâi longitudinea.
problem-network-id = Identificatorul „{ $value }” nu este al acestei rețele. Lăsați id și slug așa cum le-a scris „network show”.
network-saved = Rețeaua „{ $value }” a fost salvată.
import-outside = Oferte în afara zonei rețelei: { $count }. Prima este în rândul { $line }.
problem-network-none = În baza de date { $database } nu există încă nicio rețea.
problem-land-missing = Calendarul nu spune pentru ce land este. Indicați-l, de exemplu --land BY.

## people
people-sign-in = Autentificare
people-sign-in-lead = Introduceți adresa dumneavoastră de e-mail. Vă trimitem un link; nu aveți nevoie de parolă.
people-email = Adresa de e-mail
people-send-link = Trimite linkul
people-link-sent = Verificați căsuța de e-mail
people-link-sent-help = Dacă adresa { $email } ne este cunoscută, un link a fost trimis acolo. Este valabil 30 de minute și o singură dată. Verificați și dosarul Spam.
people-too-often = Prea multe încercări
people-too-often-help = Vă rugăm să încercați din nou peste o oră.
people-welcome = Bună ziua, { $name }
people-welcome-help = Încă un clic și sunteți autentificat.
people-sign-in-now = Autentificare acum
people-link-over = Acest link nu mai este valabil
people-link-over-help = A fost deja folosit sau este prea vechi. Aici primiți unul nou.
people-cross-site = Aceasta a venit de pe alt site
people-cross-site-help = Pentru protecția dumneavoastră acceptăm doar ce vine din paginile noastre. Nu s-a schimbat nimic.
people-deleted-person = fost utilizator { $code }
people-mail-stop = Nu mai doresc astfel de mesaje
people-mail-hello = Bună ziua,
people-mail-greeting = Bună ziua, { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Linkul dumneavoastră de autentificare
people-mail-sign-in = cu acest link vă autentificați. Este valabil 30 de minute și o singură dată.
people-mail-sign-in-why = Primiți acest mesaj pentru că cineva a cerut un link cu adresa dumneavoastră. Dacă nu ați fost dumneavoastră, ștergeți-l.
people-mail-invited-subject = Accesul dumneavoastră la Stadtkarte
people-mail-invited-how = Linkul este valabil șapte zile și o singură dată. Apoi primiți oricând unul nou pe pagina de autentificare.
people-mail-invited-why = Primiți acest mesaj pentru că ați fost invitat.
people-mail-role-operator = De acum administrați această Stadtkarte.
people-mail-role-staff = Faceți parte acum din echipa „{ $thing }” și decideți împreună ce apare pe hartă.
people-mail-role-member = De acum scrieți împreună ofertele „{ $thing }”.
people-mail-role-translator = De acum traduceți textele „{ $thing }” în această limbă: { $language }.
people-mail-role-none = Acum vă puteți autentifica.
people-invited = Cu acest link se autentifică { $email } (o dată, în șapte zile):
people-invited-folder = Mesajul se află în dosarul „{ $folder }” de îndată ce serverul rulează. Nu este setat niciun server de e-mail.
people-invited-mail = Mesajul pleacă de îndată ce serverul rulează.
problem-organisation-unknown = Organizația „{ $value }” nu există.
people-account = Contul meu
people-own-pages = Paginile dumneavoastră
people-desk = Birou de lucru
people-settings = Setări
people-sign-out = Deconectare
people-sign-out-everywhere = Deconectare de pe toate dispozitivele
people-save = Salvează
people-name = Numele dumneavoastră
people-language = Limba acestor pagini și a e-mailurilor
people-want-digest = Un e-mail pe zi când mă așteaptă ceva
people-want-reminders = E-mailuri care întreabă dacă ofertele noastre sunt încă valabile
people-delete = Șterge contul
people-delete-how = Ce se întâmplă atunci
people-delete-what = Numele, adresa de e-mail, ciornele și autentificările dumneavoastră se șterg imediat și definitiv.
people-delete-stays = Ofertele organizațiilor dumneavoastră rămân. În istoric apare doar un cod în locul numelui.
people-delete-last = Sunteți ultimul membru al „{ $name }”. Apoi nimeni nu mai poate schimba nimic acolo; întrebările merg la adresa organizației sau la echipa rețelei.
people-delete-operator = Administrați acest serviciu. Asigurați-vă că altcineva poate continua.
people-delete-now = Șterge definitiv
people-not-now = Mai bine nu
people-drafts = Începute și încă netrimise
people-untitled = Fără titlu
people-offers = Oferte
people-no-offers = Încă nu există oferte.
people-more-offers = Alte oferte: { $count }
people-new-offer = Ofertă nouă
people-offer-published = pe hartă
people-offer-pending = în verificare
people-offer-returned = returnată dumneavoastră
people-offer-declined = respinsă
people-offer-hidden = ascunsă, pentru că nimeni nu a confirmat-o
people-offer-withdrawn = nu mai este pe hartă
people-offer-superseded = înlocuită
people-offer-changed = modificare în verificare
people-nothing-yet = Nu faceți parte încă din nicio organizație. Cereți unui membru să vă invite sau înscrieți organizația pe pagina orașului.
people-networks = Rețelele dumneavoastră
people-its-networks = Rețele
people-ask-network = Alăturați-vă altei rețele
people-which-network = Care rețea?
people-ask-now = Trimite cererea
people-members = Membri
people-no-members = Nimeni nu scrie încă aici.
people-you = dumneavoastră
people-remove = Elimină
people-invite-member = Invitați pe cineva
people-invite = Trimite invitația
people-letter-language = Limba invitației
people-leave = Ieșire
people-leave-help = Ceilalți continuă și vă pot invita din nou oricând.
people-leave-last = Sunteți ultimul membru. Ofertele rămân pe hartă cât timp sunt confirmate; apoi doar echipa rețelei le poate modifica. Mai bine invitați întâi pe cineva.
people-leave-now = Da, ies
people-edit-organisation = Modifică datele organizației
people-proposal-waits = O modificare este în verificare. Până atunci harta arată ce arăta înainte.
people-organisation-name = Numele organizației
people-about = Ce este și ce face
people-other-languages = În alte limbi
people-contact = Contact
people-phone = Telefon
people-website = Site web
people-publish = se arată pe hartă
people-address = Adresă
people-street = Strada și numărul
people-postal-code = Cod poștal
people-locality = Localitate
people-not-right = Aici ceva nu este încă în regulă:
people-faster = Altcineva a schimbat ceva între timp. Acum acolo scrie asta. Textul dumneavoastră este încă aici; dacă salvați din nou, al dumneavoastră rămâne.
people-invitation = Sunteți invitat
people-invitation-open = Vezi invitația
people-invitation-over = Invitația a fost deja acceptată sau este prea veche. Dacă sunteți deja membru, autentificați-vă; altfel cereți una nouă.
people-accept = Acceptă și autentifică-te
people-mail-invitation-subject = { $name } vă invită: { $thing }
people-mail-invitation = { $name } vă invită să participați la „{ $thing }” pe Stadtkarte.
people-mail-invitation-how = Invitația este valabilă 14 zile. Nu aveți nevoie de parolă.
people-mail-invitation-why = Primiți acest mesaj pentru că { $name } a introdus adresa dumneavoastră pentru „{ $thing }”. Dacă nu doriți, ștergeți-l.
people-team = Echipă
people-staff = Decid împreună
people-nobody = Încă nimeni.
people-invite-team = Invitați în echipă
people-as-what = În ce rol?
people-as-staff = decide ce apare pe hartă
people-as-translator = traduce:
people-translating = Traducere
people-to-translate = Oferte cărora le lipsește ceva: { $count }
people-text-outdated = poate depășit
people-text-missing = lipsește
people-text-machine = tradus automat
people-stop = Nu mai doriți astfel de mesaje?
people-stop-now = Dezabonare
people-stopped = Dezabonat
people-stopped-help = Nu veți mai primi astfel de mesaje. Le puteți reactiva în setările contului.
people-done-saved = Salvat.
people-done-proposed = Mulțumim! Echipa rețelei verifică, apoi apare pe hartă.
people-done-invited = Invitația este pe drum.
people-done-asked = Cererea a ajuns la rețea. Veți primi un răspuns.
people-done-asked-before = Ați trimis deja o cerere acolo.
people-done-left = Ați ieșit.
people-done-removed = Eliminat.
people-done-joined = Bine ați venit! Sunteți membru.
people-dates-cancel = Anulați o întâlnire
people-dates-title = Anulați sau mutați o întâlnire
people-dates-help = Ce întâlnire se anulează sau se mută? Motivul îl puteți indica în pasul următor.
people-dates-choose = Anulați sau mutați…
people-dates-none = În următoarele cinci săptămâni nu există nicio întâlnire de anulat sau de mutat.

## writing

writing-join = Înscrieți organizația
writing-join-lead = Puneți organizația dumneavoastră și prima ei ofertă pe harta { $town }. Nu aveți nevoie de cont. Durează cam cinci minute.
writing-who = Cine sunteți?
writing-organisation = Organizația dumneavoastră
writing-organisation-name = Numele organizației
writing-organisation-about = Ce face?
writing-organisation-about-hint = Una sau două propoziții. Vor apărea pe pagina ei.
writing-organisation-website = Site-ul organizației
writing-person-name = Numele dumneavoastră
writing-person-email = Adresa dumneavoastră de e-mail
writing-person-email-hint = Trimitem acolo un link de confirmare. Nu va fi publicată.
writing-join-what = Ce doriți să înscrieți?
writing-join-with-offer = Organizația și o ofertă sau o căutare
writing-join-without-offer = Numai organizația
writing-what = Ce?
writing-purpose = Oferiți ceva sau căutați ceva?
writing-purpose-offer = Oferim
writing-purpose-request = Căutăm
writing-expires = Până când căutați?
writing-expires-hint = După aceea dispare de la sine.
writing-title = Titlu
writing-title-hint = De exemplu: Cafenea de întâlnire în piață
writing-summary = Într-o propoziție
writing-summary-hint = Apare în listă sub titlu.
writing-description = Ce mai e bine de știut
writing-description-hint = Scrieți simplu, în propoziții scurte. Așa înțeleg mai mulți oameni.
writing-category = Despre ce este vorba?
writing-category-hint = Alegeți una până la trei teme.
writing-format = Ce fel de ofertă este?
writing-other-languages = Scrieți și în alte limbi
writing-in-languages = Și în: { $languages }
writing-source = Scrieți în limba
writing-other-languages-which = Și în limbile
writing-show-languages = Arată câmpurile
writing-text-missing = Traducerea lipsește încă aici.
writing-text-outdated = Poate nu mai e actual: celălalt text a fost schimbat între timp.
writing-text-fits = Traducerea este încă bună
writing-text-machine = O mașină a tradus acest text.
writing-text-right = Citit, este corect
writing-voluntary = opțional
writing-whom = Pentru cine?
writing-target-groups = Pentru acești oameni
writing-age-min = Vârsta de la
writing-age-max = Vârsta până la
writing-languages = Ce limbi se vorbesc acolo?
writing-languages-hint = Mulți vin numai când știu că cineva le vorbește limba.
writing-more-languages = Alte limbi
writing-mode-of = { $language }: cum?
writing-when = Când?
writing-when-hint = Fără ore, oferta nu apare la „Deschis acum”.
writing-where = Unde?
writing-access = Costuri, înscriere, acces
writing-cost-note = Despre costuri
writing-cost-hint = De exemplu: 2 euro pentru cafea și prăjitură
writing-registration-note = Cum vă înscrieți
writing-registration-hint = De exemplu: prin telefon, până cu o zi înainte
writing-registration-yes = Este nevoie de înscriere
writing-registration-no = Fără înscriere
writing-not-said = Nespecificat
writing-wheelchair = Se poate intra cu scaunul rulant?
writing-also = În plus
writing-contact = Cum puteți fi contactați?
writing-contact-hint = Cel puțin o cale. Dumneavoastră hotărâți ce vede toată lumea.
writing-email = Adresă de e-mail
writing-email-public = Arată această adresă tuturor
writing-email-private = Fără bifă rămâne ascunsă. Vi se poate scrie printr-un formular.
writing-phone = Număr de telefon
writing-phone-public = Arată acest număr de telefon tuturor
writing-website = Site
writing-website-hint = Este întotdeauna public. De exemplu: www.verein.de
writing-others = Cine mai participă și când întrebăm din nou?
writing-co-organisers = Împreună cu
writing-co-organiser-name = Numele unei organizații din rețea
writing-add = Adaugă
writing-confirm = Cât de des să întrebăm dacă totul mai este valabil?
writing-confirm-hint = Atunci primiți un e-mail. Un clic este de ajuns.
writing-every-months = { $count ->
        [one] În fiecare lună
        [few] O dată la { $count } luni
       *[other] O dată la { $count } de luni
    }
writing-form = Formular
writing-send = Trimite la verificare
writing-save = Salvează și continuă mai târziu
writing-please-look = { $count ->
        [one] Vă rugăm să mai priviți un loc
        [few] Vă rugăm să mai priviți { $count } locuri
       *[other] Vă rugăm să mai priviți { $count } de locuri
    }
writing-nothing-lost = Nu s-a pierdut nimic: tot ce ați scris este încă aici.
writing-kept = Salvat.
writing-saved = Salvat.
writing-saved-address = La această adresă puteți scrie mai departe timp de 30 de zile. Poate și oricine o cunoaște.
writing-go-on = Scrieți mai departe
writing-sent = Uitați-vă în e-mail
writing-sent-mail = V-am trimis un e-mail. Deschideți linkul din el; atunci cererea ajunge la rețea.
writing-sent-next = Nu a venit? Uitați-vă și în dosarul Spam. Linkul este valabil șapte zile.
writing-confirm-title = Este adresa dumneavoastră?
writing-confirm-lead = Încă un clic și cererea „{ $organisation }” ajunge la rețeaua din { $town }.
writing-confirm-address = Confirmă adresa
writing-confirmed = Mulțumim, cererea a ajuns la noi
writing-confirmed-lead = Oameni din rețea o vor citi. Primiți un e-mail de îndată ce este ceva nou.
writing-confirmed-next = Până atunci nimic nu este public. Puteți scrie mai departe în zona dumneavoastră; intrați acolo cu adresa de e-mail.
writing-to-account = La zona mea
writing-link-over-title = Acest link nu mai este valabil
writing-link-over = Este prea vechi sau îi lipsește o parte. Puteți trimite formularul încă o dată.
writing-new-offer = Ofertă nouă
writing-change-offer = Modifică oferta
writing-translate-offer = Traduce oferta
writing-back-to-account = Zona mea
writing-returned = Rețeaua vă roagă să schimbați ceva:
writing-has-draft = Ați mai început aici. Aceasta este ciorna dumneavoastră.
writing-back-again = Sunteți din nou conectat. Tot ce ați scris este încă aici.
writing-merged = Cele două versiuni au fost unite. Priviți totul încă o dată, apoi trimiteți.
writing-discard = Șterge ciorna
writing-no-organisation = Nu aparțineți încă niciunei organizații pentru care să scrieți.
writing-for-which = Pentru cine și pentru ce hartă?
writing-for = { $organisation }, { $town }
writing-directions = Cum se ajunge
writing-schedule-note = Despre ore
writing-is-public = public
writing-is-private = ascuns
writing-conflict = Cineva a fost mai rapid
writing-conflict-lead = În timp ce scriați, altcineva a schimbat această ofertă. Nu s-a pierdut nimic. Alegeți ce rămâne.
writing-conflict-mine = Versiunea dumneavoastră
writing-conflict-other = Cealaltă versiune
writing-conflict-theirs = Aceasta a schimbat-o numai cealaltă persoană. O preluăm:
writing-conflict-go-on = Unește și privește
writing-problem-contact = Dați cel puțin o cale: e-mail, telefon sau site.
writing-problem-hidden = Așa nu v-ar putea contacta nimeni. Arătați numărul de telefon tuturor sau adăugați o adresă de e-mail.
writing-problem-past = Această zi a trecut deja.
writing-problem-once-more = Vă rugăm să trimiteți formularul încă o dată. Așa ne ferim de programe.
problem-too-often = Prea multe încercări. Încercați mai târziu.
writing-mail-confirm-subject = Vă rugăm să confirmați: { $organisation }
writing-mail-confirm = Doriți să înscrieți „{ $organisation }” pe harta { $town }. Vă rugăm să confirmați că această adresă este a dumneavoastră:
writing-mail-confirm-next = Linkul este valabil șapte zile. Apoi oameni din rețea citesc cererea.
writing-mail-confirm-why = Primiți acest mesaj fiindcă cineva a înscris o organizație cu adresa dumneavoastră. Dacă nu ați fost dumneavoastră, ștergeți-l; nu se întâmplă nimic.
writing-mail-draft-subject = Ciorna dumneavoastră pe harta orașului
writing-mail-draft = aici puteți scrie mai departe. Ciorna rămâne 30 de zile.
writing-mail-draft-why = Primiți acest mesaj fiindcă cineva a salvat o ciornă cu adresa dumneavoastră. Dacă nu ați fost dumneavoastră, ștergeți-l.
writing-mail-joins-subject = { $name } dorește să scrie pentru { $organisation }
writing-mail-joins = { $name } a vrut să înscrie „{ $organisation }”. Dar organizația dumneavoastră există deja acolo. Aceasta este persoana:
writing-mail-joins-how = Este de-a dumneavoastră? Atunci invitați-o. Dacă nu, nu aveți nimic de făcut.
writing-mail-joins-invite = Invită această persoană
writing-mail-joins-why = Primiți acest mesaj fiindcă scrieți pentru { $organisation } pe harta orașului.
writing-done-live = Mulțumim. Acum este pe hartă.
writing-done-waiting = Mulțumim. Rețeaua se va uita și veți primi un e-mail. Până atunci totul rămâne cum este.
writing-done-discarded = Ciorna a fost ștearsă.

## when and where

problem-ical-no-events = În acest fișier nu există niciun eveniment.
problem-ical-all-over = Toate evenimentele din acest fișier au trecut.
problem-ical-converted = Orele erau într-un alt fus orar ({ $value }) și au fost convertite. Vă rugăm să le verificați.
problem-ical-several = Evenimente diferite în fișier: { $count }. Au fost preluate toate: vă rugăm să eliminați ce nu are legătură.
problem-when-from = De la ce oră? Vă rugăm să indicați ora.
problem-when-not-taken = Aceste ore nu au fost încă preluate. Apăsați „Preia” sau goliți câmpul.
problem-where-area-point = Unde este aproximativ zona? Vă rugăm să puneți punctul pe hartă.
problem-where-outside = Punctul este în afara localității { $town }. Este corect?
when-every-weeks = { $every ->
        [1] în fiecare săptămână
        [few] la fiecare { $every } săptămâni
       *[other] la fiecare { $every } de săptămâni
    }
when-place = { $nth ->
        [1] prima
        [2] a 2-a
        [3] a 3-a
        [4] a 4-a
        [5] a 5-a
        [-1] ultima
        [-2] penultima
        [-3] antepenultima
        [-4] a 4-a de la sfârșit
       *[-5] a 5-a de la sfârșit
    }
when-monthly = { $every ->
        [1] { $places } dată din lună
        [few] { $places } dată, la fiecare { $every } luni
       *[other] { $places } dată, la fiecare { $every } de luni
    }
when-as-usual = ca de obicei
when-not-then = nu are loc
when-only-then = numai atunci
when-said = Așa va apărea pe hartă
when-said-nothing = Încă nu este indicat niciun program.
when-next = Următoarele date
when-none-coming = Conform acestor indicații nu mai urmează nicio dată.
when-nothing-planned = Pe { $date } nu este planificat nimic care să poată fi anulat sau mutat.
when-add-slot = Program regulat
when-add-date = O singură dată
when-add-exception = Anulare sau mutare
when-slot-number = Program regulat { $number }
when-date-number = Data { $number }
when-exception-number = Anulare sau mutare { $number }
when-remove = Elimină
when-by-appointment = Se poate stabili o programare
when-note = Ce mai trebuie știut despre program
when-days = Zilele săptămânii
when-from = De la
when-to = Până la
when-rhythm = Cât de des?
when-course = Început și sfârșit (curs, sezon)
when-valid-from = Prima zi
when-valid-until = Ultima zi
when-date = Ziua
when-whole-day = Fără oră înseamnă toată ziua.
when-several-days = Durează mai multe zile
when-planned-date = Ziua planificată
when-planned-at = Ora planificată
when-cancelled = se anulează
when-moved = se mută
when-moved-to = Ziua nouă
when-reason = Motivul (dacă doriți)
when-languages = Alte limbi la această oră
when-languages-hint = Numai dacă la această oră limbile sunt altele decât de obicei.
when-language = Limba
when-mode = În ce fel?
when-public-holidays = În sărbătorile legale
when-school-holidays = În vacanțele școlare
when-paste = Preluați programul din altă parte
when-paste-text = Programul ca text
when-paste-hint = De exemplu „Mo-Fr 09:00-12:00”, ca în OpenStreetMap.
when-paste-file = Sau un fișier de calendar (.ics)
when-paste-do = Preia
where-mode = Ce să vadă toată lumea?
where-exact = Locul exact
where-exact-help = cu adresa și un punct pe hartă
where-area = Numai zona
where-area-help = pentru protecție sau fiindcă locul se schimbă
where-online = Este online
where-none = Niciun loc
where-none-help = cine vrea să vină întreabă mai întâi
where-area-which = Care zonă?
where-area-other = alta
where-area-name = Numele zonei
where-area-hint = Puneți punctul în mijlocul zonei, nu pe casă.
where-search = Căutați o adresă sau un loc
where-search-do = Caută
where-found-count = { $count ->
        [0] Nu s-a găsit nimic
        [one] S-a găsit o adresă
        [few] S-au găsit { $count } adrese
       *[other] S-au găsit { $count } de adrese
    }
where-found-none = Nu s-a găsit. Încercați fără numărul casei sau puneți punctul chiar dumneavoastră.
where-take = Folosește această adresă
where-pin = Punctul de pe hartă
where-pin-help = Mutați harta sub cruce și puneți punctul. Îl puteți și trage sau muta cu săgețile.
where-set = Pune punctul aici
where-move = Mută punctul
where-north = spre nord
where-south = spre sud
where-west = spre vest
where-east = spre est
where-point-set = Punctul este pus.
where-swap = Schimbă numerele între ele
where-outside-yes = Da, este corect
where-coordinates = Coordonate
where-lon = Longitudine
where-lat = Latitudine
where-name = Numele clădirii
where-street = Strada și numărul
where-postal-code = Codul poștal
where-locality = Localitatea
where-directions = Cum se ajunge acolo?

## office
office-desk = Biroul echipei
office-queue = Ce așteaptă
office-archive = Arhivă
office-history = Istoric
office-account = Contul meu
office-empty = Totul este gata. Acum nu vă așteaptă nimic.
office-count = În așteptare: { $count }
office-kinds = Afișează doar
office-kind-all = Tot
office-kind-organisation = Organizație nouă
office-kind-new = Ofertă nouă
office-kind-change = Modificare
office-kind-report = Semnalare
office-kind-stale = Neconfirmată de mult
office-kind-link = Link nefuncțional
office-kind-live = Deja pe hartă
office-since-today = de astăzi
office-since-days = { $days ->
        [one] de ieri
        [few] de { $days } zile
       *[other] de { $days } de zile
    }
office-moment = { $day }, { $time }
office-untitled = Fără titlu
office-with-offers = Oferte incluse: { $count }
office-chosen = Pentru tot ce este bifat:
office-approve = Aprobă
office-edit-approve = Modifică și aprobă
office-edit = Modifică
office-task-done = Rezolvat
office-task-report = Acest lucru a fost semnalat de vizitatori.
office-task-stale = Organizația nu a răspuns la mesajele noastre.
office-task-link = Acest site nu a răspuns de două ori.
office-task-live = O organizație de încredere a publicat singură acest lucru. Aruncați o privire.
office-times = (de { $count } ori)
office-still-right = Încă valabil
office-what-changes = Ce se schimbă
office-what-it-says = Ce scrie
office-nothing-changed = Nimic nu diferă de ceea ce văd toți.
office-legend-before = Cum se citește:
office-legend-gone = dispare
office-legend-new = nou
office-same = Neschimbat ({ $count })
office-point-moved = Punctul de pe hartă s-a mutat cu { $distance }.
office-point-new = Nou: există acum un punct pe hartă.
office-point-gone = Punctul de pe hartă nu mai există.
office-field-title = Titlu
office-field-summary = Pe scurt
office-field-description = Descriere
office-field-purpose = Oferă sau caută
office-field-format = Formă
office-field-category = Temă
office-field-times-note = Notă despre program
office-field-protection = Protecție
office-protected = Strada și punctul rămân ascunse.
office-field-point = Punct
office-approximate = Cunoscut doar aproximativ
office-field-directions = Cum ajungeți
office-field-age = Vârstă
office-field-access = Bine de știut
office-field-expires = Valabil până la
office-field-project = Proiect
office-field-tags = Cuvinte de căutare
office-place-exact = Toți văd locul exact.
office-place-area = Toți văd doar zona.
office-place-none = Fără loc public
office-place-online = Online
office-public = { $value } (public)
office-not-public = { $value } (nepublic)
office-written-by = scris de { $name }
office-see-public = Vezi pe hartă
office-decide = Decizie
office-not-yet-member = Organizația nu face parte încă din rețea.
office-decide-organisation = Decideți mai întâi despre ea
office-return = Returnează
office-return-why = Ce ar trebui să mai schimbe organizația?
office-return-do = Returnează cu acest mesaj
office-decline = Respinge
office-decline-why = De ce nu se potrivește pe hartă?
office-decline-do = Respinge din acest motiv
office-withdraw = Scoate de pe hartă
office-withdraw-why = De ce? Organizația primește acest motiv.
office-withdraw-do = Scoate de pe hartă
office-more-deeds = Ce mai puteți face
office-bring-back = Readu pe hartă
office-history-of-entry = Ce s-a întâmplat până acum
office-from-source = Preluat din: { $name }
office-undo = Anulează
office-undone = Acest pas a fost anulat.
office-earlier = Mai vechi
office-archive-lead = Nimic nu se șterge. Ce este aici nu se vede acum pe hartă.
office-archive-empty = Arhiva este goală.
office-state-pending = Vă așteaptă
office-state-published = Pe hartă
office-state-hidden = Ascunsă
office-state-returned = Returnată
office-state-declined = Respinsă
office-state-superseded = Înlocuită
office-state-withdrawn = Retrasă
office-membership-asked = Vrea să participe
office-membership-member = Membră
office-membership-declined = Respinsă
office-trusted = De încredere
office-trust = Acordă încredere acestei organizații
office-trust-help = Ce scrie apare atunci imediat pe hartă. Veți vedea apoi aici.
office-distrust = Verifică din nou înainte
office-distrust-help = Ce scrie această organizație apare imediat pe hartă.
office-trust-at-once = Acordă încredere de la început
office-approve-with = Aprobă și:
office-accept = Acceptă
office-ask = Cere lămuriri
office-ask-why = Ce doriți să aflați?
office-ask-do = Trimite întrebarea
office-refuse = Respinge
office-refuse-why = De ce nu poate participa organizația?
office-refuse-do = Respinge din acest motiv
office-its-offers = Ofertele ei
office-did-submitted = Trimisă
office-did-published = Publicată
office-did-approved = Aprobată
office-did-returned = Returnată
office-did-declined = Respinsă
office-did-hidden = Ascunsă
office-did-brought-back = Readusă
office-did-withdrawn = Scoasă de pe hartă
office-did-confirmed = Confirmată: încă valabilă
office-did-adopted = Preluată de altă rețea
office-did-released = Nu mai este arătată de altă rețea
office-did-translated = Tradusă
office-did-undone = Anulat
office-did-saved = Modificat
office-did-imported = Importat dintr-un fișier
office-did-merged = Comasată
office-did-organisation-asked = A cerut să participe
office-did-organisation-member = Acceptată
office-did-organisation-declined = Respinsă
office-did-organisation-trusted = Încredere acordată
office-did-organisation-trusted-no-more = Din nou verificată înainte
office-did-organisation-asked-back = Întrebare pusă
office-who-operator = Operatorul hărții
office-who-house = Stadtkarte, automat
office-who-translation = Program de traducere
office-who-resident = cineva din oraș
office-who-guest = încă fără cont
office-who-sample = Date de exemplu
office-who-other = necunoscut
office-done-approved = Aprobat. Este acum pe hartă.
office-done-returned = Returnat. Organizația primește mesajul dumneavoastră.
office-done-declined = Respins. Organizația primește motivul dumneavoastră.
office-done-withdrawn = Scos de pe hartă.
office-done-back = Este din nou pe hartă.
office-done-vouched = Confirmat.
office-done-undone = Anulat.
office-done-task = Rezolvat.
office-done-accepted = Acceptată. Organizația primește un mesaj.
office-done-refused = Respinsă. Organizația primește motivul dumneavoastră.
office-done-asked-back = Întrebarea este pe drum. Cererea așteaptă în continuare.
office-done-trusted = Acum aveți încredere în această organizație.
office-done-distrusted = Modificările sunt din nou verificate înainte.
office-done-conflict = Cineva a fost mai rapid: s-a decis deja sau există ceva mai nou. Aceasta este situația de acum.
office-done-not-allowed = Acum nu este posibil: organizația nu este membră sau au trecut peste 30 de zile.
office-done-some = Rezolvate: { $count }.
office-done-some-left = Rezolvate: { $count }. Imposibile: { $left }. Deschideți-le pe rând.
office-done-nothing = Nu era nimic bifat.
office-mail-why = Primiți acest mesaj pentru că sunteți înscris pentru „{ $name }”.
office-mail-approved-subject = „{ $title }” este pe hartă
office-mail-approved = „{ $title }” a fost verificat și este acum pe harta { $town }. Mulțumim!
office-mail-approved-link = Vezi sau modifică oferta
office-mail-returned-subject = Vă rugăm să modificați: „{ $title }”
office-mail-returned = am citit „{ $title }” pentru harta { $town }. Înainte să apară acolo, mai lipsește ceva:
office-mail-returned-link = Continuă editarea
office-mail-declined-subject = „{ $title }” nu va apărea pe hartă
office-mail-declined = „{ $title }” nu va apărea pe harta { $town }. Motivul:
office-mail-declined-link = Vezi
office-mail-withdrawn-subject = „{ $title }” nu mai este pe hartă
office-mail-withdrawn = „{ $title }” a fost scos de pe harta { $town }. Motivul:
office-mail-withdrawn-link = Vezi sau modifică
office-mail-undone-subject = Am anulat o decizie: „{ $title }”
office-mail-undone = ultima decizie despre „{ $title }” pe harta { $town } nu mai este valabilă. Este din nou ca înainte.
office-mail-undone-link = Vezi
office-mail-edited-subject = Am adaptat „{ $title }”
office-mail-edited = echipa din { $town } a adaptat „{ $title }”. Așa apare acum pe hartă.
office-mail-edited-link = Vezi sau modifică
office-mail-accepted-subject = Bun venit pe hartă
office-mail-accepted = „{ $title }” face parte acum din harta { $town }. Ne bucurăm că sunteți alături de noi!
office-mail-accepted-link = La organizația dumneavoastră
office-mail-refused-subject = Despre cererea dumneavoastră
office-mail-refused = din păcate nu putem include „{ $title }” pe harta { $town }. Motivul:
office-mail-refused-link = Vezi
office-mail-asked-back-subject = O întrebare despre cererea dumneavoastră
office-mail-asked-back = înainte de a include „{ $title }” pe harta { $town }, am dori să știm ceva. Răspundeți pur și simplu la acest mesaj.
office-mail-asked-back-link = La cererea dumneavoastră
office-mail-digest-subject = Ceva așteaptă pe hartă ({ $count })
office-mail-digest = iată ce vă așteaptă pe dumneavoastră sau pe cineva din echipă.
office-mail-digest-link = Vezi și decide
office-mail-digest-why = Primiți acest mesaj cel mult o dată pe zi, pentru că faceți parte din echipa hărții.
office-kind-profile = Datele unei organizații
office-profile = Date noi ale organizației
office-field-name = Nume
office-did-organisation-proposed = Date noi trimise
office-did-organisation-proposal-declined = Date noi returnate

## true

true-aged = { $months ->
        [one] Confirmat ultima dată acum o lună
        [few] Confirmat ultima dată acum { $months } luni
       *[other] Confirmat ultima dată acum { $months } de luni
    }
true-written = Adăugat la { $date }.
true-mail-subject = Mai este corect? { $organisation } pe harta { $town }
true-mail-subject-again = Memento: mai este corect? { $organisation } pe harta { $town }
true-mail-ask = pe harta { $town } scrie ce oferă { $organisation }. Vă rugăm să ne spuneți pe scurt dacă mai este corect. Ajunge un clic, nu trebuie să vă autentificați.
true-mail-again = nu am primit încă un răspuns de la dumneavoastră, poate că ultimul nostru mesaj s-a pierdut. Vă rugăm să ne spuneți pe scurt dacă mai este corect ce scrie pe harta { $town } despre { $organisation }. Ajunge un clic, nu trebuie să vă autentificați.
true-mail-hides = Dacă nu primim niciun răspuns, fișa dispare de pe hartă la { $date }. Nu se șterge nimic.
true-mail-answer = Vedeți și răspundeți
true-mail-dates = O întâlnire se anulează sau se mută? Faceți clic pe zi:
true-mail-until = Linkurile sunt valabile până la { $date }. Oricine le are poate răspunde, așa că trimiteți acest mesaj mai departe numai celor care trebuie să răspundă pentru { $organisation }.
true-mail-why = Primiți acest mesaj pentru că { $organisation } se află pe harta { $town }.
true-hidden-subject = Momentan nu este pe hartă: { $titles }
true-hidden-text = am întrebat de mai multe ori și nu am primit răspuns. De aceea harta { $town } nu mai arată: { $titles }. Nu s-a șters nimic. Un clic readuce fișa.
true-hidden-link = Arată din nou: { $title }
true-title = Mai este corect?
true-lead = Așa apare pe harta { $town }.
true-was = Așa apărea pe harta { $town }.
true-right = Da, este corect
true-change = Schimbă ceva
true-over = Nu mai există
true-over-help = „Nu mai există” scoate fișa de pe hartă. Nu se șterge nimic.
true-back = Arată din nou, este corect
true-hidden = Această fișă nu este momentan pe hartă, pentru că nimeni nu a mai confirmat-o de mult timp.
true-away = Această fișă nu este pe hartă.
true-waiting = O modificare a fost trimisă și este în curs de verificare.
true-done-confirm = Mulțumim! Fișa este confirmată.
true-done-over = Mulțumim! Fișa a fost scoasă de pe hartă. Nu s-a șters nimic.
true-done-back = Mulțumim! Fișa este din nou pe hartă.
true-done-cancel = Mulțumim! Pe hartă scrie acum că această întâlnire se anulează.
true-done-move = Mulțumim! Pe hartă apare acum noua dată.
true-next = Vă întrebăm din nou la { $date }.
true-undo = Anulează acțiunea
true-undone = Acțiunea a fost anulată.
true-not-undone = Aici nu se mai poate anula, pentru că fișa a fost modificată între timp.
true-gone = Acest link nu mai este valabil
true-gone-help = Linkurile din mesajele noastre sunt valabile opt săptămâni. Dacă vă autentificați, puteți confirma și modifica totul singuri.
true-sign-in = Autentificare
true-see = Vedeți pe hartă
true-date = Ce se întâmplă cu această întâlnire?
true-cancel = Se anulează
true-move = Mută data
true-day = Ziua nouă
true-from = Începutul, de exemplu 15:00
true-to = Sfârșitul (opțional)
true-reason = Motivul (opțional)
true-reason-none = Fără motiv
true-reason-holidays = Concediu sau vacanță
true-reason-ill = Boală
true-reason-room = Sala nu este liberă
true-reason-event = Un alt eveniment
true-no-date = Această întâlnire nu mai este în plan sau a trecut deja.
true-problem-day = Alegeți o zi care urmează, cel mult cu un an înainte.
true-problem-time = Scrieți orele astfel: 15:00.
office-did-date-cancelled = O întâlnire a fost anulată
office-did-date-moved = O întâlnire a fost mutată
office-who-organisation = organizația, de pe adresa ei
true-done-change = Mulțumim! Modificarea a ajuns și este în curs de verificare.

## residents
residents-report-link = Ceva nu este corect?
residents-report-title = Ce nu este corect?
residents-report-done = Mulțumim! Verificăm și întrebăm organizația.
residents-useless-done = Mulțumim, ne ajută. Adunăm ce lipsește în oraș.
residents-to-offer = Înapoi la ofertă
residents-to-organisation = Înapoi la organizație
residents-wrong = Nu mai este corect
residents-wrong-over = Nu mai există
residents-wrong-time = Orele nu sunt corecte
residents-wrong-place = Locul nu este corect
residents-wrong-silent = Nu răspunde nimeni
residents-wrong-other = Altceva
residents-useless = Este corect, dar pentru mine este …
residents-useless-far = prea departe
residents-useless-full = mereu plin
residents-useless-costly = prea scump
residents-useless-time = la o oră nepotrivită
residents-useless-tongue = nu în limba mea
residents-anonymous = O singură atingere este de ajuns. Nu păstrăm cine sunteți.
residents-words = Adăugați câteva cuvinte
residents-words-label = Ce ar trebui să știm?
residents-send = Trimiteți
residents-missed-link = Nu ați găsit ce căutați?
residents-missed-title = Ce vă lipsește?
residents-missed-lead = Spuneți-ne ce ați căutat. Așa vedem ce nu există încă în oraș.
residents-missed-words = Ce ați căutat?
residents-missed-hint = De exemplu: curs de înot pentru femei, ajutor la declarația de impozit
residents-missed-filter = Notăm și ce ați ales:
residents-missed-kept = Păstrăm doar aceste cuvinte, limba paginii și ziua. Vă rugăm să nu scrieți nume sau numere de telefon.
residents-missed-done = Mulțumim! Adunăm ce lipsește în oraș și vorbim despre asta cu organizațiile.
residents-write-link = Scrieți un mesaj
residents-write-title = Scrieți un mesaj
residents-write-lead = Mesajul dumneavoastră ajunge la organizație și la nimeni altcineva.
residents-write-message = Mesajul dumneavoastră
residents-write-reply = Unde să ajungă răspunsul?
residents-write-reply-hint = Adresa dumneavoastră de e-mail sau numărul de telefon
residents-write-name = Numele dumneavoastră, dacă doriți
residents-write-language = În ce limbă puteți citi răspunsul?
residents-write-send = Trimiteți mesajul
residents-write-kept = Transmitem mesajul mai departe și nu îl păstrăm.
residents-write-done = Mesajul este pe drum. Organizația vă va răspunde ea însăși.
residents-write-nobody = Din păcate, această organizație nu poate primi mesaje aici.
residents-letter-subject = Mesaj despre „{ $about }”
residents-letter-intro = Cineva v-a scris prin harta orașului. Este vorba despre „{ $about }”:
residents-letter-answer = Dacă răspundeți la acest e-mail, răspunsul ajunge la această persoană, care va vedea atunci adresa dumneavoastră.
residents-letter-call = Această persoană vă roagă să o sunați. Un răspuns la acest e-mail nu ajunge la ea.
residents-letter-page = Vedeți pagina pe hartă
residents-letter-why = Primiți acest mesaj pentru că organizația dumneavoastră este pe hartă. Cine l-a scris nu vă cunoaște adresa.
residents-letter-name = Nume: { $value }
residents-letter-reply = Răspuns la: { $value }
residents-letter-language = Limba răspunsului: { $value }
residents-website-not-found = La această adresă nu există niciun server.
residents-website-no-answer = Site-ul nu răspunde.
residents-website-refused = Serverul refuză conexiunea.
residents-website-redirects = Site-ul redirecționează la nesfârșit.
residents-website-certificate = Certificatul de securitate al site-ului nu este valabil.
residents-website-address = Aceasta nu este o adresă web.
residents-website-broken = Site-ul nu se deschide.
residents-website-status = Site-ul raportează eroarea { $status }.
problem-form-old = Pagina a fost deschisă mult timp. Vă rugăm să trimiteți încă o dată.
problem-choose = Vă rugăm să alegeți un răspuns.
problem-words = Vă rugăm să adăugați câteva cuvinte.
problem-reply = Vă rugăm să indicați o adresă de e-mail sau un număr de telefon.

## addresses
addresses-kind = Adresă
addresses-reading = Citire
addresses-storing = Salvare
addresses-loaded = Case încărcate: { $houses }, pe { $streets } străzi. Lista se numește „{ $name }”.
addresses-filled = Case a căror localitate sau al căror cod poștal provine de la o casă vecină: { $count }.
addresses-refused = Rânduri lăsate deoparte: { $count }.
addresses-nothing = Nu s-a încărcat nimic. Corectați aceste rânduri sau încărcați doar rândurile bune cu --good-rows.
addresses-unknown = Nu există lista „{ $name }”. Comanda fără fișier arată listele existente.
addresses-removed = Lista „{ $name }” a fost ștearsă.
addresses-list = { $name }: { $houses } case, încărcate la { $day }
addresses-none = Încă nu sunt încărcate case.
problem-houses-none = Fișierul nu conține case: o casă are nevoie de un număr și de o stradă.
problem-osm = Acest extras OpenStreetMap nu poate fi citit: { $value }
problem-utm = „{ $value }” nu este un loc într-o zonă UTM.
problem-crs-missing = „{ $value }” pare a fi în metrii unei proiecții cartografice. Spuneți care, de exemplu --crs EPSG:25832.

## matching

matching-exchange = Ce oferă și ce caută organizațiile
matching-exchange-lead = Săli, voluntari, interpretariat: ce își oferă organizațiile aici, ce caută și ce se potrivește.
matching-offering = Oferă
matching-seeking = Caută
matching-no-offers = Momentan nimeni nu oferă nimic altor organizații.
matching-no-requests = Momentan nimeni nu caută nimic.
matching-fits = Se potrivește cu
matching-common = În comun: { $list }
matching-alike = Există deja?
matching-alike-help = Aceste intrări au un nume asemănător. Dacă a dumneavoastră este deja aici, nu trebuie să trimiteți nimic.
matching-parallel = În același timp
matching-parallel-help = Oferte asemănătoare pentru aceiași oameni, în apropiere și în același timp. Poate faceți ceva împreună?
matching-times = De câte ori simultan în următoarele patru săptămâni: { $count }, prima dată { $date }
matching-distinct = Este altceva
matching-send-anyway = Trimite totuși
matching-ours = Este intrarea noastră: modifică
matching-wrong = Ceva nu e corect
matching-for-you = Ce vi se potrivește
matching-for-you-help = Alții oferă ce căutați sau caută ce oferiți.
matching-nothing-fits = Momentan nu se potrivește nimic. Verificăm din nou de fiecare dată când intrați aici.
matching-write = Scrieți
matching-to-account = La contul meu
matching-merge = Unește intrările
matching-merge-organisations = Unește organizațiile
matching-merge-help = Alegeți ce rămâne valabil. Linkurile vechi duc apoi la intrarea comună, iar istoricul ambelor se păstrează. Puteți anula timp de 30 de zile.
matching-merge-stays = Care intrare rămâne?
matching-merge-stays-help = Linkul ei rămâne. Linkul celeilalte duce apoi acolo.
matching-merge-choose = Ce să fie valabil?
matching-merge-same = Restul este la fel în ambele.
matching-merge-nothing = Nimic precizat
matching-merge-moves = Oferte care se mută: { $offers }. Persoane care vor scrie apoi pentru cealaltă organizație: { $people }.
matching-merge-do = Unește
matching-merge-elsewhere = Organizația aparține și de { $towns }. O poate uni doar cineva care decide și acolo.
matching-similar = Intrări asemănătoare
matching-compare = Vezi alături
matching-other = Cealaltă intrare: adresa sau codul
matching-other-unknown = Nu există aici o astfel de intrare.
office-done-merged = Intrările sunt unite. În istoric puteți anula timp de 30 de zile.
office-done-distinct = Reținut: sunt două intrări diferite.
office-mail-merged-subject = Unit: { $title }
office-mail-merged = „{ $title }” apărea de două ori pe harta { $town }. Am unit cele două intrări. Linkurile vechi duc în continuare la cea corectă.
office-mail-merged-link = Vezi
office-did-absorbed = Unit cu altă intrare; aceasta rămâne
office-did-moved = Aparține acum altei organizații
office-did-organisation-merged = Unită cu altă organizație
office-did-organisation-absorbed = Unită cu altă organizație; aceasta rămâne

## staff
staff-settings = Setări
staff-settings-lead = Tot ce spune harta despre sine. Schimbările se văd imediat și rămân în istoric.
staff-settings-conflict = Între timp a salvat altcineva. Iată ce este salvat acum altfel. Ce ați scris este încă în formular. Salvați încă o dată dacă trebuie să rămână varianta dumneavoastră.
staff-settings-wrong = Încă nu este salvat. Vă rugăm să vedeți aceste câmpuri:
staff-settings-save = Salvează
office-done-settings = Setările sunt salvate.
staff-names = Nume
staff-town = Oraș sau cartier
staff-name = Numele hărții
staff-second = Al doilea nume oficial
staff-second-name = Al doilea nume
staff-second-language = Limba acestui nume
staff-second-language-hint = Un cod precum dsb pentru soraba de jos
staff-languages = Limbi
staff-languages-hint = Harta există în aceste limbi. Limba în care scrieți mai întâi stă prima.
staff-about = Despre rețea
staff-about-text = Descriere
staff-aims = Scopuri
staff-aim = Scop
staff-groups = Grupuri de lucru
staff-group = Grup de lucru
staff-milestones = Ce s-a făcut până acum
staff-milestones-hint = Un an, o lună sau o zi: 2017, 2017-06 sau 2017-06-08
staff-milestone = Ce s-a întâmplat?
staff-meetings = Următoarele întâlniri
staff-meeting = Despre ce este vorba?
staff-day = Ziua
staff-from = Începe la
staff-place = Locul
staff-date = Când?
staff-remove = Șterge această intrare
staff-contact = Contact
staff-contact-hint = Așa vă găsesc oamenii. Public devine numai ce bifați.
staff-email = E-mail
staff-phone = Telefon
staff-website = Site web
staff-public = Arată public
staff-colour = Culoare
staff-colour-hint = Culoarea butoanelor și a linkurilor. Trebuie să se citească ușor pe fond deschis.
staff-own-colour = Folosește o culoare proprie
staff-accent = Alege o culoare
staff-legal = Pagini legale
staff-legal-hint = Legea cere aceste trei pagini. Un rând gol începe un paragraf nou.
staff-sites = Încorporare
staff-sites-hint = Aceste site-uri pot arăta harta. O adresă pe rând, de exemplu https://www.ludwigsburg.de
staff-sites-list = Site-uri web
staff-key = Cheia comunei
staff-key-hint = Opt cifre, pentru portalul de date
staff-slug-stays = Adresa hărții și limita ei le schimbă cine administrează serviciul.
problem-milestone-date = Scrieți un an, o lună sau o zi: 2017, 2017-06 sau 2017-06-08.
problem-colour-pale = Culoarea aceasta se citește greu pe fond deschis. Alegeți una mai închisă.
problem-municipality-key = Cheia comunei are opt cifre.
problem-embedding-site = „{ $value }” nu este adresa unui site. Corect ar fi, de exemplu, https://www.ludwigsburg.de fără nimic după.

## embed
embed-operate = Folosiți harta
embed-near-address = Introduceți o adresă
embed-offer-page = Totul despre această ofertă
embed-gone = Această hartă nu mai este afișată aici
embed-gone-help = Ofertele există în continuare: pe harta completă.
embed-whole-map = Harta completă
embed-back-to-list = Înapoi la listă
embed-title = Încorporare
embed-lead = Afișați harta pe site-ul orașului, al școlii sau al asociației. Dumneavoastră alegeți ce se vede acolo. Ce schimbați aici se schimbă peste tot unde apare harta.
embed-none = Încă nu este nimic încorporat.
embed-new = Încorporare nouă
embed-off = oprită
embed-everything = Toate ofertele
embed-more-filters = altă selecție
embed-sites = Ce site-uri pot afișa harta?
embed-sites-lead = Doar aceste site-uri pot afișa harta:
embed-sites-none = Niciun site nu poate afișa încă harta. Introduceți adresa site-ului dumneavoastră.
embed-sites-any = Orice site poate afișa harta.
embed-site = Adresa site-ului
embed-site-add = Permite site-ul
embed-site-remove = Nu mai permite
embed-site-any = Permite orice site
embed-site-not-any = Permite doar anumite site-uri
embed-name-question = Cum se numește încorporarea?
embed-name = Nume
embed-name-hint = De exemplu „Sport pentru familii”. Cine ascultă site-ul citit cu voce tare aude acest nume.
embed-what = Ce se vede?
embed-what-hint = Dacă nu alegeți nimic, se văd toate ofertele. Ce stabiliți aici nu poate anula nimeni.
embed-only-today = Doar ce mai are loc astăzi
embed-area = Doar într-o zonă
embed-area-place = Cartier, stradă sau adresă
embed-area-hint = Căutăm locul pe harta dumneavoastră.
embed-area-metres = Pe o rază de
embed-organisations = Doar de la anumite organizații
embed-picked = Doar oferte alese una câte una
embed-picked-links = Linkuri către oferte
embed-picked-hint = Deschideți o ofertă pe hartă și copiați aici adresa ei. Un link pe rând.
embed-visitors = Ce pot alege vizitatorii?
embed-visitors-hint = Orice ar alege, găsesc doar ce ați stabilit mai sus.
embed-choice-search = Căutare
embed-choice-open = Program
embed-choice-category = Temă
embed-choice-language = Limba vorbită acolo
embed-choice-target-group = Pentru cine
embed-choice-format = Tipul ofertei
embed-choice-purpose = Ofertă sau cerere
embed-choice-age = Vârstă
embed-choice-particulars = Gratuit, accesibil și altele
embed-looks = Cum arată?
embed-view = Hartă sau listă
embed-view-map-first = Harta, apoi lista
embed-view-list-first = Lista, apoi harta
embed-view-map = Doar harta
embed-view-list = Doar lista
embed-language = Limba
embed-language-hint = „Ca site-ul”: harta vorbește limba paginii pe care se află. Vizitatorii o pot schimba.
embed-language-own = Ca site-ul
embed-height = Înălțimea în pixeli
embed-height-hint = 640 se potrivește aproape întotdeauna. O listă își ia singură înălțimea de care are nevoie.
embed-state = Este vizibilă?
embed-active = Pornită
embed-preview = Previzualizare
embed-preview-do = Arată previzualizarea
embed-preview-hint = Așa va arăta pe site-ul dumneavoastră. Încă nu este salvat.
embed-save = Salvează
embed-save-first = După salvare găsiți aici ce trebuie inserat în site.
embed-codes = Cum ajunge pe site-ul dumneavoastră
embed-codes-lead = Alegeți una dintre cele trei căi. Prima merge aproape peste tot.
embed-code-frame = 1. Ca un cadru
embed-code-frame-help = Lipiți acest text într-un câmp HTML (TYPO3: „Plain HTML”, Drupal: „Full HTML”).
embed-code-element = 2. Ca element
embed-code-element-help = Se adaptează la limba paginii. Site-ul trebuie să permită scripturile noastre.
embed-code-link = 3. Ca link
embed-code-link-help = WordPress și altele transformă singure acest link într-o hartă. Puneți-l singur pe un rând.
embed-code-admin = Pentru partea tehnică
embed-code-admin-help = Harta rămâne goală? Dați acest rând persoanei care se ocupă de site.
embed-code-privacy = Pentru politica de confidențialitate
embed-code-privacy-help = Puteți prelua acest paragraf.
embed-privacy-text = Pe acest site afișăm o hartă de la { $host }. La încărcare, adresa dumneavoastră IP este transmisă acestui server, altfel nu ar putea trimite harta. Harta nu folosește cookie-uri, nu salvează nimic pe dispozitiv, nu numără pe nimeni și nu contactează alte servere.
embed-copy = Copiază
embed-copied = Copiat
embed-remove = Elimină încorporarea
embed-remove-help = Pe fiecare site care afișează această hartă va apărea un mesaj prietenos cu un link către harta completă. Puteți reveni timp de 30 de zile, în istoric.
embed-problem-site = „{ $value }” nu este adresa unui site. Corect ar fi, de exemplu, www.ludwigsburg.de
embed-problem-height = Înălțimea trebuie să fie între { $least } și { $most } pixeli.
embed-problem-place = Nu găsim „{ $value }” pe harta dumneavoastră. Scrieți un cartier, o stradă sau o adresă.
embed-problem-link = „{ $value }” nu este un link către o ofertă.
embed-problem-no-site = Această rețea nu permite altui site să îi afișeze harta.
office-done-embed-saved = Salvat. Fiecare site care afișează această hartă o afișează acum așa.
office-done-embed-removed = Încorporarea a fost eliminată.
office-done-embed-sites = Salvat. Este valabil de acum.
office-did-embed-saved = Încorporare salvată
office-did-embed-removed = Încorporare eliminată

## paper

paper-title = Bun venit în { $town } – contacte pentru orice situație
paper-size = Hârtie
paper-a4 = A4
paper-a4-folded = A4, pliat
paper-a5 = A5
paper-a3 = Afiș A3
paper-a4-hint = De împărțit, cu litere mari
paper-a4-folded-hint = O broșură în format A5
paper-a5-hint = Foi mici
paper-a3-hint = De pus pe perete
paper-all-languages = Toate limbile
paper-fold = Tipăriți pe ambele fețe, cu întoarcere pe latura scurtă. Apoi pliați la mijloc.
paper-fold-script = Un script așază paginile pentru pliere. Fără el, paginile vin una după alta.
paper-own-printer = Tipăriți din meniul browserului.
paper-map = Hartă cu numerele ofertelor
paper-not-on-map = Nu sunt pe hartă: { $numbers }
paper-code-of = Cod QR pentru „{ $title }”
paper-code-of-view = Cod QR pentru harta de pe internet
paper-view = Toate pe o hartă pe internet
paper-may-change = Orele se schimbă. Codul QR arată ce este valabil astăzi.
paper-day = La data de { $date }
paper-count = Oferte: { $count }
paper-entries = Oferte
paper-nothing = Aici nu este încă nicio ofertă.
paper-more = Alte oferte care nu au încăput: { $count }. Le găsiți pe harta de pe internet.
paper-list = Tipărește lista
paper-flyers = Pliante
paper-flyers-lead = Pliante de bun venit și afișe, mereu actualizate. La anul le tipăriți din nou și vedeți ce s-a schimbat.
paper-new = Pliant nou
paper-new-name = Pliant de bun venit
paper-open = Deschide pentru tipărire
paper-edit = Modifică
paper-never = Încă netipărit
paper-last = Ultima tipărire: { $moment } ({ $who })
paper-changes = Schimbări de la ultima tipărire: { $count }
paper-no-changes = Nimic nu s-a schimbat de la ultima tipărire.
paper-entry-new = Nou
paper-entry-gone = Nu mai este
paper-entry-changed = Schimbat
paper-part-title = Titlu
paper-part-phone = Telefon
paper-note = Notează ca tipărit
paper-note-hint = Apăsați aici după ce pliantul este tipărit. Data viitoare scrie aici ce s-a schimbat.
paper-copy = Copiază
paper-copy-of = { $name } (copie)
paper-remove = Șterge
paper-remove-sure = Pliantul dispare, la fel și ce s-a tipărit ultima dată. Codurile QR de pe hârtie rămân valabile.
paper-save = Salvează
paper-wrong = Ceva nu este încă în regulă:
paper-conflict = Altcineva a modificat între timp pliantul. Deschideți-l din nou ca să vedeți ce este valabil. Ce ați scris este încă aici.
paper-name = Nume pentru dumneavoastră
paper-name-hint = Apare doar aici, nu pe hârtie.
paper-offers = Oferte
paper-choice = Ce apare pe hârtie?
paper-by-filter = Toate care se potrivesc
paper-by-hand = Alese manual
paper-filter-hint = Ce este nou pe hartă și se potrivește apare la următoarea tipărire. Fără bife, se potrivește tot.
paper-words = Cu aceste cuvinte
paper-link = Sau un link de pe hartă
paper-link-hint = Filtrați harta cum doriți și lipiți aici adresa paginii.
problem-flyer-link = Acesta nu este un link către o hartă filtrată.
paper-search = Caută oferte
paper-find = Caută
paper-found = Găsite: { $count }. Bifați ce se adaugă.
paper-none-found = Nu s-a mai găsit nimic.
paper-none-picked = Încă nu s-a ales nimic. Căutați, bifați și adăugați.
paper-add = Adaugă cele bifate
paper-place = Locul în listă
paper-not-published = Nu mai este publicată
paper-missing = Alese, dar nu mai sunt publicate, deci nu apar pe hârtie: { $count }
paper-look = Vezi selecția
paper-on-it = Oferte pe hârtie: { $count }
paper-languages = Limbile de pe hârtie
paper-languages-hint = Fiecare limbă începe pe o pagină nouă.
paper-own-words = Titlu și text
paper-own-words-hint = Ambele sunt opționale. Fără titlu propriu se tipărește cel obișnuit. Dacă lipsește un text, apare cel german sau englez.
paper-heading = Titlu
paper-text = Text scurt
paper-more-words = Arată câmpurile pentru limbile alese
office-done-paper-saved = Pliantul este salvat.
office-done-paper-printed = Notat: pliantul este tipărit.
office-done-paper-copied = Aceasta este copia. Dați-i un nume propriu.
office-done-paper-removed = Pliantul este șters.
office-did-flyer-saved = Pliant salvat
office-did-flyer-printed = Pliant tipărit
office-did-flyer-removed = Pliant șters

## feeds

feeds-take = Luați lista cu dumneavoastră
feeds-view = Luați ceea ce vedeți acum: { $offers }.
feeds-dates = Datele în calendarul dumneavoastră
feeds-subscribe = Abonare la calendar
feeds-once = Descărcare o singură dată ca fișier
feeds-subscribe-help = De acum calendarul dumneavoastră preia singur schimbările.
feeds-only-dates = Conține întâlniri, cursuri, evenimente și proiecte.
feeds-with-hours = Abonare cu toate orele de program
feeds-address = Dacă nu se deschide nimic, adăugați această adresă în calendar ca un calendar „prin URL”.
feeds-too-many = Sunt prea multe: se poate pentru cel mult { $most } oferte. Alegeți mai puține cu filtrele.
feeds-files = Ca fișier
feeds-stay = Rămâneți la curent
feeds-atom = Noutăți ca flux (Atom)
feeds-atom-help = Pentru programe care adună noutăți.
feeds-link = Linkul acestei liste
feeds-newest = Ce este nou sau s-a schimbat, cele mai noi mai întâi, cel mult { $most } oferte.
feeds-title = Titlu
feeds-website = Site web
feeds-confirmed = Ultima confirmare
feeds-page = Pagina ofertei
feeds-sheet = Oferte
problem-too-many-offers = Sunt { $count } oferte, iar într-un fișier încap cel mult { $most }. Vă rugăm să alegeți mai puține cu filtrele.

## files

files-title = Fișiere
files-lead = Aduceți un tabel așa cum este. Vedeți rând cu rând ce se va întâmpla. Înainte de asta nu se schimbă nimic.
files-new = Fișier nou
files-file = Alegeți un fișier
files-file-hint = Excel (XLSX), CSV, GeoJSON sau JSON, cel mult { $most } MB
files-look = Vedeți
files-before = Fișiere anterioare
files-none = Încă niciunul.
files-open = Încă nepreluat
files-done = Preluat
files-undone = Anulat
files-came = Noi: { $new }. Schimbate: { $changed }. La fel: { $same }. Lăsate deoparte: { $refused }. Luate de pe hartă: { $gone }.
files-resume = Continuați
files-all = Toate fișierele
files-about = Rânduri: { $rows }. Coloane: { $columns }.
files-steps = Pași
files-columns = Coloane
files-values = Valori
files-rows = Previzualizare
files-discard = Renunțați la acest fișier
files-columns-lead = Ce este în fiecare coloană? Pe multe le-am recunoscut. Verificați și completați ce lipsește.
files-go-on = Mai departe
files-part = Foaie sau listă
files-part-do = Citiți aceasta
files-empty = gol
files-left-out = Lăsați deoparte
files-fixed = Unde fișierul nu spune nimic
files-fixed-lead = Este valabil pentru toate rândurile care nu spun nimic despre asta.
files-organisation = Organizație
files-organisation-hint = Dacă nu scrieți nimic, organizația se numește ca intrarea.
files-source = Numele sursei
files-source-hint = Același pentru fiecare versiune nouă a acestui fișier. Așa recunoaștem intrările.
files-language = Limba textelor
files-publish-email = Adresele de e-mail din acest fișier sunt publice
files-placeless = Preluați fără loc public rândurile al căror loc nu poate fi găsit
files-values-lead = Aceste cuvinte din fișier țin de temele și listele hărții. Decideți ce înseamnă.
files-values-none = Aici nu este nimic de decis.
files-values-known = Recunoscute ({ $count })
files-times = Rânduri: { $count }
files-suggested = Propunere: { $value }
files-choose = Alegeți
files-rows-lead = Asta se va întâmpla. Încă nu s-a schimbat nimic.
files-remembered = A mai fost un fișier cu aceste coloane. Îl citim ca data trecută.
files-state-new = Nou
files-state-changed = Schimbat
files-state-same = La fel
files-state-refused = Nu se poate
files-state-asleep = Rămâne scos
files-later = Adrese care mai trebuie căutate: { $count }
files-find = Căutați adresele
files-line = Rândul { $line }
files-place = Despre ce loc este vorba?
files-places-do = Folosiți locurile
files-next = Înainte
files-take = Preluați
files-take-lead = Noi pe hartă: { $new }. Schimbate: { $changed }. Puteți anula timp de 30 de zile.
files-gone = Pe hartă din această sursă, dar nu mai sunt în fișier: { $count }
files-replace = Luați aceste { $count } de pe hartă
files-good = Preluați numai rândurile bune. Lăsate deoparte: { $count }
files-nothing = Nu este nimic nou.
files-take-do = Preluați
files-note = Completare la descriere
files-id = Număr sau identificator propriu
files-address = Adresa completă
files-number = Numărul casei
files-contact = Contact (amestecat)
files-anonymous = Posibil fără a da numele
files-confirmed = Ultima verificare
office-done-files-taken = Preluate: { $count }. Lăsate deoparte: { $left }.
office-done-files-undone = Anulate: { $count }. Schimbate între timp și de aceea păstrate: { $left }.
office-done-files-discarded = S-a renunțat la fișier.
problem-file-no-rows = În acest fișier nu este un tabel cu antet și rânduri sub el.
problem-file-old-workbook = Acesta este un fișier Excel vechi (XLS). Salvați-l ca XLSX sau CSV.
problem-file-no-table = Acesta nu este un tabel. Sunt posibile Excel (XLSX), CSV, GeoJSON și JSON.
problem-file-slow = Citirea acestui fișier durează prea mult. Împărțiți-l.
problem-file-columns = Sunt prea multe coloane: { $found }. Sunt posibile cel mult { $most }.
problem-file-rows = Sunt prea multe rânduri. Sunt posibile cel mult { $most }. Împărțiți fișierul.
problem-file-mixed-letters = Fișierul amestecă două codificări ale literelor. Am citit fiecare rând separat.
problem-file-bomb = Dezarhivat, fișierul ar fi mult prea mare. Sunt posibili cel mult { $most } MB.
problem-file-large = Fișierul este prea mare. Sunt posibili cel mult { $most } MB.
problem-file-many-open = Sunt deja deschise { $most } fișiere. Preluați unul sau renunțați la unul mai întâi.
problem-file-choose = Alegeți un fișier.
problem-file-value = Nu cunoaștem „{ $value }”. Alegeți sensul la „Valori”.
problem-file-left = „{ $value }” este lăsat deoparte: nu se poate citi.
problem-file-hours = Orele „{ $value }” rămân ca text, nu ca program.
problem-file-source = Dați un nume sursei.
problem-file-no-title = Nicio coloană nu este titlul. Fără titlu nu se poate.
problem-file-no-category = Nicio coloană nu spune tema. Alegeți una pentru toate rândurile.
problem-file-refused = Rânduri care nu se pot prelua: { $count }. Bifați că pot fi lăsate deoparte.
problem-place-missing = Nu există nici coordonate, nici stradă.
problem-place-several = „{ $value }” nu este clar.
problem-place-unknown = „{ $value }” nu poate fi găsit.
problem-place-later = „{ $value }” nu a fost încă căutat.

## knowing

## meetings
problem-people = Scrieți un număr între 1 și { $most }.
problem-questions = Un sondaj are cel mult { $most } întrebări. Eliminați una.
problem-options = Scrieți între 2 și { $most } răspunsuri, fiecare pe un rând.
problem-last-day = Alegeți o zi începând de azi, cel mult peste un an.
needs-mail-subject = Răspuns la nevoia semnalată în { $town }
needs-mail-answer = Ne-ați spus ce lipsește în { $town }:
needs-mail-reply = Iată răspunsul rețelei:
needs-mail-link = Vezi nevoile mele
needs-mail-why = Primiți acest mesaj pentru că ați semnalat această nevoie.
survey-template-title = Ce lipsește, ce există?
survey-template-intro = Zece întrebări, cinci minute. Răspunsurile dumneavoastră ne ajută să vedem ce lipsește în rețeaua noastră.
survey-ask-groups = Pentru cine lipsesc cel mai mult oferte?
survey-ask-categories = Ce oferte lipsesc?
survey-ask-languages = În ce limbi vi se cere un ajutor pe care nu îl puteți da?
survey-ask-where = În ce cartier lipsește ceva, și ce anume?
survey-ask-times = În ce perioade lipsesc oferte?
survey-time-morning = Dimineața
survey-time-afternoon = După-amiaza
survey-time-evening = Seara
survey-time-weekend = La sfârșit de săptămână
survey-time-holidays = În vacanțe
survey-ask-reach = Cât de bine ajungeți la oamenii pentru care lucrați?
survey-ask-need = De ce aveți dumneavoastră cea mai mare nevoie?
survey-ask-give = Ce ați putea oferi altora?
survey-help-rooms = Spații
survey-help-people = Oameni care ajută
survey-help-money = Bani și ajutor la cereri
survey-help-interpreters = Interpretare și traduceri
survey-help-contacts = Legături cu alții
survey-help-training = Formare și consiliere
survey-help-publicity = Să fim mai cunoscuți
survey-ask-together = Cât de bine colaborăm în rețea?
survey-ask-next = Despre ce ar trebui să vorbim la întâlnirea următoare?
meetings-tab = Rețea
meetings-title = Întâlniri
needs-title = Lipsește ceva? Spuneți-ne
needs-lead = De ce au nevoie oamenii care vin la dumneavoastră și nu găsesc aici? Ajung două minute.
needs-no-place = Aici membrii unei rețele spun ce lipsește. Organizația dumneavoastră nu este încă membră a vreunei rețele.
needs-own = Ce ați semnalat
needs-what = Ce lipsește?
needs-what-hint = De exemplu: un curs de germană seara, cu îngrijirea copiilor
needs-category = Despre ce este vorba?
needs-any-category = Niciuna dintre acestea
needs-groups = Pentru cine?
needs-language = În ce limbă?
needs-any-language = Nu contează
needs-area = Unde?
needs-area-hint = Un cartier, o stradă sau „peste tot”
needs-people = Aproximativ câți oameni?
needs-note = Ce ar mai trebui să știm
needs-who-reads = Citesc doar cei care coordonează rețeaua. Nu devine niciodată public.
needs-send = Trimite
needs-place = Pentru ce organizație?
needs-state-open = deschis
needs-state-answered = cu răspuns
needs-state-closed = închis
needs-reply = Rețeaua răspunde:
needs-about-people = circa { $count } persoane
needs-done-reported = Mulțumim. Cei care coordonează rețeaua vor citi.
office-done-need = Salvat. Cine a semnalat nevoia primește răspunsul prin e-mail.
needs-desk = Nevoi
needs-desk-lead = Ce semnalează membrii apare doar aici și în raportul despre lipsuri.
needs-none = Nimeni nu a semnalat încă o nevoie.
needs-by-state = După stare
needs-all = Toate
needs-answer = Răspunde sau închide
needs-reply-label = Răspunsul dumneavoastră; pleacă prin e-mail
needs-set-answered = Răspunde
needs-set-closed = Închide
needs-set-open = Redeschide
survey-title = Sondaje
survey-lead = Până la zece întrebări pentru toți membrii. Se răspunde printr-un link din e-mail, fără autentificare.
survey-none = Nu există încă niciun sondaj.
survey-new-template = Începeți cu zece întrebări gata făcute
survey-new = Sondaj gol
survey-template-help = Întrebările gata făcute privesc nevoile, așa cum a întrebat Ludwigsburg asociațiile sale: ce lipsește, pentru cine, unde și când. Le puteți schimba pe toate.
survey-stage-draft = ciornă
survey-stage-open = în curs
survey-stage-closed = încheiat
survey-count-questions = Întrebări: { $count }
survey-was-until = până la { $date }
survey-until = până la { $date }
survey-write = Scrieți un sondaj
survey-wrong = Încă nesalvat. Vă rugăm să vedeți aceste câmpuri:
survey-save = Salvați
survey-more = Salvați și adăugați o întrebare
survey-about = Sondajul
survey-name = Titlu
survey-intro = Câteva cuvinte
survey-intro-hint = De ce întrebați și ce se întâmplă cu răspunsurile
survey-last-day = Ultima zi pentru răspuns
survey-question = Întrebarea { $number }
survey-text = Întrebare
survey-kind = Cum se răspunde?
survey-kind-choice = Se alege un răspuns
survey-kind-several = Se aleg mai multe răspunsuri
survey-kind-scale = De la 1 la 5
survey-kind-text = Cu propriile cuvinte
survey-options = Răspunsuri la alegere
survey-options-hint = Fiecare pe un rând; doar pentru întrebări cu alegere
survey-remove = Eliminați această întrebare
survey-send = Întrebați membrii
survey-send-help = După aceea întrebările rămân neschimbate. Fiecare organizație răspunde o dată și își poate schimba răspunsul până în ultima zi. Cine nu a răspuns cu o săptămână înainte primește o singură reamintire.
survey-at-once = Trimiteți acum tuturor
survey-open = Trimiteți cu următorul e-mail
survey-open-help = Adică întrebările stau în e-mailul prin care organizația este oricum întrebată dacă datele ei mai sunt valabile. Nimeni nu primește un e-mail în plus.
survey-delete = Aruncați ciorna
survey-delete-now = Da, aruncați
survey-answered = Au răspuns { $count } din { $all } membri
survey-as-xlsx = Răspunsurile ca tabel (XLSX)
survey-as-csv = ca CSV
survey-no-words = Nimeni nu a scris încă nimic.
survey-mean = În medie { $mean }
survey-scale-low = deloc bine
survey-scale-high = foarte bine
survey-silent = Încă fără răspuns: { $count }
survey-not-asked = încă neîntrebați
survey-open-now = Sondajul este în curs
survey-waits = Pleacă odată cu următorul e-mail pe care membrul îl primește oricum.
survey-extend = Schimbați ziua
survey-close = Încheiați acum
survey-organisation = Organizație
office-done-survey-save = Salvat. Niciun membru nu vede încă.
office-done-survey-open = Sondajul este în curs. Pleacă odată cu următoarele e-mailuri.
office-done-survey-at-once = Sondajul este în curs. E-mailurile sunt pe drum.
office-done-survey-close = Sondajul este încheiat.
office-done-survey-extend = Ultima zi a fost schimbată.
office-done-survey-delete = Ciorna a fost ștearsă.
survey-for = Răspunsul organizației { $organisation }
survey-empty = Nu ați răspuns încă la nimic. Ajunge un răspuns.
survey-who-reads = Cei care coordonează rețeaua din { $town } văd răspunsurile cu numele organizației. Nu devin publice.
survey-change = Schimbați răspunsurile
survey-answer = Trimiteți răspunsurile
survey-over = Acest sondaj s-a încheiat.
survey-thanks = Mulțumim! Răspunsurile au ajuns.
survey-answered-on = Organizația dumneavoastră a răspuns pe { $date }.
survey-change-until = Le puteți schimba până la { $date }.
survey-several-hint = Puteți alege mai multe.
survey-mail-about = Rețeaua din { $town } își întreabă toți membrii (întrebări: { $count }, până la { $date }). Nu trebuie să vă autentificați.
survey-mail-link = Răspundeți la întrebări
survey-mail-subject = Întrebări pentru { $organisation }: sondajul rețelei din { $town }
survey-mail-subject-again = Reamintire: sondajul rețelei din { $town }
survey-mail-ask = ceea ce vede și are nevoie { $organisation } îi ajută pe toți din rețea. Vă rugăm să ne acordați câteva minute.
survey-mail-again = nu avem încă un răspuns de la { $organisation }. Întrebăm pentru ultima oară.
survey-mail-pass-on = Cine are linkul poate răspunde pentru { $organisation }; transmiteți acest e-mail doar celor care trebuie să o facă.
problem-until = Sfârșitul este înainte de început.
problem-meeting-date = O întâlnire nouă nu poate fi în trecut și nici peste mai mult de doi ani.
meetings-one = Întâlnirea rețelei
meetings-agenda = Ordinea de zi
meetings-yes = Da, vin
meetings-no = Nu, de data aceasta nu
meetings-sheet = Oferte și căutări pe o singură foaie
meetings-mail-invited-subject = Invitație: întâlnirea rețelei din { $town }, { $date }
meetings-mail-moved-subject = Modificare: întâlnirea rețelei din { $town } acum pe { $date }
meetings-mail-cancelled-subject = Anulat: întâlnirea rețelei din { $town }, { $date }
meetings-mail-invited = rețeaua din { $town } se întâlnește și sunteți invitați:
meetings-mail-moved = întâlnirea rețelei din { $town } are acum altă oră sau alt loc. Vă rugăm să ne spuneți din nou dacă veniți:
meetings-mail-cancelled = întâlnirea rețelei din { $town } nu mai are loc:
meetings-mail-why = Primiți acest mesaj pentru că organizația dumneavoastră este membră a rețelei din { $town }.
meetings-line-member = Membru nou: { $title }
meetings-line-new = Nou: { $title }
meetings-line-changed = Modificat: { $title }
meetings-line-ended = Nu mai există: { $title }
meetings-line-more = și încă { $count }
meetings-news-since = Noutăți de la { $date }
meetings-news-more = În contul dumneavoastră vedeți tot ce e nou și cine mai este membru.
office-did-meeting = Întâlniri modificate

## open data
open-problem-question = Cererea nu poate fi înțeleasă astfel.
open-problem-nowhere = Așa ceva nu există aici.
open-problem-method = Această adresă nu cunoaște metoda.
open-problem-token = Pentru aceasta este nevoie de o cheie valabilă.
open-problem-forbidden = Această cheie nu are voie să facă asta.
open-problem-content = Unele lucruri nu sunt încă în regulă.
open-problem-conflict = Cineva a fost mai rapid: citiți din nou înregistrarea.
open-problem-changed = Înregistrarea s-a schimbat de când ați citit-o.
open-problem-revision = Indicați versiunea pe care o modificați: cu If-Match sau în câmpul revision.
open-problem-large = Este prea mult dintr-odată.
open-problem-media = Trimiteți JSON (Content-Type: application/json).
open-problem-key = Acest Idempotency-Key aparține altei cereri.
open-problem-under-way = Aceeași cerere este încă în curs.
open-problem-often = Prea multe cereri. Încercați mai târziu.
open-problem-broken = Ceva nu merge la noi. Încercați mai târziu.
problem-number-between = Aici trebuie un număr întreg de la { $least } la { $most }.
problem-unknown-field = Acest câmp nu este cunoscut aici.
