/** An employer who has never heard of a badge asks on a phone: is this true? Who says so? */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedBadge } from '../openbadges/credential.ts';
import { didKey, generateKey, importKey, type SigningKey } from '../openbadges/key.ts';
import { signCredential } from '../openbadges/proof.ts';
import { serialise } from '../openbadges/serialise.ts';
import { serveStatic } from '../static-server.ts';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, type Misdeeds, noBrowser, watchedPage } from './support/browser.ts';
import { correctAward, withdrawAward } from './support/changes.ts';
import { credentialsOf, type Held } from './support/credentials.ts';
import { type Structure, signedStructure } from './support/structure.ts';
import { answer, give, plain } from './support/verifier-page.ts';

const address = 'https://structure.example/repo/';
const phone = { viewport: { width: 360, height: 740 } };

describe.skipIf(noBrowser)('the page that verifies', () => {
  let browser: Browser;
  let owner: Structure;
  let ownKey: SigningKey;
  let site: Awaited<ReturnType<typeof serveStatic>>;
  let files: Map<string, Buffer>;
  /** The badges as people saved them before anything was withdrawn or corrected. */
  let saved: Map<string, Held>;
  const badge = (award: string): Held => {
    const found = saved.get(award);
    if (!found) throw new RangeError(`Nobody saved ${award}.`);
    return found;
  };

  beforeAll(async () => {
    owner = await signedStructure(address);
    saved = new Map(credentialsOf((await owner.build()).files).map((held) => [held.award, held]));
    const { content, day } = owner;
    await withdrawAward(content, day);
    await correctAward(content, day);
    expect(await owner.run('issue')).toMatchObject({ status: 0 });
    const built = await owner.build();
    files = built.files;
    ownKey = await importKey(await owner.secret());
    [browser, site] = await Promise.all([
      launchChromium(),
      serveStatic({ folder: built.folder, base: new URL(address).pathname }),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function openVerifier(query = ''): Promise<{ page: Page; misdeeds: Misdeeds }> {
    const opened = await watchedPage(browser, site.address, phone);
    await opened.page.goto(`${site.address}verify/${query}`);
    await opened.page.locator('#ask').waitFor();
    return opened;
  }
  /** Signs what a badge says, changed, under a DID; the structure's own by default. */
  const signed = async (
    award: string,
    change: (copy: Omit<SignedBadge, 'proof'>) => object,
    { key, did }: { key: SigningKey; did?: string } = { key: ownKey },
  ): Promise<string> => {
    const { proof: _, ...facts } = structuredClone(badge(award).credential);
    const controller = did ?? facts.issuer.id;
    const unsigned = change({ ...facts, issuer: { ...facts.issuer, id: controller } });
    return serialise(await signCredential(unsigned, { key, controller, created: facts.validFrom }));
  };

  test('from the page of a badge, one touch gives the answer without scrolling: what, who, for whom, since when', async () => {
    const { page, misdeeds } = await watchedPage(browser, site.address, phone);
    await page.goto(`${site.address}lucia/atelier-participatif/`);
    await page.getByRole('link', { name: 'Est-ce vrai' }).first().click();
    const { title, words } = await answer(page);
    expect(title).toBe('Valide');
    expect(words).toBe(
      'Le Dôme (structure.example/repo) atteste que Lucia M. a obtenu le badge Atelier participatif, le 21 mars 2025.',
    );
    const box = await page.locator('.answer').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(740);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(
      await page
        .locator('.steps li')
        .allTextContents()
        .then((steps) => steps.map(plain)),
    ).toEqual([
      'Lecture : en ordre. Le fichier se lit comme un badge signé.',
      'Signature : en ordre. Le contenu est exactement celui qui a été signé.',
      'Émetteur : en ordre. La clé de la signature est publiée par l’émetteur, à https://structure.example/repo/',
      'Retrait : en ordre. L’émetteur ne l’a pas retiré.',
      'Dates : en ordre. Il n’expire pas.',
    ]);
    expect(plain(await page.locator('#announcement').textContent())).toBe(`${title}. ${words}`);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('from a portfolio, one touch verifies all its badges, and says what else is not signed', async () => {
    const { page, misdeeds } = await watchedPage(browser, site.address, phone);
    await page.goto(`${site.address}nathan/`);
    const told = plain(await page.locator('section[aria-labelledby="badges"] > p').first().textContent());
    await page.getByRole('link', { name: 'Est-ce vrai' }).first().click();
    const { title, words } = await answer(page);
    const held = [...saved.keys()].filter((award) => award.startsWith('nathan/'));
    expect(title).toBe(`${held.length} badges signés : ${held.length - 2} attestés, 1 déclaré, 1 retiré`);
    // The portfolio counts in the same words, and tells of one more, which was withdrawn before anything was signed.
    expect(told).toBe(`${held.length + 1} badges : ${held.length - 2} attestés, 1 déclaré, 2 retirés.`);
    expect(words).toBe(
      'Le Dôme (structure.example/repo) les a tous signés pour Nathan B. ; ce que la page dit d’autre n’est pas signé.',
    );
    expect(await page.locator('.answers .answer.is-valid').count()).toBe(held.length - 2);
    await page.getByRole('link', { name: 'Voir le détail' }).first().click();
    await page.locator('.steps').waitFor();
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test.each(['png', 'svg', 'json'])('a saved %s gives the same answer', async (form) => {
    const { page, misdeeds } = await openVerifier();
    const held = badge('lucia/atelier-participatif');
    const path = form === 'json' ? held.json : `lucia/atelier-participatif.${form}`;
    await give(page, `badge.${form}`, files.get(path) ?? '');
    expect((await answer(page)).title).toBe('Valide');
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('the outcome of every badge that is no longer, or never was, in force', async () => {
    const { page, misdeeds } = await openVerifier();
    const outcomes: Record<string, { title: string; words: string }> = {};
    const ask = async (name: string, content: string | Buffer) => {
      await give(page, `${name}.json`, content);
      outcomes[name] = await answer(page);
    };
    await ask('declared', badge('lucia/jen-suis-la-entree').text);
    await ask('withdrawn', badge('nathan/impression-3d').text);
    await ask('replaced', badge('maxime/creer-un-badge').text);
    await ask(
      'expired',
      await signed('lucia/atelier-participatif', (facts) => ({
        ...facts,
        validUntil: '2025-06-30T23:59:59Z',
      })),
    );
    await ask('changed', badge('lucia/atelier-participatif').text.replace('Lucia M.', 'Lucie M.'));
    await ask('none', 'Bonjour');
    await ask('photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    await ask('everything', files.get('lucia/portfolio.zip') ?? '');
    expect(outcomes).toEqual({
      declared: {
        title: 'Déclaré',
        words: expect.stringMatching(
          /^Lucia M\. l’a déclaré le .*, dans J.en suis là, entrée ; Le Dôme \(structure\.example\/repo\) a signé ces mots, sans les affirmer\.$/,
        ),
      },
      withdrawn: {
        title: 'Retiré',
        words:
          'Le Dôme (structure.example/repo) a retiré ce badge (Impression 3D, remis à Nathan B.) : il n’atteste plus rien.',
      },
      replaced: {
        title: 'Remplacé',
        words: expect.stringMatching(
          /^Le Dôme \(structure\.example\/repo\) a remplacé ce badge \(Créer un badge, remis à Maxime R\.\) par une version plus récente, du /,
        ),
      },
      expired: {
        title: 'Expiré',
        words:
          'Le Dôme (structure.example/repo) a attesté ce badge (Atelier participatif, remis à Lucia M.), qui était valable jusqu’au 30 juin 2025.',
      },
      changed: {
        title: 'Non valide',
        words:
          'Ne vous y fiez pas. Le contenu a changé depuis la signature, ou la signature n’est pas la sienne.',
      },
      none: { title: 'Rien à vérifier', words: 'Ce fichier ne contient pas de badge signé.' },
      photo: {
        title: 'Rien à vérifier',
        words: expect.stringMatching(/^C’est une photo ou une copie d’écran/),
      },
      everything: {
        title: 'Rien à vérifier',
        words: expect.stringMatching(/^C’est une archive : ouvrez-la/),
      },
    });
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('a replaced badge leads to the newer version, which is valid', async () => {
    const { page } = await openVerifier();
    await give(page, 'old.json', badge('maxime/creer-un-badge').text);
    await page.getByRole('link', { name: 'Vérifier la version plus récente' }).click();
    await page.waitForURL(/url=/);
    expect((await answer(page)).title).toBe('Valide');
  });

  test('a perfect badge in the name of the structure, with another key, never gets its sentence', async () => {
    const { page, misdeeds } = await openVerifier();
    const key = await importKey((await generateKey()).secretKeyMultibase);
    const did = didKey(key.publicKeyMultibase);
    const { credentialStatus: _, ...unlisted } = badge('lucia/atelier-participatif').credential;
    expect(unlisted.issuer.name).toBe('Le Dôme');
    await give(
      page,
      'forged.json',
      await signed('lucia/atelier-participatif', ({ credentialStatus: __, ...facts }) => facts, { key, did }),
    );
    const { title, words } = await answer(page);
    expect(title).toBe('Inconnu de ce site');
    expect(words).toBe(
      'Ce badge est tel que quelqu’un sans adresse l’a signé, mais ce site ne connaît pas cet émetteur. Il se nomme Le Dôme : chacun peut prendre le nom qu’il veut.',
    );
    expect(await page.locator('.answer.is-valid').count()).toBe(0);
    // Nor does it borrow our picture.
    expect(await page.locator('.answer img').count()).toBe(0);
    // And where it claims the structure's own identifier, the key betrays it.
    await give(page, 'forged.json', await signed('lucia/atelier-participatif', (facts) => facts, { key }));
    await page.locator('.answer.is-changed').waitFor();
    expect((await answer(page)).words).toContain('ne publie pas la clé qui l’a signé (structure.example)');
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('a link can give an address and nothing else: who made it does not write the answer', async () => {
    const { page } = await watchedPage(browser, site.address, phone);
    const badgeInLink = encodeURIComponent('{"@context":[],"type":["VerifiableCredential"]}');
    await page.goto(`${site.address}verify/?url=${badgeInLink}`);
    await page.locator('#ask').waitFor();
    expect(await page.locator('#results').textContent()).toBe('');
    expect(await page.locator('#address').inputValue()).toBe('');
  });

  test('without a network the answer is that one cannot tell, never that the badge is false', async () => {
    const { page } = await openVerifier();
    await page.locator('#address').focus();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await give(page, 'badge.json', badge('lucia/atelier-participatif').text);
    const { title, words } = await answer(page);
    expect(title).toBe('Impossible à dire');
    expect(words).toContain('Cela ne dit rien du badge');
  });

  test('by keyboard alone: an address, Enter, and the answer has the focus', async () => {
    const { page } = await openVerifier();
    const held = badge('lucia/atelier-participatif');
    await page.locator('#file').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('address');
    await page.keyboard.type(`${address}${held.json}`);
    await page.keyboard.press('Enter');
    expect((await answer(page)).title).toBe('Valide');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Valide');
    // The address of the page now gives the same answer to whoever receives it.
    await page.reload();
    expect((await answer(page)).title).toBe('Valide');
  });

  test('a badge pasted or dropped anywhere on the page is verified', async () => {
    const { page } = await openVerifier();
    const { text } = badge('lucia/atelier-participatif');
    const send = (kind: 'paste' | 'drop') =>
      page.evaluate(
        ({ kind, text }) => {
          const data = new DataTransfer();
          if (kind === 'paste') data.setData('text/plain', text);
          else data.items.add(new File([text], 'badge.json'));
          document.body.dispatchEvent(
            kind === 'paste'
              ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
              : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          );
        },
        { kind, text },
      );
    await send('paste');
    expect((await answer(page)).title).toBe('Valide');
    await page.reload();
    await page.locator('#ask').waitFor();
    await send('drop');
    expect((await answer(page)).title).toBe('Valide');
  });

  test('the verifier is loaded once somebody is about to use it, and not before', async () => {
    const { page } = await watchedPage(browser, site.address, phone);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${site.address}verify/`);
    await page.locator('#ask').waitFor();
    await page.waitForLoadState('networkidle');
    const isVerifier = (url: string) => url.includes('check.worker');
    expect(loaded.some(isVerifier)).toBe(false);
    const arrives = page.waitForRequest((request) => isVerifier(request.url()));
    await page.locator('#address').focus();
    await arrives;
  });

  test('a verification that never ends is ended, and says nothing of the badge', async () => {
    const { page } = await watchedPage(browser, site.address, phone);
    await page.clock.install();
    await page.route('**/check.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(`${site.address}verify/`);
    await page.locator('#ask').waitFor();
    await give(page, 'badge.json', badge('lucia/atelier-participatif').text);
    await page.locator('.waiting').waitFor();
    await page.clock.fastForward(29_000);
    expect(plain(await page.locator('#results').textContent())).toBe('Vérification en cours…');
    await page.clock.fastForward(2000);
    await page.getByText('arrêtée au bout de trente secondes').first().waitFor();
    expect(await page.locator('.answer').count()).toBe(0);
  });

  test('a browser that cannot run the verifier says so', async () => {
    const { page } = await watchedPage(browser, site.address, phone);
    await page.route('**/check.worker*', (route) => route.abort());
    await page.goto(`${site.address}verify/`);
    await page.locator('#ask').waitFor();
    await give(page, 'badge.json', badge('lucia/atelier-participatif').text);
    await page.getByText('n’a pas pu mener la vérification').first().waitFor();
    expect(await page.locator('.answer').count()).toBe(0);
  });

  test('without a script the page says what to do, and offers nothing that would not work', async () => {
    const { page } = await watchedPage(browser, site.address, { ...phone, javaScriptEnabled: false });
    await page.goto(`${site.address}verify/`);
    expect(await page.locator('#ask').isVisible()).toBe(false);
    expect(plain(await page.locator('main').textContent())).toContain('npm run verify');
    await page.goto(`${site.address}verify/lesson/`);
    expect(await page.locator('#lesson').isVisible()).toBe(false);
  });

  test('axe finds nothing on an answer, whatever it is, and it scrolls sideways at no width', async () => {
    const { page } = await watchedPage(browser, site.address, { ...phone, bypassCSP: true });
    await page.goto(`${site.address}verify/`);
    await page.locator('#ask').waitFor();
    for (const text of [
      badge('lucia/atelier-participatif').text,
      badge('lucia/atelier-participatif').text.replace('Lucia M.', 'Lucie M.'),
    ]) {
      await give(page, 'badge.json', text);
      await answer(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await axeInBothColours(page)).toEqual([]);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect(scrollWidth, `at ${width} px`).toBeLessThanOrEqual(clientWidth);
      }
    }
  });

  test('the lesson: one letter changed is seen to fail, and put back is valid again', async () => {
    const { page, misdeeds } = await watchedPage(browser, site.address, phone);
    await page.goto(`${site.address}verify/lesson/`);
    expect((await answer(page)).title).toBe('Valide');
    await page.getByRole('button', { name: 'Changer une lettre pour moi' }).click();
    await page.locator('.answer.is-changed').waitFor();
    expect(await page.locator('input.is-changed, textarea.is-changed').count()).toBe(1);
    await page.getByRole('button', { name: 'Remettre comme avant' }).click();
    await page.locator('.answer.is-valid').waitFor();
    for (const label of ['Remis à', 'Obtenu le', 'Ce qu’il faut pour l’obtenir']) {
      const field = page.getByLabel(label);
      const before = await field.inputValue();
      await field.fill(
        before.replace(/[a-y0-8](?=[^a-y0-8]*$)/, (one) => String.fromCharCode(one.charCodeAt(0) + 1)),
      );
      await page.locator('.answer.is-changed').waitFor();
      await field.fill(before);
      await page.locator('.answer.is-valid').waitFor();
    }
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });
});
