# The table: the facilitator's word, votes, seats and briefs, moments and what-ifs.

### The facilitator's word

paused = Fasilitator simulyasiyaya fasilə verib.
    .about = Qərarlar və növbəti mərhələ gözləyir. İş vərəqləri açıq qalır.
message = Fasilitatordan ({ $moment }): { $text }
messages = Fasilitatorun mesajları
facilitator-took-back = Fasilitator son qərarınızı geri götürüb. O, jurnalda qalır; iş vərəqləri olduğu kimi qalır.
waits-for-facilitator = Fasilitator bunu hələ açmayıb. Sizin işiniz hələlik bitib.
news-came = Fasilitatordan xəbər: { $event }
read-news = Nə baş verdiyini oxu
said-message = Fasilitatorun mesajı: { $text }
said-goes-on = Simulyasiya davam edir.
said-next-is-open = Fasilitator növbəti addımı açıb.

### Time

time-left = { $planned } dəqiqədən { $count } dəqiqə qalıb
time-last = Bir dəqiqədən az qalıb
time-up = Planlaşdırılan vaxt bitib. Heç nə kəsilmir.
time-is-up = Bu mərhələ üçün planlaşdırılan vaxt bitdi. Heç nə kəsilmir: başladığınızı tamamlayın. Daha çox vaxt lazımdırsa, fasilitatora deyin, o, vaxt əlavə edə bilər. Vaxtı gizlədə də bilərsiniz.
time-over = Vaxt { $count } dəqiqə keçib. Heç nə kəsilmir.
time-stands = vaxt dayanıb
show-time = Vaxtı göstər
hide-time = Vaxtı gizlət

### Practice

practice-ended = Sınaq raundu bitdi
    .about = Ondan heç nə saxlanmır. Əsas oyun seminarın özündə başlayır.
    .go-on = Seminara keç

### Ways of playing

ways = Simulyasiyanın gedişləri
really-happened = Əslində olan
what-if-named = Bəs əgər: { $name }
on-branch = Başqa yolu sınayırsınız. Əslində olan olduğu kimi qalır.
branch-ended = Bu yol sona çatdı
    .about = Onun nəyə gətirib çıxaracağı sizin öz oyununuz bitəndə deyiləcək: hər iki yolun başlanğıcı birdir, hələ görmədikləriniz də.
    .beside = Menyudakı “Anlar və bəs əgər” hər iki yolu, gəlib çatdıqları yerə qədər, yan-yana göstərir.
    .back = Əslində olana qayıt
no-such-branch = Belə sınaq bu cihazda yoxdur. Əslində olan göstərilir.

### Votes

vote = Birlikdə qərar verin
vote-on-it = Səsə qoy
vote-again = Yenidən səsə qoy
rule-consensus = Bu qrup konsensusla qərar verir: heç kim əleyhinə olmayana qədər.
rule-majority = Bu qrup səs çoxluğu ilə qərar verir: səslərin yarısından çoxu.
rule-chair = Bu qrupda hamını dinlədikdən sonra sədr qərar verir. Səsvermə məsləhətdir.
votes-open = Səslər açıqlanana qədər gizlidir; sonra kimin nəyə səs verdiyi görünür.
votes-anonymous = Səsvermə gizlidir: yalnız saylar görünəcək.
how-many-vote = Neçə nəfər səs verir?
pass-round = Noutbuku növbə ilə ötürün
show-of-hands = Əl qaldırmaqla
    .about = Hamı eyni anda əl qaldırır. Neçə əl olduğunu yazın.
member = İştirakçı { $number }
turn-of = Noutbuku alan: { $name }
    .about = Başqaları ekrana baxmır.
i-vote-now = Noutbuk məndədir
is-absent = Burada deyil
have-voted = Səs verib: { $count } / { $total }.
vote-of = Səs verən: { $name }
your-vote = Səsiniz
vote-details = Bu nə deməkdir
cast-vote = Səs ver
cast-vote-question = Səsiniz budur?
    .about = Sonra onu dəyişmək olmaz.
cast-and-hand-on = Bəli, noutbuku ötür
change-vote = Yenidən seç
abstain = Bitərəf qal
stop-vote = Səsverməni dayandır
stop-vote-question = Bu səsvermə dayandırılsın?
    .about = Verilmiş səslər silinəcək və heç kim onları görməyəcək.
reveal-now = İndi açıqla
reveal-now-question = Hamı səs verməmiş açıqlansın?
    .about = Bunu sədr qərar verir. Səs verməyənlər sayılmır.
all-have-voted = Növbə hamıya çatıb
    .about = Ekranı hamının görəcəyi tərəfə çevirin.
reveal = Nəticəni açıqla
show-result = Nəticəni göstər
vote-result = { $round ->
        [1] Səsvermənin nəticəsi
       *[other] Səsvermənin nəticəsi ({ $round })
    }
earlier-votes = { $count ->
        [one] Əvvəlki səsvermə
       *[other] Əvvəlki { $count } səsvermə
    }
