import { pictureFamily, pictureFonts } from './fonts.ts';

/**
 * The letters and signs of French and English, which the fonts are known to have. Of any other satori is asked, whose
 * loading alone takes a fifth of a second.
 */
export const familiar = /^[ -~\u00a0-£¥-¬®-ÿŒœŸ–—‘’‚“”„†•…‹›€™]$/u;

/** What was found about each other grapheme; fonts do not change while a program runs. */
const drawable = new Map<string, boolean>();

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * The characters of a title that the pictures' fonts cannot draw, each once, in their order; combined ones
 * (an emoji of several parts) count as one.
 */
export async function missingGlyphs(text: string): Promise<string[]> {
  const graphemes = [...new Set(graphemesOf(text))];
  const others = graphemes.filter((grapheme) => !familiar.test(grapheme));
  const unknown = others.filter((grapheme) => !drawable.has(grapheme));
  if (unknown.length > 0) {
    const missing = await undrawn(unknown);
    for (const grapheme of unknown) drawable.set(grapheme, !missing.has(grapheme));
  }
  return others.filter((grapheme) => !drawable.get(grapheme));
}

/** The words of a title as they are drawn: without what the fonts cannot draw, which `check` reports. */
export async function drawableWords(text: string): Promise<string[]> {
  const missing = new Set(await missingGlyphs(text));
  return (
    graphemesOf(text)
      .filter((grapheme) => !missing.has(grapheme))
      .join('')
      .replace(/(?<=«) | (?=[»;:!?])/g, '\u00a0')
      .split(' ')
      // An accent on nothing has no outline either.
      .filter((word) => /[^\p{M}\s]/u.test(word))
  );
}

/** What may be left out of a text without leaving a hole in it. */
const ornament = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/**
 * A text as it is drawn, without its emoji; empty where the fonts lack any other of its letters and signs, since a name
 * with a hole in it is another name.
 */
export async function drawableText(text: string): Promise<string> {
  const missing = await missingGlyphs(text);
  return missing.every((grapheme) => ornament.test(grapheme)) ? (await drawableWords(text)).join(' ') : '';
}

/** What has neither width nor outline: soft hyphens, joiners out of place, marks of direction. */
const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Composed, since fonts have letters with their accents; without what cannot be seen; and with the common no-break
 * space and the hyphen of every keyboard for the narrow space and the no-break hyphen, which the Latin files lack.
 */
function graphemesOf(text: string): string[] {
  const composed = text
    .normalize('NFC')
    .replace(invisible, '')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?:\p{Cc}|[^\S\u00a0])+/gu, ' ');
  return Array.from(segmenter.segment(composed), ({ segment }) => segment);
}

/** Those of the graphemes that satori would draw as an empty box: for them it asks for another font. */
export async function undrawn(graphemes: readonly string[]): Promise<Set<string>> {
  const { default: satori } = await import('satori');
  const missing = new Set<string>();
  const letters = graphemes.map((children) => ({ type: 'span', props: { children } }));
  await satori(
    {
      type: 'div',
      key: 'letters',
      props: { style: { display: 'flex', fontFamily: pictureFamily }, children: letters },
    },
    {
      width: 1000,
      height: 100,
      fonts: pictureFonts(),
      loadAdditionalAsset: async (_language, segment) => {
        for (const { segment: grapheme } of segmenter.segment(segment)) missing.add(grapheme);
        return [];
      },
    },
  );
  return missing;
}
