import { expect, test } from 'vitest';
import { excerptParts } from './excerpt.ts';

test.each([
  ['', []],
  ['rien de marqué', ['rien de marqué']],
  ['la <mark>médiation</mark> au Dôme', ['la ', { strong: 'médiation' }, ' au Dôme']],
  ['<mark>deux</mark> <mark>mots</mark>', [{ strong: 'deux' }, ' ', { strong: 'mots' }]],
  ['un &lt;mark&gt; écrit, 3 &gt; 2 & plus', ['un <mark> écrit, 3 > 2 & plus']],
])('the excerpt "%s" is %j', (excerpt, parts) => expect(excerptParts(excerpt)).toEqual(parts));
