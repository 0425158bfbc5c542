// Starts the worker that reads files. It asks for the files of the build that it was asked for itself.

importScripts(`loader.js${location.search}`);
wasm_bindgen({ module_or_path: `loader_bg.wasm${location.search}` });
