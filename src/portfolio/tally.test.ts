import { expect, test } from 'vitest';
import { type HeldBadge, tallyOf } from './tally.ts';

const held = (over: Partial<HeldBadge>): HeldBadge => ({
  declared: false,
  withdrawn: false,
  expired: false,
  state: 'issued',
  ...over,
});
const nothing = { attested: 0, unsigned: 0, specimen: 0, pending: 0, declared: 0, expired: 0, withdrawn: 0 };

test.each([
  ['an issued badge is attested', {}, { attested: 1 }],
  ['a badge left unsigned by the person is not attested', { state: 'plain' }, { unsigned: 1 }],
  ['a declared badge is never attested', { declared: true }, { declared: 1 }],
  ['a specimen attests nothing', { state: 'specimen' }, { specimen: 1 }],
  ['a pending badge is not attested yet', { state: 'pending' }, { pending: 1 }],
  ['an expired badge is no longer attested', { expired: true }, { expired: 1 }],
  ['a withdrawn badge counts once, expired or not', { withdrawn: true, expired: true }, { withdrawn: 1 }],
] as const)('%s', (_title, over, expected) => {
  expect(tallyOf([held(over)])).toEqual({ ...nothing, ...expected });
});
