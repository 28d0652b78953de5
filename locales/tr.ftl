# Türkçe. “Siz” diye hitap edilir, cümleler kısadır.

## vocabulary

category-language_meetup = Dil kafesi ve konuşma grupları
category-german_course = Almanca ve uyum kursları
category-meeting_place = Buluşma ve tanışma yerleri
category-migration_advice = Göç ve iltica danışmanlığı
category-legal_advice = Hukuk ve oturum danışmanlığı
category-public_office = Resmî daireler
category-interpreting = Sözlü çeviri ve dil desteği
category-work_training = İş, meslek eğitimi ve diploma denkliği
category-childcare_school = Kreş, okul ve ders desteği
category-housing = Konut ve barınma
category-health = Sağlık ve psikososyal destek
category-everyday_help = Gıda, giysi ve günlük yardım
category-protection = Koruma ve acil yardım
category-sport = Spor ve hareket
category-culture_leisure = Kültür, sanat ve boş zaman
category-volunteering = Gönüllülük ve rehberlik

category-language_meetup-words = dil kafesi, konuşma grubu, Almanca konuşma, Almanca pratik, dil değişimi, tandem, sohbet
category-german_course-words = Almanca kursu, dil kursu, Almanca öğrenmek, uyum kursu, entegrasyon kursu, okuma yazma kursu, B1
category-meeting_place-words = buluşma yeri, buluşma kafesi, mahalle evi, aile merkezi, insanlarla tanışma, arkadaş bulma, komşular
category-migration_advice-words = göç danışmanlığı, iltica, sığınma, mülteci danışmanlığı, sosyal danışmanlık, sosyal hizmet uzmanı, resmî mektuplar
category-legal_advice-words = avukat, hukuki danışma, oturum izni, vatandaşlık, aile birleşimi, sınır dışı, iltica hukuku
category-public_office-words = yabancılar dairesi, belediye, iş merkezi, jobcenter, sosyal yardım dairesi, gençlik dairesi, adres kaydı, nüfus dairesi
category-interpreting-words = tercüman, çevirmen, çeviri, yeminli tercüman, belge çevirisi, resmî dairede eşlik
category-work_training-words = iş, iş arama, meslek eğitimi, ausbildung, staj, özgeçmiş, başvuru, denklik, diploma denkliği
category-childcare_school-words = kreş, anaokulu, yuva, okul, ödev yardımı, özel ders, çocuk bakımı, etüt
category-housing-words = ev, daire, kiralık ev, ev arama, kira, oda, barınak, kira yardımı, evsizlik
category-health-words = doktor, hastane, ebe, hamilelik, psikolog, terapi, travma, aşı, bağımlılık
category-everyday_help-words = gıda yardımı, ücretsiz yemek, giysi, ikinci el, mobilya, bağış, bisiklet tamiri
category-protection-words = şiddet, aile içi şiddet, kadın sığınma evi, acil yardım, yardım hattı, koruma, insan ticareti
category-sport-words = spor, spor kulübü, futbol, yüzme, bisiklet öğrenme, yoga, dans, jimnastik
category-culture_leisure-words = müzik, tiyatro, kütüphane, resim, koro, yemek yapma, dikiş, müze, bahçe
category-volunteering-words = gönüllü, gönüllülük, yardım etmek, mentor, rehber, destek olmak, gönüllü çalışma

target-everyone = Herkes
target-refugees = Mülteciler
target-migrants = Göçmenler
target-eu_citizens = AB ülkelerinden gelenler
target-children = Çocuklar (12 yaşına kadar)
target-youth = Gençler
target-unaccompanied_minors = Refakatsiz çocuklar ve gençler
target-parents_families = Anne babalar ve aileler
target-women = Kadınlar
target-seniors = Yaşlılar
target-disability = Engelliler
target-lgbtq = LGBTİ+
target-volunteers = Gönüllüler ve uzmanlar

spoken-de = Almanca
spoken-en = İngilizce
spoken-ar = Arapça
spoken-uk = Ukraynaca
spoken-ru = Rusça
spoken-tr = Türkçe
spoken-fa = Farsça
spoken-prs = Darice
spoken-ps = Peştuca
spoken-ur = Urduca
spoken-ckb = Kürtçe (Soranice)
spoken-kmr = Kürtçe (Kurmancî)
spoken-ti = Tigrinya dili
spoken-am = Amharca
spoken-so = Somalice
spoken-fr = Fransızca
spoken-es = İspanyolca
spoken-it = İtalyanca
spoken-pl = Lehçe
spoken-ro = Rumence
spoken-bg = Bulgarca
spoken-sq = Arnavutça
spoken-sr = Sırpça
spoken-hr = Hırvatça
spoken-el = Yunanca
spoken-vi = Vietnamca
spoken-gsg = Alman İşaret Dili
spoken-de-simple = Kolay Almanca (Leichte Sprache)

format-place = Yer
format-meeting = Düzenli buluşma
format-course = Kurs
format-event = Etkinlik
format-service = Yardım ve danışma
format-project = Proje

purpose-offer = Sunulan
purpose-request = Aranan

mode-main = bu dilde yapılır
mode-spoken = orada konuşulur
mode-interpreter = istek üzerine tercümanla

wheelchair-yes = Tekerlekli sandalyeye uygun
wheelchair-limited = Tekerlekli sandalyeye kısmen uygun
wheelchair-no = Tekerlekli sandalyeye uygun değil

membership-asked = Üyelik istendi
membership-member = Üye
membership-declined = Reddedildi

land-BW = Baden-Württemberg
land-BY = Bavyera
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Aşağı Saksonya
land-NW = Kuzey Ren-Vestfalya
land-RP = Renanya-Palatina
land-SL = Saarland
land-SN = Saksonya
land-ST = Saksonya-Anhalt
land-SH = Schleswig-Holstein
land-TH = Türingiya

## dates

weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar

weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz

month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık

# The month inside a date (a genitive in some languages).
month-of-1 = Ocak
month-of-2 = Şubat
month-of-3 = Mart
month-of-4 = Nisan
month-of-5 = Mayıs
month-of-6 = Haziran
month-of-7 = Temmuz
month-of-8 = Ağustos
month-of-9 = Eylül
month-of-10 = Ekim
month-of-11 = Kasım
month-of-12 = Aralık

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $day } { $month } { $year } { $weekday }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } m
distance-kilometres = { $amount } km

## problems

problem-in-line = Satır { $line }:
problem-in-field = { $field }:
problem-in-line-and-field = Satır { $line }, { $field }:
problem-other = Bu bilgi buraya uymuyor.
problem-required = Bu bilgi eksik.
problem-too-long = Bu çok uzun: { $most ->
        [one] en fazla { $most } karakter.
       *[other] en fazla { $most } karakter.
    }
problem-too-many = Bu çok fazla: { $most ->
        [one] en fazla { $most } seçim.
       *[other] en fazla { $most } seçim.
    }
problem-number = “{ $value }” bir sayı değil.
problem-date = “{ $value }” bir tarih değil. Doğrusu örneğin 2026-08-24.
problem-time = “{ $value }” bir saat değil. Doğrusu örneğin 15:00.
problem-unknown-value = “{ $value }” burada yok.
problem-flag = “{ $value }” burada olmaz. 1 ya da 0 olabilir.
problem-longitude = “{ $value }” bir boylam değil (−180 ile 180 arası).
problem-latitude = “{ $value }” bir enlem değil (−90 ile 90 arası).
problem-bbox = Harita bölümü için dört sayı gerekir: batı, güney, doğu, kuzey.
problem-bbox-order = Harita bölümünün sınırları ters: önce batı sonra doğu, önce güney sonra kuzey gelir.
problem-near = Nokta için iki sayı gerekir: boylam ve enlem, örneğin 9.19,48.89.
problem-zoom = “{ $value }” yakınlaştırma düzeyi yok. 0 ile { $most } arası olabilir.
problem-tile = Bu yakınlaştırma düzeyinde “{ $value }” harita parçası yok. 0 ile { $most } arası olabilir.
problem-age = Bu bir yaş değil. 0 ile 120 arası bir sayı yazın.
problem-age-order = En küçük yaş, en büyük yaştan büyük.
problem-open = “now”, “today” ya da 2026-08-24T15:00 gibi bir tarih ve saat olabilir.
problem-point-required = Haritadaki nokta eksik.
problem-email = Bu bir e-posta adresi değil.
problem-phone = Bu bir telefon numarası değil.
problem-website = Bu bir internet adresi değil. https:// ile başlar.
problem-colour = Bu bir renk değil. Doğrusu örneğin #1f6f8b.
problem-slug = “{ $value }” kısa ad olamaz. Küçük harfler (Türkçe harfler olmadan), rakamlar ve kısa çizgi kullanın.
problem-encoding = Metinde okuyamadığımız karakterler var.
problem-language-tag = “{ $value }” bir dil kodu değil. Doğrusu örneğin de ya da ar.
problem-holiday-date = Okul tatilinin tarihi okunamıyor.
problem-holiday-ends-before-start = Okul tatili başlamadan bitiyor.
problem-holiday-land = Böyle bir eyalet yok.
problem-holiday-column-missing = Dosyada “{ $value }” sütunu yok.
problem-holiday-none-in-file = Dosyada okul tatili yok.
problem-holiday-no-calendar = Dosya, iCalendar biçiminde bir takvim değil.
problem-holiday-row = Bu satır okunamıyor: { $value }
problem-schedule-ends-before-start = Bitiş, başlangıçtan önce.
problem-schedule-never = Bu sürede hiç buluşma yok.
problem-schedule-no-weekday = Haftanın günü eksik.
problem-schedule-nth = Bu gün ay içinde kaçıncı sırada? 1 ile 5 arası ya da sondan sayarak −1 ile −5 arası olabilir.
problem-schedule-every = Bu aralık olmaz. 1 ile { $most } arası olabilir.
problem-schedule-every-needs-start = Bu aralık için başlangıç tarihi gerekir.
problem-schedule-too-long = Bu çok uzun sürüyor. Gün sayısı: en fazla { $most }.
problem-schedule-time = Bu bir saat değil. 0:00 ile 24:00 arası olabilir.
problem-schedule-year = Yıl { $first } ile { $last } arasında olmalı.
problem-schedule-too-many = Çok fazla kayıt var. En fazla { $most } olabilir.

## schedule

schedule-on = { $day ->
        [1] Pazartesi
        [2] Salı
        [3] Çarşamba
        [4] Perşembe
        [5] Cuma
        [6] Cumartesi
       *[7] Pazar
    }
schedule-day-range = { $from ->
        [1] Pazartesi
        [2] Salı
        [3] Çarşamba
        [4] Perşembe
        [5] Cuma
        [6] Cumartesi
       *[7] Pazar
    }–{ $to ->
        [1] Pazartesi
        [2] Salı
        [3] Çarşamba
        [4] Perşembe
        [5] Cuma
        [6] Cumartesi
       *[7] Pazar
    }
