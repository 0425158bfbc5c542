# Facilitating a workshop: setting up, the console, the projector, groups on a laptop, and the guide.

### Of many places

workshop-code = Seminar
workshop-named = { $code } seminarı
workshop-console = Fasilitatorun pultu
workshop-guide = Fasilitator üçün bələdçi
workshop-projector = Proyektor
workshop-paused = Fasilə
workshop-to-all = Bütün qruplar
workshop-share = { $share } %
workshop-print = Çap et
workshop-save-workshop = Bütün seminarı faylda saxla
    .about = Bir fayl bu noutbuka çatan hər şeyi saxlayır. O, tətbiq olan istənilən cihazda fasilitatorun pultu kimi yenidən açılır.
workshop-reminder = Bu seminar yalnız bu noutbukdadır. Noutbuk sıradan çıxarsa deyə, onu fayla da saxlayın.
workshop-another-console = Bu seminarın pultu brauzerin başqa pəncərəsindədir. Burada orada baş verənləri görürsünüz.
workshop-work-here = Burada işlə
workshop-nothing-yet = Hələ heç nə
workshop-abstained = Bitərəf qaldı
workshop-was-overtaken = sayılmadı: başqa cihaz birinci oldu
workshop-was-taken-back = geri götürülüb
workshop-was-unfit = bu nümunəyə uyğun gəlmir
workshop-stands = qüvvədədir
workshop-event-calls = O, qərar tələb edir: { $decision }.

### Setting up

workshop-set-up = Seminarı hazırla
    .about = Nə qədər vaxtınız və neçə qrup olduğunu deyin və başlayın. Qalan hər şey hazırdır, aşağıda dəyişmək olar.
workshop-shape = Nə qədər vaxtınız var?
workshop-shape-two-days = İki gün
    .about = Bütün mərhələlər tam: iş vərəqləri, hər mərhələdən sonra qrup təqdimatları və geniş yekun təhlil ilə təxminən 11,5 saat. Mərhələləri siz açırsınız.
workshop-shape-half-day = Yarım gün
    .about = Fasilə və yekun təhlil daxil olmaqla dörd saatda bütün qərarlar və ən vacib iş vərəqləri. Mərhələləri siz açırsınız.
workshop-shape-one-hour = Bir saat
    .about = Az müzakirə ilə qərarlar, kartsız, iyirmi dəqiqə yekun təhlil. Qruplar özləri irəliləyir.
workshop-shape-as-written = Nümunənin təklif etdiyi kimi
    .about = Mərhələlər üzrə bölünmüş { $minutes } dəqiqə oyun, təxminən bir o qədər də ətrafındakılar və yekun təhlil üçün. Mərhələləri siz açırsınız.
workshop-cycles = Raundlar
    .about = Nümunə { $written } raund üçün yazılıb. Növbəti raundda eyni qərarlar yenidən, o vaxta qədər dəyişmiş ölkədə qəbul edilir.
workshop-how-many-cycles = Siyasət dövrünün neçə raundu?
workshop-how-many-groups = Neçə qrup?
workshop-group-number = { $number }-ci qrup
workshop-group-names = Qrupların adları
workshop-group-name = { $number } nömrəli qrupun adı
workshop-set-up-more = Qalan hər şey
    .about = Burada heç nəyi dəyişmək məcburi deyil.
workshop-set-up-minutes = Hər mərhələ üçün dəqiqələr
    .about = Hər mərhələdəki işə görə bölünüb. Saat yalnız vaxtı göstərir, heç nəyi özü dayandırmır.
workshop-plan-in-all = Cəmi { $hours } saat { $minutes } dəq: açılış, qrup təqdimatları, fasilələr və { $debrief } dəq yekun təhlil ilə. Nahar əlavədir.
workshop-minutes-in-all = { $count ->
        [one] { $count } dəqiqə oyun
       *[other] { $count } dəqiqə oyun
    }
workshop-set-up-rules = Qaydalar
workshop-rule-pace = Növbəti mərhələni kim açır?
workshop-rule-pace-facilitator = Fasilitator
    .about = Qruplar bir-birini gözləyir, mərhələlər arasında siz danışırsınız.
