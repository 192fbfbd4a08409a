/** The page as it is shown now: what the build wrote into it, and where it stands. */
import { verifyPageWords } from '../locales/verify-page.ts';
import { required } from './element.ts';
import type { ViewWords } from './verdict-view.ts';
import type { VerifySettings } from './verify-settings.ts';

export interface ShownPage {
  readonly settings: VerifySettings;
  /** The address of the home page as it is shown now, with its trailing slash. */
  readonly here: string;
  readonly words: ViewWords;
}

/** Reads the settings that the page carries. */
export function pageSettings(): Pick<ShownPage, 'settings' | 'here'> {
  const settings: VerifySettings = JSON.parse(required('#settings', HTMLScriptElement).text);
  return { settings, here: new URL(settings.base, location.href).href };
}

/** Loads the words of the page's language. */
export async function pageWords({ locale }: VerifySettings): Promise<ViewWords> {
  return { ...(await verifyPageWords(locale)), locale };
}
