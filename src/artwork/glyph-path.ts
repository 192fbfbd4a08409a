/** Outlines of letters: read from SVG path data, moved and scaled, written again as short as can be. */

/** A path command with absolute coordinates, in pairs. */
export interface Command {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly number[];
}

const lengths = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as const;

/** Reads path data made of absolute `M L H V Q C Z`; throws a `RangeError` for any other command. */
export function readPath(data: string): Command[] {
  const commands: Command[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const command = lined(letter, numbers, x, y);
    if (!command) throw new RangeError(`Unexpected path command “${letter}${rest}”.`);
    // A line that goes nowhere is what font outlines start their curves with.
    const still = command.letter === 'L' && command.points[0] === x && command.points[1] === y;
    if (!still) commands.push(command);
    [x, y] = [command.points.at(-2) ?? x, command.points.at(-1) ?? y];
  }
  return commands;
}

/** The commands scaled, then moved. */
export function place(commands: readonly Command[], scale: number, dx: number, dy: number): Command[] {
  return commands.map(({ letter, points }) => ({
    letter,
    points: points.map((value, i) => value * scale + (i % 2 ? dy : dx)),
  }));
}

/**
 * Path data in relative commands, rounded to `1 / precision`; rounding errors do not add up. A curve that goes
 * on smoothly from the one before, as most do in TrueType outlines, is written as `t`.
 */
export function writePath(commands: readonly Command[], precision = 10): string {
  let data = '';
  let last = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  /** The control point of the last `q` or `t`, as a reader of the data will have it. */
  let control: readonly [number, number] | undefined;
  for (const { letter, points } of commands) {
    const steps = points.map((value, i) => Math.round(value * precision) - (i % 2 ? y : x));
    const smooth: readonly [number, number] | undefined = control && [x - control[0], y - control[1]];
    const [name, kept] = shortest(letter, steps, smooth);
    const numbers = kept.map((step) => decimal(step, precision));
    data +=
      name === last && name !== 'z' && name !== 'm' ? joined(numbers, true) : name + joined(numbers, false);
    last = name;
    if (letter === 'Q') {
      const [cx, cy] = name === 't' && smooth ? smooth : [steps[0] ?? 0, steps[1] ?? 0];
      control = [x + cx, y + cy];
    } else control = undefined;
    [x, y] = letter === 'Z' ? [startX, startY] : [x + (steps.at(-2) ?? 0), y + (steps.at(-1) ?? 0)];
    if (letter === 'M') [startX, startY] = [x, y];
  }
  return data;
}

/** The greatest distance, in rounded units, between a control point and the mirrored one that replaces it. */
const smoothTolerance = 1.5;

function lined(letter: string, numbers: readonly number[], x: number, y: number): Command | undefined {
  if (letter === 'H' && numbers.length === 1) return { letter: 'L', points: [numbers[0] ?? 0, y] };
  if (letter === 'V' && numbers.length === 1) return { letter: 'L', points: [x, numbers[0] ?? 0] };
  const known = letter.toUpperCase() as Command['letter'];
  if (known !== letter && known !== 'Z') return undefined;
  return lengths[known] === numbers.length ? { letter: known, points: numbers } : undefined;
}

/** The command's shortest relative name and the numbers that it then needs. */
function shortest(
  letter: Command['letter'],
  steps: readonly number[],
  smooth: readonly [number, number] | undefined,
): [string, readonly number[]] {
  const [a = 0, b = 0] = steps;
  if (letter === 'L' && b === 0) return ['h', [a]];
  if (letter === 'L' && a === 0) return ['v', [b]];
  if (letter === 'Q' && smooth && Math.hypot(a - smooth[0], b - smooth[1]) <= smoothTolerance)
    return ['t', steps.slice(2)];
  return [letter.toLowerCase(), steps];
}

function decimal(step: number, precision: number): string {
  return String(step / precision).replace(/^(-?)0\./, '$1.');
}

/** Numbers with a space only where two would run together. */
function joined(numbers: readonly string[], after: boolean): string {
  return numbers
    .map((number, i) => ((i === 0 && !after) || number.startsWith('-') ? number : ` ${number}`))
    .join('');
}
