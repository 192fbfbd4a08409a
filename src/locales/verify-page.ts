import type { Locale, VerdictWords, VerifyPageWords } from './interface.ts';

const pages = import.meta.glob<VerifyPageWords>('./interface.??.ts', { import: 'verifyPage' });
const verdicts = import.meta.glob<VerdictWords>('./interface.??.ts', { import: 'verdict' });

/**
 * The words of the pages that verify in the browser and of verification in a language, which are loaded only where they
 * are read.
 */
export async function verifyPageWords(
  locale: Locale,
): Promise<{ readonly page: VerifyPageWords; readonly verdict: VerdictWords }> {
  const file = `./interface.${locale}.ts`;
  const [page, verdict] = await Promise.all([pages[file]?.(), verdicts[file]?.()]);
  if (!page || !verdict) throw new RangeError(`No file of words is that of the language ${locale}.`);
  return { page, verdict };
}
