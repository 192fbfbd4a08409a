import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004): a square of `size` modules, its quiet zone of four included. */
export interface QrCode {
  readonly size: number;
  /**
   * The dark modules, for the `d` of a path whose stroke is 1 wide: each row starts at its left edge, then moves over
   * what is light and draws what is dark. Relative moves repeat themselves, so a page compresses them to half.
   */
  readonly path: string;
}

/** The clear border that a reader needs, in modules (ISO/IEC 18004, section 5.3.8). */
const quiet = 4;

/** The QR code of a text, such as an address. Some 15 % of it may be lost ("M"): prints are folded. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const rows = data.map((row, y) => {
    const modules = row.map((module) => (module ? '1' : '0')).join('');
    const strokes = [...modules.matchAll(/(0*)(1+)/g)].map(
      ([, light = '', dark = '']) => `m${light.length} 0h${dark.length}`,
    );
    return strokes.length > 0 ? `M0 ${y}.5${strokes.join('')}` : '';
  });
  return { size, path: rows.join('') };
}
