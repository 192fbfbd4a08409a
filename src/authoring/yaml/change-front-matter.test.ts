import { expect, test } from 'vitest';
import { isSeq } from 'yaml';
import { changeFrontMatter } from './change-front-matter.ts';

const text = `---
# Ce badge est ancien.
title: "Accueil" # signé
people:
  - { name: Zoé, folder: zoe } # ici
  - { name: Lou, folder: lou }
tags: [a,  b]
---
Un corps.
`;
const without = (folder: string) => (document: Parameters<Parameters<typeof changeFrontMatter>[2]>[0]) => {
  const list = document.get('people');
  if (!isSeq(list)) return;
  list.items = list.items.filter((item) => !String(item).includes(folder));
  if (list.items.length === 0) document.delete('people');
};

test('every byte outside the named fields stays', () => {
  const changed = changeFrontMatter(text, ['people'], without('zoe'));
  expect(changed).toBe(text.replace('  - { name: Zoé, folder: zoe } # ici\n', ''));
});

test('Windows line ends stay', () => {
  const changed = changeFrontMatter(text.replaceAll('\n', '\r\n'), ['people'], without('zoe'));
  expect(changed.split('\r\n').join('\n')).toBe(changeFrontMatter(text, ['people'], without('zoe')));
  expect(changed.match(/(?<!\r)\n/)).toBeNull();
});

test('a field that is deleted leaves no line', () => {
  const changed = changeFrontMatter(text, ['people'], without('folder'));
  expect(changed).not.toMatch(/people|Zoé|Lou/);
  expect(changed).toContain('tags: [a,  b]\n---\nUn corps.\n');
});

test.each(['no front matter', '---\n[a\n---\n'])('%j is refused', (broken) => {
  expect(() => changeFrontMatter(broken, [], () => {})).toThrow(SyntaxError);
});
