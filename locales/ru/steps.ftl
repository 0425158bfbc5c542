# A session once more, step by step, in the debrief and on the projector; and what frames its picture and all others.

picture-key = Как читать график
picture-figures = Числа этого графика
picture-timeline-start = Начало, до первого шага; всего шагов: { $count }
picture-timeline-step = Шаг { $step } из { $count }, { $stage }: { $what }
picture-timeline-table = Показатели до и после этого шага
picture-eyes-group = Так это видела тогда группа
picture-eyes-truth = Так было на самом деле
picture-head-before = До
picture-head-after = После
insight-step = Шаг
insight-back = Шаг назад
insight-on = Шаг вперёд
insight-eyes = Как показать
insight-eyes-group = глазами группы
insight-eyes-truth = как было на самом деле
debrief-head-indicator = Показатель
debrief-stage-opens = Начинается этап «{ $stage }»
debrief-later-short = Потом
