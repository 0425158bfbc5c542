# Facilitating a workshop: setting up, the console, the projector, groups on a laptop, and the guide.

### Of many places

workshop-code = Семинар
workshop-named = Семинар { $code }
workshop-console = Пульт ведущего
workshop-guide = Памятка ведущего
workshop-projector = Проектор
workshop-paused = Пауза
workshop-to-all = Все группы
workshop-share = { $share } %
workshop-print = Распечатать
workshop-save-workshop = Сохранить весь семинар в файл
    .about = В одном файле — всё, что дошло до этого ноутбука. Он снова откроется на любом устройстве с приложением как пульт ведущего.
workshop-reminder = Этот семинар есть только на этом ноутбуке. Сохраните его ещё и в файл на случай, если ноутбук откажет.
workshop-another-console = Пульт этого семинара открыт в другом окне браузера. Здесь видно, что там происходит.
workshop-work-here = Работать здесь
workshop-nothing-yet = Пока ничего
workshop-abstained = Воздержались
workshop-was-overtaken = не засчитано: другое устройство было первым
workshop-was-taken-back = отозвано
workshop-was-unfit = не подходит к этому кейсу
workshop-stands = действует
workshop-event-calls = Оно требует решения: { $decision }.

### Setting up

workshop-set-up = Подготовить семинар
    .about = Укажите, сколько у вас времени и сколько групп, и начинайте. Всё остальное уже готово, ниже это можно изменить.
workshop-shape = Сколько у вас времени?
workshop-shape-two-days = Два дня
    .about = Все этапы полностью: около 11½ часов с рабочими листами, отчётами групп после каждого этапа и подробным разбором. Этапы открываете вы.
workshop-shape-half-day = Полдня
    .about = Все решения и важнейшие рабочие листы за четыре часа, считая перерыв и разбор. Этапы открываете вы.
workshop-shape-one-hour = Один час
    .about = Решения без долгих обсуждений и без карточек, двадцать минут на разбор. Группы идут дальше сами.
workshop-shape-as-written = Как предлагает кейс
    .about =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    } игры с распределением по этапам, и примерно столько же на всё остальное и на разбор. Каждый этап открываете вы.
workshop-cycles = Раунды
    .about =
        { $written ->
            [one] Кейс рассчитан на { $written } раунд.
            [few] Кейс рассчитан на { $written } раунда.
           *[many] Кейс рассчитан на { $written } раундов.
        } В следующем раунде те же решения принимаются снова — в стране, какой она к тому времени стала.
workshop-how-many-cycles = Сколько раундов цикла политики?
workshop-how-many-groups = Сколько групп?
workshop-group-number = Группа { $number }
workshop-group-names = Названия групп
workshop-group-name = Название группы { $number }
workshop-set-up-more = Всё остальное
    .about = Здесь ничего менять не обязательно.
workshop-set-up-minutes = Минут на каждый этап
    .about = Распределены по объёму работы на каждом этапе. Часы только показывают время, сами ничего не останавливают.
workshop-plan-in-all = Всего { $hours } ч { $minutes } мин: с открытием, отчётами групп, перерывами и разбором ({ $debrief } мин). Обед — сверх этого.
workshop-minutes-in-all = { $count ->
        [one] { $count } минута игры
        [few] { $count } минуты игры
        [many] { $count } минут игры
       *[other] { $count } минуты игры
    }
workshop-set-up-rules = Правила
workshop-rule-pace = Кто открывает следующий этап?
workshop-rule-pace-facilitator = Ведущий
    .about = Группы ждут друг друга, между этапами говорите вы.
workshop-rule-pace-free = Каждая группа сама
    .about = Группы идут дальше, как только закончат.
workshop-rule-deciding = Как группа принимает решение?
workshop-rule-deciding-consensus = Консенсусом
    .about = Пока никто не против.
workshop-rule-deciding-majority = Большинством
    .about = Больше половины голосов.
workshop-rule-deciding-chair = Решает председатель
    .about = Выслушав всех.
workshop-rule-voting = Открыто ли голосование?
workshop-rule-voting-open = Открытое
    .about = Когда голоса открыты, группа видит, кто за что голосовал.
