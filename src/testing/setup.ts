/** Runs before the tests of each file, which share the modules of a worker where they are not kept apart. */
import { afterAll } from 'vitest';
import { clearAway } from './left-behind.ts';

afterAll(clearAway, 60_000);
