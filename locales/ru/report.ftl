# What people take home: the report and the policy file, on a page, on paper, as tables and from the command line.

### Kinds of documents

report-of-group = Отчёт группы
report-of-workshop = Отчёт о семинаре
report-state = Состояние на { $moment }.
report-contents = Содержание
report-the-group = Группа

### Sections

report-case = Кейс
report-groups = Группы рядом
report-ending = Чем всё закончилось
report-decisions = Решения, обоснования и события
report-law = Неправомерные решения
report-course = Как менялся каждый показатель
report-why = Откуда взялась каждая цифра
report-support = Поддержка и принятие
report-luck = Случай и выбор
report-turning = Поворотные моменты
report-reach = Что было достижимо
report-worksheets = Рабочие листы и оценки
report-ratings = Оценки политики
report-answers = Что говорит группа
report-plenary = Что говорят все группы вместе
report-questionnaire = Анкета
report-sources = Источники
report-made = Как составлен этот отчёт

### How it ended

report-not-ended = Игра ещё не закончена. Показано то, что группа видит сейчас; истинные значения будут названы после её окончания.
report-ending-caption = Все показатели, от начала до конца
report-estimates-note = «Увидено последним» — оценка группы перед окончанием игры, «истина тогда» — истинное значение в тот же момент. «В итоге» — истинное значение с учётом того, что было потом.
report-no-targets = Группа не поставила целей.
report-targets = Поставлено целей: { $set }. Достигнуто: { $met }. Не достигнуто: { $missed }.
report-adoption-adopted = Политика принята: её поддержали { $backing } из 100, требовалось { $threshold }.
report-adoption-compromise = Политика принята после компромисса: её поддержали { $backing } из 100, требовалось { $threshold }.
report-adoption-failed = Политика не принята: её поддержали { $backing } из 100, требовалось { $threshold }.
report-in-cycle = Раунд { $cycle }: { $text }
report-breaches = { $count ->
        [one] { $count } решение нарушило норму права.
        [few] { $count } решения нарушили норму права.
       *[other] { $count } решений нарушили норму права.
    }
report-met = достигнуто
report-missed = не достигнуто
report-cannot-tell = нельзя сказать
report-yes = да
report-no = нет

### What happened

report-reason = Обоснование: { $reason }
report-no-reason = Обоснование не указано.
report-dissent = Особое мнение: { $dissent }
report-sent = Отправлено ведущим.
report-moved = Изменилось, как это видела группа: { $list }.
report-shifted = Поддержка: { $list }.
report-set-aside = Что не засчитано
report-standing-taken-back = отменено
report-standing-overtaken = опоздало: другое устройство решило раньше
report-standing-unfit = не засчитано: не подходит к кейсу
report-no-breaches = Не выбрано ни одного варианта, нарушающего норму права.
report-law-about = Эти варианты нарушают норму, обязательную для государства в этом кейсе.

### Figures

report-course-about = Номер обозначает один и тот же момент на всех рисунках и в разделе «Решения, обоснования и события».
report-why-about = Значение в начале и всё, что его меняло, вместе дают итоговое значение. Цифры округлены, поэтому сумма может отличаться в последнем знаке.
report-support-caption = Поддержка каждой заинтересованной стороны, от 0 до 100
report-support-points = пункты поддержки
report-luck-about = «Случай» показывает место результата среди множества прогонов с теми же решениями: 0% — худший из всех, 100% — лучший. «Выбор» показывает место этих решений среди всех способов игры по тому, что они дают в среднем. Это не оценка, и группы не ранжируются.
report-luck-caption = Что дают те же решения и где среди этого результат
report-targets-met = Достигнутые цели
report-turning-about = По каждому показателю — решения, в которых другой вариант изменил бы больше всего. Разница — то, что другой вариант даёт в среднем сверх выбранного, ± стандартная ошибка.
report-turning-none = Ни одно отдельное решение не изменило ожидаемый итог больше, чем могла бы сама выборка.
report-turning-caption = Самые важные решения
report-reach-about = Что в среднем дают разные способы игры. Выигрыш в одном часто стоит чего-то в другом.
report-reach-caption = Наименьшее и наибольшее среднее среди всех рассмотренных способов игры, включая собственный, ± стандартная ошибка

