# What people take home: the report and the policy file, on a page, on paper, as tables and from the command line.

### Kinds of documents

report-of-group = Qrupun hesabatı
report-of-workshop = Seminarın hesabatı
report-state = { $moment } tarixinə olan vəziyyət.
report-contents = Mündəricat
report-the-group = Qrup

### Sections

report-case = Nümunə
report-groups = Qruplar yan-yana
report-ending = Necə başa çatdı
report-decisions = Qərarlar, əsaslandırmalar və hadisələr
report-law = Qanuna zidd seçimlər
report-course = Hər göstəricinin gedişi
report-why = Hər rəqəm niyə belədir
report-support = Dəstək və qəbul edilmə
report-luck = Təsadüf və seçim
report-turning = Dönüş nöqtələri
report-reach = Nə əldə edilə bilərdi
report-worksheets = İş vərəqləri və qiymətlər
report-ratings = Siyasətin qiymətləri
report-answers = Qrup nə deyir
report-plenary = Bütün qruplar birlikdə nə deyir
report-questionnaire = Sorğu vərəqəsi
report-sources = Mənbələr
report-made = Bu hesabat necə hazırlanıb

### How it ended

report-not-ended = Simulyasiya hələ bitməyib. Rəqəmlər qrupun indi gördüyüdür; həqiqət sonda deyilir.
report-ending-caption = Bütün göstəricilər, başlanğıcdan sona qədər
report-estimates-note = “Son görülən” simulyasiya bitməzdən əvvəl qrupun təxminidir, “o vaxtkı həqiqət” həmin andakı həqiqi qiymətdir. “Sonda” sonradan baş verənlərlə birlikdə həqiqi qiymətdir.
report-no-targets = Qrup hədəf qoymayıb.
report-targets = Qoyulmuş hədəf: { $set }. Çatılıb: { $met }. Çatılmayıb: { $missed }.
report-adoption-adopted = Siyasət qəbul edildi: 100-dən { $backing } dəstəklədi, { $threshold } tələb olunurdu.
report-adoption-compromise = Siyasət güzəştdən sonra qəbul edildi: onda 100-dən { $backing } dəstəklədi, { $threshold } tələb olunurdu.
report-adoption-failed = Siyasət qəbul edilmədi: 100-dən { $backing } dəstəklədi, { $threshold } tələb olunurdu.
report-in-cycle = Raund { $cycle }: { $text }
report-breaches = { $count ->
        [one] { $count } seçim hüquq normasını pozub.
       *[other] { $count } seçim hüquq normasını pozub.
    }
report-met = çatılıb
report-missed = çatılmayıb
report-cannot-tell = demək olmaz
report-yes = bəli
report-no = xeyr

### What happened

report-reason = Əsaslandırma: { $reason }
report-no-reason = Əsaslandırma verilməyib.
report-dissent = Fərqli rəy: { $dissent }
report-sent = Fasilitator göndərib.
report-moved = Qrupun gördüyünə görə dəyişdi: { $list }.
report-shifted = Dəstək: { $list }.
report-set-aside = Qüvvədə olmayanlar
report-standing-taken-back = geri götürülüb
report-standing-overtaken = gecikib: başqa cihaz əvvəl qərar verib
report-standing-unfit = sayılmayıb: nümunəyə uyğun gəlmir
report-no-breaches = Hüquq normasını pozan variant seçilməyib.
report-law-about = Bu variantlar həmin nümunədə dövlət üçün məcburi olan normanı pozur.

### Figures

report-course-about = Nömrə bütün şəkillərdə və “Qərarlar, əsaslandırmalar və hadisələr” bölməsində eyni anı bildirir.
report-why-about = Başlanğıc qiymət və onu dəyişən hər şey birlikdə son qiyməti verir. Rəqəmlər yuvarlaqlaşdırılıb, ona görə cəm son rəqəmdə fərqlənə bilər.
report-support-caption = Hər maraqlı tərəfin dəstəyi, 0–100
report-support-points = dəstək balı
report-luck-about = “Təsadüf” nəticənin eyni seçimlərlə çoxsaylı sınaqlar arasındakı yeridir: 0% hamısından pis, 100% hamısından yaxşı. “Seçim” bu seçimlərin orta hesabla verdiyinə görə bütün oyun yolları arasındakı yeridir. Bunların heç biri qiymət deyil, qruplar sıralanmır.
report-luck-caption = Eyni seçimlər nə verir və nəticənin yeri
report-targets-met = Çatılmış hədəflər
report-turning-about = Hər göstərici üzrə başqa variantın ən çox dəyişəcəyi seçimlər. Fərq başqa variantın seçiləndən orta hesabla nə qədər artıq verdiyidir, ± standart xətası ilə.
report-turning-none = Heç bir ayrıca seçim gözlənilən nəticəni seçmənin özünün dəyişə biləcəyindən çox dəyişməyib.
report-turning-caption = Ən vacib seçimlər
report-reach-about = Müxtəlif oyun yollarının orta hesabla verdiyi. Bir şeydə qazanc çox vaxt başqa şeydə itki deməkdir.
report-reach-caption = Yoxlanmış bütün oyun yolları, qrupun öz yolu da daxil olmaqla, arasında ən aşağı və ən yuxarı orta qiymət, ± standart xəta

