import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rasterStamp } from './rasterise.ts';

/** Beside what other tools keep; `npm ci` empties it. */
const usualFolder = join(process.cwd(), 'node_modules', '.cache', 'jalon');

/**
 * The PNG that `make` makes of a picture, kept from one build to the next by what it is made of: of badges, which many
 * share and which take longest. Never of a person: what shows somebody is made anew each time. Where nothing can be
 * kept, it is made all the same.
 */
export async function keptPicture(
  kind: 'badge' | 'card',
  svg: string,
  make: (svg: string) => Promise<Uint8Array>,
  folder = usualFolder,
): Promise<Uint8Array> {
  const digest = createHash('sha256').update(`${rasterStamp}\n${kind}\n${svg}`).digest('hex');
  const file = join(folder, `${digest}.png`);
  try {
    const kept = await readFile(file);
    if (!isWhole(kept)) throw new RangeError(`${file} is no whole picture.`);
    return new Uint8Array(kept);
  } catch {
    const png = await make(svg);
    await keep(folder, file, png).catch(() => {});
    return png;
  }
}

/** Whether these are the bytes of a PNG from its signature to its last chunk (PNG, third edition, sections 5.2 and 11.2.5). */
function isWhole(png: Buffer): boolean {
  return (
    png.toString('latin1', 1, 4) === 'PNG' &&
    png.toString('latin1', png.length - 8, png.length - 4) === 'IEND'
  );
}

/** Whole or not at all: another build may read at the same time. */
async function keep(folder: string, file: string, png: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workshop = await mkdtemp(join(folder, 'new-'));
  try {
    await writeFile(join(workshop, 'picture'), png);
    await rename(join(workshop, 'picture'), file);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