### Worksheets

report-sheet-empty = Не заполнено.
report-not-rated = Группа не оценила собственную политику.
report-sheet-note = Примечание
report-rated-group = Здесь оценивается политика группы «{ $group }».
report-rated-criterion = { $criterion }, политика группы «{ $group }»
report-weighted = { $criterion } (вес { $weight })
report-tree-effects = Последствия
report-tree-problem = Проблема
report-tree-causes = Причины
report-tree-ends = Результаты
report-tree-objective = Цель
report-tree-means = Средства
report-grid-map = Заинтересованные стороны: по мнению группы и по кейсу
report-grid-matrix = Варианты с баллами от 1 до 5 и взвешенными суммами
report-grid-targets = Целевые значения
report-grid-plan = План
report-grid-ratings = Оценка по шести критериям КСР ОЭСР (2019)
report-grid-others-say = Что говорят об этой политике другие группы
report-grid-review = Что группа думала о своих целях

### The debrief

report-pledge = Одно изменение, которое я начну в понедельник
report-pledges = Что участники изменят начиная с понедельника
report-note = Заметка ведущего
report-noted = Заметка ведущего: { $text }
report-notes = Заметки ведущего
report-sheets = Сдано анкет
report-right = Верных ответов, %: { $question }
report-questionnaire-about = Анонимно. Приводятся сводные данные и, без имён, то, что люди написали. Если на вопрос ответило меньше { $fewest } человек, по нему не сообщается ничего, чтобы никого нельзя было узнать.

### How this report was made

report-made-about = Кейс, его страна и цифры вымышлены. Файл сеанса, кейс в нём и начальное число дают тот же отчёт ещё раз.
report-made-sampled = То, что могло бы произойти, получено по выборке. Прогонов с теми же решениями и с каждым вариантом: { $runs }. Способов игры: { $ways }, прогонов каждого: { $each }. Ни одна цифра не содержит больше знаков, чем позволяет её стандартная ошибка.
report-about-case = Кейс
report-about-session = Сеанс
report-about-begun = Начат
report-about-last = Последняя запись
report-about-groups = Группы
report-about-entries = Записи
report-about-seed = Начальное число
report-about-product = Версия Policy Cycle Workshop
report-about-session-format = Версия формата сеанса
report-about-engine = Версия правил
report-about-case-study = SHA-256 кейса
report-about-runs = Прогоны с теми же решениями и с каждым вариантом
report-about-ways = Способы игры
report-about-runs-of-a-way = Прогоны каждого способа игры

### The policy file

policy-problem = Проблема
policy-stakeholders = Заинтересованные стороны
policy-options = Рассмотренные варианты
policy-decisions = Решения
policy-targets = Целевые значения
policy-plan = План реализации
policy-ratings = Оценки
policy-results = Каковы показатели сейчас
policy-no-decisions = Решений пока нет.

### Tables

report-table-about = О сеансе
report-table-indicators = Показатели
report-table-moments = Что произошло
report-table-movements = Что изменилось
report-table-set-aside = Что не засчитано
report-table-votes = Голосования
report-table-contributions = Откуда каждая цифра
report-table-course = Ход показателей
report-table-outlook = Что могли принести те же решения
report-table-support = Поддержка
report-table-adoption = Принятие
report-table-turning-points = Поворотные моменты
report-table-what-if = Что, если бы
report-table-worksheets = Рабочие листы
report-table-ratings = Оценки
report-table-answers = Ответы
report-table-questionnaire = Анкета
report-table-sources = Источники

### Kinds of moments

report-kind-stage = открыт этап
report-kind-event = событие
report-kind-decision = решение
report-kind-passed = нет доступных вариантов
report-kind-adoption = принятие
report-kind-compromise = компромисс
report-kind-later = было потом

### Who says something of a policy

report-said-own = сама группа
report-said-other = другая группа
report-said-simulation = модель

### Heads of columns

