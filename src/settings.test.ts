import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const nowOf = (epoch: string) => readSettings({ SOURCE_DATE_EPOCH: epoch }).now.toISOString();

test('the moment that counts as now is a number of seconds', () => {
  expect(nowOf('0')).toBe('1970-01-01T00:00:00.000Z');
  expect(nowOf('253402300799')).toBe('9999-12-31T23:59:59.000Z');
});

test('without it, or where it is empty, the clock counts', () => {
  const before = Date.now();
  for (const env of [{}, { SOURCE_DATE_EPOCH: '' }])
    expect(readSettings(env).now.getTime()).toBeGreaterThanOrEqual(before);
});

test.each([' ', 'demain', '-1', '1e9', '1.5', '253402300800', '99999999999999999999'])(
  'the moment %j is refused',
  (epoch) => expect(() => nowOf(epoch)).toThrow(/SOURCE_DATE_EPOCH.*seconds/s),
);
