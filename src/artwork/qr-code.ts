import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004): a square of `size` modules, its quiet zone of four included. */
export interface QrCode {
  readonly size: number;
  /** The dark modules, for the `d` of a path: a row of neighbours is one stroke, of 1 and from the middle of its left. */
  readonly path: string;
}

/** The clear border that a reader needs, in modules (ISO/IEC 18004, section 5.3.8). */
const quiet = 4;

/** The QR code of a text, such as an address. Some 15 % of it may be lost ("M"): prints are folded. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const rows = data.map((row, y) => {
    const dark = row.map((module) => (module ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join('');
  });
  return { size, path: rows.join('') };
}