### Worksheets

report-sheet-empty = Boş qalıb.
report-not-rated = Qrup öz siyasətini qiymətləndirməyib.
report-sheet-note = Qeyd
report-rated-group = Burada “{ $group }” qrupunun siyasəti qiymətləndirilir.
report-rated-criterion = { $criterion }, { $group } qrupunun siyasəti
report-weighted = { $criterion } (çəki { $weight })
report-tree-effects = Nəticələr
report-tree-problem = Problem
report-tree-causes = Səbəblər
report-tree-ends = Əldə olunanlar
report-tree-objective = Məqsəd
report-tree-means = Vasitələr
report-grid-map = Maraqlı tərəflər: qrupun yerləşdirdiyi və nümunədəki kimi
report-grid-matrix = Variantlar, 1–5 bal və çəkili cəmlər
report-grid-targets = Hədəflər
report-grid-plan = Plan
report-grid-ratings = OECD-DAC-ın altı meyarı üzrə qiymət (2019)
report-grid-others-say = Başqa qruplar bu siyasət haqqında nə deyir
report-grid-review = Qrup hədəfləri barədə nə düşünürdü

### The debrief

report-pledge = Bazar ertəsi başlayacağım bir dəyişiklik
report-pledges = İştirakçıların bazar ertəsindən dəyişəcəkləri
report-note = Fasilitatorun qeydi
report-noted = Fasilitatorun qeydi: { $text }
report-notes = Fasilitatorun qeydləri
report-sheets = Təhvil verilmiş sorğu vərəqələri
report-right = Düzgün cavab, %: { $question }
report-questionnaire-about = Anonimdir. Ümumi nəticələr və adsız şəkildə yazılanlar verilir. Suala { $fewest } nəfərdən az adam cavab verdikdə onun üzrə heç nə bildirilmir ki, heç kim tanınmasın.

### How this report was made

report-made-about = Nümunə, onun ölkəsi və rəqəmləri uydurmadır. Sessiya faylı, içindəki nümunə və başlanğıc ədəd eyni hesabatı yenidən verir.
report-made-sampled = Nələrin baş verə biləcəyi seçmə ilə tapılıb: eyni seçimlərlə və hər variantla { $runs } sınaq, hər biri { $each } sınaqla { $ways } oyun yolu. Heç bir rəqəmdə standart xətanın imkan verdiyindən çox rəqəm yoxdur.
report-about-case = Nümunə
report-about-session = Sessiya
report-about-begun = Başlanıb
report-about-last = Son qeyd
report-about-groups = Qruplar
report-about-entries = Qeydlər
report-about-seed = Başlanğıc ədəd
report-about-product = Policy Cycle Workshop versiyası
report-about-session-format = Sessiya formatının versiyası
report-about-engine = Qaydaların versiyası
report-about-case-study = Nümunənin SHA-256 cəmi
report-about-runs = Eyni seçimlərlə və hər variantla sınaqlar
report-about-ways = Oyun yolları
report-about-runs-of-a-way = Hər oyun yolunun sınaqları

### The policy file

policy-problem = Problem
policy-stakeholders = Maraqlı tərəflər
policy-options = Müqayisə edilmiş variantlar
policy-decisions = Qərarlar
policy-targets = Hədəflər
policy-plan = İcra planı
policy-ratings = Qiymətlər
policy-results = Göstəricilərin vəziyyəti
policy-no-decisions = Hələ heç bir qərar verilməyib.

### Tables

report-table-about = Sessiya haqqında
report-table-indicators = Göstəricilər
report-table-moments = Nə baş verdi
report-table-movements = Nə dəyişdi
report-table-set-aside = Qüvvədə olmayanlar
report-table-votes = Səsvermələr
report-table-contributions = Hər rəqəm niyə belədir
report-table-course = Gediş
report-table-outlook = Eyni qərarlar nə gətirə bilərdi
report-table-support = Dəstək
report-table-adoption = Qəbul edilmə
report-table-turning-points = Dönüş nöqtələri
report-table-what-if = Belə olsaydı
report-table-worksheets = İş vərəqləri
report-table-ratings = Qiymətlər
report-table-answers = Cavablar
report-table-questionnaire = Sorğu vərəqəsi
report-table-sources = Mənbələr

### Kinds of moments

report-kind-stage = mərhələ açılır
report-kind-event = hadisə
report-kind-decision = qərar
report-kind-passed = açıq variant yoxdur
report-kind-adoption = qəbul edilmə
report-kind-compromise = güzəşt
report-kind-later = sonradan baş verdi

### Who says something of a policy

report-said-own = qrupun özü
report-said-other = başqa qrup
report-said-simulation = model

### Heads of columns

