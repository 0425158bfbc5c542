// Starts the worker that reads files. It asks for the files of the build that it was asked for itself.

// A worker has the page's policy where the host sends it with every file. Then only this one script can be started.
const only = { createScriptURL: () => `loader.js${location.search}` };
const policy = globalThis.trustedTypes?.createPolicy("app", only) ?? only;
importScripts(policy.createScriptURL(""));
wasm_bindgen({ module_or_path: `loader_bg.wasm${location.search}` });
