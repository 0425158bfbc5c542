// The service worker: it keeps builds of the app whole, and serves the one that the person uses, with or without a network.
//
// The build fills in its id and the list of its files. A new build is fetched beside the old one. Browsers start its
// worker by themselves as soon as no page is open; it goes on serving the old build until the person agrees, so that
// nobody meets another version unasked, and no page ever mixes two.

const BUILD = "BUILD'S ID";
const FILES = ["BUILD'S FILES"];

// The caches of a host are shared by all that lies there: another copy of the app in another folder keeps its own.
const OURS = `policy-cycle-workshop ${registration.scope} `;
const cacheOf = (build) => `${OURS}${build}`;
// An empty cache whose name says which build the person uses: names are read at once, and a page waits for this.
const USED = `${OURS}used `;

let using;

/** The build that the person uses; this one where none was chosen, or where the browser has thrown the chosen one away. */
async function inUse() {
  using ??= caches.keys().then((names) => {
    const chosen = names.find((name) => name.startsWith(USED))?.slice(USED.length);
    return names.includes(cacheOf(chosen)) ? chosen : BUILD;
  });
  using.catch(() => (using = undefined));
  return using;
}

/** From now on this build is used, and all others are forgotten. */
async function choose() {
  const before = (await caches.keys()).filter((name) => name.startsWith(USED));
  await caches.open(`${USED}${BUILD}`);
  await Promise.all(before.filter((name) => name !== `${USED}${BUILD}`).map((name) => caches.delete(name)));
  using = Promise.resolve(BUILD);
  await forgetOthers();
}

async function forgetOthers() {
  // What is being fetched just now would go with the rest.
  if (registration.installing) return;
  const build = await inUse();
  const kept = [`${USED}${build}`, cacheOf(BUILD), cacheOf(build)];
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && !kept.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => {
  // Past the browser's own cache: a file of an older build under the same name would spoil this one.
  const wanted = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(cacheOf(BUILD)).then((cache) => cache.addAll(wanted)));
});

self.addEventListener("activate", (event) => {
  const begin = async () => {
    if ((await inUse()) === BUILD) await choose();
    else await forgetOthers();
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

/** Takes over, unless other windows are open in which somebody may be in the middle of a session. */
async function takeOver() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(registration.scope)).length > 1) return "others";
  await choose();
  await self.skipWaiting();
  return "done";
}

// Pages ask `["is newer", port]`, whether the person uses an older build than this one, and `["take over", port]`.
self.addEventListener("message", (event) => {
  const [asked, port] = event.data;
  const answer = asked === "take over" ? takeOver() : inUse().then((build) => build !== BUILD);
  const told = answer.catch(() => "failed").then((told) => port.postMessage(told));
  event.waitUntil(told);
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(cacheOf(await inUse()));
  const name = request.mode === "navigate" ? "./" : request;
  // What follows the question mark only tells builds apart where there is no service worker.
  return (await cache.match(name, { ignoreSearch: true })) ?? fetch(request);
}
