/** What the phrases of diagnostics are made with, in every language. */
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { fieldDoc, type Kind, schemas } from '../authoring/kinds.ts';
import type { CommandLocale } from './command-locale.ts';
import { opaque, typographyAcross } from './typography.ts';

/** How one code is put into words in one language: the message, then the sentences of the hint. */
export type Phrase = (
  data: Found,
) => readonly [message: string, ...hint: readonly (string | false | undefined)[]];

/** What a diagnostic found, as the phrases read it. */
export class Found {
  readonly #diagnostic: Diagnostic;
  readonly #locale: CommandLocale;

  constructor(diagnostic: Diagnostic, locale: CommandLocale) {
    this.#diagnostic = diagnostic;
    this.#locale = locale;
  }

  /** The text or number called `name`, on one line; empty where there is none. */
  text(name: string): string {
    const value = this.#diagnostic.data[name];
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).replace(/\s+/g, ' ').trim()
      : '';
  }

  number(name: string): number {
    return Number(this.#diagnostic.data[name] ?? 0);
  }

  list(name: string): readonly string[] {
    const value = this.#diagnostic.data[name];
    return Array.isArray(value) ? value : [];
  }

  /** The last part of the file's path. */
  get file(): string {
    return this.#diagnostic.file.split('/').at(-1) ?? '';
  }

  /** What the field is for, in the field's own words; `undefined` where the diagnostic is about no documented field. */
  get doc(): string | undefined {
    const kind = this.text('kind');
    if (!Object.hasOwn(schemas, kind)) return undefined;
    const path = this.text('path')
      .split('.')
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const sentence = fieldDoc(kind as Kind, path)?.[this.#locale];
    return sentence && typographyOf(sentence.split(/(`[^`]*`)/), this.#locale);
  }
}

/**
 * A template tag for phrases of a language: the sentence gets its typography, what is put into it stays as it is,
 * so that a value found or a line to write is never changed.
 */
export function phrases(locale: CommandLocale) {
  return (sentence: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
    typographyOf(
      sentence.flatMap((part, index) => (index === 0 ? [part] : [String(values[index - 1]), part])),
      locale,
    );
}

/** Something to write exactly as it stands. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Every second part is left alone. */
function typographyOf(parts: readonly string[], locale: CommandLocale): string {
  const shown = typographyAcross(
    parts.map((part, index) => (index % 2 === 0 ? part : opaque)),
    locale,
  );
  return shown.map((part, index) => (index % 2 === 0 ? part : (parts[index] ?? ''))).join('');
}
