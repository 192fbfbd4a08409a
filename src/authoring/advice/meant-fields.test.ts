import { expect, test } from 'vitest';
import { type Kind, type Path, schemaAt, schemas } from '../kinds.ts';
import { expectedLines } from './expected-lines.ts';

/** The lines for `written` in place of the field at `path`. */
function lines(kind: Kind, path: Path, written: string): string[] {
  return expectedLines(String(path.at(-1)), schemaAt(schemas[kind], path), written);
}

test.each([
  ['evidence', 'photo.jpg', ['evidence:', '  - name: …', '    file: photo.jpg', '    alt: …']],
  ['evidence', 'C:\\Photos\\salle.PNG', ['evidence:', '  - name: …', '    file: salle.PNG', '    alt: …']],
  ['evidence', 'Photos\\salle.PNG', ['evidence:', '  - name: …', '    file: salle.PNG', '    alt: …']],
  ['evidence', 'Programme du 12.03', ['evidence:', '  - name: Programme du 12.03']],
  ['evidence', 'https://ex.org/a.png', ['evidence:', '  - name: …', '    url: https://ex.org/a.png']],
  ['assessor', 'Camille', ['assessor:', '  name: Camille']],
  ['assessor', 'Camille , tutrice, FabLab', ['assessor:', '  name: Camille', '  role: tutrice, FabLab']],
  ['assessor', 'Camille,', ['assessor:', '  name: Camille,']],
  ['reissue', '2026-03-12', ['reissue:', '  date: 2026-03-12', '  reason: …']],
  ['reissue', 'Une faute', ['reissue:', '  date: …', '  reason: Une faute']],
])('%s: %s is written %j', (field, written, expected) => {
  expect(lines('award', [field], written)).toEqual(expected);
});
