// A second copy of the database, in files of its own.
//
// Chromium keeps a site's databases in a log. A crash can cut a write in two; the next write goes behind the half one,
// and when the log is read again, the browser takes it for damaged and throws all of it away: what two crashes leave of
// a session is nothing. A storage bucket has a log of its own. One of the two logs is written at a time, so that a crash
// harms one at most, and whichever is thrown away is filled again from the other. Browsers without buckets keep databases
// in other ways, and need no copy.

import { all, change, connect, fill, isThere, NAMES } from "./stores.js";

const buckets = navigator.storageBuckets;

// Whoever clears what a site has stored clears the copy as well. A page that is open may notice in between, when Chromium
// gives no answer at all to some questions: it waits this long, in milliseconds, before it takes what it misses for lost.
const A_WHILE = 1000;

let opened;

const lose = () => (opened = undefined);

const place = async () => (await buckets.open("copy")).indexedDB;

// The copy; one that has to be made takes what the database holds.
async function open(database) {
  const factory = await place();
  return connect(factory, (await isThere(factory)) ? [] : await all(database), lose);
}

/**
 * What a database has to take from the copy: all that it holds, where the database is not there; else nothing. `again`
 * tells that it was there before.
 */
export async function lost(factory, again) {
  if (!buckets) return [];
  if (again) await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  if (await isThere(factory)) return [];
  return held().catch(() => []);
}

async function held() {
  const factory = await place();
  if (!(await isThere(factory))) return [];
  const copy = await connect(factory, [], () => {});
  const records = await all(copy);
  copy.close();
  return records;
}

/** Does to the copy what was done to the database; a copy that cannot follow is filled anew. */
export async function follow(database, names, work) {
  if (!buckets) return;
  const copy = () => (opened ??= open(database));
  try {
    await change(await copy(), names, work);
  } catch {
    lose();
    await refill(database, copy).catch(lose);
  }
}

async function refill(database, copy) {
  const records = await all(database);
  await change(await copy(), NAMES, (transaction) => {
    for (const name of NAMES) transaction.objectStore(name).clear();
    fill(transaction, records);
  });
}
