# The debrief: how it ended, why, and what the group makes of it.

debrief = Yekun təhlil
debrief-intro = Simulyasiya başa çatıb. Bu səhifəni birlikdə, yuxarıdan aşağıya oxuyun: əvvəlcə faktlar, sonra səbəblər, sonra suallar.
debrief-contents = Bu səhifədə
debrief-print = Bu səhifəni çap et
debrief-to-library = Kitabxanaya qayıt
debrief-printed = Yekun təhlil: { $case }. Çap vaxtı: { $moment }.

### Sections

debrief-ending = Necə başa çatdı
debrief-later = Sonradan baş verənlər
debrief-course = Hər göstəricinin gedişi
debrief-why = Hər rəqəm niyə belədir
debrief-replay = Addım-addım
debrief-turning = Hansı qərarlar ən vacib olub
debrief-luck = Bəxt və seçim
debrief-reach = Nələr əlçatan idi
debrief-paths = Nümunənin xəritəsi
debrief-log = Qərarlar və əsaslandırmalar
debrief-law = Qanuna zidd seçimlər
debrief-support = Siyasəti kim dəstəkləyir
debrief-sheets = Öz qiymətiniz və iş vərəqləriniz
debrief-questions = Müzakirə üçün suallar
debrief-sources = Mənbələr

### Heads of tables

debrief-head-start = Başlanğıcda
debrief-head-seen = Son gördüyünüz
debrief-head-end = Sonda
debrief-head-change = Dəyişiklik
debrief-head-target = Hədəfiniz
debrief-head-moment = Nə vaxt
debrief-head-truth = Həqiqət
debrief-head-group-saw = Gördüyünüz
debrief-head-cause = Səbəb
debrief-head-felt = Nə vaxt hiss olunub
debrief-head-amount = Miqdar
debrief-head-stakeholder = Maraqlı tərəf
debrief-head-power = Güc, 1–5
debrief-head-course = Başlanğıcdan sona
debrief-head-criterion = Meyar
debrief-head-rating = Qiymət
debrief-head-evidence = Hansı faktiki məlumata əsasən
debrief-head-belief = Nə düşünürdünüz
debrief-head-truly = Həqiqətdə
debrief-head-your-power = Güc, sizcə
debrief-head-case-power = Güc, nümunəyə görə
debrief-head-your-interest = Maraq, sizcə
debrief-head-your-position = Mövqe, sizcə
debrief-head-case-support = Başlanğıcda dəstək, 0–100

### How it ended

debrief-ending-caption = Bütün göstəricilər, başlanğıcdan sona qədər
debrief-no-targets = Hədəf qoymamısınız, ona görə də nəticəni ölçməyə öz meyarınız yoxdur.
debrief-targets = { $set ->
        [one] Bir hədəf qoymusunuz: { $met ->
            [0] ona çatmamısınız.
           *[other] ona çatmısınız.
        }
       *[other] { $set } hədəf qoymusunuz: { $met ->
            [0] heç birinə çatmamısınız.
           *[other] { $missed ->
                [0] hamısına çatmısınız.
                [one] { $met ->
                    [one] birinə
                   *[other] { $met } hədəfə
                } çatmısınız, birinə çatmamısınız.
               *[other] { $met ->
                    [one] birinə
                   *[other] { $met } hədəfə
                } çatmısınız, { $missed } hədəfə çatmamısınız.
            }
        }
    }
debrief-adoption-adopted = Siyasət qəbul edilib: dəstək 100-dən { $backing } idi, { $threshold } lazım idi.
debrief-adoption-compromise = Siyasət güzəştdən sonra qəbul edilib: onda dəstək 100-dən { $backing } idi, { $threshold } lazım idi.
debrief-adoption-failed = Siyasət qəbul edilməyib: dəstək 100-dən { $backing } idi, { $threshold } lazım idi.
debrief-in-cycle = { $cycle ->
        [3] 3-cü
       *[other] { $cycle }-ci
    } raund. { $text }
debrief-breaches = { $count ->
        [one] Bir seçiminiz norma pozub.
       *[other] { $count } seçiminiz norma pozub.
    } “Qanuna zidd seçimlər” bölməsinə baxın.
debrief-true-then = həqiqətdə: { $value }
debrief-target-none = qoyulmayıb
debrief-met = çatılıb
debrief-missed = çatılmayıb
debrief-estimates-note = “Son gördüyünüz” simulyasiya bitməzdən əvvəlki təxmindir; həqiqi rəqəm ± hüdudları daxilində idi. “Sonda” sütununda sonradan baş verənlər də daxil olmaqla həqiqət göstərilir.

### What came later

debrief-nothing-later = Simulyasiya bitəndə yolda olan heç nə qalmamışdı.
debrief-later-intro = Başlatdıqlarınızın bir hissəsi yalnız son mərhələdən sonra özünü göstərdi. Daha heç kim baxmırdı, amma ölkə bunu hiss etdi.
debrief-set-in-motion = Başladığı vaxt: { $moment }
debrief-later-itself = Son mərhələdən sonra

### The course

