# The frame of the app, the library and the briefing: what the first screens need.

product = Policy Cycle Workshop
window-title = { $title } – Policy Cycle Workshop

### Words of many places

done = Done
error = Error
warning = Warning
go-back = Go back
try-again = Try again
delete = Delete
    .label = Delete “{ $title }”
to-library = To the library
save-to-file = Save to a file
minutes = { $count ->
        [one] About one minute
       *[other] About { $count } minutes
    }

language = Language
language-failed = The words of that language could not be loaded. Check the connection and try again.

### Stages

stage-agenda = Agenda setting
stage-formulation = Formulation
stage-implementation = Implementation
stage-evaluation = Evaluation
stage-question-agenda = Which problem, for whom, and why now?
stage-question-formulation = Which objective, which instrument, and who must agree?
stage-question-implementation = Who does what by when, and what could go wrong?
stage-question-evaluation = Did it work, for whom, and what now?
wheel-at = The policy cycle: now at { $stage }
wheel-ahead = The policy cycle: agenda setting, formulation, implementation, evaluation
wheel-done = The policy cycle: all four stages done

### Library

welcome = Take a migration policy once round the cycle
    .about = Choose a case study, read the briefing, and take eight or more decisions from agenda setting to evaluation. Outcomes are uncertain, as in life. At the end you see what happened, and why.
loading-library = Looking for case studies and saved sessions…
saved-sessions = Go on where you stopped
continue-session = Continue
    .label = Continue “{ $title }”
session-at = { $place } · last changed { $moment }
in-debrief = Debrief
case-studies = Case studies
find-case = Find a case study
cases-found = { $count ->
        [one] One case study found
       *[other] { $count } case studies found
    }
topics = Topics
topic-labour-migration = labour migration
topic-recruitment = recruitment
topic-trafficking = trafficking in persons
topic-referral = referral
your-own = From your own file
no-bundled = The case studies that come with the app could not be loaded. Check the connection and reload the page. Your own case files still work.
offline-ready = Ready to be used without a network.
offline-preparing = Being made ready for use without a network. Stay online for a moment.
offline-failed = Not ready for use without a network: some files could not be fetched. Reload the page while you are online.
offline-impossible = Opened in this way, the app cannot make itself ready for use without a network.
offline-one-file = This is the whole app in one file. It needs no network.
update-waits = A newer version of the app is here. It takes over when you say so; saved sessions stay.
update-others = Other windows of the app are open. Close them first, so that no session is interrupted.
use-update = Use the newer version
stays-here = Everything stays on this device. Nothing is sent anywhere.
libraries-and-licences = Libraries and their licences
not-reviewed = The texts in this language have not yet been checked by a specialist.
delete-session = Delete the session “{ $title }”?
    .about = It can be brought back for 30 days, unless this device runs out of room. A file that you saved stays.
delete-case = Delete the case study “{ $title }”?
    .about = It can be brought back for 30 days. Sessions that you have begun with it stay, and so does your file.
undo = Undo
deleted = “{ $title }” was deleted.
deleted-lately = Deleted lately ({ $count })
    .about = What you delete can be brought back for 30 days. If this device runs out of room, the oldest goes first.
deleted-at = Deleted { $moment }
bring-back = Bring back
delete-for-good = Delete for good
delete-for-good-question = Delete “{ $title }” for good?
    .about = It cannot be brought back then. A file that you saved stays.
action-on = { $action }: “{ $title }”
damaged = Damaged
    .about = Part of what this browser stored can no longer be read. Everything else is unharmed. If you have a file of it, open the file: it replaces what is damaged.
damaged-listing = Its entry in this list is damaged. The session itself may be whole: opening it mends the list.
damaged-beginning = The case study with which it began is missing, so it cannot be opened. What is left can be saved as it is.
damaged-case = This case study of your own cannot be read. Delete it, and open its file again.
session-named = Session { $name }
save-as-stored = Save what is stored, as it is
try-to-open = Try to open

### Opening a file

open-file = Open a file
    .about = Drop a case study (.toml, with its translations) or a saved session (.json) anywhere on this page, or choose one.
