// When the browser has nothing else to do. Not every browser tells.

const LONGEST = 2_000;

/** Waits for that, for a while at most. */
export const idle = () =>
  new Promise((done) => (window.requestIdleCallback ? requestIdleCallback(done, { timeout: LONGEST }) : setTimeout(done)));
