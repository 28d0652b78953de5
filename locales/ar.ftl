# العربية. لغة فصحى بسيطة، وأسماء الشهور بالصيغتين الشامية والمصرية كما في الإعلام العربي في ألمانيا.

## vocabulary

category-language_meetup = مقهى اللغات ومجموعات المحادثة
category-german_course = دورات اللغة الألمانية والاندماج
category-meeting_place = أماكن اللقاء والتعارف
category-migration_advice = استشارات الهجرة واللجوء
category-legal_advice = الاستشارات القانونية وشؤون الإقامة
category-public_office = الدوائر الرسمية
category-interpreting = الترجمة الشفوية والمساعدة اللغوية
category-work_training = العمل والتدريب المهني والاعتراف بالشهادات
category-childcare_school = الروضة والمدرسة والمساعدة في الدراسة
category-housing = السكن والإيواء
category-health = الصحة والدعم النفسي والاجتماعي
category-everyday_help = الطعام والملابس والمساعدة اليومية
category-protection = الحماية والحالات الطارئة
category-sport = الرياضة والحركة
category-culture_leisure = الثقافة والفنون وأوقات الفراغ
category-volunteering = التطوع والمرافقة

category-language_meetup-words = مقهى اللغات، محادثة، التحدث بالألمانية، ممارسة اللغة الألمانية، نادي المحادثة، تبادل لغوي، شريك لغوي
category-german_course-words = دورة ألماني، دورة لغة ألمانية، كورس ألماني، تعلم اللغة الألمانية، تعلم الألمانية، دورة اندماج، كورس اندماج، محو الأمية، مستوى B1
category-meeting_place-words = مقهى اللقاء، مقهى التعارف، مركز اجتماعي، مكان لقاء، مركز الحي، مركز الأسرة، تعارف، لقاء الناس
category-migration_advice-words = استشارة اللجوء، استشارة الهجرة، مساعدة اللاجئين، طلب لجوء، استشارة اجتماعية، لاجئين، مقابلة اللجوء، جديد في ألمانيا
category-legal_advice-words = محامي، محام، استشارة قانونية، إقامة، تصريح إقامة، لم الشمل، تجنيس، الجنسية الألمانية، ترحيل
category-public_office-words = دائرة الأجانب، مكتب الأجانب، البلدية، جوب سنتر، جوب سينتر، مكتب العمل، مكتب الشؤون الاجتماعية، مكتب رعاية الشباب، تسجيل السكن
category-interpreting-words = مترجم، مترجم فوري، ترجمة، مترجم محلف، ترجمة وثائق، مرافقة إلى الدوائر
category-work_training-words = عمل، شغل، وظيفة، تدريب مهني، أوسبيلدونغ، سيرة ذاتية، طلب توظيف، تعديل شهادة، معادلة الشهادات، الاعتراف بالشهادات
category-childcare_school-words = روضة أطفال، حضانة، كيتا، مدرسة، دروس تقوية، مساعدة في الواجبات المدرسية، رعاية الأطفال
category-housing-words = سكن، بيت، شقة، البحث عن شقة، إيجار، غرفة، مأوى، بدل سكن، سكن اللاجئين
category-health-words = طبيب، دكتور، مستشفى، قابلة، حمل، طبيب نفسي، علاج نفسي، صدمة نفسية، إدمان
category-everyday_help-words = بنك الطعام، طعام مجاني، ملابس، ملابس مجانية، أثاث، تبرعات، تصليح دراجات، مواد غذائية
category-protection-words = عنف، عنف منزلي، مأوى النساء، بيت النساء، حماية، طوارئ، خط المساعدة، الاتجار بالبشر
category-sport-words = رياضة، نادي رياضي، كرة قدم، سباحة، تعلم ركوب الدراجة، يوغا، رقص، جمباز
category-culture_leisure-words = موسيقى، مسرح، مكتبة، رسم، غناء، طبخ، خياطة، متحف، حديقة
category-volunteering-words = تطوع، متطوع، متطوعين، عمل تطوعي، مساعدة الآخرين، مرافقة، مرشد

target-everyone = الجميع
target-refugees = اللاجئون واللاجئات
target-migrants = المهاجرون والمهاجرات
target-eu_citizens = القادمون من دول الاتحاد الأوروبي
target-children = الأطفال (حتى 12 سنة)
target-youth = الشباب والشابات
target-unaccompanied_minors = القاصرون غير المصحوبين بذويهم
target-parents_families = الآباء والأمهات والعائلات
target-women = النساء
target-seniors = كبار السن
target-disability = الأشخاص ذوو الإعاقة
target-lgbtq = مجتمع الميم
target-volunteers = المتطوعون والمختصون

spoken-de = الألمانية
spoken-en = الإنجليزية
spoken-ar = العربية
spoken-uk = الأوكرانية
spoken-ru = الروسية
spoken-tr = التركية
spoken-fa = الفارسية
spoken-prs = الدارية
spoken-ps = البشتو
spoken-ur = الأوردية
spoken-ckb = الكردية (سوراني)
spoken-kmr = الكردية (كرمانجي)
spoken-ti = التغرينية
spoken-am = الأمهرية
spoken-so = الصومالية
spoken-fr = الفرنسية
spoken-es = الإسبانية
spoken-it = الإيطالية
spoken-pl = البولندية
spoken-ro = الرومانية
spoken-bg = البلغارية
spoken-sq = الألبانية
spoken-sr = الصربية
spoken-hr = الكرواتية
spoken-el = اليونانية
spoken-vi = الفيتنامية
spoken-gsg = لغة الإشارة الألمانية
spoken-de-simple = الألمانية المبسّطة

format-place = مكان
format-meeting = لقاء منتظم
format-course = دورة
format-event = فعالية
format-service = مساعدة واستشارة
format-project = مشروع

purpose-offer = عرض
purpose-request = طلب

mode-main = يُقام بهذه اللغة
mode-spoken = هناك من يتحدث هذه اللغة
mode-interpreter = مع مترجم عند الطلب

wheelchair-yes = مناسب للكراسي المتحركة
wheelchair-limited = مناسب جزئيًا للكراسي المتحركة
wheelchair-no = غير مناسب للكراسي المتحركة

membership-asked = طلب الانضمام
membership-member = عضو
membership-declined = رُفض الطلب

land-BW = بادن-فورتمبيرغ
land-BY = بافاريا
land-BE = برلين
land-BB = براندنبورغ
land-HB = بريمن
land-HH = هامبورغ
land-HE = هيسن
land-MV = مكلنبورغ-فوربومرن
land-NI = ساكسونيا السفلى
land-NW = شمال الراين-وستفاليا
land-RP = راينلاند-بفالتس
land-SL = زارلاند
land-SN = ساكسونيا
land-ST = ساكسونيا-أنهالت
land-SH = شليسفيغ-هولشتاين
land-TH = تورينغن

## dates

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد

month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