votes = { $count ->
        [0] səs yoxdur
       *[other] { $count } səs
    }
abstained = Bitərəf
agreement-none = Heç bir varianta səs verilməyib.
agreement-all = { $count ->
        [one] Bir səs verilib.
       *[other] Hamı ({ $count } nəfər) eyni fikirdədir.
    }
agreement-most = Çoxluq razıdır: { $count } səsdən { $most } eyni variantadır.
agreement-split = Fikirlər bölünüb: ən böyük hissə { $count } səsdən { $most } səsdir.
agreement-spread = Fikirlər bütün variantlara yayılıb; səslərin sayı: { $count }.
vote-carried = Qaydanıza görə bu variant keçib: { $option }. O, aşağıda artıq seçilib, amma başqa cür də qərar verə bilərsiniz.
vote-no-consensus = Hələ konsensus yoxdur. Başqa cür düşünənlər səbəbini desin, sonra yenidən səs verin və ya hamının razılaşa biləcəyi variantı seçin.
vote-no-majority = Heç bir variant səslərin yarısından çoxunu toplamayıb. Ən güclü iki variantı müzakirə edin və yenidən səs verin.
vote-chair = Sədr hamını dinləyib və aşağıda qərar verir.
dissent = Başqa cür qərar verəcək şəxslərdən bir cümlə

### Seats

table = Masa
    .about = Masanızda kim oturur, hansı rolda və kimin adından danışır.
how-many-seats = Bu masada neçə nəfər oturur?
deal = Rolları və kartları payla
seats-by-hand = Əl ilə bölüşdür
deal-again = Yenidən payla
empty-seats = Bütün yerləri boşalt
add-seat = Yer əlavə et
remove-seat = Sil
seat = Yer { $number }
seat-named = { $name } ({ $title })
# A field of a seat: first the seat, then the field's own label.
seat-field = { $seat }: { $field }
seat-name = Ad (boş qala bilər)
seat-role = Rol
seat-card = Kimin adından danışır
no-role = Rolsuz
no-card = Heç kimin
names-stay-here = Adlar bu cihazda qalır. Saxladığınız fayllarda onlar yoxdur.
open-brief = Şəxsi arayışı aç
brief-for = Bu arayış yalnız bir nəfər üçündür: { $name }
    .about = Başqaları baxmasın. Arayış, açıq saxlamasanız, bir dəqiqədən sonra, həmçinin bu pəncərədən çıxdıqda özü bağlanır.
brief-is-mine = Mənimdir: aç
brief-you-speak-for = Siz bu tərəfin adından danışırsınız:
brief-empty = Bu kart üçün şəxsi arayış yoxdur. Onlar üçün vacib olandan danışın.
brief-closes = { $count } saniyəyə bağlanır
brief-closes-soon = Arayış yarım dəqiqədən az müddətdə bağlanacaq. Onu açıq saxlaya bilərsiniz.
brief-longer = Daha bir dəqiqə
brief-keep = Açıq saxla
brief-stays = Siz onu bağlayana və ya bu pəncərədən çıxana qədər arayış açıq qalacaq.
close-brief = Arayışı bağla
how-you-decide = Necə qərar verirsiniz

### Moments and what-ifs

moments = Anlar və “bəs əgər”
    .about = Geri qayıtmaq üçün bu ana ad verin və ya hər şeyin başqa cür necə gedəcəyini sınayın. Əslində olan olduğu kimi qalır.
name-this-moment = Bu anın adı
keep-moment = Anı yadda saxla
bookmarks = Anlarınız
moment-gone = bura gətirən qərarlar bu gedişdə yoxdur
go-back-here = Ona qayıt
go-back-to = “{ $name }” anına qayıdılsın?
    .about = Ondan sonra olan hər şey geri götürülür. Jurnal hamısını saxlayır, iş vərəqləri olduğu kimi qalır.
branch-here = Buradan başqa cür sına
branch-from = “{ $name }” anından başqa cür sına
what-if = Başqa cür qərar versəydiniz?
    .about = Qərarı seçin. Ondan bir az əvvəldən, əslində olanın yanında və eyni təsadüflərlə davam edəcəksiniz.
branch-otherwise = Bunu başqa cür həll et
branch-before = Bunu başqa cür həll et: { $decision }
begin-branch = Başqa yolu sınayın
    .about = Əslində olanın yanında davam edirsiniz və istənilən vaxt keçid edə bilərsiniz. Əslində olan olduğu kimi qalır.
    .luck = Təsadüflər eynidir, ona görə bütün fərqlər sizin seçiminizdən irəli gəlir.
    .button = Sınağa başla
branch-name = Onu necə adlandırırsınız?
side-by-side = Yan-yana
compare-with = Müqayisə edilən sınaq
compare-at = Mərhələnin sonunda və ya oynanılan yerə qədər
decisions-side-by-side = İndiyədək qərarlar
not-decided = qərar verilməyib
compare-note = Rəqəmlər qrupun hər birində gördüyüdür. Ox sınağı əslində olanla müqayisə edir.
