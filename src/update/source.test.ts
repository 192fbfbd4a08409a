import { expect, test } from 'vitest';
import { filesListed, historyListed, refusedListed } from './source.ts';

const id = (letter: string) => letter.repeat(40);

test.each([
  ['a file', `100644 blob ${id('a')}\tsrc/a.ts`, []],
  ['a program', `100755 blob ${id('a')}\tscripts/run`, []],
  ['a file whose name has a dot', `100644 blob ${id('a')}\t.github/..a.md`, []],
  ['a symbolic link', `120000 blob ${id('a')}\tpublic/k.txt`, ['public/k.txt']],
  ['another repository', `160000 commit ${id('a')}\tlibrary`, ['library']],
  ['what git keeps of a copy', `100755 blob ${id('a')}\t.GIT/hooks/pre-commit`, ['.GIT/hooks/pre-commit']],
  ['a path that leaves the copy', `100644 blob ${id('a')}\tsrc/../../a.ts`, ['src/../../a.ts']],
  ['one that leaves it on Windows', `100644 blob ${id('a')}\t..\\a.ts`, ['..\\a.ts']],
])('%s is brought in, or refused', (_, entry, refused) => {
  expect(refusedListed(`${entry}\0`)).toEqual(refused);
});

test('the files of a version have their bytes and their permissions', () => {
  expect(filesListed(`100755 blob ${id('a')}\tscripts/run\0`)).toEqual(
    new Map([['scripts/run', { id: id('a'), mode: '100755' }]]),
  );
});

test('each commit of a history has what it changed, and one that changed nothing is empty', () => {
  const [none, one, two] = [id('0'), id('a'), id('b')];
  const log = [
    `commit ${id('c')}\0\n:000000 100644 ${none} ${one} A\0src/a.ts\0:000000 100644 ${none} ${two} A\0commit ${one}\0`,
    `commit ${id('d')}\0`,
    `commit ${id('e')}\0\n:100644 000000 ${one} ${none} D\0src/a.ts\0`,
  ];
  expect(historyListed(log.join(''))).toEqual([
    [
      { path: 'src/a.ts', id: one },
      { path: `commit ${one}`, id: two },
    ],
    [],
    [{ path: 'src/a.ts', id: undefined }],
  ]);
});
