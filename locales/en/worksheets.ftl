# Worksheets: one form per kind of task.

### Every worksheet

sheet-saved = Everything is on the worksheet.
sheet-unsaved = Your last change goes on the worksheet when you pause or leave the field.
sheet-empty = Nothing on the worksheet yet.
sheet-remove = Remove
    .label = Remove: { $name }
sheet-removed = Removed.
sheet-put-back = Put it back
sheet-put-back-done = It is back.
sheet-move-earlier = Move one place earlier: { $name }
sheet-move-later = Move one place later: { $name }
sheet-moved = Now in place { $place } of { $count }.
sheet-no-answer = –
# A field in a table: first its own label, then its row.
sheet-cell = { $label }: { $row }

### Text

sheet-text = Your text
sheet-words = { $count ->
        [one] One word
       *[other] { $count } words
    }

### Problem tree

sheet-problem = The core problem
    .hint = What hurts, whom, and how much? Never write “lack of” your favourite solution.
sheet-effects = Effects
    .hint = What follows from the problem?
sheet-effect = Effect { $number }
sheet-add-effect = Add an effect
sheet-causes = Causes
    .hint = What brings it about? Ask “why?” until you reach something that you could change.
sheet-cause = Cause { $number }
sheet-add-cause = Add a cause

sheet-sides = Sides of the tree
sheet-problems = Problems
sheet-objectives = Objectives
    .hint = Turn each problem into what it is when it is solved: a state that has been reached, not an activity.
sheet-objective = The objective
sheet-end-title = Ends
sheet-end = End { $number }
sheet-mean-title = Means
sheet-mean = Means { $number }
sheet-instead-of = Instead of
sheet-no-problem = No problem is named yet.
sheet-nothing-to-turn = There is nothing to turn yet: write it on the side of the problems first.

### Stakeholder map

sheet-no-stakeholders = This case study names no stakeholders.
sheet-map-form = Power, interest and position of each stakeholder
sheet-stakeholder = Stakeholder
sheet-power = Power
sheet-interest = Interest
sheet-position = Position
sheet-level-1 = 1 low
sheet-level-2 = 2
sheet-level-3 = 3 middle
sheet-level-4 = 4
sheet-level-5 = 5 high
sheet-against-2 = −− against
sheet-against-1 = − rather against
sheet-undecided = 0 undecided
sheet-for-1 = + rather for
sheet-for-2 = ++ for
sheet-map = The map
    .label = Map of power and interest. The list below says the same in words.
sheet-placed = { $count ->
        [0] A stakeholder appears here once you have said all three things.
       *[other] On the map: { $count } of { $total }.
    }
sheet-manage = Manage closely
sheet-satisfy = Keep satisfied
sheet-inform = Keep informed
sheet-monitor = Monitor
sheet-on-the-line = In the middle: agree on which side
sheet-axis-power = Power →
sheet-axis-interest = Interest →
sheet-key-against = against
sheet-key-undecided = undecided
sheet-key-for = for

sheet-unplaced = Not on the map yet. Put them in the middle, then move them:
sheet-put-on-map = { $name }: put on the map
sheet-mark = { $name }: power { $power }, interest { $interest }, { $position }
sheet-mark-role = mark on the map; arrow keys move it, plus and minus change the position
sheet-map-keys = Drag a mark, or choose it with the Tab key and move it with the arrow keys. Plus and minus change the position.
sheet-compared = Your map and the case study
    .about = The case study’s figures are as invented as the country. Where you differ, ask what you saw that it did not.
sheet-your-power = Power, you
sheet-case-power = Power, case study
sheet-your-position = Position, you
sheet-case-support = Support, case study
sheet-support-then-now = { $start } of 100 at the start, { $now } now

### Options matrix

sheet-matrix-scale = Scores from 1 (poor) to 5 (good), weights from 1 (little) to 5 (much). Total = the sum of weight × score.
sheet-option = Option
sheet-weight = Weight
sheet-total = Total
sheet-at-most = at most { $most }
sheet-scored = { $count } of { $total } scored
sheet-verdict-none = Score two options on every criterion to compare them.
sheet-verdict-one = Ahead: { $option }
sheet-verdict-close = Too close to call: { $options }
sheet-verdict-partial = { $count ->
        [one] One option is not fully scored and is left out.
       *[other] { $count } options are not fully scored and are left out.
    }
