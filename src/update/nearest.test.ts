import { expect, test } from 'vitest';
import { nearestPaths } from './nearest.ts';
import type { History } from './source.ts';

const history: History = [
  [
    { path: 'src/a.ts', id: 'a1' },
    { path: 'src/keys.yml', id: 'k1' },
    { path: 'content/issuer.md', id: 'i1' },
  ],
  [{ path: 'src/a.ts', id: 'a2' }],
  [{ path: 'src/later.ts', id: 'l1' }],
  [
    { path: 'src/later.ts', id: 'l2' },
    { path: 'src/a.ts', id: 'a3' },
    { path: 'src/keys.yml', id: undefined },
  ],
];

/** What the copy has, and what the version that it was made from had. */
test.each<[string, Record<string, string>, string[]]>([
  ['that is as the first was', { 'src/a.ts': 'a1', 'src/keys.yml': 'k1' }, ['src/a.ts', 'src/keys.yml']],
  ['that removed a file since', { 'src/a.ts': 'a2' }, ['src/a.ts', 'src/keys.yml']],
  [
    'that has what came later',
    { 'src/a.ts': 'a2', 'src/later.ts': 'l1' },
    ['src/a.ts', 'src/keys.yml', 'src/later.ts'],
  ],
  ['that is as the last was', { 'src/a.ts': 'a3', 'src/later.ts': 'l2' }, ['src/a.ts', 'src/later.ts']],
  ['of which the structure’s files alone are the same', { 'content/issuer.md': 'i1' }, []],
  ['that has nothing of the program', {}, []],
])('a copy %s', (_, here, paths) => {
  const present = new Map(Object.entries(here).map(([path, id]) => [path, { id, mode: '100644' }] as const));
  expect([...nearestPaths(history, present)].sort()).toEqual(paths);
});
