# What may be out of balance in a case study: one message per kind of finding, saying what was seen in simulated plays,
# and a help, saying what an author can do. The names are the codes of crates/engine/src/insight/balance/finding.rs; a
# test holds them together.

indicator-at-limit = “{ $indicator }” ends at { $limit }, an end of its range, in { $share }% of all plays.
    .help = Weaken what pushes it there, or widen its range. Where a scale is used up, choices no longer show.

event-always = “{ $event }” happens in { $share }% of all plays.
    .help = Lower its chance. What is certain is better told in a stage or in an outcome.

event-never = “{ $event }” happens in { $share }% of all plays.
    .help = Raise its chance, or loosen its clauses.

decision-idle = Whatever is chosen in “{ $decision }”, nothing ends differently.
    .help = Give its options effects that last until the end, or tell it as a text instead of posing it.

option-better = In “{ $decision }”, “{ $option }” is at least as good as every other option on everything, and better most of all on “{ $what }”, by { $by }.
    .help = Give it a price: money, time, a risk, or somebody's support.

option-worse = In “{ $decision }”, “{ $option }” is nowhere better than “{ $other }”, and worse most of all on “{ $what }”, by { $by }.
    .help = Give it something that speaks for it, such as a lower cost or somebody's support, or let it go.

unlawful-pays = In “{ $decision }”, the unlawful “{ $option }” ends better than “{ $other }” on { $better } indicators and worse on { $worse }, and no lawful option does better against it.
    .help = A breach must cost something real: rights, trust, an event that becomes likely, a rule of pressure.

one-path = In each of the { $decisions } decisions that change anything, one option is at least as good as the others on everything.
    .help = Turn some of them into trade-offs, in which every option gives something and takes something.

option-off-frontier = No way of playing on the frontier of any two indicators takes “{ $option }” in “{ $decision }”; by chance { $expected } of the { $frontier } ways there would.
    .help = Strengthen what only this option gives, or let it go.
