# Polski. Zwroty bezosobowe lub grzecznościowe, proste słowa.

## vocabulary

category-language_meetup = Kawiarenki językowe i konwersacje
category-german_course = Kursy niemieckiego i kursy integracyjne
category-meeting_place = Miejsca spotkań
category-migration_advice = Poradnictwo migracyjne i azylowe
category-legal_advice = Pomoc prawna i sprawy pobytowe
category-public_office = Urzędy
category-interpreting = Tłumaczenia ustne i pomoc językowa
category-work_training = Praca, nauka zawodu i uznawanie kwalifikacji
category-childcare_school = Przedszkole, szkoła i pomoc w nauce
category-housing = Mieszkanie i zakwaterowanie
category-health = Zdrowie i pomoc psychospołeczna
category-everyday_help = Żywność, odzież i pomoc na co dzień
category-protection = Ochrona i nagłe sytuacje
category-sport = Sport i ruch
category-culture_leisure = Kultura, twórczość i czas wolny
category-volunteering = Wolontariat i mentoring

category-language_meetup-words = kawiarenka językowa, konwersacje, rozmawiać po niemiecku, ćwiczyć niemiecki, tandem językowy, partner językowy
category-german_course-words = kurs niemieckiego, kurs językowy, nauka niemieckiego, język niemiecki, kurs integracyjny, alfabetyzacja, poziom B1
category-meeting_place-words = miejsce spotkań, kawiarenka spotkań, dom kultury, dom sąsiedzki, centrum rodziny, poznać ludzi, znaleźć przyjaciół
category-migration_advice-words = poradnictwo migracyjne, poradnia dla uchodźców, azyl, pomoc dla migrantów, poradnia socjalna, pomoc z pismami, uchodźcy
category-legal_advice-words = prawnik, adwokat, porada prawna, pozwolenie na pobyt, karta pobytu, obywatelstwo, łączenie rodzin, deportacja
category-public_office-words = urząd do spraw cudzoziemców, ratusz, urząd miasta, jobcenter, urząd pracy, jugendamt, zameldowanie, urząd stanu cywilnego, opieka społeczna
category-interpreting-words = tłumacz, tłumaczenie, tłumacz przysięgły, tłumaczenie dokumentów, tłumacz w urzędzie, pomoc językowa
category-work_training-words = praca, szukam pracy, nauka zawodu, ausbildung, staż, praktyka, życiorys, CV, uznanie dyplomu, nostryfikacja
category-childcare_school-words = przedszkole, żłobek, opiekunka, szkoła, pomoc w lekcjach, korepetycje, świetlica
category-housing-words = mieszkanie, szukam mieszkania, wynajem, czynsz, pokój, schronisko, bezdomność, dodatek mieszkaniowy
category-health-words = lekarz, szpital, położna, ciąża, psycholog, terapia, trauma, szczepienie, uzależnienie
category-everyday_help-words = bank żywności, żywność, darmowe jedzenie, odzież, ubrania, meble, darowizny, naprawa rowerów
category-protection-words = przemoc, przemoc domowa, schronisko dla kobiet, telefon zaufania, pomoc w nagłych wypadkach, ochrona, handel ludźmi
category-sport-words = sport, klub sportowy, piłka nożna, pływanie, nauka jazdy na rowerze, joga, taniec, gimnastyka
category-culture_leisure-words = muzyka, teatr, biblioteka, malowanie, chór, gotowanie, szycie, muzeum, ogród
category-volunteering-words = wolontariat, wolontariusz, pomagać innym, mentor, opiekun, zaangażowanie, pomoc społeczna

target-everyone = Wszyscy
target-refugees = Uchodźcy i uchodźczynie
target-migrants = Migranci i migrantki
target-eu_citizens = Migranci z krajów UE
target-children = Dzieci (do 12 lat)
target-youth = Młodzież i młodzi dorośli
target-unaccompanied_minors = Małoletni bez opieki
target-parents_families = Rodzice i rodziny
target-women = Kobiety
target-seniors = Osoby starsze
target-disability = Osoby z niepełnosprawnością
target-lgbtq = Osoby LGBTIQ+
target-volunteers = Wolontariusze i specjaliści

spoken-de = Niemiecki
spoken-en = Angielski
spoken-ar = Arabski
spoken-uk = Ukraiński
spoken-ru = Rosyjski
spoken-tr = Turecki
spoken-fa = Perski (farsi)
spoken-prs = Dari
spoken-ps = Paszto
spoken-ur = Urdu
spoken-ckb = Kurdyjski (sorani)
spoken-kmr = Kurdyjski (kurmandżi)
spoken-ti = Tigrinia
spoken-am = Amharski
spoken-so = Somalijski
spoken-fr = Francuski
spoken-es = Hiszpański
spoken-it = Włoski
spoken-pl = Polski
spoken-ro = Rumuński
spoken-bg = Bułgarski
spoken-sq = Albański
spoken-sr = Serbski
spoken-hr = Chorwacki
spoken-el = Grecki
spoken-vi = Wietnamski
spoken-gsg = Niemiecki język migowy
spoken-de-simple = Prosty niemiecki (Leichte Sprache)

format-place = Miejsce
format-meeting = Regularne spotkanie
format-course = Kurs
format-event = Wydarzenie
format-service = Pomoc i porady
format-project = Projekt

purpose-offer = Oferta
purpose-request = Prośba

mode-main = odbywa się w tym języku
mode-spoken = na miejscu mówi się w tym języku
mode-interpreter = z tłumaczem, na życzenie

wheelchair-yes = Dostępne dla wózków inwalidzkich
wheelchair-limited = Częściowo dostępne dla wózków inwalidzkich
wheelchair-no = Niedostępne dla wózków inwalidzkich

membership-asked = Prośba o przyjęcie
membership-member = Członek
membership-declined = Odrzucono

land-BW = Badenia-Wirtembergia
land-BY = Bawaria
land-BE = Berlin
land-BB = Brandenburgia
land-HB = Brema
land-HH = Hamburg
land-HE = Hesja
land-MV = Meklemburgia-Pomorze Przednie
land-NI = Dolna Saksonia
land-NW = Nadrenia Północna-Westfalia
land-RP = Nadrenia-Palatynat
land-SL = Kraj Saary
land-SN = Saksonia
land-ST = Saksonia-Anhalt
land-SH = Szlezwik-Holsztyn
land-TH = Turyngia

## dates

weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela

weekday-short-1 = pon.
weekday-short-2 = wt.
weekday-short-3 = śr.
weekday-short-4 = czw.
weekday-short-5 = pt.
weekday-short-6 = sob.
weekday-short-7 = niedz.

month-1 = styczeń
month-2 = luty
month-3 = marzec
month-4 = kwiecień
month-5 = maj
month-6 = czerwiec
month-7 = lipiec
month-8 = sierpień
month-9 = wrzesień
month-10 = październik
month-11 = listopad
month-12 = grudzień

# The month inside a date (a genitive in some languages).
month-of-1 = stycznia
month-of-2 = lutego
month-of-3 = marca
month-of-4 = kwietnia
month-of-5 = maja
month-of-6 = czerwca
month-of-7 = lipca
month-of-8 = sierpnia
month-of-9 = września
month-of-10 = października
month-of-11 = listopada
month-of-12 = grudnia

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }, { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } m
distance-kilometres = { $amount } km

## problems

