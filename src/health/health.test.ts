import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Content, Entry, Volunteer } from '../authoring/content.ts';
import { publishable } from '../authoring/gate.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import type { Profile } from '../authoring/schemas/profile.ts';
import { initWords } from '../locales/init.ts';
import { holdersOf } from '../openbadges/holder.ts';
import { readRegister } from '../openbadges/register.ts';
import { sampleContent } from '../portfolio/testing/sample.ts';
import { fullHealth, siteHealth } from './health.ts';
import { privateWorkflowHealth } from './private-workflows.ts';
import { projectHealth } from './project.ts';

const day = '2026-06-15';
const sample = sampleContent();
const temporary = mkdtempSync(join(tmpdir(), 'jalon-health-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** The sample as a structure that has configured everything: its own people, address and keys, and all signed. */
const publicKey = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const configured: Partial<Issuer> = {
  example: false,
  site: 'https://badges.example/',
  did: 'did:web:badges.example',
  repository: 'https://github.com/structure/badges',
  keys: [{ publicKey, since: '2026-01-01' }],
};

interface Changes {
  readonly issuer?: Partial<Issuer>;
  /** Of every profile. */
  readonly profile?: Partial<Profile>;
  /** Of Lucia's alone. */
  readonly lucia?: Partial<Profile>;
  readonly content?: Partial<Content>;
  /** The presentation of the structure, below the fields of `issuer.md`. */
  readonly presentation?: string;
  /** The text of `issuer.md`. */
  readonly text?: string;
}

function source({
  issuer,
  profile,
  lucia,
  content,
  presentation,
  text = "---\naccent: '#b8431a'\n---\n",
}: Changes = {}) {
  const changed = (person: Volunteer): Volunteer => ({
    ...person,
    profile: {
      ...person.profile,
      data: {
        ...person.profile.data,
        ...{ example: undefined, ...profile, ...(person.slug === 'lucia' ? lucia : {}) },
      },
    },
  });
  const people = [...sample.volunteers].map(([slug, person]) => [slug, changed(person)] as const);
  const frameworks = [...sample.frameworks].map(([id, one]) => [id, { ...one, body: '' }] as const);
  return {
    content: {
      ...sample,
      issuer: {
        ...sample.issuer,
        body: presentation ?? sample.issuer.body,
        data: { ...sample.issuer.data, ...configured, ...issuer },
      },
      volunteers: new Map(people),
      frameworks: new Map(frameworks),
      ...content,
    },
    sources: new Map([['issuer.md', text]]),
    register: readRegister(temporary),
    day,
  };
}

/** People whose badges are no files to sign: nothing is pending. */
const unsigned = { credentials: 'none' } as const;
const project = join(import.meta.dirname, '..', '..');
const consent = { givenBy: 'Quelqu’un', date: '2026-01-01', paper: 'Armoire', ends: '2030-01-01' };

/** The items in one line each. */
async function told({ profile, ...changes }: Changes): Promise<string[]> {
  const health = await fullHealth(source({ profile: { ...unsigned, ...profile }, ...changes }), project);
  return health.map(({ code, importance, file, count, names }) =>
    [importance, code, file, count, ...names].join(' '),
  );
}

test('where everything is configured, nothing is left', async () => {
  expect(await told({})).toEqual([]);
});

const [pathway] = sample.pathways.keys();
const [badge] = sample.badges.keys();
const apart = (slug: string) => ({ ...sample.badges.get(badge ?? ''), slug }) as Entry<Badge>;

describe('what is missing is told, with its importance, its file and how many', () => {
  test.each<[string, Changes, string[]]>([
    ['an address', { issuer: { site: undefined } }, ['first no-site issuer.md 1']],
    ['keys', { issuer: { keys: [] } }, ['first no-keys issuer.md 1']],
    ['the identifier of the keys', { issuer: { did: undefined } }, ['first no-keys issuer.md 1']],
    [
      'any address to write to',
      { issuer: { email: undefined, removal: undefined } },
      ['first no-removal-address issuer.md 1', 'first legal-missing issuer.md 1 email'],
    ],
    [
      'an address for the public, where there is one for removals',
      { issuer: { email: undefined } },
      ['first legal-missing issuer.md 1 email'],
    ],
    [
      'a director, and the telephone of the host',
      {
        issuer: {
          legal: { ...sample.issuer.data.legal, director: undefined, host: { name: 'H', address: 'A' } },
        },
      },
      ['first legal-missing issuer.md 2 legal.director legal.host.phone'],
    ],
    [
      'nothing of what not everyone has',
      { issuer: { legal: { ...sample.issuer.data.legal, registration: undefined, dpo: undefined } } },
      [],
    ],
    ['the end of the example', { issuer: { example: true } }, ['first example-on issuer.md 1']],
    [
      'the end of the example and keys',
      { issuer: { example: true, keys: [] } },
      ['first no-keys issuer.md 1', 'next example-on issuer.md 1'],
    ],
    ['real people', { profile: { example: { seenOn: day } } }, ['first invented-people volunteers 3']],
    ['one real person', { lucia: { example: { seenOn: day } } }, ['first invented-people volunteers 1']],
    ...(['fr', 'en'] as const).map((language): [string, Changes, string[]] => [
      `a presentation in the place of what init writes in ${language}`,
      { presentation: initWords(language).presentation('La Grange') },
      ['next presentation-to-write issuer.md 1'],
    ]),
    ['the site of the structure', { issuer: { url: undefined } }, ['later no-url issuer.md 1']],
    [
      'the site of the structure and, before it, a consent',
      { issuer: { url: undefined }, lucia: { consent: { ...consent, ends: '2026-08-01' } } },
      ['next consent-ending volunteers 1', 'later no-url issuer.md 1'],
    ],
    ['what the structure is', { issuer: { tagline: undefined } }, ['later no-tagline issuer.md 1']],
    ['where the files are', { issuer: { repository: undefined } }, ['later no-repository issuer.md 1']],
    ['a colour that was chosen', { text: '---\nname: N\n---\n' }, ['later no-accent issuer.md 1']],
    [
      'a framework that was compared',
      { content: { frameworks: sample.frameworks } },
      ['next framework-to-confirm frameworks/rectec-engagement.md 1 RECTEC ENGAGEMENT'],
    ],
    [
      'someone on a pathway',
      { profile: { pathways: [pathway ?? ''] } },
      ['later pathway-empty pathways/parcours-service-civique.md 1 Parcours Service Civique'],
    ],
    [
      'the place of two badges on a pathway',
      {
        content: {
          badges: new Map([...sample.badges, ['one', apart('one')], ['two', apart('two')]]),
        },
      },
      ['later badges-apart pathways 2 one two'],
    ],
    [
      'a consent beyond 60 days',
      { lucia: { consent: { ...consent, ends: '2026-08-14' } } },
      ['next consent-ending volunteers 1'],
    ],
    ['nothing of a consent of 61 days', { lucia: { consent: { ...consent, ends: '2026-08-15' } } }, []],
    [
      'nothing of the consent of someone invented',
      { lucia: { example: { seenOn: day }, consent: { ...consent, ends: '2026-06-20' } } },
      ['first invented-people volunteers 1'],
    ],
    [
      'a consent in force',
      { lucia: { consent: { ...consent, ends: '2026-06-14' } } },
      ['next consent-ended volunteers 1'],
    ],
    [
      'a consent that was withdrawn',
      { lucia: { consent: { ...consent, withdrawn: day } } },
      ['next consent-withdrawn volunteers 1'],
    ],
    ['a consent', { lucia: { consent: undefined } }, ['next consent-missing volunteers 1']],
    ['the consent of a parent', { lucia: { consent, adult: false } }, ['next consent-missing volunteers 1']],
    ['nothing of who is private', { lucia: { visibility: 'private' } }, []],
    [
      'everyone',
      { profile: { visibility: 'private' } },
      [
        'later no-portfolio volunteers 1',
        'later pathway-empty pathways/low-tech.md 1 Low-tech',
        'later pathway-empty pathways/parcours-service-civique.md 1 Parcours Service Civique',
      ],
    ],
  ])('%s', async (_, changes, items) => {
    expect(await told(changes)).toEqual(items);
  });
});

test('the awards to sign are those that the command that signs would sign', async () => {
  const pending = source({ lucia: { credentials: 'public' }, profile: unsigned });
  const [holder] = holdersOf(publishable(pending.content, day));
  const [one] = await siteHealth(pending);
  expect(holder?.volunteer.slug).toBe('lucia');
  // One of hers expired before there was a key: nobody signs it any more.
  const signable = (holder?.volunteer.awards.size ?? 0) - 1;
  expect(one).toMatchObject({
    code: 'awards-pending',
    importance: 'next',
    count: signable,
  });
  expect(one?.count).toBeGreaterThan(10);
  expect(
    await siteHealth(source({ lucia: { credentials: 'public' }, profile: unsigned, issuer: { keys: [] } })),
  ).toEqual([expect.objectContaining({ code: 'no-keys' })]);
});

test.each<[string, Partial<Profile>]>([
  ['without consent', { consent: undefined }],
  ['whose consent ended', { consent: { ...consent, ends: '2026-06-14' } }],
  ['who is private', { visibility: 'private' }],
])('nothing that a page may show follows from someone %s', async (_, lucia) => {
  const withheld = source({ profile: unsigned, lucia });
  const without = source({ profile: unsigned });
  const others = new Map([...without.content.volunteers].filter(([slug]) => slug !== 'lucia'));
  expect(await siteHealth(withheld)).toEqual(
    await siteHealth({ ...without, content: { ...without.content, volunteers: others } }),
  );
});

test('no person is named, by folder or by name', async () => {
  const items = JSON.stringify(
    await fullHealth(
      source({
        profile: { ...unsigned, consent: { ...consent, ends: '2026-06-20' } },
        lucia: { consent: undefined },
      }),
      project,
    ),
  );
  expect(items).toContain('consent-missing');
  expect(items).toContain('consent-ending');
  for (const { slug, profile } of sample.volunteers.values())
    for (const name of [slug, profile.data.firstName, profile.data.lastName ?? slug])
      expect(items.toLowerCase()).not.toContain(name.toLowerCase());
});

test('a project without its workflows says which', () => {
  expect(projectHealth(temporary)).toMatchObject([
    {
      code: 'no-workflow',
      names: ['.github/workflows/publish.yml', '.github/workflows/pull-request.yml'],
    },
  ]);
  mkdirSync(join(temporary, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(temporary, '.github', 'workflows', 'publish.yml'), 'name: Publish\n');
  expect(projectHealth(temporary)).toMatchObject([{ names: ['.github/workflows/pull-request.yml'] }]);
});

test('workflows of a private repository of people that are not as the programme has them are named', () => {
  const [engine, people] = [join(temporary, 'engine'), join(temporary, 'people')];
  const write = (folder: string, name: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const repository of [engine, people]) mkdirSync(join(repository, '.git'), { recursive: true });
  for (const name of ['form.yml', 'publish.yml', 'review.yml'])
    write(join(engine, '.github', 'private'), name, `name: ${name}\n`);
  write(join(people, '.github', 'workflows'), 'form.yml', 'name: form.yml\r\n');
  write(join(people, '.github', 'workflows'), 'publish.yml', 'name: An earlier one\n');
  write(join(people, '.github', 'workflows'), 'own.yml', 'name: Own\n');
  const content = join(engine, 'content');
  expect(privateWorkflowHealth({ content, people }, engine)).toMatchObject([
    { code: 'private-workflows', file: '.github/private', names: ['publish.yml'] },
  ]);
  // One repository for both has the workflows of a public one.
  write(join(engine, '.github', 'workflows'), 'publish.yml', 'name: The public one\n');
  expect(privateWorkflowHealth({ content, people: join(engine, 'people') }, engine)).toEqual([]);
  expect(privateWorkflowHealth(content, engine)).toEqual([]);
});
