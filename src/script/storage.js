// Saved sessions and the person's own case studies, in IndexedDB.
//
// What the browser would not take is held in memory, under `unwritten`, and written as soon as it can be. So play goes
// on whatever happens to storage, and every reader sees one truth: what is on the disk and what is not there yet.

import { change as once, named, open, use } from "./database.js";

// For how long what was deleted can be brought back, in milliseconds: 30 days.
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

// How long to wait before what could not be written is tried again, in milliseconds.
const RETRY = 10_000;

// Sessions that are not on the disk, whole: header, entries by key, summary; and case studies likewise.
const unwritten = { session: new Map(), case: new Map() };

// What was deleted before it was ever written: when, and what to bring back.
const gone = { session: new Map(), case: new Map() };

let trouble = "";
let retrying;

// Where the browser has no room, what was deleted first goes for good.
async function change(names, work) {
  for (;;) {
    try {
      return await once(names, work);
    } catch (error) {
      if (error?.name !== "QuotaExceededError" || !(await purgeOldest())) throw error;
    }
  }
}

const within = (id) => IDBKeyRange.bound([id], [id, []]);
const SESSION = ["summaries", "headers", "entries", "deleted"];

// Writes a session or a part of it. `known` is how many entries must be there already; with a header, none.
function put(id, { header, entries, summary }, known) {
  return change(SESSION, async (transaction) => {
    const headers = transaction.objectStore("headers");
    const stored = transaction.objectStore("entries");
    if (header === undefined) {
      const [begun, there] = await Promise.all([headers.count(id), stored.count(within(id))]);
      if (!begun || there < known) throw named("Missing");
    }
    const requests = [...entries].map(([key, entry]) => stored.put(entry, [id, ...JSON.parse(key)]));
    if (header !== undefined) requests.push(headers.put(header, id));
    requests.push(transaction.objectStore("summaries").put(summary));
    // Whoever plays it on wants it back.
    requests.push(transaction.objectStore("deleted").delete(["session", id]));
    await Promise.all(requests);
  });
}

// What is on the disk of a session; its entries by key, or without keys, which are long to read where there are many.
async function get(id, keyed = true) {
  return use(async (db) => {
    const transaction = db.transaction(SESSION);
    const [summary, header, keys, entries, deleted] = await Promise.all([
      transaction.objectStore("summaries").get(id),
      transaction.objectStore("headers").get(id),
      keyed && transaction.objectStore("entries").getAllKeys(within(id)),
      transaction.objectStore("entries").getAll(within(id)),
      transaction.objectStore("deleted").get(["session", id]),
    ]);
    if (!keyed) return { summary, header, entries, deleted };
    const named = keys.map(([, ...place], at) => [JSON.stringify(place), entries[at]]);
    return { summary, header, entries: new Map(named), deleted };
  });
}

// What is stored of a session together with what is not written yet.
async function whole(id) {
  const here = unwritten.session.get(id);
  const stored = await get(id).catch((error) => {
    if (here) return { entries: new Map() };
    throw error;
  });
  if (!here) return stored;
  return { ...here, entries: new Map([...stored.entries, ...here.entries]) };
}

/**
 * Writes everything that is not written yet. Fails as the first of it fails; what is left is tried again after a while.
 */
export async function flush() {
  clearTimeout(retrying);
  try {
    for (const [id, session] of unwritten.session) {
      await put(id, session);
      if (unwritten.session.get(id) === session) unwritten.session.delete(id);
    }
    for (const [id, record] of unwritten.case) {
      await putCase(record);
      if (unwritten.case.get(id) === record) unwritten.case.delete(id);
    }
    await open();
    trouble = "";
  } catch (error) {
    trouble = error.name;
    console.warn("What is new could not be saved", error);
    retrying = setTimeout(() => flush().catch(() => {}), RETRY);
    throw error;
  } finally {
    dispatchEvent(new Event("storage-tried"));
  }
}

/** Why the browser does not take what is to be saved; empty where it does. */
export function storageTrouble() {
  return trouble;
}

/** Whether nothing of a session waits to be written. */
export function isWritten(id) {
  return !unwritten.session.has(id);
}

/**
 * Saves entries of a session in one step, with what the library lists of it. Fails with `Missing` where the session
 * begun and `known` earlier entries should be there and are not.
 */
export async function save(id, keys, entries, summary, known) {
  await put(id, { entries: pairs(keys, entries), summary: JSON.parse(summary) }, known);
}

/** Saves a session whole. Where the browser refuses, it is held here and written later; the call fails all the same. */
export async function saveWhole(id, header, keys, entries, summary) {
  unwritten.session.set(id, { header, entries: new Map(pairs(keys, entries)), summary: JSON.parse(summary) });
  await flush();
}

const pairs = (keys, entries) => keys.map((key, at) => [key, entries[at]]);

