import { plainName } from '../../locales/plain-name.ts';

/** Which names a text says, each as {@link plainName} has it. */
export type NameFinder = (text: string) => ReadonlySet<string>;

/**
 * Finds these names in texts, the last name first or last, whatever their accents, capitals and punctuation. One of a
 * single word, which may be an ordinary word too, counts only where it has a capital.
 */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byFirstWord = new Map<string, { readonly plain: string; readonly words: readonly string[] }[]>();
  for (const plain of new Set([...names].map(plainName))) {
    if (plain === '') continue;
    const words = plain.split(' ');
    for (const start of words.keys()) {
      const turned = [...words.slice(start), ...words.slice(0, start)];
      const first = turned[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { plain, words: turned }]);
    }
  }
  return (text) => {
    const written = wordsOf(text);
    const plain = written.map(plainName);
    const found = plain.flatMap((word, at) =>
      (byFirstWord.get(word) ?? []).filter(({ words }) =>
        words.length === 1
          ? /^\p{Lu}/u.test(written[at] ?? '')
          : words.every((one, next) => one === plain[at + next]),
      ),
    );
    return new Set(found.map((one) => one.plain));
  };
}

/** The words of a text, as they are written: signs that show nothing part none, and wide letters are letters. */
function wordsOf(text: string): readonly string[] {
  const shown = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return shown.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
