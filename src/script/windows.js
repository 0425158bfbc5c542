// Windows of one browser that show the same session: one of them at a time holds the pen for each part in it.

/**
 * Asks for the pen with this name. `told` hears `true` when this window has it and `false` when another one has. Whoever
 * waits gets it as soon as the other window lets go. Answers how to take it from the other window, and how to let go.
 */
export function pen(name, told) {
  // Without locks, which need a secure address, windows cannot be told apart; the log keeps what each of them writes.
  if (!navigator.locks) {
    told(true);
    return { take() {}, letGo() {} };
  }
  let letGo = () => {};
  let left = false;
  const gone = new AbortController();
  const held = () => {
    if (left) return undefined;
    told(true);
    return new Promise((done) => (letGo = done));
  };
  const ask = (options) =>
    navigator.locks.request(name, options, held).catch((error) => {
      // Another window took it: from now on this one waits.
      if (!left && error.name === "AbortError") {
        told(false);
        ask({ signal: gone.signal });
      }
    });
  navigator.locks
    .query()
    .then(({ held }) => {
      if (held.some((lock) => lock.name === name) && !left) told(false);
    })
    .finally(() => ask({ signal: gone.signal }));
  return {
    take: () => ask({ steal: true }),
    letGo() {
      left = true;
      gone.abort();
      letGo();
    },
  };
}
