import { fieldNames, schemas } from '../authoring/kinds.ts';
import { fileText } from '../authoring/template/file-text.ts';
import { initWords } from '../locales/init.ts';
import type { Choices } from './choices.ts';

/**
 * `issuer.md` of the structure, each field under its sentence; `keys` writes its address and its keys afterwards. The
 * repository is said where the schema has a place for it.
 */
export function issuerText(choices: Choices): string {
  const {
    name,
    tagline,
    url,
    email,
    place,
    timeZone = 'Europe/Paris',
    accent,
    language,
    repository,
  } = choices;
  const values = { name, tagline, url, email, place, language, timeZone, accent };
  const known = fieldNames(schemas.issuer, []).includes('repository') ? { ...values, repository } : values;
  const body = initWords(language).presentation(name);
  return fileText({ kind: 'issuer', values: known, body }, language);
}