workshop-rule-pace-free = Hər qrup özü
    .about = Qruplar bitirən kimi irəliləyir.
workshop-rule-deciding = Qrup necə qərar verir?
workshop-rule-deciding-consensus = Konsensusla
    .about = Heç kim əleyhinə olmayana qədər.
workshop-rule-deciding-majority = Səs çoxluğu ilə
    .about = Səslərin yarısından çoxu.
workshop-rule-deciding-chair = Sədr qərar verir
    .about = Hamını dinlədikdən sonra.
workshop-rule-voting = Səsvermə açıqdırmı?
workshop-rule-voting-open = Açıq
    .about = Səslər açılanda qrup kimin nəyə səs verdiyini görür.
workshop-rule-voting-anonymous = Gizli
    .about = Yalnız saylar bilinir.
workshop-rule-luck = Bütün qrupların bəxti eynidirmi?
workshop-rule-luck-shared = Hamı üçün eyni
    .about = Qruplar yalnız seçimləri ilə fərqlənir. Müqayisə üçün ən yaxşısı.
workshop-rule-luck-own = Hər kəsin öz bəxti
    .about = Eyni seçim fərqli nəticələnə bilər. Nəticələrin nə qədər qeyri-müəyyən olduğu görünür.
workshop-rule-truth = İştirakçılar nəyi görür?
workshop-rule-truth-estimates = Təxmini göstəricilər
    .about = Həyatda olduğu kimi: məlumat yaxşılaşdıqca həqiqətə yaxınlaşır.
workshop-rule-truth-truth = Həqiqi göstəricilər
    .about = Daha sadə, qısa məşğələ üçün.
workshop-set-up-seats = Kim harada oturur
    .about = Rollar və şəxsi kartlar yerlərə paylanır. Adlar məcburi deyil və ixrac edərkən özünüz işarələməsəniz, bu noutbukdan kənara çıxmır.
workshop-seats = Yerlər
workshop-seat = Yer
workshop-seats-count = { $count ->
        [one] { $count } yer
       *[other] { $count } yer
    }
workshop-seats-with-cards = { $count ->
        [one] Cəmi { $count } yer
       *[other] Cəmi { $count } yer
    }, kartlar paylanıb
workshop-seats-without-cards = { $count ->
        [one] Cəmi { $count } yer
       *[other] Cəmi { $count } yer
    }, kartsız
workshop-seat-number = { $number } nömrəli yer
workshop-deal-cards = Kartları payla
workshop-deal-again = Yenidən payla
workshop-no-cards = Kartsız oyna
workshop-member-name = Ad (məcburi deyil)
workshop-member-of-seat = { $seat } nömrəli yer üçün ad
workshop-seat-role = Rol
workshop-role-of-seat = { $seat } nömrəli yerin rolu
workshop-seat-card = Kart
workshop-card-of-seat = { $seat } nömrəli yerin kartı
workshop-nothing-given = yoxdur
workshop-begin = Seminara başla
    .about = Onun kodu { $code } olacaq. Siz deməyincə qruplar üçün heç nə başlamır.

### Pace

workshop-pace-for-all = Bütün qruplar üçün temp
workshop-pace-for-group = Bu qrup üçün temp
workshop-open-for-all = Hamı üçün aç: “{ $stage }”
workshop-open-end-for-all = Hamı üçün oyunun sonunu aç
workshop-close-for-all = Yenidən bağla: “{ $stage }”
workshop-close-end-for-all = Oyunun sonunu yenidən bağla
workshop-open-for-group = Aç: “{ $stage }”
workshop-open-end = Oyunun sonunu aç
workshop-close-for-group = Bağla: “{ $stage }”
workshop-close-end = Oyunun sonunu bağla
workshop-pause-all = Hamı üçün fasilə
workshop-resume-all = Hamı davam etsin
workshop-pause = Fasilə ver
workshop-resume = Davam etsin
workshop-more-time-all = Hamıya daha { $minutes } dəqiqə
workshop-more-time = Daha { $minutes } dəqiqə
workshop-less-time = { $minutes } dəqiqə az
workshop-stages-are-free = Qruplar mərhələləri özləri açır.
workshop-no-stage-open = Hələ heç bir mərhələ açıq deyil: qruplar giriş məlumatını oxuyur.
workshop-open-so-far = Açıqdır, buna qədər: { $stage }
workshop-end-is-open = Oyunun sonu açıqdır.

