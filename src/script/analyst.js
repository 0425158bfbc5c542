// The worker that plays what could have happened. The build puts the module's own script before this one. The page sends
// the module first, and then `["ask", bytes]`, which is answered in bytes, or `["take", bytes]`, which is not.

onmessage = async ({ data: module }) => {
  const asked = [];
  onmessage = ({ data }) => asked.push(data);
  await wasm_bindgen({ module_or_path: module });
  // The first worker is ready before the page asks; what it will be asked for is then compiled in the meantime.
  if (asked.length === 0) wasm_bindgen.rehearse();
  const hear = ([what, bytes]) => {
    if (what === "take") return wasm_bindgen.take(bytes);
    const told = wasm_bindgen.answer(bytes);
    postMessage(told, [told.buffer]);
  };
  onmessage = ({ data }) => hear(data);
  asked.forEach(hear);
};
