// Two languages that nobody speaks, made from English while the app fetches its words: one is longer and accented, one
// runs from right to left. What they show wrong on a screen would be wrong in some real language.
//
// They come to the app as any language does: through the list in the page, a folder of messages, and translations in
// the case studies. Nothing of the app knows them.

import { FluentParser, FluentSerializer, Transformer, type Pattern, type Resource, type TextElement } from "@fluent/syntax";
import type { BrowserContext, Route } from "@playwright/test";

/** The tags of the two languages. */
export const PSEUDO = ["en-XA", "ar-XB"] as const;
export type Pseudo = (typeof PSEUDO)[number];

const LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "åƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
const ARABIC = "ابجدهفغحيجكلمنوبقرستوفشخيزابجدهفغحيجكلمنوبقرستوفشخيز";

/** Letters of one alphabet for those of another. */
function spell(text: string, letters: string): string {
  return [...text].map((letter) => [...letters][LATIN.indexOf(letter)] ?? letter).join("");
}

/** What a longer language adds to a text: two letters for each five, in words of at most six. */
function more(length: number): string {
  const rest = Math.max(1, Math.round(length * 0.4));
  return "ŧ".repeat(rest).replace(/.{1,6}/g, " $&");
}

/** A text in a pseudo-language, without what shows its ends. */
function letters(text: string, tag: Pseudo): string {
  return spell(text, tag === "en-XA" ? ACCENTED : ARABIC);
}

class Translator extends Transformer {
  constructor(private readonly tag: Pseudo) {
    super();
  }

  visitTextElement(element: TextElement): TextElement {
    element.value = letters(element.value, this.tag);
    return element;
  }

  /** Brackets show whether a text is cut; only whole texts get them, not the variants inside. */
  close(pattern: Pattern): void {
    if (this.tag !== "en-XA") return;
    const length = pattern.elements.reduce((sum, part) => sum + (part.type === "TextElement" ? part.value.length : 8), 0);
    const [first, last] = [pattern.elements[0], pattern.elements.at(-1)!];
    if (first.type !== "TextElement" || last.type !== "TextElement") return;
    first.value = `[${first.value}`;
    last.value = `${last.value}${more(length)}]`;
  }
}

/** Messages in a pseudo-language: letters change; values, attributes, selectors and names stay. */
export function messages(english: string, tag: Pseudo): string {
  const resource: Resource = new FluentParser({}).parse(english, {});
  const translator = new Translator(tag);
  translator.visit(resource);
  for (const entry of resource.body) {
    if (entry.type !== "Message") continue;
    for (const pattern of [entry.value, ...entry.attributes.map((attribute) => attribute.value)]) {
      if (pattern) translator.close(pattern);
    }
  }
  return new FluentSerializer({}).serialize(resource, 0);
}

/** A case text in a pseudo-language: Markdown's own signs, addresses and figures stay. */
export function caseText(english: string, tag: Pseudo): string {
  const lines = english.split("\n").map((line) => line.replace(/(\]\([^)]*\))|([^\]]+|\])/g, (_, link, text) => link ?? letters(text, tag)));
  const text = lines.join("\n");
  if (tag !== "en-XA") return text;
  const short = text.trim();
  // A long text is known to be whole by its last paragraph; a bracket before a heading or a list would undo it.
  return short.includes("\n\n") ? `${short}${more(short.length)}]` : `[${short}${more(short.length)}]`;
}

type Node = { [key: string]: unknown };

/** The text of a case study that a key such as `decisions.fee-rule.options.wait.label` names. */
function lookUp(whole: Node, key: string): string | undefined {
  let at: unknown = whole;
  // Ids may hold dots no more than keys do, so each part names one step.
  for (const part of key.split(".")) {
    at = Array.isArray(at) ? (at.find((item: Node) => item.id === part) ?? at[Number(part) - 1]) : (at as Node | undefined)?.[part];
  }
  return typeof at === "string" ? at : undefined;
}

function wholeCase(text: string, tag: Pseudo): string {
  const whole = JSON.parse(text) as Node & { translations: Record<string, Record<string, string>> };
  const keys = Object.keys(Object.values(whole.translations)[0]);
  const translated = keys.map((key) => [key, lookUp(whole, key)] as const).filter(([, english]) => english);
  if (translated.length < keys.length) throw new Error("A key of a translation names no text.");
  whole.translations[tag] = Object.fromEntries(translated.map(([key, english]) => [key, caseText(english!, tag)]));
  return JSON.stringify(whole);
}

type CardText = { language: string; title: string; summary: string };

function index(text: string, tag: Pseudo): string {
  const cards = JSON.parse(text) as { texts: CardText[] }[];
  for (const card of cards) {
    const { title, summary } = card.texts[0];
    card.texts.push({ language: tag, title: caseText(title, tag), summary: caseText(summary, tag) });
  }
  return JSON.stringify(cards);
}

async function changed(route: Route, address: string, change: (text: string) => string): Promise<void> {
  const response = await route.fetch({ url: address });
  // What is not there is not there in any language.
  await route.fulfill(response.ok() ? { response, body: change(await response.text()) } : { response });
}

/** Adds a pseudo-language to the app in this context, and chooses it. Service workers must be blocked there. */
export async function speak(context: BrowserContext, tag: Pseudo): Promise<void> {
  await context.route(/\/$|\/index\.html$/, (route) =>
    changed(route, route.request().url(), (page) => page.replace(/(<meta name="?languages"? content="?)/, `$1${tag} `)),
  );
  await context.route(`**/locales/${tag}/*.ftl`, (route) =>
    changed(route, route.request().url().replace(`/locales/${tag}/`, "/locales/en/"), (text) => messages(text, tag)),
  );
  await context.route(/\/cases\/[^/]+\.json$/, (route) => {
    const address = route.request().url();
    return changed(route, address, (text) => (address.endsWith("/index.json") ? index(text, tag) : wholeCase(text, tag)));
  });
  await choose(context, tag);
}

/** Chooses a language of the app before its first page. */
export async function choose(context: BrowserContext, tag: string): Promise<void> {
  await context.addInitScript((chosen) => localStorage.setItem("language", chosen), tag);
}
