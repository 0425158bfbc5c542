# What the page says by itself, before the app and its words are there, and what a device says of the installed app. The
# build puts these texts into the page and its manifest, in every language.

page-name-short = Цикл политики
page-about = Проведите кейс о миграции через весь цикл политики, в группе или самостоятельно.
page-needs = Этой странице нужны JavaScript и WebAssembly; они есть во всех браузерах последних лет. Включите их или откройте страницу в более новом браузере.
page-failed = Не удалось загрузить часть приложения. Обновите страницу.
