# Worksheets: one form per kind of task.

### Every worksheet

sheet-saved = Hamısı iş vərəqinə yazılıb.
sheet-unsaved = Ara verəndə və ya sahədən çıxanda son dəyişiklik iş vərəqinə yazılacaq.
sheet-empty = İş vərəqi hələ boşdur.
sheet-remove = Sil
    .label = Sil: { $name }
sheet-removed = Silindi.
sheet-put-back = Geri qaytar
sheet-put-back-done = Geri qaytarıldı.
sheet-move-earlier = Bir yer yuxarı çək: { $name }
sheet-move-later = Bir yer aşağı çək: { $name }
sheet-moved = İndiki yeri: { $place } / { $count }.
sheet-no-answer = –
# A field in a table: first its own label, then its row.
sheet-cell = { $label }: { $row }

### Text

sheet-text = Mətniniz
sheet-words = { $count ->
        [one] Bir söz
       *[other] { $count } söz
    }

### Problem tree

sheet-problem = Əsas problem
    .hint = Nə incidir, kimi, nə qədər? “… çatışmır” deyib nöqtələrin yerinə xoşladığınız həlli yazmayın.
sheet-effects = Təsirlər
    .hint = Bu problem nəyə gətirib çıxarır?
sheet-effect = Təsir { $number }
sheet-add-effect = Təsir əlavə et
sheet-causes = Səbəblər
    .hint = Bu problem nədən yaranır? Dəyişə biləcəyiniz bir şeyə çatana qədər “niyə?” soruşun.
sheet-cause = Səbəb { $number }
sheet-add-cause = Səbəb əlavə et

sheet-sides = Ağacın tərəfləri
sheet-problems = Problemlər
sheet-objectives = Məqsədlər
    .hint = Hər problemi həll olunandan sonrakı halına çevirin: görüləcək işə yox, əldə edilmiş vəziyyətə.
sheet-objective = Əsas məqsəd
sheet-end-title = Bunun nəticələri
sheet-end = Nəticə { $number }
sheet-mean-title = Vasitələr
sheet-mean = Vasitə { $number }
sheet-instead-of = Bunun əvəzinə
sheet-no-problem = Problem hələ adlandırılmayıb.
sheet-nothing-to-turn = Hələ çevriləcək bir şey yoxdur: əvvəlcə problemlər tərəfində yazın.

### Stakeholder map

sheet-no-stakeholders = Bu nümunədə maraqlı tərəflər göstərilməyib.
sheet-map-form = Hər maraqlı tərəfin gücü, marağı və mövqeyi
sheet-stakeholder = Maraqlı tərəf
sheet-power = Güc
sheet-interest = Maraq
sheet-position = Mövqe
sheet-level-1 = 1 aşağı
sheet-level-2 = 2
sheet-level-3 = 3 orta
sheet-level-4 = 4
sheet-level-5 = 5 yüksək
sheet-against-2 = −− əleyhinə
sheet-against-1 = − daha çox əleyhinə
sheet-undecided = 0 qərarsız
sheet-for-1 = + daha çox lehinə
sheet-for-2 = ++ lehinə
sheet-map = Xəritə
    .label = Güc və maraq xəritəsi. Aşağıdakı siyahı eyni şeyi sözlə deyir.
sheet-placed = { $count ->
        [0] Gücü, marağı və mövqeyi göstərəndən sonra maraqlı tərəf burada görünəcək.
       *[other] Xəritədə: { $count } / { $total }.
    }
sheet-manage = Sıx işləyin
sheet-satisfy = Razı saxlayın
sheet-inform = Məlumat verin
sheet-monitor = İzləyin
sheet-on-the-line = Tam ortadadır: hansı tərəfə aid olduğunu razılaşdırın
sheet-axis-power = Güc →
sheet-axis-interest = Maraq →
sheet-key-against = əleyhinə
sheet-key-undecided = qərarsız
sheet-key-for = lehinə

