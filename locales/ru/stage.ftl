# Play: the header of a session, the stages, decisions, and what happened.

### Header

menu = Меню
read-briefing = Перечитать вводную справку
survey-open = Анкета
back-to-session = Вернуться к занятию
saving = Сохраняем…
saved = Сохранено на этом устройстве
saved-here-only = Исчезнет после закрытия
last-file = Последнее сохранение в файл: { $moment }
no-file-yet = В файл ещё не сохранено
file-reminder = Это занятие хранится только на этом устройстве. Сохраните его ещё и в файл на случай, если устройство откажет.
file-later = Позже
note-close = Понятно
session-restored = Браузер удалил то, что хранил для этой страницы. Это занятие было открыто и снова сохранено целиком. Другие занятия могли пропасть. Сохраните это занятие ещё и в файл.
entries-damaged = { $count ->
        [one] { $count } запись этого занятия больше не читается.
        [few] { $count } записи этого занятия больше не читаются.
        [many] { $count } записей этого занятия больше не читаются.
       *[other] { $count } записи этого занятия больше не читаются.
    } Следующие за повреждённым решения не учтены; продолжать можно с этого места. Если у вас есть файл занятия, откройте его в библиотеке: он заменит повреждённое.
take-back = Отменить последнее решение
take-back-question = Отменить последнее решение?
    .about = Отменится и всё, что за ним последовало. Рабочие листы останутся как есть. В разборе будет видно, что решение отменено. Тот же вариант снова дал бы тот же результат.

### Zones

zones = Части этой страницы
zone-where = Где мы
zone-work = В работе
zone-country = Страна
cycle-of = Раунд { $cycle } из { $cycles }
steps = Шаги этого этапа
step-news = Что нового
worksheet = Рабочий лист
decision = Решение
further-decisions = { $count ->
        [1] ещё одно решение
        [one] ещё { $count } решение
        [few] ещё { $count } решения
        [many] ещё { $count } решений
       *[other] ещё { $count } решения
    }

### The country

estimates-note = Вы видите приблизительные значения. Истинное лежит в пределах ±. Чем лучше данные, тем уже эти пределы.
unchanged = без изменений
better = лучше
worse = хуже
spent = потрачено
gained = получено
more-support = больше поддержки
less-support = меньше поддержки
range = Возможны значения от { $min } до { $max } { $unit } включительно.
target-is = Ваша цель: { $value } { $unit }
why-this-number = Откуда эта цифра
now = Сейчас
unexplained = Неизвестно: ход дел в стране и то, чего не видно по данным
support = Поддержка политики
support-note = Все вместе: { $backing } из 100 с учётом влияния. Чтобы политика была принята, нужно { $threshold }.
support-of = Поддержка, от 0 до 100: { $name }
power = Влияние { $power } из 5

### Causes

cause-start = В начале
cause-decision = { $decision } — { $option }
cause-cost = Затраты на вариант «{ $option }»
cause-compromise = Компромисс: { $compromise }
cause-drift = Собственное изменение от этапа к этапу
cause-link = Связь с показателем «{ $indicator }»
cause-limit = Конец шкалы
cause-later = { $cause } (этап «{ $moment }»)
the-start = начало
after-the-end = после окончания
stage-of-cycle = { $stage }, раунд { $cycle }

### News

news = Новости
stage-holds = На этом этапе: { $worksheets ->
        [0] нет рабочих листов
        [one] { $worksheets } рабочий лист
        [few] { $worksheets } рабочих листа
        [many] { $worksheets } рабочих листов
       *[other] { $worksheets } рабочего листа
    }, { $decisions ->
        [0] нет решений
        [one] { $decisions } решение
        [few] { $decisions } решения
        [many] { $decisions } решений
       *[other] { $decisions } решения
    }. Рабочие листы можно заполнять в любом порядке и возвращаться к ним, пока вы не закроете этап.
since-last-stage = Что изменилось с прошлого этапа
stage-opened-agenda = Новая политика начинается с вопроса. Определите проблему и решите, кого выслушать, прежде чем кто-то назовёт готовый ответ.
stage-opened-formulation = Проблема уже в повестке дня. Теперь разработайте политику и заручитесь поддержкой, чтобы её приняли.
stage-opened-implementation = Политика переходит с бумаги в жизнь. Решите, кто её реализует, какими средствами и насколько строго вы это контролируете.
stage-opened-evaluation = Пора оглянуться назад. Решите, что измерять, оцените свою политику и скажите, что дальше.
continue = Продолжить
nothing-moved = Видимых изменений нет.

### Decisions

