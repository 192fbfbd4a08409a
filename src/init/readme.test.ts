import { expect, test } from 'vitest';
import { movedReadme } from './readme.ts';

test.each([
  ['[a](content/guide/index.mdx)', '[a](../content/guide/index.mdx)'],
  ['[a](.github/CONTRIBUTING.md)', '[a](../.github/CONTRIBUTING.md)'],
  ['![a](pictures/map.png)', '![a](../pictures/map.png)'],
  ['<img src="pictures/map.png" alt="a">', '<img src="../pictures/map.png" alt="a">'],
  ['[a](https://nodejs.org/fr/download)', '[a](https://nodejs.org/fr/download)'],
  ['[a](#in-english)', '[a](#in-english)'],
  ['[a](mailto:a@structure.example)', '[a](mailto:a@structure.example)'],
])('from its new place, %s reads %s', (before, after) => {
  expect(movedReadme(before)).toBe(after);
});
