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

/** Reads the settings that the page carries, and loads the words of its language. */
export async function shownPage(): Promise<ShownPage> {
  const settings: VerifySettings = JSON.parse(required('#settings', HTMLScriptElement).text);
  const { locale, base } = settings;
  return {
    settings,
    here: new URL(base, location.href).href,
    words: { ...(await verifyPageWords(locale)), locale },
  };
}
