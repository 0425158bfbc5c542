# Yekun təhlilin qrafikləri və nələr ola bilərdi.

picture-numbered = { $number }. { $what }
picture-from-to = { $from } – { $to }
picture-no-difference = aydın fərq yoxdur
picture-your-targets = Çatılan hədəflər
picture-verdict = { $amount } ({ $verdict })
picture-taken = { $option } (sizin seçiminiz)
picture-group = { $letter }: { $name }

### The course

picture-same-choices = Eyni qərarlarla 10 oyundan 9-u { $low } ilə { $high } arasında bitir.
picture-same-choices-one = Eyni qərarlarla nəticə həmişə { $value } ətrafında olur.
picture-key-fan = Eyni qərarlar nə gətirə bilərdi: oyunların yarısı tünd zolaqda, 10-dan 9-u açıq zolaqda
picture-head-could = Eyni qərarlarla, 10 oyundan 9-u
picture-head-could-half = Eyni qərarlarla, oyunların yarısı

### What could still have come

picture-ahead = { $name }: buradan 10 oyundan 9-u { $low } ilə { $high } arasında bitir
picture-ahead-one = { $name }: buradan həmişə təxminən { $value } ilə bitir
picture-ahead-as-chosen = Buradan: { $from }. Sonra verdiyiniz qərarlarla dəfələrlə davam etdirilib.
picture-ahead-any = Buradan: { $from }. İstənilən açıq variantla, hamısı eyni ehtimalla, dəfələrlə davam etdirilib.
picture-ahead-plan = Sizinkindən fərqli: { $plan }.
picture-ahead-came = Sizin oyununuzda nəticə: { $end }.
picture-key-fan-ahead = Hələ nə alına bilərdi: oyunların yarısı tünd zolaqda, 10-dan 9-u açıq zolaqda
picture-head-any = İstənilən qərarlarla, 10 oyundan 9-u
picture-head-any-half = İstənilən qərarlarla, oyunların yarısı
picture-head-plan = Planınızla, 10 oyundan 9-u
picture-head-plan-half = Planınızla, oyunların yarısı

### Why

picture-why-most = { $name }: ən çox “{ $cause }” dəyişib: { $amount }
picture-why-nothing = { $name }: heç nə dəyişməyib
picture-why-from-to = Əvvəl { $from }, sonda { $to }. Bütün zolaqlar birlikdə fərqi verir; nömrə həmin ana aparır.

### Turning points

picture-turning-most = { $name }: ən vacib qərar “{ $decision }” olub. “{ $option }” seçilsəydi, fərq belə olardı: { $amount }.
picture-turning-none = { $name }: heç bir qərar təkbaşına aydın fərq yaratmayıb
picture-turning-how = Hər başqa variant sizin sonrakı qərarlarınızla və eyni bəxtlə sona qədər oynanılıb. Nöqtə orta fərqdir; ondan keçən xətt bunun nə qədər dəqiq olduğunu göstərir.
picture-you-chose = Siz seçmisiniz: { $option }
picture-turning-table = { $name }: hər variant nə gətirərdi
picture-head-decision = Qərar
picture-head-option = Variant
picture-head-mean = Sonda, orta hesabla
picture-head-difference = Sizin seçiminizlə müqayisədə
picture-head-same-luck = Sizin bəxtinizlə

### Luck and choice

picture-luck-targets = Çatdığınız hədəflərin sayı: { $met }. Eyni qərarlar orta hesabla { $mean } verir.
picture-luck-title = Göstəricilərin sayı: { $all }. Bəxtiniz { $with } göstəricidə gətirib, { $against } göstəricidə gətirməyib
picture-luck-how = Solda hamısından pis, sağda hamısından yaxşı. Bəxt: nəticəniz eyni qərarlı bütün oyunlar arasında harada durur. Seçim: qərarlarınız bütün oynama yolları arasında harada durur.
picture-luck-told = Bəxt: eyni qərarlı 100 oyundan bundan zəif olanlar: { $share }
picture-luck-none = Bəxt: burada heç nəyi dəyişməyib
picture-choice-told = Seçim: 100 oynama yolundan bundan zəif olanlar: { $share }
picture-choice-none = Seçim: burada heç nəyi dəyişməyib
picture-key-luck = Bəxt
picture-key-choice = Seçim
picture-luck-table = Bəxt və seçim, 0-dan (ən pis) 100-ə (ən yaxşı)
picture-head-measure = Nə ilə ölçülür
picture-head-luck = Bəxt
picture-head-choice = Seçim

### Within reach

