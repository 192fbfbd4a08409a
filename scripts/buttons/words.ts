/** What the buttons of the Actions menu say. */

import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';

/** The French file is the shape that the others follow. */
export type ButtonWords = typeof fr;

/** By language. */
export const buttonWords: Readonly<Record<CommandLocale, ButtonWords>> = { fr, en };
