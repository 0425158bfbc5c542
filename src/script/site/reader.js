// Starts the worker that reads files in the app in one file: its page hands it the module, for it may fetch nothing.

onmessage = ({ data }) => wasm_bindgen({ module_or_path: data });
