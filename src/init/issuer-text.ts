import { fileText } from '../authoring/template/file-text.ts';
import { initWords } from '../locales/init.ts';
import type { Choices } from './choices.ts';

/** `issuer.md` of the structure, each field under its sentence; `keys` writes its address and its keys afterwards. */
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
  const values = { name, tagline, url, email, place, language, timeZone, accent, repository };
  const body = initWords(language).presentation(name);
  return fileText({ kind: 'issuer', values, body }, language);
}
