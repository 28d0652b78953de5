# Русский. Обращение на «вы», простые слова.

## vocabulary

category-language_meetup = Языковые кафе и разговорные клубы
category-german_course = Курсы немецкого и интеграционные курсы
category-meeting_place = Места встреч и общения
category-migration_advice = Консультации по миграции и убежищу
category-legal_advice = Юридическая помощь и вопросы пребывания
category-public_office = Государственные учреждения
category-interpreting = Устный перевод и языковая помощь
category-work_training = Работа, профобучение и признание дипломов
category-childcare_school = Детский сад, школа и помощь в учёбе
category-housing = Жильё и размещение
category-health = Здоровье и психосоциальная помощь
category-everyday_help = Еда, одежда и повседневная помощь
category-protection = Защита и экстренная помощь
category-sport = Спорт и движение
category-culture_leisure = Культура, творчество и досуг
category-volunteering = Волонтёрство и наставничество

category-language_meetup-words = языковое кафе, разговорный клуб, говорить по-немецки, практика немецкого, языковой тандем, языковой партнёр, общение
category-german_course-words = курсы немецкого, немецкий язык, курс немецкого языка, языковые курсы, учить немецкий, интеграционный курс, уровень B1
category-meeting_place-words = место встречи, кафе встреч, общественный центр, семейный центр, познакомиться, найти друзей, соседи
category-migration_advice-words = консультация для мигрантов, консультация для беженцев, убежище, беженцы, переселенцы, социальная консультация, помощь с письмами
category-legal_advice-words = юрист, адвокат, юридическая консультация, вид на жительство, ВНЖ, гражданство, воссоединение семьи, депортация
category-public_office-words = ведомство по делам иностранцев, ратуша, джобцентр, социальная служба, прописка, регистрация, югендамт, ЗАГС
category-interpreting-words = переводчик, перевод, устный переводчик, перевод документов, присяжный переводчик, сопровождение в ведомства
category-work_training-words = работа, вакансии, ищу работу, профессиональное обучение, аусбильдунг, резюме, практика, признание диплома, подтверждение диплома
category-childcare_school-words = детский сад, садик, ясли, школа, помощь с уроками, репетитор, продлёнка, присмотр за детьми
category-housing-words = жильё, квартира, ищу квартиру, аренда, комната, общежитие, бездомность, пособие на жильё
category-health-words = врач, больница, акушерка, беременность, психолог, терапия, травма, прививка, зависимость
category-everyday_help-words = продуктовая помощь, продукты, бесплатная еда, одежда, мебель, пожертвования, ремонт велосипедов, тафель
category-protection-words = насилие, домашнее насилие, убежище для женщин, горячая линия, экстренная помощь, защита, торговля людьми
category-sport-words = спорт, спортивный клуб, футбол, плавание, научиться ездить на велосипеде, йога, танцы, гимнастика
category-culture_leisure-words = музыка, театр, библиотека, рисование, хор, кулинария, шитьё, музей, сад
category-volunteering-words = волонтёрство, волонтёр, помогать другим, наставник, добровольцы, шефство, быть полезным

target-everyone = Все
target-refugees = Беженцы
target-migrants = Мигранты и мигрантки
target-eu_citizens = Мигранты из стран ЕС
target-children = Дети (до 12 лет)
target-youth = Подростки и молодёжь
target-unaccompanied_minors = Несовершеннолетние без сопровождения
target-parents_families = Родители и семьи
target-women = Женщины
target-seniors = Пожилые люди
target-disability = Люди с инвалидностью
target-lgbtq = ЛГБТИК+
target-volunteers = Волонтёры и специалисты

spoken-de = Немецкий
spoken-en = Английский
spoken-ar = Арабский
spoken-uk = Украинский
spoken-ru = Русский
spoken-tr = Турецкий
spoken-fa = Персидский (фарси)
spoken-prs = Дари
spoken-ps = Пушту
spoken-ur = Урду
spoken-ckb = Курдский (сорани)
spoken-kmr = Курдский (курманджи)
spoken-ti = Тигринья
spoken-am = Амхарский
spoken-so = Сомалийский
spoken-fr = Французский
spoken-es = Испанский
spoken-it = Итальянский
spoken-pl = Польский
spoken-ro = Румынский
spoken-bg = Болгарский
spoken-sq = Албанский
spoken-sr = Сербский
spoken-hr = Хорватский
spoken-el = Греческий
spoken-vi = Вьетнамский
spoken-gsg = Немецкий жестовый язык
spoken-de-simple = Немецкий простым языком

format-place = Место
format-meeting = Регулярная встреча
format-course = Курс
format-event = Мероприятие
format-service = Помощь и консультации
format-project = Проект

purpose-offer = Предложение
purpose-request = Запрос

mode-main = проводится на этом языке
mode-spoken = там говорят на этом языке
mode-interpreter = с переводчиком, по запросу

wheelchair-yes = Доступно на коляске
wheelchair-limited = Частично доступно на коляске
wheelchair-no = Недоступно на коляске

membership-asked = Запрос на вступление
membership-member = Участник
membership-declined = Отклонено

land-BW = Баден-Вюртемберг
land-BY = Бавария
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передняя Померания
land-NI = Нижняя Саксония
land-NW = Северный Рейн-Вестфалия
land-RP = Рейнланд-Пфальц
land-SL = Саар
land-SN = Саксония
land-ST = Саксония-Анхальт
land-SH = Шлезвиг-Гольштейн
land-TH = Тюрингия

## dates

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = вс

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

# The month inside a date (a genitive in some languages).
month-of-1 = января
month-of-2 = февраля
month-of-3 = марта
month-of-4 = апреля
month-of-5 = мая
month-of-6 = июня
month-of-7 = июля
month-of-8 = августа
month-of-9 = сентября
month-of-10 = октября
month-of-11 = ноября
month-of-12 = декабря

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }, { $day } { $month } { $year } г.
date-medium = { $day } { $month } { $year } г.
date-short = { $day } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } м
distance-kilometres = { $amount } км

## problems

