import type { Locale, SearchPageWords } from '../locales/interface.ts';
import { typography, typographyAcross } from '../locales/typography.ts';
import { element } from './element.ts';
import type { SearchSettings } from './search-settings.ts';
import type { Hit } from './site-index.ts';

/** One page that was found, as an item of the list: what the content says, in its language. */
export function hitItem(
  { href, title, kind, picture, excerpt }: Hit,
  words: SearchPageWords,
  { locale, writtenIn, guideIn }: SearchSettings,
) {
  const written = kind === 'guide' ? guideIn : writtenIn;
  // Names of people are in no language.
  const titled = kind === 'portfolio' ? locale : written;
  const lang = (language: Locale) => (language === locale ? undefined : language);
  const set = typographyAcross(
    excerpt.map((part) => (typeof part === 'string' ? part : part.strong)),
    written,
  );
  return element(
    'li',
    { class: 'panel hit' },
    picture
      ? element('img', { src: picture, alt: '', width: '64', height: '64', decoding: 'async' })
      : undefined,
    element(
      'div',
      {},
      kind && element('p', { class: 'soft small' }, words.kinds[kind]),
      element(
        'h3',
        {},
        element('a', { class: 'cover', href, lang: lang(titled) }, typography(title, titled)),
      ),
      element(
        'p',
        { lang: lang(written) },
        ...excerpt.map((part, index) =>
          typeof part === 'string' ? set[index] : element('mark', {}, set[index]),
        ),
      ),
    ),
  );
}
