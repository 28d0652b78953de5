# English. British spelling, plain words: many readers learned English as a second language.

## vocabulary

category-language_meetup = Language café & conversation group
category-german_course = German & integration course
category-meeting_place = Places to meet
category-migration_advice = Migration & asylum advice
category-legal_advice = Legal & residence advice
category-public_office = Public office
category-interpreting = Interpreting & language help
category-work_training = Work, training & recognition of qualifications
category-childcare_school = Day care, school & help with learning
category-housing = Housing & accommodation
category-health = Health & psychosocial help
category-everyday_help = Food, clothing & everyday help
category-protection = Protection & emergencies
category-sport = Sport & exercise
category-culture_leisure = Culture, crafts & leisure
category-volunteering = Volunteering & mentoring

category-language_meetup-words = language café, conversation club, speak German, practise German, language exchange, tandem, language partner
category-german_course-words = German course, German class, language course, learn German, integration course, literacy course, A1, A2, B1, B2
category-meeting_place-words = community centre, meeting place, neighbourhood centre, family centre, open café, meet people, make friends
category-migration_advice-words = migration advice, asylum advice, refugee advice, counselling, social worker, help with letters, new in Germany, asylum interview
category-legal_advice-words = lawyer, legal aid, residence permit, visa, citizenship, family reunification, asylum law, deportation
category-public_office-words = town hall, immigration office, foreigners' office, citizens' office, registration, job centre, social welfare office, youth welfare office, registry office
category-interpreting-words = interpreter, translator, translation, language mediator, translate documents, certified translation
category-work_training-words = job, work, vocational training, apprenticeship, internship, CV, job application, recognition of qualifications, careers advice
category-childcare_school-words = kindergarten, nursery, day care, childminder, school, homework help, tutoring, after-school care
category-housing-words = flat, apartment, find a flat, rent, room, shelter, homeless, housing benefit
category-health-words = doctor, hospital, midwife, pregnancy, psychologist, therapy, trauma, vaccination, addiction
category-everyday_help-words = food bank, free food, clothes, second-hand, furniture, donations, bicycle repair, repair café
category-protection-words = women's shelter, violence, domestic violence, emergency, crisis line, helpline, human trafficking, victim support
category-sport-words = sports club, football, swimming, learn to cycle, yoga, gymnastics, dance, fitness
category-culture_leisure-words = music, theatre, library, painting, choir, cooking, sewing, museum, garden
category-volunteering-words = volunteer, volunteering, help out, mentor, buddy, sponsorship, get involved

target-everyone = Everyone
target-refugees = Refugees
target-migrants = Migrants
target-eu_citizens = Migrants from the EU
target-children = Children (up to 12)
target-youth = Young people
target-unaccompanied_minors = Unaccompanied minors
target-parents_families = Parents & families
target-women = Women
target-seniors = Older people
target-disability = People with disabilities
target-lgbtq = LGBTIQ* people
target-volunteers = Volunteers & professionals

spoken-de = German
spoken-en = English
spoken-ar = Arabic
spoken-uk = Ukrainian
spoken-ru = Russian
spoken-tr = Turkish
spoken-fa = Persian (Farsi)
spoken-prs = Dari
spoken-ps = Pashto
spoken-ur = Urdu
spoken-ckb = Kurdish (Sorani)
spoken-kmr = Kurdish (Kurmanji)
spoken-ti = Tigrinya
spoken-am = Amharic
spoken-so = Somali
spoken-fr = French
spoken-es = Spanish
spoken-it = Italian
spoken-pl = Polish
spoken-ro = Romanian
spoken-bg = Bulgarian
spoken-sq = Albanian
spoken-sr = Serbian
spoken-hr = Croatian
spoken-el = Greek
spoken-vi = Vietnamese
spoken-gsg = German Sign Language
spoken-de-simple = Easy German (Leichte Sprache)

format-place = Place
format-meeting = Regular meeting
format-course = Course
format-event = Event
format-service = Help & advice
format-project = Project

purpose-offer = Offer
purpose-request = Request

mode-main = held in this language
mode-spoken = spoken there
mode-interpreter = with an interpreter, on request

wheelchair-yes = Wheelchair accessible
wheelchair-limited = Partly wheelchair accessible
wheelchair-no = Not wheelchair accessible

membership-asked = Asked to join
membership-member = Member
membership-declined = Declined

land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesse
land-MV = Mecklenburg-Western Pomerania
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringia

## dates

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# The month inside a date (a genitive in some languages).
month-of-1 = January
month-of-2 = February
month-of-3 = March
month-of-4 = April
month-of-5 = May
month-of-6 = June
month-of-7 = July
month-of-8 = August
month-of-9 = September
month-of-10 = October
month-of-11 = November
month-of-12 = December

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }, { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } m
distance-kilometres = { $amount } km

## problems

