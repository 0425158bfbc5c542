// One worker that is hired before it is asked for.

/**
 * `prepare` makes a worker ready to begin at once; `tell` sends something to that one, if there is one; `start` answers it,
 * or else a new one.
 */
export function ahead(hire) {
  let ready;
  const prepare = () => {
    ready ??= hire();
    ready.catch(() => (ready = undefined));
  };
  const tell = (message) => ready?.then((worker) => worker.postMessage(message), () => {});
  const start = async () => {
    const worker = ready ?? hire();
    ready = undefined;
    return worker;
  };
  return { prepare, tell, start };
}
