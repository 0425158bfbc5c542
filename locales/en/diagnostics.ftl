# Problems in case studies: one message per kind of problem, saying what is wrong, and a help, saying how to mend it.
# The names are the codes of crates/scenario/src/diagnostic.rs; a test holds them together.

### The file

file-too-large = The file is larger than { $limit } MB.
    .help = A case study is text. Look for something that was pasted in by mistake, such as a picture.

not-text = This is not a text file.
    .help = Save it as plain text in the encoding UTF-8. Word processors do not; a text editor does.

unreadable = The file cannot be read: { $reason }
    .help = Check the name and whether you may open the file.

not-a-case = This file is a translation, not a case study.
    .help = Name the case study instead. Its translations are read with it when they stand in the same folder.

more-problems = There { $count ->
        [one] is one more problem
       *[other] are { $count } more problems
    } that { $count ->
        [one] is
       *[other] are
    } not shown.
    .help = Mend what is shown first; often the rest goes with it.

### The writing

string-not-closed = This text has no closing quotation mark.
    .help = Close a text on one line with the mark that opened it: "…". For text of several lines put """ before and after it.

text-after-value = { $kind ->
        [text] The text ends at the quotation mark before this, but the line goes on.
        [number] The number ends before this, but the line goes on.
       *[other] The value ends before this, but the line goes on.
    }
    .help = { $kind ->
        [text] For a quotation mark inside a text write \" or use “…” there, or put the whole text between """ and """. If this is a remark, put # before it.
        [number] Numbers take a point, not a comma: 1.5. A unit or a per cent sign has no place here; a remark needs # before it.
       *[other] Put each key on a line of its own. A remark needs # before it.
    }

value-without-quotes = The text “{ $value }” needs quotation marks.
    .help = Write "{ $value }".

curly-quotes = These quotation marks are not the straight ones.
    .help = Put straight quotation marks around the text: "…". Word processors change them on their own; inside the text any kind is fine.

value-missing = Nothing stands after the equals sign.
    .help = Write a value, or take the line out.

equals-sign-missing = This line is no key with a value.
    .help = Write: key = value. Text of several lines stands between """ and """; a remark starts with #.

comma-missing = A comma is missing before this.
    .help = Put a comma between the parts of a list [ … ] or a table { "{" } … { "}" }.

comma-twice = There is one comma too many here.
    .help = Take it out.

bracket-not-closed = { $bracket ->
        [x] A bracket is not closed.
       *[other] The closing { $bracket } is missing before this point.
    }
    .help = Every [ needs its ], every { "{" } its { "}" }, every [[ its ]].

bad-escape = A backslash means nothing before this character.
    .help = Write \\ for a backslash and \" for a quotation mark.

bad-number = “{ $value }” is no number as the format writes it.
    .help = Write numbers like 5, -2.5 or 0.05: a point and no comma, a digit on both sides of it, no unit, no per cent sign. If it is a text, put quotation marks around it.

bad-flag = Yes and no are written true and false, in small letters and without quotation marks.
    .help = Write true or false.

bad-key = “{ $key }” cannot be a key.
    .help = Keys are small letters a to z, digits, hyphens and underscores. Look for letters of another alphabet that look the same.

key-twice = The key “{ $key }” stands here twice.
    .help = Keep one of the two. If a new element starts here, its heading, such as [[decisions]], is missing above.

heading-twice = The heading “{ $key }” stands here twice, or the key is used above in another way.
    .help = For one more element of a list use double brackets: [[{ $key }]]. A heading in single brackets may stand only once.

nested-too-deeply = These brackets are nested too deeply.
    .help = A case study never needs this. Look for brackets that were never closed.

bad-writing = This cannot be read: { $reason }.
    .help = Compare the line with its neighbours, or with the examples in docs/scenario-format.md.

### The shape

unknown-key = There is no key “{ $key }” here.
    .help = { $suggestion ->
        [none] Take it out, or look up in docs/scenario-format.md what this part may hold.
       *[other] Did you mean “{ $suggestion }”?
    }

key-below-heading = The key “{ $key }” belongs to the case study as a whole, but stands below a heading.
    .help = Move it to the top of the file, above the first heading in brackets.

missing-key = The key “{ $key }” is missing.
    .help = { $key ->
        [format] Write format = 1 at the top of the file.
        [id] Give it a stable name such as "fee-rule": small letters a to z, digits, hyphens.
        [language] Write the language of the texts, such as language = "en".
        [stage] Write the stage: "agenda", "formulation", "implementation" or "evaluation".
        [weight] Write how likely this outcome is next to the others, such as weight = 60.
        [text] Write the heading [text] and below it one line per text: "key" = "translation".
       *[other] Add a line { $key } = …
    }

wrong-type = { $expected ->
        [text] A text is expected here
        [number] A number is expected here
        [whole-number] A whole number is expected here
        [flag] true or false is expected here
        [list-of-texts] A list of texts is expected here
        [list-of-tables] A list of elements is expected here
       *[other] A table is expected here
    }, and this is { $found ->
        [text] a text
        [number] a number
        [flag] true or false
        [date] a date
        [list] a list
       *[other] a table
    }.
    .help = { $expected ->
        [text] Put quotation marks around it: "…".
        [number] Write a number without quotation marks, such as 5 or -2.5.
        [whole-number] Write a whole number without quotation marks and without a point, such as 3.
        [flag] Write true or false, without quotation marks.
        [list-of-texts] Write a list in brackets: ["…", "…"].
        [list-of-tables] Write each element below a heading in double brackets, such as [[{ $heading }]], or as a list in brackets: [ { "{" } … { "}" } ].
        [table-of-numbers] Write names with numbers in braces: { "{" } name = 5 { "}" }.
        [table-of-names] Write names in braces: { "{" } name = "…" { "}" }.
       *[other] Write it in braces, { "{" } … { "}" }, or below a heading in single brackets.
    }

unknown-value = “{ $key }” cannot be “{ $value }”.
    .help = { $suggestion ->
        [none] Possible are: { $possible }.
       *[other] Did you mean “{ $suggestion }”? Possible are: { $possible }.
    }

unknown-format = This is version { $version } of the format, which this program does not know.
    .help = Write format = 1, or open the file with a newer version of the workshop.

bad-language = “{ $language }” is not a language tag.
    .help = Write a tag such as "en", "ru", "az" or "az-Cyrl".

bad-address = This is not a web address.
    .help = Start it with https:// or http://, without spaces. If there is no address, take the line out and say in the title where to find the source.

too-many = There are { $count } entries in “{ $key }”; the most is { $limit }.
    .help = Take some out, or split the case study in two.

text-too-long = This text has { $count } characters; the most is { $limit }.
    .help = Shorten it. People read it on a screen, in a group, often in their second language.

### Names

bad-id = “{ $id }” is not a stable name.
    .help = { $suggestion ->
        [none] Use small letters a to z, digits, and hyphens between words; start with a letter. What people read stands in the title or label, not here.
       *[other] Write “{ $suggestion }”: small letters a to z, digits, and hyphens between words.
    }

duplicate-id = The name “{ $id }” is already used{ $line ->
        [0] .
       *[other] {" "}in line { $line }.
    }
    .help = Give one of the two another name. References, logs and translations need to know which is meant.

reserved-id = An indicator cannot be called “{ $id }”, because the word means something in clauses.
    .help = Choose another name, such as “{ $id }-rate”.

unknown-reference = { $kind ->
        [indicator] There is no indicator “{ $name }”.
        [stakeholder] There is no stakeholder “{ $name }”.
        [decision] There is no decision “{ $name }”.
        [option] This decision has no option “{ $name }”.
       *[event] There is no event “{ $name }”.
    }
    .help = { $suggestion ->
        [none] { $kind ->
            [indicator] Write the id of one of the [[indicators]]. In clauses, put support, fact, event or chose before other kinds of names.
            [stakeholder] Write the id of one of the [[stakeholders]].
            [decision] Write the id of one of the [[decisions]].
            [option] Write the id of one of the decision’s options.
           *[event] Write the id of one of the [[events]].
        }
       *[other] Did you mean “{ $suggestion }”?
    }

### Numbers

out-of-range = { $key ->
        [chance] A chance is a percentage: from 0 to 100.
       *[other] “{ $key }” must be from { $min } to { $max }.
    }
    .help = { $key ->
        [chance] Write per cent: 25 means one time in four.
        [cost] A cost is what is paid, so it is not negative. Something gained is an effect of an outcome.
        [weight] A weight is not negative. Weights are relative to each other: 60 and 40 mean the same as 3 and 2.
        [over] An effect is spread over 1 to 12 stage starts.
        [after] An effect falls due at most 12 stage starts later; 0 is at once.
       *[other] Write a number in that range.
    }

absurd-number = This number is infinite, not a number, or too large to mean anything.
    .help = Use a number between -1,000,000 and 1,000,000. If the real figure is larger, count in thousands and say so in the unit.

empty-range = The lowest value, { $min }, is not below the highest, { $max }.
    .help = Make min smaller than max. Without them the range is 0 to 100.

start-outside = The start, { $start }, is outside the range { $min } to { $max }.
    .help = Move the start into the range, or widen the range with min and max.

weights-sum-to-nothing = The weights here sum to zero, so no outcome can be drawn.
    .help = Give at least one outcome a weight above zero.

cost-not-resource = “{ $indicator }” is no resource, so nothing can cost it.
    .help = Write resource = true at the indicator, or make this an effect of the outcomes.

cost-unaffordable = This costs { $cost }, but there are never more than { $most } of “{ $indicator }” to spend.
    .help = Lower the cost, or raise the indicator’s max. What can be spent is the value above min.

### Structure

no-indicators = The case study measures nothing.
    .help = Add at least one [[indicators]] with id, name and start.

empty-stage = Nothing happens in the stage { $stage }.
    .help = Add a decision or a worksheet with stage = "{ $stage }". All four stages are played.

no-options = This decision has no options.
    .help = Add at least two [[decisions.options]] below it, before the next [[decisions]].

no-outcomes = This option has no outcomes.
    .help = Add at least one [[decisions.options.outcomes]] below it, with a weight and a text.

gate-without-stakeholders = The adoption gate weighs support, but there are no stakeholders.
    .help = Add [[stakeholders]], or take [adoption] out.

called-decision-stage = This event calls “{ $decision }”, which the stage { $stage } poses anyway.
    .help = Write stage = "event" at the decision, so that only the event poses it.

call-loop = These events call each other in a circle: { $loop }.
    .help = Break the circle: take away one calls or one after.

task-field = A worksheet of kind { $kind } has no “{ $key }”.
    .help = Take it out, or use kind = "{ $other }".

task-field-missing = A worksheet of kind { $kind } needs “{ $key }”.
    .help = { $key ->
        [decision] Write decision = "…", the decision whose options are the rows.
       *[other] Add [[tasks.criteria]] with id and label, one for each column.
    }

### Clauses

bad-clause = { $fault ->
        [empty] This clause is empty.
        [name] A name is expected here.
        [comparison] One of < <= > >= is expected here.
        [number] A number is expected here.
        [option] A point and an option are expected after the decision.
       *[other] The clause should end before this.
    }
    .help = { $fault ->
        [comparison] Write a comparison such as "trust < 40". For other things put the keyword first: "fact …", "event …", "chose decision.option", "support … >= 50".
        [option] Write "chose decision.option", such as "chose fee-rule.employer-pays".
        [too-much] Write one thing per clause; all clauses of a list must hold: ["trust < 40", "fact fees-banned"].
       *[other] Clauses look like "trust < 40", "support agencies >= 50", "chose fee-rule.employer-pays", "fact fees-banned", "event licence-revoked", "cycle >= 2", each perhaps after "not".
    }

expect-clause = A test can only expect something of indicators and support.
    .help = Tests look at means over many runs. Write a clause such as "trust >= 45" or "support agencies < 60".

### Translations and tests

translation-of-other = This translates “{ $translates }”, but the case study is “{ $id }”.
    .help = Write translates = "{ $id }", or move the file to the case study it belongs to.

language-twice = There is already a text in the language “{ $language }”.
    .help = Check language = "…" in the translations, and keep one file per language.

check-failed = The test “{ $name }” fails: “{ $clause }” does not hold, the mean over { $runs } runs is { $value }.
    .help = Change the case study until it keeps its promise, or change the promise.

### Probably not meant

language-in-name = The file’s name says “{ $expected }”, but inside it says “{ $language }”.
    .help = Make the two agree. Perhaps the line was copied from another translation.

translation-missing = { $count } of { $total } texts are not translated into “{ $language }”, first “{ $first }”.
    .help = The base text is shown where a translation is missing. `cycle translate FILE --language { $language }` adds the missing keys to the translation.

translation-obsolete = The case study has no text “{ $key }”.
    .help = { $suggestion ->
        [none] Take it out, or rename it if the element was renamed.
       *[other] Did you mean “{ $suggestion }”?
    }

empty-text = The text “{ $key }” is empty.
    .help = { $key ->
        [text] Tell in two to four sentences what happened and why.
        [briefing] Write the page that participants read before they start.
        [summary] Write one or two sentences for the library.
        [note] Say in one sentence what presses on the group.
       *[other] Write what people should read here.
    }

raw-html = HTML such as “{ $tag }” is shown as it is written.
    .help = Use Markdown: **bold**, *italic*, - for lists, ## for headings.

listed-twice = “{ $value }” is listed twice.
    .help = Take one out.

same-label = Two options have the same label{ $line ->
        [0] {""}
       *[other] , the other in line { $line }
    }.
    .help = Make the labels differ, so that the group sees what it chooses between.

single-option = There is only one option, so there is nothing to decide.
    .help = Add another option; doing nothing is one.

no-free-option = All options may be locked at once, and then the decision passes by.
    .help = Keep one option that costs nothing and requires nothing.

requires-without-note = The option can be locked, and nothing says why.
    .help = Add requires_note = "…", one plain sentence on what is missing.

note-without-requires = The note is never shown, because the option requires nothing.
    .help = Add requires = [ … ], or take the note out. What is locked for its cost says so by itself.

decision-never-called = No event calls “{ $decision }”, so it is never posed.
    .help = Write calls = "{ $decision }" at an event, or give the decision a stage.

indicator-unmoved = Nothing ever moves “{ $indicator }”.
    .help = Add effects, a drift or a link, or take the indicator out: every indicator on the screen costs attention.

fact-unread = Nothing ever asks for the fact “{ $fact }”.
    .help = Use it in a clause, "fact { $fact }", or take it out. Check its spelling in the clauses.

fact-never-set = Nothing ever sets the fact “{ $fact }”, so { $negated ->
        [yes] this clause always holds.
       *[no] { $site ->
            [decision] this decision is never posed.
            [option] this option can never be chosen.
            [weight] this row never counts.
            [event] this event never happens.
            [rule] this rule never applies.
           *[other] this never holds.
        }
    }
    .help = { $suggestion ->
        [none] { $fact ->
            [adopted] Only the adoption gate sets it: add [adoption] with a threshold.
           *[other] Add facts = ["{ $fact }"] to the outcome or event that should be remembered.
        }
       *[other] Did you mean “{ $suggestion }”?
    }

never-holds = { $site ->
        [decision] This can never hold, so the decision is never posed.
        [option] This can never hold, so the option can never be chosen.
        [weight] This can never hold, so the row never counts.
        [event] This can never hold, so the event never happens.
        [rule] This can never hold, so the rule never applies.
       *[expect] This can never hold, so the test always fails.
    }
    .help = Compare it with the ranges of the indicators (support runs from 0 to 100), and look for clauses that exclude each other.

always-holds = This always holds, so it changes nothing.
    .help = Take it out, or check the number and the sign.

too-early = What this asks for can only come later, so { $site ->
        [decision] the decision is never posed.
        [option] the option can never be chosen.
        [weight] the row never counts.
       *[event] the event never happens.
    }
    .help = Stages come in the order agenda, formulation, implementation, evaluation; within a stage, decisions come in the order of the file.

event-never-drawn = The event is never drawn.
    .help = { $after ->
        [none] Give a stage a chance above zero. If only the facilitator should send the event, take the line out.
       *[other] { $stage ->
            [event] It is drawn after “{ $after }”: give at least one stage a chance above zero.
           *[other] It is drawn after “{ $after }”, which is taken in the stage { $stage }: give that stage a chance above zero.
        }
    }

chance-unused = The chance for { $stage } is never used.
    .help = The event is drawn right after “{ $decision }”, which is taken in another stage. Take this chance out.

outcome-never-drawn = This outcome is never drawn: its weight is zero and no row replaces it.
    .help = Give it a weight, add a weight_when row, or take it out.

effect-too-large = This effect moves “{ $indicator }” by { $by }, more than its whole range of { $range }.
    .help = Check the number. A small step is about a twentieth of the range, a large one about a tenth.

moves-nothing = Zero moves nothing.
    .help = Write another number, or take it out.

rule-changes-nothing = This rule changes nothing.
    .help = Add first_outcome, gains or losses.

compromise-wins-nothing = This compromise wins no support.
    .help = Add support = { "{" } … { "}" } with shifts that outweigh what it loses, counting power.

check-without-expect = This test expects nothing.
    .help = Add expect = ["trust >= 45"] or the like.
