# Facilitating a workshop: setting up, the console, the projector, groups on a laptop, and the guide.

### Of many places

workshop-code = Workshop
workshop-named = Workshop { $code }
workshop-console = Facilitator’s console
workshop-guide = Facilitator’s guide
workshop-projector = Projector
workshop-paused = Paused
workshop-to-all = All groups
workshop-share = { $share }%
workshop-print = Print
workshop-save-workshop = Save the whole workshop to a file
    .about = One file holds everything that has reached this laptop. It opens again on any device with the app, as the facilitator’s console.
workshop-reminder = This workshop is on this laptop only. Save it to a file as well, in case the laptop fails.
workshop-another-console = Another window of this browser is the console of this workshop. Here you see what happens there.
workshop-work-here = Work here
workshop-nothing-yet = Nothing yet
workshop-abstained = Abstained
workshop-was-overtaken = overtaken: another device was first
workshop-was-taken-back = taken back
workshop-was-unfit = does not fit this case study
workshop-stands = stands
workshop-event-calls = It forces a decision: { $decision }.

### Setting up

workshop-set-up = Set up a workshop
    .about = Say how much time you have and how many groups there are, and begin. Everything else is ready and can be changed below.
workshop-shape = How much time do you have?
workshop-shape-two-days = Two days
    .about = All stages in full: about 11½ hours with worksheets, report-back after each stage and a long debrief. You open each stage.
workshop-shape-half-day = Half a day
    .about = All decisions and the most important worksheets in four hours, break and debrief counted. You open each stage.
workshop-shape-one-hour = One hour
    .about = Decisions with little talk and no cards, and twenty minutes of debrief. Groups go on by themselves.
workshop-shape-as-written = As the case study suggests
    .about =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } of play, shared out over the stages, and about as much again for what is around it and the debrief. You open each stage.
workshop-cycles = Rounds
    .about =
        { $written ->
            [one] The case study is written for one round.
           *[other] The case study is written for { $written } rounds.
        } In a further round the same decisions come up again, in the country as it has become by then.
workshop-how-many-cycles = How many rounds of the policy cycle?
workshop-how-many-groups = How many groups?
workshop-group-number = Group { $number }
workshop-group-names = Names of the groups
workshop-group-name = Name of group { $number }
workshop-set-up-more = Everything else
    .about = You need not change anything here.
workshop-set-up-minutes = Minutes for each stage
    .about = Shared out by how much work each stage holds. The clock only shows the time; nothing stops by itself.
workshop-plan-in-all = In all { $hours } h { $minutes } min, with opening, report-back, breaks and { $debrief } min of debrief; lunch comes on top.
workshop-minutes-in-all = { $count ->
        [one] { $count } minute of play
       *[other] { $count } minutes of play
    }
workshop-set-up-rules = Rules
workshop-rule-pace = Who opens the next stage?
workshop-rule-pace-facilitator = The facilitator
    .about = Groups wait for each other, and you speak between the stages.
workshop-rule-pace-free = Each group by itself
    .about = Groups go on as soon as they are done.
workshop-rule-deciding = How does a group decide?
workshop-rule-deciding-consensus = By consensus
    .about = Until nobody is against.
workshop-rule-deciding-majority = By majority
    .about = More than half of the votes.
workshop-rule-deciding-chair = The chair decides
    .about = After hearing everybody.
workshop-rule-voting = Are votes open?
workshop-rule-voting-open = Open
    .about = Once votes are revealed, the group sees who voted for what.
workshop-rule-voting-anonymous = Anonymous
    .about = Only the counts are ever known.
workshop-rule-luck = Do all groups meet the same luck?
workshop-rule-luck-shared = The same for all
    .about = What differs between groups is what they chose. Best for comparing.
workshop-rule-luck-own = Each its own
    .about = The same choice may turn out differently. Shows how uncertain outcomes are.
