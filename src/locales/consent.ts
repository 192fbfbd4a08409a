/** The words of the consent to publish a portfolio, to be signed on paper. */
import type { Section } from '../authoring/schemas/profile.ts';
import type { CommandLocale } from './command-locale.ts';
import { consentWordsEn } from './consent.en.ts';
import { consentWordsFr } from './consent.fr.ts';

export interface ConsentWords {
  readonly title: string;
  /** Who publishes what, where, and that one may refuse. */
  readonly about: (structure: string, site: string | undefined) => string;
  readonly facts: Readonly<Record<'person' | 'structure' | 'mission' | 'dates', string>>;
  readonly always: { readonly title: string; readonly shown: string; readonly never: string };
  readonly choices: {
    readonly title: string;
    readonly how: string;
    readonly name: string;
    readonly nameShown: Readonly<Record<'first' | 'first-and-initial' | 'full', string>>;
    readonly page: string;
    readonly visibility: Readonly<Record<'public' | 'unlisted', string>>;
    readonly badges: string;
    readonly credentials: Readonly<Record<'public' | 'none', string>>;
    readonly sections: string;
    readonly show: Readonly<Record<Section, string>>;
    /** In the place of the name and the photo, under 18. */
    readonly minor: string;
  };
  readonly until: {
    readonly title: string;
    readonly day: (day: string) => string;
    readonly ends: string;
    readonly withdraw: (address: string | undefined) => string;
    readonly remains: string;
    readonly rights: string;
  };
  readonly signatures: {
    readonly title: string;
    readonly read: string;
    readonly guardian: string;
    readonly structure: string;
    readonly nameAndSign: string;
    readonly sign: string;
  };
}

/** By language. */
export const consentWords: Readonly<Record<CommandLocale, ConsentWords>> = {
  fr: consentWordsFr,
  en: consentWordsEn,
};