workshop-rule-voting-anonymous = Тайное
    .about = Известны только итоги.
workshop-rule-luck = Одинаково ли везёт всем группам?
workshop-rule-luck-shared = Одинаково для всех
    .about = Группы отличаются только своим выбором. Удобнее всего для сравнения.
workshop-rule-luck-own = У каждой своя удача
    .about = Один и тот же выбор может кончиться по-разному. Видно, насколько неопределённы результаты.
workshop-rule-truth = Что видят участники?
workshop-rule-truth-estimates = Оценочные данные
    .about = Как в жизни: чем лучше данные, тем ближе к истине.
workshop-rule-truth-truth = Истинные значения
    .about = Проще, для короткого занятия.
workshop-set-up-seats = Кто где сидит
    .about = Роли и личные карточки раздаются по местам. Имена писать не обязательно, и они не покидают этот ноутбук, если вы сами не отметите это при выгрузке.
workshop-seats = Места
workshop-seat = Место
workshop-seats-count = { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
workshop-seats-with-cards = { $count ->
        [one] Всего { $count } место
        [few] Всего { $count } места
        [many] Всего { $count } мест
       *[other] Всего { $count } места
    }, карточки розданы
workshop-seats-without-cards = { $count ->
        [one] Всего { $count } место
        [few] Всего { $count } места
        [many] Всего { $count } мест
       *[other] Всего { $count } места
    }, без карточек
workshop-seat-number = Место { $number }
workshop-deal-cards = Раздать карточки
workshop-deal-again = Раздать заново
workshop-no-cards = Играть без карточек
workshop-member-name = Имя (не обязательно)
workshop-member-of-seat = Имя на месте { $seat }
workshop-seat-role = Роль
workshop-role-of-seat = Роль места { $seat }
workshop-seat-card = Карточка
workshop-card-of-seat = Карточка места { $seat }
workshop-nothing-given = нет
workshop-begin = Начать семинар
    .about = Его код: { $code }. Для групп ничего не начнётся, пока вы не скажете.

### Pace

workshop-pace-for-all = Темп для всех групп
workshop-pace-for-group = Темп для этой группы
workshop-open-for-all = Открыть всем «{ $stage }»
workshop-open-end-for-all = Открыть всем завершение игры
workshop-close-for-all = Снова закрыть «{ $stage }»
workshop-close-end-for-all = Снова закрыть завершение игры
workshop-open-for-group = Открыть «{ $stage }»
workshop-open-end = Открыть завершение игры
workshop-close-for-group = Закрыть «{ $stage }»
workshop-close-end = Закрыть завершение игры
workshop-pause-all = Пауза для всех
workshop-resume-all = Продолжить всем
workshop-pause = Пауза
workshop-resume = Продолжить
workshop-more-time-all = Ещё { $minutes } минут всем
workshop-more-time = Ещё { $minutes } минут
workshop-less-time = На { $minutes } минут меньше
workshop-stages-are-free = Группы сами открывают этапы.
workshop-no-stage-open = Ни один этап ещё не открыт: группы читают вводную.
workshop-open-so-far = Открыто до этапа: { $stage }
workshop-end-is-open = Завершение игры открыто.

### Tabs

workshop-console-parts = Разделы пульта
workshop-tab-groups = Группы
workshop-tab-send = События и сообщения
workshop-tab-room = Проектор
workshop-tab-notes = Заметки
workshop-tab-files = Файлы и ноутбуки
workshop-tab-practice = Пробный раунд

### The board

workshop-board-group = Группа
workshop-board-stage = Этап
workshop-board-now = Сейчас
workshop-board-time = Время
workshop-board-profile = Показатели
workshop-board-votes = Голосования
workshop-board-last = Последнее
workshop-board-open = Открыть
workshop-board-legend = Столбики показывают истинное положение дел, черта поперёк — цель группы. Наведите на них, чтобы увидеть числа; откройте группу, чтобы увидеть всё.
workshop-play-here = Играть здесь
    .label = Играть за «{ $name }» на этом ноутбуке
workshop-look-back = Общий разбор
    .about = { $count ->
        [one] Игру закончила { $ended } из { $count } группы.
       *[other] Игру закончили { $ended } из { $count } групп.
    } Разбор по шагам проведёт зал через шесть вопросов и покажет к каждому нужный рисунок.
workshop-look-back-guided = Разбор по шагам со всеми группами
workshop-look-back-compare = Группы рядом
workshop-look-back-report = Отчёт о семинаре
workshop-look-back-here = Разбор здесь
    .label = Открыть разбор группы «{ $name }» на этом ноутбуке
workshop-votes-held = { $count ->
        [one] { $count } голосование
        [few] { $count } голосования
        [many] { $count } голосований
       *[other] { $count } голосования
    }
workshop-votes-agreed = { $count ->
        [one] { $count } голосование
        [few] { $count } голосования
        [many] { $count } голосований
       *[other] { $count } голосования
    }, согласны { $share } %
workshop-doing-debrief = Подводит итоги
workshop-doing-briefing = Читает вводную
workshop-doing-ready = Готова идти дальше
workshop-doing-waits-for-you = Ждёт, когда вы откроете следующий шаг
workshop-time-of = { $used } из { $planned } мин
workshop-time-over = на { $over } мин больше { $planned }
workshop-time-used = { $used } мин
workshop-just-now = только что
workshop-minutes-ago = { $count ->
        [one] { $count } минуту назад
        [few] { $count } минуты назад
        [many] { $count } минут назад
       *[other] { $count } минуты назад
    }
workshop-hours-ago = { $count ->
        [one] { $count } час назад
        [few] { $count } часа назад
        [many] { $count } часов назад
       *[other] { $count } часа назад
    }
workshop-profile-one = { $name }: { $value }
workshop-profile-met = { $name }: { $value }, цель { $target } достигнута
workshop-profile-missed = { $name }: { $value }, цель { $target } не достигнута

### What groups did

workshop-told-stage = Открыт этап
workshop-told-stage-named = Открыт этап: { $stage }
workshop-told-decision = { $decision }: { $option }
workshop-told-adoption = Политика вынесена на принятие
workshop-told-compromise = Компромисс: { $compromise }
workshop-told-end = Игра завершена
workshop-told-taken-back = Решение отозвано
workshop-told-event = Пришло ваше событие: { $event }
workshop-told-message = Пришло ваше сообщение
workshop-told-worksheet = Рабочий лист: { $title }
workshop-told-answer = Ответ на вопрос разбора
workshop-told-seated = Места заняты
workshop-told-vote = Голосование: { $decision }
workshop-told-bookmark = Закладка: { $name }
workshop-told-branch = Что, если: { $name }

### One group

workshop-all-groups = Все группы
workshop-group-story = Что было до сих пор
workshop-step-back = Шаг назад
workshop-last-decision = Последнее решение:
workshop-nothing-to-take-back = Нечего отзывать.
workshop-take-back-for-group = Отозвать последнее решение этой группы?
    .about = Отзовётся и то, что из него последовало. Ноутбук группы сделает это, как только узнает; в журнале останется и то и другое.
workshop-take-back-yes = Отозвать
workshop-bookmark-named = Закладка «{ $name }»
workshop-go-back-to-it = Вернуться к ней
workshop-go-back-for-group = Вернуть эту группу к закладке?
    .about = Всё, что было после неё, отзовётся. Ноутбук группы сделает это, как только узнает.
workshop-branches-are = Ветки «что, если»: { $names }
workshop-set-aside = Решения, которые не действуют
workshop-at-the-table = За столом

### Notes

workshop-note-here = Заметка для разбора
workshop-note-is = Ваша заметка: { $text }
workshop-keep-note = Сохранить заметку
workshop-note-title = Заметить что-то для разбора
    .about = Заметки видите только вы, пока не покажете их. Чтобы поставить заметку рядом с моментом, откройте группу и выберите момент.
workshop-note-text = Заметка
workshop-note-about = О ком
workshop-notes = Заметки
workshop-no-notes = Заметок пока нет.
workshop-show-notes = Показать заметки группам, когда их игра завершится
workshop-delete-note = Убрать заметку

### Events and messages

workshop-send-title = Отправить
workshop-send-what = Что?
workshop-send-event = Событие кейса
workshop-send-message = Своё сообщение
workshop-case-event = Событие
workshop-message-text = Сообщение
workshop-send-to = Кому
workshop-send-when = Когда?
workshop-send-now = Сейчас
workshop-send-in = Через некоторое время
workshop-send-at = В определённое время
workshop-send-stage = В начале этапа
workshop-send-holds = Когда в стране что-то станет так
workshop-send-in-minutes = Через сколько минут
workshop-send-at-clock = Время, например 14:30
    .about = По часам ноутбука, на котором играет группа.
workshop-send-at-stage = Этап
workshop-send-this-event = Отправить событие
workshop-send-this-message = Отправить сообщение
workshop-was-sent = Отправлено. Оно в списке.
workshop-write-message-first = Сначала напишите сообщение.
workshop-minutes-unread = Напишите число минут от 1 до 2880.
workshop-clock-unread = Напишите время так: 14:30.
workshop-condition = Условие
workshop-condition-what = Что
workshop-condition-how = становится
workshop-condition-value = Значение
workshop-condition-written = Как пишут в кейсах
workshop-condition-not-yet = Придёт, как только будет так: { $clause }. Пока этого нет ни в одной группе.
workshop-condition-holds = Придёт, как только будет так: { $clause }. Уже так: { $groups }.
workshop-sign-less = ниже
workshop-sign-at-least = не ниже
workshop-clause-support = Поддержка: { $name }
workshop-clause-less = { $name } — ниже { $value }
workshop-clause-at-most = { $name } — не выше { $value }
workshop-clause-more = { $name } — выше { $value }
workshop-clause-at-least = { $name } — не ниже { $value }
workshop-clause-chose = группа выбрала «{ $option }» ({ $decision })
workshop-clause-fact = запомнено: { $name }
workshop-clause-event = произошло: { $event }
workshop-clause-cycle = Раунд
workshop-clause-not = не так: { $clause }
workshop-orders = Что вы отправили
    .about = Группы на этом ноутбуке получают это сразу. Другие ноутбуки — со следующим файлом или кодом от вас.
workshop-no-orders = Вы пока ничего не отправили.
workshop-ordered-at = отправлено { $moment }
workshop-withdraw = Отменить
workshop-order-done = Пришло:
workshop-order-due = В пути:
workshop-order-waiting = Ждёт своего времени:
workshop-order-past = Уже не придёт:
workshop-order-withdrawn = Отменено до прихода:
workshop-order-message = Сообщение: { $text }
workshop-order-take-back = Отозвать решение
workshop-order-go-back = Вернуться к закладке
workshop-when-now = сейчас
workshop-when-at = с { $moment }
workshop-when-stage = в начале этапа: { $stage }
workshop-when-holds = когда { $clause }

### The projector, from the console

workshop-room-about = Второе окно для зала. Показывает, где все группы, время и то, что вы выберете здесь. Личное не показывает никогда.
workshop-open-projector = Открыть окно проектора
    .about = Перенесите окно на проектор и нажмите F11, чтобы раскрыть его на весь экран. Его можно закрыть и снова открыть в любой момент.
workshop-show-title = Что видит зал
workshop-show-nothing = ничего
workshop-show-question = Обсуждаемый вопрос
workshop-show-event = Событие
workshop-show-votes = Показать итоги голосований
workshop-no-votes-yet = Ни одна группа ещё не голосовала.
workshop-show-profiles = Показать группы рядом, какими они видят себя
workshop-show-profiles-all = Все группы
workshop-show-again = Пройти игру группы ещё раз
    .about = Шаг за шагом, вместо всего остального, что видит зал. Группы, которые ещё играют, узнают то, что узнала эта группа.
workshop-show-again-later = Когда группа закончит игру, её можно будет пройти здесь ещё раз, шаг за шагом.
workshop-show-again-group = Игра группы
workshop-show-others = Что группы видят друг у друга
    .about = Группа может прочитать политики других групп на листе, где она оценивает политику, и оценить одну из них. На отдельных ноутбуках политики появятся со следующим стартовым файлом или кодом.
workshop-show-policies = Показать другим группам политику

### Files and laptops

workshop-come-in = Что приходит
    .about = Открывайте файлы групп: сколько угодно сразу, в любом порядке, сколько угодно раз.
workshop-choose-group-files = Выбрать файлы групп
workshop-reading-files = Чтение файлов…
workshop-group-code = Или вставьте сюда текст группы
workshop-open-group-code = Принять этот текст
workshop-the-code = Текст
workshop-files-opened = { $count ->
        [one] Открыто { $opened } из { $count }
        [few] Открыто { $opened } из { $count }
        [many] Открыто { $opened } из { $count }
       *[other] Открыто { $opened } из { $count }
    }
workshop-was-refused = Не принято. Здесь ничего не изменилось.
workshop-brought-nothing = Ничего нового: { $known ->
        [one] { $known } запись уже была
        [few] { $known } записи уже были
        [many] { $known } записей уже были
       *[other] { $known } записи уже были
    } здесь.
workshop-brought-new = { $count ->
        [one] { $count } новая запись
        [few] { $count } новые записи
        [many] { $count } новых записей
       *[other] { $count } новой записи
    }, уже было здесь: { $known }.
workshop-brought-for = Новое от: { $groups }.
workshop-brought-overtaken = { $group }: решение «{ $decision }: { $option }» не засчитано, потому что другое устройство группы было первым. Оно хранится и показывается как незасчитанное.
workshop-brought-contradicting = { $count ->
        [one] { $count } запись отличается
        [few] { $count } записи отличаются
        [many] { $count } записей отличаются
       *[other] { $count } записи отличаются
    } от известной под тем же именем. Из каждой пары хранится одна, на всех ноутбуках одна и та же.
workshop-merge-another-session = Это файл другого семинара.
workshop-merge-another-beginning = Он носит имя этого семинара, но начат с другим кейсом, другой его версией, другими группами или правилами.
workshop-go-out = Что уходит
workshop-as-tables = Таблицы для Excel
    .about = Решения с обоснованиями и голосования в файлах CSV, которые открываются в Excel.
workshop-with-names = С именами участников, если этот ноутбук их знает
workshop-save-decisions = Сохранить решения
workshop-save-votes = Сохранить голосования
workshop-table-decisions = решения
workshop-table-votes = голосования
workshop-column-group = Группа
workshop-column-branch = Ветка «что, если»
workshop-column-moment = Когда
workshop-column-stage = Этап
workshop-column-decision = Решение
workshop-column-option = Вариант
workshop-column-reason = Обоснование
workshop-column-dissent = Особое мнение
workshop-column-standing = Статус
workshop-column-round = № голосования
workshop-column-votes = Голосов
workshop-column-seats = Места
workshop-column-members = Участники
workshop-laptops = По ноутбуку на группу
    .about = Дайте каждой группе её стартовый файл или код. Один ноутбук может играть за несколько групп. Так же группа переходит на другой ноутбук.
workshop-start-elsewhere = { $group }: на другом ноутбуке
    .about = Работа группы до этого момента, то, что вы ей отправили, и показанные вами политики; больше ничего от других групп.
workshop-save-start-file = Сохранить стартовый файл
workshop-show-code = Показать код для копирования
workshop-start-code = Код для «{ $group }»
workshop-copy-text = Скопировать
workshop-text-copied = Скопировано.
workshop-text-not-copied = Браузер не дал скопировать. Выделите текст и скопируйте сами.
workshop-code-failed = Сделать код здесь не получается. Сохраните стартовый файл.
workshop-code-no-code = Это не код семинара. Скопируйте его целиком, начиная с PCW1.
workshop-code-newer-code = Он сделан более новой версией приложения. Обновите эту или попросите стартовый файл.
workshop-code-cut-off = Код обрезан: не хватает конца. Скопируйте его ещё раз, до последней буквы.
workshop-code-changed = Код изменился по дороге: некоторые буквы не те. Скопируйте его ещё раз или попросите стартовый файл.
workshop-code-too-large = В коде намного больше данных, чем бывает в семинаре. Он не открыт. Попросите стартовый файл.
workshop-code-other-case = На этом ноутбуке нет кейса в той версии, с которой начат семинар. Попросите стартовый файл: кейс придёт вместе с ним.

### Practice

workshop-practice-about = Все пробуют кнопки с тем же кейсом, другой удачей и без последствий. Раунд — отдельная сессия; когда вы его завершите, он удалится без следа.
workshop-begin-practice = Начать пробный раунд
workshop-end-practice = Завершить пробный раунд и удалить его
workshop-practise-as = Пробовать за «{ $group }»
workshop-practice-elsewhere = На других ноутбуках группы сами начинают и завершают пробный раунд на странице «Группы на этом ноутбуке».

### Groups on this laptop

workshop-join-about = Ведущий даёт вам код или стартовый файл. Он откроется как ваша группа, без сети.
workshop-join-code = Вставьте код сюда
workshop-join-with-code = Открыть по этому коду
workshop-join-with-file = Открыть стартовый файл
    .about = Группа, которая уже играла, продолжит с того места, где остановилась.
workshop-not-joined = Не открыто.
workshop-to-console = К пульту ведущего
workshop-hand-over = Передать ведущему
    .about = Что сделала эта группа, файлом или текстом для отправки. Делайте это сколько угодно раз.
workshop-show-as-text = Показать текстом для копирования
workshop-group-text = Текст группы «{ $group }»

### What the room sees

workshop-timer-left = осталось на этот этап
workshop-timer-over = сверх плана
workshop-timer-up = Запланированное время вышло. Если нужно ещё, попросите добавить.
workshop-timer-used = идёт этот этап
workshop-timer-none = Ни один этап не открыт.
workshop-room-empty = Работайте в группах.
workshop-room-ended = Игра закончена. Разберём её вместе.
workshop-room-question = Обсуждается
workshop-room-votes = Голосование
workshop-room-agreed = За самый частый вариант
workshop-room-profiles = Какими группы видят себя
workshop-room-again = { $name }: шаг за шагом

### The guide

workshop-guide-about = Составлено по кейсу и по настройкам этого семинара. Здесь сказано, что вероятнее всего выйдет из каждого варианта: не показывайте участникам.
workshop-guide-rules = Как проходит этот семинар
workshop-guide-groups = Группы
workshop-guide-order = Ход семинара
    .about = Всего { $hours } ч { $minutes } мин с перерывами, без обеда. С переводом планируйте на пятую часть больше. Время впишите от руки.
workshop-order-after = Через
workshop-order-clock = Время
workshop-order-minutes = Мин
workshop-order-what = Что
workshop-order-opening = Открытие
    .about = Приветствие, цели, кто здесь. Проверка звука для тех, кто онлайн. Скажите, что никого не оценивают и ничто не выйдет за пределы зала.
workshop-order-case = Цикл, кейс, роли
    .about = Группы читают вводную и делят роли; карточки каждый читает сам.
workshop-order-practice = Пробный раунд
    .about = Одно решение, чтобы попробовать кнопки. Завершите раунд: следов не останется.
workshop-order-stage = Рабочих листов: { $worksheets }. Решений: до { $decisions }.
workshop-order-report-back = Отчёты групп
    .about = Каждая группа: решение, обоснование, вариант, который она чуть не выбрала, одна неожиданность. На это время — пауза для всех.
workshop-order-short-opening = Открытие и кейс
    .about = Приветствие, о чём пойдёт речь, кто где сидит. Группы читают вводную. Скажите, что никого не оценивают.
workshop-order-break = Перерыв
    .about = Соберите файлы групп с других ноутбуков и передайте им то, что вы отправили.
workshop-order-debrief = Разбор
    .about = Здесь и происходит обучение. Не сокращайте его, лучше отнимите время у игры.
workshop-order-closing = Закрытие
    .about = Каждый называет одно, что с понедельника будет делать иначе. Сохраните семинар в файл.
workshop-guide-opening = Введение в кейс
    .say = Скажите своими словами:
    .rules = Затем: страна вымышленная, цифры придуманы. Результаты неопределённы, как в жизни. Незаконные варианты остаются доступными и обходятся дорого. Во время игры о правилах решаете вы; на разборе можно спорить обо всём.
workshop-guide-stakeholder = Кто
workshop-guide-power = Влияние
workshop-guide-support = Поддержка
workshop-guide-interest = Чего хотят
workshop-guide-private = На личной карточке:
workshop-guide-say = Скажите:
workshop-guide-watch = Обратите внимание:
workshop-guide-say-agenda = «Прежде чем искать решение: в чём проблема, чья она и откуда вы это знаете? Запишите сегодняшние цифры. Без них в конце нельзя будет сказать, изменилось ли что-нибудь».
workshop-guide-say-formulation = «Теперь разработайте политику. Сравните несколько вариантов по одним и тем же критериям и спросите, чьё согласие нужно. Политика, которую никто не принял, ничего не меняет».
workshop-guide-say-implementation = «Политика сходит с бумаги. Кто, что и к какому сроку делает, на какие деньги и что может пойти не так? Ждите новостей».
workshop-guide-say-evaluation = «Посмотрите назад так, будто авторы не вы. Сработало ли это, для кого и какой ценой? Что бы вы сказали своему преемнику?»
workshop-guide-watch-agenda = группы, которые называют проблемой готовое решение; цифры, которые никто не проверил; люди, о которых говорят, но которых не слышат.
workshop-guide-watch-formulation = первая идея, принятая без сравнения; юрист, которого не послушали; поддержка, на которую рассчитывают, никого не спросив.
workshop-guide-watch-implementation = планы без имени и срока; решения под давлением; деньги, которые заканчиваются.
workshop-guide-watch-evaluation = сделанное, выданное за результат; успех только со слов самой группы; удача, принятая за заслугу.
workshop-guide-likely = Что вероятнее всего из этого выйдет
workshop-guide-cost = { $name }: { $amount }
workshop-guide-shifts = Сразу меняется поддержка:
workshop-effect-now = { $name } { $by }
workshop-effect-later = { $name } { $by } ({ $after ->
        [one] через { $after } этап
        [few] через { $after } этапа
        [many] через { $after } этапов
       *[other] через { $after } этапа
    })
workshop-effect-over = { $name } { $by } (частями: { $over }, начиная через { $after })
workshop-guide-called = Решения, которых требуют события
    .about = Они приходят только после своего события и до решений самого этапа.
workshop-guide-events = События под рукой
    .about = Они приходят сами с указанной вероятностью, и любое можно отправить с пульта. Отправляйте событие, когда группе слишком спокойно, но никогда — в наказание.
workshop-event-by-you = Приходит, только если вы его отправите.
workshop-event-chance = { $stage }: { $chance } %
workshop-event-after = сразу после решения «{ $decision }»
workshop-guide-debrief = Разбор
    .about = Сначала пусть группы прочтут свой разбор на ноутбуках, потом говорите в этом порядке. Показывайте профили на проекторе только после того, как группы рассказали свою историю.
workshop-phase-facts = Что произошло?
    .about = Сначала факты: каждая группа в трёх фразах, не оправдываясь.
workshop-phase-feelings = Как это было?
    .about = Где вы были уверены, где под давлением, где уступили?
workshop-phase-lessons = Почему вышло так?
    .about = Что было выбором, а что удачей? Посмотрите объяснения в разборе. Какая ранняя слабость навредила потом?
workshop-phase-work = Как это связано с вашей работой?
    .about = Где вы такое видели? Что здесь проще, чем в жизни, а что так же?
workshop-phase-what-if = А что, если?
    .about = Пусть группа ответвится от одного момента, сыграет иначе и сравнит.
workshop-phase-next = Что дальше?
    .about = Одна перемена, которую каждый может начать в понедельник, — письменно.
talk-told-pledge = Изменение с понедельника: { $text }
