# The debrief: how it ended, why, and what the group makes of it.

debrief = Debrief
debrief-intro = Play is over. Read this page together, from top to bottom: first the facts, then the reasons, then the questions.
debrief-contents = On this page
debrief-print = Print this page
debrief-to-library = Back to the library
debrief-printed = Debrief: { $case }. Printed on { $moment }.

### Sections

debrief-ending = How it ended
debrief-later = What came later
debrief-course = The course of each indicator
debrief-why = Why each number is what it is
debrief-replay = Step by step
debrief-turning = Which decisions mattered most
debrief-luck = Luck and choice
debrief-reach = What was within reach
debrief-paths = The case as a map
debrief-log = Decisions and reasons
debrief-law = Unlawful choices
debrief-support = Who supports the policy
debrief-sheets = Your own rating and worksheets
debrief-questions = Questions to talk about
debrief-sources = Sources

### Heads of tables

debrief-head-start = At the start
debrief-head-seen = What you saw last
debrief-head-end = In the end
debrief-head-change = Change
debrief-head-target = Your target
debrief-head-moment = When
debrief-head-truth = The truth
debrief-head-group-saw = What you saw
debrief-head-cause = Cause
debrief-head-felt = When it was felt
debrief-head-amount = Amount
debrief-head-stakeholder = Stakeholder
debrief-head-power = Power, 1 to 5
debrief-head-course = From start to end
debrief-head-criterion = Criterion
debrief-head-rating = Rating
debrief-head-evidence = On what evidence
debrief-head-belief = What you believed
debrief-head-truly = In truth
debrief-head-your-power = Power, as you saw it
debrief-head-case-power = Power in the case study
debrief-head-your-interest = Interest, as you saw it
debrief-head-your-position = Position, as you saw it
debrief-head-case-support = Support at the start, 0 to 100

### How it ended

debrief-ending-caption = Every indicator, from the start to the end
debrief-no-targets = You set no targets, so there is nothing of your own to measure the result against.
debrief-targets = You set { $set ->
        [one] one target: { $met ->
            [0] it was missed.
           *[other] it was met.
        }
       *[other] { $set } targets: { $met ->
            [0] none was met
            [one] one was met
           *[other] { $met } were met
        }, { $missed ->
            [0] none was missed.
            [one] one was missed.
           *[other] { $missed } were missed.
        }
    }
debrief-adoption-adopted = The policy was adopted: { $backing } of 100 supported it, { $threshold } were needed.
debrief-adoption-compromise = The policy was adopted after a compromise: { $backing } of 100 then supported it, { $threshold } were needed.
debrief-adoption-failed = The policy was not adopted: { $backing } of 100 supported it, { $threshold } were needed.
debrief-in-cycle = Round { $cycle }: { $text }
debrief-breaches = { $count ->
        [one] One of your choices breached a norm.
       *[other] { $count } of your choices breached a norm.
    } See “Unlawful choices”.
debrief-true-then = in truth { $value }
debrief-target-none = not set
debrief-met = met
debrief-missed = missed
debrief-estimates-note = “What you saw last” is the estimate before play ended; the truth lay within ±. “In the end” is the truth, with what came later.

### What came later

debrief-nothing-later = Nothing was still on its way when play ended.
debrief-later-intro = Some of what you set in motion fell due only after the last stage. Nobody was looking any more, but the country felt it.
debrief-set-in-motion = Set in motion at { $moment }
debrief-later-itself = After the last stage

### The course

debrief-course-intro = The scale of each drawing shows the part where something happened; it need not begin at 0. A number is the same moment in all drawings and in “Decisions and reasons”.
debrief-key-truth = The truth
debrief-key-seen = What you saw, with ±
debrief-key-target = Your target
debrief-key-decision = A decision
debrief-key-event = An event
debrief-went-up = { $name } rose from { $from } to { $to } ({ $verdict })
debrief-went-down = { $name } fell from { $from } to { $to } ({ $verdict })
debrief-went-level = { $name } ended where it began, at { $to }
debrief-target-was-met = The target of { $target } was met.
debrief-target-was-missed = The target of { $target } was missed.
debrief-seen-was = Before the end you saw { $seen } where it was { $truth }.
debrief-nothing-at-once = No decision and no event moved it at once. What moved it came with delay or of its own; see “Why each number is what it is”.
debrief-moved-at-once = What moved { $name } at once
debrief-figures-of = { $name }: figures of the drawing
debrief-not-seen = not seen

### Why

debrief-why-intro = Start value plus everything that moved it makes the value in the end. Open an indicator to see it; the largest movements come first in the drawing. Figures are rounded, so a sum may differ in its last digit.
debrief-from-to = { $from } to { $to }
debrief-smaller-movements = { $count } smaller movements
debrief-sums = Everything that moved { $name }, in the order in which it was felt
debrief-felt = { $moment } { $amount }

### The log

debrief-log-intro = Your decisions in their order, with the reasons that you gave at the time. Amounts are what you saw then.
debrief-nothing-decided = Nothing was decided here.
debrief-outcome = What happened
debrief-news = The news
debrief-no-reason = You gave no reason.
debrief-set-aside = What does not stand
debrief-set-aside-intro = These decisions were taken and then replaced. They moved nothing. Why did you change your mind?
debrief-taken-back = Taken back.
debrief-overtaken = Overtaken: another device decided first.
debrief-unfit = Not counted: it did not fit the case study.

### Unlawful choices

debrief-no-breaches = You chose no option that breaches a norm.
debrief-law-intro = These options breach a norm that binds the state in this case. Talk about why they were tempting, and what they cost.

### Support

debrief-support-caption = Support of each stakeholder, 0 to 100
debrief-support-note = Open ring: at the start. Full dot: in the end. The short stroke marks 50.
debrief-no-shift = unchanged

### Own rating and worksheets

debrief-not-rated = You did not rate your policy.
debrief-ratings = Your rating by the six OECD-DAC criteria (2019)
debrief-ratings-by = What { $name } says of your policy
debrief-ratings-of = Your rating of the policy of { $name } by the six OECD-DAC criteria (2019)
debrief-no-evidence = none given
debrief-review = What you believed of your targets, and the truth
debrief-cannot-tell = cannot tell
debrief-not-reviewed = not reviewed
debrief-worksheets = What stands on your worksheets
debrief-sheet-empty = Left empty.
debrief-tree-effects = Effects
debrief-tree-problem = The problem
debrief-tree-causes = Causes
debrief-map = Your map beside the case study’s own figures
debrief-not-placed = not placed
debrief-matrix = Your scores, 1 to 5, and their weighted sums
debrief-weighted = { $criterion } (weight { $weight })
debrief-not-scored = no score
debrief-plan = Your plan

### Questions

debrief-questions-intro = There is no right answer. Write down what the group agrees on, and what it does not.
debrief-answer-saving = Not saved yet…
debrief-answer-saved = Your answer is on record.
