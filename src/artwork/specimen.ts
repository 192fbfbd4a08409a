import { side } from './canvas.ts';
import { place, writePath } from './glyph-path.ts';
import { capHeight, drawLetters } from './lettering.ts';

/** The word on a specimen, by language. */
export const specimenWord = { fr: 'SPÉCIMEN', en: 'SPECIMEN' } as const;

const plate = { top: 426, height: 80, radius: 16, border: 6, padding: 26 };
const size = 56;

/** How the picture makes room for the plate: smaller and upwards. */
export const specimenTransform = 'translate(28.2 0)scale(.89)';

/** The plate at the foot of a specimen: it overlaps the badge's lower edge and hides nothing of its content. */
export async function specimenPlate(language: 'fr' | 'en', ground: string, colour: string): Promise<string> {
  const [word] = await drawLetters([specimenWord[language]], 0.06);
  if (!word) return '';
  const width = (word.advance - 0.06) * size;
  const outer = width + 2 * plate.padding;
  const baseline = plate.top + plate.height / 2 + (capHeight * size) / 2;
  const letters = writePath(place(word.outline, size, (side - width) / 2, baseline));
  return (
    `<rect x="${((side - outer) / 2).toFixed(1)}" y="${plate.top}" width="${outer.toFixed(1)}" height="${plate.height}" rx="${plate.radius}" fill="${ground}" stroke="${colour}" stroke-width="${plate.border}"/>` +
    `<path fill="${colour}" d="${letters}"/>`
  );
}
