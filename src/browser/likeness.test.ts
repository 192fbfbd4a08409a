import { expect, test } from 'vitest';
import { isLike } from './likeness.ts';

test.each([
  ['médiations', ['Médiation.'], true],
  ['mediation', ['médiateur'], true],
  ['apprendre', ['appris,'], true],
  ['de', ['de'], true],
  ['xylophone accueil', ['l’Accueil'], true],
  ['réception', ['récit'], false],
  ['zzz', ['Z.'], false],
  ['avenir', ['a'], false],
  ['accueil', [], false],
  ['…', ['accueil'], false],
])('“%s” and %j: %s', (query, found, like) => expect(isLike(query, found)).toBe(like));
