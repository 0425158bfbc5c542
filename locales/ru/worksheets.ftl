# Worksheets: one form per kind of task.

### Every worksheet

sheet-saved = Всё внесено в рабочий лист.
sheet-unsaved = Последнее изменение попадёт в рабочий лист, когда вы сделаете паузу или выйдете из поля.
sheet-empty = В рабочем листе пока ничего нет.
sheet-remove = Убрать
    .label = Убрать: { $name }
sheet-removed = Убрано.
sheet-put-back = Вернуть
sheet-put-back-done = Возвращено.
sheet-move-earlier = Переместить на одно место раньше: { $name }
sheet-move-later = Переместить на одно место дальше: { $name }
sheet-moved = Теперь на месте { $place } из { $count }.
sheet-no-answer = —
# A field in a table: first its own label, then its row.
sheet-cell = { $label }: { $row }

### Text

sheet-text = Ваш текст
sheet-words = { $count ->
        [one] { $count } слово
        [few] { $count } слова
        [many] { $count } слов
       *[other] { $count } слова
    }

### Problem tree

sheet-problem = Главная проблема
    .hint = От чего плохо, кому и насколько? Никогда не пишите «нехватка …» и следом своё любимое решение.
sheet-effects = Последствия
    .hint = К чему ведёт проблема?
sheet-effect = Последствие { $number }
sheet-add-effect = Добавить последствие
sheet-causes = Причины
    .hint = Что её вызывает? Спрашивайте «почему?», пока не дойдёте до того, что вы могли бы изменить.
sheet-cause = Причина { $number }
sheet-add-cause = Добавить причину

sheet-sides = Стороны дерева
sheet-problems = Проблемы
sheet-objectives = Цели
    .hint = Превратите каждую проблему в то, чем она станет, когда её решат: в достигнутое состояние, а не в действие.
sheet-objective = Главная цель
sheet-end-title = К чему это ведёт
sheet-end = Результат { $number }
sheet-mean-title = Средства
sheet-mean = Средство { $number }
sheet-instead-of = Вместо этого
sheet-no-problem = Проблема ещё не названа.
sheet-nothing-to-turn = Пока нечего превращать: сначала напишите на стороне проблем.

### Stakeholder map

sheet-no-stakeholders = В этом кейсе не названы заинтересованные стороны.
sheet-map-form = Влияние, интерес и позиция каждой заинтересованной стороны
sheet-stakeholder = Заинтересованная сторона
sheet-power = Влияние
sheet-interest = Интерес
sheet-position = Позиция
sheet-level-1 = 1 мало
sheet-level-2 = 2
sheet-level-3 = 3 средне
sheet-level-4 = 4
sheet-level-5 = 5 много
sheet-against-2 = −− против
sheet-against-1 = − скорее против
sheet-undecided = 0 колеблется
sheet-for-1 = + скорее за
sheet-for-2 = ++ за
sheet-map = Карта
    .label = Карта влияния и интереса. Список ниже говорит то же самое словами.
sheet-placed = { $count ->
        [0] Заинтересованная сторона появится здесь, когда вы укажете её влияние, интерес и позицию.
       *[other] На карте: { $count } из { $total }.
    }
sheet-manage = Тесно сотрудничать
sheet-satisfy = Учитывать запросы
sheet-inform = Держать в курсе
sheet-monitor = Наблюдать
sheet-on-the-line = Посередине: договоритесь, на какой стороне
sheet-axis-power = Влияние →
sheet-axis-interest = Интерес →
sheet-key-against = против
sheet-key-undecided = колеблется
sheet-key-for = за

sheet-unplaced = Ещё не на карте. Поставьте их в середину, потом передвиньте:
sheet-put-on-map = { $name }: поставить на карту
sheet-mark = { $name }: влияние { $power }, интерес { $interest }, { $position }
sheet-mark-role = метка на карте; стрелки передвигают её, плюс и минус меняют позицию
sheet-map-keys = Перетащите метку или выберите её клавишей Tab и двигайте стрелками. Плюс и минус меняют позицию.
sheet-compared = Ваша карта и кейс
    .about = Цифры кейса вымышлены, как и сама страна. Там, где вы расходитесь, спросите себя, что вы увидели, а он нет.
sheet-your-power = Влияние, вы
sheet-case-power = Влияние, кейс
sheet-your-position = Позиция, вы
sheet-case-support = Поддержка, кейс
sheet-support-then-now = { $start } из 100 в начале, { $now } сейчас

### Options matrix

sheet-matrix-scale = Оценки — от 1 (плохо) до 5 (хорошо), вес — от 1 (мало) до 5 (много). Итог — сумма произведений веса и оценки.
sheet-option = Вариант
sheet-weight = Вес
sheet-total = Итог
sheet-at-most = не больше { $most }
sheet-scored = оценено { $count } из { $total }
sheet-verdict-none = Чтобы сравнить варианты, оцените хотя бы два по всем критериям.
sheet-verdict-one = Впереди: { $option }
sheet-verdict-close = Почти поровну, выбрать нельзя: { $options }
sheet-verdict-partial = { $count ->
        [1] Один вариант оценён не полностью и не учтён.
        [one] { $count } вариант оценён не полностью и не учтён.
        [few] { $count } варианта оценены не полностью и не учтены.
        [many] { $count } вариантов оценены не полностью и не учтены.
       *[other] { $count } варианта оценены не полностью и не учтены.
    }
