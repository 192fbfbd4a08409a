/**
 * A build needs no network, and made again it is the same to the last byte, the index of the search included, also where
 * people stand in a folder of their own.
 */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { differences, filesIn, removeAfterAll } from './support/files.ts';
import { builtAnew, builtSite } from './support/site.ts';
import { structure } from './support/structure.ts';

const address = 'https://badges.example/';
const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
if (!canUnshare)
  console.warn('This machine allows no network namespace (unshare -rn): the second build has a network.');

test('a build made again, without any network and from two folders, gives the same site as one before it, byte for byte', async () => {
  const { content, people } = await structure({ apart: true });
  const env = { JALON_PEOPLE: people };
  const again = await builtAnew({ address, content: content.root, env }, canUnshare ? 'offline' : 'checked');
  removeAfterAll(again.folder);
  const files = await filesIn(again.folder);
  expect([...files.keys()].filter((path) => path.startsWith('search/')).length).toBeGreaterThan(150);
  const usual = await builtSite({ address });
  expect(differences(files, await filesIn(usual.folder))).toEqual([]);
}, 240_000);
