// Windows of one browser that show the same session: one of them at a time holds the pen for each part in it.

// How long a page that is just closing may take to let go, in milliseconds, before it counts as another window.
const MOMENT = 200;

/**
 * Asks for the pen with this name. `told` hears `true` when this window has it and `false` when another one has. Whoever
 * waits gets it as soon as the other window lets go. Answers how to take it from the other window, how to let go, and as
 * `known` a promise that is kept once it is known who has it.
 */
export function pen(name, told) {
  // Without locks, which need a secure address, windows cannot be told apart; the log keeps what each of them writes.
  if (!navigator.locks) {
    told(true);
    return { known: Promise.resolve(), take() {}, letGo() {} };
  }
  let letGo = () => {};
  let left = false;
  let waiting = new AbortController();
  let settle;
  const known = new Promise((done) => (settle = done));
  // What was told last.
  let last;
  const tell = (has) => {
    if (left) return;
    last = has;
    told(has);
    settle();
  };
  const held = () => {
    if (left) return undefined;
    tell(true);
    return new Promise((done) => (letGo = done));
  };
  const ask = (options) =>
    navigator.locks.request(name, options, held).catch((error) => {
      // Where this one gave up waiting, it has something else in mind.
      if (left || options.signal?.aborted) return;
      // A browser that keeps nothing for the page refuses locks as well; then it is as if there were none.
      if (error.name !== "AbortError") return tell(true);
      // Another window took it: from now on this one waits.
      tell(false);
      wait();
    });
  const wait = () => {
    waiting = new AbortController();
    return ask({ signal: waiting.signal });
  };
  wait();
  setTimeout(() => last ?? tell(false), MOMENT);
  return {
    known,
    take() {
      waiting.abort();
      ask({ steal: true });
    },
    letGo() {
      left = true;
      settle();
      waiting.abort();
      letGo();
    },
  };
}
