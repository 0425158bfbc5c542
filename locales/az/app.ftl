# The frame of the app, the library and the briefing: what the first screens need.

product = Siyasət dövrü seminarı
window-title = { $title } – Siyasət dövrü seminarı

### Words of many places

done = Tamamlanıb
error = Xəta
warning = Xəbərdarlıq
go-back = Geri qayıt
try-again = Yenidən cəhd et
delete = Sil
    .label = Sil: “{ $title }”
to-library = Kitabxanaya keç
save-to-file = Faylda saxla
minutes = { $count ->
        [one] Təxminən bir dəqiqə
       *[other] Təxminən { $count } dəqiqə
    }

language = Dil
language-failed = Bu dilin mətnləri yüklənmədi. Bağlantını yoxlayıb yenidən cəhd edin.

### Stages

stage-agenda = Gündəliyin müəyyən edilməsi
stage-formulation = Siyasətin hazırlanması
stage-implementation = İcra
stage-evaluation = Qiymətləndirmə
stage-question-agenda = Hansı problem, kimin üçün və niyə məhz indi?
stage-question-formulation = Hansı məqsəd, hansı alət və kimin razılığı lazımdır?
stage-question-implementation = Kim nəyi nə vaxta qədər edir və nə pis gedə bilər?
stage-question-evaluation = Nəticə verdimi, kimin üçün və indi nə edək?
wheel-at = Siyasət dövrü, indiki mərhələ: { $stage }
wheel-ahead = Siyasət dövrü: gündəliyin müəyyən edilməsi, siyasətin hazırlanması, icra, qiymətləndirmə
wheel-done = Siyasət dövrü: dörd mərhələnin hamısı tamamlanıb

### Library

welcome = Bir miqrasiya siyasətini dövrün bütün mərhələlərindən keçirin
    .about = Nümunə seçin, giriş arayışını oxuyun və gündəliyin müəyyən edilməsindən qiymətləndirməyə qədər səkkiz və ya daha çox qərar qəbul edin. Həyatda olduğu kimi, nəticələr əvvəlcədən məlum deyil. Sonda nə baş verdiyini və niyə belə olduğunu görəcəksiniz.
loading-library = Nümunələr və saxlanmış sessiyalar axtarılır…
saved-sessions = Qaldığınız yerdən davam edin
continue-session = Davam et
    .label = Davam et: “{ $title }”
session-at = { $place } · son dəyişiklik: { $moment }
in-debrief = Yekun təhlil
case-studies = Nümunələr (keyslər)
find-case = Nümunə axtarın
cases-found = { $count ->
        [one] Bir nümunə tapıldı
       *[other] { $count } nümunə tapıldı
    }
topics = Mövzular
topic-labour-migration = əmək miqrasiyası
topic-recruitment = işə cəlbetmə
topic-trafficking = insan alveri
topic-referral = istiqamətləndirmə
your-own = Öz faylınızdan
no-bundled = Tətbiqlə birlikdə verilən nümunələr yüklənmədi. Bağlantını yoxlayıb səhifəni yeniləyin. Öz nümunə fayllarınız işləyir.
offline-ready = Şəbəkəsiz istifadəyə hazırdır.
offline-preparing = Şəbəkəsiz istifadəyə hazırlanır. Bir neçə an şəbəkədən ayrılmayın.
offline-failed = Şəbəkəsiz istifadəyə hazır deyil: bəzi faylları yükləmək mümkün olmadı. Şəbəkədə olanda səhifəni yeniləyin.
offline-impossible = Tətbiq bu cür açılanda şəbəkəsiz istifadəyə hazırlana bilmir.
offline-one-file = Bütün tətbiq bu bir fayldadır. Ona şəbəkə lazım deyil.
update-waits = Tətbiqin daha yeni versiyası var. O, yalnız siz istəyəndə işə düşəcək; saxlanmış sessiyalar qalır.
update-others = Tətbiqin başqa pəncərələri açıqdır. Heç bir sessiya kəsilməsin deyə əvvəlcə onları bağlayın.
use-update = Yeni versiyaya keç
stays-here = Hər şey bu cihazda qalır. Heç yerə heç nə göndərilmir.
libraries-and-licences = Proqram kitabxanaları və onların lisenziyaları
not-reviewed = Azərbaycan dilindəki mətnlər hələ mütəxəssis tərəfindən yoxlanılmayıb.
delete-session = “{ $title }” sessiyası silinsin?
    .about = Cihazda yer çatarsa, onu 30 gün ərzində geri qaytarmaq olar. Faylda saxladığınız nüsxə qalacaq.
delete-case = “{ $title }” nümunəsi silinsin?
    .about = Onu 30 gün ərzində geri qaytarmaq olar. Onunla başladığınız sessiyalar və öz faylınız qalacaq.
