// One worker that is hired before it is asked for.

/** `prepare` makes a worker ready to begin at once; `start` answers that one, or else a new one. */
export function ahead(hire) {
  let ready;
  const prepare = () => {
    ready ??= hire();
    ready.catch(() => (ready = undefined));
  };
  const start = async () => {
    const worker = ready ?? hire();
    ready = undefined;
    return worker;
  };
  return { prepare, start };
}
