import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-door-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Opens the door with a Node that says it is another one. */
async function open(version: string, platform: string, arch: string) {
  const disguise = join(folder, `${version}-${platform}.cjs`);
  await writeFile(
    disguise,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
     Object.defineProperty(process, 'platform', { value: '${platform}' });
     Object.defineProperty(process, 'arch', { value: '${arch}' });`,
  );
  const door = join(import.meta.dirname, 'jalon.mjs');
  return spawnSync(process.execPath, ['--require', disguise, door, 'words'], { encoding: 'utf8' });
}

describe('the door of every command', () => {
  test.each([
    ['20.20.2', 'linux', 'x64', 'npm ci'],
    ['22.17.1', 'linux', 'x64', 'npm ci'],
    ['20.20.2', 'darwin', 'arm64', 'https://nodejs.org/fr/download'],
    ['18.0.0', 'linux', 'arm64', 'https://nodejs.org/fr/download'],
  ])('Node %s on %s %s is told what to do', async (version, platform, arch, advice) => {
    const { status, stderr } = await open(version, platform, arch);
    expect(status).toBe(1);
    expect(stderr).toContain(`a trouvé la version ${version}`);
    expect(stderr).toContain(`this command found ${version}`);
    expect(stderr).toContain(advice);
  });

  test.each([['22.18.0'], ['24.21.0'], ['26.0.0']])('Node %s passes', async (version) => {
    expect(await open(version, process.platform, process.arch)).toMatchObject({ status: 0, stderr: '' });
  });
});
