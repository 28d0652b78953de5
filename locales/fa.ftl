# فارسی. واژه‌هایی که خوانندگان دری هم می‌فهمند؛ تقویم میلادی، رقم‌های فارسی.

## vocabulary

category-language_meetup = کافهٔ زبان و گروه‌های گفت‌وگو
category-german_course = کلاس آلمانی و دورهٔ ادغام
category-meeting_place = جاهای دیدار و آشنایی
category-migration_advice = مشاورهٔ مهاجرت و پناهندگی
category-legal_advice = مشاورهٔ حقوقی و اقامت
category-public_office = اداره‌های دولتی
category-interpreting = ترجمهٔ شفاهی و کمک زبانی
category-work_training = کار، آموزش حرفه‌ای و تأیید مدارک
category-childcare_school = مهدکودک، مدرسه و کمک درسی
category-housing = مسکن و سرپناه
category-health = سلامت و حمایت روانی و اجتماعی
category-everyday_help = غذا، لباس و کمک‌های روزمره
category-protection = حمایت و کمک اضطراری
category-sport = ورزش و تحرک
category-culture_leisure = فرهنگ، هنر و اوقات فراغت
category-volunteering = کار داوطلبانه و همراهی

category-language_meetup-words = کافه زبان، گفت‌وگو، صحبت کردن آلمانی، تمرین آلمانی، گروه گفتگو، هم‌صحبت، تندم زبان
category-german_course-words = کلاس آلمانی، کورس آلمانی، کلاس زبان، کورس زبان، یادگیری آلمانی، آموزش زبان آلمانی، دوره ادغام، کورس ادغام، سوادآموزی، سطح B1
category-meeting_place-words = کافه دیدار، محل دیدار، مرکز محله، مرکز خانواده، آشنایی، دوست پیدا کردن، دور هم بودن
category-migration_advice-words = مشاوره پناهندگی، مشاوره مهاجرت، پناهجو، پناهنده، درخواست پناهندگی، مصاحبه پناهندگی، مشاوره اجتماعی، کمک برای نامه‌ها
category-legal_advice-words = وکیل، مشاوره حقوقی، اقامت، اجازه اقامت، تابعیت، پیوستن خانواده، یکجا شدن فامیل، اخراج، دیپورت
category-public_office-words = اداره اتباع خارجی، اداره خارجی‌ها، شهرداری، جاب سنتر، اداره کار، اداره سوسیال، اداره جوانان، ثبت نشانی
category-interpreting-words = مترجم، ترجمان، ترجمه، مترجم رسمی، ترجمه مدارک، همراهی به اداره
category-work_training-words = کار، شغل، کاریابی، آموزش حرفه‌ای، آوسبیلدونگ، کارآموزی، رزومه، تأیید مدرک، ارزیابی مدارک
category-childcare_school-words = مهدکودک، کودکستان، مدرسه، مکتب، کمک درسی، درس خانگی، نگهداری کودک، کمک برای تکالیف
category-housing-words = خانه، مسکن، آپارتمان، پیدا کردن خانه، اجاره، کرایه خانه، اتاق، خوابگاه، بی‌خانمان
category-health-words = دکتر، داکتر، پزشک، بیمارستان، شفاخانه، ماما، بارداری، روان‌شناس، مشاوره روانی، اعتیاد
category-everyday_help-words = غذا، مواد غذایی، غذای رایگان، لباس، لباس دست دوم، وسایل خانه، کمک‌های مردمی، تعمیر دوچرخه
category-protection-words = خشونت، خشونت خانگی، خانه امن زنان، کمک فوری، تلفن کمک، حمایت، قاچاق انسان
category-sport-words = ورزش، باشگاه ورزشی، فوتبال، شنا، یاد گرفتن دوچرخه‌سواری، یوگا، رقص، ژیمناستیک
category-culture_leisure-words = موسیقی، تئاتر، کتابخانه، نقاشی، آواز، آشپزی، خیاطی، موزه، باغ
category-volunteering-words = داوطلب، کار داوطلبانه، رضاکار، کمک به دیگران، همراه، راهنما، منتور

target-everyone = همه
target-refugees = پناهندگان و پناهجویان
target-migrants = مهاجران
target-eu_citizens = مهاجران از کشورهای اتحادیهٔ اروپا
target-children = کودکان (تا ۱۲ سال)
target-youth = نوجوانان و جوانان
target-unaccompanied_minors = کودکان و نوجوانان بی‌همراه
target-parents_families = پدران، مادران و خانواده‌ها
target-women = زنان
target-seniors = سالمندان
target-disability = افراد دارای معلولیت
target-lgbtq = افراد کوییر (LGBTIQ*)
target-volunteers = داوطلبان و کارشناسان

spoken-de = آلمانی
spoken-en = انگلیسی
spoken-ar = عربی
spoken-uk = اوکراینی
spoken-ru = روسی
spoken-tr = ترکی
spoken-fa = فارسی
spoken-prs = دری
spoken-ps = پشتو
spoken-ur = اردو
spoken-ckb = کردی (سورانی)
spoken-kmr = کردی (کرمانجی)
spoken-ti = تیگرینیا
spoken-am = امهری
spoken-so = سومالیایی
spoken-fr = فرانسوی
spoken-es = اسپانیایی
spoken-it = ایتالیایی
spoken-pl = لهستانی
spoken-ro = رومانیایی
spoken-bg = بلغاری
spoken-sq = آلبانیایی
spoken-sr = صربی
spoken-hr = کرواتی
spoken-el = یونانی
spoken-vi = ویتنامی
spoken-gsg = زبان اشارهٔ آلمانی
spoken-de-simple = آلمانی ساده

format-place = مکان
format-meeting = دیدار منظم
format-course = دوره
format-event = رویداد
format-service = کمک و مشاوره
format-project = پروژه

purpose-offer = پیشنهاد
purpose-request = درخواست

mode-main = به این زبان برگزار می‌شود
mode-spoken = آنجا به این زبان صحبت می‌شود
mode-interpreter = با مترجم، در صورت درخواست

wheelchair-yes = مناسب برای ویلچر
wheelchair-limited = تا حدی مناسب برای ویلچر
wheelchair-no = نامناسب برای ویلچر

membership-asked = درخواست عضویت
membership-member = عضو
membership-declined = رد شده

land-BW = بادن-وورتمبرگ
land-BY = بایرن
land-BE = برلین
land-BB = براندنبورگ
land-HB = برمن
land-HH = هامبورگ
land-HE = هسن
land-MV = مکلنبورگ-فورپومرن
land-NI = نیدرزاکسن
land-NW = نوردراین-وستفالن
land-RP = راینلاند-فالتس
land-SL = زارلاند
land-SN = زاکسن
land-ST = زاکسن-آنهالت
land-SH = شلسویگ-هولشتاین
land-TH = تورینگن

## dates

weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

weekday-short-1 = دوشنبه
weekday-short-2 = سه‌شنبه
weekday-short-3 = چهارشنبه
weekday-short-4 = پنجشنبه
weekday-short-5 = جمعه
weekday-short-6 = شنبه
weekday-short-7 = یکشنبه

month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

# The month inside a date (a genitive in some languages).
month-of-1 = ژانویهٔ
month-of-2 = فوریهٔ
month-of-3 = مارس
month-of-4 = آوریل
month-of-5 = مهٔ
month-of-6 = ژوئن
month-of-7 = ژوئیهٔ
month-of-8 = اوت
month-of-9 = سپتامبر
month-of-10 = اکتبر
month-of-11 = نوامبر
month-of-12 = دسامبر

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
time-range = ساعت { $from } تا { $to }
distance-metres = { $amount } متر
distance-kilometres = { $amount } کیلومتر

## problems

