# Pictures of the debrief, and what could have happened.

picture-numbered = { $number }. { $what }
picture-from-to = { $from } to { $to }
picture-no-difference = no clear difference
picture-your-targets = Targets met
picture-verdict = { $amount } ({ $verdict })
picture-taken = { $option } (your choice)
picture-group = { $letter }: { $name }

### The course

picture-same-choices = With the same choices, 9 of 10 runs end between { $low } and { $high }.
picture-same-choices-one = With the same choices, it always ends near { $value }.
picture-key-fan = What the same choices could have brought: half of all runs in the dark shade, 9 of 10 in the light one
picture-head-could = With the same choices, 9 of 10 runs
picture-head-could-half = With the same choices, half of all runs

### What could still have come

picture-ahead = { $name }: 9 of 10 runs from here end between { $low } and { $high }
picture-ahead-one = { $name }: from here it always ends near { $value }
picture-ahead-as-chosen = From here: { $from }. Played on many times, with the choices that you made afterwards.
picture-ahead-any = From here: { $from }. Played on many times, with any open option, each as likely as the others.
picture-ahead-plan = Otherwise than you did: { $plan }.
picture-ahead-came = In your session it came to { $end }.
picture-key-fan-ahead = What could still have come: half of all runs in the dark shade, 9 of 10 in the light one
picture-head-any = With any choices, 9 of 10 runs
picture-head-any-half = With any choices, half of all runs
picture-head-plan = By your plan, 9 of 10 runs
picture-head-plan-half = By your plan, half of all runs

### Why

picture-why-most = { $name } was moved most by “{ $cause }”: { $amount }
picture-why-nothing = Nothing moved { $name }
picture-why-from-to = From { $from } at the start to { $to } in the end. All bars together make the difference; a number leads to that moment.

### Turning points

picture-turning-most = { $name }: “{ $decision }” mattered most. “{ $option }” would have made a difference of { $amount }.
picture-turning-none = { $name }: no single decision made a clear difference
picture-turning-how = Each other option is played on with your later choices and with the same luck. The dot is the difference on average; the line through it is how sure that is.
picture-you-chose = You chose: { $option }
picture-turning-table = { $name }: what each option would have brought
picture-head-decision = Decision
picture-head-option = Option
picture-head-mean = In the end, on average
picture-head-difference = Beside your choice
picture-head-same-luck = With your luck

### Luck and choice

picture-luck-targets = You met { $met ->
        [0] none of your targets
        [one] one of your targets
       *[other] { $met } of your targets
    }. The same choices meet { $mean } on average.
picture-luck-title = Luck was with you in { $with } of { $all } indicators, and against you in { $against }
picture-luck-how = Left is the worst of all, right is the best. Luck: where your result lies among all runs of the same choices. Choice: where your choices lie among all ways of playing.
picture-luck-told = Luck: better than { $share } of 100 runs of the same choices
picture-luck-none = Luck: made no difference here
picture-choice-told = Choice: better than { $share } of 100 ways of playing
picture-choice-none = Choice: made no difference here
picture-key-luck = Luck
picture-key-choice = Choice
picture-luck-table = Luck and choice, from 0 (the worst) to 100 (the best)
picture-head-measure = Measured by
picture-head-luck = Luck
picture-head-choice = Choice

### Within reach

picture-reach-best = { $x } and { $y }: almost no way of playing is better than yours in both
picture-reach-more = { $x } and { $y }: { $share } of 100 ways of playing are better than yours in both
picture-reach-groups = { $x } and { $y }: what ways of playing bring, and where the groups’ ways lie
picture-reach-how = { $ways } ways of playing, each by what it brings on average. On the line nothing betters both at once: whoever wants more of one gives up some of the other. It is no ranking; what matters more is for you to say.
picture-key-cloud = Ways of playing; the larger the square, the more of them
picture-key-frontier = Ways that nothing betters in both
picture-key-own = Your way
picture-axis-more = { $name } (more is better)
picture-axis-less = { $name } (less is better)
picture-across = Across → { $name }
picture-upward = Up ↑ { $name }
picture-reach-table = { $x } and { $y }: your way, and the ways that nothing betters
picture-head-way = Way of playing
picture-frontier-number = On the line, { $number }

### Targets

picture-target-met = { $end }: target of { $target } met
picture-target-missed = { $end }: target of { $target } missed
picture-target-unknown = Target of { $target }: not known yet
picture-no-target = { $end }; no target set
picture-target-chance = The same choices meet it in { $share } of 100 runs

### Support

