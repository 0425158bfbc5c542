// The service worker: it keeps one build of the app whole, and serves it with or without a network.
//
// The build replaces BUILD by the build's id and FILES by the list of its files. A new build is fetched beside the old
// one and waits until the person agrees, so that no page ever mixes two.

// The caches of a host are shared by all that lies there: another copy of the app in another folder keeps its own.
const OURS = `policy-cycle-workshop ${registration.scope} `;
const CACHE = `${OURS}${BUILD}`;

self.addEventListener("install", (event) => {
  // Past the browser's own cache: a file of an older build under the same name would spoil this one.
  const wanted = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(wanted)));
});

self.addEventListener("activate", (event) => {
  const forget = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const name = request.mode === "navigate" ? "./" : request;
  // What follows the question mark only tells builds apart where there is no service worker.
  return (await cache.match(name, { ignoreSearch: true })) ?? fetch(request);
}
