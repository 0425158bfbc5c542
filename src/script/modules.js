// The app's other modules: fetched ahead while people read the library, and started when they are first needed.

// The build puts its id into the page. Files whose names stay the same from build to build are asked for with it, so
// that no cache hands out one of another build.
const build = document.querySelector("meta[name=build]")?.content ?? "";

/** The address of a file of this build. */
export function moduleAddress(name) {
  const address = new URL(name, document.baseURI);
  address.search = build;
  return address.href;
}

let started;

/** Starts the second module, once; fails where it cannot be fetched. */
export function startPlay() {
  started ??= import(moduleAddress("play.js")).then(({ default: start }) =>
    start({ module_or_path: moduleAddress("play_bg.wasm") }),
  );
  started.catch(() => (started = undefined));
  return started;
}

/** Fetches the second module into the browser's cache. */
export function fetchPlayAhead() {
  const fetched = ["play.js", "play_bg.wasm"].map((name) => fetch(moduleAddress(name), { priority: "low" }));
  return Promise.allSettled(fetched);
}
