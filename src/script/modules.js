// The app's second module: fetched ahead while people read the library, and started when it is first needed.

const address = (name) => new URL(name, document.baseURI);

let started;

/** Starts the second module, once; fails where it cannot be fetched. */
export function startPlay() {
  started ??= import(address("play.js")).then(({ default: start }) => start({ module_or_path: address("play_bg.wasm") }));
  started.catch(() => (started = undefined));
  return started;
}

/** Fetches the second module into the browser's cache. */
export function fetchPlayAhead() {
  for (const name of ["play.js", "play_bg.wasm"]) fetch(address(name), { priority: "low" }).catch(() => {});
}
