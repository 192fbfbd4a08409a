/** What a text says of the fields of a group in whose place it was written. */
import type { z } from 'astro/zod';
import { isDay } from '../schemas/fields.ts';

/** A group's fields, by name. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** The names of the fields that a group cannot do without. */
export function requiredFields(shape: Shape): string[] {
  return Object.keys(shape).filter((name) => !shape[name]?.safeParse(undefined).success);
}

/**
 * The values of the fields that `written` holds, by name: the file or the address of an evidence, a person's name and
 * what they do after a comma, else the first required field that accepts it. `…` is what is left to write.
 */
export function meantFields(shape: Shape, written: string): Readonly<Record<string, string>> {
  if (shape['file'] && fileName.test(written)) {
    const file = written.split(/[\\/]/).at(-1) ?? '';
    return shape['alt'] && pictureName.test(file) ? { file, alt: '…' } : { file };
  }
  if (shape['url'] && /^https?:\/\/\S+$/.test(written)) return { url: written };
  const [, name, role] = /^([^,]*[^,\s])\s*,\s*(\S.*)$/.exec(written) ?? [];
  if (shape['name'] && shape['role'] && name && role) return { name, role };
  const holder = requiredFields(shape).find((field) => fits(shape[field], written));
  return holder === undefined ? {} : { [holder]: written };
}

const pictureName = /\.(?:png|jpe?g|gif|webp|avif|svg|hei[cf])$/i;
const fileName = /^(?:[a-z]:)?[^:]*[^\s:]\.(?:png|jpe?g|gif|webp|avif|svg|hei[cf]|pdf|docx?|odt|pptx?)$/i;

/** A day goes where a day is asked for, and not where any text would do. */
function fits(schema: z.ZodType | undefined, written: string): boolean {
  if (isDay(written) && schema?.safeParse('a text').success) return false;
  return schema?.safeParse(written).success === true;
}
