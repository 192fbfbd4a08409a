import type { Category } from '../authoring/schemas/badge.ts';
import { drawBlazes } from './blazes.ts';
import { drawBody } from './body.ts';
import { document, side, unit } from './canvas.ts';
import { drawHeading } from './heading.ts';
import { short } from './outline.ts';
import { paint } from './paint.ts';
import { hues } from './palette.ts';
import { pictogram, pictogramBox } from './pictogram.ts';
import { silhouette } from './silhouettes.ts';
import { specimenPlate, specimenTransform, specimenWord } from './specimen.ts';
import { normalisePicture, type Picture } from './upload.ts';

/** What a badge's picture is drawn from. */
export interface BadgeDesign {
  readonly title: string;
  readonly category: Category;
  /** From 1 (discovering) to 5 (passing on). */
  readonly posture: 1 | 2 | 3 | 4 | 5;
  /** The name of a pictogram of the Phosphor collection. */
  readonly icon: string;
  /** The person declares it, where the structure does not attest it. */
  readonly declared: boolean;
  /** Marks the picture as a specimen, which attests nothing. */
  readonly specimen?: boolean;
  /** The language of the specimen's mark; French by default. */
  readonly language?: 'fr' | 'en';
  /** An uploaded picture, shown in place of the drawing. */
  readonly image?: Picture;
}

/**
 * The picture of a badge as an SVG document of 512 × 512: letters are outlines, there is no style, no id and
 * nothing outside the document, so that it can also stand inside a page. The same design gives the same text.
 *
 * @throws a `RangeError` where the icon is unknown
 */
export async function drawBadge(design: BadgeDesign): Promise<string> {
  const { title, category, specimen = false, language = 'fr' } = design;
  const picture = design.image ? await drawUpload(design.image) : await drawDesign(design);
  if (!specimen) return document(title, picture);
  const { tint, deep } = hues[category];
  const plate = await specimenPlate(language, tint, deep);
  return document(
    `${specimenWord[language]} · ${title}`,
    `<g transform="${specimenTransform}">${picture}</g>${plate}`,
  );
}

/** What a small picture of a badge is drawn from. */
export type EmblemDesign = Pick<BadgeDesign, 'category' | 'posture' | 'icon' | 'declared'>;

/**
 * The badge as a small sign beside words that name it: no title, a larger pictogram. An SVG element of
 * 100 × 100 that assistive technology skips, compact enough to stand inside a page.
 *
 * @throws a `RangeError` where the icon is unknown
 */
export function drawEmblem({ category, posture, icon, declared }: EmblemDesign): string {
  const shape = silhouette(category);
  const colours = paint(category, declared);
  const { cx, cy } = shape.blazes;
  const top = shape.icon.cy - shape.icon.size / 2;
  const size = Math.min(48, cy - top - 6);
  const at = { cx, cy: (top + cy - 4) / 2, size };
  const content = drawBody(shape, colours, at.cy + 8) + drawBlazes(shape.blazes, posture, colours.blazes);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100" aria-hidden="true">${content}${drawPictogram(icon, at, colours.pictogram)}</svg>`;
}

async function drawDesign({ title, category, posture, icon, declared }: BadgeDesign): Promise<string> {
  const shape = silhouette(category);
  const colours = paint(category, declared);
  const heading = await drawHeading(title, shape);
  return (
    `<g transform="scale(${unit})">${drawBody(shape, colours, heading.horizon)}` +
    `${drawBlazes(shape.blazes, posture, colours.blazes)}` +
    `${drawPictogram(icon, heading.icon, colours.pictogram)}</g>` +
    (heading.path && `<path fill="${colours.title}" d="${heading.path}"/>`)
  );
}

function drawPictogram(name: string, at: { cx: number; cy: number; size: number }, colour: string): string {
  const path = pictogram(name);
  if (path === undefined) throw new RangeError(`There is no pictogram named “${name}” in the collection.`);
  const x = short(at.cx - at.size / 2);
  const y = short(at.cy - at.size / 2);
  const scale = Number((at.size / pictogramBox).toFixed(5));
  return `<path fill="${colour}" transform="translate(${x} ${y})scale(${scale})" d="${path}"/>`;
}

async function drawUpload(picture: Picture): Promise<string> {
  const bytes = Buffer.from(await normalisePicture(picture)).toString('base64');
  return `<image width="${side}" height="${side}" href="data:image/png;base64,${bytes}"/>`;
}
