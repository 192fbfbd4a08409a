/** What becomes of a few badges of the sample once they are issued, as the people who keep its files write it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentCopy } from './content-copy.ts';

/** The awards that the changes are about, as `<volunteer>/<badge>`. */
export const changed = {
  renamed: 'lucia/ecoute',
  corrected: 'maxime/creer-un-badge',
  withdrawn: 'nathan/impression-3d',
} as const;

/** The badge "Écoute" gets another name: its file, the award's, and every file that names it. */
export async function renameBadge(content: ContentCopy, title = 'Écoute'): Promise<void> {
  await content.move('badges/ecoute.md', 'badges/savoir-ecouter.md');
  await content.move('volunteers/lucia/awards/ecoute.md', 'volunteers/lucia/awards/savoir-ecouter.md');
  for (const file of await readdir(content.root, { recursive: true })) {
    if (!file.endsWith('.md')) continue;
    const path = join(content.root, file);
    const written = await readFile(path, 'utf8');
    await writeFile(path, written.replace(/(?<![\w-])ecoute(?![\w-])/g, 'savoir-ecouter'));
  }
  await content.edit('badges/savoir-ecouter.md', 'title: Écoute', `title: ${title}\nformerly: [ecoute]`);
}

/** An award is to be issued anew, since it told of seven volunteers, who were eight. */
export function correctAward(content: ContentCopy, day: string): Promise<void> {
  return content.edit(
    'volunteers/maxime/awards/creer-un-badge.md',
    'summary: A co-animé l’après-midi où sept',
    `reissue: { date: ${day}, reason: Le nombre de volontaires était faux. }\nsummary: A co-animé l’après-midi où huit`,
  );
}

/** An award is withdrawn, since it was somebody else's. */
export function withdrawAward(content: ContentCopy, day: string): Promise<void> {
  return content.edit(
    'volunteers/nathan/awards/impression-3d.md',
    'assessor:',
    `withdrawn: { date: ${day}, reason: Remis à la mauvaise personne. }\nassessor:`,
  );
}
