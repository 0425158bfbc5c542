// How fast simulation is in Chromium: the engine beside two programs written for one case study alone
// (`crates/engine/benches/simulation/`), in Web Workers of one page: one of them, and as many as there are cores. The
// programs play turn and turn about, all workers the same one at a time; the best turn of each counts.

import { chromium } from "@playwright/test";

const ROUNDS = 80;
const TURN_MS = 30;
const PROGRAMS = ["by the engine", "by hand", "by hand side by side"];
const address = process.env.BASE_URL;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});

/** What a worker does: it plays by a program until the time is up, and says how many runs that were in which time. */
async function work(address) {
  importScripts(`${address}simulation.js`);
  await wasm_bindgen({ module_or_path: `${address}simulation_bg.wasm` });
  const measured = new wasm_bindgen.Measured();
  const ends = [0, 1, 2].map((program) => String(measured.play(program)));
  if (new Set(ends).size > 1) throw new Error(`All must play the same game: ${ends.join(" | ")}`);
  onmessage = ({ data: [program, milliseconds] }) => {
    const start = performance.now();
    let runs = 0;
    do {
      measured.play(program);
      runs += measured.runs();
    } while (performance.now() - start < milliseconds);
    postMessage((runs / (performance.now() - start)) * 1000);
  };
  postMessage("ready");
}

/** In the page: runs per second by each program, all workers together. */
async function measure({ script, workers, rounds, programs, milliseconds }) {
  const begin = () => new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  const told = (worker) =>
    new Promise((done, failed) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => failed(new Error(message));
    });
  const all = Array.from({ length: workers }, begin);
  await Promise.all(all.map(told));
  const best = Array(programs).fill(0);
  for (let turn = 0; turn < rounds * programs; turn += 1) {
    const program = turn % programs;
    const speeds = all.map(told);
    all.forEach((worker) => worker.postMessage([program, milliseconds]));
    best[program] = Math.max(best[program], (await Promise.all(speeds)).reduce((sum, speed) => sum + speed));
  }
  all.forEach((worker) => worker.terminate());
  return best;
}

try {
  const page = await browser.newPage();
  // Any page of that origin will do.
  await page.goto(`${address}simulation.js`);
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  for (const workers of new Set([1, cores])) {
    const script = `(${work})(${JSON.stringify(address)})`;
    const given = { script, workers, rounds: ROUNDS, programs: PROGRAMS.length, milliseconds: TURN_MS };
    const best = await page.evaluate(measure, given);
    const speeds = best.map((speed, place) => `${Math.round(speed)} ${PROGRAMS[place]}`);
    const [engine, one, many] = best;
    console.log(
      `  Chromium, ${workers} of ${cores} cores: runs/s ${speeds.join(", ")}; the engine makes ${(engine / one).toFixed(2)} of the one and ${(engine / many).toFixed(2)} of the other`,
    );
  }
} finally {
  await browser.close();
}