problem-in-line = Строка { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Строка { $line }, { $field }:
problem-other = Эти данные сюда не подходят.
problem-required = Это поле не заполнено.
problem-too-long = Слишком длинный текст: { $most ->
        [one] не более { $most } символа.
        [few] не более { $most } символов.
        [many] не более { $most } символов.
       *[other] не более { $most } символа.
    }
problem-too-many = Слишком много значений: { $most ->
        [one] не более { $most } значения.
        [few] не более { $most } значений.
        [many] не более { $most } значений.
       *[other] не более { $most } значения.
    }
problem-number = «{ $value }» — это не число.
problem-date = «{ $value }» — это не дата. Пример: 2026-08-24.
problem-time = «{ $value }» — это не время. Пример: 15:00.
problem-unknown-value = Здесь нет «{ $value }».
problem-datetime = «{ $value }» — это не время. Правильно, например, 2026-08-24T00:00:00Z, 2026-08-24 или промежуток: 2026-08-01T00:00:00Z/..
problem-longitude = «{ $value }» — это не географическая долгота (от −180 до 180).
problem-latitude = «{ $value }» — это не географическая широта (от −90 до 90).
problem-bbox = Для участка карты нужны четыре числа: запад, юг, восток, север.
problem-bbox-order = Границы участка карты перепутаны: запад должен стоять перед востоком, юг — перед севером.
problem-near = Для точки нужны два числа: долгота и широта, например 9.19,48.89.
problem-near-swapped = Долгота и широта перепутаны: сначала долгота, потом широта. Вероятно, имеется в виду { $right }.
problem-zoom = Масштаба «{ $value }» нет. Можно от 0 до { $most }.
problem-tile = Фрагмента карты «{ $value }» в этом масштабе нет. Можно от 0 до { $most }.
problem-age = Это не возраст. Нужно число от 0 до 120.
problem-age-order = Минимальный возраст больше максимального.
problem-open = Можно «now», «today» или дату и время, например 2026-08-24T15:00.
problem-point-required = Не указана точка на карте.
problem-email = Это не адрес электронной почты.
problem-phone = Это не номер телефона.
problem-website = Это не адрес сайта. Он начинается с https://.
problem-colour = Это не цвет. Пример: #1f6f8b.
problem-slug = «{ $value }» не подходит как короткое имя. Можно строчные латинские буквы, цифры и дефисы.
problem-encoding = В тексте есть символы, которые мы не можем прочитать.
problem-language-tag = «{ $value }» — это не код языка. Пример: de или ar.
problem-holiday-date = Не удалось прочитать дату каникул.
problem-holiday-ends-before-start = Каникулы заканчиваются раньше, чем начинаются.
problem-holiday-land = Такой федеральной земли нет.
problem-holiday-column-missing = В файле нет столбца «{ $value }».
problem-holiday-none-in-file = В файле нет школьных каникул.
problem-holiday-no-calendar = Файл не является календарём в формате iCalendar.
problem-holiday-row = Эту строку не удалось прочитать: { $value }
problem-schedule-ends-before-start = Конец раньше начала.
problem-schedule-never = В этот период нет ни одной встречи.
problem-schedule-no-weekday = Не указан день недели.
problem-schedule-nth = Который это день недели в месяце? Можно от 1 до 5 или, считая с конца, от −1 до −5.
problem-schedule-every = Такой промежуток невозможен. Можно от 1 до { $most }.
problem-schedule-every-needs-start = Для такого промежутка нужна дата начала.
problem-schedule-too-long = Это длится слишком долго. Количество дней: не более { $most }.
problem-schedule-time = Это не время. Можно от 0:00 до 24:00.
problem-schedule-overnight = Конец ({ $to }) не позже начала ({ $from }). Через полночь можно не дольше { $most } ч, то есть здесь до { $latest }. Круглосуточно — это от 0:00 до 24:00.
problem-schedule-year = Год должен быть от { $first } до { $last }.
problem-schedule-too-many = Слишком много записей. Наибольшее количество: { $most }.

## schedule

schedule-on = { $day ->
        [1] понедельникам
        [2] вторникам
        [3] средам
        [4] четвергам
        [5] пятницам
        [6] субботам
       *[7] воскресеньям
    }
schedule-day-range = { $from ->
        [1] с понедельника
        [2] со вторника
        [3] со среды
        [4] с четверга
        [5] с пятницы
        [6] с субботы
       *[7] с воскресенья
    } по { $to ->
        [1] понедельник
        [2] вторник
        [3] среду
        [4] четверг
        [5] пятницу
        [6] субботу
       *[7] воскресенье
    }
schedule-nth = { $day ->
        [3] { $nth ->
                [1] первая
                [2] вторая
                [3] третья
                [4] четвёртая
                [5] пятая
                [-1] последняя
                [-2] предпоследняя
                [-3] третья с конца
                [-4] четвёртая с конца
               *[-5] пятая с конца
            }
        [5] { $nth ->
                [1] первая
                [2] вторая
                [3] третья
                [4] четвёртая
                [5] пятая
                [-1] последняя
                [-2] предпоследняя
                [-3] третья с конца
                [-4] четвёртая с конца
               *[-5] пятая с конца
            }
        [6] { $nth ->
                [1] первая
                [2] вторая
                [3] третья
                [4] четвёртая
                [5] пятая
                [-1] последняя
                [-2] предпоследняя
                [-3] третья с конца
                [-4] четвёртая с конца
               *[-5] пятая с конца
            }
        [7] { $nth ->
                [1] первое
                [2] второе
                [3] третье
                [4] четвёртое
                [5] пятое
                [-1] последнее
                [-2] предпоследнее
                [-3] третье с конца
                [-4] четвёртое с конца
               *[-5] пятое с конца
            }
       *[other] { $nth ->
                [1] первый
                [2] второй
                [3] третий
                [4] четвёртый
                [5] пятый
                [-1] последний
                [-2] предпоследний
                [-3] третий с конца
                [-4] четвёртый с конца
               *[-5] пятый с конца
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
schedule-days = по { $days }
schedule-daily = ежедневно
schedule-every-weeks = { $every ->
        [one] каждую { $every } неделю
        [few] каждые { $every } недели
        [many] каждые { $every } недель
       *[other] каждые { $every } недели
    } по { $days }
schedule-monthly = { $days } каждого месяца
schedule-every-months = { $every ->
        [one] каждый { $every } месяц
        [few] каждые { $every } месяца
        [many] каждые { $every } месяцев
       *[other] каждые { $every } месяца
    }: { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } и { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time }
schedule-from-time = с { $time }
schedule-all-day = круглосуточно
schedule-valid-between = { $when }, с { $from } по { $until }
schedule-valid-from = { $when }, с { $from }
schedule-valid-until = { $when }, по { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } с переводчиком
schedule-date-time = { $date }, { $time }
schedule-span = { $from } – { $until }
schedule-not-on-public-holidays = не в праздничные дни
schedule-only-on-public-holidays = только в праздничные дни
schedule-not-in-school-holidays = не во время школьных каникул
schedule-only-in-school-holidays = только во время школьных каникул
schedule-only-on-holidays = только в праздничные дни и во время школьных каникул
schedule-by-appointment = по договорённости
schedule-also-by-appointment = также по договорённости
schedule-cancelled = { $date } отменяется
schedule-cancelled-at = { $date } в { $time } отменяется
schedule-moved = перенесено с { $date } на: { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = сейчас открыто до { $until }
schedule-now = сейчас открыто
schedule-today = сегодня { $time }
schedule-tomorrow = завтра { $time }
schedule-is-cancelled = { $when } – отменяется
schedule-is-moved = { $when } (перенесено)
schedule-days-not-in-school-holidays = { $when } (не во время школьных каникул)
problem-schedule-ical-time = «{ $value }» – это не время в формате iCalendar.
problem-schedule-ical-zone = Время указано в другом часовом поясе: { $value }.
problem-schedule-ical-cannot = Мы не можем принять это правило: «{ $value }». Возможны дни недели, также раз в несколько недель или определённый по счёту в месяце.
problem-schedule-ical-no-start = Не указано, когда это начинается.
holiday-new-year = Новый год
holiday-epiphany = Богоявление
holiday-womens-day = Международный женский день
holiday-good-friday = Страстная пятница
holiday-easter-sunday = Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-liberation-day = День освобождения
holiday-ascension = Вознесение Христово
holiday-whit-sunday = Пятидесятница
holiday-whit-monday = Понедельник Пятидесятницы
holiday-corpus-christi = Праздник Тела Христова
holiday-uprising-of-1953 = 75-летие восстания 1953 года
holiday-assumption = Успение Богородицы
holiday-childrens-day = День ребёнка
holiday-german-unity = День германского единства
holiday-reformation = День Реформации
holiday-all-saints = День всех святых
holiday-repentance = День покаяния и молитвы
holiday-christmas = Рождество
holiday-second-christmas-day = Второй день Рождества

## page

page-product = Stadtkarte
page-languages = Языки
page-about = О сети
page-imprint = Выходные данные
page-privacy = Защита данных
page-accessibility = Доступность
page-all-towns = Все города
page-made-with = Stadtkarte — свободная программа. Карту рисует Leaflet.
page-machine-translated = Этот текст переведён автоматически.
page-text-in = Язык этого текста: { $language }
page-to-content = К содержанию
page-to-list = Пропустить карту, к списку
page-to-map = К карте
page-not-found = Такой страницы нет
page-not-found-help = Возможно, предложения уже нет или в адресе ошибка.
page-bad-request = Мы не понимаем этот запрос
page-bad-request-help = В адресе есть что-то, что сюда не подходит.
page-broken = Что-то пошло не так
page-broken-help = Это наша ошибка. Попробуйте, пожалуйста, ещё раз через несколько минут.
page-search = Поиск предложений и мест
page-search-hint = Курс немецкого, улица…
page-search-do = Искать
page-quick-filters = Быстрые фильтры
page-all-filters = Все фильтры
page-open-now = Сейчас открыто
page-open-today = Сегодня
page-near-me = Рядом со мной
page-offers-in = Предложения: { $town }
page-description = Языковые кафе, курсы, консультации и места встреч: { $town }. Где, когда и на каких языках.
page-sorted-by-distance = Сначала ближайшие
page-sorted-by-words = Сначала самые подходящие
page-words-quoted = «{ $words }»
page-not-understood = Часть фильтра мы не поняли и пропускаем:
page-search-not-ready = Поиск готовится. Попробуйте, пожалуйста, чуть позже.
page-search-forgiven = Именно таких слов нигде нет. Вот самое близкое:
page-show-them = Показать
page-nothing-found = Мы ничего не нашли.
page-reset = Сбросить фильтры
page-show-all = Показать все
page-without-place = Без места на карте
page-pages = Страницы списка
page-before = Назад
page-close = Закрыть
page-any-time = В любое время
page-when = Когда
page-open-at = В это время:
page-age = Возраст
page-age-of = Возраст человека в годах:
page-particulars = Полезно знать
page-free = Бесплатно
page-wheelchair = Доступно для коляски
page-childcare = С присмотром за детьми
page-women-only = Только для женщин
page-no-childcare = Без присмотра за детьми
page-not-women-only = Не только для женщин
page-categories = Темы
page-spoken = Языки на месте
page-for-whom = Для кого
page-formats = Вид предложения
page-purposes = Предлагают или ищут
page-in-step = Список следует за картой
page-map = Карта предложений
page-map-help = Стрелки двигают карту, плюс и минус меняют масштаб. Клавиша Tab ведёт к меткам, там стрелки переходят от одной к другой. Список показывает те же предложения.
page-map-needs-script = Для карты нужен JavaScript. В списке есть все предложения.
page-bigger-map = Большая карта
page-chosen = Выбрано на карте
page-online = Онлайн
page-and-more = +{ $count }
page-seeks = Ищут
page-example = Пример
page-example-help = Это вымышленный пример. Он показывает, как может выглядеть карта.
page-by-appointment = По договорённости
page-no-times = Время не указано.
page-next-dates = Ближайшие даты
page-where = Где
page-place-on-request = Точное место вам сообщат по запросу.
page-place-approximate = Место отмечено приблизительно.
page-on-the-map = Показать на карте
page-directions = Как добраться
page-cost = Стоимость
page-registration = Запись
page-registration-needed = Пожалуйста, запишитесь заранее.
page-registration-not-needed = Без записи, просто приходите.
page-organisation = Кто организует
page-contact = Контакт
page-confirmed = Последнее подтверждение: { $date }.
page-about-offer = Подробнее
page-age-range = Возраст: { $from }–{ $to }
page-age-from = Возраст: от { $from }
page-anonymous = Можно анонимно
page-its-offers = Предложения
page-no-offers = Сейчас предложений на карте нет.
page-text-missing = Этого текста ещё нет.
page-aims = Чего мы хотим
page-milestones = Что уже было
page-working-groups = Рабочие группы
page-members = Участники
page-welcome = Что есть в моём городе?
page-welcome-lead = Места встреч, курсы, консультации и помощь на многих языках. Выберите свой город.
page-no-towns = Карты ещё нет.
page-zoom-in = Увеличить
page-zoom-out = Уменьшить
page-credit-osm = © Участники OpenStreetMap
page-map-trouble = Карту сейчас не удаётся обновить. Вы видите последнее состояние.
page-list-trouble = Список сейчас не удаётся обновить. Вы видите последнее состояние.
page-locating = Ищем ваше местоположение…
page-no-position = Не удалось определить ваше местоположение. Найдите вверху улицу или район.
page-request = ищут
page-mostly = в основном: { $category }
page-one-place = в одном месте
page-direction-center = в центре карты
page-direction-n = на севере
page-direction-ne = на северо-востоке
page-direction-e = на востоке
page-direction-se = на юго-востоке
page-direction-s = на юге
page-direction-sw = на юго-западе
page-direction-w = на западе
page-direction-nw = на северо-западе
page-offers = { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
        [many] { $count } предложений
       *[other] { $count } предложения
    }
page-show-offers = { $count ->
        [one] Показать { $count } предложение
        [few] Показать { $count } предложения
        [many] Показать { $count } предложений
       *[other] Показать { $count } предложения
    }
page-more = { $count ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
        [many] Показать ещё { $count }
       *[other] Показать ещё { $count }
    }
page-elsewhere = { $count ->
        [one] В этой части карты ничего нет, в других местах есть { $count } предложение.
        [few] В этой части карты ничего нет, в других местах есть { $count } предложения.
        [many] В этой части карты ничего нет, в других местах есть { $count } предложений.
       *[other] В этой части карты ничего нет, в других местах есть { $count } предложения.
    }
page-without-times = { $count ->
        [one] Ещё { $count } предложение не указывает времени.
        [few] Ещё { $count } предложения не указывают времени.
        [many] Ещё { $count } предложений не указывают времени.
       *[other] Ещё { $count } предложения не указывают времени.
    }
page-without-language = { $count ->
        [one] Ещё { $count } предложение только на других языках.
        [few] Ещё { $count } предложения только на других языках.
        [many] Ещё { $count } предложений только на других языках.
       *[other] Ещё { $count } предложения только на других языках.
    }
problem-unknown-parameter = Такого параметра здесь нет.
page-none-yet = Здесь пока нет предложений. Загляните чуть позже.
page-costs = Платно
page-germany = Карта Германии со всеми городами
page-take-along = Сохранить и поделиться
page-calendar = Добавить в календарь
page-print = Печать
page-share = Поделиться
page-share-mail = По электронной почте
page-share-app = Поделиться через приложение
page-copy-link = Скопировать ссылку
page-link-copied = Ссылка скопирована.
page-qr = QR-код
page-qr-name = QR-код со ссылкой на эту страницу
page-qr-help = Наведите камеру телефона на код, чтобы открыть эту страницу.
page-seeks-until = Ищем до { $date }
page-term = С { $from } до { $until }
page-term-from = С { $from }
page-term-until = До { $until }
page-partners = Партнёры: { $names }
page-funder = Финансирование: { $name }
page-map-app = Приложение с картами на этом устройстве
page-other-sites = Эти ссылки ведут на другие сайты. Они узнают место, только когда вы нажмёте на ссылку.
page-seeking = Кого и что сейчас ищут
page-all-requests = Все запросы на карте
page-meetings = Ближайшие встречи
page-near-place = Рядом: { $place }
page-places = Найдено мест: { $count }
page-place-meant = Вы имели в виду место?
page-place-area = Район
page-place-locality = Город или село
page-place-street = Улица или площадь
page-place-house = Место
page-place-organisation = Организация
page-retry = Попробовать ещё раз

## exchange

problem-file-empty = Файл пуст.
problem-file-type = Это не GeoJSON FeatureCollection и не таблица (CSV).
problem-file-unreadable = Файл не удаётся прочитать: { $value }
problem-json = Это неправильный JSON: { $value }
problem-row-too-long = Эта строка слишком длинная. Не больше { $most } МБ.
problem-crs = Координаты должны быть долготой и широтой (WGS 84), а не «{ $value }».
problem-feature = Это не объект Feature формата GeoJSON.
problem-geometry = Геометрия должна быть точкой (Point), а не «{ $value }».
problem-coordinates = Координаты должны быть двумя числами: сначала долгота, затем широта.
problem-swapped = Похоже, долгота ({ $lon }) и широта ({ $lat }) перепутаны.
problem-too-far = Точка находится в { $km } км от города { $town }. Можно не дальше { $limit } км. Сначала долгота, потом широта.
problem-projected = «{ $value }» похоже на метры картографической проекции. Нужны градусы: долгота и широта (WGS 84).
problem-null-island = Точка 0, 0 лежит в Атлантике. Если координаты неизвестны, не указывайте их.
problem-id-missing = Не указан собственный идентификатор источника. Без него следующий импорт не узнает это предложение.
problem-id-twice = Идентификатор «{ $value }» уже есть в этом файле, в строке { $first }.
problem-null-character = Текст содержит символ U+0000.
problem-unknown-nearest = «{ $value }» здесь нет. Вы имеете в виду «{ $nearest }»?
problem-unknown-one-of = «{ $value }» здесь нет. Возможные значения: { $list }
problem-yes-or-no = «{ $value }» здесь не подходит. Напишите yes или no.
problem-shape = Это не соответствует описанной форме: { $value }
problem-columns = Столбцов в этой строке: { $found }. Столбцов в заголовке: { $expected }.
problem-column-missing = В заголовке нет столбца «{ $value }».
problem-column-twice = Столбец «{ $value }» указан в заголовке дважды.
problem-opening-hours = Часы работы «{ $value }» не удаётся прочитать. Пишите их как в OpenStreetMap: Mo-Fr 09:00-12:00.
problem-source-missing = Не указано название источника. Укажите --source или «source» в файле.
problem-other-network = Это предложение относится к другой сети. Без столбца или свойства uuid оно появится здесь как новое.
problem-network-unknown = Сети «{ $value }» нет. Есть: { $list }
problem-boundary = Граница должна быть Polygon или MultiPolygon.
import-checking = Проверка
import-storing = Сохранение
import-counts = Новые: { $new }, изменённые: { $changed }, без изменений: { $same }, отклонённые: { $refused }.
import-withdrawn = Больше нет в файле, снято: { $count }.
import-done = Предложения уже на карте.
import-nothing = Ничего не импортировано. Исправьте эти строки или импортируйте только правильные с помощью --good-rows.
import-dry-run = Это была только проверка. Ничего не изменено.
import-more = Другие проблемы: { $count }.
import-unknown = Это здесь ничего не означает и было пропущено: { $list }
export-done = Записано предложений: { $count }.
network-made = Сеть «{ $value }» создана.
network-none = Сетей пока нет.
holidays-loaded = Загружено школьных каникул: { $count } ({ $list }).
problem-wgs84 = «{ $value }» здесь не подходит: координаты должны быть в градусах WGS 84, сначала долгота.
problem-network-id = Идентификатор «{ $value }» не относится к этой сети. Оставьте id и slug такими, как их записала команда «network show».
network-saved = Сеть «{ $value }» сохранена.
import-outside = Предложений за пределами территории сети: { $count }. Первое — в строке { $line }.
command-line-wrong = Эта строка непонятна. Что в ней не так, написано здесь по-английски; --help называет всё, что есть.
problem-network-none = В базе данных { $database } пока нет сетей.
problem-land-missing = В календаре не указано, для какой он федеральной земли. Укажите её, например --land BY.

## people
people-sign-in = Войти
people-sign-in-lead = Введите свой адрес электронной почты. Мы пришлём вам ссылку, пароль не нужен.
people-email = Адрес электронной почты
people-send-link = Прислать ссылку
people-link-sent = Проверьте свою почту
people-link-sent-help = Если адрес { $email } нам известен, ссылка уже отправлена туда. Она действует 30 минут и только один раз. Загляните и в папку «Спам».
people-too-often = Слишком много попыток
people-too-often-help = Пожалуйста, попробуйте ещё раз через час.
people-welcome = Здравствуйте, { $name }
people-welcome-help = Ещё одно нажатие — и вы вошли.
people-sign-in-now = Войти сейчас
people-link-over = Эта ссылка больше не действует
people-link-over-help = Её уже использовали, или она устарела. Здесь вы получите новую.
people-cross-site = Это пришло с другого сайта
people-cross-site-help = Чтобы защитить вас, мы принимаем данные только с наших страниц. Ничего не изменено.
people-deleted-person = бывший пользователь { $code }
people-mail-stop = Больше не получать таких писем
people-mail-hello = Здравствуйте!
people-mail-greeting = Здравствуйте, { $name }!
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Ваша ссылка для входа
people-mail-sign-in = По этой ссылке вы войдёте. Она действует 30 минут и только один раз.
people-mail-sign-in-why = Вы получили это письмо, потому что кто-то запросил ссылку на ваш адрес. Если это были не вы, просто удалите его.
people-mail-invited-subject = Ваш доступ к Stadtkarte
people-mail-invited-how = Ссылка действует семь дней и только один раз. Потом вы в любое время получите новую на странице входа.
people-mail-invited-why = Вы получили это письмо, потому что вас пригласили.
people-mail-role-operator = Теперь вы управляете этой Stadtkarte.
people-mail-role-staff = Теперь вы в команде «{ $thing }» и вместе решаете, что будет на карте.
people-mail-role-member = Теперь вы вместе с другими пишете предложения «{ $thing }».
people-mail-role-translator = Теперь вы переводите тексты «{ $thing }» на этот язык: { $language }.
people-mail-role-none = Теперь вы можете войти.
people-invited = По этой ссылке войдёт { $email } (один раз, в течение семи дней):
people-invited-folder = Письмо будет лежать в папке «{ $folder }», как только заработает сервер. Почтовый сервер не настроен.
people-invited-mail = Письмо будет отправлено, как только заработает сервер.
problem-organisation-unknown = Организации «{ $value }» нет.
people-account = Мой кабинет
people-own-pages = Ваши страницы
people-desk = Рабочий стол
people-settings = Настройки
people-sign-out = Выйти
people-sign-out-everywhere = Выйти на всех устройствах
people-save = Сохранить
people-name = Ваше имя
people-language = Язык этих страниц и писем
people-want-digest = Одно письмо в день, если меня что-то ждёт
people-want-reminders = Письма с вопросом, верны ли ещё наши предложения
people-delete = Удалить кабинет
people-delete-how = Что произойдёт потом
people-delete-what = Ваше имя, адрес, черновики и входы будут удалены сразу и навсегда.
people-delete-stays = Предложения ваших организаций останутся. В истории вместо имени будет только код.
people-delete-last = Вы последний участник «{ $name }». После этого там никто не сможет ничего изменить; вопросы пойдут на адрес организации или команде сети.
people-delete-operator = Вы управляете этим сервисом. Позаботьтесь, чтобы кто-то мог это продолжить.
people-delete-now = Удалить навсегда
people-not-now = Лучше не надо
people-drafts = Начато и ещё не отправлено
people-untitled = Без названия
people-offers = Предложения
people-no-offers = Предложений пока нет.
people-more-offers = Ещё предложений: { $count }
people-new-offer = Новое предложение
people-offer-published = на карте
people-offer-pending = проверяется
people-offer-returned = возвращено вам
people-offer-declined = отклонено
people-offer-hidden = скрыто: никто не подтвердил
people-offer-withdrawn = больше не на карте
people-offer-superseded = заменено
people-offer-changed = изменение проверяется
people-nothing-yet = Вы пока не состоите ни в одной организации. Попросите участника пригласить вас или добавьте организацию на странице города.
people-networks = Ваши сети
people-its-networks = Сети
people-ask-network = Присоединиться к ещё одной сети
people-which-network = Какая сеть?
people-ask-now = Отправить запрос
people-members = Участники
people-no-members = Здесь пока никто не пишет.
people-you = вы
people-remove = Исключить
people-invite-member = Пригласить кого-то
people-invite = Отправить приглашение
people-letter-language = Язык приглашения
people-leave = Выйти из организации
people-leave-help = Остальные продолжат. Вас могут снова пригласить в любое время.
people-leave-last = Вы последний участник. Предложения останутся на карте, пока их подтверждают; менять их сможет только команда сети. Лучше сначала пригласите кого-нибудь.
people-leave-now = Да, я выхожу
people-edit-organisation = Изменить данные организации
people-proposal-waits = Изменение проверяется. До тех пор на карте то, что было раньше.
people-organisation-name = Название организации
people-about = Кто это и чем занимается
people-other-languages = На других языках
people-contact = Контакт
people-phone = Телефон
people-website = Сайт
people-publish = показывать на карте
people-address = Адрес
people-street = Улица и номер дома
people-postal-code = Почтовый индекс
people-locality = Город
people-not-right = Здесь ещё не всё верно:
people-faster = Кто-то другой тем временем что-то изменил. Сейчас там написано это. Ваш текст сохранился; если сохраните ещё раз, будет ваш.
people-invitation = Вас пригласили
people-invitation-open = Посмотреть приглашение
people-invitation-over = Приглашение уже принято или устарело. Если вы уже с нами, просто войдите; иначе попросите новое.
people-accept = Принять и войти
people-mail-invitation-subject = { $name } приглашает вас: { $thing }
people-mail-invitation = { $name } приглашает вас участвовать в «{ $thing }» на Stadtkarte.
people-mail-invitation-how = Приглашение действует 14 дней. Пароль не нужен.
people-mail-invitation-why = Вы получили это письмо, потому что { $name } указывает ваш адрес для «{ $thing }». Если не хотите, просто удалите его.
people-team = Команда
people-staff = Решают вместе
people-nobody = Пока никого.
people-invite-team = Пригласить в команду
people-as-what = В какой роли?
people-as-staff = решает, что будет на карте
people-as-translator = переводит:
people-translating = Перевод
people-to-translate = Предложения, где чего-то не хватает: { $count }
people-text-outdated = возможно, устарело
people-text-missing = нет
people-text-machine = машинный перевод
people-stop = Больше не присылать таких писем?
people-stop-now = Отписаться
people-stopped = Вы отписались
people-stopped-help = Вы больше не будете получать таких писем. Вернуть их можно в настройках кабинета.
people-done-saved = Сохранено.
people-done-proposed = Спасибо! Команда сети посмотрит, и это появится на карте.
people-done-invited = Приглашение отправлено.
people-done-asked = Запрос у сети. Вам ответят.
people-done-asked-before = Вы туда уже обращались.
people-done-left = Вы вышли.
people-done-removed = Исключено.
people-done-joined = Добро пожаловать! Вы с нами.
people-dates-cancel = Отменить встречу
people-dates-title = Отменить или перенести встречу
people-dates-help = Какая встреча отменяется или переносится? Причину можно указать дальше.
people-dates-choose = Отменить или перенести…
people-dates-none = В ближайшие пять недель нет отдельной встречи, которую можно отменить или перенести.

## writing

writing-join = Добавить организацию
writing-join-lead = Добавьте свою организацию и её первое предложение на карту { $town }. Учётная запись не нужна. Это займёт около пяти минут.
writing-who = Кто вы?
writing-organisation = Ваша организация
writing-organisation-name = Название организации
writing-organisation-about = Чем она занимается?
writing-organisation-about-hint = Одно или два предложения. Они будут на её странице.
writing-organisation-website = Сайт организации
writing-person-name = Ваше имя
writing-person-email = Ваш адрес электронной почты
writing-person-email-hint = Мы отправим туда ссылку для подтверждения. Адрес не публикуется.
writing-join-what = Что вы хотите добавить?
writing-join-with-offer = Организацию и предложение или запрос
writing-join-without-offer = Только организацию
writing-what = Что?
writing-purpose = Вы что-то предлагаете или что-то ищете?
writing-purpose-offer = Мы предлагаем
writing-purpose-request = Мы ищем
writing-expires = До какого дня вы ищете?
writing-expires-hint = После этого запрос исчезнет сам.
writing-title = Заголовок
writing-title-hint = Например: Кафе встреч на рыночной площади
writing-summary = Одним предложением
writing-summary-hint = Стоит в списке под заголовком.
writing-description = Что ещё стоит знать
writing-description-hint = Пишите просто и короткими предложениями. Так поймёт больше людей.
writing-category = О чём это?
writing-category-hint = Выберите от одной до трёх тем.
writing-format = Что это за предложение?
writing-other-languages = Написать также на других языках
writing-in-languages = Также на языках: { $languages }
writing-source = Вы пишете на языке
writing-other-languages-which = А также на языках
writing-show-languages = Показать поля для них
writing-text-missing = Здесь ещё не хватает перевода.
writing-text-outdated = Возможно, устарело: другой текст с тех пор изменили.
writing-text-fits = Перевод по-прежнему верен
writing-text-machine = Это перевела машина.
writing-text-right = Прочитано, всё верно
writing-voluntary = по желанию
writing-whom = Для кого?
writing-target-groups = Для этих людей
writing-age-min = Возраст от
writing-age-max = Возраст до
writing-languages = На каких языках там говорят?
writing-languages-hint = Многие приходят, только если знают, что кто-то говорит на их языке.
writing-more-languages = Другие языки
writing-mode-of = { $language }: как?
writing-when = Когда?
writing-when-hint = Без времени предложение не появится в «Открыто сейчас».
writing-where = Где?
writing-access = Стоимость, запись, доступность
writing-cost-note = О стоимости
writing-cost-hint = Например: 2 евро за кофе и пирог
writing-registration-note = Как записаться
writing-registration-hint = Например: по телефону, до предыдущего дня
writing-registration-yes = Нужно записаться заранее
writing-registration-no = Без записи
writing-not-said = Не указано
writing-wheelchair = Можно ли заехать на коляске?
writing-also = Также
writing-contact = Как с вами связаться?
writing-contact-hint = Хотя бы один способ. Вы решаете, что видят все.
writing-email = Адрес электронной почты
writing-email-public = Показывать этот адрес всем
writing-email-private = Без отметки он остаётся скрытым. Вам смогут написать через форму.
writing-phone = Номер телефона
writing-phone-public = Показывать этот номер телефона всем
writing-website = Сайт
writing-website-hint = Всегда виден всем. Например: www.verein.de
writing-others = Кто участвует и когда переспросить?
writing-co-organisers = Вместе с
writing-co-organiser-name = Название организации из сети
writing-add = Добавить
writing-confirm = Как часто спрашивать, всё ли ещё верно?
writing-confirm-hint = Тогда придёт письмо. Достаточно одного нажатия.
writing-every-months = { $count ->
        [one] Каждый { $count } месяц
        [few] Каждые { $count } месяца
        [many] Каждые { $count } месяцев
       *[other] Каждые { $count } месяцев
    }
writing-form = Форма
writing-send = Отправить на проверку
writing-save = Сохранить и продолжить позже
writing-please-look = { $count ->
        [one] Пожалуйста, проверьте { $count } место
        [few] Пожалуйста, проверьте { $count } места
        [many] Пожалуйста, проверьте { $count } мест
       *[other] Пожалуйста, проверьте { $count } мест
    }
writing-nothing-lost = Ничего не потеряно: всё, что вы написали, по-прежнему здесь.
writing-kept = Сохранено.
writing-saved = Сохранено.
writing-saved-address = По этому адресу вы можете писать дальше в течение 30 дней. Как и любой, кто его знает.
writing-go-on = Писать дальше
writing-sent = Проверьте свою почту
writing-sent-mail = Мы отправили вам письмо. Откройте, пожалуйста, ссылку в нём – тогда ваш запрос попадёт в сеть.
writing-sent-next = Письма нет? Проверьте и папку «Спам». Ссылка действует семь дней.
writing-confirm-title = Это ваш адрес?
writing-confirm-lead = Ещё одно нажатие – и запрос «{ $organisation }» попадёт в сеть, { $town }.
writing-confirm-address = Подтвердить адрес
writing-confirmed = Спасибо, ваш запрос получен
writing-confirmed-lead = Его посмотрят люди из сети. Вы получите письмо, как только будет что-то новое.
writing-confirmed-next = До тех пор ничего из этого не видно другим. Вы можете писать дальше в своём кабинете; войдите туда со своим адресом электронной почты.
writing-to-account = В мой кабинет
writing-link-over-title = Эта ссылка больше не действует
writing-link-over = Она устарела, или не хватает её части. Вы можете отправить форму ещё раз.
writing-new-offer = Новое предложение
writing-change-offer = Изменить предложение
writing-translate-offer = Перевести предложение
writing-back-to-account = Мой кабинет
writing-returned = Сеть просит внести изменения:
writing-has-draft = Вы уже начинали здесь писать. Это ваш черновик.
writing-back-again = Вы снова вошли. Всё, что вы написали, по-прежнему здесь.
writing-merged = Обе версии объединены. Просмотрите всё ещё раз и отправьте.
writing-discard = Удалить черновик
writing-no-organisation = Вы ещё не относитесь ни к одной организации, для которой можете писать.
writing-for-which = Для кого и для какой карты?
writing-for = { $organisation } – { $town }
writing-directions = Как добраться
writing-schedule-note = О времени
writing-is-public = видно всем
writing-is-private = не видно
writing-conflict = Кто-то был быстрее
writing-conflict-lead = Пока вы писали, кто-то другой изменил это предложение. Ничего не потеряно. Выберите, что должно остаться.
writing-conflict-mine = Ваша версия
writing-conflict-other = Другая версия
writing-conflict-theirs = Это изменил только другой человек. Мы это берём:
writing-conflict-go-on = Объединить и посмотреть
writing-problem-contact = Укажите хотя бы один способ: почту, телефон или сайт.
writing-problem-hidden = Так никто не сможет с вами связаться. Покажите номер телефона всем или добавьте адрес электронной почты.
writing-problem-past = Этот день уже прошёл.
writing-problem-once-more = Отправьте, пожалуйста, форму ещё раз. Так мы защищаемся от программ.
problem-too-often = Слишком много попыток. Попробуйте позже.
writing-mail-confirm-subject = Подтвердите, пожалуйста: { $organisation }
writing-mail-confirm = Вы хотите добавить «{ $organisation }» на карту { $town }. Подтвердите, пожалуйста, что этот адрес ваш:
writing-mail-confirm-next = Ссылка действует семь дней. После этого ваш запрос посмотрят люди из сети.
writing-mail-confirm-why = Вы получили это письмо, потому что кто-то добавил организацию с вашим адресом. Если это были не вы, просто удалите его – ничего не произойдёт.
writing-mail-draft-subject = Ваш черновик на карте города
writing-mail-draft = здесь вы можете писать дальше. Черновик хранится 30 дней.
writing-mail-draft-why = Вы получили это письмо, потому что кто-то сохранил черновик с вашим адресом. Если это были не вы, просто удалите его.
writing-mail-joins-subject = { $name } хочет писать для { $organisation }
writing-mail-joins = { $name } – новый запрос добавить «{ $organisation }». Но ваша организация там уже есть. Вот кто обратился:
writing-mail-joins-how = Этот человек из вашей организации? Тогда пригласите его. Если нет, ничего делать не нужно.
writing-mail-joins-invite = Пригласить этого человека
writing-mail-joins-why = Вы получили это письмо, потому что пишете для { $organisation } на карте города.
writing-done-live = Спасибо. Это уже на карте.
writing-done-waiting = Спасибо. Сеть это посмотрит, и вы получите письмо. До тех пор всё остаётся как есть.
writing-done-discarded = Черновик удалён.

## when and where

problem-ical-no-events = В файле нет ни одного события.
problem-ical-all-over = Все события в этом файле уже прошли.
problem-ical-converted = Время было указано в другом часовом поясе ({ $value }), мы его пересчитали. Проверьте, пожалуйста.
problem-ical-several = Разных событий в файле: { $count }. Мы перенесли все: удалите, пожалуйста, лишние.
problem-when-from = С какого часа? Укажите, пожалуйста, время.
problem-when-not-taken = Это время ещё не перенесено. Нажмите «Перенести» или очистите поле.
problem-where-area-point = Где примерно эта местность? Поставьте, пожалуйста, точку на карте.
problem-where-outside = Точка находится за пределами: { $town }. Это верно?
when-every-weeks = { $every ->
        [1] каждую неделю
        [one] каждую { $every } неделю
        [few] каждые { $every } недели
        [many] каждые { $every } недель
       *[other] каждые { $every } недель
    }
when-place = { $nth ->
        [1] 1-й
        [2] 2-й
        [3] 3-й
        [4] 4-й
        [5] 5-й
        [-1] последний
        [-2] предпоследний
        [-3] третий с конца
        [-4] четвёртый с конца
       *[-5] пятый с конца
    }
when-monthly = { $every ->
        [1] { $places } раз в месяце
        [one] { $places } раз каждый { $every } месяц
        [few] { $places } раз каждые { $every } месяца
        [many] { $places } раз каждые { $every } месяцев
       *[other] { $places } раз каждые { $every } месяцев
    }
when-as-usual = как обычно
when-not-then = не проводится
when-only-then = только тогда
when-said = Так будет на карте
when-said-nothing = Время ещё не указано.
when-next = Ближайшие даты
when-none-coming = По этим данным впереди нет ни одной даты.
when-nothing-planned = { $date } ничего не запланировано, отменять или переносить нечего.
when-add-slot = Регулярное время
when-add-date = Отдельная дата
when-add-exception = Отмена или перенос
when-slot-number = Регулярное время { $number }
when-date-number = Дата { $number }
when-exception-number = Отмена или перенос { $number }
when-remove = Удалить
when-by-appointment = Можно договориться о встрече
when-note = Что ещё нужно знать о времени
when-days = Дни недели
when-from = С
when-to = До
when-rhythm = Как часто?
when-course = Начало и конец (курс, сезон)
when-valid-from = Первый день
when-valid-until = Последний день
when-date = День
when-whole-day = Без времени это значит весь день.
when-several-days = Длится несколько дней
when-planned-date = Запланированный день
when-planned-at = Запланированное время
when-cancelled = отменено
when-moved = перенесено
when-moved-to = Новый день
when-reason = Причина (по желанию)
when-languages = Другие языки в это время
when-languages-hint = Только если в это время языки не такие, как обычно.
when-language = Язык
when-mode = Каким образом?
when-public-holidays = В праздничные дни
when-school-holidays = В школьные каникулы
when-paste = Перенести время из другого места
when-paste-text = Часы работы как текст
when-paste-hint = Например, Mo-Fr 09:00-12:00, как в OpenStreetMap.
when-paste-file = Или файл календаря (.ics)
when-paste-do = Перенести
where-mode = Что должны видеть все?
where-exact = Точное место
where-exact-help = с адресом и точкой на карте
where-area = Только местность
where-area-help = для защиты или потому, что место меняется
where-online = Это онлайн
where-none = Никакого места
where-none-help = кто хочет прийти, сначала спрашивает
where-area-which = Какая местность?
where-area-other = другая
where-area-name = Название местности
where-area-hint = Поставьте точку в середину местности, а не на дом.
where-search = Найти адрес или место
where-search-do = Искать
where-found-count = { $count ->
        [0] Ничего не найдено
        [one] Найден { $count } адрес
        [few] Найдено { $count } адреса
        [many] Найдено { $count } адресов
       *[other] Найдено { $count } адресов
    }
where-found-none = Не найдено. Попробуйте без номера дома или поставьте точку сами.
where-take = Взять этот адрес
where-pin = Точка на карте
where-pin-help = Подвиньте карту под крестик и поставьте точку. Её можно также перетащить или сдвинуть стрелками.
where-set = Поставить точку здесь
where-move = Сдвинуть точку
where-north = на север
where-south = на юг
where-west = на запад
where-east = на восток
where-point-set = Точка поставлена.
where-swap = Поменять числа местами
where-outside-yes = Да, всё верно
where-coordinates = Координаты
where-lon = Долгота
where-lat = Широта
where-name = Название здания
where-street = Улица и номер дома
where-postal-code = Почтовый индекс
where-locality = Город или посёлок
where-directions = Как туда добраться?

## office
office-desk = Стол команды
office-queue = Что ждёт
office-archive = Архив
office-history = История
office-account = Моя учётная запись
office-empty = Всё сделано. Сейчас вас ничего не ждёт.
office-count = Ждёт: { $count }
office-kinds = Показать только
office-kind-all = Всё
office-kind-organisation = Новая организация
office-kind-new = Новое предложение
office-kind-change = Изменение
office-kind-report = Сообщение
office-kind-stale = Давно не подтверждено
office-kind-link = Ссылка не работает
office-kind-live = Уже на карте
office-since-today = с сегодняшнего дня
office-since-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
office-moment = { $day }, { $time }
office-untitled = Без названия
office-with-offers = Вместе с предложениями: { $count }
office-chosen = Со всем, что отмечено:
office-approve = Одобрить
office-edit-approve = Изменить и одобрить
office-edit = Изменить
office-task-done = Сделано
office-task-report = Об этом сообщили посетители.
office-task-stale = Организация не ответила на наши напоминания.
office-task-link = Этот сайт дважды не ответил.
office-task-live = Это опубликовала организация, которой вы доверяете. Просмотрите, пожалуйста.
office-times = (раз: { $count })
office-still-right = Всё ещё верно
office-what-changes = Что меняется
office-what-it-says = Что в нём сказано
office-nothing-changed = Ничего не отличается от того, что видят все.
office-legend-before = Как читать:
office-legend-gone = убирается
office-legend-new = новое
office-same = Без изменений ({ $count })
office-point-moved = Точка на карте сдвинута на { $distance }.
office-point-new = Новое: теперь есть точка на карте.
office-point-gone = Точки на карте больше нет.
office-field-title = Название
office-field-summary = Коротко
office-field-description = Описание
office-field-purpose = Предлагает или ищет
office-field-format = Формат
office-field-category = Тема
office-field-times-note = Примечание о времени
office-field-protection = Защита
office-protected = Улица и точка скрыты.
office-field-point = Точка
office-approximate = Известна лишь примерно
office-field-directions = Как найти
office-field-age = Возраст
office-field-access = Полезно знать
office-field-expires = Действует до
office-field-project = Проект
office-field-tags = Слова для поиска
office-place-exact = Все видят точное место.
office-place-area = Все видят только район.
office-place-none = Без открытого места
office-place-online = Онлайн
office-public = { $value } (видно всем)
office-not-public = { $value } (не публично)
office-written-by = автор: { $name }
office-see-public = Посмотреть на карте
office-decide = Решение
office-not-yet-member = Организация ещё не присоединилась.
office-decide-organisation = Сначала решите о ней
office-return = Вернуть
office-return-why = Что организации ещё нужно изменить?
office-return-do = Вернуть с этим сообщением
office-decline = Отклонить
office-decline-why = Почему это не подходит для карты?
office-decline-do = Отклонить по этой причине
office-withdraw = Убрать с карты
office-withdraw-why = Почему? Организация получит эту причину.
office-withdraw-do = Убрать с карты
office-more-deeds = Что ещё можно сделать
office-bring-back = Вернуть на карту
office-history-of-entry = Что было до сих пор
office-from-source = Взято из источника: { $name }
office-undo = Отменить
office-undone = Это отменено.
office-earlier = Раньше
office-archive-lead = Ничего не удаляется. То, что здесь, сейчас не видно на карте.
office-archive-empty = Архив пуст.
office-state-pending = Ждёт вас
office-state-published = На карте
office-state-hidden = Скрыто
office-state-returned = Возвращено
office-state-declined = Отклонено
office-state-superseded = Заменено
office-state-withdrawn = Снято
office-membership-asked = Хочет присоединиться
office-membership-member = Участник
office-membership-declined = Отклонено
office-trusted = Пользуется доверием
office-trust = Доверять этой организации
office-trust-help = Тогда всё, что она пишет, сразу появляется на карте. Потом вы увидите это здесь.
office-distrust = Снова проверять заранее
office-distrust-help = То, что пишет эта организация, сразу появляется на карте.
office-trust-at-once = Сразу доверять этой организации
office-approve-with = Также одобрить:
office-accept = Принять
office-ask = Уточнить
office-ask-why = Что вы хотите узнать?
office-ask-do = Отправить вопрос
office-refuse = Отклонить
office-refuse-why = Почему организация не может присоединиться?
office-refuse-do = Отклонить по этой причине
office-its-offers = Её предложения
office-did-submitted = Отправлено
office-did-published = Опубликовано
office-did-approved = Одобрено
office-did-returned = Возвращено
office-did-declined = Отклонено
office-did-hidden = Скрыто
office-did-brought-back = Возвращено на карту
office-did-withdrawn = Снято с карты
office-did-confirmed = Подтверждено: верно
office-did-adopted = Показывает и другая сеть
office-did-released = Другая сеть больше не показывает
office-did-translated = Переведено
office-did-undone = Отменено
office-did-saved = Изменено
office-did-imported = Загружено из файла
office-did-merged = Объединено
office-did-organisation-asked = Попросила присоединиться
office-did-organisation-member = Принята
office-did-organisation-declined = Отклонена
office-did-organisation-trusted = Оказано доверие
office-did-organisation-trusted-no-more = Снова проверяется заранее
office-did-organisation-asked-back = Задан вопрос
office-who-operator = Оператор карты
office-who-house = Stadtkarte, автоматически
office-who-translation = Программа перевода
office-who-resident = кто-то из жителей
office-who-guest = пока без учётной записи
office-who-sample = Образцы данных
office-who-other = неизвестно
office-done-approved = Одобрено. Теперь это на карте.
office-done-returned = Возвращено. Организация получит ваше сообщение.
office-done-declined = Отклонено. Организация получит вашу причину.
office-done-withdrawn = Снято с карты.
office-done-back = Это снова на карте.
office-done-vouched = Подтверждено.
office-done-undone = Отменено.
office-done-task = Сделано.
office-done-accepted = Принято. Организация получит сообщение.
office-done-refused = Отклонено. Организация получит вашу причину.
office-done-asked-back = Ваш вопрос отправлен. Запрос продолжает ждать.
office-done-trusted = Теперь вы доверяете этой организации.
office-done-distrusted = Изменения снова проверяются заранее.
office-done-conflict = Кто-то вас опередил: это уже решено или есть что-то новее. Вот как обстоит дело сейчас.
office-done-not-allowed = Сейчас это невозможно: организация не участник или прошло больше 30 дней.
office-done-some = Сделано: { $count }.
office-done-some-left = Сделано: { $count }. Не удалось: { $left }. Откройте их, пожалуйста, по отдельности.
office-done-nothing = Ничего не отмечено.
office-mail-why = Вы получили это письмо, потому что вы записаны за «{ $name }».
office-mail-approved-subject = «{ $title }» теперь на карте
office-mail-approved = «{ $title }» проверено, теперь это на карте { $town }. Спасибо!
office-mail-approved-link = Посмотреть или изменить
office-mail-returned-subject = Пожалуйста, поправьте: «{ $title }»
office-mail-returned = мы посмотрели «{ $title }» для карты { $town }. Прежде чем это там появится, не хватает вот чего:
office-mail-returned-link = Продолжить редактирование
office-mail-declined-subject = «{ $title }» не будет на карте
office-mail-declined = «{ $title }» не будет на карте { $town }. Причина:
office-mail-declined-link = Посмотреть
office-mail-withdrawn-subject = «{ $title }» больше не на карте
office-mail-withdrawn = «{ $title }» снято с карты { $town }. Причина:
office-mail-withdrawn-link = Посмотреть или изменить
office-mail-undone-subject = Мы отменили решение: «{ $title }»
office-mail-undone = последнее решение о «{ $title }» на карте { $town } больше не действует. Всё снова как прежде.
office-mail-undone-link = Посмотреть
office-mail-edited-subject = Мы изменили «{ $title }»
office-mail-edited = команда { $town } изменила «{ $title }». Теперь это так на карте.
office-mail-edited-link = Посмотреть или изменить
office-mail-accepted-subject = Добро пожаловать на карту
office-mail-accepted = «{ $title }» теперь на карте { $town }. Рады, что вы с нами!
office-mail-accepted-link = К вашей организации
office-mail-refused-subject = О вашем запросе
office-mail-refused = к сожалению, мы не можем добавить «{ $title }» на карту { $town }. Причина:
office-mail-refused-link = Посмотреть
office-mail-asked-back-subject = Вопрос о вашем запросе
office-mail-asked-back = прежде чем добавить «{ $title }» на карту { $town }, мы хотели бы кое-что узнать. Просто ответьте на это письмо.
office-mail-asked-back-link = К вашему запросу
office-mail-digest-subject = На карте что-то ждёт ({ $count })
office-mail-digest = вот что сейчас ждёт вас или кого-то из вашей команды.
office-mail-digest-link = Посмотреть и решить
office-mail-digest-why = Вы получаете это письмо не чаще раза в день, потому что входите в команду карты.
office-kind-profile = Данные организации
office-profile = Новые данные организации
office-field-name = Название
office-did-organisation-proposed = Отправлены новые данные
office-did-organisation-proposal-declined = Новые данные возвращены

## true

true-aged = { $months ->
        [one] Последнее подтверждение { $months } месяц назад
        [few] Последнее подтверждение { $months } месяца назад
        [many] Последнее подтверждение { $months } месяцев назад
       *[other] Последнее подтверждение { $months } месяца назад
    }
true-written = Добавлено { $date }.
true-mail-subject = Это ещё верно? { $organisation } на карте { $town }
true-mail-subject-again = Напоминание: это ещё верно? { $organisation } на карте { $town }
true-mail-ask = На карте { $town } указано, что предлагает { $organisation }. Пожалуйста, скажите нам коротко, верно ли это до сих пор. Достаточно одного нажатия, входить не нужно.
true-mail-again = Мы ещё не получили от вас ответа, возможно, прошлое письмо затерялось. Пожалуйста, скажите нам коротко, верно ли до сих пор то, что на карте { $town } сказано об { $organisation }. Достаточно одного нажатия, входить не нужно.
true-mail-hides = Если ответа не будет, { $date } запись исчезнет с карты. Ничего не будет удалено.
true-mail-answer = Посмотреть и ответить
true-mail-dates = Какая-то встреча отменена или перенесена? Нажмите на день:
true-mail-until = Ссылки действуют до { $date }. Ответить может каждый, у кого они есть, поэтому пересылайте это письмо только тем, кто должен отвечать за { $organisation }.
true-mail-why = Вы получили это письмо, потому что { $organisation } есть на карте { $town }.
true-hidden-subject = Сейчас не на карте: { $titles }
true-hidden-text = Мы спрашивали несколько раз и не получили ответа. Поэтому карта { $town } больше не показывает: { $titles }. Ничего не удалено. Одно нажатие вернёт запись.
true-hidden-link = Показать снова: { $title }
true-title = Это ещё верно?
true-lead = Так это указано на карте { $town }.
true-was = Так это было указано на карте { $town }.
true-right = Да, всё верно
true-change = Что-то изменить
true-over = Этого больше нет
true-over-help = «Этого больше нет» убирает запись с карты. Ничего не удаляется.
true-back = Показать снова, всё верно
true-hidden = Этой записи сейчас нет на карте, потому что её давно никто не подтверждал.
true-away = Этой записи нет на карте.
true-waiting = Изменение отправлено, сейчас его проверяют.
true-done-confirm = Спасибо! Запись подтверждена.
true-done-over = Спасибо! Запись убрана с карты. Ничего не удалено.
true-done-back = Спасибо! Запись снова на карте.
true-done-cancel = Спасибо! На карте теперь указано, что эта встреча отменена.
true-done-move = Спасибо! На карте теперь указано новое время.
true-next = Мы спросим снова { $date }.
true-undo = Отменить действие
true-undone = Действие отменено.
true-not-undone = Здесь это уже нельзя отменить, потому что запись потом изменили.
true-gone = Эта ссылка больше не действует
true-gone-help = Ссылки в наших письмах действуют восемь недель. Если вы войдёте, то сможете всё подтвердить и изменить сами.
true-sign-in = Войти
true-see = Посмотреть на карте
true-date = Что с этой встречей?
true-cancel = Отменяется
true-move = Перенести
true-day = Новый день
true-from = Начало, например 15:00
true-to = Конец (необязательно)
true-reason = Причина (необязательно)
true-reason-none = Без причины
true-reason-holidays = Отпуск или каникулы
true-reason-ill = Болезнь
true-reason-room = Помещение занято
true-reason-event = Другое мероприятие
true-no-date = Этой встречи больше нет в плане, или она уже прошла.
true-problem-day = Выберите день в будущем, не больше чем на год вперёд.
true-problem-time = Пишите время так: 15:00.
office-did-date-cancelled = Встреча отменена
office-did-date-moved = Встреча перенесена
office-who-organisation = организация, со своего адреса
true-done-change = Спасибо! Ваше изменение получено, его проверяют.

## residents
residents-report-link = Что-то не так?
residents-report-title = Что не так?
residents-report-done = Спасибо! Мы проверим и спросим у организации.
residents-useless-done = Спасибо, это помогает. Мы собираем, чего не хватает в городе.
residents-to-offer = К предложению
residents-to-organisation = К организации
residents-wrong = Это больше не так
residents-wrong-over = Этого больше нет
residents-wrong-time = Время указано неверно
residents-wrong-place = Место указано неверно
residents-wrong-silent = Никто не отвечает
residents-wrong-other = Другое
residents-useless = Всё верно, но для меня это …
residents-useless-far = слишком далеко
residents-useless-full = всегда занято
residents-useless-costly = слишком дорого
residents-useless-time = в неудобное время
residents-useless-tongue = не на моём языке
residents-anonymous = Достаточно одного нажатия. Мы не сохраняем, кто вы.
residents-words = Добавить несколько слов
residents-words-label = Что нам нужно знать?
residents-send = Отправить
residents-missed-link = Не нашли то, что искали?
residents-missed-title = Чего вам не хватает?
residents-missed-lead = Расскажите, что вы искали. Так мы увидим, чего в городе ещё нет.
residents-missed-words = Что вы искали?
residents-missed-hint = Например: плавание для женщин, помощь с налоговой декларацией
residents-missed-filter = Также запишем ваш выбор:
residents-missed-kept = Мы сохраняем только эти слова, язык страницы и день. Пожалуйста, не пишите имён и номеров телефона.
residents-missed-done = Спасибо! Мы собираем, чего не хватает в городе, и говорим об этом с организациями.
residents-write-link = Написать сообщение
residents-write-title = Написать сообщение
residents-write-lead = Ваше сообщение получит только организация и больше никто.
residents-write-message = Ваше сообщение
residents-write-reply = Куда отправить ответ?
residents-write-reply-hint = Ваш адрес электронной почты или номер телефона
residents-write-name = Ваше имя, если хотите
residents-write-language = На каком языке вы сможете прочитать ответ?
residents-write-send = Отправить сообщение
residents-write-kept = Мы передаём ваше сообщение и не храним его.
residents-write-done = Ваше сообщение отправлено. Организация ответит вам сама.
residents-write-nobody = К сожалению, эта организация не может получать сообщения здесь.
residents-letter-subject = Сообщение о «{ $about }»
residents-letter-intro = Вам написали через карту города. Речь идёт о «{ $about }»:
residents-letter-answer = Если вы ответите на это письмо, ответ получит этот человек и увидит ваш адрес.
residents-letter-call = Этот человек просит позвонить. Ответ на это письмо до него не дойдёт.
residents-letter-page = Посмотреть страницу на карте
residents-letter-why = Вы получили это сообщение, потому что ваша организация есть на карте. Тот, кто его написал, не знает вашего адреса.
residents-letter-name = Имя: { $value }
residents-letter-reply = Ответ на: { $value }
residents-letter-language = Язык ответа: { $value }
residents-website-not-found = По этому адресу нет сервера.
residents-website-no-answer = Сайт не отвечает.
residents-website-refused = Сервер не принимает соединение.
residents-website-redirects = Сайт бесконечно перенаправляет.
residents-website-certificate = Сертификат безопасности сайта недействителен.
residents-website-address = Это не веб-адрес.
residents-website-broken = Сайт не открывается.
residents-website-status = Сайт сообщает об ошибке { $status }.
problem-form-old = Страница была долго открыта. Отправьте, пожалуйста, ещё раз.
problem-choose = Пожалуйста, выберите ответ.
problem-words = Пожалуйста, напишите несколько слов.
problem-reply = Пожалуйста, укажите адрес электронной почты или номер телефона.

## addresses
addresses-kind = Адрес
addresses-reading = Чтение
addresses-storing = Сохранение
addresses-loaded = Загружено домов: { $houses }, улиц: { $streets }. Список называется «{ $name }».
addresses-filled = Дома, для которых город или индекс взят у соседнего дома: { $count }.
addresses-refused = Пропущено строк: { $count }.
addresses-nothing = Ничего не загружено. Исправьте эти строки или загрузите только правильные с --good-rows.
addresses-unknown = Списка «{ $name }» нет. Команда без файла покажет имеющиеся списки.
addresses-removed = Список «{ $name }» удалён.
addresses-list = { $name }: домов { $houses }, загружено { $day }
addresses-none = Дома ещё не загружены.
problem-houses-none = В файле нет домов: дому нужны номер и улица.
problem-osm = Эту выгрузку OpenStreetMap не удаётся прочитать: { $value }
problem-utm = «{ $value }» — не место в зоне UTM.
problem-crs-missing = «{ $value }» похоже на метры картографической проекции. Укажите какой, например --crs EPSG:25832.

## matching

matching-exchange = Что предлагают и ищут организации
matching-exchange-lead = Помещения, волонтёры, устный перевод: что организации здесь предлагают друг другу, что ищут и что подходит друг к другу.
matching-offering = Предлагают
matching-seeking = Ищут
matching-no-offers = Сейчас никто ничего не предлагает другим организациям.
matching-no-requests = Сейчас никто ничего не ищет.
matching-fits = К этому подходит
matching-common = Общее: { $list }
matching-alike = Это уже есть?
matching-alike-help = У этих записей похожее название. Если ваша уже среди них, ничего нового отправлять не нужно.
matching-parallel = В то же время
matching-parallel-help = Похожие предложения для тех же людей, рядом и в то же время. Может быть, сделаете что-то вместе?
matching-times = Совпадений за следующие четыре недели: { $count }, первое { $date }
matching-distinct = Это другое
matching-send-anyway = Всё равно отправить
matching-ours = Это наша запись: изменить
matching-wrong = Здесь что-то не так
matching-for-you = Что вам подходит
matching-for-you-help = Другие предлагают то, что вы ищете, или ищут то, что вы предлагаете.
matching-nothing-fits = Сейчас ничего не подходит. Мы проверяем каждый раз, когда вы сюда заходите.
matching-write = Написать
matching-to-account = В мой кабинет
matching-merge = Объединить записи
matching-merge-organisations = Объединить организации
matching-merge-help = Выберите, что должно остаться. Старые ссылки будут вести к общей записи, история обеих сохранится. Отменить можно в течение 30 дней.
matching-merge-stays = Какая запись остаётся?
matching-merge-stays-help = Её ссылка остаётся. Ссылка другой будет вести туда.
matching-merge-choose = Что должно действовать?
matching-merge-same = Всё остальное у обеих одинаково.
matching-merge-nothing = Не указано
matching-merge-moves = Предложений переедет: { $offers }. Людей, которые затем будут писать за другую организацию: { $people }.
matching-merge-do = Объединить
matching-merge-elsewhere = Организация относится также к { $towns }. Объединить её может только тот, кто решает и там.
matching-similar = Похожие записи
matching-compare = Посмотреть рядом
matching-other = Другая запись: её адрес или код
matching-other-unknown = Такой записи здесь нет.
office-done-merged = Записи объединены. В истории это можно отменить в течение 30 дней.
office-done-distinct = Запомнили: это две разные записи.
office-mail-merged-subject = Объединено: { $title }
office-mail-merged = «{ $title }» была на карте { $town } дважды. Мы объединили две записи. Старые ссылки по-прежнему ведут к правильной.
office-mail-merged-link = Посмотреть
office-did-absorbed = Объединено с другой записью, эта остаётся
office-did-moved = Теперь относится к другой организации
office-did-organisation-merged = Объединена с другой организацией
office-did-organisation-absorbed = Объединена с другой организацией, эта остаётся

## staff
staff-settings = Настройки
staff-settings-lead = Всё, что ваша карта говорит о себе. Изменения видны сразу и остаются в истории.
staff-settings-conflict = Тем временем кто-то другой сохранил изменения. Вот что сейчас сохранено иначе. То, что вы написали, всё ещё в форме. Сохраните ещё раз, если должен действовать ваш вариант.
staff-settings-wrong = Ещё не сохранено. Пожалуйста, посмотрите эти поля:
staff-settings-save = Сохранить
office-done-settings = Настройки сохранены.
staff-names = Название
staff-town = Город или район
staff-name = Название карты
staff-second = Второе официальное название
staff-second-name = Второе название
staff-second-language = Язык этого названия
staff-second-language-hint = Код, например dsb для нижнелужицкого
staff-languages = Языки
staff-languages-hint = Карта доступна на этих языках. Язык, на котором вы пишете сначала, стоит первым.
staff-about = О сети
staff-about-text = Описание
staff-aims = Цели
staff-aim = Цель
staff-groups = Рабочие группы
staff-group = Рабочая группа
staff-milestones = Что уже сделано
staff-milestones-hint = Год, месяц или день: 2017, 2017-06 или 2017-06-08
staff-milestone = Что произошло?
staff-meeting = О чём пойдёт речь?
staff-day = День
staff-from = Начало
staff-place = Место
staff-date = Когда?
staff-remove = Удалить эту запись
staff-contact = Контакт
staff-contact-hint = Как с вами связаться. Публичным станет только то, что вы отметите.
staff-email = Электронная почта
staff-phone = Телефон
staff-website = Сайт
staff-public = Показывать всем
staff-colour = Цвет
staff-colour-hint = Цвет кнопок и ссылок. Он должен хорошо читаться на светлом фоне.
staff-own-colour = Использовать свой цвет
staff-accent = Выбрать цвет
staff-legal = Юридические страницы
staff-legal-hint = Закон требует эти три страницы. Пустая строка начинает новый абзац.
staff-sites = Встраивание
staff-sites-hint = Эти сайты могут показывать карту. Один адрес в строке, например https://www.ludwigsburg.de
staff-sites-list = Сайты
staff-key = Код муниципалитета
staff-key-hint = Восемь цифр, для портала данных
staff-slug-stays = Адрес карты и её границы меняет тот, кто управляет сервисом.
problem-milestone-date = Напишите год, месяц или день: 2017, 2017-06 или 2017-06-08.
problem-colour-pale = Этот цвет плохо читается на светлом фоне. Выберите темнее.
problem-municipality-key = Код муниципалитета состоит из восьми цифр.
problem-embedding-site = «{ $value }» — это не адрес сайта. Правильно, например, https://www.ludwigsburg.de без ничего после него.

## embed
embed-operate = Двигать карту
embed-near-address = Ввести адрес
embed-offer-page = Всё об этом предложении
embed-gone = Этой карты здесь больше нет
embed-gone-help = Предложения по-прежнему есть: на полной карте.
embed-whole-map = Вся карта
embed-back-to-list = К списку
embed-title = Встраивание
embed-lead = Покажите карту на сайте города, школы или объединения. Вы сами выбираете, что там видно. Всё, что вы измените здесь, изменится везде, где стоит карта.
embed-none = Пока ничего не встроено.
embed-new = Новое встраивание
embed-off = выключено
embed-everything = Все предложения
embed-more-filters = другие условия
embed-sites = Какие сайты могут показывать карту?
embed-sites-lead = Карту могут показывать только эти сайты:
embed-sites-none = Пока ни один сайт не может показывать карту. Введите адрес вашего сайта.
embed-sites-any = Карту может показывать любой сайт.
embed-site = Адрес сайта
embed-site-add = Разрешить сайт
embed-site-remove = Больше не разрешать
embed-site-any = Разрешить все сайты
embed-site-not-any = Разрешить только отдельные сайты
embed-name-question = Как называется это встраивание?
embed-name = Название
embed-name-hint = Например, «Спорт для семей». Это название слышат те, кому сайт читает программа.
embed-what = Что видно?
embed-what-hint = Если ничего не выбрать, видны все предложения. То, что вы зададите здесь, никто не может отменить.
embed-only-today = Только то, что сегодня ещё проходит
embed-area = Только в одной местности
embed-area-place = Район, улица или адрес
embed-area-hint = Мы найдём это место на вашей карте.
embed-area-metres = В радиусе
embed-organisations = Только от определённых организаций
embed-picked = Только отобранные предложения
embed-picked-links = Ссылки на предложения
embed-picked-hint = Откройте предложение на карте и скопируйте сюда его адрес. По одной ссылке в строке.
embed-visitors = Что посетители могут выбирать сами?
embed-visitors-hint = Что бы они ни выбрали, они найдут только то, что вы задали выше.
embed-choice-search = Поиск
embed-choice-open = Когда открыто
embed-choice-category = Тема
embed-choice-language = Язык на месте
embed-choice-target-group = Для кого
embed-choice-format = Вид предложения
embed-choice-purpose = Предложение или запрос
embed-choice-age = Возраст
embed-choice-particulars = Бесплатно, без барьеров и другое
embed-looks = Как это выглядит?
embed-view = Карта или список
embed-view-map-first = Карта, затем список
embed-view-list-first = Список, затем карта
embed-view-map = Только карта
embed-view-list = Только список
embed-language = Язык
embed-language-hint = «Как на сайте»: карта говорит на языке страницы, на которой она стоит. Посетители могут его сменить.
embed-language-own = Как на сайте
embed-height = Высота в пикселях
embed-height-hint = 640 подходит почти всегда. Список сам занимает столько места, сколько нужно.
embed-state = Видна ли она?
embed-active = Включено
embed-preview = Предпросмотр
embed-preview-do = Показать предпросмотр
embed-preview-hint = Так это будет выглядеть на вашем сайте.
embed-preview-unsaved = Пока это не сохранено.
embed-save = Сохранить
embed-save-first = После сохранения здесь появится то, что нужно вставить на ваш сайт.
embed-codes = Как поместить карту на ваш сайт
embed-codes-lead = Выберите один из трёх способов. Первый подходит почти везде.
embed-code-frame = 1. Как рамка
embed-code-frame-help = Вставьте это в поле для HTML (TYPO3: «Plain HTML», Drupal: «Full HTML»).
embed-code-element = 2. Как элемент
embed-code-element-help = Подстраивается под язык страницы. Ваш сайт должен разрешать наши скрипты.
embed-code-link = 3. Как ссылка
embed-code-link-help = WordPress и другие сами превращают эту ссылку в карту. Поместите её в отдельную строку.
embed-code-admin = Для технической службы
embed-code-admin-help = Карта остаётся пустой? Сначала проверьте, есть ли ваш сайт в списке разрешённых. Если есть, передайте эту строку тому, кто обслуживает ваш сайт.
embed-code-privacy = Для политики конфиденциальности
embed-code-privacy-help = Этот абзац можно взять как есть.
embed-privacy-text = На этом сайте показана карта с { $host }. При загрузке ваш IP-адрес передаётся этому серверу, иначе он не мог бы отправить карту. Карта не использует файлы cookie, ничего не хранит на вашем устройстве и не обращается к другим серверам. Подсчитывается только, сколько раз карту открывали за день и что на ней искали, без каких-либо сведений о людях.
embed-to-sites = К списку разрешённых сайтов
embed-copy = Копировать
embed-copied = Скопировано
embed-remove = Убрать встраивание
embed-remove-help = На каждом сайте с этой картой появится вежливое сообщение со ссылкой на всю карту. Отменить это можно в течение 30 дней в истории.
embed-problem-site = «{ $value }» — не адрес сайта. Правильно, например: www.ludwigsburg.de
embed-problem-height = Высота должна быть от { $least } до { $most } пикселей.
embed-problem-place = Мы не нашли «{ $value }» на вашей карте. Напишите район, улицу или адрес.
embed-problem-link = «{ $value }» — не ссылка на предложение.
embed-problem-no-site = Эта сеть не разрешает другим сайтам показывать свою карту.
office-done-embed-saved = Сохранено. Все сайты с этой картой теперь показывают её так.
office-done-embed-removed = Встраивание убрано.
office-done-embed-sites = Сохранено. Действует сразу.
office-did-embed-saved = Встраивание сохранено
office-did-embed-removed = Встраивание убрано

## paper

paper-title = Добро пожаловать в { $town } – контакты на все случаи жизни
paper-size = Бумага
paper-a4 = A4
paper-a4-folded = A4, сложенный
paper-a5 = A5
paper-a3 = Плакат A3
paper-a4-hint = Для раздачи, крупный шрифт
paper-a4-folded-hint = Буклет формата A5
paper-a5-hint = Маленькие листы
paper-a3-hint = На стену
paper-all-languages = Все языки
paper-fold = Печатайте на обеих сторонах с переворотом по короткому краю. Затем сложите посередине.
paper-fold-script = Для складывания страницы упорядочивает скрипт. Без него они идут подряд.
paper-own-printer = Печатайте через меню браузера.
paper-map = Карта с номерами предложений
paper-not-on-map = Нет на карте: { $numbers }
paper-code-of = QR-код: «{ $title }»
paper-code-of-view = QR-код карты в интернете
paper-view = Всё это на карте в интернете
paper-may-change = Время может измениться. QR-код показывает, что действует сегодня.
paper-day = По состоянию на { $date }
paper-count = Предложений: { $count }
paper-entries = Предложения
paper-nothing = Здесь пока нет предложений.
paper-more = Ещё предложений, которые не поместились: { $count }. Они есть на карте в интернете.
paper-list = Распечатать этот список
paper-flyers = Листовки
paper-flyers-lead = Приветственные листовки и плакаты, всегда с новейшими данными. Через год вы напечатаете их снова и увидите, что изменилось.
paper-new = Новая листовка
paper-new-name = Приветственная листовка
paper-open = Открыть для печати
paper-edit = Изменить
paper-edit-flyer = Изменить листовку
paper-never = Ещё не печатали
paper-last = Последняя печать: { $moment } ({ $who })
paper-changes = Изменений с последней печати: { $count }
paper-no-changes = С последней печати ничего не изменилось.
paper-entry-new = Новое
paper-entry-gone = Больше нет
paper-entry-changed = Изменилось
paper-part-title = Название
paper-part-phone = Телефон
paper-note = Отметить как напечатанное
paper-note-hint = Нажмите здесь, когда листовка напечатана. В следующий раз здесь будет написано, что изменилось.
paper-copy = Копировать
paper-copy-of = { $name } (копия)
paper-remove = Удалить
paper-remove-sure = Листовка исчезнет вместе с записью о последней печати. QR-коды на бумаге будут работать дальше.
paper-save = Сохранить
paper-wrong = Ещё не всё верно:
paper-conflict = Кто-то другой тем временем изменил листовку. Откройте её снова, чтобы увидеть, что теперь действует. То, что вы написали, ещё здесь.
paper-name = Название для вас
paper-name-hint = Видно только здесь, не на бумаге.
paper-offers = Предложения
paper-choice = Что будет на бумаге?
paper-by-filter = Все подходящие
paper-by-hand = Выбранные вручную
paper-filter-hint = Новое на карте, что подходит, будет в следующей печати. Без отметок подходит всё.
paper-words = С этими словами
paper-link = Или ссылка с карты
paper-link-hint = Отфильтруйте карту, как нужно, и вставьте сюда адрес страницы.
paper-all-of = Все предложения для печати ({ $count }): { $address }
problem-flyer-link = Это не ссылка на отфильтрованную карту.
paper-search = Искать предложения
paper-find = Искать
paper-found = Найдено: { $count }. Отметьте, что добавить.
paper-none-found = Больше ничего не найдено.
paper-none-picked = Ещё ничего не выбрано. Ищите, отмечайте и добавляйте.
paper-add = Добавить отмеченное
paper-place = Место в ряду
paper-not-published = Больше не опубликовано
paper-missing = Выбранные, но уже не опубликованные, поэтому их не будет на бумаге: { $count }
paper-look = Посмотреть выбор
paper-on-it = Предложений на бумаге: { $count }
paper-languages = Языки на бумаге
paper-languages-hint = Каждый язык начинается с новой страницы.
paper-own-words = Заголовок и текст
paper-own-words-hint = И то и другое по желанию. Без своего заголовка будет обычный. Если текста нет, будет немецкий или английский.
paper-heading = Заголовок
paper-text = Короткий текст
paper-more-words = Показать поля для выбранных языков
office-done-paper-saved = Листовка сохранена.
office-done-paper-printed = Отмечено: листовка напечатана.
office-done-paper-copied = Это копия. Дайте ей своё название.
office-done-paper-removed = Листовка удалена.
office-did-flyer-saved = Листовка сохранена
office-did-flyer-printed = Листовка напечатана
office-did-flyer-removed = Листовка удалена

## feeds

feeds-take = Взять этот список с собой
feeds-view = Вы берёте то, что видите сейчас: { $offers }.
feeds-dates = Даты в вашем календаре
feeds-subscribe = Подписаться на календарь
feeds-once = Скачать один раз как файл
feeds-subscribe-help = Теперь ваш календарь сам получает изменения.
feeds-only-dates = В нём встречи, курсы, мероприятия и проекты.
feeds-with-hours = Подписаться со всеми часами работы
feeds-address = Если ничего не открывается, добавьте этот адрес в свой календарь как календарь «по URL».
feeds-too-many = Это слишком много: возможно не больше { $most } предложений. Выберите меньше с помощью фильтров.
feeds-files = Как файл
feeds-stay = Быть в курсе
feeds-atom = Новости как лента (Atom)
feeds-atom-help = Для программ, которые собирают новости.
feeds-link = Ссылка на этот список
feeds-newest = Новое или изменённое, сначала самое новое, не больше { $most } предложений.
feeds-title = Название
feeds-website = Сайт
feeds-confirmed = Последнее подтверждение
feeds-page = Страница предложения
feeds-sheet = Предложения
problem-too-many-offers = Это { $count } предложений, а в файл помещается не больше { $most }. Пожалуйста, выберите меньше с помощью фильтров.

## files

files-title = Файлы
files-lead = Загрузите таблицу такой, какая она есть. Вы увидите построчно, что из неё получится. До этого ничего не изменится.
files-new = Новый файл
files-file = Выберите файл
files-file-hint = Excel (XLSX), CSV, GeoJSON, HSDS (ZIP) или JSON, не больше { $most } МБ
files-look = Посмотреть
files-before = Прежние файлы
files-none = Пока нет.
files-open = Ещё не перенесён
files-done = Перенесён
files-undone = Отменён
files-came = Новые: { $new }. Изменены: { $changed }. Без изменений: { $same }. Пропущены: { $refused }. Убраны с карты: { $gone }.
files-resume = Продолжить
files-all = Все файлы
files-about = Строки: { $rows }. Столбцы: { $columns }.
files-steps = Шаги
files-columns = Столбцы
files-values = Значения
files-rows = Предпросмотр
files-discard = Удалить этот файл
files-columns-lead = Что в каком столбце? Многое мы распознали. Проверьте и дополните, чего не хватает.
files-go-on = Дальше
files-part = Лист или список
files-part-do = Прочитать этот
files-empty = пусто
files-left-out = Не брать
files-fixed = Если в файле ничего не сказано
files-fixed-lead = Это действует для всех строк, где об этом ничего нет.
files-organisation = Организация
files-organisation-hint = Если не указать, организация называется так же, как запись.
files-source = Название источника
files-source-hint = Одно и то же для каждой новой версии этого файла. По нему мы узнаём записи.
files-language = Язык текстов
files-publish-email = Адреса электронной почты в этом файле открыты для всех
files-placeless = Строки, место которых не найти, перенести без открытого места
files-values-lead = Эти слова из файла относятся к темам и спискам карты. Решите, что они означают.
files-values-none = Здесь нечего решать.
files-values-known = Распознано ({ $count })
files-times = Строки: { $count }
files-suggested = Предложение: { $value }
files-choose = Выберите
files-rows-lead = Вот что произойдёт. Пока ничего не изменено.
files-remembered = Файл с такими столбцами уже был. Мы читаем его как в прошлый раз.
files-state-new = Новое
files-state-changed = Изменено
files-state-same = Без изменений
files-state-refused = Невозможно
files-state-asleep = Остаётся скрытым
files-later = Адреса, которые ещё нужно найти: { $count }
files-as-text-lead = Строки, адрес которых поэтому не найти: { $count }. Их можно перенести и без точки на карте. Улица и город тогда стоят в конце описания. Расстояния и окрестностей не будет.
files-as-text = Перенести без точки, адрес текстом
files-find = Искать адреса
files-line = Строка { $line }
files-far = Точка находится в { $km } км от города { $town }. Это верно?
files-place = Какое место имеется в виду?
files-places-do = Принять места
files-next = Дальше
files-take = Перенести
files-take-lead = Новые на карте: { $new }. Изменены: { $changed }. Это можно отменить в течение 30 дней.
files-gone = На карте из этого источника, но уже нет в файле: { $count }
files-replace = Убрать эти записи с карты: { $count }
files-good = Перенести только хорошие строки. Пропущены: { $count }
files-good-name = Перенести только хорошие строки
files-nothing = Ничего нового нет.
files-take-do = Перенести
files-note = Дополнение к описанию
files-id = Собственный номер или код
files-address = Полный адрес
files-number = Номер дома
files-contact = Контакт (смешанный)
files-anonymous = Можно без имени
files-confirmed = Дата проверки
office-done-files-taken = Перенесено: { $count }. Пропущено: { $left }.
office-done-files-undone = Отменено: { $count }. С тех пор изменены и поэтому остались: { $left }.
office-done-files-discarded = Файл удалён.
problem-file-no-rows = В этом файле нет таблицы с заголовком и строками под ним.
problem-file-old-workbook = Это файл старого Excel (XLS). Сохраните его как XLSX или CSV.
problem-file-no-table = Это не таблица. Подходят Excel (XLSX), CSV, GeoJSON и JSON.
problem-file-slow = Чтение этого файла длится слишком долго. Разделите его.
problem-file-columns = Слишком много столбцов: { $found }. Можно не больше { $most }.
problem-file-rows = Слишком много строк. Можно не больше { $most }. Разделите файл.
problem-file-mixed-letters = В файле смешаны две кодировки букв. Мы прочитали каждую строку отдельно.
problem-file-bomb = В распакованном виде файл был бы слишком большим. Можно не больше { $most } МБ.
problem-file-large = Файл слишком большой. Можно не больше { $most } МБ.
problem-file-many-open = Открытых файлов уже { $most }. Сначала перенесите или удалите один из них.
problem-file-choose = Выберите файл.
problem-file-value = Мы не знаем «{ $value }». Укажите значение в шаге «Значения».
problem-package-closed = Отмечены в пакете как неактивные или закрытые и пропущены: { $count } ({ $list }).
problem-package-terms = Термины пакета, которые здесь не являются ни темой, ни целевой группой и пропускаются: { $count } ({ $list }).
problem-file-left = «{ $value }» пропущено: это нельзя прочитать.
problem-file-phone = Перенесено только «{ $phone }». В файле стоит «{ $value }».
problem-file-hours = Время «{ $value }» осталось текстом, а не часами работы.
problem-file-source = Дайте источнику название.
problem-file-no-title = Ни один столбец не является названием. Без названия нельзя.
problem-file-no-category = Ни один столбец не говорит о теме. Выберите одну для всех строк.
problem-file-refused = Строки, которые нельзя перенести: { $count }. Отметьте, что их можно пропустить.
problem-place-missing = Нет ни координат, ни улицы.
problem-place-several = «{ $value }» неоднозначно.
problem-place-unknown = «{ $value }» не найти.
problem-place-later = «{ $value }» ещё не искали.

## knowing

knowing-report = Отчёт
knowing-gaps = Пробелы
knowing-gaps-title = Что есть и чего не хватает
knowing-numbers = Цифры
knowing-review = Итоги { $year } года
knowing-as-of = { $town }, по состоянию на { $date }
knowing-xlsx = Файл Excel
knowing-csv = Файл CSV
knowing-percent = { $share } %
knowing-supply = Предложения
knowing-supply-lead = Столько предложений есть сейчас. 0 означает пробел. Одно предложение может стоять в нескольких клетках.
knowing-rows = Строки
knowing-columns = Столбцы
knowing-show = Показать
knowing-all = Все
knowing-unsaid = Не указано
knowing-axis-weekday = День недели
knowing-axis-time = Время суток
knowing-before = до { $time }
knowing-from = после { $time }
knowing-nothing-for = Нет ни одного предложения для:
knowing-reach = Далеко ли это?
knowing-reach-lead = Столько домов имеют рядом подходящее предложение. Расстояние измерено по прямой.
knowing-reach-none = Адреса ещё не загружены. Их загружает тот, кто обслуживает сервис, одной из этих команд:
knowing-reach-outside = В границах сети нет загруженных адресов.
knowing-any = Все
knowing-distance = Расстояние
knowing-within = до { $distance }
knowing-of-houses = домов имеют предложение на расстоянии до { $distance }
knowing-share = Доля
knowing-houses = Дома
knowing-houses-without = Дома без предложения
knowing-quarter = Район
knowing-by-quarter = По районам
knowing-field = Квадрат
knowing-far = Где большинству далеко идти
knowing-map = Карта: доля домов с подходящим предложением на расстоянии до { $distance }. Числа приведены в таблице ниже.
knowing-fitting = Подходящих предложений с открытым адресом: { $count }.
knowing-rough = Из них место известно лишь примерно: { $count }.
knowing-vain = Искали и не нашли
knowing-vain-lead = За последние двенадцать месяцев.
knowing-small = Числа меньше 5 мы не показываем, остальные округлены до 5. Так никого нельзя узнать.
knowing-nobody = Считаем без данных о людях: без адреса, без куки, без времени суток.
knowing-too-little = Пока посчитано слишком мало, чтобы показывать.
knowing-searched = Что искали
knowing-in-vain = Ничего не найдено
knowing-times = Сколько раз
knowing-ticked = Что отметили
knowing-vain-ticked = Отметили, но ничего не было
knowing-missed = Что люди нам написали
knowing-missed-words = Чего не хватает
knowing-missed-about = О чём
knowing-unanswered = Запросы без ответа
knowing-all-answered = Для каждого запроса есть подходящее предложение.
knowing-no-requests = Сейчас никто ничего не ищет.
knowing-request = Запрос
knowing-parallel = Что идёт одновременно
knowing-parallel-none = Рядом ничего похожего в то же время нет.
knowing-parallel-line = Совпадений по времени за четыре недели: { $count }, расстояние { $distance }
knowing-one = Первое предложение
knowing-other = Второе предложение
knowing-often = Раз за четыре недели
knowing-old = Что устаревает
knowing-old-none = Всё недавно подтверждено.
knowing-entry = Предложение
knowing-confirmed = Последнее подтверждение
knowing-visits = Просмотры страниц
knowing-visits-year = просмотров страниц за двенадцать месяцев
knowing-searches-year = поисков
knowing-vain-year = поисков без результата
knowing-since = Считаем с { $date }.
knowing-weeks = Просмотры страниц за неделю, последние 26 недель
knowing-week = Неделя с
knowing-by-page = По страницам
knowing-by-language = По языкам
knowing-by-offer = Смотрят чаще всего
knowing-by-embed = На других сайтах
knowing-words = Ищут чаще всего
knowing-page-map = Карта и список
knowing-page-offer = Предложения
knowing-page-organisation = Организации
knowing-entries = Записи
knowing-state = Состояние
knowing-count = Количество
knowing-fresh-title = Насколько они свежие
knowing-fresh = Недавно подтверждено
knowing-due = Просим подтвердить
knowing-aged = Выглядит устаревшим
knowing-coverage = Кто может это прочитать?
knowing-coverage-lead = Столько записей имеют название и краткий текст на каждом языке карты.
knowing-by-person = Написали люди
knowing-by-machine = Машинный перевод
knowing-untold = Не хватает
knowing-review-title = { $town } в { $year } году: итоги
knowing-so-far = Год ещё не закончился. Итоги охватывают время до { $date }.
knowing-compared = В сравнении
knowing-difference = Разница
knowing-said-offers = Предложений на карте на { $date }: { $count }.
knowing-said-before = Годом раньше: { $count }.
knowing-said-new = Новых предложений: { $count }.
knowing-said-ended = Предложений, которых больше нет: { $count }.
knowing-said-requests = Новых запросов: { $count }.
knowing-said-members = Организаций в сети: { $count }.
knowing-said-joined = Из них новых: { $count }.
knowing-said-confirmed = Организации подтверждали, что предложение ещё действует, раз: { $count }.
knowing-said-meetings = Встреч сети: { $count }.
knowing-said-visits = Просмотров страниц: около { $count }.
knowing-said-embeds = Просмотров карты на других сайтах: около { $count }.
knowing-said-searches = Поисков: около { $count }.
knowing-said-vain = Поисков, которые ничего не нашли: около { $count }.
knowing-joined = Новые организации
knowing-left = Больше не в сети
knowing-new = Новые предложения
knowing-ended = Предложения, которых больше нет
knowing-row-offers = Предложения на конец года
knowing-row-new = Новые предложения
knowing-row-ended = Закончившиеся предложения
knowing-row-requests = Запросы на конец года
knowing-row-new-requests = Новые запросы
knowing-row-members = Организации на конец года
knowing-row-joined = Новые организации
knowing-row-confirmed = Подтверждения
knowing-row-meetings = Встречи сети
knowing-row-embeds = Просмотры на других сайтах
knowing-row-searches = Поиски
knowing-row-vain = Поиски без результата
knowing-privacy-title = Что считает эта карта
knowing-privacy = Карта считает, сколько раз в день смотрят страницу и что ищут, чтобы сеть знала, чего не хватает. При этом она не хранит ни адреса, ни устройства, ни времени суток, не ставит куки и не хранит ни слова из поисков, в которых есть числа или адреса. Редкие слова забываются не позднее чем через два месяца, все числа чуть больше чем через три года. Показывается только то, что встретилось не менее пяти раз.
knowing-needs = Чего не хватает участникам
knowing-needs-none = Ни один участник не сообщил об открытой потребности.
knowing-people = Люди
knowing-question = Вопрос
knowing-answer = Ответ
knowing-surveys = Что говорят участники в опросах
knowing-mean = В среднем из 5

## meetings
problem-people = Напишите число от 1 до { $most }.
problem-questions = В опросе не больше { $most } вопросов. Уберите один.
problem-options = Напишите от 2 до { $most } ответов, каждый на отдельной строке.
problem-last-day = Выберите день, начиная с сегодняшнего, не дальше чем через год.
needs-mail-subject = Ответ на вашу потребность в { $town }
needs-mail-answer = Вы сообщили нам, чего не хватает в { $town }:
needs-mail-reply = Вот что отвечает сеть:
needs-mail-link = Посмотреть мои потребности
needs-mail-why = Вы получили это письмо, потому что сообщили об этой потребности.
survey-template-title = Чего не хватает, что уже есть?
survey-template-intro = Десять вопросов, пять минут. Ваши ответы помогут нам увидеть, чего не хватает в нашей сети.
survey-ask-groups = Для кого у нас больше всего не хватает предложений?
survey-ask-categories = Каких предложений не хватает?
survey-ask-languages = На каких языках у вас просят помощи, а вы не можете её дать?
survey-ask-where = В каком районе чего-то не хватает и чего именно?
survey-ask-times = В какое время не хватает предложений?
survey-time-morning = Утром
survey-time-afternoon = Днём
survey-time-evening = Вечером
survey-time-weekend = В выходные
survey-time-holidays = На каникулах
survey-ask-reach = Насколько хорошо вам удаётся привлечь людей, для которых вы работаете?
survey-ask-need = Что больше всего нужно вам самим?
survey-ask-give = Что вы могли бы предложить другим?
survey-help-rooms = Помещения
survey-help-people = Люди, которые помогают
survey-help-money = Деньги и помощь с заявками
survey-help-interpreters = Устный и письменный перевод
survey-help-contacts = Связи с другими
survey-help-training = Обучение и консультации
survey-help-publicity = Чтобы о нас больше знали
survey-ask-together = Насколько хорошо мы сотрудничаем в сети?
survey-ask-next = Что нам стоит обсудить на следующей встрече?
meetings-tab = Сеть
meetings-title = Встречи
needs-title = Чего-то не хватает? Скажите нам
needs-lead = Что нужно людям, которые приходят к вам, и чего они здесь не находят? Хватит двух минут.
needs-no-place = Здесь участники сети сообщают, чего не хватает. Ваша организация ещё не состоит ни в одной сети.
needs-own = Что вы сообщили
needs-what = Чего не хватает?
needs-what-hint = Например: вечерний курс немецкого с присмотром за детьми
needs-category = О чём речь?
needs-any-category = Ничего из этого
needs-groups = Для кого?
needs-language = На каком языке?
needs-any-language = Не важно
needs-area = Где?
needs-area-hint = Район, улица или «везде»
needs-people = Сколько примерно людей?
needs-note = Что ещё нам нужно знать
needs-who-reads = Это читают только те, кто координирует сеть. Публичным это не станет.
needs-send = Сообщить
needs-place = От какой организации?
needs-state-open = открыто
needs-state-answered = есть ответ
needs-state-closed = закрыто
needs-reply = Сеть отвечает:
needs-about-people = примерно { $count } человек
needs-done-reported = Спасибо. Это прочитают те, кто координирует сеть.
office-done-need = Сохранено. Тот, кто сообщил о потребности, получит ваш ответ по почте.
needs-desk = Потребности
needs-desk-lead = То, что сообщают участники, есть только здесь и в отчёте о пробелах.
needs-none = Пока никто не сообщил о потребности.
needs-by-state = По состоянию
needs-all = Все
needs-answer = Ответить или закрыть
needs-reply-label = Ваш ответ; он уйдёт человеку по почте
needs-set-answered = Ответить
needs-set-closed = Закрыть
needs-set-open = Открыть снова
survey-title = Опросы
survey-lead = До десяти вопросов всем участникам. Отвечают по ссылке в письме, без входа.
survey-none = Опросов пока нет.
survey-new-template = Начать с десяти готовых вопросов
survey-new = Пустой опрос
survey-template-help = Готовые вопросы о потребностях, как их задавал Людвигсбург своим объединениям: чего не хватает, для кого, где и когда. Каждый можно изменить.
survey-stage-draft = черновик
survey-stage-open = идёт
survey-stage-closed = завершён
survey-count-questions = Вопросов: { $count }
survey-was-until = до { $date }
survey-until = до { $date }
survey-write = Составить опрос
survey-wrong = Ещё не сохранено. Посмотрите, пожалуйста, эти поля:
survey-save = Сохранить
survey-more = Сохранить и добавить вопрос
survey-about = Опрос
survey-name = Название
survey-intro = Несколько слов о нём
survey-intro-hint = Зачем вы спрашиваете и что будет с ответами
survey-last-day = Последний день для ответа
survey-question = Вопрос { $number }
survey-text = Вопрос
survey-kind = Как отвечают?
survey-kind-choice = Выбрать один ответ
survey-kind-several = Выбрать несколько ответов
survey-kind-scale = От 1 до 5
survey-kind-text = Своими словами
survey-options = Варианты ответов
survey-options-hint = Каждый на отдельной строке; только для вопросов с выбором
survey-remove = Убрать этот вопрос
survey-send = Спросить участников
survey-send-help = После этого вопросы уже не изменить. Каждая организация отвечает один раз и может изменить ответ до последнего дня. Кто не ответил за неделю до конца, получит одно напоминание.
survey-at-once = Отправить всем сейчас
survey-open = Отправить со следующим письмом
survey-open-help = То есть вопросы стоят в письме, которым организацию и так спрашивают, верны ли её записи. Никто не получит лишнего письма.
survey-delete = Выбросить черновик
survey-delete-now = Да, выбросить
survey-answered = Ответили { $count } из { $all } участников
survey-as-xlsx = Ответы таблицей (XLSX)
survey-as-csv = в CSV
survey-no-words = Пока никто ничего не написал.
survey-mean = В среднем { $mean }
survey-scale-low = совсем плохо
survey-scale-high = очень хорошо
survey-silent = Пока без ответа: { $count }
survey-not-asked = ещё не спрашивали
survey-open-now = Опрос идёт
survey-waits = Он уйдёт со следующим письмом, которое участник и так получит.
survey-extend = Изменить день
survey-close = Завершить сейчас
survey-organisation = Организация
office-done-survey-save = Сохранено. Участники этого ещё не видят.
office-done-survey-open = Опрос идёт. Он уйдёт со следующими письмами.
office-done-survey-at-once = Опрос идёт. Письма уже в пути.
office-done-survey-close = Опрос завершён.
office-done-survey-extend = Последний день изменён.
office-done-survey-delete = Черновик удалён.
survey-for = Ответ от { $organisation }
survey-empty = Пока нет ни одного ответа. Хватит и одного.
survey-who-reads = Те, кто координирует сеть в { $town }, видят ваши ответы с названием организации. Публичными они не станут.
survey-change = Изменить ответы
survey-answer = Отправить ответы
survey-over = Этот опрос завершён.
survey-thanks = Спасибо! Ваши ответы получены.
survey-answered-on = Ваша организация ответила { $date }.
survey-change-until = Изменить их можно до { $date }.
survey-several-hint = Можно выбрать несколько.
survey-mail-link = Ответить на вопросы
survey-mail-subject = Вопросы к { $organisation }: опрос сети в { $town }
survey-mail-subject-again = Напоминание: опрос сети в { $town }
survey-mail-ask = то, что видит и в чём нуждается { $organisation }, помогает всем в сети. Уделите, пожалуйста, несколько минут.
survey-mail-again = у нас ещё нет ответа от { $organisation }. Мы спрашиваем в последний раз.
survey-mail-pass-on = У кого есть ссылка, тот может ответить за { $organisation }; передавайте это письмо только тем, кто должен это сделать.
problem-until = Конец раньше начала.
problem-meeting-date = Новая встреча не может быть в прошлом или дальше чем через два года.
meetings-one = Встреча сети
meetings-agenda = Повестка дня
meetings-yes = Да, я приду
meetings-no = Нет, в этот раз нет
meetings-sheet = Предлагают и ищут на одном листе
meetings-mail-invited-subject = Приглашение: встреча сети в { $town }, { $date }
meetings-mail-moved-subject = Изменение: встреча сети в { $town } теперь { $date }
meetings-mail-cancelled-subject = Отменено: встреча сети в { $town }, { $date }
meetings-mail-invited = сеть в { $town } встречается, и мы приглашаем вас:
meetings-mail-moved = встреча сети в { $town } теперь в другое время или в другом месте. Скажите нам, пожалуйста, ещё раз, придёте ли вы:
meetings-mail-cancelled = встреча сети в { $town } не состоится:
meetings-mail-why = Вы получили это письмо, потому что ваша организация состоит в сети { $town }.
meetings-line-member = Новый участник: { $title }
meetings-line-new = Новое: { $title }
meetings-line-changed = Изменено: { $title }
meetings-line-ended = Больше нет: { $title }
meetings-line-more = и ещё { $count }
meetings-news-since = Новое с { $date }
meetings-news-more = В своём кабинете вы видите всё новое и других участников.
office-did-meeting = Встречи изменены
meetings-said-yes = Спасибо, мы вас ждём.
meetings-said-no = Жаль. Спасибо, что сказали.
meetings-changeable = Ответ можно изменить, пока встреча не закончилась.
meetings-cancelled = Эта встреча не состоится.
meetings-over = Эта встреча уже прошла.
meetings-counts = Придут: { $yes } · Не придут: { $no }
meetings-minutes-of = Протоколы
meetings-off = отменено
meetings-calendar = В календарь
meetings-own = Встречи и новости сети
meetings-members = Участники и контакты
meetings-none-planned = Сейчас встреча не запланирована.
meetings-no-news = Ничего не изменилось.
meetings-new-members = Новые участники
meetings-new-offers = Новые предложения
meetings-changed-offers = Изменено
meetings-ended-offers = Больше нет
meetings-desk-lead = Планируйте, приглашайте, смотрите, кто придёт. Встреча видна на странице сети, гости — нет.
meetings-plan = Новая встреча
meetings-past = Прошедшие
meetings-not-called = ещё не приглашали
meetings-called = приглашены
meetings-has-minutes = с протоколом
meetings-when-where = Когда и где?
meetings-until = Конец
meetings-what = О чём речь?
meetings-agenda-hint = Один пункт в строке
meetings-after = После встречи
meetings-minutes = Ссылка на протокол
meetings-minutes-hint = Она публично стоит на странице сети.
meetings-save-help = Если после приглашения изменить день, время или место, все приглашённые получат письмо с новой датой.
meetings-preview = Что нового с последней встречи
meetings-invite-title = Пригласить
meetings-invite-help = Каждый, кто пишет от имени участника сети, получит одно письмо: с датой для календаря, ответом в один клик и тем, что нового с последней встречи.
meetings-invite-again = Повторное приглашение получат только те, кому ещё не писали, например новые участники.
meetings-invite = Пригласить всех участников
meetings-guests = Кто придёт
meetings-comes = придёт
meetings-comes-not = не придёт
meetings-delete = Удалить эту встречу
meetings-delete-help = Ещё никто не приглашён; она исчезнет совсем.
meetings-cancel = Отменить эту встречу
meetings-cancel-help = Все приглашённые получат письмо, а в их календаре будет отмечена отмена.
meetings-want = Письма с приглашениями на встречи сети
office-done-meeting-saved = Сохранено.
office-done-meeting-invited = Отправлено приглашений: { $count }
office-done-meeting-nobody = Ни одного письма не отправлено: все, у кого есть учётная запись и кто хочет получать приглашения, уже приглашены. Участников без учётной записи сначала пригласите в Stadtkarte на странице их организации.
office-done-meeting-cancelled = Отменено. Отправлено писем: { $count }
office-done-meeting-deleted = Встреча удалена.
meetings-agree = Участники моих сетей могут видеть моё имя и адрес почты
meetings-members-help = Только для участников. Здесь то, что разрешили организации и люди. Будет ли здесь ваше имя, вы указываете в настройках кабинета.
meetings-text = Одним-двумя предложениями
meetings-invited-so-far = Отправлено писем: { $count }, последний раз { $moment }.
office-done-meeting-told = Сохранено. Все приглашённые узнают об изменении (писем: { $count }).
survey-mail-about = Сеть в { $town } спрашивает всех участников (вопросов: { $count }, до { $date }). Входить не нужно.

## open data

data-title = Данные
data-lead = Программы могут читать то, что есть на карте: без входа, всегда так же актуально, как карта.
data-licence = Лицензия:
data-attribution = Пожалуйста, указывайте источник: { $attribution }
data-no-licence = Сеть ещё не указала, по какой лицензии можно использовать данные. Пожалуйста, спросите её.
data-licence-where = Для команды сети: лицензия и источник — в настройках.
data-gis = Для геоданных города
data-gis-help = Вставьте адрес в QGIS или Masterportal как «OGC API – Features». Возможны фильтры и другие системы координат.
data-tiles = Как векторные тайлы
data-tiles-help = В QGIS вставьте шаблон с фигурными скобками: «Layer», «Add Vector Tile Layer», «New Generic Connection». MapLibre читает адрес TileJSON.
data-portal = Для портала открытых данных
data-portal-help = Добавьте этот каталог в портал как источник, например в GovData.
data-all-networks = Каталог всех сетей
data-files = Для таблиц и собственного анализа
data-files-help = Все предложения как файл. Части доступны с теми же фильтрами, что и на карте: под каждым списком, «Взять этот список с собой».
data-subscribe = Для подписки
data-subscribe-help = Даты для календарей, новости для читателей лент.
data-directories = Для других справочников
data-directories-help = Открытый стандарт социальных услуг, чтобы читать и перенимать.
data-developers = Для разработчиков
data-developers-help = Собственный интерфейс Stadtkarte с описанием.
data-hsds-profile = Наш профиль HSDS 3.0
data-hsds-lead = Опубликованные предложения как услуги по Open Referral HSDS 3.0, только для чтения.
data-hsds-services = Каждое опубликованное предложение — услуга. Запросы услугами не являются, их здесь нет. Неизвестное опускается.
data-hsds-times = Время местное, без часового пояса. Праздники, каникулы и исключения HSDS передать не может: они описаны словами, а точно — в календаре по schedule_link.
data-hsds-places = У защищённых мест нет ни точки, ни адреса. Где открыт только район, указана его точка.
data-hsds-taxonomies = Темы, целевые группы и виды предложений — это таксономии. Их идентификаторы одинаковы в каждой Stadtkarte.
data-hsds-ids = Идентификаторы — UUID, они не меняются. Строки без собственного получают производный от идентификатора предложения.
data-hsds-lang = С параметром lang названия и описания приходят на этом языке, если есть тексты.
data-catalogue = Открытые данные Stadtkarte
data-catalogue-of = Открытые данные Stadtkarte: { $town }
data-set = Предложения по интеграции: { $town }
data-set-help = Языковые кафе, курсы, консультации, места встреч и помощь ({ $town }): с местом, временем, языками и контактами, постоянно актуально.
data-question = Открытые данные
data-question-hint = Что хотят знать порталы данных. Издателем в каталоге названы сеть и её город — оба с этой страницы.
data-licence-which = Лицензия
data-licence-none = Пока нет
data-attribution-which = Кого указывать источником
data-attribution-hint = Стоит при данных. Нужно для лицензий с указанием источника
data-contributor = Поставщик данных в GovData
data-contributor-hint = Полный адрес из списка GovData, например http://dcat-ap.de/def/contributors/openNRW
problem-contributor = Это не адрес из списка GovData. Он выглядит так: http://dcat-ap.de/def/contributors/openNRW
problem-attribution = Эта лицензия требует называть источник. Напишите здесь, кого следует назвать.
ogc-title = Предложения как геоданные
ogc-title-in = { $town }: предложения как геоданные
ogc-about = Отсюда QGIS, Masterportal и другие программы читают опубликованные предложения.
ogc-paste = Вставьте этот адрес в QGIS или Masterportal:
ogc-offers = Предложения на карте
ogc-offers-in = { $town }: предложения на карте
ogc-offers-about = Все опубликованные предложения, у которых есть место.
ogc-unlocated = Предложения без места
ogc-unlocated-in = { $town }: предложения без места
ogc-unlocated-about = По телефону, онлайн или под защитой: этих предложений нет на карте.
ogc-landing = Начальная страница
ogc-api = Описание интерфейса
ogc-conformance = Стандарты
ogc-collections = Коллекции
ogc-collection = Коллекция
ogc-queryables = Фильтры
ogc-schema = Поля
ogc-items = Предложения
ogc-item = Одно предложение
ogc-page-of-offer = Страница предложения
ogc-tiles = Тайлы
ogc-tiles-in = { $town }: тайлы
ogc-grids = Сетки тайлов
ogc-grid = Сетка тайлов
ogc-as-data = Как данные (JSON)
ogc-as-page = Как страница
ogc-next = Далее
ogc-back = Назад
ogc-found = Найдено предложений: { $shown }
ogc-links = Отсюда дальше
ogc-systems = Системы координат
ogc-addresses = Адреса
ogc-parameters = Что можно указать в запросе
ogc-problem = В запросе ошибка; ответ говорит, какая.
ogc-unchanged = Ничего не изменилось.
problem-only-read = Здесь можно только читать.
ogc-parameter-limit = Сколько предложений самое большее на странице; больше 1000 — это 1000.
ogc-parameter-bbox = Только в этих границах: запад, юг, восток, север.
ogc-parameter-bbox-crs = Система координат границ.
ogc-parameter-crs = Система координат ответа.
ogc-parameter-datetime = Только то, о чём в это время было известно: от последнего изменения до последнего подтверждения. Момент или промежуток, открытый — с двумя точками.
ogc-parameter-after = Где начинается страница; есть в ссылке на следующую.
ogc-parameter-f = Форма ответа.
ogc-parameter-lang = Язык слов.
ogc-parameter-q = Слова для поиска
ogc-parameter-category = О чём речь: находит все предложения, среди тем которых (поле categories) есть одна из этих
ogc-parameter-language = Языки, на которых там говорят
ogc-parameter-target-group = Для кого
ogc-parameter-purpose = Предлагают или ищут
ogc-parameter-format = Вид предложения
ogc-parameter-open = Открыто: сейчас, сегодня или в местное время
ogc-parameter-organisation = Организации по их идентификаторам
ogc-parameter-ids = Только эти предложения
ogc-parameter-age = Для этого возраста в годах
ogc-parameter-free = Бесплатно; с false или 0 — то, что, как известно, платное
ogc-parameter-wheelchair = Доступно на коляске, хотя бы частично; с false или 0 — то, что, как известно, недоступно
ogc-parameter-childcare = С присмотром за детьми; с false или 0 — без него
ogc-parameter-women-only = Только для женщин; с false или 0 — не только для женщин
ogc-first-category = Первая тема
ogc-categories = Все темы через запятую; фильтр category ищет во всех
open-problem-question = Запрос в таком виде непонятен.
open-problem-nowhere = Здесь такого нет.
open-problem-method = Этот адрес не знает такого метода.
open-problem-token = Для этого нужен действующий ключ.
open-problem-forbidden = Этому ключу это не разрешено.
open-problem-content = Кое-что ещё не так.
open-problem-conflict = Кто-то вас опередил: прочитайте запись заново.
open-problem-changed = Запись изменилась с тех пор, как вы её прочитали.
open-problem-revision = Назовите версию, которую меняете: через If-Match или в поле revision.
open-problem-large = Это слишком много за один раз.
open-problem-media = Отправляйте JSON (Content-Type: application/json).
open-problem-key = Этот Idempotency-Key относится к другому запросу.
open-problem-under-way = Тот же запрос ещё выполняется.
open-problem-often = Слишком много запросов. Попробуйте позже.
open-problem-broken = У нас что-то сломалось. Попробуйте позже.
problem-number-between = Здесь должно быть целое число от { $least } до { $most }.
problem-unknown-field = Это поле здесь неизвестно.
open-tokens = Программы
open-tokens-open = Ключи и вебхуки
open-tokens-lead = С ключом программа, например ваш сайт, может читать, вносить и менять предложения. Действуют те же правила, что и в форме.
open-tokens-how = Как написать для этого программу
open-tokens-title = Ключи
open-tokens-none = Ключей пока нет.
open-tokens-over = Ключи, которые больше не действуют
open-token-made = Ключ создан.
open-webhook-made = Вебхук настроен. Этим секретом вы проверяете подпись.
open-secret = Секрет
open-secret-once = Он показан только сейчас. Скопируйте его в надёжное место.
open-last-used = Последнее использование: { $moment }
open-never-used = Ещё не использовался
open-works-until = действует до { $day }
open-term = Как долго действует?
open-term-open = пока не будет отозван
open-term-days = { $days } дней
open-made-by = Создан: { $name }, { $day }
open-revoke = Отозвать
open-revoked-at = Отозван { $day }
open-expired-at = Истёк { $day }
open-maker-left = Больше не действует: его создатель больше не состоит здесь.
open-token-new = Новый ключ
open-token-name = Как называется программа?
open-token-name-hint = Так он назван в истории, например «Сайт хора».
open-token-may = Что ему можно?
open-token-make = Создать ключ
open-right-write = Вносить и менять предложения
open-right-confirm = Подтверждать, что они верны
open-right-dates = Отменять и переносить даты
open-right-withdraw = Убирать предложения с карты
open-right-decide = Решать, что публикуется
open-right-webhooks = Настраивать вебхуки
open-webhooks = Вебхуки
open-webhooks-lead = Мы сообщаем вашей программе, как только что-то меняется: подписанным сообщением на ваш адрес.
open-webhook-new = Новый вебхук
open-webhook-url = Адрес
open-webhook-url-hint = Начинается с https:// и доступен из интернета.
open-webhook-events = О чём сообщать?
open-webhook-make = Настроить вебхук
open-webhook-test = Отправить тест
open-webhook-remove = Удалить
open-webhook-disabled = Отключён с { $day }: слишком долго ничего не доходило. «Отправить тест» включает его снова.
open-webhook-failing = Ничего не доходит с { $moment }. Мы продолжаем попытки.
open-deliveries = Последние сообщения
open-delivery-sent = дошло
open-delivery-given-up = прекращено
open-delivery-waits = в пути
open-delivery-again = будет ещё попытка
open-trouble-not-found = Такого адреса нет, или он в частной сети.
open-trouble-no-answer = нет ответа
open-trouble-refused = нет соединения
open-trouble-certificate = Сертификат недействителен.
open-trouble-broken = Не получилось.
open-event-offer-published = Предложение опубликовано
open-event-offer-changed = Предложение изменено
open-event-offer-confirmed = Предложение подтверждено
open-event-offer-withdrawn = Предложение убрано с карты
open-event-offer-date-cancelled = Дата отменена
open-event-offer-date-moved = Дата перенесена
open-event-offer-date-restored = Дата состоится как планировалось
open-event-submission-received = Что-то ждёт решения
open-event-submission-returned = Заявка возвращена
open-event-submission-declined = Заявка отклонена
open-event-offers-imported = Много предложений изменено сразу
open-event-test = Тест
open-done-revoked = Ключ больше не действует.
open-done-removed = Вебхук удалён.
open-done-tested = Тест в пути. Через мгновение обновите страницу.
open-mail-disabled-subject = Вебхук отключён
open-mail-disabled = Уже несколько дней до { $url } ничего не доходит, поэтому мы отключили этот вебхук. Когда ваша программа снова ответит, включите его кнопкой «Отправить тест».
open-mail-disabled-link = Посмотреть вебхуки
open-mail-why = Вы получили это письмо, потому что вебхук принадлежит вашей организации или сети.
open-who-token = программа «{ $name }»
office-did-date-restored = Дата состоится как планировалось
problem-webhook-address = Напишите полный адрес, начинающийся с https://.
problem-webhook-private = Этот адрес в частной сети. Туда мы ничего не отправляем.
problem-no-date = На это время ничего не запланировано, или оно уже прошло.
open-api-title = Для программ
open-api-lead = Все опубликованные предложения может свободно читать любая программа. С ключом ваша программа может и сама вносить и менять.
open-api-contents = На этой странице
open-api-operations = Все вызовы
open-api-english = Что означают ответы и поля, написано по-английски.
open-api-fields = Поля
open-api-fields-lead = Всё, что отправляют и что приходит в ответ, поле за полем. Что является отдельным объектом, ведёт к нему.
open-api-begin-title = За пять минут
open-api-begin = Для чтения не нужны ни ключ, ни учётная запись. Фильтры те же, что на карте; lang= выбирает язык. Любой сайт может читать ответы в браузере.
open-api-token-title = Ключи
open-api-token = Участники создают его на странице своей организации, редакция — в бюро сети. Он стоит в заголовке Authorization и должен быть на сервере, никогда не на веб-странице: кто прочтёт его там, сможет им писать. Браузеры тоже не отправляют его с чужих страниц, потому что CORS им этого не разрешает. Не более 1200 запросов в минуту.
open-api-writing-title = Вносить и менять
open-api-writing = Прочитанное можно изменить и отправить обратно: форма та же. Правила те же, что в форме: 201 — опубликовано, 202 — редакция посмотрит. В Location видно, что из этого вышло.
open-api-paging-title = Страница за страницей
open-api-paging = Переходите по next, пока он не станет null. Если тем временем что-то изменится, ничего не потеряется и не повторится.
open-api-again-title = Не загружать дважды
open-api-again = Каждый ответ имеет ETag и Last-Modified. Отправляйте их в If-None-Match или If-Modified-Since: 304 значит, что у вас уже всё есть.
open-api-once-title = Ничего дважды, ничего поверх чужого
open-api-once = Давайте каждому запросу Idempotency-Key: если он придёт дважды, будет выполнен один раз. Изменяя, отправляйте If-Match с прочитанным ETag или поле revision: если кто-то опередил, ответ 412 или 409.
open-api-problems-title = Когда что-то не так
open-api-problems = Ошибки приходят как application/problem+json (RFC 9457) на языке, выбранном через lang=. errors[].field называет место в документе или параметр; для параметров адреса, пути или заголовка имя стоит и в errors[].parameter.
open-api-webhooks-title = Вебхуки
open-api-webhooks = Ваша программа узнаёт об изменениях, не спрашивая. Каждое сообщение подписано HMAC-SHA256 по времени и содержанию; проверяйте так. Отвечайте 2xx в течение десяти секунд, иначе оно придёт снова с тем же id. После нескольких дней без ответа мы отключим вебхук и напишем вам.
problem-expected-object = Здесь должен быть объект: { "{ … }" }
problem-expected-list = Здесь должен быть список: [ … ]
problem-expected-text = Здесь должен быть текст.
problem-expected-text-or-object = Здесь должен быть текст или объект с value.
problem-expected-flag = Здесь должно быть да или нет: true или false.
problem-expected-whole = Здесь должно быть целое число.
problem-expected-number = Здесь должно быть число.
problem-expected-uuid = «{ $value }» — это не идентификатор. Нужен UUID.
problem-one-of = Здесь не хватает значения. Возможные значения: { $list }
problem-number-from = Здесь должно быть целое число от { $least }.
problem-json-at = Это некорректный JSON: строка { $row }, символ { $column }.
problem-begin = «{ $value }» — это не начало даты. Пример: 2026-09-07T15:00, как begin в /dates.
problem-events-none = Нужно хотя бы одно событие. Возможные значения: { $list }
problem-organisation-other = Этот ключ пишет только для своей организации.
problem-organisation-not-member = Эта организация не входит в эту сеть.
problem-token-missing = Не хватает ключа: Authorization: Bearer stadtkarte_…
problem-token-form = Это не похоже на ключ. Правильно: Authorization: Bearer stadtkarte_…
problem-token-unknown = Мы не знаем этого ключа.
problem-token-revoked = Этот ключ отозван.
problem-token-expired = Срок действия этого ключа истёк.
problem-token-left = Этот ключ больше не действует: тот, кто его создал, больше не состоит в организации.
problem-right = Этому ключу не разрешено: { $right }. Разрешено: { $list }.
problem-right-network = Только ключ сети решает, что публикуется. Этому разрешено: { $list }.
problem-other-owner = Эта запись принадлежит кому-то другому. Ключ действует только для своих записей.
files-lacking-category = Строк без темы: { $count }. Можно выбрать одну для всех этих строк.
files-lacking-organisation = Строк без организации: { $count }. Можно назвать одну для всех этих строк.
import-lacks-category = Строк без темы: { $count }. С --category одна тема действует для всех, например --category german_course.
import-lacks-organisation = Строк без организации: { $count }. С --organisation одна действует для всех.
open-api-writing-network = С ключом сети назовите и организацию. Её идентификатор здесь:
open-api-required = обязательно
open-api-list = список
open-api-operation-offers = Значения одного фильтра — «или», несколько фильтров — «и». Порядок постоянный: сначала предложения с точкой, затем остальные; near его не меняет, для этого есть nearby.
open-api-operation-replaceOffer = Кто отправляет обратно публичную форму, не стирает того, чего в ней не видно: личный адрес e-mail или точное место в районе остаются как есть.
open-api-operation-withdrawOffer = С ключом сети reason обязателен: организация узнаёт причину. С ключом организации его можно опустить.
open-api-parameter-lang = Язык названий, предложений и ошибок. Немецкий, если ничего не указано.
open-api-parameter-network = Сеть по короткому имени или UUID, как в /api/v1/networks.
open-api-parameter-offer = Предложение по его UUID.
open-api-parameter-organisation-id = Организация по её UUID.
open-api-parameter-webhook = Вебхук по его UUID.
open-api-parameter-begin = Когда дата должна была начаться до переноса: местное время сети, как begin в /dates.
open-api-parameter-limit = Сколько самое большее.
open-api-parameter-after = Метка следующей страницы. Не разбирайте её: берите весь адрес из next.
open-api-parameter-after-id = Последний идентификатор предыдущей страницы. Берите весь адрес из next.
open-api-parameter-from = Первый день. Сегодня, если ничего не указано.
open-api-parameter-days = На сколько дней.
open-api-parameter-if-match = ETag, под которым вы прочитали запись, или *, чтобы переписать что угодно. Если кто-то был быстрее, ответ 412. Без него то же говорит revision в документе, и ответ 409.
open-api-parameter-key = Любой ваш текст для этого одного запроса, например UUID. Тот же ключ с тем же запросом 48 часов получает тот же ответ, и ничего не делается дважды; с другим запросом ответ 422.
open-api-parameter-filter-q = Слова для поиска на любом языке, даже с опечатками.
open-api-parameter-filter-category = Одна из этих тем.
open-api-parameter-filter-language = Там говорят на одном из этих языков; с open — в это время.
open-api-parameter-filter-target-group = Для одной из этих групп; то, что для всех, есть и для каждой из них.
open-api-parameter-filter-purpose = Предлагают или ищут.
open-api-parameter-filter-format = Один из этих видов.
open-api-parameter-filter-open = Открыто сейчас (now), сегодня (today: ещё будет или идёт) или в местное время. То, что не называет времени, никогда не подходит.
open-api-parameter-filter-near = Долгота и широта в градусах.
open-api-parameter-filter-bbox = В этом прямоугольнике: запад, юг, восток, север в градусах.
open-api-parameter-filter-organisation = Одной из этих организаций.
open-api-parameter-filter-ids = Только эти предложения: UUID или тринадцать знаков их короткой формы в ссылках.
open-api-parameter-filter-age = Для человека этого возраста, в годах.
open-api-parameter-filter-free = Только бесплатное; с false или 0 — только то, что точно платное.
open-api-parameter-filter-wheelchair = Только то, куда можно попасть на коляске, хотя бы частично; с false или 0 — только то, куда точно нельзя.
open-api-parameter-filter-childcare = Только с присмотром за детьми; с false или 0 — только без него.
open-api-parameter-filter-women-only = Только то, что лишь для женщин; с false или 0 — только остальное.
