import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { drawBadge } from '../artwork/badge.ts';
import { keptPicture } from '../artwork/kept-picture.ts';
import { rasterise } from '../artwork/rasterise.ts';
import type { Entry } from '../authoring/content.ts';
import { pathIn, type Roots } from '../authoring/roots.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { commandLocale } from '../locales/command-locale.ts';
import type { Locale } from '../locales/interface.ts';

/** A badge's picture: its SVG, named by its SHA-256 in hexadecimal. */
export interface Artwork {
  readonly svg: string;
  readonly sha256: string;
}

/** Draws the picture of a badge; `specimen` marks it as one. The same badge gives the same picture. */
export async function artworkOf(
  root: Roots,
  badge: Entry<Badge>,
  specimen: boolean,
  language: Locale,
): Promise<Artwork> {
  const { data } = badge;
  const svg = await drawBadge({
    title: data.title,
    category: data.category,
    posture: data.posture as 1 | 2 | 3 | 4 | 5,
    icon: data.icon,
    declared: data.declared || data.positioning !== undefined,
    specimen,
    language: commandLocale(language),
    ...(data.image === undefined ? {} : { image: upload(root, data.image) }),
  });
  return artwork(svg);
}

/** An SVG as a picture of the site. */
export function artwork(svg: string): Artwork {
  return { svg, sha256: createHash('sha256').update(svg).digest('hex') };
}

/** Rasterises each picture once, however many awards it is baked for. */
export class PictureStore {
  readonly #pictures = new Map<string, { svg: string; png?: Promise<Uint8Array> }>();

  /** Adds a picture; adding it again changes nothing. */
  add({ svg, sha256 }: Artwork): void {
    if (!this.#pictures.has(sha256)) this.#pictures.set(sha256, { svg });
  }

  /** The SHA-256 names of all pictures. */
  names(): string[] {
    return [...this.#pictures.keys()];
  }

  /** The SVG of a picture; throws a `RangeError` where there is none of that name. */
  svg(sha256: string): string {
    return this.#picture(sha256).svg;
  }

  /** The PNG of a picture, 512 px; throws a `RangeError` where there is none of that name. */
  png(sha256: string): Promise<Uint8Array> {
    const picture = this.#picture(sha256);
    picture.png ??= keptPicture('badge', picture.svg, rasterise);
    return picture.png;
  }

  #picture(sha256: string): { svg: string; png?: Promise<Uint8Array> } {
    const picture = this.#pictures.get(sha256);
    if (!picture) throw new RangeError(`There is no picture named ${sha256}.`);
    return picture;
  }
}

function upload(root: Roots, image: string): { bytes: Uint8Array; type: 'png' | 'svg' } {
  const bytes = new Uint8Array(readFileSync(pathIn(root, `badges/files/${image}`)));
  return { bytes, type: image.toLowerCase().endsWith('.svg') ? 'svg' : 'png' };
}