### Tabs

workshop-console-parts = Pultun bölmələri
workshop-tab-groups = Qruplar
workshop-tab-send = Hadisələr və mesajlar
workshop-tab-room = Proyektor
workshop-tab-notes = Qeydlər
workshop-tab-files = Fayllar və noutbuklar
workshop-tab-practice = Sınaq raundu

### The board

workshop-board-group = Qrup
workshop-board-stage = Mərhələ
workshop-board-now = Hazırda
workshop-board-time = Vaxt
workshop-board-profile = Göstəricilər
workshop-board-votes = Səsvermələr
workshop-board-last = Sonuncu
workshop-board-open = Aç
workshop-board-legend = Sütunlar əsl vəziyyəti, üstündəki xətt isə qrupun hədəfini göstərir. Rəqəmlər üçün üzərinə gəlin, hər şeyi görmək üçün qrupu açın.
workshop-play-here = Burada oyna
    .label = Bu noutbukda oyna: { $name }
workshop-look-back = Birlikdə yekun təhlil
    .about = { $count ->
        [one] { $count } qrupdan { $ended } qrup oyunu bitirib.
       *[other] { $count } qrupdan { $ended } qrup oyunu bitirib.
    } Addım-addım yekun təhlil zalı altı sualdan keçirir və hər birinə uyğun şəkli göstərir.
workshop-look-back-guided = Bütün qruplarla addım-addım yekun təhlil
workshop-look-back-compare = Qruplar yan-yana
workshop-look-back-report = Seminarın hesabatı
workshop-look-back-here = Təhlil burada
    .label = Bu noutbukda yekun təhlili aç: { $name }
workshop-votes-held = { $count ->
        [one] { $count } səsvermə
       *[other] { $count } səsvermə
    }
workshop-votes-agreed = { $count ->
        [one] { $count } səsvermə
       *[other] { $count } səsvermə
    }, { $share } % razı
workshop-doing-debrief = Yekunlaşdırır
workshop-doing-briefing = Giriş məlumatını oxuyur
workshop-doing-ready = İrəliləməyə hazırdır
workshop-doing-waits-for-you = Növbəti addımı açmağınızı gözləyir
workshop-time-of = { $used } / { $planned } dəq
workshop-time-over = { $planned } dəqiqədən { $over } dəq artıq
workshop-time-used = { $used } dəq
workshop-just-now = indicə
workshop-minutes-ago = { $count ->
        [one] { $count } dəqiqə əvvəl
       *[other] { $count } dəqiqə əvvəl
    }
workshop-hours-ago = { $count ->
        [one] { $count } saat əvvəl
       *[other] { $count } saat əvvəl
    }
workshop-profile-one = { $name }: { $value }
workshop-profile-met = { $name }: { $value }, hədəf { $target } əldə olunub
workshop-profile-missed = { $name }: { $value }, hədəf { $target } əldə olunmayıb

### What groups did

workshop-told-stage = Mərhələ açıldı
workshop-told-stage-named = Açıldı: { $stage }
workshop-told-decision = { $decision }: { $option }
workshop-told-adoption = Siyasət qəbula təqdim edildi
workshop-told-compromise = Güzəşt: { $compromise }
workshop-told-end = Oyun bitdi
workshop-told-taken-back = Qərar geri götürüldü
workshop-told-event = Hadisəniz çatdı: { $event }
workshop-told-message = Mesajınız çatdı
workshop-told-worksheet = İş vərəqi: { $title }
workshop-told-answer = Yekun təhlil sualına cavab
workshop-told-seated = Yerlər tutuldu
workshop-told-vote = Səsvermə: { $decision }
workshop-told-bookmark = Əlfəcin: { $name }
workshop-told-branch = Bəs əgər: { $name }

### One group