problem-in-line = Line { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Line { $line }, { $field }:
problem-other = This does not fit here.
problem-required = This is missing.
problem-too-long = This is too long: { $most ->
        [one] one character at most.
       *[other] { $most } characters at most.
    }
problem-too-many = These are too many: { $most ->
        [one] one at most.
       *[other] { $most } at most.
    }
problem-number = “{ $value }” is not a number.
problem-date = “{ $value }” is not a date. Write it like 2026-08-24.
problem-time = “{ $value }” is not a time. Write it like 15:00.
problem-unknown-value = “{ $value }” does not exist here.
problem-flag = “{ $value }” does not work here. Use 1 or 0.
problem-longitude = “{ $value }” is not a longitude (−180 to 180).
problem-latitude = “{ $value }” is not a latitude (−90 to 90).
problem-bbox = The map section needs four numbers: west, south, east, north.
problem-bbox-order = The map section is the wrong way round: west comes before east, and south before north.
problem-near = The point needs two numbers: longitude and latitude, for example 9.19,48.89.
problem-zoom = There is no zoom level “{ $value }”. It can be 0 to { $most }.
problem-tile = There is no tile “{ $value }” at this zoom level. It can be 0 to { $most }.
problem-age = This is not an age. Use a number from 0 to 120.
problem-age-order = The minimum age is above the maximum age.
problem-open = Use “now”, “today” or a date and time like 2026-08-24T15:00.
problem-point-required = The point on the map is missing.
problem-email = This is not an e-mail address.
problem-phone = This is not a phone number.
problem-website = This is not a web address. It begins with https://.
problem-colour = This is not a colour. Write it like #1f6f8b.
problem-slug = “{ $value }” does not work as a short name. Use small letters, digits and hyphens.
problem-encoding = The text has characters that we cannot read.
problem-language-tag = “{ $value }” is not a language code. Write it like de or ar.
problem-holiday-date = The date of the school holidays cannot be read.
problem-holiday-ends-before-start = The school holidays end before they begin.
problem-holiday-land = There is no such federal state.
problem-holiday-column-missing = The file has no column “{ $value }”.
problem-holiday-none-in-file = There are no school holidays in the file.
problem-holiday-no-calendar = The file is not a calendar in iCalendar format.
problem-holiday-row = This line cannot be read: { $value }
problem-schedule-ends-before-start = The end is before the beginning.
problem-schedule-never = Nothing takes place in this time at all.
problem-schedule-no-weekday = The weekday is missing.
problem-schedule-nth = Which weekday of the month? Use 1 to 5 or, counted from the end, −1 to −5.
problem-schedule-every = This interval does not work. Use 1 to { $most }.
problem-schedule-every-needs-start = With this interval, the date on which it begins is missing.
problem-schedule-too-long = This lasts too long. Number of days: { $most } at most.
problem-schedule-time = This is not a time of day. Use 0:00 to 24:00.
problem-schedule-year = The year must be between { $first } and { $last }.
problem-schedule-too-many = These are too many entries. Use { $most } at most.

## schedule

schedule-on = { $day ->
        [1] Mondays
        [2] Tuesdays
        [3] Wednesdays
        [4] Thursdays
        [5] Fridays
        [6] Saturdays
       *[7] Sundays
    }
schedule-day-range = { $from ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } to { $to ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
schedule-nth = { $day ->
       *[other] { $nth ->
                [1] 1st
                [2] 2nd
                [3] 3rd
                [4] 4th
                [5] 5th
                [-1] last
                [-2] second-last
                [-3] third-last
                [-4] fourth-last
               *[-5] fifth-last
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
schedule-days = { $days }
schedule-daily = daily
schedule-every-weeks = { $every ->
        [one] every week
       *[other] every { $every } weeks
    } on { $days }
schedule-monthly = on the { $days } of every month
schedule-every-months = { $every ->
        [one] every month
       *[other] every { $every } months
    } on the { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } and { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time }
schedule-from-time = from { $time }
schedule-all-day = around the clock
schedule-valid-between = { $when }, from { $from } to { $until }
schedule-valid-from = { $when }, from { $from }
schedule-valid-until = { $when }, until { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } with an interpreter
schedule-date-time = { $date }, { $time }
schedule-span = { $from } to { $until }
schedule-not-on-public-holidays = not on public holidays
schedule-only-on-public-holidays = only on public holidays
schedule-not-in-school-holidays = not in the school holidays
schedule-only-in-school-holidays = only in the school holidays
schedule-only-on-holidays = only on public holidays and in the school holidays
schedule-by-appointment = by appointment
schedule-also-by-appointment = also by appointment
schedule-cancelled = cancelled on { $date }
schedule-cancelled-at = cancelled on { $date } at { $time }
schedule-moved = moved from { $date } to { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = open now until { $until }
schedule-now = open now
schedule-today = today { $time }
schedule-tomorrow = tomorrow { $time }
schedule-is-cancelled = { $when } – cancelled
schedule-is-moved = { $when } (moved)
schedule-is-uncertain = { $when } (not in the school holidays)
problem-schedule-ical-time = “{ $value }” is not a time as iCalendar writes it.
problem-schedule-ical-zone = The times are in another time zone: { $value }.
problem-schedule-ical-cannot = We cannot take over this rule: “{ $value }”. Possible are weekdays, also every few weeks or the n-th of the month.
problem-schedule-ical-no-start = It does not say when it begins.
holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-womens-day = International Women’s Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-uprising-of-1953 = 75th anniversary of the 1953 uprising
holiday-assumption = Assumption Day
holiday-childrens-day = World Children’s Day
holiday-german-unity = Day of German Unity
holiday-reformation = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-repentance = Day of Repentance and Prayer
holiday-christmas = Christmas Day
holiday-second-christmas-day = Boxing Day

## page

page-product = Stadtkarte
page-languages = Languages
page-about = About the network
page-imprint = Legal notice
page-privacy = Privacy
page-accessibility = Accessibility
page-all-towns = All places
page-made-with = Stadtkarte is free software. The map is drawn by Leaflet.
page-machine-translated = This text was translated by a machine.
page-text-in = Language of this text: { $language }
page-to-content = To the content
page-to-list = Skip the map, go to the list
page-to-map = To the map
page-not-found = This page does not exist
page-not-found-help = Perhaps the offer is no longer there, or there is a mistake in the address.
page-bad-request = We do not understand this request
page-bad-request-help = Something in the address does not fit here.
page-broken = Something went wrong here
page-broken-help = It is our fault. Please try again in a few minutes.
page-search = Search offers and places
page-search-hint = German course, street …
page-search-do = Search
page-quick-filters = Quick filters
page-all-filters = All filters
page-open-now = Open now
page-open-today = Today
page-near-me = Near me
page-offers-in = Offers in { $town }
page-description = Language cafés, courses, advice and meeting places in { $town }: where, when and in which languages.
page-sorted-by-distance = Nearest first
page-sorted-by-words = Best matches first
page-not-understood = We do not understand a part of the filter and leave it out:
page-search-not-ready = The search is being prepared. Please try again in a moment.
page-search-forgiven = Nothing says it exactly so. This comes closest:
page-show-them = Show them
page-nothing-found = We found nothing for this.
page-reset = Reset filters
page-show-all = Show all
page-without-place = Not on the map
page-pages = Pages of the list
page-before = Back
page-close = Close
page-any-time = Any time
page-when = When
page-open-at = At this time:
page-age = Age
page-age-of = Age of the person in years:
page-particulars = Good to know
page-free = Free of charge
page-wheelchair = Wheelchair accessible
page-childcare = With child care
page-women-only = Women only
page-categories = Topics
page-spoken = Languages spoken there
page-for-whom = For whom
page-formats = Kind of offer
page-purposes = Offered or looked for
page-in-step = List follows the map
page-map = Map of the offers
page-map-help = The arrow keys move the map, plus and minus change the scale. The Tab key leads to the markers, where the arrow keys go from one to the next. The list shows the same offers.
page-map-needs-script = The map needs JavaScript. The list shows all offers.
page-bigger-map = Large map
page-chosen = Chosen on the map
page-online = Online
page-and-more = +{ $count }
page-seeks = Wanted
page-example = Example
page-example-help = This is a made-up example. It shows what the map can look like.
page-by-appointment = By appointment
page-no-times = No times are given.
page-next-dates = Next dates
page-where = Where
page-place-on-request = You learn the exact place on request.
page-place-approximate = The place is only roughly marked.
page-on-the-map = Show on the map
page-directions = Directions
page-cost = Cost
page-registration = Registration
page-registration-needed = Please register beforehand.
page-registration-not-needed = No registration, just come.
page-organisation = Who runs it
page-contact = Contact
page-confirmed = Last confirmed on { $date }.
page-about-offer = More about it
page-age-range = Age: { $from }–{ $to }
page-age-from = Age: { $from } and over
page-anonymous = You need not give your name
page-its-offers = Offers
page-no-offers = At the moment there is no offer on the map.
page-text-missing = This text is still missing.
page-aims = What we want
page-milestones = What has happened so far
page-working-groups = Working groups
page-members = Members
page-welcome = What is there in my town?
page-welcome-lead = Meeting places, courses, advice and help, in many languages. Choose your place.
page-no-towns = There is no map yet.
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-credit-osm = © OpenStreetMap contributors
page-map-trouble = The map cannot be refreshed at the moment. You see what was there last.
page-list-trouble = The list cannot be refreshed at the moment. You see what was there last.
page-locating = Looking for your position …
page-no-position = Your position cannot be found. Search for a street or a neighbourhood above.
page-request = wanted
page-mostly = mostly { $category }
page-one-place = in one place
page-direction-center = in the middle of the map
page-direction-n = in the north
page-direction-ne = in the north-east
page-direction-e = in the east
page-direction-se = in the south-east
page-direction-s = in the south
page-direction-sw = in the south-west
page-direction-w = in the west
page-direction-nw = in the north-west
page-offers = { $count ->
        [one] One offer
       *[other] { $count } offers
    }
page-show-offers = { $count ->
        [one] Show one offer
       *[other] Show { $count } offers
    }
page-more = { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
page-elsewhere = { $count ->
        [one] There is nothing in this part of the map, but one offer elsewhere.
       *[other] There is nothing in this part of the map, but { $count } offers elsewhere.
    }
page-without-times = { $count ->
        [one] One more offer states no times.
       *[other] { $count } more offers state no times.
    }
page-without-language = { $count ->
        [one] One more offer is only in other languages.
       *[other] { $count } more offers are only in other languages.
    }
problem-unknown-parameter = This parameter is not known here.
page-none-yet = No offers here yet. Please look in again soon.
page-costs = There is a charge
page-germany = Map of Germany with all towns
page-take-along = Keep and pass on
page-calendar = Add to calendar
page-print = Print
page-share = Share
page-share-mail = By e-mail
page-share-app = Share with an app
page-copy-link = Copy link
page-link-copied = The link is copied.
page-qr = QR code
page-qr-name = QR code with the link to this page
page-qr-help = Point a phone camera at the code to open this page.
page-seeks-until = Wanted until { $date }
page-term = From { $from } to { $until }
page-term-from = Since { $from }
page-term-until = Until { $until }
page-partners = Partners: { $names }
page-funder = Funded by: { $name }
page-map-app = Map app on this device
page-other-sites = These links lead to other providers. They learn the place only when you tap one.
page-seeking = What is wanted right now
page-all-requests = All requests on the map
page-meetings = Next meetings
page-near-place = Near { $place }
page-places = Places found: { $count }
page-place-meant = Did you mean a place?
page-place-area = Neighbourhood
page-place-locality = Town or village
page-place-street = Street or square
page-place-house = Place
page-place-organisation = Organisation
page-retry = Try again

## exchange

problem-file-empty = The file is empty.
problem-file-type = This is neither a GeoJSON FeatureCollection nor a table (CSV).
problem-file-unreadable = The file cannot be read: { $value }
problem-json = This is not valid JSON: { $value }
problem-row-too-long = This row is too long. { $most } MB at most.
problem-crs = The coordinates must be longitude and latitude (WGS 84), not “{ $value }”.
problem-feature = This is not a GeoJSON Feature.
problem-geometry = The geometry must be a Point, not “{ $value }”.
problem-coordinates = The coordinates must be two numbers: longitude, then latitude.
problem-swapped = Longitude ({ $lon }) and latitude ({ $lat }) seem to be swapped.
problem-projected = “{ $value }” looks like metres of a map projection. Use degrees: longitude and latitude (WGS 84).
problem-null-island = The point 0, 0 lies in the Atlantic. Leave the coordinates out if they are not known.
problem-id-missing = The source’s own identifier is missing. Without it, the next import could not know this offer again.
problem-id-twice = The identifier “{ $value }” occurs in this file already, in line { $first }.
problem-null-character = The text contains the character U+0000.
problem-unknown-nearest = “{ $value }” does not exist here. Do you mean “{ $nearest }”?
problem-unknown-one-of = “{ $value }” does not exist here. Possible values: { $list }
problem-yes-or-no = “{ $value }” does not work here. Use yes or no.
problem-shape = This does not have the documented form: { $value }
problem-columns = Columns in this row: { $found }. Columns in the heading: { $expected }.
problem-column-missing = The heading has no column “{ $value }”.
problem-column-twice = The heading has the column “{ $value }” twice.
problem-opening-hours = The opening hours “{ $value }” cannot be read. Write them as in OpenStreetMap: Mo-Fr 09:00-12:00.
problem-source-missing = The name of the source is missing. Give --source, or “source” in the file.
problem-other-network = This offer belongs to another network.
problem-network-unknown = There is no network “{ $value }”. There are: { $list }
problem-boundary = The boundary must be a Polygon or a MultiPolygon.
import-checking = Checking
import-storing = Storing
import-counts = New: { $new }, changed: { $changed }, unchanged: { $same }, refused: { $refused }.
import-withdrawn = No longer in the file and withdrawn: { $count }.
import-done = The offers are on the map.
import-nothing = Nothing was imported. Correct these rows, or import only the good ones with --good-rows.
import-dry-run = This was only a test. Nothing was changed.
import-more = Further problems: { $count }.
import-unknown = This has no meaning here and was left out: { $list }
export-done = Offers written: { $count }.
network-made = The network “{ $value }” now exists.
network-none = There are no networks yet.
holidays-loaded = School holidays loaded: { $count } ({ $list }).
problem-wgs84 = “{ $value }” does not work here: coordinates must be WGS 84 degrees, longitude first.
problem-network-id = The id “{ $value }” is not that of this network. Leave id and slug as “network show” wrote them.
network-saved = The network “{ $value }” is saved.
import-outside = Offers outside the area of the network: { $count }. The first one is in line { $line }.
problem-network-none = There are no networks yet in the database { $database }.
problem-land-missing = A calendar does not say which federal state it is for. Name it, for example --land BY.

## people
people-sign-in = Sign in
people-sign-in-lead = Enter your e-mail address. We will send you a link; you do not need a password.
people-email = E-mail address
people-send-link = Send me a link
people-link-sent = Check your inbox
people-link-sent-help = If we know { $email }, a link is on its way there. It works once, for 30 minutes. Please look in the spam folder too.
people-too-often = That was rather often
people-too-often-help = Please try again in an hour.
people-welcome = Hello, { $name }
people-welcome-help = One more click and you are signed in.
people-sign-in-now = Sign in now
people-link-over = This link no longer works
people-link-over-help = It has been used already or is too old. You can get a new one here.
people-cross-site = That came from another site
people-cross-site-help = To protect you, we only accept what is sent from our own pages. Nothing was changed.
people-deleted-person = former person { $code }
people-mail-stop = Stop getting messages of this kind
people-mail-hello = Hello,
people-mail-greeting = Hello { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Your link to sign in
people-mail-sign-in = this link signs you in. It works once, for 30 minutes.
people-mail-sign-in-why = You get this message because somebody asked for a link with your address. If it was not you, just delete it.
people-mail-invited-subject = Your access to Stadtkarte
people-mail-invited-how = The link works once, for seven days. After that, the sign-in page sends you a new one at any time.
people-mail-invited-why = You get this message because you were invited.
people-mail-role-operator = You now run this Stadtkarte.
people-mail-role-staff = You now belong to the team of “{ $thing }” and help decide what is on the map.
people-mail-role-member = You now help to write the offers of “{ $thing }”.
people-mail-role-translator = You now translate the texts of “{ $thing }” into this language: { $language }.
people-mail-role-none = You can sign in now.
people-invited = This link signs { $email } in (once, within seven days):
people-invited-folder = The letter lies in the folder “{ $folder }” as soon as the server runs. No mail server is set.
people-invited-mail = The letter goes out as soon as the server runs.
problem-organisation-unknown = There is no organisation “{ $value }”.
people-account = My account
people-own-pages = Your pages
people-desk = Desk
people-settings = Settings
people-sign-out = Sign out
people-sign-out-everywhere = Sign out on all devices
people-save = Save
people-name = Your name
people-language = Language of these pages and of e-mails
people-want-digest = One e-mail a day when something waits for me
people-want-reminders = E-mails that ask whether our offers are still right
people-delete = Delete my account
people-delete-how = What happens then
people-delete-what = Your name, your e-mail address, your drafts and your sign-ins are deleted at once and for good.
people-delete-stays = The offers of your organisations stay. The history shows a short code in place of your name.
people-delete-last = You are the last member of “{ $name }”. After that nobody there can change anything; questions go to the organisation’s address or the network’s team.
people-delete-operator = You run this service. Make sure that somebody else can go on with it.
people-delete-now = Delete for good
people-not-now = Rather not
people-drafts = Begun and not yet sent
people-untitled = Untitled
people-offers = Offers
people-no-offers = No offers yet.
people-more-offers = More offers: { $count }
people-new-offer = New offer
people-offer-published = on the map
people-offer-pending = being checked
people-offer-returned = back to you
people-offer-declined = declined
people-offer-hidden = hidden since nobody confirmed it
people-offer-withdrawn = no longer on the map
people-offer-superseded = replaced
people-offer-changed = change being checked
people-nothing-yet = You belong to no organisation yet. Ask a member to invite you, or enter your organisation on the page of your town.
people-networks = Your networks
people-its-networks = Networks
people-ask-network = Join another network
people-which-network = Which network?
people-ask-now = Ask to join
people-members = Members
people-no-members = Nobody writes here yet.
people-you = you
people-remove = Remove
people-invite-member = Invite somebody
people-invite = Send invitation
people-letter-language = Language of the invitation
people-leave = Leave
people-leave-help = The others go on. They can invite you again at any time.
people-leave-last = You are the last member. The offers stay on the map until nobody confirms them any more; only the network’s team can change them then. Better invite somebody first.
people-leave-now = Yes, I leave
people-edit-organisation = Change what the organisation says
people-proposal-waits = A change is being checked. Until then the map shows what it showed before.
people-organisation-name = Name of the organisation
people-about = What it is and does
people-other-languages = In other languages
people-contact = Contact
people-phone = Telephone
people-website = Website
people-publish = show on the map
people-address = Address
people-street = Street and number
people-postal-code = Postal code
people-locality = Town
people-not-right = This is not right yet:
people-faster = Somebody else changed something meanwhile. This is what it says now. Your text is still here; save once more and yours holds.
people-invitation = You are invited
people-invitation-open = See the invitation
people-invitation-over = The invitation was accepted already or is too old. If you are in, just sign in; otherwise ask for a new one.
people-accept = Accept and sign in
people-mail-invitation-subject = { $name } invites you: { $thing }
people-mail-invitation = { $name } invites you to take part in “{ $thing }” on Stadtkarte.
people-mail-invitation-how = The invitation holds for 14 days. You do not need a password.
people-mail-invitation-why = You get this message because { $name } entered your address for “{ $thing }”. If you do not want to, just delete it.
people-team = Team
people-staff = Deciding together
people-nobody = Nobody yet.
people-invite-team = Invite to the team
people-as-what = As what?
people-as-staff = helps decide what is on the map
people-as-translator = translates:
people-translating = Translating
people-to-translate = Offers that lack something: { $count }
people-text-outdated = possibly out of date
people-text-missing = missing
people-text-machine = translated by a machine
people-stop = No more messages of this kind?
people-stop-now = Unsubscribe
people-stopped = Unsubscribed
people-stopped-help = You get no more messages of this kind. The settings of your account bring them back.
people-done-saved = Saved.
people-done-proposed = Thank you! The network’s team looks at it, then it is on the map.
people-done-invited = The invitation is on its way.
people-done-asked = The network has your request. You will hear from it.
people-done-asked-before = You have asked there already.
people-done-left = You have left.
people-done-removed = Removed.
people-done-joined = Welcome! You are in.
people-dates-cancel = Cancel a date
people-dates-title = Cancel or move a date
people-dates-help = Which date is cancelled or moved? You can give the reason next.
people-dates-choose = Cancel or move …
people-dates-none = In the next five weeks there is no single date to cancel or move.

## writing

writing-join = Add your organisation
writing-join-lead = Put your organisation and its first offer on the map of { $town }. You need no account. It takes about five minutes.
writing-who = Who are you?
writing-organisation = Your organisation
writing-organisation-name = Name of the organisation
writing-organisation-about = What does it do?
writing-organisation-about-hint = One or two sentences. They will stand on its page.
writing-organisation-website = Website of the organisation
writing-person-name = Your name
writing-person-email = Your e-mail address
writing-person-email-hint = We send a link there to confirm it. It will not be published.
writing-join-what = What would you like to add?
writing-join-with-offer = The organisation and something you offer or look for
writing-join-without-offer = Only the organisation
writing-what = What is it?
writing-purpose = Do you offer something, or look for something?
writing-purpose-offer = We offer
writing-purpose-request = We are looking for
writing-expires = Until when are you looking?
writing-expires-hint = After that day it disappears by itself.
writing-title = Title
writing-title-hint = For example: Meeting café on the market square
writing-summary = In one sentence
writing-summary-hint = Stands in the list below the title.
writing-description = What else people should know
writing-description-hint = Write simply, in short sentences. More people will understand it.
writing-category = What is it about?
writing-category-hint = Choose one to three topics.
writing-format = What kind of offer is it?
writing-other-languages = Write in other languages too
writing-in-languages = Also in: { $languages }
writing-source = You are writing in
writing-other-languages-which = And also in
writing-show-languages = Show fields for them
writing-text-missing = The translation is still missing here.
writing-text-outdated = Possibly out of date: the other text has been changed since.
writing-text-fits = The translation is still right
writing-text-machine = A machine translated this.
writing-text-right = I have read it, it is right
writing-voluntary = optional
writing-whom = For whom?
writing-target-groups = For these people
writing-age-min = Age from
writing-age-max = Age up to
writing-languages = Which languages are spoken there?
writing-languages-hint = Many people only come once they know that somebody speaks their language.
writing-more-languages = More languages
writing-mode-of = { $language }: how?
writing-when = When?
writing-when-hint = Without times the offer does not appear under “Open now”.
writing-where = Where?
writing-access = Cost, registration, access
writing-cost-note = About the cost
writing-cost-hint = For example: 2 euros for coffee and cake
writing-registration-note = How to register
writing-registration-hint = For example: by phone, until the day before
writing-registration-yes = Please register beforehand
writing-registration-no = No registration
writing-not-said = Not specified
writing-wheelchair = Can a wheelchair get in?
writing-also = Also
writing-contact = How can people reach you?
writing-contact-hint = At least one way. You decide what everybody sees.
writing-email = E-mail address
writing-email-public = Show this e-mail address publicly
writing-email-private = Without the tick it stays private. People can then write to you through a form.
writing-phone = Phone number
writing-phone-public = Show this phone number publicly
writing-website = Website
writing-website-hint = Is always public. For example: www.club.org
writing-others = Who takes part, and when shall we ask again?
writing-co-organisers = Together with
writing-co-organiser-name = Name of an organisation of the network
writing-add = Add
writing-confirm = How often shall we ask whether everything still holds?
writing-confirm-hint = You then get a mail. One click is enough.
writing-every-months = { $count ->
        [one] Every month
       *[other] Every { $count } months
    }
writing-form = Form
writing-send = Send for review
writing-save = Save and go on later
writing-please-look = { $count ->
        [one] Please look at one thing again
       *[other] Please look at { $count } things again
    }
writing-nothing-lost = Nothing is lost: everything you wrote is still here.
writing-kept = Saved.
writing-saved = Saved.
writing-saved-address = At this address you can go on writing for 30 days. So can anybody who knows it.
writing-go-on = Go on writing
writing-sent = Please look into your mail
writing-sent-mail = We have sent you a mail. Please open the link in it; then your request goes to the network.
writing-sent-next = No mail? Look into your spam folder too. The link works for seven days.
writing-confirm-title = Is this your address?
writing-confirm-lead = One more click, and the request of “{ $organisation }” goes to the network in { $town }.
writing-confirm-address = Confirm the address
writing-confirmed = Thank you, we have your request
writing-confirmed-lead = People of the network will look at it. You get a mail as soon as there is news.
writing-confirmed-next = Until then nothing of it is public. You can go on writing in your area; sign in there with your e-mail address.
writing-to-account = To my area
writing-link-over-title = This link no longer works
writing-link-over = It is too old, or a part of it is missing. You can send the form again.
writing-new-offer = New offer
writing-change-offer = Change the offer
writing-translate-offer = Translate the offer
writing-back-to-account = My area
writing-returned = The network asks you to change something:
writing-has-draft = You have begun here before. This is your draft.
writing-back-again = You are signed in again. Everything you wrote is still here.
writing-merged = Both versions are put together. Please look at everything once more, then send it.
writing-discard = Discard the draft
writing-no-organisation = You do not belong to an organisation yet that you can write for.
writing-for-which = For whom, and for which map?
writing-for = { $organisation } in { $town }
writing-directions = How to get there
writing-schedule-note = About the times
writing-is-public = public
writing-is-private = not public
writing-conflict = Somebody was quicker
writing-conflict-lead = While you were writing, somebody else changed this offer. Nothing is lost. Please choose what shall hold.
writing-conflict-mine = Your version
writing-conflict-other = The other version
writing-conflict-theirs = Only the other person changed this. We take it over:
writing-conflict-go-on = Put together and look
writing-problem-contact = Please give at least one way: e-mail, phone or website.
writing-problem-hidden = Nobody could reach you like this. Show the phone number publicly, or add an e-mail address.
writing-problem-past = This day is over already.
writing-problem-once-more = Please send the form once more. That is how we keep programs out.
problem-too-often = That was rather often. Please try again later.
writing-mail-confirm-subject = Please confirm: { $organisation }
writing-mail-confirm = You would like to add “{ $organisation }” to the map of { $town }. Please confirm that this address is yours:
writing-mail-confirm-next = The link works for seven days. After that, people of the network look at your request.
writing-mail-confirm-why = You get this message because somebody added an organisation with your address. If that was not you, just delete it; nothing happens.
writing-mail-draft-subject = Your draft on the town map
writing-mail-draft = you can go on writing here. The draft stays for 30 days.
writing-mail-draft-why = You get this message because somebody saved a draft with your address. If that was not you, just delete it.
writing-mail-joins-subject = { $name } would like to write for { $organisation }
writing-mail-joins = { $name } wanted to add “{ $organisation }”. But your organisation is there already. This person came forward:
writing-mail-joins-how = Do they belong to you? Then invite them. If not, there is nothing to do.
writing-mail-joins-invite = Invite this person
writing-mail-joins-why = You get this message because you write for { $organisation } on the town map.
writing-done-live = Thank you. It is on the map now.
writing-done-waiting = Thank you. The network will look at it, and you get a mail. Until then everything stays as it is.
writing-done-discarded = The draft is discarded.

## when and where

problem-ical-no-events = There is no event in this file.
problem-ical-all-over = All events in this file are over.
problem-ical-converted = The times were in another time zone ({ $value }) and have been converted. Please check them.
problem-ical-several = There are { $count } different events in this file. All of them were taken over: please remove what does not belong here.
problem-when-from = From when? Please give a time.
problem-when-not-taken = These times have not been taken over yet. Press “Take over”, or empty the field.
problem-where-area-point = Roughly where is the area? Please set the point on the map.
problem-where-outside = The point is outside { $town }. Is that right?
when-every-weeks = { $every ->
        [1] every week
       *[other] every { $every } weeks
    }
when-place = { $nth ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [4] 4th
        [5] 5th
        [-1] last
        [-2] second last
        [-3] third last
        [-4] fourth last
       *[-5] fifth last
    }
when-monthly = { $every ->
        [1] { $places } of the month
       *[other] { $places } of every { $every } months
    }
when-as-usual = as usual
when-not-then = does not take place
when-only-then = only then
when-said = What the map will say
when-said-nothing = No time given yet.
when-next = The next dates
when-none-coming = By this, there is no date still to come.
when-nothing-planned = Nothing is planned on { $date } that could be cancelled or moved.
when-add-slot = Regular time
when-add-date = Single date
when-add-exception = Cancelled or moved
when-slot-number = Regular time { $number }
when-date-number = Date { $number }
when-exception-number = Cancelled or moved { $number }
when-remove = Remove
when-by-appointment = Appointments can be made
when-note = What else people need to know about the times
when-days = Weekdays
when-from = From
when-to = To
when-rhythm = How often?
when-course = Start and end (course, season)
when-valid-from = First day
when-valid-until = Last day
when-date = Day
when-whole-day = Without a time, it lasts the whole day.
when-several-days = Lasts several days
when-planned-date = Planned day
when-planned-at = Planned time
when-cancelled = is cancelled
when-moved = is moved
when-moved-to = New day
when-reason = Reason (if you like)
when-languages = Other languages at this time
when-languages-hint = Only needed if the languages at this time are not the usual ones.
when-language = Language
when-mode = In which way?
when-public-holidays = On public holidays
when-school-holidays = In the school holidays
when-paste = Take over times from elsewhere
when-paste-text = Opening hours as text
when-paste-hint = For example “Mo-Fr 09:00-12:00”, as in OpenStreetMap.
when-paste-file = Or a calendar file (.ics)
when-paste-do = Take over
where-mode = What should everybody see?
where-exact = The exact place
where-exact-help = with its address and a point on the map
where-area = Only the area
where-area-help = for protection, or because the place changes
where-online = It is online
where-none = No place
where-none-help = people ask before they come
where-area-which = Which area?
where-area-other = another one
where-area-name = Name of the area
where-area-hint = Set the point in the middle of the area, not on the house.
where-search = Find an address or place
where-search-do = Search
where-found-count = { $count ->
        [0] Nothing found
        [one] One address found
       *[other] { $count } addresses found
    }
where-found-none = Not found. Try without the house number, or set the point yourself.
where-take = Use this address
where-pin = The point on the map
where-pin-help = Move the map under the cross and set the point. You can also drag it, or move it with the arrows.
where-set = Set the point here
where-move = Move the point
where-north = to the north
where-south = to the south
where-west = to the west
where-east = to the east
where-point-set = The point is set.
where-swap = Swap the numbers
where-outside-yes = Yes, that is right
where-coordinates = Coordinates
where-lon = Longitude
where-lat = Latitude
where-name = Name of the building
where-street = Street and house number
where-postal-code = Postcode
where-locality = Town
where-directions = How do people find it?

## office
office-desk = Staff desk
office-queue = What is waiting
office-archive = Archive
office-history = History
office-account = My account
office-empty = All done. Nothing is waiting for you right now.
office-count = Waiting: { $count }
office-kinds = Show only
office-kind-all = Everything
office-kind-organisation = New organisation
office-kind-new = New offer
office-kind-change = Change
office-kind-report = Report
office-kind-stale = Not confirmed for long
office-kind-link = Broken link
office-kind-live = Already on the map
office-since-today = since today
office-since-days = { $days ->
        [one] since yesterday
       *[other] for { $days } days
    }
office-moment = { $day }, { $time }
office-untitled = Untitled
office-with-offers = With offers: { $count }
office-chosen = With everything ticked:
office-approve = Approve
office-edit-approve = Edit and approve
office-edit = Edit
office-task-done = Done
office-task-report = This is what visitors reported.
office-task-stale = The organisation has not answered our reminders.
office-task-link = This website did not answer twice.
office-task-live = An organisation you trust published this itself. Please have a quick look.
office-times = ({ $count } times)
office-still-right = Still right
office-what-changes = What changes
office-what-it-says = What it says
office-nothing-changed = Nothing differs from what everybody sees.
office-legend-before = How to read this:
office-legend-gone = goes
office-legend-new = is new
office-same = Stays the same ({ $count })
office-point-moved = The point on the map has moved by { $distance }.
office-point-new = New: there is now a point on the map.
office-point-gone = The point on the map is gone.
office-field-title = Title
office-field-summary = In short
office-field-description = Description
office-field-purpose = Offering or looking for
office-field-format = Format
office-field-category = Topic
office-field-times-note = Note on the times
office-field-protection = Protection
office-protected = Street and point stay hidden.
office-field-point = Point
office-approximate = Only roughly known
office-field-directions = How to find it
office-field-age = Age
office-field-access = Good to know
office-field-expires = Valid until
office-field-project = Project
office-field-tags = Search words
office-place-exact = Everybody sees the exact spot.
office-place-area = Everybody sees the area only.
office-place-none = No public place
office-place-online = Online
office-public = { $value } (public)
office-not-public = { $value } (not public)
office-written-by = written by { $name }
office-see-public = See it on the map
office-decide = Decide
office-not-yet-member = The organisation has not joined yet.
office-decide-organisation = Decide about it first
office-return = Return
office-return-why = What should the organisation change?
office-return-do = Return with this message
office-decline = Decline
office-decline-why = Why does it not belong on the map?
office-decline-do = Decline for this reason
office-withdraw = Take off the map
office-withdraw-why = Why? The organisation is told this reason.
office-withdraw-do = Take off the map
office-more-deeds = What else you can do
office-bring-back = Bring it back
office-history-of-entry = What has happened so far
office-from-source = Taken from: { $name }
office-undo = Undo
office-undone = This was undone.
office-earlier = Earlier
office-archive-lead = Nothing is deleted. What stands here is not on the map at the moment.
office-archive-empty = The archive is empty.
office-state-pending = Waiting for you
office-state-published = On the map
office-state-hidden = Hidden
office-state-returned = Returned
office-state-declined = Declined
office-state-superseded = Replaced
office-state-withdrawn = Withdrawn
office-membership-asked = Wants to join
office-membership-member = Member
office-membership-declined = Declined
office-trusted = Trusted
office-trust = Trust this organisation
office-trust-help = What it writes is then on the map at once. You see it here afterwards.
office-distrust = Check first again
office-distrust-help = What this organisation writes is on the map at once.
office-trust-at-once = Trust this organisation from the start
office-approve-with = Approve as well:
office-accept = Accept
office-ask = Ask back
office-ask-why = What would you like to know?
office-ask-do = Send the question
office-refuse = Decline
office-refuse-why = Why can the organisation not join?
office-refuse-do = Decline for this reason
office-its-offers = Its offers
office-did-submitted = Submitted
office-did-published = Published
office-did-approved = Approved
office-did-returned = Returned
office-did-declined = Declined
office-did-hidden = Hidden
office-did-brought-back = Brought back
office-did-withdrawn = Taken off the map
office-did-confirmed = Confirmed: still right
office-did-adopted = Shown by another network too
office-did-released = No longer shown by another network
office-did-translated = Translated
office-did-undone = Undone
office-did-saved = Changed
office-did-imported = Imported from a file
office-did-merged = Merged
office-did-organisation-asked = Asked to join
office-did-organisation-member = Accepted
office-did-organisation-declined = Declined
office-did-organisation-trusted = Trusted from now on
office-did-organisation-trusted-no-more = Checked first again
office-did-organisation-asked-back = Asked back
office-who-operator = Operator
office-who-house = Stadtkarte, by itself
office-who-translation = Translation service
office-who-resident = a resident
office-who-guest = no account yet
office-who-sample = Sample data
office-who-other = unknown
office-done-approved = Approved. It is on the map now.
office-done-returned = Returned. The organisation gets your message.
office-done-declined = Declined. The organisation gets your reason.
office-done-withdrawn = Taken off the map.
office-done-back = It is back on the map.
office-done-vouched = Confirmed.
office-done-undone = Undone.
office-done-task = Done.
office-done-accepted = Accepted. The organisation is told.
office-done-refused = Declined. The organisation gets your reason.
office-done-asked-back = Your question is on its way. The request keeps waiting.
office-done-trusted = You trust this organisation now.
office-done-distrusted = Changes are checked first again.
office-done-conflict = Somebody was faster: this was decided already, or there is something newer. This is how it stands now.
office-done-not-allowed = This is not possible now: the organisation is no member, or it was more than 30 days ago.
office-done-some = Done: { $count }.
office-done-some-left = Done: { $count }. Not possible: { $left }. Please open those one by one.
office-done-nothing = Nothing was ticked.
office-mail-why = You get this message because you are listed for “{ $name }”.
office-mail-approved-subject = “{ $title }” is on the map
office-mail-approved = “{ $title }” was checked and is now on the map of { $town }. Thank you!
office-mail-approved-link = See or change the offer
office-mail-returned-subject = Please change something: “{ $title }”
office-mail-returned = we looked at “{ $title }” for the map of { $town }. Something is missing before it can appear there:
office-mail-returned-link = Go on editing
office-mail-declined-subject = “{ $title }” will not be on the map
office-mail-declined = “{ $title }” will not be on the map of { $town }. The reason:
office-mail-declined-link = Have a look
office-mail-withdrawn-subject = “{ $title }” is no longer on the map
office-mail-withdrawn = “{ $title }” was taken off the map of { $town }. The reason:
office-mail-withdrawn-link = See or change it
office-mail-undone-subject = We took something back: “{ $title }”
office-mail-undone = the last decision about “{ $title }” on the map of { $town } no longer holds. It is as it was before.
office-mail-undone-link = Have a look
office-mail-edited-subject = We adjusted “{ $title }”
office-mail-edited = the team of { $town } adjusted “{ $title }”. This is how it is on the map now.
office-mail-edited-link = See or change it
office-mail-accepted-subject = Welcome to the map
office-mail-accepted = “{ $title }” is now part of the map of { $town }. Good to have you with us!
office-mail-accepted-link = To your organisation
office-mail-refused-subject = About your request for the map
office-mail-refused = unfortunately we cannot include “{ $title }” in the map of { $town }. The reason:
office-mail-refused-link = Have a look
office-mail-asked-back-subject = A question about your request
office-mail-asked-back = before we include “{ $title }” in the map of { $town } we would like to know something. Simply answer this message.
office-mail-asked-back-link = To your request
office-mail-digest-subject = Something is waiting on the map ({ $count })
office-mail-digest = this is waiting for you or somebody of your team.
office-mail-digest-link = Look and decide
office-mail-digest-why = You get this message once a day at most because you belong to the team of the map.
office-kind-profile = Organisation details
office-profile = New details of the organisation
office-field-name = Name
office-did-organisation-proposed = New details submitted
office-did-organisation-proposal-declined = New details returned

## true

true-aged = { $months ->
        [one] Last confirmed a month ago
       *[other] Last confirmed { $months } months ago
    }
true-written = Entered on { $date }.
true-mail-subject = Is this still right? { $organisation } on the map of { $town }
true-mail-subject-again = A reminder: is this still right? { $organisation } on the map of { $town }
true-mail-ask = The map of { $town } shows what { $organisation } offers. Please tell us briefly whether it is still right. One click will do; you need not sign in.
true-mail-again = We have not heard from you yet, and perhaps our last mail got lost. Please tell us briefly whether what the map of { $town } says about { $organisation } is still right. One click will do; you need not sign in.
true-mail-hides = If we hear nothing, the entry leaves the map on { $date }. Nothing is deleted.
true-mail-answer = Look and answer
true-mail-dates = Is a date cancelled or moved? Click on the day:
true-mail-until = The links work until { $date }. Whoever has them can answer, so please pass this mail on only to people who should answer for { $organisation }.
true-mail-why = You get this mail because { $organisation } is on the map of { $town }.
true-hidden-subject = Not on the map at the moment: { $titles }
true-hidden-text = We asked several times and got no answer. So the map of { $town } no longer shows: { $titles }. Nothing has been deleted. One click brings the entry back.
true-hidden-link = Show again: { $title }
true-title = Is this still right?
true-lead = This is what the map of { $town } says.
true-was = This is what the map of { $town } said.
true-right = Yes, still right
true-change = Change something
true-over = It no longer exists
true-over-help = “It no longer exists” takes the entry off the map. Nothing is deleted.
true-back = Show it again, it is still right
true-hidden = This entry is not on the map at the moment, because nobody confirmed it for a long time.
true-away = This entry is not on the map.
true-waiting = A change has been sent in and is being checked.
true-done-confirm = Thank you! The entry is confirmed.
true-done-over = Thank you! The entry is off the map. Nothing has been deleted.
true-done-back = Thank you! The entry is on the map again.
true-done-cancel = Thank you! The map now says that this date is cancelled.
true-done-move = Thank you! The map now shows the new date.
true-next = We will ask again on { $date }.
true-undo = Undo
true-undone = That has been undone.
true-not-undone = This can no longer be undone here, because the entry was changed afterwards.
true-gone = This link no longer works
true-gone-help = Links in our mails work for eight weeks. If you sign in, you can confirm and change everything yourself.
true-sign-in = Sign in
true-see = See it on the map
true-date = What about this date?
true-cancel = It is cancelled
true-move = Move the date
true-day = New day
true-from = Beginning, for example 15:00
true-to = End (optional)
true-reason = Reason (optional)
true-reason-none = No reason given
true-reason-holidays = Holidays
true-reason-ill = Illness
true-reason-room = The room is not available
true-reason-event = Another event
true-no-date = This date is no longer planned, or is already over.
true-problem-day = Please choose a day that is still to come, at most a year ahead.
true-problem-time = Please write times like this: 15:00.
office-did-date-cancelled = A date was cancelled
office-did-date-moved = A date was moved
office-who-organisation = the organisation, by its address
true-done-change = Thank you! Your change has arrived and is being checked.

## residents
residents-report-link = Something wrong?
residents-report-title = What is wrong?
residents-report-done = Thank you! We will check and ask the organisation.
residents-useless-done = Thank you, that helps. We collect what is missing in town.
residents-to-offer = Back to the offer
residents-to-organisation = Back to the organisation
residents-wrong = This is no longer right
residents-wrong-over = It no longer exists
residents-wrong-time = The times are wrong
residents-wrong-place = The place is wrong
residents-wrong-silent = Nobody answers
residents-wrong-other = Something else
residents-useless = It is right, but for me it is …
residents-useless-far = too far away
residents-useless-full = always full
residents-useless-costly = too expensive
residents-useless-time = at the wrong time
residents-useless-tongue = not in my language
residents-anonymous = One tap is enough. We do not store who you are.
residents-words = Add a few words
residents-words-label = What should we know?
residents-send = Send
residents-missed-link = Did not find what you are looking for?
residents-missed-title = What are you missing?
residents-missed-lead = Tell us what you were looking for. That shows us what the town does not have yet.
residents-missed-words = What were you looking for?
residents-missed-hint = For example: swimming lessons for women, help with a tax return
residents-missed-filter = We also note what you had selected:
residents-missed-kept = We store only these words, the language of the page and the day. Please do not write names or phone numbers.
residents-missed-done = Thank you! We collect what is missing in town and talk to the organisations about it.
residents-write-link = Write a message
residents-write-title = Write a message
residents-write-lead = Your message goes to the organisation and to nobody else.
residents-write-message = Your message
residents-write-reply = Where should the answer go?
residents-write-reply-hint = Your e-mail address or phone number
residents-write-name = Your name, if you like
residents-write-language = In which language can you read the answer?
residents-write-send = Send message
residents-write-kept = We pass your message on and do not keep it.
residents-write-done = Your message is on its way. The organisation will answer you itself.
residents-write-nobody = Sorry, this organisation cannot receive messages here.
residents-letter-subject = Message about “{ $about }”
residents-letter-intro = Somebody has written to you through the town map. It is about “{ $about }”:
residents-letter-answer = If you reply to this e-mail, your answer goes to that person, who will then see your address.
residents-letter-call = This person asks you to call. A reply to this e-mail will not reach them.
residents-letter-page = See the page on the map
residents-letter-why = You receive this message because your organisation is on the map. Whoever wrote it does not know your address.
residents-letter-name = Name: { $value }
residents-letter-reply = Answer to: { $value }
residents-letter-language = Language of the answer: { $value }
residents-website-not-found = There is no server at this address.
residents-website-no-answer = The site does not answer.
residents-website-refused = The server refuses the connection.
residents-website-redirects = The site redirects without end.
residents-website-certificate = The site’s security certificate is not valid.
residents-website-address = This is not a web address.
residents-website-broken = The site cannot be opened.
residents-website-status = The site reports error { $status }.
problem-form-old = This page had been open for a long time. Please send it once more.
problem-choose = Please choose an answer.
problem-words = Please add a few words.
problem-reply = Please give an e-mail address or a phone number.

## addresses
addresses-kind = Address
addresses-reading = Reading
addresses-storing = Storing
addresses-loaded = Houses loaded: { $houses }, in { $streets } streets. The list is called “{ $name }”.
addresses-filled = Houses whose town or postal code was taken from a neighbour: { $count }.
addresses-refused = Rows left out: { $count }.
addresses-nothing = Nothing was loaded. Correct these rows, or load only the good ones with --good-rows.
addresses-unknown = There is no list “{ $name }”. The command without a file names those there are.
addresses-removed = The list “{ $name }” is gone.
addresses-list = { $name }: { $houses } houses, loaded on { $day }
addresses-none = No houses are loaded yet.
problem-houses-none = The file has no houses: a house needs a number and a street.
problem-osm = This OpenStreetMap extract cannot be read: { $value }
problem-utm = “{ $value }” is no place in a UTM zone.
problem-crs-missing = “{ $value }” looks like metres of a map projection. Say which one, for example --crs EPSG:25832.

## matching

matching-exchange = What organisations offer and look for
matching-exchange-lead = Rooms, volunteers, interpreting: what organisations here offer each other, what they look for, and what fits together.
matching-offering = Offered
matching-seeking = Looked for
matching-no-offers = Nobody offers anything to other organisations at the moment.
matching-no-requests = Nobody is looking for anything at the moment.
matching-fits = This fits
matching-common = In common: { $list }
matching-alike = Is this there already?
matching-alike-help = These entries have a similar name. If yours is among them, you need not send anything new.
matching-parallel = At the same time
matching-parallel-help = Similar offers for the same people, near by and at the same time. Perhaps you could do something together?
matching-times = Times at once in the next four weeks: { $count }, first on { $date }
matching-distinct = This is something else
matching-send-anyway = Send anyway
matching-ours = This is our entry: edit it
matching-wrong = Something is wrong with it
matching-for-you = What fits you
matching-for-you-help = Others offer what you look for, or look for what you offer.
matching-nothing-fits = Nothing fits at the moment. We look again each time you come here.
matching-write = Write to them
matching-to-account = To my account
matching-merge = Merge entries
matching-merge-organisations = Merge organisations
matching-merge-help = Choose what shall hold. Old links then lead to the joint entry, and the history of both is kept. You can undo this for 30 days.
matching-merge-stays = Which entry stays?
matching-merge-stays-help = Its link stays. The other’s link then leads there.
matching-merge-choose = What shall hold?
matching-merge-same = Everything else is the same in both.
matching-merge-nothing = Nothing stated
matching-merge-moves = Offers that move: { $offers }. People who then write for the other organisation: { $people }.
matching-merge-do = Merge
matching-merge-elsewhere = The organisation also belongs to { $towns }. Only somebody who decides there too can merge it.
matching-similar = Similar entries
matching-compare = View side by side
matching-other = The other entry: its address or identifier
matching-other-unknown = There is no such entry here.
office-done-merged = The entries are merged. In the history you can undo that for 30 days.
office-done-distinct = Noted: these are two different entries.
office-mail-merged-subject = Merged: { $title }
office-mail-merged = “{ $title }” was on the map of { $town } twice. We have merged the two entries. Old links still lead to the right one.
office-mail-merged-link = Have a look
office-did-absorbed = Merged with another entry; this one stays
office-did-moved = Belongs to another organisation now
office-did-organisation-merged = Merged into another organisation
office-did-organisation-absorbed = Merged with another organisation; this one stays

## staff
staff-settings = Settings
staff-settings-lead = Everything your map says about itself. Changes show at once and stand in the history.
staff-settings-conflict = Somebody else has saved in the meantime. This is what is stored differently now. What you wrote is still in the form. Save once more if your version should hold.
staff-settings-wrong = Not saved yet. Please look at these fields:
staff-settings-save = Save
office-done-settings = The settings are saved.
staff-names = Name
staff-town = Town or district
staff-name = Name of the map
staff-second = Second official name
staff-second-name = Second name
staff-second-language = Language of that name
staff-second-language-hint = A tag such as dsb for Lower Sorbian
staff-languages = Languages
staff-languages-hint = The map comes in these languages. The one you write in first stands at the front.
staff-about = About the network
staff-about-text = Description
staff-aims = Aims
staff-aim = Aim
staff-groups = Working groups
staff-group = Working group
staff-milestones = What has been done so far
staff-milestones-hint = A year, a month or a day: 2017, 2017-06 or 2017-06-08
staff-milestone = What happened?
staff-meeting = What is it about?
staff-day = Day
staff-from = Begins at
staff-place = Place
staff-date = When?
staff-remove = Delete this entry
staff-contact = Contact
staff-contact-hint = How people reach you. Only what you tick is made public.
staff-email = E-mail
staff-phone = Telephone
staff-website = Website
staff-public = Show in public
staff-colour = Colour
staff-colour-hint = The colour of buttons and links. It has to be easy to read on a light page.
staff-own-colour = Use a colour of our own
staff-accent = Choose a colour
staff-legal = Legal pages
staff-legal-hint = The law asks for these three pages. An empty line begins a new paragraph.
staff-sites = Embedding
staff-sites-hint = These websites may show the map. One address a line, such as https://www.ludwigsburg.de
staff-sites-list = Websites
staff-key = Municipality key
staff-key-hint = Eight digits, for the data portal
staff-slug-stays = The map's address and its boundary are changed by whoever runs the service.
problem-milestone-date = Write a year, a month or a day: 2017, 2017-06 or 2017-06-08.
problem-colour-pale = This colour is hard to read on a light page. Take a darker one.
problem-municipality-key = A municipality key has eight digits.
problem-embedding-site = “{ $value }” is not the address of a website. Right would be https://www.ludwigsburg.de with nothing behind it.

## embed
embed-operate = Use the map
embed-near-address = Enter an address
embed-offer-page = Everything about this offer
embed-gone = This map is no longer shown here
embed-gone-help = The offers are still there: on the whole map.
embed-whole-map = Whole map
embed-back-to-list = Back to the list
embed-title = Embed
embed-lead = Show the map on the website of your town, school or association. You choose what can be seen there. Whatever you change here changes wherever the map is shown.
embed-none = Nothing is embedded yet.
embed-new = New embed
embed-off = switched off
embed-everything = All offers
embed-more-filters = further selection
embed-sites = Which websites may show the map?
embed-sites-lead = Only these websites may show the map:
embed-sites-none = No website may show the map yet. Enter the address of your website.
embed-sites-any = Any website may show the map.
embed-site = Address of the website
embed-site-add = Allow website
embed-site-remove = No longer allow
embed-site-any = Allow any website
embed-site-not-any = Allow only certain websites
embed-name-question = What is this embed called?
embed-name = Name
embed-name-hint = For example “Sport for families”. People who have the website read aloud hear this name.
embed-what = What can be seen?
embed-what-hint = If you choose nothing, all offers can be seen. Nobody can undo what you set here.
embed-only-today = Only what still takes place today
embed-area = Only in one area
embed-area-place = District, street or address
embed-area-hint = We look for the place on your map.
embed-area-metres = Within
embed-organisations = Only from certain organisations
embed-picked = Only hand-picked offers
embed-picked-links = Links to the offers
embed-picked-hint = Open an offer on the map and copy its address to this field. One link per line.
embed-visitors = What may visitors choose themselves?
embed-visitors-hint = Whatever they choose, they only ever find what you have set above.
embed-choice-search = Search
embed-choice-open = Opening times
embed-choice-category = Topic
embed-choice-language = Language spoken there
embed-choice-target-group = For whom
embed-choice-format = Kind of offer
embed-choice-purpose = Offered or wanted
embed-choice-age = Age
embed-choice-particulars = Free of charge, accessible and more
embed-looks = What does it look like?
embed-view = Map or list
embed-view-map-first = Map, then list
embed-view-list-first = List, then map
embed-view-map = Map only
embed-view-list = List only
embed-language = Language
embed-language-hint = “Same as the website”: the map speaks the language of the page it stands on. Visitors can switch it.
embed-language-own = Same as the website
embed-height = Height in pixels
embed-height-hint = 640 nearly always fits. A list takes the height it needs by itself.
embed-state = Can it be seen?
embed-active = Switched on
embed-preview = Preview
embed-preview-do = Show preview
embed-preview-hint = This is how it will look on your website. It is not saved yet.
embed-save = Save
embed-save-first = Once it is saved, what you paste into your website stands here.
embed-codes = How to put it on your website
embed-codes-lead = Take one of these three ways. The first one works nearly everywhere.
embed-code-frame = 1. As a frame
embed-code-frame-help = Paste this into a field for HTML (TYPO3: “Plain HTML”, Drupal: “Full HTML”).
embed-code-element = 2. As an element
embed-code-element-help = It adapts to the language of the page. Your website has to allow scripts from us.
embed-code-link = 3. As a link
embed-code-link-help = WordPress and others turn this link into a map by themselves. Put it on a line of its own.
embed-code-admin = For the technical staff
embed-code-admin-help = Does the map stay empty? Pass this line on to whoever looks after your website.
embed-code-privacy = For the privacy notice
embed-code-privacy-help = You may use this paragraph as it is.
embed-privacy-text = This website shows a map from { $host }. When it is loaded, your IP address is transmitted to that server, because it could not send the map otherwise. The map sets no cookies, stores nothing on your device, counts nobody and contacts no other servers.
embed-copy = Copy
embed-copied = Copied
embed-remove = Remove this embed
embed-remove-help = Every website that shows this map will then show a friendly note with a link to the whole map. You can undo this for 30 days, in the history.
embed-problem-site = “{ $value }” is not the address of a website. Correct would be, for example, www.ludwigsburg.de
embed-problem-height = The height has to be between { $least } and { $most } pixels.
embed-problem-place = We cannot find “{ $value }” on your map. Enter a district, a street or an address.
embed-problem-link = “{ $value }” is not a link to an offer.
embed-problem-no-site = This network lets no other website show its map.
office-done-embed-saved = Saved. Every website that shows this map now shows it like this.
office-done-embed-removed = The embed has been removed.
office-done-embed-sites = Saved. This applies from now on.
office-did-embed-saved = Embed saved
office-did-embed-removed = Embed removed

## paper

paper-title = Welcome to { $town } – contacts for every need
paper-size = Paper
paper-a4 = A4
paper-a4-folded = A4, folded
paper-a5 = A5
paper-a3 = A3 poster
paper-a4-hint = To hand out, large type
paper-a4-folded-hint = A booklet in A5
paper-a5-hint = Small sheets
paper-a3-hint = For the wall
paper-all-languages = All languages
paper-fold = Print on both sides, flipped on the short edge. Then fold in the middle.
paper-fold-script = A script puts the pages in order for folding. Without it they follow one another.
paper-own-printer = Print with the menu of your browser.
paper-map = Map with the numbers of the offers
paper-not-on-map = Not on the map: { $numbers }
paper-code-of = QR code for “{ $title }”
paper-code-of-view = QR code for the map on the internet
paper-view = All of it on a map on the internet
paper-may-change = Times change. The QR code shows what holds today.
paper-day = As of { $date }
paper-count = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
}
paper-entries = Offers
paper-nothing = There is no offer here yet.
paper-more = There are more offers than fit on paper: { $count }. They are on the map on the internet.
paper-list = Print this list
paper-flyers = Flyers
paper-flyers-lead = Welcome flyers and posters, always up to date. Next year you print the same ones again and see what has changed.
paper-new = New flyer
paper-new-name = Welcome flyer
paper-open = Open for printing
paper-edit = Edit
paper-never = Never printed yet
paper-last = Last printed: { $moment } ({ $who })
paper-changes = { $count ->
    [one] One change since the last print
   *[other] { $count } changes since the last print
}
paper-no-changes = Nothing has changed since the last print.
paper-entry-new = New
paper-entry-gone = No longer there
paper-entry-changed = Changed
paper-part-title = Title
paper-part-phone = Telephone
paper-note = Note as printed
paper-note-hint = Press here once the flyer is printed. Next time it says here what has changed since.
paper-copy = Copy
paper-copy-of = { $name } (copy)
paper-remove = Delete
paper-remove-sure = The flyer will be gone, and so will what was last printed. QR codes on paper keep working.
paper-save = Save
paper-wrong = Something is not right yet:
paper-conflict = Somebody else has changed the flyer meanwhile. Open it again to see what holds now. What you typed is still here.
paper-name = Name for yourselves
paper-name-hint = Stands only here, not on paper.
paper-offers = Offers
paper-choice = What goes on the paper?
paper-by-filter = All that match
paper-by-hand = Picked by hand
paper-filter-hint = What is new on the map and matches is on the next print. With nothing ticked, everything matches.
paper-words = With these words
paper-link = Or a link from the map
paper-link-hint = Filter the map as you like and paste the address of the page here.
paper-all-of = All { $count } offers to print: { $address }
problem-flyer-link = This is no link to a filtered map.
paper-search = Search for offers
paper-find = Search
paper-found = { $count } found. Tick what is to be added.
paper-none-found = Nothing more was found.
paper-none-picked = Nothing picked yet. Search, tick and add.
paper-add = Add the ticked ones
paper-place = Place in the row
paper-not-published = No longer published
paper-missing = Picked but no longer published, and so not on paper: { $count }
paper-look = Look at the choice
paper-on-it = Offers on the paper: { $count }
paper-languages = Languages on the paper
paper-languages-hint = Every language begins on a new page.
paper-own-words = Heading and words
paper-own-words-hint = Both are voluntary. Without a heading of your own the usual one is printed. Where a text is missing, the German or English one stands there.
paper-heading = Heading
paper-text = A few words
paper-more-words = Show fields for the chosen languages
office-done-paper-saved = The flyer is saved.
office-done-paper-printed = Noted: the flyer is printed.
office-done-paper-copied = This is the copy. Give it a name of its own.
office-done-paper-removed = The flyer is deleted.
office-did-flyer-saved = Flyer saved
office-did-flyer-printed = Flyer printed
office-did-flyer-removed = Flyer deleted

## feeds

feeds-take = Take this list with you
feeds-view = You take what you see right now: { $offers }.
feeds-dates = Dates in your calendar
feeds-subscribe = Subscribe to the calendar
feeds-once = Download once as a file
feeds-subscribe-help = From now on your calendar fetches changes by itself.
feeds-only-dates = It holds meetings, courses, events and projects.
feeds-with-hours = Subscribe with all opening hours
feeds-address = If nothing opens: add this address to your calendar as a calendar “from URL”.
feeds-too-many = That is too many: at most { $most } offers are possible. Choose fewer with the filters.
feeds-files = As a file
feeds-stay = Stay up to date
feeds-atom = News as a feed (Atom)
feeds-atom-help = For programs that collect news.
feeds-link = Link to this list
feeds-newest = What is new or has changed, newest first, at most { $most } offers.
feeds-title = Title
feeds-website = Website
feeds-confirmed = Last confirmed
feeds-page = Page of the offer
feeds-sheet = Offers
problem-too-many-offers = These are { $count } offers; a file holds at most { $most }. Please choose fewer with the filters.

## files

files-title = Files
files-lead = Bring a table just as it is. You see row by row what will become of it. Nothing changes before that.
files-new = New file
files-file = Choose a file
files-file-hint = Excel (XLSX), CSV, GeoJSON or JSON, at most { $most } MB
files-look = Look at it
files-before = Earlier files
files-none = None yet.
files-open = Not taken over yet
files-done = Taken over
files-undone = Taken back
files-came = New: { $new }. Changed: { $changed }. The same: { $same }. Left out: { $refused }. Taken off the map: { $gone }.
files-resume = Go on
files-all = All files
files-about = Rows: { $rows }. Columns: { $columns }.
files-steps = Steps
files-columns = Columns
files-values = Values
files-rows = Preview
files-discard = Discard this file
files-columns-lead = What is in which column? We recognised much of it. Please check it and add what is missing.
files-go-on = Continue
files-part = Sheet or list
files-part-do = Read this one
files-empty = empty
files-left-out = Leave out
files-fixed = Where the file says nothing
files-fixed-lead = This holds for all rows that say nothing about it.
files-organisation = Organisation
files-organisation-hint = If you leave this empty, the organisation is called like the entry.
files-source = Name of the source
files-source-hint = The same for every new version of this file. By it we know the entries again.
files-language = Language of the texts
files-publish-email = The e-mail addresses in this file are public
files-placeless = Take rows whose place cannot be found without a public place
files-values-lead = These words of the file belong to topics and lists of the map. Please decide what they mean.
files-values-none = There is nothing to decide here.
files-values-known = Recognised ({ $count })
files-times = Rows: { $count }
files-suggested = Suggestion: { $value }
files-choose = Please choose
files-rows-lead = This is what will happen. Nothing is changed yet.
files-remembered = There was a file with these columns before. We read it as last time.
files-state-new = New
files-state-changed = Changed
files-state-same = The same
files-state-refused = Not possible
files-state-asleep = Stays off
files-later = Addresses still to be looked up: { $count }
files-find = Look up addresses
files-line = Row { $line }
files-place = Which place is meant?
files-places-do = Use these places
files-next = Next
files-take = Take over
files-take-lead = New on the map: { $new }. Changed: { $changed }. You can undo this for 30 days.
files-gone = On the map from this source, but no longer in the file: { $count }
files-replace = Take these { $count } off the map
files-good = Take only the good rows. Left out: { $count }
files-nothing = There is nothing new.
files-take-do = Take over
files-note = More for the description
files-id = Own number or identifier
files-address = Whole address
files-number = House number
files-contact = Contact (mixed)
files-anonymous = Possible without a name
files-confirmed = Last checked
office-done-files-taken = Taken over: { $count }. Left out: { $left }.
office-done-files-undone = Taken back: { $count }. Changed since and therefore kept: { $left }.
office-done-files-discarded = The file is discarded.
problem-file-no-rows = There is no table with a heading and rows below it in this file.
problem-file-old-workbook = This is a file of old Excel (XLS). Save it as XLSX or CSV.
problem-file-no-table = This is not a table. Excel (XLSX), CSV, GeoJSON and JSON are possible.
problem-file-slow = Reading this file takes too long. Split it.
problem-file-columns = These are too many columns: { $found }. At most { $most } are possible.
problem-file-rows = These are too many rows. At most { $most } are possible. Split the file.
problem-file-mixed-letters = The file mixes two encodings of letters. We read each row by itself.
problem-file-bomb = Unpacked, this file would be far too large. At most { $most } MB are possible.
problem-file-large = The file is too large. At most { $most } MB are possible.
problem-file-many-open = There are already { $most } open files. Take over or discard one of them first.
problem-file-choose = Please choose a file.
problem-file-value = We do not know “{ $value }”. Match it under “Values”.
problem-file-left = “{ $value }” is left out: it cannot be read.
problem-file-hours = The times “{ $value }” are kept as text, not as opening hours.
problem-file-source = Please give the source a name.
problem-file-no-title = No column is the title. It cannot go without one.
problem-file-no-category = No column says the topic. Choose one for all rows.
problem-file-refused = Rows that are not possible: { $count }. Tick that they may be left out.
problem-place-missing = There are neither coordinates nor a street.
problem-place-several = “{ $value }” is ambiguous.
problem-place-unknown = “{ $value }” cannot be found.
problem-place-later = “{ $value }” has not been looked up yet.

## knowing

knowing-report = Report
knowing-gaps = Gaps
knowing-gaps-title = What there is and what is missing
knowing-numbers = Numbers
knowing-review = Looking back on { $year }
knowing-as-of = { $town }, as of { $date }
knowing-xlsx = As an Excel file
knowing-csv = As a CSV file
knowing-percent = { $share }%
knowing-supply = Offers
knowing-supply-lead = This is how many offers there are. A 0 is a gap. An offer can stand in several fields.
knowing-rows = Rows
knowing-columns = Columns
knowing-show = Show
knowing-all = All
knowing-unsaid = Not stated
knowing-axis-weekday = Day of the week
knowing-axis-time = Time of day
knowing-before = before { $time }
knowing-from = from { $time }
knowing-nothing-for = There is no offer for:
knowing-reach = How far is it?
knowing-reach-lead = This is how many homes have a fitting offer near by, measured as the crow flies.
knowing-reach-none = No addresses are loaded. Whoever runs the service loads them with one of these commands:
knowing-reach-outside = None of the loaded addresses lie inside the network’s boundary.
knowing-any = All
knowing-distance = Distance
knowing-within = within { $distance }
knowing-of-houses = of homes have an offer within { $distance }
knowing-share = Share
knowing-houses = Homes
knowing-houses-without = Homes without an offer
knowing-quarter = Part of town
knowing-by-quarter = By part of town
knowing-field = Square
knowing-far = Where most people have a long way
knowing-map = Map: share of homes with a fitting offer within { $distance }. The numbers stand in the table below.
knowing-fitting = { $count ->
        [one] One offer with a public place fits.
       *[other] { $count } offers with a public place fit.
    }
knowing-rough = { $count ->
        [one] The place of one is only roughly known.
       *[other] The places of { $count } are only roughly known.
    }
knowing-vain = Searched for and not found
knowing-vain-lead = From the last twelve months.
knowing-small = Numbers below 5 are not shown, all others are rounded to 5, so that nobody can be recognised.
knowing-nobody = We count without people: no address, no cookie, no time of day.
knowing-too-little = Too little has been counted yet to be shown.
knowing-searched = Searched for
knowing-in-vain = Nothing found
knowing-times = How often
knowing-ticked = Ticked
knowing-vain-ticked = Ticked, and there was nothing
knowing-missed = What people wrote to us
knowing-missed-words = What is missing
knowing-missed-about = About
knowing-unanswered = Requests without an answer
knowing-all-answered = There is a fitting offer for every request.
knowing-no-requests = Nobody is looking for anything right now.
knowing-request = Request
knowing-parallel = What runs at the same time
knowing-parallel-none = Nothing similar runs near by at the same time.
knowing-parallel-line = { $count ->
        [one] Once in four weeks at the same time, { $distance } apart
       *[other] { $count } times in four weeks at the same time, { $distance } apart
    }
knowing-one = One
knowing-other = The other
knowing-often = Times in four weeks
knowing-old = What grows stale
knowing-old-none = Everything has been confirmed recently.
knowing-entry = Offer
knowing-confirmed = Last confirmed
knowing-visits = Pages viewed
knowing-visits-year = pages viewed in twelve months
knowing-searches-year = searches
knowing-vain-year = searches that found nothing
knowing-since = Counted since { $date }.
knowing-weeks = Pages viewed a week, last 26 weeks
knowing-week = Week from
knowing-by-page = By page
knowing-by-language = By language
knowing-by-offer = Viewed most often
knowing-by-embed = On other websites
knowing-words = Searched for most often
knowing-page-map = Map and list
knowing-page-offer = Offers
knowing-page-organisation = Organisations
knowing-entries = Entries
knowing-state = Where they stand
knowing-count = Number
knowing-fresh-title = How fresh they are
knowing-fresh = Confirmed recently
knowing-due = Asked to confirm
knowing-aged = Looks old
knowing-coverage = Who can read it?
knowing-coverage-lead = This is how many entries have a title and a summary in each language of the map.
knowing-by-person = By people
knowing-by-machine = By machine
knowing-untold = Missing
knowing-review-title = { $town } in { $year }: a look back
knowing-so-far = The year is not over yet. This look back reaches to { $date }.
knowing-compared = In comparison
knowing-difference = Difference
knowing-said-offers = { $count ->
        [one] On { $date } there was one offer on the map.
       *[other] On { $date } there were { $count } offers on the map.
    }
knowing-said-before = { $count ->
        [one] A year before, there was one.
       *[other] A year before, there were { $count }.
    }
knowing-said-new = { $count ->
        [one] One offer was new.
       *[other] { $count } offers were new.
    }
knowing-said-ended = { $count ->
        [0] None has ended.
        [one] One has ended.
       *[other] { $count } have ended.
    }
knowing-said-requests = { $count ->
        [0] There were no new requests.
        [one] One request was entered.
       *[other] { $count } requests were entered.
    }
knowing-said-members = { $count ->
        [one] One organisation belonged to the network.
       *[other] { $count } organisations belonged to the network.
    }
knowing-said-joined = { $count ->
        [0] None of them was new.
        [one] One of them was new.
       *[other] { $count } of them were new.
    }
knowing-said-confirmed = { $count ->
        [0] No offer has been confirmed yet.
        [one] Organisations confirmed once that an offer still holds.
       *[other] Organisations confirmed { $count } times that an offer still holds.
    }
knowing-said-meetings = { $count ->
        [0] The calendar has no meeting.
        [one] The network met once.
       *[other] The network met { $count } times.
    }
knowing-said-visits = The pages were viewed about { $count } times.
knowing-said-embeds = On other websites the map was viewed about { $count } times.
knowing-said-searches = People searched about { $count } times.
knowing-said-vain = About { $count } times there was nothing to find.
knowing-joined = New organisations
knowing-left = No longer in the network
knowing-new = New offers
knowing-ended = Offers that have ended
knowing-row-offers = Offers at the end
knowing-row-new = New offers
knowing-row-ended = Offers that ended
knowing-row-requests = Requests at the end
knowing-row-new-requests = New requests
knowing-row-members = Organisations at the end
knowing-row-joined = New organisations
knowing-row-confirmed = Confirmations
knowing-row-meetings = Network meetings
knowing-row-embeds = Viewed on other websites
knowing-row-searches = Searches
knowing-row-vain = Searches that found nothing
knowing-privacy-title = What this map counts
knowing-privacy = The map counts how often a page is viewed on a day and what is searched for, so that the network learns what is missing. It stores no address, no device and no time of day, sets no cookie, and keeps no word of a search that has numbers or addresses in it. Rare search words are forgotten after two months at the latest, all numbers after a little more than three years. Only what occurred at least five times is shown.
knowing-needs = What members are missing
knowing-needs-none = No member has reported an open need.
knowing-people = People
knowing-question = Question
knowing-answer = Answer
knowing-surveys = What members say in surveys
knowing-mean = On average, of 5

## meetings
problem-people = Write a number between 1 and { $most }.
problem-questions = A survey has { $most } questions at most. Take one out.
problem-options = Write 2 to { $most } answers, each on a line of its own.
problem-last-day = Choose a day from today on, a year ahead at most.
needs-mail-subject = An answer to the need you reported in { $town }
needs-mail-answer = You told us what is missing in { $town }:
needs-mail-reply = This is what the network answers:
needs-mail-link = See the needs I reported
needs-mail-why = You get this mail because you reported this need.
survey-template-title = What is missing, what is there?
survey-template-intro = Ten questions, five minutes. Your answers help us see where something is missing in our network.
survey-ask-groups = For whom are offers missing most?
survey-ask-categories = Which offers are missing?
survey-ask-languages = In which languages do people ask you for help that you cannot give?
survey-ask-where = In which quarter is something missing, and what?
survey-ask-times = At what times are offers missing?
survey-time-morning = In the morning
survey-time-afternoon = In the afternoon
survey-time-evening = In the evening
survey-time-weekend = At the weekend
survey-time-holidays = In the school holidays
survey-ask-reach = How well do you reach the people you are there for?
survey-ask-need = What do you need most yourselves?
survey-ask-give = What could you offer to others?
survey-help-rooms = Rooms
survey-help-people = People who help
survey-help-money = Money and help with applications
survey-help-interpreters = Interpreting and translating
survey-help-contacts = Contacts with others
survey-help-training = Training and advice
survey-help-publicity = Becoming better known
survey-ask-together = How well do we work together in the network?
survey-ask-next = What should we talk about at the next meeting?
meetings-tab = Network
meetings-title = Meetings
needs-title = Is something missing? Tell us
needs-lead = What do the people who come to you need and cannot find here? Two minutes are enough.
needs-no-place = Members of a network report here what is missing. Your organisation is not a member of a network yet.
needs-own = What you reported
needs-what = What is missing?
needs-what-hint = For example: a German course in the evening with child care
needs-category = What is it about?
needs-any-category = None of these
needs-groups = For whom?
needs-language = In which language?
needs-any-language = It does not matter
needs-area = Where?
needs-area-hint = A quarter, a street, or “everywhere”
needs-people = Roughly how many people?
needs-note = What else we should know
needs-who-reads = Only the people who coordinate the network read this. It is never public.
needs-send = Report it
needs-place = For which organisation?
needs-state-open = open
needs-state-answered = answered
needs-state-closed = closed
needs-reply = The network answers:
needs-about-people = about { $count } people
needs-done-reported = Thank you. The people who coordinate the network will read it.
office-done-need = Saved. Whoever reported the need gets your answer by mail.
needs-desk = Needs
needs-desk-lead = What members report stands only here and in the report on gaps.
needs-none = Nobody has reported a need yet.
needs-by-state = By state
needs-all = All
needs-answer = Answer or close
needs-reply-label = Your answer; it goes to the person by mail
needs-set-answered = Answer
needs-set-closed = Close
needs-set-open = Open again
survey-title = Surveys
survey-lead = Up to ten questions to all members. They answer through a link in the mail, without signing in.
survey-none = There is no survey yet.
survey-new-template = Begin with ten ready questions
survey-new = Empty survey
survey-template-help = The ready questions ask about needs, as Ludwigsburg asked its associations: what is missing, for whom, where and when. You can change each.
survey-stage-draft = draft
survey-stage-open = running
survey-stage-closed = closed
survey-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
    }
survey-was-until = until { $date }
survey-until = until { $date }
survey-write = Write a survey
survey-wrong = Not saved yet. Please look at these fields:
survey-save = Save
survey-more = Save and add a question
survey-about = The survey
survey-name = Title
survey-intro = A few words about it
survey-intro-hint = Why you ask, and what happens with the answers
survey-last-day = Last day to answer
survey-question = Question { $number }
survey-text = Question
survey-kind = How is it answered?
survey-kind-choice = Choose one answer
survey-kind-several = Choose several answers
survey-kind-scale = From 1 to 5
survey-kind-text = In one's own words
survey-options = Answers to choose from
survey-options-hint = Each on a line of its own; only for questions with a choice
survey-remove = Take this question out
survey-send = Ask the members
survey-send-help = After that the questions stay as they are. Each organisation answers once and can change its answer until the last day. Whoever has not answered a week before is reminded once.
survey-at-once = Send to everybody now
survey-open = Send with the next mail
survey-open-help = That means the questions stand in the mail that asks an organisation anyway whether its entries still hold. Nobody gets one mail more.
survey-delete = Throw the draft away
survey-delete-now = Yes, throw it away
survey-answered = { $count } of { $all } members have answered
survey-as-xlsx = Answers as a spreadsheet (XLSX)
survey-as-csv = as CSV
survey-no-words = Nobody has written anything yet.
survey-mean = { $mean } on average
survey-scale-low = not at all well
survey-scale-high = very well
survey-silent = No answer yet: { $count }
survey-not-asked = not asked yet
survey-open-now = The survey is running
survey-waits = It goes along with the next mail that a member gets anyway.
survey-extend = Change the day
survey-close = Close it now
survey-organisation = Organisation
office-done-survey-save = Saved. No member sees it yet.
office-done-survey-open = The survey is running. It goes along with the next mails.
office-done-survey-at-once = The survey is running. The mails are on their way.
office-done-survey-close = The survey is closed.
office-done-survey-extend = The last day is changed.
office-done-survey-delete = The draft is gone.
survey-for = Answer of { $organisation }
survey-empty = Nothing is answered yet. One answer is enough.
survey-who-reads = The people who coordinate the network in { $town } see your answers with the name of your organisation. They are never public.
survey-change = Change the answers
survey-answer = Send the answers
survey-over = This survey is closed.
survey-thanks = Thank you! Your answers have arrived.
survey-answered-on = Your organisation answered on { $date }.
survey-change-until = You can change the answers until { $date }.
survey-several-hint = You may choose several.
survey-mail-link = Answer the questions
survey-mail-subject = Questions to { $organisation }: survey of the network in { $town }
survey-mail-subject-again = Reminder: survey of the network in { $town }
survey-mail-ask = what { $organisation } sees and needs helps everybody in the network. Please take a few minutes.
survey-mail-again = we have no answer from { $organisation } yet. This is the last time we ask.
survey-mail-pass-on = Whoever has the link can answer for { $organisation }; so pass this mail on only to people who should.
problem-until = The end is before the beginning.
problem-meeting-date = A new meeting is not in the past, and not more than two years ahead.
meetings-one = Network meeting
meetings-agenda = Agenda
meetings-yes = Yes, I am coming
meetings-no = No, not this time
meetings-sheet = Offered and looked for on one sheet
meetings-mail-invited-subject = Invitation: network meeting in { $town } on { $date }
meetings-mail-moved-subject = Changed: network meeting in { $town } now on { $date }
meetings-mail-cancelled-subject = Cancelled: network meeting in { $town } on { $date }
meetings-mail-invited = the network in { $town } meets, and you are invited:
meetings-mail-moved = the meeting of the network in { $town } is now at another time or place. Please tell us once more whether you are coming:
meetings-mail-cancelled = the meeting of the network in { $town } does not take place:
meetings-mail-why = You get this mail because your organisation is a member of the network in { $town }.
meetings-line-member = New member: { $title }
meetings-line-new = New: { $title }
meetings-line-changed = Changed: { $title }
meetings-line-ended = No longer there: { $title }
meetings-line-more = and { $count } more
meetings-news-since = New since { $date }
meetings-news-more = In your account you see everything that is new, and who else is a member.
office-did-meeting = Meetings changed
meetings-said-yes = Thank you, we look forward to seeing you.
meetings-said-no = A pity. Thank you for telling us.
meetings-changeable = You can change your answer until the meeting is over.
meetings-cancelled = This meeting does not take place.
meetings-over = This meeting is over.
meetings-counts = Coming: { $yes } · Not coming: { $no }
meetings-minutes-of = Minutes
meetings-off = cancelled
meetings-calendar = Into the calendar
meetings-own = Meetings and news of the network
meetings-members = Members and contacts
meetings-none-planned = No meeting is planned at the moment.
meetings-no-news = Nothing has changed.
meetings-new-members = New members
meetings-new-offers = New offers
meetings-changed-offers = Changed
meetings-ended-offers = No longer there
meetings-desk-lead = Plan, invite, see who comes. The meeting stands on the network's public page, its guests do not.
meetings-plan = New meeting
meetings-past = Past
meetings-not-called = nobody invited yet
meetings-called = invited
meetings-has-minutes = with minutes
meetings-when-where = When and where?
meetings-until = End
meetings-what = What is it about?
meetings-agenda-hint = One point a line
meetings-after = Afterwards
meetings-minutes = Link to the minutes
meetings-minutes-hint = It stands publicly on the network's page.
meetings-save-help = If you change day, time or place after inviting, everybody invited gets a mail with the new date.
meetings-preview = What is new since the last meeting
meetings-invite-title = Invite
meetings-invite-help = Everybody who writes for a member gets one mail: with the date for their calendar, yes or no with one click, and what is new since the last meeting.
meetings-invite-again = Inviting again reaches only those who have had no mail yet, new members for example.
meetings-invite = Invite all members
meetings-guests = Who comes
meetings-comes = comes
meetings-comes-not = does not come
meetings-delete = Delete this meeting
meetings-delete-help = Nobody is invited yet; it disappears altogether.
meetings-cancel = Cancel this meeting
meetings-cancel-help = Everybody invited gets a mail, and their calendar says that it is cancelled.
meetings-want = E-mails that invite to meetings of the network
office-done-meeting-saved = Saved.
office-done-meeting-invited = Invitations sent: { $count }
office-done-meeting-cancelled = Cancelled. Mails sent: { $count }
office-done-meeting-deleted = The meeting is deleted.
meetings-agree = Members of my networks may see my name and e-mail address
meetings-members-help = For members only. Here stands what organisations and people have released. Whether your name is among it you say in the settings of your account.
meetings-text = In a sentence or two
meetings-invited-so-far = Mails sent: { $count }, the last on { $moment }.
office-done-meeting-told = Saved. Everybody invited hears of the change (mails: { $count }).
survey-mail-about = The network in { $town } asks all its members (questions: { $count }, until { $date }). You need not sign in.

## open data

data-title = Data
data-lead = Programs can read what is on the map: without signing in, always as up to date as the map.
data-licence = Licence:
data-attribution = Please name as the source: { $attribution }
data-no-licence = The network has not yet said under which licence the data may be used. Please ask.
data-gis = For the town’s geographic data
data-gis-help = Paste the address into QGIS or the Masterportal as “OGC API – Features”. Filters and other reference systems are possible.
data-portal = For the open-data portal
data-portal-help = Enter this catalogue in the portal as a source, for example at GovData.
data-files = For tables and evaluations of your own
data-files-help = All offers as a file. Parts of it come with the same filters as on the map: under each list, at “Take this list with you”.
data-subscribe = To subscribe to
data-subscribe-help = Dates for calendars, news for feed readers.
data-directories = For other directories
data-directories-help = The open standard for social services, to read and to take over.
data-developers = For developers
data-developers-help = Stadtkarte’s own interface, with its description.
data-hsds-profile = Our profile of HSDS 3.0
data-hsds-lead = Published offers as services according to Open Referral HSDS 3.0, read-only.
data-hsds-services = Each published offer is a service. Requests are no services and are not there. What is not known is left out.
data-hsds-times = Times are local times without a zone. Public holidays, school holidays and exceptions cannot be said in HSDS: they stand in words in the description, and exactly in the calendar at schedule_link.
data-hsds-places = Protected places have neither point nor address. Where only the quarter is public, its point is given.
data-hsds-taxonomies = Topics, target groups and kinds of offers are taxonomies. Their identifiers are the same in every Stadtkarte.
data-hsds-ids = Identifiers are UUIDs and stay the same. Rows without one of their own get one that is derived from the offer’s.
data-hsds-lang = With the parameter lang, names and descriptions come in that language, as far as there are texts.
data-catalogue = Open data of Stadtkarte
data-set = Offers for integration in { $town }
data-set-help = Language cafés, courses, advice, meeting places and help in { $town }: with place, times, languages and contact, continuously up to date.
data-question = Open data
data-question-hint = What data portals want to know.
data-licence-which = Licence
data-licence-none = None yet
data-attribution-which = To be named as the source
data-attribution-hint = Stands beside the data, as the licence demands
data-contributor = Contributor at GovData
data-contributor-hint = The name from GovData’s list, at the end of the address
problem-contributor = This is no name from GovData’s list: only letters, digits, hyphens and underscores.
ogc-title = Offers as geodata
ogc-title-in = { $town }: offers as geodata
ogc-about = QGIS, Masterportal and other programs read the published offers here.
ogc-paste = Paste this address into QGIS or Masterportal:
ogc-offers = Offers on the map
ogc-offers-in = { $town }: offers on the map
ogc-offers-about = All published offers that have a place.
ogc-unlocated = Offers without a place
ogc-unlocated-in = { $town }: offers without a place
ogc-unlocated-about = By telephone, online or protected: these offers stand nowhere on the map.
ogc-landing = Start page
ogc-api = Description of the interface
ogc-conformance = Standards
ogc-collections = Collections
ogc-collection = Collection
ogc-queryables = Filters
ogc-schema = Fields
ogc-items = Offers
ogc-item = One offer
ogc-page-of-offer = Page of the offer
ogc-tiles = Tiles
ogc-tiles-in = { $town }: tiles
ogc-grids = Tile grids
ogc-grid = Tile grid
ogc-licence = Terms of use
ogc-as-data = As data (JSON)
ogc-as-page = As a page
ogc-next = Next page
ogc-back = Back
ogc-found = Offers found: { $shown }
ogc-links = From here
ogc-systems = Coordinate systems
ogc-addresses = Addresses
ogc-parameters = What a request can say
ogc-problem = Something in the request is not right; the answer says what.
ogc-unchanged = Nothing has changed.
problem-only-read = Here one can only read.
ogc-parameter-limit = How many offers a page has at most; above 1000 it is 1000.
ogc-parameter-bbox = Only in this box: west, south, east, north.
ogc-parameter-bbox-crs = The coordinate system of the box.
ogc-parameter-crs = The coordinate system of the answer.
ogc-parameter-datetime = Only what was known to be so at this time: from its last change to its last confirmation. A moment or a span, open with two dots.
ogc-parameter-after = Where the page begins; stands in the link to the next page.
ogc-parameter-f = The form of the answer.
ogc-parameter-lang = The language of words.
ogc-parameter-q = Words to be found
ogc-parameter-category = What it is about
ogc-parameter-language = Languages spoken there
ogc-parameter-target-group = For whom it is
ogc-parameter-purpose = Offered or looked for
ogc-parameter-format = Kind of offer
ogc-parameter-open = Open: now, today or at a local time
ogc-parameter-organisation = Organisations, by their identifiers
ogc-parameter-ids = Only these offers
ogc-parameter-age = For this age in years
ogc-parameter-free = Free of charge
ogc-parameter-wheelchair = Reached by wheelchair
ogc-parameter-childcare = With child care
ogc-parameter-women-only = For women alone
open-problem-question = The request cannot be understood like this.
open-problem-nowhere = There is no such thing here.
open-problem-method = This address does not know that method.
open-problem-token = This takes a valid token.
open-problem-forbidden = This token may not do that.
open-problem-content = Some of it does not hold yet.
open-problem-conflict = Somebody was faster: read the entry again.
open-problem-changed = The entry has changed since you read it.
open-problem-revision = Name the revision that you change: with If-Match or in the field revision.
open-problem-large = This is too much at once.
open-problem-media = Please send JSON (Content-Type: application/json).
open-problem-key = This Idempotency-Key belongs to another request.
open-problem-under-way = The same request is still under way.
open-problem-often = Too many requests. Please try again later.
open-problem-broken = Something of ours is broken. Please try again later.
problem-number-between = This takes a whole number from { $least } to { $most }.
problem-unknown-field = This field is not known here.
open-tokens = Programs
open-tokens-open = Tokens and webhooks
open-tokens-lead = With a token a program, such as your own website, can read, enter and change offers. The same rules hold as in the form.
open-tokens-how = How to write a program for it
open-tokens-title = Tokens
open-tokens-none = There is no token yet.
open-tokens-over = Tokens that no longer work
open-token-made = The token is made.
open-webhook-made = The webhook is set up. With this secret you check the signature.
open-secret = Secret
open-secret-once = It stands here only now. Copy it to a safe place.
open-last-used = Last used: { $moment }
open-never-used = Never used
open-works-until = works until { $day }
open-term = Works for how long?
open-term-open = until it is revoked
open-term-days = { $days } days
open-made-by = Made by { $name } on { $day }
open-revoke = Revoke
open-revoked-at = Revoked on { $day }
open-expired-at = Expired on { $day }
open-maker-left = No longer works: whoever made it does not belong here any more.
open-token-new = New token
open-token-name = What is the program called?
open-token-name-hint = This is how the history names it, such as “The choir’s website”.
open-token-may = What may it do?
open-token-make = Make the token
open-right-write = Enter and change offers
open-right-confirm = Confirm that they still hold
open-right-dates = Cancel and move dates
open-right-withdraw = Take offers off the map
open-right-decide = Decide what is published
open-right-webhooks = Set up webhooks
open-webhooks = Webhooks
open-webhooks-lead = We tell your program as soon as something changes: with a signed message to your address.
open-webhook-new = New webhook
open-webhook-url = Address
open-webhook-url-hint = It begins with https:// and can be reached from the internet.
open-webhook-events = What should it be told of?
open-webhook-make = Set up the webhook
open-webhook-test = Send a test
open-webhook-remove = Remove
open-webhook-disabled = Disabled since { $day }: nothing arrived for too long. “Send a test” switches it on again.
open-webhook-failing = Nothing has arrived since { $moment }. We keep trying.
open-deliveries = Last messages
open-delivery-sent = arrived
open-delivery-given-up = given up
open-delivery-waits = on its way
open-delivery-again = is tried again
open-trouble-not-found = There is no such address, or it lies in a private network.
open-trouble-no-answer = no answer
open-trouble-refused = no connection
open-trouble-certificate = The certificate does not hold.
open-trouble-broken = It did not work.
open-event-offer-published = Offer published
open-event-offer-changed = Offer changed
open-event-offer-confirmed = Offer confirmed
open-event-offer-withdrawn = Offer off the map
open-event-offer-date-cancelled = Date cancelled
open-event-offer-date-moved = Date moved
open-event-offer-date-restored = Date as planned after all
open-event-submission-received = Something waits to be decided
open-event-submission-returned = Submission returned
open-event-submission-declined = Submission declined
open-event-offers-imported = Many offers changed at once
open-event-test = Test
open-done-revoked = The token no longer works.
open-done-removed = The webhook is removed.
open-done-tested = The test is on its way. Load the page again in a moment.
open-mail-disabled-subject = A webhook was disabled
open-mail-disabled = For several days nothing has arrived at { $url }. So we disabled this webhook. As soon as your program answers again, switch it on with “Send a test”.
open-mail-disabled-link = See the webhooks
open-mail-why = You get this message because the webhook belongs to your organisation or network.
open-who-token = program “{ $name }”
office-did-date-restored = Date as planned after all
problem-webhook-address = Write a whole address that begins with https://.
problem-webhook-private = This address lies in a private network. We send nothing there.
problem-no-date = Nothing was planned for that time, or it is over.
open-api-title = For programs
open-api-lead = All published offers, free to read for any program. With a token your program enters and changes them itself.
open-api-contents = On this page
open-api-operations = All operations
open-api-english = The descriptions are in English.
open-api-begin-title = In five minutes
open-api-begin = Reading takes neither a token nor an account. The filters are those of the map; lang= chooses the language. Any website may read the answers in the browser.
open-api-token-title = Tokens
open-api-token = Members make one on the page of their organisation, staff at their network’s desk. It stands in the Authorization header and belongs on a server, never in a web page: from pages elsewhere we do not take it. At most 600 requests a minute.
open-api-writing-title = Enter and change
open-api-writing = What you read you can change and send back: it has the same form. The rules are those of the form: 201 means published, 202 means that the staff looks at it. Location says where to see what became of it.
open-api-paging-title = Page by page
open-api-paging = Follow next until it is null. When something changes meanwhile, nothing is lost and nothing comes twice.
open-api-again-title = Load nothing twice
open-api-again = Every answer has an ETag and Last-Modified. Send them back with If-None-Match or If-Modified-Since: 304 means that you have it already.
open-api-once-title = Nothing twice, nothing written over
open-api-once = Give every request an Idempotency-Key: should it arrive twice, it is done once. When you change something, send If-Match with the ETag that you read, or the field revision: where somebody was quicker, we answer 412 or 409.
open-api-problems-title = When something is wrong
open-api-problems = Faults come as application/problem+json (RFC 9457) in the language that you choose with lang=, and name the field.
open-api-webhooks-title = Webhooks
open-api-webhooks = Your program hears of changes without asking. Every message is signed with HMAC-SHA256 over its time and content; check it like this. Answer with 2xx within ten seconds; else it comes again, with the same id. After days without an answer we disable the webhook and write to you.
