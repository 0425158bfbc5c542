# What may be out of balance in a case study: one message per kind of finding, saying what was seen in simulated plays,
# and a help, saying what an author can do. The names are the codes of crates/engine/src/insight/balance/finding.rs; a
# test holds them together.

indicator-at-limit = “{ $indicator }” göstəricisi oyunların { $share }%-ində şkalasının kənarında, { $limit } qiymətində bitir.
    .help = Onu kənara itələyən təsirləri zəiflədin və ya şkalanı genişləndirin. Şkala tükənəndə qərarların fərqi görünmür.

event-always = “{ $event }” hadisəsi oyunların { $share }%-ində baş verir.
    .help = Ehtimalını azaldın. Mütləq baş verəcək şeyi mərhələdə və ya variantın nəticəsində danışmaq daha yaxşıdır.

event-never = “{ $event }” hadisəsi oyunların { $share }%-ində baş verir.
    .help = Ehtimalını artırın və ya şərtlərini yumşaldın.

decision-idle = “{ $decision }” qərarında nə seçilsə də, sonda heç nə dəyişmir.
    .help = Variantlara sona qədər qalan təsirlər verin və ya bunu qərar kimi qoymadan mətndə danışın.

option-better = “{ $decision }” qərarında “{ $option }” variantı heç nədə digərlərindən geri qalmır, ən çox isə “{ $what }” üzrə üstündür: { $by }.
    .help = Onun bir qiyməti olsun: pul, vaxt, risk və ya kiminsə dəstəyi.

option-worse = “{ $decision }” qərarında “{ $option }” variantı heç nədə “{ $other }” variantından yaxşı deyil, ən çox isə “{ $what }” üzrə geri qalır: { $by }.
    .help = Ona bir üstünlük verin, məsələn, daha az xərc və ya kiminsə dəstəyi; yoxsa onu çıxarın.

unlawful-pays = “{ $decision }” qərarında normanı pozan “{ $option }” variantı “{ $other }” ilə müqayisədə bu sayda göstərici üzrə daha yaxşı bitir: { $better }, bu sayda göstərici üzrə isə daha pis: { $worse }. Heç bir qanuni variant onun qarşısında daha yaxşı dayanmır.
    .help = Pozuntu həqiqətən baha başa gəlməlidir: hüquqlar, etimad, ehtimalı artan hadisə, təzyiq qaydası.

one-path = Nəyisə dəyişən qərarların hər birində (cəmi { $decisions }) bir variant heç nədə digərlərindən geri qalmır.
    .help = Onların bəzisini güzəşt seçiminə çevirin: hər variant nəsə versin və nəsə alsın.

option-off-frontier = İstənilən iki göstərici üzrə imkanların sərhədində olan heç bir oyun yolu “{ $decision }” qərarında “{ $option }” variantını seçmir; təsadüfən onu { $frontier } yoldan { $expected } yol seçərdi.
    .help = Yalnız bu variantın verdiyini gücləndirin və ya onu çıxarın.
