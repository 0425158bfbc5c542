# What people take home: the report and the policy file, on a page, on paper, as tables and from the command line.

### Kinds of documents

report-of-group = Report of a group
report-of-workshop = Report of a workshop
report-state = As things stood on { $moment }.
report-contents = Contents
report-the-group = The group

### Sections

report-case = The case study
report-groups = The groups side by side
report-ending = How it ended
report-decisions = Decisions, reasons and events
report-law = Unlawful choices
report-course = The course of each indicator
report-why = Why each number is what it is
report-support = Support and adoption
report-luck = Luck and choice
report-turning = Turning points
report-reach = What was within reach
report-worksheets = Worksheets and ratings
report-ratings = Ratings of the policy
report-answers = What the group says
report-plenary = What all groups say together
report-questionnaire = The questionnaire
report-sources = Sources
report-made = How this report was made

### How it ended

report-not-ended = Play has not ended yet. Figures are what the group sees now; the truth is told after the end.
report-ending-caption = Every indicator, from the start to the end
report-estimates-note = “Seen last” is the group’s estimate before play ended, “truth then” what it was at that moment. “In the end” is the truth, with what came later.
report-no-targets = The group set no targets.
report-targets = Targets set: { $set }. Met: { $met }. Missed: { $missed }.
report-adoption-adopted = The policy was adopted: { $backing } of 100 supported it, { $threshold } were needed.
report-adoption-compromise = The policy was adopted after a compromise: { $backing } of 100 then supported it, { $threshold } were needed.
report-adoption-failed = The policy was not adopted: { $backing } of 100 supported it, { $threshold } were needed.
report-in-cycle = Round { $cycle }: { $text }
report-breaches = { $count ->
        [one] One choice breached a norm.
       *[other] { $count } choices breached a norm.
    }
report-met = met
report-missed = missed
report-cannot-tell = cannot tell
report-yes = yes
report-no = no

### What happened

report-reason = Reason: { $reason }
report-no-reason = No reason was given.
report-dissent = Dissent: { $dissent }
report-sent = Sent by the facilitator.
report-moved = Moved, as the group saw it: { $list }.
report-shifted = Support: { $list }.
report-set-aside = What does not stand
report-standing-taken-back = taken back
report-standing-overtaken = overtaken: another device decided first
report-standing-unfit = not counted: it did not fit the case study
report-no-breaches = No option was chosen that breaches a norm.
report-law-about = These options breach a norm that binds the state in this case.

### Figures

report-course-about = A number is the same moment in all pictures and in “Decisions, reasons and events”.
report-why-about = The value at the start and everything that moved it make the value in the end. Figures are rounded, so a sum may differ in its last digit.
report-support-caption = Support of each stakeholder, 0 to 100
report-support-points = points of support
report-luck-about = “Luck” is where the result lies among many runs of the same choices: 0% is the worst of all, 100% the best. “Choice” is where these choices lie among all ways of playing by what they bring on average. Neither is a mark, and no group is ranked.
report-luck-caption = What the same choices bring, and where the result lies
report-targets-met = Targets met
report-turning-about = For each indicator, the choices of which another option would have changed most. The difference is what the other option brings beyond what was chosen, on average, ± its standard error.
report-turning-none = No single choice changed what could be expected by more than the sampling may have made.
report-turning-caption = The choices that mattered most
report-reach-about = What ways of playing bring on average. More of one thing often costs some of another.
report-reach-caption = The lowest and the highest average of all sampled ways of playing, the group’s own included, ± the standard error

### Worksheets

report-sheet-empty = Left empty.
report-not-rated = The group did not rate its own policy.
report-sheet-note = Note
report-rated-group = This is a rating of the policy of { $group }.
report-rated-criterion = { $criterion }, policy of { $group }
report-weighted = { $criterion } (weight { $weight })
report-tree-effects = Effects
report-tree-problem = The problem
report-tree-causes = Causes
report-tree-ends = Ends
report-tree-objective = The objective
report-tree-means = Means
report-grid-map = Stakeholders, as the group placed them and as the case study has them
report-grid-matrix = Options with scores from 1 to 5 and their weighted sums
report-grid-targets = Targets
report-grid-plan = Plan
report-grid-ratings = Rating by the six OECD-DAC criteria (2019)
report-grid-others-say = What other groups say of this policy
report-grid-review = What the group believed of its targets

### The debrief

report-pledge = One change to start on Monday
report-pledges = What people will change, starting on Monday
report-note = Note by the facilitator
report-noted = Noted by the facilitator: { $text }
report-notes = Notes by the facilitator
report-sheets = Questionnaires handed in
report-right = Answered rightly, %: { $question }
report-questionnaire-about = Anonymous. Told are sums and, without names, what people wrote. Where fewer than { $fewest } people answered a question, nothing of it is told, so that nobody can be recognised.

### How this report was made

report-made-about = The case study, its country and its figures are invented. The session file, the case study in it and the seed give the same report again.
report-made-sampled = What could have happened was sampled: { $runs } runs of the same choices and of each option, and { $ways } ways of playing with { $each } runs each. No figure has more digits than its standard error supports.
report-about-case = Case study
report-about-session = Session
report-about-begun = Begun
report-about-last = Last entry
report-about-groups = Groups
report-about-entries = Entries
report-about-seed = Seed
report-about-product = Version of Policy Cycle Workshop
report-about-session-format = Version of the session format
report-about-engine = Version of the rules
report-about-case-study = SHA-256 of the case study
report-about-runs = Runs of the same choices, and of each option
report-about-ways = Ways of playing
report-about-runs-of-a-way = Runs of each way of playing

