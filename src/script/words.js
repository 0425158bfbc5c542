// The app's words: Fluent messages of one language, formatted with the browser's own plurals, numbers and dates.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import * as site from "#site";

// The build lists the languages in the page, so that a host can add one without building the app anew.
const list = document.querySelector("meta[name=languages]");
const languages = list.content.split(" ");
const unreviewed = list.dataset.unreviewed?.split(" ") ?? [];
const lenders = Object.fromEntries((list.dataset.formats ?? "").split(" ").map((pair) => pair.split("=")));
// Scripts that are written from right to left. Not every browser tells, but each knows which script a language uses.
const RIGHT_TO_LEFT = ["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Syrc", "Thaa"];
// Which of the languages with two letters use one of them unless their tag says otherwise. The browser takes a slow
// laptop a moment to tell, and every page would wait for it.
const COMMON = ["ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];
const KEPT_AS = "language";

let language = kept() ?? preferred();
let bundle = newBundle(language);
let rightToLeft = isRightToLeft(language);
let loaded = new Map();
let wished;
let moments;
const numbers = new Map();

function kept() {
  try {
    return languages.find((tag) => tag === localStorage.getItem(KEPT_AS));
  } catch {
    // A browser that keeps nothing has no choice to remember.
    return undefined;
  }
}

/** The first of the reader's languages that the app speaks, exactly or by its first part: `az` for `az-Latn-AZ`. */
function preferred() {
  const spoken = (wanted) => languages.find((tag) => tag === wanted) ?? languages.find((tag) => first(tag) === first(wanted));
  return navigator.languages.map(spoken).find(Boolean) ?? "en";
}

function first(tag) {
  return tag.split("-")[0];
}

function isRightToLeft(tag) {
  const [language, script] = tag.split("-");
  if (language.length === 2 && script?.length !== 4) return COMMON.includes(language);
  return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script);
}

/** The language whose figures and dates stand in for this one's, where the browser does not know them: no month has a name. */
function lender(tag) {
  // A slow laptop takes a moment to tell.
  if (!lenders[tag]) return undefined;
  const knows = !/\d/.test(new Intl.DateTimeFormat(tag, { month: "long" }).format());
  return knows ? undefined : lenders[tag];
}

function newBundle(tag) {
  // What is put into a text from right to left keeps its own direction; elsewhere the marks for it are only in the way.
  return new FluentBundle(tag, { useIsolating: isRightToLeft(tag) });
}

async function loadInto(into, tag, name) {
  const messages = new FluentResource(await site.text(`locales/${tag}/${name}.ftl`));
  for (const error of into.addResource(messages)) throw error;
}

/** Loads files of messages, named with spaces between, and adds them to the current language; each only once. */
export function load(names) {
  return Promise.all(names.split(" ").map(loadOne));
}

function loadOne(name) {
  if (!loaded.has(name)) {
    const files = loaded;
    const added = loadInto(bundle, language, name);
    added.catch(() => files.delete(name));
    files.set(name, added);
  }
  return loaded.get(name);
}

/** The tags of all languages of the app. */
export function allLanguages() {
  return languages;
}

/** The tag of the language in use. */
export function current() {
  return language;
}

/** Whether a specialist has read the texts in the language in use. */
export function isReviewed() {
  return !unreviewed.includes(language);
}

/** What the page itself says where no words can be had. */
export function withoutWords() {
  const said = (tag) => document.querySelector(`meta[name=no-words][lang=${tag}]`)?.content;
  return said(language) ?? said("en") ?? "";
}

/** Changes the language once all its words that are in use are there; fails where they cannot be fetched. The last wish counts. */
export async function change(tag) {
  wished = tag;
  const next = newBundle(tag);
  const files = new Map();
  const missing = () => [...loaded.keys()].filter((name) => !files.has(name));
  // While words are on their way, a page that is being opened may ask for more.
  while (missing().length > 0) {
    for (const name of missing()) files.set(name, loadInto(next, tag, name));
    await Promise.all(files.values());
  }
  if (wished !== tag) return;
  [language, bundle, loaded, rightToLeft] = [tag, next, files, isRightToLeft(tag)];
  moments = undefined;
  numbers.clear();
  try {
    localStorage.setItem(KEPT_AS, tag);
  } catch {
    // The choice lasts as long as the page.
  }
  announce();
  dispatchEvent(new Event("words"));
}

