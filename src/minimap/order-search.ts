/** An order of the columns under improvement: what {@link orderColumns} searches with. */
import type { Passages } from './passages.ts';

/**
 * The order being improved, and the best found. Items are numbered as in the passages; a crossing counts the product
 * of its lines’ weights.
 */
export class OrderSearch {
  best: number[][] = [];
  fewest = Number.POSITIVE_INFINITY;
  /** The items at the ends of lines that cross in the best order. */
  private knots: number[] = [];
  private order: number[][] = [];
  private readonly columnOf: readonly number[];
  /** An item that sifting leaves where it is, and what the last best place gained. */
  private held = -1;
  private gained = 0;
  /** The columns changed by a shake, as they were before. */
  private readonly saved = new Map<number, number[]>();
  private readonly settled: Uint8Array;
  private readonly left: Side;
  private readonly right: Side;
  private readonly place: Int32Array;
  private readonly mean: Float64Array;
  private readonly dirty: Uint8Array;

  constructor(
    passages: Passages,
    weight: readonly number[],
    settled: (item: number) => boolean = () => false,
  ) {
    this.settled = Uint8Array.from(weight, (_, item) => Number(settled(item)));
    this.columnOf = passages.column;
    this.left = sideOf(passages.left, weight);
    this.right = sideOf(passages.right, weight);
    this.place = new Int32Array(weight.length);
    this.mean = new Float64Array(weight.length);
    this.dirty = new Uint8Array(passages.columns + 1);
  }

  start(from: readonly (readonly number[])[]): void {
    this.order = from.map((column) => [...column]);
    for (const column of this.order) this.number(column);
    this.dirty.fill(1);
  }

  /** Sifts, and keeps the order where it is as good as the best. */
  settle(): void {
    this.sift();
    const count = this.crossings();
    if (count > this.fewest) return;
    this.fewest = count;
    this.knots = this.knotted();
    this.best = this.order.map((column) => [...column]);
  }

  /** Goes back to the best order. */
  restart(): void {
    this.start(this.best);
    this.dirty.fill(0);
  }

  /**
   * Throws an item of a crossing elsewhere and lets the rest settle around it, then the item itself; takes it back
   * where that ends in more crossings than before. The order must be the best.
   */
  shake(dice: (below: number) => number): void {
    const item = this.knots[dice(this.knots.length)] as number;
    const c = this.columnOf[item] as number;
    const column = this.order[c] as number[];
    const to = dice(column.length);
    const from = this.place[item] as number;
    if (to === from || this.settled[item] === 1) return;
    this.saved.clear();
    let gain = 0;
    for (let i = from; i !== to; ) {
      i += to < from ? -1 : 1;
      const other = column[i] as number;
      gain += to < from ? this.difference(item, other) : this.difference(other, item);
    }
    this.move(c, from, to);
    this.held = item;
    gain += this.sift();
    this.held = -1;
    this.touch(c);
    gain += this.sift();
    if (gain > 0) {
      for (const [index, before] of this.saved) {
        this.order[index] = before;
        this.number(before);
      }
      return;
    }
    this.fewest += gain;
    if (gain < 0) this.knots = this.knotted();
    for (const index of this.saved.keys()) this.best[index] = [...(this.order[index] as number[])];
  }

  /** Throws an item of a crossing elsewhere and sorts all columns anew from there. */
  upset(dice: (below: number) => number): void {
    this.restart();
    const item = this.knots[dice(this.knots.length)] as number;
    const c = this.columnOf[item] as number;
    this.move(c, this.place[item] as number, dice((this.order[c] as number[]).length));
    this.sweepRight(c + 1);
    this.sweepLeft(c - 1);
    this.settle();
    this.restart();
  }

  sweepRight(from: number): void {
    for (let c = from; c < this.order.length; c++) this.sort(c, this.left);
  }

  sweepLeft(from: number): void {
    for (let c = from; c >= 0; c--) this.sort(c, this.right);
  }

  /** Sorts a column by the mean place of the neighbours on one side; items without any stay where they are, and so does
   * all of a column that is settled. */
  private sort(c: number, { start, list }: Side): void {
    const column = this.order[c] as number[];
    const { mean, place } = this;
    const free: number[] = [];
    const moving: number[] = [];
    let sorted = true;
    let last = -1;
    for (let index = 0; index < column.length; index++) {
      const item = column[index] as number;
      if (this.settled[item] === 1) return;
      const [from, to] = [start[item] as number, start[item + 1] as number];
      if (from === to) continue;
      let sum = 0;
      for (let i = from; i < to; i++) sum += place[list[i] as number] as number;
      const own = sum / (to - from);
      mean[item] = own;
      if (own < last) sorted = false;
      last = own;
      moving.push(item);
      free.push(index);
    }
    if (sorted) return;
    moving.sort(
      (a, b) => (mean[a] as number) - (mean[b] as number) || (place[a] as number) - (place[b] as number),
    );
    for (let i = 0; i < moving.length; i++) column[free[i] as number] = moving[i] as number;
    this.number(column);
    this.touch(c);
  }