### The policy file

policy-problem = The problem
policy-stakeholders = Stakeholders
policy-options = Options weighed
policy-decisions = Decisions
policy-targets = Targets
policy-plan = Implementation plan
policy-ratings = Ratings
policy-results = Where the indicators stand
policy-no-decisions = Nothing has been decided yet.

### Tables

report-table-about = About
report-table-indicators = Indicators
report-table-moments = What happened
report-table-movements = What moved
report-table-set-aside = What does not stand
report-table-votes = Votes
report-table-contributions = Why each number
report-table-course = Course
report-table-outlook = What the same choices could have brought
report-table-support = Support
report-table-adoption = Adoption
report-table-turning-points = Turning points
report-table-what-if = What if
report-table-worksheets = Worksheets
report-table-ratings = Ratings
report-table-answers = Answers
report-table-questionnaire = Questionnaire
report-table-sources = Sources

### Kinds of moments

report-kind-stage = stage opens
report-kind-event = event
report-kind-decision = decision
report-kind-passed = no option open
report-kind-adoption = adoption
report-kind-compromise = compromise
report-kind-later = came later

### Who says something of a policy

report-said-own = the group itself
report-said-other = another group
report-said-simulation = the simulation

### Heads of columns

report-head-what = What
report-head-value = Value
report-head-group = Group
report-head-indicator = Indicator
report-head-unit = Unit
report-head-start = At the start
report-head-seen = Seen last
report-head-band = ±
report-head-true-then = Truth then
report-head-end = In the end
report-head-change = Change
report-head-target = Target
report-head-target-met = Target met
report-head-believed = Believed of the target
report-head-luck-mean = Same choices, average
report-head-luck-low = Same choices, 5% end at or below
report-head-luck-high = Same choices, 95% end at or below
report-head-luck-spread = Same choices, nine runs in ten
report-head-luck-place = Luck, %
report-head-choice-place = Choice, %
report-head-error = Standard error
report-head-reach-low = Lowest average within reach
report-head-reach-high = Highest average within reach
report-head-number = No.
report-head-when = When
report-head-kind = Kind
report-head-title = Title
report-head-choice = Chosen
report-head-reason = Reason
report-head-dissent = Dissent
report-head-outcome = What happened
report-head-norm = Norm breached
report-head-pressure = Under pressure
report-head-sent = Sent by the facilitator
report-head-moved = What moved
report-head-amount = Amount
report-head-standing = Why it does not stand
report-head-round = Vote no.
report-head-option = Option
report-head-votes = Votes
report-head-taken = Taken
report-head-largest = Largest share, %
report-head-variation = Spread of votes, 0 to 1
report-head-cause = Cause
report-head-caused = Caused at stage no.
report-head-felt = Felt at stage no.
report-head-truth = Truth
report-head-stage-number = Stage no.
report-head-mean-then = Average
report-head-at-5 = 5% at or below
report-head-at-25 = 25% at or below
report-head-at-50 = 50% at or below
report-head-at-75 = 75% at or below
report-head-at-95 = 95% at or below
report-head-stakeholder = Stakeholder
report-head-power = Power, 1 to 5
report-head-cycle = Round
report-head-backing = Support, 0 to 100
report-head-threshold = Needed
report-head-adopted = Adopted
report-head-compromise = After a compromise
report-head-other = Other option
report-head-difference = Difference
report-head-mean = Average end
report-head-same-luck = End under the group’s own luck
report-head-stage = Stage
report-head-worksheet = Worksheet
report-head-field = Field
report-head-entry = Entry
report-head-criterion = Criterion
report-head-rated-id = Policy of (id)
report-head-rated-group = Policy of
report-head-said-by = Said by
report-head-rating-id = Rated by (id)
report-head-rating-group = Rated by
report-head-score = Score, 1 to 4
report-head-rating = Rating
report-head-evidence = On what evidence
report-head-simulation = What the simulation says
report-head-belief = Believed
report-head-phase = Phase
report-head-question = Question
report-head-answer = Answer
report-head-before = Before
report-head-after = After
report-head-answers = Answers
report-head-address = Address
report-head-note = Note
report-head-your-power = Power, as placed
report-head-case-power = Power in the case study
report-head-interest = Interest, as placed
report-head-position = Position, as placed
report-head-case-support = Support at the start, 0 to 100
report-head-total = Total
report-head-baseline = Baseline
report-head-source = Source
report-head-owner = Who answers for it
report-head-activity = Activity
report-head-lead = Leads
report-head-supports = Supports
report-head-legal = Legal basis
report-head-money = Money
report-head-means = Means and legal basis
report-head-deadline = Deadline
report-head-risk = Greatest risk

### The page

report-open = Report to take home
report-back = Back
report-print = Print or save as PDF
report-save-book = Save as spreadsheet (.xlsx)
report-save-page = Save as a page (.html)
report-save-json = Save for programs (.json)
report-table-choice = One table
report-save-table = Save this table (.csv)
report-book-failed = The spreadsheet could not be made. Save the tables one by one instead.
report-working = What could have happened is still being worked out: { $share }%. Wait with printing until it is there.
report-not-sampled = What could have happened cannot be worked out here, so this report is without it.
report-after-play = The report comes when play has ended: it tells the truth.
