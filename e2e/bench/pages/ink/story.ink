VAR trust = 5

The harvest begins in six weeks. Farms ask for four thousand seasonal workers, and the ministry has one month to decide how they may be hired.

* [Let employers hire directly] -> direct
* [License recruitment agencies] -> licences
* [Agree a quota with the country of origin] -> agreement

=== direct ===
Farms hire quickly. Two months later, workers report that brokers charged them for their jobs.
~ trust = trust - 2
* [Ban fees for workers] -> fees
* [Wait for the end of the season] -> end

=== licences ===
Eleven agencies apply. Inspectors can visit four of them before the season starts.
* [License all eleven for now] -> fees
* [License only those that were visited] -> end

=== agreement ===
The embassy answers within a week and asks who will pay for the journey.
~ trust = trust + 1
* [Employers pay] -> end
* [Both sides share the costs] -> end

=== fees ===
The rule is published. Nobody has been named to enforce it.
* [Name the labour inspectorate] -> end
* [Leave it to the courts] -> end

=== end ===
The season is over. Of ten workers, {trust} say that they would come again.
-> END