picture-reach-best = { $x } və { $y }: demək olar ki, heç bir oynama yolu hər ikisində sizinkindən yaxşı deyil
picture-reach-more = { $x } və { $y }: 100 oynama yolundan hər ikisində sizinkindən yaxşı olanlar: { $share }
picture-reach-groups = { $x } və { $y }: oynama yolları nə gətirir və qrupların yolu haradadır
picture-reach-how = Oynama yollarının sayı: { $ways }, hər biri orta hesabla gətirdiyi ilə göstərilir. Xəttin üstündə hər ikisini birdən yaxşılaşdırmaq olmur: birinin çoxu o birinin bir hissəsinə başa gəlir. Bu, reytinq deyil; nəyin daha vacib olduğunu siz deyirsiniz.
picture-key-cloud = Oynama yolları; kvadrat nə qədər böyükdürsə, o qədər çoxdur
picture-key-frontier = Hər ikisində daha yaxşısı olmayan yollar
picture-key-own = Sizin yolunuz
picture-axis-more = { $name } (çox olsa yaxşıdır)
picture-axis-less = { $name } (az olsa yaxşıdır)
picture-across = Üfüqi → { $name }
picture-upward = Şaquli ↑ { $name }
picture-reach-table = { $x } və { $y }: sizin yolunuz və daha yaxşısı olmayan yollar
picture-head-way = Oynama yolu
picture-frontier-number = Xəttin üstündə, { $number }

### Targets

picture-target-met = { $end }: hədəfə ({ $target }) çatılıb
picture-target-missed = { $end }: hədəfə ({ $target }) çatılmayıb
picture-target-unknown = Hədəf { $target }: hələ bəlli deyil
picture-no-target = { $end }; hədəf qoyulmayıb
picture-target-chance = Eyni qərarlarla ona çatan oyunlar: 100-dən { $share }

### Support

picture-adoption-adopted = Siyasət qəbul edilib: onu 100-dən { $backing } dəstəkləyib, { $threshold } lazım idi.
picture-adoption-compromise = Siyasət güzəştdən sonra qəbul edilib: onda onu 100-dən { $backing } dəstəkləyib, { $threshold } lazım idi.
picture-adoption-failed = Siyasət qəbul edilməyib: onu 100-dən { $backing } dəstəkləyib, { $threshold } lazım idi.
picture-gate-told = 100-dən { $backing }; lazım idi: { $threshold }
picture-power = { $name } (təsir gücü 5-dən { $power })
picture-key-needed = Lazım olan dəstək
picture-support-how = Dəstək solda 0-dan sağda 100-ə qədərdir; ortadakı qısa xətt 50-dir. Qəbul edilmədə hər kəs öz təsir gücünə görə sayılır.
picture-support-title = Maraqlı tərəflər: { $more } tərəfin dəstəyi artıb, { $less } tərəfin azalıb

### The map

picture-map-title = Qərarlarınızın və hadisələrin çoxu bu göstəricini dəyişib: { $name }
picture-map-nothing = Baş verənlər heç bir göstəricini dəyişməyib
picture-map-how = Nömrəli çərçivələr sizin qərarlarınız və baş verənlərdir, nömrələr oyunun gedişindəki kimidir. Xəttin sonundakı plus göstəricini artırır, minus azaldır.
picture-map-scroll = Nümunənin xəritəsi; yana sürüşdürmək olar
picture-map-decisions = Qərarlar
picture-map-indicators = Göstəricilər
picture-map-events = Hadisələr
picture-map-table = Nə nəyə təsir edir
picture-key-lit = Sizin yolunuz
picture-key-pale = Mümkün idi, amma baş vermədi
picture-key-link = Bir göstərici o birinə təsir edir
picture-per-point = hər bal üçün { $amount }
picture-path-yes = bəli
picture-path-no = xeyr
picture-path-always = həmişə təsir edir
picture-head-from = Haradan
picture-head-to = Haraya
picture-head-movement = Dəyişmə
picture-head-path = Sizin yolunuzda

### Groups side by side

picture-profiles-title = Qruplar ən çox bu göstəricidə fərqlənir: { $name }, { $low } ilə { $high } arasında
picture-profiles-same = Bütün qruplar eyni nəticə ilə bitirib
picture-profiles-how = Hər hərf bir qrupdur, xətt başlanğıcdır. Qruplar özlərinə fərqli hədəflər qoyub, ona görə rəqəmlər müzakirə üçündür, reytinq üçün deyil.
picture-profiles-table = Hər qrup harada bitirib
picture-groups-met = { $set ->
        [0] hədəf qoyulmayıb
       *[other] hədəfinə çatan: { $met } / { $set }
    }
