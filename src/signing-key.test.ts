import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { generateKey } from './openbadges/key.ts';
import { assertOutside, readSigningKey, secretFile } from './signing-key.ts';

let project: string;
let content: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'jalon-key-'));
  content = join(project, 'content');
  mkdirSync(join(project, '.jalon'));
});
afterEach(() => rmSync(project, { recursive: true }));

function keep(secret: string, mode = 0o600): void {
  writeFileSync(secretFile(project), `${secret}\n`);
  chmodSync(secretFile(project), mode);
}

it('the environment comes before the file, and no longer holds the secret', async () => {
  const [own, other] = [await generateKey(), await generateKey()];
  keep(other.secretKeyMultibase);
  const env = { JALON_SIGNING_KEY: `${own.secretKeyMultibase}\n`, PATH: '/bin' };
  const key = await readSigningKey({ env, project, content });
  expect(key.publicKeyMultibase).toBe(own.publicKeyMultibase);
  expect(env).toEqual({ PATH: '/bin' });
});

it('an empty variable, as an absent repository secret gives, is none', async () => {
  const own = await generateKey();
  keep(own.secretKeyMultibase);
  const key = await readSigningKey({ env: { JALON_SIGNING_KEY: '' }, project, content });
  expect(key.publicKeyMultibase).toBe(own.publicKeyMultibase);
});

it('no key is a refusal', async () => {
  await expect(readSigningKey({ env: {}, project, content })).rejects.toMatchObject({ code: 'key-missing' });
});

it.skipIf(process.platform === 'win32').each([0o640, 0o604, 0o660])(
  'a file that others can read (%o) is refused',
  async (mode) => {
    keep((await generateKey()).secretKeyMultibase, mode);
    await expect(readSigningKey({ env: {}, project, content })).rejects.toMatchObject({
      code: 'key-readable',
    });
  },
);

it('what is no key is refused, and not quoted', async () => {
  const { secretKeyMultibase } = await generateKey();
  const broken = secretKeyMultibase.slice(0, -9);
  keep(broken);
  const refusal = await readSigningKey({ env: {}, project, content }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'key-malformed' });
  expect(JSON.stringify(refusal) + String(refusal)).not.toContain(broken.slice(4, 20));
});

it.each([
  ['/a/project', '/a', true],
  ['/a/project', '/a/project', true],
  ['/a/project', '/a/project/.jalon', true],
  ['/a/project', '/a/project/content', false],
  ['/a/project', '/b', false],
])('a project in %s with its content in %s is refused: %s', (folder, inside, refused) => {
  const check = () => assertOutside(folder, inside);
  if (refused) expect(check).toThrow('key-in-content');
  else expect(check).not.toThrow();
});