schedule-nth = { $day ->
       *[other] { $nth ->
                [1] 1.
                [2] 2.
                [3] 3.
                [4] 4.
                [5] 5.
                [-1] son
                [-2] sondan bir önceki
                [-3] sondan 3.
                [-4] sondan 4.
               *[-5] sondan 5.
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] Pazartesi
        [2] Salı
        [3] Çarşamba
        [4] Perşembe
        [5] Cuma
        [6] Cumartesi
       *[7] Pazar
    }
schedule-days = { $days } günleri
schedule-daily = her gün
schedule-every-weeks = { $every ->
        [one] her hafta
       *[other] { $every } haftada bir
    } { $days } günleri
schedule-monthly = her ayın { $days } günü
schedule-every-months = { $every ->
        [one] her ay
       *[other] { $every } ayda bir
    } ayın { $days } günü
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } ve { $second }
schedule-when-time = { $when } { $time }
schedule-time = { $time }
schedule-from-time = saat { $time } itibarıyla
schedule-all-day = 24 saat
schedule-valid-between = { $when }, { $from } – { $until }
schedule-valid-from = { $when }, { $from } tarihinden itibaren
schedule-valid-until = { $when }, { $until } tarihine kadar
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = tercümanla { $language }
schedule-date-time = { $date }, { $time }
schedule-span = { $from } – { $until }
schedule-not-on-public-holidays = resmî tatillerde yok
schedule-only-on-public-holidays = yalnızca resmî tatillerde
schedule-not-in-school-holidays = okul tatillerinde yok
schedule-only-in-school-holidays = yalnızca okul tatillerinde
schedule-only-on-holidays = yalnızca resmî tatillerde ve okul tatillerinde
schedule-by-appointment = randevuyla
schedule-also-by-appointment = ayrıca randevuyla
schedule-cancelled = { $date } tarihinde iptal
schedule-cancelled-at = { $date } saat { $time } iptal
schedule-moved = { $date } yerine: { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = şu an açık, kapanış: { $until }
schedule-now = şu an açık
schedule-today = bugün { $time }
schedule-tomorrow = yarın { $time }
schedule-is-cancelled = { $when } – iptal
schedule-is-moved = { $when } (yeni tarih)
schedule-is-uncertain = { $when } (okul tatillerinde yok)
problem-schedule-ical-time = “{ $value }” iCalendar biçiminde bir zaman değil.
problem-schedule-ical-zone = Saatler başka bir saat dilimine göre: { $value }.
problem-schedule-ical-cannot = Bu kuralı alamıyoruz: “{ $value }”. Haftanın günleri, birkaç haftada bir ya da ayın kaçıncı günü olduğu belirtilebilir.
problem-schedule-ical-no-start = Ne zaman başladığı belirtilmemiş.
holiday-new-year = Yılbaşı
holiday-epiphany = Epifani
holiday-womens-day = Dünya Kadınlar Günü
holiday-good-friday = Kutsal Cuma
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = Emek ve Dayanışma Günü
holiday-liberation-day = Kurtuluş Günü
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-whit-sunday = Pentekost Pazarı
holiday-whit-monday = Pentekost Pazartesisi
holiday-corpus-christi = Corpus Christi
holiday-uprising-of-1953 = 1953 ayaklanmasının 75. yılı
holiday-assumption = Meryem’in Göğe Alınışı
holiday-childrens-day = Dünya Çocuk Günü
holiday-german-unity = Almanya’nın Birleşme Günü
holiday-reformation = Reform Günü
holiday-all-saints = Azizler Günü
holiday-repentance = Tövbe ve Dua Günü
holiday-christmas = Noel
holiday-second-christmas-day = Noel’in ikinci günü

## page

page-product = Stadtkarte
page-languages = Diller
page-about = Ağ hakkında
page-imprint = Künye
page-privacy = Veri koruma
page-accessibility = Erişilebilirlik
page-all-towns = Tüm şehirler
page-made-with = Stadtkarte özgür bir yazılımdır. Haritayı Leaflet çizer.
page-machine-translated = Bu metin makine çevirisidir.
page-text-in = Bu metnin dili: { $language }
page-to-content = İçeriğe geç
page-to-list = Haritayı atla, listeye geç
page-to-map = Haritaya git
page-not-found = Böyle bir sayfa yok
page-not-found-help = Belki bu hizmet artık yok ya da adreste bir hata var.
page-bad-request = Bu isteği anlayamadık
page-bad-request-help = Adreste buraya uymayan bir şey var.
page-broken = Bir şeyler ters gitti
page-broken-help = Hata bizde. Lütfen birkaç dakika sonra yeniden deneyin.
page-search = Hizmet ve yer ara
page-search-hint = Almanca kursu, sokak …
page-search-do = Ara
page-quick-filters = Hızlı filtreler
page-all-filters = Tüm filtreler
page-open-now = Şimdi açık
page-open-today = Bugün
page-near-me = Yakınımda
page-offers-in = { $town }: hizmetler
page-description = { $town }: dil kafeleri, kurslar, danışma ve buluşma yerleri; nerede, ne zaman, hangi dillerde.
page-sorted-by-distance = Önce en yakın
page-sorted-by-words = Önce en uygun
page-not-understood = Filtrenin bir bölümünü anlayamadık ve dikkate almadık:
page-search-not-ready = Arama hazırlanıyor. Lütfen birazdan yeniden deneyin.
page-search-forgiven = Tam olarak böyle yazan yok. En yakın olanlar:
page-show-them = Göster
page-nothing-found = Buna uyan bir şey bulamadık.
page-reset = Filtreleri sıfırla
page-show-all = Tümünü göster
page-without-place = Haritada yeri olmayanlar
page-pages = Listenin sayfaları
page-before = Geri
page-close = Kapat
page-any-time = Fark etmez
page-when = Ne zaman
page-open-at = Şu saatte:
page-age = Yaş
page-age-of = Kişinin yaşı:
page-particulars = Bilmekte yarar var
page-free = Ücretsiz
page-wheelchair = Tekerlekli sandalyeye uygun
page-childcare = Çocuk bakımı var
page-women-only = Yalnızca kadınlar
page-categories = Konular
page-spoken = Orada konuşulan diller
page-for-whom = Kimler için
page-formats = Hizmet türü
page-purposes = Sunulan ya da aranan
page-in-step = Liste haritayı izlesin
page-map = Hizmetlerin haritası
page-map-help = Ok tuşları haritayı kaydırır, artı ve eksi ölçeği değiştirir. Sekme tuşu işaretlere götürür, orada ok tuşları birinden ötekine geçer. Liste aynı hizmetleri gösterir.
page-map-needs-script = Harita için JavaScript gerekir. Liste bütün hizmetleri gösterir.
page-bigger-map = Büyük harita
page-chosen = Haritada seçilen
page-online = İnternet üzerinden
page-and-more = +{ $count }
page-seeks = Aranıyor
page-example = Örnek
page-example-help = Bu uydurma bir örnektir. Haritanın nasıl görünebileceğini gösterir.
page-by-appointment = Randevuyla
page-no-times = Saat belirtilmemiş.
page-next-dates = Sonraki tarihler
page-where = Nerede
page-place-on-request = Tam yeri sorarsanız öğrenirsiniz.
page-place-approximate = Yer yalnızca yaklaşık olarak gösterilmiştir.
page-on-the-map = Haritada göster
page-directions = Yol tarifi
page-cost = Ücret
page-registration = Kayıt
page-registration-needed = Lütfen önceden kayıt olun.
page-registration-not-needed = Kayıt gerekmez, doğrudan gelin.
page-organisation = Kim düzenliyor
page-contact = İletişim
page-confirmed = Son doğrulama: { $date }.
page-about-offer = Ayrıntılar
page-age-range = Yaş: { $from }–{ $to }
page-age-from = Yaş: { $from } ve üstü
page-anonymous = Ad vermek gerekmez
page-its-offers = Hizmetler
page-no-offers = Şu anda haritada bir hizmet yok.
page-text-missing = Bu metin henüz yok.
page-aims = Amaçlarımız
page-milestones = Bugüne kadar olanlar
page-working-groups = Çalışma grupları
page-members = Üyeler
page-welcome = Şehrimde neler var?
page-welcome-lead = Birçok dilde buluşma yerleri, kurslar, danışma ve yardım. Şehrinizi seçin.
page-no-towns = Henüz harita yok.
page-zoom-in = Yakınlaştır
page-zoom-out = Uzaklaştır
page-credit-osm = © OpenStreetMap katkıda bulunanlar
page-map-trouble = Harita şu anda yenilenemiyor. Son durumu görüyorsunuz.
page-list-trouble = Liste şu anda yenilenemiyor. Son durumu görüyorsunuz.
page-locating = Konumunuz aranıyor …
page-no-position = Konumunuz bulunamadı. Yukarıda bir sokak veya semt arayın.
page-request = aranıyor
page-mostly = çoğu { $category }
page-one-place = aynı yerde
page-direction-center = haritanın ortasında
page-direction-n = kuzeyde
page-direction-ne = kuzeydoğuda
page-direction-e = doğuda
page-direction-se = güneydoğuda
page-direction-s = güneyde
page-direction-sw = güneybatıda
page-direction-w = batıda
page-direction-nw = kuzeybatıda
page-offers = { $count } hizmet
page-show-offers = { $count } hizmeti göster
page-more = { $count } tane daha göster
page-elsewhere = Haritanın bu bölümünde bir şey yok, başka yerlerde { $count } hizmet var.
page-without-times = { $count } hizmet daha saat belirtmiyor.
page-without-language = { $count } hizmet daha yalnızca başka dillerde var.
problem-unknown-parameter = Bu parametre burada bilinmiyor.
page-none-yet = Burada henüz teklif yok. Lütfen yakında tekrar bakın.
page-costs = Ücretli
page-germany = Tüm şehirleri gösteren Almanya haritası
page-take-along = Kaydet ve paylaş
page-calendar = Takvime ekle
page-print = Yazdır
page-share = Paylaş
page-share-mail = E-posta ile
page-share-app = Bir uygulamayla paylaş
page-copy-link = Bağlantıyı kopyala
page-link-copied = Bağlantı kopyalandı.
page-qr = QR kodu
page-qr-name = Bu sayfanın bağlantısını içeren QR kodu
page-qr-help = Bu sayfayı açmak için telefonun kamerasını koda tutun.
page-seeks-until = Aranıyor, son gün: { $date }
page-term = { $from } – { $until }
page-term-from = Başlangıç: { $from }
page-term-until = Bitiş: { $until }
page-partners = Ortaklar: { $names }
page-funder = Destekleyen: { $name }
page-map-app = Bu cihazdaki harita uygulaması
page-other-sites = Bu bağlantılar başka sitelere götürür. Siteler, yeri ancak siz dokununca öğrenir.
page-seeking = Şu anda arananlar
page-all-requests = Arananların hepsi haritada
page-meetings = Sonraki toplantılar
page-near-place = { $place } yakınında
page-places = Bulunan yerler: { $count }
page-place-meant = Bir yer mi demek istediniz?
page-place-area = Semt
page-place-locality = Şehir veya köy
page-place-street = Sokak veya meydan
page-place-house = Yer
page-place-organisation = Kuruluş
page-retry = Yeniden dene

## exchange

problem-file-empty = Dosya boş.
problem-file-type = Bu ne bir GeoJSON FeatureCollection ne de bir tablo (CSV).
problem-file-unreadable = Dosya okunamıyor: { $value }
problem-json = Bu geçerli bir JSON değil: { $value }
problem-row-too-long = Bu satır çok uzun. En fazla { $most } MB.
problem-crs = Koordinatlar boylam ve enlem (WGS 84) olmalı, “{ $value }” olmaz.
problem-feature = Bu bir GeoJSON Feature değil.
problem-geometry = Geometri bir nokta (Point) olmalı, “{ $value }” olmaz.
problem-coordinates = Koordinatlar iki sayı olmalı: önce boylam, sonra enlem.
problem-swapped = Boylam ({ $lon }) ile enlem ({ $lat }) yer değiştirmiş gibi görünüyor.
problem-projected = “{ $value }” bir harita projeksiyonunun metre değerlerine benziyor. Derece gerekli: boylam ve enlem (WGS 84).
problem-null-island = 0, 0 noktası Atlas Okyanusu’nda. Koordinatlar bilinmiyorsa boş bırakın.
problem-id-missing = Kaynağın kendi kimlik numarası eksik. O olmadan bir sonraki aktarım bu teklifi tanıyamaz.
problem-id-twice = “{ $value }” kimlik numarası bu dosyada zaten var, { $first }. satırda.
problem-null-character = Metinde U+0000 karakteri var.
problem-unknown-nearest = “{ $value }” burada yok. “{ $nearest }” mi demek istediniz?
problem-unknown-one-of = “{ $value }” burada yok. Olabilecek değerler: { $list }
problem-yes-or-no = “{ $value }” burada olmaz. yes veya no yazın.
problem-shape = Bu, açıklanan biçimde değil: { $value }
problem-columns = Bu satırdaki sütunlar: { $found }. Başlıktaki sütunlar: { $expected }.
problem-column-missing = Başlıkta “{ $value }” sütunu yok.
problem-column-twice = “{ $value }” sütunu başlıkta iki kez var.
problem-opening-hours = “{ $value }” açılış saatleri okunamıyor. OpenStreetMap’teki gibi yazın: Mo-Fr 09:00-12:00.
problem-source-missing = Kaynağın adı eksik. --source ya da dosyada “source” belirtin.
problem-other-network = Bu teklif başka bir ağa ait.
problem-network-unknown = “{ $value }” adlı bir ağ yok. Olanlar: { $list }
problem-boundary = Sınır bir Polygon ya da MultiPolygon olmalı.
import-checking = Denetleniyor
import-storing = Kaydediliyor
import-counts = Yeni: { $new }, değişen: { $changed }, aynı kalan: { $same }, reddedilen: { $refused }.
import-withdrawn = Artık dosyada olmayan ve kaldırılan: { $count }.
import-done = Teklifler haritada.
import-nothing = Hiçbir şey aktarılmadı. Bu satırları düzeltin ya da --good-rows ile yalnızca doğru olanları aktarın.
import-dry-run = Bu yalnızca bir denemeydi. Hiçbir şey değişmedi.
import-more = Diğer sorunlar: { $count }.
import-unknown = Bunların burada anlamı yok, atlandı: { $list }
export-done = Yazılan teklifler: { $count }.
network-made = “{ $value }” ağı artık var.
network-none = Henüz ağ yok.
holidays-loaded = Yüklenen okul tatilleri: { $count } ({ $list }).
problem-wgs84 = “{ $value }” burada olmaz: koordinatlar WGS 84 derecesi olmalı, önce boylam.
problem-network-id = “{ $value }” kimliği bu ağa ait değil. id ve slug alanlarını “network show” komutunun yazdığı gibi bırakın.
network-saved = “{ $value }” ağı kaydedildi.
import-outside = Ağın bölgesi dışındaki teklifler: { $count }. İlki { $line }. satırda.
problem-network-none = { $database } veritabanında henüz ağ yok.
problem-land-missing = Takvim hangi eyalet için olduğunu söylemiyor. Belirtin, örneğin --land BY.

## people
people-sign-in = Giriş yap
people-sign-in-lead = E-posta adresinizi yazın. Size bir bağlantı göndeririz; parola gerekmez.
people-email = E-posta adresi
people-send-link = Bağlantı gönder
people-link-sent = Gelen kutunuza bakın
people-link-sent-help = { $email } adresini tanıyorsak oraya bir bağlantı gönderdik. Bağlantı 30 dakika ve yalnızca bir kez geçerlidir. Spam klasörüne de bakın.
people-too-often = Çok sık denendi
people-too-often-help = Lütfen bir saat sonra yeniden deneyin.
people-welcome = Merhaba, { $name }
people-welcome-help = Bir tıklama daha, sonra giriş yapmış olursunuz.
people-sign-in-now = Şimdi giriş yap
people-link-over = Bu bağlantı artık geçerli değil
people-link-over-help = Daha önce kullanılmış ya da süresi dolmuş. Buradan yenisini alabilirsiniz.
people-cross-site = Bu istek başka bir siteden geldi
people-cross-site-help = Sizi korumak için yalnızca kendi sayfalarımızdan gönderilenleri kabul ediyoruz. Hiçbir şey değişmedi.
people-deleted-person = eski kullanıcı { $code }
people-mail-stop = Bu tür iletileri artık alma
people-mail-hello = Merhaba,
people-mail-greeting = Merhaba { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Giriş bağlantınız
people-mail-sign-in = bu bağlantıyla giriş yaparsınız. 30 dakika ve yalnızca bir kez geçerlidir.
people-mail-sign-in-why = Bu iletiyi, birisi adresinizle bağlantı istediği için aldınız. Siz değilseniz silmeniz yeterli.
people-mail-invited-subject = Stadtkarte erişiminiz
people-mail-invited-how = Bağlantı yedi gün ve yalnızca bir kez geçerlidir. Sonrasında giriş sayfasından her zaman yenisini alabilirsiniz.
people-mail-invited-why = Bu iletiyi davet edildiğiniz için aldınız.
people-mail-role-operator = Bu Stadtkarte’yi artık siz işletiyorsunuz.
people-mail-role-staff = Artık “{ $thing }” ekibindesiniz ve haritada ne olacağına birlikte karar veriyorsunuz.
people-mail-role-member = Artık “{ $thing }” tekliflerini birlikte yazıyorsunuz.
people-mail-role-translator = Artık “{ $thing }” metinlerini şu dile çeviriyorsunuz: { $language }.
people-mail-role-none = Artık giriş yapabilirsiniz.
people-invited = { $email } bu bağlantıyla giriş yapar (bir kez, yedi gün içinde):
people-invited-folder = Sunucu çalışınca ileti “{ $folder }” klasöründe durur. Posta sunucusu ayarlı değil.
people-invited-mail = İleti, sunucu çalışınca gönderilir.
problem-organisation-unknown = “{ $value }” adlı kuruluş yok.
people-account = Hesabım
people-own-pages = Sayfalarınız
people-desk = Çalışma masası
people-settings = Ayarlar
people-sign-out = Çıkış yap
people-sign-out-everywhere = Tüm cihazlarda çıkış yap
people-save = Kaydet
people-name = Adınız
people-language = Bu sayfaların ve e-postaların dili
people-want-digest = Beni bekleyen bir şey olduğunda günde bir e-posta
people-want-reminders = Tekliflerimizin hâlâ doğru olup olmadığını soran e-postalar
people-delete = Hesabımı sil
people-delete-how = Sonra ne olur
people-delete-what = Adınız, e-posta adresiniz, taslaklarınız ve oturumlarınız hemen ve kalıcı olarak silinir.
people-delete-stays = Kuruluşlarınızın teklifleri kalır. Geçmişte adınızın yerinde yalnızca bir kod durur.
people-delete-last = “{ $name }” kuruluşunun son üyesisiniz. Sonra orada kimse bir şey değiştiremez; sorular kuruluşun adresine ya da ağın ekibine gider.
people-delete-operator = Bu hizmeti siz işletiyorsunuz. Başka birinin devam edebileceğinden emin olun.
people-delete-now = Kalıcı olarak sil
people-not-now = Vazgeç
people-drafts = Başlanmış, henüz gönderilmemiş
people-untitled = Başlıksız
people-offers = Teklifler
people-no-offers = Henüz teklif yok.
people-more-offers = Diğer teklifler: { $count }
people-new-offer = Yeni teklif
people-offer-published = haritada
people-offer-pending = inceleniyor
people-offer-returned = size geri gönderildi
people-offer-declined = kabul edilmedi
people-offer-hidden = kimse onaylamadığı için gizli
people-offer-withdrawn = artık haritada değil
people-offer-superseded = değiştirildi
people-offer-changed = değişiklik inceleniyor
people-nothing-yet = Henüz bir kuruluşa bağlı değilsiniz. Bir üyeden sizi davet etmesini isteyin ya da kuruluşunuzu şehrinizin sayfasına ekleyin.
people-networks = Ağlarınız
people-its-networks = Ağlar
people-ask-network = Başka bir ağa katıl
people-which-network = Hangi ağ?
people-ask-now = İste
people-members = Üyeler
people-no-members = Burada henüz yazan yok.
people-you = siz
people-remove = Çıkar
people-invite-member = Birini davet et
people-invite = Davet gönder
people-letter-language = Davetin dili
people-leave = Ayrıl
people-leave-help = Diğerleri devam eder. Sizi istedikleri zaman yeniden davet edebilirler.
people-leave-last = Son üyesiniz. Teklifler, kimse onaylamayana kadar haritada kalır; sonra yalnızca ağın ekibi değiştirebilir. Önce birini davet etmeniz daha iyi olur.
people-leave-now = Evet, ayrılıyorum
people-edit-organisation = Kuruluş bilgilerini değiştir
people-proposal-waits = Bir değişiklik inceleniyor. O zamana kadar haritada önceki bilgiler durur.
people-organisation-name = Kuruluşun adı
people-about = Nedir, ne yapar
people-other-languages = Diğer dillerde
people-contact = İletişim
people-phone = Telefon
people-website = Web sitesi
people-publish = haritada göster
people-address = Adres
people-street = Sokak ve numara
people-postal-code = Posta kodu
people-locality = Yer
people-not-right = Bu henüz doğru değil:
people-faster = Bu arada başka biri bir şey değiştirdi. Şimdi orada bu yazıyor. Metniniz hâlâ burada; bir kez daha kaydederseniz sizinki geçerli olur.
people-invitation = Davetlisiniz
people-invitation-open = Daveti gör
people-invitation-over = Davet daha önce kabul edilmiş ya da süresi dolmuş. Zaten üyeyseniz giriş yapın; değilseniz yenisini isteyin.
people-accept = Kabul et ve giriş yap
people-mail-invitation-subject = { $name } sizi davet ediyor: { $thing }
people-mail-invitation = { $name } sizi Stadtkarte’de “{ $thing }” için birlikte çalışmaya davet ediyor.
people-mail-invitation-how = Davet 14 gün geçerlidir. Parola gerekmez.
people-mail-invitation-why = Bu iletiyi, { $name } “{ $thing }” için adresinizi girdiği için aldınız. İstemiyorsanız silmeniz yeterli.
people-team = Ekip
people-staff = Birlikte karar verenler
people-nobody = Henüz kimse yok.
people-invite-team = Ekibe davet et
people-as-what = Ne olarak?
people-as-staff = haritada ne olacağına karar verir
people-as-translator = çevirir:
people-translating = Çeviri
people-to-translate = Eksiği olan teklifler: { $count }
people-text-outdated = belki güncel değil
people-text-missing = eksik
people-text-machine = makine çevirisi
people-stop = Bu tür iletiler artık gelmesin mi?
people-stop-now = Aboneliği bitir
people-stopped = Abonelik bitti
people-stopped-help = Artık bu tür iletiler almayacaksınız. Hesap ayarlarınızdan yeniden açabilirsiniz.
people-done-saved = Kaydedildi.
people-done-proposed = Teşekkürler! Ağın ekibi bakacak, sonra haritada görünecek.
people-done-invited = Davet yolda.
people-done-asked = İsteğiniz ağa ulaştı. Size haber verilecek.
people-done-asked-before = Oraya zaten başvurdunuz.
people-done-left = Ayrıldınız.
people-done-removed = Çıkarıldı.
people-done-joined = Hoş geldiniz! Artık bizimlesiniz.
people-dates-cancel = Buluşmayı iptal et
people-dates-title = Buluşmayı iptal et ya da başka zamana al
people-dates-help = Hangi buluşma iptal ya da başka zamana alındı? Nedenini bir sonraki adımda belirtebilirsiniz.
people-dates-choose = İptal et ya da başka zamana al…
people-dates-none = Önümüzdeki beş haftada iptal edilebilecek ya da başka zamana alınabilecek tek bir buluşma yok.

## writing

writing-join = Kuruluş ekle
writing-join-lead = Kuruluşunuzu ve ilk teklifini { $town } haritasına ekleyin. Hesap gerekmez. Yaklaşık beş dakika sürer.
writing-who = Siz kimsiniz?
writing-organisation = Kuruluşunuz
writing-organisation-name = Kuruluşun adı
writing-organisation-about = Ne yapıyor?
writing-organisation-about-hint = Bir iki cümle. Daha sonra kuruluşun sayfasında görünür.
writing-organisation-website = Kuruluşun internet sitesi
writing-person-name = Adınız
writing-person-email = E-posta adresiniz
writing-person-email-hint = Oraya bir onay bağlantısı göndeririz. Yayımlanmaz.
writing-join-what = Ne eklemek istiyorsunuz?
writing-join-with-offer = Kuruluş ve bir teklif ya da arayış
writing-join-without-offer = Yalnızca kuruluş
writing-what = Ne?
writing-purpose = Bir şey mi sunuyorsunuz, bir şey mi arıyorsunuz?
writing-purpose-offer = Sunuyoruz
writing-purpose-request = Arıyoruz
writing-expires = Ne zamana kadar arıyorsunuz?
writing-expires-hint = O günden sonra kendiliğinden kaybolur.
writing-title = Başlık
writing-title-hint = Örneğin: Çarşı meydanında buluşma kafesi
writing-summary = Tek cümleyle
writing-summary-hint = Listede başlığın altında görünür.
writing-description = Bilinmesi gereken diğer şeyler
writing-description-hint = Yalın ve kısa cümlelerle yazın. Böylece daha çok kişi anlar.
writing-category = Konu nedir?
writing-category-hint = Bir ile üç arasında konu seçin.
writing-format = Ne tür bir teklif?
writing-other-languages = Başka dillerde de yazın
writing-in-languages = Şu dillerde de: { $languages }
writing-source = Yazdığınız dil
writing-other-languages-which = Ayrıca şu dillerde
writing-show-languages = Alanlarını göster
writing-text-missing = Çeviri burada henüz eksik.
writing-text-outdated = Eskimiş olabilir: Diğer metin bu arada değişti.
writing-text-fits = Çeviri hâlâ doğru
writing-text-machine = Bunu bir makine çevirdi.
writing-text-right = Okudum, doğru
writing-voluntary = isteğe bağlı
writing-whom = Kimler için?
writing-target-groups = Şu kişiler için
writing-age-min = En küçük yaş
writing-age-max = En büyük yaş
writing-languages = Orada hangi diller konuşuluyor?
writing-languages-hint = Birçok kişi ancak kendi dilini konuşan biri olduğunu bilince gelir.
writing-more-languages = Diğer diller
writing-mode-of = { $language }: nasıl?
writing-when = Ne zaman?
writing-when-hint = Saat yazılmazsa teklif “Şimdi açık” altında görünmez.
writing-where = Nerede?
writing-access = Ücret, kayıt, erişim
writing-cost-note = Ücret hakkında
writing-cost-hint = Örneğin: Kahve ve kek için 2 avro
writing-registration-note = Nasıl kayıt olunur
writing-registration-hint = Örneğin: bir gün öncesine kadar telefonla
writing-registration-yes = Önceden kayıt gerekli
writing-registration-no = Kayıt gerekmez
writing-not-said = Belirtilmedi
writing-wheelchair = Tekerlekli sandalyeyle girilebiliyor mu?
writing-also = Ayrıca
writing-contact = Size nasıl ulaşılır?
writing-contact-hint = En az bir yol. Herkesin neyi göreceğine siz karar verirsiniz.
writing-email = E-posta adresi
writing-email-public = Bu e-posta adresini herkese göster
writing-email-private = İşaretlenmezse gizli kalır. Size bir form üzerinden yazılabilir.
writing-phone = Telefon numarası
writing-phone-public = Bu telefon numarasını herkese göster
writing-website = İnternet sitesi
writing-website-hint = Her zaman herkese açıktır. Örneğin: www.verein.de
writing-others = Kimler katılıyor, ne zaman soralım?
writing-co-organisers = Birlikte yapanlar
writing-co-organiser-name = Ağdaki bir kuruluşun adı
writing-add = Ekle
writing-confirm = Her şeyin hâlâ doğru olup olmadığını ne sıklıkla soralım?
writing-confirm-hint = O zaman bir e-posta gelir. Bir tıklama yeter.
writing-every-months = { $count ->
        [one] Her ay
       *[other] { $count } ayda bir
    }
writing-form = Form
writing-send = İncelemeye gönder
writing-save = Kaydet, sonra devam et
writing-please-look = { $count ->
        [one] Lütfen bir yere yeniden bakın
       *[other] Lütfen { $count } yere yeniden bakın
    }
writing-nothing-lost = Hiçbir şey kaybolmadı: Yazdığınız her şey hâlâ burada.
writing-kept = Kaydedildi.
writing-saved = Kaydedildi.
writing-saved-address = Bu adreste 30 gün boyunca yazmaya devam edebilirsiniz. Adresi bilen herkes de bunu yapabilir.
writing-go-on = Yazmaya devam et
writing-sent = E-postanıza bakın
writing-sent-mail = Size bir e-posta gönderdik. Lütfen içindeki bağlantıyı açın; o zaman isteğiniz ağa ulaşır.
writing-sent-next = E-posta gelmedi mi? İstenmeyen klasörüne de bakın. Bağlantı yedi gün geçerlidir.
writing-confirm-title = Bu adres sizin mi?
writing-confirm-lead = Bir tıklama daha, sonra “{ $organisation }” için isteğiniz { $town } ağına gider.
writing-confirm-address = Adresi onayla
writing-confirmed = Teşekkürler, isteğiniz bize ulaştı
writing-confirmed-lead = Ağdan kişiler isteğinize bakacak. Yeni bir şey olduğunda e-posta alırsınız.
writing-confirmed-next = O zamana kadar hiçbir şey yayımlanmaz. Kendi alanınızda yazmaya devam edebilirsiniz; oraya e-posta adresinizle girersiniz.
writing-to-account = Kendi alanıma git
writing-link-over-title = Bu bağlantı artık geçerli değil
writing-link-over = Çok eski ya da bir parçası eksik. Formu yeniden gönderebilirsiniz.
writing-new-offer = Yeni teklif
writing-change-offer = Teklifi değiştir
writing-translate-offer = Teklifi çevir
writing-back-to-account = Kendi alanım
writing-returned = Ağ bir değişiklik rica ediyor:
writing-has-draft = Burada daha önce yazmaya başlamıştınız. Bu sizin taslağınız.
writing-back-again = Yeniden oturum açtınız. Yazdığınız her şey hâlâ burada.
writing-merged = İki sürüm birleştirildi. Lütfen her şeye bir kez daha bakın ve gönderin.
writing-discard = Taslağı sil
writing-no-organisation = Henüz adına yazabileceğiniz bir kuruluşa bağlı değilsiniz.
writing-for-which = Kimin için ve hangi harita için?
writing-for = { $organisation }, { $town }
writing-directions = Yol tarifi
writing-schedule-note = Saatler hakkında
writing-is-public = herkese açık
writing-is-private = gizli
writing-conflict = Birisi daha hızlıydı
writing-conflict-lead = Siz yazarken başka biri bu teklifi değiştirdi. Hiçbir şey kaybolmadı. Lütfen hangisinin geçerli olacağını seçin.
writing-conflict-mine = Sizin sürümünüz
writing-conflict-other = Diğer sürüm
writing-conflict-theirs = Bunu yalnızca diğer kişi değiştirdi. Olduğu gibi alıyoruz:
writing-conflict-go-on = Birleştir ve bak
writing-problem-contact = Lütfen en az bir yol yazın: e-posta, telefon ya da internet sitesi.
writing-problem-hidden = Böyle size kimse ulaşamaz. Telefon numarasını herkese gösterin ya da bir e-posta adresi ekleyin.
writing-problem-past = Bu gün geçti.
writing-problem-once-more = Lütfen formu bir kez daha gönderin. Otomatik programlardan böyle korunuyoruz.
problem-too-often = Çok sık denendi. Lütfen daha sonra yeniden deneyin.
writing-mail-confirm-subject = Lütfen onaylayın: { $organisation }
writing-mail-confirm = “{ $organisation }” kuruluşunu { $town } haritasına eklemek istiyorsunuz. Lütfen bu adresin size ait olduğunu onaylayın:
writing-mail-confirm-next = Bağlantı yedi gün geçerlidir. Sonra ağdan kişiler isteğinize bakar.
writing-mail-confirm-why = Bu iletiyi, birisi sizin adresinizle bir kuruluş eklediği için aldınız. Siz değilseniz silmeniz yeterli; hiçbir şey olmaz.
writing-mail-draft-subject = Şehir haritasındaki taslağınız
writing-mail-draft = buradan yazmaya devam edebilirsiniz. Taslak 30 gün saklanır.
writing-mail-draft-why = Bu iletiyi, birisi sizin adresinizle bir taslak kaydettiği için aldınız. Siz değilseniz silmeniz yeterli.
writing-mail-joins-subject = { $name }, { $organisation } için yazmak istiyor
writing-mail-joins = { $name }, “{ $organisation }” kuruluşunu yeni eklemek istedi. Ama kuruluşunuz orada zaten var. Başvuran kişi:
writing-mail-joins-how = Sizden biri mi? O zaman davet edin. Değilse bir şey yapmanız gerekmez.
writing-mail-joins-invite = Bu kişiyi davet et
writing-mail-joins-why = Bu iletiyi, şehir haritasında { $organisation } için yazdığınızdan aldınız.
writing-done-live = Teşekkürler. Artık haritada.
writing-done-waiting = Teşekkürler. Ağ buna bakacak ve size e-posta gelecek. O zamana kadar her şey olduğu gibi kalır.
writing-done-discarded = Taslak silindi.

## when and where

problem-ical-no-events = Bu dosyada hiç etkinlik yok.
problem-ical-all-over = Bu dosyadaki bütün etkinlikler geçmiş.
problem-ical-converted = Saatler başka bir saat dilimindeydi ({ $value }) ve çevrildi. Lütfen kontrol edin.
problem-ical-several = Dosyada { $count } farklı etkinlik var. Hepsi alındı: Lütfen buraya ait olmayanları silin.
problem-when-from = Saat kaçtan itibaren? Lütfen bir saat yazın.
problem-when-not-taken = Bu saatler henüz alınmadı. “Al” düğmesine basın veya alanı boşaltın.
problem-where-area-point = Bölge yaklaşık olarak nerede? Lütfen noktayı haritaya koyun.
problem-where-outside = Nokta { $town } sınırlarının dışında. Doğru mu?
when-every-weeks = { $every ->
        [1] her hafta
       *[other] { $every } haftada bir
    }
when-place = { $nth ->
        [1] 1.
        [2] 2.
        [3] 3.
        [4] 4.
        [5] 5.
        [-1] son
        [-2] sondan ikinci
        [-3] sondan üçüncü
        [-4] sondan dördüncü
       *[-5] sondan beşinci
    }
when-monthly = { $every ->
        [1] ayın { $places } haftasındaki gün
       *[other] { $every } ayda bir, ayın { $places } haftasındaki gün
    }
when-as-usual = her zamanki gibi
when-not-then = yapılmaz
when-only-then = yalnızca o zaman
when-said = Haritada böyle görünecek
when-said-nothing = Henüz saat verilmedi.
when-next = Sonraki tarihler
when-none-coming = Bu bilgilere göre önümüzde hiçbir tarih yok.
when-nothing-planned = { $date } günü iptal edilecek veya ertelenecek bir şey planlanmamış.
when-add-slot = Düzenli saat
when-add-date = Tek tarih
when-add-exception = İptal veya erteleme
when-slot-number = Düzenli saat { $number }
when-date-number = Tarih { $number }
when-exception-number = İptal veya erteleme { $number }
when-remove = Sil
when-by-appointment = Randevu alınabilir
when-note = Saatler hakkında bilinmesi gereken başka şeyler
when-days = Haftanın günleri
when-from = Başlangıç
when-to = Bitiş
when-rhythm = Ne sıklıkla?
when-course = Başlangıç ve bitiş günü (kurs, sezon)
when-valid-from = İlk gün
when-valid-until = Son gün
when-date = Gün
when-whole-day = Saat yazılmazsa bütün gün demektir.
when-several-days = Birkaç gün sürüyor
when-planned-date = Planlanan gün
when-planned-at = Planlanan saat
when-cancelled = iptal
when-moved = ertelendi
when-moved-to = Yeni gün
when-reason = Neden (isterseniz)
when-languages = Bu saatte başka diller
when-languages-hint = Yalnızca bu saatteki diller her zamankinden farklıysa.
when-language = Dil
when-mode = Ne şekilde?
when-public-holidays = Resmî tatillerde
when-school-holidays = Okul tatillerinde
when-paste = Saatleri başka yerden alın
when-paste-text = Çalışma saatleri (metin)
when-paste-hint = Örneğin OpenStreetMap’teki gibi: Mo-Fr 09:00-12:00
when-paste-file = Veya bir takvim dosyası (.ics)
when-paste-do = Al
where-mode = Herkes ne görsün?
where-exact = Tam yeri
where-exact-help = adresiyle ve haritada bir noktayla
where-area = Yalnızca bölgeyi
where-area-help = koruma için veya yer değiştiği için
where-online = Çevrim içi
where-none = Yer görünmesin
where-none-help = gelmek isteyen önce sorar
where-area-which = Hangi bölge?
where-area-other = başka bir bölge
where-area-name = Bölgenin adı
where-area-hint = Noktayı evin üzerine değil, bölgenin ortasına koyun.
where-search = Adres veya yer arayın
where-search-do = Ara
where-found-count = { $count ->
        [0] Hiçbir şey bulunamadı
       *[other] { $count } adres bulundu
    }
where-found-none = Bulunamadı. Kapı numarası olmadan deneyin veya noktayı kendiniz koyun.
where-take = Bu adresi kullan
where-pin = Haritadaki nokta
where-pin-help = Haritayı artı işaretinin altına kaydırın ve noktayı koyun. Noktayı sürükleyebilir veya oklarla da kaydırabilirsiniz.
where-set = Noktayı buraya koy
where-move = Noktayı kaydır
where-north = kuzeye
where-south = güneye
where-west = batıya
where-east = doğuya
where-point-set = Nokta kondu.
where-swap = Sayıları değiştir
where-outside-yes = Evet, doğru
where-coordinates = Koordinatlar
where-lon = Boylam
where-lat = Enlem
where-name = Binanın adı
where-street = Sokak ve kapı numarası
where-postal-code = Posta kodu
where-locality = Şehir veya ilçe
where-directions = Oraya nasıl gidilir?

## office
office-desk = Ekip masası
office-queue = Bekleyenler
office-archive = Arşiv
office-history = Geçmiş
office-account = Hesabım
office-empty = Her şey tamam. Şu anda sizi bekleyen bir şey yok.
office-count = Bekleyen: { $count }
office-kinds = Yalnızca göster
office-kind-all = Tümü
office-kind-organisation = Yeni kuruluş
office-kind-new = Yeni teklif
office-kind-change = Değişiklik
office-kind-report = Bildirim
office-kind-stale = Uzun süredir doğrulanmadı
office-kind-link = Çalışmayan bağlantı
office-kind-live = Zaten haritada
office-since-today = bugünden beri
office-since-days = { $days ->
        [one] dünden beri
       *[other] { $days } gündür
    }
office-moment = { $day }, { $time }
office-untitled = Başlıksız
office-with-offers = Birlikte gelen teklifler: { $count }
office-chosen = İşaretlenenlerin tümü için:
office-approve = Onayla
office-edit-approve = Düzenle ve onayla
office-edit = Düzenle
office-task-done = Tamamlandı
office-task-report = Ziyaretçiler bunu bildirdi.
office-task-stale = Kuruluş hatırlatmalarımıza yanıt vermedi.
office-task-link = Bu site iki kez yanıt vermedi.
office-task-live = Güvendiğiniz bir kuruluş bunu kendisi yayımladı. Lütfen kısaca göz atın.
office-times = ({ $count } kez)
office-still-right = Hâlâ doğru
office-what-changes = Neler değişiyor
office-what-it-says = İçeriği
office-nothing-changed = Herkesin gördüğünden farklı bir şey yok.
office-legend-before = Nasıl okunur:
office-legend-gone = kalkıyor
office-legend-new = yeni
office-same = Aynı kalıyor ({ $count })
office-point-moved = Haritadaki nokta { $distance } kaydı.
office-point-new = Yeni: artık haritada bir nokta var.
office-point-gone = Haritadaki nokta artık yok.
office-field-title = Başlık
office-field-summary = Kısaca
office-field-description = Açıklama
office-field-purpose = Sunuyor veya arıyor
office-field-format = Biçim
office-field-category = Konu
office-field-times-note = Saatlere ilişkin not
office-field-protection = Koruma
office-protected = Sokak ve nokta gizli kalır.
office-field-point = Nokta
office-approximate = Yalnızca yaklaşık biliniyor
office-field-directions = Nasıl bulunur
office-field-age = Yaş
office-field-access = Bilmekte fayda var
office-field-expires = Geçerlilik sonu
office-field-project = Proje
office-field-tags = Arama sözcükleri
office-place-exact = Herkes tam yeri görür.
office-place-area = Herkes yalnızca bölgeyi görür.
office-place-none = Herkese açık yer yok
office-place-online = Çevrimiçi
office-public = { $value } (herkese açık)
office-not-public = { $value } (herkese açık değil)
office-written-by = yazan: { $name }
office-see-public = Haritada gör
office-decide = Karar
office-not-yet-member = Kuruluş henüz katılmadı.
office-decide-organisation = Önce ona karar verin
office-return = Geri gönder
office-return-why = Kuruluş neyi değiştirmeli?
office-return-do = Bu mesajla geri gönder
office-decline = Reddet
office-decline-why = Bu neden haritaya uygun değil?
office-decline-do = Bu gerekçeyle reddet
office-withdraw = Haritadan kaldır
office-withdraw-why = Neden? Bu gerekçe kuruluşa iletilir.
office-withdraw-do = Haritadan kaldır
office-more-deeds = Yapabileceğiniz diğer şeyler
office-bring-back = Haritaya geri koy
office-history-of-entry = Şimdiye kadar olanlar
office-from-source = Kaynak: { $name }
office-undo = Geri al
office-undone = Bu geri alındı.
office-earlier = Daha eski
office-archive-lead = Hiçbir şey silinmez. Buradakiler şu anda haritada görünmez.
office-archive-empty = Arşiv boş.
office-state-pending = Sizi bekliyor
office-state-published = Haritada
office-state-hidden = Gizlendi
office-state-returned = Geri gönderildi
office-state-declined = Reddedildi
office-state-superseded = Yenisiyle değişti
office-state-withdrawn = Kaldırıldı
office-membership-asked = Katılmak istiyor
office-membership-member = Üye
office-membership-declined = Reddedildi
office-trusted = Güvenilir
office-trust = Bu kuruluşa güven
office-trust-help = Yazdıkları hemen haritada görünür. Siz de sonra burada görürsünüz.
office-distrust = Yeniden önceden kontrol et
office-distrust-help = Bu kuruluşun yazdıkları hemen haritada görünür.
office-trust-at-once = Bu kuruluşa baştan güven
office-approve-with = Bunu da onayla:
office-accept = Kabul et
office-ask = Soru sor
office-ask-why = Ne öğrenmek istiyorsunuz?
office-ask-do = Soruyu gönder
office-refuse = Reddet
office-refuse-why = Kuruluş neden katılamıyor?
office-refuse-do = Bu gerekçeyle reddet
office-its-offers = Teklifleri
office-did-submitted = Gönderildi
office-did-published = Yayımlandı
office-did-approved = Onaylandı
office-did-returned = Geri gönderildi
office-did-declined = Reddedildi
office-did-hidden = Gizlendi
office-did-brought-back = Geri getirildi
office-did-withdrawn = Haritadan kaldırıldı
office-did-confirmed = Doğrulandı: hâlâ doğru
office-did-adopted = Başka bir ağ da gösteriyor
office-did-released = Başka ağ artık göstermiyor
office-did-translated = Çevrildi
office-did-undone = Geri alındı
office-did-saved = Değiştirildi
office-did-imported = Dosyadan alındı
office-did-merged = Birleştirildi
office-did-organisation-asked = Katılmak istedi
office-did-organisation-member = Kabul edildi
office-did-organisation-declined = Reddedildi
office-did-organisation-trusted = Güven verildi
office-did-organisation-trusted-no-more = Yeniden önceden kontrol ediliyor
office-did-organisation-asked-back = Soru soruldu
office-who-operator = Harita işletmecisi
office-who-house = Stadtkarte, kendiliğinden
office-who-translation = Çeviri programı
office-who-resident = bir sakin
office-who-guest = henüz hesabı yok
office-who-sample = Örnek veriler
office-who-other = bilinmiyor
office-done-approved = Onaylandı. Artık haritada.
office-done-returned = Geri gönderildi. Mesajınız kuruluşa iletiliyor.
office-done-declined = Reddedildi. Gerekçeniz kuruluşa iletiliyor.
office-done-withdrawn = Haritadan kaldırıldı.
office-done-back = Yeniden haritada.
office-done-vouched = Doğrulandı.
office-done-undone = Geri alındı.
office-done-task = Tamamlandı.
office-done-accepted = Kabul edildi. Kuruluşa haber veriliyor.
office-done-refused = Reddedildi. Gerekçeniz kuruluşa iletiliyor.
office-done-asked-back = Sorunuz yolda. Başvuru beklemeye devam ediyor.
office-done-trusted = Artık bu kuruluşa güveniyorsunuz.
office-done-distrusted = Değişiklikler yeniden önceden kontrol ediliyor.
office-done-conflict = Biri sizden önce davrandı: buna karar verildi ya da daha yenisi var. Şu anki durum bu.
office-done-not-allowed = Şu anda olmuyor: kuruluş üye değil ya da 30 günden fazla geçti.
office-done-some = Tamamlandı: { $count }.
office-done-some-left = Tamamlandı: { $count }. Yapılamadı: { $left }. Lütfen bunları tek tek açın.
office-done-nothing = Hiçbir şey işaretlenmedi.
office-mail-why = Bu mesajı “{ $name }” için kayıtlı olduğunuzdan alıyorsunuz.
office-mail-approved-subject = “{ $title }” haritada
office-mail-approved = “{ $title }” kontrol edildi ve artık { $town } haritasında. Teşekkürler!
office-mail-approved-link = Görüntüle veya değiştir
office-mail-returned-subject = Lütfen bir şeyi değiştirin: “{ $title }”
office-mail-returned = { $town } haritası için “{ $title }” kaydına baktık. Orada görünmeden önce bir şey eksik:
office-mail-returned-link = Düzenlemeye devam et
office-mail-declined-subject = “{ $title }” haritada yer almayacak
office-mail-declined = “{ $title }” { $town } haritasında yer almayacak. Nedeni:
office-mail-declined-link = Görüntüle
office-mail-withdrawn-subject = “{ $title }” artık haritada değil
office-mail-withdrawn = “{ $title }” { $town } haritasından kaldırıldı. Nedeni:
office-mail-withdrawn-link = Görüntüle veya değiştir
office-mail-undone-subject = Bir kararı geri aldık: “{ $title }”
office-mail-undone = { $town } haritasındaki “{ $title }” hakkındaki son karar artık geçerli değil. Her şey eskisi gibi.
office-mail-undone-link = Görüntüle
office-mail-edited-subject = “{ $title }” kaydını düzenledik
office-mail-edited = { $town } ekibi “{ $title }” kaydını düzenledi. Artık haritada bu haliyle.
office-mail-edited-link = Görüntüle veya değiştir
office-mail-accepted-subject = Haritaya hoş geldiniz
office-mail-accepted = “{ $title }” artık { $town } haritasının bir parçası. Aramıza hoş geldiniz!
office-mail-accepted-link = Kuruluşunuza git
office-mail-refused-subject = Harita başvurunuz hakkında
office-mail-refused = maalesef “{ $title }” kuruluşunu { $town } haritasına alamıyoruz. Nedeni:
office-mail-refused-link = Görüntüle
office-mail-asked-back-subject = Başvurunuzla ilgili bir soru
office-mail-asked-back = “{ $title }” kuruluşunu { $town } haritasına almadan önce bir şey öğrenmek istiyoruz. Bu mesajı yanıtlamanız yeterli.
office-mail-asked-back-link = Başvurunuza git
office-mail-digest-subject = Haritada bekleyenler var ({ $count })
office-mail-digest = sizi veya ekibinizden birini bekleyenler şunlar.
office-mail-digest-link = Bak ve karar ver
office-mail-digest-why = Harita ekibinde olduğunuz için bu mesajı günde en fazla bir kez alırsınız.
office-kind-profile = Kuruluş bilgileri
office-profile = Kuruluşun yeni bilgileri
office-field-name = Ad
office-did-organisation-proposed = Yeni bilgiler gönderildi
office-did-organisation-proposal-declined = Yeni bilgiler geri gönderildi

## true

true-aged = En son { $months } ay önce doğrulandı
true-written = Eklenme tarihi: { $date }.
true-mail-subject = Bilgiler hâlâ doğru mu? { $town } haritasında { $organisation }
true-mail-subject-again = Hatırlatma: Bilgiler hâlâ doğru mu? { $town } haritasında { $organisation }
true-mail-ask = { $town } haritası { $organisation } tarafından sunulanları gösteriyor. Lütfen bilgilerin hâlâ doğru olup olmadığını bize kısaca bildirin. Tek tıklama yeter, giriş yapmanız gerekmez.
true-mail-again = Sizden henüz yanıt almadık; belki son e-postamız gözden kaçtı. Lütfen { $town } haritasında { $organisation } hakkında yazanların hâlâ doğru olup olmadığını bize kısaca bildirin. Tek tıklama yeter, giriş yapmanız gerekmez.
true-mail-hides = Yanıt almazsak bu kayıt { $date } tarihinde haritadan kalkar. Hiçbir şey silinmez.
true-mail-answer = Bak ve yanıtla
true-mail-dates = Bir buluşma iptal mi edildi, başka güne mi alındı? Güne tıklayın:
true-mail-until = Bağlantılar { $date } tarihine kadar geçerlidir. Bunlara sahip olan herkes yanıt verebilir; bu e-postayı yalnızca { $organisation } adına yanıt verecek kişilere iletin.
true-mail-why = Bu e-postayı, { $organisation } { $town } haritasında yer aldığı için alıyorsunuz.
true-hidden-subject = Şu anda haritada değil: { $titles }
true-hidden-text = Birkaç kez sorduk ve yanıt alamadık. Bu yüzden { $town } haritası artık şunu göstermiyor: { $titles }. Hiçbir şey silinmedi. Tek tıklama kaydı geri getirir.
true-hidden-link = Yeniden göster: { $title }
true-title = Bilgiler hâlâ doğru mu?
true-lead = { $town } haritasında böyle görünüyor.
true-was = { $town } haritasında böyle görünüyordu.
true-right = Evet, doğru
true-change = Bir şeyi değiştir
true-over = Artık yok
true-over-help = “Artık yok” kaydı haritadan kaldırır. Hiçbir şey silinmez.
true-back = Yeniden göster, bilgiler doğru
true-hidden = Uzun süredir kimse doğrulamadığı için bu kayıt şu anda haritada değil.
true-away = Bu kayıt haritada değil.
true-waiting = Bir değişiklik gönderildi ve inceleniyor.
true-done-confirm = Teşekkürler! Kayıt doğrulandı.
true-done-over = Teşekkürler! Kayıt haritadan kaldırıldı. Hiçbir şey silinmedi.
true-done-back = Teşekkürler! Kayıt yeniden haritada.
true-done-cancel = Teşekkürler! Haritada artık bu buluşmanın iptal edildiği yazıyor.
true-done-move = Teşekkürler! Haritada artık yeni tarih yazıyor.
true-next = { $date } tarihinde yeniden soracağız.
true-undo = Geri al
true-undone = Geri alındı.
true-not-undone = Kayıt sonradan değiştirildiği için bu artık buradan geri alınamaz.
true-gone = Bu bağlantı artık geçerli değil
true-gone-help = E-postalarımızdaki bağlantılar sekiz hafta geçerlidir. Giriş yaparsanız her şeyi kendiniz doğrulayabilir ve değiştirebilirsiniz.
true-sign-in = Giriş yap
true-see = Haritada gör
true-date = Bu buluşma ne olacak?
true-cancel = İptal
true-move = Başka zamana al
true-day = Yeni gün
true-from = Başlangıç, örneğin 15:00
true-to = Bitiş (isteğe bağlı)
true-reason = Neden (isteğe bağlı)
true-reason-none = Neden belirtilmedi
true-reason-holidays = Tatil
true-reason-ill = Hastalık
true-reason-room = Oda müsait değil
true-reason-event = Başka bir etkinlik
true-no-date = Bu buluşma artık planda yok ya da geçmişte kaldı.
true-problem-day = Lütfen ileri bir gün seçin; en fazla bir yıl sonrası olabilir.
true-problem-time = Lütfen saatleri şöyle yazın: 15:00.
office-did-date-cancelled = Bir buluşma iptal edildi
office-did-date-moved = Bir buluşma başka zamana alındı
office-who-organisation = kuruluş, kendi adresinden
true-done-change = Teşekkürler! Değişikliğiniz ulaştı ve inceleniyor.

## residents
residents-report-link = Bir yanlışlık mı var?
residents-report-title = Yanlış olan ne?
residents-report-done = Teşekkürler! Kontrol edip kuruma soracağız.
residents-useless-done = Teşekkürler, bu bize yardımcı oluyor. Şehirde nelerin eksik olduğunu topluyoruz.
residents-to-offer = Teklife dön
residents-to-organisation = Kuruma dön
residents-wrong = Artık doğru değil
residents-wrong-over = Artık yok
residents-wrong-time = Saatler yanlış
residents-wrong-place = Yer yanlış
residents-wrong-silent = Kimse cevap vermiyor
residents-wrong-other = Başka bir şey
residents-useless = Bilgiler doğru, ama benim için …
residents-useless-far = çok uzak
residents-useless-full = hep dolu
residents-useless-costly = çok pahalı
residents-useless-time = saati uygun değil
residents-useless-tongue = benim dilimde değil
residents-anonymous = Bir dokunuş yeterli. Kim olduğunuzu kaydetmiyoruz.
residents-words = Birkaç söz ekle
residents-words-label = Neyi bilmemiz gerekir?
residents-send = Gönder
residents-missed-link = Aradığınızı bulamadınız mı?
residents-missed-title = Neyin eksikliğini duyuyorsunuz?
residents-missed-lead = Ne aradığınızı bize yazın. Böylece şehirde henüz nelerin olmadığını görürüz.
residents-missed-words = Ne aradınız?
residents-missed-hint = Örneğin: kadınlar için yüzme kursu, vergi beyannamesi için yardım
residents-missed-filter = Seçtiklerinizi de not ediyoruz:
residents-missed-kept = Yalnızca bu sözleri, sayfanın dilini ve günü saklıyoruz. Lütfen isim ve telefon numarası yazmayın.
residents-missed-done = Teşekkürler! Şehirde nelerin eksik olduğunu topluyor ve kurumlarla konuşuyoruz.
residents-write-link = Mesaj yaz
residents-write-title = Mesaj yaz
residents-write-lead = Mesajınız kuruma gider, başka kimseye gitmez.
residents-write-message = Mesajınız
residents-write-reply = Cevap nereye gelsin?
residents-write-reply-hint = E-posta adresiniz veya telefon numaranız
residents-write-name = İsterseniz adınız
residents-write-language = Cevabı hangi dilde okuyabilirsiniz?
residents-write-send = Mesajı gönder
residents-write-kept = Mesajınızı iletiyoruz ve saklamıyoruz.
residents-write-done = Mesajınız yolda. Kurum size kendisi cevap verecek.
residents-write-nobody = Bu kurum buradan maalesef mesaj alamıyor.
residents-letter-subject = “{ $about }” hakkında mesaj
residents-letter-intro = Şehir haritası üzerinden size biri yazdı. Konu “{ $about }”:
residents-letter-answer = Bu e-postayı yanıtlarsanız cevabınız bu kişiye gider; o zaman adresinizi de görür.
residents-letter-call = Bu kişi aranmayı rica ediyor. Bu e-postaya verilen cevap ona ulaşmaz.
residents-letter-page = Haritadaki sayfaya bak
residents-letter-why = Bu mesajı, kurumunuz haritada yer aldığı için alıyorsunuz. Yazan kişi adresinizi bilmiyor.
residents-letter-name = Ad: { $value }
residents-letter-reply = Cevap adresi: { $value }
residents-letter-language = Cevabın dili: { $value }
residents-website-not-found = Bu adreste bir sunucu yok.
residents-website-no-answer = Site cevap vermiyor.
residents-website-refused = Sunucu bağlantıyı kabul etmiyor.
residents-website-redirects = Site durmadan başka yere yönlendiriyor.
residents-website-certificate = Sitenin güvenlik sertifikası geçerli değil.
residents-website-address = Bu bir internet adresi değil.
residents-website-broken = Site açılamıyor.
residents-website-status = Site { $status } hatası veriyor.
problem-form-old = Sayfa uzun süre açık kalmış. Lütfen bir kez daha gönderin.
problem-choose = Lütfen bir cevap seçin.
problem-words = Lütfen birkaç söz yazın.
problem-reply = Lütfen bir e-posta adresi veya telefon numarası yazın.

## addresses
addresses-kind = Adres
addresses-reading = Okunuyor
addresses-storing = Kaydediliyor
addresses-loaded = Yüklenen bina: { $houses }, sokak: { $streets }. Listenin adı “{ $name }”.
addresses-filled = Şehri veya posta kodu komşu binadan alınan bina sayısı: { $count }.
addresses-refused = Atlanan satır: { $count }.
addresses-nothing = Hiçbir şey yüklenmedi. Bu satırları düzeltin ya da --good-rows ile yalnızca doğru olanları yükleyin.
addresses-unknown = “{ $name }” adlı bir liste yok. Komutu dosya vermeden çalıştırınca var olan listeler gösterilir.
addresses-removed = “{ $name }” listesi kaldırıldı.
addresses-list = { $name }: { $houses } bina, yüklenme tarihi { $day }
addresses-none = Henüz bina yüklenmedi.
problem-houses-none = Dosyada bina yok: bir binanın numarası ve sokağı olmalıdır.
problem-osm = Bu OpenStreetMap dosyası okunamıyor: { $value }
problem-utm = “{ $value }” bir UTM diliminde bir yer değil.
problem-crs-missing = “{ $value }” bir harita izdüşümünün metrelerine benziyor. Hangisi olduğunu belirtin, örneğin --crs EPSG:25832.

## matching

matching-exchange = Dernekler ne sunuyor, ne arıyor
matching-exchange-lead = Salon, gönüllü, sözlü çeviri: Kuruluşların burada birbirine sundukları, aradıkları ve birbirine uyanlar.
matching-offering = Sunulanlar
matching-seeking = Arananlar
matching-no-offers = Şu anda başka kuruluşlara bir şey sunan yok.
matching-no-requests = Şu anda bir şey arayan yok.
matching-fits = Buna uyanlar
matching-common = Ortak: { $list }
matching-alike = Bu zaten var mı?
matching-alike-help = Bu kayıtların adı benziyor. Sizinki aralarındaysa yeni bir şey göndermeniz gerekmez.
matching-parallel = Aynı saatlerde
matching-parallel-help = Aynı kişilere yönelik, yakında ve aynı saatte olan benzer etkinlikler. Belki birlikte bir şey yaparsınız?
matching-times = Önümüzdeki dört haftada aynı anda: { $count } kez, ilki { $date }
matching-distinct = Bu başka bir şey
matching-send-anyway = Yine de gönder
matching-ours = Bu bizim kaydımız: düzenle
matching-wrong = Bunda bir yanlışlık var
matching-for-you = Size uyanlar
matching-for-you-help = Başkaları aradığınızı sunuyor ya da sunduğunuzu arıyor.
matching-nothing-fits = Şu anda uyan bir şey yok. Buraya her geldiğinizde yeniden bakarız.
matching-write = Yazın
matching-to-account = Hesabıma
matching-merge = Kayıtları birleştir
matching-merge-organisations = Kuruluşları birleştir
matching-merge-help = Neyin geçerli olacağını seçin. Eski bağlantılar ortak kayda götürür, ikisinin geçmişi de saklanır. 30 gün boyunca geri alabilirsiniz.
matching-merge-stays = Hangi kayıt kalsın?
matching-merge-stays-help = Onun bağlantısı kalır. Ötekinin bağlantısı oraya götürür.
matching-merge-choose = Hangisi geçerli olsun?
matching-merge-same = Geri kalan her şey ikisinde aynı.
matching-merge-nothing = Belirtilmemiş
matching-merge-moves = Taşınacak etkinlikler: { $offers }. Bundan sonra öteki kuruluş için yazacak kişiler: { $people }.
matching-merge-do = Birleştir
matching-merge-elsewhere = Kuruluş { $towns } ağına da ait. Yalnızca orada da karar veren biri birleştirebilir.
matching-similar = Benzer kayıtlar
matching-compare = Yan yana gör
matching-other = Öteki kayıt: adresi ya da kodu
matching-other-unknown = Burada böyle bir kayıt yok.
office-done-merged = Kayıtlar birleştirildi. Geçmişten 30 gün boyunca geri alabilirsiniz.
office-done-distinct = Not edildi: Bunlar iki ayrı kayıt.
office-mail-merged-subject = Birleştirildi: { $title }
office-mail-merged = “{ $title }”, { $town } haritasında iki kez vardı. İki kaydı birleştirdik. Eski bağlantılar doğru kayda götürmeye devam eder.
office-mail-merged-link = Görüntüle
office-did-absorbed = Başka bir kayıtla birleştirildi, bu kalıyor
office-did-moved = Artık başka bir kuruluşa ait
office-did-organisation-merged = Başka bir kuruluşla birleştirildi
office-did-organisation-absorbed = Başka bir kuruluşla birleştirildi, bu kalıyor

## staff
staff-settings = Ayarlar
staff-settings-lead = Haritanızın kendisi hakkında söylediği her şey. Değişiklikler hemen görünür ve geçmişte kalır.
staff-settings-conflict = Bu arada başka biri kaydetti. Şimdi farklı kayıtlı olanlar bunlar. Yazdıklarınız hâlâ formda. Sizin sürümünüz geçerli olacaksa bir kez daha kaydedin.
staff-settings-wrong = Henüz kaydedilmedi. Lütfen şu alanlara bakın:
staff-settings-save = Kaydet
office-done-settings = Ayarlar kaydedildi.
staff-names = Ad
staff-town = Şehir veya mahalle
staff-name = Haritanın adı
staff-second = İkinci resmî ad
staff-second-name = İkinci ad
staff-second-language = Bu adın dili
staff-second-language-hint = Aşağı Sorbca için dsb gibi bir kod
staff-languages = Diller
staff-languages-hint = Harita bu dillerde sunulur. İlk yazdığınız dil başta durur.
staff-about = Ağ hakkında
staff-about-text = Açıklama
staff-aims = Hedefler
staff-aim = Hedef
staff-groups = Çalışma grupları
staff-group = Çalışma grubu
staff-milestones = Şimdiye kadar yapılanlar
staff-milestones-hint = Bir yıl, ay veya gün: 2017, 2017-06 ya da 2017-06-08
staff-milestone = Ne oldu?
staff-meetings = Sonraki toplantılar
staff-meeting = Konu nedir?
staff-day = Gün
staff-from = Başlangıç
staff-place = Yer
staff-date = Ne zaman?
staff-remove = Bu kaydı sil
staff-contact = İletişim
staff-contact-hint = İnsanlar size böyle ulaşır. Yalnızca işaretledikleriniz herkese açık olur.
staff-email = E-posta
staff-phone = Telefon
staff-website = Web sitesi
staff-public = Herkese göster
staff-colour = Renk
staff-colour-hint = Düğmelerin ve bağlantıların rengi. Açık zeminde kolay okunmalıdır.
staff-own-colour = Kendi rengimizi kullan
staff-accent = Renk seç
staff-legal = Yasal sayfalar
staff-legal-hint = Yasa bu üç sayfayı ister. Boş satır yeni paragraf başlatır.
staff-sites = Gömme
staff-sites-hint = Bu web siteleri haritayı gösterebilir. Her satıra bir adres, örneğin https://www.ludwigsburg.de
staff-sites-list = Web siteleri
staff-key = Belediye anahtarı
staff-key-hint = Veri portalı için sekiz rakam
staff-slug-stays = Haritanın adresini ve sınırını hizmeti işleten değiştirir.
problem-milestone-date = Bir yıl, ay veya gün yazın: 2017, 2017-06 ya da 2017-06-08.
problem-colour-pale = Bu renk açık zeminde zor okunur. Daha koyu bir renk seçin.
problem-municipality-key = Belediye anahtarı sekiz rakamdan oluşur.
problem-embedding-site = “{ $value }” bir web sitesi adresi değil. Doğrusu örneğin https://www.ludwigsburg.de, arkasında başka bir şey olmadan.

## embed
embed-operate = Haritayı kullan
embed-near-address = Adres yazın
embed-offer-page = Bu teklif hakkında her şey
embed-gone = Bu harita artık burada gösterilmiyor
embed-gone-help = Teklifler hâlâ var: tam haritada.
embed-whole-map = Tam harita
embed-back-to-list = Listeye dön
embed-title = Yerleştirme
embed-lead = Haritayı şehrin, okulun veya derneğin web sitesinde gösterin. Orada neyin görüneceğini siz seçersiniz. Burada değiştirdikleriniz, haritanın bulunduğu her yerde değişir.
embed-none = Henüz hiçbir yere yerleştirilmedi.
embed-new = Yeni yerleştirme
embed-off = kapalı
embed-everything = Tüm teklifler
embed-more-filters = başka seçimler
embed-sites = Haritayı hangi web siteleri gösterebilir?
embed-sites-lead = Haritayı yalnızca bu siteler gösterebilir:
embed-sites-none = Henüz hiçbir site haritayı gösteremiyor. Sitenizin adresini yazın.
embed-sites-any = Haritayı her site gösterebilir.
embed-site = Sitenin adresi
embed-site-add = Siteye izin ver
embed-site-remove = İzni kaldır
embed-site-any = Tüm sitelere izin ver
embed-site-not-any = Yalnızca belirli sitelere izin ver
embed-name-question = Bu yerleştirmenin adı ne?
embed-name = Ad
embed-name-hint = Örneğin “Aileler için spor”. Siteyi sesli okutanlar bu adı duyar.
embed-what = Neler görünsün?
embed-what-hint = Hiçbir şey seçmezseniz tüm teklifler görünür. Burada belirlediğinizi kimse kaldıramaz.
embed-only-today = Yalnızca bugün hâlâ olanlar
embed-area = Yalnızca bir bölgede
embed-area-place = Semt, sokak veya adres
embed-area-hint = Yeri haritanızda ararız.
embed-area-metres = Şu uzaklığa kadar
embed-organisations = Yalnızca belirli kuruluşlardan
embed-picked = Yalnızca tek tek seçilen teklifler
embed-picked-links = Tekliflerin bağlantıları
embed-picked-hint = Haritada bir teklif açın ve adresini buraya kopyalayın. Her satıra bir bağlantı.
embed-visitors = Ziyaretçiler neyi kendileri seçebilsin?
embed-visitors-hint = Ne seçerlerse seçsinler, yalnızca yukarıda belirlediklerinizi bulurlar.
embed-choice-search = Arama
embed-choice-open = Açık olduğu saatler
embed-choice-category = Konu
embed-choice-language = Orada konuşulan dil
embed-choice-target-group = Kimin için
embed-choice-format = Teklif türü
embed-choice-purpose = Teklif veya arayış
embed-choice-age = Yaş
embed-choice-particulars = Ücretsiz, engelsiz ve diğerleri
embed-looks = Nasıl görünsün?
embed-view = Harita veya liste
embed-view-map-first = Önce harita, sonra liste
embed-view-list-first = Önce liste, sonra harita
embed-view-map = Yalnızca harita
embed-view-list = Yalnızca liste
embed-language = Dil
embed-language-hint = “Siteyle aynı”: Harita, bulunduğu sayfanın dilini konuşur. Ziyaretçiler dili değiştirebilir.
embed-language-own = Siteyle aynı
embed-height = Piksel olarak yükseklik
embed-height-hint = 640 neredeyse her zaman uyar. Liste gereken yüksekliği kendi alır.
embed-state = Görünsün mü?
embed-active = Açık
embed-preview = Önizleme
embed-preview-do = Önizlemeyi göster
embed-preview-hint = Sitenizde böyle görünecek. Henüz kaydedilmedi.
embed-save = Kaydet
embed-save-first = Kaydettikten sonra sitenize ekleyeceğiniz metin burada durur.
embed-codes = Sitenize nasıl eklenir
embed-codes-lead = Üç yoldan birini seçin. Birincisi neredeyse her yerde çalışır.
embed-code-frame = 1. Çerçeve olarak
embed-code-frame-help = Bunu bir HTML alanına yapıştırın (TYPO3: “Plain HTML”, Drupal: “Full HTML”).
embed-code-element = 2. Öğe olarak
embed-code-element-help = Sayfanın diline uyar. Sitenizin bizim betiklerimize izin vermesi gerekir.
embed-code-link = 3. Bağlantı olarak
embed-code-link-help = WordPress ve benzerleri bu bağlantıyı kendiliğinden haritaya çevirir. Tek başına bir satıra yazın.
embed-code-admin = Teknik ekip için
embed-code-admin-help = Harita boş mu kalıyor? Bu satırı sitenize bakan kişiye verin.
embed-code-privacy = Gizlilik bildirimi için
embed-code-privacy-help = Bu paragrafı kullanabilirsiniz.
embed-privacy-text = Bu sitede { $host } adresinden bir harita gösteriyoruz. Yüklenirken IP adresiniz bu sunucuya iletilir; yoksa haritayı gönderemez. Harita çerez kullanmaz, cihazınıza hiçbir şey kaydetmez, kimseyi saymaz ve başka sunuculara bağlanmaz.
embed-copy = Kopyala
embed-copied = Kopyalandı
embed-remove = Yerleştirmeyi kaldır
embed-remove-help = Bu haritayı gösteren her sitede, tam haritaya bağlantı veren nazik bir not görünür. Geçmiş bölümünden 30 gün içinde geri alabilirsiniz.
embed-problem-site = “{ $value }” bir site adresi değil. Doğrusu örneğin www.ludwigsburg.de
embed-problem-height = Yükseklik { $least } ile { $most } piksel arasında olmalı.
embed-problem-place = “{ $value }” haritanızda bulunamadı. Bir semt, sokak veya adres yazın.
embed-problem-link = “{ $value }” bir teklifin bağlantısı değil.
embed-problem-no-site = Bu ağ, haritasını başka bir sitenin göstermesine izin vermiyor.
office-done-embed-saved = Kaydedildi. Bu haritayı gösteren her site artık onu böyle gösteriyor.
office-done-embed-removed = Yerleştirme kaldırıldı.
office-done-embed-sites = Kaydedildi. Hemen geçerli.
office-did-embed-saved = Yerleştirme kaydedildi
office-did-embed-removed = Yerleştirme kaldırıldı

## paper

## feeds

feeds-take = Bu listeyi yanınıza alın
feeds-view = Şu anda gördüklerinizi alırsınız: { $offers }.
feeds-dates = Tarihler takviminizde
feeds-subscribe = Takvime abone ol
feeds-once = Bir kez dosya olarak indir
feeds-subscribe-help = Takviminiz bundan sonra değişiklikleri kendisi alır.
feeds-only-dates = Buluşmaları, kursları, etkinlikleri ve projeleri içerir.
feeds-with-hours = Tüm açılış saatleriyle abone ol
feeds-address = Hiçbir şey açılmazsa bu adresi takviminize “URL ile” takvim olarak ekleyin.
feeds-too-many = Bu çok fazla: en çok { $most } teklif olabilir. Filtrelerle daha azını seçin.
feeds-files = Dosya olarak
feeds-stay = Haberdar olun
feeds-atom = Yenilikler, akış olarak (Atom)
feeds-atom-help = Haberleri toplayan programlar için.
feeds-link = Bu listenin bağlantısı
feeds-newest = Yeni olan veya değişenler, en yenisi önce, en çok { $most } teklif.
feeds-title = Başlık
feeds-website = İnternet sitesi
feeds-confirmed = Son onay
feeds-page = Teklifin sayfası
feeds-sheet = Teklifler
problem-too-many-offers = Bunlar { $count } teklif, bir dosyaya en çok { $most } teklif sığar. Lütfen filtrelerle daha azını seçin.

## files

## knowing

## meetings

## open data
open-problem-question = İstek bu hâliyle anlaşılmıyor.
open-problem-nowhere = Burada böyle bir şey yok.
open-problem-method = Bu adres bu yöntemi tanımıyor.
open-problem-token = Bunun için geçerli bir anahtar gerekir.
open-problem-forbidden = Bu anahtarın buna izni yok.
open-problem-content = Bazı şeyler henüz doğru değil.
open-problem-conflict = Biri daha hızlıydı: Kaydı yeniden okuyun.
open-problem-changed = Kayıt, siz okuduktan sonra değişti.
open-problem-revision = Değiştirdiğiniz sürümü belirtin: If-Match ile ya da revision alanında.
open-problem-large = Bu bir kerede çok fazla.
open-problem-media = Lütfen JSON gönderin (Content-Type: application/json).
open-problem-key = Bu Idempotency-Key başka bir isteğe ait.
open-problem-under-way = Aynı istek hâlâ sürüyor.
open-problem-often = Çok fazla istek. Lütfen daha sonra deneyin.
open-problem-broken = Bizde bir aksaklık var. Lütfen daha sonra deneyin.
problem-number-between = Buraya { $least } ile { $most } arasında bir tam sayı yazılır.
problem-unknown-field = Bu alan burada bilinmiyor.
