/** An issuer that lives long: badges downloaded today, after a new key, a renamed badge and a new address of the site. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { independentlyVerify } from '../openbadges/testing/independent-verifier.ts';
import type { Verdict } from '../openbadges/verdict.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { changed, correctAward, renameBadge, withdrawAward } from './support/changes.ts';
import { credentialsOf, documentsOf, type Held } from './support/credentials.ts';
import { removeAfterAll } from './support/files.ts';
import {
  commandAmong,
  type Hosts,
  hostOf,
  redirectingHost,
  silentHost,
  verifyAmong,
} from './support/hosts.ts';
import { brokenReferences } from './support/markup.ts';
import { type Structure, signedStructure } from './support/structure.ts';
import { answer, give, plain } from './support/verifier-page.ts';

const former = 'https://structure.github.example/badges/';
const present = 'https://badges.structure.example/';
const formerDid = 'did:web:structure.github.example:badges';
const presentDid = 'did:web:badges.structure.example';

/** What is downloaded on the first day: the badge of each is to be renamed, kept, corrected or withdrawn. */

const kept = 'lucia/accueil-du-public';
const { renamed, corrected, withdrawn } = changed;

let owner: Structure;
let folder: string;
let files: Map<string, Buffer>;
let held: Held[];
let downloads: string[];

const one = (award: string): Held => {
  const found = held.find((each) => each.award === award);
  if (!found) throw new RangeError(`The site has no credential of ${award}.`);
  return found;
};
const page = (path: string): string => files.get(`${path}/index.html`)?.toString() ?? '';
const run = async (name: 'keys' | 'issue' | 'check', ...args: string[]) => {
  const ran = await owner.run(name, ...args);
  expect(ran, ran.output).toMatchObject({ status: 0 });
  return ran.output;
};
const build = async () => {
  ({ folder, files } = await owner.build());
  held = credentialsOf(files);
};
/** The verdict on each file that was downloaded on the first day, by its name: `ecoute.png`. */
const verifyDownloads = async (hosts: Hosts) => {
  const ran = await verifyAmong({ hosts, content: owner.content.root }, ...downloads);
  const verdicts = downloads.map((file, index) => [basename(file), ran.verdicts[index]] as const);
  return { ...ran, verdicts: new Map(verdicts) };
};
const outcomesOf = (verdicts: ReadonlyMap<string, Verdict | undefined>) =>
  Object.fromEntries([...verdicts].map(([name, verdict]) => [name, verdict?.outcome]));
const inEveryForm = (outcomes: Readonly<Record<string, Verdict['outcome']>>) =>
  Object.fromEntries(
    Object.entries(outcomes).flatMap(([award, outcome]) =>
      ['json', 'png', 'svg'].map((form) => [`${basename(award)}.${form}`, outcome]),
    ),
  );
const allValid = inEveryForm({
  [renamed]: 'valid',
  [kept]: 'valid',
  [corrected]: 'valid',
  [withdrawn]: 'valid',
});

const afterMove = inEveryForm({
  [renamed]: 'valid',
  [kept]: 'valid',
  [corrected]: 'replaced',
  [withdrawn]: 'withdrawn',
});

beforeAll(async () => {
  owner = await signedStructure(former);
  await build();
  const own = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-downloads-')));
  await mkdir(own, { recursive: true });
  downloads = [];
  for (const award of [renamed, kept, corrected, withdrawn])
    for (const form of ['json', 'png', 'svg']) {
      const path = form === 'json' ? one(award).json : `${award}.${form}`;
      const file = join(own, `${basename(award)}.${form}`);
      await writeFile(file, files.get(path) ?? '');
      downloads.push(file);
    }
}, 120_000);

describe('a badge downloaded on the first day', () => {
  test('is valid in each of its forms', async () => {
    const hosts = { 'structure.github.example': await hostOf(folder, former) };
    const { status, verdicts } = await verifyDownloads(hosts);
    expect([status, outcomesOf(verdicts)]).toEqual([0, allValid]);
    for (const verdict of verdicts.values())
      expect(verdict?.issuer).toMatchObject({ did: formerDid, site: former, standing: 'own' });
  });
});