  /** Moves single items to their best place until none gains; returns by how much the crossings grew, 0 or less. */
  private sift(): number {
    let sum = 0;
    for (let again = true, rounds = 0; again && rounds < 40; rounds++) {
      again = false;
      for (let c = 0; c < this.order.length; c++) {
        if (this.dirty[c] === 0) continue;
        this.dirty[c] = 0;
        const column = this.order[c] as number[];
        for (let index = 0; index < column.length; index++) {
          if (column[index] === this.held) continue;
          const to = this.bestPlace(column, index);
          if (to === index) continue;
          sum += this.gained;
          this.move(c, index, to);
          again = true;
        }
      }
    }
    return sum;
  }

  private bestPlace(column: readonly number[], index: number): number {
    const item = column[index] as number;
    const settled = this.settled[item] === 1;
    let best = 0;
    let to = index;
    for (let i = index - 1, gain = 0; i >= 0; i--) {
      if (settled && this.settled[column[i] as number] === 1) break;
      gain += this.difference(item, column[i] as number);
      if (gain < best) {
        best = gain;
        to = i;
      }
    }
    for (let i = index + 1, gain = 0; i < column.length; i++) {
      if (settled && this.settled[column[i] as number] === 1) break;
      gain += this.difference(column[i] as number, item);
      if (gain < best) {
        best = gain;
        to = i;
      }
    }
    this.gained = best;
    return to;
  }

  /** Crossings between the lines of two items of a column where the first is above, less those where it is below. */
  private difference(upper: number, lower: number): number {
    return this.onSide(this.left, upper, lower) + this.onSide(this.right, upper, lower);
  }

  private onSide({ start, list, weight }: Side, upper: number, lower: number): number {
    const { place } = this;
    const [from, to] = [start[lower] as number, start[lower + 1] as number];
    if (from === to) return 0;
    let sum = 0;
    for (let i = start[upper] as number, end = start[upper + 1] as number; i < end; i++) {
      const a = place[list[i] as number] as number;
      const above = weight[i] as number;
      for (let j = from; j < to; j++) {
        const b = place[list[j] as number] as number;
        if (a === b) continue;
        const both = above * (weight[j] as number);
        sum += a > b ? both : -both;
      }
    }
    return sum;
  }

  private move(c: number, from: number, to: number): void {
    const column = this.order[c] as number[];
    const { place } = this;
    const item = column[from] as number;
    if (!this.saved.has(c)) this.saved.set(c, [...column]);
    const step = to < from ? -1 : 1;
    for (let i = from; i !== to; i += step) {
      const other = column[i + step] as number;
      column[i] = other;
      place[other] = i;
    }
    column[to] = item;
    place[item] = to;
    this.touch(c);
  }

  private touch(c: number): void {
    this.dirty[c] = 1;
    this.dirty[c + 1] = 1;
    if (c > 0) this.dirty[c - 1] = 1;
  }

  private number(column: readonly number[]): void {
    for (let index = 0; index < column.length; index++) this.place[column[index] as number] = index;
  }

  /** The weight of all crossings. */
  private crossings(): number {
    const { order, place } = this;
    const { start, list, weight } = this.right;
    const [ends, weights]: [number[], number[]] = [[], []];
    let sum = 0;
    for (const column of order) {
      let count = 0;
      for (let index = 0; index < column.length; index++) {
        const item = column[index] as number;
        const before = count;
        for (let i = start[item] as number; i < (start[item + 1] as number); i++) {
          const end = place[list[i] as number] as number;
          const own = weight[i] as number;
          for (let j = 0; j < before; j++) if ((ends[j] as number) > end) sum += own * (weights[j] as number);
          ends[count] = end;
          weights[count] = own;
          count++;
        }
      }
    }
    return sum;
  }

  private knotted(): number[] {
    const { place } = this;
    const { start, list } = this.right;
    const knots = new Set<number>();
    for (const column of this.order) {
      const [froms, tos]: [number[], number[]] = [[], []];
      for (const from of column) {
        const before = froms.length;
        for (let i = start[from] as number; i < (start[from + 1] as number); i++) {
          const to = list[i] as number;
          for (let j = 0; j < before; j++) {
            if ((place[tos[j] as number] as number) <= (place[to] as number)) continue;
            knots
              .add(from)
              .add(to)
              .add(froms[j] as number)
              .add(tos[j] as number);
          }
          froms.push(from);
          tos.push(to);
        }
      }
    }
    return [...knots];
  }
}

function sideOf(neighbours: readonly (readonly number[])[], weight: readonly number[]): Side {
  const start = new Int32Array(neighbours.length + 1);
  neighbours.forEach((items, index) => {
    start[index + 1] = (start[index] as number) + items.length;
  });
  return {
    start,
    list: Int32Array.from(neighbours.flat()),
    weight: Int32Array.from(
      neighbours.flatMap((items, index) =>
        items.map((item) => Math.min(weight[index] as number, weight[item] as number)),
      ),
    ),
  };
}

/** The neighbours of all items on one side, one after the other; those of an item begin at `start[item]`. */
interface Side {
  readonly start: Int32Array;
  readonly list: Int32Array;
  /** What the line to each of them weighs. */
  readonly weight: Int32Array;
}
