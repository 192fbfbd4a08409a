/** The values of JSON-LD properties, in the forms that they may be written in. */

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a JSON-LD property: one value and a list of one are the same. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The strings among the values of a JSON-LD property. */
export function strings(value: unknown): string[] {
  return listOf(value).filter((item): item is string => typeof item === 'string');
}

/** A value as the signed graph has it, in which one in a list, or as an object of it alone, is the same. */
export function literal(value: unknown): unknown {
  const [one, ...more] = listOf(value);
  if (more.length > 0 || !isObject(one)) return more.length > 0 ? value : one;
  return Object.keys(one).join() === '@value' ? one['@value'] : one;
}

/** A text, where a value is one and says something. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Whether a value is a moment as credentials write it (XML Schema dateTime, which RFC 3339 narrows; some leave the zone
 * out): other texts that a program reads as a date, people may read as another.
 */
export function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