workshop-all-groups = Bütün qruplar
workshop-group-story = İndiyədək baş verənlər
workshop-step-back = Geri addım
workshop-last-decision = Son qərar:
workshop-nothing-to-take-back = Geri götürüləcək qərar yoxdur.
workshop-take-back-for-group = Bu qrupun son qərarı geri götürülsün?
    .about = Ondan irəli gələnlər də geri götürülür. Qrupun noutbuku bunu xəbər tutan kimi edir, jurnalda hər ikisi qalır.
workshop-take-back-yes = Geri götür
workshop-bookmark-named = “{ $name }” əlfəcini
workshop-go-back-to-it = Ona qayıt
workshop-go-back-for-group = Bu qrup əlfəcinə qaytarılsın?
    .about = Ondan sonrakı hər şey geri götürülür. Qrupun noutbuku bunu xəbər tutan kimi edir.
workshop-branches-are = “Bəs əgər” budaqları: { $names }
workshop-set-aside = Qüvvədə olmayan qərarlar
workshop-at-the-table = Masa arxasında

### Notes

workshop-note-here = Yekun təhlil üçün qeyd
workshop-note-is = Qeydiniz: { $text }
workshop-keep-note = Qeydi saxla
workshop-note-title = Yekun təhlil üçün nəsə qeyd et
    .about = Qeydləri göstərənə qədər yalnız siz görürsünüz. Qeydi anın yanına qoymaq üçün qrupu açın və anı seçin.
workshop-note-text = Qeyd
workshop-note-about = Kim haqqında
workshop-notes = İndiyədək qeydlər
workshop-no-notes = Hələ heç nə qeyd etməmisiniz.
workshop-show-notes = Oyunu bitəndən sonra qeydləri qruplara göstər
workshop-delete-note = Qeydi götür

### Events and messages

workshop-send-title = Nəsə göndər
workshop-send-what = Nə?
workshop-send-event = Nümunənin hadisəsi
workshop-send-message = Öz mesajınız
workshop-case-event = Hadisə
workshop-message-text = Mesaj
workshop-send-to = Kimə
workshop-send-when = Nə vaxt?
workshop-send-now = İndi
workshop-send-in = Bir qədər sonra
workshop-send-at = Müəyyən saatda
workshop-send-stage = Mərhələnin əvvəlində
workshop-send-holds = Ölkədə müəyyən vəziyyət yarananda
workshop-send-in-minutes = Neçə dəqiqədən sonra
workshop-send-at-clock = Saat, məsələn 14:30
    .about = Qrupun oynadığı noutbukun saatı ilə.
workshop-send-at-stage = Mərhələ
workshop-send-this-event = Bu hadisəni göndər
workshop-send-this-message = Bu mesajı göndər
workshop-was-sent = Göndərildi. Siyahıdadır.
workshop-write-message-first = Əvvəlcə mesajı yazın.
workshop-minutes-unread = 1-dən 2880-dək dəqiqə sayı yazın.
workshop-clock-unread = Saatı belə yazın: 14:30.
workshop-condition = Şərt
workshop-condition-what = Nə
workshop-condition-how = olur
workshop-condition-value = Qiymət
workshop-condition-written = Nümunələrdə yazıldığı kimi
workshop-condition-not-yet = Bu olan kimi gələcək: { $clause }. Hələ heç bir qrupda belə deyil.
workshop-condition-holds = Bu olan kimi gələcək: { $clause }. Artıq belədir: { $groups }.
workshop-sign-less = -dən az
workshop-sign-at-least = ən azı
workshop-clause-support = Dəstək: { $name }
workshop-clause-less = { $name }: { $value } rəqəmindən az
workshop-clause-at-most = { $name }: ən çoxu { $value }
workshop-clause-more = { $name }: { $value } rəqəmindən çox
workshop-clause-at-least = { $name }: ən azı { $value }
workshop-clause-chose = qrup bunu seçib: “{ $option }” ({ $decision })
workshop-clause-fact = yadda qalıb: { $name }
workshop-clause-event = bu baş verib: { $event }
workshop-clause-cycle = Raund
workshop-clause-not = belə deyil: { $clause }
workshop-orders = Göndərdikləriniz
    .about = Bu noutbukdakı qruplar dərhal alır. Digər noutbuklar sizin verəcəyiniz növbəti fayl və ya kodla alır.