/** The page says which language it speaks, and which way that is written. */
function announce() {
  const root = document.documentElement;
  root.lang = language;
  root.dir = rightToLeft ? "rtl" : "ltr";
}

/** A message, or the attribute after a dot; nothing where there is none. */
export function format(id, values) {
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return undefined;
  const errors = [];
  const text = bundle.formatPattern(pattern, straight(values), errors);
  for (const error of errors) console.error(`${id}: ${error.message}`);
  return text;
}

// Signs that turn the direction of writing, for what follows them too.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Values without signs by which a title from a file could turn the rest of a sentence round. */
function straight(values) {
  const plain = (value) => (typeof value === "string" ? value.replace(TURNS, "") : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}

/** A number in the language's own way, with at most this many decimals, and with a sign where asked for. */
export function number(value, decimals, sign) {
  const key = `${decimals}${sign}`;
  if (!numbers.has(key)) {
    const signDisplay = sign ? "exceptZero" : "negative";
    numbers.set(key, new Intl.NumberFormat(lender(language) ?? language, { maximumFractionDigits: decimals, signDisplay }));
  }
  // A true minus sign is as wide as a plus, and screen readers say it.
  const text = numbers.get(key).format(value).replace("-", "\u2212");
  // Among letters from right to left the sign would wander behind the number.
  return rightToLeft ? `\u200e${text}` : text;
}

/** The reader's own region of the language, for dates: 22/11 or 11/22. */
function regional() {
  return navigator.languages.find((tag) => first(tag) === language) ?? (language === "en" ? "en-GB" : language);
}

// The last moment that is a date, as the language defines it.
const LAST = 8.64e15;

/** A moment (milliseconds since 1970) as date and time. */
export function moment(at) {
  moments ??= momentsIn(lender(language));
  return moments.format(Math.min(at, LAST));
}

function momentsIn(lent) {
  // Figures alone can be lent; names of months are words.
  const dateStyle = lent ? "short" : "medium";
  return new Intl.DateTimeFormat(lent ?? regional(), { dateStyle, timeStyle: "short" });
}

/** The places of texts in the order of the language in use. */
export function inOrder(texts) {
  const { compare } = new Intl.Collator(language);
  return Uint32Array.from(texts.keys()).sort((one, other) => compare(texts[one], texts[other]));
}

// Letters that lose no mark and stand for another one all the same, for whoever has no key for them.
const STAND_FOR = { ı: "i", ə: "e", ø: "o", ł: "l", đ: "d", ß: "ss" };

/** A text as it is compared when people look for words: without case, and without the marks on letters (ё and е, ğ and g). */
const plain = (text) =>
  text
    // First as it is, because the small letter of İ is i and that of I is ı in some languages and i in others.
    .replace(/[Iİ]/g, "i")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıəøłđß]/g, (letter) => STAND_FOR[letter]);

/** Whether a text says what somebody looks for, in small or capital letters, with or without the marks on letters. */
export function says(text, wanted) {
  return plain(text).includes(plain(wanted));
}

// How languages are called in one of them; a slow laptop takes a moment for each.
const namers = new Map();

/** A language's name, from its tag: its own name where `own`, else in the language of the app, as far as the browser knows. */
export function languageName(tag, own) {
  // The build has written down how the languages that it knew call themselves.
  const listed = own && document.querySelector("template")?.content.querySelectorAll("option");
  const known = [...(listed || [])].find(({ lang }) => lang === tag);
  if (known) return known.textContent;
  const name = (told) => {
    if (!namers.has(told)) namers.set(told, new Intl.DisplayNames(told, { type: "language" }));
    return namers.get(told).of(tag);
  };
  const told = name(own ? tag : language);
  // A browser that knows no name in the language of the app gives the tag back; its own name says more.
  return told === tag ? name(tag) : told;
}

announce();
// The first file is wanted at once; whoever waits for it hears of a failure.
load("app").catch(() => {});
