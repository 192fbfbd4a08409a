import { locales } from './interface.ts';

/** The languages of commands, of diagnostics, of papers and of what is signed: fewer than pages may have. */
export const commandLocales = ['fr', 'en'] as const;

export type CommandLocale = (typeof commandLocales)[number];

/**
 * In which of them one speaks to a structure by its `language`: in English where pages alone speak that one, in French
 * where it says none that anything speaks.
 */
export function commandLocale(language: unknown): CommandLocale {
  return language !== 'fr' && locales.some((one) => one === language) ? 'en' : 'fr';
}
