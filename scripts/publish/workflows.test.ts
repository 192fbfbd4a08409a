/** Holds what the workflows promise: least permissions, pinned actions, and no key where it is not needed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formAnswers } from '../../src/locales/form-answers.ts';
import { buttons } from '../buttons/buttons.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string | Readonly<Record<string, string>>;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = resolve(import.meta.dirname, '../../.github/workflows');
const privately = resolve(import.meta.dirname, '../../.github/private');
const texts = new Map(
  // The workflows of the private repository stand where GitHub does not run them.
  [...readdirSync(folder), ...readdirSync(privately).map((name) => `../private/${name}`)]
    .filter((name) => name.endsWith('.yml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const workflow = (name: string): Workflow => parse(texts.get(name) ?? '');
const steps = (name: string) => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

describe.each([...texts.keys()])('%s', (name) => {
  test('pins every action by its commit and says which version that is', () => {
    const lines = (texts.get(name) ?? '').split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('grants nothing by default, and to each job only what it names', () => {
    expect(workflow(name).permissions).toEqual({});
    for (const job of Object.values(workflow(name).jobs)) expect(job.permissions).toBeDefined();
  });

  test('takes every secret from the environment that main alone has, and names it nowhere else', () => {
    for (const [job, asked] of Object.entries(workflow(name).jobs)) {
      const readsSecret = JSON.stringify(asked).includes('secrets.');
      expect(asked.environment === 'signing', job).toBe(readsSecret);
    }
  });

  test('keeps no more than three lines of shell, without a value pasted into them', () => {
    for (const { run } of steps(name)) {
      expect(run?.trim().split('\n').length ?? 0).toBeLessThanOrEqual(3);
      expect(run ?? '').not.toContain('${{');
    }
  });
});

test('the key is handed to the two steps that sign, in either arrangement', () => {
  const signing = [...texts.keys()].flatMap((name) =>
    steps(name).flatMap((step) =>
      JSON.stringify(step).includes('JALON_SIGNING_KEY') ? [[name, step.run]] : [],
    ),
  );
  const [publishes, forgets] = ['publish/push-register.ts', 'buttons/press.ts forget'].map(
    (script) => `npx --no -- node scripts/${script}`,
  );
  expect(signing).toEqual([
    ['forget.yml', forgets],
    ['publish.yml', publishes],
    ['../private/forget.yml', forgets],
    ['../private/publish.yml', publishes],
  ]);
});

test.each([
  ['pull-request.yml', 'site'],
  ['publish.yml', 'issue'],
  ['form.yml', 'answer'],
  ['../private/pull-request.yml', 'site'],
  ['../private/form.yml', 'answer'],
])('%s checks with the whole history, which knows what was ever withdrawn', (name, job) => {
  const checkout = workflow(name).jobs[job]?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 });
});

describe.each([
  ['pull-request.yml', '', 'content/credentials'],
  ['../private/pull-request.yml', 'engine/', '../people/credentials'],
])('a pull request, by %s', (file, engine, register) => {
  test('runs without any secret and with read access alone', () => {
    expect(Object.keys(workflow(file).on)).toEqual(['pull_request']);
    expect(texts.get(file)).not.toMatch(/secrets\.|github\.token/);
    for (const job of Object.values(workflow(file).jobs))
      expect(job.permissions).toEqual({ contents: 'read' });
  });

  test('is checked, verified, built with specimens, verified and compared, in this order', () => {
    const runs = workflow(file).jobs['site']?.steps.map(({ run }) => run);
    expect(runs?.filter((run) => run?.includes('scripts/'))).toEqual(
      [
        'check.ts',
        `run.ts verify ${register}`,
        'run.ts build --specimen',
        'run.ts verify dist/',
        'compare.ts',
      ].map((script) => `npx --no -- node scripts/pull-request/${script}`),
    );
  });

  test('runs every step that shows what strangers wrote where no command to the workflow is obeyed', () => {
    const runs = workflow(file).jobs['site']?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const known = /^npm ci --ignore-scripts$|node scripts\/pull-request\/|^\[\[ "\$ENGINE_COMMIT" =~/;
    for (const run of runs) expect(run).toMatch(known);
  });

  test('keeps the site, hidden files included, and the pages that change', () => {
    const uploads = steps(file).filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    const kept = { 'include-hidden-files': true, 'if-no-files-found': 'error', 'retention-days': 14 };
    expect(uploads.map((upload) => upload.with)).toEqual([
      { name: 'pages', path: `${engine}.jalon/pages/`, ...kept },
      { name: 'site', path: `${engine}dist/`, ...kept },
    ]);
  });
});

describe('the update', () => {
  test('happens when asked alone, has no secret in reach, and runs nothing of what it fetched', () => {
    expect(Object.keys(workflow('update.yml').on)).toEqual(['workflow_dispatch']);
    expect(texts.get('update.yml')).not.toMatch(/secrets\./);
    const runs = steps('update.yml').map(({ run }) => run);
    expect(runs.slice(-2)).toEqual([
      'npm ci --ignore-scripts',
      'npx --no -- node scripts/publish/propose-update.ts',
    ]);
    const withToken = steps('update.yml').filter((step) => JSON.stringify(step).includes('github.token'));
    expect(withToken).toEqual([steps('update.yml').at(-1)]);
  });

  test('begins from the branch that counts, with the history that tells who wrote on a proposal', () => {
    const [checkout] = steps('update.yml');
    expect(checkout?.with).toEqual({
      ref: ['$', '{{ github.event.repository.default_branch }}'].join(''),
      'fetch-depth': 0,
    });
  });

  test('opens a pull request, which a person merges', () => {
    expect(workflow('update.yml').jobs['propose']?.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
    });
  });
});

describe('publishing', () => {
  const { on, jobs, concurrency } = workflow('publish.yml');

  test('happens on main, once a day, and when asked', () => {
    expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(on['push']).toEqual({ branches: ['main'] });
    expect(on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
  });

  test('is one run at a time, and none is cut short', () => {
    expect(concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  });

  test('the signing key is in the surroundings of one step alone', () => {
    expect(texts.get('publish.yml')?.match(/secrets\.JALON_SIGNING_KEY/g)).toHaveLength(1);
    const withKey = steps('publish.yml').filter(({ env }) => env?.['JALON_SIGNING_KEY']);
    expect(withKey.map(({ run }) => run)).toEqual(['npx --no -- node scripts/publish/push-register.ts']);
    expect(jobs['issue']?.steps).toContainEqual(withKey[0]);
  });

  test('what is built is the commit that was pushed, and what is deployed is what was built', () => {
    const checkout = jobs['build']?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['ref']).toMatch(/^\$\{\{ needs\.issue\.outputs\.commit \}\}$/);
    expect([jobs['build']?.needs, jobs['deploy']?.needs]).toEqual(['issue', 'build']);
  });

  test('the site is compared, built, verified and only then handed over, in this order', () => {
    const order = ['configure-pages', 'compare-address', 'run build', 'run verify', 'upload-pages-artifact'];
    const done = jobs['build']?.steps.map(({ uses, run }) => uses ?? run ?? '') ?? [];
    const places = order.map((what) => done.findIndex((step) => step.includes(what)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const upload = jobs['build']?.steps.find(({ uses }) => uses?.includes('upload-pages-artifact'));
    expect(upload?.with).toMatchObject({ 'include-hidden-files': true });
  });

  test('what was deployed is verified where it stands, with no secret in reach', () => {
    const check = jobs['check'];
    expect(check?.needs).toEqual(['issue', 'build', 'deploy']);
    const checkout = check?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({
      ref: ['$', '{{ needs.issue.outputs.commit }}'].join(''),
      'persist-credentials': false,
    });
    expect(JSON.stringify(check)).not.toMatch(/secrets\.|github\.token/);
    const runs = check?.steps.map(({ run }) => run ?? '') ?? [];
    expect(runs.slice(-2)).toEqual([
      expect.stringContaining('compare-address.ts'),
      expect.stringContaining('check-site.ts'),
    ]);
    const env = check?.steps.at(-1)?.env ?? {};
    expect(env['SITE_ADDRESS']).toContain('needs.deploy.outputs.address');
    expect(env['SITE_DIGEST']).toContain('needs.build.outputs.digest');
    expect(jobs['deploy']?.outputs?.['address']).toContain('steps.deployment.outputs.page_url');
    expect(jobs['build']?.outputs?.['digest']).toContain('steps.site.outputs.digest');
    const written = jobs['build']?.steps.find((step) => JSON.stringify(step).includes('dist/site.json'));
    expect(written).toMatchObject({ id: 'site' });
  });

  test('the check is told that the repository is public wherever it runs', () => {
    for (const name of ['issue', 'build']) {
      const runs = jobs[name]?.steps.map(({ run }) => run ?? '') ?? [];
      const told = runs.findIndex((run) => run.includes('JALON_PUBLIC_REPOSITORY='));
      expect(told).toBeGreaterThan(-1);
      expect(told).toBeLessThan(runs.findIndex((run) => /push-register|run build/.test(run)));
    }
  });

  test('each job has the least that it needs', () => {
    expect(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['issue', { contents: 'write' }],
      ['build', { contents: 'read', pages: 'read' }],
      ['deploy', { pages: 'write', 'id-token': 'write' }],
      ['check', { contents: 'read' }],
      ['keep-scheduled', { actions: 'write' }],
    ]);
  });
});

describe.each(['form.yml', '../private/form.yml'])('a form that is sent, by %s', (file) => {
  const { on, jobs, concurrency } = workflow(file);
  const { answer } = jobs;

  test('is answered when it is opened, edited, reopened, or given the label that lets it through, in each language', () => {
    expect(on).toEqual({ issues: { types: ['opened', 'edited', 'reopened', 'labeled'] } });
    for (const { approval } of Object.values(formAnswers))
      expect(answer?.if).toContain(`github.event.label.name == '${approval}'`);
  });

  test('is answered once at a time, and no answer is cut short', () => {
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(JSON.stringify(concurrency)).toContain('github.event.issue.number');
    for (const { approval } of Object.values(formAnswers))
      expect(JSON.stringify(concurrency)).toContain(`github.event.label.name == '${approval}'`);
  });

  test('may be written about in files, issues and pull requests, and nowhere else', () => {
    expect(Object.keys(jobs)).toEqual(['answer']);
    expect(answer?.permissions).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  });

  test('meets no secret, and a single step has the job’s own token', () => {
    expect(texts.get(file)).not.toMatch(/secrets\./);
    const withToken = steps(file).filter((step) => JSON.stringify(step).includes('github.token'));
    expect(withToken.map(({ run }) => run)).toEqual(['npx --no -- node scripts/forms/answer-issue.ts']);
  });

  test('is read by a script alone: nothing of what was written is named in the workflow', () => {
    expect(texts.get(file)).not.toMatch(/issue\.(?:title|body|user)|head_ref|comment\./);
  });
});

test.each([
  ['form.yml', 'answer'],
  ['refresh-forms.yml', 'refresh'],
  ['../private/form.yml', 'answer'],
  ['../private/refresh-forms.yml', 'refresh'],
])('%s knows whether everyone can read the repository', (name, job) => {
  expect(workflow(name).jobs[job]?.env?.['JALON_PUBLIC_REPOSITORY']).toMatch(
    /github\.event\.repository\.private != true && '1' \|\| '0'/,
  );
});

describe.each([
  ['refresh-forms.yml', 'content/**'],
  ['../private/refresh-forms.yml', 'volunteers/**'],
])('refreshing the forms, by %s', (file, watched) => {
  const { on, jobs } = workflow(file);

  test('follows the content of main, and writes nothing but a proposal', () => {
    expect(on['push']).toMatchObject({ branches: ['main'], paths: expect.arrayContaining([watched]) });
    expect(jobs['refresh']?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(texts.get(file)).not.toMatch(/secrets\./);
    const runs = steps(file).map(({ run }) => run);
    expect(runs.slice(-2)).toEqual(['npm run forms', 'npx --no -- node scripts/forms/propose-forms.ts']);
  });
});

describe.each([
  ...(['consent', 'review', 'cohort', 'import', 'forget', 'keys'] as const).map(
    (name) => [`${name}.yml`, name] as const,
  ),
  ...(['consent', 'review', 'cohort', 'import', 'forget'] as const).map(
    (name) => [`../private/${name}.yml`, name] as const,
  ),
])('the button %s', (file, name) => {
  const { on, jobs } = workflow(file);
  const press = steps(file).filter(({ run }) => run?.includes('press.ts'));

  test('is pressed by hand alone, and one step reads what was typed, from the event itself', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    expect(press.map(({ run }) => run)).toEqual([`npx --no -- node scripts/buttons/press.ts ${name}`]);
    expect(texts.get(file)).not.toMatch(/\binputs\.|toJSON\(/);
  });

  test('has the least that it needs', () => {
    const { proposes, signs, personal } = buttons[name];
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      proposes ? { contents: 'write', 'pull-requests': 'write' } : { contents: 'read' },
    ]);
    expect(Object.keys(press[0]?.env ?? {})).toEqual([
      ...(proposes ? ['GH_TOKEN'] : []),
      ...(signs ? ['JALON_SIGNING_KEY'] : []),
    ]);
    expect(texts.get(file)?.match(/secrets\.\w+/g) ?? []).toEqual(signs ? ['secrets.JALON_SIGNING_KEY'] : []);
    const kept = steps(file).filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(kept.map((step) => step.with?.['retention-days'])).toEqual(personal ? [1] : []);
  });
});

test.each(['forget.yml', '../private/forget.yml'])(
  '%s is one run at a time, and neither drops a publication that waits nor is dropped by one',
  (file) => {
    // It pushes a branch of its own, and GitHub keeps one waiting run of a group alone.
    expect(workflow(file).concurrency).toEqual({ group: 'forget', 'cancel-in-progress': false });
  },
);

test('every workflow that the handbook sends to has that name in the Actions menu', () => {
  const guide = resolve(folder, '../../content/guide');
  const named = readdirSync(guide)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      const text = readFileSync(join(guide, name), 'utf8').replace(/\s+/g, ' ');
      return [...text.matchAll(/\*\*Actions → ([^*]+?)(?: → Run workflow)?\*\*/g)].map(([, said]) => said);
    });
  const known = [...texts.keys()].map((name) => workflow(name).name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

describe('publishing from a private repository', () => {
  const file = '../private/publish.yml';
  const { jobs } = workflow(file);

  test('reads the public repository at one commit, which it makes sure of before anything else', () => {
    for (const one of [...texts.keys()].filter((name) => name.startsWith('../private/'))) {
      const [first] = steps(one);
      expect(first?.run, one).toContain('^[0-9a-f]{40}$');
      expect(first?.env, one).toEqual({ ENGINE_COMMIT: ['$', '{{ vars.JALON_ENGINE_COMMIT }}'].join('') });
    }
    const engines = [...texts.keys()]
      .filter((name) => name.startsWith('../private/'))
      .flatMap((name) => steps(name))
      .filter((step) => step.with?.['path'] === 'engine');
    expect(engines).toHaveLength(10);
    for (const { with: given } of engines)
      expect(given).toMatchObject({
        ref: ['$', '{{ vars.JALON_ENGINE_COMMIT }}'].join(''),
        'persist-credentials': false,
      });
  });

  test('signs in one step, and can push the site only once it is built and verified', () => {
    expect(texts.get(file)?.match(/secrets\.\w+/g)).toEqual([
      'secrets.JALON_SIGNING_KEY',
      'secrets.JALON_SITE_KEY',
    ]);
    const signing = steps(file).filter(({ env }) => env?.['JALON_SIGNING_KEY']);
    expect(signing.map(({ run }) => run)).toEqual(['npx --no -- node scripts/publish/push-register.ts']);
    const done = jobs['publish']?.steps.map((step) => JSON.stringify(step)) ?? [];
    const places = ['run build', 'run verify', 'JALON_SITE_KEY', 'push-site.ts', 'check-site.ts'].map(
      (what) => done.findIndex((step) => step.includes(what)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('may write to the private repository only where the register is pushed', () => {
    expect(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['issue', { contents: 'write' }],
      ['publish', { contents: 'read' }],
    ]);
    expect(workflow(file).concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  });
});