/** Whether a session and as many entries as were written are still there. */
export async function isThere(id, known) {
  const { header, entries } = await get(id, false);
  return header !== undefined && entries.length >= known;
}

/**
 * A session's summary, header and entries, as they are stored; undefined where there is no header. What is no text goes as
 * an empty one.
 */
export async function session(id) {
  const { summary, header, entries, deleted } = await (unwritten.session.has(id) ? whole(id) : get(id, false));
  if (gone.session.has(id) || deleted) throw named("Deleted");
  if (header === undefined) return undefined;
  const texts = [JSON.stringify(summary), header, ...entries.values()];
  return texts.map((text) => (typeof text === "string" ? text : ""));
}

/** Writes texts from a place on as bytes, one after the other, and where each ends; answers how many there was room for. */
export function encode(texts, place, bytes, ends) {
  const encoder = new TextEncoder();
  let count = 0;
  for (let end = 0; count < ends.length && place + count < texts.length; count += 1) {
    const text = texts[place + count];
    const { read, written } = encoder.encodeInto(text, bytes.subarray(end));
    if (read < text.length) break;
    ends[count] = end += written;
  }
  return count;
}

/**
 * All sessions as JSON, the last changed first: the summary as JSON, which may be damaged; whether there is a header;
 * whether everything is written; when it was deleted.
 */
export async function sessions() {
  const all = new Map();
  const list = (id) => all.get(id) ?? all.set(id, { id, header: false, written: true }).get(id);
  try {
    await use(async (db) => {
      const transaction = db.transaction(SESSION);
      const [summaries, headers, deleted, since] = await Promise.all([
        transaction.objectStore("summaries").getAll(),
        transaction.objectStore("headers").getAllKeys(),
        transaction.objectStore("deleted").getAllKeys(),
        transaction.objectStore("deleted").getAll(),
      ]);
      for (const summary of summaries) list(summary.id).summary = summary;
      for (const id of headers) list(id).header = true;
      deleted.forEach(([kind, id], at) => {
        if (kind === "session" && all.has(id)) list(id).deleted = since[at];
      });
    });
    if (!unwritten.session.size && !unwritten.case.size) trouble = "";
  } catch (error) {
    trouble = error.name;
  }
  for (const [id, { summary }] of unwritten.session) Object.assign(list(id), { summary, header: true, written: false });
  for (const [id, { at, record }] of gone.session) Object.assign(list(id), { summary: record.summary, header: true, deleted: at });
  // A name that is no text was never the app's.
  const named = [...all.values()].filter(({ id }) => typeof id === "string");
  const changed = ({ summary }) => Number(summary?.changed) || 0;
  return listed(named.sort((a, b) => changed(b) - changed(a)), ({ summary }) => ({ summary: JSON.stringify(summary) ?? "" }));
}

// What may be damaged goes as a text of its own, so that the others can be read all the same.
const listed = (items, inner) => JSON.stringify(items.map((item) => ({ ...item, ...inner(item), deleted: when(item.deleted) })));
const when = (moment) => (Number.isSafeInteger(moment) && moment >= 0 ? moment : moment === undefined ? null : 0);

/**
 * What is stored of a session as the text of a file. Where all of it can be read, that is a session file. What cannot
 * be read stands in it as the text or value that it is.
 */
export async function sessionFile(id) {
  const { header, entries } = await whole(id);
  const shown = (stored) => (isJson(stored) ? stored : (JSON.stringify(stored) ?? "null"));
  return `{"header":${shown(header)},"entries":[${[...entries.values()].map(shown).join(",")}]}`;
}

function isJson(text) {
  try {
    return typeof text === "string" && JSON.parse(text) instanceof Object;
  } catch {
    return false;
  }
}

/** Takes note that all of a session that is not written stands in a file. */
export function noteFile(id) {
  const session = unwritten.session.get(id);
  if (session) session.filed = true;
}

/**
 * Adds a session that came from a file. What is saved of it and can be read stays as it is; a session of the same name
 * that begins otherwise is another one, and is left alone.
 */
export async function add(id, header, keys, entries, summary) {
  const known = await whole(id).catch(() => ({ entries: new Map() }));
  const readable = holds(known.header, ["seed", "begun", "scenario_hash"]);
  const begins = (text) => ["seed", "begun", "scenario_hash"].map((name) => JSON.parse(text)[name]).join(" ");
  if (readable && begins(known.header) !== begins(header)) throw named("Conflict");
  const sound = [...known.entries].filter(([, entry]) => holds(entry, ["id", "lamport", "at", "author", "group", "events"]));
  const given = JSON.parse(summary);
  const later = readable && known.summary?.changed > given.changed ? known.summary : given;
  unwritten.session.set(id, { header, entries: new Map([...pairs(keys, entries), ...sound]), summary: later, filed: true });
  gone.session.delete(id);
  // The session's own page says where it could not be written.
  await flush().catch(() => {});
}

