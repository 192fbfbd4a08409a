/** Series of progressive badges whose steps do not follow one another. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { valueAt } from '../select.ts';

interface Step {
  readonly file: ReadFile;
  readonly step: number;
}

/** Two badges of one step, a step that is missing below another, and a series of one badge. */
export function wrongSeries(files: readonly ReadFile[]): Diagnostic[] {
  const badges = ofKind(files, 'badge');
  // A badge whose fields cannot be read may be the step that seems to be missing.
  const whole = badges.every(({ frontMatter }) => frontMatter !== undefined);
  return [...seriesIn(badges)].flatMap(([name, steps]) => [
    ...takenSteps(name, steps),
    ...(whole ? [...missingSteps(name, steps), ...aloneIn(name, steps)] : []),
  ]);
}

/** The steps of each series, by its name, from the first to the last. */
function seriesIn(badges: readonly ReadFile[]): ReadonlyMap<string, readonly Step[]> {
  const series = new Map<string, Step[]>();
  for (const file of badges) {
    const name = valueAt(file.frontMatter?.data, ['series', 'name']);
    const step = valueAt(file.frontMatter?.data, ['series', 'step']);
    if (typeof name !== 'string' || typeof step !== 'number') continue;
    series.set(name, [...(series.get(name) ?? []), { file, step }]);
  }
  for (const steps of series.values()) steps.sort((a, b) => a.step - b.step);
  return series;
}

function takenSteps(series: string, steps: readonly Step[]): Diagnostic[] {
  return steps.flatMap(({ file, step }, index) => {
    const first = steps.findIndex((other) => other.step === step);
    if (first === index) return [];
    const other = steps[first]?.file.file ?? '';
    return [warningAt(file, ['series', 'step'], 'series-step-taken', { series, step, other })];
  });
}

/** Told on the badge above the gap, since the one below may be the last. */
function missingSteps(series: string, steps: readonly Step[]): Diagnostic[] {
  return steps.flatMap(({ file, step }, index) => {
    const expected = (steps[index - 1]?.step ?? 0) + 1;
    if (step <= expected) return [];
    return [warningAt(file, ['series', 'step'], 'series-gap', { series, step, expected })];
  });
}

function aloneIn(series: string, steps: readonly Step[]): Diagnostic[] {
  const [only, ...others] = steps;
  return only && others.length === 0
    ? [warningAt(only.file, ['series', 'name'], 'series-alone', { series })]
    : [];
}
