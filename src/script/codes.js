// Texts as codes that people copy from one device to another: packed, in letters that survive every mail and chat, with
// their length and a checksum, so that what was cut off or changed on the way is told apart.

const SIGN = "PCW1";
// The most bytes that a code unpacks to, and the most letters that one has. What is larger goes as a file.
const LARGEST = 8 << 20;
// The bytes that are unpacked at once. Packed bytes swell to a thousand times their number, and a browser swells a piece
// to its end before anybody can count.
const PIECE = 1 << 12;

/** A text as a code; fails where it is too large for one. */
export async function pack(text) {
  const whole = new Blob([text]);
  if (whole.size > LARGEST) throw new Error("too-large");
  const packed = whole.stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let letters = "";
  for (let place = 0; place < bytes.length; place += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(place, place + 0x8000));
  }
  const body = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${SIGN}.${body.length}.${checksum(body)}.${body}`;
}

/** The text of a code; fails with the reason: `no-code`, `newer-code`, `cut-off`, `changed`, `too-large`. */
export async function unpack(code) {
  if (code.length > LARGEST) throw new Error("too-large");
  // Mail programs break long lines, and people select a little too much.
  const found = /PCW(\d+)\.(\d+)\.([0-9a-f]{8})\.([\w-]*)/.exec(code.replace(/[\s\u200b\ufeff>]+/g, ""));
  if (!found) throw new Error(/PCW\d*[.\d]*/.test(code) ? "cut-off" : "no-code");
  const [, version, length, sum, rest] = found;
  if (`PCW${version}` !== SIGN) throw new Error("newer-code");
  if (rest.length < length) throw new Error("cut-off");
  const body = rest.slice(0, length);
  if (checksum(body) !== sum) throw new Error("changed");
  const parts = [];
  let size = 0;
  try {
    const letters = atob(body.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const unpacked = inPieces(bytes).pipeThrough(new DecompressionStream("gzip")).getReader();
    for (let part = await unpacked.read(); !part.done && size <= LARGEST; part = await unpacked.read()) {
      parts.push(part.value);
      size += part.value.length;
    }
    if (size > LARGEST) unpacked.cancel().catch(() => {});
  } catch {
    throw new Error("changed");
  }
  if (size > LARGEST) throw new Error("too-large");
  return new Blob(parts).text();
}

/** A stream that gives bytes piece by piece, the next only once the last is taken. */
function inPieces(bytes) {
  let place = 0;
  const pull = (controller) => {
    if (place >= bytes.length) return controller.close();
    controller.enqueue(bytes.subarray(place, place + PIECE));
    place += PIECE;
  };
  return new ReadableStream({ pull });
}

/** The 32 bits of FNV-1a, as eight digits. */
function checksum(text) {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}