workshop-rule-truth = What do participants see?
workshop-rule-truth-estimates = Estimates
    .about = As in life: the better the data, the closer to the truth.
workshop-rule-truth-truth = The truth
    .about = Simpler, for a short session.
workshop-set-up-seats = Who sits where
    .about = Roles and private cards are dealt to seats. Names are optional and never leave this laptop, unless you tick that box when you export.
workshop-seats = Seats
workshop-seat = Seat
workshop-seats-count = { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
workshop-seats-with-cards = { $count ->
        [one] { $count } seat in all
       *[other] { $count } seats in all
    }, cards dealt
workshop-seats-without-cards = { $count ->
        [one] { $count } seat in all
       *[other] { $count } seats in all
    }, no cards
workshop-seat-number = Seat { $number }
workshop-deal-cards = Deal cards
workshop-deal-again = Deal again
workshop-no-cards = Play without cards
workshop-member-name = Name (optional)
workshop-member-of-seat = Name for seat { $seat }
workshop-seat-role = Role
workshop-role-of-seat = Role of seat { $seat }
workshop-seat-card = Card
workshop-card-of-seat = Card of seat { $seat }
workshop-nothing-given = none
workshop-begin = Begin the workshop
    .about = Its code will be { $code }. Nothing starts for the groups until you say so.

### Pace

workshop-pace-for-all = Pace for all groups
workshop-pace-for-group = Pace for this group
workshop-open-for-all = Open “{ $stage }” for all
workshop-open-end-for-all = Open the end of play for all
workshop-close-for-all = Close “{ $stage }” again
workshop-close-end-for-all = Close the end of play again
workshop-open-for-group = Open “{ $stage }”
workshop-open-end = Open the end of play
workshop-close-for-group = Close “{ $stage }”
workshop-close-end = Close the end of play
workshop-pause-all = Pause everybody
workshop-resume-all = Let everybody go on
workshop-pause = Pause
workshop-resume = Let them go on
workshop-more-time-all = { $minutes } minutes more for all
workshop-more-time = { $minutes } minutes more
workshop-less-time = { $minutes } minutes less
workshop-stages-are-free = Groups open stages by themselves.
workshop-no-stage-open = No stage is open yet: groups are reading the briefing.
workshop-open-so-far = Open up to: { $stage }
workshop-end-is-open = The end of play is open.

### Tabs

workshop-console-parts = Parts of the console
workshop-tab-groups = Groups
workshop-tab-send = Events and messages
workshop-tab-room = Projector
workshop-tab-notes = Notes
workshop-tab-files = Files and laptops
workshop-tab-practice = Practice round

### The board

workshop-board-group = Group
workshop-board-stage = Stage
workshop-board-now = At hand
workshop-board-time = Time
workshop-board-profile = Indicators
workshop-board-votes = Votes
workshop-board-last = Last
workshop-board-open = Open
workshop-board-legend = Bars show how things really stand, a line across shows the group’s target. Point at them for the figures; open a group for everything.
workshop-play-here = Play here
    .label = Play { $name } on this laptop
workshop-look-back = Look back together
    .about = { $count ->
        [one] { $ended } of one group has ended play.
       *[other] { $ended } of { $count } groups have ended play.
    } The guided debrief leads the room through six questions, with the pictures that serve them.
workshop-look-back-guided = Guided debrief with all groups
workshop-look-back-compare = Groups side by side
workshop-look-back-report = Report of the workshop
workshop-look-back-here = Look back here
    .label = Open the debrief of { $name } on this laptop
workshop-votes-held = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
workshop-votes-agreed = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }, { $share }% agreed
workshop-doing-debrief = Looks back
workshop-doing-briefing = Reads the briefing
workshop-doing-ready = Ready to go on
workshop-doing-waits-for-you = Waits for you to open the next step
workshop-time-of = { $used } of { $planned } min
workshop-time-over = { $over } min over { $planned }
workshop-time-used = { $used } min
workshop-just-now = just now
workshop-minutes-ago = { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
workshop-hours-ago = { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
workshop-profile-one = { $name } { $value }
workshop-profile-met = { $name } { $value }, target { $target } met
workshop-profile-missed = { $name } { $value }, target { $target } not met

### What groups did

workshop-told-stage = Opened a stage
workshop-told-stage-named = Opened: { $stage }
workshop-told-decision = { $decision }: { $option }
workshop-told-adoption = Put the policy to adoption
workshop-told-compromise = Compromise: { $compromise }
workshop-told-end = Ended play
workshop-told-taken-back = Took something back
workshop-told-event = Your event came: { $event }
workshop-told-message = Your message came
workshop-told-worksheet = Worksheet: { $title }
workshop-told-answer = Answered a debrief question
workshop-told-seated = Took seats
workshop-told-vote = Voted: { $decision }
workshop-told-bookmark = Bookmark: { $name }
workshop-told-branch = What if: { $name }

### One group

workshop-all-groups = All groups
workshop-group-story = What happened so far
workshop-step-back = Step back
workshop-last-decision = Last decision:
workshop-nothing-to-take-back = There is no decision to take back.
workshop-take-back-for-group = Take back this group’s last decision?
    .about = What followed from it is taken back too. The group’s laptop does it as soon as it hears of it; the record keeps both.
workshop-take-back-yes = Take it back
workshop-bookmark-named = Bookmark “{ $name }”
workshop-go-back-to-it = Go back to it
workshop-go-back-for-group = Take this group back to the bookmark?
    .about = Everything after it is taken back. The group’s laptop does it as soon as it hears of it.
workshop-branches-are = What-if branches: { $names }
workshop-set-aside = Decisions that do not stand
workshop-at-the-table = At the table

### Notes

workshop-note-here = Note for the debrief
workshop-note-is = Your note: { $text }
workshop-keep-note = Keep the note
workshop-note-title = Note something for the debrief
    .about = Only you see notes, until you show them. To set one beside a moment, open the group and choose the moment.
workshop-note-text = Note
workshop-note-about = About
workshop-notes = Notes so far
workshop-no-notes = You have noted nothing yet.
workshop-show-notes = Show notes to groups once their play has ended
workshop-delete-note = Take the note away

### Events and messages

workshop-send-title = Send something
workshop-send-what = What?
workshop-send-event = An event of the case study
workshop-send-message = A message of your own
workshop-case-event = Event
workshop-message-text = Message
workshop-send-to = To
workshop-send-when = When?
workshop-send-now = Now
workshop-send-in = In a while
workshop-send-at = At a time
workshop-send-stage = At the start of a stage
workshop-send-holds = When something is so in the country
workshop-send-in-minutes = Minutes from now
workshop-send-at-clock = Time of day, such as 14:30
    .about = By the clock of the laptop on which the group plays.
workshop-send-at-stage = Stage
workshop-send-this-event = Send this event
workshop-send-this-message = Send this message
workshop-was-sent = Sent. It stands in the list.
workshop-write-message-first = Write the message first.
workshop-minutes-unread = Write a number of minutes, from 1 to 2880.
workshop-clock-unread = Write the time as 14:30.
workshop-condition = The condition
workshop-condition-what = What
workshop-condition-how = is
workshop-condition-value = Value
workshop-condition-written = As it is written in case studies
workshop-condition-not-yet = It comes as soon as this is so: { $clause }. In no group is it so yet.
workshop-condition-holds = It comes as soon as this is so: { $clause }. It is so already in: { $groups }.
workshop-sign-less = below
workshop-sign-at-least = at least
workshop-clause-support = Support of: { $name }
workshop-clause-less = { $name } is below { $value }
workshop-clause-at-most = { $name } is at most { $value }
workshop-clause-more = { $name } is above { $value }
workshop-clause-at-least = { $name } is at least { $value }
workshop-clause-chose = the group chose “{ $option }” ({ $decision })
workshop-clause-fact = it is remembered: { $name }
workshop-clause-event = this happened: { $event }
workshop-clause-cycle = The round
workshop-clause-not = not so: { $clause }
workshop-orders = What you have sent
    .about = Groups on this laptop get it at once. Other laptops get it with the next file or code that you give them.
workshop-no-orders = You have sent nothing yet.
workshop-ordered-at = sent { $moment }
workshop-withdraw = Take it back
workshop-order-done = Has come:
workshop-order-due = On its way:
workshop-order-waiting = Waits for its time:
workshop-order-past = Cannot come any more:
workshop-order-withdrawn = Taken back before it came:
workshop-order-message = Message: { $text }
workshop-order-take-back = Take back a decision
workshop-order-go-back = Go back to a bookmark
workshop-when-now = now
workshop-when-at = from { $moment }
workshop-when-stage = at the start of: { $stage }
workshop-when-holds = when { $clause }

### The projector, from the console

workshop-room-about = A second window for the room. It shows where all groups are, the time, and what you choose here. It never shows what is private.
workshop-open-projector = Open the projector’s window
    .about = Move the window to the projector and press F11 for the full screen. You can close it and open it again at any time.
workshop-show-title = What the room sees
workshop-show-nothing = nothing
workshop-show-question = The question under discussion
workshop-show-event = Event
workshop-show-votes = Reveal votes
workshop-no-votes-yet = No group has voted yet.
workshop-show-profiles = Reveal groups side by side, as they see themselves
workshop-show-profiles-all = All groups
workshop-show-again = Go through a group’s session again
    .about = Step by step, in the place of everything else that the room sees. Groups that still play would learn what this group learned.
workshop-show-again-later = Once a group has ended play, its session can be gone through here again, step by step.
workshop-show-again-group = The session of
workshop-show-others = What groups see of each other
    .about = A group can read the others’ policies on the worksheet on which it rates a policy, and rate one of them. On laptops of their own, policies come with the next start file or code.
workshop-show-policies = Show to the other groups the policy of

### Files and laptops

workshop-come-in = What comes in
    .about = Open files of groups, as many at once as you like, in any order, any number of times.
workshop-choose-group-files = Choose files of groups
workshop-reading-files = Reading the files…
workshop-group-code = Or paste a group’s text here
workshop-open-group-code = Take in this text
workshop-the-code = The text
workshop-files-opened = { $count ->
        [one] { $opened } of { $count } opened
       *[other] { $opened } of { $count } opened
    }
workshop-was-refused = Not taken in. Nothing here was changed.
workshop-brought-nothing = Nothing new: { $known ->
        [one] { $known } entry was
       *[other] all { $known } entries were
    } known already.
workshop-brought-new = { $count ->
        [one] { $count } new entry
       *[other] { $count } new entries
    }, { $known } already known.
workshop-brought-for = Something new of: { $groups }.
workshop-brought-overtaken = { $group }: the decision “{ $decision }: { $option }” is overtaken, because another device of the group was first. It is kept and shown as overtaken.
workshop-brought-contradicting = { $count ->
        [one] { $count } entry differs
       *[other] { $count } entries differ
    } from what was known under the same name. One of each pair is kept, the same one on every laptop.
workshop-merge-another-session = It is of another workshop.
workshop-merge-another-beginning = It bears the name of this workshop, but begins with another case study, another version of it, other groups or other rules.
workshop-go-out = What goes out
workshop-as-tables = As tables for a spreadsheet
    .about = Decisions with their reasons, and votes, as CSV files that open in Excel.
workshop-with-names = With the names of members, as far as this laptop knows them
workshop-save-decisions = Save decisions
workshop-save-votes = Save votes
workshop-table-decisions = decisions
workshop-table-votes = votes
workshop-column-group = Group
workshop-column-branch = What-if branch
workshop-column-moment = When
workshop-column-stage = Stage
workshop-column-decision = Decision
workshop-column-option = Option
workshop-column-reason = Reason
workshop-column-dissent = Dissent
workshop-column-standing = Standing
workshop-column-round = Vote no.
workshop-column-votes = Votes
workshop-column-seats = Seats
workshop-column-members = Members
workshop-laptops = One laptop per group
    .about = Give each group its start file or its code. A laptop can play several groups. A group moves to another laptop in the same way.
workshop-start-elsewhere = { $group }: on another laptop
    .about = The group’s work so far, what you have sent to it, and the policies that you show; nothing else of other groups.
workshop-save-start-file = Save a start file
workshop-show-code = Show a code to copy
workshop-start-code = Code for { $group }
workshop-copy-text = Copy
workshop-text-copied = Copied.
workshop-text-not-copied = The browser did not let the page copy. Select the text and copy it yourself.
workshop-code-failed = No code can be made here. Save a start file instead.
workshop-code-no-code = This is no code of a workshop. Copy it whole, from PCW1 on.
workshop-code-newer-code = It was made by a newer version of the app. Update this one, or ask for a start file.
workshop-code-cut-off = The code is cut off: its end is missing. Copy it once more, to the last letter.
workshop-code-changed = The code was changed on its way: some letters are not what they were. Copy it once more, or ask for a start file.
workshop-code-too-large = The code holds far more than a workshop. It was not opened. Ask for a start file.
workshop-code-other-case = This laptop does not have the case study in the version with which the workshop was begun. Ask for a start file, which brings it along.

### Practice

workshop-practice-about = Everybody tries the buttons with the same case study, another luck, and no consequence. The round is a session of its own; when you end it, it is deleted and leaves no trace.
workshop-begin-practice = Begin a practice round
workshop-end-practice = End the practice round and delete it
workshop-practise-as = Practise as { $group }
workshop-practice-elsewhere = On other laptops, groups begin and end a practice round themselves, on the page “Groups on this laptop”.

### Groups on this laptop

workshop-join-about = Your facilitator gives you a code or a start file. It opens as your group, without a network.
workshop-join-code = Paste the code here
workshop-join-with-code = Open with this code
workshop-join-with-file = Open a start file
    .about = A group that has played already goes on where it stopped.
workshop-not-joined = It was not opened.
workshop-to-console = To the facilitator’s console
workshop-hand-over = Give to the facilitator
    .about = What this group has done so far, as a file or as a text to send. Do it as often as you like.
workshop-show-as-text = Show as text to copy
workshop-group-text = Text of { $group }

### What the room sees

workshop-timer-left = left in this stage
workshop-timer-over = over the planned time
workshop-timer-up = The planned time is up. If you need longer, ask for it.
workshop-timer-used = in this stage
workshop-timer-none = No stage is open.
workshop-room-empty = Work in your groups.
workshop-room-ended = Play has ended. Look back together.
workshop-room-question = Under discussion
workshop-room-votes = Votes
workshop-room-agreed = Voted for the first choice
workshop-room-profiles = As the groups see themselves
workshop-room-again = { $name }, step by step

### The guide

workshop-guide-about = Made from the case study and from how this workshop is set up. It tells what is likely to come of each option: keep it to yourself.
workshop-guide-rules = How this workshop is played
workshop-guide-groups = Groups
workshop-guide-order = Running order
    .about = In all { $hours } h { $minutes } min, breaks counted and lunch not. With interpretation, plan a fifth more. Write the clock times in by hand.
workshop-order-after = After
workshop-order-clock = Clock
workshop-order-minutes = Min
workshop-order-what = What
workshop-order-opening = Opening
    .about = Welcome, aims, who is here. Sound check for those online. Say that nobody is ranked and nothing leaves the room.
workshop-order-case = The cycle, the case, the roles
    .about = Groups read the briefing and share out roles; cards are read in private.
workshop-order-practice = Practice round
    .about = One decision to try the buttons. End the round: it leaves no trace.
workshop-order-stage = Worksheets: { $worksheets }. Decisions: up to { $decisions }.
workshop-order-report-back = Report-back
    .about = Each group: its decision, its reason, the option it nearly took, one surprise. Pause everybody meanwhile.
workshop-order-short-opening = Opening and case
    .about = Welcome, what it is about, who sits where. Groups read the briefing. Say that nobody is ranked.
workshop-order-break = Break
    .about = Collect files of groups on other laptops, and give them what you have ordered.
workshop-order-debrief = Debrief
    .about = Here the learning happens. Do not shorten it: take the time from play instead.
workshop-order-closing = Closing
    .about = Each says one thing that they will do otherwise from Monday on. Save the workshop to a file.
workshop-guide-opening = Opening the case
    .say = Say in your own words:
    .rules = Then: the country is fictional and the figures are invented. Outcomes are uncertain, as in life. Unlawful options stay open and cost something real. During play your word settles the rules; in the debrief everything may be questioned.
workshop-guide-stakeholder = Who
workshop-guide-power = Power
workshop-guide-support = Support
workshop-guide-interest = What they want
workshop-guide-private = On the private card:
workshop-guide-say = Say:
workshop-guide-watch = Watch for:
workshop-guide-say-agenda = “Before you look for a solution: what is the problem, for whom, and how do you know? Note today’s figures. Without them you cannot say at the end whether anything changed.”
workshop-guide-say-formulation = “Now design the policy. Compare more than one option by the same criteria, and ask who must agree. A policy that nobody adopts changes nothing.”
workshop-guide-say-implementation = “The policy leaves the paper. Who does what by when, with which money, and what could go wrong? Expect news.”
workshop-guide-say-evaluation = “Look back as if you were not the authors. Did it work, for whom, at what price? What would you tell your successor?”
workshop-guide-watch-agenda = groups that name a solution as the problem; figures that nobody has checked; people who are spoken about and not heard.
workshop-guide-watch-formulation = the first idea taken without comparing; a legal officer who is overruled; support that is counted before anybody has asked.
workshop-guide-watch-implementation = plans without a name or a deadline; decisions taken under pressure; money that runs out.
workshop-guide-watch-evaluation = outputs told as outcomes; success by the group’s own word alone; luck taken for merit.
workshop-guide-likely = What is likely to come of it
workshop-guide-cost = { $amount } of { $name }
workshop-guide-shifts = Support shifts at once:
workshop-effect-now = { $name } { $by }
workshop-effect-later = { $name } { $by } ({ $after ->
        [one] { $after } stage later
       *[other] { $after } stages later
    })
workshop-effect-over = { $name } { $by } (in { $over } parts, from { $after } on)
workshop-guide-called = Decisions that events force
    .about = They come only after their event, and before the stage’s own decisions.
workshop-guide-events = Events at hand
    .about = They come by themselves with the chances given, and you can send each of them from the console. Send one when a group is too comfortable, never to punish.
workshop-event-by-you = Comes only if you send it.
workshop-event-chance = { $stage }: { $chance }%
workshop-event-after = right after “{ $decision }”
workshop-guide-debrief = Debrief
    .about = First let groups read their own debrief on their laptops, then talk in this order. Show profiles on the projector only after the groups have told their story.
workshop-phase-facts = What happened?
    .about = Facts first: each group in three sentences, without defending itself.
workshop-phase-feelings = How was it?
    .about = Where were you sure, where under pressure, where did you give in?
workshop-phase-lessons = Why did it come so?
    .about = What was choice, what was luck? Look at the explanations in the debrief. Which early weakness hurt later?
workshop-phase-work = How does it relate to your work?
    .about = Where have you seen this? What was simpler here than in life, and what was the same?
workshop-phase-what-if = What if?
    .about = Let a group branch off at one moment and play on otherwise, and compare.
workshop-phase-next = What next?
    .about = One change that each can start on Monday, written down.
talk-told-pledge = A change to start on Monday: { $text }
