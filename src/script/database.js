// The database: opened when it is needed, opened anew when the connection was lost, and written to with care.

import { openDB } from "idb";

const NAME = "policy-cycle-workshop";
const VERSION = 2;

// What the library lists of a session, and its header and entries as JSON; case studies; and when something was
// deleted, under [kind, id]. Entries lie under [session, device, sequence].
const STORES = { summaries: { keyPath: "id" }, headers: {}, entries: {}, cases: { keyPath: "id" }, deleted: {} };

// A write counts once it has reached the disk, so that a crash or a power cut loses nothing that was shown as saved.
const STRICT = { durability: "strict" };

let opened;

/** An error with a name of our own. */
export const named = (name, cause) => Object.assign(new Error(name, { cause }), { name });

function connect() {
  return openDB(NAME, VERSION, {
    upgrade(db) {
      for (const [name, options] of Object.entries(STORES)) {
        if (!db.objectStoreNames.contains(name)) db.createObjectStore(name, options);
      }
    },
    blocking(_current, _blocked, event) {
      // Another window upgrades the database or deletes it: let go, and open it again when next asked.
      event.target.close();
      lose();
    },
    terminated: lose,
  });
}

/** The connection. Fails with `QuotaExceededError`, with `VersionError` where a newer app has been here, or with `Blocked`. */
export function open() {
  // `openDB` throws at once where the browser has no IndexedDB at all.
  opened ??= Promise.resolve().then(connect);
  const attempt = opened;
  return attempt.catch((error) => {
    if (opened === attempt) opened = undefined;
    const known = ["QuotaExceededError", "VersionError"].includes(error?.name);
    throw known ? error : named("Blocked", error);
  });
}

function lose() {
  opened = undefined;
  check();
}

// Whoever has a session open looks whether it is still there: when the connection has gone, and perhaps all that was
// stored with it, and when the person comes back to the page.
const check = () => dispatchEvent(new Event("storage-check"));
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && check());

/** Does something with the connection, once more where it was lost. */
export async function use(work) {
  const db = await open();
  try {
    return await work(db);
  } catch (error) {
    if (error?.name !== "InvalidStateError") throw error;
    // The connection was closed a moment ago, and nobody has said so yet.
    opened = undefined;
    return work(await open());
  }
}

/** Reads and writes in one transaction: everything that `work` asks of it, or nothing. */
export function change(names, work) {
  return use(async (db) => {
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
  });
}

function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