workshop-no-orders = Hələ heç nə göndərməmisiniz.
workshop-ordered-at = göndərilib: { $moment }
workshop-withdraw = Ləğv et
workshop-order-done = Çatıb:
workshop-order-due = Yoldadır:
workshop-order-waiting = Vaxtını gözləyir:
workshop-order-past = Artıq gəlməyəcək:
workshop-order-withdrawn = Çatmamış ləğv edilib:
workshop-order-message = Mesaj: { $text }
workshop-order-take-back = Qərarı geri götürmək
workshop-order-go-back = Əlfəcinə qayıtmaq
workshop-when-now = indi
workshop-when-at = { $moment } etibarən
workshop-when-stage = bu mərhələnin əvvəlində: { $stage }
workshop-when-holds = bu olanda: { $clause }

### The projector, from the console

workshop-room-about = Zal üçün ikinci pəncərə. Bütün qrupların harada olduğunu, vaxtı və burada seçdiyinizi göstərir. Şəxsi olanı heç vaxt göstərmir.
workshop-open-projector = Proyektor pəncərəsini aç
    .about = Pəncərəni proyektora keçirin və tam ekran üçün F11 basın. Onu istənilən vaxt bağlayıb yenidən aça bilərsiniz.
workshop-show-title = Zal nəyi görür
workshop-show-nothing = heç nə
workshop-show-question = Müzakirə olunan sual
workshop-show-event = Hadisə
workshop-show-votes = Səsləri göstər
workshop-no-votes-yet = Hələ heç bir qrup səs verməyib.
workshop-show-profiles = Qrupları yanaşı, özlərini gördükləri kimi göstər
workshop-show-profiles-all = Bütün qruplar
workshop-show-again = Qrupun oyununu yenidən keçmək
    .about = Addım-addım, zalın gördüyü hər şeyin yerində. Hələ oynayan qruplar bu qrupun öyrəndiyini öyrənmiş olar.
workshop-show-again-later = Qrup oyunu bitirəndən sonra oyunu burada addım-addım yenidən keçmək olar.
workshop-show-again-group = Oyunu göstəriləcək qrup
workshop-show-others = Qruplar bir-birində nəyi görür
    .about = Qrup başqa qrupların siyasətini siyasətə qiymət verdiyi iş vərəqində oxuya və onlardan birinə qiymət verə bilər. Ayrı noutbuklara siyasətlər növbəti başlanğıc faylı və ya kodla gəlir.
workshop-show-policies = Başqa qruplara göstəriləcək siyasət

### Files and laptops

workshop-come-in = Gələnlər
    .about = Qrupların fayllarını açın: istənilən sayda, istənilən ardıcıllıqla, istənilən qədər.
workshop-choose-group-files = Qrup fayllarını seç
workshop-reading-files = Fayllar oxunur…
workshop-group-code = Və ya qrupun mətnini bura yapışdırın
workshop-open-group-code = Bu mətni qəbul et
workshop-the-code = Mətn
workshop-files-opened = { $count ->
        [one] { $count } fayldan { $opened } açıldı
       *[other] { $count } fayldan { $opened } açıldı
    }
workshop-was-refused = Qəbul edilmədi. Burada heç nə dəyişmədi.
workshop-brought-nothing = Yeni heç nə yoxdur: { $known ->
        [one] { $known } qeyd
       *[other] { $known } qeyd
    } artıq burada idi.
workshop-brought-new = { $count ->
        [one] { $count } yeni qeyd
       *[other] { $count } yeni qeyd
    }, artıq burada olan: { $known }.
workshop-brought-for = Yenilik: { $groups }.
workshop-brought-overtaken = { $group }: “{ $decision }: { $option }” qərarı sayılmadı, çünki qrupun başqa cihazı birinci oldu. O saxlanılır və sayılmamış kimi göstərilir.
workshop-brought-contradicting = { $count ->
        [one] { $count } qeyd
       *[other] { $count } qeyd
    } eyni ad altında bilinəndən fərqlənir. Hər cütdən biri saxlanılır, bütün noutbuklarda eyni olanı.
