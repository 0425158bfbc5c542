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

/** Uses the newer version: every open page of the app is loaded anew, which loses nothing that is saved. */
export function useUpdate() {
  waiting?.postMessage("take over");
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
  // The first worker takes over a page that has none: nothing to load anew then.
  let controlled = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
    controlled = true;
  });
  tell(controlled ? "ready" : "preparing");
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
    if (registration.active) tell("ready");
  } catch (error) {
    console.warn("The service worker could not be registered", error);
    if (state !== "ready") tell("failed");
  }
}
