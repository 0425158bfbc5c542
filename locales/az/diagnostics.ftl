# Problems in case studies: one message per kind of problem, saying what is wrong, and a help, saying how to mend it.
# The names are the codes of crates/scenario/src/diagnostic.rs; a test holds them together.

### The file

file-too-large = Fayl { $limit } MB-dan böyükdür.
    .help = Nümunə mətndən ibarətdir. Səhvən yerləşdirilmiş bir şey, məsələn, şəkil olub-olmadığına baxın.

not-text = Bu, mətn faylı deyil.
    .help = Onu UTF-8 kodlaşdırmasında adi mətn kimi saxlayın. Ofis proqramları (məsələn, Word) bunu etmir, mətn redaktoru edir.

unreadable = Faylı oxumaq mümkün deyil: { $reason }
    .help = Adını və faylı açmağa icazənizin olduğunu yoxlayın.

not-a-case = Bu fayl nümunə deyil, tərcümədir.
    .help = Nümunənin öz faylını göstərin. Tərcümələr eyni qovluqdadırsa, onunla birlikdə oxunur.

more-problems = { $count ->
        [one] Daha bir problem göstərilmir.
       *[other] Daha { $count } problem göstərilmir.
    }
    .help = Əvvəlcə göstərilənləri düzəldin; çox vaxt qalanları da onlarla birlikdə aradan qalxır.

### The writing

