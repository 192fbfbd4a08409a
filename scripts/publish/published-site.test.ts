/** Waiting for a host, on a real server that shows the old site first, errors, then the new one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedSite, type Try } from './published-site.ts';

type Answer = { readonly status?: number; readonly body?: string } | 'hang';
const release = (digest: string, day = '2026-06-15'): Answer => ({ body: JSON.stringify({ digest, day }) });
const old = release('old', '2026-06-14');

let server: Server;
let address: string;
/** What is answered, one after another; the last for ever. */
let answers: Answer[];

beforeEach(async () => {
  server = createServer((request, response) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'hang' || answer === undefined) return;
    response.writeHead(request.url === '/repo/site.json' ? (answer.status ?? 200) : 404).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/repo/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Waits for the build "new"; `said` is what each verification says. */
async function waited(said: (string | undefined)[], { wait = 5, limit = 5_000 } = {}) {
  const tries: string[] = [];
  const found = await publishedSite({
    address,
    digest: 'new',
    wait,
    limit,
    network: { allowLocal: true, timeout: 100 },
    verify: async () => (said.length > 1 ? said.shift() : said[0]),
    told: (number, one: Try) => tries.push(`${number} ${one.kind}${'day' in one ? ` ${one.day}` : ''}`),
  });
  return { found, tries };
}

test('an old site, errors and silence are waited out, until the new one is there', async () => {
  answers = [old, { status: 503 }, { status: 404 }, 'hang', { body: '<html></html>' }, old, release('new')];
  const { found, tries } = await waited([undefined]);
  expect(found).toEqual({ kind: 'sound' });
  expect(tries).toEqual([
    '1 older 2026-06-14',
    '2 silent',
    '3 silent',
    '4 silent',
    '5 silent',
    '6 older 2026-06-14',
  ]);
});

test('a new site of which the host still shows some old files is tried again', async () => {
  answers = [release('new')];
  const { found, tries } = await waited(['a badge differs', 'a badge differs', undefined]);
  expect(found).toEqual({ kind: 'sound' });
  expect(tries).toEqual(['1 unsound', '2 unsound']);
});

test.each<[string, Answer, Try]>([
  ['shows the old site', old, { kind: 'older', day: '2026-06-14' }],
  ['does not answer', 'hang', { kind: 'silent' }],
  ['shows a site that is not sound', release('new'), { kind: 'unsound', said: 'a badge differs' }],
])('a host that %s to the end is given up on in time', async (_title, answer, expected) => {
  answers = [answer];
  const started = performance.now();
  const { found, tries } = await waited(['a badge differs'], { wait: 50, limit: 300 });
  expect(found).toEqual(expected);
  expect(tries.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(1_500);
});