workshop-merge-another-session = Bu, başqa seminarın faylıdır.
workshop-merge-another-beginning = O, bu seminarın adını daşıyır, amma başqa nümunə, onun başqa versiyası, başqa qruplar və ya qaydalarla başlayıb.
workshop-go-out = Gedənlər
workshop-as-tables = Excel üçün cədvəllər
    .about = Əsaslandırması ilə qərarlar və səsvermələr, Excel-də açılan CSV faylları kimi.
workshop-with-names = İştirakçıların adları ilə, bu noutbuk onları bilirsə
workshop-save-decisions = Qərarları saxla
workshop-save-votes = Səsvermələri saxla
workshop-table-decisions = qərarlar
workshop-table-votes = səsvermələr
workshop-column-group = Qrup
workshop-column-branch = “Bəs əgər” budağı
workshop-column-moment = Nə vaxt
workshop-column-stage = Mərhələ
workshop-column-decision = Qərar
workshop-column-option = Variant
workshop-column-reason = Əsaslandırma
workshop-column-dissent = Fərqli rəy
workshop-column-standing = Status
workshop-column-round = Səsvermə №
workshop-column-votes = Səs sayı
workshop-column-seats = Yerlər
workshop-column-members = İştirakçılar
workshop-laptops = Hər qrupa bir noutbuk
    .about = Hər qrupa başlanğıc faylını və ya kodunu verin. Bir noutbuk bir neçə qrup üçün oynaya bilər. Qrup başqa noutbuka da beləcə keçir.
workshop-start-elsewhere = { $group }: başqa noutbukda
    .about = Qrupun indiyədək gördüyü iş, ona göndərdikləriniz və göstərdiyiniz siyasətlər; başqa qruplardan başqa heç nə.
workshop-save-start-file = Başlanğıc faylını saxla
workshop-show-code = Kopyalamaq üçün kodu göstər
workshop-start-code = Kod: { $group }
workshop-copy-text = Kopyala
workshop-text-copied = Kopyalandı.
workshop-text-not-copied = Brauzer kopyalamağa icazə vermədi. Mətni seçib özünüz kopyalayın.
workshop-code-failed = Burada kod yaratmaq mümkün olmadı. Bunun əvəzinə başlanğıc faylını saxlayın.
workshop-code-no-code = Bu, seminar kodu deyil. Onu PCW1-dən başlayaraq bütövlükdə kopyalayın.
workshop-code-newer-code = Onu tətbiqin daha yeni versiyası yaradıb. Bunu yeniləyin və ya başlanğıc faylı istəyin.
workshop-code-cut-off = Kod kəsilib: sonu çatmır. Onu son hərfinə qədər yenidən kopyalayın.
workshop-code-changed = Kod yolda dəyişib: bəzi hərflər əvvəlki deyil. Yenidən kopyalayın və ya başlanğıc faylı istəyin.
workshop-code-too-large = Bu kodda bir seminara sığmayacaq qədər çox məlumat var, ona görə açılmadı. Başlanğıc faylı istəyin.
workshop-code-other-case = Bu noutbukda seminarın başladığı nümunənin həmin versiyası yoxdur. Başlanğıc faylı istəyin: nümunə onunla gəlir.

### Practice

workshop-practice-about = Hamı düymələri eyni nümunə, başqa bəxt və nəticəsiz sınayır. Raund ayrıca sessiyadır, bitirəndə silinir və iz qoymur.
workshop-begin-practice = Sınaq raunduna başla
workshop-end-practice = Sınaq raundunu bitir və sil
workshop-practise-as = Sına: { $group }
workshop-practice-elsewhere = Digər noutbuklarda qruplar sınaq raunduna “Bu noutbukdakı qruplar” səhifəsində özləri başlayıb bitirir.

### Groups on this laptop

workshop-join-about = Fasilitator sizə kod və ya başlanğıc faylı verir. O, şəbəkəsiz, sizin qrupunuz kimi açılır.
workshop-join-code = Kodu bura yapışdırın
workshop-join-with-code = Bu kodla aç
workshop-join-with-file = Başlanğıc faylını aç
    .about = Artıq oynamış qrup dayandığı yerdən davam edir.
