// The database: opened when it is needed, opened anew when the connection was lost, and copied at every step.

import { follow, lost } from "./copy.js";
import * as stores from "./stores.js";

let opened;
let again = false;

/** An error with a name of our own. */
export const named = (name, cause) => Object.assign(new Error(name, { cause }), { name });

const connect = async () => stores.connect(indexedDB, await lost(indexedDB, again), lose);

/** The connection. Fails with `QuotaExceededError`, with `VersionError` where a newer app has been here, or with `Blocked`. */
export function open() {
  opened ??= connect();
  const attempt = opened;
  return attempt.catch((error) => {
    if (opened === attempt) opened = undefined;
    const known = ["QuotaExceededError", "VersionError"].includes(error?.name);
    throw known ? error : named("Blocked", error);
  });
}

function forget() {
  opened = undefined;
  again = true;
}

function lose() {
  forget();
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
    forget();
    return work(await open());
  }
}

/** Reads and writes in one transaction: everything that `work` asks of it, or nothing. */
export function change(names, work) {
  return use(async (db) => {
    await stores.change(db, names, work);
    await follow(db, names, work);
  });
}
