import sharp from 'sharp';
import { optimize } from 'svgo';

/** Path data, and the side of the square that it is drawn in. */
export interface CompactPath {
  readonly data: string;
  readonly box: number;
}

const compacted = new Map<string, Promise<CompactPath>>();

/** The largest that a shape of the map is seen, in pixels: a station on a dense screen. */
const seen = 66;
/** How much a pixel may differ, of 255: what lies at the edge of a shape differs by less. */
const tolerance = 96;

/**
 * Path data as short as it can be written while a map shows the same: with whole numbers where that cannot be seen, in
 * its own `box` or in one that is so many `times` as large, else with one decimal. The same path is worked out once.
 */
export function compactPath(path: string, box: number, times: readonly number[] = [1]): Promise<CompactPath> {
  let compact = compacted.get(path);
  if (!compact) {
    compact = shortest(path, box, times);
    compacted.set(path, compact);
  }
  return compact;
}

async function shortest(path: string, box: number, times: readonly number[]): Promise<CompactPath> {
  const before = await drawn(path, box);
  for (const scale of times) {
    const whole = rounded(path, 0, scale);
    const after = await drawn(whole, box * scale);
    if (before.every((value, index) => Math.abs(value - (after[index] ?? 0)) <= tolerance))
      return { data: whole, box: box * scale };
  }
  return { data: rounded(path, 1), box };
}

function rounded(path: string, floatPrecision: number, scale = 1): string {
  const { data } = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg"><path transform="scale(${scale})" d="${path}"/></svg>`,
    { plugins: [{ name: 'convertPathData', params: { floatPrecision } }] },
  );
  return / d="([^"]+)"/.exec(data)?.[1] ?? path;
}

/** How light each pixel of a shape is. */
function drawn(path: string, box: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${seen}" height="${seen}" viewBox="0 0 ${box} ${box}"><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
}
