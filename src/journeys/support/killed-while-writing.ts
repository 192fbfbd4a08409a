/**
 * Loaded before a command (`node --import`): counts what it does to the files of the register, of people and of badges,
 * or to those whose path `KILL_IN` matches, and, at the one numbered `KILL_AT`, lets another thread kill the process
 * within two milliseconds. Without `KILL_AT` it only counts, and leaves the number in the file `KILL_COUNT`.
 */
import fs, { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Worker } from 'node:worker_threads';

const at = Number(process.env['KILL_AT'] ?? 0);
const gate = new Int32Array(new SharedArrayBuffer(4));
const where = new RegExp(process.env['KILL_IN'] ?? '/(credentials|volunteers|badges)/');
let count = 0;

const executioner = `
const { workerData: { gate, delay } } = require('node:worker_threads');
Atomics.wait(gate, 0, 0);
Atomics.wait(gate, 0, 1, delay);
process.kill(process.pid, 'SIGKILL');
`;
if (at > 0) {
  const worker = new Worker(executioner, { eval: true, workerData: { gate, delay: Math.random() * 2 } });
  worker.unref();
}

for (const name of ['open', 'link', 'rename', 'rm'] as const) {
  const act: (...given: never[]) => unknown = fs.promises[name];
  const counted = (...given: never[]) => {
    if (where.test(String(given[0])) && ++count === at) {
      Atomics.store(gate, 0, 1);
      Atomics.notify(gate, 0);
    }
    return act(...given);
  };
  Object.assign(fs.promises, { [name]: counted });
}
syncBuiltinESMExports();

process.on('exit', () => {
  const file = process.env['KILL_COUNT'];
  if (file) writeFileSync(file, String(count));
});