debrief-course-intro = Hər qrafikin şkalası nəyinsə baş verdiyi hissəni göstərir; o, 0-dan başlamaya bilər. Eyni nömrə bütün qrafiklərdə və “Qərarlar və əsaslandırmalar” bölməsində eyni anı bildirir.
debrief-key-truth = Həqiqət
debrief-key-seen = Gördüyünüz (± ilə)
debrief-key-target = Hədəfiniz
debrief-key-decision = Qərar
debrief-key-event = Hadisə
debrief-went-up = { $name } artıb: əvvəl { $from }, sonda { $to } ({ $verdict })
debrief-went-down = { $name } azalıb: əvvəl { $from }, sonda { $to } ({ $verdict })
debrief-went-level = { $name } başladığı yerdə qalıb: sonda { $to }
debrief-target-was-met = Hədəfə ({ $target }) çatılıb.
debrief-target-was-missed = Hədəfə ({ $target }) çatılmayıb.
debrief-seen-was = Bitməzdən əvvəl siz { $seen } görürdünüz, həqiqətdə isə { $truth } idi.
debrief-nothing-at-once = Heç bir qərar və heç bir hadisə onu dərhal dəyişməyib. Onu dəyişən amillər gec və ya öz-özünə təsir edib; “Hər rəqəm niyə belədir” bölməsinə baxın.
debrief-moved-at-once = { $name }: dərhal dəyişənlər
debrief-figures-of = { $name }: qrafikin rəqəmləri
debrief-not-seen = görünməyib

### Why

debrief-why-intro = Başlanğıc rəqəmi ilə onu dəyişən hər şeyin cəmi sondakı rəqəmi verir. Bunu görmək üçün göstəricini açın; qrafikdə ən böyük dəyişmələr birinci gəlir. Rəqəmlər yuvarlaqlaşdırılıb, ona görə cəmin son rəqəmi fərqlənə bilər.
debrief-from-to = əvvəl { $from }, sonda { $to }
debrief-smaller-movements = { $count } kiçik dəyişmə
debrief-sums = { $name }: onu dəyişən hər şey, hiss olunduğu ardıcıllıqla
debrief-felt = { $moment } { $amount }

### The log

debrief-log-intro = Qərarlarınız ardıcıllıqla, o vaxt yazdığınız əsaslandırmalarla. Rəqəmlər o vaxt gördüklərinizdir.
debrief-nothing-decided = Burada heç nəyə qərar verilməyib.
debrief-outcome = Nə baş verdi
debrief-news = Xəbər
debrief-no-reason = Əsaslandırma yazmamısınız.
debrief-set-aside = Qüvvədə olmayan qərarlar
debrief-set-aside-intro = Bu qərarlar qəbul edilib, sonra isə başqası ilə əvəz olunub. Onlar heç nəyi dəyişməyib. Niyə fikrinizi dəyişdiniz?
debrief-taken-back = Geri götürülüb.
debrief-overtaken = Gecikib: başqa cihazda daha əvvəl qərar verilib.
debrief-unfit = Nəzərə alınmayıb: nümunəyə uyğun gəlmirdi.

### Unlawful choices

debrief-no-breaches = Norma pozan heç bir variant seçməmisiniz.
debrief-law-intro = Bu variantlar nümunədəki dövlət üçün məcburi olan normanı pozur. Onların niyə cəlbedici göründüyünü və neçəyə başa gəldiyini müzakirə edin.

### Support

debrief-support-caption = Hər maraqlı tərəfin dəstəyi, 0–100
debrief-support-note = Boş halqa: başlanğıcda. Dolu nöqtə: sonda. Qısa xətt 50-ni göstərir.
debrief-no-shift = dəyişməyib

### Own rating and worksheets

debrief-not-rated = Siyasətinizi qiymətləndirməmisiniz.
debrief-ratings = OECD-DAC-ın altı meyarı (2019) üzrə qiymətiniz
debrief-ratings-by = { $name } qrupu sizin siyasətiniz haqqında nə deyir
debrief-ratings-of = OECD-DAC-ın altı meyarı (2019) üzrə { $name } qrupunun siyasətinə verdiyiniz qiymət
debrief-no-evidence = göstərilməyib
debrief-review = Hədəfləriniz: nə düşünürdünüz və həqiqət necədir
debrief-cannot-tell = demək olmur
debrief-not-reviewed = nəzərdən keçirilməyib
debrief-worksheets = İş vərəqlərinizdə yazılanlar
debrief-sheet-empty = Boş qalıb.
debrief-tree-effects = Təsirlər
debrief-tree-problem = Problem
debrief-tree-causes = Səbəblər
debrief-map = Xəritəniz nümunənin öz rəqəmləri ilə yanaşı
debrief-not-placed = yerləşdirilməyib
debrief-matrix = 1-dən 5-ə qədər verdiyiniz qiymətlər və onların çəki ilə cəmi
debrief-weighted = { $criterion } (çəki: { $weight })
debrief-not-scored = qiymət yoxdur
debrief-plan = Planınız

### Questions

debrief-questions-intro = Düzgün cavab yoxdur. Qrupun nədə razılaşdığını, nədə razılaşmadığını yazın.
debrief-answer-saving = Hələ saxlanmayıb…
debrief-answer-saved = Cavabınız yazılıb.