called-by = Новость требует решения: «{ $event }».
costs = Затраты:
cost = { $name } — { $amount } (у вас { $left })
locked = Вам недоступно.
locked-requires = Для этого нет нужных условий.
locked-cost = Осталось слишком мало: { $name } — { $left }.
reason = Почему? Одно предложение для журнала решений
may-stay-empty = (необязательно)
choose-first = Сначала выберите один из вариантов.
take-decision = Принять это решение
take-decision-question = Принять это решение?
no-reason-given = Вы не дали обоснования. При разборе полезно знать, почему вы так решили.
can-be-taken-back = Последнее решение можно потом отменить; запись о нём останется.
your-reason = Ваше обоснование: { $reason }
your-dissent = Особое мнение: { $dissent }

### What happened

what-happened = Что произошло
what-moved = Что изменилось
what-has-moved = Что изменилось
who-shifted = Чья позиция изменилась
breaches = Этот вариант нарушает норму: { $norm }.
under-pressure = Это решение принято под давлением:
decision-passed = { $decision }: ни один вариант не был доступен, и решение не принято.
came-later = Что было потом
back-to-work = Вернуться к текущему шагу
next-decision = К следующему решению
to-adoption = К принятию политики

### What screen readers say of a step

said-decision = Решение принято.
said-taken-back = Последнее решение отменено.
said-news = Новость: { $event }.
said-stage = Этап { $place } из 4: { $stage }.
said-adopted = Политика принята.
said-not-adopted = Политика пока не принята.
said-ended = Цикл завершён. Открыт разбор.
said-up = { $name }: рост на { $by }, теперь { $now }
said-down = { $name }: снижение на { $by }, теперь { $now }
said-more = { $count ->
        [one] изменился ещё { $count } показатель
        [few] изменились ещё { $count } показателя
       *[many] изменились ещё { $count } показателей
    }

### Adoption

adoption = Принятие политики
gate = Политику принимают, если её поддерживает достаточно влиятельных сторон: не меньше { $threshold } из 100.
backing = Поддержка политики
backing-is = Поддержка — { $backing } из 100; нужно { $threshold }.
backing-was = Поддержка составила { $backing } из 100; требовалось { $threshold }.
seek-adoption = Вынести на рассмотрение
adopted = Политика принята
not-yet-adopted = Поддержки недостаточно
failed-adoption = Политика так и не принята.
compromise = Компромисс
compromise-question = Чем вы поступитесь ради поддержки?
    .about = Каждый компромисс что-то даёт и чего-то стоит. Если поддержки всё равно не хватит, политика пойдёт дальше непринятой.
make-compromise = Пойти на этот компромисс
make-compromise-question = Пойти на этот компромисс?

### Leaving a stage

close-stage = Закрыть этап
    .about = Все решения этого этапа приняты. Следующий этап — «{ $next }». После перехода к нему рабочие листы этого этапа уже не изменить.
open-stage = Открыть этап «{ $stage }»
end-play = Завершить цикл
    .about = Все решения приняты. Когда вы завершите цикл, вы увидите, что было потом и как всё обстояло на самом деле. До этого оцените свою политику и проверьте свои цели.
    .button = Завершить цикл и узнать, что было потом
unfilled-worksheets = Эти рабочие листы ещё пусты. К ним можно вернуться или оставить их так.

### What cannot be done now

rejected-unknown = В кейсе нет ничего с таким именем.
rejected-not-pending = Сначала нужно принять другое решение.
rejected-locked = Этот вариант вам недоступен.
rejected-decision-waits = Сначала нужно принять решение.
rejected-adoption-waits = Сначала нужно вынести политику на рассмотрение.
rejected-nothing-to-adopt = Сейчас нечего выносить на рассмотрение.
rejected-nothing-to-take-back = Нет решения, которое можно отменить.
rejected-ended = Цикл уже завершён.
rejected-wrong-sheet = Этому не место на этом рабочем листе.
rejected-too-long = Этот текст слишком длинный, его нельзя сохранить. Сократите его.
rejected-paused = Ведущий приостановил работу.
rejected-not-opened = Ведущий ещё не открыл следующий шаг.
rejected-not-due = Это распоряжение уже выполнено или отозвано, или его время ещё не пришло.
rejected-no-votes = Никто ещё не проголосовал.
rejected-too-many = Это больше, чем можно сохранить.
rejected-bad-clause = Это условие нельзя прочитать, или в нём названо то, чего в кейсе нет.
rejected-empty = Здесь пока ничего нет.
rejected-still-playing = Игра ещё не закончена. Это будет после неё.

### Worksheets of stages that are over

earlier-worksheets = Прежние рабочие листы
    .about = Этот этап завершён. Написанное можно прочитать, но уже нельзя изменить.

### The policy as one document

policy-file = Досье политики

### Votes, as they are told afterwards

vote-told = Голосование { $round }: { $counts }.
vote-agreed = Согласны { $share }%.
vote-not-followed = Группа решила иначе.
vote-abstained = Воздержались
