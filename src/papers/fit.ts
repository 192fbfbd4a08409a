import type { Bilan, BilanDetail } from './bilan.ts';

/** A bilan that fits, as far as one does. */
export interface Fitted extends Bilan {
  /** How many pages it takes. */
  readonly pages: number;
}

/**
 * The richest of the drafts that takes at most `most` pages, as `count` counts them; the leanest where none does. Only
 * as many are counted as halving needs: a leaner draft never takes more.
 */
export async function fitted(
  details: readonly BilanDetail[],
  draft: (detail: BilanDetail) => Bilan,
  count: (markdown: string) => Promise<number> | number,
  most = 2,
): Promise<Fitted> {
  const drawn = async (index: number): Promise<Fitted> => {
    const detail = details[index];
    if (!detail) throw new RangeError('There is no way to draft the paper.');
    const bilan = draft(detail);
    return { ...bilan, pages: await count(bilan.markdown) };
  };
  let [low, high] = [0, details.length - 1];
  let best = await drawn(high);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tried = await drawn(middle);
    if (tried.pages <= most) [high, best] = [middle, tried];
    else low = middle + 1;
  }
  return best;
}
