/** The lines to write where a group of fields, or a list of them, is expected and something else was written. */
import { z } from 'astro/zod';
import { isDay } from '../schemas/fields.ts';

/**
 * The lines of `field` as its `schema` has them: the fields that it must have, the first one that fits holding what
 * was written. Empty where the schema is no group and no list of groups.
 */
export function expectedLines(field: string, schema: z.ZodType | undefined, written?: string): string[] {
  const item = schema instanceof z.ZodArray ? schema.element : schema;
  if (!(item instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.ZodType>> = item.shape;
  const required = Object.keys(shape).filter((name) => !shape[name]?.safeParse(undefined).success);
  const holder = written === undefined ? undefined : required.find((name) => fits(shape[name], written));
  const lines = required.map((name) => `${name}: ${name === holder ? inYaml(written ?? '') : '…'}`);
  const isList = item !== schema;
  return [
    `${field}:`,
    ...lines.map((line, index) => `  ${isList ? (index === 0 ? '- ' : '  ') : ''}${line}`),
  ];
}

/** A day goes where a day is asked for, and not where any text would do. */
function fits(schema: z.ZodType | undefined, written: string): boolean {
  if (isDay(written) && schema?.safeParse('a text').success) return false;
  return schema?.safeParse(written).success === true;
}

/** A text as a value, between quotes where YAML would read it otherwise. */
export function inYaml(text: string): string {
  if (/^[\p{L}\d](?:(?!: | #)[^\n])*(?<!:)$/u.test(text)) return text;
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
