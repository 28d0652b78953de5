# Українська. Звертання на «ви», без русизмів.

## vocabulary

category-language_meetup = Мовні кафе та розмовні клуби
category-german_course = Курси німецької та інтеграційні курси
category-meeting_place = Місця зустрічей і спілкування
category-migration_advice = Консультації з питань міграції та притулку
category-legal_advice = Правова допомога та питання перебування
category-public_office = Державні установи
category-interpreting = Усний переклад і мовна допомога
category-work_training = Робота, професійне навчання та визнання дипломів
category-childcare_school = Дитсадок, школа й допомога в навчанні
category-housing = Житло та розміщення
category-health = Здоров’я та психосоціальна допомога
category-everyday_help = Їжа, одяг і щоденна допомога
category-protection = Захист і екстрена допомога
category-sport = Спорт і рух
category-culture_leisure = Культура, творчість і дозвілля
category-volunteering = Волонтерство та наставництво

category-language_meetup-words = мовне кафе, розмовний клуб, розмовляти німецькою, практика німецької, мовний тандем, мовний партнер, спілкування
category-german_course-words = курси німецької, курс німецької мови, мовні курси, вивчати німецьку, вчити німецьку, інтеграційний курс, німецька мова, рівень B1
category-meeting_place-words = місце зустрічі, кафе зустрічей, громадський центр, сімейний центр, познайомитися, знайти друзів, сусіди
category-migration_advice-words = консультація для мігрантів, консультація для біженців, притулок, тимчасовий захист, параграф 24, соціальна консультація, допомога з листами, біженці
category-legal_advice-words = юрист, адвокат, правова консультація, дозвіл на проживання, вид на проживання, громадянство, возз’єднання сім’ї, тимчасовий захист
category-public_office-words = відомство у справах іноземців, ратуша, джобцентр, соціальна служба, реєстрація місця проживання, управління у справах молоді, установа, РАЦС
category-interpreting-words = перекладач, переклад, усний перекладач, переклад документів, присяжний перекладач, супровід до установ
category-work_training-words = робота, вакансії, шукаю роботу, професійне навчання, аусбільдунг, резюме, практика, визнання диплома, підтвердження диплома
category-childcare_school-words = дитячий садок, дитсадок, садочок, школа, допомога з уроками, репетитор, догляд за дітьми, ясла
category-housing-words = житло, квартира, шукаю квартиру, оренда, кімната, гуртожиток, бездомність, допомога на житло
category-health-words = лікар, лікарня, акушерка, вагітність, психолог, терапія, травма, щеплення, залежність
category-everyday_help-words = продуктова допомога, продукти, безкоштовна їжа, одяг, меблі, пожертви, ремонт велосипедів, тафель
category-protection-words = насильство, домашнє насильство, притулок для жінок, гаряча лінія, екстрена допомога, захист, торгівля людьми
category-sport-words = спорт, спортивний клуб, футбол, плавання, навчитися їздити на велосипеді, йога, танці, гімнастика
category-culture_leisure-words = музика, театр, бібліотека, малювання, хор, кулінарія, шиття, музей, сад
category-volunteering-words = волонтерство, волонтер, допомагати іншим, наставник, добровольці, бути корисним, підтримка

target-everyone = Усі
target-refugees = Біженці та біженки
target-migrants = Мігранти та мігрантки
target-eu_citizens = Мігранти з країн ЄС
target-children = Діти (до 12 років)
target-youth = Підлітки та молодь
target-unaccompanied_minors = Неповнолітні без супроводу
target-parents_families = Батьки та родини
target-women = Жінки
target-seniors = Літні люди
target-disability = Люди з інвалідністю
target-lgbtq = ЛГБТІК+
target-volunteers = Волонтери та фахівці

spoken-de = Німецька
spoken-en = Англійська
spoken-ar = Арабська
spoken-uk = Українська
spoken-ru = Російська
spoken-tr = Турецька
spoken-fa = Перська (фарсі)
spoken-prs = Дарі
spoken-ps = Пушту
spoken-ur = Урду
spoken-ckb = Курдська (сорані)
spoken-kmr = Курдська (курманджі)
spoken-ti = Тигринья
spoken-am = Амхарська
spoken-so = Сомалійська
spoken-fr = Французька
spoken-es = Іспанська
spoken-it = Італійська
spoken-pl = Польська
spoken-ro = Румунська
spoken-bg = Болгарська
spoken-sq = Албанська
spoken-sr = Сербська
spoken-hr = Хорватська
spoken-el = Грецька
spoken-vi = В’єтнамська
spoken-gsg = Німецька жестова мова
spoken-de-simple = Німецька простою мовою

format-place = Місце
format-meeting = Регулярна зустріч
format-course = Курс
format-event = Подія
format-service = Допомога та консультації
format-project = Проєкт

purpose-offer = Пропозиція
purpose-request = Запит

mode-main = проводиться цією мовою
mode-spoken = там розмовляють цією мовою
mode-interpreter = з перекладачем, за запитом

wheelchair-yes = Доступно на візку
wheelchair-limited = Частково доступно на візку
wheelchair-no = Недоступно на візку

membership-asked = Запит на вступ
membership-member = Учасник
membership-declined = Відхилено

land-BW = Баден-Вюртемберг
land-BY = Баварія
land-BE = Берлін
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передня Померанія
land-NI = Нижня Саксонія
land-NW = Північний Рейн-Вестфалія
land-RP = Рейнланд-Пфальц
land-SL = Саар
land-SN = Саксонія
land-ST = Саксонія-Ангальт
land-SH = Шлезвіг-Гольштейн
land-TH = Тюрингія

## dates

weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя

weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = нд

month-1 = січень
month-2 = лютий
month-3 = березень
month-4 = квітень
month-5 = травень
month-6 = червень
month-7 = липень
month-8 = серпень
month-9 = вересень
month-10 = жовтень
month-11 = листопад
month-12 = грудень

# The month inside a date (a genitive in some languages).
month-of-1 = січня
month-of-2 = лютого
month-of-3 = березня
month-of-4 = квітня
month-of-5 = травня
month-of-6 = червня
month-of-7 = липня
month-of-8 = серпня
month-of-9 = вересня
month-of-10 = жовтня
month-of-11 = листопада
month-of-12 = грудня

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }, { $day } { $month } { $year } р.
date-medium = { $day } { $month } { $year } р.
date-short = { $day } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } м
distance-kilometres = { $amount } км

## problems

