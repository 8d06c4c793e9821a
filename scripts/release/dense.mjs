// Bytes as text that is safe within a script element, 7 bits to a letter: a seventh smaller than base64.
//
// Letters that HTML would change or end the element with stand together with the next seven bits as one letter of two bytes.

const HARD = [0, 13, 60];

/** The text for some bytes. */
export function toDense(bytes) {
  const sevens = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 7) {
      bits -= 7;
      sevens.push((held >> bits) & 127);
    }
    held &= (1 << bits) - 1;
  }
  if (bits) sevens.push((held << (7 - bits)) & 127);
  const letters = [];
  for (let at = 0; at < sevens.length; at++) {
    const hard = HARD.indexOf(sevens[at]);
    letters.push(hard < 0 ? sevens[at] : 256 + 128 * hard + (sevens[++at] ?? 0));
  }
  return Buffer.from(Uint16Array.from(letters).buffer).toString("utf16le");
}

/** The same backwards, as the page does it: the text of a function that takes the text and the number of bytes. */
export const FROM_DENSE = `
function fromDense(text, count) {
  const hard = [${HARD}];
  const bytes = new Uint8Array(count);
  let at = 0, held = 0, bits = 0;
  const put = (seven) => {
    held = (held << 7) | seven;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    if (at < count) bytes[at++] = held >> bits;
    held &= (1 << bits) - 1;
  };
  for (let place = 0; place < text.length; place++) {
    const letter = text.charCodeAt(place);
    if (letter < 256) put(letter);
    else (put(hard[(letter - 256) >> 7]), put(letter & 127));
  }
  return bytes;
}`;
