/**
 * The small types that every kind of file is made of.
 *
 * Each field of a schema is wrapped in {@link doc}: its sentence of documentation, in French and in English,
 * is the one shown by `npm run check`, by `npm run new` and in the handbook.
 */
import { z } from 'astro/zod';

/** The documentation of a field, one sentence in each language of the interface. */
export interface FieldDoc {
  readonly fr: string;
  readonly en: string;
}

/** The field documentation, by schema; read with {@link docOf}. */
const docs = z.registry<FieldDoc>();

/** Attaches its sentence of documentation to a field and returns that field. */
export function doc<T extends z.ZodType>(schema: T, fr: string, en: string): T {
  docs.add(schema, { fr, en });
  return schema;
}

/** The documentation of a field, or `undefined` where the schema is not a documented field. */
export function docOf(schema: z.ZodType): FieldDoc | undefined {
  return docs.get(schema);
}

/** Limits with a name, so that the diagnostics and the handbook can quote them. */
export const limits = {
  line: 160,
  sentence: 400,
  text: 4000,
  list: 60,
} as const;

/**
 * What no text may hold: control characters, which no screen shows and many programs obey; bidirectional controls
 * (UAX #9, 2), with which a text reads otherwise than it is written; halves of a surrogate pair, which are no text.
 */
const hidden = '\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069';
const hiddenCharacter = new RegExp(`(?![\\n\\t])[${hidden}]`, 'u');
const visibleLine = new RegExp(`^[^${hidden}]*$`, 'u');
const visibleText = new RegExp(`^(?:[^${hidden}]|[\\n\\t])*$`, 'u');

/** The first character of a text that no text may hold, as `U+202E`; a tab counts where the text is one line. */
export function hiddenCharacterIn(value: string): string | undefined {
  const [found] = hiddenCharacter.exec(value) ?? /\t/.exec(value) ?? [];
  const point = found?.codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text without the characters that no text may hold. */
export function withoutHiddenCharacters(value: string): string {
  return value.replace(new RegExp(hiddenCharacter, 'gu'), '');
}

/** One line of text, trimmed, 1 to {@link limits.line} characters. */
export const line = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(limits.line)
    .regex(/^[^\n\r]*$/, { error: 'one-line' })
    .regex(visibleLine, { error: 'hidden-character' });

/** One or two sentences, 1 to {@link limits.sentence} characters. */
export const sentence = () =>
  z.string().trim().min(1).max(limits.sentence).regex(visibleText, { error: 'hidden-character' });

/** A paragraph or more of Markdown, 1 to {@link limits.text} characters. */
export const text = () =>
  z.string().trim().min(1).max(limits.text).regex(visibleText, { error: 'hidden-character' });

/** The name of a file or folder in the content, used in addresses: `[a-z0-9-]`, at least three characters. */
export const slug = () =>
  z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]{3,}$/, { error: 'slug' });

/** Whether `value` is a day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day of the calendar, written `YYYY-MM-DD` (RFC 3339 full-date). */
export const day = () => z.string().refine(isDay, { error: 'day' });

/** An absolute `https:` or `http:` address. */
export const webAddress = () =>
  z
    .string()
    .max(2000)
    .refine(
      (value) => {
        try {
          return /^https?:$/.test(new URL(value).protocol);
        } catch {
          return false;
        }
      },
      { error: 'web-address' },
    );

/**
 * The web address of a repository on GitHub or its like: `https://github.com/structure/badges`, or that of the folder
 * with its branch, `https://github.com/structure/badges/tree/main/content`, where the content is in another one.
 */
export const repository = () =>
  z
    .string()
    .max(300)
    .regex(/^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+(?<!\.git)(?:\/tree\/[\w.-]+\/[\w./-]*[\w-])?$/, {
      error: 'repository',
    });

/** An e-mail address. */
export const email = () => z.email({ error: 'email' });

/** A telephone number as people write it: `02 61 91 00 00`, `+33 2 61 91 00 00`. */
export const phone = () => z.string().regex(/^\+?\d[\d .()-]{2,28}\d$/, { error: 'phone' });

/** A W3C decentralised identifier of a method that this project understands. */
export const did = () => z.string().regex(/^did:(web|key):[A-Za-z0-9.%:_-]+$/, { error: 'did' });

/** An Ed25519 public key as a multibase Multikey (`z6Mk…`). */
export const publicKey = () => z.string().regex(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/, { error: 'public-key' });

/** A duration in whole days, months or years, such as `12 months`. */
export const duration = () =>
  z.string().regex(/^[1-9]\d{0,2} (days?|months?|years?)$/, { error: 'duration' });

/** A six-digit hexadecimal colour, such as `#c2410c`. */
export const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' });

/** A path inside the volunteer's or badge's own `files/` folder: no `..`, no leading slash. */
export const filePath = () =>
  z
    .string()
    .max(200)
    .regex(/^(?!.*\.\.)(?!\/)[^\\]+\.(png|jpe?g|webp|avif|svg|pdf)$/i, { error: 'file-path' });

/** A list of at most {@link limits.list} items. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(limits.list);

/** The competence of a framework, with a level of it where one is meant. */
export const competenceLevel = () =>
  z.strictObject({
    framework: doc(
      slug().default('rectec-engagement'),
      'Le référentiel, par le nom de son fichier dans `frameworks/`.',
      'The framework, by the name of its file in `frameworks/`.',
    ),
    competence: doc(
      slug(),
      'La compétence, par son `id` dans le référentiel.',
      'The competence, by its `id` in the framework.',
    ),
    level: doc(
      z.int().min(1).max(8).optional(),
      'Le niveau du référentiel que ce badge permet d’attester ; sans lui, le badge s’y rattache sans niveau.',
      'The level of the framework that is attested; without it, the competence is touched without a level.',
    ),
  });
export type CompetenceLevel = z.infer<ReturnType<typeof competenceLevel>>;