sheet-unplaced = Hələ xəritədə deyil. Ortaya qoyun, sonra yerini dəyişin:
sheet-put-on-map = { $name }: xəritəyə qoy
sheet-mark = { $name }: güc { $power }, maraq { $interest }, { $position }
sheet-mark-role = xəritədəki işarə; oxlar onu hərəkət etdirir, artı və minus mövqeyi dəyişir
sheet-map-keys = İşarəni sürüşdürün və ya Tab düyməsi ilə seçib oxlarla hərəkət etdirin. Artı və minus mövqeyi dəyişir.
sheet-compared = Sizin xəritəniz və nümunə
    .about = Nümunənin rəqəmləri ölkənin özü kimi uydurmadır. Fərqləndiyiniz yerdə soruşun: siz onun görmədiyi nəyi gördünüz?
sheet-your-power = Güc, siz
sheet-case-power = Güc, nümunə
sheet-your-position = Mövqe, siz
sheet-case-support = Dəstək, nümunə
sheet-support-then-now = başlanğıcda 100-dən { $start }, indi { $now }

### Options matrix

sheet-matrix-scale = Qiymət 1-dən (zəif) 5-ə (yaxşı), çəki 1-dən (az) 5-ə (çox) qədərdir. Cəmi = çəki × qiymət hasillərinin cəmi.
sheet-option = Variant
sheet-weight = Çəki
sheet-total = Cəmi
sheet-at-most = ən çox { $most }
sheet-scored = Qiymət verilib: { $count } / { $total }
sheet-verdict-none = Müqayisə üçün ən azı iki varianta bütün meyarlar üzrə qiymət verin.
sheet-verdict-one = Öndədir: { $option }
sheet-verdict-close = Fərq çox azdır: { $options }
sheet-verdict-partial = { $count ->
        [one] Bir varianta tam qiymət verilməyib, o, nəzərə alınmır.
       *[other] { $count } varianta tam qiymət verilməyib, onlar nəzərə alınmır.
    }
sheet-verdict-law = Cəminin yüksək olması variantı qanuna uyğun etmir. Ən yaxşı cəmdən 5%-ə qədər fərqlənən cəmlər bərabər sayılır.
sheet-matrix-note = Gəldiyiniz qənaət

sheet-ranking = Variantların sırası
sheet-first-holds = Hansı bir çəki yarıya qədər azalsa və ya yarısı qədər artsa da, birinci yer dəyişmir.
sheet-first-hangs = Birinci yer çəkilərinizdən asılıdır:
sheet-first-if-less = “{ $criterion }” iki dəfə az çəki daşısa, “{ $option }” birinci olur və ya birinciliyi bölüşür.
sheet-first-if-more = “{ $criterion }” yarım dəfə çox çəki daşısa, “{ $option }” birinci olur və ya birinciliyi bölüşür.
sheet-first-shared = Birinci yeri bir neçə variant bölüşür, ona görə o, hər çəkidən asılıdır.

### Targets

sheet-start = Başlanğıcda { $value } { $unit } olub.
sheet-now = Hazırda { $reading } təşkil edir.
sheet-target-range = { $min } ilə { $max } arasında ədəd yazın. O vaxta qədər hədəf yoxdur.
sheet-than-now = (indi ilə müqayisədə)
sheet-smart = Hədəf SMART-dırmı? Beş sual
sheet-specific = Konkret
    .hint = Kimin üçün və harada? Qadınlar və kişilər, hansı region, hansı qrup?
sheet-measurable = Ölçülə bilən
    .hint = Rəqəmi hansı mənbə verir və onu kim toplayır?
sheet-achievable = Əldə edilə bilən
    .hint = Ona çatmaq üçün nə edilməlidir, bunun üçün vaxt və pul varmı?
sheet-relevant = Problemə uyğun
    .hint = Adını qoyduğunuz problemə toxunurmu?
sheet-time-bound = Vaxtı müəyyən
    .hint = Nə vaxta qədər? Burada bu, simulyasiyanın sonudur.
sheet-targets-note = Niyə bu hədəflər
    .hint = Kimin üçün, nə vaxta qədər və necə ölçülür.

sheet-target = Hədəf
sheet-measured = { $count ->
        [0] Necə ölçülür
       *[other] Necə ölçülür (3-dən { $count } yazılıb)
    }