picture-courses-title = { $name }: qruplar { $low } ilə { $high } arasında bitirib
picture-courses-same = { $name }: bütün qruplar { $end } ilə bitirib
picture-ratings-title = Qrupların öz qiymətləri ən çox bu meyarda fərqlənir: { $criterion }, 4-dən { $low } ilə { $high } arasında
picture-ratings-same = Qruplar öz siyasətlərini eyni cür qiymətləndirib
picture-ratings-apart = { $name } qrupunun siyasəti: qiymətlər ən çox bu meyarda fərqlənir: { $criterion }, 4-dən { $low } ilə { $high } arasında
picture-ratings-beside = Siyasət haqqında deyilənlər, modelin deyə bildiyi ilə yanaşı
picture-ratings-how = Halqadakı hərf qrupun öz siyasətinə verdiyi qiymətdir, 1-dən (zəif) 4-ə (yaxşı). Yanında modelin deyə bildiyi yazılıb. Fərq olan yerdə səbəbini soruşun.
picture-ratings-given-how = İki hərfli çərçivə bir qrupun başqa qrupun siyasəti haqqında dediyidir: B→A — B qrupunun A qrupunun siyasətinə verdiyi qiymət. Qiymətlər yer bölmək üçün yox, söhbət üçündür.
picture-ratings-table = OECD-DAC-ın altı meyarı (2019) üzrə qiymətlər
picture-head-policy = Qrupun siyasəti
picture-head-own = Öz qiyməti
picture-head-given = Başqalarının qiymətləri
picture-given = { $by }: { $score }
picture-key-given = bir qrupun başqa qrupun siyasətinə verdiyi qiymət
picture-head-says = Model nə deyir
picture-says-nothing = Model bunu deyə bilmir
picture-says-in-table = Aşağıdakı rəqəmlərə baxın
picture-says-coherence = normanı pozan qərarların sayı: { $count }
picture-says-effectiveness = çatılan hədəflər: { $met } / { $set }
picture-says-efficiency = { $name }: sonda { $end }, əvvəl { $start }
picture-says-impact = yaxşılaşan göstəricilər: { $better }, pisləşən: { $worse }
picture-says-sustainability = sonra yaxşılaşan: { $better }, pisləşən: { $worse }

### The page

insight-part-happened = Nə baş verdi
insight-part-why = Niyə belə oldu
insight-part-else = Başqa nə mümkün idi
insight-part-record = Materiallar
insight-working = Nələr ola biləcəyini oynayırıq: 100-dən { $share } hazırdır
insight-first = Rəqəmlər hələ dəqiqləşir.
insight-failed = Bu brauzerdə nələr ola biləcəyini hesablamaq olmur. Bu səhifədə qalan hər şey tamdır.
insight-save = Bu rəqəmləri faylda saxlamaq
insight-measure = Nə ilə ölçülür
insight-across = Üfüqi
insight-upward = Şaquli
insight-to-step = Bu anı addım-addım göstərmək
insight-ahead = Bu andan sonra hələ nə alına bilərdi
insight-ahead-how = Qərarlar
insight-ahead-as-chosen = sizinki kimi
insight-ahead-any = istənilən, eyni ehtimalla
insight-plan = öz planınızla
insight-plan-title = Bu andan sonra sizin planınız
insight-plan-about = Başqa cür verəcəyiniz qərarları dəyişin; qalanı sizinki kimi qalır. Seçdiyiniz variant o vaxt bağlıdırsa, istənilən açıq variant götürülür. Plan oyununuzda heç nəyi dəyişmir.
insight-plan-as-chosen = sizinki kimi: { $option }
insight-plan-never = bu qərar gəlmədi; istənilən variant, eyni ehtimalla
insight-plan-clear = Hamısı sizinki kimi
insight-plan-none = Bu andan sonra qərar yoxdur.
insight-together = Qruplar yan-yana
insight-together-intro = Eyni nümunə, fərqli oyunlar. Sizi təəccübləndirəni axtarın və qrupdan bunun necə olduğunu soruşun.
insight-together-waits = Bu qrup hələ oynayır, ona görə onun hissəsi hələ göstərilmir: { $name }
insight-together-none = Hələ heç bir qrup oyunu bitirməyib. Ən azı bir qrup yekun təhlilə çatanda qrupları müqayisə etmək olar.
insight-together-open = Hər qrupun öz yekun təhlili
insight-profiles = Qruplar harada bitirib
insight-courses = Ora necə gəliblər
insight-ratings = Öz qiyməti, başqalarınınki və model
insight-to-console = Fasilitatorun pultuna
insight-indicator = Göstərici
