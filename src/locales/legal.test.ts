import { expect, test } from 'vitest';
import { describeHealth, type HealthCode, healthWords } from './health.ts';
import { legalWords } from './interface.ts';

/** Every text of a group of words; a function is called with something short. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn(words(3));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}

/** The sentences of a text, without what is to be written as it stands. */
const sentences = (text: string) => text.replace(/`[^`]*`/g, 'x').split(/(?<=[.?!:;…])\s+/u);

const codes = Object.keys(healthWords('fr').items) as HealthCode[];

test.each(['fr', 'en'] as const)(
  'a sentence of the legal pages and of health has at most twenty words (%s)',
  (locale) => {
    const { items: _, ...frame } = healthWords(locale);
    const texts = [
      ...textsIn(legalWords(locale)),
      ...textsIn(frame),
      ...codes.flatMap((code) =>
        [['one'], ['one', 'two']].flatMap((names) =>
          Object.values(
            describeHealth({ code, importance: 'later', file: '', count: names.length, names }, locale),
          ),
        ),
      ),
    ];
    expect(texts.length).toBeGreaterThan(120);
    const long = texts.flatMap(sentences).filter((sentence) => sentence.split(/\s+/u).length > 20);
    expect(long).toEqual([]);
    expect(texts.filter((text) => /undefined|NaN|\[object|``|«\s*»|“”|·/.test(text))).toEqual([]);
  },
);
