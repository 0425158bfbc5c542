# A session once more, step by step, in the debrief and on the projector; and what frames its picture and all others.

picture-key = How to read the drawing
picture-figures = Figures of this drawing
picture-timeline-start = The start, before the first of { $count } steps
picture-timeline-step = Step { $step } of { $count }, { $stage }: { $what }
picture-timeline-table = The indicators before and after this step
picture-eyes-group = As the group saw it then
picture-eyes-truth = As it was in truth
picture-head-before = Before
picture-head-after = After
insight-step = Step
insight-back = One step back
insight-on = One step on
insight-eyes = Seen with
insight-eyes-group = the group’s eyes
insight-eyes-truth = the truth
debrief-head-indicator = Indicator
debrief-stage-opens = { $stage } opens
debrief-later-short = Later