sheet-verdict-law = Высокий итог не делает вариант законным. Итоги, которые отстают от лучшего не больше чем на 5 %, считаются равными.
sheet-matrix-note = Ваш вывод

sheet-ranking = Порядок вариантов
sheet-first-holds = Первое место сохраняется, какой бы один вес ни уменьшить или увеличить наполовину.
sheet-first-hangs = Первое место зависит от ваших весов:
sheet-first-if-less = Если «{ $criterion }» весит вдвое меньше, первым или наравне с первым становится «{ $option }».
sheet-first-if-more = Если «{ $criterion }» весит в полтора раза больше, первым или наравне с первым становится «{ $option }».
sheet-first-shared = Первое место делят несколько вариантов, поэтому оно зависит от любого веса.

### Targets

sheet-start = В начале: { $value } { $unit }
sheet-now = (сейчас: { $reading }).
sheet-target-range = Введите число от { $min } до { $max }. Пока числа нет, нет и целевого значения.
sheet-than-now = по сравнению с нынешним
sheet-smart = Отвечает ли цель SMART? Пять вопросов
sheet-specific = Конкретная
    .hint = Для кого и где? Женщины и мужчины, какой регион, какая группа?
sheet-measurable = Измеримая
    .hint = Из какого источника цифра и кто её собирает?
sheet-achievable = Достижимая
    .hint = Что для этого нужно сделать, есть ли время и деньги?
sheet-relevant = Значимая
    .hint = Относится ли она к проблеме, которую вы назвали?
sheet-time-bound = Ограниченная по времени
    .hint = К какому сроку? Здесь — к концу цикла.
sheet-targets-note = Почему именно эти цели
    .hint = Для кого, к какому сроку и как измеряется.

sheet-target = Целевое значение
sheet-measured = { $count ->
        [0] Как это измеряется
       *[other] Как это измеряется (указано { $count } из 3)
    }
sheet-take-baseline = Взять сегодняшнюю цифру как исходную
sheet-baseline = Исходное значение
    .hint = Где показатель находится до политики и насколько это надёжно?
sheet-source = Источник
    .hint = Какой реестр или опрос даёт цифру и как часто?
sheet-owner = Ответственный
    .hint = Кто её собирает и отвечает за неё?

### Implementation plan

sheet-activity = Действие
sheet-lead = Ответственный
sheet-deadline = Срок
sheet-means = Средства и правовая основа
sheet-risk = Главный риск
sheet-row = действие { $number }
sheet-add-row = Добавить действие

sheet-support = Кто помогает
sheet-legal = Правовая основа
sheet-money = Деньги

### Rating and review

sheet-dac-source = Шесть критериев оценки Комитета содействия развитию (КСР) ОЭСР, принятые 10 декабря 2019 года. Шкала наша.
sheet-dac-relevance = Актуальность
    .question = Делаем ли мы то, что нужно?
sheet-dac-coherence = Согласованность
    .question = Насколько хорошо она сочетается с другими политиками?
sheet-dac-effectiveness = Результативность
    .question = Достигает ли она своих целей?
sheet-dac-efficiency = Эффективность
    .question = Хорошо ли используются средства?
sheet-dac-impact = Воздействие
    .question = Что она меняет — желаемое или нет?
sheet-dac-sustainability = Устойчивость
    .question = Сохранится ли польза?
sheet-rating-0 = Без оценки
sheet-rating-1 = 1 Плохо
sheet-rating-2 = 2 Скорее плохо
sheet-rating-3 = 3 Скорее хорошо
sheet-rating-4 = 4 Хорошо
sheet-evidence = Какими фактическими данными подтверждается?
sheet-review = Ваши собственные цели
    .about = Судите по тому, что видно сейчас. Истинные значения вы увидите, когда завершите цикл.
sheet-review-no-targets = Вы не поставили целей, поэтому судить не по чему. Их место было на рабочем листе «{ $task }», этап «{ $stage }».
sheet-review-no-task = В этом кейсе нет рабочего листа для целей, поэтому судить не по чему.
sheet-target-was = Ваша цель: { $value } { $unit }
sheet-met = Достигнута
sheet-missed = Не достигнута
sheet-cannot-tell = Сказать нельзя

sheet-whose-policy = Чью политику вы оцениваете?
sheet-own-policy = Свою
sheet-rate-another = Оценить политику другой группы
    .about = Ведущий может показать вам политики других групп: они появятся в этом списке. Можно также открыть файл занятия другой группы; в ваше занятие из него ничего не попадёт.
sheet-policy-file = Открыть файл другой группы
sheet-policy-other-case = Этот файл относится к другому кейсу.
sheet-policy-none = В этом файле нет политики другой группы, которая уже начала.
sheet-policy-not-here = Эта политика сейчас здесь не показана. Попросите её у ведущего или откройте файл группы; ваша оценка сохранена.
sheet-policy-of = Политика группы: { $name }
sheet-their-reason = Их обоснование: { $reason }
sheet-their-dissent = Особое мнение у них: { $dissent }
sheet-their-plan = Их план