workshop-not-joined = Açılmadı.
workshop-to-console = Fasilitatorun pultuna
workshop-hand-over = Fasilitatora ver
    .about = Bu qrupun indiyədək etdikləri, fayl və ya göndəriləcək mətn kimi. İstədiyiniz qədər edin.
workshop-show-as-text = Kopyalamaq üçün mətn kimi göstər
workshop-group-text = Mətn: { $group }

### What the room sees

workshop-timer-left = bu mərhələyə qalıb
workshop-timer-over = plandan artıq
workshop-timer-up = Planlaşdırılan vaxt bitdi. Daha çox vaxt lazımdırsa, deyin.
workshop-timer-used = bu mərhələdə
workshop-timer-none = Heç bir mərhələ açıq deyil.
workshop-room-empty = Qruplarda işləyin.
workshop-room-ended = Oyun bitdi. Birlikdə təhlil edək.
workshop-room-question = Müzakirə olunur
workshop-room-votes = Səsvermə
workshop-room-agreed = Ən çox seçilən variant
workshop-room-profiles = Qruplar özlərini necə görür
workshop-room-again = { $name }: addım-addım

### The guide

workshop-guide-about = Nümunə və bu seminarın qurulması əsasında hazırlanıb. Hər variantdan nə çıxa biləcəyini deyir: özünüzdə saxlayın.
workshop-guide-rules = Bu seminar necə keçir
workshop-guide-groups = Qruplar
workshop-guide-order = Seminarın gedişi
    .about = Fasilələrlə, naharsız cəmi { $hours } saat { $minutes } dəq. Tərcümə ilə beşdə bir qədər artıq planlayın. Saatları əl ilə yazın.
workshop-order-after = Keçib
workshop-order-clock = Saat
workshop-order-minutes = Dəq
workshop-order-what = Nə
workshop-order-opening = Açılış
    .about = Salamlama, məqsədlər, kim burada. Onlayn olanlar üçün səs yoxlanışı. Heç kimin sıralanmadığını və heç nəyin zaldan kənara çıxmadığını deyin.
workshop-order-case = Dövr, nümunə, rollar
    .about = Qruplar giriş məlumatını oxuyur, rolları bölüşür, kartlar təkbaşına oxunur.
workshop-order-practice = Sınaq raundu
    .about = Düymələri sınamaq üçün bir qərar. Raundu bitirin: iz qalmır.
workshop-order-stage = İş vərəqləri: { $worksheets }. Qərarlar: { $decisions }-ə qədər.
workshop-order-report-back = Qrup təqdimatları
    .about = Hər qrup: qərarı, səbəbi, az qala seçdiyi variant, bir gözlənilməz məqam. Bu vaxt hamı üçün fasilə verin.
workshop-order-short-opening = Açılış və nümunə
    .about = Salamlama, mövzu, kim harada oturur. Qruplar giriş məlumatını oxuyur. Heç kimin sıralanmadığını deyin.
workshop-order-break = Fasilə
    .about = Digər noutbuklardakı qrupların fayllarını toplayın və göndərdiklərinizi onlara verin.
workshop-order-debrief = Yekun təhlil
    .about = Öyrənmə burada baş verir. Qısaltmayın, vaxtı oyundan götürün.
workshop-order-closing = Bağlanış
    .about = Hər kəs bazar ertəsindən fərqli edəcəyi bir şeyi deyir. Seminarı fayla saxlayın.
workshop-guide-opening = Nümunəyə giriş
    .say = Öz sözlərinizlə deyin:
    .rules = Sonra: ölkə uydurmadır, rəqəmlər düşünülüb. Nəticələr həyatdakı kimi qeyri-müəyyəndir. Qanuna zidd variantlar açıq qalır və baha başa gəlir. Oyun zamanı qaydaları siz həll edirsiniz, yekun təhlildə hər şey sual altına alına bilər.
