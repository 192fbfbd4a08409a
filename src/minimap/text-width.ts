/** How wide a text is, without a browser to ask. */

/**
 * The widths of letters in hundredths of the type size: the widest of the site's faces (both of Atkinson
 * Hyperlegible Next, and Bricolage Grotesque), so that a text is never wider than is said here.
 */
const widths: readonly (readonly [hundredths: number, letters: string])[] = [
  [24, "'"],
  [28, ',.:;j|’'],
  [32, '!`il·îï'],
  [36, '()[]'],
  [40, '"-ft{}'],
  [44, '/1I\\rÎÏ'],
  [48, '*'],
  [52, 'z'],
  [56, '7?JL_s~–'],
  [60, '2<>F^acegkvxyàâäçèéêëÿ'],
  [64, '$+345=ETZbdhnopquÈÉÊËôöùûü'],
  [68, '0689BCPRSVY«»Ç'],
  [72, 'ADGHKXÀÂ'],
  [76, '#&OQUÔÖÙÛÜ€'],
  [80, 'N…'],
  [88, 'w'],
  [96, 'Mmæœ'],
  [100, '%@W'],
  [104, 'Œ'],
];
/** A space, and any letter that is not in the table. */
const space = 30;
const other = 100;

const byLetter = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** The most that a line of text takes, in pixels, when set at `size` pixels. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += byLetter.get(letter) ?? (/\s/.test(letter) ? space : other);
  return (sum * size) / 100;
}