describe('once the key is another and the badge has another name', () => {
  beforeAll(async () => {
    const { content } = owner;
    await run('keys', '--rotate');
    await renameBadge(content);
    await run('issue');
    await build();
  }, 120_000);

  test('it is valid in each of its forms, by the key that is retired', async () => {
    const hosts = { 'structure.github.example': await hostOf(folder, former) };
    const { status, verdicts } = await verifyDownloads(hosts);
    expect([status, outcomesOf(verdicts)]).toEqual([0, allValid]);
    const { assertionMethod } = JSON.parse(files.get('did.json')?.toString() ?? '{}');
    expect(assertionMethod).toHaveLength(2);
    expect(assertionMethod[0]).toBe(one(kept).credential.proof[0].verificationMethod);
  });

  test('the site gives away the very same bytes under the new name', async () => {
    const now = one('lucia/savoir-ecouter').text;
    expect(now).toBe(await readFile(downloads[0] ?? '', 'utf8'));
    expect(page('lucia/ecoute')).toContain('/badges/lucia/savoir-ecouter/');
  });
});

describe('once the site has moved, from a page host to a domain', () => {
  let redirected: Hosts;
  let said: string;

  beforeAll(async () => {
    const { content, day } = owner;
    said = await run('keys', '--move', '--site', present);
    await correctAward(content, day);
    await withdrawAward(content, day);
    await content.write(
      'volunteers/nathan/awards/savoir-ecouter.md',
      '---\ndate: 2026-03-02\nsummary: A laissé finir chaque phrase.\nassessor: { name: Karim Benali }\n---\n\nJ’ai écouté.\n',
    );
    const issued = await run('issue');
    expect(issued).toMatch(/1 badge délivré\n.*savoir-ecouter\n1 délivré à nouveau\n.*\n1 retiré/);
    await build();
    redirected = {
      'structure.github.example': await redirectingHost(former, present),
      'badges.structure.example': await hostOf(folder, present),
    };
  }, 120_000);

  test('the command says what the former address still has to do', () => {
    expect(said).toContain(former);
    expect(said).toContain('former/structure.github.example/badges/');
    expect(said).toContain('redirige');
  });

  test('check finds nothing wrong, and issue nothing more to do', async () => {
    expect(await run('check')).not.toMatch(/register-|did-differs/);
    expect(await run('issue')).toContain('rien à délivrer');
  });

  test('each DID has its document where its host is asked for it', () => {
    const idAt = (path: string) => JSON.parse(files.get(path)?.toString() ?? '{}').id;
    expect(idAt('did.json')).toBe(formerDid);
    expect(idAt('.well-known/did.json')).toBe(presentDid);
    expect(files.get('former/structure.github.example/badges/did.json')).toEqual(files.get('did.json'));
    expect(JSON.parse(files.get('issuer.json')?.toString() ?? '{}')).toMatchObject({
      id: presentDid,
      otherIdentifier: [{ identifier: formerDid }],
    });
  });

  test('what was downloaded is valid through the redirect, and what is withdrawn or replaced is told', async () => {
    const { verdicts } = await verifyDownloads(redirected);
    expect(outcomesOf(verdicts)).toEqual(afterMove);
    expect(verdicts.get('accueil-du-public.png')?.issuer).toMatchObject({ site: former, standing: 'own' });
    const opinion = await independentlyVerify(one(kept).credential, documentsOf(files, former));
    expect([opinion.problems, opinion.missing]).toEqual([[], []]);
  });

  test('a former address of a badge leads to the badge, and of a page to the page', async () => {
    const { status, verdicts } = await verifyAmong(
      { hosts: redirected, content: owner.content.root },
      one(kept).credential.id,
      one(corrected).credential.id,
    );
    expect([status, verdicts.map(({ outcome }) => outcome)]).toEqual([0, ['valid', 'valid']]);
    const asked = `${redirected['structure.github.example']}/badges/lucia/ecoute/`;
    const location = (await fetch(asked, { redirect: 'manual' })).headers.get('location');
    expect(location).toBe(`${present}lucia/ecoute/`);
    expect(page('lucia/ecoute')).toContain('content="0; url=/lucia/savoir-ecouter/"');
  });

  test('what is signed now carries the new DID and a new list; a correction keeps those of its first version', () => {
    const listOf = ({ credential }: Held) => credential.credentialStatus.statusListCredential;
    const made = one('nathan/savoir-ecouter');
    expect([made.credential.issuer.id, listOf(made)]).toEqual([presentDid, `${present}status/2.json`]);
    expect(made.credential.id.startsWith(present)).toBe(true);
    const again = one(corrected);
    expect([again.credential.issuer.id, listOf(again)]).toEqual([formerDid, `${former}status/1.json`]);
    expect(again.credential.id.startsWith(former)).toBe(true);
  });

  test('each page names the address whose key signed', () => {
    const answering = (award: string) =>
      /class="seal[^>]*>[\s\S]*?<span[^>]*>[^<]*\s([^\s<]+)<\/span>/.exec(page(award))?.[1];
    expect(answering('nathan/savoir-ecouter')).toBe('badges.structure.example');
    expect(answering(kept)).toBe('structure.github.example/badges');
  });

  test('npm run verify finds the whole site sound by the keys of issuer.md, and no link is broken', async () => {
    const { status, output } = await owner.run('verify', folder, '--issued-only');
    expect(status, output).toBe(0);
    expect(output).not.toContain('avec les clés de ce dossier');
    expect(brokenReferences(files, present)).toEqual([]);
  });

  test('where the former host answers nothing, its badges can be said neither true nor false', async () => {
    const hosts = { ...redirected, 'structure.github.example': await silentHost() };
    const { status, verdicts } = await verifyDownloads(hosts);
    expect([status, new Set(Object.values(outcomesOf(verdicts)))]).toEqual([2, new Set(['unverifiable'])]);
    const surroundings = { hosts, content: owner.content.root };
    const { output } = await commandAmong(surroundings, downloads[0] ?? '');
    expect(output.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      `Le site de l’émetteur ne répond pas (${former}did.json). Cela ne dit rien du badge.`,
    );
    const signedNow = await verifyAmong(surroundings, join(folder, one('nathan/savoir-ecouter').json));
    expect([signedNow.status, signedNow.verdicts[0]?.outcome]).toEqual([0, 'valid']);
  });

  test.skipIf(noBrowser)('in a browser, the page that verifies answers for both addresses', async () => {
    const site = await hostOf(folder, present);
    const browser = await launchChromium();
    const { page: shown, misdeeds } = await watchedPage(browser, site);
    await shown.goto(`${site}/verify/`);
    await shown.locator('#ask').waitFor();
    const answers: Record<string, string> = {};
    for (const file of downloads) {
      await give(shown, basename(file), await readFile(file));
      const { title, words } = await answer(shown);
      answers[basename(file)] = title;
      expect(words).toContain('Le Dôme (structure.github.example/badges)');
      const page = plain(await shown.locator('#results').textContent());
      expect(page).toContain('structure.github.example/badges est une ancienne adresse de ce site');
    }
    await browser.close();
    const titles: Partial<Record<Verdict['outcome'], string>> = {
      valid: 'Valide',
      replaced: 'Remplacé',
      withdrawn: 'Retiré',
    };
    const told = Object.entries(afterMove).map(([name, outcome]) => [name, titles[outcome]]);
    expect(answers).toEqual(Object.fromEntries(told));
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('a host that does not redirect is enough with the folder that the site holds for it', async () => {
    const copied = join(folder, 'former/structure.github.example/badges');
    const hosts = { ...redirected, 'structure.github.example': await hostOf(copied, former) };
    const { verdicts } = await verifyDownloads(hosts);
    expect(outcomesOf(verdicts)).toMatchObject({
      'ecoute.png': 'valid',
      'accueil-du-public.svg': 'valid',
      'impression-3d.json': 'withdrawn',
    });
  });
});
