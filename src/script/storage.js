// Saved sessions and the person's own case files, in IndexedDB. Where the browser refuses it, everything is kept in
// memory until the page closes, and `isDurable` says so.

import { openDB } from "idb";

const NAME = "policy-cycle-workshop";
const VERSION = 1;

// A write counts once it has reached the disk, so that a crash or a power cut loses nothing that was shown as saved.
const STRICT = { durability: "strict" };

let opened;

function open() {
  // `openDB` throws at once where the browser's settings forbid a page to keep anything.
  opened ??= Promise.resolve().then(connect).then(browser, (error) => {
    console.warn("IndexedDB is not available", error);
    return memory();
  });
  return opened;
}

function connect() {
  return openDB(NAME, VERSION, {
    upgrade(db) {
      // What the library lists of a session, and its header and entries as JSON.
      db.createObjectStore("summaries", { keyPath: "id" });
      db.createObjectStore("headers");
      db.createObjectStore("entries");
      db.createObjectStore("cases", { keyPath: "id" });
    },
    blocking(_current, _blocked, event) {
      // A newer version of the app in another window needs the database: let go, and open it again when next asked.
      event.target.close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
}

/** Whether what is saved outlives the page. */
export async function isDurable() {
  return (await open()).durable;
}

/** The summaries of all saved sessions, the last one first, as JSON. */
export async function sessions() {
  const all = await (await open()).summaries();
  return JSON.stringify(all.sort((a, b) => b.changed - a.changed));
}

/** A session's header and entries, as JSON texts; undefined where there is none. */
export async function session(id) {
  return (await open()).session(id);
}

/** Saves entries of a session in one step, with what the library lists of it. `header` is given once, at the start. */
export async function save(id, header, keys, entries, summary) {
  await (await open()).save(id, header, keys, entries, JSON.parse(summary));
}

/**
 * Adds a session that came from a file. What is saved of it stays as it is; a session of the same name that begins
 * otherwise is another one, and is left alone.
 */
export async function add(id, header, keys, entries, summary) {
  const place = await open();
  const known = await place.session(id);
  if (known && known[0] !== header) throw Object.assign(new Error(id), { name: "Conflict" });
  const there = new Set(known ? await place.keys(id) : []);
  const fresh = keys.map((key, at) => [key, entries[at]]).filter(([key]) => !there.has(key));
  const listed = (await place.summaries()).find((one) => one.id === id);
  const last = JSON.parse(summary);
  const later = listed && listed.changed > last.changed ? listed : last;
  await place.save(id, known ? undefined : header, fresh.map(([key]) => key), fresh.map(([, entry]) => entry), later);
}

/** Deletes a session. */
export async function remove(id) {
  await (await open()).remove(id);
}

/** The person's own case studies, as JSON. */
export async function cases() {
  return JSON.stringify(await (await open()).cases());
}

/** Saves a case study of the person's own: what the library lists of it, and the case study as JSON text. */
export async function saveCase(listed, text) {
  const { id, ...card } = JSON.parse(listed);
  await (await open()).saveCase({ id, card, text });
}

/** A case study of the person's own as JSON text; undefined where there is none. */
export async function caseText(id) {
  return (await open()).caseText(id);
}

/** Deletes a case study of the person's own. */
export async function removeCase(id) {
  await (await open()).removeCase(id);
}

/** Asks the browser to keep what is saved even when space is short. */
export async function persist() {
  return (await navigator.storage?.persist?.()) ?? false;
}

// Entries lie under [session, device, sequence].
const within = (id) => IDBKeyRange.bound([id], [id, []]);

function browser(db) {
  return {
    durable: true,
    summaries: () => db.getAll("summaries"),
    async session(id) {
      const transaction = db.transaction(["headers", "entries"]);
      const [header, entries] = await Promise.all([
        transaction.objectStore("headers").get(id),
        transaction.objectStore("entries").getAll(within(id)),
      ]);
      return header && [header, ...entries];
    },
    // As they were given, so that they can be compared.
    async keys(id) {
      const keys = await db.getAllKeys("entries", within(id));
      return keys.map(([, device, sequence]) => JSON.stringify([device, sequence]));
    },
    async save(id, header, keys, entries, summary) {
      const transaction = db.transaction(["summaries", "headers", "entries"], "readwrite", STRICT);
      const stored = transaction.objectStore("entries");
      if (header) transaction.objectStore("headers").put(header, id);
      entries.forEach((entry, place) => stored.put(entry, [id, ...JSON.parse(keys[place])]));
      transaction.objectStore("summaries").put(summary);
      await transaction.done;
    },
    async remove(id) {
      const transaction = db.transaction(["summaries", "headers", "entries"], "readwrite", STRICT);
      transaction.objectStore("summaries").delete(id);
      transaction.objectStore("headers").delete(id);
      transaction.objectStore("entries").delete(within(id));
      await transaction.done;
    },
    async cases() {
      return (await db.getAll("cases")).map(({ id, card }) => ({ id, ...card }));
    },
    async saveCase(stored) {
      const transaction = db.transaction("cases", "readwrite", STRICT);
      transaction.store.put(stored);
      await transaction.done;
    },
    async caseText(id) {
      return (await db.get("cases", id))?.text;
    },
    async removeCase(id) {
      await db.delete("cases", id);
    },
  };
}

function memory() {
  const stored = new Map();
  const own = new Map();
  return {
    durable: false,
    summaries: async () => [...stored.values()].map((session) => session.summary),
    async session(id) {
      const session = stored.get(id);
      return session && [session.header, ...session.entries.values()];
    },
    keys: async (id) => [...stored.get(id).entries.keys()],
    async save(id, header, keys, entries, summary) {
      const session = stored.get(id) ?? { header, entries: new Map() };
      entries.forEach((entry, place) => session.entries.set(keys[place], entry));
      stored.set(id, { ...session, summary });
    },
    remove: async (id) => void stored.delete(id),
    cases: async () => [...own.values()].map(({ id, card }) => ({ id, ...card })),
    saveCase: async (entry) => void own.set(entry.id, entry),
    caseText: async (id) => own.get(id)?.text,
    removeCase: async (id) => void own.delete(id),
  };
}