report-head-what = Nə
report-head-value = Qiymət
report-head-group = Qrup
report-head-indicator = Göstərici
report-head-unit = Ölçü vahidi
report-head-start = Başlanğıcda
report-head-seen = Son görülən
report-head-band = ±
report-head-true-then = O vaxtkı həqiqət
report-head-end = Sonda
report-head-change = Dəyişiklik
report-head-target = Hədəf
report-head-target-met = Hədəfə çatılıb
report-head-believed = Hədəf barədə nə düşünülürdü
report-head-luck-mean = Eyni seçimlər, orta
report-head-luck-low = Eyni seçimlər, 5%-i bundan yuxarı deyil
report-head-luck-high = Eyni seçimlər, 95%-i bundan yuxarı deyil
report-head-luck-spread = Eyni seçimlər, on sınaqdan doqquzu
report-head-luck-place = Təsadüf, %
report-head-choice-place = Seçim, %
report-head-error = Standart xəta
report-head-reach-low = Əldə edilə bilən ən aşağı orta
report-head-reach-high = Əldə edilə bilən ən yuxarı orta
report-head-number = №
report-head-when = Nə vaxt
report-head-kind = Növ
report-head-title = Başlıq
report-head-choice = Seçilən
report-head-reason = Əsaslandırma
report-head-dissent = Fərqli rəy
report-head-outcome = Nə baş verdi
report-head-norm = Pozulmuş norma
report-head-pressure = Təzyiq altında
report-head-sent = Fasilitator göndərib
report-head-moved = Nə dəyişdi
report-head-amount = Miqdar
report-head-standing = Niyə qüvvədə deyil
report-head-round = Səsvermə №
report-head-option = Variant
report-head-votes = Səslər
report-head-taken = Götürülən
report-head-largest = Ən böyük pay, %
report-head-variation = Səslərin dağınıqlığı, 0–1
report-head-cause = Səbəb
report-head-caused = Yarandığı mərhələ №
report-head-felt = Hiss olunduğu mərhələ №
report-head-truth = Həqiqət
report-head-stage-number = Mərhələ №
report-head-mean-then = Orta hesabla
report-head-at-5 = 5%-i bundan yuxarı deyil
report-head-at-25 = 25%-i bundan yuxarı deyil
report-head-at-50 = 50%-i bundan yuxarı deyil
report-head-at-75 = 75%-i bundan yuxarı deyil
report-head-at-95 = 95%-i bundan yuxarı deyil
report-head-stakeholder = Maraqlı tərəf
report-head-power = Güc, 1–5
report-head-cycle = Raund
report-head-backing = Dəstək, 0–100
report-head-threshold = Tələb olunan
report-head-adopted = Qəbul edilib
report-head-compromise = Güzəştdən sonra
report-head-other = Başqa variant
report-head-difference = Fərq
report-head-mean = Orta son qiymət
report-head-same-luck = Qrupun öz təsadüfü ilə son qiymət
report-head-stage = Mərhələ
report-head-worksheet = İş vərəqi
report-head-field = Sahə
report-head-entry = Yazı
report-head-criterion = Meyar
report-head-rated-id = Kimin siyasəti (kod)
report-head-rated-group = Kimin siyasəti
report-head-said-by = Kim deyir
report-head-rating-id = Kim qiymətləndirib (kod)
report-head-rating-group = Kim qiymətləndirib
report-head-score = Bal, 1–4
report-head-rating = Qiymət
report-head-evidence = Hansı faktiki məlumata əsasən
report-head-simulation = Model nə deyir
report-head-belief = Nə düşünülürdü
report-head-phase = Addım
report-head-question = Sual
report-head-answer = Cavab
report-head-before = Əvvəl
report-head-after = Sonra
report-head-answers = Cavab sayı
report-head-address = Ünvan
report-head-note = Qeyd
report-head-your-power = Güc, qrupun fikrincə
report-head-case-power = Güc, nümunəyə görə
report-head-interest = Maraq, qrupun fikrincə
report-head-position = Mövqe, qrupun fikrincə
report-head-case-support = Başlanğıcda dəstək, 0–100
report-head-total = Cəm
report-head-baseline = İlkin göstərici
report-head-source = Mənbə
report-head-owner = Kim cavabdehdir
report-head-activity = Tədbir
report-head-lead = Aparan
report-head-supports = Dəstəkləyən
report-head-legal = Hüquqi əsas
report-head-money = Maliyyə
report-head-means = Vasitələr və hüquqi əsas
report-head-deadline = Son tarix
report-head-risk = Ən böyük risk

### The page

report-open = Özünüzlə aparacağınız hesabat
report-back = Geri
report-print = Çap et və ya PDF kimi saxla
report-save-book = Cədvəl kimi saxla (.xlsx)
report-save-page = Səhifə kimi saxla (.html)
report-save-json = Proqramlar üçün saxla (.json)
report-table-choice = Bir cədvəl
report-save-table = Bu cədvəli saxla (.csv)
report-book-failed = Cədvəl faylını hazırlamaq mümkün olmadı. Cədvəlləri bir-bir saxlayın.
report-working = Nələrin baş verə biləcəyi hələ hesablanır: { $share }%. Çap etmək üçün gözləyin.
report-not-sampled = Nələrin baş verə biləcəyini burada hesablamaq mümkün deyil, ona görə hesabatda o yoxdur.
report-after-play = Hesabat simulyasiya bitəndə açılır: orada həqiqət deyilir.
