# The debrief: how it ended, why, and what the group makes of it.

debrief = Разбор
debrief-intro = Цикл завершён. Прочитайте эту страницу вместе, сверху вниз: сначала факты, потом причины, потом вопросы.
debrief-contents = На этой странице
debrief-print = Напечатать страницу
debrief-to-library = Вернуться в библиотеку
debrief-printed = Разбор: «{ $case }». Напечатано: { $moment }.

### Sections

debrief-ending = Чем всё закончилось
debrief-later = Что было потом
debrief-course = Как менялся каждый показатель
debrief-why = Откуда взялась каждая цифра
debrief-replay = Шаг за шагом
debrief-turning = Какие решения были важнее всего
debrief-luck = Везение и выбор
debrief-reach = Что было достижимо
debrief-paths = Кейс на карте
debrief-log = Решения и обоснования
debrief-law = Неправомерные решения
debrief-support = Кто поддерживает политику
debrief-sheets = Ваша оценка и рабочие листы
debrief-questions = Вопросы для обсуждения
debrief-sources = Источники

### Heads of tables

debrief-head-start = В начале
debrief-head-seen = Что вы видели в конце
debrief-head-end = В итоге
debrief-head-change = Изменение
debrief-head-target = Ваша цель
debrief-head-moment = Когда
debrief-head-truth = Истинное значение
debrief-head-group-saw = Что вы видели
debrief-head-cause = Причина
debrief-head-felt = Когда сказалось
debrief-head-amount = На сколько
debrief-head-stakeholder = Заинтересованная сторона
debrief-head-power = Влияние, от 1 до 5
debrief-head-course = От начала до конца
debrief-head-criterion = Критерий
debrief-head-rating = Оценка
debrief-head-evidence = Фактические данные
debrief-head-belief = Как вы судили
debrief-head-truly = На самом деле
debrief-head-your-power = Влияние, на ваш взгляд
debrief-head-case-power = Влияние в кейсе
debrief-head-your-interest = Интерес, на ваш взгляд
debrief-head-your-position = Позиция, на ваш взгляд
debrief-head-case-support = Поддержка в начале, от 0 до 100

### How it ended

debrief-ending-caption = Все показатели, от начала до конца
debrief-no-targets = Вы не поставили целей, поэтому сравнить результат с вашими ожиданиями нельзя.
debrief-targets = { $set ->
        [1] Вы поставили одну цель: { $met ->
            [0] она не достигнута.
           *[other] она достигнута.
        }
       *[other] Вы поставили { $set ->
            [one] { $set } цель
            [few] { $set } цели
            [many] { $set } целей
           *[other] { $set } цели
        }: { $met ->
            [0] ни одна не достигнута.
           *[other] { $missed ->
                [0] все достигнуты.
               *[other] достигнуто { $met }, не достигнуто { $missed }.
            }
        }
    }
debrief-adoption-adopted = Политика принята: поддержка составила { $backing } из 100, требовалось { $threshold }.
debrief-adoption-compromise = Политика принята после компромисса: с ним поддержка составила { $backing } из 100, требовалось { $threshold }.
debrief-adoption-failed = Политика не принята: поддержка составила { $backing } из 100, требовалось { $threshold }.
debrief-in-cycle = Раунд { $cycle }. { $text }
debrief-breaches = { $count ->
        [1] Один из выбранных вами вариантов нарушил норму.
        [one] { $count } выбранный вами вариант нарушил норму.
        [few] { $count } выбранных вами варианта нарушили норму.
        [many] { $count } выбранных вами вариантов нарушили норму.
       *[other] { $count } выбранного вами варианта нарушили норму.
    } См. раздел «Неправомерные решения».
debrief-true-then = на самом деле { $value }
debrief-target-none = не поставлена
debrief-met = достигнута
debrief-missed = не достигнута
debrief-estimates-note = «Что вы видели в конце» — приблизительное значение перед завершением цикла; истинное лежало в пределах ±. «В итоге» — истинное значение с учётом того, что было потом.

### What came later

debrief-nothing-later = Когда цикл завершился, отложенных последствий не оставалось.
debrief-later-intro = Часть того, что вы привели в движение, сказалась только после последнего этапа. Никто уже не смотрел, но страна это почувствовала.
debrief-set-in-motion = Началось на этапе «{ $moment }»
debrief-later-itself = После последнего этапа

### The course

