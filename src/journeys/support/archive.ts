/** A ZIP as another program unpacks it. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, removeAfterAll } from './files.ts';

const script =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); sys.exit(z.testzip()) if z.testzip() else z.extractall(sys.argv[2])';

/** The folder that Python unpacks an archive into, and its files; rejects where the archive is damaged. */
export async function unpacked(archive: Buffer = Buffer.alloc(0)) {
  const temporary = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-archive-')));
  const file = join(temporary, 'archive.zip');
  const folder = join(temporary, 'unpacked');
  await writeFile(file, archive);
  execFileSync('python3', ['-c', script, file, folder]);
  return { folder, files: await filesIn(folder) };
}
