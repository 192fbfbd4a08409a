import sharp from 'sharp';
import { optimize } from 'svgo';

const compacted = new Map<string, Promise<string>>();

/** The largest that a shape of the map is seen, in pixels: a station on a dense screen. */
const seen = 66;
/** How much a pixel may differ, of 255: what lies at the edge of a shape differs by less. */
const tolerance = 96;

/**
 * Path data as short as it can be written while a map shows the same: with whole numbers where that cannot be seen, else
 * with one decimal. `box` is the side of the square that it is drawn in. The same path is worked out once.
 */
export function compactPath(path: string, box: number): Promise<string> {
  let compact = compacted.get(path);
  if (!compact) {
    compact = shortest(path, box);
    compacted.set(path, compact);
  }
  return compact;
}

async function shortest(path: string, box: number): Promise<string> {
  const [whole, decimal] = [rounded(path, 0), rounded(path, 1)];
  const [before, after] = await Promise.all([drawn(path, box), drawn(whole, box)]);
  return before.every((value, index) => Math.abs(value - (after[index] ?? 0)) <= tolerance) ? whole : decimal;
}

function rounded(path: string, floatPrecision: number): string {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision } }],
  });
  return / d="([^"]+)"/.exec(data)?.[1] ?? path;
}

/** How light each pixel of a shape is. */
function drawn(path: string, box: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${seen}" height="${seen}" viewBox="0 0 ${box} ${box}"><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
}