undo = Ləğv et
deleted = Silindi: “{ $title }”.
deleted-lately = Son silinənlər ({ $count })
    .about = Sildiklərinizi 30 gün ərzində geri qaytarmaq olar. Cihazda yer çatmasa, əvvəlcə ən köhnəsi silinəcək.
deleted-at = Silinib: { $moment }
bring-back = Geri qaytar
delete-for-good = Həmişəlik sil
delete-for-good-question = “{ $title }” həmişəlik silinsin?
    .about = Bundan sonra onu geri qaytarmaq olmayacaq. Faylda saxladığınız nüsxə qalacaq.
action-on = { $action }: “{ $title }”
damaged = Zədələnmiş
    .about = Bu brauzerin saxladıqlarının bir hissəsini artıq oxumaq olmur. Qalan hər şey salamatdır. Faylınız varsa, onu açın: o, zədələnmiş hissəni əvəz edəcək.
damaged-listing = Onun bu siyahıdakı qeydi zədələnib. Sessiyanın özü bütöv ola bilər: onu açsanız, siyahı düzələcək.
damaged-beginning = Sessiyanın başladığı nümunə yoxdur, ona görə sessiyanı açmaq mümkün deyil. Qalanını olduğu kimi saxlamaq olar.
damaged-case = Bu öz nümunənizi oxumaq olmur. Onu silin və faylını yenidən açın.
session-named = Sessiya: { $name }
save-as-stored = Saxlanmış məlumatı olduğu kimi yaz
try-to-open = Açmağa cəhd et

### Opening a file

open-file = Faylın açılması
    .about = Nümunəni (.toml, tərcümələri ilə birlikdə) və ya saxlanmış sessiyanı (.json) bu səhifənin istənilən yerinə sürükləyin, yaxud fayl seçin.
choose-file = Fayl seç
reading-file = Fayl oxunur…
file-unreadable = Brauzer onu oxuya bilmir. Faylın yerində olduğunu və onu açmağa icazənizin olduğunu yoxlayın.
file-oversized = Fayl bu tətbiqin istənilən nümunəsindən və sessiyasından böyükdür.
file-not-text = Bu, UTF-8 kodlaşdırmasında mətn deyil. Onu UTF-8-də sadə mətn kimi saxlayın: mətn redaktoru bunu bacarır, mətn prosessoru isə çox vaxt bacarmır.
loader-failed = Tətbiqin nümunə fayllarını oxuyan hissəsi işə düşmədi. Səhifəni yeniləyib yenidən cəhd edin.
not-opened = { $name } açılmadı.
problems-in = Düzəldilməli olanlar: { $name }
problems-count = { $errors ->
        [0] Xəta yoxdur
        [one] Bir xəta var
       *[other] { $errors } xəta var
    }, { $warnings ->
        [0] xəbərdarlıq yoxdur
        [one] bir xəbərdarlıq var
       *[other] { $warnings } xəbərdarlıq var
    }.
line-column = sətir { $line }, sütun { $column }
only-warnings = Nümunə olduğu kimi istifadə oluna bilər. Xəbərdarlıqlar müəllifin, çox güman ki, nəzərdə tutmadığı yerləri göstərir.
open-case = Nümunəni aç
mend-first = Xətaları mətn redaktorunda düzəldin, faylı saxlayın və yenidən açın.
session-file-too-large = Fayl bu tətbiqin istənilən sessiyasından böyükdür.
session-file-not-a-session = Bu, nə nümunədir, nə də bu tətbiqin sessiyası.
session-file-newer = Fayl tətbiqin daha yeni versiyasında saxlanıb. Onu həmin versiyada açın və ya bu tətbiqi yeniləyin.
session-file-damaged = Faylın bir hissəsi yoxdur və ya dəyişdirilib. Başqa nüsxəniz varsa, onu açın. Bu cihazda heç nəyə toxunulmayıb.
not-saved = Saxlanmayıb.
    .tried = Hələ də saxlanmayıb ({ $moment }).
not-saved-yet = Bu cihazda hələ saxlanmayıb
not-saved-blocked = Bəzi məxfi pəncərələrdə olduğu kimi, bu brauzer bu səhifə üçün heç nə saxlamır. Sessiyanı davam etdirmək olar. Çıxmazdan əvvəl onu faylda saxlayın.
not-saved-full = Bu səhifə üçün yer qalmayıb. Sessiyanı davam etdirmək olar. Onu faylda saxlayın, sonra diskdə yer boşaldın və ya köhnə sessiyaları həmişəlik silin.
not-saved-missing = Onun saxlandığı yer artıq yoxdur. Sessiyanı faylda saxlayın.
not-saved-damaged = Onu yazmaq mümkün olmadı. Sessiyanı faylda saxlayın.
not-saved-newer = Bu cihazda tətbiqin daha yeni versiyası işləyir və bu versiya onunla yanaşı saxlaya bilmir. Sessiyanı faylda saxlayın, sonra səhifəni yeniləyin.
not-saved-conflict = Bu cihazda eyni adlı başqa sessiya artıq var; o, olduğu kimi saxlanılır.
not-saved-refused = Brauzer saxlamaqdan imtina etdi. Sessiyanı davam etdirmək olar; saxlamaq cəhdi bir neçə saniyədən bir təkrarlanır. Ehtiyat üçün sessiyanı faylda saxlayın.