# The month inside a date (a genitive in some languages).
month-of-1 = كانون الثاني/يناير
month-of-2 = شباط/فبراير
month-of-3 = آذار/مارس
month-of-4 = نيسان/أبريل
month-of-5 = أيار/مايو
month-of-6 = حزيران/يونيو
month-of-7 = تموز/يوليو
month-of-8 = آب/أغسطس
month-of-9 = أيلول/سبتمبر
month-of-10 = تشرين الأول/أكتوبر
month-of-11 = تشرين الثاني/نوفمبر
month-of-12 = كانون الأول/ديسمبر

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday }، { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
time-range = من { $from } إلى { $to }
distance-metres = { $amount } م
distance-kilometres = { $amount } كم

## problems

problem-in-line = السطر { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = السطر { $line }، { $field }:
problem-other = هذه المعلومة غير مناسبة هنا.
problem-required = هذه المعلومة ناقصة.
problem-too-long = النص طويل جدًا. الحد الأقصى: { $most ->
        [zero] لا شيء.
        [one] حرف واحد.
        [two] حرفان.
        [few] { $most } أحرف.
        [many] { $most } حرفًا.
       *[other] { $most } حرف.
    }
problem-too-many = العدد كبير جدًا. الحد الأقصى: { $most ->
        [zero] لا شيء.
        [one] خيار واحد.
        [two] خياران.
        [few] { $most } خيارات.
        [many] { $most } خيارًا.
       *[other] { $most } خيار.
    }
problem-number = «{ $value }» ليس رقمًا.
problem-date = «{ $value }» ليس تاريخًا صحيحًا. اكتبه مثلًا هكذا: { "\u2066" }2026-08-24{ "\u2069" }.
problem-time = «{ $value }» ليس وقتًا صحيحًا. اكتبه مثلًا هكذا: { "\u2066" }15:00{ "\u2069" }.
problem-unknown-value = «{ $value }» غير موجود هنا.
problem-datetime = «{ $value }» ليس وقتًا. الصحيح مثلًا { "\u2066" }2026-08-24T00:00:00Z{ "\u2069" } أو { "\u2066" }2026-08-24{ "\u2069" } أو مدة: { "\u2066" }2026-08-01T00:00:00Z/..{ "\u2069" }
problem-longitude = «{ $value }» ليس خط طول صحيحًا (من { "\u2066" }−180{ "\u2069" } إلى 180).
problem-latitude = «{ $value }» ليس خط عرض صحيحًا (من { "\u2066" }−90{ "\u2069" } إلى 90).
problem-bbox = يحتاج جزء الخريطة إلى أربعة أرقام: الغرب ثم الجنوب ثم الشرق ثم الشمال.
problem-bbox-order = حدود جزء الخريطة معكوسة: الغرب قبل الشرق والجنوب قبل الشمال.
problem-near = تحتاج النقطة إلى رقمين: خط الطول وخط العرض، مثلًا { "\u2066" }9.19,48.89{ "\u2069" }.
problem-near-swapped = خط الطول وخط العرض معكوسان: خط الطول أولًا ثم خط العرض. المقصود على الأرجح { "\u2066" }{ $right }{ "\u2069" }.
problem-zoom = درجة التكبير «{ $value }» غير موجودة. الممكن من 0 إلى { $most }.
problem-tile = مربع الخريطة «{ $value }» غير موجود بهذه الدرجة من التكبير. الممكن من 0 إلى { $most }.
problem-age = هذا ليس عمرًا صحيحًا. اكتب رقمًا من 0 إلى 120.
problem-age-order = الحد الأدنى للعمر أكبر من الحد الأقصى.
problem-open = الممكن هو «now» أو «today» أو تاريخ ووقت مثل { "\u2066" }2026-08-24T15:00{ "\u2069" }.
problem-point-required = النقطة على الخريطة ناقصة.
problem-email = هذا ليس عنوان بريد إلكتروني صحيحًا.
problem-phone = هذا ليس رقم هاتف صحيحًا.
problem-website = هذا ليس عنوان موقع إلكتروني صحيحًا. يجب أن يبدأ بـ { "\u2066" }https://{ "\u2069" }.
problem-colour = هذا ليس لونًا صحيحًا. اكتبه مثلًا هكذا: { "\u2066" }#1f6f8b{ "\u2069" }.
problem-slug = لا يصلح «{ $value }» اسمًا مختصرًا. المسموح أحرف لاتينية صغيرة وأرقام وشرطات.
problem-encoding = يحتوي النص على رموز لا يمكننا قراءتها.
problem-language-tag = «{ $value }» ليس رمز لغة صحيحًا. الصحيح مثلًا de أو ar.
problem-holiday-date = لا يمكن قراءة تاريخ العطلة المدرسية.
problem-holiday-ends-before-start = تنتهي العطلة المدرسية قبل أن تبدأ.
problem-holiday-land = لا توجد ولاية اتحادية بهذا الاسم.
problem-holiday-column-missing = العمود «{ $value }» غير موجود في الملف.
problem-holiday-none-in-file = لا توجد عطل مدرسية في الملف.
problem-holiday-no-calendar = الملف ليس تقويمًا بصيغة iCalendar.
problem-holiday-row = لا يمكن قراءة هذا السطر: { $value }
problem-schedule-ends-before-start = النهاية قبل البداية.
problem-schedule-never = لا يوجد أي موعد في هذه الفترة.
problem-schedule-no-weekday = يوم الأسبوع ناقص.
problem-schedule-nth = ما ترتيب يوم الأسبوع في الشهر؟ الممكن من 1 إلى 5، أو من { "\u2066" }−1{ "\u2069" } إلى { "\u2066" }−5{ "\u2069" } عند العدّ من نهاية الشهر.
problem-schedule-every = هذا التكرار غير ممكن. الممكن من 1 إلى { $most }.
problem-schedule-every-needs-start = مع هذا التكرار يجب ذكر تاريخ البداية.
problem-schedule-too-long = المدة طويلة جدًا. الحد الأقصى لعدد الأيام: { $most }.
problem-schedule-time = هذا ليس وقتًا صحيحًا. الممكن من { "\u2066" }0:00{ "\u2069" } إلى { "\u2066" }24:00{ "\u2069" }.
problem-schedule-overnight = النهاية ({ $to }) ليست بعد البداية ({ $from }). بعد منتصف الليل يمكن أن تستمر المدة { $most } ساعة على الأكثر، أي هنا حتى { $latest }. اليوم كله هو من { "\u2066" }0:00{ "\u2069" } إلى { "\u2066" }24:00{ "\u2069" }.
problem-schedule-year = يجب أن تكون السنة بين { $first } و{ $last }.
problem-schedule-too-many = عدد الإدخالات كبير جدًا. الحد الأقصى: { $most }.

## schedule

schedule-on = { $day ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
schedule-day-range = من { $from ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    } إلى { $to ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
schedule-nth = { $day ->
        [5] { $nth ->
                [1] الأولى
                [2] الثانية
                [3] الثالثة
                [4] الرابعة
                [5] الخامسة
                [-1] الأخيرة
                [-2] قبل الأخيرة
                [-3] الثالثة من الآخر
                [-4] الرابعة من الآخر
               *[-5] الخامسة من الآخر
            }
       *[other] { $nth ->
                [1] الأول
                [2] الثاني
                [3] الثالث
                [4] الرابع
                [5] الخامس
                [-1] الأخير
                [-2] قبل الأخير
                [-3] الثالث من الآخر
                [-4] الرابع من الآخر
               *[-5] الخامس من الآخر
            }
    }
schedule-nth-day = { $day ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    } { $places }
schedule-days = أيام { $days }
schedule-daily = يوميًا
schedule-every-weeks = { $every ->
        [zero] كل أسبوع
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $every } أسابيع
        [many] كل { $every } أسبوعًا
       *[other] كل { $every } أسبوع
    } يوم { $days }
schedule-monthly = { $days } من كل شهر
schedule-every-months = { $every ->
        [zero] كل شهر
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $every } أشهر
        [many] كل { $every } شهرًا
       *[other] كل { $every } شهر
    }: { $days }
schedule-list-comma = { $first }، { $second }
schedule-list-and = { $first } و{ $second }
schedule-when-time = { $when } { $time }
schedule-time = الساعة { $time }
schedule-from-time = ابتداءً من الساعة { $time }
schedule-all-day = على مدار الساعة
schedule-valid-between = { $when }، من { $from } إلى { $until }
schedule-valid-from = { $when }، ابتداءً من { $from }
schedule-valid-until = { $when }، حتى { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } مع مترجم
schedule-date-time = { $date }، { $time }
schedule-span = من { $from } إلى { $until }
schedule-not-on-public-holidays = ليس في أيام العطل الرسمية
schedule-only-on-public-holidays = فقط في أيام العطل الرسمية
schedule-not-in-school-holidays = ليس في العطل المدرسية
schedule-only-in-school-holidays = فقط في العطل المدرسية
schedule-only-on-holidays = فقط في العطل الرسمية والمدرسية
schedule-by-appointment = بموعد مسبق
schedule-also-by-appointment = وأيضًا بموعد مسبق
schedule-cancelled = ملغى يوم { $date }
schedule-cancelled-at = ملغى يوم { $date } الساعة { $time }
schedule-moved = نُقل من { $date } إلى { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = مفتوح الآن حتى { $until }
schedule-now = مفتوح الآن
schedule-today = اليوم { $time }
schedule-tomorrow = غدًا { $time }
schedule-is-cancelled = { $when } – ملغى
schedule-is-moved = { $when } (موعد جديد)
schedule-days-not-in-school-holidays = { $when } (ليس في العطل المدرسية)
problem-schedule-ical-time = «{ $value }» ليس وقتًا بصيغة iCalendar.
problem-schedule-ical-zone = الأوقات في منطقة زمنية أخرى: { $value }.
problem-schedule-ical-cannot = لا يمكننا قبول هذه القاعدة: «{ $value }». الممكن هو أيام الأسبوع، كل بضعة أسابيع أيضًا، أو بحسب ترتيبها في الشهر.
problem-schedule-ical-no-start = لم يُذكر متى يبدأ.
holiday-new-year = رأس السنة
holiday-epiphany = عيد الغطاس
holiday-womens-day = اليوم العالمي للمرأة
holiday-good-friday = الجمعة العظيمة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-liberation-day = يوم التحرير
holiday-ascension = عيد الصعود
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد
holiday-uprising-of-1953 = الذكرى الخامسة والسبعون لانتفاضة 1953
holiday-assumption = عيد انتقال العذراء
holiday-childrens-day = يوم الطفل العالمي
holiday-german-unity = يوم الوحدة الألمانية
holiday-reformation = يوم الإصلاح
holiday-all-saints = عيد جميع القديسين
holiday-repentance = يوم التوبة والصلاة
holiday-christmas = عيد الميلاد
holiday-second-christmas-day = ثاني أيام عيد الميلاد

## page

page-product = Stadtkarte
page-languages = اللغات
page-about = عن الشبكة
page-imprint = بيانات الناشر
page-privacy = حماية البيانات
page-accessibility = سهولة الاستخدام للجميع
page-all-towns = كل المدن
page-made-with = ‏Stadtkarte برنامج حر، وترسم الخريطةَ مكتبة Leaflet.
page-machine-translated = هذا النص مترجم آليًا.
page-text-in = لغة هذا النص: { $language }
page-to-content = إلى المحتوى
page-to-list = تجاوز الخريطة إلى القائمة
page-to-map = إلى الخريطة
page-not-found = هذه الصفحة غير موجودة
page-not-found-help = ربما لم يعد العرض متاحًا، أو أن في العنوان خطأ.
page-bad-request = لم نفهم هذا الطلب
page-bad-request-help = في العنوان شيء لا يصلح هنا.
page-broken = حدث خطأ ما
page-broken-help = الخطأ من عندنا. من فضلك حاول مرة أخرى بعد دقائق.
page-search = البحث عن العروض والأماكن
page-search-hint = دورة ألمانية، شارع…
page-search-do = بحث
page-quick-filters = اختيار سريع
page-all-filters = كل خيارات التصفية
page-open-now = مفتوح الآن
page-open-today = اليوم
page-near-me = قريب مني
page-offers-in = عروض في { $town }
page-description = مقاهي لغات ودورات واستشارات وأماكن لقاء في { $town }: أين ومتى وبأي لغة.
page-sorted-by-distance = الأقرب أولًا
page-sorted-by-words = الأنسب أولًا
page-words-quoted = «{ $words }»
page-not-understood = لم نفهم جزءًا من خيارات التصفية فتجاهلناه:
page-search-not-ready = يجري إعداد البحث. من فضلك حاول بعد لحظات.
page-search-forgiven = لم نجد هذه الكلمات بالضبط. هذا هو الأقرب إليها:
page-show-them = عرضها
page-nothing-found = لم نجد شيئًا.
page-reset = إلغاء التصفية
page-show-all = عرض الكل
page-without-place = غير ظاهرة على الخريطة
page-pages = صفحات القائمة
page-before = السابق
page-close = إغلاق
page-any-time = في أي وقت
page-when = متى
page-open-at = في هذا الوقت:
page-age = العمر
page-age-of = عمر الشخص بالسنوات:
page-particulars = من المفيد معرفته
page-free = مجاني
page-wheelchair = يمكن الوصول بالكرسي المتحرك
page-childcare = مع رعاية الأطفال
page-women-only = للنساء فقط
page-no-childcare = بدون رعاية الأطفال
page-not-women-only = ليس للنساء فقط
page-categories = المواضيع
page-spoken = اللغات المستخدمة هناك
page-for-whom = لمن
page-formats = نوع العرض
page-purposes = معروض أو مطلوب
page-in-step = القائمة تتبع الخريطة
page-map = خريطة العروض
page-map-help = تحرّك أسهمُ لوحة المفاتيح الخريطةَ، ويغيّر الزائد والناقص المقياس. ويقود مفتاح Tab إلى العلامات، وهناك تنقلك الأسهم من علامة إلى أخرى. تعرض القائمة العروض نفسها.
page-map-needs-script = تحتاج الخريطة إلى JavaScript. القائمة تعرض كل العروض.
page-bigger-map = خريطة كبيرة
page-chosen = المختار على الخريطة
page-online = عبر الإنترنت
page-and-more = +{ $count }
page-seeks = مطلوب
page-example = مثال
page-example-help = هذا مثال غير حقيقي يوضح كيف يمكن أن تبدو الخريطة.
page-by-appointment = حسب الموعد
page-no-times = لم تُذكر أوقات.
page-next-dates = المواعيد القادمة
page-where = أين
page-place-on-request = تعرف المكان بالضبط عند السؤال.
page-place-approximate = المكان محدد على وجه التقريب.
page-on-the-map = عرض على الخريطة
page-directions = الطريق إلى المكان
page-cost = التكلفة
page-registration = التسجيل
page-registration-needed = يرجى التسجيل مسبقًا.
page-registration-not-needed = من دون تسجيل، تفضل بالحضور.
page-organisation = الجهة المنظمة
page-contact = التواصل
page-confirmed = آخر تأكيد: { $date }.
page-about-offer = المزيد
page-age-range = العمر: من { $from } إلى { $to }
page-age-from = العمر: من { $from } فما فوق
page-anonymous = من دون ذكر الاسم
page-its-offers = العروض
page-no-offers = لا توجد عروض حاليًا.
page-text-missing = هذا النص غير متوفر بعد.
page-aims = ما نريده
page-milestones = ما حدث حتى الآن
page-working-groups = مجموعات العمل
page-members = الأعضاء
page-welcome = ماذا يوجد في مدينتي؟
page-welcome-lead = أماكن لقاء ودورات واستشارات ومساعدة بلغات كثيرة. اختر مدينتك.
page-no-towns = لا توجد خريطة بعد.
page-zoom-in = تكبير
page-zoom-out = تصغير
page-credit-osm = © المساهمون في OpenStreetMap
page-map-trouble = لا يمكن تحديث الخريطة الآن. ما تراه هو آخر حالة.
page-list-trouble = لا يمكن تحديث القائمة الآن. ما تراه هو آخر حالة.
page-locating = جارٍ تحديد موقعك…
page-no-position = تعذر تحديد موقعك. ابحث في الأعلى عن شارع أو حي.
page-request = مطلوب
page-mostly = معظمها: { $category }
page-one-place = في مكان واحد
page-direction-center = في وسط الخريطة
page-direction-n = في الشمال
page-direction-ne = في الشمال الشرقي
page-direction-e = في الشرق
page-direction-se = في الجنوب الشرقي
page-direction-s = في الجنوب
page-direction-sw = في الجنوب الغربي
page-direction-w = في الغرب
page-direction-nw = في الشمال الغربي
page-offers = { $count ->
        [zero] لا عروض
        [one] عرض واحد
        [two] عرضان
        [few] { $count } عروض
        [many] { $count } عرضًا
       *[other] { $count } عرض
    }
page-show-offers = { $count ->
        [zero] لا عروض
        [one] إظهار عرض واحد
        [two] إظهار عرضين
        [few] إظهار { $count } عروض
        [many] إظهار { $count } عرضًا
       *[other] إظهار { $count } عرض
    }
page-more = { $count ->
        [zero] لا مزيد
        [one] إظهار عرض آخر
        [two] إظهار عرضين آخرين
        [few] إظهار { $count } عروض أخرى
        [many] إظهار { $count } عرضًا آخر
       *[other] إظهار { $count } عرض آخر
    }
page-elsewhere = { $count ->
        [zero] لا شيء هنا.
        [one] لا شيء في هذا الجزء من الخريطة، ويوجد عرض واحد في مكان آخر.
        [two] لا شيء في هذا الجزء من الخريطة، ويوجد عرضان في مكان آخر.
        [few] لا شيء في هذا الجزء من الخريطة، وتوجد { $count } عروض في أماكن أخرى.
        [many] لا شيء في هذا الجزء من الخريطة، ويوجد { $count } عرضًا في أماكن أخرى.
       *[other] لا شيء في هذا الجزء من الخريطة، ويوجد { $count } عرض في أماكن أخرى.
    }
page-without-times = { $count ->
        [zero] لا عروض أخرى بلا أوقات.
        [one] يوجد عرض آخر لا يذكر أوقاتًا.
        [two] يوجد عرضان آخران لا يذكران أوقاتًا.
        [few] توجد { $count } عروض أخرى لا تذكر أوقاتًا.
        [many] يوجد { $count } عرضًا آخر لا يذكر أوقاتًا.
       *[other] يوجد { $count } عرض آخر لا يذكر أوقاتًا.
    }
page-without-language = { $count ->
        [zero] لا عروض أخرى.
        [one] يوجد عرض آخر بلغات أخرى فقط.
        [two] يوجد عرضان آخران بلغات أخرى فقط.
        [few] توجد { $count } عروض أخرى بلغات أخرى فقط.
        [many] يوجد { $count } عرضًا آخر بلغات أخرى فقط.
       *[other] يوجد { $count } عرض آخر بلغات أخرى فقط.
    }
problem-unknown-parameter = هذا المعطى غير معروف هنا.
page-none-yet = لا توجد عروض هنا بعد. نرجو زيارتنا مجددًا قريبًا.
page-costs = مقابل رسوم
page-germany = خريطة ألمانيا وعليها كل المدن
page-take-along = احفظ وشارك
page-calendar = أضف إلى التقويم
page-print = طباعة
page-share = مشاركة
page-share-mail = بالبريد الإلكتروني
page-share-app = مشاركة عبر تطبيق
page-copy-link = نسخ الرابط
page-link-copied = تم نسخ الرابط.
page-qr = رمز QR
page-qr-name = رمز QR يحتوي على رابط هذه الصفحة
page-qr-help = وجّه كاميرا الهاتف نحو الرمز لفتح هذه الصفحة.
page-seeks-until = مطلوب حتى { $date }
page-term = من { $from } إلى { $until }
page-term-from = منذ { $from }
page-term-until = حتى { $until }
page-partners = الشركاء: { $names }
page-funder = بتمويل من: { $name }
page-map-app = تطبيق الخرائط على هذا الجهاز
page-other-sites = تقود هذه الروابط إلى مواقع أخرى، ولا تعرف تلك المواقع المكان إلا عندما تضغط على أحدها.
page-seeking = ما هو مطلوب الآن
page-all-requests = كل الطلبات على الخريطة
page-meetings = اللقاءات القادمة
page-near-place = بالقرب من { $place }
page-places = الأماكن التي وُجدت: { $count }
page-place-meant = هل تقصد مكانًا؟
page-place-area = حي
page-place-locality = مدينة أو قرية
page-place-street = شارع أو ساحة
page-place-house = مكان
page-place-organisation = مؤسسة
page-retry = حاول مرة أخرى

## exchange

problem-file-empty = الملف فارغ.
problem-file-type = هذا ليس ملف GeoJSON من نوع FeatureCollection ولا جدول CSV.
problem-file-unreadable = لا يمكن قراءة الملف: { $value }
problem-json = صيغة JSON غير صحيحة: { $value }
problem-row-too-long = هذا السطر طويل جدًا. الحد الأقصى بالميغابايت: { $most }.
problem-crs = يجب أن تكون الإحداثيات خط طول وخط عرض (WGS 84)، وليس «{ $value }».
problem-feature = هذا ليس عنصرًا من نوع Feature في GeoJSON.
problem-geometry = يجب أن يكون الشكل نقطة (Point)، وليس «{ $value }».
problem-coordinates = يجب أن تكون الإحداثيات رقمين: خط الطول ثم خط العرض.
problem-swapped = يبدو أن خط الطول ({ $lon }) وخط العرض ({ $lat }) معكوسان.
problem-too-far = تبعد النقطة { $km } كم عن { $town }. الحد الأقصى هو { $limit } كم. خط الطول أولًا ثم خط العرض.
problem-projected = يبدو أن «{ $value }» بالأمتار في إسقاط خرائط. المطلوب درجات: خط الطول وخط العرض (WGS 84).
problem-null-island = تقع النقطة { "\u2066" }0, 0{ "\u2069" } في المحيط الأطلسي. اترك الإحداثيات فارغة إذا لم تكن معروفة.
problem-id-missing = رقم التعريف الخاص بالمصدر ناقص. بدونه لا يمكن التعرف على هذا العرض عند الاستيراد التالي.
problem-id-twice = رقم التعريف «{ $value }» موجود من قبل في هذا الملف، في السطر { $first }.
problem-null-character = يحتوي النص على الرمز { "\u2066" }U+0000{ "\u2069" }.
problem-unknown-nearest = «{ $value }» غير موجود هنا. هل تقصد «{ $nearest }»؟
problem-unknown-one-of = «{ $value }» غير موجود هنا. القيم الممكنة: { $list }
problem-yes-or-no = «{ $value }» غير ممكن هنا. اكتب yes أو no.
problem-shape = الصيغة لا تطابق الوصف: { $value }
problem-columns = عدد الأعمدة في هذا السطر: { $found }. عدد الأعمدة في سطر العناوين: { $expected }.
problem-column-missing = العمود «{ $value }» غير موجود في سطر العناوين.
problem-column-twice = العمود «{ $value }» مكرر في سطر العناوين.
problem-opening-hours = لا يمكن قراءة أوقات الدوام «{ $value }». اكتبها كما في OpenStreetMap، مثلًا { "\u2066" }Mo-Fr 09:00-12:00{ "\u2069" }.
problem-source-missing = اسم المصدر ناقص. اذكر { "\u2066" }--source{ "\u2069" } أو «source» في الملف.
problem-other-network = هذا العرض تابع لشبكة أخرى. دون العمود أو الخاصية { "\u2066" }uuid{ "\u2069" } يدخل هنا عرضًا جديدًا.
problem-network-unknown = لا توجد شبكة باسم «{ $value }». الشبكات الموجودة: { $list }
problem-boundary = يجب أن تكون الحدود من نوع Polygon أو MultiPolygon.
import-checking = جارٍ الفحص
import-storing = جارٍ الحفظ
import-counts = جديد: { $new }، معدَّل: { $changed }، دون تغيير: { $same }، مرفوض: { $refused }.
import-withdrawn = لم تعد في الملف وسُحبت: { $count }.
import-done = العروض موجودة الآن على الخريطة.
import-nothing = لم يُستورد أي شيء. صحّح هذه السطور أو استورد السطور الصحيحة فقط باستخدام { "\u2066" }--good-rows{ "\u2069" }.
import-dry-run = كان هذا اختبارًا فقط. لم يتغير أي شيء.
import-more = مشكلات أخرى: { $count }.
import-unknown = هذه الأعمدة غير معروفة هنا وتُركت: { $list }
export-done = عدد العروض المكتوبة: { $count }.
network-made = الشبكة «{ $value }» موجودة الآن.
network-none = لا توجد شبكات بعد.
holidays-loaded = العطل المدرسية المحمّلة: { $count } ({ $list }).
problem-wgs84 = «{ $value }» غير صالح هنا: يجب أن تكون الإحداثيات بالدرجات (WGS 84)، وخط الطول أولًا.
problem-network-id = المعرّف «{ $value }» لا يخص هذه الشبكة. اترك id وslug كما كتبهما الأمر «network show».
network-saved = حُفظت الشبكة «{ $value }».
import-outside = عروض خارج منطقة الشبكة: { $count }. أولها في السطر { $line }.
command-line-wrong = هذا السطر غير مفهوم. ما فيه من خطأ مكتوب هنا بالإنجليزية، و{ "\u2066" }--help{ "\u2069" } يذكر كل ما هو متاح.
problem-network-none = لا توجد شبكات بعد في قاعدة البيانات { "\u2066" }{ $database }{ "\u2069" }.
problem-land-missing = لا يذكر التقويم الولاية التي يخصها. اذكرها، مثلًا { "\u2066" }--land BY{ "\u2069" }.

## people
people-sign-in = تسجيل الدخول
people-sign-in-lead = أدخل عنوان بريدك الإلكتروني وسنرسل إليك رابطًا. لا تحتاج إلى كلمة مرور.
people-email = عنوان البريد الإلكتروني
people-send-link = أرسل لي رابطًا
people-link-sent = تحقق من بريدك الوارد
people-link-sent-help = إذا كنا نعرف العنوان { $email } فقد أرسلنا إليه رابطًا. يعمل الرابط مرة واحدة ولمدة 30 دقيقة. تحقق أيضًا من مجلد الرسائل غير المرغوب فيها.
people-too-often = محاولات كثيرة
people-too-often-help = يُرجى المحاولة مرة أخرى بعد ساعة.
people-welcome = مرحبًا، { $name }
people-welcome-help = نقرة واحدة أخرى ويتم تسجيل دخولك.
people-sign-in-now = سجّل الدخول الآن
people-link-over = لم يعد هذا الرابط صالحًا
people-link-over-help = لقد استُخدم من قبل أو مضى عليه وقت طويل. يمكنك الحصول على رابط جديد هنا.
people-cross-site = جاء هذا الطلب من موقع آخر
people-cross-site-help = لحمايتك لا نقبل إلا ما يُرسل من صفحاتنا. لم يتغير شيء.
people-deleted-person = شخص سابق { $code }
people-mail-stop = إيقاف هذا النوع من الرسائل
people-mail-hello = مرحبًا،
people-mail-greeting = مرحبًا { $name }،
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = رابط تسجيل الدخول
people-mail-sign-in = بهذا الرابط تسجّل الدخول. يعمل مرة واحدة ولمدة 30 دقيقة.
people-mail-sign-in-why = وصلتك هذه الرسالة لأن أحدًا طلب رابطًا بعنوانك. إن لم تكن أنت فاحذفها ببساطة.
people-mail-invited-subject = دخولك إلى Stadtkarte
people-mail-invited-how = يعمل الرابط مرة واحدة ولمدة سبعة أيام. بعد ذلك يمكنك طلب رابط جديد في صفحة تسجيل الدخول في أي وقت.
people-mail-invited-why = وصلتك هذه الرسالة لأنك مدعو.
people-mail-role-operator = أنت الآن من يدير Stadtkarte هذه.
people-mail-role-staff = أصبحت من فريق «{ $thing }» وتشارك في تقرير ما يظهر على الخريطة.
people-mail-role-member = يمكنك الآن المشاركة في كتابة عروض «{ $thing }».
people-mail-role-translator = أنت الآن تترجم نصوص «{ $thing }» إلى هذه اللغة: { $language }.
people-mail-role-none = يمكنك الآن تسجيل الدخول.
people-invited = بهذا الرابط يسجّل { $email } الدخول (مرة واحدة خلال سبعة أيام):
people-invited-folder = تكون الرسالة في المجلد «{ $folder }» حالما يعمل الخادم. لم يُضبط خادم بريد.
people-invited-mail = تُرسل الرسالة حالما يعمل الخادم.
problem-organisation-unknown = لا توجد منظمة بالمعرّف «{ $value }».
people-account = حسابي
people-own-pages = صفحاتك
people-desk = مكتب العمل
people-settings = الإعدادات
people-sign-out = تسجيل الخروج
people-sign-out-everywhere = تسجيل الخروج من جميع الأجهزة
people-save = حفظ
people-name = اسمك
people-language = لغة هذه الصفحات والرسائل
people-want-digest = رسالة واحدة في اليوم عندما يكون هناك ما ينتظرني
people-want-reminders = رسائل تسأل هل ما زالت عروضنا صحيحة
people-delete = حذف حسابي
people-delete-how = ماذا يحدث عندئذ
people-delete-what = يُحذف اسمك وعنوان بريدك ومسوداتك وجلسات دخولك فورًا ونهائيًا.
people-delete-stays = تبقى عروض منظماتك. ويظهر في السجل رمز قصير بدل اسمك.
people-delete-last = أنت آخر عضو في «{ $name }». بعد ذلك لن يستطيع أحد تغيير شيء هناك، وتذهب الأسئلة إلى عنوان المنظمة أو إلى فريق الشبكة.
people-delete-operator = أنت من يدير هذه الخدمة. تأكد أن شخصًا آخر يستطيع مواصلة ذلك.
people-delete-now = حذف نهائي
people-not-now = لا، شكرًا
people-drafts = مسودات لم تُرسل بعد
people-untitled = بلا عنوان
people-offers = العروض
people-no-offers = لا توجد عروض بعد.
people-more-offers = عروض أخرى: { $count }
people-new-offer = عرض جديد
people-offer-published = على الخريطة
people-offer-pending = قيد المراجعة
people-offer-returned = أُعيد إليك
people-offer-declined = مرفوض
people-offer-hidden = مخفي لأن أحدًا لم يؤكده
people-offer-withdrawn = لم يعد على الخريطة
people-offer-superseded = استُبدل
people-offer-changed = التعديل قيد المراجعة
people-nothing-yet = لا تنتمي إلى أي منظمة بعد. اطلب من أحد الأعضاء دعوتك، أو سجّل منظمتك في صفحة مدينتك.
people-networks = شبكاتك
people-its-networks = الشبكات
people-ask-network = الانضمام إلى شبكة أخرى
people-which-network = أي شبكة؟
people-ask-now = إرسال الطلب
people-members = الأعضاء
people-no-members = لا أحد يكتب هنا بعد.
people-you = أنت
people-remove = إزالة
people-invite-member = دعوة شخص
people-invite = إرسال الدعوة
people-letter-language = لغة الدعوة
people-leave = المغادرة
people-leave-help = يواصل الآخرون، ويمكنهم دعوتك من جديد في أي وقت.
people-leave-last = أنت آخر عضو. تبقى العروض على الخريطة حتى لا يؤكدها أحد، ولا يستطيع تغييرها بعد ذلك إلا فريق الشبكة. الأفضل أن تدعو شخصًا قبل ذلك.
people-leave-now = نعم، أغادر
people-edit-organisation = تعديل بيانات المنظمة
people-proposal-waits = هناك تعديل قيد المراجعة. حتى ذلك الحين تعرض الخريطة ما كان فيها.
people-organisation-name = اسم المنظمة
people-about = ما هي وماذا تفعل
people-other-languages = بلغات أخرى
people-contact = التواصل
people-phone = الهاتف
people-website = الموقع الإلكتروني
people-publish = إظهاره على الخريطة
people-address = العنوان
people-street = الشارع ورقم المنزل
people-postal-code = الرمز البريدي
people-locality = المدينة
people-not-right = هذا غير صحيح بعد:
people-faster = غيّر شخص آخر شيئًا في هذه الأثناء. هذا ما هو مكتوب الآن. نصك ما زال هنا؛ إن حفظت مرة أخرى اعتُمد نصك.
people-invitation = أنت مدعو
people-invitation-open = عرض الدعوة
people-invitation-over = قُبلت الدعوة من قبل أو مضى عليها وقت طويل. إن كنت عضوًا فسجّل الدخول، وإلا فاطلب دعوة جديدة.
people-accept = قبول وتسجيل الدخول
people-mail-invitation-subject = { $name } يدعوك إلى { $thing }
people-mail-invitation = يدعوك { $name } إلى المشاركة في «{ $thing }» على Stadtkarte.
people-mail-invitation-how = الدعوة صالحة لمدة 14 يومًا. لا تحتاج إلى كلمة مرور.
people-mail-invitation-why = وصلتك هذه الرسالة لأن { $name } أدخل عنوانك باسم «{ $thing }». إن لم ترغب فاحذفها ببساطة.
people-team = الفريق
people-staff = يشاركون في القرار
people-nobody = لا أحد بعد.
people-invite-team = دعوة إلى الفريق
people-as-what = بأي صفة؟
people-as-staff = يشارك في تقرير ما يظهر على الخريطة
people-as-translator = يترجم إلى:
people-translating = الترجمة
people-to-translate = عروض ينقصها شيء: { $count }
people-text-outdated = ربما قديم
people-text-missing = مفقود
people-text-machine = ترجمة آلية
people-stop = هل تريد إيقاف هذا النوع من الرسائل؟
people-stop-now = إلغاء الاشتراك
people-stopped = أُلغي الاشتراك
people-stopped-help = لن تصلك رسائل من هذا النوع. يمكنك إعادتها من إعدادات حسابك.
people-done-saved = تم الحفظ.
people-done-proposed = شكرًا! سيراجعه فريق الشبكة ثم يظهر على الخريطة.
people-done-invited = الدعوة في طريقها.
people-done-asked = وصل طلبك إلى الشبكة وستصلك إجابة.
people-done-asked-before = لقد طلبت ذلك هناك من قبل.
people-done-left = لقد غادرت.
people-done-removed = تمت الإزالة.
people-done-joined = أهلًا بك! أنت معنا الآن.
people-dates-cancel = إلغاء موعد
people-dates-title = إلغاء موعد أو تغييره
people-dates-help = أيّ موعد أُلغي أو تغيّر؟ يمكنكم ذكر السبب في الخطوة التالية.
people-dates-choose = إلغاء أو تغيير…
people-dates-none = لا يوجد في الأسابيع الخمسة القادمة موعد يمكن إلغاؤه أو تغييره.

## writing

writing-join = تسجيل منظمة
writing-join-lead = ضعوا منظمتكم وأول عرض لها على خريطة { $town }. لا تحتاجون إلى حساب. يستغرق ذلك نحو خمس دقائق.
writing-who = من أنتم؟
writing-organisation = منظمتكم
writing-organisation-name = اسم المنظمة
writing-organisation-about = ماذا تعمل؟
writing-organisation-about-hint = جملة أو جملتان. ستظهران لاحقًا على صفحتها.
writing-organisation-website = موقع المنظمة على الإنترنت
writing-person-name = اسمكم
writing-person-email = عنوان بريدكم الإلكتروني
writing-person-email-hint = نرسل إليه رابطًا للتأكيد. لن يُنشر.
writing-join-what = ماذا تريدون أن تسجلوا؟
writing-join-with-offer = المنظمة مع عرض أو طلب
writing-join-without-offer = المنظمة فقط
writing-what = ماذا؟
writing-purpose = هل تقدمون شيئًا أم تبحثون عن شيء؟
writing-purpose-offer = نحن نقدّم
writing-purpose-request = نحن نبحث
writing-expires = حتى متى تبحثون؟
writing-expires-hint = بعد ذلك اليوم يختفي الطلب من تلقاء نفسه.
writing-title = العنوان
writing-title-hint = مثلًا: مقهى اللقاء في ساحة السوق
writing-summary = في جملة واحدة
writing-summary-hint = تظهر في القائمة تحت العنوان.
writing-description = ما ينبغي معرفته أيضًا
writing-description-hint = اكتبوا ببساطة وبجمل قصيرة، فيفهم ذلك عدد أكبر من الناس.
writing-category = ما الموضوع؟
writing-category-hint = اختاروا من موضوع واحد إلى ثلاثة.
writing-format = ما نوع العرض؟
writing-other-languages = الكتابة بلغات أخرى أيضًا
writing-in-languages = أيضًا باللغات: { $languages }
writing-source = تكتبون باللغة
writing-other-languages-which = وكذلك باللغات
writing-show-languages = إظهار حقولها
writing-text-missing = الترجمة ما زالت ناقصة هنا.
writing-text-outdated = ربما لم تعد صالحة: تغيّر النص الآخر في هذه الأثناء.
writing-text-fits = ما زالت الترجمة صحيحة
writing-text-machine = ترجمة آلية.
writing-text-right = قرأتها وهي صحيحة
writing-voluntary = اختياري
writing-whom = لمن؟
writing-target-groups = لهؤلاء الناس
writing-age-min = العمر من
writing-age-max = العمر حتى
writing-languages = ما اللغات التي يُتحدث بها هناك؟
writing-languages-hint = كثيرون لا يأتون إلا إذا عرفوا أن هناك من يتحدث لغتهم.
writing-more-languages = لغات أخرى
writing-mode-of = { $language }: كيف؟
writing-when = متى؟
writing-when-hint = من دون أوقات لا يظهر العرض تحت «مفتوح الآن».
writing-where = أين؟
writing-access = التكاليف والتسجيل وإمكانية الوصول
writing-cost-note = عن التكاليف
writing-cost-hint = مثلًا: 2 يورو للقهوة والكعك
writing-registration-note = طريقة التسجيل
writing-registration-hint = مثلًا: بالهاتف حتى اليوم السابق
writing-registration-yes = يرجى التسجيل مسبقًا
writing-registration-no = من دون تسجيل
writing-not-said = غير محدد
writing-wheelchair = هل يمكن الدخول بالكرسي المتحرك؟
writing-also = وأيضًا
writing-contact = كيف يمكن التواصل معكم؟
writing-contact-hint = طريقة واحدة على الأقل. أنتم تقررون ما يراه الجميع.
writing-email = البريد الإلكتروني
writing-email-public = إظهار هذا البريد للجميع
writing-email-private = من دون هذه العلامة يبقى سريًا، ويمكن الكتابة إليكم عبر نموذج.
writing-phone = رقم الهاتف
writing-phone-public = إظهار رقم الهاتف هذا للجميع
writing-website = الموقع الإلكتروني
writing-website-hint = ظاهر للجميع دائمًا. مثلًا: www.verein.de
writing-others = من يشارك، ومتى نسأل من جديد؟
writing-co-organisers = بالاشتراك مع
writing-co-organiser-name = اسم منظمة من الشبكة
writing-add = إضافة
writing-confirm = كم مرة نسأل إن كان كل شيء ما زال صحيحًا؟
writing-confirm-hint = تصلكم عندها رسالة. تكفي نقرة واحدة.
writing-every-months = { $count ->
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $count } أشهر
        [many] كل { $count } شهرًا
       *[other] كل { $count } شهر
    }
writing-form = النموذج
writing-send = إرسال للمراجعة
writing-save = الحفظ والمتابعة لاحقًا
writing-please-look = { $count ->
        [one] يرجى مراجعة موضع واحد
        [two] يرجى مراجعة موضعين
        [few] يرجى مراجعة { $count } مواضع
        [many] يرجى مراجعة { $count } موضعًا
       *[other] يرجى مراجعة { $count } موضعًا
    }
writing-nothing-lost = لم يضع شيء: كل ما كتبتموه ما زال هنا.
writing-kept = تم الحفظ.
writing-saved = تم الحفظ.
writing-saved-address = يمكنكم متابعة الكتابة على هذا العنوان مدة 30 يومًا. وكذلك كل من يعرفه.
writing-go-on = متابعة الكتابة
writing-sent = انظروا في بريدكم
writing-sent-mail = أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها، وعندها يصل طلبكم إلى الشبكة.
writing-sent-next = لم تصل الرسالة؟ انظروا أيضًا في مجلد الرسائل غير المرغوبة. الرابط صالح سبعة أيام.
writing-confirm-title = هل هذا عنوانكم؟
writing-confirm-lead = نقرة أخرى ويصل طلب «{ $organisation }» إلى الشبكة في { $town }.
writing-confirm-address = تأكيد العنوان
writing-confirmed = شكرًا، وصل طلبكم
writing-confirmed-lead = سيطّلع عليه أشخاص من الشبكة. تصلكم رسالة عندما يكون هناك جديد.
writing-confirmed-next = حتى ذلك الحين لا يُنشر منه شيء. يمكنكم متابعة الكتابة في صفحتكم الخاصة؛ ادخلوا إليها ببريدكم الإلكتروني.
writing-to-account = إلى صفحتي الخاصة
writing-link-over-title = هذا الرابط لم يعد صالحًا
writing-link-over = إنه قديم، أو ينقصه جزء. يمكنكم إرسال النموذج مرة أخرى.
writing-new-offer = عرض جديد
writing-change-offer = تعديل العرض
writing-translate-offer = ترجمة العرض
writing-back-to-account = صفحتي الخاصة
writing-returned = تطلب الشبكة تعديلًا:
writing-has-draft = بدأتم هنا من قبل. هذه مسودتكم.
writing-back-again = تم تسجيل دخولكم من جديد. كل ما كتبتموه ما زال هنا.
writing-merged = دُمجت النسختان. راجعوا كل شيء مرة أخرى ثم أرسلوه.
writing-discard = حذف المسودة
writing-no-organisation = لا تنتمون بعد إلى منظمة يمكنكم الكتابة باسمها.
writing-for-which = لمن، ولأي خريطة؟
writing-for = { $organisation } في { $town }
writing-directions = الطريق إلى المكان
writing-schedule-note = عن الأوقات
writing-is-public = ظاهر للجميع
writing-is-private = غير ظاهر
writing-conflict = سبقكم شخص آخر
writing-conflict-lead = بينما كنتم تكتبون عدّل شخص آخر هذا العرض. لم يضع شيء. اختاروا ما يبقى.
writing-conflict-mine = نسختكم
writing-conflict-other = النسخة الأخرى
writing-conflict-theirs = هذا غيّره الشخص الآخر وحده، ونحن نأخذ به:
writing-conflict-go-on = دمج ومراجعة
writing-problem-contact = يرجى ذكر طريقة واحدة على الأقل: البريد أو الهاتف أو الموقع الإلكتروني.
writing-problem-hidden = هكذا لا يستطيع أحد التواصل معكم. أظهروا رقم الهاتف للجميع أو أضيفوا بريدًا إلكترونيًا.
writing-problem-past = هذا اليوم قد مضى.
writing-problem-once-more = يرجى إرسال النموذج مرة أخرى. هكذا نحمي أنفسنا من البرامج الآلية.
problem-too-often = محاولات كثيرة. يُرجى المحاولة لاحقًا.
writing-mail-confirm-subject = يرجى التأكيد: { $organisation }
writing-mail-confirm = تريدون تسجيل «{ $organisation }» في خريطة { $town }. يرجى تأكيد أن هذا العنوان لكم:
writing-mail-confirm-next = الرابط صالح سبعة أيام. بعد ذلك يطّلع أشخاص من الشبكة على طلبكم.
writing-mail-confirm-why = تصلكم هذه الرسالة لأن شخصًا سجّل منظمة بعنوانكم. إن لم تكونوا أنتم فاحذفوها ببساطة، ولن يحدث شيء.
writing-mail-draft-subject = مسودتكم على خريطة المدينة
writing-mail-draft = هنا يمكنكم متابعة الكتابة. تبقى المسودة 30 يومًا.
writing-mail-draft-why = تصلكم هذه الرسالة لأن شخصًا حفظ مسودة بعنوانكم. إن لم تكونوا أنتم فاحذفوها ببساطة.
writing-mail-joins-subject = { $name }: طلب المشاركة في الكتابة لدى { $organisation }
writing-mail-joins = طلب تسجيل «{ $organisation }» من جديد باسم { $name }. لكن منظمتكم موجودة هناك. هذا هو صاحب الطلب:
writing-mail-joins-how = هل هو منكم؟ إذن وجّهوا إليه دعوة. وإلا فلا حاجة إلى فعل شيء.
writing-mail-joins-invite = دعوة هذا الشخص
writing-mail-joins-why = تصلكم هذه الرسالة لأنكم تكتبون باسم { $organisation } على خريطة المدينة.
writing-done-live = شكرًا. أصبح ذلك على الخريطة الآن.
writing-done-waiting = شكرًا. ستطّلع عليه الشبكة وتصلكم رسالة. حتى ذلك الحين يبقى كل شيء كما هو.
writing-done-discarded = حُذفت المسودة.

## when and where

problem-ical-no-events = لا يوجد أي موعد في هذا الملف.
problem-ical-all-over = كل المواعيد في هذا الملف قد انتهت.
problem-ical-converted = كانت الأوقات في منطقة زمنية أخرى ({ $value }) وتم تحويلها. يرجى التحقق منها.
problem-ical-several = عدد الفعاليات المختلفة في الملف: { $count }. تم نقلها كلها، فاحذفوا ما لا يخص هذا العرض.
problem-when-from = من أي ساعة؟ يرجى كتابة وقت البداية.
problem-when-not-taken = لم تُنقل هذه الأوقات بعد. اضغطوا «نقل» أو أفرغوا الحقل.
problem-where-area-point = أين تقع المنطقة تقريبًا؟ يرجى تحديد النقطة على الخريطة.
problem-where-outside = النقطة تقع خارج { $town }. هل هذا صحيح؟
when-every-weeks = { $every ->
        [1] كل أسبوع
        [2] كل أسبوعين
        [few] كل { $every } أسابيع
        [many] كل { $every } أسبوعًا
       *[other] كل { $every } أسبوع
    }
when-place = { $nth ->
        [1] الأولى
        [2] الثانية
        [3] الثالثة
        [4] الرابعة
        [5] الخامسة
        [-1] الأخيرة
        [-2] قبل الأخيرة
        [-3] الثالثة من الآخر
        [-4] الرابعة من الآخر
       *[-5] الخامسة من الآخر
    }
when-monthly = { $every ->
        [1] المرة { $places } في الشهر
        [2] المرة { $places } كل شهرين
        [few] المرة { $places } كل { $every } أشهر
        [many] المرة { $places } كل { $every } شهرًا
       *[other] المرة { $places } كل { $every } شهر
    }
when-as-usual = كالمعتاد
when-not-then = لا يُقام
when-only-then = حينها فقط
when-said = هكذا سيظهر على الخريطة
when-said-nothing = لم يُحدَّد أي وقت بعد.
when-next = المواعيد القادمة
when-none-coming = لا يوجد أي موعد قادم بحسب هذه الأوقات.
when-nothing-planned = لا يوجد في { $date } شيء مخطط له يمكن إلغاؤه أو نقله.
when-add-slot = وقت منتظم
when-add-date = موعد واحد
when-add-exception = إلغاء أو تغيير موعد
when-slot-number = الوقت المنتظم { $number }
when-date-number = الموعد { $number }
when-exception-number = الإلغاء أو التغيير { $number }
when-remove = حذف
when-by-appointment = يمكن الاتفاق على موعد
when-note = ما يجب معرفته أيضًا عن الأوقات
when-days = أيام الأسبوع
when-from = من
when-to = إلى
when-rhythm = كم مرة؟
when-course = البداية والنهاية (دورة، موسم)
when-valid-from = أول يوم
when-valid-until = آخر يوم
when-date = اليوم
when-whole-day = بدون ساعة محددة يعني طوال اليوم.
when-several-days = يستمر عدة أيام
when-planned-date = اليوم المخطط له
when-planned-at = الساعة المخطط لها
when-cancelled = أُلغي
when-moved = تم نقله
when-moved-to = اليوم الجديد
when-reason = السبب (إن أردتم)
when-languages = لغات أخرى في هذا الوقت
when-languages-hint = فقط إذا كانت اللغات في هذا الوقت غير المعتادة.
when-language = اللغة
when-mode = بأي طريقة؟
when-public-holidays = في العطل الرسمية
when-school-holidays = في العطل المدرسية
when-paste = نقل الأوقات من مكان آخر
when-paste-text = أوقات الدوام كنص
when-paste-hint = مثلًا ⁦Mo-Fr 09:00-12:00⁩ كما في OpenStreetMap.
when-paste-file = أو ملف تقويم (⁦.ics⁩)
when-paste-do = نقل
where-mode = ماذا ينبغي أن يرى الجميع؟
where-exact = المكان بالضبط
where-exact-help = مع العنوان ونقطة على الخريطة
where-area = المنطقة فقط
where-area-help = للحماية، أو لأن المكان يتغير
where-online = عبر الإنترنت
where-none = بدون مكان
where-none-help = من يريد الحضور يسأل أولًا
where-area-which = أي منطقة؟
where-area-other = منطقة أخرى
where-area-name = اسم المنطقة
where-area-hint = ضعوا النقطة في وسط المنطقة، لا على البيت.
where-search = البحث عن عنوان أو مكان
where-search-do = بحث
where-found-count = { $count ->
        [0] لم يُعثر على شيء
        [one] تم العثور على عنوان واحد
        [two] تم العثور على عنوانين
        [few] تم العثور على { $count } عناوين
        [many] تم العثور على { $count } عنوانًا
       *[other] تم العثور على { $count } عنوان
    }
where-found-none = لم يُعثر على شيء. جرّبوا بدون رقم المنزل، أو ضعوا النقطة بأنفسكم.
where-take = استخدام هذا العنوان
where-pin = النقطة على الخريطة
where-pin-help = حرّكوا الخريطة تحت علامة التقاطع ثم ضعوا النقطة. ويمكن أيضًا سحبها أو تحريكها بالأسهم.
where-set = وضع النقطة هنا
where-move = تحريك النقطة
where-north = نحو الشمال
where-south = نحو الجنوب
where-west = نحو الغرب
where-east = نحو الشرق
where-point-set = تم وضع النقطة.
where-swap = تبديل الرقمين
where-outside-yes = نعم، هذا صحيح
where-coordinates = الإحداثيات
where-lon = خط الطول
where-lat = خط العرض
where-name = اسم المبنى
where-street = الشارع ورقم المنزل
where-postal-code = الرمز البريدي
where-locality = المدينة أو البلدة
where-directions = كيف يصل الناس إلى هناك؟

## office
office-desk = مكتب الفريق
office-queue = ما ينتظر
office-archive = الأرشيف
office-history = السجل
office-account = حسابي
office-empty = كل شيء منجز. لا شيء ينتظرك الآن.
office-count = في الانتظار: { $count }
office-kinds = عرض فقط
office-kind-all = الكل
office-kind-organisation = منظمة جديدة
office-kind-new = عرض جديد
office-kind-change = تعديل
office-kind-report = ملاحظة
office-kind-stale = لم يُؤكَّد منذ فترة
office-kind-link = رابط لا يعمل
office-kind-live = على الخريطة بالفعل
office-since-today = منذ اليوم
office-since-days = { $days ->
        [one] منذ يوم
        [two] منذ يومين
        [few] منذ { $days } أيام
        [many] منذ { $days } يومًا
       *[other] منذ { $days } يوم
    }
office-moment = { $day }، { $time }
office-untitled = بلا عنوان
office-with-offers = عروض مرفقة: { $count }
office-chosen = كل ما حددته:
office-approve = موافقة
office-edit-approve = تعديل ثم موافقة
office-edit = تعديل
office-task-done = تم
office-task-report = هذا ما أبلغ عنه الزوار.
office-task-stale = لم ترد المنظمة على رسائل التذكير.
office-task-link = لم يستجب هذا الموقع مرتين.
office-task-live = نشرت هذا منظمة تثقون بها. يُرجى إلقاء نظرة سريعة.
office-times = ({ $count } مرات)
office-still-right = ما زال صحيحًا
office-what-changes = ما الذي يتغير
office-what-it-says = ما ورد فيه
office-nothing-changed = لا شيء يختلف عما يراه الجميع.
office-legend-before = كيفية القراءة:
office-legend-gone = يُحذف
office-legend-new = جديد
office-same = يبقى كما هو ({ $count })
office-point-moved = انتقلت النقطة على الخريطة مسافة { $distance }.
office-point-new = جديد: أصبحت هناك نقطة على الخريطة.
office-point-gone = لم تعد هناك نقطة على الخريطة.
office-field-title = العنوان
office-field-summary = باختصار
office-field-description = الوصف
office-field-purpose = تقديم أو طلب
office-field-format = النوع
office-field-category = الموضوع
office-field-times-note = ملاحظة عن المواعيد
office-field-protection = الحماية
office-protected = يبقى الشارع والنقطة مخفيين.
office-field-point = النقطة
office-approximate = معروفة تقريبًا فقط
office-field-directions = كيفية الوصول
office-field-age = العمر
office-field-access = من المفيد معرفته
office-field-expires = صالح حتى
office-field-project = المشروع
office-field-tags = كلمات البحث
office-place-exact = يرى الجميع الموقع الدقيق.
office-place-area = يرى الجميع المنطقة فقط.
office-place-none = لا يوجد مكان معلن
office-place-online = عبر الإنترنت
office-public = { $value } (معلن)
office-not-public = { $value } (غير معلن)
office-written-by = كتبه { $name }
office-see-public = عرض على الخريطة
office-decide = القرار
office-not-yet-member = لم تنضم المنظمة بعد.
office-decide-organisation = قرر بشأنها أولًا
office-return = إعادة
office-return-why = ما الذي ينبغي أن تغيّره المنظمة؟
office-return-do = إعادة مع هذه الرسالة
office-decline = رفض
office-decline-why = لماذا لا يناسب هذا الخريطة؟
office-decline-do = رفض لهذا السبب
office-withdraw = إزالة من الخريطة
office-withdraw-why = لماذا؟ سيُرسل هذا السبب إلى المنظمة.
office-withdraw-do = إزالة من الخريطة
office-more-deeds = ما يمكنك فعله أيضًا
office-bring-back = إعادة إلى الخريطة
office-history-of-entry = ما حدث حتى الآن
office-from-source = منقول من: { $name }
office-undo = تراجع
office-undone = تم التراجع عن هذا.
office-earlier = الأقدم
office-archive-lead = لا يُحذف شيء. ما هو هنا غير ظاهر على الخريطة حاليًا.
office-archive-empty = الأرشيف فارغ.
office-state-pending = بانتظار قرارك
office-state-published = على الخريطة
office-state-hidden = مخفي
office-state-returned = أُعيد
office-state-declined = مرفوض
office-state-superseded = مُستبدل
office-state-withdrawn = مسحوب
office-membership-asked = ترغب في الانضمام
office-membership-member = عضو
office-membership-declined = مرفوضة
office-trusted = موثوقة
office-trust = الوثوق بهذه المنظمة
office-trust-help = عندها يظهر ما تكتبه على الخريطة فورًا، وترونه هنا بعد ذلك.
office-distrust = العودة إلى المراجعة المسبقة
office-distrust-help = ما تكتبه هذه المنظمة يظهر على الخريطة فورًا.
office-trust-at-once = الوثوق بهذه المنظمة من البداية
office-approve-with = الموافقة أيضًا على:
office-accept = قبول
office-ask = استفسار
office-ask-why = ماذا تود أن تعرف؟
office-ask-do = إرسال السؤال
office-refuse = رفض
office-refuse-why = لماذا لا يمكن للمنظمة الانضمام؟
office-refuse-do = رفض لهذا السبب
office-its-offers = عروضها
office-did-submitted = أُرسل
office-did-published = نُشر
office-did-approved = تمت الموافقة
office-did-returned = أُعيد
office-did-declined = رُفض
office-did-hidden = أُخفي
office-did-brought-back = أُعيد إلى الخريطة
office-did-withdrawn = أُزيل من الخريطة
office-did-confirmed = تأكيد: ما زال صحيحًا
office-did-adopted = تعرضه شبكة أخرى أيضًا
office-did-released = لم تعد شبكة أخرى تعرضه
office-did-translated = تُرجم
office-did-undone = تراجع
office-did-saved = عُدّل
office-did-imported = مستورد من ملف
office-did-merged = دُمج
office-did-organisation-asked = طلبت الانضمام
office-did-organisation-member = قُبلت
office-did-organisation-declined = رُفضت
office-did-organisation-trusted = مُنحت الثقة
office-did-organisation-trusted-no-more = تُراجَع مسبقًا من جديد
office-did-organisation-asked-back = طُرح سؤال
office-who-operator = مشغّل الخريطة
office-who-house = Stadtkarte تلقائيًا
office-who-translation = برنامج الترجمة
office-who-resident = أحد السكان
office-who-guest = بلا حساب بعد
office-who-sample = بيانات نموذجية
office-who-other = غير معروف
office-done-approved = تمت الموافقة. أصبح على الخريطة الآن.
office-done-returned = أُعيد. ستصل رسالتك إلى المنظمة.
office-done-declined = رُفض. سيصل السبب إلى المنظمة.
office-done-withdrawn = أُزيل من الخريطة.
office-done-back = عاد إلى الخريطة.
office-done-vouched = تم التأكيد.
office-done-undone = تم التراجع.
office-done-task = تم.
office-done-accepted = قُبلت. ستصل رسالة إلى المنظمة.
office-done-refused = رُفضت. سيصل السبب إلى المنظمة.
office-done-asked-back = سؤالك في الطريق. الطلب ما زال ينتظر.
office-done-trusted = أصبحتم تثقون بهذه المنظمة.
office-done-distrusted = ستُراجَع التعديلات مسبقًا من جديد.
office-done-conflict = سبقك أحدهم: اتُّخذ القرار من قبل أو ظهر ما هو أحدث. هذا هو الوضع الآن.
office-done-not-allowed = هذا غير ممكن الآن: المنظمة ليست عضوًا، أو مر أكثر من 30 يومًا.
office-done-some = تم: { $count }.
office-done-some-left = تم: { $count }. غير ممكن: { $left }. يُرجى فتحها واحدًا واحدًا.
office-done-nothing = لم يُحدد شيء.
office-mail-why = تصلك هذه الرسالة لأنك مسجل لدى «{ $name }».
office-mail-approved-subject = «{ $title }» على الخريطة
office-mail-approved = تمت مراجعة «{ $title }» وهو الآن على خريطة { $town }. شكرًا لكم!
office-mail-approved-link = عرض أو تعديل
office-mail-returned-subject = يُرجى تعديل شيء: «{ $title }»
office-mail-returned = اطلعنا على «{ $title }» لخريطة { $town }. ينقص شيء قبل أن يظهر هناك:
office-mail-returned-link = متابعة التعديل
office-mail-declined-subject = لن يظهر «{ $title }» على الخريطة
office-mail-declined = لن يظهر «{ $title }» على خريطة { $town }. السبب:
office-mail-declined-link = عرض
office-mail-withdrawn-subject = لم يعد «{ $title }» على الخريطة
office-mail-withdrawn = أُزيل «{ $title }» من خريطة { $town }. السبب:
office-mail-withdrawn-link = عرض أو تعديل
office-mail-undone-subject = تراجعنا عن قرار: «{ $title }»
office-mail-undone = القرار الأخير بشأن «{ $title }» على خريطة { $town } لم يعد ساريًا. عاد كل شيء كما كان.
office-mail-undone-link = عرض
office-mail-edited-subject = عدّلنا «{ $title }»
office-mail-edited = عدّل فريق { $town } «{ $title }». هكذا يظهر الآن على الخريطة.
office-mail-edited-link = عرض أو تعديل
office-mail-accepted-subject = أهلًا بكم على الخريطة
office-mail-accepted = أصبحت «{ $title }» جزءًا من خريطة { $town }. يسعدنا انضمامكم!
office-mail-accepted-link = إلى منظمتكم
office-mail-refused-subject = بخصوص طلبكم للخريطة
office-mail-refused = للأسف لا يمكننا إدراج «{ $title }» في خريطة { $town }. السبب:
office-mail-refused-link = عرض
office-mail-asked-back-subject = سؤال حول طلبكم
office-mail-asked-back = قبل إدراج «{ $title }» في خريطة { $town } نود معرفة أمر. يكفي الرد على هذه الرسالة.
office-mail-asked-back-link = إلى طلبكم
office-mail-digest-subject = هناك ما ينتظركم على الخريطة ({ $count })
office-mail-digest = هذا ما ينتظرك أو ينتظر أحد أعضاء فريقك.
office-mail-digest-link = عرض واتخاذ القرار
office-mail-digest-why = تصلك هذه الرسالة مرة واحدة يوميًا على الأكثر لأنك ضمن فريق الخريطة.
office-kind-profile = بيانات منظمة
office-profile = بيانات جديدة للمنظمة
office-field-name = الاسم
office-did-organisation-proposed = أُرسلت بيانات جديدة
office-did-organisation-proposal-declined = أُعيدت البيانات الجديدة

## true

true-aged = { $months ->
        [zero] آخر تأكيد هذا الشهر
        [one] آخر تأكيد قبل شهر
        [two] آخر تأكيد قبل شهرين
        [few] آخر تأكيد قبل { $months } أشهر
        [many] آخر تأكيد قبل { $months } شهرًا
       *[other] آخر تأكيد قبل { $months } شهر
    }
true-written = أُضيف في { $date }.
true-mail-subject = هل ما زال هذا صحيحًا؟ { $organisation } على خريطة { $town }
true-mail-subject-again = تذكير: هل ما زال هذا صحيحًا؟ { $organisation } على خريطة { $town }
true-mail-ask = تعرض خريطة { $town } ما تقدّمه { $organisation }. نرجو أن تخبرونا هل ما زالت المعلومات صحيحة. تكفي نقرة واحدة، ولا حاجة إلى تسجيل الدخول.
true-mail-again = لم يصلنا ردّكم بعد، وربما لم تنتبهوا إلى رسالتنا السابقة. نرجو أن تخبرونا هل ما زال ما تذكره خريطة { $town } عن { $organisation } صحيحًا. تكفي نقرة واحدة، ولا حاجة إلى تسجيل الدخول.
true-mail-hides = إذا لم يصلنا رد فسيُرفع العرض من الخريطة في { $date }. لن يُحذف شيء.
true-mail-answer = الاطلاع والرد
true-mail-dates = هل أُلغي موعد أو تغيّر؟ انقروا على اليوم:
true-mail-until = تعمل الروابط حتى { $date }. كل من لديه هذه الروابط يستطيع الرد، لذلك لا تحوّلوا هذه الرسالة إلا إلى من يحق له الرد باسم { $organisation }.
true-mail-why = تصلكم هذه الرسالة لأن { $organisation } مدرجة على خريطة { $town }.
true-hidden-subject = غير ظاهر على الخريطة حاليًا: { $titles }
true-hidden-text = سألنا عدة مرات ولم يصلنا رد، لذلك لم تعد خريطة { $town } تعرض: { $titles }. لم يُحذف شيء، ونقرة واحدة تعيد العرض.
true-hidden-link = إظهار من جديد: { $title }
true-title = هل ما زال هذا صحيحًا؟
true-lead = هذا ما تعرضه خريطة { $town }.
true-was = هذا ما كانت خريطة { $town } تعرضه.
true-right = نعم، ما زال صحيحًا
true-change = تغيير شيء
true-over = لم يعد موجودًا
true-over-help = «لم يعد موجودًا» يرفع العرض من الخريطة. لن يُحذف شيء.
true-back = إظهاره من جديد، ما زال صحيحًا
true-hidden = هذا العرض غير ظاهر على الخريطة حاليًا لأن أحدًا لم يؤكده منذ مدة طويلة.
true-away = هذا العرض ليس على الخريطة.
true-waiting = أُرسل تعديل وتجري مراجعته الآن.
true-done-confirm = شكرًا! تم تأكيد العرض.
true-done-over = شكرًا! رُفع العرض من الخريطة. لم يُحذف شيء.
true-done-back = شكرًا! عاد العرض إلى الخريطة.
true-done-cancel = شكرًا! تذكر الخريطة الآن أن هذا الموعد ملغى.
true-done-move = شكرًا! تعرض الخريطة الآن الموعد الجديد.
true-next = سنسأل من جديد في { $date }.
true-undo = تراجع
true-undone = تم التراجع عن ذلك.
true-not-undone = لم يعد التراجع ممكنًا هنا لأن العرض تغيّر بعد ذلك.
true-gone = لم يعد هذا الرابط صالحًا
true-gone-help = تعمل الروابط في رسائلنا ثمانية أسابيع. بعد تسجيل الدخول يمكنكم تأكيد كل شيء وتغييره بأنفسكم.
true-sign-in = تسجيل الدخول
true-see = عرض على الخريطة
true-date = ماذا عن هذا الموعد؟
true-cancel = الموعد ملغى
true-move = تغيير الموعد
true-day = اليوم الجديد
true-from = البداية، مثلًا 15:00
true-to = النهاية (اختياري)
true-reason = السبب (اختياري)
true-reason-none = بلا سبب
true-reason-holidays = إجازة أو عطلة
true-reason-ill = مرض
true-reason-room = القاعة غير متاحة
true-reason-event = فعالية أخرى
true-no-date = لم يعد هذا الموعد في الجدول أو أنه انتهى.
true-problem-day = يُرجى اختيار يوم قادم خلال سنة على الأكثر.
true-problem-time = يُرجى كتابة الوقت هكذا: 15:00.
office-did-date-cancelled = أُلغي موعد
office-did-date-moved = تغيّر موعد
office-who-organisation = المنظمة، عبر بريدها
true-done-change = شكرًا! وصل تعديلكم وتجري مراجعته.

## residents
residents-report-link = هل هناك خطأ؟
residents-report-title = ما الخطأ؟
residents-report-done = شكرًا لكم! سنتحقق من الأمر ونسأل الجهة المنظمة.
residents-useless-done = شكرًا لكم، هذا يساعدنا. نحن نجمع ما ينقص المدينة.
residents-to-offer = إلى العرض
residents-to-organisation = إلى الجهة المنظمة
residents-wrong = هذا لم يعد صحيحًا
residents-wrong-over = لم يعد العرض موجودًا
residents-wrong-time = المواعيد غير صحيحة
residents-wrong-place = المكان غير صحيح
residents-wrong-silent = لا أحد يردّ
residents-wrong-other = شيء آخر
residents-useless = المعلومات صحيحة، لكن العرض بالنسبة إليّ …
residents-useless-far = بعيد جدًا
residents-useless-full = ممتلئ دائمًا
residents-useless-costly = مكلف جدًا
residents-useless-time = في وقت غير مناسب
residents-useless-tongue = ليس بلغتي
residents-anonymous = نقرة واحدة تكفي. لا نحفظ من أنتم.
residents-words = إضافة بضع كلمات
residents-words-label = ماذا ينبغي أن نعرف؟
residents-send = إرسال
residents-missed-link = لم تجدوا ما تبحثون عنه؟
residents-missed-title = ماذا ينقصكم؟
residents-missed-lead = أخبرونا عمّا كنتم تبحثون. هكذا نعرف ما لا يوجد في المدينة بعد.
residents-missed-words = عمّ كنتم تبحثون؟
residents-missed-hint = مثلًا: دورة سباحة للنساء، مساعدة في الإقرار الضريبي
residents-missed-filter = نسجّل أيضًا ما اخترتموه:
residents-missed-kept = نحفظ فقط هذه الكلمات ولغة الصفحة واليوم. يرجى عدم كتابة أسماء أو أرقام هواتف.
residents-missed-done = شكرًا لكم! نحن نجمع ما ينقص المدينة ونتحدث عنه مع الجهات المنظمة.
residents-write-link = كتابة رسالة
residents-write-title = كتابة رسالة
residents-write-lead = تصل رسالتكم إلى الجهة المنظمة وحدها ولا تصل إلى أحد غيرها.
residents-write-message = رسالتكم
residents-write-reply = إلى أين نرسل الرد؟
residents-write-reply-hint = بريدكم الإلكتروني أو رقم هاتفكم
residents-write-name = اسمكم، إن أردتم
residents-write-language = بأي لغة يمكنكم قراءة الرد؟
residents-write-send = إرسال الرسالة
residents-write-kept = ننقل رسالتكم ولا نحتفظ بها.
residents-write-done = رسالتكم في الطريق. ستردّ عليكم الجهة المنظمة بنفسها.
residents-write-nobody = عذرًا، لا يمكن لهذه الجهة استقبال رسائل هنا.
residents-letter-subject = رسالة بخصوص «{ $about }»
residents-letter-intro = كتب إليكم أحدهم عبر خريطة المدينة، والموضوع هو «{ $about }»:
residents-letter-answer = إذا أجبتم على هذا البريد فسيصل جوابكم إلى هذا الشخص، وسيرى عندئذ عنوانكم.
residents-letter-call = يرجو هذا الشخص الاتصال به هاتفيًا. الرد على هذا البريد لا يصل إليه.
residents-letter-page = عرض الصفحة على الخريطة
residents-letter-why = وصلتكم هذه الرسالة لأن مؤسستكم موجودة على الخريطة. كاتب الرسالة لا يعرف عنوانكم.
residents-letter-name = الاسم: { $value }
residents-letter-reply = الرد إلى: { $value }
residents-letter-language = لغة الرد: { $value }
residents-website-not-found = لا يوجد خادم تحت هذا العنوان.
residents-website-no-answer = الموقع لا يستجيب.
residents-website-refused = الخادم يرفض الاتصال.
residents-website-redirects = الموقع يحيل من صفحة إلى أخرى بلا نهاية.
residents-website-certificate = شهادة الأمان الخاصة بالموقع غير صالحة.
residents-website-address = هذا ليس عنوان موقع.
residents-website-broken = لا يمكن فتح الموقع.
residents-website-status = يُبلّغ الموقع عن الخطأ { $status }.
problem-form-old = بقيت الصفحة مفتوحة مدة طويلة. يرجى الإرسال مرة أخرى.
problem-choose = يرجى اختيار إجابة.
problem-words = يرجى كتابة بضع كلمات.
problem-reply = يرجى إدخال بريد إلكتروني أو رقم هاتف.

## addresses
addresses-kind = عنوان
addresses-reading = قراءة
addresses-storing = حفظ
addresses-loaded = المباني المحمّلة: { $houses } في { $streets } شارع. اسم القائمة «{ $name }».
addresses-filled = مبانٍ أُخذت مدينتها أو رمزها البريدي من مبنى مجاور: { $count }.
addresses-refused = الصفوف المتروكة: { $count }.
addresses-nothing = لم يُحمَّل شيء. صحّح هذه الصفوف، أو حمّل الصفوف السليمة فقط باستخدام --good-rows.
addresses-unknown = لا توجد قائمة باسم «{ $name }». الأمر من دون ملف يذكر القوائم الموجودة.
addresses-removed = أُزيلت القائمة «{ $name }».
addresses-list = { $name }: { $houses } مبنى، حُمّلت في { $day }
addresses-none = لم تُحمَّل أي مبانٍ بعد.
problem-houses-none = لا يحتوي الملف على مبانٍ: يحتاج كل مبنى إلى رقم وشارع.
problem-osm = لا يمكن قراءة مقتطف OpenStreetMap هذا: { $value }
problem-utm = «{ $value }» ليس مكانًا في نطاق UTM.
problem-crs-missing = «{ $value }» تبدو أمتارًا من إسقاط خرائطي. اذكر أيّ إسقاط، مثل --crs EPSG:25832.

## matching

matching-exchange = ماذا تقدّم الجمعيات وعمّا تبحث
matching-exchange-lead = قاعات ومتطوعون وترجمة شفوية: ما تقدّمه المنظمات هنا لبعضها، وما تبحث عنه، وما يتوافق منه.
matching-offering = تقدّم الجمعيات
matching-seeking = تبحث الجمعيات
matching-no-offers = لا أحد يقدّم حالياً شيئاً لمنظمات أخرى.
matching-no-requests = لا أحد يبحث حالياً عن شيء.
matching-fits = ما يتوافق معه
matching-common = المشترك: { $list }
matching-alike = هل هذا موجود من قبل؟
matching-alike-help = لهذه المدخلات أسماء مشابهة. إن كان عرضكم بينها، فلا حاجة لإرسال شيء جديد.
matching-parallel = في الوقت نفسه
matching-parallel-help = عروض مشابهة للأشخاص أنفسهم، قريبة وفي الوقت نفسه. ربما تقومون بشيء معاً؟
matching-times = عدد المرات في الوقت نفسه خلال الأسابيع الأربعة القادمة: { $count }، أولها { $date }
matching-distinct = هذا شيء آخر
matching-send-anyway = إرسال رغم ذلك
matching-ours = هذا مدخلنا: تعديل
matching-wrong = فيه خطأ
matching-for-you = ما يناسبكم
matching-for-you-help = آخرون يقدّمون ما تبحثون عنه، أو يبحثون عمّا تقدّمونه.
matching-nothing-fits = لا شيء مناسب حالياً. نبحث من جديد في كل مرة تأتون إلى هنا.
matching-write = راسلهم
matching-to-account = إلى حسابي
matching-merge = دمج مدخلين
matching-merge-organisations = دمج منظمتين
matching-merge-help = اختاروا ما يبقى. بعد ذلك تقود الروابط القديمة إلى المدخل المشترك، ويبقى سجل كليهما محفوظاً. يمكن التراجع خلال 30 يوماً.
matching-merge-stays = أي مدخل يبقى؟
matching-merge-stays-help = يبقى رابطه، ويقود رابط الآخر إليه.
matching-merge-choose = ما الذي يُعتمد؟
matching-merge-same = كل ما عدا ذلك متطابق في الاثنين.
matching-merge-nothing = لا معلومات
matching-merge-moves = العروض التي تنتقل: { $offers }. الأشخاص الذين سيكتبون للمنظمة الأخرى: { $people }.
matching-merge-do = دمج
matching-merge-elsewhere = تنتمي المنظمة أيضاً إلى { $towns }. لا يمكن أن يدمجها إلا من يقرر هناك أيضاً.
matching-similar = مدخلات مشابهة
matching-compare = عرض جنباً إلى جنب
matching-other = المدخل الآخر: عنوانه أو رمزه
matching-other-unknown = لا يوجد هنا مدخل كهذا.
office-done-merged = دُمج المدخلان. يمكنكم التراجع من السجل خلال 30 يوماً.
office-done-distinct = سُجّل: هذان مدخلان مختلفان.
office-mail-merged-subject = تم الدمج: { $title }
office-mail-merged = كان «{ $title }» مرتين على خريطة { $town }. دمجنا المدخلين. تبقى الروابط القديمة تقود إلى المدخل الصحيح.
office-mail-merged-link = عرض
office-did-absorbed = دُمج معه مدخل آخر، وهذا يبقى
office-did-moved = ينتمي الآن إلى منظمة أخرى
office-did-organisation-merged = دُمجت في منظمة أخرى
office-did-organisation-absorbed = دُمجت معها منظمة أخرى، وهذه تبقى

## staff
staff-settings = الإعدادات
staff-settings-lead = كل ما تقوله خريطتكم عن نفسها. تظهر التغييرات فورًا وتُحفظ في السجل.
staff-settings-conflict = حفظ شخص آخر تغييرات في هذه الأثناء. هذا ما هو محفوظ الآن بشكل مختلف. ما كتبتموه لا يزال في النموذج. احفظوا مرة أخرى إذا أردتم اعتماد نسختكم.
staff-settings-wrong = لم يُحفظ بعد. يرجى مراجعة هذه الحقول:
staff-settings-save = حفظ
office-done-settings = تم حفظ الإعدادات.
staff-names = الاسم
staff-town = المدينة أو الحي
staff-name = اسم الخريطة
staff-second = الاسم الرسمي الثاني
staff-second-name = الاسم الثاني
staff-second-language = لغة هذا الاسم
staff-second-language-hint = رمز مثل dsb للغة الصوربية السفلى
staff-languages = اللغات
staff-languages-hint = الخريطة متاحة بهذه اللغات. اللغة التي تكتبون بها أولًا تأتي في المقدمة.
staff-about = عن الشبكة
staff-about-text = الوصف
staff-aims = الأهداف
staff-aim = هدف
staff-groups = مجموعات العمل
staff-group = مجموعة عمل
staff-milestones = ما تحقق حتى الآن
staff-milestones-hint = سنة أو شهر أو يوم: 2017 أو ⁦2017-06⁩ أو ⁦2017-06-08⁩
staff-milestone = ماذا حدث؟
staff-meeting = ما الموضوع؟
staff-day = اليوم
staff-from = البداية
staff-place = المكان
staff-date = متى؟
staff-remove = حذف هذا الإدخال
staff-contact = التواصل
staff-contact-hint = كيف يصل الناس إليكم. لا يُنشر إلا ما تضعون عليه علامة.
staff-email = البريد الإلكتروني
staff-phone = الهاتف
staff-website = الموقع الإلكتروني
staff-public = إظهار للعموم
staff-colour = اللون
staff-colour-hint = لون الأزرار والروابط. يجب أن يكون سهل القراءة على خلفية فاتحة.
staff-own-colour = استخدام لون خاص بنا
staff-accent = اختيار لون
staff-legal = الصفحات القانونية
staff-legal-hint = يطلب القانون هذه الصفحات الثلاث. السطر الفارغ يبدأ فقرة جديدة.
staff-sites = التضمين
staff-sites-hint = يجوز لهذه المواقع عرض الخريطة. عنوان واحد في كل سطر، مثل https://www.ludwigsburg.de
staff-sites-list = المواقع
staff-key = رمز البلدية
staff-key-hint = ثمانية أرقام، لبوابة البيانات
staff-slug-stays = عنوان الخريطة وحدودها يغيّرهما من يشغّل الخدمة.
problem-milestone-date = اكتبوا سنة أو شهرًا أو يومًا: 2017 أو ⁦2017-06⁩ أو ⁦2017-06-08⁩.
problem-colour-pale = يصعب قراءة هذا اللون على خلفية فاتحة. اختاروا لونًا أغمق.
problem-municipality-key = رمز البلدية مكوّن من ثمانية أرقام.
problem-embedding-site = «{ $value }» ليس عنوان موقع. الصحيح مثلًا https://www.ludwigsburg.de دون أي شيء بعده.

## embed
embed-operate = حرّك الخريطة
embed-near-address = أدخل عنوانًا
embed-offer-page = كل شيء عن هذا العرض
embed-gone = هذه الخريطة لم تعد معروضة هنا
embed-gone-help = العروض ما زالت موجودة: على الخريطة الكاملة.
embed-whole-map = الخريطة الكاملة
embed-back-to-list = إلى القائمة
embed-title = التضمين
embed-lead = اعرضوا الخريطة على موقع المدينة أو المدرسة أو الجمعية. أنتم تختارون ما يظهر هناك. وما تغيّرونه هنا يتغيّر في كل مكان تظهر فيه الخريطة.
embed-none = لا يوجد أي تضمين بعد.
embed-new = تضمين جديد
embed-off = متوقف
embed-everything = كل العروض
embed-more-filters = اختيارات أخرى
embed-sites = ما المواقع التي يجوز لها عرض الخريطة؟
embed-sites-lead = هذه المواقع وحدها يجوز لها عرض الخريطة:
embed-sites-none = لا يجوز لأي موقع عرض الخريطة بعد. أدخلوا عنوان موقعكم.
embed-sites-any = يجوز لكل موقع عرض الخريطة.
embed-site = عنوان الموقع
embed-site-add = السماح للموقع
embed-site-remove = إلغاء السماح
embed-site-any = السماح لكل المواقع
embed-site-not-any = السماح لمواقع معيّنة فقط
embed-name-question = ما اسم هذا التضمين؟
embed-name = الاسم
embed-name-hint = مثلًا «رياضة للعائلات». من يستمع إلى الموقع بقارئ الشاشة يسمع هذا الاسم.
embed-what = ماذا يظهر؟
embed-what-hint = إن لم تختاروا شيئًا تظهر كل العروض. وما تحدّدونه هنا لا يستطيع أحد إلغاءه.
embed-only-today = ما يقام اليوم فقط
embed-area = في منطقة واحدة فقط
embed-area-place = حي أو شارع أو عنوان
embed-area-hint = نبحث عن المكان على خريطتكم.
embed-area-metres = ضمن مسافة
embed-organisations = من جهات معيّنة فقط
embed-picked = عروض مختارة فقط
embed-picked-links = روابط العروض
embed-picked-hint = افتحوا عرضًا على الخريطة وانسخوا عنوانه إلى هنا. رابط واحد في كل سطر.
embed-visitors = ماذا يجوز للزوار أن يختاروا؟
embed-visitors-hint = مهما اختاروا، فلن يجدوا إلا ما حدّدتموه أعلاه.
embed-choice-search = البحث
embed-choice-open = أوقات الفتح
embed-choice-category = الموضوع
embed-choice-language = اللغة في المكان
embed-choice-target-group = لمن
embed-choice-format = نوع العرض
embed-choice-purpose = عرض أو طلب
embed-choice-age = العمر
embed-choice-particulars = مجاني، بلا حواجز وغير ذلك
embed-looks = كيف يبدو؟
embed-view = خريطة أم قائمة
embed-view-map-first = الخريطة ثم القائمة
embed-view-list-first = القائمة ثم الخريطة
embed-view-map = الخريطة فقط
embed-view-list = القائمة فقط
embed-language = اللغة
embed-language-hint = «مثل الموقع»: تتكلم الخريطة لغة الصفحة التي هي فيها. ويمكن للزوار تغييرها.
embed-language-own = مثل الموقع
embed-height = الارتفاع بالبكسل
embed-height-hint = يناسب 640 في أغلب الأحيان. أما القائمة فتأخذ الارتفاع الذي تحتاجه من تلقاء نفسها.
embed-state = هل تظهر؟
embed-active = مفعّل
embed-preview = معاينة
embed-preview-do = عرض المعاينة
embed-preview-hint = هكذا سيبدو على موقعكم.
embed-preview-unsaved = لم يُحفظ بعد.
embed-save = حفظ
embed-save-first = بعد الحفظ تجدون هنا ما تضعونه في موقعكم.
embed-codes = كيف تضعونها على موقعكم
embed-codes-lead = خذوا إحدى هذه الطرق الثلاث. الأولى تصلح في كل مكان تقريبًا.
embed-code-frame = 1. كإطار
embed-code-frame-help = الصقوا هذا في حقل HTML (في TYPO3: «Plain HTML»، وفي Drupal: «Full HTML»).
embed-code-element = 2. كعنصر
embed-code-element-help = يتبع لغة الصفحة. يجب أن يسمح موقعكم بالسكربتات من عندنا.
embed-code-link = 3. كرابط
embed-code-link-help = يحوّل WordPress وغيره هذا الرابط إلى خريطة تلقائيًا. ضعوه وحده في سطر.
embed-code-admin = للقسم التقني
embed-code-admin-help = هل تبقى الخريطة فارغة؟ تأكدوا أولًا من أن موقعكم في قائمة المواقع المسموح لها. فإن كان فيها، أعطوا هذا السطر لمن يدير موقعكم.
embed-code-privacy = لبيان حماية البيانات
embed-code-privacy-help = يمكنكم استعمال هذه الفقرة كما هي.
embed-privacy-text = نعرض في هذا الموقع خريطة من { $host }. عند تحميلها يُرسل عنوان IP الخاص بكم إلى ذلك الخادم، وإلا لما استطاع إرسال الخريطة. لا تستعمل الخريطة ملفات تعريف الارتباط، ولا تخزّن شيئًا على جهازكم، ولا تتصل بخوادم أخرى. ولا يُحصى سوى عدد مرات عرض الخريطة في اليوم وما جرى البحث عنه فيها، من دون أي بيانات عن الأشخاص.
embed-to-sites = إلى قائمة المواقع المسموح لها
embed-copy = نسخ
embed-copied = تم النسخ
embed-remove = إزالة التضمين
embed-remove-help = في كل موقع يعرض هذه الخريطة ستظهر رسالة لطيفة مع رابط إلى الخريطة الكاملة. يمكنكم التراجع خلال 30 يومًا في السجل.
embed-problem-site = «{ $value }» ليس عنوان موقع. الصحيح مثلًا: www.ludwigsburg.de
embed-problem-height = يجب أن يكون الارتفاع بين { $least } و{ $most } بكسل.
embed-problem-place = لا نجد «{ $value }» على خريطتكم. اكتبوا حيًا أو شارعًا أو عنوانًا.
embed-problem-link = «{ $value }» ليس رابطًا إلى عرض.
embed-problem-no-site = لا تسمح هذه الشبكة لأي موقع آخر بعرض خريطتها.
office-done-embed-saved = تم الحفظ. كل موقع يعرض هذه الخريطة يعرضها الآن هكذا.
office-done-embed-removed = أُزيل التضمين.
office-done-embed-sites = تم الحفظ. يسري ذلك من الآن.
office-did-embed-saved = حُفظ التضمين
office-did-embed-removed = أُزيل التضمين

## paper

paper-title = أهلاً بكم في { $town } – عناوين تفيدكم في كل الأحوال
paper-size = الورق
paper-a4 = A4
paper-a4-folded = A4 مطوية
paper-a5 = A5
paper-a3 = ملصق A3
paper-a4-hint = للتوزيع، بخط كبير
paper-a4-folded-hint = كتيّب بقياس A5
paper-a5-hint = أوراق صغيرة
paper-a3-hint = للتعليق على الحائط
paper-all-languages = كل اللغات
paper-fold = اطبعوا على الوجهين مع القلب على الحافة القصيرة، ثم اطووا الورقة من المنتصف.
paper-fold-script = يرتّب برنامج نصّي الصفحات للطي. وبدونه تأتي الصفحات بالتسلسل.
paper-own-printer = اطبعوا من قائمة المتصفّح.
paper-map = خريطة بأرقام العروض
paper-not-on-map = ليست على الخريطة: { $numbers }
paper-code-of = رمز QR للعرض «{ $title }»
paper-code-of-view = رمز QR للخريطة على الإنترنت
paper-view = كل ذلك على خريطة في الإنترنت
paper-may-change = المواعيد تتغيّر. رمز QR يعرض ما هو صحيح اليوم.
paper-day = بتاريخ { $date }
paper-count = العروض: { $count }
paper-entries = العروض
paper-nothing = لا يوجد هنا أي عرض بعد.
paper-more = عروض أخرى لا تتسع لها الورقة: { $count }. تجدونها على الخريطة في الإنترنت.
paper-list = طباعة هذه القائمة
paper-flyers = المنشورات
paper-flyers-lead = منشورات ترحيب وملصقات بأحدث المعلومات دائماً. في العام القادم تطبعونها من جديد وترون ما تغيّر.
paper-new = منشور جديد
paper-new-name = منشور الترحيب
paper-open = فتح للطباعة
paper-edit = تعديل
paper-edit-flyer = تعديل المنشور
paper-never = لم يُطبع بعد
paper-last = آخر طباعة: { $moment } ({ $who })
paper-changes = تغييرات منذ آخر طباعة: { $count }
paper-no-changes = لم يتغيّر شيء منذ آخر طباعة.
paper-entry-new = جديد
paper-entry-gone = لم يعد موجوداً
paper-entry-changed = تغيّر
paper-part-title = العنوان
paper-part-phone = الهاتف
paper-note = تسجيل كمطبوع
paper-note-hint = اضغطوا هنا بعد طباعة المنشور. في المرة القادمة يظهر هنا ما تغيّر منذ ذلك الحين.
paper-copy = نسخ
paper-copy-of = { $name } (نسخة)
paper-remove = حذف
paper-remove-sure = سيُحذف المنشور وما طُبع آخر مرة. رموز QR على الورق تبقى صالحة.
paper-save = حفظ
paper-wrong = هناك ما يحتاج إلى تصحيح:
paper-conflict = غيّر شخص آخر المنشور في هذه الأثناء. افتحوه من جديد لرؤية ما هو ساري. ما كتبتموه ما زال هنا.
paper-name = اسم لاستخدامكم
paper-name-hint = يظهر هنا فقط وليس على الورق.
paper-offers = العروض
paper-choice = ماذا يُطبع على الورق؟
paper-by-filter = كل ما يطابق
paper-by-hand = اختيار يدوي
paper-filter-hint = كل جديد مطابق على الخريطة يظهر في الطباعة القادمة. بدون اختيار تُطبع كل العروض.
paper-words = بهذه الكلمات
paper-link = أو رابط من الخريطة
paper-link-hint = استخدموا مرشّحات الخريطة كما تشاؤون ثم ألصقوا عنوان الصفحة هنا.
paper-all-of = كل العروض للطباعة ({ $count }): { $address }
problem-flyer-link = هذا ليس رابطاً لخريطة مُرشَّحة.
paper-search = البحث عن عروض
paper-find = بحث
paper-found = عدد النتائج: { $count }. حدّدوا ما تريدون إضافته.
paper-none-found = لم يُعثر على شيء آخر.
paper-none-picked = لم يُختر شيء بعد. ابحثوا ثم حدّدوا وأضيفوا.
paper-add = إضافة المحدَّد
paper-place = الترتيب
paper-not-published = لم يعد منشوراً
paper-missing = مختارة ولكن لم تعد منشورة، فلا تُطبع: { $count }
paper-look = عرض الاختيار
paper-on-it = العروض على الورق: { $count }
paper-languages = اللغات على الورق
paper-languages-hint = تبدأ كل لغة في صفحة جديدة.
paper-own-words = العنوان والنص
paper-own-words-hint = كلاهما اختياري. بدون عنوان خاص يُطبع العنوان المعتاد. وإذا غاب نص فيظهر الألماني أو الإنجليزي.
paper-heading = العنوان
paper-text = نص قصير
paper-more-words = إظهار الحقول للغات المختارة
office-done-paper-saved = حُفظ المنشور.
office-done-paper-printed = سُجّل أن المنشور طُبع.
office-done-paper-copied = هذه هي النسخة. أعطوها اسماً خاصاً بها.
office-done-paper-removed = حُذف المنشور.
office-did-flyer-saved = حُفظ منشور
office-did-flyer-printed = طُبع منشور
office-did-flyer-removed = حُذف منشور

## feeds

feeds-take = خذ هذه القائمة معك
feeds-view = تأخذ معك ما تراه الآن: { $offers }.
feeds-dates = المواعيد في تقويمك
feeds-subscribe = الاشتراك في التقويم
feeds-once = تنزيل مرة واحدة كملف
feeds-subscribe-help = من الآن فصاعدًا يجلب تقويمك التغييرات بنفسه.
feeds-only-dates = يتضمن اللقاءات والدورات والفعاليات والمشاريع.
feeds-with-hours = الاشتراك مع كل أوقات الدوام
feeds-address = إذا لم يفتح شيء، فأضف هذا العنوان إلى تقويمك كتقويم «من عنوان URL».
feeds-too-many = العدد كبير جدًا، والحد الأقصى { $most } عرض. اختر عددًا أقل بالمرشّحات.
feeds-files = كملف
feeds-stay = ابقَ على اطلاع
feeds-atom = الجديد كخلاصة (Atom)
feeds-atom-help = للبرامج التي تجمع الأخبار.
feeds-link = رابط هذه القائمة
feeds-newest = الجديد وما تغيّر، الأحدث أولًا، { $most } عرض على الأكثر.
feeds-title = العنوان
feeds-website = الموقع الإلكتروني
feeds-confirmed = آخر تأكيد
feeds-page = صفحة العرض
feeds-sheet = العروض
problem-too-many-offers = هذه { $count } عرض، ويتسع الملف لـ { $most } على الأكثر. يرجى اختيار عدد أقل بالمرشّحات.

## files

files-title = الملفات
files-lead = أحضروا الجدول كما هو. سترون صفًا بعد صف ماذا سينتج عنه. ولا يتغير شيء قبل ذلك.
files-new = ملف جديد
files-file = اختيار ملف
files-file-hint = Excel (XLSX) أو CSV أو GeoJSON، HSDS (ZIP) أو JSON، بحجم لا يتجاوز { $most } ميغابايت
files-look = عرض
files-before = الملفات السابقة
files-none = لا يوجد شيء بعد.
files-open = لم يُعتمد بعد
files-done = اعتُمد
files-undone = أُلغي
files-came = جديد: { $new }. معدّل: { $changed }. كما هو: { $same }. متروك: { $refused }. مُزال من الخريطة: { $gone }.
files-resume = متابعة
files-all = كل الملفات
files-about = الصفوف: { $rows }. الأعمدة: { $columns }.
files-steps = الخطوات
files-columns = الأعمدة
files-values = القيم
files-rows = معاينة
files-discard = حذف هذا الملف
files-columns-lead = ماذا يوجد في كل عمود؟ تعرّفنا على الكثير. يرجى المراجعة وإكمال الناقص.
files-go-on = متابعة
files-part = ورقة أو قائمة
files-part-do = قراءة هذه
files-empty = فارغ
files-left-out = ترك
files-fixed = حيث لا يقول الملف شيئًا
files-fixed-lead = يسري هذا على كل الصفوف التي لا تذكر شيئًا عنه.
files-organisation = المنظمة
files-organisation-hint = إذا تُرك فارغًا، تحمل المنظمة اسم الإدخال نفسه.
files-source = اسم المصدر
files-source-hint = هو نفسه لكل نسخة جديدة من هذا الملف. به نتعرّف على الإدخالات من جديد.
files-language = لغة النصوص
files-publish-email = عناوين البريد الإلكتروني في هذا الملف علنية
files-placeless = اعتماد الصفوف التي لا يُعثر على مكانها دون مكان علني
files-values-lead = هذه الكلمات من الملف تخص مواضيع الخريطة وقوائمها. يرجى تحديد المقصود بها.
files-values-none = لا شيء هنا يحتاج إلى قرار.
files-values-known = تم التعرّف عليها ({ $count })
files-times = الصفوف: { $count }
files-suggested = اقتراح: { $value }
files-choose = يرجى الاختيار
files-rows-lead = هذا ما سيحدث. لم يتغير شيء بعد.
files-remembered = سبق أن وُجد ملف بهذه الأعمدة. نقرؤه كما في المرة الماضية.
files-state-new = جديد
files-state-changed = معدّل
files-state-same = كما هو
files-state-refused = غير ممكن
files-state-asleep = يبقى مُزالًا
files-later = عناوين لم يُبحث عنها بعد: { $count }
files-as-text-lead = صفوف لا نعثر لذلك على عنوانها: { $count }. يمكنكم اعتمادها أيضًا دون نقطة على الخريطة. عندئذ يظهر الشارع والمدينة في نهاية الوصف. وتغيب المسافة والمحيط.
files-as-text = اعتماد دون نقطة، والعنوان كنص
files-find = البحث عن العناوين
files-line = الصف { $line }
files-far = تبعد النقطة { $km } كم عن { $town }. هل هي صحيحة؟
files-place = أي مكان هو المقصود؟
files-places-do = اعتماد الأماكن
files-next = التالي
files-take = اعتماد
files-take-lead = جديد على الخريطة: { $new }. معدّل: { $changed }. يمكن التراجع عن ذلك خلال 30 يومًا.
files-gone = على الخريطة من هذا المصدر ولم يعد في الملف: { $count }
files-replace = إزالة هذه الإدخالات من الخريطة: { $count }
files-good = اعتماد الصفوف السليمة فقط. المتروك: { $count }
files-good-name = اعتماد الصفوف السليمة فقط
files-nothing = لا يوجد جديد.
files-take-do = اعتماد
files-note = إضافة إلى الوصف
files-id = رقم أو رمز خاص
files-address = العنوان الكامل
files-number = رقم المنزل
files-contact = جهة الاتصال (مختلطة)
files-anonymous = ممكن دون ذكر الاسم
files-confirmed = آخر مراجعة
office-done-files-taken = اعتُمد: { $count }. متروك: { $left }.
office-done-files-undone = أُلغي: { $count }. عُدّل بعد ذلك فبقي: { $left }.
office-done-files-discarded = حُذف الملف.
problem-file-no-rows = لا يوجد في هذا الملف جدول له رأس وصفوف تحته.
problem-file-old-workbook = هذا ملف Excel قديم (XLS). احفظوه بصيغة XLSX أو CSV.
problem-file-no-table = هذا ليس جدولًا. الممكن هو Excel (XLSX) و CSV و GeoJSON و JSON.
problem-file-slow = قراءة هذا الملف تستغرق وقتًا طويلًا. يرجى تقسيمه.
problem-file-columns = عدد الأعمدة كبير جدًا: { $found }. الممكن { $most } على الأكثر.
problem-file-rows = عدد الصفوف كبير جدًا. الممكن { $most } على الأكثر. يرجى تقسيم الملف.
problem-file-mixed-letters = يخلط الملف بين ترميزين للحروف. قرأنا كل صف على حدة.
problem-file-bomb = سيكون هذا الملف بعد فكّه كبيرًا جدًا. الممكن { $most } ميغابايت على الأكثر.
problem-file-large = الملف كبير جدًا. الممكن { $most } ميغابايت على الأكثر.
problem-file-many-open = عدد الملفات المفتوحة بلغ { $most }. اعتمدوا أحدها أو احذفوه أولًا.
problem-file-choose = يرجى اختيار ملف.
problem-file-value = لا نعرف «{ $value }». حددوا معناها في «القيم».
problem-package-closed = مذكورة في الحزمة على أنها متوقفة أو منتهية، ولذلك تُركت: { $count } ({ $list }).
problem-package-terms = مصطلحات في الحزمة ليست هنا موضوعًا ولا فئة مستهدفة، ولذلك تُترك: { $count } ({ $list }).
problem-file-left = تُركت «{ $value }»: لا يمكن قراءتها.
problem-file-phone = اعتُمد «{ $phone }» فقط. في الملف «{ $value }».
problem-file-hours = بقيت الأوقات «{ $value }» نصًا وليست أوقات عمل.
problem-file-source = يرجى إعطاء المصدر اسمًا.
problem-file-no-title = لا يوجد عمود للعنوان. لا يمكن ذلك دون عنوان.
problem-file-no-category = لا يوجد عمود يذكر الموضوع. اختاروا موضوعًا لكل الصفوف.
problem-file-refused = صفوف غير ممكنة: { $count }. ضعوا علامة للسماح بتركها.
problem-place-missing = لا توجد إحداثيات ولا شارع.
problem-place-several = «{ $value }» ليست واضحة تمامًا.
problem-place-unknown = لا يمكن العثور على «{ $value }».
problem-place-later = لم يُبحث عن «{ $value }» بعد.

## knowing

knowing-report = التقرير
knowing-gaps = الثغرات
knowing-gaps-title = ما هو متوفر وما ينقص
knowing-numbers = الأرقام
knowing-review = نظرة على عام { $year }
knowing-as-of = { $town }، بتاريخ { $date }
knowing-xlsx = ملف Excel
knowing-csv = ملف CSV
knowing-percent = { $share }٪
knowing-supply = العروض
knowing-supply-lead = هذا عدد العروض المتوفرة. الرقم 0 يعني وجود ثغرة. قد يظهر العرض الواحد في أكثر من خانة.
knowing-rows = الصفوف
knowing-columns = الأعمدة
knowing-show = عرض
knowing-all = الكل
knowing-unsaid = غير مذكور
knowing-axis-weekday = يوم الأسبوع
knowing-axis-time = وقت اليوم
knowing-before = قبل { $time }
knowing-from = من { $time }
knowing-nothing-for = لا يوجد أي عرض لما يلي:
knowing-reach = كم تبعد العروض؟
knowing-reach-lead = هذه نسبة البيوت التي يوجد عرض مناسب بالقرب منها، والمسافة مقيسة بخط مستقيم.
knowing-reach-none = لم تُحمَّل أي عناوين بعد. من يشغّل الخدمة يحمّلها بأحد هذين الأمرين:
knowing-reach-outside = لا تقع أي من العناوين المحمّلة داخل حدود الشبكة.
knowing-any = الكل
knowing-distance = المسافة
knowing-within = حتى { $distance }
knowing-of-houses = من البيوت لديها عرض على مسافة لا تتجاوز { $distance }
knowing-share = النسبة
knowing-houses = البيوت
knowing-houses-without = بيوت بلا عرض قريب
knowing-quarter = الحي
knowing-by-quarter = حسب الأحياء
knowing-field = المربع
knowing-far = أماكن يكون الطريق فيها بعيدًا على معظم السكان
knowing-map = خريطة: نسبة البيوت التي لديها عرض مناسب على مسافة لا تتجاوز { $distance }. الأرقام في الجدول أدناه.
knowing-fitting = عدد العروض المناسبة التي مكانها معلن: { $count }.
knowing-rough = منها ما مكانه معروف تقريبًا فقط: { $count }.
knowing-vain = ما بُحث عنه ولم يُعثر عليه
knowing-vain-lead = خلال الاثني عشر شهرًا الماضية.
knowing-small = لا نعرض الأرقام الأقل من 5، ونقرّب غيرها إلى أقرب 5، حتى لا يمكن التعرّف على أحد.
knowing-nobody = نعدّ دون أي معلومات عن الأشخاص: لا عنوان ولا ملفات تعريف ارتباط ولا وقت محدد.
knowing-too-little = ما عُدّ حتى الآن أقل من أن يُعرض.
knowing-searched = كلمات البحث
knowing-in-vain = بلا نتيجة
knowing-times = عدد المرات
knowing-ticked = الخيارات المحددة
knowing-vain-ticked = خيارات حُددت ولم يوجد لها شيء
knowing-missed = ما كتبه الناس لنا
knowing-missed-words = ما ينقص
knowing-missed-about = الموضوع
knowing-unanswered = طلبات بلا جواب
knowing-all-answered = يوجد عرض مناسب لكل طلب.
knowing-no-requests = لا أحد يبحث عن شيء الآن.
knowing-request = الطلب
knowing-parallel = ما يجري في الوقت نفسه
knowing-parallel-none = لا يجري شيء مشابه بالقرب في الوقت نفسه.
knowing-parallel-line = عدد المرات في الوقت نفسه خلال أربعة أسابيع: { $count }، والمسافة بينهما { $distance }
knowing-one = العرض الأول
knowing-other = العرض الآخر
knowing-often = المرات في أربعة أسابيع
knowing-old = ما أصبح قديمًا
knowing-old-none = كل شيء جرى تأكيده حديثًا.
knowing-entry = العرض
knowing-confirmed = آخر تأكيد
knowing-visits = مشاهدات الصفحات
knowing-visits-year = مشاهدة للصفحات خلال اثني عشر شهرًا
knowing-searches-year = عملية بحث
knowing-vain-year = عملية بحث بلا نتيجة
knowing-since = العدّ جارٍ منذ { $date }.
knowing-weeks = مشاهدات الصفحات في كل أسبوع، آخر 26 أسبوعًا
knowing-week = الأسبوع بدءًا من
knowing-by-page = حسب الصفحات
knowing-by-language = حسب اللغات
knowing-by-offer = الأكثر مشاهدة
knowing-by-embed = على مواقع أخرى
knowing-words = الأكثر بحثًا
knowing-page-map = الخريطة والقائمة
knowing-page-offer = العروض
knowing-page-organisation = المنظمات
knowing-entries = الإدخالات
knowing-state = الحالة
knowing-count = العدد
knowing-fresh-title = مدى حداثتها
knowing-fresh = جرى تأكيده حديثًا
knowing-due = طُلب تأكيده
knowing-aged = يبدو قديمًا
knowing-coverage = من يستطيع قراءتها؟
knowing-coverage-lead = هذا عدد الإدخالات التي لها عنوان ونص قصير بكل لغة من لغات الخريطة.
knowing-by-person = كتبها أشخاص
knowing-by-machine = ترجمة آلية
knowing-untold = ناقص
knowing-review-title = { $town } في عام { $year }: نظرة إلى الوراء
knowing-so-far = لم ينته العام بعد. تصل هذه النظرة إلى { $date }.
knowing-compared = مقارنة
knowing-difference = الفرق
knowing-said-offers = عدد العروض على الخريطة في { $date }: { $count }.
knowing-said-before = وقبل ذلك بعام: { $count }.
knowing-said-new = العروض الجديدة: { $count }.
knowing-said-ended = العروض التي انتهت: { $count }.
knowing-said-requests = الطلبات الجديدة: { $count }.
knowing-said-members = عدد المنظمات في الشبكة: { $count }.
knowing-said-joined = المنظمات الجديدة منها: { $count }.
knowing-said-confirmed = عدد المرات التي أكدت فيها المنظمات أن عرضًا ما زال صحيحًا: { $count }.
knowing-said-meetings = عدد لقاءات الشبكة: { $count }.
knowing-said-visits = مشاهدات الصفحات: نحو { $count }.
knowing-said-embeds = مشاهدات الخريطة على مواقع أخرى: نحو { $count }.
knowing-said-searches = عمليات البحث: نحو { $count }.
knowing-said-vain = عمليات البحث التي لم تجد شيئًا: نحو { $count }.
knowing-joined = منظمات جديدة
knowing-left = لم تعد في الشبكة
knowing-new = عروض جديدة
knowing-ended = عروض انتهت
knowing-row-offers = العروض في نهاية العام
knowing-row-new = عروض جديدة
knowing-row-ended = عروض انتهت
knowing-row-requests = الطلبات في نهاية العام
knowing-row-new-requests = طلبات جديدة
knowing-row-members = المنظمات في نهاية العام
knowing-row-joined = منظمات جديدة
knowing-row-confirmed = التأكيدات
knowing-row-meetings = لقاءات الشبكة
knowing-row-embeds = مشاهدات على مواقع أخرى
knowing-row-searches = عمليات البحث
knowing-row-vain = عمليات بحث بلا نتيجة
knowing-privacy-title = ماذا تعدّ هذه الخريطة
knowing-privacy = تعدّ الخريطة كم مرة شوهدت صفحة في اليوم وعمّ يبحث الناس، كي تعرف الشبكة ما ينقص. ولا تحفظ في ذلك عنوانًا ولا جهازًا ولا وقتًا محددًا، ولا تستخدم ملفات تعريف الارتباط، ولا تحتفظ بأي كلمة من بحث فيه أرقام أو عناوين. تُنسى كلمات البحث النادرة بعد شهرين على الأكثر، وتُنسى كل الأرقام بعد أكثر من ثلاث سنوات بقليل. ولا يُعرض إلا ما تكرر خمس مرات على الأقل.
knowing-needs = ما ينقص الأعضاء
knowing-needs-none = لم يبلّغ أي عضو عن حاجة قائمة.
knowing-people = عدد الأشخاص
knowing-question = السؤال
knowing-answer = الجواب
knowing-surveys = ما يقوله الأعضاء في الاستطلاعات
knowing-mean = المتوسط من 5

## meetings
problem-people = اكتب عدداً بين 1 و{ $most }.
problem-questions = لا يزيد الاستطلاع على { $most } أسئلة. احذف سؤالاً.
problem-options = اكتب من إجابتين إلى { $most } إجابة، كلاً منها في سطر.
problem-last-day = اختر يوماً ابتداءً من اليوم، وبحد أقصى سنة مقدماً.
needs-mail-subject = ردّ على ما ذكرتم أنه ينقص في { $town }
needs-mail-answer = أخبرتمونا بما ينقص في { $town }:
needs-mail-reply = هذا ردّ الشبكة:
needs-mail-link = عرض ما أبلغتُ عنه
needs-mail-why = تصلكم هذه الرسالة لأنكم أبلغتم عن هذه الحاجة.
survey-template-title = ما الذي ينقص، وما الموجود؟
survey-template-intro = عشرة أسئلة في خمس دقائق. تساعدنا إجاباتكم على معرفة ما ينقص في شبكتنا.
survey-ask-groups = لمن تنقص العروض أكثر من غيرهم؟
survey-ask-categories = ما العروض التي تنقص؟
survey-ask-languages = بأي لغات يطلب الناس منكم المساعدة ولا تستطيعون تقديمها؟
survey-ask-where = في أي حيّ ينقص شيء، وما هو؟
survey-ask-times = في أي أوقات تنقص العروض؟
survey-time-morning = في الصباح
survey-time-afternoon = بعد الظهر
survey-time-evening = في المساء
survey-time-weekend = في عطلة نهاية الأسبوع
survey-time-holidays = في العطل المدرسية
survey-ask-reach = إلى أي حدّ تصلون إلى الناس الذين تعملون من أجلهم؟
survey-ask-need = ما أكثر ما تحتاجونه أنتم؟
survey-ask-give = ما الذي يمكنكم تقديمه للآخرين؟
survey-help-rooms = قاعات وغرف
survey-help-people = أشخاص يساعدون
survey-help-money = المال والمساعدة في تقديم الطلبات
survey-help-interpreters = الترجمة الشفوية والكتابية
survey-help-contacts = التواصل مع الآخرين
survey-help-training = التدريب والاستشارة
survey-help-publicity = أن يعرفنا الناس أكثر
survey-ask-together = إلى أي حدّ نعمل معاً جيداً في الشبكة؟
survey-ask-next = ما الذي ينبغي أن نتحدث عنه في اللقاء القادم؟
meetings-tab = الشبكة
meetings-title = اللقاءات
needs-title = هل ينقص شيء؟ أخبرونا
needs-lead = ما الذي يحتاجه الناس الذين يأتون إليكم ولا يجدونه هنا؟ تكفي دقيقتان.
needs-no-place = هنا يبلّغ أعضاء الشبكة عمّا ينقص. منظمتكم ليست عضواً في أي شبكة بعد.
needs-own = ما أبلغتم عنه
needs-what = ما الذي ينقص؟
needs-what-hint = مثلاً: دورة ألمانية في المساء مع رعاية الأطفال
needs-category = ما الموضوع؟
needs-any-category = لا شيء مما ذُكر
needs-groups = لمن؟
needs-language = بأي لغة؟
needs-any-language = لا يهم
needs-area = أين؟
needs-area-hint = حيّ أو شارع أو «في كل مكان»
needs-people = كم عدد الناس تقريباً؟
needs-note = ما ينبغي أن نعرفه أيضاً
needs-who-reads = لا يقرأ هذا إلا من ينسّقون الشبكة، ولا يُنشر أبداً.
needs-send = إرسال
needs-place = باسم أي منظمة؟
needs-state-open = مفتوح
needs-state-answered = تم الرد
needs-state-closed = مغلق
needs-reply = ردّ الشبكة:
needs-about-people = نحو { $count } من الناس
needs-done-reported = شكراً. سيقرأ ذلك من ينسّقون الشبكة.
office-done-need = تم الحفظ. يصل ردّكم بالبريد إلى من أبلغ عن الحاجة.
needs-desk = الاحتياجات
needs-desk-lead = ما يبلّغ عنه الأعضاء يظهر هنا وفي تقرير الثغرات فقط.
needs-none = لم يبلّغ أحد عن حاجة بعد.
needs-by-state = حسب الحالة
needs-all = الكل
needs-answer = الرد أو الإغلاق
needs-reply-label = ردّكم، ويصل إلى الشخص بالبريد
needs-set-answered = رد
needs-set-closed = إغلاق
needs-set-open = إعادة فتح
survey-title = الاستطلاعات
survey-lead = حتى عشرة أسئلة لجميع الأعضاء. يجيبون عبر رابط في الرسالة دون تسجيل دخول.
survey-none = لا يوجد استطلاع بعد.
survey-new-template = البدء بعشرة أسئلة جاهزة
survey-new = استطلاع فارغ
survey-template-help = الأسئلة الجاهزة تسأل عن الاحتياجات كما فعلت لودفيغسبورغ مع جمعياتها: ماذا ينقص، ولمن، وأين، ومتى. يمكنكم تغيير كل سؤال.
survey-stage-draft = مسودة
survey-stage-open = جارٍ
survey-stage-closed = منتهٍ
survey-count-questions = عدد الأسئلة: { $count }
survey-was-until = حتى { $date }
survey-until = حتى { $date }
survey-write = كتابة استطلاع
survey-wrong = لم يُحفظ بعد. يرجى مراجعة هذه الحقول:
survey-save = حفظ
survey-more = حفظ وإضافة سؤال
survey-about = الاستطلاع
survey-name = العنوان
survey-intro = كلمات قليلة عنه
survey-intro-hint = لماذا تسألون، وماذا سيحدث بالإجابات
survey-last-day = آخر يوم للإجابة
survey-question = السؤال { $number }
survey-text = السؤال
survey-kind = كيف تكون الإجابة؟
survey-kind-choice = اختيار إجابة واحدة
survey-kind-several = اختيار عدة إجابات
survey-kind-scale = من 1 إلى 5
survey-kind-text = بكلماتهم الخاصة
survey-options = الإجابات المعروضة
survey-options-hint = كل إجابة في سطر؛ لأسئلة الاختيار فقط
survey-remove = حذف هذا السؤال
survey-send = سؤال الأعضاء
survey-send-help = بعد ذلك لا يمكن تغيير الأسئلة. تجيب كل منظمة مرة واحدة ويمكنها تعديل إجابتها حتى اليوم الأخير. ومن لم يجب قبل أسبوع من النهاية يُذكَّر مرة واحدة.
survey-at-once = إرسال إلى الجميع الآن
survey-open = إرسال مع الرسالة القادمة
survey-open-help = أي أن الأسئلة تظهر في الرسالة التي تُسأل فيها المنظمة على أي حال عن صحة مدخلاتها. لا تصل أحداً رسالة إضافية.
survey-delete = التخلص من المسودة
survey-delete-now = نعم، تخلص منها
survey-answered = أجاب { $count } من { $all } من الأعضاء
survey-as-xlsx = الإجابات كجدول (XLSX)
survey-as-csv = بصيغة CSV
survey-no-words = لم يكتب أحد شيئاً بعد.
survey-mean = المتوسط { $mean }
survey-scale-low = ليس جيداً أبداً
survey-scale-high = جيد جداً
survey-silent = لم يجيبوا بعد: { $count }
survey-not-asked = لم يُسألوا بعد
survey-open-now = الاستطلاع جارٍ
survey-waits = يُرسل مع الرسالة القادمة التي يتلقاها العضو على أي حال.
survey-extend = تغيير اليوم
survey-close = إنهاء الآن
survey-organisation = المنظمة
office-done-survey-save = تم الحفظ. لا يراه أي عضو بعد.
office-done-survey-open = الاستطلاع جارٍ، ويُرسل مع الرسائل القادمة.
office-done-survey-at-once = الاستطلاع جارٍ، والرسائل في الطريق.
office-done-survey-close = انتهى الاستطلاع.
office-done-survey-extend = تم تغيير اليوم الأخير.
office-done-survey-delete = حُذفت المسودة.
survey-for = إجابة { $organisation }
survey-empty = لم تُجب عن شيء بعد. تكفي إجابة واحدة.
survey-who-reads = يرى من ينسّقون الشبكة في { $town } إجاباتكم مع اسم منظمتكم، ولا تُنشر.
survey-change = تعديل الإجابات
survey-answer = إرسال الإجابات
survey-over = انتهى هذا الاستطلاع.
survey-thanks = شكراً! وصلت إجاباتكم.
survey-answered-on = أجابت منظمتكم في { $date }.
survey-change-until = يمكنكم تعديلها حتى { $date }.
survey-several-hint = يمكن اختيار أكثر من إجابة.
survey-mail-link = الإجابة عن الأسئلة
survey-mail-subject = أسئلة إلى { $organisation }: استطلاع الشبكة في { $town }
survey-mail-subject-again = تذكير: استطلاع الشبكة في { $town }
survey-mail-ask = ما تراه { $organisation } وما تحتاجه يفيد جميع من في الشبكة. نرجو منكم بضع دقائق.
survey-mail-again = لم تصلنا إجابة من { $organisation } بعد. هذه آخر مرة نسأل فيها.
survey-mail-pass-on = من لديه الرابط يستطيع الإجابة باسم { $organisation }؛ فلا تمرّروا هذه الرسالة إلا لمن ينبغي له ذلك.
problem-until = النهاية قبل البداية.
problem-meeting-date = لا يكون اللقاء الجديد في الماضي، ولا بعد أكثر من سنتين.
meetings-one = لقاء الشبكة
meetings-agenda = جدول الأعمال
meetings-yes = نعم، سأحضر
meetings-no = لا، ليس هذه المرة
meetings-sheet = المعروض والمطلوب في ورقة واحدة
meetings-mail-invited-subject = دعوة: لقاء الشبكة في { $town } بتاريخ { $date }
meetings-mail-moved-subject = تغيير: لقاء الشبكة في { $town } الآن بتاريخ { $date }
meetings-mail-cancelled-subject = أُلغي: لقاء الشبكة في { $town } بتاريخ { $date }
meetings-mail-invited = تجتمع الشبكة في { $town }، وأنتم مدعوون:
meetings-mail-moved = أصبح لقاء الشبكة في { $town } في وقت أو مكان آخر. نرجو أن تخبرونا مجدداً إن كنتم ستحضرون:
meetings-mail-cancelled = أُلغي لقاء الشبكة في { $town }:
meetings-mail-why = تصلكم هذه الرسالة لأن منظمتكم عضو في شبكة { $town }.
meetings-line-member = عضو جديد: { $title }
meetings-line-new = جديد: { $title }
meetings-line-changed = تغيّر: { $title }
meetings-line-ended = لم يعد موجوداً: { $title }
meetings-line-more = و{ $count } غيرها
meetings-news-since = الجديد منذ { $date }
meetings-news-more = في حسابكم ترون كل جديد ومن هم الأعضاء الآخرون.
office-did-meeting = تغيّرت اللقاءات
meetings-said-yes = شكراً، نتطلع إلى لقائكم.
meetings-said-no = يؤسفنا ذلك. شكراً لإخبارنا.
meetings-changeable = يمكنكم تغيير إجابتكم حتى انتهاء اللقاء.
meetings-cancelled = أُلغي هذا اللقاء.
meetings-over = انتهى هذا اللقاء.
meetings-counts = سيحضر: { $yes } · لن يحضر: { $no }
meetings-minutes-of = المحاضر
meetings-off = أُلغي
meetings-calendar = إلى التقويم
meetings-own = اللقاءات والجديد في الشبكة
meetings-members = الأعضاء وجهات الاتصال
meetings-none-planned = لا يوجد لقاء مخطط حالياً.
meetings-no-news = لم يتغيّر شيء.
meetings-new-members = أعضاء جدد
meetings-new-offers = عروض جديدة
meetings-changed-offers = تغيّرت
meetings-ended-offers = لم تعد موجودة
meetings-desk-lead = خطّطوا وادعوا وتابعوا من سيحضر. يظهر اللقاء في صفحة الشبكة العامة، أما الضيوف فلا.
meetings-plan = لقاء جديد
meetings-past = سابقة
meetings-not-called = لم تُرسل الدعوات بعد
meetings-called = أُرسلت الدعوات
meetings-has-minutes = مع محضر
meetings-when-where = متى وأين؟
meetings-until = النهاية
meetings-what = ما الموضوع؟
meetings-agenda-hint = نقطة في كل سطر
meetings-after = بعد ذلك
meetings-minutes = رابط المحضر
meetings-minutes-hint = يظهر للعموم في صفحة الشبكة.
meetings-save-help = إذا غيّرتم اليوم أو الوقت أو المكان بعد الدعوة، تصل رسالة بالموعد الجديد إلى جميع المدعوين.
meetings-preview = ما الجديد منذ اللقاء الأخير
meetings-invite-title = الدعوة
meetings-invite-help = يتلقى كل من يكتب باسم عضو رسالة واحدة: فيها الموعد للتقويم، والإجابة بنقرة واحدة، وما الجديد منذ اللقاء الأخير.
meetings-invite-again = الدعوة مرة أخرى تصل فقط إلى من لم يتلقَّ رسالة بعد، مثل الأعضاء الجدد.
meetings-invite = دعوة جميع الأعضاء
meetings-guests = من سيحضر
meetings-comes = سيحضر
meetings-comes-not = لن يحضر
meetings-delete = حذف هذا اللقاء
meetings-delete-help = لم يُدعَ أحد بعد؛ سيختفي تماماً.
meetings-cancel = إلغاء هذا اللقاء
meetings-cancel-help = تصل رسالة إلى جميع المدعوين، ويظهر الإلغاء في تقويمهم.
meetings-want = رسائل تدعو إلى لقاءات الشبكة
office-done-meeting-saved = تم الحفظ.
office-done-meeting-invited = الدعوات المرسلة: { $count }
office-done-meeting-nobody = لم تُرسل أي رسالة: كل من لديه حساب ويريد الدعوات مدعوّ من قبل. أما الأعضاء الذين ليس لديهم حساب فادعوهم أولاً إلى Stadtkarte من صفحة منظمتهم.
office-done-meeting-cancelled = أُلغي. الرسائل المرسلة: { $count }
office-done-meeting-deleted = حُذف اللقاء.
meetings-agree = يجوز لأعضاء شبكاتي رؤية اسمي وبريدي الإلكتروني
meetings-members-help = للأعضاء فقط. يظهر هنا ما سمحت به المنظمات والأشخاص. تحددون في إعدادات حسابكم هل يظهر اسمكم.
meetings-text = في جملة أو جملتين
meetings-invited-so-far = الرسائل المرسلة: { $count }، آخرها { $moment }.
office-done-meeting-told = تم الحفظ. يُبلَّغ جميع المدعوين بالتغيير (عدد الرسائل { $count }).
survey-mail-about = تسأل الشبكة في { $town } جميع أعضائها (عدد الأسئلة { $count }، حتى { $date }). لا حاجة إلى تسجيل الدخول.

## open data

data-title = البيانات
data-lead = يمكن للبرامج قراءة ما على الخريطة: دون تسجيل دخول، ومحدَّثًا دائمًا مثل الخريطة.
data-licence = الترخيص:
data-attribution = يرجى ذكر المصدر: { $attribution }
data-no-licence = لم تذكر الشبكة بعد بأي ترخيص يجوز استخدام البيانات. يرجى سؤالها.
data-licence-where = لفريق الشبكة: الترخيص والمصدر في الإعدادات.
data-gis = للبيانات الجغرافية للمدينة
data-gis-help = أدخل العنوان في QGIS أو Masterportal بصفته «OGC API – Features». المرشّحات وأنظمة الإحداثيات الأخرى ممكنة.
data-tiles = كبلاطات متجهة
data-tiles-help = في QGIS تحت «Layer» ثم «Add Vector Tile Layer» ثم «New Generic Connection» ألصق القالب ذا الأقواس المعقوفة. يقرأ MapLibre عنوان TileJSON.
data-portal = لبوابة البيانات المفتوحة
data-portal-help = أدخل هذا الفهرس مصدرًا في البوابة، مثلًا لدى GovData.
data-all-networks = فهرس جميع الشبكات
data-files = للجداول والتحليلات الخاصة
data-files-help = كل العروض كملف. وتتوفر أجزاء منها بالمرشّحات نفسها كما على الخريطة: تحت كل قائمة عند «خذ هذه القائمة معك».
data-subscribe = للاشتراك
data-subscribe-help = مواعيد للتقويم، وأخبار لقارئات الخلاصات.
data-directories = لأدلة أخرى
data-directories-help = المعيار المفتوح للخدمات الاجتماعية، للقراءة والنقل.
data-developers = للمطوّرات والمطوّرين
data-developers-help = الواجهة البرمجية الخاصة بـ Stadtkarte مع وصفها.
data-hsds-profile = ملفنا التعريفي لـ HSDS 3.0
data-hsds-lead = العروض المنشورة كخدمات وفق Open Referral HSDS 3.0، للقراءة فقط.
data-hsds-services = كل عرض منشور خدمة. طلبات البحث ليست خدمات ولا ترد هنا. وما لا يُعرف يُحذف.
data-hsds-times = الأوقات محلية بلا منطقة زمنية. لا يمكن لـ HSDS ذكر العطل والإجازات والاستثناءات: فهي مكتوبة بالكلمات في الوصف وبدقة في التقويم عند schedule_link.
data-hsds-places = الأماكن المحمية بلا نقطة ولا عنوان. وحيث لا يُعلن إلا الحي تُذكر نقطته.
data-hsds-taxonomies = المواضيع والفئات المستهدفة وأنواع العروض تصنيفات، ومعرّفاتها واحدة في كل Stadtkarte.
data-hsds-ids = المعرّفات من نوع UUID وتبقى ثابتة. والصفوف التي لا معرّف لها تأخذ معرّفًا مشتقًا من معرّف العرض.
data-hsds-lang = بالمعامل lang تأتي الأسماء والأوصاف بتلك اللغة ما توفرت النصوص.
data-catalogue = البيانات المفتوحة لـ Stadtkarte
data-catalogue-of = البيانات المفتوحة لـ Stadtkarte: { $town }
data-set = عروض الاندماج في { $town }
data-set-help = مقاهي لغة ودورات واستشارات وأماكن لقاء ومساعدة في { $town }: مع المكان والأوقات واللغات والتواصل، محدَّثة باستمرار.
data-question = البيانات المفتوحة
data-question-hint = ما تريد بوابات البيانات معرفته. يذكر الفهرس اسم الشبكة ومدينتها ناشرًا، وكلاهما من هذه الصفحة.
data-licence-which = الترخيص
data-licence-none = لا ترخيص بعد
data-attribution-which = المصدر الذي يُذكر
data-attribution-hint = يظهر مع البيانات. ضروري للتراخيص التي تطلب ذكر المصدر
data-contributor = الجهة المورّدة لدى GovData
data-contributor-hint = العنوان الكامل من قائمة GovData، مثلًا { "\u2066" }http://dcat-ap.de/def/contributors/openNRW{ "\u2069" }
problem-contributor = هذا ليس عنوانًا من قائمة GovData. العنوان الصحيح يبدو هكذا: { "\u2066" }http://dcat-ap.de/def/contributors/openNRW{ "\u2069" }
problem-attribution = يطلب هذا الترخيص ذكر المصدر. يرجى كتابة من ينبغي ذكره هنا.
ogc-title = العروض كبيانات جغرافية
ogc-title-in = { $town }: العروض كبيانات جغرافية
ogc-about = من هنا تقرأ برامج مثل QGIS وMasterportal العروض المنشورة.
ogc-paste = الصق هذا العنوان في QGIS أو Masterportal:
ogc-offers = العروض على الخريطة
ogc-offers-in = { $town }: العروض على الخريطة
ogc-offers-about = كل العروض المنشورة التي لها مكان.
ogc-unlocated = عروض بلا مكان
ogc-unlocated-in = { $town }: عروض بلا مكان
ogc-unlocated-about = عبر الهاتف أو الإنترنت أو محمية: هذه العروض لا تظهر على الخريطة.
ogc-landing = صفحة البداية
ogc-api = وصف الواجهة
ogc-conformance = المعايير
ogc-collections = المجموعات
ogc-collection = المجموعة
ogc-queryables = المرشّحات
ogc-schema = الحقول
ogc-items = العروض
ogc-item = عرض واحد
ogc-page-of-offer = صفحة العرض
ogc-tiles = المربعات
ogc-tiles-in = { $town }: المربعات
ogc-grids = شبكات المربعات
ogc-grid = شبكة المربعات
ogc-as-data = كبيانات (JSON)
ogc-as-page = كصفحة
ogc-next = الصفحة التالية
ogc-back = رجوع
ogc-found = العروض التي وُجدت: { $shown }
ogc-links = من هنا
ogc-systems = أنظمة الإحداثيات
ogc-addresses = العناوين
ogc-parameters = ما يمكن تحديده في الطلب
ogc-problem = في الطلب خطأ، والجواب يبيّنه.
ogc-unchanged = لم يتغيّر شيء.
problem-only-read = القراءة فقط ممكنة هنا.
ogc-parameter-limit = أقصى عدد من العروض في الصفحة؛ وما فوق 1000 يُعدّ 1000.
ogc-parameter-bbox = فقط داخل هذا المستطيل: غرب، جنوب، شرق، شمال.
ogc-parameter-bbox-crs = نظام إحداثيات المستطيل.
ogc-parameter-crs = نظام إحداثيات الجواب.
ogc-parameter-datetime = فقط ما كان معروفًا كذلك في هذا الوقت: من آخر تغيير إلى آخر تأكيد. لحظة أو مدة، مفتوحة بنقطتين.
ogc-parameter-after = أين تبدأ الصفحة؛ موجود في رابط الصفحة التالية.
ogc-parameter-f = شكل الجواب.
ogc-parameter-lang = لغة الكلمات.
ogc-parameter-q = كلمات للبحث
ogc-parameter-category = الموضوع: يجد كل عرض يكون أحد هذه المواضيع بين مواضيعه (الحقل { "\u2066" }categories{ "\u2069" })
ogc-parameter-language = اللغات المحكية هناك
ogc-parameter-target-group = لمن هو
ogc-parameter-purpose = معروض أم مطلوب
ogc-parameter-format = نوع العرض
ogc-parameter-open = مفتوح: الآن أو اليوم أو في وقت محلي
ogc-parameter-organisation = المنظمات بمعرّفاتها
ogc-parameter-ids = هذه العروض فقط
ogc-parameter-age = لهذا العمر بالسنوات
ogc-parameter-free = مجانًا؛ ومع { "\u2066" }false{ "\u2069" } أو 0 ما يُعرف أنه بمقابل
ogc-parameter-wheelchair = يمكن الوصول بكرسي متحرك ولو جزئيًا؛ ومع { "\u2066" }false{ "\u2069" } أو 0 ما يُعرف أنه لا يمكن الوصول إليه
ogc-parameter-childcare = مع رعاية الأطفال؛ ومع { "\u2066" }false{ "\u2069" } أو 0 بدونها
ogc-parameter-women-only = للنساء فقط؛ ومع { "\u2066" }false{ "\u2069" } أو 0 ما ليس للنساء فقط
ogc-first-category = الموضوع الأول
ogc-categories = كل المواضيع وبينها فواصل؛ يبحث المرشّح { "\u2066" }category{ "\u2069" } فيها كلها
open-problem-question = لا يمكن فهم الطلب بهذا الشكل.
open-problem-nowhere = هذا غير موجود هنا.
open-problem-method = هذا العنوان لا يعرف هذه الطريقة.
open-problem-token = يلزم لذلك مفتاح صالح.
open-problem-forbidden = هذا المفتاح لا يسمح بذلك.
open-problem-content = بعض البيانات غير صحيحة بعد.
open-problem-conflict = سبقك شخص آخر: اقرأ المدخل من جديد.
open-problem-changed = تغيّر المدخل منذ أن قرأته.
open-problem-revision = اذكر النسخة التي تغيّرها: عبر If-Match أو في الحقل revision.
open-problem-large = هذا كثير دفعة واحدة.
open-problem-media = يُرجى الإرسال بصيغة JSON ‏(Content-Type: application/json).
open-problem-key = مفتاح Idempotency-Key هذا يخص طلبًا آخر.
open-problem-under-way = الطلب نفسه ما زال قيد التنفيذ.
open-problem-often = طلبات كثيرة جدًا. يُرجى المحاولة لاحقًا.
open-problem-broken = حدث خلل لدينا. يُرجى المحاولة لاحقًا.
problem-number-between = يجب أن يكون هنا عدد صحيح من { $least } إلى { $most }.
problem-unknown-field = هذا الحقل غير معروف هنا.
open-tokens = البرامج
open-tokens-open = المفاتيح والـ Webhooks
open-tokens-lead = بمفتاح يستطيع برنامج، مثل موقعكم، قراءة العروض وإدخالها وتغييرها. وتسري القواعد نفسها كما في النموذج.
open-tokens-how = كيف يُكتب برنامج لذلك
open-tokens-title = المفاتيح
open-tokens-none = لا يوجد مفتاح بعد.
open-tokens-over = مفاتيح لم تعد صالحة
open-token-made = تم إنشاء المفتاح.
open-webhook-made = تم إعداد الـ Webhook. بهذا السر تتحققون من التوقيع.
open-secret = السر
open-secret-once = يظهر هنا الآن فقط. انسخوه إلى مكان آمن.
open-last-used = آخر استخدام: { $moment }
open-never-used = لم يُستخدم بعد
open-works-until = صالح حتى { $day }
open-term = مدة الصلاحية؟
open-term-open = إلى أن يُلغى
open-term-days = { $days } يومًا
open-made-by = أنشأه { $name } في { $day }
open-revoke = إلغاء
open-revoked-at = أُلغي في { $day }
open-expired-at = انتهى في { $day }
open-maker-left = لم يعد صالحًا: من أنشأه لم يعد ينتمي إلى هنا.
open-token-new = مفتاح جديد
open-token-name = ما اسم البرنامج؟
open-token-name-hint = هكذا يظهر في السجل، مثل «موقع الجوقة».
open-token-may = ما المسموح له؟
open-token-make = إنشاء المفتاح
open-right-write = إدخال العروض وتغييرها
open-right-confirm = تأكيد أنها ما زالت صحيحة
open-right-dates = إلغاء المواعيد وتأجيلها
open-right-withdraw = إزالة العروض عن الخريطة
open-right-decide = تقرير ما يُنشر
open-right-webhooks = إعداد الـ Webhooks
open-webhooks = Webhooks
open-webhooks-lead = نخبر برنامجكم فور حدوث تغيير: برسالة موقّعة إلى عنوانكم.
open-webhook-new = Webhook جديد
open-webhook-url = العنوان
open-webhook-url-hint = يبدأ بـ https://‎ ويمكن الوصول إليه من الإنترنت.
open-webhook-events = بماذا نخبره؟
open-webhook-make = إعداد الـ Webhook
open-webhook-test = إرسال اختبار
open-webhook-remove = إزالة
open-webhook-disabled = متوقف منذ { $day }: لم يصل شيء مدة طويلة. «إرسال اختبار» يشغّله من جديد.
open-webhook-failing = لا يصل شيء منذ { $moment }. نواصل المحاولة.
open-deliveries = آخر الرسائل
open-delivery-sent = وصلت
open-delivery-given-up = تُركت
open-delivery-waits = في الطريق
open-delivery-again = ستُعاد المحاولة
open-trouble-not-found = العنوان غير موجود أو يقع في شبكة خاصة.
open-trouble-no-answer = لا جواب
open-trouble-refused = لا اتصال
open-trouble-certificate = الشهادة غير صحيحة.
open-trouble-broken = لم تنجح العملية.
open-event-offer-published = نُشر عرض
open-event-offer-changed = تغيّر عرض
open-event-offer-confirmed = تأكد عرض
open-event-offer-withdrawn = أُزيل عرض عن الخريطة
open-event-offer-date-cancelled = أُلغي موعد
open-event-offer-date-moved = تغيّر موعد
open-event-offer-date-restored = الموعد قائم كما كان
open-event-submission-received = شيء ينتظر القرار
open-event-submission-returned = أُعيد إدخال
open-event-submission-declined = رُفض إدخال
open-event-offers-imported = تغيّرت عروض كثيرة دفعة واحدة
open-event-test = اختبار
open-done-revoked = لم يعد المفتاح صالحًا.
open-done-removed = أُزيل الـ Webhook.
open-done-tested = الاختبار في الطريق. أعيدوا تحميل الصفحة بعد لحظة.
open-mail-disabled-subject = أُوقف Webhook
open-mail-disabled = منذ عدة أيام لا يصل شيء إلى { $url }، لذلك أوقفنا هذا الـ Webhook. حالما يجيب برنامجكم من جديد شغّلوه بـ «إرسال اختبار».
open-mail-disabled-link = عرض الـ Webhooks
open-mail-why = تصلكم هذه الرسالة لأن الـ Webhook يخص منظمتكم أو شبكتكم.
open-who-token = البرنامج «{ $name }»
office-did-date-restored = الموعد قائم كما كان
problem-webhook-address = اكتبوا عنوانًا كاملًا يبدأ بـ https://‎.
problem-webhook-private = يقع هذا العنوان في شبكة خاصة. لا نرسل شيئًا إليه.
problem-no-date = لم يكن شيء مقررًا في ذلك الوقت، أو أنه انتهى.
open-api-title = للبرامج
open-api-lead = كل العروض المنشورة متاحة للقراءة لأي برنامج. وبمفتاح يستطيع برنامجكم أن يُدخل ويغيّر بنفسه.
open-api-contents = في هذه الصفحة
open-api-operations = كل العمليات
open-api-english = معنى الإجابات والحقول مكتوب بالإنجليزية.
open-api-fields = الحقول
open-api-fields-lead = كل ما يُرسَل وما يُجاب به، حقلًا حقلًا. وما كان كائنًا مستقلًا يقود إليه رابطه.
open-api-begin-title = في خمس دقائق
open-api-begin = لا تحتاج القراءة إلى مفتاح ولا إلى تسجيل. المرشحات هي نفسها كما على الخريطة، و lang= يختار اللغة. ويجوز لأي موقع قراءة الإجابات في المتصفح.
open-api-token-title = المفاتيح
open-api-token = ينشئه الأعضاء في صفحة منظمتهم، وفريق الشبكة في مكتبه. يوضع في الترويسة Authorization ومكانه الخادم وليس صفحة ويب أبدًا: من يقرؤه هناك يستطيع الكتابة به. والمتصفحات لا ترسله من صفحات أخرى أيضًا، لأن CORS لا يسمح لها بذلك. 1200 طلب في الدقيقة على الأكثر.
open-api-writing-title = الإدخال والتغيير
open-api-writing = ما تقرؤونه يمكنكم تغييره وإعادته: الشكل نفسه. وتسري قواعد النموذج: 201 تعني منشور، و202 تعني أن الفريق ينظر فيه. وفي Location ترون ما آل إليه.
open-api-paging-title = صفحة بعد صفحة
open-api-paging = اتبعوا next حتى يصبح null. وإذا تغيّر شيء أثناء ذلك فلا يضيع شيء ولا يتكرر.
open-api-again-title = لا تحميل مرتين
open-api-again = لكل إجابة ETag و Last-Modified. أعيدوا إرسالهما في If-None-Match أو If-Modified-Since: تعني 304 أن لديكم كل شيء.
open-api-once-title = لا تكرار ولا كتابة فوق الغير
open-api-once = امنحوا كل طلب مفتاح Idempotency-Key: إذا وصل مرتين نُفّذ مرة. وعند التغيير أرسلوا If-Match مع ETag الذي قرأتموه أو الحقل revision: إذا سبقكم أحد أجبنا 412 أو 409.
open-api-problems-title = عندما يكون هناك خطأ
open-api-problems = تأتي الأخطاء بصيغة application/problem+json ‏(RFC 9457) باللغة التي تختارونها بـ lang=. يذكر errors[].field الموضع في المستند أو المعامل؛ وفي معاملات العنوان أو المسار أو الترويسة يرد الاسم أيضًا في errors[].parameter.
open-api-webhooks-title = Webhooks
open-api-webhooks = يعلم برنامجكم بالتغييرات دون أن يسأل. كل رسالة موقّعة بـ HMAC-SHA256 على الوقت والمحتوى؛ تحققوا منها هكذا. أجيبوا بـ 2xx خلال عشر ثوانٍ وإلا عادت بالمعرّف id نفسه. وبعد أيام بلا جواب نوقف الـ Webhook ونكتب إليكم.
problem-expected-object = المطلوب هنا كائن: { "{ … }" }
problem-expected-list = المطلوب هنا قائمة: [ … ]
problem-expected-text = المطلوب هنا نص.
problem-expected-text-or-object = المطلوب هنا نص، أو كائن فيه value.
problem-expected-flag = المطلوب هنا نعم أو لا: true أو false.
problem-expected-whole = المطلوب هنا عدد صحيح.
problem-expected-number = المطلوب هنا عدد.
problem-expected-uuid = «{ $value }» ليس معرّفًا. المطلوب UUID.
problem-one-of = تنقص هنا قيمة. القيم الممكنة: { $list }
problem-number-from = يجب أن يكون هنا عدد صحيح ابتداءً من { $least }.
problem-json-at = هذا ليس JSON صحيحًا: السطر { $row }، الحرف { $column }.
problem-begin = «{ $value }» ليس بداية موعد. اكتبه مثلًا هكذا: { "\u2066" }2026-09-07T15:00{ "\u2069" }، كما يرد في begin ضمن /dates.
problem-events-none = يلزم حدث واحد على الأقل. القيم الممكنة: { $list }
problem-organisation-other = هذا المفتاح يكتب لمنظمته فقط.
problem-organisation-not-member = هذه المنظمة لا تنتمي إلى هذه الشبكة.
problem-token-missing = المفتاح ناقص: { "\u2066" }Authorization: Bearer stadtkarte_…{ "\u2069" }
problem-token-form = هذا لا يشبه مفتاحًا. الصحيح: { "\u2066" }Authorization: Bearer stadtkarte_…{ "\u2069" }
problem-token-unknown = لا نعرف هذا المفتاح.
problem-token-revoked = أُلغي هذا المفتاح.
problem-token-expired = انتهت صلاحية هذا المفتاح.
problem-token-left = لم يعد هذا المفتاح صالحًا: من أنشأه لم يعد من الأعضاء.
problem-right = لا يسمح هذا المفتاح بهذا: { $right }. يسمح بما يلي: { $list }.
problem-right-network = مفتاح الشبكة وحده يقرر ما يُنشر. هذا المفتاح يسمح بما يلي: { $list }.
problem-other-owner = هذا الإدخال يخص غيرك. المفتاح صالح لإدخالات صاحبه فقط.
files-lacking-category = صفوف بلا موضوع: { $count }. يمكنكم اختيار موضوع واحد لكل هذه الصفوف.
files-lacking-organisation = صفوف بلا منظمة: { $count }. يمكنكم ذكر منظمة واحدة لكل هذه الصفوف.
import-lacks-category = صفوف بلا موضوع: { $count }. بالخيار { "\u2066" }--category{ "\u2069" } يصح موضوع واحد لكلها، مثلًا { "\u2066" }--category german_course{ "\u2069" }.
import-lacks-organisation = صفوف بلا منظمة: { $count }. بالخيار { "\u2066" }--organisation{ "\u2069" } تصح منظمة واحدة لكلها.
open-api-writing-network = بمفتاح الشبكة تذكرون المنظمة أيضًا. معرّفها هنا:
open-api-required = مطلوب
open-api-list = قائمة
open-api-operation-offers = قيم المرشّح الواحد تعني «أو»، والمرشّحات معًا تعني «و». الترتيب ثابت: العروض ذات النقطة أولًا ثم غيرها؛ near لا يغيّره، فلذلك nearby.
open-api-operation-replaceOffer = من يعيد إرسال الشكل العلني لا يحذف ما لا يظهر فيه: بريد إلكتروني خاص أو المكان الدقيق داخل منطقة يبقى كما هو.
open-api-operation-withdrawOffer = بمفتاح الشبكة يلزم reason: تُبلَّغ المنظمة بالسبب. ويمكن لمفتاح المنظمة تركه.
open-api-parameter-lang = لغة التسميات والجمل والأخطاء. الألمانية إن لم يُذكر شيء.
open-api-parameter-network = شبكة باسمها القصير أو بمعرّفها UUID كما يرد في /api/v1/networks.
open-api-parameter-offer = عرض بمعرّفه UUID.
open-api-parameter-organisation-id = منظمة بمعرّفها UUID.
open-api-parameter-webhook = Webhook بمعرّفه UUID.
open-api-parameter-begin = متى كان الموعد سيبدأ قبل نقله: بالتوقيت المحلي للشبكة، كما في begin ضمن /dates.
open-api-parameter-limit = العدد الأقصى.
open-api-parameter-after = علامة الصفحة التالية. لا تفسّروها: خذوا العنوان كاملًا من next.
open-api-parameter-after-id = آخر معرّف في الصفحة السابقة. خذوا العنوان كاملًا من next.
open-api-parameter-from = اليوم الأول. اليوم الحالي إن لم يُذكر شيء.
open-api-parameter-days = لكم يوم.
open-api-parameter-if-match = الـ ETag الذي قرأتم به الإدخال، أو * للكتابة فوق ما هو موجود أيًّا كان. إن سبقكم أحد فالجواب 412. بدونه يقول revision في المستند الشيء نفسه والجواب 409.
open-api-parameter-key = أي نص منكم لهذا الطلب وحده، مثل UUID. المفتاح نفسه مع الطلب نفسه يعطي الجواب نفسه مدة 48 ساعة ولا يحدث شيء مرتين؛ ومع طلب آخر الجواب 422.
open-api-parameter-filter-q = كلمات للبحث، بأي لغة ومع التسامح في أخطاء الكتابة.
open-api-parameter-filter-category = أي من هذه المواضيع.
open-api-parameter-filter-language = تُتكلَّم هناك أي من هذه اللغات؛ ومع open في ذلك الوقت.
open-api-parameter-filter-target-group = لأي من هذه الفئات؛ وما هو للجميع فهو لكل منها.
open-api-parameter-filter-purpose = معروض أو مطلوب.
open-api-parameter-filter-format = أي من هذه الأنواع.
open-api-parameter-filter-open = مفتوح الآن (now) أو اليوم (today: ما زال قادمًا أو جاريًا) أو في وقت محلي. ما لا يذكر أوقاتًا لا يطابق أبدًا.
open-api-parameter-filter-near = خط الطول وخط العرض بالدرجات.
open-api-parameter-filter-bbox = داخل هذا المستطيل: الغرب، الجنوب، الشرق، الشمال بالدرجات.
open-api-parameter-filter-organisation = لأي من هذه المنظمات.
open-api-parameter-filter-ids = هذه العروض فقط: معرّفات UUID أو الأحرف الثلاثة عشر من شكلها القصير في الروابط.
open-api-parameter-filter-age = لشخص في هذا العمر بالسنوات.
open-api-parameter-filter-free = المجاني فقط؛ ومع false أو 0 فقط ما عُرف أنه بمقابل.
open-api-parameter-filter-wheelchair = فقط ما يصل إليه الكرسي المتحرك، ولو جزئيًا؛ ومع false أو 0 فقط ما عُرف أنه لا يصل إليه.
open-api-parameter-filter-childcare = فقط ما فيه رعاية للأطفال؛ ومع false أو 0 فقط ما ليس فيه.
open-api-parameter-filter-women-only = فقط ما هو للنساء وحدهن؛ ومع false أو 0 فقط غيره.
