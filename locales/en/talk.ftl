# The guided debrief: six phases of talk, one change to start on Monday, and the questionnaire.

talk = Guided debrief
talk-open = Guided debrief
talk-intro = Six questions, one after the other. Talk first, then write down what the group wants to keep. The times are advice: { $minutes } minutes in all.
talk-facts-first = Begin with the facts instead of feelings
talk-phases = Phases
talk-phase-of = Phase { $place } of { $count }, about { $minutes } minutes
talk-next-phase = Next: { $phase }
talk-before-phase = Back: { $phase }
talk-group-says = What the group says
talk-plenary-says = What all groups say together
talk-case-questions = Questions of this case study
talk-pledge = One change that I can start on Monday
    .hint = Something within your own reach: what, with whom, and how you will notice that it works. No name is asked for.
talk-pledge-add = Add this change
talk-pledge-remove = Remove
    .label = Remove: { $text }
talk-pledges = Changes to start on Monday
talk-to-questionnaire = Pass round the questionnaire
talk-to-report = Report to take home
talk-to-debrief = All figures and pictures
talk-another-window = Another window of this browser writes for all groups. Here you see what happens there.
talk-write-here = Write here
talk-no-groups = No group has written anything here yet.
talk-notes = Your notes ({ $count })
talk-all-groups = All groups

talk-feelings = How do you feel?
    .prompts = How was it to decide together? When were you at ease, and when were you not? Whose part was hard to play?
talk-facts = What happened?
    .prompts = What did you decide, and what came of it? What surprised you? Where did you see the country otherwise than it was?
talk-lessons = What did you learn?
    .prompts = What would you tell somebody who begins now? Which early step did you miss later? What was luck, and what was choice?
talk-work = How does it relate to work?
    .prompts = What of this have you met at work? What is different there? Who sits at your table, and who is missing?
talk-what-if = What if?
    .prompts = Which decision would you take otherwise? What if the money were half, or the time double? What if another group had to carry out your policy?
talk-next = What next?
    .prompts = What will you try? Whom do you need for it? What will you look at to see whether it works?

### Questionnaire

survey = Questionnaire
survey-intro = It is anonymous. Pass the laptop on after handing in: the next person sees an empty sheet. Shown are sums and, without names, what people wrote; nothing of a question before three people have answered it. Skip what you like.
survey-when-before = Before the end of play
survey-when-after = After play
survey-handed-in = { $count ->
        [0] Nobody at this table has handed in yet.
        [one] One person at this table has handed in.
       *[other] { $count } people at this table have handed in.
    }
survey-hand-in = Hand in
survey-empty = Answer at least one question before you hand in.
survey-thanks = Handed in. Pass the laptop on.
survey-next-person = I am the next person
survey-knowledge = What do you know?
survey-confidence = How sure are you that you can…
survey-scale-1 = 1 not at all
survey-scale-2 = 2
survey-scale-3 = 3
survey-scale-4 = 4
survey-scale-5 = 5 fully
survey-rate-1 = 1 poor
survey-rate-2 = 2
survey-rate-3 = 3
survey-rate-4 = 4
survey-rate-5 = 5 very good
survey-rating = How was the workshop?
survey-results = What the answers add up to
survey-more = { $when }: nothing is shown before { $fewest } people have answered, so that nobody can be recognised. { $more ->
        [one] One more is needed.
       *[other] { $more } more are needed.
    }
survey-wanting = { $when }: fewer than { $fewest } people have answered these, so nothing of them is shown yet.
survey-more-of = { $question } ({ $more ->
        [one] one more answer is needed
       *[other] { $more } more answers are needed
    })
survey-picture = Before (open ring) and after (full dot), 1 to 5
survey-order = In which order do the stages of the policy cycle come?
    .answer1 = Formulation, agenda setting, evaluation, implementation
    .answer2 = Agenda setting, formulation, implementation, evaluation
    .answer3 = Agenda setting, implementation, formulation, evaluation
    .answer4 = I do not know
survey-output = Which of these is an output and no outcome?
    .answer1 = Workers pay less for their jobs
    .answer2 = Fewer workers lose their regular status
    .answer3 = 40 inspectors have been trained
    .answer4 = I do not know
survey-smart = Which of these targets is SMART?
    .answer1 = The average fee paid by seasonal workers falls from 54 to 30 days of pay by the end of next year, as the yearly survey measures it
    .answer2 = Recruitment becomes fairer for everybody
    .answer3 = More is done against high fees as soon as possible
    .answer4 = I do not know
survey-criterion = “Will the benefits last?” Which evaluation criterion is that?
    .answer1 = Relevance
    .answer2 = Efficiency
    .answer3 = Sustainability
    .answer4 = I do not know
survey-refoulement = Does non-refoulement allow a state to turn back a whole group without looking at each person?
    .answer1 = Yes, if there are very many people
    .answer2 = No: nobody may be sent to where persecution, torture or other serious harm threatens, so each person’s risk must be looked at
    .answer3 = Yes, if a neighbouring state agrees
    .answer4 = I do not know
survey-can-problem = define a problem
survey-can-options = compare options
survey-can-indicator = write an indicator
survey-can-coordination = plan coordination
survey-can-evaluation = use an evaluation
survey-rate-relevance = Relevance for my work
survey-rate-pace = Pace
survey-rate-clarity = Clarity
survey-rate-realism = Realism
survey-rate-language = Language
survey-rate-tool = This tool
survey-rate-facilitation = Facilitation
survey-rate-debrief = Debrief
survey-useful = What was most useful?
survey-wrong = What was most wrong?
survey-reuse = Would you use it again?
survey-reuse-yes = Would use it again: yes
survey-reuse-perhaps = Would use it again: perhaps
survey-reuse-no = Would use it again: no
