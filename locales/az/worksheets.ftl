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

### Implementation plan

sheet-activity = Fəaliyyət
sheet-lead = Aparıcı qurum
sheet-deadline = Son tarix
sheet-means = Vəsait və hüquqi əsas
sheet-risk = Ən böyük risk
sheet-row = fəaliyyət { $number }
sheet-add-row = Fəaliyyət əlavə et

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
