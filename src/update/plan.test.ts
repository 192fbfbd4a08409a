import { expect, test } from 'vitest';
import { planUpdate, type UpdatePlan } from './plan.ts';

const blob = (id: string) => ({ id, mode: '100644' });
const files = (given: Record<string, string>) =>
  new Map(Object.entries(given).map(([path, id]) => [path, blob(id)] as const));

const none = { added: [], changed: [], removed: [], conflicts: [], byHand: [], leftOut: [] };

/** A file here, in the new version, in the past, and what becomes of it. */
test.each<[string, string, string | undefined, string | undefined, string[], keyof UpdatePlan | undefined]>([
  ['as in the new version', 'src/a.ts', 'new', 'new', ['old', 'new'], undefined],
  ['as in an earlier one', 'src/a.ts', 'old', 'new', ['old', 'new'], 'changed'],
  ['changed here', 'src/a.ts', 'own', 'new', ['old', 'new'], 'conflicts'],
  ['not here', 'src/a.ts', undefined, 'new', ['new'], 'added'],
  ['no longer there', 'src/a.ts', 'old', undefined, ['old'], 'removed'],
  ['no longer there, changed here', 'public/icon.svg', 'own', undefined, ['old'], undefined],
  ['never there', 'src/own.ts', 'own', undefined, [], undefined],
  ['the structure’s', 'content/issuer.md', 'own', 'new', ['old', 'new'], undefined],
  ['of the sample', 'content/badges/new.md', undefined, 'new', ['new'], undefined],
  ['of the handbook', 'content/guide/index.mdx', 'old', 'new', ['old', 'new'], 'changed'],
  ['a workflow', '.github/workflows/publish.yml', 'old', 'new', ['old', 'new'], 'changed'],
])('a file %s', (_, path, here, there, past, kind) => {
  const source = {
    present: files(here ? { [path]: here } : {}),
    next: files(there ? { [path]: there } : {}),
    past: new Map(past.length > 0 ? [[path, new Set(past)]] : []),
  };
  expect(planUpdate({ ...source, nearest: new Set(), withoutWorkflows: false })).toEqual({
    ...none,
    ...(kind && { [kind]: [path] }),
  });
  if (path.startsWith('.github/workflows/'))
    expect(planUpdate({ ...source, nearest: new Set(), withoutWorkflows: true })).toEqual({
      ...none,
      byHand: [path],
    });
});

test.each([
  ['had, and no longer has', true, 'leftOut'],
  ['never had', false, 'added'],
] as const)('a file that the copy %s is not brought back, or is added', (_, had, kind) => {
  const path = '.github/workflows/keys.yml';
  const source = {
    present: files({}),
    next: files({ [path]: 'new' }),
    past: new Map([[path, new Set(['old', 'new'])]]),
    nearest: new Set(had ? [path] : []),
  };
  expect(planUpdate({ ...source, withoutWorkflows: false })).toEqual({ ...none, [kind]: [path] });
  // One that was removed is nothing to copy by hand.
  expect(planUpdate({ ...source, withoutWorkflows: true })).toEqual({
    ...none,
    [had ? 'leftOut' : 'byHand']: [path],
  });
});

test('a file whose permissions alone changed follows them', () => {
  const plan = planUpdate({
    present: new Map([['.ci/run', { id: 'same', mode: '100644' }]]),
    next: new Map([['.ci/run', { id: 'same', mode: '100755' }]]),
    past: new Map([['.ci/run', new Set(['same'])]]),
    nearest: new Set(['.ci/run']),
    withoutWorkflows: false,
  });
  expect(plan.changed).toEqual(['.ci/run']);
});
