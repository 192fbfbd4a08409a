/** What a page loads to verify a badge: no part of Node, little at first, and the rest only where a badge needs it. */
import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const entry = 'virtual:verifier';
const parts = ['verify', 'unpack', 'resolve'].map((name) => resolve(import.meta.dirname, `${name}.ts`));

let chunks: Rolldown.OutputChunk[];
/** The modules that name a part of Node. */
const importers = new Set<string>();
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id, importer) {
          if (isBuiltin(id)) importers.add(importer ?? id);
          return id === entry ? id : undefined;
        },
        load: (id) =>
          id === entry ? parts.map((part) => `export * from ${JSON.stringify(part)};`).join('\n') : undefined,
      },
    ],
  });
  const outputs = [built].flat() as Rolldown.RolldownOutput[];
  chunks = outputs.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
});

describe('the verifier in a page', () => {
  const modules = (some: readonly Rolldown.OutputChunk[]) => some.flatMap(({ moduleIds }) => moduleIds);

  it('imports nothing of Node, and no library of commands', () => {
    // This one asks for Node's random numbers where there is no browser.
    const ours = [...importers].filter((id) => !id.includes('node_modules/@noble/ed25519/'));
    expect(ours).toEqual([]);
    expect(importers.size).toBe(1);
    expect(modules(chunks).filter((id) => /node_modules\/(jose|zod|astro)\//.test(id))).toEqual([]);
  });

  it('takes less than 90 KB at first', () => {
    const first = chunks.filter(({ isEntry, isDynamicEntry }) => isEntry || !isDynamicEntry);
    const size = first.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThan(90_000);
  });

  it('loads older contexts and kinds of proof when a badge names them', () => {
    const later = modules(chunks.filter(({ isDynamicEntry }) => isDynamicEntry)).join('\n');
    for (const part of [
      'context-3.0.1',
      'context-3.0.2',
      'data-integrity-v1',
      'ed25519-signature-2020/',
      'vc-status-list-context',
    ])
      expect(later).toContain(part);
    const first = modules(chunks.filter(({ isEntry }) => isEntry)).join('\n');
    expect(first).toContain('context-3.0.3');
    expect(first).not.toContain('ed25519-signature-2020/');
  });
});
