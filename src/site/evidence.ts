import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { photoLimits } from '../artwork/photo.ts';
import type { AwardEntry } from '../authoring/content.ts';
import { type PublishedPerson, publishedFiles } from '../authoring/gate.ts';
import { pathIn, type Roots } from '../authoring/roots.ts';

/** The longest side of a picture on a page, in pixels. */
const longest = 960;

/** A picture used as evidence, as pages show it. */
export interface EvidencePicture {
  /** Its path on the site. */
  readonly path: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The pictures that people give as evidence, and their photos: resized, without metadata, named by what they show rather than by whom.
 * Only what the gate lets through is ever read.
 */
export class EvidenceStore {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #root: Roots;

  constructor(root: Roots) {
    this.#root = root;
  }

  /** The pictures of an award, by the file that its evidence names. */
  async of(person: PublishedPerson, award: AwardEntry): Promise<ReadonlyMap<string, EvidencePicture>> {
    const allowed = new Set(publishedFiles(person));
    const pictures = new Map<string, EvidencePicture>();
    for (const { file, alt } of award.data.evidence) {
      if (file === undefined || !allowed.has(file) || /\.pdf$/i.test(file)) continue;
      pictures.set(file, await this.#add(person.slug, file, alt ?? ''));
    }
    return pictures;
  }

  /** The photo of a person, where the gate lets it through. */
  async photo({ slug, name, profile }: PublishedPerson): Promise<EvidencePicture | undefined> {
    const { photo } = profile.data;
    return photo === undefined ? undefined : this.#add(slug, photo, name);
  }

  /** The names of all pictures. */
  names(): string[] {
    return [...this.#bytes.keys()];
  }

  /** The bytes (WebP) of a picture; throws a `RangeError` where there is none of that name. */
  bytes(name: string): Uint8Array {
    const bytes = this.#bytes.get(name);
    if (!bytes) throw new RangeError(`There is no picture named ${name}.`);
    return bytes;
  }

  async #add(slug: string, file: string, alt: string): Promise<EvidencePicture> {
    const path = `volunteers/${slug}/files/${file}`;
    const { name, bytes, width, height } = await ready(pathIn(this.#root, path)).catch((cause: unknown) => {
      throw new Error(`The picture ${path} cannot be shown: ${cause instanceof Error ? cause.message : ''}`, {
        cause,
      });
    });
    this.#bytes.set(name, bytes);
    return { path: `/evidence/${name}.webp`, alt, width, height };
  }
}

/** Turned upright, resized, and without a trace of place, device or time. */
async function ready(file: string) {
  const { data, info } = await sharp(readFileSync(file), {
    failOn: 'error',
    limitInputPixels: photoLimits.pixels,
  })
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true });
  const name = createHash('sha256').update(data).digest('hex').slice(0, 32);
  return { name, bytes: new Uint8Array(data), width: info.width, height: info.height };
}
