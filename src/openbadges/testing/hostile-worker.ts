/** For tests: reads and verifies bytes in a thread with little memory, and tells what came of each and how long it took. */
import { parentPort, workerData } from 'node:worker_threads';
import { unpack } from '../unpack.ts';
import { verify } from '../verify.ts';

const now = new Date('2026-06-01T12:00:00Z');
const resolve = async () => ({ ok: false, reason: 'unreachable' }) as const;
const begin = performance.now();
const [found] = unpack(workerData as Uint8Array);
const verdict = found?.ok ? await verify(found.credential, { now, resolve }) : undefined;
parentPort?.postMessage({
  outcome: verdict?.outcome ?? 'unverifiable',
  reason: verdict
    ? verdict.steps.find(({ result }) => result !== 'pass')?.reason
    : found && !found.ok && found.reason,
  milliseconds: performance.now() - begin,
});
