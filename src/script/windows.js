// Windows of one browser that show the same session: one of them at a time holds the pen for each part in it.

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
  const tell = (has) => {
    if (left) return;
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
      // Another window took it: from now on this one waits. Where this one gave up waiting, it has something else in mind.
      if (left || error.name !== "AbortError" || options.signal?.aborted) return;
      tell(false);
      wait();
    });
  const wait = () => {
    waiting = new AbortController();
    return ask({ signal: waiting.signal });
  };
  navigator.locks
    .query()
    .then(({ held }) => held.some((lock) => lock.name === name) && tell(false))
    .finally(() => left || wait());
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
