/** The last step of the workflow that refreshes the forms, as a runner runs it. */

import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { surroundings } from '../../src/journeys/support/command.ts';
import { person, type Workplace, workplace } from './testing/desk.ts';

let place: Workplace;
beforeAll(async () => {
  place = await workplace();
}, 60_000);
afterAll(() => place.remove());

function propose() {
  const script = resolve(import.meta.dirname, 'propose-forms.ts');
  const env = {
    ...surroundings(),
    ...place.env,
    JALON_CONTENT: place.content,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'structure/badges',
    GITHUB_SERVER_URL: 'https://github.com',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: place.clone,
    encoding: 'utf8',
    env,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}
async function change(text: string) {
  await mkdir(join(place.clone, '.github', 'ISSUE_TEMPLATE'), { recursive: true });
  await writeFile(join(place.clone, '.github', 'ISSUE_TEMPLATE', 'badge.yml'), text);
}

test('forms that changed are proposed once, renewed, and never over what a person wrote', async () => {
  expect(propose()).toContain('::notice::Les formulaires suivent le contenu.');
  expect(await place.calls()).toEqual([]);

  await change('name: "A"\n');
  expect(propose()).toContain(
    '::notice::Les formulaires ont changé : la proposition est ici, https://github.com/structure/badges/pull/100',
  );
  expect(await place.added('forms/refresh')).toEqual(['.github/ISSUE_TEMPLATE/badge.yml']);

  await place.startAgain();
  await change('name: "B"\n');
  propose();
  const { pulls } = await place.state();
  expect(pulls.map(({ head, base }) => [head, base])).toEqual([['forms/refresh', 'main']]);

  await place.startAgain();
  await place.git.read('checkout', '--quiet', 'forms/refresh');
  await change('name: "By hand"\n');
  await place.git.read(...person, 'commit', '--quiet', '--all', '--message', 'By hand');
  await place.git.read('push', '--quiet', 'origin', 'forms/refresh');
  await place.startAgain();
  await change('name: "C"\n');
  expect(propose()).toContain('::warning::Quelqu’un a modifié la branche « forms/refresh » à la main');
}, 120_000);