choose-file = Choose a file
reading-file = Reading the file…
file-unreadable = The browser cannot read it. Check that it still exists and that you may open it.
file-oversized = It is larger than any case study or session of this app.
file-not-text = It is no text in the encoding UTF-8. Save it as plain text in UTF-8; a text editor can do that, a word processor often cannot.
loader-failed = The part of the app that reads case files could not be started. Reload the page and try again.
not-opened = { $name } was not opened.
problems-in = What to mend in { $name }
problems-count = { $errors ->
        [0] No errors
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }.
line-column = line { $line }, column { $column }
only-warnings = The case study can be played as it is. Warnings show what its author probably did not mean.
open-case = Open the case study
mend-first = Mend the errors in a text editor, save the file, and open it again.
session-file-too-large = It is larger than any session of this app.
session-file-not-a-session = It is neither a case study nor a session of this app.
session-file-newer = It was saved by a newer version of the app. Open it with that version, or update this one.
session-file-damaged = Part of it is missing or was changed. If you have another copy, open that one. Nothing on this device was touched.
not-saved = Not saved.
    .tried = Still not saved ({ $moment }).
not-saved-yet = Not saved on this device yet
not-saved-blocked = This browser keeps nothing for this page, as in some private windows. Play can go on. Save the session to a file before you leave.
not-saved-full = There is no room left for this page. Play can go on. Save the session to a file, then free some space on the disk, or delete old sessions for good.
not-saved-missing = The place where it was kept has gone. Save the session to a file.
not-saved-damaged = It could not be written. Save the session to a file.
not-saved-newer = A newer version of the app is in use on this device, and this one cannot save beside it. Save the session to a file, then reload the page.
not-saved-conflict = Another session with the same name is on this device already, and is left as it is.
not-saved-refused = The browser refused to save. Play can go on, and saving is tried again every few seconds. Save the session to a file to be safe.

### Starting the second part of the app

loading-play = Opening…
play-failed = Part of the app could not be loaded
    .about = Check the connection and try again. What you have saved on this device is safe.

### Briefing

briefing = Briefing
loading-case = Opening the case study…
case-not-found = This case study is not here
    .about = It may have been deleted, or the connection is missing. Choose another one in the library, or open its file there.
start = Start the session
four-stages = Once round the policy cycle
decisions-count = { $count ->
        [0] no decision
        [one] one decision
       *[other] up to { $count } decisions
    }
cycles = You go round the cycle { $count } times. What the first round leaves behind is where the next one starts.
indicators = Indicators
indicator = Indicator
at-the-start = At the start
what-it-measures = What it measures
higher-is-better = Higher is better.
lower-is-better = Lower is better.
value = { $value } { $unit }
estimate = { $value } ± { $band } { $unit }
stakeholders = Stakeholders
power-and-support = Power { $power } of 5 · support { $support } of 100
roles = Roles at the table
roles-note = In a group, share these out before you start. Alone, keep all of them in mind.
role-chair = Chair
    .about = Keeps the time, lets everybody speak, and calls the decision.
role-rapporteur = Rapporteur
    .about = Holds the mouse, writes down the reasons, and reports to the others.
role-evidence-officer = Evidence officer
    .about = Asks of every claim how we know it, how old the figure is, and who is missing from it.
role-legal-officer = Legal officer
    .about = Checks every option against the law that the briefing names.
role-voice-of-migrants = Voice of migrants
    .about = Speaks for the women and men whom the policy is about.
sources = Sources

### Opening a session

loading-session = Opening the session…
session-not-opened = This session cannot be opened
session-missing = It is not on this device. If you saved it to a file, open that file in the library.
session-damaged = What is stored of it can no longer be read. If you saved it to a file, open that file in the library: it replaces what is damaged. What is left here can be saved as it is, for somebody who can repair it.
session-newer = A newer version of the app saved it. Reload the page to get that version, or save what is stored to a file and open it there.
session-deleted = It was deleted from this device. It can still be brought back.
session-blocked = This browser does not let the page read what it stored. If you saved the session to a file, open that file in the library.
session-conflict = Another session has the same name.
session-refused = The browser does not let this page read what it stored. If you saved the session to a file, open that file in the library.
session-full = The browser has no room left to open it. Free some space and try again.
another-window-writes = Another window of this browser plays this group. Here you see what happens there.
write-here = Play on here

### Workshops

set-up-workshop = Set up a workshop
    .label = Set up a workshop with “{ $title }”
join-workshop = Join a workshop
groups-here = Groups on this laptop
workshop-of = Workshop of { $count ->
        [one] one group
       *[other] { $count } groups
    }
