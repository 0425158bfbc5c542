# Play: the header of a session, the stages, decisions, and what happened.

### Header

menu = Menyu
read-briefing = Giriş arayışını yenidən oxu
survey-open = Sorğu vərəqəsi
back-to-session = Sessiyaya qayıt
saving = Saxlanılır…
saved = Bu cihazda saxlanıb
saved-here-only = Bağlananda saxlanmayacaq
last-file = Faylda son saxlanma: { $moment }
no-file-yet = Hələ faylda saxlanmayıb
file-reminder = Bu sessiya yalnız bu cihazdadır. Cihaz sıradan çıxa bilər, ona görə sessiyanı faylda da saxlayın.
file-later = Sonra
note-close = Aydındır
session-restored = Brauzer bu səhifə üçün saxladıqlarını silmişdi. Bu sessiya açıq idi və bütövlükdə yenidən saxlandı. Başqa sessiyalar itmiş ola bilər. Bu sessiyanı faylda da saxlayın.
entries-damaged = { $count ->
        [one] Bu sessiyanın bir qeydini artıq oxumaq olmur.
       *[other] Bu sessiyanın { $count } qeydini artıq oxumaq olmur.
    } Zədələnmiş qeyddən sonrakı qərarlar nəzərə alınmayıb; həmin yerdən davam edə bilərsiniz. Sessiyanın faylı varsa, onu kitabxanada açın: o, zədələnmiş hissəni əvəz edəcək.
take-back = Son qərarı geri götür
take-back-question = Son qərar geri götürülsün?
    .about = Ondan irəli gələn hər şey də geri götürüləcək. İş vərəqləriniz olduğu kimi qalacaq. Yekun təhlildə qərarın geri götürüldüyü görünəcək. Həmin variantı yenidən seçsəniz, nəticə eyni olacaq.

### Zones

zones = Bu səhifənin hissələri
zone-where = Haradayıq
zone-work = İndiki iş
zone-country = Ölkə
cycle-of = { $cycle ->
        [3] 3-cü
       *[other] { $cycle }-ci
    } raund (cəmi { $cycles })
steps = Bu mərhələnin addımları
step-news = Yeniliklər
worksheet = İş vərəqi
decision = Qərar
further-decisions = { $count ->
        [one] daha bir qərar
       *[other] daha { $count } qərar
    }

### The country

estimates-note = Gördüyünüz rəqəmlər təxminidir. Həqiqi rəqəm ± hüdudları daxilindədir. Məlumatlar yaxşılaşdıqca bu hüdudlar daralır.
unchanged = dəyişməyib
better = daha yaxşı
worse = daha pis
spent = xərclənib
gained = əldə edilib
more-support = dəstək artıb
less-support = dəstək azalıb
range = Şkala: { $min } ilə { $max } { $unit } arasında.
target-is = Hədəf kimi { $value } { $unit } qoymusunuz.
why-this-number = Niyə bu rəqəm
now = Hazırda
unexplained = Məlum deyil: ölkədə gedən proseslər və məlumatların göstərə bilmədikləri
support = Siyasətə dəstək
support-note = Gücü nəzərə almaqla cəmi: 100-dən { $backing }. Siyasətin qəbul edilməsi üçün { $threshold } lazımdır.
support-of = { $name }: dəstək, 0–100
power = Güc: { $power } / 5

### Causes

cause-start = Başlanğıcda
cause-decision = { $decision }: { $option }
cause-cost = “{ $option }” variantının xərci
cause-compromise = Güzəşt: { $compromise }
cause-drift = Mərhələdən mərhələyə öz gedişi
cause-link = Təsir edən göstərici: { $indicator }
cause-limit = Şkalanın sonu
cause-later = { $cause } (başladığı vaxt: { $moment })
the-start = başlanğıc
after-the-end = bitəndən sonra
stage-of-cycle = { $stage }, { $cycle ->
        [3] 3-cü
       *[other] { $cycle }-ci
    } raund

### News