problem-in-line = Рядок { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Рядок { $line }, { $field }:
problem-other = Ці дані сюди не підходять.
problem-required = Це поле не заповнено.
problem-too-long = Задовгий текст: { $most ->
        [one] не більше { $most } символу.
        [few] не більше { $most } символів.
        [many] не більше { $most } символів.
       *[other] не більше { $most } символу.
    }
problem-too-many = Забагато значень: { $most ->
        [one] не більше { $most } значення.
        [few] не більше { $most } значень.
        [many] не більше { $most } значень.
       *[other] не більше { $most } значення.
    }
problem-number = «{ $value }» не є числом.
problem-date = «{ $value }» не є датою. Приклад: 2026-08-24.
problem-time = «{ $value }» не є часом. Приклад: 15:00.
problem-unknown-value = Тут немає «{ $value }».
problem-datetime = «{ $value }» не є часом. Правильно, наприклад, 2026-08-24T00:00:00Z, 2026-08-24 або проміжок: 2026-08-01T00:00:00Z/..
problem-longitude = «{ $value }» не є географічною довготою (від −180 до 180).
problem-latitude = «{ $value }» не є географічною широтою (від −90 до 90).
problem-bbox = Для ділянки карти потрібні чотири числа: захід, південь, схід, північ.
problem-bbox-order = Межі ділянки карти переплутано: захід має бути перед сходом, південь — перед північчю.
problem-near = Для точки потрібні два числа: довгота й широта, наприклад 9.19,48.89.
problem-near-swapped = Довготу й широту переплутано: спершу довгота, потім широта. Мабуть, ідеться про { $right }.
problem-zoom = Масштабу «{ $value }» немає. Можна від 0 до { $most }.
problem-tile = Фрагмента карти «{ $value }» у цьому масштабі немає. Можна від 0 до { $most }.
problem-age = Це не вік. Потрібне число від 0 до 120.
problem-age-order = Найменший вік більший за найбільший.
problem-open = Можна «now», «today» або дату й час, як-от 2026-08-24T15:00.
problem-point-required = Бракує точки на карті.
problem-email = Це не адреса електронної пошти.
problem-phone = Це не номер телефону.
problem-website = Це не адреса сайту. Вона починається з https://.
problem-colour = Це не колір. Приклад: #1f6f8b.
problem-slug = «{ $value }» не підходить як коротка назва. Можна малі латинські літери, цифри та дефіси.
problem-encoding = У тексті є символи, які ми не можемо прочитати.
problem-language-tag = «{ $value }» не є кодом мови. Приклад: de або ar.
problem-holiday-date = Не вдалося прочитати дату канікул.
problem-holiday-ends-before-start = Канікули закінчуються раніше, ніж починаються.
problem-holiday-land = Такої федеральної землі немає.
problem-holiday-column-missing = У файлі немає стовпця «{ $value }».
problem-holiday-none-in-file = У файлі немає шкільних канікул.
problem-holiday-no-calendar = Файл не є календарем у форматі iCalendar.
problem-holiday-row = Цей рядок не вдалося прочитати: { $value }
problem-schedule-ends-before-start = Кінець раніше за початок.
problem-schedule-never = У цей період не буде жодної зустрічі.
problem-schedule-no-weekday = Не вказано день тижня.
problem-schedule-nth = Котрий це день тижня в місяці? Можна від 1 до 5 або, рахуючи з кінця, від −1 до −5.
problem-schedule-every = Такий проміжок неможливий. Можна від 1 до { $most }.
problem-schedule-every-needs-start = Для такого проміжку потрібна дата початку.
problem-schedule-too-long = Це триває задовго. Кількість днів: не більше { $most }.
problem-schedule-time = Це не час. Можна від 0:00 до 24:00.
problem-schedule-overnight = Кінець ({ $to }) не пізніше за початок ({ $from }). Через північ можна не довше ніж { $most } год, тобто тут до { $latest }. Цілодобово — це від 0:00 до 24:00.
problem-schedule-year = Рік має бути від { $first } до { $last }.
problem-schedule-too-many = Забагато записів. Найбільша кількість: { $most }.

## schedule

schedule-on = { $day ->
        [1] понеділках
        [2] вівторках
        [3] середах
        [4] четвергах
        [5] п’ятницях
        [6] суботах
       *[7] неділях
    }
schedule-day-range = { $from ->
        [1] з понеділка
        [2] з вівторка
        [3] із середи
        [4] з четверга
        [5] з п’ятниці
        [6] із суботи
       *[7] з неділі
    } до { $to ->
        [1] понеділка
        [2] вівторка
        [3] середи
        [4] четверга
        [5] п’ятниці
        [6] суботи
       *[7] неділі
    }
schedule-nth = { $day ->
        [3] { $nth ->
                [1] перша
                [2] друга
                [3] третя
                [4] четверта
                [5] п’ята
                [-1] остання
                [-2] передостання
                [-3] третя з кінця
                [-4] четверта з кінця
               *[-5] п’ята з кінця
            }
        [5] { $nth ->
                [1] перша
                [2] друга
                [3] третя
                [4] четверта
                [5] п’ята
                [-1] остання
                [-2] передостання
                [-3] третя з кінця
                [-4] четверта з кінця
               *[-5] п’ята з кінця
            }
        [6] { $nth ->
                [1] перша
                [2] друга
                [3] третя
                [4] четверта
                [5] п’ята
                [-1] остання
                [-2] передостання
                [-3] третя з кінця
                [-4] четверта з кінця
               *[-5] п’ята з кінця
            }
        [7] { $nth ->
                [1] перша
                [2] друга
                [3] третя
                [4] четверта
                [5] п’ята
                [-1] остання
                [-2] передостання
                [-3] третя з кінця
                [-4] четверта з кінця
               *[-5] п’ята з кінця
            }
       *[other] { $nth ->
                [1] перший
                [2] другий
                [3] третій
                [4] четвертий
                [5] п’ятий
                [-1] останній
                [-2] передостанній
                [-3] третій з кінця
                [-4] четвертий з кінця
               *[-5] п’ятий з кінця
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] понеділок
        [2] вівторок
        [3] середа
        [4] четвер
        [5] п’ятниця
        [6] субота
       *[7] неділя
    }
schedule-days = по { $days }
schedule-daily = щодня
schedule-every-weeks = { $every ->
        [one] кожен { $every } тиждень
        [few] кожні { $every } тижні
        [many] кожні { $every } тижнів
       *[other] кожні { $every } тижня
    } по { $days }
schedule-monthly = { $days } кожного місяця
schedule-every-months = { $every ->
        [one] кожен { $every } місяць
        [few] кожні { $every } місяці
        [many] кожні { $every } місяців
       *[other] кожні { $every } місяця
    }: { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } і { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time }
schedule-from-time = з { $time }
schedule-all-day = цілодобово
schedule-valid-between = { $when }, з { $from } до { $until }
schedule-valid-from = { $when }, з { $from }
schedule-valid-until = { $when }, до { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } з перекладачем
schedule-date-time = { $date }, { $time }
schedule-span = { $from } – { $until }
schedule-not-on-public-holidays = не у святкові дні
schedule-only-on-public-holidays = лише у святкові дні
schedule-not-in-school-holidays = не під час шкільних канікул
schedule-only-in-school-holidays = лише під час шкільних канікул
schedule-only-on-holidays = лише у святкові дні та під час шкільних канікул
schedule-by-appointment = за домовленістю
schedule-also-by-appointment = також за домовленістю
schedule-cancelled = { $date } скасовано
schedule-cancelled-at = { $date } о { $time } скасовано
schedule-moved = перенесено з { $date } на: { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = зараз відкрито до { $until }
schedule-now = зараз відкрито
schedule-today = сьогодні { $time }
schedule-tomorrow = завтра { $time }
schedule-is-cancelled = { $when } – скасовано
schedule-is-moved = { $when } (перенесено)
schedule-days-not-in-school-holidays = { $when } (не під час шкільних канікул)
problem-schedule-ical-time = «{ $value }» – це не час у форматі iCalendar.
problem-schedule-ical-zone = Час указано в іншому часовому поясі: { $value }.
problem-schedule-ical-cannot = Ми не можемо прийняти це правило: «{ $value }». Можливі дні тижня, також раз на кілька тижнів або певний за порядком у місяці.
problem-schedule-ical-no-start = Не вказано, коли це починається.
holiday-new-year = Новий рік
holiday-epiphany = Богоявлення
holiday-womens-day = Міжнародний жіночий день
holiday-good-friday = Страсна п’ятниця
holiday-easter-sunday = Великдень
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-liberation-day = День визволення
holiday-ascension = Вознесіння Христове
holiday-whit-sunday = П’ятидесятниця
holiday-whit-monday = Понеділок П’ятидесятниці
holiday-corpus-christi = Свято Тіла Христового
holiday-uprising-of-1953 = 75-річчя повстання 1953 року
holiday-assumption = Успіння Богородиці
holiday-childrens-day = День дитини
holiday-german-unity = День німецької єдності
holiday-reformation = День Реформації
holiday-all-saints = День усіх святих
holiday-repentance = День покаяння і молитви
holiday-christmas = Різдво
holiday-second-christmas-day = Другий день Різдва

## page

page-product = Stadtkarte
page-languages = Мови
page-about = Про мережу
page-imprint = Вихідні дані
page-privacy = Захист даних
page-accessibility = Доступність
page-all-towns = Усі міста
page-made-with = Stadtkarte — вільне програмне забезпечення. Карту малює Leaflet.
page-machine-translated = Цей текст перекладено автоматично.
page-text-in = Мова цього тексту: { $language }
page-to-content = До змісту
page-to-list = Пропустити карту, до списку
page-to-map = До карти
page-not-found = Такої сторінки немає
page-not-found-help = Можливо, пропозиції вже немає або в адресі є помилка.
page-bad-request = Ми не розуміємо цього запиту
page-bad-request-help = В адресі є щось, що сюди не підходить.
page-broken = Щось пішло не так
page-broken-help = Це наша помилка. Спробуйте, будь ласка, ще раз за кілька хвилин.
page-search = Пошук пропозицій і місць
page-search-hint = Курс німецької, вулиця…
page-search-do = Шукати
page-quick-filters = Швидкі фільтри
page-all-filters = Усі фільтри
page-open-now = Зараз відчинено
page-open-today = Сьогодні
page-near-me = Поруч зі мною
page-offers-in = Пропозиції: { $town }
page-description = Мовні кафе, курси, консультації та місця зустрічей: { $town }. Де, коли і якими мовами.
page-sorted-by-distance = Спочатку найближчі
page-sorted-by-words = Спочатку найвідповідніші
page-words-quoted = «{ $words }»
page-not-understood = Частину фільтра ми не зрозуміли й пропускаємо:
page-search-not-ready = Пошук готується. Спробуйте, будь ласка, за мить.
page-search-forgiven = Саме таких слів ніде немає. Ось найближче:
page-show-them = Показати
page-nothing-found = Ми нічого не знайшли.
page-reset = Скинути фільтри
page-show-all = Показати всі
page-without-place = Без місця на карті
page-pages = Сторінки списку
page-before = Назад
page-close = Закрити
page-any-time = Будь-коли
page-when = Коли
page-open-at = У цей час:
page-age = Вік
page-age-of = Вік людини в роках:
page-particulars = Варто знати
page-free = Безкоштовно
page-wheelchair = Доступно для візка
page-childcare = З доглядом за дітьми
page-women-only = Лише для жінок
page-no-childcare = Без догляду за дітьми
page-not-women-only = Не лише для жінок
page-categories = Теми
page-spoken = Мови на місці
page-for-whom = Для кого
page-formats = Вид пропозиції
page-purposes = Пропонують чи шукають
page-in-step = Список за картою
page-map = Карта пропозицій
page-map-help = Стрілки рухають карту, плюс і мінус змінюють масштаб. Клавіша Tab веде до позначок, там стрілки переходять від однієї до іншої. Список показує ті самі пропозиції.
page-map-needs-script = Для карти потрібен JavaScript. У списку є всі пропозиції.
page-bigger-map = Велика карта
page-chosen = Вибране на карті
page-online = Онлайн
page-and-more = +{ $count }
page-seeks = Шукають
page-example = Приклад
page-example-help = Це вигаданий приклад. Він показує, який вигляд може мати карта.
page-by-appointment = За домовленістю
page-no-times = Час не вказано.
page-next-dates = Найближчі дати
page-where = Де
page-place-on-request = Точне місце вам повідомлять на запит.
page-place-approximate = Місце позначено приблизно.
page-on-the-map = Показати на карті
page-directions = Як дістатися
page-cost = Вартість
page-registration = Запис
page-registration-needed = Будь ласка, запишіться заздалегідь.
page-registration-not-needed = Без запису, просто приходьте.
page-organisation = Хто організовує
page-contact = Контакт
page-confirmed = Востаннє підтверджено: { $date }.
page-about-offer = Докладніше
page-age-range = Вік: { $from }–{ $to }
page-age-from = Вік: від { $from }
page-anonymous = Можна анонімно
page-its-offers = Пропозиції
page-no-offers = Зараз пропозицій на карті немає.
page-text-missing = Цього тексту ще немає.
page-aims = Чого ми прагнемо
page-milestones = Що вже було
page-working-groups = Робочі групи
page-members = Учасники
page-welcome = Що є в моєму місті?
page-welcome-lead = Місця зустрічей, курси, консультації та допомога багатьма мовами. Виберіть своє місто.
page-no-towns = Карти ще немає.
page-zoom-in = Збільшити
page-zoom-out = Зменшити
page-credit-osm = © Учасники OpenStreetMap
page-map-trouble = Карту зараз не вдається оновити. Ви бачите останній стан.
page-list-trouble = Список зараз не вдається оновити. Ви бачите останній стан.
page-locating = Шукаємо ваше місце…
page-no-position = Не вдалося визначити ваше місце. Знайдіть угорі вулицю або район.
page-request = шукають
page-mostly = здебільшого: { $category }
page-one-place = в одному місці
page-direction-center = у центрі карти
page-direction-n = на півночі
page-direction-ne = на північному сході
page-direction-e = на сході
page-direction-se = на південному сході
page-direction-s = на півдні
page-direction-sw = на південному заході
page-direction-w = на заході
page-direction-nw = на північному заході
page-offers = { $count ->
        [one] { $count } пропозиція
        [few] { $count } пропозиції
        [many] { $count } пропозицій
       *[other] { $count } пропозиції
    }
page-show-offers = { $count ->
        [one] Показати { $count } пропозицію
        [few] Показати { $count } пропозиції
        [many] Показати { $count } пропозицій
       *[other] Показати { $count } пропозиції
    }
page-more = { $count ->
        [one] Показати ще { $count }
        [few] Показати ще { $count }
        [many] Показати ще { $count }
       *[other] Показати ще { $count }
    }
page-elsewhere = { $count ->
        [one] У цій частині карти нічого немає, деінде є { $count } пропозиція.
        [few] У цій частині карти нічого немає, деінде є { $count } пропозиції.
        [many] У цій частині карти нічого немає, деінде є { $count } пропозицій.
       *[other] У цій частині карти нічого немає, деінде є { $count } пропозиції.
    }
page-without-times = { $count ->
        [one] Ще { $count } пропозиція не вказує часу.
        [few] Ще { $count } пропозиції не вказують часу.
        [many] Ще { $count } пропозицій не вказують часу.
       *[other] Ще { $count } пропозиції не вказують часу.
    }
page-without-language = { $count ->
        [one] Ще { $count } пропозиція лише іншими мовами.
        [few] Ще { $count } пропозиції лише іншими мовами.
        [many] Ще { $count } пропозицій лише іншими мовами.
       *[other] Ще { $count } пропозиції лише іншими мовами.
    }
problem-unknown-parameter = Такого параметра тут немає.
page-none-yet = Тут поки що немає пропозицій. Завітайте трохи згодом.
page-costs = Платно
page-germany = Карта Німеччини з усіма містами
page-take-along = Зберегти й поділитися
page-calendar = Додати в календар
page-print = Друкувати
page-share = Поділитися
page-share-mail = Електронною поштою
page-share-app = Поділитися через застосунок
page-copy-link = Скопіювати посилання
page-link-copied = Посилання скопійовано.
page-qr = QR-код
page-qr-name = QR-код із посиланням на цю сторінку
page-qr-help = Наведіть камеру телефону на код, щоб відкрити цю сторінку.
page-seeks-until = Шукаємо до { $date }
page-term = З { $from } до { $until }
page-term-from = З { $from }
page-term-until = До { $until }
page-partners = Партнери: { $names }
page-funder = Фінансування: { $name }
page-map-app = Застосунок із картами на цьому пристрої
page-other-sites = Ці посилання ведуть на сторонні сайти. Вони дізнаються про місце, лише коли ви натиснете на посилання.
page-seeking = Що зараз шукають
page-all-requests = Усі запити на карті
page-meetings = Найближчі зустрічі
page-near-place = Поруч: { $place }
page-places = Знайдено місць: { $count }
page-place-meant = Ви мали на увазі місце?
page-place-area = Район
page-place-locality = Місто або село
page-place-street = Вулиця або площа
page-place-house = Місце
page-place-organisation = Організація
page-retry = Спробувати ще раз

## exchange

problem-file-empty = Файл порожній.
problem-file-type = Це ані GeoJSON FeatureCollection, ані таблиця (CSV).
problem-file-unreadable = Файл не вдається прочитати: { $value }
problem-json = Це неправильний JSON: { $value }
problem-row-too-long = Цей рядок задовгий. Щонайбільше { $most } МБ.
problem-crs = Координати мають бути довготою і широтою (WGS 84), а не «{ $value }».
problem-feature = Це не об’єкт Feature формату GeoJSON.
problem-geometry = Геометрія має бути точкою (Point), а не «{ $value }».
problem-coordinates = Координати мають бути двома числами: спочатку довгота, потім широта.
problem-swapped = Схоже, довготу ({ $lon }) і широту ({ $lat }) переплутано.
problem-too-far = Точка лежить за { $km } км від міста { $town }. Можна щонайбільше { $limit } км. Спершу довгота, потім широта.
problem-projected = «{ $value }» схоже на метри картографічної проєкції. Потрібні градуси: довгота і широта (WGS 84).
problem-null-island = Точка 0, 0 лежить в Атлантиці. Якщо координати невідомі, не вказуйте їх.
problem-id-missing = Бракує власного ідентифікатора джерела. Без нього наступний імпорт не впізнає цю пропозицію.
problem-id-twice = Ідентифікатор «{ $value }» уже є в цьому файлі, у рядку { $first }.
problem-null-character = Текст містить символ U+0000.
problem-unknown-nearest = «{ $value }» тут немає. Ви маєте на увазі «{ $nearest }»?
problem-unknown-one-of = «{ $value }» тут немає. Можливі значення: { $list }
problem-yes-or-no = «{ $value }» тут не підходить. Напишіть yes або no.
problem-shape = Це не відповідає описаній формі: { $value }
problem-columns = Стовпців у цьому рядку: { $found }. Стовпців у заголовку: { $expected }.
problem-column-missing = У заголовку немає стовпця «{ $value }».
problem-column-twice = Стовпець «{ $value }» є в заголовку двічі.
problem-opening-hours = Години роботи «{ $value }» не вдається прочитати. Пишіть їх як в OpenStreetMap: Mo-Fr 09:00-12:00.
problem-source-missing = Бракує назви джерела. Вкажіть --source або «source» у файлі.
problem-other-network = Ця пропозиція належить до іншої мережі. Без стовпця або властивості uuid вона з’явиться тут як нова.
problem-network-unknown = Мережі «{ $value }» немає. Є: { $list }
problem-boundary = Межа має бути Polygon або MultiPolygon.
import-checking = Перевірка
import-storing = Збереження
import-counts = Нові: { $new }, змінені: { $changed }, без змін: { $same }, відхилені: { $refused }.
import-withdrawn = Більше немає у файлі, знято: { $count }.
import-done = Пропозиції вже на карті.
import-nothing = Нічого не імпортовано. Виправте ці рядки або імпортуйте лише правильні за допомогою --good-rows.
import-dry-run = Це була лише перевірка. Нічого не змінено.
import-more = Інші проблеми: { $count }.
import-unknown = Це тут нічого не означає і було пропущено: { $list }
export-done = Записано пропозицій: { $count }.
network-made = Мережу «{ $value }» створено.
network-none = Мереж ще немає.
holidays-loaded = Завантажено шкільних канікул: { $count } ({ $list }).
problem-wgs84 = «{ $value }» тут не підходить: координати мають бути в градусах WGS 84, спершу довгота.
problem-network-id = Ідентифікатор «{ $value }» не належить цій мережі. Залиште id і slug такими, як їх записала команда «network show».
network-saved = Мережу «{ $value }» збережено.
import-outside = Пропозицій за межами території мережі: { $count }. Перша — у рядку { $line }.
command-line-wrong = Цей рядок незрозумілий. Що в ньому не так, написано тут англійською; --help називає все, що є.
problem-network-none = У базі даних { $database } ще немає мереж.
problem-land-missing = Календар не каже, для якої він федеральної землі. Вкажіть її, наприклад --land BY.

## people
people-sign-in = Увійти
people-sign-in-lead = Введіть свою електронну адресу. Ми надішлемо вам посилання, пароль не потрібен.
people-email = Електронна адреса
people-send-link = Надіслати посилання
people-link-sent = Перевірте свою пошту
people-link-sent-help = Якщо ми знаємо адресу { $email }, посилання вже надіслано туди. Воно діє 30 хвилин і лише один раз. Загляньте й у папку «Спам».
people-too-often = Забагато спроб
people-too-often-help = Будь ласка, спробуйте ще раз за годину.
people-welcome = Вітаємо, { $name }
people-welcome-help = Ще один клік — і ви увійшли.
people-sign-in-now = Увійти зараз
people-link-over = Це посилання вже не діє
people-link-over-help = Його вже використали або воно застаріло. Тут ви отримаєте нове.
people-cross-site = Це надійшло з іншого сайту
people-cross-site-help = Щоб захистити вас, ми приймаємо дані лише з наших сторінок. Нічого не змінено.
people-deleted-person = колишній користувач { $code }
people-mail-stop = Більше не отримувати таких листів
people-mail-hello = Вітаємо!
people-mail-greeting = Вітаємо, { $name }!
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Ваше посилання для входу
people-mail-sign-in = За цим посиланням ви увійдете. Воно діє 30 хвилин і лише один раз.
people-mail-sign-in-why = Ви отримали цей лист, бо хтось запросив посилання на вашу адресу. Якщо це були не ви, просто видаліть його.
people-mail-invited-subject = Ваш доступ до Stadtkarte
people-mail-invited-how = Посилання діє сім днів і лише один раз. Потім ви будь-коли отримаєте нове на сторінці входу.
people-mail-invited-why = Ви отримали цей лист, бо вас запросили.
people-mail-role-operator = Тепер ви керуєте цією Stadtkarte.
people-mail-role-staff = Тепер ви в команді «{ $thing }» і разом вирішуєте, що буде на карті.
people-mail-role-member = Тепер ви разом з іншими пишете пропозиції «{ $thing }».
people-mail-role-translator = Тепер ви перекладаєте тексти «{ $thing }» цією мовою: { $language }.
people-mail-role-none = Тепер ви можете увійти.
people-invited = За цим посиланням увійде { $email } (один раз, протягом семи днів):
people-invited-folder = Лист лежатиме в теці «{ $folder }», щойно запрацює сервер. Поштовий сервер не налаштовано.
people-invited-mail = Лист буде надіслано, щойно запрацює сервер.
problem-organisation-unknown = Організації «{ $value }» немає.
people-account = Мій кабінет
people-own-pages = Ваші сторінки
people-desk = Робочий стіл
people-settings = Налаштування
people-sign-out = Вийти
people-sign-out-everywhere = Вийти на всіх пристроях
people-save = Зберегти
people-name = Ваше ім’я
people-language = Мова цих сторінок і листів
people-want-digest = Один лист на день, якщо на мене щось чекає
people-want-reminders = Листи із запитанням, чи наші пропозиції ще актуальні
people-delete = Видалити кабінет
people-delete-how = Що буде далі
people-delete-what = Ваше ім’я, електронну адресу, чернетки та входи буде видалено одразу й назавжди.
people-delete-stays = Пропозиції ваших організацій залишаться. В історії замість імені буде лише код.
people-delete-last = Ви останній учасник «{ $name }». Після цього там ніхто не зможе нічого змінити; запитання надходитимуть на адресу організації або команді мережі.
people-delete-operator = Ви керуєте цим сервісом. Подбайте, щоб хтось інший міг це продовжити.
people-delete-now = Видалити назавжди
people-not-now = Краще ні
people-drafts = Розпочате й ще не надіслане
people-untitled = Без назви
people-offers = Пропозиції
people-no-offers = Пропозицій ще немає.
people-more-offers = Ще пропозицій: { $count }
people-new-offer = Нова пропозиція
people-offer-published = на карті
people-offer-pending = перевіряється
people-offer-returned = повернуто вам
people-offer-declined = відхилено
people-offer-hidden = приховано, бо ніхто не підтвердив
people-offer-withdrawn = вже не на карті
people-offer-superseded = замінено
people-offer-changed = зміну перевіряють
people-nothing-yet = Ви ще не належите до жодної організації. Попросіть учасника запросити вас або додайте свою організацію на сторінці міста.
people-networks = Ваші мережі
people-its-networks = Мережі
people-ask-network = Приєднатися до ще однієї мережі
people-which-network = Яка мережа?
people-ask-now = Надіслати запит
people-members = Учасники
people-no-members = Тут ще ніхто не пише.
people-you = ви
people-remove = Вилучити
people-invite-member = Запросити когось
people-invite = Надіслати запрошення
people-letter-language = Мова запрошення
people-leave = Вийти з організації
people-leave-help = Інші продовжать. Вас можуть будь-коли запросити знову.
people-leave-last = Ви останній учасник. Пропозиції залишаться на карті, доки їх підтверджують; змінювати їх зможе лише команда мережі. Краще спершу когось запросіть.
people-leave-now = Так, я виходжу
people-edit-organisation = Змінити дані організації
people-proposal-waits = Зміну перевіряють. Доти на карті те, що було раніше.
people-organisation-name = Назва організації
people-about = Що це і чим займається
people-other-languages = Іншими мовами
people-contact = Контакт
people-phone = Телефон
people-website = Вебсайт
people-publish = показувати на карті
people-address = Адреса
people-street = Вулиця й номер будинку
people-postal-code = Поштовий індекс
people-locality = Місто
people-not-right = Це ще не так:
people-faster = Хтось інший тим часом щось змінив. Зараз там таке. Ваш текст зберігся; якщо збережете ще раз, діятиме ваш.
people-invitation = Вас запрошено
people-invitation-open = Переглянути запрошення
people-invitation-over = Запрошення вже прийнято або воно застаріло. Якщо ви вже з нами, просто увійдіть; інакше попросіть нове.
people-accept = Прийняти й увійти
people-mail-invitation-subject = { $name } запрошує вас: { $thing }
people-mail-invitation = { $name } запрошує вас долучитися до «{ $thing }» на Stadtkarte.
people-mail-invitation-how = Запрошення діє 14 днів. Пароль не потрібен.
people-mail-invitation-why = Ви отримали цей лист, бо { $name } вказує вашу адресу для «{ $thing }». Якщо не хочете, просто видаліть його.
people-team = Команда
people-staff = Вирішують разом
people-nobody = Поки нікого.
people-invite-team = Запросити до команди
people-as-what = У якій ролі?
people-as-staff = вирішує, що буде на карті
people-as-translator = перекладає:
people-translating = Переклад
people-to-translate = Пропозиції, яким чогось бракує: { $count }
people-text-outdated = можливо, застаріло
people-text-missing = немає
people-text-machine = машинний переклад
people-stop = Більше не надсилати таких листів?
people-stop-now = Відписатися
people-stopped = Ви відписалися
people-stopped-help = Ви більше не отримуватимете таких листів. Повернути їх можна в налаштуваннях кабінету.
people-done-saved = Збережено.
people-done-proposed = Дякуємо! Команда мережі перегляне, і зміна з’явиться на карті.
people-done-invited = Запрошення надіслано.
people-done-asked = Запит у мережі. Вам дадуть відповідь.
people-done-asked-before = Ви вже зверталися туди.
people-done-left = Ви вийшли.
people-done-removed = Вилучено.
people-done-joined = Вітаємо! Ви з нами.
people-dates-cancel = Скасувати зустріч
people-dates-title = Скасувати або перенести зустріч
people-dates-help = Яку зустріч скасовано чи перенесено? Причину можна вказати далі.
people-dates-choose = Скасувати або перенести…
people-dates-none = У найближчі п’ять тижнів немає окремої зустрічі, яку можна скасувати чи перенести.

## writing

writing-join = Додати організацію
writing-join-lead = Додайте свою організацію та її першу пропозицію на карту { $town }. Обліковий запис не потрібен. Це займе близько п’яти хвилин.
writing-who = Хто ви?
writing-organisation = Ваша організація
writing-organisation-name = Назва організації
writing-organisation-about = Чим вона займається?
writing-organisation-about-hint = Одне або два речення. Вони будуть на її сторінці.
writing-organisation-website = Сайт організації
writing-person-name = Ваше ім’я
writing-person-email = Ваша електронна адреса
writing-person-email-hint = Ми надішлемо туди посилання для підтвердження. Адреса не публікується.
writing-join-what = Що ви хочете додати?
writing-join-with-offer = Організацію та пропозицію або запит
writing-join-without-offer = Тільки організацію
writing-what = Що?
writing-purpose = Ви щось пропонуєте чи щось шукаєте?
writing-purpose-offer = Ми пропонуємо
writing-purpose-request = Ми шукаємо
writing-expires = До якого дня ви шукаєте?
writing-expires-hint = Після цього запит зникне сам.
writing-title = Заголовок
writing-title-hint = Наприклад: Кафе зустрічей на ринковій площі
writing-summary = Одним реченням
writing-summary-hint = Стоїть у списку під заголовком.
writing-description = Що ще варто знати
writing-description-hint = Пишіть просто й короткими реченнями. Так зрозуміє більше людей.
writing-category = Про що це?
writing-category-hint = Виберіть від однієї до трьох тем.
writing-format = Що це за пропозиція?
writing-other-languages = Написати також іншими мовами
writing-in-languages = Також мовами: { $languages }
writing-source = Ви пишете мовою
writing-other-languages-which = А також мовами
writing-show-languages = Показати поля для них
writing-text-missing = Тут ще бракує перекладу.
writing-text-outdated = Можливо, застаріло: інший текст тим часом змінили.
writing-text-fits = Переклад досі правильний
writing-text-machine = Це переклала машина.
writing-text-right = Прочитано, усе правильно
writing-voluntary = за бажанням
writing-whom = Для кого?
writing-target-groups = Для цих людей
writing-age-min = Вік від
writing-age-max = Вік до
writing-languages = Якими мовами там говорять?
writing-languages-hint = Багато хто приходить лише тоді, коли знає, що хтось говорить його мовою.
writing-more-languages = Інші мови
writing-mode-of = { $language }: як?
writing-when = Коли?
writing-when-hint = Без часу пропозиція не з’явиться в «Зараз відчинено».
writing-where = Де?
writing-access = Вартість, запис, доступність
writing-cost-note = Про вартість
writing-cost-hint = Наприклад: 2 євро за каву й пиріг
writing-registration-note = Як записатися
writing-registration-hint = Наприклад: телефоном, до попереднього дня
writing-registration-yes = Потрібно записатися заздалегідь
writing-registration-no = Без запису
writing-not-said = Не вказано
writing-wheelchair = Чи можна заїхати на візку?
writing-also = Також
writing-contact = Як з вами зв’язатися?
writing-contact-hint = Щонайменше один спосіб. Ви вирішуєте, що бачать усі.
writing-email = Електронна адреса
writing-email-public = Показувати цю електронну адресу всім
writing-email-private = Без позначки вона лишається прихованою. Вам зможуть написати через форму.
writing-phone = Номер телефону
writing-phone-public = Показувати цей номер телефону всім
writing-website = Сайт
writing-website-hint = Завжди видно всім. Наприклад: www.verein.de
writing-others = Хто бере участь і коли перепитати?
writing-co-organisers = Разом з
writing-co-organiser-name = Назва організації з мережі
writing-add = Додати
writing-confirm = Як часто питати, чи все ще правильно?
writing-confirm-hint = Тоді прийде лист. Досить одного натискання.
writing-every-months = { $count ->
        [one] Кожен { $count } місяць
        [few] Кожні { $count } місяці
        [many] Кожні { $count } місяців
       *[other] Кожні { $count } місяців
    }
writing-form = Форма
writing-send = Надіслати на перевірку
writing-save = Зберегти й продовжити пізніше
writing-please-look = { $count ->
        [one] Будь ласка, перегляньте { $count } місце
        [few] Будь ласка, перегляньте { $count } місця
        [many] Будь ласка, перегляньте { $count } місць
       *[other] Будь ласка, перегляньте { $count } місць
    }
writing-nothing-lost = Нічого не втрачено: усе, що ви написали, досі тут.
writing-kept = Збережено.
writing-saved = Збережено.
writing-saved-address = За цією адресою ви можете писати далі протягом 30 днів. Це може й кожен, хто її знає.
writing-go-on = Писати далі
writing-sent = Перевірте свою пошту
writing-sent-mail = Ми надіслали вам лист. Відкрийте, будь ласка, посилання в ньому – тоді ваш запит потрапить до мережі.
writing-sent-next = Листа немає? Перевірте також теку «Спам». Посилання діє сім днів.
writing-confirm-title = Це ваша адреса?
writing-confirm-lead = Ще одне натискання – і запит «{ $organisation }» потрапить до мережі в { $town }.
writing-confirm-address = Підтвердити адресу
writing-confirmed = Дякуємо, ваш запит отримано
writing-confirmed-lead = Його переглянуть люди з мережі. Ви отримаєте лист, щойно буде щось нове.
writing-confirmed-next = До того часу нічого з цього не видно іншим. Ви можете писати далі у своєму кабінеті; увійдіть туди зі своєю електронною адресою.
writing-to-account = До мого кабінету
writing-link-over-title = Це посилання вже не діє
writing-link-over = Воно застаріле, або бракує його частини. Ви можете надіслати форму ще раз.
writing-new-offer = Нова пропозиція
writing-change-offer = Змінити пропозицію
writing-translate-offer = Перекласти пропозицію
writing-back-to-account = Мій кабінет
writing-returned = Мережа просить внести зміни:
writing-has-draft = Ви вже починали тут писати. Це ваша чернетка.
writing-back-again = Ви знову увійшли. Усе, що ви написали, досі тут.
writing-merged = Обидві версії об’єднано. Перегляньте все ще раз і надішліть.
writing-discard = Видалити чернетку
writing-no-organisation = Ви ще не належите до жодної організації, для якої можете писати.
writing-for-which = Для кого і для якої карти?
writing-for = { $organisation } – { $town }
writing-directions = Як дістатися
writing-schedule-note = Про час
writing-is-public = видно всім
writing-is-private = не видно
writing-conflict = Хтось був швидшим
writing-conflict-lead = Поки ви писали, хтось інший змінив цю пропозицію. Нічого не втрачено. Виберіть, що має залишитися.
writing-conflict-mine = Ваша версія
writing-conflict-other = Інша версія
writing-conflict-theirs = Це змінила лише інша людина. Ми це беремо:
writing-conflict-go-on = Об’єднати й переглянути
writing-problem-contact = Вкажіть щонайменше один спосіб: пошту, телефон або сайт.
writing-problem-hidden = Так ніхто не зможе з вами зв’язатися. Покажіть номер телефону всім або додайте електронну адресу.
writing-problem-past = Цей день уже минув.
writing-problem-once-more = Надішліть, будь ласка, форму ще раз. Так ми захищаємося від програм.
problem-too-often = Забагато спроб. Спробуйте пізніше.
writing-mail-confirm-subject = Підтвердьте, будь ласка: { $organisation }
writing-mail-confirm = Ви хочете додати «{ $organisation }» на карту { $town }. Підтвердьте, будь ласка, що ця адреса ваша:
writing-mail-confirm-next = Посилання діє сім днів. Після цього ваш запит переглянуть люди з мережі.
writing-mail-confirm-why = Ви отримали цей лист, бо хтось додав організацію з вашою адресою. Якщо це були не ви, просто видаліть його – нічого не станеться.
writing-mail-draft-subject = Ваша чернетка на карті міста
writing-mail-draft = тут ви можете писати далі. Чернетка зберігається 30 днів.
writing-mail-draft-why = Ви отримали цей лист, бо хтось зберіг чернетку з вашою адресою. Якщо це були не ви, просто видаліть його.
writing-mail-joins-subject = { $name } хоче писати для { $organisation }
writing-mail-joins = { $name } – новий запит додати «{ $organisation }». Але ваша організація там уже є. Ось хто звернувся:
writing-mail-joins-how = Ця людина з вашої організації? Тоді запросіть її. Якщо ні, нічого робити не треба.
writing-mail-joins-invite = Запросити цю людину
writing-mail-joins-why = Ви отримали цей лист, бо пишете для { $organisation } на карті міста.
writing-done-live = Дякуємо. Це вже на карті.
writing-done-waiting = Дякуємо. Мережа це перегляне, і ви отримаєте лист. До того часу все лишається, як є.
writing-done-discarded = Чернетку видалено.

## when and where

problem-ical-no-events = У файлі немає жодної події.
problem-ical-all-over = Усі події в цьому файлі вже минули.
problem-ical-converted = Час був указаний в іншому часовому поясі ({ $value }), ми його перерахували. Перевірте, будь ласка.
problem-ical-several = Різних подій у файлі: { $count }. Ми перенесли всі: вилучіть, будь ласка, зайві.
problem-when-from = Від котрої години? Укажіть, будь ласка, час.
problem-when-not-taken = Цей час ще не перенесено. Натисніть «Перенести» або очистьте поле.
problem-where-area-point = Де приблизно ця місцевість? Поставте, будь ласка, точку на карті.
problem-where-outside = Точка розташована за межами: { $town }. Це правильно?
when-every-weeks = { $every ->
        [1] щотижня
        [one] кожен { $every } тиждень
        [few] кожні { $every } тижні
        [many] кожні { $every } тижнів
       *[other] кожні { $every } тижнів
    }
when-place = { $nth ->
        [1] 1-й
        [2] 2-й
        [3] 3-й
        [4] 4-й
        [5] 5-й
        [-1] останній
        [-2] передостанній
        [-3] третій з кінця
        [-4] четвертий з кінця
       *[-5] п’ятий з кінця
    }
when-monthly = { $every ->
        [1] { $places } раз на місяць
        [one] { $places } раз кожен { $every } місяць
        [few] { $places } раз кожні { $every } місяці
        [many] { $places } раз кожні { $every } місяців
       *[other] { $places } раз кожні { $every } місяців
    }
when-as-usual = як завжди
when-not-then = не відбувається
when-only-then = лише тоді
when-said = Так буде на карті
when-said-nothing = Час ще не вказано.
when-next = Найближчі дати
when-none-coming = За цими даними попереду немає жодної дати.
when-nothing-planned = { $date } нічого не заплановано, тож скасовувати чи переносити нічого.
when-add-slot = Регулярний час
when-add-date = Окрема дата
when-add-exception = Скасування або перенесення
when-slot-number = Регулярний час { $number }
when-date-number = Дата { $number }
when-exception-number = Скасування або перенесення { $number }
when-remove = Вилучити
when-by-appointment = Можна домовитися про зустріч
when-note = Що ще треба знати про час
when-days = Дні тижня
when-from = Від
when-to = До
when-rhythm = Як часто?
when-course = Початок і кінець (курс, сезон)
when-valid-from = Перший день
when-valid-until = Останній день
when-date = День
when-whole-day = Без часу це означає цілий день.
when-several-days = Триває кілька днів
when-planned-date = Запланований день
when-planned-at = Запланований час
when-cancelled = скасовано
when-moved = перенесено
when-moved-to = Новий день
when-reason = Причина (за бажанням)
when-languages = Інші мови в цей час
when-languages-hint = Лише якщо в цей час мови не такі, як зазвичай.
when-language = Мова
when-mode = У який спосіб?
when-public-holidays = У святкові дні
when-school-holidays = На шкільних канікулах
when-paste = Перенести час з іншого місця
when-paste-text = Години роботи як текст
when-paste-hint = Наприклад, Mo-Fr 09:00-12:00, як в OpenStreetMap.
when-paste-file = Або файл календаря (.ics)
when-paste-do = Перенести
where-mode = Що мають бачити всі?
where-exact = Точне місце
where-exact-help = з адресою та точкою на карті
where-area = Лише місцевість
where-area-help = для захисту або тому, що місце змінюється
where-online = Це онлайн
where-none = Жодного місця
where-none-help = хто хоче прийти, спершу запитує
where-area-which = Яка місцевість?
where-area-other = інша
where-area-name = Назва місцевості
where-area-hint = Поставте точку посередині місцевості, а не на будинок.
where-search = Шукати адресу або місце
where-search-do = Шукати
where-found-count = { $count ->
        [0] Нічого не знайдено
        [one] Знайдено { $count } адресу
        [few] Знайдено { $count } адреси
        [many] Знайдено { $count } адрес
       *[other] Знайдено { $count } адрес
    }
where-found-none = Не знайдено. Спробуйте без номера будинку або поставте точку самі.
where-take = Узяти цю адресу
where-pin = Точка на карті
where-pin-help = Пересуньте карту під хрестик і поставте точку. Її також можна перетягнути або посунути стрілками.
where-set = Поставити точку тут
where-move = Посунути точку
where-north = на північ
where-south = на південь
where-west = на захід
where-east = на схід
where-point-set = Точку поставлено.
where-swap = Поміняти числа місцями
where-outside-yes = Так, це правильно
where-coordinates = Координати
where-lon = Довгота
where-lat = Широта
where-name = Назва будинку
where-street = Вулиця та номер будинку
where-postal-code = Поштовий індекс
where-locality = Місто або село
where-directions = Як туди дістатися?

## office
office-desk = Стіл команди
office-queue = Що чекає
office-archive = Архів
office-history = Історія
office-account = Мій обліковий запис
office-empty = Усе зроблено. Зараз на вас нічого не чекає.
office-count = Чекає: { $count }
office-kinds = Показати лише
office-kind-all = Усе
office-kind-organisation = Нова організація
office-kind-new = Нова пропозиція
office-kind-change = Зміна
office-kind-report = Повідомлення
office-kind-stale = Давно не підтверджено
office-kind-link = Посилання не працює
office-kind-live = Уже на карті
office-since-today = від сьогодні
office-since-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
office-moment = { $day }, { $time }
office-untitled = Без назви
office-with-offers = Разом із пропозиціями: { $count }
office-chosen = З усім, що позначено:
office-approve = Схвалити
office-edit-approve = Змінити і схвалити
office-edit = Змінити
office-task-done = Зроблено
office-task-report = Про це повідомили відвідувачі.
office-task-stale = Організація не відповіла на наші нагадування.
office-task-link = Цей сайт двічі не відповів.
office-task-live = Це опублікувала організація, якій ви довіряєте. Перегляньте, будь ласка.
office-times = (разів: { $count })
office-still-right = Досі актуально
office-what-changes = Що змінюється
office-what-it-says = Що в ній сказано
office-nothing-changed = Нічого не відрізняється від того, що бачать усі.
office-legend-before = Як читати:
office-legend-gone = зникає
office-legend-new = нове
office-same = Без змін ({ $count })
office-point-moved = Точку на карті пересунуто на { $distance }.
office-point-new = Нове: тепер є точка на карті.
office-point-gone = Точки на карті більше немає.
office-field-title = Назва
office-field-summary = Коротко
office-field-description = Опис
office-field-purpose = Пропонує чи шукає
office-field-format = Формат
office-field-category = Тема
office-field-times-note = Примітка щодо часу
office-field-protection = Захист
office-protected = Вулиця й точка приховані.
office-field-point = Точка
office-approximate = Відомо лише приблизно
office-field-directions = Як знайти
office-field-age = Вік
office-field-access = Варто знати
office-field-expires = Діє до
office-field-project = Проєкт
office-field-tags = Слова для пошуку
office-place-exact = Усі бачать точне місце.
office-place-area = Усі бачать лише район.
office-place-none = Без публічного місця
office-place-online = Онлайн
office-public = { $value } (видно всім)
office-not-public = { $value } (не публічно)
office-written-by = автор: { $name }
office-see-public = Переглянути на карті
office-decide = Рішення
office-not-yet-member = Організація ще не приєдналася.
office-decide-organisation = Спершу вирішіть щодо неї
office-return = Повернути
office-return-why = Що організації ще слід змінити?
office-return-do = Повернути з цим повідомленням
office-decline = Відхилити
office-decline-why = Чому це не підходить для карти?
office-decline-do = Відхилити з цієї причини
office-withdraw = Прибрати з карти
office-withdraw-why = Чому? Організація отримає цю причину.
office-withdraw-do = Прибрати з карти
office-more-deeds = Що ще можна зробити
office-bring-back = Повернути на карту
office-history-of-entry = Що було досі
office-from-source = Взято з джерела: { $name }
office-undo = Скасувати
office-undone = Це скасовано.
office-earlier = Раніше
office-archive-lead = Нічого не видаляється. Те, що тут, зараз не видно на карті.
office-archive-empty = Архів порожній.
office-state-pending = Чекає на вас
office-state-published = На карті
office-state-hidden = Приховано
office-state-returned = Повернуто
office-state-declined = Відхилено
office-state-superseded = Замінено
office-state-withdrawn = Прибрано
office-membership-asked = Хоче приєднатися
office-membership-member = Учасник
office-membership-declined = Відхилено
office-trusted = Має довіру
office-trust = Довіряти цій організації
office-trust-help = Тоді все, що вона пише, одразу з’являється на карті. Потім ви побачите це тут.
office-distrust = Знову перевіряти заздалегідь
office-distrust-help = Те, що пише ця організація, одразу з’являється на карті.
office-trust-at-once = Одразу довіряти цій організації
office-approve-with = Також схвалити:
office-accept = Прийняти
office-ask = Уточнити
office-ask-why = Що ви хочете дізнатися?
office-ask-do = Надіслати питання
office-refuse = Відхилити
office-refuse-why = Чому організація не може приєднатися?
office-refuse-do = Відхилити з цієї причини
office-its-offers = Її пропозиції
office-did-submitted = Надіслано
office-did-published = Опубліковано
office-did-approved = Схвалено
office-did-returned = Повернуто
office-did-declined = Відхилено
office-did-hidden = Приховано
office-did-brought-back = Повернуто на карту
office-did-withdrawn = Прибрано з карти
office-did-confirmed = Підтверджено: актуально
office-did-adopted = Показує також інша мережа
office-did-released = Інша мережа більше не показує
office-did-translated = Перекладено
office-did-undone = Скасовано
office-did-saved = Змінено
office-did-imported = Завантажено з файлу
office-did-merged = Об’єднано
office-did-organisation-asked = Попросила приєднатися
office-did-organisation-member = Прийнято
office-did-organisation-declined = Відхилено
office-did-organisation-trusted = Надано довіру
office-did-organisation-trusted-no-more = Знову перевіряється заздалегідь
office-did-organisation-asked-back = Поставлено питання
office-who-operator = Оператор карти
office-who-house = Stadtkarte, автоматично
office-who-translation = Програма перекладу
office-who-resident = хтось із мешканців
office-who-guest = ще без облікового запису
office-who-sample = Зразкові дані
office-who-other = невідомо
office-done-approved = Схвалено. Тепер це на карті.
office-done-returned = Повернуто. Організація отримає ваше повідомлення.
office-done-declined = Відхилено. Організація отримає вашу причину.
office-done-withdrawn = Прибрано з карти.
office-done-back = Це знову на карті.
office-done-vouched = Підтверджено.
office-done-undone = Скасовано.
office-done-task = Зроблено.
office-done-accepted = Прийнято. Організація отримає повідомлення.
office-done-refused = Відхилено. Організація отримає вашу причину.
office-done-asked-back = Ваше питання надіслано. Запит далі чекає.
office-done-trusted = Тепер ви довіряєте цій організації.
office-done-distrusted = Зміни знову перевіряються заздалегідь.
office-done-conflict = Хтось вас випередив: це вже вирішено або є щось новіше. Так воно зараз.
office-done-not-allowed = Зараз це неможливо: організація не є учасником або минуло понад 30 днів.
office-done-some = Зроблено: { $count }.
office-done-some-left = Зроблено: { $count }. Не вдалося: { $left }. Відкрийте їх, будь ласка, окремо.
office-done-nothing = Нічого не позначено.
office-mail-why = Ви отримали цей лист, бо вас записано за «{ $name }».
office-mail-approved-subject = «{ $title }» тепер на карті
office-mail-approved = «{ $title }» перевірено, тепер це на карті { $town }. Дякуємо!
office-mail-approved-link = Переглянути або змінити
office-mail-returned-subject = Будь ласка, виправте: «{ $title }»
office-mail-returned = ми переглянули «{ $title }» для карти { $town }. Перш ніж це там з’явиться, бракує ось чого:
office-mail-returned-link = Продовжити редагування
office-mail-declined-subject = «{ $title }» не буде на карті
office-mail-declined = «{ $title }» не буде на карті { $town }. Причина:
office-mail-declined-link = Переглянути
office-mail-withdrawn-subject = «{ $title }» більше не на карті
office-mail-withdrawn = «{ $title }» прибрано з карти { $town }. Причина:
office-mail-withdrawn-link = Переглянути або змінити
office-mail-undone-subject = Ми скасували рішення: «{ $title }»
office-mail-undone = останнє рішення щодо «{ $title }» на карті { $town } більше не діє. Усе знову так, як було.
office-mail-undone-link = Переглянути
office-mail-edited-subject = Ми змінили «{ $title }»
office-mail-edited = команда { $town } змінила «{ $title }». Тепер це так на карті.
office-mail-edited-link = Переглянути або змінити
office-mail-accepted-subject = Вітаємо на карті
office-mail-accepted = «{ $title }» тепер на карті { $town }. Раді, що ви з нами!
office-mail-accepted-link = До вашої організації
office-mail-refused-subject = Щодо вашого запиту
office-mail-refused = на жаль, ми не можемо додати «{ $title }» до карти { $town }. Причина:
office-mail-refused-link = Переглянути
office-mail-asked-back-subject = Питання щодо вашого запиту
office-mail-asked-back = перш ніж додати «{ $title }» до карти { $town }, ми хотіли б дещо дізнатися. Просто дайте відповідь на цей лист.
office-mail-asked-back-link = До вашого запиту
office-mail-digest-subject = На карті щось чекає ({ $count })
office-mail-digest = ось що зараз чекає на вас або когось із вашої команди.
office-mail-digest-link = Переглянути й вирішити
office-mail-digest-why = Ви отримуєте цей лист щонайбільше раз на день, бо належите до команди карти.
office-kind-profile = Дані організації
office-profile = Нові дані організації
office-field-name = Назва
office-did-organisation-proposed = Надіслано нові дані
office-did-organisation-proposal-declined = Нові дані повернуто

## true

true-aged = { $months ->
        [one] Востаннє підтверджено { $months } місяць тому
        [few] Востаннє підтверджено { $months } місяці тому
        [many] Востаннє підтверджено { $months } місяців тому
       *[other] Востаннє підтверджено { $months } місяця тому
    }
true-written = Додано { $date }.
true-mail-subject = Чи це ще актуально? { $organisation } на карті { $town }
true-mail-subject-again = Нагадування: чи це ще актуально? { $organisation } на карті { $town }
true-mail-ask = На карті { $town } зазначено, що пропонує { $organisation }. Будь ласка, скажіть нам коротко, чи це ще актуально. Достатньо одного натискання, входити не потрібно.
true-mail-again = Ми ще не отримали від вас відповіді, можливо, попередній лист загубився. Будь ласка, скажіть нам коротко, чи ще актуальне те, що на карті { $town } сказано про { $organisation }. Достатньо одного натискання, входити не потрібно.
true-mail-hides = Якщо відповіді не буде, { $date } запис зникне з карти. Нічого не буде видалено.
true-mail-answer = Переглянути й відповісти
true-mail-dates = Якась зустріч скасована чи перенесена? Натисніть на день:
true-mail-until = Посилання діють до { $date }. Відповісти може кожен, хто їх має, тож пересилайте цей лист лише тим, хто має відповідати за { $organisation }.
true-mail-why = Ви отримали цей лист, бо { $organisation } є на карті { $town }.
true-hidden-subject = Зараз не на карті: { $titles }
true-hidden-text = Ми питали кілька разів і не отримали відповіді. Тому карта { $town } більше не показує: { $titles }. Нічого не видалено. Одне натискання поверне запис.
true-hidden-link = Показати знову: { $title }
true-title = Чи це ще актуально?
true-lead = Так це виглядає на карті { $town }.
true-was = Так це виглядало на карті { $town }.
true-right = Так, актуально
true-change = Щось змінити
true-over = Цього більше немає
true-over-help = «Цього більше немає» прибирає запис із карти. Нічого не видаляється.
true-back = Показати знову, це актуально
true-hidden = Цього запису зараз немає на карті, бо його давно ніхто не підтверджував.
true-away = Цього запису немає на карті.
true-waiting = Зміну надіслано, її зараз перевіряють.
true-done-confirm = Дякуємо! Запис підтверджено.
true-done-over = Дякуємо! Запис прибрано з карти. Нічого не видалено.
true-done-back = Дякуємо! Запис знову на карті.
true-done-cancel = Дякуємо! На карті тепер зазначено, що ця зустріч не відбудеться.
true-done-move = Дякуємо! На карті тепер новий час.
true-next = Ми запитаємо знову { $date }.
true-undo = Скасувати дію
true-undone = Дію скасовано.
true-not-undone = Тут це вже не можна скасувати, бо запис потім змінили.
true-gone = Це посилання більше не діє
true-gone-help = Посилання в наших листах діють вісім тижнів. Якщо ви увійдете, то зможете все підтвердити й змінити самі.
true-sign-in = Увійти
true-see = Переглянути на карті
true-date = Що з цією зустріччю?
true-cancel = Не відбудеться
true-move = Перенести
true-day = Новий день
true-from = Початок, наприклад 15:00
true-to = Кінець (необов’язково)
true-reason = Причина (необов’язково)
true-reason-none = Без причини
true-reason-holidays = Відпустка або канікули
true-reason-ill = Хвороба
true-reason-room = Приміщення зайняте
true-reason-event = Інший захід
true-no-date = Цієї зустрічі вже немає в плані, або вона вже минула.
true-problem-day = Виберіть день у майбутньому, не більш як за рік наперед.
true-problem-time = Пишіть час так: 15:00.
office-did-date-cancelled = Зустріч скасовано
office-did-date-moved = Зустріч перенесено
office-who-organisation = організація, зі своєї адреси
true-done-change = Дякуємо! Вашу зміну отримано, її перевіряють.

## residents
residents-report-link = Щось не так?
residents-report-title = Що не так?
residents-report-done = Дякуємо! Ми перевіримо й запитаємо в організації.
residents-useless-done = Дякуємо, це допомагає. Ми збираємо, чого бракує в місті.
residents-to-offer = До пропозиції
residents-to-organisation = До організації
residents-wrong = Це вже не так
residents-wrong-over = Цього більше немає
residents-wrong-time = Час указано неправильно
residents-wrong-place = Місце вказано неправильно
residents-wrong-silent = Ніхто не відповідає
residents-wrong-other = Інше
residents-useless = Усе правильно, але для мене це …
residents-useless-far = задалеко
residents-useless-full = завжди заповнено
residents-useless-costly = задорого
residents-useless-time = у незручний час
residents-useless-tongue = не моєю мовою
residents-anonymous = Достатньо одного дотику. Ми не зберігаємо, хто ви.
residents-words = Додати кілька слів
residents-words-label = Що нам варто знати?
residents-send = Надіслати
residents-missed-link = Не знайшли, що шукали?
residents-missed-title = Чого вам бракує?
residents-missed-lead = Розкажіть, що ви шукали. Так ми побачимо, чого в місті ще немає.
residents-missed-words = Що ви шукали?
residents-missed-hint = Наприклад: плавання для жінок, допомога з податковою декларацією
residents-missed-filter = Також запишемо ваш вибір:
residents-missed-kept = Ми зберігаємо лише ці слова, мову сторінки й день. Будь ласка, не пишіть імен і номерів телефону.
residents-missed-done = Дякуємо! Ми збираємо, чого бракує в місті, і говоримо про це з організаціями.
residents-write-link = Написати повідомлення
residents-write-title = Написати повідомлення
residents-write-lead = Ваше повідомлення отримає лише організація і більше ніхто.
residents-write-message = Ваше повідомлення
residents-write-reply = Куди надіслати відповідь?
residents-write-reply-hint = Ваша електронна адреса або номер телефону
residents-write-name = Ваше ім’я, якщо бажаєте
residents-write-language = Якою мовою ви зможете прочитати відповідь?
residents-write-send = Надіслати повідомлення
residents-write-kept = Ми передаємо ваше повідомлення і не зберігаємо його.
residents-write-done = Ваше повідомлення в дорозі. Організація відповість вам сама.
residents-write-nobody = На жаль, ця організація не може отримувати повідомлення тут.
residents-letter-subject = Повідомлення щодо «{ $about }»
residents-letter-intro = Вам написали через карту міста. Ідеться про «{ $about }»:
residents-letter-answer = Якщо ви відповісте на цей лист, відповідь отримає ця людина і побачить вашу адресу.
residents-letter-call = Ця людина просить зателефонувати. Відповідь на цей лист до неї не дійде.
residents-letter-page = Переглянути сторінку на карті
residents-letter-why = Ви отримали це повідомлення, бо ваша організація є на карті. Той, хто його написав, не знає вашої адреси.
residents-letter-name = Ім’я: { $value }
residents-letter-reply = Відповідь на: { $value }
residents-letter-language = Мова відповіді: { $value }
residents-website-not-found = За цією адресою немає сервера.
residents-website-no-answer = Сайт не відповідає.
residents-website-refused = Сервер відхиляє з’єднання.
residents-website-redirects = Сайт безкінечно переспрямовує.
residents-website-certificate = Сертифікат безпеки сайту недійсний.
residents-website-address = Це не вебадреса.
residents-website-broken = Сайт не відкривається.
residents-website-status = Сайт повідомляє про помилку { $status }.
problem-form-old = Сторінка була довго відкрита. Надішліть, будь ласка, ще раз.
problem-choose = Будь ласка, виберіть відповідь.
problem-words = Будь ласка, напишіть кілька слів.
problem-reply = Будь ласка, вкажіть електронну адресу або номер телефону.

## addresses
addresses-kind = Адреса
addresses-reading = Читання
addresses-storing = Збереження
addresses-loaded = Завантажено будинків: { $houses }, вулиць: { $streets }. Список називається «{ $name }».
addresses-filled = Будинки, для яких місто чи індекс узято від сусіднього будинку: { $count }.
addresses-refused = Пропущено рядків: { $count }.
addresses-nothing = Нічого не завантажено. Виправте ці рядки або завантажте лише правильні з --good-rows.
addresses-unknown = Списку «{ $name }» немає. Команда без файлу покаже наявні списки.
addresses-removed = Список «{ $name }» видалено.
addresses-list = { $name }: будинків { $houses }, завантажено { $day }
addresses-none = Будинків ще не завантажено.
problem-houses-none = У файлі немає будинків: будинку потрібні номер і вулиця.
problem-osm = Цей витяг OpenStreetMap не вдається прочитати: { $value }
problem-utm = «{ $value }» — це не місце в зоні UTM.
problem-crs-missing = «{ $value }» схоже на метри картографічної проєкції. Вкажіть, якої саме, наприклад --crs EPSG:25832.

## matching

matching-exchange = Що пропонують і шукають організації
matching-exchange-lead = Приміщення, волонтери, усний переклад: що організації тут пропонують одна одній, що шукають і що пасує одне до одного.
matching-offering = Пропонують
matching-seeking = Шукають
matching-no-offers = Зараз ніхто нічого не пропонує іншим організаціям.
matching-no-requests = Зараз ніхто нічого не шукає.
matching-fits = До цього пасує
matching-common = Спільне: { $list }
matching-alike = Чи це вже є?
matching-alike-help = Ці записи мають схожу назву. Якщо ваш уже серед них, нічого нового надсилати не треба.
matching-parallel = У той самий час
matching-parallel-help = Схожі пропозиції для тих самих людей, поруч і в той самий час. Можливо, зробите щось разом?
matching-times = Збігів за наступні чотири тижні: { $count }, перший { $date }
matching-distinct = Це інше
matching-send-anyway = Усе одно надіслати
matching-ours = Це наш запис: редагувати
matching-wrong = Тут щось не так
matching-for-you = Що вам пасує
matching-for-you-help = Інші пропонують те, що ви шукаєте, або шукають те, що ви пропонуєте.
matching-nothing-fits = Зараз нічого не пасує. Ми перевіряємо щоразу, коли ви сюди заходите.
matching-write = Написати
matching-to-account = До мого облікового запису
matching-merge = Об’єднати записи
matching-merge-organisations = Об’єднати організації
matching-merge-help = Виберіть, що має залишитися. Старі посилання вестимуть до спільного запису, історія обох збережеться. Скасувати можна протягом 30 днів.
matching-merge-stays = Який запис залишається?
matching-merge-stays-help = Його посилання залишається. Посилання іншого вестиме туди.
matching-merge-choose = Що має бути чинним?
matching-merge-same = Решта в обох однакова.
matching-merge-nothing = Не вказано
matching-merge-moves = Пропозицій переїде: { $offers }. Осіб, які потім писатимуть для іншої організації: { $people }.
matching-merge-do = Об’єднати
matching-merge-elsewhere = Організація належить також до { $towns }. Об’єднати її може лише той, хто вирішує і там.
matching-similar = Схожі записи
matching-compare = Переглянути поруч
matching-other = Інший запис: його адреса або код
matching-other-unknown = Такого запису тут немає.
office-done-merged = Записи об’єднано. В історії це можна скасувати протягом 30 днів.
office-done-distinct = Запам’ятали: це два різні записи.
office-mail-merged-subject = Об’єднано: { $title }
office-mail-merged = «{ $title }» був на карті { $town } двічі. Ми об’єднали два записи. Старі посилання й далі ведуть до правильного.
office-mail-merged-link = Переглянути
office-did-absorbed = Об’єднано з іншим записом, цей залишається
office-did-moved = Тепер належить іншій організації
office-did-organisation-merged = Об’єднано з іншою організацією
office-did-organisation-absorbed = Об’єднано з іншою організацією, ця залишається

## staff
staff-settings = Налаштування
staff-settings-lead = Усе, що ваша карта говорить про себе. Зміни видно одразу, і вони залишаються в історії.
staff-settings-conflict = Тим часом хтось інший зберіг зміни. Ось що зараз збережено інакше. Те, що ви написали, досі у формі. Збережіть ще раз, якщо має діяти ваш варіант.
staff-settings-wrong = Ще не збережено. Будь ласка, перегляньте ці поля:
staff-settings-save = Зберегти
office-done-settings = Налаштування збережено.
staff-names = Назва
staff-town = Місто або район
staff-name = Назва карти
staff-second = Друга офіційна назва
staff-second-name = Друга назва
staff-second-language = Мова цієї назви
staff-second-language-hint = Код, наприклад dsb для нижньолужицької
staff-languages = Мови
staff-languages-hint = Карта доступна цими мовами. Мова, якою ви пишете спочатку, стоїть першою.
staff-about = Про мережу
staff-about-text = Опис
staff-aims = Цілі
staff-aim = Ціль
staff-groups = Робочі групи
staff-group = Робоча група
staff-milestones = Що вже зроблено
staff-milestones-hint = Рік, місяць або день: 2017, 2017-06 чи 2017-06-08
staff-milestone = Що сталося?
staff-meeting = Про що йдеться?
staff-day = День
staff-from = Початок
staff-place = Місце
staff-date = Коли?
staff-remove = Видалити цей запис
staff-contact = Контакт
staff-contact-hint = Як з вами зв’язатися. Публічним стане лише те, що ви позначите.
staff-email = Електронна пошта
staff-phone = Телефон
staff-website = Вебсайт
staff-public = Показувати всім
staff-colour = Колір
staff-colour-hint = Колір кнопок і посилань. Він має добре читатися на світлому тлі.
staff-own-colour = Використовувати власний колір
staff-accent = Вибрати колір
staff-legal = Юридичні сторінки
staff-legal-hint = Закон вимагає цих трьох сторінок. Порожній рядок починає новий абзац.
staff-sites = Вбудовування
staff-sites-hint = Ці вебсайти можуть показувати карту. Одна адреса на рядок, наприклад https://www.ludwigsburg.de
staff-sites-list = Вебсайти
staff-key = Код громади
staff-key-hint = Вісім цифр, для порталу даних
staff-slug-stays = Адресу карти та її межі змінює той, хто керує сервісом.
problem-milestone-date = Напишіть рік, місяць або день: 2017, 2017-06 чи 2017-06-08.
problem-colour-pale = Цей колір погано читається на світлому тлі. Виберіть темніший.
problem-municipality-key = Код громади має вісім цифр.
problem-embedding-site = «{ $value }» не є адресою вебсайту. Правильно, наприклад, https://www.ludwigsburg.de без нічого після неї.

## embed
embed-operate = Рухати карту
embed-near-address = Ввести адресу
embed-offer-page = Усе про цю пропозицію
embed-gone = Цієї карти тут більше немає
embed-gone-help = Пропозиції й далі доступні: на повній карті.
embed-whole-map = Уся карта
embed-back-to-list = До списку
embed-title = Вбудовування
embed-lead = Покажіть карту на сайті міста, школи чи об’єднання. Ви самі обираєте, що там видно. Усе, що ви зміните тут, зміниться всюди, де стоїть карта.
embed-none = Поки що нічого не вбудовано.
embed-new = Нове вбудовування
embed-off = вимкнено
embed-everything = Усі пропозиції
embed-more-filters = інші умови
embed-sites = Які сайти можуть показувати карту?
embed-sites-lead = Карту можуть показувати лише ці сайти:
embed-sites-none = Поки що жоден сайт не може показувати карту. Введіть адресу вашого сайту.
embed-sites-any = Карту може показувати будь-який сайт.
embed-site = Адреса сайту
embed-site-add = Дозволити сайт
embed-site-remove = Більше не дозволяти
embed-site-any = Дозволити всі сайти
embed-site-not-any = Дозволити лише окремі сайти
embed-name-question = Як називається це вбудовування?
embed-name = Назва
embed-name-hint = Наприклад, «Спорт для родин». Цю назву чують ті, кому сайт читає програма.
embed-what = Що видно?
embed-what-hint = Якщо нічого не обрати, видно всі пропозиції. Те, що ви задасте тут, ніхто не може скасувати.
embed-only-today = Лише те, що сьогодні ще відбувається
embed-area = Лише в одній місцевості
embed-area-place = Район, вулиця або адреса
embed-area-hint = Ми знайдемо це місце на вашій карті.
embed-area-metres = У радіусі
embed-organisations = Лише від певних організацій
embed-picked = Лише відібрані пропозиції
embed-picked-links = Посилання на пропозиції
embed-picked-hint = Відкрийте пропозицію на карті та скопіюйте сюди її адресу. По одному посиланню в рядку.
embed-visitors = Що відвідувачі можуть обирати самі?
embed-visitors-hint = Хай що вони оберуть, вони знайдуть лише те, що ви задали вище.
embed-choice-search = Пошук
embed-choice-open = Коли відчинено
embed-choice-category = Тема
embed-choice-language = Мова на місці
embed-choice-target-group = Для кого
embed-choice-format = Вид пропозиції
embed-choice-purpose = Пропозиція чи запит
embed-choice-age = Вік
embed-choice-particulars = Безкоштовно, без бар’єрів та інше
embed-looks = Як це виглядає?
embed-view = Карта чи список
embed-view-map-first = Карта, потім список
embed-view-list-first = Список, потім карта
embed-view-map = Лише карта
embed-view-list = Лише список
embed-language = Мова
embed-language-hint = «Як на сайті»: карта говорить мовою сторінки, на якій стоїть. Відвідувачі можуть її змінити.
embed-language-own = Як на сайті
embed-height = Висота в пікселях
embed-height-hint = 640 підходить майже завжди. Список сам займає стільки місця, скільки треба.
embed-state = Чи її видно?
embed-active = Увімкнено
embed-preview = Попередній перегляд
embed-preview-do = Показати попередній перегляд
embed-preview-hint = Так це виглядатиме на вашому сайті.
embed-preview-unsaved = Поки що це не збережено.
embed-save = Зберегти
embed-save-first = Після збереження тут з’явиться те, що треба вставити на ваш сайт.
embed-codes = Як розмістити карту на вашому сайті
embed-codes-lead = Оберіть один із трьох способів. Перший підходить майже всюди.
embed-code-frame = 1. Як рамка
embed-code-frame-help = Вставте це в поле для HTML (TYPO3: «Plain HTML», Drupal: «Full HTML»).
embed-code-element = 2. Як елемент
embed-code-element-help = Підлаштовується під мову сторінки. Ваш сайт має дозволяти наші скрипти.
embed-code-link = 3. Як посилання
embed-code-link-help = WordPress та інші самі перетворюють це посилання на карту. Розмістіть його в окремому рядку.
embed-code-admin = Для технічної служби
embed-code-admin-help = Карта лишається порожньою? Спершу перевірте, чи є ваш сайт у списку дозволених. Якщо є, передайте цей рядок тому, хто обслуговує ваш сайт.
embed-code-privacy = Для політики конфіденційності
embed-code-privacy-help = Цей абзац можна взяти як є.
embed-privacy-text = На цьому сайті показано карту з { $host }. Під час завантаження ваша IP-адреса передається цьому серверу, інакше він не міг би надіслати карту. Карта не використовує файли cookie, нічого не зберігає на вашому пристрої й не звертається до інших серверів. Підраховується лише, скільки разів карту переглянули за день і що на ній шукали, без жодних відомостей про людей.
embed-to-sites = До списку дозволених сайтів
embed-copy = Копіювати
embed-copied = Скопійовано
embed-remove = Прибрати вбудовування
embed-remove-help = На кожному сайті з цією картою з’явиться ввічливе повідомлення з посиланням на всю карту. Скасувати це можна протягом 30 днів в історії.
embed-problem-site = «{ $value }» — не адреса сайту. Правильно, наприклад: www.ludwigsburg.de
embed-problem-height = Висота має бути від { $least } до { $most } пікселів.
embed-problem-place = Ми не знайшли «{ $value }» на вашій карті. Напишіть район, вулицю або адресу.
embed-problem-link = «{ $value }» — не посилання на пропозицію.
embed-problem-no-site = Ця мережа не дозволяє іншим сайтам показувати свою карту.
office-done-embed-saved = Збережено. Усі сайти з цією картою тепер показують її так.
office-done-embed-removed = Вбудовування прибрано.
office-done-embed-sites = Збережено. Діє відразу.
office-did-embed-saved = Вбудовування збережено
office-did-embed-removed = Вбудовування прибрано

## paper

paper-title = Ласкаво просимо до міста { $town } – контакти на всі випадки
paper-size = Папір
paper-a4 = A4
paper-a4-folded = A4, складений
paper-a5 = A5
paper-a3 = Плакат A3
paper-a4-hint = Щоб роздавати, великий шрифт
paper-a4-folded-hint = Буклет формату A5
paper-a5-hint = Маленькі аркуші
paper-a3-hint = Щоб повісити на стіну
paper-all-languages = Усі мови
paper-fold = Друкуйте з обох боків із перегортанням по короткому краю. Потім складіть посередині.
paper-fold-script = Для складання сторінки впорядковує скрипт. Без нього вони йдуть одна за одною.
paper-own-printer = Друкуйте через меню браузера.
paper-map = Карта з номерами пропозицій
paper-not-on-map = Немає на карті: { $numbers }
paper-code-of = QR-код: «{ $title }»
paper-code-of-view = QR-код карти в інтернеті
paper-view = Усе це на карті в інтернеті
paper-may-change = Час може змінитися. QR-код показує, що дійсне сьогодні.
paper-day = Станом на { $date }
paper-count = Пропозицій: { $count }
paper-entries = Пропозиції
paper-nothing = Тут ще немає пропозицій.
paper-more = Ще пропозицій, які не вмістилися: { $count }. Вони є на карті в інтернеті.
paper-list = Надрукувати цей список
paper-flyers = Листівки
paper-flyers-lead = Вітальні листівки й плакати, завжди з найновішими даними. Наступного року ви надрукуєте їх знову й побачите, що змінилося.
paper-new = Нова листівка
paper-new-name = Вітальна листівка
paper-open = Відкрити для друку
paper-edit = Редагувати
paper-edit-flyer = Редагувати листівку
paper-never = Ще не друкували
paper-last = Востаннє надруковано: { $moment } ({ $who })
paper-changes = Змін від останнього друку: { $count }
paper-no-changes = Від останнього друку нічого не змінилося.
paper-entry-new = Нове
paper-entry-gone = Більше немає
paper-entry-changed = Змінено
paper-part-title = Назва
paper-part-phone = Телефон
paper-note = Позначити як надруковане
paper-note-hint = Натисніть тут, коли листівку надруковано. Наступного разу тут буде написано, що змінилося.
paper-copy = Копіювати
paper-copy-of = { $name } (копія)
paper-remove = Видалити
paper-remove-sure = Листівка зникне разом із записом про останній друк. QR-коди на папері діятимуть далі.
paper-save = Зберегти
paper-wrong = Ще не все правильно:
paper-conflict = Хтось інший тим часом змінив листівку. Відкрийте її знову, щоб побачити, що тепер дійсне. Те, що ви написали, ще тут.
paper-name = Назва для вас
paper-name-hint = Видно лише тут, не на папері.
paper-offers = Пропозиції
paper-choice = Що буде на папері?
paper-by-filter = Усі, що підходять
paper-by-hand = Вибрані вручну
paper-filter-hint = Нове на карті, що підходить, буде в наступному друці. Без позначок підходить усе.
paper-words = З цими словами
paper-link = Або посилання з карти
paper-link-hint = Відфільтруйте карту, як потрібно, і вставте сюди адресу сторінки.
paper-all-of = Усі пропозиції для друку ({ $count }): { $address }
problem-flyer-link = Це не посилання на відфільтровану карту.
paper-search = Шукати пропозиції
paper-find = Шукати
paper-found = Знайдено: { $count }. Позначте, що додати.
paper-none-found = Більше нічого не знайдено.
paper-none-picked = Ще нічого не вибрано. Шукайте, позначайте й додавайте.
paper-add = Додати позначене
paper-place = Місце в ряду
paper-not-published = Більше не опубліковано
paper-missing = Вибрані, але вже не опубліковані, тому їх не буде на папері: { $count }
paper-look = Переглянути вибір
paper-on-it = Пропозицій на папері: { $count }
paper-languages = Мови на папері
paper-languages-hint = Кожна мова починається з нової сторінки.
paper-own-words = Заголовок і текст
paper-own-words-hint = І те, й інше за бажанням. Без власного заголовка буде звичайний. Якщо тексту немає, стоятиме німецький чи англійський.
paper-heading = Заголовок
paper-text = Короткий текст
paper-more-words = Показати поля для вибраних мов
office-done-paper-saved = Листівку збережено.
office-done-paper-printed = Позначено: листівку надруковано.
office-done-paper-copied = Це копія. Дайте їй власну назву.
office-done-paper-removed = Листівку видалено.
office-did-flyer-saved = Листівку збережено
office-did-flyer-printed = Листівку надруковано
office-did-flyer-removed = Листівку видалено

## feeds

feeds-take = Взяти цей список із собою
feeds-view = Ви берете те, що бачите зараз: { $offers }.
feeds-dates = Дати у вашому календарі
feeds-subscribe = Підписатися на календар
feeds-once = Завантажити один раз як файл
feeds-subscribe-help = Відтепер ваш календар сам отримує зміни.
feeds-only-dates = У ньому зустрічі, курси, заходи та проєкти.
feeds-with-hours = Підписатися з усіма годинами роботи
feeds-address = Якщо нічого не відкривається, додайте цю адресу у свій календар як календар «за URL-адресою».
feeds-too-many = Це забагато: можливо щонайбільше { $most } пропозицій. Виберіть менше за допомогою фільтрів.
feeds-files = Як файл
feeds-stay = Бути в курсі
feeds-atom = Новини як стрічка (Atom)
feeds-atom-help = Для програм, які збирають новини.
feeds-link = Посилання на цей список
feeds-newest = Нове або змінене, спочатку найновіше, щонайбільше { $most } пропозицій.
feeds-title = Назва
feeds-website = Вебсайт
feeds-confirmed = Востаннє підтверджено
feeds-page = Сторінка пропозиції
feeds-sheet = Пропозиції
problem-too-many-offers = Це { $count } пропозицій, а у файл поміщається щонайбільше { $most }. Будь ласка, виберіть менше за допомогою фільтрів.

## files

files-title = Файли
files-lead = Завантажте таблицю такою, яка вона є. Ви побачите рядок за рядком, що з неї вийде. До цього нічого не зміниться.
files-new = Новий файл
files-file = Виберіть файл
files-file-hint = Excel (XLSX), CSV, GeoJSON, HSDS (ZIP) або JSON, щонайбільше { $most } МБ
files-look = Переглянути
files-before = Попередні файли
files-none = Поки немає.
files-open = Ще не перенесено
files-done = Перенесено
files-undone = Скасовано
files-came = Нові: { $new }. Змінені: { $changed }. Без змін: { $same }. Пропущені: { $refused }. Зняті з карти: { $gone }.
files-resume = Продовжити
files-all = Усі файли
files-about = Рядки: { $rows }. Стовпці: { $columns }.
files-steps = Кроки
files-columns = Стовпці
files-values = Значення
files-rows = Попередній перегляд
files-discard = Видалити цей файл
files-columns-lead = Що в якому стовпці? Багато що ми розпізнали. Перевірте та доповніть, чого бракує.
files-go-on = Далі
files-part = Аркуш або список
files-part-do = Прочитати цей
files-empty = порожньо
files-left-out = Не брати
files-fixed = Якщо у файлі нічого не сказано
files-fixed-lead = Це діє для всіх рядків, де про це нічого немає.
files-organisation = Організація
files-organisation-hint = Якщо не вказати, організація називається так само, як запис.
files-source = Назва джерела
files-source-hint = Однакова для кожної нової версії цього файлу. За нею ми впізнаємо записи.
files-language = Мова текстів
files-publish-email = Адреси електронної пошти в цьому файлі відкриті для всіх
files-placeless = Рядки, місце яких не знайти, перенести без відкритого місця
files-values-lead = Ці слова з файлу належать до тем і списків карти. Вирішіть, що вони означають.
files-values-none = Тут нічого вирішувати.
files-values-known = Розпізнано ({ $count })
files-times = Рядки: { $count }
files-suggested = Пропозиція: { $value }
files-choose = Виберіть
files-rows-lead = Ось що станеться. Поки нічого не змінено.
files-remembered = Файл із такими стовпцями вже був. Ми читаємо його як минулого разу.
files-state-new = Нове
files-state-changed = Змінено
files-state-same = Без змін
files-state-refused = Неможливо
files-state-asleep = Залишається прихованим
files-later = Адреси, які ще треба знайти: { $count }
files-as-text-lead = Рядки, адресу яких тому не знайти: { $count }. Їх можна перенести й без точки на карті. Вулиця й місто тоді стоять наприкінці опису. Відстані й околиць не буде.
files-as-text = Перенести без точки, адреса текстом
files-find = Шукати адреси
files-line = Рядок { $line }
files-far = Точка лежить за { $km } км від міста { $town }. Чи це правильно?
files-place = Яке місце мається на увазі?
files-places-do = Прийняти місця
files-next = Далі
files-take = Перенести
files-take-lead = Нові на карті: { $new }. Змінені: { $changed }. Це можна скасувати протягом 30 днів.
files-gone = На карті з цього джерела, але вже немає у файлі: { $count }
files-replace = Зняти ці записи з карти: { $count }
files-good = Перенести лише добрі рядки. Пропущені: { $count }
files-good-name = Перенести лише добрі рядки
files-nothing = Нічого нового немає.
files-take-do = Перенести
files-note = Доповнення до опису
files-id = Власний номер або код
files-address = Повна адреса
files-number = Номер будинку
files-contact = Контакт (змішаний)
files-anonymous = Можна без імені
files-confirmed = Дата перевірки
office-done-files-taken = Перенесено: { $count }. Пропущено: { $left }.
office-done-files-undone = Скасовано: { $count }. Відтоді змінені й тому залишилися: { $left }.
office-done-files-discarded = Файл видалено.
problem-file-no-rows = У цьому файлі немає таблиці із заголовком і рядками під ним.
problem-file-old-workbook = Це файл старого Excel (XLS). Збережіть його як XLSX або CSV.
problem-file-no-table = Це не таблиця. Підходять Excel (XLSX), CSV, GeoJSON і JSON.
problem-file-slow = Читання цього файлу триває надто довго. Розділіть його.
problem-file-columns = Забагато стовпців: { $found }. Можна щонайбільше { $most }.
problem-file-rows = Забагато рядків. Можна щонайбільше { $most }. Розділіть файл.
problem-file-mixed-letters = У файлі змішано два кодування літер. Ми прочитали кожен рядок окремо.
problem-file-bomb = Розпакований файл був би завеликим. Можна щонайбільше { $most } МБ.
problem-file-large = Файл завеликий. Можна щонайбільше { $most } МБ.
problem-file-many-open = Відкритих файлів уже { $most }. Спочатку перенесіть або видаліть один із них.
problem-file-choose = Виберіть файл.
problem-file-value = Ми не знаємо «{ $value }». Укажіть значення в кроці «Значення».
problem-package-closed = Позначено в пакеті як неактивні або закриті й пропущено: { $count } ({ $list }).
problem-package-terms = Терміни пакета, які тут не є ні темою, ні цільовою групою й пропускаються: { $count } ({ $list }).
problem-file-left = «{ $value }» пропущено: це не можна прочитати.
problem-file-phone = Перенесено лише «{ $phone }». У файлі стоїть «{ $value }».
problem-file-hours = Час «{ $value }» залишився текстом, а не годинами роботи.
problem-file-source = Дайте джерелу назву.
problem-file-no-title = Жоден стовпець не є назвою. Без назви не можна.
problem-file-no-category = Жоден стовпець не вказує тему. Виберіть одну для всіх рядків.
problem-file-refused = Рядки, які не можна перенести: { $count }. Позначте, що їх можна пропустити.
problem-place-missing = Немає ні координат, ні вулиці.
problem-place-several = «{ $value }» неоднозначно.
problem-place-unknown = «{ $value }» не знайти.
problem-place-later = «{ $value }» ще не шукали.

## knowing

knowing-report = Звіт
knowing-gaps = Прогалини
knowing-gaps-title = Що є і чого бракує
knowing-numbers = Цифри
knowing-review = Підсумки { $year } року
knowing-as-of = { $town }, станом на { $date }
knowing-xlsx = Файл Excel
knowing-csv = Файл CSV
knowing-percent = { $share } %
knowing-supply = Пропозиції
knowing-supply-lead = Стільки пропозицій є зараз. 0 означає прогалину. Одна пропозиція може бути в кількох клітинках.
knowing-rows = Рядки
knowing-columns = Стовпці
knowing-show = Показати
knowing-all = Усі
knowing-unsaid = Не вказано
knowing-axis-weekday = День тижня
knowing-axis-time = Час доби
knowing-before = до { $time }
knowing-from = після { $time }
knowing-nothing-for = Немає жодної пропозиції для:
knowing-reach = Чи це далеко?
knowing-reach-lead = Стільки будинків мають поруч відповідну пропозицію. Відстань виміряно по прямій.
knowing-reach-none = Адрес ще не завантажено. Їх завантажує той, хто обслуговує сервіс, однією з цих команд:
knowing-reach-outside = У межах мережі немає завантажених адрес.
knowing-any = Усі
knowing-distance = Відстань
knowing-within = до { $distance }
knowing-of-houses = будинків мають пропозицію на відстані до { $distance }
knowing-share = Частка
knowing-houses = Будинки
knowing-houses-without = Будинки без пропозиції
knowing-quarter = Район
knowing-by-quarter = За районами
knowing-field = Квадрат
knowing-far = Де більшості далеко йти
knowing-map = Мапа: частка будинків із відповідною пропозицією на відстані до { $distance }. Числа наведено в таблиці нижче.
knowing-fitting = Відповідних пропозицій із відкритою адресою: { $count }.
knowing-rough = З них лише з приблизним місцем: { $count }.
knowing-vain = Шукали й не знайшли
knowing-vain-lead = За останні дванадцять місяців.
knowing-small = Числа, менші за 5, ми не показуємо, решту округлено до 5. Так нікого не можна впізнати.
knowing-nobody = Рахуємо без даних про людей: без адреси, без кукі, без часу доби.
knowing-too-little = Поки що пораховано замало, щоб показувати.
knowing-searched = Що шукали
knowing-in-vain = Нічого не знайдено
knowing-times = Скільки разів
knowing-ticked = Що позначили
knowing-vain-ticked = Позначили, але нічого не було
knowing-missed = Що люди нам написали
knowing-missed-words = Чого бракує
knowing-missed-about = Про що
knowing-unanswered = Запити без відповіді
knowing-all-answered = Для кожного запиту є відповідна пропозиція.
knowing-no-requests = Зараз ніхто нічого не шукає.
knowing-request = Запит
knowing-parallel = Що відбувається одночасно
knowing-parallel-none = Поруч нічого схожого в той самий час немає.
knowing-parallel-line = Збігів у часі за чотири тижні: { $count }, відстань { $distance }
knowing-one = Перша пропозиція
knowing-other = Друга пропозиція
knowing-often = Разів за чотири тижні
knowing-old = Що застаріває
knowing-old-none = Усе нещодавно підтверджено.
knowing-entry = Пропозиція
knowing-confirmed = Востаннє підтверджено
knowing-visits = Перегляди сторінок
knowing-visits-year = переглядів сторінок за дванадцять місяців
knowing-searches-year = пошуків
knowing-vain-year = пошуків без результату
knowing-since = Рахуємо з { $date }.
knowing-weeks = Перегляди сторінок за тиждень, останні 26 тижнів
knowing-week = Тиждень від
knowing-by-page = За сторінками
knowing-by-language = За мовами
knowing-by-offer = Переглядають найчастіше
knowing-by-embed = На інших сайтах
knowing-words = Шукають найчастіше
knowing-page-map = Мапа і список
knowing-page-offer = Пропозиції
knowing-page-organisation = Організації
knowing-entries = Записи
knowing-state = Стан
knowing-count = Кількість
knowing-fresh-title = Наскільки вони свіжі
knowing-fresh = Нещодавно підтверджено
knowing-due = Просимо підтвердити
knowing-aged = Виглядає застарілим
knowing-coverage = Хто може це прочитати?
knowing-coverage-lead = Стільки записів мають назву й короткий текст кожною мовою мапи.
knowing-by-person = Написали люди
knowing-by-machine = Машинний переклад
knowing-untold = Бракує
knowing-review-title = { $town } у { $year } році: підсумки
knowing-so-far = Рік ще не закінчився. Підсумки охоплюють час до { $date }.
knowing-compared = У порівнянні
knowing-difference = Різниця
knowing-said-offers = Пропозицій на мапі станом на { $date }: { $count }.
knowing-said-before = Роком раніше: { $count }.
knowing-said-new = Нових пропозицій: { $count }.
knowing-said-ended = Пропозицій, яких більше немає: { $count }.
knowing-said-requests = Нових запитів: { $count }.
knowing-said-members = Організацій у мережі: { $count }.
knowing-said-joined = З них нових: { $count }.
knowing-said-confirmed = Організації підтверджували, що пропозиція ще дійсна, разів: { $count }.
knowing-said-meetings = Зустрічей мережі: { $count }.
knowing-said-visits = Переглядів сторінок: близько { $count }.
knowing-said-embeds = Переглядів мапи на інших сайтах: близько { $count }.
knowing-said-searches = Пошуків: близько { $count }.
knowing-said-vain = Пошуків, які нічого не знайшли: близько { $count }.
knowing-joined = Нові організації
knowing-left = Більше не в мережі
knowing-new = Нові пропозиції
knowing-ended = Пропозиції, яких більше немає
knowing-row-offers = Пропозиції наприкінці
knowing-row-new = Нові пропозиції
knowing-row-ended = Пропозиції, що закінчилися
knowing-row-requests = Запити наприкінці
knowing-row-new-requests = Нові запити
knowing-row-members = Організації наприкінці
knowing-row-joined = Нові організації
knowing-row-confirmed = Підтвердження
knowing-row-meetings = Зустрічі мережі
knowing-row-embeds = Перегляди на інших сайтах
knowing-row-searches = Пошуки
knowing-row-vain = Пошуки без результату
knowing-privacy-title = Що рахує ця мапа
knowing-privacy = Мапа рахує, скільки разів на день переглядають сторінку і що шукають, щоб мережа знала, чого бракує. При цьому вона не зберігає ні адреси, ні пристрою, ні часу доби, не ставить кукі і не зберігає жодного слова з пошуків, у яких є числа чи адреси. Рідкісні слова забуваються щонайпізніше за два місяці, усі числа трохи більш ніж за три роки. Показується лише те, що трапилося щонайменше п’ять разів.
knowing-needs = Чого бракує учасникам
knowing-needs-none = Жоден учасник не повідомив про відкриту потребу.
knowing-people = Люди
knowing-question = Запитання
knowing-answer = Відповідь
knowing-surveys = Що кажуть учасники в опитуваннях
knowing-mean = У середньому з 5

## meetings
problem-people = Напишіть число від 1 до { $most }.
problem-questions = В опитуванні щонайбільше { $most } запитань. Приберіть одне.
problem-options = Напишіть від 2 до { $most } відповідей, кожну в окремому рядку.
problem-last-day = Виберіть день від сьогодні й не далі ніж за рік.
needs-mail-subject = Відповідь на вашу потребу в { $town }
needs-mail-answer = Ви повідомили нам, чого бракує в { $town }:
needs-mail-reply = Ось що відповідає мережа:
needs-mail-link = Переглянути мої потреби
needs-mail-why = Ви отримали цей лист, бо повідомили про цю потребу.
survey-template-title = Чого бракує, що вже є?
survey-template-intro = Десять запитань, п'ять хвилин. Ваші відповіді допоможуть побачити, чого бракує в нашій мережі.
survey-ask-groups = Для кого у нас найбільше бракує пропозицій?
survey-ask-categories = Яких пропозицій бракує?
survey-ask-languages = Якими мовами у вас просять допомоги, а ви не можете її надати?
survey-ask-where = У якому районі чогось бракує і чого саме?
survey-ask-times = У який час бракує пропозицій?
survey-time-morning = Вранці
survey-time-afternoon = Після обіду
survey-time-evening = Увечері
survey-time-weekend = У вихідні
survey-time-holidays = На канікулах
survey-ask-reach = Наскільки добре ви досягаєте людей, для яких працюєте?
survey-ask-need = Що найбільше потрібно вам самим?
survey-ask-give = Що ви могли б запропонувати іншим?
survey-help-rooms = Приміщення
survey-help-people = Люди, які допомагають
survey-help-money = Гроші й допомога із заявками
survey-help-interpreters = Усний і письмовий переклад
survey-help-contacts = Зв'язки з іншими
survey-help-training = Навчання й консультації
survey-help-publicity = Щоб про нас більше знали
survey-ask-together = Наскільки добре ми співпрацюємо в мережі?
survey-ask-next = Що нам варто обговорити на наступній зустрічі?
meetings-tab = Мережа
meetings-title = Зустрічі
needs-title = Чогось бракує? Скажіть нам
needs-lead = Що потрібно людям, які приходять до вас, і чого вони тут не знаходять? Вистачить двох хвилин.
needs-no-place = Тут члени мережі повідомляють, чого бракує. Ваша організація ще не є членом жодної мережі.
needs-own = Що ви повідомили
needs-what = Чого бракує?
needs-what-hint = Наприклад: вечірній курс німецької з доглядом за дітьми
needs-category = Про що йдеться?
needs-any-category = Нічого з цього
needs-groups = Для кого?
needs-language = Якою мовою?
needs-any-language = Неважливо
needs-area = Де?
needs-area-hint = Район, вулиця або «всюди»
needs-people = Скільки приблизно людей?
needs-note = Що ще нам слід знати
needs-who-reads = Це читають лише ті, хто координує мережу. Публічним воно не стане.
needs-send = Повідомити
needs-place = Від якої організації?
needs-state-open = відкрито
needs-state-answered = є відповідь
needs-state-closed = закрито
needs-reply = Мережа відповідає:
needs-about-people = приблизно { $count } людей
needs-done-reported = Дякуємо. Це прочитають ті, хто координує мережу.
office-done-need = Збережено. Той, хто повідомив про потребу, отримає вашу відповідь поштою.
needs-desk = Потреби
needs-desk-lead = Те, що повідомляють члени, є лише тут і у звіті про прогалини.
needs-none = Ще ніхто не повідомив про потребу.
needs-by-state = За станом
needs-all = Усі
needs-answer = Відповісти або закрити
needs-reply-label = Ваша відповідь; вона піде людині поштою
needs-set-answered = Відповісти
needs-set-closed = Закрити
needs-set-open = Відкрити знову
survey-title = Опитування
survey-lead = До десяти запитань усім членам. Відповідають за посиланням у листі, без входу.
survey-none = Опитувань ще немає.
survey-new-template = Почати з десяти готових запитань
survey-new = Порожнє опитування
survey-template-help = Готові запитання стосуються потреб, як це робив Людвігсбург зі своїми товариствами: чого бракує, для кого, де й коли. Кожне можна змінити.
survey-stage-draft = чернетка
survey-stage-open = триває
survey-stage-closed = завершено
survey-count-questions = Запитань: { $count }
survey-was-until = до { $date }
survey-until = до { $date }
survey-write = Скласти опитування
survey-wrong = Ще не збережено. Перегляньте, будь ласка, ці поля:
survey-save = Зберегти
survey-more = Зберегти й додати запитання
survey-about = Опитування
survey-name = Назва
survey-intro = Кілька слів про нього
survey-intro-hint = Навіщо ви питаєте і що буде з відповідями
survey-last-day = Останній день для відповіді
survey-question = Запитання { $number }
survey-text = Запитання
survey-kind = Як відповідають?
survey-kind-choice = Вибрати одну відповідь
survey-kind-several = Вибрати кілька відповідей
survey-kind-scale = Від 1 до 5
survey-kind-text = Власними словами
survey-options = Варіанти відповідей
survey-options-hint = Кожна в окремому рядку; лише для запитань із вибором
survey-remove = Прибрати це запитання
survey-send = Запитати членів
survey-send-help = Після цього запитання вже не змінити. Кожна організація відповідає один раз і може змінити відповідь до останнього дня. Хто не відповів за тиждень до кінця, отримає одне нагадування.
survey-at-once = Надіслати всім зараз
survey-open = Надіслати з наступним листом
survey-open-help = Тобто запитання стоять у листі, яким організацію й так питають, чи її записи ще чинні. Ніхто не отримає зайвого листа.
survey-delete = Викинути чернетку
survey-delete-now = Так, викинути
survey-answered = Відповіли { $count } з { $all } членів
survey-as-xlsx = Відповіді таблицею (XLSX)
survey-as-csv = як CSV
survey-no-words = Ще ніхто нічого не написав.
survey-mean = У середньому { $mean }
survey-scale-low = зовсім погано
survey-scale-high = дуже добре
survey-silent = Ще без відповіді: { $count }
survey-not-asked = ще не питали
survey-open-now = Опитування триває
survey-waits = Воно піде з наступним листом, який член і так отримає.
survey-extend = Змінити день
survey-close = Завершити зараз
survey-organisation = Організація
office-done-survey-save = Збережено. Члени цього ще не бачать.
office-done-survey-open = Опитування триває. Воно піде з наступними листами.
office-done-survey-at-once = Опитування триває. Листи вже в дорозі.
office-done-survey-close = Опитування завершено.
office-done-survey-extend = Останній день змінено.
office-done-survey-delete = Чернетку видалено.
survey-for = Відповідь від { $organisation }
survey-empty = Ще нічого не відповіли. Досить однієї відповіді.
survey-who-reads = Ті, хто координує мережу в { $town }, бачать ваші відповіді з назвою організації. Публічними вони не стануть.
survey-change = Змінити відповіді
survey-answer = Надіслати відповіді
survey-over = Це опитування завершено.
survey-thanks = Дякуємо! Ваші відповіді надійшли.
survey-answered-on = Ваша організація відповіла { $date }.
survey-change-until = Змінити їх можна до { $date }.
survey-several-hint = Можна вибрати кілька.
survey-mail-link = Відповісти на запитання
survey-mail-subject = Запитання до { $organisation }: опитування мережі в { $town }
survey-mail-subject-again = Нагадування: опитування мережі в { $town }
survey-mail-ask = те, що бачить і чого потребує { $organisation }, допомагає всім у мережі. Приділіть, будь ласка, кілька хвилин.
survey-mail-again = ми ще не маємо відповіді від { $organisation }. Ми питаємо востаннє.
survey-mail-pass-on = Хто має посилання, може відповісти за { $organisation }; тож передавайте цей лист лише тим, хто має це зробити.
problem-until = Кінець раніше за початок.
problem-meeting-date = Нова зустріч не може бути в минулому або далі ніж за два роки.
meetings-one = Зустріч мережі
meetings-agenda = Порядок денний
meetings-yes = Так, я прийду
meetings-no = Ні, цього разу ні
meetings-sheet = Пропонують і шукають на одному аркуші
meetings-mail-invited-subject = Запрошення: зустріч мережі в { $town }, { $date }
meetings-mail-moved-subject = Зміна: зустріч мережі в { $town } тепер { $date }
meetings-mail-cancelled-subject = Скасовано: зустріч мережі в { $town }, { $date }
meetings-mail-invited = мережа в { $town } зустрічається, і ми запрошуємо вас:
meetings-mail-moved = зустріч мережі в { $town } тепер в інший час або в іншому місці. Скажіть нам, будь ласка, ще раз, чи прийдете:
meetings-mail-cancelled = зустріч мережі в { $town } не відбудеться:
meetings-mail-why = Ви отримали цей лист, бо ваша організація є членом мережі в { $town }.
meetings-line-member = Новий член: { $title }
meetings-line-new = Нове: { $title }
meetings-line-changed = Змінено: { $title }
meetings-line-ended = Більше немає: { $title }
meetings-line-more = і ще { $count }
meetings-news-since = Нове з { $date }
meetings-news-more = У своєму кабінеті ви бачите все нове та інших членів.
office-did-meeting = Зустрічі змінено
meetings-said-yes = Дякуємо, чекаємо на вас.
meetings-said-no = Шкода. Дякуємо, що сказали.
meetings-changeable = Відповідь можна змінити, доки зустріч не завершилася.
meetings-cancelled = Ця зустріч не відбудеться.
meetings-over = Ця зустріч уже минула.
meetings-counts = Прийдуть: { $yes } · Не прийдуть: { $no }
meetings-minutes-of = Протоколи
meetings-off = скасовано
meetings-calendar = До календаря
meetings-own = Зустрічі та новини мережі
meetings-members = Члени та контакти
meetings-none-planned = Наразі зустріч не запланована.
meetings-no-news = Нічого не змінилося.
meetings-new-members = Нові члени
meetings-new-offers = Нові пропозиції
meetings-changed-offers = Змінено
meetings-ended-offers = Більше немає
meetings-desk-lead = Плануйте, запрошуйте, дивіться, хто прийде. Зустріч видно на сторінці мережі, гостей — ні.
meetings-plan = Нова зустріч
meetings-past = Минулі
meetings-not-called = ще не запрошено
meetings-called = запрошено
meetings-has-minutes = з протоколом
meetings-when-where = Коли й де?
meetings-until = Кінець
meetings-what = Про що йдеться?
meetings-agenda-hint = Один пункт у рядку
meetings-after = Після зустрічі
meetings-minutes = Посилання на протокол
meetings-minutes-hint = Воно публічно стоїть на сторінці мережі.
meetings-save-help = Якщо після запрошення змінити день, час чи місце, усі запрошені отримають лист із новою датою.
meetings-preview = Що нового з останньої зустрічі
meetings-invite-title = Запросити
meetings-invite-help = Кожен, хто пише від імені члена мережі, отримає один лист: з датою для календаря, відповіддю одним кліком і тим, що нового з останньої зустрічі.
meetings-invite-again = Повторне запрошення отримають лише ті, кому ще не писали, наприклад нові члени.
meetings-invite = Запросити всіх членів
meetings-guests = Хто прийде
meetings-comes = прийде
meetings-comes-not = не прийде
meetings-delete = Видалити цю зустріч
meetings-delete-help = Ще нікого не запрошено; вона зникне зовсім.
meetings-cancel = Скасувати цю зустріч
meetings-cancel-help = Усі запрошені отримають лист, а в їхньому календарі буде позначено скасування.
meetings-want = Листи із запрошеннями на зустрічі мережі
office-done-meeting-saved = Збережено.
office-done-meeting-invited = Надіслано запрошень: { $count }
office-done-meeting-nobody = Жодного листа не надіслано: усі, хто має обліковий запис і хоче отримувати запрошення, уже запрошені. Учасників без облікового запису спершу запросіть до Stadtkarte на сторінці їхньої організації.
office-done-meeting-cancelled = Скасовано. Надіслано листів: { $count }
office-done-meeting-deleted = Зустріч видалено.
meetings-agree = Члени моїх мереж можуть бачити моє ім'я та адресу пошти
meetings-members-help = Лише для членів. Тут є те, що дозволили організації та люди. Чи буде тут ваше ім'я, ви вказуєте в налаштуваннях кабінету.
meetings-text = Одним-двома реченнями
meetings-invited-so-far = Надіслано листів: { $count }, востаннє { $moment }.
office-done-meeting-told = Збережено. Усі запрошені дізнаються про зміну (листів: { $count }).
survey-mail-about = Мережа в { $town } питає всіх членів (запитань: { $count }, до { $date }). Входити не потрібно.

## open data

data-title = Дані
data-lead = Програми можуть читати те, що є на карті: без входу, завжди так само актуально, як карта.
data-licence = Ліцензія:
data-attribution = Будь ласка, вказуйте джерело: { $attribution }
data-no-licence = Мережа ще не вказала, за якою ліцензією можна використовувати дані. Будь ласка, запитайте її.
data-licence-where = Для команди мережі: ліцензія та джерело — у налаштуваннях.
data-gis = Для геоданих міста
data-gis-help = Вставте адресу в QGIS або Masterportal як «OGC API – Features». Можливі фільтри та інші системи координат.
data-tiles = Як векторні тайли
data-tiles-help = У QGIS вставте шаблон із фігурними дужками: «Layer», «Add Vector Tile Layer», «New Generic Connection». MapLibre читає адресу TileJSON.
data-portal = Для порталу відкритих даних
data-portal-help = Додайте цей каталог у порталі як джерело, наприклад у GovData.
data-all-networks = Каталог усіх мереж
data-files = Для таблиць і власного аналізу
data-files-help = Усі пропозиції як файл. Частини доступні з тими самими фільтрами, що й на карті: під кожним списком, «Взяти цей список із собою».
data-subscribe = Для підписки
data-subscribe-help = Дати для календарів, новини для читачів стрічок.
data-directories = Для інших каталогів
data-directories-help = Відкритий стандарт соціальних послуг, щоб читати й переймати.
data-developers = Для розробників і розробниць
data-developers-help = Власний інтерфейс Stadtkarte з описом.
data-hsds-profile = Наш профіль HSDS 3.0
data-hsds-lead = Опубліковані пропозиції як послуги за Open Referral HSDS 3.0, лише для читання.
data-hsds-services = Кожна опублікована пропозиція — послуга. Запити не є послугами, їх тут немає. Невідоме пропускається.
data-hsds-times = Час місцевий, без часового поясу. Свята, канікули та винятки HSDS передати не може: вони описані словами, а точно — у календарі за schedule_link.
data-hsds-places = Захищені місця не мають ані точки, ані адреси. Де відкритий лише район, указано його точку.
data-hsds-taxonomies = Теми, цільові групи та види пропозицій — це таксономії. Їхні ідентифікатори однакові в кожній Stadtkarte.
data-hsds-ids = Ідентифікатори — UUID, вони не змінюються. Рядки без власного отримують похідний від ідентифікатора пропозиції.
data-hsds-lang = З параметром lang назви й описи надходять цією мовою, якщо є тексти.
data-catalogue = Відкриті дані Stadtkarte
data-catalogue-of = Відкриті дані Stadtkarte: { $town }
data-set = Пропозиції з інтеграції: { $town }
data-set-help = Мовні кафе, курси, консультації, місця зустрічі та допомога ({ $town }): з місцем, часом, мовами й контактами, постійно актуально.
data-question = Відкриті дані
data-question-hint = Що хочуть знати портали даних. Видавцем у каталозі названо мережу та її місто — обидва з цієї сторінки.
data-licence-which = Ліцензія
data-licence-none = Ще немає
data-attribution-which = Кого вказувати джерелом
data-attribution-hint = Стоїть біля даних. Потрібно для ліцензій із зазначенням джерела
data-contributor = Постачальник даних у GovData
data-contributor-hint = Повна адреса зі списку GovData, наприклад http://dcat-ap.de/def/contributors/openNRW
problem-contributor = Це не адреса зі списку GovData. Вона виглядає так: http://dcat-ap.de/def/contributors/openNRW
problem-attribution = Ця ліцензія вимагає називати джерело. Напишіть тут, кого слід назвати.
ogc-title = Пропозиції як геодані
ogc-title-in = { $town }: пропозиції як геодані
ogc-about = Звідси QGIS, Masterportal та інші програми читають опубліковані пропозиції.
ogc-paste = Вставте цю адресу в QGIS або Masterportal:
ogc-offers = Пропозиції на карті
ogc-offers-in = { $town }: пропозиції на карті
ogc-offers-about = Усі опубліковані пропозиції, що мають місце.
ogc-unlocated = Пропозиції без місця
ogc-unlocated-in = { $town }: пропозиції без місця
ogc-unlocated-about = Телефоном, онлайн або під захистом: цих пропозицій немає на карті.
ogc-landing = Початкова сторінка
ogc-api = Опис інтерфейсу
ogc-conformance = Стандарти
ogc-collections = Колекції
ogc-collection = Колекція
ogc-queryables = Фільтри
ogc-schema = Поля
ogc-items = Пропозиції
ogc-item = Одна пропозиція
ogc-page-of-offer = Сторінка пропозиції
ogc-tiles = Тайли
ogc-tiles-in = { $town }: тайли
ogc-grids = Сітки тайлів
ogc-grid = Сітка тайлів
ogc-as-data = Як дані (JSON)
ogc-as-page = Як сторінка
ogc-next = Далі
ogc-back = Назад
ogc-found = Знайдено пропозицій: { $shown }
ogc-links = Звідси далі
ogc-systems = Системи координат
ogc-addresses = Адреси
ogc-parameters = Що можна вказати в запиті
ogc-problem = У запиті є помилка; відповідь каже, яка.
ogc-unchanged = Нічого не змінилося.
problem-only-read = Тут можна лише читати.
ogc-parameter-limit = Скільки пропозицій щонайбільше на сторінці; понад 1000 — це 1000.
ogc-parameter-bbox = Лише в цих межах: захід, південь, схід, північ.
ogc-parameter-bbox-crs = Система координат меж.
ogc-parameter-crs = Система координат відповіді.
ogc-parameter-datetime = Лише те, про що в цей час було відомо: від останньої зміни до останнього підтвердження. Момент або проміжок, відкритий — з двома крапками.
ogc-parameter-after = Де починається сторінка; є в посиланні на наступну.
ogc-parameter-f = Форма відповіді.
ogc-parameter-lang = Мова слів.
ogc-parameter-q = Слова для пошуку
ogc-parameter-category = Про що йдеться: знаходить усі пропозиції, серед тем яких (поле categories) є одна з цих
ogc-parameter-language = Мови, якими там говорять
ogc-parameter-target-group = Для кого
ogc-parameter-purpose = Пропонують чи шукають
ogc-parameter-format = Вид пропозиції
ogc-parameter-open = Відкрито: зараз, сьогодні або в місцевий час
ogc-parameter-organisation = Організації за їхніми ідентифікаторами
ogc-parameter-ids = Лише ці пропозиції
ogc-parameter-age = Для цього віку в роках
ogc-parameter-free = Безкоштовно; з false або 0 — те, що, як відомо, платне
ogc-parameter-wheelchair = Доступно на візку, хоча б частково; з false або 0 — те, що, як відомо, недоступне
ogc-parameter-childcare = З доглядом за дітьми; з false або 0 — без нього
ogc-parameter-women-only = Лише для жінок; з false або 0 — не лише для жінок
ogc-first-category = Перша тема
ogc-categories = Усі теми через кому; фільтр category шукає в усіх
open-problem-question = Запит у такому вигляді незрозумілий.
open-problem-nowhere = Тут такого немає.
open-problem-method = Ця адреса не знає такого методу.
open-problem-token = Для цього потрібен чинний ключ.
open-problem-forbidden = Цьому ключу це не дозволено.
open-problem-content = Дещо ще не відповідає вимогам.
open-problem-conflict = Хтось був швидшим: прочитайте запис ще раз.
open-problem-changed = Запис змінився відтоді, як ви його прочитали.
open-problem-revision = Назвіть версію, яку змінюєте: через If-Match або в полі revision.
open-problem-large = Це забагато за один раз.
open-problem-media = Надсилайте JSON (Content-Type: application/json).
open-problem-key = Цей Idempotency-Key належить іншому запиту.
open-problem-under-way = Той самий запит ще виконується.
open-problem-often = Забагато запитів. Спробуйте пізніше.
open-problem-broken = У нас щось зламалося. Спробуйте пізніше.
problem-number-between = Тут має бути ціле число від { $least } до { $most }.
problem-unknown-field = Це поле тут невідоме.
open-tokens = Програми
open-tokens-open = Ключі та вебхуки
open-tokens-lead = З ключем програма, наприклад ваш сайт, може читати, додавати й змінювати пропозиції. Діють ті самі правила, що й у формі.
open-tokens-how = Як написати для цього програму
open-tokens-title = Ключі
open-tokens-none = Ключів ще немає.
open-tokens-over = Ключі, які більше не діють
open-token-made = Ключ створено.
open-webhook-made = Вебхук налаштовано. Цим секретом ви перевіряєте підпис.
open-secret = Секрет
open-secret-once = Він показаний лише зараз. Скопіюйте його в надійне місце.
open-last-used = Востаннє використано: { $moment }
open-never-used = Ще не використовувався
open-works-until = діє до { $day }
open-term = Як довго діє?
open-term-open = доки не буде відкликаний
open-term-days = { $days } днів
open-made-by = Створено: { $name }, { $day }
open-revoke = Відкликати
open-revoked-at = Відкликано { $day }
open-expired-at = Термін минув { $day }
open-maker-left = Більше не діє: той, хто його створив, уже не належить сюди.
open-token-new = Новий ключ
open-token-name = Як називається програма?
open-token-name-hint = Так його названо в історії, наприклад «Сайт хору».
open-token-may = Що йому дозволено?
open-token-make = Створити ключ
open-right-write = Додавати й змінювати пропозиції
open-right-confirm = Підтверджувати, що вони чинні
open-right-dates = Скасовувати й переносити дати
open-right-withdraw = Прибирати пропозиції з мапи
open-right-decide = Вирішувати, що публікується
open-right-webhooks = Налаштовувати вебхуки
open-webhooks = Вебхуки
open-webhooks-lead = Ми повідомляємо вашу програму, щойно щось зміниться: підписаним повідомленням на вашу адресу.
open-webhook-new = Новий вебхук
open-webhook-url = Адреса
open-webhook-url-hint = Починається з https:// і доступна з інтернету.
open-webhook-events = Про що повідомляти?
open-webhook-make = Налаштувати вебхук
open-webhook-test = Надіслати тест
open-webhook-remove = Вилучити
open-webhook-disabled = Вимкнено з { $day }: надто довго нічого не доходило. «Надіслати тест» вмикає його знову.
open-webhook-failing = Нічого не доходить з { $moment }. Ми пробуємо далі.
open-deliveries = Останні повідомлення
open-delivery-sent = дійшло
open-delivery-given-up = припинено
open-delivery-waits = в дорозі
open-delivery-again = буде ще одна спроба
open-trouble-not-found = Такої адреси немає, або вона в приватній мережі.
open-trouble-no-answer = немає відповіді
open-trouble-refused = немає з’єднання
open-trouble-certificate = Сертифікат недійсний.
open-trouble-broken = Не вдалося.
open-event-offer-published = Пропозицію опубліковано
open-event-offer-changed = Пропозицію змінено
open-event-offer-confirmed = Пропозицію підтверджено
open-event-offer-withdrawn = Пропозицію прибрано з мапи
open-event-offer-date-cancelled = Дату скасовано
open-event-offer-date-moved = Дату перенесено
open-event-offer-date-restored = Дата відбудеться як планувалося
open-event-submission-received = Щось очікує рішення
open-event-submission-returned = Подання повернуто
open-event-submission-declined = Подання відхилено
open-event-offers-imported = Багато пропозицій змінено одразу
open-event-test = Тест
open-done-revoked = Ключ більше не діє.
open-done-removed = Вебхук вилучено.
open-done-tested = Тест у дорозі. За мить оновіть сторінку.
open-mail-disabled-subject = Вебхук вимкнено
open-mail-disabled = Уже кілька днів до { $url } нічого не доходить, тому ми вимкнули цей вебхук. Коли ваша програма знову відповідатиме, увімкніть його через «Надіслати тест».
open-mail-disabled-link = Переглянути вебхуки
open-mail-why = Ви отримали цього листа, бо вебхук належить вашій організації або мережі.
open-who-token = програма «{ $name }»
office-did-date-restored = Дата відбудеться як планувалося
problem-webhook-address = Напишіть повну адресу, що починається з https://.
problem-webhook-private = Ця адреса в приватній мережі. Туди ми нічого не надсилаємо.
problem-no-date = На цей час нічого не заплановано, або воно вже минуло.
open-api-title = Для програм
open-api-lead = Усі опубліковані пропозиції може вільно читати будь-яка програма. З ключем ваша програма може й сама додавати та змінювати.
open-api-contents = На цій сторінці
open-api-operations = Усі виклики
open-api-english = Що означають відповіді та поля, написано англійською.
open-api-fields = Поля
open-api-fields-lead = Усе, що надсилають і що приходить у відповідь, поле за полем. Що є окремим об’єктом, веде до нього.
open-api-begin-title = За п’ять хвилин
open-api-begin = Для читання не потрібні ні ключ, ні обліковий запис. Фільтри ті самі, що й на мапі; lang= вибирає мову. Будь-який сайт може читати відповіді в браузері.
open-api-token-title = Ключі
open-api-token = Учасники створюють його на сторінці своєї організації, редакція — у бюро мережі. Він стоїть у заголовку Authorization і має бути на сервері, ніколи не на вебсторінці: хто прочитає його там, зможе ним писати. Браузери теж не надсилають його з чужих сторінок, бо CORS їм не дозволяє. Не більше 1200 запитів на хвилину.
open-api-writing-title = Додавати й змінювати
open-api-writing = Прочитане можна змінити й надіслати назад: форма та сама. Правила ті самі, що у формі: 201 — опубліковано, 202 — редакція перегляне. У Location видно, що з того вийшло.
open-api-paging-title = Сторінка за сторінкою
open-api-paging = Переходьте за next, доки він не стане null. Якщо тим часом щось зміниться, нічого не загубиться й не повториться.
open-api-again-title = Не завантажувати двічі
open-api-again = Кожна відповідь має ETag і Last-Modified. Надсилайте їх у If-None-Match або If-Modified-Since: 304 означає, що у вас уже все є.
open-api-once-title = Нічого двічі, нічого поверх чужого
open-api-once = Давайте кожному запиту Idempotency-Key: якщо він надійде двічі, буде виконаний раз. Змінюючи, надсилайте If-Match з прочитаним ETag або поле revision: якщо хтось був швидшим, відповідь 412 або 409.
open-api-problems-title = Коли щось не так
open-api-problems = Помилки надходять як application/problem+json (RFC 9457) мовою, вибраною через lang=. errors[].field називає місце в документі або параметр; для параметрів адреси, шляху чи заголовка назва стоїть також в errors[].parameter.
open-api-webhooks-title = Вебхуки
open-api-webhooks = Ваша програма дізнається про зміни, не питаючи. Кожне повідомлення підписане HMAC-SHA256 за часом і вмістом; перевіряйте так. Відповідайте 2xx протягом десяти секунд, інакше воно надійде знову з тим самим id. Після кількох днів без відповіді ми вимкнемо вебхук і напишемо вам.
problem-expected-object = Тут має бути об’єкт: { "{ … }" }
problem-expected-list = Тут має бути список: [ … ]
problem-expected-text = Тут має бути текст.
problem-expected-text-or-object = Тут має бути текст або об’єкт із value.
problem-expected-flag = Тут має бути так чи ні: true або false.
problem-expected-whole = Тут має бути ціле число.
problem-expected-number = Тут має бути число.
problem-expected-uuid = «{ $value }» не є ідентифікатором. Потрібен UUID.
problem-one-of = Тут бракує значення. Можливі значення: { $list }
problem-number-from = Тут має бути ціле число від { $least }.
problem-json-at = Це не коректний JSON: рядок { $row }, символ { $column }.
problem-begin = «{ $value }» не є початком дати. Приклад: 2026-09-07T15:00, як begin у /dates.
problem-events-none = Потрібна щонайменше одна подія. Можливі значення: { $list }
problem-organisation-other = Цей ключ пише лише для власної організації.
problem-organisation-not-member = Ця організація не належить до цієї мережі.
problem-token-missing = Бракує ключа: Authorization: Bearer stadtkarte_…
problem-token-form = Це не схоже на ключ. Правильно: Authorization: Bearer stadtkarte_…
problem-token-unknown = Ми не знаємо цього ключа.
problem-token-revoked = Цей ключ відкликано.
problem-token-expired = Строк дії цього ключа минув.
problem-token-left = Цей ключ більше не діє: той, хто його створив, уже не належить до організації.
problem-right = Цьому ключу не дозволено: { $right }. Дозволено: { $list }.
problem-right-network = Лише ключ мережі вирішує, що публікується. Цьому дозволено: { $list }.
problem-other-owner = Цей запис належить комусь іншому. Ключ діє лише для власних записів.
files-lacking-category = Рядків без теми: { $count }. Можна вибрати одну для всіх цих рядків.
files-lacking-organisation = Рядків без організації: { $count }. Можна назвати одну для всіх цих рядків.
import-lacks-category = Рядків без теми: { $count }. З --category одна тема діє для всіх, наприклад --category german_course.
import-lacks-organisation = Рядків без організації: { $count }. З --organisation одна діє для всіх.
open-api-writing-network = З ключем мережі назвіть також організацію. Її ідентифікатор тут:
open-api-required = обов’язково
open-api-list = список
open-api-operation-offers = Значення одного фільтра — «або», кілька фільтрів — «і». Порядок сталий: спершу пропозиції з точкою, потім інші; near його не змінює, для цього є nearby.
open-api-operation-replaceOffer = Хто надсилає назад публічну форму, не стирає того, чого в ній не видно: приватна адреса e-mail чи точне місце в районі лишаються як є.
open-api-operation-withdrawOffer = З ключем мережі reason обов’язковий: організація дізнається причину. З ключем організації його можна пропустити.
open-api-parameter-lang = Мова назв, речень і помилок. Німецька, якщо нічого не вказано.
open-api-parameter-network = Мережа за короткою назвою або UUID, як у /api/v1/networks.
open-api-parameter-offer = Пропозиція за її UUID.
open-api-parameter-organisation-id = Організація за її UUID.
open-api-parameter-webhook = Вебхук за його UUID.
open-api-parameter-begin = Коли дата мала початися, перш ніж її перенесли: місцевий час мережі, як begin у /dates.
open-api-parameter-limit = Скільки щонайбільше.
open-api-parameter-after = Позначка наступної сторінки. Не розбирайте її: беріть усю адресу з next.
open-api-parameter-after-id = Останній ідентифікатор попередньої сторінки. Беріть усю адресу з next.
open-api-parameter-from = Перший день. Сьогодні, якщо нічого не вказано.
open-api-parameter-days = На скільки днів.
open-api-parameter-if-match = ETag, під яким ви прочитали запис, або *, щоб переписати будь-що. Якщо хтось був швидший, відповідь 412. Без нього те саме каже revision у документі, і відповідь 409.
open-api-parameter-key = Будь-який ваш текст для цього одного запиту, наприклад UUID. Той самий ключ із тим самим запитом 48 годин дістає ту саму відповідь, і нічого не робиться двічі; з іншим запитом відповідь 422.
open-api-parameter-filter-q = Слова для пошуку будь-якою мовою, навіть з помилками друку.
open-api-parameter-filter-category = Одна з цих тем.
open-api-parameter-filter-language = Там говорять однією з цих мов; з open — у цей час.
open-api-parameter-filter-target-group = Для однієї з цих груп; те, що для всіх, є й для кожної з них.
open-api-parameter-filter-purpose = Пропонують або шукають.
open-api-parameter-filter-format = Один із цих видів.
open-api-parameter-filter-open = Відкрито зараз (now), сьогодні (today: ще буде або триває) або у місцевий час. Те, що не називає часу, ніколи не підходить.
open-api-parameter-filter-near = Довгота й широта в градусах.
open-api-parameter-filter-bbox = У цьому прямокутнику: захід, південь, схід, північ у градусах.
open-api-parameter-filter-organisation = Однієї з цих організацій.
open-api-parameter-filter-ids = Лише ці пропозиції: UUID або тринадцять знаків їхньої короткої форми в посиланнях.
open-api-parameter-filter-age = Для людини цього віку, у роках.
open-api-parameter-filter-free = Лише безкоштовне; з false або 0 — лише те, що напевно платне.
open-api-parameter-filter-wheelchair = Лише те, куди можна дістатися на кріслі колісному, хоча б частково; з false або 0 — лише те, куди напевно не можна.
open-api-parameter-filter-childcare = Лише з доглядом за дітьми; з false або 0 — лише без нього.
open-api-parameter-filter-women-only = Лише те, що тільки для жінок; з false або 0 — лише решта.
