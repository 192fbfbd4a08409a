/** What to write instead of a value that has the right meaning in the wrong form. */

import { z } from 'astro/zod';
import { achievementTypes } from '../schemas/badge.ts';
import { limits } from '../schemas/fields.ts';
import { inYaml } from './expected-lines.ts';
import { valueInEnglish } from './french-names.ts';
import { nearest } from './nearest.ts';
import { suggestDay } from './suggest-day.ts';
import { suggestSlug } from './suggest-slug.ts';

/**
 * By the name that a schema gives to its rule: the form that the rule accepts and that most likely says the same.
 * A suggestion is never certain, so that nothing is corrected without its author.
 */
export const suggestValue: Readonly<Record<string, (found: string) => string | undefined>> = {
  day: suggestDay,
  slug: suggestSlug,
  email: suggestEmail,
  duration: suggestDuration,
  colour: suggestColour,
  'web-address': (found) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(found) ? `https://${found}` : undefined),
  'trailing-slash': (found) => `${found}/`,
  repository: suggestRepository,
  'file-path': suggestFilePath,
  'time-zone': suggestTimeZone,
  'achievement-type': (found) => nearest(found, achievementTypes),
};

/** The page of a repository, from what is copied to clone it, or from one of its pages. */
function suggestRepository(found: string): string | undefined {
  const [, host, owner, name] =
    /^(?:git@|ssh:\/\/git@|https?:\/\/)?([\w-]+(?:\.[\w-]+)+)[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/.exec(
      found,
    ) ?? [];
  return host === undefined ? undefined : `https://${host}/${owner}/${name}`;
}

/** `true` or `false` for the words that people write in their place. */
export function suggestBoolean(found: string): string | undefined {
  const word = found.replace(/[\s.,;!“”"«»]+/g, '');
  if (/^(oui|vrai|yes|on|1|true|o|y)$/i.test(word)) return 'true';
  return /^(non|faux|no|off|0|false|n)$/i.test(word) ? 'false' : undefined;
}

/** A list on one line, for a text that names its items: `progress, niveaux` → `[progress, levels]`. */
export function suggestList(found: string, schema: z.ZodType | undefined): string | undefined {
  if (found.length > limits.sentence) return undefined;
  const item = schema instanceof z.ZodArray ? schema.element : undefined;
  const items = found
    .split(/[,;]/)
    .map((text) => text.replace(/^[\s[]+|[\s\]]+$/g, ''))
    .filter((text) => text !== '')
    .map((text) => suggestItem(text, item));
  return items.length > 0 && items.every((text) => text !== undefined) ? `[${items.join(', ')}]` : undefined;
}

function suggestItem(text: string, schema: unknown): string | undefined {
  if (schema instanceof z.ZodEnum) {
    const known = schema.options.map(String);
    return known.includes(text) ? text : (valueInEnglish(text, known) ?? nearest(text, known));
  }
  if (!(schema instanceof z.ZodString)) return undefined;
  if (schema.safeParse(text).success) return inYaml(text);
  return suggestSlug(text);
}

/** The number at the beginning of a text: `24 heures` → `24`, `2,5` → `2.5`, `deux` → `2`. */
export function suggestNumber(found: string): string | undefined {
  const word = /^[a-zè]+/.exec(found.trim().toLowerCase())?.[0] ?? '';
  const spelt = numbers.findIndex((words) => words.includes(word));
  if (spelt >= 0) return String(spelt);
  return /^-?\d+(?:[.,]\d+)?/.exec(found.trim())?.[0].replace(',', '.');
}

/** The words for the numbers from 0. */
const numbers: readonly (readonly string[])[] = [
  ['zéro', 'zero'],
  ['un', 'une', 'one'],
  ['deux', 'two'],
  ['trois', 'three'],
  ['quatre', 'four'],
  ['cinq', 'five'],
  ['six'],
  ['sept', 'seven'],
  ['huit', 'eight'],
  ['neuf', 'nine'],
  ['dix', 'ten'],
];

const units: readonly (readonly [RegExp, string])[] = [
  [/^(jours?|j|days?|d)$/, 'day'],
  [/^(mois|months?|m)$/, 'month'],
  [/^(ans?|annees?|years?|y)$/, 'year'],
];

function suggestDuration(found: string): string | undefined {
  const bare = found.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const parts = /^(\d{1,3})\s*([a-z]+)$/.exec(bare);
  const unit = units.find(([names]) => names.test(parts?.[2] ?? ''))?.[1];
  const count = Number(parts?.[1]);
  return unit && count > 0 ? `${count} ${unit}${count > 1 ? 's' : ''}` : undefined;
}

function suggestColour(found: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(found.trim())?.[1];
  if (!digits) return undefined;
  return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')}`;
}

/** The address alone, in `Accueil <accueil@exemple.fr>`, `mailto:…` and `accueil @exemple.fr`. */
function suggestEmail(found: string): string | undefined {
  const bare = found.slice(0, limits.sentence).replace(/ ?@ ?/g, '@');
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(bare)?.[0];
}

function suggestFilePath(found: string): string | undefined {
  // `C:\\…` and `/Users/…` are places of one computer: only the name is the same here.
  const shared = /^(?:[a-z]:|\/|~|file:)/i.test(found) ? (found.split(/[\\/]/).at(-1) ?? '') : found;
  const inside = shared
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .replace(/^.*\bfiles\//, '');
  return inside !== found && /\.(png|jpe?g|webp|avif|svg|pdf)$/i.test(inside) ? inside : undefined;
}

function suggestTimeZone(found: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const town = suggestSlug(found);
  return zones.find((zone) => suggestSlug(zone.split('/').at(-1) ?? '') === town) ?? nearest(found, zones);
}
