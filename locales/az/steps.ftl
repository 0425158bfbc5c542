# A session once more, step by step, in the debrief and on the projector; and what frames its picture and all others.

picture-key = Qrafiki necə oxumalı
picture-figures = Bu qrafikin rəqəmləri
picture-timeline-start = Başlanğıc, birinci addımdan əvvəl; addımların sayı: { $count }
picture-timeline-step = Addım { $step } / { $count }, { $stage }: { $what }
picture-timeline-table = Bu addımdan əvvəl və sonra göstəricilər
picture-eyes-group = Qrup onda belə görürdü
picture-eyes-truth = Həqiqətdə belə idi
picture-head-before = Əvvəl
picture-head-after = Sonra
insight-step = Addım
insight-back = Bir addım geri
insight-on = Bir addım irəli
insight-eyes = Necə göstərilsin
insight-eyes-group = qrupun gözü ilə
insight-eyes-truth = həqiqətdə olduğu kimi
debrief-head-indicator = Göstərici
debrief-stage-opens = { $stage }: mərhələ açılır
debrief-later-short = Sonra
