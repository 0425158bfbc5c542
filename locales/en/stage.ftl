# Play: the header of a session, the stages, decisions, and what happened.

### Header

menu = Menu
read-briefing = Read the briefing again
survey-open = Questionnaire
back-to-session = Back to the session
saving = Saving…
saved = Saved on this device
saved-here-only = Not kept after closing
last-file = Last saved to a file: { $moment }
no-file-yet = Not saved to a file yet
file-reminder = This session is on this device only. Save it to a file as well, in case the device fails.
file-later = Later
note-close = All right
session-restored = The browser had deleted what it stored for this page. This session was in use and has been saved again, whole. Other sessions may be gone. Save this one to a file as well.
entries-damaged = { $count ->
        [one] One entry of this session can no longer be read.
       *[other] { $count } entries of this session can no longer be read.
    } Decisions that followed it are left out, and you can play on from there. If you have a file of the session, open it in the library: it replaces what is damaged.
take-back = Take back the last decision
take-back-question = Take back the last decision?
    .about = Everything that followed from it is taken back too. Your worksheets stay as they are. The debrief will show that a decision was taken back. The same option would have the same outcome again.

### Zones

zones = Parts of this page
zone-where = Where we are
zone-work = At hand
zone-country = The country
cycle-of = Round { $cycle } of { $cycles }
steps = Steps of this stage
step-news = What is new
worksheet = Worksheet
decision = Decision
further-decisions = { $count ->
        [one] one more decision
       *[other] { $count } more decisions
    }

### The country

estimates-note = What you see are estimates. The truth lies within ±. Better data makes the band narrower.
unchanged = unchanged
better = better
worse = worse
spent = spent
gained = gained
more-support = more support
less-support = less support
range = From { $min } to { $max } { $unit }.
target-is = Your target: { $value } { $unit }.
why-this-number = Why this number
now = Now
unexplained = Not known: developments in the country, and what the data cannot show
support = Support for the policy
support-note = Together { $backing } of 100, weighted by power. Adoption needs { $threshold }.
support-of = Support of { $name }, 0 to 100
power = Power { $power } of 5

### Causes

cause-start = At the start
cause-decision = { $decision }: { $option }
cause-cost = Cost of “{ $option }”
cause-compromise = Compromise: { $compromise }
cause-drift = Its own drift from stage to stage
cause-link = Influence of { $indicator }
cause-limit = End of the scale
cause-later = { $cause } (decided at { $moment })
the-start = the start
after-the-end = after the end
stage-of-cycle = { $stage }, round { $cycle }

### News

news = News
stage-holds = This stage holds { $worksheets ->
        [0] no worksheet
        [one] one worksheet
       *[other] { $worksheets } worksheets
    } and { $decisions ->
        [0] no decision
        [one] one decision
       *[other] { $decisions } decisions
    }. You can do the worksheets in any order, and come back to them until you close the stage.
since-last-stage = What has changed since the last stage
stage-opened-agenda = A new policy begins with a question. Define the problem and decide who is heard, before anybody names a solution.
stage-opened-formulation = The problem is on the agenda. Now design the policy, and win enough support to have it adopted.
stage-opened-implementation = The policy leaves the paper. Decide who carries it out, with what means, and how far you control it.
stage-opened-evaluation = Time to look back. Decide what to measure, judge your own policy, and say what comes next.
continue = Continue
nothing-moved = Nothing moved that can be seen.

### Decisions

called-by = The news forces a decision: { $event }.
costs = Costs
cost = { $amount } of { $name } (you have { $left })
locked = Not open to you.
locked-requires = What it needs is not in place.
locked-cost = There is not enough left: { $name } { $left }.
reason = Why? One sentence for the record
may-stay-empty = (may stay empty)
choose-first = Choose one of the options first.
take-decision = Take this decision
take-decision-question = Take this decision?
no-reason-given = You have given no reason. In the debrief it helps to know why.
can-be-taken-back = You can take back the last decision later; the record keeps it.
your-reason = Your reason: { $reason }
your-dissent = Dissent: { $dissent }

### What happened

what-happened = What happened
what-moved = What moved
what-has-moved = What has changed
who-shifted = Who now thinks differently
breaches = This option breaches { $norm }.
under-pressure = This decision was taken under pressure:
decision-passed = { $decision }: no option was open, so the decision was never taken.
came-later = What came later
back-to-work = Back to what waits
next-decision = To the next decision
to-adoption = To adoption

### What screen readers say of a step

said-decision = Decision taken.
said-taken-back = The last decision is taken back.
said-news = News: { $event }.
said-stage = Stage { $place } of 4: { $stage }.
said-adopted = The policy is adopted.
said-not-adopted = The policy is not adopted yet.
said-ended = Play has ended. The debrief is open.
said-up = { $name } up { $by } to { $now }
said-down = { $name } down { $by } to { $now }
said-more = { $count ->
        [one] one more indicator moved
       *[other] { $count } more indicators moved
    }

### Adoption

adoption = Adoption
gate = A policy is adopted if enough of those with power support it: at least { $threshold } of 100.
backing = Support for the policy
backing-is = { $backing } of 100 support it; { $threshold } are needed.
backing-was = { $backing } of 100 supported it; { $threshold } were needed.
seek-adoption = Put it to adoption
adopted = The policy is adopted
not-yet-adopted = Not enough support
failed-adoption = The policy is still not adopted.
compromise = Compromise
compromise-question = What do you give to win support?
    .about = Each compromise wins some and costs something. If the support is still too small, the policy goes on without having been adopted.
make-compromise = Make this compromise
make-compromise-question = Make this compromise?

### Leaving a stage

close-stage = Close the stage
    .about = All decisions of this stage are taken. Next comes { $next }. Worksheets of this stage can’t be changed after that.
open-stage = Open { $stage }
end-play = End the play
    .about = All decisions are taken. When you end the play, you see what came later and how things really stood. Rate your policy and review your targets before that.
    .button = End the play and see what came later
unfilled-worksheets = These worksheets are still empty. You can go back to them, or leave them.

### What cannot be done now

rejected-unknown = The case study has nothing by that name.
rejected-not-pending = Another decision comes first.
rejected-locked = That option is not open to you.
rejected-decision-waits = A decision waits first.
rejected-adoption-waits = The policy must be put to adoption first.
rejected-nothing-to-adopt = There is nothing to adopt now.
rejected-nothing-to-take-back = There is no decision to take back.
rejected-ended = Play has ended.
rejected-wrong-sheet = That does not belong on this worksheet.
rejected-too-long = That text is too long to be kept. Shorten it.
rejected-paused = The facilitator has paused play.
rejected-not-opened = The facilitator has not opened the next step yet.
rejected-not-due = This order has been carried out or withdrawn, or its time has not come.
rejected-no-votes = Nobody has voted yet.
rejected-too-many = That is more than can be kept.
rejected-bad-clause = This condition cannot be read, or it names something that the case study does not have.
rejected-empty = There is nothing in it yet.
rejected-still-playing = Play has not ended yet. This comes afterwards.

### Worksheets of stages that are over

earlier-worksheets = Earlier worksheets
    .about = This stage is over. You can read what you wrote; it can’t be changed any more.

### The policy as one document

policy-file = Policy file

### Votes, as they are told afterwards

vote-told = Vote { $round }: { $counts }.
vote-agreed = { $share }% agreed.
vote-not-followed = The group decided otherwise.
vote-abstained = Abstained
