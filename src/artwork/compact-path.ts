import { optimize } from 'svgo';

const compacted = new Map<string, string>();

/**
 * Path data as short as it can be written with one decimal: in a box of a hundred or more, nobody sees the difference.
 * The same path is worked out once.
 */
export function compactPath(path: string): string {
  let compact = compacted.get(path);
  if (compact === undefined) {
    const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`, {
      plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }],
    });
    compact = / d="([^"]+)"/.exec(data)?.[1] ?? path;
    compacted.set(path, compact);
  }
  return compact;
}