picture-adoption-adopted = Adopted: { $backing } of 100 supported the policy, { $threshold } were needed.
picture-adoption-compromise = Adopted after a compromise: { $backing } of 100 then supported the policy, { $threshold } were needed.
picture-adoption-failed = Not adopted: { $backing } of 100 supported the policy, { $threshold } were needed.
picture-gate-told = { $backing } of 100; needed { $threshold }
picture-power = { $name } (power { $power } of 5)
picture-key-needed = Support needed
picture-support-how = Support runs from 0 at the left to 100 at the right; the short stroke in the middle is 50. At adoption, each counts by their power.
picture-support-title = More support from { $more }, less from { $less } of the stakeholders

### The map

picture-map-title = Most of your decisions and events moved { $name }
picture-map-nothing = Nothing that happened moved an indicator
picture-map-how = Numbered boxes are what you decided and what happened, with the numbers of the story. A plus at the end of a line raises the indicator, a minus lowers it.
picture-map-scroll = Map of the case study; it can be moved sideways
picture-map-decisions = Decisions
picture-map-indicators = Indicators
picture-map-events = Events
picture-map-table = What moves what
picture-key-lit = Your path
picture-key-pale = Possible, but did not happen
picture-key-link = One indicator moves another
picture-per-point = { $amount } for each point
picture-path-yes = yes
picture-path-no = no
picture-path-always = at work all the time
picture-head-from = From
picture-head-to = To
picture-head-movement = Movement
picture-head-path = On your path

### Groups side by side

picture-profiles-title = Groups differ most in { $name }: from { $low } to { $high }
picture-profiles-same = All groups ended alike
picture-profiles-how = Each letter is a group, the stroke is the start. Groups set their own targets, so the figures are there to talk about and not to rank by.
picture-profiles-table = Where each group ended
picture-groups-met = { $set ->
        [0] no targets set
       *[other] { $met } of { $set } met their target
    }
picture-courses-title = { $name }: groups ended between { $low } and { $high }
picture-courses-same = { $name }: all groups ended at { $end }
picture-ratings-title = Own ratings differ most on { $criterion }: from { $low } to { $high } of 4
picture-ratings-same = Groups rated their own policies alike
picture-ratings-apart = The policy of { $name }: marks lie furthest apart on { $criterion }, from { $low } to { $high } of 4
picture-ratings-beside = What was said of the policy, beside what the simulation can say
picture-ratings-how = A letter in a ring is a group’s own rating of its policy, from 1 (poor) to 4 (good). Beside it is what the simulation can say. Where the two differ, ask why.
picture-ratings-given-how = A frame with two letters is what one group says of another’s policy: B→A is the mark that group B gave to the policy of group A. Marks are there to talk about and not to rank by.
picture-ratings-table = Ratings by the six OECD-DAC criteria (2019)
picture-head-policy = Policy of
picture-head-own = Own mark
picture-head-given = Marks by others
picture-given = { $by }: { $score }
picture-key-given = one group’s mark for another’s policy
picture-head-says = What the simulation says
picture-says-nothing = The simulation cannot say
picture-says-in-table = See the figures below
picture-says-coherence = { $count ->
        [0] no choice breached a norm
        [one] one choice breached a norm
       *[other] { $count } choices breached a norm
    }
picture-says-effectiveness = { $met } of { $set } targets met
picture-says-efficiency = { $name } { $end } left of { $start }
picture-says-impact = { $better } indicators better, { $worse } worse
picture-says-sustainability = later { $better } better, { $worse } worse

### The page

insight-part-happened = What happened
insight-part-why = Why it came so
insight-part-else = What else was possible
insight-part-record = On record
insight-working = Playing what could have happened: { $share } of 100 done
insight-first = The figures are still getting more exact.
insight-failed = What could have happened cannot be worked out in this browser. Everything else on this page is complete.
insight-save = Save these figures as a file
insight-measure = Measured by
insight-across = Across
insight-upward = Up
insight-to-step = Show this moment step by step
insight-ahead = What could still have come from here
insight-ahead-how = Choosing
insight-ahead-as-chosen = as you did
insight-ahead-any = any option, each as likely
insight-plan = by a plan of your own
insight-plan-title = Your plan from here
insight-plan-about = Change the decisions that you would take otherwise; the rest stays as you did it. Where the option that you choose is locked by then, any open one is taken. Your plan changes nothing in your session.
insight-plan-as-chosen = as you did: { $option }
insight-plan-never = did not come; any option, each as likely
insight-plan-clear = All as you did
insight-plan-none = No decision comes after this moment.
insight-together = The groups side by side
insight-together-intro = The same case, played in different ways. Look for what surprises you, and ask the group how it came about.
insight-together-waits = This group is still playing, so its part is not shown yet: { $name }
insight-together-none = No group has finished playing yet. The groups can be compared once at least one has reached its debrief.
insight-together-open = Each group’s own debrief
insight-profiles = Where the groups ended
insight-courses = How they got there
insight-ratings = Own rating, the others’, and the simulation
insight-to-console = To the facilitator’s console
insight-indicator = Indicator
