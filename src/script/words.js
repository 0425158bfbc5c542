// The app's words: Fluent messages of one language, formatted with the browser's own plurals, numbers and dates.

import { FluentBundle, FluentResource } from "@fluent/bundle";

let language = "en";
let bundle = new FluentBundle(language, { useIsolating: false });
const loaded = new Map();

/** Fetches files of messages, named with spaces between, and adds them to the current language; each only once. */
export function load(names) {
  return Promise.all(names.split(" ").map(loadOne));
}

function loadOne(name) {
  if (!loaded.has(name)) {
    const address = new URL(`locales/${language}/${name}.ftl`, document.baseURI);
    const added = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
      for (const error of bundle.addResource(new FluentResource(await response.text()))) throw error;
    });
    added.catch(() => loaded.delete(name));
    loaded.set(name, added);
  }
  return loaded.get(name);
}

/** A message, or the attribute after a dot; nothing where there is none. */
export function format(id, values) {
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return undefined;
  const errors = [];
  const text = bundle.formatPattern(pattern, values, errors);
  for (const error of errors) console.error(`${id}: ${error.message}`);
  return text;
}

const numbers = new Map();

/** A number in the language's own way, with at most this many decimals, and with a sign where asked for. */
export function number(value, decimals, sign) {
  const key = `${decimals}${sign}`;
  if (!numbers.has(key)) {
    const signDisplay = sign ? "exceptZero" : "negative";
    numbers.set(key, new Intl.NumberFormat(language, { maximumFractionDigits: decimals, signDisplay }));
  }
  // A true minus sign is as wide as a plus, and screen readers say it.
  return numbers.get(key).format(value).replace("-", "\u2212");
}

/** A moment (milliseconds since 1970) as date and time. */
export function moment(at) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
}

/** A language's name in the language of the app, from its tag. */
export function languageName(tag) {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag);
}

// The first file is wanted at once; whoever waits for it hears of a failure.
load("app").catch(() => {});
