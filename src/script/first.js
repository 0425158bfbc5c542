// The first page as the build drew it, for as long as the app is on its way.
//
// Over a slow line the app takes a moment to come, and on a slow laptop the database takes one too. What the app shows
// first is known beforehand in each language, but for what is saved: the page brings it along (`xtask/src/first_page.rs`),
// and its links work at once. What is saved stands above the case studies, and gets as much room there as it took before.

import { start } from "#site";
import { open } from "./database.js";
import { change, current } from "./words.js";

// Under this name `localStorage` keeps how high what is saved stood when the library was last drawn, in pixels. It is no
// number where the case studies were others than the build knows.
const ROOM = "room";

const place = document.querySelector("#first");
const library = document.querySelector("#library");
const over = new AbortController();
const room = lastRoom();

function lastRoom() {
  try {
    return Number(localStorage.getItem(ROOM));
  } catch {
    return 0;
  }
}

function measure() {
  const cases = library.querySelector("[aria-labelledby=cases-title]");
  // While somebody looks for a case study, the others do not stand there.
  if (!cases?.offsetHeight || cases.querySelector(".find input")?.value) return;
  // Only what is somebody's own can be deleted.
  const known = !cases.querySelector("button");
  const saved = library.querySelector("[aria-labelledby=saved-title]");
  try {
    localStorage.setItem(ROOM, known ? (saved?.offsetHeight ?? 0) : NaN);
  } catch {
    // On the next visit what is saved pushes the case studies down.
  }
}

const isElsewhere = () => !["", "#/"].includes(location.hash);

/** What the build drew of a screen, in the language in use; nothing in a language that the build did not know. */
function drawn(screen) {
  const templates = document.querySelectorAll(`template[data-screen=${screen}]`);
  return [...templates].find(({ lang }) => lang === current());
}

/** A copy of that, with room for what is saved. */
function copied(screen) {
  const copy = document.importNode(drawn(screen).content, true);
  const cases = copy.querySelector("section");
  if (cases && room !== 0) {
    const saved = document.createElement("section");
    saved.style.blockSize = `${room}px`;
    saved.append(copied("loading").querySelector("p"));
    cases.before(saved);
    if (isNaN(room)) cases.remove();
  }
  return copy;
}

/** The element on the page that leads to where this one leads, or else is of its kind. */
function alike(element) {
  const href = element.getAttribute("href");
  return [...document.querySelectorAll(element.localName)].find((other) => other.getAttribute("href") === href);
}

/** Changes what is on the page; the focus goes from what has gone to what has taken its place. */
function exchange(work) {
  const focused = document.activeElement;
  work();
  if (focused && !focused.isConnected) alike(focused)?.focus({ preventScroll: true });
}

function show(screen) {
  const template = drawn(screen);
  exchange(() => place.replaceChildren(...(template ? [copied(screen)] : [])));
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

function begin() {
  new ResizeObserver(measure).observe(library);
  if (isElsewhere() || !drawn("library")) return;
  const whileHere = { signal: over.signal };
  library.hidden = true;
  show("library");
  addEventListener("hashchange", follow, whileHere);
  addEventListener("words", follow, whileHere);
  // The list of languages is all that can be changed. A language that cannot be had leaves everything as it is.
  place.addEventListener("change", ({ target }) => change(target.value).catch(follow), whileHere);
  // Until the app asks, it is open; whoever asks is told of what is wrong.
  open().catch(() => {});
}

/** Makes way for the app, which has drawn what it shows first. The case study that somebody points at keeps its place. */
export function leave() {
  if (over.signal.aborted) return;
  over.abort();
  const cards = [...place.querySelectorAll(".card")];
  const pointed = cards.find((card) => card.matches(":hover, :focus-within"))?.querySelector("a");
  const top = (element) => element.getBoundingClientRect().top;
  const before = pointed && top(pointed);
  exchange(() => {
    place.remove();
    library.hidden = false;
  });
  const now = pointed && alike(pointed);
  if (now) scrollBy(0, top(now) - before);
}

begin();
