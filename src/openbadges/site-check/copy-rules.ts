/** What the pictures and pages that carry a credential must meet (Open Badges 3.0, "Baked Badge"). */
import { awardAt } from './members.ts';
import { rulesAbout, where } from './rule.ts';

const copyRule = rulesAbout('copy');
const pngRule = rulesAbout('png');
const svgRule = rulesAbout('svg');
const baking = 'Open Badges 3.0, "Baked Badge"';

export const copyRules = [
  copyRule('copy-known', 'Jalon', ({ carried }, { byId }) =>
    carried.filter(({ id }) => !byId.has(id ?? '')).map(({ id }) => ({ found: id ?? '' })),
  ),
  copyRule('copy-bytes', 'Jalon', ({ carried }, { byId }) =>
    carried.flatMap(({ id, text }) => {
      const original = byId.get(id ?? '');
      return where(original !== undefined && original.text !== text, { original: original?.path ?? '' });
    }),
  ),
  copyRule('page-award', 'Jalon', ({ path, format, carried }) =>
    format === 'page'
      ? where(carried.length > 1 || awardAt(path) === undefined, { count: String(carried.length) })
      : undefined,
  ),
];

export const pngRules = [
  pngRule('png-readable', 'PNG Third Edition, 5', ({ chunks }) => where(chunks === undefined)),
  pngRule('png-once', baking, ({ chunks = [] }) =>
    where(chunks.length > 1, { count: String(chunks.length) }),
  ),
  pngRule('png-before-pixels', 'Jalon', ({ chunks = [] }) => where(chunks.some((one) => !one.beforePixels))),
  pngRule('png-uncompressed', baking, ({ chunks = [] }) => where(chunks.some((one) => one.compressed))),
  pngRule('png-checksum', 'PNG Third Edition, 5.5', ({ chunks = [] }) =>
    where(chunks.some((one) => !one.intact)),
  ),
  pngRule('png-ascii', 'Jalon', ({ chunks = [] }) =>
    where(chunks.some((one) => !one.compressed && !one.ascii)),
  ),
];

export const svgRules = [
  svgRule('svg-readable', 'SVG 2, 5', ({ elements }) => where(elements === undefined)),
  svgRule('svg-once', baking, ({ elements = [] }) =>
    where(elements.length > 1, { count: String(elements.length) }),
  ),
  svgRule('svg-namespace', baking, ({ elements = [] }) => where(elements.some((one) => !one.bound))),
  svgRule('svg-first', baking, ({ elements = [] }) => where(elements.length > 0 && !elements[0]?.first)),
  svgRule('svg-cdata', baking, ({ elements = [] }) => where(elements.some((one) => !one.cdata))),
];
