import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Roots } from '../authoring/roots.ts';
import { repositoryOf } from '../forms/issue-forms.ts';
import { type HealthItem, item } from './item.ts';

/** The workflows that the program has for a private repository of people: copied there, they follow no update. */
const originals = '.github/private';
const copies = '.github/workflows';

/** The workflows of the private repository that are not as the program has them; it need not have each of them. */
export function privateWorkflowHealth(roots: Roots, project: string): HealthItem[] {
  const repository = typeof roots === 'string' ? undefined : repositoryOf(roots.people);
  if (repository === undefined || repository === repositoryOf(project)) return [];
  const names = workflowsIn(join(project, originals)).filter((name) => {
    const copy = join(repository, copies, name);
    return existsSync(copy) && textOf(copy) !== textOf(join(project, originals, name));
  });
  return names.length > 0 ? [item('private-workflows', 'next', originals, names)] : [];
}

function workflowsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.yml')).sort();
}

/** What a copy by hand keeps: not the line ends, nor whether the last line has one. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trimEnd();
}
