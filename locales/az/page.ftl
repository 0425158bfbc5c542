# What the page says by itself, before the app and its words are there, and what a device says of the installed app. The
# build puts these texts into the page and its manifest, in every language.

page-name-short = Siyasət dövrü
page-about = Miqrasiya üzrə nümunəni qrupda və ya təklikdə siyasət dövrünün bütün mərhələlərindən keçirin.
page-needs = Bu səhifəyə JavaScript və WebAssembly lazımdır; son illərin bütün brauzerlərində bunlar var. Onları işə salın və ya daha yeni brauzerdən istifadə edin.
page-failed = Tətbiqin bir hissəsi yüklənmədi. Səhifəni yeniləyin.