problem-in-line = سطر { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = سطر { $line }، { $field }:
problem-other = این مورد اینجا مناسب نیست.
problem-required = این مورد پر نشده است.
problem-too-long = این متن بیش از حد بلند است: { $most ->
        [one] حداکثر { $most } نویسه.
       *[other] حداکثر { $most } نویسه.
    }
problem-too-many = تعداد بیش از حد است: { $most ->
        [one] حداکثر { $most } مورد.
       *[other] حداکثر { $most } مورد.
    }
problem-number = «{ $value }» عدد نیست.
problem-date = «{ $value }» تاریخ نیست. برای نمونه بنویسید: { "\u2066" }2026-08-24{ "\u2069" }.
problem-time = «{ $value }» ساعت نیست. برای نمونه بنویسید: { "\u2066" }15:00{ "\u2069" }.
problem-unknown-value = «{ $value }» اینجا وجود ندارد.
problem-flag = «{ $value }» اینجا ممکن نیست. فقط 1 یا 0 ممکن است.
problem-longitude = «{ $value }» طول جغرافیایی نیست (از { "\u2066" }−۱۸۰{ "\u2069" } تا ۱۸۰).
problem-latitude = «{ $value }» عرض جغرافیایی نیست (از { "\u2066" }−۹۰{ "\u2069" } تا ۹۰).
problem-bbox = برای بخش نقشه چهار عدد لازم است: غرب، جنوب، شرق، شمال.
problem-bbox-order = مرزهای بخش نقشه برعکس است: غرب پیش از شرق و جنوب پیش از شمال می‌آید.
problem-near = برای نقطه دو عدد لازم است: طول و عرض جغرافیایی، برای نمونه { "\u2066" }9.19,48.89{ "\u2069" }.
problem-zoom = بزرگ‌نمایی «{ $value }» وجود ندارد. از ۰ تا { $most } ممکن است.
problem-tile = تکهٔ نقشهٔ «{ $value }» در این بزرگ‌نمایی وجود ندارد. از ۰ تا { $most } ممکن است.
problem-age = این سن نیست. عددی از ۰ تا ۱۲۰ بنویسید.
problem-age-order = کمترین سن از بیشترین سن بزرگ‌تر است.
problem-open = «now»، «today» یا تاریخ و ساعتی مانند { "\u2066" }2026-08-24T15:00{ "\u2069" } ممکن است.
problem-point-required = نقطهٔ روی نقشه مشخص نشده است.
problem-email = این نشانی ایمیل نیست.
problem-phone = این شمارهٔ تلفن نیست.
problem-website = این نشانی اینترنتی نیست. باید با { "\u2066" }https://{ "\u2069" } شروع شود.
problem-colour = این رنگ نیست. برای نمونه بنویسید: { "\u2066" }#1f6f8b{ "\u2069" }.
problem-slug = «{ $value }» نام کوتاه مناسبی نیست. فقط حروف کوچک لاتین، رقم و خط تیره مجاز است.
problem-encoding = در متن نویسه‌هایی هست که نمی‌توانیم بخوانیم.
problem-language-tag = «{ $value }» کد زبان نیست. برای نمونه بنویسید: de یا ar.
problem-holiday-date = تاریخ تعطیلات مدرسه خوانده نمی‌شود.
problem-holiday-ends-before-start = تعطیلات مدرسه پیش از شروع تمام می‌شود.
problem-holiday-land = چنین ایالتی وجود ندارد.
problem-holiday-column-missing = ستون «{ $value }» در فایل نیست.
problem-holiday-none-in-file = در فایل تعطیلات مدرسه نیست.
problem-holiday-no-calendar = این فایل تقویم به قالب iCalendar نیست.
problem-holiday-row = این سطر خوانده نمی‌شود: { $value }
problem-schedule-ends-before-start = پایان پیش از آغاز است.
problem-schedule-never = در این مدت هیچ برنامه‌ای برگزار نمی‌شود.
problem-schedule-no-weekday = روز هفته مشخص نشده است.
problem-schedule-nth = چندمین روز هفته در ماه؟ از ۱ تا ۵ یا، با شمارش از آخر، از { "\u2066" }−۱{ "\u2069" } تا { "\u2066" }−۵{ "\u2069" } ممکن است.
problem-schedule-every = این فاصله ممکن نیست. از ۱ تا { $most } ممکن است.
problem-schedule-every-needs-start = برای این فاصله تاریخ شروع لازم است.
problem-schedule-too-long = این مدت بیش از حد طولانی است. تعداد روزها: حداکثر { $most }.
problem-schedule-time = این ساعت نیست. از { "\u2066" }0:00{ "\u2069" } تا { "\u2066" }24:00{ "\u2069" } ممکن است.
problem-schedule-year = سال باید بین { $first } و { $last } باشد.
problem-schedule-too-many = تعداد ورودی‌ها بیش از حد است. حداکثر { $most } ممکن است.

## schedule

schedule-on = { $day ->
        [1] دوشنبه‌ها
        [2] سه‌شنبه‌ها
        [3] چهارشنبه‌ها
        [4] پنجشنبه‌ها
        [5] جمعه‌ها
        [6] شنبه‌ها
       *[7] یکشنبه‌ها
    }
schedule-day-range = { $from ->
        [1] دوشنبه
        [2] سه‌شنبه
        [3] چهارشنبه
        [4] پنجشنبه
        [5] جمعه
        [6] شنبه
       *[7] یکشنبه
    } تا { $to ->
        [1] دوشنبه
        [2] سه‌شنبه
        [3] چهارشنبه
        [4] پنجشنبه
        [5] جمعه
        [6] شنبه
       *[7] یکشنبه
    }
schedule-nth = { $day ->
       *[other] { $nth ->
                [1] اولین
                [2] دومین
                [3] سومین
                [4] چهارمین
                [5] پنجمین
                [-1] آخرین
                [-2] یکی مانده به آخرین
                [-3] سومین از آخر
                [-4] چهارمین از آخر
               *[-5] پنجمین از آخر
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] دوشنبه
        [2] سه‌شنبه
        [3] چهارشنبه
        [4] پنجشنبه
        [5] جمعه
        [6] شنبه
       *[7] یکشنبه
    }
schedule-days = { $days }
schedule-daily = هر روز
schedule-every-weeks = { $every ->
        [one] هر هفته
       *[other] هر { $every } هفته یک بار
    }، { $days }
schedule-monthly = { $days } هر ماه
schedule-every-months = { $every ->
        [one] هر ماه
       *[other] هر { $every } ماه یک بار
    }، { $days }
schedule-list-comma = { $first }، { $second }
schedule-list-and = { $first } و { $second }
schedule-when-time = { $when } { $time }
schedule-time = ساعت { $time }
schedule-from-time = از ساعت { $time }
schedule-all-day = شبانه‌روزی
schedule-valid-between = { $when }، از { $from } تا { $until }
schedule-valid-from = { $when }، از { $from }
schedule-valid-until = { $when }، تا { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } با مترجم
schedule-date-time = { $date }، { $time }
schedule-span = از { $from } تا { $until }
schedule-not-on-public-holidays = در تعطیلات رسمی برگزار نمی‌شود
schedule-only-on-public-holidays = فقط در تعطیلات رسمی
schedule-not-in-school-holidays = در تعطیلات مدرسه‌ها برگزار نمی‌شود
schedule-only-in-school-holidays = فقط در تعطیلات مدرسه‌ها
schedule-only-on-holidays = فقط در تعطیلات رسمی و تعطیلات مدرسه‌ها
schedule-by-appointment = با وقت قبلی
schedule-also-by-appointment = همچنین با وقت قبلی
schedule-cancelled = { $date } برگزار نمی‌شود
schedule-cancelled-at = { $date } ساعت { $time } برگزار نمی‌شود
schedule-moved = از { $date } منتقل شد به { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = اکنون باز است تا { $until }
schedule-now = اکنون باز است
schedule-today = امروز { $time }
schedule-tomorrow = فردا { $time }
schedule-is-cancelled = { $when } – برگزار نمی‌شود
schedule-is-moved = { $when } (زمان تازه)
schedule-is-uncertain = { $when } (نه در تعطیلات مدرسه‌ها)
problem-schedule-ical-time = «{ $value }» زمانی در قالب iCalendar نیست.
problem-schedule-ical-zone = ساعت‌ها به وقت منطقهٔ دیگری است: { $value }.
problem-schedule-ical-cannot = این قاعده را نمی‌توانیم بپذیریم: «{ $value }». روزهای هفته، هر چند هفته یک بار یا چندمین روز هفته در ماه ممکن است.
problem-schedule-ical-no-start = زمان شروع گفته نشده است.
holiday-new-year = سال نو
holiday-epiphany = عید خاج‌شویان
holiday-womens-day = روز جهانی زن
holiday-good-friday = جمعهٔ نیک
holiday-easter-sunday = یکشنبهٔ عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر
holiday-liberation-day = روز آزادی
holiday-ascension = عید عروج مسیح
holiday-whit-sunday = یکشنبهٔ پنطیکاست
holiday-whit-monday = دوشنبهٔ پنطیکاست
holiday-corpus-christi = عید جسد مسیح
holiday-uprising-of-1953 = هفتادوپنجمین سالگرد قیام 1953
holiday-assumption = عید عروج مریم
holiday-childrens-day = روز جهانی کودک
holiday-german-unity = روز وحدت آلمان
holiday-reformation = روز اصلاحات کلیسا
holiday-all-saints = روز همهٔ قدیسان
holiday-repentance = روز توبه و دعا
holiday-christmas = کریسمس
holiday-second-christmas-day = دومین روز کریسمس

## page

page-product = Stadtkarte
page-languages = زبان‌ها
page-about = دربارهٔ شبکه
page-imprint = شناسنامهٔ سایت
page-privacy = حفاظت از داده‌ها
page-accessibility = دسترس‌پذیری
page-all-towns = همهٔ شهرها
page-made-with = ‏Stadtkarte نرم‌افزاری آزاد است و نقشه را Leaflet می‌کشد.
page-machine-translated = این متن را ماشین ترجمه کرده است.
page-text-in = زبان این متن: { $language }
page-to-content = به محتوا
page-to-list = رد شدن از نقشه، به فهرست
page-to-map = به نقشه
page-not-found = چنین صفحه‌ای وجود ندارد
page-not-found-help = شاید این خدمت دیگر وجود ندارد یا نشانی اشتباه است.
page-bad-request = این درخواست را نفهمیدیم
page-bad-request-help = در نشانی چیزی هست که اینجا درست نیست.
page-broken = مشکلی پیش آمد
page-broken-help = اشکال از ماست. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
page-search = جست‌وجوی خدمات و مکان‌ها
page-search-hint = کلاس آلمانی، خیابان…
page-search-do = جست‌وجو
page-quick-filters = انتخاب سریع
page-all-filters = همهٔ فیلترها
page-open-now = اکنون باز است
page-open-today = امروز
page-near-me = نزدیک من
page-offers-in = خدمات در { $town }
page-description = کافهٔ زبان، کلاس، مشاوره و محل دیدار در { $town }: کجا، کی و به چه زبانی.
page-sorted-by-distance = نزدیک‌ترین‌ها اول
page-sorted-by-words = مناسب‌ترین‌ها اول
page-not-understood = بخشی از فیلتر را نفهمیدیم و کنار گذاشتیم:
page-search-not-ready = جست‌وجو در حال آماده شدن است. لطفاً کمی بعد دوباره امتحان کنید.
page-search-forgiven = دقیقاً این واژه‌ها پیدا نشد. نزدیک‌ترین‌ها:
page-show-them = نشان بده
page-nothing-found = چیزی پیدا نکردیم.
page-reset = پاک کردن فیلترها
page-show-all = همه را نشان بده
page-without-place = بدون جا روی نقشه
page-pages = صفحه‌های فهرست
page-before = قبلی
page-close = بستن
page-any-time = هر زمانی
page-when = چه وقت
page-open-at = در این زمان:
page-age = سن
page-age-of = سن شخص به سال:
page-particulars = خوب است بدانید
page-free = رایگان
page-wheelchair = قابل دسترس با ویلچر
page-childcare = با نگهداری از کودکان
page-women-only = فقط برای زنان
page-categories = موضوع‌ها
page-spoken = زبان‌هایی که آنجا صحبت می‌شود
page-for-whom = برای چه کسانی
page-formats = نوع خدمت
page-purposes = ارائه یا درخواست
page-in-step = فهرست با نقشه هماهنگ باشد
page-map = نقشهٔ خدمات
page-map-help = کلیدهای جهت‌دار نقشه را حرکت می‌دهند و به‌علاوه و منها مقیاس را تغییر می‌دهند. کلید Tab به نشانه‌ها می‌رود و آنجا کلیدهای جهت‌دار از یکی به دیگری می‌روند. فهرست همان خدمات را نشان می‌دهد.
page-map-needs-script = نقشه به JavaScript نیاز دارد. فهرست همهٔ خدمات را نشان می‌دهد.
page-bigger-map = نقشهٔ بزرگ
page-chosen = انتخاب‌شده روی نقشه
page-online = آنلاین
page-and-more = +{ $count }
page-seeks = درخواست همکاری
page-example = نمونه
page-example-help = این یک نمونهٔ ساختگی است و نشان می‌دهد نقشه چگونه می‌تواند باشد.
page-by-appointment = با هماهنگی قبلی
page-no-times = زمانی ذکر نشده است.
page-next-dates = زمان‌های بعدی
page-where = کجا
page-place-on-request = محل دقیق را در صورت درخواست به شما می‌گویند.
page-place-approximate = محل فقط تقریبی نشان داده شده است.
page-on-the-map = نمایش روی نقشه
page-directions = مسیر
page-cost = هزینه
page-registration = ثبت‌نام
page-registration-needed = لطفاً از قبل ثبت‌نام کنید.
page-registration-not-needed = بدون ثبت‌نام، فقط بیایید.
page-organisation = برگزارکننده
page-contact = تماس
page-confirmed = آخرین تأیید: { $date }.
page-about-offer = بیشتر
page-age-range = سن: { $from } تا { $to }
page-age-from = سن: از { $from } به بالا
page-anonymous = بدون گفتن نام هم می‌شود
page-its-offers = خدمات
page-no-offers = اکنون خدمتی روی نقشه نیست.
page-text-missing = این متن هنوز نیست.
page-aims = هدف‌های ما
page-milestones = آنچه تاکنون گذشته
page-working-groups = گروه‌های کاری
page-members = اعضا
page-welcome = در شهر من چه خبر است؟
page-welcome-lead = محل دیدار، کلاس، مشاوره و کمک به زبان‌های گوناگون. شهر خود را انتخاب کنید.
page-no-towns = هنوز نقشه‌ای نیست.
page-zoom-in = بزرگ‌نمایی
page-zoom-out = کوچک‌نمایی
page-credit-osm = © مشارکت‌کنندگان OpenStreetMap
page-map-trouble = نقشه اکنون به‌روز نمی‌شود. آخرین وضعیت را می‌بینید.
page-list-trouble = فهرست اکنون به‌روز نمی‌شود. آخرین وضعیت را می‌بینید.
page-locating = در حال یافتن مکان شما…
page-no-position = مکان شما پیدا نشد. در بالا خیابان یا محله‌ای را جست‌وجو کنید.
page-request = درخواست
page-mostly = بیشتر: { $category }
page-one-place = در یک جا
page-direction-center = در میانهٔ نقشه
page-direction-n = در شمال
page-direction-ne = در شمال شرقی
page-direction-e = در شرق
page-direction-se = در جنوب شرقی
page-direction-s = در جنوب
page-direction-sw = در جنوب غربی
page-direction-w = در غرب
page-direction-nw = در شمال غربی
page-offers = { $count } خدمت
page-show-offers = نمایش { $count } خدمت
page-more = نمایش { $count } مورد دیگر
page-elsewhere = در این بخش از نقشه چیزی نیست، جاهای دیگر { $count } خدمت هست.
page-without-times = { $count } خدمت دیگر زمانی ذکر نکرده‌اند.
page-without-language = { $count } خدمت دیگر فقط به زبان‌های دیگر است.
problem-unknown-parameter = این پارامتر اینجا شناخته نیست.
page-none-yet = اینجا هنوز پیشنهادی نیست. لطفاً به‌زودی دوباره سر بزنید.
page-costs = هزینه دارد
page-germany = نقشهٔ آلمان با همهٔ شهرها
page-take-along = نگه دارید و به دیگران بگویید
page-calendar = افزودن به تقویم
page-print = چاپ
page-share = هم‌رسانی
page-share-mail = با ایمیل
page-share-app = هم‌رسانی با یک برنامه
page-copy-link = کپی کردن پیوند
page-link-copied = پیوند کپی شد.
page-qr = کد QR
page-qr-name = کد QR با پیوند این صفحه
page-qr-help = دوربین تلفن را روی کد بگیرید تا این صفحه باز شود.
page-seeks-until = تا { $date } جست‌وجو می‌شود
page-term = از { $from } تا { $until }
page-term-from = از { $from }
page-term-until = تا { $until }
page-partners = همکاران: { $names }
page-funder = با حمایت مالی: { $name }
page-map-app = برنامهٔ نقشه در این دستگاه
page-other-sites = این پیوندها به سایت‌های دیگر می‌روند. آن سایت‌ها فقط وقتی مکان را می‌فهمند که روی پیوند بزنید.
page-seeking = اکنون چه چیزی لازم است
page-all-requests = همهٔ درخواست‌ها روی نقشه
page-meetings = نشست‌های بعدی
page-near-place = نزدیک { $place }
page-places = مکان‌های پیداشده: { $count }
page-place-meant = آیا منظور شما یک مکان است؟
page-place-area = محله
page-place-locality = شهر یا روستا
page-place-street = خیابان یا میدان
page-place-house = مکان
page-place-organisation = سازمان
page-retry = دوباره امتحان کنید

## exchange

problem-file-empty = فایل خالی است.
problem-file-type = این نه یک FeatureCollection از نوع GeoJSON است و نه یک جدول (CSV).
problem-file-unreadable = فایل خوانده نمی‌شود: { $value }
problem-json = این JSON درست نیست: { $value }
problem-row-too-long = این سطر خیلی طولانی است. حداکثر به مگابایت: { $most }.
problem-crs = مختصات باید طول و عرض جغرافیایی باشد (WGS 84)، نه «{ $value }».
problem-feature = این یک Feature از نوع GeoJSON نیست.
problem-geometry = شکل باید نقطه (Point) باشد، نه «{ $value }».
problem-coordinates = مختصات باید دو عدد باشد: اول طول و بعد عرض جغرافیایی.
problem-swapped = به نظر می‌رسد طول ({ $lon }) و عرض جغرافیایی ({ $lat }) جابه‌جا شده‌اند.
problem-projected = «{ $value }» به متر در یک تصویر نقشه می‌ماند. درجه لازم است: طول و عرض جغرافیایی (WGS 84).
problem-null-island = نقطهٔ { "\u2066" }0, 0{ "\u2069" } در اقیانوس اطلس است. اگر مختصات را نمی‌دانید، آن را خالی بگذارید.
problem-id-missing = شناسهٔ خود منبع وارد نشده است. بدون آن، این پیشنهاد در ورود بعدی شناخته نمی‌شود.
problem-id-twice = شناسهٔ «{ $value }» پیش‌تر در همین فایل آمده است، در سطر { $first }.
problem-null-character = متن نویسهٔ { "\u2066" }U+0000{ "\u2069" } دارد.
problem-unknown-nearest = «{ $value }» اینجا وجود ندارد. منظورتان «{ $nearest }» است؟
problem-unknown-one-of = «{ $value }» اینجا وجود ندارد. مقدارهای ممکن: { $list }
problem-yes-or-no = «{ $value }» اینجا ممکن نیست. yes یا no بنویسید.
problem-shape = این به شکل توضیح‌داده‌شده نیست: { $value }
problem-columns = تعداد ستون‌های این سطر: { $found }. تعداد ستون‌های سطر عنوان: { $expected }.
problem-column-missing = ستون «{ $value }» در سطر عنوان نیست.
problem-column-twice = ستون «{ $value }» دو بار در سطر عنوان آمده است.
problem-opening-hours = ساعت‌های کاری «{ $value }» خوانده نمی‌شود. آن را مانند OpenStreetMap بنویسید، مثلاً { "\u2066" }Mo-Fr 09:00-12:00{ "\u2069" }.
problem-source-missing = نام منبع وارد نشده است. { "\u2066" }--source{ "\u2069" } یا «source» را در فایل بنویسید.
problem-other-network = این پیشنهاد به شبکهٔ دیگری تعلق دارد.
problem-network-unknown = شبکهٔ «{ $value }» وجود ندارد. شبکه‌های موجود: { $list }
problem-boundary = مرز باید Polygon یا MultiPolygon باشد.
import-checking = در حال بررسی
import-storing = در حال ذخیره
import-counts = جدید: { $new }، تغییرکرده: { $changed }، بدون تغییر: { $same }، ردشده: { $refused }.
import-withdrawn = دیگر در فایل نیست و برداشته شد: { $count }.
import-done = پیشنهادها روی نقشه هستند.
import-nothing = چیزی وارد نشد. این سطرها را درست کنید یا با { "\u2066" }--good-rows{ "\u2069" } فقط سطرهای درست را وارد کنید.
import-dry-run = این فقط یک آزمایش بود. چیزی تغییر نکرد.
import-more = مشکل‌های دیگر: { $count }.
import-unknown = این ستون‌ها اینجا معنایی ندارند و کنار گذاشته شدند: { $list }
export-done = تعداد پیشنهادهای نوشته‌شده: { $count }.
network-made = شبکهٔ «{ $value }» اکنون وجود دارد.
network-none = هنوز شبکه‌ای وجود ندارد.
holidays-loaded = تعطیلات مدرسه که بارگذاری شد: { $count } ({ $list }).
problem-wgs84 = «{ $value }» اینجا درست نیست: مختصات باید به درجه (WGS 84) باشد، اول طول جغرافیایی.
problem-network-id = شناسهٔ «{ $value }» مال این شبکه نیست. id و slug را همان‌طور که «network show» نوشته است بگذارید.
network-saved = شبکهٔ «{ $value }» ذخیره شد.
import-outside = پیشنهادهای بیرون از محدودهٔ شبکه: { $count }. اولین آن‌ها در سطر { $line } است.
problem-network-none = در پایگاه دادهٔ { "\u2066" }{ $database }{ "\u2069" } هنوز شبکه‌ای وجود ندارد.
problem-land-missing = تقویم نمی‌گوید برای کدام ایالت است. آن را بنویسید، مثلاً { "\u2066" }--land BY{ "\u2069" }.

## people
people-sign-in = ورود
people-sign-in-lead = نشانی ایمیل خود را بنویسید. برایتان یک لینک می‌فرستیم؛ به رمز عبور نیازی نیست.
people-email = نشانی ایمیل
people-send-link = لینک را برایم بفرست
people-link-sent = صندوق ایمیل خود را ببینید
people-link-sent-help = اگر { $email } را بشناسیم، لینکی به آن فرستاده‌ایم. لینک ۳۰ دقیقه و فقط یک بار کار می‌کند. پوشهٔ هرزنامه را هم ببینید.
people-too-often = تعداد دفعات زیاد بود
people-too-often-help = لطفاً یک ساعت دیگر دوباره امتحان کنید.
people-welcome = سلام، { $name }
people-welcome-help = یک کلیک دیگر و وارد شده‌اید.
people-sign-in-now = اکنون وارد شوید
people-link-over = این لینک دیگر کار نمی‌کند
people-link-over-help = این لینک قبلاً استفاده شده یا قدیمی است. اینجا لینک تازه‌ای بگیرید.
people-cross-site = این درخواست از سایت دیگری آمد
people-cross-site-help = برای حفاظت از شما فقط آنچه را از صفحه‌های خودمان فرستاده شود می‌پذیریم. چیزی تغییر نکرد.
people-deleted-person = کاربر پیشین { $code }
people-mail-stop = دیگر چنین پیام‌هایی نمی‌خواهم
people-mail-hello = سلام،
people-mail-greeting = سلام { $name }،
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = لینک ورود شما
people-mail-sign-in = با این لینک وارد می‌شوید. ۳۰ دقیقه و فقط یک بار کار می‌کند.
people-mail-sign-in-why = این پیام را گرفته‌اید چون کسی با نشانی شما لینک خواسته است. اگر شما نبودید، آن را پاک کنید.
people-mail-invited-subject = دسترسی شما به Stadtkarte
people-mail-invited-how = این لینک هفت روز و فقط یک بار کار می‌کند. پس از آن هر وقت بخواهید در صفحهٔ ورود لینک تازه‌ای می‌گیرید.
people-mail-invited-why = این پیام را گرفته‌اید چون دعوت شده‌اید.
people-mail-role-operator = اکنون شما این Stadtkarte را اداره می‌کنید.
people-mail-role-staff = شما اکنون عضو تیم «{ $thing }» هستید و در تصمیم دربارهٔ آنچه روی نقشه است شریکید.
people-mail-role-member = شما اکنون در نوشتن پیشنهادهای «{ $thing }» همراهید.
people-mail-role-translator = شما اکنون متن‌های «{ $thing }» را به این زبان ترجمه می‌کنید: { $language }.
people-mail-role-none = اکنون می‌توانید وارد شوید.
people-invited = { $email } با این لینک وارد می‌شود (یک بار، تا هفت روز):
people-invited-folder = همین که سرور کار کند نامه در پوشهٔ «{ $folder }» است. سرور ایمیل تنظیم نشده است.
people-invited-mail = همین که سرور کار کند نامه فرستاده می‌شود.
problem-organisation-unknown = سازمان «{ $value }» وجود ندارد.
people-account = حساب من
people-own-pages = صفحه‌های شما
people-desk = میز کار
people-settings = تنظیمات
people-sign-out = خروج
people-sign-out-everywhere = خروج از همهٔ دستگاه‌ها
people-save = ذخیره
people-name = نام شما
people-language = زبان این صفحه‌ها و ایمیل‌ها
people-want-digest = روزی یک ایمیل وقتی چیزی منتظر من است
people-want-reminders = ایمیل‌هایی که می‌پرسند پیشنهادهای ما هنوز درست‌اند یا نه
people-delete = حذف حساب
people-delete-how = آن وقت چه می‌شود
people-delete-what = نام، نشانی ایمیل، پیش‌نویس‌ها و ورودهای شما همان لحظه و برای همیشه حذف می‌شوند.
people-delete-stays = پیشنهادهای سازمان‌های شما می‌مانند. در تاریخچه به جای نام شما فقط یک کد است.
people-delete-last = شما آخرین عضو «{ $name }» هستید. پس از آن کسی نمی‌تواند چیزی را تغییر دهد؛ پرسش‌ها به نشانی سازمان یا تیم شبکه می‌روند.
people-delete-operator = شما این سرویس را اداره می‌کنید. مطمئن شوید کس دیگری می‌تواند ادامه دهد.
people-delete-now = حذف برای همیشه
people-not-now = نه، نمی‌خواهم
people-drafts = آغاز شده و هنوز فرستاده نشده
people-untitled = بدون عنوان
people-offers = پیشنهادها
people-no-offers = هنوز پیشنهادی نیست.
people-more-offers = پیشنهادهای دیگر: { $count }
people-new-offer = پیشنهاد تازه
people-offer-published = روی نقشه
people-offer-pending = در حال بررسی
people-offer-returned = به شما برگشت
people-offer-declined = پذیرفته نشد
people-offer-hidden = پنهان، چون کسی تأیید نکرد
people-offer-withdrawn = دیگر روی نقشه نیست
people-offer-superseded = جایگزین شد
people-offer-changed = تغییر در حال بررسی
people-nothing-yet = شما هنوز عضو سازمانی نیستید. از عضوی بخواهید دعوتتان کند، یا سازمان خود را در صفحهٔ شهرتان ثبت کنید.
people-networks = شبکه‌های شما
people-its-networks = شبکه‌ها
people-ask-network = پیوستن به شبکه‌ای دیگر
people-which-network = کدام شبکه؟
people-ask-now = درخواست
people-members = اعضا
people-no-members = هنوز کسی اینجا نمی‌نویسد.
people-you = شما
people-remove = برداشتن
people-invite-member = دعوت کسی
people-invite = فرستادن دعوت
people-letter-language = زبان دعوت
people-leave = ترک سازمان
people-leave-help = دیگران ادامه می‌دهند و هر وقت بخواهند می‌توانند دوباره دعوتتان کنند.
people-leave-last = شما آخرین عضو هستید. پیشنهادها تا وقتی تأیید شوند روی نقشه می‌مانند و پس از آن فقط تیم شبکه می‌تواند تغییرشان دهد. بهتر است اول کسی را دعوت کنید.
people-leave-now = بله، می‌روم
people-edit-organisation = تغییر اطلاعات سازمان
people-proposal-waits = تغییری در حال بررسی است. تا آن وقت نقشه همان پیشین را نشان می‌دهد.
people-organisation-name = نام سازمان
people-about = چیست و چه می‌کند
people-other-languages = به زبان‌های دیگر
people-contact = تماس
people-phone = تلفن
people-website = وب‌سایت
people-publish = روی نقشه نشان داده شود
people-address = نشانی
people-street = خیابان و شماره
people-postal-code = کد پستی
people-locality = شهر
people-not-right = این هنوز درست نیست:
people-faster = در این میان کس دیگری چیزی را تغییر داد. اکنون این نوشته شده است. متن شما هنوز اینجاست؛ اگر دوباره ذخیره کنید متن شما معتبر است.
people-invitation = شما دعوت شده‌اید
people-invitation-open = دیدن دعوت
people-invitation-over = دعوت قبلاً پذیرفته شده یا قدیمی است. اگر عضو هستید وارد شوید؛ وگرنه دعوت تازه بخواهید.
people-accept = پذیرفتن و ورود
people-mail-invitation-subject = دعوت از طرف { $name }: { $thing }
people-mail-invitation = { $name } شما را به همکاری در «{ $thing }» در Stadtkarte دعوت می‌کند.
people-mail-invitation-how = دعوت ۱۴ روز اعتبار دارد. به رمز عبور نیازی نیست.
people-mail-invitation-why = این پیام را گرفته‌اید چون { $name } برای «{ $thing }» نشانی شما را وارد کرده است. اگر نمی‌خواهید آن را پاک کنید.
people-team = تیم
people-staff = در تصمیم شریک‌اند
people-nobody = هنوز کسی نیست.
people-invite-team = دعوت به تیم
people-as-what = در چه نقشی؟
people-as-staff = در تصمیم دربارهٔ نقشه شریک است
people-as-translator = ترجمه می‌کند:
people-translating = ترجمه
people-to-translate = پیشنهادهایی که چیزی کم دارند: { $count }
people-text-outdated = شاید قدیمی
people-text-missing = نیست
people-text-machine = ترجمهٔ ماشینی
people-stop = دیگر چنین پیام‌هایی نیاید؟
people-stop-now = لغو
people-stopped = لغو شد
people-stopped-help = دیگر چنین پیام‌هایی نمی‌گیرید. در تنظیمات حساب می‌توانید دوباره فعال کنید.
people-done-saved = ذخیره شد.
people-done-proposed = سپاس! تیم شبکه آن را می‌بیند و سپس روی نقشه می‌آید.
people-done-invited = دعوت فرستاده شد.
people-done-asked = درخواست به شبکه رسید. به شما خبر می‌دهند.
people-done-asked-before = قبلاً از آنجا درخواست کرده‌اید.
people-done-left = شما خارج شدید.
people-done-removed = برداشته شد.
people-done-joined = خوش آمدید! شما عضو شدید.
people-dates-cancel = لغو یک دیدار
people-dates-title = لغو یا جابه‌جایی یک دیدار
people-dates-help = کدام دیدار لغو یا جابه‌جا می‌شود؟ دلیل را می‌توانید در مرحلهٔ بعد بگویید.
people-dates-choose = لغو یا جابه‌جایی…
people-dates-none = در پنج هفتهٔ آینده دیداری برای لغو یا جابه‌جایی نیست.

## writing

writing-join = ثبت سازمان
writing-join-lead = سازمان خود و نخستین پیشنهادش را روی نقشهٔ { $town } بگذارید. به حساب کاربری نیازی نیست. حدود پنج دقیقه طول می‌کشد.
writing-who = شما کیستید؟
writing-organisation = سازمان شما
writing-organisation-name = نام سازمان
writing-organisation-about = چه کار می‌کند؟
writing-organisation-about-hint = یک یا دو جمله. بعداً در صفحهٔ سازمان می‌آید.
writing-organisation-website = سایت سازمان
writing-person-name = نام شما
writing-person-email = نشانی ایمیل شما
writing-person-email-hint = پیوندی برای تأیید به آن می‌فرستیم. منتشر نمی‌شود.
writing-join-what = چه چیزی می‌خواهید ثبت کنید؟
writing-join-with-offer = سازمان و یک پیشنهاد یا درخواست
writing-join-without-offer = فقط سازمان
writing-what = چه؟
writing-purpose = چیزی ارائه می‌کنید یا دنبال چیزی هستید؟
writing-purpose-offer = ارائه می‌کنیم
writing-purpose-request = دنبالش هستیم
writing-expires = تا چه روزی دنبالش هستید؟
writing-expires-hint = پس از آن، درخواست خودبه‌خود برداشته می‌شود.
writing-title = عنوان
writing-title-hint = مثلاً: کافهٔ دیدار در میدان بازار
writing-summary = در یک جمله
writing-summary-hint = در فهرست زیر عنوان می‌آید.
writing-description = چیزهای دیگری که باید دانست
writing-description-hint = ساده و با جمله‌های کوتاه بنویسید تا افراد بیشتری بفهمند.
writing-category = موضوع چیست؟
writing-category-hint = یک تا سه موضوع انتخاب کنید.
writing-format = چه نوع پیشنهادی است؟
writing-other-languages = نوشتن به زبان‌های دیگر هم
writing-in-languages = همچنین به: { $languages }
writing-source = زبانی که به آن می‌نویسید
writing-other-languages-which = و همچنین به
writing-show-languages = نمایش جای نوشتن
writing-text-missing = ترجمه هنوز اینجا نیست.
writing-text-outdated = شاید کهنه شده باشد: متن دیگر در این میان تغییر کرده است.
writing-text-fits = ترجمه هنوز درست است
writing-text-machine = این را ماشین ترجمه کرده است.
writing-text-right = خواندم، درست است
writing-voluntary = اختیاری
writing-whom = برای چه کسانی؟
writing-target-groups = برای این افراد
writing-age-min = سن از
writing-age-max = سن تا
writing-languages = آنجا به چه زبان‌هایی صحبت می‌شود؟
writing-languages-hint = بسیاری فقط وقتی می‌آیند که بدانند کسی به زبانشان صحبت می‌کند.
writing-more-languages = زبان‌های دیگر
writing-mode-of = { $language }: چگونه؟
writing-when = چه وقت؟
writing-when-hint = بدون ساعت، پیشنهاد در «اکنون باز» دیده نمی‌شود.
writing-where = کجا؟
writing-access = هزینه، ثبت‌نام، دسترسی
writing-cost-note = دربارهٔ هزینه
writing-cost-hint = مثلاً: ۲ یورو برای قهوه و کیک
writing-registration-note = روش ثبت‌نام
writing-registration-hint = مثلاً: تلفنی، تا یک روز پیش از آن
writing-registration-yes = لطفاً از پیش ثبت‌نام کنید
writing-registration-no = بدون ثبت‌نام
writing-not-said = گفته نشده
writing-wheelchair = آیا با ویلچر می‌توان وارد شد؟
writing-also = همچنین
writing-contact = چگونه می‌توان با شما تماس گرفت؟
writing-contact-hint = دست‌کم یک راه. شما تصمیم می‌گیرید که همه چه ببینند.
writing-email = نشانی ایمیل
writing-email-public = این ایمیل را به همه نشان بده
writing-email-private = بدون این علامت پنهان می‌ماند و می‌توانند از راه یک فرم به شما بنویسند.
writing-phone = شمارهٔ تلفن
writing-phone-public = این شمارهٔ تلفن را به همه نشان بده
writing-website = سایت
writing-website-hint = همیشه برای همه دیدنی است. مثلاً: www.verein.de
writing-others = چه کسی همراه است و چه وقت دوباره بپرسیم؟
writing-co-organisers = همراه با
writing-co-organiser-name = نام سازمانی از شبکه
writing-add = افزودن
writing-confirm = هر چند وقت بپرسیم که همه چیز هنوز درست است؟
writing-confirm-hint = آن وقت ایمیلی می‌آید. یک کلیک کافی است.
writing-every-months = { $count ->
        [one] هر ماه
       *[other] هر { $count } ماه
    }
writing-form = فرم
writing-send = ارسال برای بررسی
writing-save = ذخیره و ادامه در وقت دیگر
writing-please-look = { $count ->
        [one] لطفاً یک جا را دوباره ببینید
       *[other] لطفاً { $count } جا را دوباره ببینید
    }
writing-nothing-lost = چیزی گم نشده است: هرچه نوشته‌اید هنوز اینجاست.
writing-kept = ذخیره شد.
writing-saved = ذخیره شد.
writing-saved-address = در این نشانی تا ۳۰ روز می‌توانید به نوشتن ادامه دهید. هر کس آن را بداند هم می‌تواند.
writing-go-on = ادامهٔ نوشتن
writing-sent = ایمیل خود را ببینید
writing-sent-mail = ایمیلی برایتان فرستادیم. لطفاً پیوند درون آن را باز کنید تا درخواستتان به شبکه برسد.
writing-sent-next = ایمیل نیامده؟ پوشهٔ هرزنامه را هم ببینید. پیوند هفت روز کار می‌کند.
writing-confirm-title = آیا این نشانی شماست؟
writing-confirm-lead = یک کلیک دیگر، و درخواست «{ $organisation }» به شبکه در { $town } می‌رسد.
writing-confirm-address = تأیید نشانی
writing-confirmed = سپاسگزاریم، درخواست شما رسید
writing-confirmed-lead = افرادی از شبکه آن را می‌بینند. به محض اینکه خبری باشد ایمیل می‌گیرید.
writing-confirmed-next = تا آن زمان چیزی از آن منتشر نمی‌شود. در بخش خودتان می‌توانید به نوشتن ادامه دهید؛ با ایمیل خود وارد آن شوید.
writing-to-account = به بخش من
writing-link-over-title = این پیوند دیگر کار نمی‌کند
writing-link-over = خیلی قدیمی است یا بخشی از آن کم است. می‌توانید فرم را دوباره بفرستید.
writing-new-offer = پیشنهاد تازه
writing-change-offer = تغییر پیشنهاد
writing-translate-offer = ترجمهٔ پیشنهاد
writing-back-to-account = بخش من
writing-returned = شبکه خواهش می‌کند چیزی را تغییر دهید:
writing-has-draft = پیش‌تر اینجا نوشتن را آغاز کرده‌اید. این پیش‌نویس شماست.
writing-back-again = دوباره وارد شدید. هرچه نوشته‌اید هنوز اینجاست.
writing-merged = دو نسخه یکی شدند. لطفاً همه را یک بار دیگر ببینید و بفرستید.
writing-discard = دور انداختن پیش‌نویس
writing-no-organisation = شما هنوز عضو سازمانی نیستید که بتوانید برایش بنویسید.
writing-for-which = برای چه کسی و کدام نقشه؟
writing-for = { $organisation } در { $town }
writing-directions = راه رسیدن
writing-schedule-note = دربارهٔ ساعت‌ها
writing-is-public = همه می‌بینند
writing-is-private = پنهان
writing-conflict = کسی زودتر نوشت
writing-conflict-lead = هنگامی که می‌نوشتید، کس دیگری این پیشنهاد را تغییر داد. چیزی گم نشده است. لطفاً انتخاب کنید کدام بماند.
writing-conflict-mine = نسخهٔ شما
writing-conflict-other = نسخهٔ دیگر
writing-conflict-theirs = این را تنها آن شخص دیگر تغییر داده است. همان را می‌گیریم:
writing-conflict-go-on = یکی کردن و دیدن
writing-problem-contact = لطفاً دست‌کم یک راه بنویسید: ایمیل، تلفن یا سایت.
writing-problem-hidden = این‌گونه کسی نمی‌تواند با شما تماس بگیرد. شمارهٔ تلفن را به همه نشان دهید یا ایمیلی بنویسید.
writing-problem-past = این روز گذشته است.
writing-problem-once-more = لطفاً فرم را یک بار دیگر بفرستید. این‌گونه جلوی برنامه‌های خودکار را می‌گیریم.
problem-too-often = تعداد دفعات زیاد بود. لطفاً بعداً دوباره امتحان کنید.
writing-mail-confirm-subject = لطفاً تأیید کنید: { $organisation }
writing-mail-confirm = می‌خواهید «{ $organisation }» را در نقشهٔ { $town } ثبت کنید. لطفاً تأیید کنید که این نشانی از شماست:
writing-mail-confirm-next = پیوند هفت روز کار می‌کند. سپس افرادی از شبکه درخواستتان را می‌بینند.
writing-mail-confirm-why = این پیام را می‌گیرید چون کسی با نشانی شما سازمانی ثبت کرده است. اگر شما نبودید، پاکش کنید؛ اتفاقی نمی‌افتد.
writing-mail-draft-subject = پیش‌نویس شما در نقشهٔ شهر
writing-mail-draft = اینجا می‌توانید به نوشتن ادامه دهید. پیش‌نویس ۳۰ روز می‌ماند.
writing-mail-draft-why = این پیام را می‌گیرید چون کسی با نشانی شما پیش‌نویسی ذخیره کرده است. اگر شما نبودید، پاکش کنید.
writing-mail-joins-subject = { $name } می‌خواهد برای { $organisation } بنویسد
writing-mail-joins = { $name } می‌خواست «{ $organisation }» را تازه ثبت کند. اما سازمان شما آنجا هست. این شخص پیام داده است:
writing-mail-joins-how = آیا از شماست؟ پس او را دعوت کنید. اگر نه، لازم نیست کاری بکنید.
writing-mail-joins-invite = دعوت از این شخص
writing-mail-joins-why = این پیام را می‌گیرید چون در نقشهٔ شهر برای { $organisation } می‌نویسید.
writing-done-live = سپاسگزاریم. اکنون روی نقشه است.
writing-done-waiting = سپاسگزاریم. شبکه آن را می‌بیند و ایمیلی می‌گیرید. تا آن زمان همه چیز همان‌طور می‌ماند.
writing-done-discarded = پیش‌نویس دور انداخته شد.

## when and where

problem-ical-no-events = در این پرونده هیچ برنامه‌ای نیست.
problem-ical-all-over = همهٔ برنامه‌های این پرونده گذشته‌اند.
problem-ical-converted = ساعت‌ها در منطقهٔ زمانی دیگری ({ $value }) بودند و تبدیل شدند. لطفاً بررسی کنید.
problem-ical-several = در این پرونده { $count } برنامهٔ مختلف هست. همه منتقل شدند: لطفاً آنچه را به اینجا مربوط نیست حذف کنید.
problem-when-from = از چه ساعتی؟ لطفاً ساعت شروع را بنویسید.
problem-when-not-taken = این زمان‌ها هنوز منتقل نشده‌اند. «انتقال» را بزنید یا خانه را خالی کنید.
problem-where-area-point = این محدوده تقریباً کجاست؟ لطفاً نقطه را روی نقشه بگذارید.
problem-where-outside = نقطه بیرون از { $town } است. درست است؟
when-every-weeks = { $every ->
        [1] هر هفته
       *[other] هر { $every } هفته
    }
when-place = { $nth ->
        [1] اولین
        [2] دومین
        [3] سومین
        [4] چهارمین
        [5] پنجمین
        [-1] آخرین
        [-2] یکی مانده به آخرین
        [-3] سومین از آخر
        [-4] چهارمین از آخر
       *[-5] پنجمین از آخر
    }
when-monthly = { $every ->
        [1] { $places } بار در ماه
       *[other] { $places } بار، هر { $every } ماه
    }
when-as-usual = مثل همیشه
when-not-then = برگزار نمی‌شود
when-only-then = فقط در آن زمان
when-said = روی نقشه این‌طور نوشته می‌شود
when-said-nothing = هنوز زمانی تعیین نشده است.
when-next = نوبت‌های بعدی
when-none-coming = با این اطلاعات هیچ نوبتی در پیش نیست.
when-nothing-planned = در { $date } چیزی برنامه‌ریزی نشده که لغو یا جابه‌جا شود.
when-add-slot = زمان منظم
when-add-date = یک تاریخ
when-add-exception = لغو یا جابه‌جایی
when-slot-number = زمان منظم { $number }
when-date-number = تاریخ { $number }
when-exception-number = لغو یا جابه‌جایی { $number }
when-remove = حذف
when-by-appointment = می‌توان وقت گرفت
when-note = چیز دیگری که باید دربارهٔ زمان دانست
when-days = روزهای هفته
when-from = از
when-to = تا
when-rhythm = هر چند وقت؟
when-course = شروع و پایان (دوره، فصل)
when-valid-from = اولین روز
when-valid-until = آخرین روز
when-date = روز
when-whole-day = بدون ساعت یعنی تمام روز.
when-several-days = چند روز طول می‌کشد
when-planned-date = روز برنامه‌ریزی‌شده
when-planned-at = ساعت برنامه‌ریزی‌شده
when-cancelled = لغو می‌شود
when-moved = جابه‌جا می‌شود
when-moved-to = روز جدید
when-reason = دلیل (اگر بخواهید)
when-languages = زبان‌های دیگر در این زمان
when-languages-hint = فقط اگر زبان‌ها در این زمان با همیشه فرق دارند.
when-language = زبان
when-mode = به چه شکل؟
when-public-holidays = در تعطیلات رسمی
when-school-holidays = در تعطیلات مدرسه
when-paste = گرفتن زمان‌ها از جای دیگر
when-paste-text = ساعت‌های کار به‌صورت متن
when-paste-hint = مثلاً ⁦Mo-Fr 09:00-12:00⁩ مانند OpenStreetMap.
when-paste-file = یا پروندهٔ تقویم (⁦.ics⁩)
when-paste-do = انتقال
where-mode = همه چه چیزی را ببینند؟
where-exact = جای دقیق
where-exact-help = با نشانی و نقطه روی نقشه
where-area = فقط محدوده
where-area-help = برای امنیت، یا چون جا عوض می‌شود
where-online = آنلاین است
where-none = بدون جا
where-none-help = هر کس بخواهد بیاید، می‌پرسد
where-area-which = کدام محدوده؟
where-area-other = محدودهٔ دیگر
where-area-name = نام محدوده
where-area-hint = نقطه را وسط محدوده بگذارید، نه روی خانه.
where-search = جست‌وجوی نشانی یا مکان
where-search-do = جست‌وجو
where-found-count = { $count ->
        [0] چیزی پیدا نشد
       *[other] { $count } نشانی پیدا شد
    }
where-found-none = پیدا نشد. بدون شمارهٔ خانه امتحان کنید، یا نقطه را خودتان بگذارید.
where-take = همین نشانی
where-pin = نقطه روی نقشه
where-pin-help = نقشه را زیر علامت به‌علاوه ببرید و نقطه را بگذارید. می‌توانید آن را بکشید یا با پیکان‌ها جابه‌جا کنید.
where-set = نقطه را اینجا بگذار
where-move = جابه‌جا کردن نقطه
where-north = به شمال
where-south = به جنوب
where-west = به غرب
where-east = به شرق
where-point-set = نقطه گذاشته شد.
where-swap = جابه‌جا کردن دو عدد
where-outside-yes = بله، درست است
where-coordinates = مختصات
where-lon = طول جغرافیایی
where-lat = عرض جغرافیایی
where-name = نام ساختمان
where-street = خیابان و شمارهٔ خانه
where-postal-code = کد پستی
where-locality = شهر
where-directions = چطور می‌شود آنجا را پیدا کرد؟

## office
office-desk = میز کار تیم
office-queue = در انتظار
office-archive = بایگانی
office-history = تاریخچه
office-account = حساب من
office-empty = همه کارها انجام شده است. اکنون چیزی در انتظار شما نیست.
office-count = در انتظار: { $count }
office-kinds = فقط نمایش
office-kind-all = همه
office-kind-organisation = سازمان تازه
office-kind-new = پیشنهاد تازه
office-kind-change = تغییر
office-kind-report = گزارش
office-kind-stale = مدتی است تأیید نشده
office-kind-link = پیوند خراب
office-kind-live = هم‌اکنون روی نقشه
office-since-today = از امروز
office-since-days = { $days ->
        [one] از { $days } روز پیش
       *[other] از { $days } روز پیش
    }
office-moment = { $day }، { $time }
office-untitled = بدون عنوان
office-with-offers = همراه با پیشنهاد: { $count }
office-chosen = برای همه موارد انتخاب‌شده:
office-approve = تأیید
office-edit-approve = ویرایش و تأیید
office-edit = ویرایش
office-task-done = انجام شد
office-task-report = بازدیدکنندگان این را گزارش کرده‌اند.
office-task-stale = سازمان به یادآوری‌های ما پاسخ نداده است.
office-task-link = این وب‌سایت دو بار پاسخ نداد.
office-task-live = سازمانی که به آن اعتماد دارید این را خودش منتشر کرده است. لطفاً نگاهی بیندازید.
office-times = ({ $count } بار)
office-still-right = هنوز درست است
office-what-changes = چه چیزی تغییر می‌کند
office-what-it-says = محتوا
office-nothing-changed = هیچ چیز با آنچه همه می‌بینند فرق ندارد.
office-legend-before = راهنما:
office-legend-gone = حذف می‌شود
office-legend-new = تازه
office-same = بدون تغییر ({ $count })
office-point-moved = نقطه روی نقشه { $distance } جابه‌جا شده است.
office-point-new = تازه: اکنون نقطه‌ای روی نقشه هست.
office-point-gone = نقطه روی نقشه دیگر نیست.
office-field-title = عنوان
office-field-summary = خلاصه
office-field-description = توضیح
office-field-purpose = ارائه یا درخواست
office-field-format = قالب
office-field-category = موضوع
office-field-times-note = یادداشت درباره زمان
office-field-protection = حفاظت
office-protected = خیابان و نقطه پنهان می‌مانند.
office-field-point = نقطه
office-approximate = تنها به‌طور تقریبی
office-field-directions = چگونه پیدا کنیم
office-field-age = سن
office-field-access = خوب است بدانید
office-field-expires = معتبر تا
office-field-project = پروژه
office-field-tags = واژه‌های جست‌وجو
office-place-exact = همه جای دقیق را می‌بینند.
office-place-area = همه تنها محدوده را می‌بینند.
office-place-none = بدون مکان عمومی
office-place-online = آنلاین
office-public = { $value } (عمومی)
office-not-public = { $value } (غیرعمومی)
office-written-by = نوشته { $name }
office-see-public = دیدن روی نقشه
office-decide = تصمیم‌گیری
office-not-yet-member = سازمان هنوز عضو نشده است.
office-decide-organisation = نخست درباره آن تصمیم بگیرید
office-return = بازگرداندن
office-return-why = سازمان چه چیزی را باید تغییر دهد؟
office-return-do = بازگرداندن با این پیام
office-decline = رد کردن
office-decline-why = چرا این برای نقشه مناسب نیست؟
office-decline-do = رد کردن به این دلیل
office-withdraw = برداشتن از نقشه
office-withdraw-why = چرا؟ این دلیل برای سازمان فرستاده می‌شود.
office-withdraw-do = برداشتن از نقشه
office-more-deeds = کارهای دیگر
office-bring-back = بازگرداندن به نقشه
office-history-of-entry = آنچه تاکنون رخ داده
office-from-source = برگرفته از: { $name }
office-undo = برگرداندن
office-undone = این برگردانده شده است.
office-earlier = قدیمی‌تر
office-archive-lead = چیزی پاک نمی‌شود. آنچه اینجاست اکنون روی نقشه دیده نمی‌شود.
office-archive-empty = بایگانی خالی است.
office-state-pending = در انتظار شما
office-state-published = روی نقشه
office-state-hidden = پنهان
office-state-returned = بازگردانده شده
office-state-declined = رد شده
office-state-superseded = جایگزین شده
office-state-withdrawn = برداشته شده
office-membership-asked = می‌خواهد عضو شود
office-membership-member = عضو
office-membership-declined = رد شده
office-trusted = مورد اعتماد
office-trust = اعتماد به این سازمان
office-trust-help = آن‌گاه نوشته‌هایش بی‌درنگ روی نقشه می‌آید و شما پس از آن اینجا می‌بینید.
office-distrust = دوباره از پیش بررسی شود
office-distrust-help = نوشته‌های این سازمان بی‌درنگ روی نقشه می‌آید.
office-trust-at-once = اعتماد به این سازمان از همین آغاز
office-approve-with = این هم تأیید شود:
office-accept = پذیرفتن
office-ask = پرسیدن
office-ask-why = چه می‌خواهید بدانید؟
office-ask-do = فرستادن پرسش
office-refuse = رد کردن
office-refuse-why = چرا سازمان نمی‌تواند عضو شود؟
office-refuse-do = رد کردن به این دلیل
office-its-offers = پیشنهادهای آن
office-did-submitted = فرستاده شد
office-did-published = منتشر شد
office-did-approved = تأیید شد
office-did-returned = بازگردانده شد
office-did-declined = رد شد
office-did-hidden = پنهان شد
office-did-brought-back = به نقشه بازگشت
office-did-withdrawn = از نقشه برداشته شد
office-did-confirmed = تأیید شد: هنوز درست است
office-did-adopted = شبکه دیگری هم نشان می‌دهد
office-did-released = شبکه دیگر آن را نشان نمی‌دهد
office-did-translated = ترجمه شد
office-did-undone = برگردانده شد
office-did-saved = تغییر کرد
office-did-imported = از پرونده وارد شد
office-did-merged = ادغام شد
office-did-organisation-asked = درخواست عضویت داد
office-did-organisation-member = پذیرفته شد
office-did-organisation-declined = رد شد
office-did-organisation-trusted = مورد اعتماد شد
office-did-organisation-trusted-no-more = دوباره از پیش بررسی می‌شود
office-did-organisation-asked-back = پرسیده شد
office-who-operator = گرداننده نقشه
office-who-house = Stadtkarte، خودکار
office-who-translation = برنامه ترجمه
office-who-resident = یکی از ساکنان
office-who-guest = هنوز بدون حساب
office-who-sample = داده‌های نمونه
office-who-other = نامعلوم
office-done-approved = تأیید شد. اکنون روی نقشه است.
office-done-returned = بازگردانده شد. پیام شما به سازمان می‌رسد.
office-done-declined = رد شد. دلیل شما به سازمان می‌رسد.
office-done-withdrawn = از نقشه برداشته شد.
office-done-back = دوباره روی نقشه است.
office-done-vouched = تأیید شد.
office-done-undone = برگردانده شد.
office-done-task = انجام شد.
office-done-accepted = پذیرفته شد. به سازمان خبر داده می‌شود.
office-done-refused = رد شد. دلیل شما به سازمان می‌رسد.
office-done-asked-back = پرسش شما در راه است. درخواست همچنان در انتظار است.
office-done-trusted = اکنون به این سازمان اعتماد دارید.
office-done-distrusted = تغییرات دوباره از پیش بررسی می‌شوند.
office-done-conflict = کسی زودتر اقدام کرد: پیش‌تر تصمیم گرفته شده یا چیزی تازه‌تر هست. وضع کنونی این است.
office-done-not-allowed = اکنون ممکن نیست: سازمان عضو نیست یا بیش از ۳۰ روز گذشته است.
office-done-some = انجام شد: { $count }.
office-done-some-left = انجام شد: { $count }. ناممکن: { $left }. لطفاً آن‌ها را یک‌به‌یک باز کنید.
office-done-nothing = چیزی انتخاب نشده بود.
office-mail-why = این پیام را می‌گیرید چون برای «{ $name }» ثبت شده‌اید.
office-mail-approved-subject = «{ $title }» روی نقشه است
office-mail-approved = «{ $title }» بررسی شد و اکنون روی نقشه { $town } است. سپاس!
office-mail-approved-link = دیدن یا تغییر
office-mail-returned-subject = لطفاً چیزی را تغییر دهید: «{ $title }»
office-mail-returned = «{ $title }» را برای نقشه { $town } دیدیم. پیش از نمایش، چیزی کم است:
office-mail-returned-link = ادامه ویرایش
office-mail-declined-subject = «{ $title }» روی نقشه نمی‌آید
office-mail-declined = «{ $title }» روی نقشه { $town } نمی‌آید. دلیل:
office-mail-declined-link = دیدن
office-mail-withdrawn-subject = «{ $title }» دیگر روی نقشه نیست
office-mail-withdrawn = «{ $title }» از نقشه { $town } برداشته شد. دلیل:
office-mail-withdrawn-link = دیدن یا تغییر
office-mail-undone-subject = تصمیمی را پس گرفتیم: «{ $title }»
office-mail-undone = آخرین تصمیم درباره «{ $title }» روی نقشه { $town } دیگر معتبر نیست. همه چیز مانند پیش است.
office-mail-undone-link = دیدن
office-mail-edited-subject = «{ $title }» را اصلاح کردیم
office-mail-edited = تیم { $town } «{ $title }» را اصلاح کرد. اکنون روی نقشه چنین است.
office-mail-edited-link = دیدن یا تغییر
office-mail-accepted-subject = به نقشه خوش آمدید
office-mail-accepted = «{ $title }» اکنون بخشی از نقشه { $town } است. خوشحالیم که با ما هستید!
office-mail-accepted-link = به سازمان شما
office-mail-refused-subject = درباره درخواست شما برای نقشه
office-mail-refused = متأسفانه نمی‌توانیم «{ $title }» را به نقشه { $town } بیفزاییم. دلیل:
office-mail-refused-link = دیدن
office-mail-asked-back-subject = پرسشی درباره درخواست شما
office-mail-asked-back = پیش از افزودن «{ $title }» به نقشه { $town } می‌خواهیم چیزی بدانیم. کافی است به این پیام پاسخ دهید.
office-mail-asked-back-link = به درخواست شما
office-mail-digest-subject = چیزی روی نقشه در انتظار است ({ $count })
office-mail-digest = این‌ها در انتظار شما یا یکی از اعضای تیم شماست.
office-mail-digest-link = دیدن و تصمیم گرفتن
office-mail-digest-why = چون عضو تیم نقشه هستید، این پیام را حداکثر روزی یک بار می‌گیرید.
office-kind-profile = اطلاعات سازمان
office-profile = اطلاعات تازه سازمان
office-field-name = نام
office-did-organisation-proposed = اطلاعات تازه فرستاده شد
office-did-organisation-proposal-declined = اطلاعات تازه بازگردانده شد

## true

true-aged = آخرین تأیید: { $months } ماه پیش
true-written = ثبت‌شده در { $date }.
true-mail-subject = آیا این هنوز درست است؟ { $organisation } روی نقشهٔ { $town }
true-mail-subject-again = یادآوری: آیا این هنوز درست است؟ { $organisation } روی نقشهٔ { $town }
true-mail-ask = روی نقشهٔ { $town } آمده که { $organisation } چه خدماتی دارد. لطفاً کوتاه به ما بگویید که آیا هنوز درست است. یک کلیک کافی است و لازم نیست وارد شوید.
true-mail-again = هنوز پاسخی از شما نگرفته‌ایم و شاید نامهٔ پیشین ما دیده نشده باشد. لطفاً کوتاه به ما بگویید که آیا آنچه روی نقشهٔ { $town } دربارهٔ { $organisation } آمده هنوز درست است. یک کلیک کافی است و لازم نیست وارد شوید.
true-mail-hides = اگر پاسخی نگیریم، این مورد در { $date } از نقشه برداشته می‌شود. چیزی پاک نمی‌شود.
true-mail-answer = دیدن و پاسخ دادن
true-mail-dates = آیا دیداری لغو یا جابه‌جا شده است؟ روی روز کلیک کنید:
true-mail-until = پیوندها تا { $date } کار می‌کنند. هر کس آن‌ها را داشته باشد می‌تواند پاسخ دهد؛ پس این نامه را فقط به کسانی بدهید که باید برای { $organisation } پاسخ دهند.
true-mail-why = این نامه را می‌گیرید چون { $organisation } روی نقشهٔ { $town } است.
true-hidden-subject = فعلاً روی نقشه نیست: { $titles }
true-hidden-text = چند بار پرسیدیم و پاسخی نگرفتیم. برای همین نقشهٔ { $town } دیگر این را نشان نمی‌دهد: { $titles }. چیزی پاک نشده است. با یک کلیک دوباره نشان داده می‌شود.
true-hidden-link = دوباره نشان دادن: { $title }
true-title = آیا این هنوز درست است؟
true-lead = روی نقشهٔ { $town } چنین آمده است.
true-was = روی نقشهٔ { $town } چنین آمده بود.
true-right = بله، هنوز درست است
true-change = تغییر دادن
true-over = دیگر وجود ندارد
true-over-help = «دیگر وجود ندارد» این مورد را از نقشه برمی‌دارد. چیزی پاک نمی‌شود.
true-back = دوباره نشان بدهید، هنوز درست است
true-hidden = این مورد فعلاً روی نقشه نیست، چون مدت زیادی کسی آن را تأیید نکرده است.
true-away = این مورد روی نقشه نیست.
true-waiting = تغییری فرستاده شده و در حال بررسی است.
true-done-confirm = سپاس! تأیید شد.
true-done-over = سپاس! از نقشه برداشته شد. چیزی پاک نشده است.
true-done-back = سپاس! دوباره روی نقشه است.
true-done-cancel = سپاس! حالا روی نقشه آمده که این دیدار لغو است.
true-done-move = سپاس! حالا زمان تازه روی نقشه آمده است.
true-next = در { $date } دوباره می‌پرسیم.
true-undo = برگرداندن
true-undone = برگردانده شد.
true-not-undone = این را دیگر نمی‌توان از اینجا برگرداند، چون بعد از آن تغییری داده شده است.
true-gone = این پیوند دیگر کار نمی‌کند
true-gone-help = پیوندهای نامه‌های ما هشت هفته کار می‌کنند. اگر وارد شوید، می‌توانید همه چیز را خودتان تأیید کنید و تغییر دهید.
true-sign-in = ورود
true-see = دیدن روی نقشه
true-date = این دیدار چه می‌شود؟
true-cancel = لغو است
true-move = جابه‌جا کردن
true-day = روز تازه
true-from = آغاز، مثلاً 15:00
true-to = پایان (اختیاری)
true-reason = دلیل (اختیاری)
true-reason-none = بدون دلیل
true-reason-holidays = تعطیلات
true-reason-ill = بیماری
true-reason-room = اتاق آزاد نیست
true-reason-event = برنامه‌ای دیگر
true-no-date = این دیدار دیگر در برنامه نیست یا گذشته است.
true-problem-day = لطفاً روزی در آینده انتخاب کنید، حداکثر تا یک سال بعد.
true-problem-time = لطفاً ساعت را این‌طور بنویسید: 15:00.
office-did-date-cancelled = دیداری لغو شد
office-did-date-moved = دیداری جابه‌جا شد
office-who-organisation = سازمان، با نشانی خودش
true-done-change = سپاس! تغییر شما رسید و در حال بررسی است.

## residents
residents-report-link = چیزی درست نیست؟
residents-report-title = چه چیزی درست نیست؟
residents-report-done = سپاسگزاریم! بررسی می‌کنیم و از برگزارکننده می‌پرسیم.
residents-useless-done = سپاسگزاریم، این به ما کمک می‌کند. ما گردآوری می‌کنیم که در شهر چه چیزی کم است.
residents-to-offer = به پیشنهاد
residents-to-organisation = به برگزارکننده
residents-wrong = این دیگر درست نیست
residents-wrong-over = دیگر وجود ندارد
residents-wrong-time = زمان‌ها درست نیست
residents-wrong-place = مکان درست نیست
residents-wrong-silent = کسی پاسخ نمی‌دهد
residents-wrong-other = چیز دیگر
residents-useless = درست است، اما برای من …
residents-useless-far = خیلی دور است
residents-useless-full = همیشه پر است
residents-useless-costly = خیلی گران است
residents-useless-time = در زمان نامناسب است
residents-useless-tongue = به زبان من نیست
residents-anonymous = یک لمس کافی است. ما ذخیره نمی‌کنیم که شما کیستید.
residents-words = نوشتن چند کلمه
residents-words-label = چه چیزی را باید بدانیم؟
residents-send = فرستادن
residents-missed-link = آنچه را می‌جستید پیدا نکردید؟
residents-missed-title = چه چیزی کم دارید؟
residents-missed-lead = به ما بگویید دنبال چه بودید. این‌گونه می‌بینیم که در شهر هنوز چه چیزی نیست.
residents-missed-words = دنبال چه بودید؟
residents-missed-hint = مثلاً: کلاس شنا برای زنان، کمک برای اظهارنامهٔ مالیاتی
residents-missed-filter = انتخاب شما را هم یادداشت می‌کنیم:
residents-missed-kept = ما فقط این کلمه‌ها، زبان صفحه و روز را ذخیره می‌کنیم. لطفاً نام و شمارهٔ تلفن ننویسید.
residents-missed-done = سپاسگزاریم! ما گردآوری می‌کنیم که در شهر چه چیزی کم است و با برگزارکنندگان دربارهٔ آن گفتگو می‌کنیم.
residents-write-link = نوشتن پیام
residents-write-title = نوشتن پیام
residents-write-lead = پیام شما به برگزارکننده می‌رسد و به هیچ‌کس دیگر.
residents-write-message = پیام شما
residents-write-reply = پاسخ به کجا فرستاده شود؟
residents-write-reply-hint = نشانی ایمیل یا شمارهٔ تلفن شما
residents-write-name = نام شما، اگر بخواهید
residents-write-language = پاسخ را به چه زبانی می‌توانید بخوانید؟
residents-write-send = فرستادن پیام
residents-write-kept = ما پیام شما را می‌رسانیم و نگه نمی‌داریم.
residents-write-done = پیام شما در راه است. برگزارکننده خودش به شما پاسخ می‌دهد.
residents-write-nobody = متأسفانه این برگزارکننده اینجا نمی‌تواند پیام دریافت کند.
residents-letter-subject = پیام دربارهٔ «{ $about }»
residents-letter-intro = کسی از راه نقشهٔ شهر به شما نوشته است. موضوع «{ $about }» است:
residents-letter-answer = اگر به این ایمیل پاسخ دهید، پاسخ شما به این شخص می‌رسد و او نشانی شما را می‌بیند.
residents-letter-call = این شخص خواهش کرده است به او زنگ بزنید. پاسخ به این ایمیل به او نمی‌رسد.
residents-letter-page = دیدن صفحه در نقشه
residents-letter-why = این پیام به شما رسیده است چون سازمان شما در نقشه است. نویسندهٔ آن نشانی شما را نمی‌داند.
residents-letter-name = نام: { $value }
residents-letter-reply = پاسخ به: { $value }
residents-letter-language = زبان پاسخ: { $value }
residents-website-not-found = زیر این نشانی سروری نیست.
residents-website-no-answer = وب‌سایت پاسخ نمی‌دهد.
residents-website-refused = سرور اتصال را نمی‌پذیرد.
residents-website-redirects = وب‌سایت بی‌پایان به جای دیگر می‌فرستد.
residents-website-certificate = گواهی امنیتی وب‌سایت معتبر نیست.
residents-website-address = این نشانی وب نیست.
residents-website-broken = وب‌سایت باز نمی‌شود.
residents-website-status = وب‌سایت خطای { $status } می‌دهد.
problem-form-old = صفحه مدت زیادی باز بود. لطفاً یک بار دیگر بفرستید.
problem-choose = لطفاً یک پاسخ را انتخاب کنید.
problem-words = لطفاً چند کلمه بنویسید.
problem-reply = لطفاً نشانی ایمیل یا شمارهٔ تلفن بنویسید.

## addresses
addresses-kind = نشانی
addresses-reading = خواندن
addresses-storing = ذخیره‌سازی
addresses-loaded = ساختمان‌های بارگذاری‌شده: { $houses } در { $streets } خیابان. نام فهرست «{ $name }» است.
addresses-filled = ساختمان‌هایی که شهر یا کد پستی آن‌ها از ساختمان کناری گرفته شد: { $count }.
addresses-refused = ردیف‌های کنار گذاشته‌شده: { $count }.
addresses-nothing = چیزی بارگذاری نشد. این ردیف‌ها را اصلاح کنید یا با --good-rows فقط ردیف‌های درست را بارگذاری کنید.
addresses-unknown = فهرستی به نام «{ $name }» وجود ندارد. این فرمان بدون فایل، فهرست‌های موجود را نشان می‌دهد.
addresses-removed = فهرست «{ $name }» حذف شد.
addresses-list = { $name }: { $houses } ساختمان، بارگذاری‌شده در { $day }
addresses-none = هنوز ساختمانی بارگذاری نشده است.
problem-houses-none = در این فایل ساختمانی نیست: هر ساختمان به شماره و خیابان نیاز دارد.
problem-osm = این فایل OpenStreetMap خوانده نمی‌شود: { $value }
problem-utm = «{ $value }» جایی در یک ناحیهٔ UTM نیست.
problem-crs-missing = «{ $value }» شبیه مترهای یک سیستم تصویر نقشه است. بگویید کدام، برای مثال --crs EPSG:25832.

## matching

matching-exchange = انجمن‌ها چه عرضه می‌کنند و چه می‌جویند
matching-exchange-lead = اتاق، داوطلب، ترجمهٔ شفاهی: آنچه سازمان‌ها اینجا به هم عرضه می‌کنند، آنچه می‌جویند و آنچه با هم جور است.
matching-offering = عرضه می‌کنند
matching-seeking = می‌جویند
matching-no-offers = اکنون کسی چیزی به سازمان‌های دیگر عرضه نمی‌کند.
matching-no-requests = اکنون کسی چیزی نمی‌جوید.
matching-fits = با این جور است
matching-common = مشترک: { $list }
matching-alike = این از قبل هست؟
matching-alike-help = نام این مدخل‌ها شبیه است. اگر پیشنهاد شما میان آن‌هاست، لازم نیست چیز تازه‌ای بفرستید.
matching-parallel = هم‌زمان
matching-parallel-help = پیشنهادهای مشابه برای همان آدم‌ها، در نزدیکی و هم‌زمان. شاید کاری را با هم انجام دهید؟
matching-times = دفعات هم‌زمان در چهار هفتهٔ آینده: { $count }، نخستین { $date }
matching-distinct = این چیز دیگری است
matching-send-anyway = با این همه بفرست
matching-ours = این مدخل ماست: ویرایش
matching-wrong = چیزی در آن درست نیست
matching-for-you = آنچه به شما می‌خورد
matching-for-you-help = دیگران آنچه می‌جویید عرضه می‌کنند، یا آنچه عرضه می‌کنید می‌جویند.
matching-nothing-fits = اکنون چیزی جور نیست. هر بار که به اینجا بیایید دوباره نگاه می‌کنیم.
matching-write = بنویسید
matching-to-account = به حساب من
matching-merge = یکی کردن مدخل‌ها
matching-merge-organisations = یکی کردن سازمان‌ها
matching-merge-help = انتخاب کنید چه بماند. پس از آن پیوندهای قدیمی به مدخل مشترک می‌رسند و تاریخچهٔ هر دو می‌ماند. تا ۳۰ روز می‌توانید برگردانید.
matching-merge-stays = کدام مدخل می‌ماند؟
matching-merge-stays-help = پیوند آن می‌ماند. پیوند دیگری به آن می‌رسد.
matching-merge-choose = کدام درست باشد؟
matching-merge-same = بقیه در هر دو یکسان است.
matching-merge-nothing = چیزی گفته نشده
matching-merge-moves = پیشنهادهایی که جابه‌جا می‌شوند: { $offers }. کسانی که سپس برای سازمان دیگر می‌نویسند: { $people }.
matching-merge-do = یکی کن
matching-merge-elsewhere = این سازمان به { $towns } هم تعلق دارد. تنها کسی که آنجا هم تصمیم می‌گیرد می‌تواند آن را یکی کند.
matching-similar = مدخل‌های مشابه
matching-compare = کنار هم ببینید
matching-other = مدخل دیگر: نشانی یا شناسهٔ آن
matching-other-unknown = چنین مدخلی اینجا نیست.
office-done-merged = مدخل‌ها یکی شدند. در تاریخچه تا ۳۰ روز می‌توانید برگردانید.
office-done-distinct = یادداشت شد: این‌ها دو مدخل جدا هستند.
office-mail-merged-subject = یکی شد: { $title }
office-mail-merged = «{ $title }» دو بار روی نقشهٔ { $town } بود. دو مدخل را یکی کردیم. پیوندهای قدیمی همچنان به مدخل درست می‌رسند.
office-mail-merged-link = دیدن
office-did-absorbed = با مدخلی دیگر یکی شد، این می‌ماند
office-did-moved = اکنون به سازمان دیگری تعلق دارد
office-did-organisation-merged = با سازمانی دیگر یکی شد
office-did-organisation-absorbed = با سازمانی دیگر یکی شد، این می‌ماند

## staff
staff-settings = تنظیمات
staff-settings-lead = هر آنچه نقشهٔ شما دربارهٔ خودش می‌گوید. تغییرها بی‌درنگ دیده می‌شوند و در تاریخچه می‌مانند.
staff-settings-conflict = در این میان کس دیگری ذخیره کرده است. این‌ها اکنون جور دیگری ذخیره شده‌اند. نوشتهٔ شما هنوز در فرم است. اگر نسخهٔ شما باید معتبر باشد، دوباره ذخیره کنید.
staff-settings-wrong = هنوز ذخیره نشده است. لطفاً این بخش‌ها را ببینید:
staff-settings-save = ذخیره
office-done-settings = تنظیمات ذخیره شد.
staff-names = نام
staff-town = شهر یا محله
staff-name = نام نقشه
staff-second = دومین نام رسمی
staff-second-name = نام دوم
staff-second-language = زبان این نام
staff-second-language-hint = کدی مانند dsb برای سوربی سفلا
staff-languages = زبان‌ها
staff-languages-hint = نقشه به این زبان‌ها در دسترس است. زبانی که نخست به آن می‌نویسید اول می‌آید.
staff-about = دربارهٔ شبکه
staff-about-text = توضیح
staff-aims = هدف‌ها
staff-aim = هدف
staff-groups = گروه‌های کاری
staff-group = گروه کاری
staff-milestones = آنچه تاکنون انجام شده است
staff-milestones-hint = یک سال، ماه یا روز: 2017 یا ⁦2017-06⁩ یا ⁦2017-06-08⁩
staff-milestone = چه رخ داد؟
staff-meetings = نشست‌های بعدی
staff-meeting = موضوع چیست؟
staff-day = روز
staff-from = آغاز
staff-place = مکان
staff-date = چه زمانی؟
staff-remove = حذف این مورد
staff-contact = تماس
staff-contact-hint = مردم این‌گونه به شما دسترسی دارند. تنها آنچه علامت می‌زنید همگانی می‌شود.
staff-email = ایمیل
staff-phone = تلفن
staff-website = وب‌سایت
staff-public = نمایش برای همه
staff-colour = رنگ
staff-colour-hint = رنگ دکمه‌ها و پیوندها. باید روی زمینهٔ روشن خوب خوانده شود.
staff-own-colour = رنگ ویژهٔ خودمان
staff-accent = گزینش رنگ
staff-legal = صفحه‌های قانونی
staff-legal-hint = قانون این سه صفحه را می‌خواهد. یک سطر خالی بند تازه‌ای آغاز می‌کند.
staff-sites = جای‌دادن در سایت‌ها
staff-sites-hint = این وب‌سایت‌ها می‌توانند نقشه را نشان دهند. در هر سطر یک نشانی، مانند https://www.ludwigsburg.de
staff-sites-list = وب‌سایت‌ها
staff-key = کد شهرداری
staff-key-hint = هشت رقم، برای درگاه داده
staff-slug-stays = نشانی نقشه و مرز آن را گردانندهٔ سرویس تغییر می‌دهد.
problem-milestone-date = یک سال، ماه یا روز بنویسید: 2017 یا ⁦2017-06⁩ یا ⁦2017-06-08⁩.
problem-colour-pale = این رنگ روی زمینهٔ روشن خوب خوانده نمی‌شود. رنگ تیره‌تری برگزینید.
problem-municipality-key = کد شهرداری هشت رقم دارد.
problem-embedding-site = «{ $value }» نشانی وب‌سایت نیست. درست آن مثلاً https://www.ludwigsburg.de است، بدون چیزی پس از آن.

## embed
embed-operate = کار با نقشه
embed-near-address = نشانی را بنویسید
embed-offer-page = همه چیز دربارهٔ این پیشنهاد
embed-gone = این نقشه دیگر اینجا نمایش داده نمی‌شود
embed-gone-help = پیشنهادها همچنان هستند: روی نقشهٔ کامل.
embed-whole-map = نقشهٔ کامل
embed-back-to-list = به فهرست
embed-title = جاسازی
embed-lead = نقشه را در وب‌سایت شهر، مدرسه یا انجمن نشان دهید. خودتان انتخاب می‌کنید چه چیزی آنجا دیده شود. هر چه اینجا تغییر دهید، هر جا که نقشه هست تغییر می‌کند.
embed-none = هنوز چیزی جاسازی نشده است.
embed-new = جاسازی تازه
embed-off = خاموش
embed-everything = همهٔ پیشنهادها
embed-more-filters = انتخاب‌های دیگر
embed-sites = کدام وب‌سایت‌ها می‌توانند نقشه را نشان دهند؟
embed-sites-lead = فقط این وب‌سایت‌ها می‌توانند نقشه را نشان دهند:
embed-sites-none = هنوز هیچ وب‌سایتی نمی‌تواند نقشه را نشان دهد. نشانی وب‌سایت خود را وارد کنید.
embed-sites-any = هر وب‌سایتی می‌تواند نقشه را نشان دهد.
embed-site = نشانی وب‌سایت
embed-site-add = اجازه به وب‌سایت
embed-site-remove = لغو اجازه
embed-site-any = اجازه به همهٔ وب‌سایت‌ها
embed-site-not-any = اجازه فقط به وب‌سایت‌های مشخص
embed-name-question = نام این جاسازی چیست؟
embed-name = نام
embed-name-hint = برای نمونه «ورزش برای خانواده‌ها». کسانی که وب‌سایت برایشان خوانده می‌شود این نام را می‌شنوند.
embed-what = چه چیزی دیده شود؟
embed-what-hint = اگر چیزی انتخاب نکنید، همهٔ پیشنهادها دیده می‌شوند. آنچه اینجا تعیین کنید را کسی نمی‌تواند بردارد.
embed-only-today = فقط آنچه امروز هنوز برگزار می‌شود
embed-area = فقط در یک محدوده
embed-area-place = محله، خیابان یا نشانی
embed-area-hint = ما این جا را روی نقشهٔ شما پیدا می‌کنیم.
embed-area-metres = در شعاع
embed-organisations = فقط از سازمان‌های مشخص
embed-picked = فقط پیشنهادهای دست‌چین‌شده
embed-picked-links = پیوند پیشنهادها
embed-picked-hint = یک پیشنهاد را روی نقشه باز کنید و نشانی آن را اینجا کپی کنید. در هر سطر یک پیوند.
embed-visitors = بازدیدکنندگان چه چیزی را خودشان می‌توانند انتخاب کنند؟
embed-visitors-hint = هر چه انتخاب کنند، فقط چیزی را می‌یابند که شما بالا تعیین کرده‌اید.
embed-choice-search = جستجو
embed-choice-open = زمان باز بودن
embed-choice-category = موضوع
embed-choice-language = زبان در محل
embed-choice-target-group = برای چه کسانی
embed-choice-format = نوع پیشنهاد
embed-choice-purpose = پیشنهاد یا درخواست
embed-choice-age = سن
embed-choice-particulars = رایگان، بدون مانع و بیشتر
embed-looks = چه ظاهری دارد؟
embed-view = نقشه یا فهرست
embed-view-map-first = نقشه، سپس فهرست
embed-view-list-first = فهرست، سپس نقشه
embed-view-map = فقط نقشه
embed-view-list = فقط فهرست
embed-language = زبان
embed-language-hint = «مانند وب‌سایت»: نقشه به زبان صفحه‌ای است که در آن قرار دارد. بازدیدکنندگان می‌توانند آن را عوض کنند.
embed-language-own = مانند وب‌سایت
embed-height = بلندی به پیکسل
embed-height-hint = 640 تقریباً همیشه مناسب است. فهرست خودش بلندی لازم را می‌گیرد.
embed-state = دیده شود؟
embed-active = روشن
embed-preview = پیش‌نمایش
embed-preview-do = نشان دادن پیش‌نمایش
embed-preview-hint = در وب‌سایت شما این‌گونه دیده می‌شود. هنوز ذخیره نشده است.
embed-save = ذخیره
embed-save-first = پس از ذخیره، آنچه باید در وب‌سایت خود بگذارید اینجا می‌آید.
embed-codes = چگونه در وب‌سایت شما قرار می‌گیرد
embed-codes-lead = یکی از این سه راه را انتخاب کنید. راه نخست تقریباً همه‌جا کار می‌کند.
embed-code-frame = 1. به صورت قاب
embed-code-frame-help = این را در یک خانهٔ HTML بگذارید (TYPO3: «Plain HTML»، Drupal: «Full HTML»).
embed-code-element = 2. به صورت عنصر
embed-code-element-help = با زبان صفحه هماهنگ می‌شود. وب‌سایت شما باید اسکریپت‌های ما را بپذیرد.
embed-code-link = 3. به صورت پیوند
embed-code-link-help = وردپرس و برنامه‌های دیگر خودشان از این پیوند نقشه می‌سازند. آن را تنها در یک سطر بنویسید.
embed-code-admin = برای بخش فنی
embed-code-admin-help = نقشه خالی می‌ماند؟ این سطر را به کسی بدهید که به وب‌سایت شما رسیدگی می‌کند.
embed-code-privacy = برای بیانیهٔ حریم خصوصی
embed-code-privacy-help = می‌توانید این بند را همین‌گونه به کار ببرید.
embed-privacy-text = در این وب‌سایت نقشه‌ای از { $host } نشان می‌دهیم. هنگام بارگذاری، نشانی IP شما به آن سرور فرستاده می‌شود، وگرنه نمی‌تواند نقشه را بفرستد. نقشه کوکی نمی‌گذارد، چیزی روی دستگاه شما ذخیره نمی‌کند، کسی را نمی‌شمارد و به سرور دیگری وصل نمی‌شود.
embed-copy = کپی
embed-copied = کپی شد
embed-remove = برداشتن جاسازی
embed-remove-help = در هر وب‌سایتی که این نقشه را نشان می‌دهد، پیامی دوستانه با پیوند به نقشهٔ کامل می‌آید. تا 30 روز می‌توانید در تاریخچه آن را برگردانید.
embed-problem-site = «{ $value }» نشانی یک وب‌سایت نیست. درست آن برای نمونه: www.ludwigsburg.de
embed-problem-height = بلندی باید بین { $least } و { $most } پیکسل باشد.
embed-problem-place = «{ $value }» را روی نقشهٔ شما نمی‌یابیم. یک محله، خیابان یا نشانی بنویسید.
embed-problem-link = «{ $value }» پیوند یک پیشنهاد نیست.
embed-problem-no-site = این شبکه اجازه نمی‌دهد وب‌سایت دیگری نقشه‌اش را نشان دهد.
office-done-embed-saved = ذخیره شد. هر وب‌سایتی که این نقشه را نشان می‌دهد اکنون آن را این‌گونه نشان می‌دهد.
office-done-embed-removed = جاسازی برداشته شد.
office-done-embed-sites = ذخیره شد. از همین حالا برقرار است.
office-did-embed-saved = جاسازی ذخیره شد
office-did-embed-removed = جاسازی برداشته شد

## paper

## feeds

feeds-take = این فهرست را همراه ببرید
feeds-view = آنچه اکنون می‌بینید با شما می‌آید: { $offers }.
feeds-dates = زمان‌ها در تقویم شما
feeds-subscribe = اشتراک تقویم
feeds-once = یک بار دریافت به‌صورت فایل
feeds-subscribe-help = از این پس تقویم شما تغییرها را خودش می‌گیرد.
feeds-only-dates = دیدارها، دوره‌ها، رویدادها و پروژه‌ها در آن هستند.
feeds-with-hours = اشتراک با همهٔ ساعت‌های کار
feeds-address = اگر چیزی باز نشد، این نشانی را در تقویم خود به‌عنوان تقویم «از نشانی URL» اضافه کنید.
feeds-too-many = تعداد زیاد است؛ حداکثر { $most } پیشنهاد ممکن است. با فیلترها کمتر انتخاب کنید.
feeds-files = به‌صورت فایل
feeds-stay = باخبر بمانید
feeds-atom = تازه‌ها به‌صورت خوراک (Atom)
feeds-atom-help = برای برنامه‌هایی که خبرهای تازه را جمع می‌کنند.
feeds-link = پیوند این فهرست
feeds-newest = آنچه تازه است یا تغییر کرده، تازه‌ترین‌ها اول، حداکثر { $most } پیشنهاد.
feeds-title = عنوان
feeds-website = وب‌سایت
feeds-confirmed = آخرین تأیید
feeds-page = صفحهٔ پیشنهاد
feeds-sheet = پیشنهادها
problem-too-many-offers = این‌ها { $count } پیشنهاد هستند و در یک فایل حداکثر { $most } جا می‌شود. لطفاً با فیلترها کمتر انتخاب کنید.

## files

## knowing

## meetings

## open data
open-problem-question = درخواست به این شکل قابل فهم نیست.
open-problem-nowhere = چنین چیزی اینجا نیست.
open-problem-method = این نشانی چنین متدی را نمی‌شناسد.
open-problem-token = برای این کار کلید معتبر لازم است.
open-problem-forbidden = این کلید اجازهٔ این کار را ندارد.
open-problem-content = بعضی چیزها هنوز درست نیست.
open-problem-conflict = کسی زودتر بود: ورودی را دوباره بخوانید.
open-problem-changed = ورودی از زمانی که آن را خواندید تغییر کرده است.
open-problem-revision = نسخه‌ای را که تغییر می‌دهید نام ببرید: با If-Match یا در فیلد revision.
open-problem-large = این یک‌باره زیاد است.
open-problem-media = لطفاً JSON بفرستید (Content-Type: application/json).
open-problem-key = این Idempotency-Key به درخواست دیگری تعلق دارد.
open-problem-under-way = همین درخواست هنوز در حال انجام است.
open-problem-often = درخواست‌ها بیش از حد بود. لطفاً بعداً دوباره تلاش کنید.
open-problem-broken = مشکلی از سوی ما پیش آمده. لطفاً بعداً دوباره تلاش کنید.
problem-number-between = اینجا عددی صحیح از { $least } تا { $most } لازم است.
problem-unknown-field = این فیلد اینجا شناخته نیست.
