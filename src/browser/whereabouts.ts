import { shortAddress } from '../locales/short-address.ts';
import { isPreview } from './own-files.ts';
import type { Part } from './parts.ts';
import type { ViewWords } from './verdict-view.ts';
import type { VerifySettings } from './verify-settings.ts';

/** What the page says of itself: a copy of a site verifies itself, so that its address matters more than its tick. */
export function whereabouts(here: string, { site }: VerifySettings, { page }: ViewWords): readonly Part[] {
  if (here === site) return page.copy(shortAddress(here));
  const shown = shortAddress(here);
  return isPreview(here)
    ? page.preview(shown, shortAddress(site))
    : page.elsewhere(shown, shortAddress(site));
}
