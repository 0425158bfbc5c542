// The first page as the build drew it, for as long as the app is on its way.
//
// Over a slow line the app takes a moment to come. Where nothing is saved yet, it is known beforehand what it will show
// first, in each language: the page brings that along (`xtask/src/first_page.rs`), and its links work at once.

import { start } from "#site";
import { isEmpty, wasEmpty } from "./storage.js";
import { change, current } from "./words.js";

const place = document.querySelector("#first");
const library = document.querySelector("#library");
const over = new AbortController();

const isElsewhere = () => !["", "#/"].includes(location.hash);

/** What the build drew of a screen, in the language in use; nothing in a language that the build did not know. */
function drawn(screen) {
  const templates = document.querySelectorAll(`template[data-screen=${screen}]`);
  return [...templates].find(({ lang }) => lang === current());
}

/** Changes what is on the page; the focus goes from what has gone to what has taken its place. */
function exchange(work) {
  const focused = document.activeElement;
  work();
  if (!focused || focused.isConnected) return;
  const href = focused.getAttribute("href");
  const alike = [...document.querySelectorAll(focused.localName)];
  alike.find((other) => other.getAttribute("href") === href)?.focus({ preventScroll: true });
}

function show(screen) {
  const template = drawn(screen);
  exchange(() => place.replaceChildren(...(template ? [document.importNode(template.content, true)] : [])));
  if (template?.title) document.title = template.title;
}

async function follow() {
  if (!isElsewhere()) return show("library");
  show("loading");
  const links = [...(drawn("library")?.content.querySelectorAll("[data-module]") ?? [])];
  const link = links.find((link) => link.getAttribute("href") === location.hash);
  // Where no link leads, the app itself must say what is there; and also where a module cannot be had.
  if (link && (await start(link.dataset.module).then(() => true, () => false)) && isElsewhere()) place.replaceChildren();
}

async function begin() {
  if (isElsewhere() || !drawn("library")) return;
  const atOnce = wasEmpty();
  if (atOnce) standIn();
  const empty = await isEmpty();
  if (over.signal.aborted) return;
  if (empty === atOnce) return;
  if (empty) standIn();
  // What is saved stands above the case studies, and would push them away below the pointer.
  else leave();
}

function standIn() {
  const whileHere = { signal: over.signal };
  library.hidden = true;
  show("library");
  addEventListener("hashchange", follow, whileHere);
  addEventListener("words", follow, whileHere);
  // The list of languages is all that can be changed. A language that cannot be had leaves everything as it is.
  place.addEventListener("change", ({ target }) => change(target.value).catch(follow), whileHere);
}

/** Makes way for the app, which has drawn what it shows first. */
export function leave() {
  if (over.signal.aborted) return;
  over.abort();
  exchange(() => {
    place.remove();
    library.hidden = false;
  });
}

begin();