sheet-take-baseline = Bugünkü rəqəmi ilkin göstərici kimi götür
sheet-baseline = İlkin göstərici
    .hint = Siyasətdən əvvəl nə qədərdir və bu nə dərəcədə etibarlıdır?
sheet-source = Mənbə
    .hint = Rəqəmi hansı reyestr və ya sorğu verir və nə qədər tez-tez?
sheet-owner = Məsul
    .hint = Onu kim toplayır və kim cavabdehdir?

### Implementation plan

sheet-activity = Fəaliyyət
sheet-lead = Aparıcı qurum
sheet-deadline = Son tarix
sheet-means = Vəsait və hüquqi əsas
sheet-risk = Ən böyük risk
sheet-row = fəaliyyət { $number }
sheet-add-row = Fəaliyyət əlavə et

sheet-support = Kim kömək edir
sheet-legal = Hüquqi əsas
sheet-money = Pul

### Rating and review

sheet-dac-source = İqtisadi Əməkdaşlıq və İnkişaf Təşkilatının (OECD) İnkişafa Yardım Komitəsinin (DAC) 10 dekabr 2019-cu ildə qəbul etdiyi altı qiymətləndirmə meyarı. Qiymət şkalası bizimdir.
sheet-dac-relevance = Uyğunluq
    .question = Lazım olan işi görürükmü?
sheet-dac-coherence = Uzlaşma
    .question = Başqa siyasətlərlə nə dərəcədə uzlaşır?
sheet-dac-effectiveness = Nəticəlilik
    .question = Məqsədlərinə çatırmı?
sheet-dac-efficiency = Səmərəlilik
    .question = Vəsait səmərəli istifadə olunurmu?
sheet-dac-impact = Təsir
    .question = Nəzərdə tutulan və tutulmayan hansı dəyişiklikləri yaradır?
sheet-dac-sustainability = Davamlılıq
    .question = Faydası qalacaqmı?
sheet-rating-0 = Qiymət yoxdur
sheet-rating-1 = 1 Zəif
sheet-rating-2 = 2 Daha çox zəif
sheet-rating-3 = 3 Daha çox yaxşı
sheet-rating-4 = 4 Yaxşı
sheet-evidence = Hansı faktiki məlumata əsasən?
sheet-review = Öz hədəfləriniz
    .about = İndi görə bildiyinizə əsasən qiymət verin. Həqiqət simulyasiya bitəndən sonra göstəriləcək.
sheet-review-no-targets = Hədəf qoymamısınız, ona görə də müqayisə üçün əsas yoxdur. Onların yeri “{ $task }” iş vərəqi idi (mərhələ: { $stage }).
sheet-review-no-task = Bu nümunədə hədəflər üçün iş vərəqi yoxdur, ona görə də müqayisə üçün əsas yoxdur.
sheet-target-was = Hədəf kimi { $value } { $unit } qoymuşdunuz.
sheet-met = Çatılıb
sheet-missed = Çatılmayıb
sheet-cannot-tell = Demək olmur

sheet-whose-policy = Kimin siyasətinə qiymət verirsiniz?
sheet-own-policy = Özümüzünkünə
sheet-rate-another = Başqa qrupun siyasətinə qiymət ver
    .about = Fasilitator başqa qrupların siyasətini sizə göstərə bilər: onlar bu siyahıda görünəcək. Başqa qrupun sessiya faylını da aça bilərsiniz; ondan sizin sessiyaya heç nə düşmür.
sheet-policy-file = Başqa qrupun faylını aç
sheet-policy-other-case = Bu fayl başqa nümunəyə aiddir.
sheet-policy-none = Bu faylda başqa qrupun başlanmış siyasəti yoxdur.
sheet-policy-not-here = Bu siyasət hazırda burada göstərilmir. Onu fasilitatordan istəyin və ya qrupun faylını açın; verdiyiniz qiymət qalır.
sheet-policy-of = Qrupun siyasəti: { $name }
sheet-their-reason = Onların əsaslandırması: { $reason }
sheet-their-dissent = Onlarda fərqli rəy: { $dissent }
sheet-their-plan = Onların planı
