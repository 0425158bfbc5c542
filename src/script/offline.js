// Whether the app can be used without a network, and whether a newer version of it waits.

import { inOneFile, scriptAddress } from "#site";

let state = "unknown";
let waiting;

/**
 * `ready`, `preparing`, `failed`, `impossible` where the browser or the address allows no service worker, or `one-file`
 * where the page holds the whole app and needs none.
 */
export function offlineState() {
  return state;
}

/** Whether a newer version has been fetched and waits to be used. */
export function updateWaits() {
  return waiting !== undefined;
}

/** Uses the newer version, and loads this page anew. Answers false where other windows of the app stand in the way. */
export async function useUpdate() {
  if (!waiting) return true;
  const workers = navigator.serviceWorker;
  const takesOver = new Promise((done) => workers.addEventListener("controllerchange", done, { once: true }));
  if ((await ask(waiting, "take over")) !== "done") return false;
  // One that the browser has started already takes nothing over any more.
  if (waiting.state !== "activated") await takesOver;
  location.reload();
  return true;
}

/** Asks a service worker. */
function ask(worker, question) {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
  worker.postMessage([question, port2], [port2]);
  return answered;
}

function tell(next) {
  state = next;
  dispatchEvent(new Event("offline-state"));
}

/** Makes the app ready to be used offline, and says how that goes by the event `offline-state`. */
export async function prepareOffline() {
  if (state !== "unknown") return;
  if (inOneFile) return tell("one-file");
  const workers = navigator.serviceWorker;
  if (!workers || !/^https?:$/.test(location.protocol)) return tell("impossible");
  tell(workers.controller ? "ready" : "preparing");
  try {
    const registration = await workers.register(scriptAddress("sw.js"), { updateViaCache: "none" });
    const watch = (worker) =>
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && workers.controller) offer(worker);
        if (worker.state === "activated") tell("ready");
        if (worker.state === "redundant" && state === "preparing") tell("failed");
      });
    const offer = (worker) => {
      waiting = worker;
      tell(state);
    };
    if (registration.waiting && workers.controller) offer(registration.waiting);
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    if (registration.active) {
      tell("ready");
      // The browser may have started a newer version's worker, which goes on serving the older one.
      if (!waiting && (await ask(registration.active, "is newer")) === true) offer(registration.active);
    }
  } catch (error) {
    console.warn("The service worker could not be registered", error);
    if (state !== "ready") tell("failed");
  }
}
