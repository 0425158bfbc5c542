// What the app asks of the browser in JavaScript, bundled by the build into one plain script that runs before the app.

import * as site from "#site";
import * as codes from "./codes.js";
import * as first from "./first.js";
import * as offline from "./offline.js";
import * as storage from "./storage.js";
import * as windows from "./windows.js";
import * as words from "./words.js";

Object.assign(globalThis, { codes, first, offline, site, storage, windows, words });
