import type { Locale, SearchPageWords } from '../locales/interface.ts';
import { typography } from '../locales/typography.ts';
import { element } from './element.ts';
import type { Hit } from './site-index.ts';

/** One page that was found, as an item of the list. */
export function hitItem(
  { href, title, kind, picture, excerpt }: Hit,
  words: SearchPageWords,
  locale: Locale,
) {
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
      element('h3', {}, element('a', { class: 'cover', href }, typography(title, locale))),
      element(
        'p',
        {},
        ...excerpt.map((part) => (typeof part === 'string' ? part : element('mark', {}, part.strong))),
      ),
    ),
  );
}
