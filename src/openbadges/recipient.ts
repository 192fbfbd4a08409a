/** Who an Open Badges 2.0 badge is for. */
import { isObject, listOf } from './reading.ts';

/** The name that an Open Badges 2.0 assertion gives to who received it, where one of the usual extensions holds it. */
export function nameInAssertion(document: Readonly<Record<string, unknown>>): string | undefined {
  const profiles = ['extensions:recipientProfile', 'recipientProfile'].flatMap((key) =>
    listOf(document[key]),
  );
  const names = profiles.filter(isObject).map(({ name }) => name);
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '');
}