debrief-course-intro = Шкала каждого графика показывает ту часть, где что-то происходило, и может начинаться не с 0. Один и тот же номер на всех графиках и в разделе «Решения и обоснования» означает один и тот же момент.
debrief-key-truth = Истинное значение
debrief-key-seen = Что вы видели, с ±
debrief-key-target = Ваша цель
debrief-key-decision = Решение
debrief-key-event = Событие
debrief-went-up = { $name }: рост с { $from } до { $to } ({ $verdict })
debrief-went-down = { $name }: снижение с { $from } до { $to } ({ $verdict })
debrief-went-level = { $name }: в итоге { $to }, как и в начале
debrief-target-was-met = Цель { $target } достигнута.
debrief-target-was-missed = Цель { $target } не достигнута.
debrief-seen-was = Перед концом вы видели { $seen }, а на самом деле было { $truth }.
debrief-nothing-at-once = Ни одно решение и ни одно событие не изменило его сразу. Он менялся с задержкой или сам по себе; см. раздел «Откуда взялась каждая цифра».
debrief-moved-at-once = Что сразу изменило показатель «{ $name }»
debrief-figures-of = { $name }: цифры к графику
debrief-not-seen = не видели

### Why

debrief-why-intro = Начальное значение и всё, что его изменило, вместе дают значение в итоге. Откройте показатель, чтобы это увидеть; на рисунке сначала идут самые крупные изменения. Цифры округлены, поэтому сумма может расходиться в последнем знаке.
debrief-from-to = с { $from } до { $to }
debrief-smaller-movements = { $count ->
        [one] { $count } мелкое изменение
        [few] { $count } мелких изменения
        [many] { $count } мелких изменений
       *[other] { $count } мелкого изменения
    }
debrief-sums = Всё, что изменило показатель «{ $name }», в том порядке, в каком это сказалось
debrief-felt = { $moment }: { $amount }

### The log

debrief-log-intro = Ваши решения по порядку и обоснования, которые вы тогда дали. Величины — такие, какими вы их тогда видели.
debrief-nothing-decided = Здесь ничего не решали.
debrief-outcome = Что произошло
debrief-news = Новость
debrief-no-reason = Вы не дали обоснования.
debrief-set-aside = Решения, которые не действуют
debrief-set-aside-intro = Эти решения были приняты, а потом заменены. Они ничего не изменили. Почему вы передумали?
debrief-taken-back = Отменено.
debrief-overtaken = Не успело: раньше решили на другом устройстве.
debrief-unfit = Не учтено: не подошло к кейсу.

### Unlawful choices

debrief-no-breaches = Вы не выбрали ни одного варианта, который нарушает норму.
debrief-law-intro = Эти варианты нарушают нормы, которые для государства в этом кейсе обязательны. Обсудите, чем они привлекали и чего стоили.

### Support

debrief-support-caption = Поддержка каждой заинтересованной стороны, от 0 до 100
debrief-support-note = Пустой кружок: в начале. Закрашенный кружок: в итоге. Короткая черта отмечает 50.
debrief-no-shift = без изменений

### Own rating and worksheets

debrief-not-rated = Вы не оценили свою политику.
debrief-ratings = Ваша оценка по шести критериям КСР ОЭСР (2019)
debrief-ratings-by = Что говорит о вашей политике группа «{ $name }»
debrief-ratings-of = Ваша оценка политики группы «{ $name }» по шести критериям КСР ОЭСР (2019)
debrief-no-evidence = не указаны
debrief-review = Как вы судили о своих целях и как было на самом деле
debrief-cannot-tell = сказать нельзя
debrief-not-reviewed = не проверена
debrief-worksheets = Что записано на ваших рабочих листах
debrief-sheet-empty = Не заполнен.
debrief-tree-effects = Последствия
debrief-tree-problem = Проблема
debrief-tree-causes = Причины
debrief-map = Ваша карта рядом с цифрами самого кейса
debrief-not-placed = не указано
debrief-matrix = Ваши оценки, от 1 до 5, и их взвешенные суммы
debrief-weighted = { $criterion } (вес { $weight })
debrief-not-scored = без оценки
debrief-plan = Ваш план

### Questions

debrief-questions-intro = Правильного ответа нет. Запишите, в чём группа согласна, а в чём нет.
debrief-answer-saving = Ещё не сохранено…
debrief-answer-saved = Ваш ответ записан.
