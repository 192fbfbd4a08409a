/** A build needs no network: it is made in a namespace that has none, and is the same to the last byte. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { differences, filesIn, removeAfterAll } from './support/files.ts';
import { builtAnew, builtSite } from './support/site.ts';

const address = 'https://badges.example/';
const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
if (!canUnshare)
  console.warn(
    'This machine allows no network namespace (unshare -rn): the build without network is skipped.',
  );

test.skipIf(!canUnshare)(
  'a build without any network gives the same site as one before it, byte for byte',
  async () => {
    const offline = await builtAnew({ address }, 'offline');
    removeAfterAll(offline.folder);
    const usual = await builtSite({ address });
    expect(differences(await filesIn(offline.folder), await filesIn(usual.folder))).toEqual([]);
  },
  240_000,
);
