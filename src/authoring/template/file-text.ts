/** Writes a new file as a person would, with a sentence above each field and, at the end, what may be added. */
import { Document, isCollection, isPair, isScalar } from 'yaml';
import type { CommandLocale } from '../../locales/command-locale.ts';
import { templateWords } from '../../locales/template.ts';
import { fieldDoc, fieldNames, type Kind, type Kinds, schemas } from '../kinds.ts';
import { offers } from './offers.ts';

/** What a new file is to say. */
export interface NewFile<K extends Kind = Kind> {
  readonly kind: K;
  /** What is known of its fields; a field that the kind must have and that is not here is left blank to fill in. */
  readonly values: { readonly [Field in keyof Kinds[K]]?: unknown };
  /** The Markdown after the front matter; empty where it is still to be written. */
  readonly body: string;
}

/** The longest group or list that is written on one line, in characters. */
const oneLine = 90;

/**
 * The whole file: each field under the sentence that documents it, in the order of its schema, then the optional ones
 * as comments, so that one takes the `#` away to use them. Without those comments it reads as `values` and `body`.
 */
export function fileText({ kind, values, body }: NewFile, locale: CommandLocale): string {
  const words = templateWords[locale];
  const text = body.trim();
  const written = Object.entries(values).filter(([, value]) => !isEmpty(value));
  const known = new Map(written);
  const names = fieldNames(schemas[kind], []);
  const unknown = written.find(([name]) => !names.includes(name));
  if (unknown) throw new RangeError(`A file of the kind ${kind} has no field ${unknown[0]}.`);
  const fields = names
    .filter((name) => known.has(name) || isRequired(kind, name))
    .map((name) => `${commentOf(kind, name, locale)}${fieldLines(name, known.get(name) ?? null)}`);
  const optional = Object.entries(offers[kind] ?? {}).filter(([name]) => !known.has(name));
  const parts = [
    ...fields,
    ...(optional.length > 0 ? [`\n# ${words.optional}\n`] : []),
    ...optional.map(([name, example]) => offered(kind, name, example[locale], locale)),
    ...(text === '' && words.body[kind] ? [`\n# ${words.body[kind]}\n`] : []),
  ];
  return `---\n${parts.join('')}---\n\n${text === '' ? '' : `${text}\n`}`;
}

/** A field as YAML, with short groups and lists on one line; a blank where there is no value yet. */
export function fieldLines(name: string, value: unknown): string {
  if (value === null) return `${name}:\n`;
  const document = new Document({ [name]: value });
  const node = document.get(name, true);
  if (isCollection(node)) flatten(node);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Whether a file of the kind must have the field. */
export function isRequired(kind: Kind, name: string): boolean {
  const result = schemas[kind].safeParse({});
  return result.error?.issues.some(({ path }) => path.length === 1 && path[0] === name) ?? false;
}

/** A file with all that it offers in use: its example values in place of the comments. For the tests. */
export function withOffers(text: string): string {
  return text.replace(/^#(?! \S)/gm, '');
}

/** Writes on one line the groups and lists of plain values that are short enough. */
function flatten(node: unknown): void {
  if (!isCollection(node)) return;
  const values = node.items.map((item) => (isPair(item) ? item.value : item));
  const flat = values.every((value) => isScalar(value) && !String(value.value).includes('\n'));
  const length = JSON.stringify(node.toJSON()).length;
  if (flat && length <= oneLine) node.flow = true;
  else for (const value of values) if (isCollection(value)) flatten(value);
}

function commentOf(kind: Kind, name: string, locale: CommandLocale): string {
  const doc = fieldDoc(kind, [name]);
  return doc ? `# ${doc[locale]}\n` : '';
}

/** A field that may be added: its sentence, then its lines, each one a `#` away from being used. */
function offered(kind: Kind, name: string, example: unknown, locale: CommandLocale): string {
  const lines = fieldLines(name, example).trimEnd().split('\n');
  return `${commentOf(kind, name, locale)}${lines.map((line) => `#${line}\n`).join('')}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