// Whether a stored text is an object with these names, which is what can be told without the rules of the game.
function holds(text, names) {
  return isJson(text) && names.every((name) => name in JSON.parse(text));
}

const RECORDS = { session: SESSION, case: ["cases", "deleted"] };

/** Deletes a session or a case study, so that it can be brought back for a while. */
export async function remove(kind, id) {
  const record = unwritten[kind].get(id);
  if (record) {
    unwritten[kind].delete(id);
    gone[kind].set(id, { at: Date.now(), record });
  }
  const marked = change(["deleted"], (transaction) => transaction.store.put(Date.now(), [kind, id]));
  // What never was on the disk is gone from here all the same.
  await marked.catch((error) => (record ? undefined : Promise.reject(error)));
}

/** Brings back what was deleted. */
export async function bringBack(kind, id) {
  const there = gone[kind].get(id);
  if (there) {
    gone[kind].delete(id);
    unwritten[kind].set(id, there.record);
    await flush().catch(() => {});
  }
  const unmarked = change(["deleted"], (transaction) => transaction.store.delete([kind, id]));
  await unmarked.catch((error) => (there ? undefined : Promise.reject(error)));
}

/** Deletes for good. */
export async function purge(kind, id) {
  const held = gone[kind].delete(id) || unwritten[kind].delete(id);
  // Deleting makes room, and must not make more of it first.
  const purged = once(RECORDS[kind], (transaction) => {
    const requests = [transaction.objectStore("deleted").delete([kind, id])];
    if (kind === "case") {
      requests.push(transaction.objectStore("cases").delete(id));
    } else {
      requests.push(transaction.objectStore("summaries").delete(id));
      requests.push(transaction.objectStore("headers").delete(id));
      requests.push(transaction.objectStore("entries").delete(within(id)));
    }
    return Promise.all(requests);
  });
  await purged.catch((error) => (held ? undefined : Promise.reject(error)));
}

async function marks() {
  return use(async (db) => {
    const transaction = db.transaction("deleted");
    const [keys, since] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    return keys.map(([kind, id], at) => ({ kind, id, since: since[at] })).sort((a, b) => a.since - b.since);
  });
}

async function purgeOldest() {
  const [oldest] = await marks();
  if (oldest) await purge(oldest.kind, oldest.id);
  return oldest !== undefined;
}

/** Lets what was deleted long ago go for good; answers the names of those sessions, one per item. */
export async function purgeOld() {
  const old = (await marks()).filter(({ since }) => !(since > Date.now() - KEPT_FOR));
  for (const { kind, id } of old) await purge(kind, id);
  return old.filter(({ kind }) => kind === "session").map(({ id }) => id);
}

/** The person's own case studies, as JSON: their cards, which may be damaged, and when they were deleted. */
export async function cases() {
  const all = new Map();
  const list = ({ id, card }) => all.set(id, { id, card: { id, ...card } }).get(id);
  await use(async (db) => {
    const transaction = db.transaction(RECORDS.case);
    const stored = await transaction.objectStore("cases").getAll();
    for (const record of stored) list(record).deleted = await transaction.objectStore("deleted").get(["case", record.id]);
  }).catch(() => {});
  unwritten.case.forEach(list);
  for (const { at, record } of gone.case.values()) list(record).deleted = at;
  return listed([...all.values()], ({ card }) => ({ card: JSON.stringify(card) }));
}

const putCase = (record) =>
  change(RECORDS.case, (transaction) =>
    Promise.all([
      transaction.objectStore("cases").put(record),
      transaction.objectStore("deleted").delete(["case", record.id]),
    ]),
  );

/** Saves a case study of the person's own: what the library lists of it, and the case study as JSON text. */
export async function saveCase(listed, text) {
  const { id, ...card } = JSON.parse(listed);
  unwritten.case.set(id, { id, card, text, filed: true });
  gone.case.delete(id);
  // It can be played until the page closes all the same, and there is a file of it.
  await flush().catch(() => {});
}

/** A case study of the person's own as JSON text; undefined where there is none. */
export async function caseText(id) {
  const here = unwritten.case.get(id);
  if (here || gone.case.has(id)) return here?.text;
  return use(async (db) => {
    const transaction = db.transaction(RECORDS.case);
    const [record, deleted] = await Promise.all([
      transaction.objectStore("cases").get(id),
      transaction.objectStore("deleted").get(["case", id]),
    ]);
    return deleted ? undefined : record?.text;
  });
}

/** Asks the browser to keep what is saved even when space is short. */
export async function persist() {
  return (await navigator.storage?.persist?.()) ?? false;
}

// Closing the page would lose what stands neither on the disk nor in a file: the browser asks first.
addEventListener("beforeunload", (event) => {
  const held = [...unwritten.session.values()];
  if (held.some(({ filed }) => !filed)) event.preventDefault();
});
