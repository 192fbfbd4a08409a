/** Pages as Chromium prints them. */
import jsqr from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';

/** What comes out of the printer. */
export interface Paper {
  /** The words of each sheet, in reading order. */
  readonly sheets: readonly string[];
  /** How many pictures made of pixels each sheet shows. */
  readonly pictures: readonly number[];
  /** The size of the sheets, in millimetres. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The width of what is printed on A4 between the margins of `paper.css`, and of the whole sheet, in CSS pixels. */
export const paperWidth = Math.floor((182 / 25.4) * 96);

/** The operator of a PDF page that paints a picture, as PDF.js numbers it (`OPS.paintImageXObject`). */
const paintImage = 85;

/** The page as a browser prints it, backgrounds included. */
export async function printed(page: Page): Promise<Paper> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: string[] = [];
  const pictures: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    sheets.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const { fnArray } = await sheet.getOperatorList();
    pictures.push(fnArray.filter((operator) => operator === paintImage).length);
  }
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 25.4 / 72 });
  return { sheets, pictures, size: { width: Math.round(width), height: Math.round(height) } };
}

/** The letters of a text: how paper breaks its lines is none of its words. */
export function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Shows the page as paper has it, as wide as what is printed. */
export async function asPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  // As high as three sheets: nothing scrolls, which a picture of a part would not wait for.
  await page.setViewportSize({ width: paperWidth, height: 3100 });
}

/** What a telephone reads of a QR code that the page shows; `undefined` where it finds none. */
export async function scanned(code: Locator): Promise<string | undefined> {
  await code.evaluate((one) => (one instanceof HTMLImageElement ? one.decode() : undefined));
  const { x = 0, y = 0, width = 0, height = 0 } = (await code.boundingBox()) ?? {};
  const left = Math.max(0, x);
  const clip = { x: left, y, width: x + width - left, height };
  // The margins of the sheet, which a screen does not show, are a part of the clear border.
  const border = { top: 40, bottom: 40, left: 40, right: 40, background: '#fff' };
  const picture = sharp(await code.page().screenshot({ clip }))
    .extend(border)
    .ensureAlpha()
    .raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  const read =
    typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof import('jsqr').default }).default;
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The share of a picture that is so dark that it takes much ink, from 0 to 1. */
export async function inked(picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.reduce((sum, lightness) => sum + (lightness < 100 ? 1 : 0), 0) / data.length;
}