string-not-closed = Bu mətnin bağlayan dırnaq işarəsi yoxdur.
    .help = Bir sətirdəki mətni açıldığı işarə ilə bağlayın: "…". Bir neçə sətirlik mətnin əvvəlində və sonunda """ yazın.

text-after-value = { $kind ->
        [text] Mətn bundan əvvəlki dırnaq işarəsində bitir, amma sətir davam edir.
        [number] Ədəd bundan əvvəl bitir, amma sətir davam edir.
       *[other] Dəyər bundan əvvəl bitir, amma sətir davam edir.
    }
    .help = { $kind ->
        [text] Mətnin içində dırnaq işarəsi üçün \" yazın və ya “…” işlədin, yaxud bütün mətni """ ilə """ arasına alın. Bu, qeyddirsə, qarşısında # yazın.
        [number] Ədədlərdə vergül yox, nöqtə yazılır: 1.5. Ölçü vahidi və faiz işarəsi burada yazılmır; qeydin qarşısında # olmalıdır.
       *[other] Hər açarı ayrıca sətirdə yazın. Qeydin qarşısında # olmalıdır.
    }

value-without-quotes = “{ $value }” mətni dırnaq işarəsi tələb edir.
    .help = Belə yazın: "{ $value }".

curly-quotes = Bu dırnaq işarələri düz dırnaq deyil.
    .help = Mətni düz dırnaq işarələrinə alın: "…". Ofis proqramları onları özləri dəyişir; mətnin içində istənilən dırnaq işarəsi ola bilər.

value-missing = Bərabərlik işarəsindən sonra heç nə yoxdur.
    .help = Dəyər yazın və ya sətri çıxarın.

equals-sign-missing = Bu sətirdə açar və dəyər yoxdur.
    .help = Belə yazın: açar = dəyər. Bir neçə sətirlik mətn """ ilə """ arasında olur; qeyd # ilə başlayır.

comma-missing = Bundan əvvəl vergül çatışmır.
    .help = Siyahının [ … ] və ya cədvəlin { "{" } … { "}" } hissələri arasında vergül qoyun.

comma-twice = Burada bir vergül artıqdır.
    .help = Onu çıxarın.

bracket-not-closed = { $bracket ->
        [x] Mötərizə bağlanmayıb.
       *[other] Bu yerdən əvvəl bağlayan { $bracket } çatışmır.
    }
    .help = [ işarəsinin ardınca ], { "{" } işarəsinin ardınca { "}" }, [[ işarəsinin ardınca ]] gəlməlidir.

bad-escape = Tərs kəsr xətti (\) bu işarənin qarşısında heç nə bildirmir.
    .help = Tərs kəsr xətti üçün \\, dırnaq işarəsi üçün \" yazın.

bad-number = “{ $value }” formatın tanıdığı ədəd deyil.
    .help = Ədədləri belə yazın: 5, -2.5 və ya 0.05. Vergül yox, nöqtə qoyulur, nöqtənin hər iki tərəfində rəqəm olur, ölçü vahidi və faiz işarəsi yazılmır. Bu, mətndirsə, dırnaq işarəsinə alın.

bad-flag = “Hə” və “yox” kiçik hərflərlə, dırnaqsız true və false kimi yazılır.
    .help = true və ya false yazın.

bad-key = “{ $key }” açar ola bilməz.
    .help = Açarlar a-dan z-yə qədər kiçik latın hərflərindən, rəqəmlərdən, defis və alt xətdən ibarət olur. Başqa əlifbanın eyni görünən hərfi olub-olmadığına baxın.

key-twice = “{ $key }” açarı burada iki dəfə var.
    .help = İkisindən birini saxlayın. Burada yeni element başlayırsa, yuxarıda onun başlığı, məsələn, [[decisions]] çatışmır.

heading-twice = “{ $key }” başlığı burada iki dəfə var və ya bu açar yuxarıda başqa cür işlədilib.
    .help = Siyahının növbəti elementi üçün qoşa mötərizə işlədin: [[{ $key }]]. Tək mötərizəli başlıq yalnız bir dəfə ola bilər.

nested-too-deeply = Bu mötərizələr bir-birinin içində həddən artıq dərindir.
    .help = Nümunəyə bu heç vaxt lazım olmur. Bağlanmamış mötərizələri axtarın.

bad-writing = Bunu oxumaq mümkün deyil: { $reason }.
    .help = Sətri qonşu sətirlərlə və ya docs/scenario-format.md faylındakı misallarla müqayisə edin.

### The shape

unknown-key = Burada “{ $key }” açarı yoxdur.
    .help = { $suggestion ->
        [none] Onu çıxarın və ya bu hissədə nəyin ola biləcəyinə docs/scenario-format.md faylında baxın.
       *[other] “{ $suggestion }” yazmaq istəyirdiniz?
    }

key-below-heading = “{ $key }” açarı bütün nümunəyə aiddir, amma başlıqdan aşağıda yazılıb.
    .help = Onu faylın əvvəlinə, mötərizəli ilk başlıqdan yuxarı keçirin.

missing-key = “{ $key }” açarı çatışmır.
    .help = { $key ->
        [format] Faylın əvvəlində format = 1 yazın.
        [id] "fee-rule" kimi sabit ad verin: a-dan z-yə qədər kiçik latın hərfləri, rəqəmlər, defis.
        [language] Mətnlərin dilini yazın, məsələn, language = "en".
        [stage] Mərhələni yazın: "agenda", "formulation", "implementation" və ya "evaluation".
        [weight] Bu nəticənin başqaları ilə müqayisədə nə dərəcədə ehtimal olunduğunu yazın, məsələn, weight = 60.
        [text] [text] başlığını və altında hər mətn üçün bir sətir yazın: "açar" = "tərcümə".
       *[other] Sətir əlavə edin: { $key } = …
    }

wrong-type = Burada { $expected ->
        [text] mətn
        [number] ədəd
        [whole-number] tam ədəd
        [flag] true və ya false
        [list-of-texts] mətnlərin siyahısı
        [list-of-tables] elementlərin siyahısı
       *[other] cədvəl
    } olmalıdır, yazılan isə { $found ->
        [text] mətndir
        [number] ədəddir
        [flag] true və ya false dəyəridir
        [date] tarixdir
        [list] siyahıdır
       *[other] cədvəldir
    }.
    .help = { $expected ->
        [text] Onu dırnaq işarəsinə alın: "…".
        [number] Ədədi dırnaqsız yazın, məsələn, 5 və ya -2.5.
        [whole-number] Tam ədədi dırnaqsız və nöqtəsiz yazın, məsələn, 3.
        [flag] Dırnaqsız true və ya false yazın.
        [list-of-texts] Kvadrat mötərizədə siyahı yazın: ["…", "…"].
        [list-of-tables] Hər elementi [[{ $heading }]] kimi qoşa mötərizəli başlığın altında və ya kvadrat mötərizədə siyahı kimi yazın: [ { "{" } … { "}" } ].
        [table-of-numbers] Adları ədədlərlə birlikdə fiqurlu mötərizədə yazın: { "{" } ad = 5 { "}" }.
        [table-of-names] Adları fiqurlu mötərizədə yazın: { "{" } ad = "…" { "}" }.
       *[other] Onu fiqurlu mötərizədə { "{" } … { "}" } və ya tək mötərizəli başlığın altında yazın.
    }

unknown-value = “{ $key }” üçün “{ $value }” dəyəri yaramır.
    .help = { $suggestion ->
        [none] Mümkün dəyərlər: { $possible }.
       *[other] “{ $suggestion }” yazmaq istəyirdiniz? Mümkün dəyərlər: { $possible }.
    }

unknown-format = Formatın { $version } nömrəli versiyası bu proqrama məlum deyil.
    .help = format = 1 yazın və ya faylı proqramın daha yeni versiyasında açın.

bad-language = “{ $language }” dil kodu deyil.
    .help = "en", "ru", "az" və ya "az-Cyrl" kimi dil kodu yazın.

bad-address = Bu, veb ünvan deyil.
    .help = Ünvan https:// və ya http:// ilə başlamalı və boşluqsuz olmalıdır. Ünvan yoxdursa, sətri çıxarın və mənbəni haradan tapmağı başlıqda (title) yazın.

too-many = “{ $key }” siyahısında { $count } element var; ən çoxu { $limit } ola bilər.
    .help = Bəzilərini çıxarın və ya nümunəni iki yerə bölün.

text-too-long = Bu mətndə { $count } işarə var; ən çoxu { $limit } ola bilər.
    .help = Mətni qısaldın. İnsanlar onu ekranda, qrupda, çox vaxt da ikinci dillərində oxuyur.

### Names

bad-id = “{ $id }” sabit ad deyil.
    .help = { $suggestion ->
        [none] a-dan z-yə qədər kiçik latın hərfləri, rəqəmlər və sözlər arasında defis işlədin; ad hərflə başlamalıdır. İnsanların oxuduğu mətn burada yox, title və ya label açarında yazılır.
       *[other] “{ $suggestion }” yazın: a-dan z-yə qədər kiçik latın hərfləri, rəqəmlər və sözlər arasında defis.
    }

duplicate-id = “{ $id }” adı artıq istifadə olunub{ $line ->
        [0] {""}
       *[other] {" "}(sətir { $line })
    }.
    .help = İkisindən birinə başqa ad verin. İstinadlar, qərarlar jurnalı və tərcümələr hansının nəzərdə tutulduğunu bilməlidir.

reserved-id = Göstəricinin adı “{ $id }” ola bilməz, çünki şərtlərdə bu sözün öz mənası var.
    .help = Başqa ad seçin, məsələn, “{ $id }-rate”.

unknown-reference = { $kind ->
        [indicator] “{ $name }” adlı göstərici yoxdur.
        [stakeholder] “{ $name }” adlı maraqlı tərəf yoxdur.
        [decision] “{ $name }” adlı qərar yoxdur.
        [option] Bu qərarın “{ $name }” adlı variantı yoxdur.
       *[event] “{ $name }” adlı hadisə yoxdur.
    }
    .help = { $suggestion ->
        [none] { $kind ->
            [indicator] [[indicators]] elementlərindən birinin id-sini yazın. Şərtlərdə başqa adların qarşısında support, fact, event və ya chose yazılır.
            [stakeholder] [[stakeholders]] elementlərindən birinin id-sini yazın.
            [decision] [[decisions]] elementlərindən birinin id-sini yazın.
            [option] Qərarın variantlarından birinin id-sini yazın.
           *[event] [[events]] elementlərindən birinin id-sini yazın.
        }
       *[other] “{ $suggestion }” yazmaq istəyirdiniz?
    }

### Numbers

out-of-range = { $key ->
        [chance] Ehtimal faizlə yazılır: 0-dan 100-ə qədər.
       *[other] “{ $key }” { $min } ilə { $max } arasında olmalıdır.
    }
    .help = { $key ->
        [chance] Faizlə yazın: 25 dörd haldan biri deməkdir.
        [cost] Xərc ödənilən məbləğdir, ona görə mənfi ola bilməz. Qazanılan isə nəticənin təsiri kimi yazılır.
        [weight] Çəki mənfi ola bilməz. Çəkilər bir-birinə nisbətən götürülür: 60 və 40 elə 3 və 2 deməkdir.
        [over] Təsir ən azı 1, ən çoxu 12 mərhələ başlanğıcına bölünür.
        [after] Təsir ən çoxu 12 mərhələ sonra özünü göstərə bilər; 0 dərhal deməkdir.
       *[other] Bu hüdudda ədəd yazın.
    }

absurd-number = Bu ədəd sonsuzdur, ədəd deyil və ya məna verməyəcək qədər böyükdür.
    .help = Mənfi 1 milyon ilə 1 milyon arasında ədəd yazın. Həqiqi rəqəm daha böyükdürsə, minlərlə sayın və bunu ölçü vahidində göstərin.

empty-range = Ən kiçik dəyər ({ $min }) ən böyük dəyərdən ({ $max }) kiçik deyil.
    .help = min max-dan kiçik olmalıdır. Onlar yazılmasa, şkala 0 ilə 100 arasında olur.

start-outside = Başlanğıc dəyəri ({ $start }) { $min } ilə { $max } arasında deyil.
    .help = Başlanğıcı bu hüduda gətirin və ya min və max ilə hüdudu genişləndirin.

weights-sum-to-nothing = Buradakı çəkilərin cəmi sıfırdır, ona görə heç bir nəticə çıxa bilməz.
    .help = Ən azı bir nəticəyə sıfırdan böyük çəki verin.

cost-not-resource = “{ $indicator }” resurs deyil, ona görə heç nə ondan xərc apara bilməz.
    .help = Göstəricidə resource = true yazın və ya bunu nəticələrin təsiri edin.

cost-unaffordable = Bunun xərci { $cost }, xərclənə bilən “{ $indicator }” isə heç vaxt { $most } həddindən çox olmur.
    .help = Xərci azaldın və ya göstəricinin max dəyərini artırın. min-dən artıq qalan hissə xərclənə bilər.

### Structure

no-indicators = Nümunə heç nəyi ölçmür.
    .help = id, name və start açarları olan ən azı bir [[indicators]] əlavə edin.

empty-stage = “{ $stage }” mərhələsində heç nə baş vermir.
    .help = stage = "{ $stage }" olan qərar və ya iş vərəqi əlavə edin. Dörd mərhələnin hamısı keçilir.

no-options = Bu qərarın variantları yoxdur.
    .help = Onun altında, növbəti [[decisions]] başlığından əvvəl ən azı iki [[decisions.options]] əlavə edin.

no-outcomes = Bu variantın nəticələri yoxdur.
    .help = Onun altında weight və text açarları olan ən azı bir [[decisions.options.outcomes]] əlavə edin.

gate-without-stakeholders = Siyasətin qəbul edilməsi dəstəkdən asılıdır, amma maraqlı tərəflər yoxdur.
    .help = [[stakeholders]] əlavə edin və ya [adoption] hissəsini çıxarın.

called-decision-stage = Bu hadisə “{ $decision }” qərarını çağırır, halbuki bu qərar onsuz da “{ $stage }” mərhələsində verilir.
    .help = Qərarda stage = "event" yazın ki, onu yalnız hadisə çağırsın.

call-loop = Bu hadisələr dairə üzrə bir-birini çağırır: { $loop }.
    .help = Dairəni qırın: bir calls və ya bir after açarını çıxarın.

task-field = { $kind } növlü iş vərəqində “{ $key }” olmur.
    .help = Onu çıxarın və ya kind = "{ $other }" yazın.

task-field-missing = { $kind } növlü iş vərəqi üçün “{ $key }” lazımdır.
    .help = { $key ->
        [decision] decision = "…" yazın: bu qərarın variantları cədvəlin sətirləri olacaq.
       *[other] Hər sütun üçün id və label açarları olan bir [[tasks.criteria]] əlavə edin.
    }

### Clauses

bad-clause = { $fault ->
        [empty] Bu şərt boşdur.
        [name] Burada ad olmalıdır.
        [comparison] Burada < <= > >= işarələrindən biri olmalıdır.
        [number] Burada ədəd olmalıdır.
        [option] Qərardan sonra nöqtə və variant yazılmalıdır.
       *[other] Şərt bundan əvvəl bitməlidir.
    }
    .help = { $fault ->
        [comparison] "trust < 40" kimi müqayisə yazın. Başqa hallarda əvvəlcə açar söz gəlir: "fact …", "event …", "chose qərar.variant", "support … >= 50".
        [option] "chose qərar.variant" şəklində yazın, məsələn, "chose fee-rule.employer-pays".
        [too-much] Hər şərtdə yalnız bir şey yazın; siyahının bütün şərtləri ödənməlidir: ["trust < 40", "fact fees-banned"].
       *[other] Şərtlər belə olur: "trust < 40", "support agencies >= 50", "chose fee-rule.employer-pays", "fact fees-banned", "event licence-revoked", "cycle >= 2"; hər birinin qarşısında "not" ola bilər.
    }

expect-clause = Yoxlamada gözlənti yalnız göstəricilər və dəstək barədə ola bilər.
    .help = Yoxlamalar çoxlu sınağın orta dəyərinə baxır. "trust >= 45" və ya "support agencies < 60" kimi şərt yazın.

### Translations and tests

translation-of-other = Bu, “{ $translates }” nümunəsinin tərcüməsidir, burada isə “{ $id }” nümunəsidir.
    .help = translates = "{ $id }" yazın və ya faylı aid olduğu nümunənin qovluğuna keçirin.

language-twice = “{ $language }” dilində mətn artıq var.
    .help = Tərcümələrdə language = "…" sətrini yoxlayın və hər dil üçün bir fayl saxlayın.

check-failed = “{ $name }” yoxlaması keçmir: “{ $clause }” şərti ödənmir, { $runs } sınaq üzrə orta dəyər: { $value }.
    .help = Nümunə vədini yerinə yetirənə qədər onu dəyişin və ya vədin özünü dəyişin.

### Probably not meant

language-in-name = Faylın adında “{ $expected }”, içində isə “{ $language }” yazılıb.
    .help = İkisini uyğunlaşdırın. Ola bilsin, sətir başqa tərcümədən köçürülüb.

translation-missing = { $total } mətndən { $count } mətn “{ $language }” dilinə tərcümə olunmayıb, birincisi: “{ $first }”.
    .help = Tərcümə olmayan yerdə əsas mətn göstərilir. `cycle translate FAYL --language { $language }` əmri çatışmayan açarları tərcüməyə əlavə edir.

translation-obsolete = Nümunədə “{ $key }” mətni yoxdur.
    .help = { $suggestion ->
        [none] Onu çıxarın; elementin adı dəyişibsə, burada da dəyişin.
       *[other] “{ $suggestion }” yazmaq istəyirdiniz?
    }

empty-text = “{ $key }” mətni boşdur.
    .help = { $key ->
        [text] İki-dörd cümlə ilə nə baş verdiyini və niyə baş verdiyini yazın.
        [briefing] İştirakçıların başlamazdan əvvəl oxuduğu səhifəni yazın.
        [summary] Kitabxana üçün bir-iki cümlə yazın.
        [note] Qrupu nəyin təzyiq altında saxladığını bir cümlə ilə deyin.
       *[other] İnsanların burada nə oxumalı olduğunu yazın.
    }

raw-html = “{ $tag }” kimi HTML yazıldığı şəkildə göstərilir.
    .help = Markdown işlədin: **qalın**, *kursiv*, siyahı üçün -, başlıq üçün ##.

listed-twice = “{ $value }” siyahıda iki dəfə var.
    .help = Birini çıxarın.

same-label = İki variantın adı (label) eynidir{ $line ->
        [0] {""}
       *[other] , o biri: sətir { $line }
    }.
    .help = Adları fərqləndirin ki, qrup nə ilə nə arasında seçim etdiyini görsün.

single-option = Yalnız bir variant var, deməli, qərar veriləsi bir şey yoxdur.
    .help = Başqa variant əlavə edin; heç nə etməmək də variantdır.

no-free-option = Bütün variantlar eyni vaxtda bağlı ola bilər və onda qərar qəbul edilmədən keçilir.
    .help = Xərci və tələbi olmayan bir variant saxlayın.

requires-without-note = Variant bağlı ola bilər, amma səbəbi heç yerdə yazılmayıb.
    .help = requires_note = "…" əlavə edin: nəyin çatışmadığı barədə bir sadə cümlə.

note-without-requires = Bu qeyd heç vaxt göstərilmir, çünki variant heç nə tələb etmir.
    .help = requires = [ … ] əlavə edin və ya qeydi çıxarın. Xərcinə görə bağlanan variant bunu özü bildirir.

decision-never-called = “{ $decision }” qərarını heç bir hadisə çağırmır, ona görə o, heç vaxt qrupa verilmir.
    .help = Hadisədə calls = "{ $decision }" yazın və ya qərara mərhələ verin.

indicator-unmoved = “{ $indicator }” göstəricisini heç vaxt heç nə dəyişmir.
    .help = Təsir, öz gedişi (drift) və ya əlaqə (link) əlavə edin, yaxud göstəricini çıxarın: ekrandakı hər göstərici diqqət tələb edir.

fact-unread = “{ $fact }” faktını heç vaxt heç nə soruşmur.
    .help = Onu "fact { $fact }" kimi bir şərtdə işlədin və ya çıxarın. Şərtlərdə düzgün yazıldığını yoxlayın.

fact-never-set = “{ $fact }” faktını heç vaxt heç nə yaratmır, ona görə { $negated ->
        [yes] bu şərt həmişə ödənir.
       *[no] { $site ->
            [decision] bu qərar heç vaxt qrupa verilmir.
            [option] bu variantı heç vaxt seçmək olmur.
            [weight] bu sətir heç vaxt nəzərə alınmır.
            [event] bu hadisə heç vaxt baş vermir.
            [rule] bu qayda heç vaxt tətbiq olunmur.
           *[other] bu şərt heç vaxt ödənmir.
        }
    }
    .help = { $suggestion ->
        [none] { $fact ->
            [adopted] Bu faktı yalnız siyasətin qəbul edilməsi yaradır: threshold açarı ilə [adoption] əlavə edin.
           *[other] Yadda saxlanmalı olan nəticəyə və ya hadisəyə facts = ["{ $fact }"] əlavə edin.
        }
       *[other] “{ $suggestion }” yazmaq istəyirdiniz?
    }

never-holds = { $site ->
        [decision] Bu şərt heç vaxt ödənə bilməz, ona görə qərar heç vaxt qrupa verilmir.
        [option] Bu şərt heç vaxt ödənə bilməz, ona görə variantı heç vaxt seçmək olmur.
        [weight] Bu şərt heç vaxt ödənə bilməz, ona görə sətir heç vaxt nəzərə alınmır.
        [event] Bu şərt heç vaxt ödənə bilməz, ona görə hadisə heç vaxt baş vermir.
        [rule] Bu şərt heç vaxt ödənə bilməz, ona görə qayda heç vaxt tətbiq olunmur.
       *[expect] Bu şərt heç vaxt ödənə bilməz, ona görə yoxlama heç vaxt keçmir.
    }
    .help = Onu göstəricilərin hüdudları ilə müqayisə edin (dəstək 0 ilə 100 arasında olur) və bir-birini istisna edən şərtləri axtarın.

always-holds = Bu şərt həmişə ödənir, ona görə heç nəyi dəyişmir.
    .help = Onu çıxarın və ya ədədi və işarəni yoxlayın.

too-early = Bunun soruşduğu yalnız sonra baş verə bilər, ona görə { $site ->
        [decision] qərar heç vaxt qrupa verilmir.
        [option] variantı heç vaxt seçmək olmur.
        [weight] sətir heç vaxt nəzərə alınmır.
       *[event] hadisə heç vaxt baş vermir.
    }
    .help = Mərhələlər agenda, formulation, implementation, evaluation ardıcıllığı ilə gəlir; mərhələ daxilində qərarlar fayldakı ardıcıllıqla gəlir.

event-never-drawn = Bu hadisə heç vaxt öz-özünə baş vermir.
    .help = { $after ->
        [none] Bir mərhələdə ehtimalı sıfırdan böyük edin. Hadisəni yalnız fasilitator göndərməlidirsə, sətri çıxarın.
       *[other] { $stage ->
            [event] O, “{ $after }” qərarından sonra baş verə bilər: ən azı bir mərhələdə ehtimalı sıfırdan böyük edin.
           *[other] O, “{ $stage }” mərhələsində qəbul edilən “{ $after }” qərarından sonra baş verə bilər: həmin mərhələdə ehtimalı sıfırdan böyük edin.
        }
    }

chance-unused = “{ $stage }” mərhələsi üçün ehtimal heç vaxt istifadə olunmur.
    .help = Hadisə “{ $decision }” qərarından dərhal sonra baş verə bilər, o isə başqa mərhələdə qəbul edilir. Bu ehtimalı çıxarın.

outcome-never-drawn = Bu nəticə heç vaxt çıxmır: çəkisi sıfırdır və heç bir sətir onu əvəz etmir.
    .help = Ona çəki verin, weight_when sətri əlavə edin və ya onu çıxarın.

effect-too-large = Bu təsir “{ $indicator }” göstəricisini bütün şkaladan ({ $range }) çox dəyişir: { $by }.
    .help = Ədədi yoxlayın. Kiçik addım şkalanın təxminən iyirmidə biri, böyük addım onda biridir.

moves-nothing = Sıfır heç nəyi dəyişmir.
    .help = Başqa ədəd yazın və ya onu çıxarın.

rule-changes-nothing = Bu qayda heç nəyi dəyişmir.
    .help = first_outcome, gains və ya losses əlavə edin.

compromise-wins-nothing = Bu güzəşt heç bir dəstək qazandırmır.
    .help = support = { "{" } … { "}" } əlavə edin: gücü nəzərə almaqla, qazanılan dəstək itiriləndən çox olmalıdır.

check-without-expect = Bu yoxlama heç nə gözləmir.
    .help = expect = ["trust >= 45"] və ya buna bənzər gözlənti əlavə edin.