### Starting the second part of the app

loading-play = Açılır…
play-failed = Tətbiqin bir hissəsi yüklənmədi
    .about = Bağlantını yoxlayıb yenidən cəhd edin. Bu cihazda saxladıqlarınız təhlükəsizdir.

### Briefing

briefing = Giriş arayışı
loading-case = Nümunə açılır…
case-not-found = Bu nümunə burada yoxdur
    .about = Ola bilsin, silinib və ya bağlantı yoxdur. Kitabxanada başqasını seçin və ya onun faylını orada açın.
start = Sessiyanı başlat
four-stages = Siyasət dövrü: dörd mərhələ
decisions-count = { $count ->
        [0] qərar yoxdur
        [one] bir qərar
       *[other] { $count } qərara qədər
    }
cycles = Siyasət dövrünü { $count } dəfə keçəcəksiniz. Hər raund əvvəlkinin yaratdığı vəziyyətdən başlayır.
indicators = Göstəricilər
indicator = Göstərici
at-the-start = Başlanğıcda
what-it-measures = Nəyi ölçür
higher-is-better = Yüksək olması yaxşıdır.
lower-is-better = Aşağı olması yaxşıdır.
value = { $value } { $unit }
estimate = { $value } ± { $band } { $unit }
stakeholders = Maraqlı tərəflər
power-and-support = Güc: { $power } / 5 · dəstək: { $support } / 100
roles = Masa arxasındakı rollar
roles-note = Qrupda işləyirsinizsə, başlamazdan əvvəl bu rolları bölüşün. Təksinizsə, hamısını nəzərdə saxlayın.
role-chair = Sədr
    .about = Vaxta nəzarət edir, hər kəsə söz verir və qərar vaxtını elan edir.
role-rapporteur = Məruzəçi
    .about = Kompüter arxasında oturur, qərarların əsaslandırmasını yazır və başqalarına məruzə edir.
role-evidence-officer = Faktiki məlumat üzrə məsul
    .about = Hər iddia barədə soruşur: bunu haradan bilirik, rəqəm nə vaxtındır və kim ondan kənarda qalıb?
role-legal-officer = Hüquq üzrə məsul
    .about = Hər variantı giriş arayışında adı çəkilən hüquq normaları ilə tutuşdurur.
role-voice-of-migrants = Miqrantların səsi
    .about = Siyasətin aid olduğu qadınların və kişilərin adından danışır.
sources = Mənbələr

### Opening a session

loading-session = Sessiya açılır…
session-not-opened = Bu sessiyanı açmaq mümkün deyil
session-missing = O, bu cihazda yoxdur. Faylda saxlamısınızsa, həmin faylı kitabxanada açın.
session-damaged = Saxlanmış məlumatı artıq oxumaq olmur. Faylda saxlamısınızsa, həmin faylı kitabxanada açın: o, zədələnmiş hissəni əvəz edəcək. Burada qalanı bərpa edə biləcək şəxs üçün olduğu kimi saxlamaq olar.
session-newer = Onu tətbiqin daha yeni versiyası saxlayıb. Həmin versiyanı almaq üçün səhifəni yeniləyin və ya saxlanmış məlumatı fayla yazıb orada açın.
session-deleted = O, bu cihazdan silinib. Onu hələ geri qaytarmaq olar.
session-blocked = Bu brauzer səhifəyə saxladığını oxumağa icazə vermir. Sessiyanı faylda saxlamısınızsa, həmin faylı kitabxanada açın.
session-conflict = Eyni adlı başqa sessiya var.
session-refused = Brauzer bu səhifəyə saxladığını oxumağa icazə vermir. Sessiyanı faylda saxlamısınızsa, həmin faylı kitabxanada açın.
session-full = Brauzerdə onu açmağa yer qalmayıb. Bir az yer boşaldıb yenidən cəhd edin.
another-window-writes = Bu qrup brauzerin başqa pəncərəsində açıqdır. Orada baş verənlər burada görünür.
write-here = Burada davam et

### Workshops

set-up-workshop = Seminarı hazırla
    .label = “{ $title }” üzrə seminar hazırla
join-workshop = Seminara qoşul
groups-here = Bu noutbukdakı qruplar
workshop-of = { $count ->
        [one] { $count } qrupluq seminar
       *[other] { $count } qrupluq seminar
    }
