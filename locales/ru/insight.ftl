# Графики разбора и то, что могло произойти.

picture-numbered = { $number }. { $what }
picture-from-to = от { $from } до { $to }
picture-no-difference = явной разницы нет
picture-your-targets = Достигнутые цели
picture-verdict = { $amount } ({ $verdict })
picture-taken = { $option } (ваш выбор)
picture-group = { $letter }: { $name }

### The course

picture-same-choices = При тех же решениях 9 из 10 прогонов заканчиваются между { $low } и { $high }.
picture-same-choices-one = При тех же решениях итог всегда около { $value }.
picture-key-fan = Что могли принести те же решения: половина прогонов в тёмной полосе, 9 из 10 — в светлой
picture-head-could = При тех же решениях, 9 из 10 прогонов
picture-head-could-half = При тех же решениях, половина прогонов

### What could still have come

picture-ahead = { $name }: отсюда 9 из 10 прогонов заканчиваются между { $low } и { $high }
picture-ahead-one = { $name }: отсюда всё всегда заканчивается около { $value }
picture-ahead-as-chosen = Отсюда: { $from }. Сыграно дальше много раз с теми решениями, которые вы приняли потом.
picture-ahead-any = Отсюда: { $from }. Сыграно дальше много раз с любыми доступными вариантами, все равновероятны.
picture-ahead-plan = Иначе, чем у вас: { $plan }.
picture-ahead-came = { $end } — столько получилось в вашей игре.
picture-key-fan-ahead = Что ещё могло получиться: половина прогонов в тёмной полосе, 9 из 10 в светлой
picture-head-any = При любых решениях, 9 из 10 прогонов
picture-head-any-half = При любых решениях, половина прогонов
picture-head-plan = По вашему плану, 9 из 10 прогонов
picture-head-plan-half = По вашему плану, половина прогонов

### Why

picture-why-most = { $name }: сильнее всего повлияло «{ $cause }»: { $amount }
picture-why-nothing = { $name }: ничто не повлияло
picture-why-from-to = От { $from } в начале до { $to } в конце. Все полосы вместе дают разницу; номер ведёт к этому моменту.

### Turning points

picture-turning-most = { $name }: важнее всего было «{ $decision }». С вариантом «{ $option }» разница была бы { $amount }.
picture-turning-none = { $name }: ни одно отдельное решение не дало явной разницы
picture-turning-how = Каждый другой вариант доигран с вашими следующими решениями и тем же везением. Точка — разница в среднем; черта через неё показывает, насколько это точно.
picture-you-chose = Вы выбрали: { $option }
picture-turning-table = { $name }: что принёс бы каждый вариант
picture-head-decision = Решение
picture-head-option = Вариант
picture-head-mean = В конце, в среднем
picture-head-difference = По сравнению с вашим выбором
picture-head-same-luck = При вашем везении

### Luck and choice

picture-luck-targets = Достигнуто ваших целей: { $met }. Те же решения в среднем дают { $mean }.
picture-luck-title = Показателей всего: { $all }. Вам повезло в { $with }, не повезло в { $against }
picture-luck-how = Слева — худшее из всего, справа — лучшее. Везение: где ваш итог среди всех прогонов с теми же решениями. Выбор: где ваши решения среди всех способов игры.
picture-luck-told = Везение: лучше, чем { $share } из 100 прогонов с теми же решениями
picture-luck-none = Везение: здесь ничего не меняло
picture-choice-told = Выбор: лучше, чем { $share } из 100 способов игры
picture-choice-none = Выбор: здесь ничего не менял
picture-key-luck = Везение
picture-key-choice = Выбор
picture-luck-table = Везение и выбор, от 0 (худшее) до 100 (лучшее)
picture-head-measure = Чем измеряется
picture-head-luck = Везение
picture-head-choice = Выбор

### Within reach

picture-reach-best = { $x } и { $y }: почти ни один способ игры не даёт лучшего сразу по обоим
picture-reach-more = { $x } и { $y }: { $share } из 100 способов игры лучше вашего сразу по обоим
picture-reach-groups = { $x } и { $y }: что дают способы игры и где среди них группы
picture-reach-how = Способов игры: { $ways }, каждый показан тем, что он даёт в среднем. На линии нельзя улучшить оба показателя сразу: больше одного стоит части другого. Это не рейтинг: что важнее, решаете вы.
picture-key-cloud = Способы игры; чем больше квадрат, тем их больше
picture-key-frontier = Способы, лучше которых по обоим показателям нет
picture-key-own = Ваш способ
picture-axis-more = { $name } (чем больше, тем лучше)
picture-axis-less = { $name } (чем меньше, тем лучше)
picture-across = По горизонтали → { $name }
picture-upward = По вертикали ↑ { $name }
picture-reach-table = { $x } и { $y }: ваш способ и способы, лучше которых нет
picture-head-way = Способ игры
picture-frontier-number = На линии, { $number }

### Targets

picture-target-met = { $end }: цель { $target } достигнута
picture-target-missed = { $end }: цель { $target } не достигнута
picture-target-unknown = Цель { $target }: пока не известно
picture-no-target = { $end }; цель не поставлена
picture-target-chance = Те же решения достигают её в { $share } прогонах из 100

### Support