workshop-guide-stakeholder = Kim
workshop-guide-power = Təsir
workshop-guide-support = Dəstək
workshop-guide-interest = Nə istəyirlər
workshop-guide-private = Şəxsi kartda:
workshop-guide-say = Deyin:
workshop-guide-watch = Diqqət edin:
workshop-guide-say-agenda = “Həll axtarmazdan əvvəl: problem nədir, kimin problemidir və bunu haradan bilirsiniz? Bugünkü rəqəmləri qeyd edin. Onlarsız sonda nəyin dəyişdiyini demək olmaz.”
workshop-guide-say-formulation = “İndi siyasəti hazırlayın. Bir neçə variantı eyni meyarlarla müqayisə edin və kimin razılığının lazım olduğunu soruşun. Heç kimin qəbul etmədiyi siyasət heç nəyi dəyişmir.”
workshop-guide-say-implementation = “Siyasət kağızdan çıxır. Kim, nəyi, nə vaxta, hansı pulla edir və nə pis gedə bilər? Xəbərlər gözləyin.”
workshop-guide-say-evaluation = “Geriyə elə baxın ki, sanki müəllif siz deyilsiniz. İşlədimi, kimin üçün, hansı bahasına? Sizdən sonra gələnə nə deyərdiniz?”
workshop-guide-watch-agenda = həlli problem kimi göstərən qruplar, heç kimin yoxlamadığı rəqəmlər, haqqında danışılan, amma dinlənilməyən insanlar.
workshop-guide-watch-formulation = müqayisəsiz götürülən ilk fikir, sözü keçməyən hüquqşünas, heç kimdən soruşmadan arxayın olunan dəstək.
workshop-guide-watch-implementation = adı və müddəti olmayan planlar, təzyiq altında qərarlar, tükənən pul.
workshop-guide-watch-evaluation = görülən işin nəticə kimi göstərilməsi, yalnız qrupun öz sözü ilə uğur, bəxtin ləyaqət sayılması.
workshop-guide-likely = Bundan nə çıxa bilər
workshop-guide-cost = { $name }: { $amount }
workshop-guide-shifts = Dəstək dərhal dəyişir:
workshop-effect-now = { $name } { $by }
workshop-effect-later = { $name } { $by } ({ $after ->
        [one] { $after } mərhələ sonra
       *[other] { $after } mərhələ sonra
    })
workshop-effect-over = { $name } { $by } ({ $over } hissədə, { $after } sonra başlayaraq)
workshop-guide-called = Hadisələrin tələb etdiyi qərarlar
    .about = Onlar yalnız hadisəsindən sonra və mərhələnin öz qərarlarından əvvəl gəlir.
workshop-guide-events = Əlinizin altındakı hadisələr
    .about = Onlar göstərilən ehtimalla özləri gəlir, hər birini pultdan da göndərə bilərsiniz. Qrup həddən artıq rahat olanda göndərin, cəza üçün heç vaxt.
workshop-event-by-you = Yalnız siz göndərsəniz gəlir.
workshop-event-chance = { $stage }: { $chance } %
workshop-event-after = bu qərardan dərhal sonra: “{ $decision }”
workshop-guide-debrief = Yekun təhlil
    .about = Əvvəlcə qruplar noutbuklarında öz yekun təhlilini oxusun, sonra bu ardıcıllıqla danışın. Profilləri proyektorda yalnız qruplar hekayəsini danışandan sonra göstərin.
workshop-phase-facts = Nə baş verdi?
    .about = Əvvəlcə faktlar: hər qrup üç cümlədə, özünü müdafiə etmədən.
workshop-phase-feelings = Necə keçdi?
    .about = Harada əmin idiniz, harada təzyiq altında, harada güzəştə getdiniz?
workshop-phase-lessons = Niyə belə oldu?
    .about = Nə seçim, nə bəxt idi? Yekun təhlildəki izahlara baxın. Hansı erkən zəiflik sonra zərər verdi?
workshop-phase-work = Bunun işinizlə əlaqəsi nədir?
    .about = Bunu harada görmüsünüz? Burada nə həyatdakından sadə idi, nə eyni?
workshop-phase-what-if = Bəs əgər?
    .about = Qrup bir andan ayrılıb başqa cür oynasın və müqayisə etsin.
workshop-phase-next = Bundan sonra nə?
    .about = Hər kəsin bazar ertəsi başlaya biləcəyi bir dəyişiklik, yazılı şəkildə.
talk-told-pledge = Bazar ertəsindən dəyişiklik: { $text }
