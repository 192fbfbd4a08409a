/** The lines to write where a group of fields, or a list of them, is expected and something else was written. */
import { z } from 'astro/zod';
import { quoted } from '../yaml/repaired-line.ts';
import { meantFields, requiredFields, type Shape } from './meant-fields.ts';

/**
 * The lines of `field` as its `schema` has them: the fields that it must have, and those that hold what was written.
 * Empty where the schema is no group and no list of groups.
 */
export function expectedLines(field: string, schema: z.ZodType | undefined, written?: string): string[] {
  const item = schema instanceof z.ZodArray ? schema.element : schema;
  if (!(item instanceof z.ZodObject)) return [];
  const shape: Shape = item.shape;
  const meant = written === undefined ? {} : meantFields(shape, written);
  const required = new Set([...requiredFields(shape), ...Object.keys(meant)]);
  const lines = Object.keys(shape)
    .filter((name) => required.has(name))
    .map((name) => `${name}: ${inYaml(meant[name] ?? '…')}`);
  const isList = item !== schema;
  return [
    `${field}:`,
    ...lines.map((line, index) => `  ${isList ? (index === 0 ? '- ' : '  ') : ''}${line}`),
  ];
}

/** A text as a value, between quotes where YAML would read it otherwise. */
export function inYaml(text: string): string {
  if (text === '…' || /^[\p{L}\d](?:(?!: | #)[^\n])*(?<!:)$/u.test(text)) return text;
  return quoted(text);
}