report-head-what = Что
report-head-value = Значение
report-head-group = Группа
report-head-indicator = Показатель
report-head-unit = Единица
report-head-start = В начале
report-head-seen = Увидено последним
report-head-band = ±
report-head-true-then = Истина тогда
report-head-end = В итоге
report-head-change = Изменение
report-head-target = Цель
report-head-target-met = Цель достигнута
report-head-believed = Что думали о цели
report-head-luck-mean = Те же решения, в среднем
report-head-luck-low = Те же решения, 5% не выше
report-head-luck-high = Те же решения, 95% не выше
report-head-luck-spread = Те же решения, девять прогонов из десяти
report-head-luck-place = Случай, %
report-head-choice-place = Выбор, %
report-head-error = Стандартная ошибка
report-head-reach-low = Наименьшее достижимое среднее
report-head-reach-high = Наибольшее достижимое среднее
report-head-number = №
report-head-when = Когда
report-head-kind = Вид
report-head-title = Название
report-head-choice = Выбрано
report-head-reason = Обоснование
report-head-dissent = Особое мнение
report-head-outcome = Что произошло
report-head-norm = Нарушенная норма
report-head-pressure = Под давлением
report-head-sent = Отправлено ведущим
report-head-moved = Что изменилось
report-head-amount = На сколько
report-head-standing = Почему не засчитано
report-head-round = Голосование №
report-head-option = Вариант
report-head-votes = Голоса
report-head-taken = Выбран
report-head-largest = Наибольшая доля, %
report-head-variation = Разброс голосов, от 0 до 1
report-head-cause = Причина
report-head-caused = Вызвано на этапе №
report-head-felt = Сказалось на этапе №
report-head-truth = Истинное значение
report-head-stage-number = Этап №
report-head-mean-then = В среднем
report-head-at-5 = 5% не выше
report-head-at-25 = 25% не выше
report-head-at-50 = 50% не выше
report-head-at-75 = 75% не выше
report-head-at-95 = 95% не выше
report-head-stakeholder = Заинтересованная сторона
report-head-power = Влияние, от 1 до 5
report-head-cycle = Раунд
report-head-backing = Поддержка, от 0 до 100
report-head-threshold = Требовалось
report-head-adopted = Принята
report-head-compromise = После компромисса
report-head-other = Другой вариант
report-head-difference = Разница
report-head-mean = В среднем в итоге
report-head-same-luck = В итоге при том же случае
report-head-stage = Этап
report-head-worksheet = Рабочий лист
report-head-field = Поле
report-head-entry = Запись
report-head-criterion = Критерий
report-head-rated-id = Чья политика (код)
report-head-rated-group = Чья политика
report-head-said-by = Кто говорит
report-head-rating-id = Кто оценил (код)
report-head-rating-group = Кто оценил
report-head-score = Балл, от 1 до 4
report-head-rating = Оценка
report-head-evidence = Фактические данные
report-head-simulation = Что говорит модель
report-head-belief = Как судили
report-head-phase = Шаг
report-head-question = Вопрос
report-head-answer = Ответ
report-head-before = До
report-head-after = После
report-head-answers = Ответов
report-head-address = Адрес
report-head-note = Примечание
report-head-your-power = Влияние, по мнению группы
report-head-case-power = Влияние в кейсе
report-head-interest = Интерес, по мнению группы
report-head-position = Позиция, по мнению группы
report-head-case-support = Поддержка в начале, от 0 до 100
report-head-total = Итого
report-head-baseline = Исходное значение
report-head-source = Источник
report-head-owner = Кто отвечает
report-head-activity = Мероприятие
report-head-lead = Ведёт
report-head-supports = Поддерживает
report-head-legal = Правовая основа
report-head-money = Деньги
report-head-means = Средства и правовая основа
report-head-deadline = Срок
report-head-risk = Главный риск

### The page

report-open = Отчёт, который можно взять с собой
report-back = Назад
report-print = Печать или сохранение в PDF
report-save-book = Сохранить как таблицу (.xlsx)
report-save-page = Сохранить как страницу (.html)
report-save-json = Сохранить для программ (.json)
report-table-choice = Одна таблица
report-save-table = Сохранить эту таблицу (.csv)
report-book-failed = Файл с таблицами создать не удалось. Сохраните таблицы по одной.
report-working = Ещё считается, что могло бы произойти: { $share }%. Подождите с печатью.
report-not-sampled = Здесь нельзя рассчитать, что могло бы произойти, поэтому в отчёте этого нет.
report-after-play = Отчёт появится после окончания игры: в нём названы истинные значения.
