/** The fields of a kind of file as the handbook lists them, taken from its schema. */
import type { CommandLocale } from '../locales/command-locale.ts';
import { fieldDoc, fieldNames, type Kind, schemas } from './kinds.ts';
import { fieldLines, isRequired } from './template/file-text.ts';
import { offers } from './template/offers.ts';

/** One field: how it is written, whether it must be, what it is for. */
export interface FieldRow {
  readonly name: string;
  readonly required: boolean;
  /** The sentence that documents it, in the language asked for. */
  readonly sentence: string;
  /** The lines of an example, where the templates offer one. */
  readonly example: string | undefined;
}

/** The fields of a kind: those that a file must have, then the others, each in the order of the schema. */
export function fieldRows(kind: Kind, locale: CommandLocale): FieldRow[] {
  const examples = new Map(Object.entries(offers[kind] ?? {}));
  return fieldNames(schemas[kind], [])
    .map((name): FieldRow => {
      const example = examples.get(name)?.[locale];
      return {
        name,
        required: isRequired(kind, name),
        sentence: fieldDoc(kind, [name])?.[locale] ?? '',
        example: example === undefined ? undefined : fieldLines(name, example).trimEnd(),
      };
    })
    .sort((a, b) => Number(b.required) - Number(a.required));
}