sheet-verdict-law = A high total does not make an option lawful. Totals within 5% of the best count as equal.
sheet-matrix-note = What you make of it

sheet-ranking = Ranking
sheet-first-holds = The first place holds, whichever single weight is halved or raised by half.
sheet-first-hangs = The first place hangs on your weights:
sheet-first-if-less = If “{ $criterion }” weighs half as much, “{ $option }” takes or shares the first place.
sheet-first-if-more = If “{ $criterion }” weighs half as much again, “{ $option }” takes or shares the first place.
sheet-first-shared = Several options share the first place, so that it hangs on every weight.

### Targets

sheet-start = At the start: { $value } { $unit }.
sheet-now = Now: { $reading }.
sheet-target-range = Write a number from { $min } to { $max }. Until then there is no target.
sheet-than-now = than now
sheet-smart = Is it SMART? Five questions
sheet-specific = Specific
    .hint = For whom, and where? Women and men, which region, which group?
sheet-measurable = Measurable
    .hint = Which source gives the number, and who collects it?
sheet-achievable = Achievable
    .hint = What must be done for it, and is there time and money?
sheet-relevant = Relevant
    .hint = Does it touch the problem that you named?
sheet-time-bound = Time-bound
    .hint = By when? Here it is the end of play.
sheet-targets-note = Why these targets
    .hint = For whom, by when, and measured how.

sheet-target = Target
sheet-measured = { $count ->
        [0] How it is measured
       *[other] How it is measured ({ $count } of 3 said)
    }
sheet-take-baseline = Take today’s figure as the baseline
sheet-baseline = Baseline
    .hint = Where does it stand before the policy, and how sure is that?
sheet-source = Source
    .hint = Which register or survey gives the figure, and how often?
sheet-owner = Owner
    .hint = Who collects it and answers for it?

### Implementation plan

sheet-activity = Activity
sheet-lead = Lead
sheet-deadline = Deadline
sheet-means = Means and legal basis
sheet-risk = Greatest risk
sheet-row = activity { $number }
sheet-add-row = Add an activity

sheet-support = Who supports
sheet-legal = Legal basis
sheet-money = Money

### Rating and review

sheet-dac-source = The six evaluation criteria of the OECD Development Assistance Committee, as adopted on 10 December 2019. The scale is ours.
sheet-dac-relevance = Relevance
    .question = Are we doing the right things?
sheet-dac-coherence = Coherence
    .question = How well does it fit with other policies?
sheet-dac-effectiveness = Effectiveness
    .question = Does it reach its objectives?
sheet-dac-efficiency = Efficiency
    .question = Are the means well used?
sheet-dac-impact = Impact
    .question = What difference does it make, wanted or not?
sheet-dac-sustainability = Sustainability
    .question = Will the benefits last?
sheet-rating-0 = Not rated
sheet-rating-1 = 1 Poor
sheet-rating-2 = 2 Rather poor
sheet-rating-3 = 3 Rather good
sheet-rating-4 = 4 Good
sheet-evidence = On what evidence?
sheet-review = Your own targets
    .about = Judge by what you can see now. The truth is shown after the end of play.
sheet-review-no-targets = You have set no targets, so there is nothing to judge by. Their place was the worksheet “{ $task }” in the stage { $stage }.
sheet-review-no-task = This case study has no worksheet for targets, so there is nothing to judge by.
sheet-target-was = Your target: { $value } { $unit }.
sheet-met = Met
sheet-missed = Missed
sheet-cannot-tell = Cannot tell

sheet-whose-policy = Whose policy do you rate?
sheet-own-policy = Our own
sheet-rate-another = Rate another group’s policy
    .about = The facilitator can show you other groups’ policies; they then stand in this list. You can also open another group’s session file; nothing of it goes into your session.
sheet-policy-file = Open another group’s file
sheet-policy-other-case = That file is about another case study.
sheet-policy-none = That file holds no policy of another group that has begun.
sheet-policy-not-here = That policy is not shown here now. Ask the facilitator for it, or open the group’s file; your rating is kept.
sheet-policy-of = The policy of { $name }
sheet-their-reason = Their reason: { $reason }
sheet-their-dissent = Dissent among them: { $dissent }
sheet-their-plan = Their plan