picture-adoption-adopted = Политика принята: её поддержали { $backing } из 100, требовалось { $threshold }.
picture-adoption-compromise = Политика принята после компромисса: тогда её поддержали { $backing } из 100, требовалось { $threshold }.
picture-adoption-failed = Политика не принята: её поддержали { $backing } из 100, требовалось { $threshold }.
picture-gate-told = { $backing } из 100; требовалось { $threshold }
picture-power = { $name } (влияние { $power } из 5)
picture-key-needed = Сколько поддержки нужно
picture-support-how = Поддержка — от 0 слева до 100 справа; короткая черта в середине — 50. При принятии решения голос каждого весит по его влиянию.
picture-support-title = Заинтересованные стороны: поддержка выросла у { $more }, снизилась у { $less }

### The map

picture-map-title = Больше всего ваших решений и событий повлияло на показатель «{ $name }»
picture-map-nothing = Ничто из произошедшего не повлияло на показатели
picture-map-how = Рамки с номерами — ваши решения и то, что произошло, с номерами из хода игры. Плюс в конце линии повышает показатель, минус снижает.
picture-map-scroll = Карта кейса; её можно двигать в стороны
picture-map-decisions = Решения
picture-map-indicators = Показатели
picture-map-events = События
picture-map-table = Что на что влияет
picture-key-lit = Ваш путь
picture-key-pale = Возможно, но не произошло
picture-key-link = Один показатель влияет на другой
picture-per-point = { $amount } на каждый пункт
picture-path-yes = да
picture-path-no = нет
picture-path-always = действует всё время
picture-head-from = Откуда
picture-head-to = Куда
picture-head-movement = Изменение
picture-head-path = На вашем пути

### Groups side by side

picture-profiles-title = Больше всего группы расходятся по показателю «{ $name }»: от { $low } до { $high }
picture-profiles-same = Все группы закончили одинаково
picture-profiles-how = Каждая буква — группа, черта — начало. Группы ставили себе разные цели, поэтому числа здесь для разговора, а не для рейтинга.
picture-profiles-table = Где закончила каждая группа
picture-groups-met = { $set ->
        [0] целей не было
       *[other] достигли своей цели: { $met } из { $set }
    }
picture-courses-title = { $name }: группы закончили между { $low } и { $high }
picture-courses-same = { $name }: все группы закончили на { $end }
picture-ratings-title = Собственные оценки больше всего расходятся по критерию «{ $criterion }»: от { $low } до { $high } из 4
picture-ratings-same = Группы оценили собственную политику одинаково
picture-ratings-apart = Политика группы «{ $name }»: оценки больше всего расходятся по критерию «{ $criterion }», от { $low } до { $high } из 4
picture-ratings-beside = Что сказано о политике, рядом с тем, что может сказать модель
picture-ratings-how = Буква в кольце — собственная оценка группой своей политики, от 1 (плохо) до 4 (хорошо). Рядом — то, что может сказать модель. Где они расходятся, спросите почему.
picture-ratings-given-how = Рамка с двумя буквами — что одна группа говорит о политике другой: B→A — оценка, которую группа B поставила политике группы A. Оценки нужны для разговора, а не для сравнения мест.
picture-ratings-table = Оценки по шести критериям КСР ОЭСР (2019)
picture-head-policy = Политика группы
picture-head-own = Собственная оценка
picture-head-given = Оценки других
picture-given = { $by }: { $score }
picture-key-given = оценка, которую одна группа поставила политике другой
picture-head-says = Что говорит модель
picture-says-nothing = Модель не может сказать
picture-says-in-table = Смотрите числа ниже
picture-says-coherence = решений, нарушающих норму: { $count }
picture-says-effectiveness = достигнуто целей: { $met } из { $set }
picture-says-efficiency = { $name }: осталось { $end } из { $start }
picture-says-impact = показателей лучше: { $better }, хуже: { $worse }
picture-says-sustainability = потом лучше: { $better }, хуже: { $worse }

### The page

insight-part-happened = Что произошло
insight-part-why = Почему так вышло
insight-part-else = Что ещё было возможно
insight-part-record = Материалы
insight-working = Проигрываем то, что могло произойти: готово { $share } из 100
insight-first = Числа ещё уточняются.
insight-failed = В этом браузере нельзя рассчитать, что могло произойти. Всё остальное на этой странице полное.
insight-save = Сохранить эти числа в файл
insight-measure = Чем измеряется
insight-across = По горизонтали
insight-upward = По вертикали
insight-to-step = Показать этот момент пошагово
insight-ahead = Что ещё могло получиться с этого момента
insight-ahead-how = Решения
insight-ahead-as-chosen = как у вас
insight-ahead-any = любые, все равновероятны
insight-plan = по собственному плану
insight-plan-title = Ваш план с этого момента
insight-plan-about = Измените решения, которые вы приняли бы иначе; остальное остаётся как было у вас. Если выбранный вариант к тому времени закрыт, берётся любой доступный. В вашей игре план ничего не меняет.
insight-plan-as-chosen = как у вас: { $option }
insight-plan-never = не понадобилось; любой вариант, все равновероятны
insight-plan-clear = Всё как у вас
insight-plan-none = После этого момента решений больше нет.
insight-together = Группы рядом
insight-together-intro = Один кейс, сыгранный по-разному. Ищите, что вас удивляет, и спросите группу, как это вышло.
insight-together-waits = Эта группа ещё играет, поэтому её части пока нет: { $name }
insight-together-none = Ни одна группа ещё не закончила игру. Сравнить группы можно, когда хотя бы одна дойдёт до разбора.
insight-together-open = Разбор каждой группы
insight-profiles = Где группы закончили
insight-courses = Как они туда пришли
insight-ratings = Своя оценка, оценки других и модель
insight-to-console = К пульту ведущего
insight-indicator = Показатель
