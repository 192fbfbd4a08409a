/** A structure makes its key, issues every badge, then renames one, corrects one and withdraws one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { longDate } from '../locales/dates.ts';
import { independentlyVerify } from '../openbadges/testing/independent-verifier.ts';
import { verify } from '../openbadges/verify.ts';
import { unpacked } from './support/archive.ts';
import { correctAward, renameBadge, withdrawAward } from './support/changes.ts';
import {
  credentialsOf,
  documentsOf,
  type Held,
  hasSchema,
  linkedData,
  pixelsOf,
  schemaJudge,
  textInPng,
  textInSvg,
} from './support/credentials.ts';
import { differences } from './support/files.ts';
import { brokenReferences } from './support/markup.ts';
import { filesOf } from './support/resolve.ts';
import { type Structure, signedStructure } from './support/structure.ts';
import { tracesIn } from './support/traces.ts';

/** Never signed: one was withdrawn, the other had expired, before the structure had a key. */
const neverIssued = ['lucia/decoupe-laser', 'nathan/decoupe-laser'];

/** A text with plain spaces, however French typography sets them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ');

describe.each(['https://badges.example/', 'https://structure.example/repo/'])(
  'the badges of %s',
  (address) => {
    let owner: Structure;
    let folder: string;
    let files: Map<string, Buffer>;
    let held: Held[];
    const base = new URL(address).pathname;
    const page = (path: string): string => files.get(`${path}index.html`)?.toString() ?? '';
    const text = (path: string): string => plain(page(path));
    const one = (award: string): Held => {
      const found = held.find((each) => each.award === award);
      if (!found) throw new RangeError(`The site has no credential of ${award}.`);
      return found;
    };
    const outcome = async (credential: unknown) => {
      const verdict = await verify(credential, { now: new Date(), resolve: filesOf(folder, address) });
      return verdict.outcome;
    };
    const read = async () => {
      ({ folder, files } = await owner.build());
      held = credentialsOf(files);
    };
    /** The forms in which the site gives a credential away all hold the same bytes and the same picture. */
    const expectSameBytes = async ({ award, text: bytes, credential }: Held) => {
      const png = files.get(`${award}.png`) ?? Buffer.from('');
      const image = credential.credentialSubject.achievement.image.id.slice(address.length);
      expect(await textInPng(png), award).toEqual([bytes]);
      expect(textInSvg(files.get(`${award}.svg`)?.toString() ?? ''), award).toEqual([bytes]);
      expect(linkedData(page(`${award}/`)), award).toEqual([bytes]);
      const frozen = files.get(image);
      expect(frozen && (await pixelsOf(png)).equals(await pixelsOf(frozen)), award).toBe(true);
      expect(page(`${award}/`), award).toContain(`${base}${image.replace(/png$/, 'svg')}"`);
    };
    const expectNoSecret = async () => {
      const secret = await owner.secret();
      expect(secret.length).toBeGreaterThan(40);
      for (const [path, bytes] of files) expect(tracesIn(bytes, [secret]), path).toEqual([]);
      for (const [path, bytes] of await owner.register()) expect(tracesIn(bytes, [secret]), path).toEqual([]);
      expect(owner.said()).not.toContain(secret);
    };

    describe('issued for the first time', () => {
      let registerBefore: Map<string, Buffer>;
      let second: string;

      beforeAll(async () => {
        owner = await signedStructure(address);
        registerBefore = await owner.register();
        second = (await owner.run('issue')).output;
        await read();
      }, 240_000);

      test('every award is issued but the two that no longer stand', async () => {
        const pages = [...files.keys()].filter((path) =>
          /^(lucia|nathan|maxime)\/(?!progress\/)[^/]+\/index\.html$/.test(path),
        );
        const awards = pages.map((path) => path.replace('/index.html', ''));
        expect(held.map(({ award }) => award).sort()).toEqual(
          awards.filter((award) => !neverIssued.includes(award)),
        );
        expect(owner.said()).toContain(`${held.length} badges délivrés`);
        for (const award of neverIssued) {
          expect(linkedData(page(`${award}/`)), award).toEqual([]);
          expect(files.has(`${award}.png`), award).toBe(false);
        }
        expect(text('nathan/decoupe-laser/')).toContain('a été retiré');
        expect(text('lucia/decoupe-laser/')).toContain('a expiré');
      });

      test('a second run changes nothing', async () => {
        expect(differences(await owner.register(), registerBefore)).toEqual([]);
        expect(second).toContain('rien à délivrer');
      });

      test('the site carries no specimen', () => {
        const specimens = [...files.keys()].filter((path) => /specimen/.test(path));
        expect(specimens).toEqual([]);
        for (const [path, bytes] of files)
          if (/\.(html|json|svg|xml)$/.test(path) && !/^(en\/)?guide\//.test(path))
            expect(/sp[ée]cimen/i.test(bytes.toString().replace(/<style>.*?<\/style>/s, '')), path).toBe(
              false,
            );
      });

      test('the page of each says who attests it, and which address answers for that', () => {
        for (const { award } of held) {
          const declared = /\/jen-suis-la-/.test(award);
          expect(text(`${award}/`), award).toMatch(
            declared ? /Déclaré par \w+, signé par Le Dôme/ : /Attesté par Le Dôme/,
          );
          expect(text(`${award}/`), award).toContain(address.replace(/^https:\/\/|\/$/g, ''));
        }
      });

      test.skipIf(!hasSchema)('the strict schema of Open Badges 3.0 accepts each', () => {
        const judge = schemaJudge();
        for (const { award, credential } of held) expect(judge(credential), award).toEqual([]);
      });

      test('each is valid to us and to the other verifier, who find the key and the lists on the site', async () => {
        const documents = documentsOf(files, address);
        for (const { award, credential } of held) {
          expect({ award, outcome: await outcome(credential) }).toEqual({ award, outcome: 'valid' });
          const { problems, missing, schemaChecked } = await independentlyVerify(credential, documents);
          expect({ award, problems, missing, schemaChecked }).toEqual({
            award,
            problems: [],
            missing: [],
            schemaChecked: hasSchema,
          });
        }
      });

      test('the identifier leads to the document that holds the key', () => {
        const did = `did:web:${address.replace(/^https:\/\/|\/$/g, '').replaceAll('/', ':')}`;
        const place = base === '/' ? '.well-known/did.json' : 'did.json';
        const document = JSON.parse(files.get(place)?.toString() ?? '{}');
        expect(document.id).toBe(did);
        for (const { credential } of held) {
          expect(credential.issuer.id).toBe(did);
          expect(document.assertionMethod).toContain(credential.proof[0].verificationMethod);
        }
      });

      test('the JSON, the PNG, the SVG and the page hold the same bytes and the frozen picture', async () => {
        for (const each of held) await expectSameBytes(each);
      });

      test('the archive of each person holds the same bytes, and names the address that answers for them', async () => {
        for (const person of ['lucia', 'maxime', 'nathan']) {
          const archive = (await unpacked(files.get(`${person}/portfolio.zip`))).files;
          for (const { award, text: bytes } of held.filter(({ award }) => award.startsWith(`${person}/`))) {
            const name = award.split('/')[1];
            expect(archive.get(`badges/${name}.json`)?.toString(), award).toBe(bytes);
            expect(archive.get(`badges/${name}.png`), award).toEqual(files.get(`${award}.png`));
          }
          const site = address.replace(/^https:\/\/|\/$/g, '');
          expect(archive.get('index.html')?.toString()).toContain(`<strong>${site}</strong>`);
        }
      });

      test('the bytes are those of the register', async () => {
        const register = await owner.register();
        for (const { award, text: bytes } of held)
          expect(register.get(`${award}/1.json`)?.toString(), award).toBe(bytes);
      });

      test('no link of the site is broken', () => {
        expect(brokenReferences(files, address)).toEqual([]);
      });

      test('npm run verify finds the whole site sound, without any specimen', async () => {
        const { status, output } = await owner.run('verify', folder, '--issued-only');
        expect(status, output).toBe(0);
      });

      test('the secret is in no file and in no output', expectNoSecret);
    });

    // A site under a base path has all that a root site has, and more that can go wrong.
    if (base === '/') return;

    describe('after one is renamed, one corrected, one withdrawn and one edited', () => {
      let former: Map<string, Held>;
      let registerAfter: Map<string, Buffer>;

      beforeAll(async () => {
        former = new Map(held.map((each) => [each.award, each]));
        const { content, day } = owner;
        await renameBadge(content, 'Savoir écouter');
        await correctAward(content, day);
        await withdrawAward(content, day);
        await content.edit(
          'volunteers/lucia/awards/equipe-du-dome.md',
          'A proposé le planning',
          'A imposé le planning',
        );
        await content.edit('badges/low-tech-pratiquer.md', "version: '2'", "version: '3'");
        await content.edit(
          'badges/low-tech-pratiquer.md',
          'tags:',
          `  - { version: '3', date: ${day}, change: Deux objets au lieu de trois. }\ntags:`,
        );
        // Of the series, the first badge loses a co-creator, and the series gains a step.
        await content.edit(
          'badges/low-tech-decouvrir.md',
          '  - { name: Maxime R., date: 2025-04-10, volunteer: maxime }\n',
          '',
        );
        await content.write(
          'badges/low-tech-essaimer.md',
          '---\ntitle: Essaimer le low-tech\ndescription: Faire naître un groupe.\ncategory: savoir-faire\nposture: 3\nseries: { name: Low-tech, step: 4 }\n---\n\n- Un groupe est né.\n',
        );
        const issued = await owner.run('issue');
        expect(issued, issued.output).toMatchObject({ status: 0 });
        registerAfter = await owner.register();
        const again = await owner.run('issue');
        expect(again, again.output).toMatchObject({ status: 0 });
        await read();
      }, 240_000);

      test('another run of issue changes nothing', async () => {
        expect(differences(await owner.register(), registerAfter)).toEqual([]);
      });

      test('the renamed badge: its former addresses lead to the new ones, its credential is untouched', async () => {
        for (const [from, to] of [
          ['badges/ecoute/', 'badges/savoir-ecouter/'],
          ['lucia/ecoute/', 'lucia/savoir-ecouter/'],
        ] as const) {
          expect(page(from)).toContain(`content="0; url=${base}${to}"`);
          expect(page(from)).toContain(`<a href="${base}${to}">`);
          expect(page(to)).not.toBe('');
        }
        const renamed = one('lucia/savoir-ecouter');
        expect(renamed.text).toBe(former.get('lucia/ecoute')?.text);
        expect(await outcome(renamed.credential)).toBe('valid');
        await expectSameBytes(renamed);
        expect(files.has('lucia/ecoute.png')).toBe(false);
        const { achievement } = renamed.credential.credentialSubject;
        expect(files.has(achievement.id.slice(address.length)), achievement.id).toBe(true);
        // The page says what was signed; the catalogue says what is written now.
        expect(text('lucia/savoir-ecouter/')).toContain('<h1>Écoute</h1>');
        expect(text('badges/savoir-ecouter/')).toContain('>Savoir écouter</h1>');
      });

      test('the corrected award: a new version at the same address, and the former one is replaced', async () => {
        const award = 'maxime/creer-un-badge';
        const [now, then] = [one(award), former.get(award)];
        expect(now.credential.id).toBe(then?.credential.id);
        expect(now.text).not.toBe(then?.text);
        expect(await outcome(now.credential)).toBe('valid');
        expect(await outcome(then?.credential)).toBe('replaced');
        await expectSameBytes(now);
        expect(text(`${award}/`)).toContain('huit volontaires');
        expect(text(`${award}/`)).not.toContain('sept volontaires ont');
        expect(text(`${award}/`)).toContain('remplace une version précédente');
        const documents = documentsOf(files, address);
        expect((await independentlyVerify(now.credential, documents)).problems).toEqual([]);
        const opinion = await independentlyVerify(then?.credential, documents);
        expect(opinion.problems.map((problem) => problem.split(':')[0])).toEqual(['revocation_status']);
      });

      test('the withdrawn award: its page, its list and both verifiers say so', async () => {
        const award = 'nathan/impression-3d';
        const withdrawn = one(award);
        expect(withdrawn.text).toBe(former.get(award)?.text);
        expect(await outcome(withdrawn.credential)).toBe('withdrawn');
        const opinion = await independentlyVerify(withdrawn.credential, documentsOf(files, address));
        expect(opinion.problems.map((problem) => problem.split(':')[0])).toEqual(['revocation_status']);
        expect(text(`${award}/`)).toContain(
          `a été retiré le ${plain(longDate(owner.day, 'fr'))}. Remis à la mauvaise personne.`,
        );
        expect(text(`${award}/`)).not.toContain('Attesté par');
      });

      test('the edited award still says what was signed', async () => {
        expect(text('lucia/equipe-du-dome/')).toContain('A proposé le planning');
        expect(
          [...files].filter(([, bytes]) => bytes.includes('A imposé le planning')).map(([path]) => path),
        ).toEqual([]);
        const { output } = await owner.run('check');
        expect(output).toContain('equipe-du-dome.md');
      });

      test('the page of an award credits those who were signed, the catalogue those of today', async () => {
        const credits = (path: string) => /<p class="credits">(.*?)<\/p>/s.exec(text(path))?.[1]?.trim();
        expect(credits('maxime/low-tech-decouvrir/')).toMatch(
          /^Co-créé par Maxime R\., Lucia M\. et Les volontaires/,
        );
        expect(credits('badges/low-tech-decouvrir/')).toMatch(
          /^Co-créé par <a [^>]*>Lucia M\.<\/a> et Les volontaires/,
        );
        const { output } = await owner.run('check');
        expect(output).toContain('low-tech-decouvrir.md');
        expect(output).toContain('les personnes qui l’ont co-créé');
      });

      test('the page of an award shows the steps that were signed, the catalogue those of today', () => {
        expect(text('maxime/low-tech-pratiquer/')).toContain('Étape 2 sur 3.');
        expect(text('badges/low-tech-pratiquer/')).toContain('Étape 2 sur 4.');
      });

      test('an award of an earlier version of its badge says so, and leads to what changed', async () => {
        const sentence = 'signé dans sa version 2. Le catalogue présente aujourd’hui la version 3.';
        expect(text('maxime/low-tech-pratiquer/')).toContain(sentence);
        expect(page('maxime/low-tech-pratiquer/')).toContain(`${base}badges/low-tech-pratiquer/#changes"`);
        expect(text('maxime/low-tech-decouvrir/')).not.toContain('signé dans sa version');
        const [first] = text('badges/low-tech-pratiquer/').match(/<strong>Version \d<\/strong>/g) ?? [];
        expect(first).toBe('<strong>Version 3</strong>');
        expect((await owner.run('check')).output).not.toContain('low-tech-pratiquer');
      });

      test('all the others are untouched and valid', async () => {
        const touched = ['lucia/savoir-ecouter', 'maxime/creer-un-badge', 'nathan/impression-3d'];
        const others = held.filter(({ award }) => !touched.includes(award));
        expect(others.length).toBeGreaterThan(15);
        for (const each of others) {
          expect(each.text, each.award).toBe(former.get(each.award)?.text);
          expect(await outcome(each.credential), each.award).toBe('valid');
        }
      });

      test('no link of the site is broken', () => {
        expect(brokenReferences(files, address)).toEqual([]);
      });

      test('npm run verify finds the whole site sound, without any specimen', async () => {
        const { status, output } = await owner.run('verify', folder, '--issued-only');
        expect(status, output).toBe(0);
      });

      test('the secret is in no file and in no output', expectNoSecret);
    });
  },
);
