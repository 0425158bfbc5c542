// The app in one file begins here: everything that the website takes from files of its own, in one script of the page.

import "./index.js";
import { bytes } from "#site";
import { leave } from "./first.js";
import startLibrary from "library";

bytes("library_bg.wasm")
  .then((module) => startLibrary({ module_or_path: module }))
  .catch((error) => {
    // A browser that is too old to unpack the app: what the page needs stands in it already.
    const [needed] = document.getElementsByTagName("noscript");
    const sentences = [...needed.textContent.matchAll(/<p lang="?([\w-]+)"?>([^<]*)/g)];
    const paragraph = ([, lang, textContent]) => Object.assign(document.createElement("p"), { lang, textContent });
    leave();
    document.querySelector("#library").replaceChildren(...sentences.map(paragraph));
    throw error;
  });
