/** Accents that were saved as UTF-8 and read as Windows-1252: `Ã©` for `é`. */

/** The signs of Windows-1252 for the bytes from 0x80 to 0x9F; those of the other bytes are of the same number. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';

/**
 * What the two bytes of a French letter become, and the three of an apostrophe, a dash or an ellipsis. A capital
 * before a quotation mark, as in `IRMÃ”`, is not among them.
 */
const garbled = /Ã[\u0080-\u009f¡-¿€‡ˆ‰Š‹ŒŽ™šž]|Å“|Â[°«»·]|â€[™œ\u009d˜“”¦¢]/g;

/** One run of such signs, and what it was. */
export interface Garbled {
  readonly offset: number;
  readonly found: string;
  readonly meant: string;
}

/** What is garbled in a text, in reading order. */
export function garbledIn(text: string): Garbled[] {
  return [...text.matchAll(garbled)].flatMap(({ 0: found, index }) => {
    const meant = new TextDecoder().decode(Uint8Array.from([...found].map(byteOf)));
    return meant.includes('\ufffd') ? [] : [{ offset: index, found, meant }];
  });
}

/** A text that holds some, as it was; `à` has become a capital and a space, which alone tell nothing. */
export function ungarbled(text: string): string {
  const whole = garbledIn(text).reduce((left, { found, meant }) => left.replace(found, meant), text);
  return whole.replace(/Ã(?:\u00a0| (?= ))/g, 'à');
}

/** The byte that Windows-1252 shows as a sign. */
function byteOf(sign: string): number {
  const index = special.indexOf(sign);
  return index < 0 ? (sign.codePointAt(0) ?? 0) : 0x80 + index;
}
