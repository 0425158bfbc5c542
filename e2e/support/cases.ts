// Small case studies for journeys that are not about a case study.

const STAGES = ["agenda", "formulation", "implementation", "evaluation"];

/** A decision of two options in every stage. */
export const DECISIONS = STAGES.map(
  (stage) => `[[decisions]]
id = "at-${stage}"
stage = "${stage}"
title = "Decision at ${stage}"
prompt = "What now?"
${["a", "b"]
  .map(
    (option) => `[[decisions.options]]
id = "${option}"
label = "Option ${option} of ${stage}"
detail = "What it means."
[[decisions.options.outcomes]]
weight = 1
text = "It happened."
effects = [ { on = "trust", by = ${option === "a" ? 5 : -5} } ]
`,
  )
  .join("")}`,
).join("\n");

/** A case study with one worksheet and four decisions, of two options each. */
export const SMALL = `format = 1
id = "small"
language = "en"
title = "A small case study"
summary = "Four decisions and a worksheet."
briefing = "What there is to know."
minutes = 20

[[indicators]]
id = "trust"
name = "Trust"
description = "How far people believe the state."
unit = "points"
start = 50

[[tasks]]
id = "problem"
stage = "agenda"
kind = "text"
title = "Define the problem"
prompt = "In five lines."

${DECISIONS}`;
