// What a database of the app holds, and how one is opened and written to with care.

import { wrap } from "idb";

const NAME = "policy-cycle-workshop";
const VERSION = 2;

// What the library lists of a session, and its header and entries as JSON; case studies; and when something was
// deleted, under [kind, id]. Entries lie under [session, device, sequence].
const STORES = { summaries: { keyPath: "id" }, headers: {}, entries: {}, cases: { keyPath: "id" }, deleted: {} };

// A write counts once it has reached the disk, so that a crash or a power cut loses nothing that was shown as saved.
const STRICT = { durability: "strict" };

export const NAMES = Object.keys(STORES);

/** Whether the database is there. Fails where the browser has none at all. */
export async function isThere(factory) {
  const list = () => factory.databases();
  // Where Chromium finds its files damaged it fails once, throws them away, and tells the next time.
  return (await list().catch(list)).some(({ name }) => name === NAME);
}

/** Opens the database. A new one gets these records in the same step; `lost` is called when the connection ends. */
export async function connect(factory, records, lost) {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const { result, transaction } = request;
    for (const [name, options] of Object.entries(STORES)) {
      if (!result.objectStoreNames.contains(name)) result.createObjectStore(name, options);
    }
    fill(transaction, records);
  };
  const db = await wrap(request);
  // Another window upgrades the database or deletes it: let go, and open it again when next asked.
  db.onversionchange = () => (db.close(), lost());
  db.onclose = lost;
  return db;
}

/** Puts records into their stores. */
export function fill(transaction, records) {
  for (const [name, value, key] of records) transaction.objectStore(name).put(value, key);
}

/** All records of a database: the store's name, the value, and the key where it is not in the value. */
export async function all(db) {
  const transaction = db.transaction(NAMES);
  const read = async ([name, { keyPath }]) => {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([keyPath ? [] : store.getAllKeys(), store.getAll()]);
    return values.map((value, at) => [name, value, keys[at]]);
  };
  return (await Promise.all(Object.entries(STORES).map(read))).flat();
}

/** Reads and writes in one transaction: everything that `work` asks of it, or nothing. */
export async function change(db, names, work) {
  const transaction = db.transaction(names, "readwrite", STRICT);
  const done = transaction.done;
  // It may fail before anybody waits for it.
  done.catch(() => {});
  try {
    await work(transaction);
  } catch (error) {
    abort(transaction);
    throw await done.then(() => error, (why) => (why?.name === "AbortError" ? error : why));
  }
  await done;
}

function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
