# Tətbiqin özü haqqında ekran.

about-app = Tətbiq haqqında
about-version = Versiya { $version }
about-licence = Tətbiq, seçiminizə görə, MIT lisenziyası və ya Apache License 2.0 ilə yayılır. Ondan istifadə etmək, onu başqalarına vermək və dəyişdirmək olar.
about-missing = Kitabxanaların siyahısı yüklənmədi. Bağlantını yoxlayıb səhifəni yeniləyin.
about-libraries = Proqram kitabxanaları
    .about = { $count ->
        [one] Bu tətbiqə { $count } kitabxana daxildir.
       *[other] Bu tətbiqə { $count } kitabxana daxildir.
    } Onları çoxlu insan yazıb və hamıya pulsuz verib. Lisenziyaları müəlliflərin adlarının və şərtlərin onlarla birlikdə ötürülməsini istəyir.
about-library = Kitabxana
about-library-version = Versiya
about-library-licence = Lisenziya
about-texts = Lisenziyaların mətnləri