news = Xəbər
stage-holds = Bu mərhələdə { $worksheets ->
        [0] { $decisions ->
            [0] nə iş vərəqi, nə də qərar var
            [one] iş vərəqi yoxdur, bir qərar var
           *[other] iş vərəqi yoxdur, { $decisions } qərar var
        }
        [one] { $decisions ->
            [0] bir iş vərəqi var, qərar yoxdur
            [one] bir iş vərəqi və bir qərar var
           *[other] bir iş vərəqi və { $decisions } qərar var
        }
       *[other] { $decisions ->
            [0] { $worksheets } iş vərəqi var, qərar yoxdur
            [one] { $worksheets } iş vərəqi və bir qərar var
           *[other] { $worksheets } iş vərəqi və { $decisions } qərar var
        }
    }. İş vərəqlərini istənilən ardıcıllıqla doldura və mərhələni bağlayana qədər onlara qayıda bilərsiniz.
since-last-stage = Əvvəlki mərhələdən bəri nə dəyişib
stage-opened-agenda = Yeni siyasət sualdan başlayır. Həll yolundan danışmazdan əvvəl problemi müəyyən edin və kimin dinləniləcəyinə qərar verin.
stage-opened-formulation = Problem gündəlikdədir. İndi siyasəti hazırlayın və qəbul edilməsi üçün kifayət qədər dəstək qazanın.
stage-opened-implementation = Siyasət kağızdan işə keçir. Onu kimin, hansı vəsaitlə icra edəcəyinə və nə dərəcədə nəzarət edəcəyinizə qərar verin.
stage-opened-evaluation = Geriyə baxmaq vaxtıdır. Nəyi ölçəcəyinizə qərar verin, öz siyasətinizi qiymətləndirin və bundan sonra nə olacağını deyin.
continue = Davam et
nothing-moved = Gözə görünən heç nə dəyişməyib.

### Decisions

called-by = Xəbər qərar tələb edir: { $event }.
costs = Xərci:
cost = { $name } – { $amount } (sizdə { $left } var)
locked = Sizin üçün bağlıdır.
locked-requires = Bunun üçün lazım olan şərait yoxdur.
locked-cost = Qalan kifayət etmir: { $name } – { $left }.
reason = Niyə? Qərarlar jurnalına bir cümlə
may-stay-empty = (boş qala bilər)
choose-first = Əvvəlcə variantlardan birini seçin.
take-decision = Bu qərarı qəbul et
take-decision-question = Bu qərar qəbul edilsin?
no-reason-given = Əsaslandırma yazmamısınız. Yekun təhlildə niyə belə seçdiyinizi bilmək faydalı olur.
can-be-taken-back = Son qərarı sonradan geri götürə bilərsiniz; qərarlar jurnalında isə o qalacaq.
your-reason = Əsaslandırmanız: { $reason }
your-dissent = Fərqli rəy: { $dissent }

### What happened

what-happened = Nə baş verdi
what-moved = Nə dəyişdi
what-has-moved = Nə dəyişib
who-shifted = Kim mövqeyini dəyişdi
breaches = Bu variant normanı pozur: { $norm }.
under-pressure = Bu qərar təzyiq altında qəbul edilib:
decision-passed = { $decision }: açıq variant olmadığı üçün bu qərar qəbul edilməyib.
came-later = Sonradan baş verənlər
back-to-work = Gözləyən işə qayıt
next-decision = Növbəti qərara keç
to-adoption = Siyasətin qəbuluna keç

### What screen readers say of a step

said-decision = Qərar qəbul edildi.
said-taken-back = Son qərar geri götürüldü.
said-news = Xəbər: { $event }.
said-stage = Mərhələ { $place }/4: { $stage }.
said-adopted = Siyasət qəbul edildi.
said-not-adopted = Siyasət hələ qəbul edilməyib.
said-ended = Simulyasiya başa çatdı. Yekun təhlil açıqdır.
said-up = { $name }: artım { $by }, indi { $now }
said-down = { $name }: azalma { $by }, indi { $now }
said-more = { $count ->
        [one] daha bir göstərici dəyişdi
       *[other] daha { $count } göstərici dəyişdi
    }