problem-in-line = Wiersz { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Wiersz { $line }, { $field }:
problem-other = Ta informacja tu nie pasuje.
problem-required = Brakuje tej informacji.
problem-too-long = To jest za długie: { $most ->
        [one] najwyżej { $most } znak.
        [few] najwyżej { $most } znaki.
        [many] najwyżej { $most } znaków.
       *[other] najwyżej { $most } znaku.
    }
problem-too-many = Tego jest za dużo: { $most ->
        [one] najwyżej { $most } pozycja.
        [few] najwyżej { $most } pozycje.
        [many] najwyżej { $most } pozycji.
       *[other] najwyżej { $most } pozycji.
    }
problem-number = „{ $value }” to nie liczba.
problem-date = „{ $value }” to nie data. Przykład: 2026-08-24.
problem-time = „{ $value }” to nie godzina. Przykład: 15:00.
problem-unknown-value = Tu nie ma „{ $value }”.
problem-datetime = „{ $value }” to nie czas. Przykład: 2026-08-24T00:00:00Z, 2026-08-24 albo przedział: 2026-08-01T00:00:00Z/..
problem-longitude = „{ $value }” to nie długość geograficzna (od −180 do 180).
problem-latitude = „{ $value }” to nie szerokość geograficzna (od −90 do 90).
problem-bbox = Wycinek mapy wymaga czterech liczb: zachód, południe, wschód, północ.
problem-bbox-order = Wycinek mapy jest odwrócony: zachód jest przed wschodem, a południe przed północą.
problem-near = Punkt wymaga dwóch liczb: długości i szerokości geograficznej, na przykład 9.19,48.89.
problem-near-swapped = Długość i szerokość są zamienione: najpierw długość, potem szerokość. Chodzi pewnie o { $right }.
problem-zoom = Nie ma powiększenia „{ $value }”. Możliwe jest od 0 do { $most }.
problem-tile = Przy tym powiększeniu nie ma kafelka „{ $value }”. Możliwe jest od 0 do { $most }.
problem-age = To nie wiek. Wpisz liczbę od 0 do 120.
problem-age-order = Najniższy wiek jest większy od najwyższego.
problem-open = Możliwe jest „now”, „today” albo data i godzina, na przykład 2026-08-24T15:00.
problem-point-required = Brakuje punktu na mapie.
problem-email = To nie jest adres e-mail.
problem-phone = To nie jest numer telefonu.
problem-website = To nie jest adres strony internetowej. Zaczyna się od https://.
problem-colour = To nie jest kolor. Przykład: #1f6f8b.
problem-slug = „{ $value }” nie nadaje się na krótką nazwę. Dozwolone są małe litery bez polskich znaków, cyfry i łączniki.
problem-encoding = Tekst zawiera znaki, których nie umiemy odczytać.
problem-language-tag = „{ $value }” to nie kod języka. Przykład: de lub ar.
problem-holiday-date = Nie można odczytać daty ferii szkolnych.
problem-holiday-ends-before-start = Ferie szkolne kończą się, zanim się zaczną.
problem-holiday-land = Nie ma takiego kraju związkowego.
problem-holiday-column-missing = W pliku brakuje kolumny „{ $value }”.
problem-holiday-none-in-file = W pliku nie ma ferii szkolnych.
problem-holiday-no-calendar = Plik nie jest kalendarzem w formacie iCalendar.
problem-holiday-row = Nie można odczytać tego wiersza: { $value }
problem-schedule-ends-before-start = Koniec jest przed początkiem.
problem-schedule-never = W tym czasie nie ma ani jednego spotkania.
problem-schedule-no-weekday = Brakuje dnia tygodnia.
problem-schedule-nth = Który to dzień tygodnia w miesiącu? Możliwe jest od 1 do 5 albo, licząc od końca, od −1 do −5.
problem-schedule-every = Taki odstęp jest niemożliwy. Możliwe jest od 1 do { $most }.
problem-schedule-every-needs-start = Przy takim odstępie potrzebna jest data początku.
problem-schedule-too-long = To trwa za długo. Liczba dni: najwyżej { $most }.
problem-schedule-time = To nie godzina. Możliwe jest od 0:00 do 24:00.
problem-schedule-overnight = Koniec ({ $to }) nie jest po początku ({ $from }). Przez północ można najwyżej { $most } godz., czyli tutaj do { $latest }. Cała doba to od 0:00 do 24:00.
problem-schedule-year = Rok musi być między { $first } a { $last }.
problem-schedule-too-many = Za dużo wpisów. Największa liczba: { $most }.

## schedule

schedule-on = { $day ->
        [1] w poniedziałki
        [2] we wtorki
        [3] w środy
        [4] w czwartki
        [5] w piątki
        [6] w soboty
       *[7] w niedziele
    }
schedule-day-range = od { $from ->
        [1] poniedziałku
        [2] wtorku
        [3] środy
        [4] czwartku
        [5] piątku
        [6] soboty
       *[7] niedzieli
    } do { $to ->
        [1] poniedziałku
        [2] wtorku
        [3] środy
        [4] czwartku
        [5] piątku
        [6] soboty
       *[7] niedzieli
    }
schedule-nth = { $day ->
        [3] { $nth ->
                [1] pierwsza
                [2] druga
                [3] trzecia
                [4] czwarta
                [5] piąta
                [-1] ostatnia
                [-2] przedostatnia
                [-3] trzecia od końca
                [-4] czwarta od końca
               *[-5] piąta od końca
            }
        [6] { $nth ->
                [1] pierwsza
                [2] druga
                [3] trzecia
                [4] czwarta
                [5] piąta
                [-1] ostatnia
                [-2] przedostatnia
                [-3] trzecia od końca
                [-4] czwarta od końca
               *[-5] piąta od końca
            }
        [7] { $nth ->
                [1] pierwsza
                [2] druga
                [3] trzecia
                [4] czwarta
                [5] piąta
                [-1] ostatnia
                [-2] przedostatnia
                [-3] trzecia od końca
                [-4] czwarta od końca
               *[-5] piąta od końca
            }
       *[other] { $nth ->
                [1] pierwszy
                [2] drugi
                [3] trzeci
                [4] czwarty
                [5] piąty
                [-1] ostatni
                [-2] przedostatni
                [-3] trzeci od końca
                [-4] czwarty od końca
               *[-5] piąty od końca
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] poniedziałek
        [2] wtorek
        [3] środa
        [4] czwartek
        [5] piątek
        [6] sobota
       *[7] niedziela
    }
schedule-days = { $days }
schedule-daily = codziennie
schedule-every-weeks = { $every ->
        [one] co tydzień
        [few] co { $every } tygodnie
        [many] co { $every } tygodni
       *[other] co { $every } tygodnia
    } { $days }
schedule-monthly = { $days } każdego miesiąca
schedule-every-months = { $every ->
        [one] co miesiąc
        [few] co { $every } miesiące
        [many] co { $every } miesięcy
       *[other] co { $every } miesiąca
    }: { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } i { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time }
schedule-from-time = od { $time }
schedule-all-day = całą dobę
schedule-valid-between = { $when }, od { $from } do { $until }
schedule-valid-from = { $when }, od { $from }
schedule-valid-until = { $when }, do { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } z tłumaczem
schedule-date-time = { $date }, { $time }
schedule-span = { $from } – { $until }
schedule-not-on-public-holidays = nie w dni świąteczne
schedule-only-on-public-holidays = tylko w dni świąteczne
schedule-not-in-school-holidays = nie w czasie ferii szkolnych
schedule-only-in-school-holidays = tylko w czasie ferii szkolnych
schedule-only-on-holidays = tylko w dni świąteczne i w czasie ferii szkolnych
schedule-by-appointment = po uzgodnieniu terminu
schedule-also-by-appointment = także po uzgodnieniu terminu
schedule-cancelled = { $date } odwołane
schedule-cancelled-at = { $date } o { $time } odwołane
schedule-moved = przeniesione z { $date } na: { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = teraz otwarte do { $until }
schedule-now = teraz otwarte
schedule-today = dzisiaj { $time }
schedule-tomorrow = jutro { $time }
schedule-is-cancelled = { $when } – odwołane
schedule-is-moved = { $when } (nowy termin)
schedule-days-not-in-school-holidays = { $when } (nie w czasie ferii szkolnych)
problem-schedule-ical-time = „{ $value }” to nie jest czas w formacie iCalendar.
problem-schedule-ical-zone = Godziny podano w innej strefie czasowej: { $value }.
problem-schedule-ical-cannot = Nie możemy przyjąć tej reguły: „{ $value }”. Możliwe są dni tygodnia, także co kilka tygodni albo który z kolei w miesiącu.
problem-schedule-ical-no-start = Brakuje początku.
holiday-new-year = Nowy Rok
holiday-epiphany = Trzech Króli
holiday-womens-day = Dzień Kobiet
holiday-good-friday = Wielki Piątek
holiday-easter-sunday = Niedziela Wielkanocna
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-liberation-day = Dzień Wyzwolenia
holiday-ascension = Wniebowstąpienie
holiday-whit-sunday = Zesłanie Ducha Świętego
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-corpus-christi = Boże Ciało
holiday-uprising-of-1953 = 75. rocznica powstania z 1953 roku
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-childrens-day = Światowy Dzień Dziecka
holiday-german-unity = Dzień Jedności Niemiec
holiday-reformation = Święto Reformacji
holiday-all-saints = Wszystkich Świętych
holiday-repentance = Dzień Pokuty i Modlitwy
holiday-christmas = Boże Narodzenie
holiday-second-christmas-day = Drugi dzień Bożego Narodzenia

## page

page-product = Stadtkarte
page-languages = Języki
page-about = O sieci
page-imprint = Nota prawna
page-privacy = Ochrona danych
page-accessibility = Dostępność
page-all-towns = Wszystkie miejscowości
page-made-with = Stadtkarte to wolne oprogramowanie. Mapę rysuje Leaflet.
page-machine-translated = Ten tekst przetłumaczono automatycznie.
page-text-in = Język tego tekstu: { $language }
page-to-content = Przejdź do treści
page-to-list = Pomiń mapę, przejdź do listy
page-to-map = Do mapy
page-not-found = Nie ma takiej strony
page-not-found-help = Być może oferta już nie istnieje albo w adresie jest błąd.
page-bad-request = Nie rozumiemy tego zapytania
page-bad-request-help = W adresie jest coś, co tu nie pasuje.
page-broken = Coś poszło nie tak
page-broken-help = To nasz błąd. Proszę spróbować ponownie za kilka minut.
page-search = Szukaj ofert i miejsc
page-search-hint = Kurs niemieckiego, ulica…
page-search-do = Szukaj
page-quick-filters = Szybkie filtry
page-all-filters = Wszystkie filtry
page-open-now = Teraz otwarte
page-open-today = Dzisiaj
page-near-me = Blisko mnie
page-offers-in = Oferty: { $town }
page-description = Kawiarenki językowe, kursy, porady i miejsca spotkań: { $town }. Gdzie, kiedy i w jakich językach.
page-sorted-by-distance = Najbliższe najpierw
page-sorted-by-words = Najlepiej pasujące najpierw
page-words-quoted = „{ $words }”
page-not-understood = Nie rozumiemy części filtra i ją pomijamy:
page-search-not-ready = Wyszukiwanie jest przygotowywane. Proszę spróbować za chwilę.
page-search-forgiven = Dokładnie tak nigdzie nie jest napisane. Najbliższe wyniki:
page-show-them = Pokaż
page-nothing-found = Nic nie znaleźliśmy.
page-reset = Wyczyść filtry
page-show-all = Pokaż wszystkie
page-without-place = Bez miejsca na mapie
page-pages = Strony listy
page-before = Wstecz
page-close = Zamknij
page-any-time = Obojętnie kiedy
page-when = Kiedy
page-open-at = O tej porze:
page-age = Wiek
page-age-of = Wiek osoby w latach:
page-particulars = Warto wiedzieć
page-free = Bezpłatnie
page-wheelchair = Dostępne dla wózków
page-childcare = Z opieką nad dziećmi
page-women-only = Tylko dla kobiet
page-no-childcare = Bez opieki nad dziećmi
page-not-women-only = Nie tylko dla kobiet
page-categories = Tematy
page-spoken = Języki na miejscu
page-for-whom = Dla kogo
page-formats = Rodzaj oferty
page-purposes = Oferta czy poszukiwanie
page-in-step = Lista podąża za mapą
page-map = Mapa ofert
page-map-help = Strzałki przesuwają mapę, plus i minus zmieniają skalę. Klawisz Tab prowadzi do znaczników, tam strzałki przechodzą od jednego do drugiego. Lista pokazuje te same oferty.
page-map-needs-script = Mapa wymaga JavaScriptu. Lista pokazuje wszystkie oferty.
page-bigger-map = Duża mapa
page-chosen = Wybrane na mapie
page-online = Online
page-and-more = +{ $count }
page-seeks = Poszukiwane
page-example = Przykład
page-example-help = To zmyślony przykład. Pokazuje, jak może wyglądać mapa.
page-by-appointment = Po umówieniu się
page-no-times = Nie podano godzin.
page-next-dates = Najbliższe terminy
page-where = Gdzie
page-place-on-request = Dokładne miejsce podajemy na zapytanie.
page-place-approximate = Miejsce zaznaczono tylko w przybliżeniu.
page-on-the-map = Pokaż na mapie
page-directions = Jak dojechać
page-cost = Koszt
page-registration = Zapisy
page-registration-needed = Prosimy o wcześniejsze zapisanie się.
page-registration-not-needed = Bez zapisów, wystarczy przyjść.
page-organisation = Kto to prowadzi
page-contact = Kontakt
page-confirmed = Ostatnio potwierdzono: { $date }.
page-about-offer = Więcej informacji
page-age-range = Wiek: { $from }–{ $to }
page-age-from = Wiek: od { $from }
page-anonymous = Możliwe anonimowo
page-its-offers = Oferty
page-no-offers = Obecnie nie ma tu ofert na mapie.
page-text-missing = Tego tekstu jeszcze brakuje.
page-aims = Nasze cele
page-milestones = Co się dotąd wydarzyło
page-working-groups = Grupy robocze
page-members = Członkowie
page-welcome = Co jest w moim mieście?
page-welcome-lead = Miejsca spotkań, kursy, porady i pomoc w wielu językach. Wybierz swoją miejscowość.
page-no-towns = Nie ma jeszcze żadnej mapy.
page-zoom-in = Powiększ
page-zoom-out = Pomniejsz
page-credit-osm = © autorzy OpenStreetMap
page-map-trouble = Nie można teraz odświeżyć mapy. Widać ostatni stan.
page-list-trouble = Nie można teraz odświeżyć listy. Widać ostatni stan.
page-locating = Szukamy Twojego położenia…
page-no-position = Nie udało się ustalić Twojego położenia. Wyszukaj powyżej ulicę lub dzielnicę.
page-request = poszukiwane
page-mostly = głównie: { $category }
page-one-place = w jednym miejscu
page-direction-center = na środku mapy
page-direction-n = na północy
page-direction-ne = na północnym wschodzie
page-direction-e = na wschodzie
page-direction-se = na południowym wschodzie
page-direction-s = na południu
page-direction-sw = na południowym zachodzie
page-direction-w = na zachodzie
page-direction-nw = na północnym zachodzie
page-offers = { $count ->
        [one] 1 oferta
        [few] { $count } oferty
        [many] { $count } ofert
       *[other] { $count } oferty
    }
page-show-offers = { $count ->
        [one] Pokaż 1 ofertę
        [few] Pokaż { $count } oferty
        [many] Pokaż { $count } ofert
       *[other] Pokaż { $count } oferty
    }
page-more = { $count ->
        [one] Pokaż jeszcze 1
        [few] Pokaż jeszcze { $count }
        [many] Pokaż jeszcze { $count }
       *[other] Pokaż jeszcze { $count }
    }
page-elsewhere = { $count ->
        [one] W tej części mapy nic nie ma, gdzie indziej jest 1 oferta.
        [few] W tej części mapy nic nie ma, gdzie indziej są { $count } oferty.
        [many] W tej części mapy nic nie ma, gdzie indziej jest { $count } ofert.
       *[other] W tej części mapy nic nie ma, gdzie indziej jest { $count } oferty.
    }
page-without-times = { $count ->
        [one] Jeszcze 1 oferta nie podaje godzin.
        [few] Jeszcze { $count } oferty nie podają godzin.
        [many] Jeszcze { $count } ofert nie podaje godzin.
       *[other] Jeszcze { $count } oferty nie podaje godzin.
    }
page-without-language = { $count ->
        [one] Jeszcze 1 oferta jest tylko w innych językach.
        [few] Jeszcze { $count } oferty są tylko w innych językach.
        [many] Jeszcze { $count } ofert jest tylko w innych językach.
       *[other] Jeszcze { $count } oferty jest tylko w innych językach.
    }
problem-unknown-parameter = Tego parametru tu nie znamy.
page-none-yet = Nie ma tu jeszcze ofert. Zajrzyj ponownie wkrótce.
page-costs = Płatne
page-germany = Mapa Niemiec ze wszystkimi miejscowościami
page-take-along = Zachowaj i przekaż dalej
page-calendar = Dodaj do kalendarza
page-print = Drukuj
page-share = Udostępnij
page-share-mail = E-mailem
page-share-app = Udostępnij przez aplikację
page-copy-link = Kopiuj link
page-link-copied = Link został skopiowany.
page-qr = Kod QR
page-qr-name = Kod QR z linkiem do tej strony
page-qr-help = Skieruj aparat telefonu na kod, aby otworzyć tę stronę.
page-seeks-until = Poszukujemy do { $date }
page-term = Od { $from } do { $until }
page-term-from = Od { $from }
page-term-until = Do { $until }
page-partners = Partnerzy: { $names }
page-funder = Finansowanie: { $name }
page-map-app = Aplikacja z mapami na tym urządzeniu
page-other-sites = Te linki prowadzą do innych serwisów. Poznają one miejsce dopiero po kliknięciu.
page-seeking = Czego teraz szukamy
page-all-requests = Wszystkie prośby na mapie
page-meetings = Najbliższe spotkania
page-near-place = W pobliżu: { $place }
page-places = Znalezione miejsca: { $count }
page-place-meant = Czy chodzi o miejsce?
page-place-area = Dzielnica
page-place-locality = Miasto lub wieś
page-place-street = Ulica lub plac
page-place-house = Miejsce
page-place-organisation = Organizacja
page-retry = Spróbuj ponownie

## exchange

problem-file-empty = Plik jest pusty.
problem-file-type = To nie jest ani FeatureCollection w formacie GeoJSON, ani tabela (CSV).
problem-file-unreadable = Nie można odczytać pliku: { $value }
problem-json = To nie jest poprawny JSON: { $value }
problem-row-too-long = Ten wiersz jest za długi. Najwyżej { $most } MB.
problem-crs = Współrzędne muszą być długością i szerokością geograficzną (WGS 84), a nie „{ $value }”.
problem-feature = To nie jest obiekt Feature w formacie GeoJSON.
problem-geometry = Geometria musi być punktem (Point), a nie „{ $value }”.
problem-coordinates = Współrzędne muszą być dwiema liczbami: najpierw długość, potem szerokość geograficzna.
problem-swapped = Długość ({ $lon }) i szerokość ({ $lat }) wyglądają na zamienione.
problem-too-far = Punkt leży { $km } km od miejscowości { $town }. Możliwe jest najwyżej { $limit } km. Najpierw długość, potem szerokość.
problem-projected = „{ $value }” wygląda na metry odwzorowania mapy. Potrzebne są stopnie: długość i szerokość geograficzna (WGS 84).
problem-null-island = Punkt 0, 0 leży na Atlantyku. Jeśli współrzędne nie są znane, należy je pominąć.
problem-id-missing = Brakuje własnego identyfikatora źródła. Bez niego następny import nie rozpozna tej oferty.
problem-id-twice = Identyfikator „{ $value }” już występuje w tym pliku, w wierszu { $first }.
problem-null-character = Tekst zawiera znak U+0000.
problem-unknown-nearest = „{ $value }” tu nie istnieje. Czy chodzi o „{ $nearest }”?
problem-unknown-one-of = „{ $value }” tu nie istnieje. Możliwe wartości: { $list }
problem-yes-or-no = „{ $value }” tu nie pasuje. Proszę napisać yes lub no.
problem-shape = To nie ma opisanej postaci: { $value }
problem-columns = Kolumny w tym wierszu: { $found }. Kolumny w nagłówku: { $expected }.
problem-column-missing = W nagłówku brakuje kolumny „{ $value }”.
problem-column-twice = Kolumna „{ $value }” występuje w nagłówku dwa razy.
problem-opening-hours = Nie można odczytać godzin otwarcia „{ $value }”. Proszę zapisać je jak w OpenStreetMap: Mo-Fr 09:00-12:00.
problem-source-missing = Brakuje nazwy źródła. Proszę podać --source albo „source” w pliku.
problem-other-network = Ta oferta należy do innej sieci. Bez kolumny lub właściwości uuid trafi tu jako nowa oferta.
problem-network-unknown = Nie ma sieci „{ $value }”. Istniejące sieci: { $list }
problem-boundary = Granica musi być typu Polygon albo MultiPolygon.
import-checking = Sprawdzanie
import-storing = Zapisywanie
import-counts = Nowe: { $new }, zmienione: { $changed }, bez zmian: { $same }, odrzucone: { $refused }.
import-withdrawn = Nie ma ich już w pliku, wycofane: { $count }.
import-done = Oferty są na mapie.
import-nothing = Niczego nie zaimportowano. Proszę poprawić te wiersze albo zaimportować tylko poprawne za pomocą --good-rows.
import-dry-run = To była tylko próba. Niczego nie zmieniono.
import-more = Dalsze problemy: { $count }.
import-unknown = To nic tutaj nie znaczy i zostało pominięte: { $list }
export-done = Zapisane oferty: { $count }.
network-made = Sieć „{ $value }” już istnieje.
network-none = Nie ma jeszcze żadnej sieci.
holidays-loaded = Wczytane ferie szkolne: { $count } ({ $list }).
problem-wgs84 = „{ $value }” tu nie pasuje: współrzędne muszą być podane w stopniach WGS 84, najpierw długość.
problem-network-id = Identyfikator „{ $value }” nie należy do tej sieci. Pola id i slug powinny zostać takie, jak zapisało je polecenie „network show”.
network-saved = Sieć „{ $value }” została zapisana.
import-outside = Oferty poza obszarem sieci: { $count }. Pierwsza jest w wierszu { $line }.
command-line-wrong = Ten wiersz jest niezrozumiały. Co w nim nie tak, napisano tu po angielsku; --help wymienia wszystko, co jest.
problem-network-none = W bazie danych { $database } nie ma jeszcze żadnej sieci.
problem-land-missing = Kalendarz nie mówi, którego kraju związkowego dotyczy. Proszę go podać, na przykład --land BY.

## people
people-sign-in = Zaloguj się
people-sign-in-lead = Podaj swój adres e-mail. Wyślemy Ci link, hasło nie jest potrzebne.
people-email = Adres e-mail
people-send-link = Wyślij link
people-link-sent = Sprawdź swoją skrzynkę
people-link-sent-help = Jeśli znamy adres { $email }, wysłaliśmy tam link. Działa przez 30 minut i tylko raz. Zajrzyj też do folderu ze spamem.
people-too-often = Zbyt wiele prób
people-too-often-help = Spróbuj ponownie za godzinę.
people-welcome = Dzień dobry, { $name }
people-welcome-help = Jeszcze jedno kliknięcie i jesteś po zalogowaniu.
people-sign-in-now = Zaloguj się teraz
people-link-over = Ten link już nie działa
people-link-over-help = Został już użyty albo jest za stary. Tutaj dostaniesz nowy.
people-cross-site = To przyszło z innej strony
people-cross-site-help = Dla Twojego bezpieczeństwa przyjmujemy tylko dane z naszych stron. Nic nie zmieniono.
people-deleted-person = dawna osoba { $code }
people-mail-stop = Nie chcę więcej takich wiadomości
people-mail-hello = Dzień dobry,
people-mail-greeting = Dzień dobry, { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Twój link do logowania
people-mail-sign-in = tym linkiem się zalogujesz. Działa przez 30 minut i tylko raz.
people-mail-sign-in-why = Dostajesz tę wiadomość, bo ktoś poprosił o link na Twój adres. Jeśli to nie Ty, po prostu ją usuń.
people-mail-invited-subject = Twój dostęp do Stadtkarte
people-mail-invited-how = Link działa przez siedem dni i tylko raz. Później zawsze dostaniesz nowy na stronie logowania.
people-mail-invited-why = Dostajesz tę wiadomość, bo Cię zaproszono.
people-mail-role-operator = Od teraz prowadzisz tę Stadtkarte.
people-mail-role-staff = Należysz teraz do zespołu „{ $thing }” i współdecydujesz, co jest na mapie.
people-mail-role-member = Od teraz współtworzysz oferty „{ $thing }”.
people-mail-role-translator = Od teraz tłumaczysz teksty „{ $thing }” na ten język: { $language }.
people-mail-role-none = Możesz się teraz zalogować.
people-invited = Tym linkiem zaloguje się { $email } (raz, w ciągu siedmiu dni):
people-invited-folder = List będzie w folderze „{ $folder }”, gdy tylko serwer działa. Serwer pocztowy nie jest ustawiony.
people-invited-mail = List zostanie wysłany, gdy tylko serwer działa.
problem-organisation-unknown = Nie ma organizacji „{ $value }”.
people-account = Moje konto
people-own-pages = Twoje strony
people-desk = Biurko
people-settings = Ustawienia
people-sign-out = Wyloguj się
people-sign-out-everywhere = Wyloguj na wszystkich urządzeniach
people-save = Zapisz
people-name = Twoje imię i nazwisko
people-language = Język tych stron i e-maili
people-want-digest = Jeden e-mail dziennie, gdy coś na mnie czeka
people-want-reminders = E-maile z pytaniem, czy nasze oferty są nadal aktualne
people-delete = Usuń konto
people-delete-how = Co się wtedy stanie
people-delete-what = Twoje imię, adres e-mail, szkice i sesje zostaną usunięte od razu i na zawsze.
people-delete-stays = Oferty Twoich organizacji zostają. W historii zamiast nazwiska będzie tylko kod.
people-delete-last = Jesteś ostatnim członkiem „{ $name }”. Potem nikt nie będzie mógł tam nic zmienić; pytania trafią na adres organizacji lub do zespołu sieci.
people-delete-operator = Prowadzisz tę usługę. Zadbaj, by ktoś inny mógł to robić dalej.
people-delete-now = Usuń na zawsze
people-not-now = Jednak nie
people-drafts = Zaczęte i jeszcze niewysłane
people-untitled = Bez tytułu
people-offers = Oferty
people-no-offers = Jeszcze nie ma ofert.
people-more-offers = Więcej ofert: { $count }
people-new-offer = Nowa oferta
people-offer-published = na mapie
people-offer-pending = sprawdzane
people-offer-returned = wróciło do Ciebie
people-offer-declined = odrzucone
people-offer-hidden = ukryte, bo nikt nie potwierdził
people-offer-withdrawn = już nie na mapie
people-offer-superseded = zastąpione
people-offer-changed = zmiana w trakcie sprawdzania
people-nothing-yet = Nie należysz jeszcze do żadnej organizacji. Poproś członka o zaproszenie albo wpisz organizację na stronie swojego miasta.
people-networks = Twoje sieci
people-its-networks = Sieci
people-ask-network = Dołącz do kolejnej sieci
people-which-network = Która sieć?
people-ask-now = Zapytaj
people-members = Członkowie
people-no-members = Nikt tu jeszcze nie pisze.
people-you = Ty
people-remove = Usuń
people-invite-member = Zaproś kogoś
people-invite = Wyślij zaproszenie
people-letter-language = Język zaproszenia
people-leave = Odejdź
people-leave-help = Pozostali działają dalej i mogą Cię zaprosić ponownie.
people-leave-last = Jesteś ostatnim członkiem. Oferty zostaną na mapie, dopóki ktoś je potwierdza; potem zmieni je tylko zespół sieci. Lepiej najpierw kogoś zaproś.
people-leave-now = Tak, odchodzę
people-edit-organisation = Zmień dane organizacji
people-proposal-waits = Zmiana jest sprawdzana. Do tego czasu na mapie jest to, co wcześniej.
people-organisation-name = Nazwa organizacji
people-about = Czym jest i co robi
people-other-languages = W innych językach
people-contact = Kontakt
people-phone = Telefon
people-website = Strona internetowa
people-publish = pokaż na mapie
people-address = Adres
people-street = Ulica i numer
people-postal-code = Kod pocztowy
people-locality = Miejscowość
people-not-right = To jeszcze nie tak:
people-faster = Ktoś inny coś w tym czasie zmienił. Teraz jest tam to. Twój tekst nadal tu jest; zapisz jeszcze raz, a będzie obowiązywał.
people-invitation = Masz zaproszenie
people-invitation-open = Zobacz zaproszenie
people-invitation-over = Zaproszenie zostało już przyjęte albo jest za stare. Jeśli już należysz, po prostu się zaloguj; w przeciwnym razie poproś o nowe.
people-accept = Przyjmij i zaloguj się
people-mail-invitation-subject = { $name } zaprasza Cię: { $thing }
people-mail-invitation = { $name } zaprasza Cię do udziału w „{ $thing }” na Stadtkarte.
people-mail-invitation-how = Zaproszenie jest ważne 14 dni. Hasło nie jest potrzebne.
people-mail-invitation-why = Dostajesz tę wiadomość, bo { $name } podaje Twój adres dla „{ $thing }”. Jeśli nie chcesz, po prostu ją usuń.
people-team = Zespół
people-staff = Decydują wspólnie
people-nobody = Jeszcze nikt.
people-invite-team = Zaproś do zespołu
people-as-what = W jakiej roli?
people-as-staff = współdecyduje, co jest na mapie
people-as-translator = tłumaczy:
people-translating = Tłumaczenie
people-to-translate = Oferty, którym czegoś brakuje: { $count }
people-text-outdated = może nieaktualne
people-text-missing = brak
people-text-machine = przetłumaczone przez maszynę
people-stop = Nie chcesz więcej takich wiadomości?
people-stop-now = Zrezygnuj
people-stopped = Zrezygnowano
people-stopped-help = Nie dostaniesz więcej takich wiadomości. Możesz je przywrócić w ustawieniach konta.
people-done-saved = Zapisano.
people-done-proposed = Dziękujemy! Zespół sieci to obejrzy, potem pojawi się na mapie.
people-done-invited = Zaproszenie jest w drodze.
people-done-asked = Zapytanie dotarło do sieci. Dostaniesz odpowiedź.
people-done-asked-before = Zapytanie zostało już wysłane.
people-done-left = Już tam nie należysz.
people-done-removed = Usunięto.
people-done-joined = Witaj! Jesteś z nami.
people-dates-cancel = Odwołaj termin
people-dates-title = Odwołaj lub przełóż termin
people-dates-help = Który termin jest odwołany lub przełożony? Powód można podać w następnym kroku.
people-dates-choose = Odwołaj lub przełóż…
people-dates-none = W najbliższych pięciu tygodniach nie ma terminu, który można odwołać lub przełożyć.

## writing

writing-join = Dodaj organizację
writing-join-lead = Dodaj swoją organizację i jej pierwszą ofertę do mapy: { $town }. Konto nie jest potrzebne. Zajmie to około pięciu minut.
writing-who = Kim Państwo są?
writing-organisation = Państwa organizacja
writing-organisation-name = Nazwa organizacji
writing-organisation-about = Czym się zajmuje?
writing-organisation-about-hint = Jedno lub dwa zdania. Pojawią się na jej stronie.
writing-organisation-website = Strona internetowa organizacji
writing-person-name = Imię i nazwisko
writing-person-email = Adres e-mail
writing-person-email-hint = Wyślemy tam link do potwierdzenia. Adres nie będzie publikowany.
writing-join-what = Co chcą Państwo dodać?
writing-join-with-offer = Organizację oraz ofertę lub prośbę
writing-join-without-offer = Tylko organizację
writing-what = Co?
writing-purpose = Czy coś Państwo oferują, czy czegoś szukają?
writing-purpose-offer = Oferujemy
writing-purpose-request = Szukamy
writing-expires = Do kiedy Państwo szukają?
writing-expires-hint = Potem wpis sam zniknie.
writing-title = Tytuł
writing-title-hint = Na przykład: Kawiarenka spotkań na rynku
writing-summary = W jednym zdaniu
writing-summary-hint = Widać na liście pod tytułem.
writing-description = Co jeszcze warto wiedzieć
writing-description-hint = Proszę pisać prosto, krótkimi zdaniami. Wtedy zrozumie to więcej osób.
writing-category = O co chodzi?
writing-category-hint = Proszę wybrać od jednego do trzech tematów.
writing-format = Jaki to rodzaj oferty?
writing-other-languages = Napisać także w innych językach
writing-in-languages = Także w językach: { $languages }
writing-source = Język, w którym Państwo piszą
writing-other-languages-which = A także w językach
writing-show-languages = Pokaż pola
writing-text-missing = Tutaj brakuje jeszcze tłumaczenia.
writing-text-outdated = Być może nieaktualne: drugi tekst został w międzyczasie zmieniony.
writing-text-fits = Tłumaczenie nadal się zgadza
writing-text-machine = To przetłumaczyła maszyna.
writing-text-right = Przeczytane, zgadza się
writing-voluntary = nieobowiązkowe
writing-whom = Dla kogo?
writing-target-groups = Dla tych osób
writing-age-min = Wiek od
writing-age-max = Wiek do
writing-languages = W jakich językach się tam mówi?
writing-languages-hint = Wiele osób przychodzi dopiero wtedy, gdy wie, że ktoś mówi w ich języku.
writing-more-languages = Inne języki
writing-mode-of = { $language }: jak?
writing-when = Kiedy?
writing-when-hint = Bez godzin oferta nie pojawi się w „Teraz otwarte”.
writing-where = Gdzie?
writing-access = Koszty, zapisy, dostępność
writing-cost-note = O kosztach
writing-cost-hint = Na przykład: 2 euro za kawę i ciasto
writing-registration-note = Jak się zapisać
writing-registration-hint = Na przykład: telefonicznie, do poprzedniego dnia
writing-registration-yes = Trzeba się wcześniej zapisać
writing-registration-no = Bez zapisów
writing-not-said = Nie podano
writing-wheelchair = Czy można wjechać wózkiem?
writing-also = Ponadto
writing-contact = Jak można się z Państwem skontaktować?
writing-contact-hint = Co najmniej jeden sposób. To Państwo decydują, co widzą wszyscy.
writing-email = Adres e-mail
writing-email-public = Pokaż ten adres e-mail wszystkim
writing-email-private = Bez zaznaczenia pozostaje ukryty. Można wtedy napisać do Państwa przez formularz.
writing-phone = Numer telefonu
writing-phone-public = Pokaż ten numer telefonu wszystkim
writing-website = Strona internetowa
writing-website-hint = Zawsze publiczna. Na przykład: www.verein.de
writing-others = Kto bierze udział i kiedy dopytać?
writing-co-organisers = Razem z
writing-co-organiser-name = Nazwa organizacji z sieci
writing-add = Dodaj
writing-confirm = Jak często pytać, czy wszystko się zgadza?
writing-confirm-hint = Przyjdzie wtedy e-mail. Wystarczy jedno kliknięcie.
writing-every-months = { $count ->
        [one] Co miesiąc
        [few] Co { $count } miesiące
        [many] Co { $count } miesięcy
       *[other] Co { $count } miesięcy
    }
writing-form = Formularz
writing-send = Wyślij do sprawdzenia
writing-save = Zapisz i dokończ później
writing-please-look = { $count ->
        [one] Proszę jeszcze raz sprawdzić jedno miejsce
        [few] Proszę jeszcze raz sprawdzić { $count } miejsca
        [many] Proszę jeszcze raz sprawdzić { $count } miejsc
       *[other] Proszę jeszcze raz sprawdzić { $count } miejsc
    }
writing-nothing-lost = Nic nie zginęło: wszystko, co zostało napisane, nadal tu jest.
writing-kept = Zapisano.
writing-saved = Zapisano.
writing-saved-address = Pod tym adresem można pisać dalej przez 30 dni. Może to zrobić każdy, kto go zna.
writing-go-on = Pisz dalej
writing-sent = Proszę zajrzeć do skrzynki e-mail
writing-sent-mail = Wysłaliśmy Państwu e-mail. Proszę otworzyć link, który w nim jest; wtedy prośba trafi do sieci.
writing-sent-next = Nie ma wiadomości? Proszę zajrzeć też do spamu. Link działa siedem dni.
writing-confirm-title = Czy to Państwa adres?
writing-confirm-lead = Jeszcze jedno kliknięcie i prośba „{ $organisation }” trafi do sieci: { $town }.
writing-confirm-address = Potwierdź adres
writing-confirmed = Dziękujemy, prośba dotarła
writing-confirmed-lead = Obejrzą ją osoby z sieci. Otrzymają Państwo e-mail, gdy tylko będzie coś nowego.
writing-confirmed-next = Do tego czasu nic nie jest publiczne. W swoim panelu można pisać dalej; proszę zalogować się tam swoim adresem e-mail.
writing-to-account = Do mojego panelu
writing-link-over-title = Ten link już nie działa
writing-link-over = Jest za stary albo brakuje jego części. Formularz można wysłać jeszcze raz.
writing-new-offer = Nowa oferta
writing-change-offer = Zmień ofertę
writing-translate-offer = Przetłumacz ofertę
writing-back-to-account = Mój panel
writing-returned = Sieć prosi o zmianę:
writing-has-draft = Pisanie zostało tu już kiedyś zaczęte. To jest Państwa szkic.
writing-back-again = Ponownie zalogowano. Wszystko, co zostało napisane, nadal tu jest.
writing-merged = Obie wersje zostały połączone. Proszę wszystko jeszcze raz obejrzeć i wysłać.
writing-discard = Usuń szkic
writing-no-organisation = Nie należą Państwo jeszcze do żadnej organizacji, dla której można pisać.
writing-for-which = Dla kogo i do której mapy?
writing-for = { $organisation } – { $town }
writing-directions = Jak dojść
writing-schedule-note = O godzinach
writing-is-public = publiczne
writing-is-private = niepubliczne
writing-conflict = Ktoś był szybszy
writing-conflict-lead = W trakcie pisania ktoś inny zmienił tę ofertę. Nic nie zginęło. Proszę wybrać, co ma obowiązywać.
writing-conflict-mine = Państwa wersja
writing-conflict-other = Druga wersja
writing-conflict-theirs = To zmieniła tylko druga osoba. Przejmujemy to:
writing-conflict-go-on = Połącz i obejrzyj
writing-problem-contact = Proszę podać co najmniej jeden sposób: e-mail, telefon lub stronę internetową.
writing-problem-hidden = Tak nikt nie mógłby się z Państwem skontaktować. Proszę pokazać numer telefonu wszystkim albo dodać adres e-mail.
writing-problem-past = Ten dzień już minął.
writing-problem-once-more = Proszę wysłać formularz jeszcze raz. Tak chronimy się przed programami.
problem-too-often = Zbyt wiele prób. Spróbuj później.
writing-mail-confirm-subject = Proszę potwierdzić: { $organisation }
writing-mail-confirm = Chcą Państwo dodać „{ $organisation }” do mapy: { $town }. Proszę potwierdzić, że ten adres należy do Państwa:
writing-mail-confirm-next = Link działa siedem dni. Potem prośbę obejrzą osoby z sieci.
writing-mail-confirm-why = Otrzymują Państwo tę wiadomość, ponieważ ktoś dodał organizację z tym adresem. Jeśli to pomyłka, wystarczy ją usunąć; nic się nie stanie.
writing-mail-draft-subject = Państwa szkic na mapie miasta
writing-mail-draft = tutaj można pisać dalej. Szkic pozostaje przez 30 dni.
writing-mail-draft-why = Otrzymują Państwo tę wiadomość, ponieważ ktoś zapisał szkic z tym adresem. Jeśli to pomyłka, wystarczy ją usunąć.
writing-mail-joins-subject = { $name } chce pisać dla { $organisation }
writing-mail-joins = { $name } – prośba o dodanie „{ $organisation }”. Państwa organizacja już tam jednak jest. Zgłosiła się ta osoba:
writing-mail-joins-how = Czy to ktoś od Państwa? Wtedy proszę ją zaprosić. Jeśli nie, nic nie trzeba robić.
writing-mail-joins-invite = Zaproś tę osobę
writing-mail-joins-why = Otrzymują Państwo tę wiadomość, ponieważ piszą Państwo dla { $organisation } na mapie miasta.
writing-done-live = Dziękujemy. To już jest na mapie.
writing-done-waiting = Dziękujemy. Sieć to obejrzy, a Państwo otrzymają e-mail. Do tego czasu wszystko zostaje po staremu.
writing-done-discarded = Szkic został usunięty.

## when and where

problem-ical-no-events = W tym pliku nie ma żadnego wydarzenia.
problem-ical-all-over = Wszystkie wydarzenia w tym pliku już się odbyły.
problem-ical-converted = Godziny były podane w innej strefie czasowej ({ $value }) i zostały przeliczone. Proszę je sprawdzić.
problem-ical-several = Liczba różnych wydarzeń w pliku: { $count }. Przejęliśmy wszystkie: proszę usunąć te, które tu nie pasują.
problem-when-from = Od której? Proszę podać godzinę.
problem-when-not-taken = Te godziny nie zostały jeszcze przejęte. Proszę nacisnąć „Przejmij” albo opróżnić pole.
problem-where-area-point = Gdzie mniej więcej jest ta okolica? Proszę ustawić punkt na mapie.
problem-where-outside = Punkt leży poza granicami: { $town }. Czy to się zgadza?
when-every-weeks = { $every ->
        [1] co tydzień
        [few] co { $every } tygodnie
        [many] co { $every } tygodni
       *[other] co { $every } tygodni
    }
when-place = { $nth ->
        [1] 1.
        [2] 2.
        [3] 3.
        [4] 4.
        [5] 5.
        [-1] ostatni
        [-2] przedostatni
        [-3] trzeci od końca
        [-4] czwarty od końca
       *[-5] piąty od końca
    }
when-monthly = { $every ->
        [1] { $places } raz w miesiącu
        [few] { $places } raz co { $every } miesiące
        [many] { $places } raz co { $every } miesięcy
       *[other] { $places } raz co { $every } miesięcy
    }
when-as-usual = jak zwykle
when-not-then = nie odbywa się
when-only-then = tylko wtedy
when-said = Tak będzie na mapie
when-said-nothing = Nie podano jeszcze czasu.
when-next = Najbliższe terminy
when-none-coming = Według tych danych nie ma już żadnego terminu.
when-nothing-planned = Na { $date } nic nie zaplanowano, więc nie ma czego odwołać ani przenieść.
when-add-slot = Stała godzina
when-add-date = Pojedynczy termin
when-add-exception = Odwołanie lub przeniesienie
when-slot-number = Stała godzina { $number }
when-date-number = Termin { $number }
when-exception-number = Odwołanie lub przeniesienie { $number }
when-remove = Usuń
when-by-appointment = Można umówić się na termin
when-note = Co jeszcze trzeba wiedzieć o godzinach
when-days = Dni tygodnia
when-from = Od
when-to = Do
when-rhythm = Jak często?
when-course = Początek i koniec (kurs, sezon)
when-valid-from = Pierwszy dzień
when-valid-until = Ostatni dzień
when-date = Dzień
when-whole-day = Bez godziny oznacza cały dzień.
when-several-days = Trwa kilka dni
when-planned-date = Planowany dzień
when-planned-at = Planowana godzina
when-cancelled = odwołane
when-moved = przeniesione
when-moved-to = Nowy dzień
when-reason = Powód (jeśli chcą Państwo podać)
when-languages = Inne języki w tym czasie
when-languages-hint = Tylko jeśli w tym czasie języki są inne niż zwykle.
when-language = Język
when-mode = W jaki sposób?
when-public-holidays = W święta
when-school-holidays = W ferie szkolne
when-paste = Przejmij godziny z innego miejsca
when-paste-text = Godziny otwarcia jako tekst
when-paste-hint = Na przykład „Mo-Fr 09:00-12:00”, jak w OpenStreetMap.
when-paste-file = Albo plik kalendarza (.ics)
when-paste-do = Przejmij
where-mode = Co mają widzieć wszyscy?
where-exact = Dokładne miejsce
where-exact-help = z adresem i punktem na mapie
where-area = Tylko okolicę
where-area-help = dla ochrony lub dlatego, że miejsce się zmienia
where-online = To jest online
where-none = Żadnego miejsca
where-none-help = kto chce przyjść, najpierw pyta
where-area-which = Jaka okolica?
where-area-other = inna
where-area-name = Nazwa okolicy
where-area-hint = Proszę ustawić punkt pośrodku okolicy, nie na domu.
where-search = Szukaj adresu lub miejsca
where-search-do = Szukaj
where-found-count = { $count ->
        [0] Nic nie znaleziono
        [one] Znaleziono jeden adres
        [few] Znaleziono { $count } adresy
        [many] Znaleziono { $count } adresów
       *[other] Znaleziono { $count } adresów
    }
where-found-none = Nie znaleziono. Proszę spróbować bez numeru domu albo samodzielnie ustawić punkt.
where-take = Użyj tego adresu
where-pin = Punkt na mapie
where-pin-help = Proszę przesunąć mapę pod krzyżyk i ustawić punkt. Można go też przeciągnąć lub przesunąć strzałkami.
where-set = Ustaw punkt tutaj
where-move = Przesuń punkt
where-north = na północ
where-south = na południe
where-west = na zachód
where-east = na wschód
where-point-set = Punkt jest ustawiony.
where-swap = Zamień liczby
where-outside-yes = Tak, to się zgadza
where-coordinates = Współrzędne
where-lon = Długość geograficzna
where-lat = Szerokość geograficzna
where-name = Nazwa budynku
where-street = Ulica i numer domu
where-postal-code = Kod pocztowy
where-locality = Miejscowość
where-directions = Jak tam trafić?

## office
office-desk = Biurko zespołu
office-queue = Co czeka
office-archive = Archiwum
office-history = Historia
office-account = Moje konto
office-empty = Wszystko załatwione. Teraz nic na Państwa nie czeka.
office-count = Czeka: { $count }
office-kinds = Pokaż tylko
office-kind-all = Wszystko
office-kind-organisation = Nowa organizacja
office-kind-new = Nowa oferta
office-kind-change = Zmiana
office-kind-report = Zgłoszenie
office-kind-stale = Dawno niepotwierdzone
office-kind-link = Niedziałający link
office-kind-live = Już na mapie
office-since-today = od dzisiaj
office-since-days = { $days ->
        [one] od wczoraj
        [few] od { $days } dni
        [many] od { $days } dni
       *[other] od { $days } dnia
    }
office-moment = { $day }, { $time }
office-untitled = Bez tytułu
office-with-offers = Oferty w zgłoszeniu: { $count }
office-chosen = Dla wszystkiego, co zaznaczono:
office-approve = Zatwierdź
office-edit-approve = Popraw i zatwierdź
office-edit = Edytuj
office-task-done = Gotowe
office-task-report = Zgłosili to odwiedzający.
office-task-stale = Organizacja nie odpowiedziała na nasze przypomnienia.
office-task-link = Ta strona dwa razy nie odpowiedziała.
office-task-live = Zaufana organizacja opublikowała to sama. Prosimy rzucić okiem.
office-times = (razy: { $count })
office-still-right = Nadal aktualne
office-what-changes = Co się zmienia
office-what-it-says = Treść
office-nothing-changed = Nic nie różni się od tego, co widzą wszyscy.
office-legend-before = Jak czytać:
office-legend-gone = znika
office-legend-new = nowe
office-same = Bez zmian ({ $count })
office-point-moved = Punkt na mapie przesunął się o { $distance }.
office-point-new = Nowość: jest teraz punkt na mapie.
office-point-gone = Punktu na mapie już nie ma.
office-field-title = Tytuł
office-field-summary = W skrócie
office-field-description = Opis
office-field-purpose = Oferuje czy szuka
office-field-format = Forma
office-field-category = Temat
office-field-times-note = Uwaga o terminach
office-field-protection = Ochrona
office-protected = Ulica i punkt pozostają ukryte.
office-field-point = Punkt
office-approximate = Znany tylko w przybliżeniu
office-field-directions = Jak trafić
office-field-age = Wiek
office-field-access = Warto wiedzieć
office-field-expires = Ważne do
office-field-project = Projekt
office-field-tags = Słowa wyszukiwania
office-place-exact = Wszyscy widzą dokładne miejsce.
office-place-area = Wszyscy widzą tylko okolicę.
office-place-none = Bez publicznego miejsca
office-place-online = Online
office-public = { $value } (publiczne)
office-not-public = { $value } (niepubliczne)
office-written-by = autor: { $name }
office-see-public = Zobacz na mapie
office-decide = Decyzja
office-not-yet-member = Organizacja jeszcze nie należy do sieci.
office-decide-organisation = Najpierw proszę o niej zdecydować
office-return = Zwróć
office-return-why = Co organizacja ma jeszcze poprawić?
office-return-do = Zwróć z tą wiadomością
office-decline = Odrzuć
office-decline-why = Dlaczego to nie pasuje na mapę?
office-decline-do = Odrzuć z tego powodu
office-withdraw = Zdejmij z mapy
office-withdraw-why = Dlaczego? Organizacja otrzyma ten powód.
office-withdraw-do = Zdejmij z mapy
office-more-deeds = Co jeszcze można zrobić
office-bring-back = Przywróć na mapę
office-history-of-entry = Co się dotąd działo
office-from-source = Przejęto ze źródła: { $name }
office-undo = Cofnij
office-undone = To cofnięto.
office-earlier = Wcześniejsze
office-archive-lead = Nic nie jest usuwane. Tego, co tu jest, nikt teraz nie widzi na mapie.
office-archive-empty = Archiwum jest puste.
office-state-pending = Czeka na Państwa
office-state-published = Na mapie
office-state-hidden = Ukryte
office-state-returned = Zwrócone
office-state-declined = Odrzucone
office-state-superseded = Zastąpione
office-state-withdrawn = Wycofane
office-membership-asked = Chce dołączyć
office-membership-member = Należy do sieci
office-membership-declined = Odrzucona
office-trusted = Zaufana
office-trust = Zaufaj tej organizacji
office-trust-help = To, co napisze, od razu pojawi się na mapie. Potem zobaczą to Państwo tutaj.
office-distrust = Znów sprawdzaj wcześniej
office-distrust-help = To, co napisze ta organizacja, od razu pojawia się na mapie.
office-trust-at-once = Od razu zaufaj tej organizacji
office-approve-with = Zatwierdź także:
office-accept = Przyjmij
office-ask = Dopytaj
office-ask-why = Czego chcą się Państwo dowiedzieć?
office-ask-do = Wyślij pytanie
office-refuse = Odrzuć
office-refuse-why = Dlaczego organizacja nie może dołączyć?
office-refuse-do = Odrzuć z tego powodu
office-its-offers = Jej oferty
office-did-submitted = Przesłano
office-did-published = Opublikowano
office-did-approved = Zatwierdzono
office-did-returned = Zwrócono
office-did-declined = Odrzucono
office-did-hidden = Ukryto
office-did-brought-back = Przywrócono
office-did-withdrawn = Zdjęto z mapy
office-did-confirmed = Potwierdzono: nadal aktualne
office-did-adopted = Przejęta przez inną sieć
office-did-released = Inna sieć już nie pokazuje
office-did-translated = Przetłumaczono
office-did-undone = Cofnięto
office-did-saved = Zmieniono
office-did-imported = Zaimportowano z pliku
office-did-merged = Połączono
office-did-organisation-asked = Poprosiła o dołączenie
office-did-organisation-member = Przyjęto
office-did-organisation-declined = Odrzucono
office-did-organisation-trusted = Udzielono zaufania
office-did-organisation-trusted-no-more = Znów sprawdzana wcześniej
office-did-organisation-asked-back = Dopytano
office-who-operator = Operator mapy
office-who-house = Stadtkarte, automatycznie
office-who-translation = Program tłumaczący
office-who-resident = ktoś z mieszkańców
office-who-guest = jeszcze bez konta
office-who-sample = Dane przykładowe
office-who-other = nieznany
office-done-approved = Zatwierdzono. Jest teraz na mapie.
office-done-returned = Zwrócono. Organizacja otrzyma Państwa wiadomość.
office-done-declined = Odrzucono. Organizacja otrzyma Państwa powód.
office-done-withdrawn = Zdjęto z mapy.
office-done-back = Jest znowu na mapie.
office-done-vouched = Potwierdzono.
office-done-undone = Cofnięto.
office-done-task = Gotowe.
office-done-accepted = Przyjęto. Organizacja otrzyma wiadomość.
office-done-refused = Odrzucono. Organizacja otrzyma Państwa powód.
office-done-asked-back = Pytanie jest w drodze. Prośba nadal czeka.
office-done-trusted = Teraz ufają Państwo tej organizacji.
office-done-distrusted = Zmiany są znów sprawdzane wcześniej.
office-done-conflict = Ktoś był szybszy: to już rozstrzygnięto albo jest coś nowszego. Oto obecny stan.
office-done-not-allowed = Teraz to niemożliwe: organizacja nie należy do sieci albo minęło ponad 30 dni.
office-done-some = Gotowe: { $count }.
office-done-some-left = Gotowe: { $count }. Niemożliwe: { $left }. Proszę otworzyć je pojedynczo.
office-done-nothing = Nic nie zaznaczono.
office-mail-why = Otrzymują Państwo tę wiadomość, bo są Państwo wpisani dla „{ $name }”.
office-mail-approved-subject = „{ $title }” jest na mapie
office-mail-approved = „{ $title }” zostało sprawdzone i jest teraz na mapie { $town }. Dziękujemy!
office-mail-approved-link = Zobacz lub zmień ofertę
office-mail-returned-subject = Prosimy coś poprawić: „{ $title }”
office-mail-returned = obejrzeliśmy „{ $title }” na mapę { $town }. Zanim się tam pojawi, czegoś jeszcze brakuje:
office-mail-returned-link = Edytuj dalej
office-mail-declined-subject = „{ $title }” nie trafi na mapę
office-mail-declined = „{ $title }” nie trafi na mapę { $town }. Powód:
office-mail-declined-link = Zobacz
office-mail-withdrawn-subject = „{ $title }” nie ma już na mapie
office-mail-withdrawn = „{ $title }” zdjęto z mapy { $town }. Powód:
office-mail-withdrawn-link = Zobacz lub zmień
office-mail-undone-subject = Cofnęliśmy decyzję: „{ $title }”
office-mail-undone = ostatnia decyzja o „{ $title }” na mapie { $town } już nie obowiązuje. Jest tak jak przedtem.
office-mail-undone-link = Zobacz
office-mail-edited-subject = Poprawiliśmy „{ $title }”
office-mail-edited = zespół { $town } poprawił „{ $title }”. Tak jest teraz na mapie.
office-mail-edited-link = Zobacz lub zmień
office-mail-accepted-subject = Witamy na mapie
office-mail-accepted = „{ $title }” należy teraz do mapy { $town }. Cieszymy się, że są Państwo z nami!
office-mail-accepted-link = Do Państwa organizacji
office-mail-refused-subject = W sprawie Państwa prośby
office-mail-refused = niestety nie możemy przyjąć „{ $title }” na mapę { $town }. Powód:
office-mail-refused-link = Zobacz
office-mail-asked-back-subject = Pytanie do Państwa prośby
office-mail-asked-back = zanim przyjmiemy „{ $title }” na mapę { $town }, chcielibyśmy się czegoś dowiedzieć. Wystarczy odpowiedzieć na tę wiadomość.
office-mail-asked-back-link = Do Państwa prośby
office-mail-digest-subject = Na mapie coś czeka ({ $count })
office-mail-digest = oto co czeka na Państwa lub kogoś z zespołu.
office-mail-digest-link = Zobacz i zdecyduj
office-mail-digest-why = Otrzymują Państwo tę wiadomość najwyżej raz dziennie, bo należą Państwo do zespołu mapy.
office-kind-profile = Dane organizacji
office-profile = Nowe dane organizacji
office-field-name = Nazwa
office-did-organisation-proposed = Przesłano nowe dane
office-did-organisation-proposal-declined = Zwrócono nowe dane

## true

true-aged = { $months ->
        [one] Ostatnio potwierdzono miesiąc temu
        [few] Ostatnio potwierdzono { $months } miesiące temu
        [many] Ostatnio potwierdzono { $months } miesięcy temu
       *[other] Ostatnio potwierdzono { $months } miesiąca temu
    }
true-written = Dodano: { $date }.
true-mail-subject = Czy to nadal aktualne? { $organisation } na mapie { $town }
true-mail-subject-again = Przypomnienie: czy to nadal aktualne? { $organisation } na mapie { $town }
true-mail-ask = na mapie { $town } podano, co oferuje { $organisation }. Prosimy o krótką odpowiedź, czy to nadal aktualne. Wystarczy jedno kliknięcie, logowanie nie jest potrzebne.
true-mail-again = nie mamy jeszcze od Państwa odpowiedzi, być może nasza ostatnia wiadomość gdzieś zaginęła. Prosimy o krótką odpowiedź, czy nadal aktualne jest to, co mapa { $town } podaje o: { $organisation }. Wystarczy jedno kliknięcie, logowanie nie jest potrzebne.
true-mail-hides = Jeśli nie będzie odpowiedzi, wpis zniknie z mapy: { $date }. Nic nie zostanie usunięte.
true-mail-answer = Zobacz i odpowiedz
true-mail-dates = Jakiś termin jest odwołany lub przełożony? Proszę kliknąć dzień:
true-mail-until = Linki są ważne do: { $date }. Odpowiedzieć może każdy, kto je ma, dlatego prosimy przekazywać tę wiadomość tylko osobom, które mają odpowiadać w imieniu: { $organisation }.
true-mail-why = Otrzymują Państwo tę wiadomość, ponieważ { $organisation } jest na mapie { $town }.
true-hidden-subject = Obecnie nie ma na mapie: { $titles }
true-hidden-text = pytaliśmy kilka razy i nie dostaliśmy odpowiedzi. Dlatego mapa { $town } nie pokazuje już: { $titles }. Nic nie zostało usunięte. Jedno kliknięcie przywraca wpis.
true-hidden-link = Pokaż ponownie: { $title }
true-title = Czy to nadal aktualne?
true-lead = Tak to wygląda na mapie { $town }.
true-was = Tak to wyglądało na mapie { $town }.
true-right = Tak, nadal aktualne
true-change = Zmień coś
true-over = Tego już nie ma
true-over-help = „Tego już nie ma” zdejmuje wpis z mapy. Nic nie jest usuwane.
true-back = Pokaż ponownie, nadal aktualne
true-hidden = Tego wpisu nie ma teraz na mapie, bo od dawna nikt go nie potwierdził.
true-away = Tego wpisu nie ma na mapie.
true-waiting = Zmiana została wysłana i jest właśnie sprawdzana.
true-done-confirm = Dziękujemy! Wpis jest potwierdzony.
true-done-over = Dziękujemy! Wpis został zdjęty z mapy. Nic nie usunięto.
true-done-back = Dziękujemy! Wpis jest znowu na mapie.
true-done-cancel = Dziękujemy! Na mapie jest teraz informacja, że ten termin jest odwołany.
true-done-move = Dziękujemy! Na mapie jest teraz nowy termin.
true-next = Zapytamy ponownie: { $date }.
true-undo = Cofnij
true-undone = Cofnięto.
true-not-undone = Tutaj nie można już tego cofnąć, bo wpis został później zmieniony.
true-gone = Ten link jest już nieważny
true-gone-help = Linki w naszych wiadomościach są ważne osiem tygodni. Po zalogowaniu można wszystko samodzielnie potwierdzić i zmienić.
true-sign-in = Zaloguj się
true-see = Zobacz na mapie
true-date = Co z tym terminem?
true-cancel = Odwołany
true-move = Przełóż termin
true-day = Nowy dzień
true-from = Początek, na przykład 15:00
true-to = Koniec (nieobowiązkowo)
true-reason = Powód (nieobowiązkowo)
true-reason-none = Bez powodu
true-reason-holidays = Urlop lub ferie
true-reason-ill = Choroba
true-reason-room = Sala jest zajęta
true-reason-event = Inne wydarzenie
true-no-date = Tego terminu nie ma już w planie albo już minął.
true-problem-day = Proszę wybrać dzień w przyszłości, najwyżej rok naprzód.
true-problem-time = Proszę pisać godziny tak: 15:00.
office-did-date-cancelled = Termin odwołano
office-did-date-moved = Termin przełożono
office-who-organisation = organizacja, ze swojego adresu
true-done-change = Dziękujemy! Zmiana dotarła i jest sprawdzana.

## residents
residents-report-link = Coś się nie zgadza?
residents-report-title = Co się nie zgadza?
residents-report-done = Dziękujemy! Sprawdzimy to i zapytamy organizację.
residents-useless-done = Dziękujemy, to nam pomaga. Zbieramy informacje o tym, czego brakuje w mieście.
residents-to-offer = Do oferty
residents-to-organisation = Do organizacji
residents-wrong = To już nieaktualne
residents-wrong-over = Tego już nie ma
residents-wrong-time = Godziny się nie zgadzają
residents-wrong-place = Miejsce się nie zgadza
residents-wrong-silent = Nikt nie odpowiada
residents-wrong-other = Coś innego
residents-useless = Zgadza się, ale dla mnie to …
residents-useless-far = za daleko
residents-useless-full = zawsze pełno
residents-useless-costly = za drogo
residents-useless-time = w złym czasie
residents-useless-tongue = nie w moim języku
residents-anonymous = Wystarczy jedno dotknięcie. Nie zapisujemy, kim Państwo są.
residents-words = Dodać kilka słów
residents-words-label = Co powinniśmy wiedzieć?
residents-send = Wyślij
residents-missed-link = Nie ma tego, czego Państwo szukają?
residents-missed-title = Czego Państwu brakuje?
residents-missed-lead = Prosimy napisać, czego Państwo szukali. Dzięki temu widzimy, czego w mieście jeszcze nie ma.
residents-missed-words = Czego Państwo szukali?
residents-missed-hint = Na przykład: pływanie dla kobiet, pomoc w zeznaniu podatkowym
residents-missed-filter = Zapisujemy też Państwa wybór:
residents-missed-kept = Zapisujemy tylko te słowa, język strony i dzień. Prosimy nie podawać nazwisk ani numerów telefonu.
residents-missed-done = Dziękujemy! Zbieramy informacje o tym, czego brakuje w mieście, i rozmawiamy o tym z organizacjami.
residents-write-link = Napisz wiadomość
residents-write-title = Napisz wiadomość
residents-write-lead = Wiadomość trafi do organizacji i do nikogo innego.
residents-write-message = Wiadomość
residents-write-reply = Dokąd wysłać odpowiedź?
residents-write-reply-hint = Adres e-mail lub numer telefonu
residents-write-name = Imię lub nazwisko, jeśli Państwo chcą
residents-write-language = W jakim języku mogą Państwo przeczytać odpowiedź?
residents-write-send = Wyślij wiadomość
residents-write-kept = Przekazujemy wiadomość dalej i jej nie przechowujemy.
residents-write-done = Wiadomość jest w drodze. Organizacja odpowie Państwu sama.
residents-write-nobody = Niestety ta organizacja nie może tu otrzymywać wiadomości.
residents-letter-subject = Wiadomość w sprawie „{ $about }”
residents-letter-intro = Ktoś napisał do Państwa przez mapę miasta w sprawie „{ $about }”:
residents-letter-answer = Jeśli odpowiedzą Państwo na ten e-mail, odpowiedź trafi do tej osoby, która zobaczy wtedy Państwa adres.
residents-letter-call = Ta osoba prosi o telefon. Odpowiedź na ten e-mail do niej nie dotrze.
residents-letter-page = Zobacz stronę na mapie
residents-letter-why = Otrzymują Państwo tę wiadomość, ponieważ Państwa organizacja jest na mapie. Osoba, która ją napisała, nie zna Państwa adresu.
residents-letter-name = Imię: { $value }
residents-letter-reply = Odpowiedź na: { $value }
residents-letter-language = Język odpowiedzi: { $value }
residents-website-not-found = Pod tym adresem nie ma serwera.
residents-website-no-answer = Strona nie odpowiada.
residents-website-refused = Serwer odrzuca połączenie.
residents-website-redirects = Strona przekierowuje bez końca.
residents-website-certificate = Certyfikat bezpieczeństwa strony jest nieważny.
residents-website-address = To nie jest adres internetowy.
residents-website-broken = Strony nie można otworzyć.
residents-website-status = Strona zgłasza błąd { $status }.
problem-form-old = Strona była długo otwarta. Prosimy wysłać jeszcze raz.
problem-choose = Prosimy wybrać odpowiedź.
problem-words = Prosimy dodać kilka słów.
problem-reply = Prosimy podać adres e-mail lub numer telefonu.

## addresses
addresses-kind = Adres
addresses-reading = Odczyt
addresses-storing = Zapis
addresses-loaded = Wczytane domy: { $houses }, ulice: { $streets }. Lista nazywa się „{ $name }”.
addresses-filled = Domy, których miejscowość lub kod pocztowy przejęto od sąsiedniego domu: { $count }.
addresses-refused = Pominięte wiersze: { $count }.
addresses-nothing = Nic nie wczytano. Popraw te wiersze albo wczytaj tylko poprawne, używając --good-rows.
addresses-unknown = Nie ma listy „{ $name }”. Polecenie bez pliku pokazuje istniejące listy.
addresses-removed = Lista „{ $name }” została usunięta.
addresses-list = { $name }: domów { $houses }, wczytano { $day }
addresses-none = Nie wczytano jeszcze żadnych domów.
problem-houses-none = W pliku nie ma domów: dom musi mieć numer i ulicę.
problem-osm = Nie można odczytać tego wycinka OpenStreetMap: { $value }
problem-utm = „{ $value }” nie jest miejscem w strefie UTM.
problem-crs-missing = „{ $value }” wygląda na metry odwzorowania kartograficznego. Podaj którego, na przykład --crs EPSG:25832.

## matching

matching-exchange = Co organizacje oferują i czego szukają
matching-exchange-lead = Sale, wolontariat, tłumaczenia ustne: co organizacje tu sobie oferują, czego szukają i co do siebie pasuje.
matching-offering = Oferują
matching-seeking = Szukają
matching-no-offers = Obecnie nikt nie oferuje niczego innym organizacjom.
matching-no-requests = Obecnie nikt niczego nie szuka.
matching-fits = To pasuje
matching-common = Wspólne: { $list }
matching-alike = Czy to już jest?
matching-alike-help = Te wpisy mają podobną nazwę. Jeśli Państwa oferta już tu jest, nie trzeba nic wysyłać.
matching-parallel = W tym samym czasie
matching-parallel-help = Podobne oferty dla tych samych osób, blisko i w tym samym czasie. Może zrobią Państwo coś razem?
matching-times = Ile razy jednocześnie w ciągu czterech tygodni: { $count }, pierwszy raz { $date }
matching-distinct = To coś innego
matching-send-anyway = Mimo to wyślij
matching-ours = To nasz wpis: edytuj
matching-wrong = Coś się tu nie zgadza
matching-for-you = Co do Państwa pasuje
matching-for-you-help = Inni oferują to, czego Państwo szukają, albo szukają tego, co Państwo oferują.
matching-nothing-fits = Na razie nic nie pasuje. Sprawdzamy za każdym razem, gdy Państwo tu zajrzą.
matching-write = Napisz
matching-to-account = Do mojego konta
matching-merge = Połącz wpisy
matching-merge-organisations = Połącz organizacje
matching-merge-help = Proszę wybrać, co ma obowiązywać. Stare linki prowadzą potem do wspólnego wpisu, historia obu zostaje. Można to cofnąć przez 30 dni.
matching-merge-stays = Który wpis zostaje?
matching-merge-stays-help = Jego link zostaje. Link drugiego będzie tam prowadził.
matching-merge-choose = Co ma obowiązywać?
matching-merge-same = Wszystko inne jest w obu takie samo.
matching-merge-nothing = Brak informacji
matching-merge-moves = Oferty, które zostaną przeniesione: { $offers }. Osoby, które będą potem pisać za drugą organizację: { $people }.
matching-merge-do = Połącz
matching-merge-elsewhere = Organizacja należy też do: { $towns }. Połączyć ją może tylko ktoś, kto decyduje także tam.
matching-similar = Podobne wpisy
matching-compare = Zobacz obok siebie
matching-other = Drugi wpis: adres lub kod
matching-other-unknown = Nie ma tu takiego wpisu.
office-done-merged = Wpisy są połączone. W historii można to cofnąć przez 30 dni.
office-done-distinct = Zapamiętano: to dwa różne wpisy.
office-mail-merged-subject = Połączono: { $title }
office-mail-merged = „{ $title }” był na mapie { $town } dwa razy. Połączyliśmy oba wpisy. Stare linki nadal prowadzą do właściwego.
office-mail-merged-link = Zobacz
office-did-absorbed = Połączono z innym wpisem, ten zostaje
office-did-moved = Należy teraz do innej organizacji
office-did-organisation-merged = Połączono z inną organizacją
office-did-organisation-absorbed = Połączono z inną organizacją, ta zostaje

## staff
staff-settings = Ustawienia
staff-settings-lead = Wszystko, co Państwa mapa mówi o sobie. Zmiany widać od razu i zostają w historii.
staff-settings-conflict = W międzyczasie zapisał ktoś inny. To jest teraz zapisane inaczej. To, co Państwo napisali, jest nadal w formularzu. Proszę zapisać jeszcze raz, jeśli ma obowiązywać Państwa wersja.
staff-settings-wrong = Jeszcze nie zapisano. Proszę obejrzeć te pola:
staff-settings-save = Zapisz
office-done-settings = Ustawienia są zapisane.
staff-names = Nazwa
staff-town = Miasto lub dzielnica
staff-name = Nazwa mapy
staff-second = Druga nazwa urzędowa
staff-second-name = Druga nazwa
staff-second-language = Język tej nazwy
staff-second-language-hint = Kod, na przykład dsb dla dolnołużyckiego
staff-languages = Języki
staff-languages-hint = Mapa jest dostępna w tych językach. Język, w którym pisze się najpierw, stoi na początku.
staff-about = O sieci
staff-about-text = Opis
staff-aims = Cele
staff-aim = Cel
staff-groups = Grupy robocze
staff-group = Grupa robocza
staff-milestones = Co już zrobiono
staff-milestones-hint = Rok, miesiąc lub dzień: 2017, 2017-06 albo 2017-06-08
staff-milestone = Co się wydarzyło?
staff-meeting = Czego dotyczy?
staff-day = Dzień
staff-from = Początek
staff-place = Miejsce
staff-date = Kiedy?
staff-remove = Usuń ten wpis
staff-contact = Kontakt
staff-contact-hint = Tak można się z Państwem skontaktować. Publiczne będzie tylko to, co Państwo zaznaczą.
staff-email = E-mail
staff-phone = Telefon
staff-website = Strona internetowa
staff-public = Pokaż publicznie
staff-colour = Kolor
staff-colour-hint = Kolor przycisków i linków. Musi być czytelny na jasnym tle.
staff-own-colour = Użyj własnego koloru
staff-accent = Wybierz kolor
staff-legal = Strony prawne
staff-legal-hint = Prawo wymaga tych trzech stron. Pusty wiersz zaczyna nowy akapit.
staff-sites = Osadzanie
staff-sites-hint = Te strony mogą pokazywać mapę. Jeden adres w wierszu, na przykład https://www.ludwigsburg.de
staff-sites-list = Strony internetowe
staff-key = Klucz gminy
staff-key-hint = Osiem cyfr, dla portalu danych
staff-slug-stays = Adres mapy i jej granicę zmienia operator usługi.
problem-milestone-date = Proszę napisać rok, miesiąc lub dzień: 2017, 2017-06 albo 2017-06-08.
problem-colour-pale = Ten kolor jest słabo czytelny na jasnym tle. Proszę wybrać ciemniejszy.
problem-municipality-key = Klucz gminy ma osiem cyfr.
problem-embedding-site = „{ $value }” nie jest adresem strony. Poprawnie byłoby na przykład https://www.ludwigsburg.de bez niczego po nim.

## embed
embed-operate = Przesuwaj mapę
embed-near-address = Wpisz adres
embed-offer-page = Wszystko o tej ofercie
embed-gone = Tej mapy już tu nie ma
embed-gone-help = Oferty są nadal dostępne: na całej mapie.
embed-whole-map = Cała mapa
embed-back-to-list = Do listy
embed-title = Osadzanie
embed-lead = Pokaż mapę na stronie miasta, szkoły lub stowarzyszenia. Sami wybieracie, co tam widać. To, co zmienicie tutaj, zmieni się wszędzie, gdzie jest mapa.
embed-none = Nic jeszcze nie jest osadzone.
embed-new = Nowe osadzenie
embed-off = wyłączone
embed-everything = Wszystkie oferty
embed-more-filters = dalszy wybór
embed-sites = Które strony mogą pokazywać mapę?
embed-sites-lead = Tylko te strony mogą pokazywać mapę:
embed-sites-none = Żadna strona nie może jeszcze pokazywać mapy. Wpisz adres swojej strony.
embed-sites-any = Każda strona może pokazywać mapę.
embed-site = Adres strony
embed-site-add = Zezwól stronie
embed-site-remove = Cofnij zgodę
embed-site-any = Zezwól wszystkim stronom
embed-site-not-any = Zezwól tylko wybranym stronom
embed-name-question = Jak nazywa się to osadzenie?
embed-name = Nazwa
embed-name-hint = Na przykład „Sport dla rodzin”. Tę nazwę słyszą osoby korzystające z czytnika ekranu.
embed-what = Co widać?
embed-what-hint = Jeśli nic nie wybierzesz, widać wszystkie oferty. Tego, co tu ustalisz, nikt nie może cofnąć.
embed-only-today = Tylko to, co jeszcze dziś się odbywa
embed-area = Tylko w jednej okolicy
embed-area-place = Dzielnica, ulica lub adres
embed-area-hint = Szukamy tego miejsca na Twojej mapie.
embed-area-metres = W promieniu
embed-organisations = Tylko wybrane organizacje
embed-picked = Tylko ręcznie wybrane oferty
embed-picked-links = Linki do ofert
embed-picked-hint = Otwórz ofertę na mapie i skopiuj tutaj jej adres. Jeden link w wierszu.
embed-visitors = Co mogą wybierać odwiedzający?
embed-visitors-hint = Cokolwiek wybiorą, znajdą tylko to, co ustalono powyżej.
embed-choice-search = Wyszukiwanie
embed-choice-open = Godziny
embed-choice-category = Temat
embed-choice-language = Język na miejscu
embed-choice-target-group = Dla kogo
embed-choice-format = Rodzaj oferty
embed-choice-purpose = Oferta czy poszukiwanie
embed-choice-age = Wiek
embed-choice-particulars = Bezpłatne, dostępne i inne
embed-looks = Jak to wygląda?
embed-view = Mapa czy lista
embed-view-map-first = Mapa, potem lista
embed-view-list-first = Lista, potem mapa
embed-view-map = Tylko mapa
embed-view-list = Tylko lista
embed-language = Język
embed-language-hint = „Jak strona”: mapa mówi językiem strony, na której się znajduje. Odwiedzający mogą go zmienić.
embed-language-own = Jak strona
embed-height = Wysokość w pikselach
embed-height-hint = 640 prawie zawsze pasuje. Lista sama przyjmuje potrzebną wysokość.
embed-state = Czy jest widoczne?
embed-active = Włączone
embed-preview = Podgląd
embed-preview-do = Pokaż podgląd
embed-preview-hint = Tak to będzie wyglądać na Twojej stronie.
embed-preview-unsaved = Nie jest to jeszcze zapisane.
embed-save = Zapisz
embed-save-first = Po zapisaniu pojawi się tu to, co wkleisz na swoją stronę.
embed-codes = Jak umieścić ją na stronie
embed-codes-lead = Wybierz jeden z trzech sposobów. Pierwszy działa prawie wszędzie.
embed-code-frame = 1. Jako ramka
embed-code-frame-help = Wklej to w pole HTML (TYPO3: „Czysty HTML”, Drupal: „Full HTML”).
embed-code-element = 2. Jako element
embed-code-element-help = Dostosowuje się do języka strony. Twoja strona musi zezwalać na nasze skrypty.
embed-code-link = 3. Jako link
embed-code-link-help = WordPress i inne same zamieniają ten link w mapę. Umieść go w osobnym wierszu.
embed-code-admin = Dla działu technicznego
embed-code-admin-help = Mapa jest pusta? Najpierw sprawdź, czy Twoja strona jest na liście dozwolonych stron. Jeśli jest, przekaż ten wiersz osobie, która opiekuje się stroną.
embed-code-privacy = Do polityki prywatności
embed-code-privacy-help = Możesz skorzystać z tego akapitu.
embed-privacy-text = Na tej stronie pokazujemy mapę z { $host }. Podczas ładowania Twój adres IP jest przesyłany do tego serwera, bo inaczej nie mógłby wysłać mapy. Mapa nie używa plików cookie, niczego nie zapisuje na Twoim urządzeniu i nie łączy się z innymi serwerami. Liczymy tylko, ile razy danego dnia wyświetlono mapę i czego na niej szukano, bez żadnych danych o osobach.
embed-to-sites = Do listy dozwolonych stron
embed-copy = Kopiuj
embed-copied = Skopiowano
embed-remove = Usuń osadzenie
embed-remove-help = Na każdej stronie z tą mapą pojawi się uprzejma informacja z linkiem do całej mapy. Przez 30 dni można to cofnąć w historii.
embed-problem-site = „{ $value }” nie jest adresem strony. Poprawnie byłoby na przykład www.ludwigsburg.de
embed-problem-height = Wysokość musi wynosić od { $least } do { $most } pikseli.
embed-problem-place = Nie znajdujemy „{ $value }” na Twojej mapie. Wpisz dzielnicę, ulicę lub adres.
embed-problem-link = „{ $value }” nie jest linkiem do oferty.
embed-problem-no-site = Ta sieć nie pozwala innym stronom pokazywać swojej mapy.
office-done-embed-saved = Zapisano. Każda strona z tą mapą pokazuje ją teraz w ten sposób.
office-done-embed-removed = Osadzenie zostało usunięte.
office-done-embed-sites = Zapisano. Obowiązuje od teraz.
office-did-embed-saved = Zapisano osadzenie
office-did-embed-removed = Usunięto osadzenie

## paper

paper-title = Witamy w { $town } – kontakty na każdą sytuację
paper-size = Papier
paper-a4 = A4
paper-a4-folded = A4 składane
paper-a5 = A5
paper-a3 = Plakat A3
paper-a4-hint = Do rozdawania, duży druk
paper-a4-folded-hint = Książeczka w formacie A5
paper-a5-hint = Małe kartki
paper-a3-hint = Do powieszenia
paper-all-languages = Wszystkie języki
paper-fold = Drukuj dwustronnie z odwracaniem wzdłuż krótkiej krawędzi, a potem złóż na pół.
paper-fold-script = Strony do składania układa skrypt. Bez niego idą po kolei.
paper-own-printer = Drukuj z menu przeglądarki.
paper-map = Mapa z numerami ofert
paper-not-on-map = Poza mapą: { $numbers }
paper-code-of = Kod QR: „{ $title }”
paper-code-of-view = Kod QR do mapy w internecie
paper-view = Wszystko na mapie w internecie
paper-may-change = Godziny się zmieniają. Kod QR pokazuje, co obowiązuje dzisiaj.
paper-day = Stan na { $date }
paper-count = Ofert: { $count }
paper-entries = Oferty
paper-nothing = Nie ma tu jeszcze żadnej oferty.
paper-more = Ofert, które się nie zmieściły: { $count }. Są na mapie w internecie.
paper-list = Wydrukuj tę listę
paper-flyers = Ulotki
paper-flyers-lead = Ulotki powitalne i plakaty, zawsze aktualne. Za rok wydrukujesz je ponownie i zobaczysz, co się zmieniło.
paper-new = Nowa ulotka
paper-new-name = Ulotka powitalna
paper-open = Otwórz do druku
paper-edit = Edytuj
paper-edit-flyer = Edytuj ulotkę
paper-never = Jeszcze nie drukowano
paper-last = Ostatni druk: { $moment } ({ $who })
paper-changes = Zmian od ostatniego druku: { $count }
paper-no-changes = Od ostatniego druku nic się nie zmieniło.
paper-entry-new = Nowe
paper-entry-gone = Już nie ma
paper-entry-changed = Zmienione
paper-part-title = Tytuł
paper-part-phone = Telefon
paper-note = Oznacz jako wydrukowane
paper-note-hint = Naciśnij tutaj, gdy ulotka jest wydrukowana. Następnym razem zobaczysz tu, co się zmieniło.
paper-copy = Kopiuj
paper-copy-of = { $name } (kopia)
paper-remove = Usuń
paper-remove-sure = Ulotka zniknie razem z zapisem ostatniego druku. Kody QR na papierze nadal działają.
paper-save = Zapisz
paper-wrong = Coś jeszcze się nie zgadza:
paper-conflict = Ktoś inny zmienił w międzyczasie ulotkę. Otwórz ją ponownie, aby zobaczyć, co teraz obowiązuje. To, co wpisano, jest nadal tutaj.
paper-name = Nazwa dla was
paper-name-hint = Widoczna tylko tutaj, nie na papierze.
paper-offers = Oferty
paper-choice = Co ma być na papierze?
paper-by-filter = Wszystkie pasujące
paper-by-hand = Wybrane ręcznie
paper-filter-hint = Nowe pasujące oferty z mapy znajdą się w następnym druku. Bez zaznaczenia pasuje wszystko.
paper-words = Z tymi słowami
paper-link = Albo link z mapy
paper-link-hint = Przefiltruj mapę i wklej tutaj adres strony.
paper-all-of = Wszystkie oferty do druku ({ $count }): { $address }
problem-flyer-link = To nie jest link do przefiltrowanej mapy.
paper-search = Szukaj ofert
paper-find = Szukaj
paper-found = Znaleziono: { $count }. Zaznacz, co dodać.
paper-none-found = Nic więcej nie znaleziono.
paper-none-picked = Jeszcze nic nie wybrano. Szukaj, zaznacz i dodaj.
paper-add = Dodaj zaznaczone
paper-place = Miejsce w kolejności
paper-not-published = Już nieopublikowana
paper-missing = Wybrane, ale już nieopublikowane, więc nie ma ich na papierze: { $count }
paper-look = Pokaż wybór
paper-on-it = Ofert na papierze: { $count }
paper-languages = Języki na papierze
paper-languages-hint = Każdy język zaczyna się na nowej stronie.
paper-own-words = Nagłówek i tekst
paper-own-words-hint = Oba pola są dobrowolne. Bez własnego nagłówka będzie zwykły. Gdy brak tekstu, będzie niemiecki lub angielski.
paper-heading = Nagłówek
paper-text = Krótki tekst
paper-more-words = Pokaż pola dla wybranych języków
office-done-paper-saved = Ulotka jest zapisana.
office-done-paper-printed = Zapisano: ulotka jest wydrukowana.
office-done-paper-copied = To jest kopia. Nadaj jej własną nazwę.
office-done-paper-removed = Ulotka jest usunięta.
office-did-flyer-saved = Zapisano ulotkę
office-did-flyer-printed = Wydrukowano ulotkę
office-did-flyer-removed = Usunięto ulotkę

## feeds

feeds-take = Zabierz tę listę ze sobą
feeds-view = Zabierasz to, co teraz widzisz: { $offers }.
feeds-dates = Terminy w Twoim kalendarzu
feeds-subscribe = Subskrybuj kalendarz
feeds-once = Pobierz raz jako plik
feeds-subscribe-help = Od teraz Twój kalendarz sam pobiera zmiany.
feeds-only-dates = Zawiera spotkania, kursy, wydarzenia i projekty.
feeds-with-hours = Subskrybuj ze wszystkimi godzinami otwarcia
feeds-address = Jeśli nic się nie otwiera, dodaj ten adres do swojego kalendarza jako kalendarz „z adresu URL”.
feeds-too-many = To za dużo: możliwych jest najwyżej { $most } ofert. Wybierz mniej za pomocą filtrów.
feeds-files = Jako plik
feeds-stay = Bądź na bieżąco
feeds-atom = Nowości jako kanał (Atom)
feeds-atom-help = Dla programów, które zbierają nowości.
feeds-link = Link do tej listy
feeds-newest = Co jest nowe lub się zmieniło, najnowsze najpierw, najwyżej { $most } ofert.
feeds-title = Tytuł
feeds-website = Strona internetowa
feeds-confirmed = Ostatnio potwierdzono
feeds-page = Strona oferty
feeds-sheet = Oferty
problem-too-many-offers = To { $count } ofert, a w pliku mieści się najwyżej { $most }. Wybierz mniej za pomocą filtrów.

## files

files-title = Pliki
files-lead = Przynieś tabelę taką, jaka jest. Zobaczysz wiersz po wierszu, co z niej będzie. Wcześniej nic się nie zmieni.
files-new = Nowy plik
files-file = Wybierz plik
files-file-hint = Excel (XLSX), CSV, GeoJSON, HSDS (ZIP) lub JSON, najwyżej { $most } MB
files-look = Obejrzyj
files-before = Wcześniejsze pliki
files-none = Jeszcze żadnych.
files-open = Jeszcze nieprzejęty
files-done = Przejęty
files-undone = Cofnięty
files-came = Nowe: { $new }. Zmienione: { $changed }. Bez zmian: { $same }. Pominięte: { $refused }. Zdjęte z mapy: { $gone }.
files-resume = Kontynuuj
files-all = Wszystkie pliki
files-about = Wiersze: { $rows }. Kolumny: { $columns }.
files-steps = Kroki
files-columns = Kolumny
files-values = Wartości
files-rows = Podgląd
files-discard = Odrzuć ten plik
files-columns-lead = Co jest w której kolumnie? Wiele rozpoznaliśmy. Sprawdź i uzupełnij, czego brakuje.
files-go-on = Dalej
files-part = Arkusz lub lista
files-part-do = Czytaj ten
files-empty = puste
files-left-out = Pomiń
files-fixed = Gdy plik nic nie mówi
files-fixed-lead = To obowiązuje dla wszystkich wierszy, które nic o tym nie mówią.
files-organisation = Organizacja
files-organisation-hint = Bez podania organizacja nazywa się tak jak wpis.
files-source = Nazwa źródła
files-source-hint = Taka sama dla każdej nowej wersji tego pliku. Po niej rozpoznajemy wpisy.
files-language = Język tekstów
files-publish-email = Adresy e-mail w tym pliku są publiczne
files-placeless = Wiersze, których miejsca nie da się znaleźć, przejmij bez publicznego miejsca
files-values-lead = Te słowa z pliku należą do tematów i list mapy. Zdecyduj, co oznaczają.
files-values-none = Tu nie ma nic do rozstrzygnięcia.
files-values-known = Rozpoznane ({ $count })
files-times = Wiersze: { $count }
files-suggested = Propozycja: { $value }
files-choose = Wybierz
files-rows-lead = Oto, co się stanie. Jeszcze nic się nie zmieniło.
files-remembered = Plik z takimi kolumnami już był. Czytamy go jak ostatnio.
files-state-new = Nowe
files-state-changed = Zmienione
files-state-same = Bez zmian
files-state-refused = Niemożliwe
files-state-asleep = Pozostaje zdjęte
files-later = Adresy, których trzeba jeszcze poszukać: { $count }
files-as-text-lead = Wiersze, których adresu dlatego nie znajdujemy: { $count }. Można je też przejąć bez punktu na mapie. Ulica i miejscowość znajdą się wtedy na końcu opisu. Brakuje odległości i okolicy.
files-as-text = Przejmij bez punktu, adres jako tekst
files-find = Szukaj adresów
files-line = Wiersz { $line }
files-far = Punkt leży { $km } km od miejscowości { $town }. Czy to się zgadza?
files-place = O które miejsce chodzi?
files-places-do = Przejmij miejsca
files-next = Dalej
files-take = Przejmij
files-take-lead = Nowe na mapie: { $new }. Zmienione: { $changed }. Możesz to cofnąć przez 30 dni.
files-gone = Z tego źródła na mapie, ale już nie w pliku: { $count }
files-replace = Zdejmij te { $count } z mapy
files-good = Przejmij tylko dobre wiersze. Pominięte: { $count }
files-good-name = Przejmij tylko dobre wiersze
files-nothing = Nie ma nic nowego.
files-take-do = Przejmij
files-note = Dodatek do opisu
files-id = Własny numer lub identyfikator
files-address = Cały adres
files-number = Numer domu
files-contact = Kontakt (mieszany)
files-anonymous = Możliwe bez podawania nazwiska
files-confirmed = Stan danych
office-done-files-taken = Przejęte: { $count }. Pominięte: { $left }.
office-done-files-undone = Cofnięte: { $count }. Zmienione w międzyczasie i dlatego pozostawione: { $left }.
office-done-files-discarded = Plik został odrzucony.
problem-file-no-rows = W tym pliku nie ma tabeli z nagłówkiem i wierszami pod nim.
problem-file-old-workbook = To plik starego Excela (XLS). Zapisz go jako XLSX lub CSV.
problem-file-no-table = To nie jest tabela. Możliwe są Excel (XLSX), CSV, GeoJSON i JSON.
problem-file-slow = Czytanie tego pliku trwa za długo. Podziel go.
problem-file-columns = Za dużo kolumn: { $found }. Możliwe jest najwyżej { $most }.
problem-file-rows = Za dużo wierszy. Możliwe jest najwyżej { $most }. Podziel plik.
problem-file-mixed-letters = Plik miesza dwa sposoby zapisu liter. Każdy wiersz przeczytaliśmy osobno.
problem-file-bomb = Po rozpakowaniu plik byłby o wiele za duży. Możliwe jest najwyżej { $most } MB.
problem-file-large = Plik jest za duży. Możliwe jest najwyżej { $most } MB.
problem-file-many-open = Otwartych jest już plików: { $most }. Najpierw przejmij lub odrzuć jeden z nich.
problem-file-choose = Wybierz plik.
problem-file-value = Nie znamy „{ $value }”. Przyporządkuj to w kroku „Wartości”.
problem-package-closed = W pakiecie oznaczone jako nieaktywne lub zamknięte i pominięte: { $count } ({ $list }).
problem-package-terms = Pojęcia z pakietu, które nie są tu ani tematem, ani grupą docelową i zostają pominięte: { $count } ({ $list }).
problem-file-left = „{ $value }” pominięto: nie da się tego odczytać.
problem-file-phone = Przejęto tylko „{ $phone }”. W pliku jest „{ $value }”.
problem-file-hours = Czasy „{ $value }” są zapisane jako tekst, nie jako godziny otwarcia.
problem-file-source = Podaj nazwę źródła.
problem-file-no-title = Żadna kolumna nie jest tytułem. Bez tytułu się nie da.
problem-file-no-category = Żadna kolumna nie podaje tematu. Wybierz jeden dla wszystkich wierszy.
problem-file-refused = Wiersze, które nie są możliwe: { $count }. Zaznacz, że mogą zostać pominięte.
problem-place-missing = Nie ma ani współrzędnych, ani ulicy.
problem-place-several = „{ $value }” nie jest jednoznaczne.
problem-place-unknown = Nie można znaleźć „{ $value }”.
problem-place-later = „{ $value }” jeszcze nie szukano.

## knowing

knowing-report = Raport
knowing-gaps = Braki
knowing-gaps-title = Co jest, a czego brakuje
knowing-numbers = Liczby
knowing-review = Podsumowanie roku { $year }
knowing-as-of = { $town }, stan na { $date }
knowing-xlsx = Plik Excel
knowing-csv = Plik CSV
knowing-percent = { $share }%
knowing-supply = Oferty
knowing-supply-lead = Tyle jest ofert. Cyfra 0 oznacza brak. Jedna oferta może być w kilku polach.
knowing-rows = Wiersze
knowing-columns = Kolumny
knowing-show = Pokaż
knowing-all = Wszystkie
knowing-unsaid = Nie podano
knowing-axis-weekday = Dzień tygodnia
knowing-axis-time = Pora dnia
knowing-before = przed { $time }
knowing-from = od { $time }
knowing-nothing-for = Nie ma żadnej oferty dla:
knowing-reach = Czy to daleko?
knowing-reach-lead = Tyle domów ma w pobliżu odpowiednią ofertę. Odległość mierzona jest w linii prostej.
knowing-reach-none = Nie wczytano żadnych adresów. Osoba prowadząca serwis wczytuje je jednym z tych poleceń:
knowing-reach-outside = W granicach sieci nie ma wczytanych adresów.
knowing-any = Wszystkie
knowing-distance = Odległość
knowing-within = do { $distance }
knowing-of-houses = domów ma ofertę w odległości do { $distance }
knowing-share = Udział
knowing-houses = Domy
knowing-houses-without = Domy bez oferty
knowing-quarter = Dzielnica
knowing-by-quarter = Według dzielnic
knowing-field = Pole
knowing-far = Gdzie większość ma daleko
knowing-map = Mapa: udział domów z odpowiednią ofertą w odległości do { $distance }. Liczby są w tabeli poniżej.
knowing-fitting = Pasujące oferty z jawnym miejscem: { $count }.
knowing-rough = W tym z miejscem znanym tylko w przybliżeniu: { $count }.
knowing-vain = Szukane i nieznalezione
knowing-vain-lead = Z ostatnich dwunastu miesięcy.
knowing-small = Liczb mniejszych niż 5 nie pokazujemy, pozostałe są zaokrąglone do 5. Dzięki temu nikogo nie można rozpoznać.
knowing-nobody = Liczymy bez danych o osobach: bez adresu, bez ciasteczek, bez godziny.
knowing-too-little = Policzono jeszcze za mało, żeby to pokazać.
knowing-searched = Szukane
knowing-in-vain = Nic nie znaleziono
knowing-times = Ile razy
knowing-ticked = Zaznaczone
knowing-vain-ticked = Zaznaczone, a niczego nie było
knowing-missed = Co ludzie do nas napisali
knowing-missed-words = Czego brakuje
knowing-missed-about = Czego dotyczy
knowing-unanswered = Prośby bez odpowiedzi
knowing-all-answered = Na każdą prośbę jest odpowiednia oferta.
knowing-no-requests = Teraz nikt niczego nie szuka.
knowing-request = Prośba
knowing-parallel = Co odbywa się równocześnie
knowing-parallel-none = W pobliżu nic podobnego nie odbywa się w tym samym czasie.
knowing-parallel-line = Razem w tym samym czasie w ciągu czterech tygodni: { $count }, odległość { $distance }
knowing-one = Jedna
knowing-other = Druga
knowing-often = Ile razy w cztery tygodnie
knowing-old = Co się starzeje
knowing-old-none = Wszystko jest niedawno potwierdzone.
knowing-entry = Oferta
knowing-confirmed = Ostatnie potwierdzenie
knowing-visits = Wyświetlenia stron
knowing-visits-year = wyświetleń stron w dwanaście miesięcy
knowing-searches-year = wyszukiwań
knowing-vain-year = wyszukiwań bez wyniku
knowing-since = Liczymy od { $date }.
knowing-weeks = Wyświetlenia stron w tygodniu, ostatnie 26 tygodni
knowing-week = Tydzień od
knowing-by-page = Według stron
knowing-by-language = Według języków
knowing-by-offer = Najczęściej oglądane
knowing-by-embed = Na innych stronach
knowing-words = Najczęściej szukane
knowing-page-map = Mapa i lista
knowing-page-offer = Oferty
knowing-page-organisation = Organizacje
knowing-entries = Wpisy
knowing-state = Stan
knowing-count = Liczba
knowing-fresh-title = Jak są aktualne
knowing-fresh = Niedawno potwierdzone
knowing-due = Poproszono o potwierdzenie
knowing-aged = Wygląda na stare
knowing-coverage = Kto może to przeczytać?
knowing-coverage-lead = Tyle wpisów ma tytuł i krótki opis w każdym języku mapy.
knowing-by-person = Napisane przez ludzi
knowing-by-machine = Tłumaczenie maszynowe
knowing-untold = Brakuje
knowing-review-title = { $town } w roku { $year }: podsumowanie
knowing-so-far = Rok jeszcze się nie skończył. To podsumowanie sięga do { $date }.
knowing-compared = W porównaniu
knowing-difference = Różnica
knowing-said-offers = Oferty na mapie w dniu { $date }: { $count }.
knowing-said-before = Rok wcześniej: { $count }.
knowing-said-new = Nowe oferty: { $count }.
knowing-said-ended = Oferty, których już nie ma: { $count }.
knowing-said-requests = Nowe prośby: { $count }.
knowing-said-members = Organizacje w sieci: { $count }.
knowing-said-joined = W tym nowe: { $count }.
knowing-said-confirmed = Ile razy organizacje potwierdziły, że oferta jest aktualna: { $count }.
knowing-said-meetings = Spotkania sieci: { $count }.
knowing-said-visits = Wyświetlenia stron: około { $count }.
knowing-said-embeds = Wyświetlenia mapy na innych stronach: około { $count }.
knowing-said-searches = Wyszukiwania: około { $count }.
knowing-said-vain = Wyszukiwania, które niczego nie znalazły: około { $count }.
knowing-joined = Nowe organizacje
knowing-left = Już nie w sieci
knowing-new = Nowe oferty
knowing-ended = Oferty, których już nie ma
knowing-row-offers = Oferty na koniec
knowing-row-new = Nowe oferty
knowing-row-ended = Oferty zakończone
knowing-row-requests = Prośby na koniec
knowing-row-new-requests = Nowe prośby
knowing-row-members = Organizacje na koniec
knowing-row-joined = Nowe organizacje
knowing-row-confirmed = Potwierdzenia
knowing-row-meetings = Spotkania sieci
knowing-row-embeds = Wyświetlenia na innych stronach
knowing-row-searches = Wyszukiwania
knowing-row-vain = Wyszukiwania bez wyniku
knowing-privacy-title = Co liczy ta mapa
knowing-privacy = Mapa liczy, ile razy w ciągu dnia oglądano stronę i czego szukano, aby sieć wiedziała, czego brakuje. Nie zapisuje przy tym ani adresu, ani urządzenia, ani godziny, nie używa ciasteczek i nie zachowuje żadnego słowa z wyszukiwań, w których są liczby lub adresy. Rzadkie słowa są zapominane najpóźniej po dwóch miesiącach, wszystkie liczby po nieco ponad trzech latach. Pokazujemy tylko to, co zdarzyło się co najmniej pięć razy.
knowing-needs = Czego brakuje członkom
knowing-needs-none = Żaden członek nie zgłosił otwartej potrzeby.
knowing-people = Osoby
knowing-question = Pytanie
knowing-answer = Odpowiedź
knowing-surveys = Co mówią członkowie w ankietach
knowing-mean = Średnio, na 5

## meetings
problem-people = Wpisz liczbę od 1 do { $most }.
problem-questions = Ankieta ma najwyżej { $most } pytań. Usuń jedno.
problem-options = Wpisz od 2 do { $most } odpowiedzi, każdą w osobnym wierszu.
problem-last-day = Wybierz dzień od dziś, najdalej za rok.
needs-mail-subject = Odpowiedź na zgłoszoną potrzebę w { $town }
needs-mail-answer = Zgłosili nam Państwo, czego brakuje w { $town }:
needs-mail-reply = Oto odpowiedź sieci:
needs-mail-link = Zobacz moje zgłoszenia
needs-mail-why = Otrzymują Państwo tę wiadomość, ponieważ zgłosili Państwo tę potrzebę.
survey-template-title = Czego brakuje, co już jest?
survey-template-intro = Dziesięć pytań, pięć minut. Państwa odpowiedzi pomogą nam zobaczyć, czego brakuje w naszej sieci.
survey-ask-groups = Dla kogo najbardziej brakuje ofert?
survey-ask-categories = Jakich ofert brakuje?
survey-ask-languages = W jakich językach ludzie proszą Państwa o pomoc, której nie mogą Państwo udzielić?
survey-ask-where = W której dzielnicy czegoś brakuje i czego?
survey-ask-times = O jakiej porze brakuje ofert?
survey-time-morning = Przed południem
survey-time-afternoon = Po południu
survey-time-evening = Wieczorem
survey-time-weekend = W weekend
survey-time-holidays = W czasie ferii i wakacji
survey-ask-reach = Jak dobrze docierają Państwo do ludzi, dla których działają?
survey-ask-need = Czego sami najbardziej Państwo potrzebują?
survey-ask-give = Co mogliby Państwo zaoferować innym?
survey-help-rooms = Pomieszczenia
survey-help-people = Ludzie do pomocy
survey-help-money = Pieniądze i pomoc przy wnioskach
survey-help-interpreters = Tłumaczenie ustne i pisemne
survey-help-contacts = Kontakty z innymi
survey-help-training = Szkolenia i doradztwo
survey-help-publicity = Większa rozpoznawalność
survey-ask-together = Jak dobrze współpracujemy w sieci?
survey-ask-next = O czym powinniśmy porozmawiać na następnym spotkaniu?
meetings-tab = Sieć
meetings-title = Spotkania
needs-title = Czegoś brakuje? Proszę nam powiedzieć
needs-lead = Czego potrzebują ludzie, którzy do Państwa przychodzą, a czego tu nie znajdują? Wystarczą dwie minuty.
needs-no-place = Tu członkowie sieci zgłaszają, czego brakuje. Państwa organizacja nie należy jeszcze do żadnej sieci.
needs-own = Co Państwo zgłosili
needs-what = Czego brakuje?
needs-what-hint = Na przykład: wieczorny kurs niemieckiego z opieką nad dziećmi
needs-category = Czego to dotyczy?
needs-any-category = Nic z tego
needs-groups = Dla kogo?
needs-language = W jakim języku?
needs-any-language = To nieważne
needs-area = Gdzie?
needs-area-hint = Dzielnica, ulica albo „wszędzie”
needs-people = Ilu ludzi mniej więcej?
needs-note = Co jeszcze powinniśmy wiedzieć
needs-who-reads = Czytają to tylko osoby koordynujące sieć. Nigdy nie będzie to publiczne.
needs-send = Zgłoś
needs-place = W imieniu której organizacji?
needs-state-open = otwarte
needs-state-answered = z odpowiedzią
needs-state-closed = zamknięte
needs-reply = Sieć odpowiada:
needs-about-people = około { $count } osób
needs-done-reported = Dziękujemy. Przeczytają to osoby koordynujące sieć.
office-done-need = Zapisano. Osoba, która zgłosiła potrzebę, dostanie odpowiedź mailem.
needs-desk = Potrzeby
needs-desk-lead = Zgłoszenia członków widać tylko tutaj i w raporcie o brakach.
needs-none = Nikt jeszcze nie zgłosił potrzeby.
needs-by-state = Według stanu
needs-all = Wszystkie
needs-answer = Odpowiedz lub zamknij
needs-reply-label = Odpowiedź; zostanie wysłana mailem
needs-set-answered = Odpowiedz
needs-set-closed = Zamknij
needs-set-open = Otwórz ponownie
survey-title = Ankiety
survey-lead = Do dziesięciu pytań do wszystkich członków. Odpowiada się przez link w mailu, bez logowania.
survey-none = Nie ma jeszcze żadnej ankiety.
survey-new-template = Zacznij od dziesięciu gotowych pytań
survey-new = Pusta ankieta
survey-template-help = Gotowe pytania dotyczą potrzeb, tak jak Ludwigsburg pytał swoje stowarzyszenia: czego brakuje, dla kogo, gdzie i kiedy. Każde można zmienić.
survey-stage-draft = szkic
survey-stage-open = trwa
survey-stage-closed = zakończona
survey-count-questions = Pytań: { $count }
survey-was-until = do { $date }
survey-until = do { $date }
survey-write = Napisz ankietę
survey-wrong = Jeszcze nie zapisano. Proszę sprawdzić te pola:
survey-save = Zapisz
survey-more = Zapisz i dodaj pytanie
survey-about = Ankieta
survey-name = Tytuł
survey-intro = Kilka słów wprowadzenia
survey-intro-hint = Po co Państwo pytają i co stanie się z odpowiedziami
survey-last-day = Ostatni dzień na odpowiedź
survey-question = Pytanie { $number }
survey-text = Pytanie
survey-kind = Jak się odpowiada?
survey-kind-choice = Jedna odpowiedź do wyboru
survey-kind-several = Kilka odpowiedzi do wyboru
survey-kind-scale = Od 1 do 5
survey-kind-text = Własnymi słowami
survey-options = Odpowiedzi do wyboru
survey-options-hint = Każda w osobnym wierszu; tylko do pytań z wyborem
survey-remove = Usuń to pytanie
survey-send = Zapytaj członków
survey-send-help = Potem pytań nie można już zmienić. Każda organizacja odpowiada raz i może zmieniać odpowiedź do ostatniego dnia. Kto nie odpowie na tydzień przed końcem, dostanie jedno przypomnienie.
survey-at-once = Wyślij teraz do wszystkich
survey-open = Wyślij z następnym mailem
survey-open-help = Czyli pytania znajdą się w mailu, w którym organizacja i tak jest pytana, czy jej wpisy są aktualne. Nikt nie dostanie dodatkowego maila.
survey-delete = Wyrzuć szkic
survey-delete-now = Tak, wyrzuć
survey-answered = Odpowiedziało { $count } z { $all } członków
survey-as-xlsx = Odpowiedzi jako tabela (XLSX)
survey-as-csv = jako CSV
survey-no-words = Nikt jeszcze nic nie napisał.
survey-mean = Średnio { $mean }
survey-scale-low = wcale nie dobrze
survey-scale-high = bardzo dobrze
survey-silent = Jeszcze bez odpowiedzi: { $count }
survey-not-asked = jeszcze nie zapytani
survey-open-now = Ankieta trwa
survey-waits = Zostanie wysłana z następnym mailem, który członek i tak dostanie.
survey-extend = Zmień dzień
survey-close = Zakończ teraz
survey-organisation = Organizacja
office-done-survey-save = Zapisano. Żaden członek jeszcze tego nie widzi.
office-done-survey-open = Ankieta trwa. Pójdzie z następnymi mailami.
office-done-survey-at-once = Ankieta trwa. Maile są w drodze.
office-done-survey-close = Ankieta jest zakończona.
office-done-survey-extend = Ostatni dzień został zmieniony.
office-done-survey-delete = Szkic usunięto.
survey-for = Odpowiedź organizacji { $organisation }
survey-empty = Nie ma jeszcze żadnej odpowiedzi. Wystarczy jedna.
survey-who-reads = Osoby koordynujące sieć w { $town } widzą odpowiedzi z nazwą organizacji. Nie będą publiczne.
survey-change = Zmień odpowiedzi
survey-answer = Wyślij odpowiedzi
survey-over = Ta ankieta jest zakończona.
survey-thanks = Dziękujemy! Odpowiedzi dotarły.
survey-answered-on = Państwa organizacja odpowiedziała { $date }.
survey-change-until = Można je zmienić do { $date }.
survey-several-hint = Można wybrać kilka.
survey-mail-link = Odpowiedz na pytania
survey-mail-subject = Pytania do organizacji { $organisation }: ankieta sieci w { $town }
survey-mail-subject-again = Przypomnienie: ankieta sieci w { $town }
survey-mail-ask = to, co widzi i czego potrzebuje { $organisation }, pomaga wszystkim w sieci. Prosimy o kilka minut.
survey-mail-again = nie mamy jeszcze odpowiedzi od organizacji { $organisation }. Pytamy po raz ostatni.
survey-mail-pass-on = Kto ma link, może odpowiedzieć w imieniu organizacji { $organisation }; proszę przekazywać ten mail tylko osobom, które mają to zrobić.
problem-until = Koniec jest przed początkiem.
problem-meeting-date = Nowe spotkanie nie może być w przeszłości ani dalej niż za dwa lata.
meetings-one = Spotkanie sieci
meetings-agenda = Porządek obrad
meetings-yes = Tak, przyjdę
meetings-no = Nie, tym razem nie
meetings-sheet = Oferty i poszukiwania na jednej kartce
meetings-mail-invited-subject = Zaproszenie: spotkanie sieci w { $town }, { $date }
meetings-mail-moved-subject = Zmiana: spotkanie sieci w { $town } teraz { $date }
meetings-mail-cancelled-subject = Odwołane: spotkanie sieci w { $town }, { $date }
meetings-mail-invited = sieć w { $town } spotyka się i serdecznie zapraszamy:
meetings-mail-moved = spotkanie sieci w { $town } odbędzie się w innym terminie lub miejscu. Prosimy o ponowną odpowiedź, czy Państwo przyjdą:
meetings-mail-cancelled = spotkanie sieci w { $town } nie odbędzie się:
meetings-mail-why = Otrzymują Państwo tę wiadomość, ponieważ Państwa organizacja należy do sieci w { $town }.
meetings-line-member = Nowy członek: { $title }
meetings-line-new = Nowe: { $title }
meetings-line-changed = Zmienione: { $title }
meetings-line-ended = Już nie ma: { $title }
meetings-line-more = i jeszcze { $count }
meetings-news-since = Nowości od { $date }
meetings-news-more = Na swoim koncie zobaczą Państwo wszystkie nowości i pozostałych członków.
office-did-meeting = Zmieniono spotkania
meetings-said-yes = Dziękujemy, czekamy na Państwa.
meetings-said-no = Szkoda. Dziękujemy za wiadomość.
meetings-changeable = Odpowiedź można zmienić, dopóki spotkanie się nie skończy.
meetings-cancelled = To spotkanie się nie odbędzie.
meetings-over = To spotkanie już się odbyło.
meetings-counts = Będzie: { $yes } · Nie będzie: { $no }
meetings-minutes-of = Protokoły
meetings-off = odwołane
meetings-calendar = Do kalendarza
meetings-own = Spotkania i nowości w sieci
meetings-members = Członkowie i kontakty
meetings-none-planned = Obecnie nie zaplanowano spotkania.
meetings-no-news = Nic się nie zmieniło.
meetings-new-members = Nowi członkowie
meetings-new-offers = Nowe oferty
meetings-changed-offers = Zmienione
meetings-ended-offers = Już nie ma
meetings-desk-lead = Planować, zapraszać, widzieć, kto przyjdzie. Spotkanie widać na stronie sieci, gości nie.
meetings-plan = Nowe spotkanie
meetings-past = Minione
meetings-not-called = jeszcze bez zaproszeń
meetings-called = zaproszono
meetings-has-minutes = z protokołem
meetings-when-where = Kiedy i gdzie?
meetings-until = Koniec
meetings-what = O co chodzi?
meetings-agenda-hint = Jeden punkt w wierszu
meetings-after = Potem
meetings-minutes = Link do protokołu
meetings-minutes-hint = Jest publicznie widoczny na stronie sieci.
meetings-save-help = Jeśli po zaproszeniu zmienią Państwo dzień, godzinę lub miejsce, wszyscy zaproszeni dostaną mail z nowym terminem.
meetings-preview = Co nowego od ostatniego spotkania
meetings-invite-title = Zaproszenie
meetings-invite-help = Każdy, kto pisze w imieniu członka, dostanie jeden mail: z terminem do kalendarza, odpowiedzią jednym kliknięciem i nowościami od ostatniego spotkania.
meetings-invite-again = Ponowne zaproszenie dostaną tylko ci, którzy jeszcze nie dostali maila, na przykład nowi członkowie.
meetings-invite = Zaproś wszystkich członków
meetings-guests = Kto przyjdzie
meetings-comes = przyjdzie
meetings-comes-not = nie przyjdzie
meetings-delete = Usuń to spotkanie
meetings-delete-help = Nikt jeszcze nie jest zaproszony; zniknie całkowicie.
meetings-cancel = Odwołaj to spotkanie
meetings-cancel-help = Wszyscy zaproszeni dostaną mail, a w ich kalendarzu pojawi się odwołanie.
meetings-want = E-maile z zaproszeniami na spotkania sieci
office-done-meeting-saved = Zapisano.
office-done-meeting-invited = Wysłano zaproszeń: { $count }
office-done-meeting-nobody = Nie wysłano żadnego listu: wszyscy, którzy mają konto i chcą zaproszeń, są już zaproszeni. Członków bez konta zaproś najpierw do Stadtkarte na stronie ich organizacji.
office-done-meeting-cancelled = Odwołano. Wysłano maili: { $count }
office-done-meeting-deleted = Spotkanie usunięto.
meetings-agree = Członkowie moich sieci mogą widzieć moje imię i adres e-mail
meetings-members-help = Tylko dla członków. Jest tu to, na co zgodziły się organizacje i osoby. O tym, czy widać Państwa nazwisko, decydują Państwo w ustawieniach konta.
meetings-text = W jednym lub dwóch zdaniach
meetings-invited-so-far = Wysłano maili: { $count }, ostatnio { $moment }.
office-done-meeting-told = Zapisano. Wszyscy zaproszeni dowiedzą się o zmianie (maili: { $count }).
survey-mail-about = Sieć w { $town } pyta wszystkich członków (pytań: { $count }, do { $date }). Nie trzeba się logować.

## open data

data-title = Dane
data-lead = Programy mogą czytać to, co jest na mapie: bez logowania, zawsze tak aktualne jak mapa.
data-licence = Licencja:
data-attribution = Prosimy podać źródło: { $attribution }
data-no-licence = Sieć nie podała jeszcze, na jakiej licencji wolno używać danych. Prosimy zapytać.
data-licence-where = Dla zespołu sieci: licencja i źródło są w ustawieniach.
data-gis = Dla danych geograficznych miasta
data-gis-help = Wklej adres w QGIS lub Masterportalu jako „OGC API – Features”. Możliwe są filtry i inne układy współrzędnych.
data-tiles = Jako kafelki wektorowe
data-tiles-help = W QGIS wklej szablon z nawiasami klamrowymi: „Warstwa”, „Dodaj warstwę kafelków wektorowych”, „Nowe połączenie ogólne”. MapLibre czyta adres TileJSON.
data-portal = Dla portalu otwartych danych
data-portal-help = Wpisz ten katalog w portalu jako źródło, na przykład w GovData.
data-all-networks = Katalog wszystkich sieci
data-files = Dla tabel i własnych analiz
data-files-help = Wszystkie oferty jako plik. Części dostępne są z tymi samymi filtrami co na mapie: pod każdą listą, „Zabierz tę listę ze sobą”.
data-subscribe = Do subskrypcji
data-subscribe-help = Terminy do kalendarzy, nowości do czytników kanałów.
data-directories = Dla innych katalogów
data-directories-help = Otwarty standard usług społecznych, do czytania i przejmowania.
data-developers = Dla programistek i programistów
data-developers-help = Własny interfejs Stadtkarte z opisem.
data-hsds-profile = Nasz profil HSDS 3.0
data-hsds-lead = Opublikowane oferty jako usługi według Open Referral HSDS 3.0, tylko do odczytu.
data-hsds-services = Każda opublikowana oferta jest usługą. Zapotrzebowania nie są usługami i ich tu nie ma. To, co nieznane, jest pomijane.
data-hsds-times = Czas jest lokalny, bez strefy. Świąt, ferii i wyjątków HSDS nie potrafi wyrazić: stoją słowami w opisie, a dokładnie w kalendarzu pod schedule_link.
data-hsds-places = Miejsca chronione nie mają ani punktu, ani adresu. Gdzie publiczna jest tylko dzielnica, podany jest jej punkt.
data-hsds-taxonomies = Tematy, grupy docelowe i rodzaje ofert to taksonomie. Ich identyfikatory są takie same w każdej Stadtkarte.
data-hsds-ids = Identyfikatory to UUID i się nie zmieniają. Wiersze bez własnego dostają pochodny od identyfikatora oferty.
data-hsds-lang = Z parametrem lang nazwy i opisy przychodzą w tym języku, o ile są teksty.
data-catalogue = Otwarte dane Stadtkarte
data-catalogue-of = Otwarte dane Stadtkarte: { $town }
data-set = Oferty integracji: { $town }
data-set-help = Kawiarenki językowe, kursy, poradnictwo, miejsca spotkań i pomoc ({ $town }): z miejscem, czasem, językami i kontaktem, stale aktualne.
data-question = Otwarte dane
data-question-hint = Co chcą wiedzieć portale danych. Jako wydawcę katalog podaje sieć i jej miejscowość, jedno i drugie z tej strony.
data-licence-which = Licencja
data-licence-none = Jeszcze żadna
data-attribution-which = Podawane źródło
data-attribution-hint = Stoi przy danych. Potrzebne przy licencjach z podaniem źródła
data-contributor = Dostawca danych w GovData
data-contributor-hint = Cały adres z listy GovData, na przykład http://dcat-ap.de/def/contributors/openNRW
problem-contributor = To nie jest adres z listy GovData. Wygląda on tak: http://dcat-ap.de/def/contributors/openNRW
problem-attribution = Ta licencja wymaga podania źródła. Prosimy napisać tutaj, kogo należy podać.
ogc-title = Oferty jako dane przestrzenne
ogc-title-in = { $town }: oferty jako dane przestrzenne
ogc-about = Stąd QGIS, Masterportal i inne programy czytają opublikowane oferty.
ogc-paste = Wklej ten adres w QGIS lub Masterportal:
ogc-offers = Oferty na mapie
ogc-offers-in = { $town }: oferty na mapie
ogc-offers-about = Wszystkie opublikowane oferty, które mają miejsce.
ogc-unlocated = Oferty bez miejsca
ogc-unlocated-in = { $town }: oferty bez miejsca
ogc-unlocated-about = Przez telefon, w sieci lub chronione: tych ofert nie ma na mapie.
ogc-landing = Strona początkowa
ogc-api = Opis interfejsu
ogc-conformance = Standardy
ogc-collections = Kolekcje
ogc-collection = Kolekcja
ogc-queryables = Filtry
ogc-schema = Pola
ogc-items = Oferty
ogc-item = Jedna oferta
ogc-page-of-offer = Strona oferty
ogc-tiles = Kafelki
ogc-tiles-in = { $town }: kafelki
ogc-grids = Siatki kafelków
ogc-grid = Siatka kafelków
ogc-as-data = Jako dane (JSON)
ogc-as-page = Jako strona
ogc-next = Dalej
ogc-back = Wstecz
ogc-found = Znalezione oferty: { $shown }
ogc-links = Stąd dalej
ogc-systems = Układy współrzędnych
ogc-addresses = Adresy
ogc-parameters = Co można podać w zapytaniu
ogc-problem = W zapytaniu jest błąd; odpowiedź mówi jaki.
ogc-unchanged = Nic się nie zmieniło.
problem-only-read = Tutaj można tylko czytać.
ogc-parameter-limit = Ile ofert najwyżej ma strona; powyżej 1000 jest to 1000.
ogc-parameter-bbox = Tylko w tym wycinku: zachód, południe, wschód, północ.
ogc-parameter-bbox-crs = Układ współrzędnych wycinka.
ogc-parameter-crs = Układ współrzędnych odpowiedzi.
ogc-parameter-datetime = Tylko to, co w tym czasie było tak znane: od ostatniej zmiany do ostatniego potwierdzenia. Chwila lub przedział, otwarty dwiema kropkami.
ogc-parameter-after = Gdzie zaczyna się strona; jest w odnośniku do następnej.
ogc-parameter-f = Postać odpowiedzi.
ogc-parameter-lang = Język słów.
ogc-parameter-q = Szukane słowa
ogc-parameter-category = O co chodzi: znajduje wszystkie oferty, które mają jeden z nich wśród tematów (pole categories)
ogc-parameter-language = Języki, którymi się tam mówi
ogc-parameter-target-group = Dla kogo
ogc-parameter-purpose = Oferta lub poszukiwanie
ogc-parameter-format = Rodzaj oferty
ogc-parameter-open = Otwarte: teraz, dziś lub o czasie miejscowym
ogc-parameter-organisation = Organizacje według identyfikatorów
ogc-parameter-ids = Tylko te oferty
ogc-parameter-age = Dla tego wieku w latach
ogc-parameter-free = Bezpłatnie; z false albo 0 to, o czym wiadomo, że kosztuje
ogc-parameter-wheelchair = Dostępne na wózku, choćby częściowo; z false albo 0 to, o czym wiadomo, że nie jest dostępne
ogc-parameter-childcare = Z opieką nad dziećmi; z false albo 0 bez niej
ogc-parameter-women-only = Tylko dla kobiet; z false albo 0 to, co nie jest tylko dla kobiet
ogc-first-category = Pierwszy temat
ogc-categories = Wszystkie tematy, oddzielone przecinkami; filtr category szuka we wszystkich
open-problem-question = Zapytania w tej postaci nie da się zrozumieć.
open-problem-nowhere = Tego tutaj nie ma.
open-problem-method = Ten adres nie zna tej metody.
open-problem-token = Potrzebny jest do tego ważny klucz.
open-problem-forbidden = Ten klucz nie ma do tego prawa.
open-problem-content = Coś się jeszcze nie zgadza.
open-problem-conflict = Ktoś był szybszy: wczytaj wpis jeszcze raz.
open-problem-changed = Wpis zmienił się od czasu odczytania.
open-problem-revision = Podaj wersję, którą zmieniasz: w If-Match albo w polu revision.
open-problem-large = To za dużo naraz.
open-problem-media = Proszę wysłać JSON (Content-Type: application/json).
open-problem-key = Ten Idempotency-Key należy do innego żądania.
open-problem-under-way = To samo żądanie jest jeszcze wykonywane.
open-problem-often = Zbyt wiele żądań. Spróbuj później.
open-problem-broken = U nas coś nie działa. Spróbuj później.
problem-number-between = Tu ma być liczba całkowita od { $least } do { $most }.
problem-unknown-field = To pole nie jest tu znane.
open-tokens = Programy
open-tokens-open = Klucze i webhooki
open-tokens-lead = Z kluczem program, na przykład Państwa strona, może czytać, dodawać i zmieniać oferty. Obowiązują te same zasady co w formularzu.
open-tokens-how = Jak napisać taki program
open-tokens-title = Klucze
open-tokens-none = Nie ma jeszcze klucza.
open-tokens-over = Klucze, które już nie działają
open-token-made = Klucz jest gotowy.
open-webhook-made = Webhook jest gotowy. Tym sekretem sprawdzają Państwo podpis.
open-secret = Sekret
open-secret-once = Widać go tylko teraz. Proszę skopiować go w bezpieczne miejsce.
open-last-used = Ostatnio użyty: { $moment }
open-never-used = Jeszcze nieużyty
open-works-until = ważny do { $day }
open-term = Jak długo ważny?
open-term-open = do odwołania
open-term-days = { $days } dni
open-made-by = Utworzył(a): { $name }, { $day }
open-revoke = Odwołaj
open-revoked-at = Odwołany { $day }
open-expired-at = Wygasł { $day }
open-maker-left = Już nie działa: osoba, która go utworzyła, już tu nie należy.
open-token-new = Nowy klucz
open-token-name = Jak nazywa się program?
open-token-name-hint = Tak widnieje w historii, na przykład „Strona chóru”.
open-token-may = Co może robić?
open-token-make = Utwórz klucz
open-right-write = Dodawać i zmieniać oferty
open-right-confirm = Potwierdzać, że są aktualne
open-right-dates = Odwoływać i przenosić terminy
open-right-withdraw = Zdejmować oferty z mapy
open-right-decide = Decydować, co jest publikowane
open-right-webhooks = Ustawiać webhooki
open-webhooks = Webhooki
open-webhooks-lead = Gdy tylko coś się zmieni, powiadamiamy Państwa program: podpisaną wiadomością na podany adres.
open-webhook-new = Nowy webhook
open-webhook-url = Adres
open-webhook-url-hint = Zaczyna się od https:// i jest dostępny z internetu.
open-webhook-events = O czym ma wiedzieć?
open-webhook-make = Utwórz webhook
open-webhook-test = Wyślij test
open-webhook-remove = Usuń
open-webhook-disabled = Wyłączony od { $day }: zbyt długo nic nie docierało. „Wyślij test” włącza go ponownie.
open-webhook-failing = Od { $moment } nic nie dociera. Próbujemy dalej.
open-deliveries = Ostatnie wiadomości
open-delivery-sent = dotarła
open-delivery-given-up = porzucona
open-delivery-waits = w drodze
open-delivery-again = będzie ponowiona
open-trouble-not-found = Nie ma takiego adresu albo leży w sieci prywatnej.
open-trouble-no-answer = brak odpowiedzi
open-trouble-refused = brak połączenia
open-trouble-certificate = Certyfikat jest nieprawidłowy.
open-trouble-broken = Nie udało się.
open-event-offer-published = Oferta opublikowana
open-event-offer-changed = Oferta zmieniona
open-event-offer-confirmed = Oferta potwierdzona
open-event-offer-withdrawn = Oferta zdjęta z mapy
open-event-offer-date-cancelled = Termin odwołany
open-event-offer-date-moved = Termin przeniesiony
open-event-offer-date-restored = Termin jednak się odbędzie
open-event-submission-received = Coś czeka na decyzję
open-event-submission-returned = Zgłoszenie zwrócone
open-event-submission-declined = Zgłoszenie odrzucone
open-event-offers-imported = Wiele ofert zmienionych naraz
open-event-test = Test
open-done-revoked = Klucz już nie działa.
open-done-removed = Webhook został usunięty.
open-done-tested = Test jest w drodze. Za chwilę odśwież stronę.
open-mail-disabled-subject = Webhook został wyłączony
open-mail-disabled = Od kilku dni nic nie dociera do { $url }. Dlatego wyłączyliśmy ten webhook. Gdy program znów odpowiada, proszę włączyć go przez „Wyślij test”.
open-mail-disabled-link = Zobacz webhooki
open-mail-why = Otrzymują Państwo tę wiadomość, ponieważ webhook należy do Państwa organizacji lub sieci.
open-who-token = program „{ $name }”
office-did-date-restored = Termin jednak się odbędzie
problem-webhook-address = Proszę podać pełny adres zaczynający się od https://.
problem-webhook-private = Ten adres leży w sieci prywatnej. Tam nic nie wysyłamy.
problem-no-date = Na ten czas nic nie było zaplanowane albo już minęło.
open-api-title = Dla programów
open-api-lead = Wszystkie opublikowane oferty może swobodnie czytać każdy program. Z kluczem Państwa program sam dodaje i zmienia.
open-api-contents = Na tej stronie
open-api-operations = Wszystkie wywołania
open-api-english = Znaczenie odpowiedzi i pól podano po angielsku.
open-api-fields = Pola
open-api-fields-lead = Wszystko, co się wysyła i co przychodzi w odpowiedzi, pole po polu. Co jest osobnym obiektem, prowadzi do niego.
open-api-begin-title = W pięć minut
open-api-begin = Do czytania nie trzeba ani klucza, ani konta. Filtry są takie same jak na mapie; lang= wybiera język. Każda strona może czytać odpowiedzi w przeglądarce.
open-api-token-title = Klucze
open-api-token = Członkowie tworzą go na stronie swojej organizacji, redakcja w biurze sieci. Stoi w nagłówku Authorization i jego miejsce jest na serwerze, nigdy na stronie internetowej: kto go tam przeczyta, może nim pisać. Przeglądarki też nie wysyłają go z obcych stron, bo CORS im na to nie pozwala. Najwyżej 1200 żądań na minutę.
open-api-writing-title = Dodawanie i zmiany
open-api-writing = To, co Państwo czytają, można zmienić i odesłać: forma jest ta sama. Obowiązują zasady formularza: 201 znaczy opublikowane, 202 – redakcja to przejrzy. W Location widać, co z tego wyszło.
open-api-paging-title = Strona po stronie
open-api-paging = Proszę podążać za next, aż będzie null. Gdy coś się w tym czasie zmieni, nic nie zginie i nic się nie powtórzy.
open-api-again-title = Niczego nie pobierać dwa razy
open-api-again = Każda odpowiedź ma ETag i Last-Modified. Proszę odsyłać je w If-None-Match lub If-Modified-Since: 304 znaczy, że wszystko już jest.
open-api-once-title = Nic podwójnie, nic nadpisane
open-api-once = Proszę dać każdemu żądaniu Idempotency-Key: gdy dotrze dwa razy, wykona się raz. Przy zmianach proszę wysłać If-Match z odczytanym ETag albo pole revision: gdy ktoś był szybszy, odpowiadamy 412 lub 409.
open-api-problems-title = Gdy coś się nie zgadza
open-api-problems = Błędy przychodzą jako application/problem+json (RFC 9457) w języku wybranym przez lang=. errors[].field nazywa miejsce w dokumencie albo parametr; przy parametrach adresu, ścieżki lub nagłówka nazwa stoi też w errors[].parameter.
open-api-webhooks-title = Webhooki
open-api-webhooks = Państwa program dowiaduje się o zmianach bez pytania. Każda wiadomość jest podpisana HMAC-SHA256 z czasu i treści; proszę sprawdzać tak. Proszę odpowiedzieć 2xx w ciągu dziesięciu sekund, inaczej przyjdzie znowu z tym samym id. Po kilku dniach bez odpowiedzi wyłączamy webhook i piszemy do Państwa.
problem-expected-object = Tu ma być obiekt: { "{ … }" }
problem-expected-list = Tu ma być lista: [ … ]
problem-expected-text = Tu ma być tekst.
problem-expected-text-or-object = Tu ma być tekst albo obiekt z value.
problem-expected-flag = Tu ma być tak lub nie: true albo false.
problem-expected-whole = Tu ma być liczba całkowita.
problem-expected-number = Tu ma być liczba.
problem-expected-uuid = „{ $value }” to nie identyfikator. Potrzebny jest UUID.
problem-one-of = Brakuje tu wartości. Możliwe wartości: { $list }
problem-number-from = Tu ma być liczba całkowita od { $least }.
problem-json-at = To nie jest poprawny JSON: wiersz { $row }, znak { $column }.
problem-begin = „{ $value }” to nie początek terminu. Przykład: 2026-09-07T15:00, tak jak begin w /dates.
problem-events-none = Potrzebne jest co najmniej jedno zdarzenie. Możliwe wartości: { $list }
problem-organisation-other = Ten klucz pisze tylko dla własnej organizacji.
problem-organisation-not-member = Ta organizacja nie należy do tej sieci.
problem-token-missing = Brakuje klucza: Authorization: Bearer stadtkarte_…
problem-token-form = To nie wygląda na klucz. Poprawnie: Authorization: Bearer stadtkarte_…
problem-token-unknown = Nie znamy tego klucza.
problem-token-revoked = Ten klucz został unieważniony.
problem-token-expired = Ten klucz stracił ważność.
problem-token-left = Ten klucz już nie działa: osoba, która go utworzyła, już tu nie należy.
problem-right = Ten klucz nie ma prawa do: { $right }. Ma prawo do: { $list }.
problem-right-network = Tylko klucz sieci decyduje, co jest publikowane. Ten ma prawo do: { $list }.
problem-other-owner = Ten wpis należy do kogoś innego. Klucz działa tylko dla własnych wpisów.
files-lacking-category = Wiersze bez tematu: { $count }. Można wybrać jeden dla wszystkich tych wierszy.
files-lacking-organisation = Wiersze bez organizacji: { $count }. Można podać jedną dla wszystkich tych wierszy.
import-lacks-category = Wiersze bez tematu: { $count }. Z --category jeden temat obowiązuje dla wszystkich, na przykład --category german_course.
import-lacks-organisation = Wiersze bez organizacji: { $count }. Z --organisation jedna obowiązuje dla wszystkich.
open-api-writing-network = Z kluczem sieci proszę podać także organizację. Jej identyfikator jest tutaj:
open-api-required = wymagane
open-api-list = lista
open-api-operation-offers = Wartości jednego filtra znaczą „lub”, filtry razem „i”. Kolejność jest stała: najpierw oferty z punktem, potem pozostałe; near jej nie zmienia, do tego służy nearby.
open-api-operation-replaceOffer = Kto odsyła postać publiczną, nie usuwa niczego, czego ona nie pokazuje: prywatny adres e-mail albo dokładne miejsce w okolicy zostają bez zmian.
open-api-operation-withdrawOffer = Z kluczem sieci reason jest wymagane: organizacja dowiaduje się o powodzie. Klucz organizacji może je pominąć.
open-api-parameter-lang = Język nazw, zdań i błędów. Niemiecki, gdy nic nie podano.
open-api-parameter-network = Sieć według krótkiej nazwy lub UUID, jak w /api/v1/networks.
open-api-parameter-offer = Oferta według jej UUID.
open-api-parameter-organisation-id = Organizacja według jej UUID.
open-api-parameter-webhook = Webhook według jego UUID.
open-api-parameter-begin = Kiedy termin miał się zacząć, zanim go przesunięto: czas lokalny sieci, jak begin w /dates.
open-api-parameter-limit = Ile najwyżej.
open-api-parameter-after = Znacznik następnej strony. Proszę go nie interpretować: cały adres jest w next.
open-api-parameter-after-id = Ostatni identyfikator poprzedniej strony. Cały adres jest w next.
open-api-parameter-from = Pierwszy dzień. Dzisiaj, gdy nic nie podano.
open-api-parameter-days = Na ile dni.
open-api-parameter-if-match = ETag, pod którym odczytano wpis, albo *, aby nadpisać cokolwiek tam jest. Jeśli ktoś był szybszy, odpowiedź to 412. Bez niego to samo mówi revision w dokumencie, a odpowiedź to 409.
open-api-parameter-key = Dowolny własny tekst dla tego jednego żądania, na przykład UUID. Ten sam klucz z tym samym żądaniem dostaje przez 48 godzin tę samą odpowiedź i nic nie dzieje się dwa razy; z innym żądaniem odpowiedź to 422.
open-api-parameter-filter-q = Słowa do znalezienia, w każdym języku, także z literówkami.
open-api-parameter-filter-category = Jeden z tych tematów.
open-api-parameter-filter-language = Mówi się tam jednym z tych języków; z open w tym czasie.
open-api-parameter-filter-target-group = Dla jednej z tych grup; to, co dla wszystkich, jest też dla każdej z nich.
open-api-parameter-filter-purpose = Oferowane lub poszukiwane.
open-api-parameter-filter-format = Jeden z tych rodzajów.
open-api-parameter-filter-open = Otwarte teraz (now), dzisiaj (today: trwa albo dopiero będzie) albo o czasie lokalnym. To, co nie podaje godzin, nigdy nie pasuje.
open-api-parameter-filter-near = Długość i szerokość geograficzna w stopniach.
open-api-parameter-filter-bbox = W tym prostokącie: zachód, południe, wschód, północ w stopniach.
open-api-parameter-filter-organisation = Jednej z tych organizacji.
open-api-parameter-filter-ids = Tylko te oferty: UUID albo trzynaście znaków ich krótkiej postaci w linkach.
open-api-parameter-filter-age = Dla kogoś w tym wieku, w latach.
open-api-parameter-filter-free = Tylko bezpłatne; z false lub 0 tylko to, o czym wiadomo, że jest płatne.
open-api-parameter-filter-wheelchair = Tylko to, co jest dostępne na wózku, przynajmniej częściowo; z false lub 0 tylko to, o czym wiadomo, że nie jest.
open-api-parameter-filter-childcare = Tylko z opieką nad dziećmi; z false lub 0 tylko bez niej.
open-api-parameter-filter-women-only = Tylko to, co jest wyłącznie dla kobiet; z false lub 0 tylko pozostałe.
