// Texts as codes that people copy from one device to another: packed, in letters that survive every mail and chat, with
// their length and a checksum, so that what was cut off or changed on the way is told apart.

const SIGN = "PCW1";
// Nobody copies more than this by hand, and nothing that is copied unpacks to more.
const LARGEST = 8 << 20;

/** A text as a code. */
export async function pack(text) {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let letters = "";
  for (let place = 0; place < bytes.length; place += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(place, place + 0x8000));
  }
  const body = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${SIGN}.${body.length}.${checksum(body)}.${body}`;
}

/** The text of a code; fails with the reason: `no-code`, `newer-code`, `cut-off`, `changed`. */
export async function unpack(code) {
  // Mail programs break long lines, and people select a little too much.
  const found = /PCW(\d+)\.(\d+)\.([0-9a-f]{8})\.([\w-]*)/.exec(code.replace(/[\s\u200b\ufeff>]+/g, ""));
  if (!found) throw new Error(/PCW\d*[.\d]*/.test(code) ? "cut-off" : "no-code");
  const [, version, length, sum, rest] = found;
  if (`PCW${version}` !== SIGN) throw new Error("newer-code");
  if (rest.length < length) throw new Error("cut-off");
  const body = rest.slice(0, length);
  if (checksum(body) !== sum) throw new Error("changed");
  try {
    const letters = atob(body.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const parts = [];
    let size = 0;
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    for (let part = await unpacked.read(); !part.done; part = await unpacked.read()) {
      parts.push(part.value);
      if ((size += part.value.length) > LARGEST) throw new Error("changed");
    }
    return new Blob(parts).text();
  } catch {
    throw new Error("changed");
  }
}

/** The 32 bits of FNV-1a, as eight digits. */
function checksum(text) {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}