### Adoption

adoption = Siyasətin qəbul edilməsi
gate = Gücü olanlar kifayət qədər dəstəkləyirsə, siyasət qəbul edilir: 100-dən ən azı { $threshold }.
backing = Siyasətə dəstək
backing-is = Dəstək: 100-dən { $backing }; lazım olan: { $threshold }.
backing-was = Dəstək 100-dən { $backing } idi; { $threshold } lazım idi.
seek-adoption = Qəbula təqdim et
adopted = Siyasət qəbul edildi
not-yet-adopted = Dəstək kifayət etmir
failed-adoption = Siyasət yenə qəbul edilmədi.
compromise = Güzəşt
compromise-question = Dəstək qazanmaq üçün hansı güzəştə gedirsiniz?
    .about = Hər güzəşt kiminsə dəstəyini gətirir, amma nəyinsə bahasına. Dəstək yenə az olsa, siyasət qəbul edilmədən davam edir.
make-compromise = Bu güzəştə get
make-compromise-question = Bu güzəştə gedilsin?

### Leaving a stage

close-stage = Mərhələni bağla
    .about = Bu mərhələnin bütün qərarları qəbul edilib. Növbəti mərhələ: { $next }. Bundan sonra bu mərhələnin iş vərəqlərini dəyişmək olmayacaq.
open-stage = Mərhələni aç: { $stage }
end-play = Simulyasiyanı bitir
    .about = Bütün qərarlar qəbul edilib. Simulyasiyanı bitirəndə sonradan nələr baş verdiyini və vəziyyətin həqiqətdə necə olduğunu görəcəksiniz. Ondan əvvəl siyasətinizi qiymətləndirin və hədəflərinizi nəzərdən keçirin.
    .button = Simulyasiyanı bitir və sonrasını gör
unfilled-worksheets = Bu iş vərəqləri hələ boşdur. Onlara qayıda və ya onları belə saxlaya bilərsiniz.

### What cannot be done now

rejected-unknown = Nümunədə bu adda heç nə yoxdur.
rejected-not-pending = Əvvəlcə başqa qərar qəbul edilməlidir.
rejected-locked = Bu variant sizin üçün bağlıdır.
rejected-decision-waits = Əvvəlcə gözləyən qərarı qəbul edin.
rejected-adoption-waits = Əvvəlcə siyasət qəbula təqdim edilməlidir.
rejected-nothing-to-adopt = Hazırda qəbul ediləsi heç nə yoxdur.
rejected-nothing-to-take-back = Geri götürüləsi qərar yoxdur.
rejected-ended = Simulyasiya başa çatıb.
rejected-wrong-sheet = Bu məlumat həmin iş vərəqinə aid deyil.
rejected-too-long = Bu mətn saxlanmaq üçün çox uzundur. Onu qısaldın.
rejected-paused = Fasilitator işi müvəqqəti dayandırıb.
rejected-not-opened = Fasilitator növbəti addımı hələ açmayıb.
rejected-not-due = Bu tapşırıq artıq icra olunub və ya geri götürülüb, yaxud da vaxtı hələ çatmayıb.
rejected-no-votes = Hələ heç kim səs verməyib.
rejected-too-many = Bu, saxlanıla biləndən çoxdur.
rejected-bad-clause = Bu şərti oxumaq mümkün deyil və ya orada nümunədə olmayan ad var.
rejected-empty = Burada hələ heç nə yoxdur.
rejected-still-playing = Oyun hələ bitməyib. Bu, ondan sonra gəlir.

### Worksheets of stages that are over

earlier-worksheets = Əvvəlki iş vərəqləri
    .about = Bu mərhələ bitib. Yazdıqlarınızı oxumaq olar, amma artıq dəyişmək olmaz.

### The policy as one document

policy-file = Siyasət sənədi

### Votes, as they are told afterwards

vote-told = Səsvermə { $round }: { $counts }.
vote-agreed = { $share }% razı idi.
vote-not-followed = Qrup başqa cür qərar verdi.
vote-abstained = Bitərəf
