# What the page says by itself, before the app and its words are there, and what a device says of the installed app. The
# build puts these texts into the page and its manifest, in every language.

page-name-short = Policy Cycle
page-about = Play a migration case study through the whole policy cycle, in a group or alone.
page-needs = This page needs JavaScript and WebAssembly, which every browser of the last years has. Please switch them on, or use a newer browser.
page-failed = Part of the app could not be loaded. Please reload the page.
