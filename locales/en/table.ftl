# The table: the facilitator's word, votes, seats and briefs, moments and what-ifs.

### The facilitator's word

paused = The facilitator has paused play.
    .about = Decisions and the next stage wait. Worksheets stay open.
message = From the facilitator ({ $moment }): { $text }
messages = Messages from the facilitator
facilitator-took-back = The facilitator has taken back what you decided last. It stays in the record; your worksheets stay as they are.
waits-for-facilitator = The facilitator has not opened this yet. Your part is done for now.
news-came = News from the facilitator: { $event }
read-news = Read what happened
said-message = Message from the facilitator: { $text }
said-goes-on = Play goes on.
said-next-is-open = The facilitator has opened the next step.

### Time

time-left = { $count ->
        [one] One minute left of { $planned }
       *[other] { $count } minutes left of { $planned }
    }
time-last = Less than one minute left
time-up = The planned time is up. Nothing is cut off.
time-is-up = The planned time for this stage is up. Nothing is cut off: finish what you are at. If you need longer, ask the facilitator, who can give more time. You can also hide the time.
time-over = Over by { $count ->
        [one] one minute
       *[other] { $count } minutes
    }. Nothing is cut off.
time-stands = the time stands still
show-time = Show the time
hide-time = Hide the time

### Practice

practice-ended = The practice round has ended
    .about = Nothing of it is kept. What counts begins in the workshop itself.
    .go-on = Go to the workshop

### Ways of playing

ways = Ways of playing
really-happened = What really happened
what-if-named = What if: { $name }
on-branch = You are trying something out. What really happened stays as it was.
branch-ended = This way has come to its end
    .about = You will learn what came of it once your own session has ended. Both begin alike, so that telling it now would tell what you cannot see yet.
    .beside = “Moments and what-ifs” in the menu shows both side by side, as far as they have come.
    .back = Back to what really happens
no-such-branch = That what-if is not on this device. This is what really happened.

### Votes

vote = Decide together
vote-on-it = Vote on it
vote-again = Vote again
rule-consensus = This group decides by consensus: until nobody is against.
rule-majority = This group decides by majority: more than half of the votes.
rule-chair = In this group the chair decides, after hearing all. A vote is advice.
votes-open = Votes are hidden until they are revealed; then it is seen who voted for what.
votes-anonymous = Votes are secret: only the counts are ever seen.
how-many-vote = How many people vote?
pass-round = Pass the laptop round
show-of-hands = Show of hands
    .about = Everybody raises a hand at the same moment. Type how many there were.
member = Member { $number }
turn-of = The laptop goes to: { $name }
    .about = Nobody else looks at the screen.
i-vote-now = I have the laptop
is-absent = Is not here
have-voted = { $count } of { $total } have voted.
vote-of = Vote of { $name }
your-vote = Your vote
vote-details = What it means
cast-vote = Cast my vote
cast-vote-question = Is this your vote?
    .about = It cannot be changed after that.
cast-and-hand-on = Yes, and hand on the laptop
change-vote = Choose again
abstain = Abstain
stop-vote = Stop the vote
stop-vote-question = Stop this vote?
    .about = What has been voted is thrown away, unseen.
reveal-now = Reveal now
reveal-now-question = Reveal before all have voted?
    .about = The chair decides this. Who has not voted is not counted.
all-have-voted = All have had their turn
    .about = Turn the screen so that all can see it.
reveal = Reveal the result
show-result = Show the result
vote-result = { $round ->
        [1] Result of the vote
       *[other] Result of vote { $round }
    }
earlier-votes = { $count ->
        [one] The vote before
       *[other] The { $count } votes before
    }
votes = { $count ->
        [0] no vote
        [one] one vote
       *[other] { $count } votes
    }
abstained = Abstained
agreement-none = Nobody voted for an option.
agreement-all = { $count ->
        [one] The one vote agrees with itself.
       *[other] All { $count } agree.
    }
agreement-most = Most agree: { $most } of { $count } want the same.
agreement-split = Opinions are divided: the largest group is { $most } of { $count }.
agreement-spread = Opinions are spread over the options; { $count } voted.
vote-carried = By your way of deciding, this is carried: { $option }. It is chosen below, and you can still decide otherwise.
vote-no-consensus = There is no consensus yet. Let those who see it otherwise say why, then vote again or choose what everybody can live with.
vote-no-majority = No option has more than half. Talk about the two strongest, then vote again.
vote-chair = The chair has heard all and decides below.
dissent = A sentence from those who would decide otherwise

### Seats

table = The table
    .about = Who sits at your table, in which role, and for whom each of you speaks.
how-many-seats = How many sit at this table?
deal = Deal roles and cards
seats-by-hand = Set the table by hand
deal-again = Deal again
empty-seats = Empty all seats
add-seat = Add a seat
remove-seat = Remove
seat = Seat { $number }
seat-named = { $name } ({ $title })
# A field of a seat: first the seat, then the field's own label.
seat-field = { $seat }: { $field }
seat-name = Name (may stay empty)
seat-role = Role
seat-card = Speaks for
no-role = No role
no-card = Nobody in particular
names-stay-here = Names stay on this device. They are in no file that you save.
open-brief = Open the private brief
brief-for = This brief is for { $name } alone
    .about = Everybody else looks away. It closes by itself after a minute unless you keep it open, and when you leave this window.
brief-is-mine = It is mine: open it
brief-you-speak-for = You speak for:
brief-empty = There is no private brief for this card. Speak for what they care about.
brief-closes = Closes in { $count ->
        [one] one second
       *[other] { $count } seconds
    }
brief-closes-soon = The brief closes in less than half a minute. You can keep it open.
brief-longer = One more minute
brief-keep = Keep it open
brief-stays = It stays open until you close it or leave this window.
close-brief = Close the brief
how-you-decide = How you decide

### Moments and what-ifs

moments = Moments and what-ifs
    .about = Give this moment a name to come back to, or try out how it would have gone otherwise. What really happened stays as it was.
name-this-moment = A name for this moment
keep-moment = Keep this moment
bookmarks = Your moments
moment-gone = what led here is not part of this way of playing
go-back-here = Go back to it
go-back-to = Go back to “{ $name }”?
    .about = Everything after it is taken back. The record keeps it all, and your worksheets stay as they are.
branch-here = Try otherwise from here
branch-from = Try otherwise from “{ $name }”
what-if = What if you had decided otherwise?
    .about = Choose a decision. You play on from just before it, beside the original and with the same luck.
branch-otherwise = Decide this otherwise
branch-before = Decide this otherwise: { $decision }
begin-branch = Try something out
    .about = You play on beside the original and can switch at any time. What really happened stays as it was.
    .luck = The luck is the same, so whatever differs comes from your choice.
    .button = Begin the what-if
branch-name = What do you call it?
side-by-side = Side by side
compare-with = Compare with
compare-at = At the end of, or as far as played
decisions-side-by-side = Decisions so far
not-decided = not decided
compare-note = Figures are what the group sees in each. The arrow compares the what-if with what really happened.
