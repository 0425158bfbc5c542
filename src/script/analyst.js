// The worker that plays what could have happened. The build puts the module's own script before this one. The page sends
// the module first, and then `["ask", bytes]`, which is answered in bytes, or `["take", bytes]` or `["open", text]`, which
// are not.

// How often it rehearses: browsers compile once more, and better, what is called often.
const REHEARSALS = 20;

onmessage = async ({ data: module }) => {
  const asked = [];
  onmessage = ({ data }) => asked.push(data);
  await wasm_bindgen({ module_or_path: module });
  // The first worker is ready before the page asks; what it will be asked for is then compiled in the meantime.
  for (let times = 0; asked.length === 0 && times < REHEARSALS; times += 1) {
    wasm_bindgen.rehearse();
    await new Promise((done) => setTimeout(done));
  }
  const hear = ([what, content]) => {
    if (what === "take") return wasm_bindgen.take(content);
    if (what === "open") return wasm_bindgen.open(content);
    const told = wasm_bindgen.answer(content);
    postMessage(told, [told.buffer]);
  };
  onmessage = ({ data }) => hear(data);
  asked.forEach(hear);
};
