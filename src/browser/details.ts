import type { Locale } from '../locales/interface.ts';
import { typography } from '../locales/typography.ts';
import { element } from './element.ts';

/** A panel whose content is a click away. */
export function details(
  summary: string,
  { locale }: { readonly locale: Locale },
  ...children: readonly (Node | undefined)[]
): HTMLElement {
  return element(
    'details',
    { class: 'panel' },
    element('summary', {}, typography(summary, locale)),
    element('div', { class: 'stack' }, ...children),
  );
}
