import type { Pathway } from '../authoring/schemas/pathway.ts';
import { isMet, type Stop, stopsOf } from './stops.ts';

/** Where a person stands with one stop of a pathway. */
export type StopState = 'obtained' | 'under-way' | 'within-reach' | 'later' | 'withdrawn' | 'left-out';

/** What a person holds of one badge, as the progress needs to know it. */
export interface Holding {
  /** The day it was obtained, `YYYY-MM-DD`. */
  readonly date: string;
  readonly withdrawn: boolean;
  /** Obtained, and no longer valid. */
  readonly expired: boolean;
}

/** A stop and where the person stands with it. */
export interface StopProgress extends Stop {
  readonly state: StopState;
  /** The day it was obtained, where it was. */
  readonly date: string | undefined;
  /** It was obtained, and has expired since. */
  readonly expired: boolean;
}

/** A person's progress on a pathway. Every count that the site shows comes from here. */
export interface Progress {
  readonly stops: readonly StopProgress[];
  /** How many of the stops that count have been obtained; optional ones do not count. */
  readonly obtained: number;
  /** How many optional stops have been obtained and are in force, beside those that count. */
  readonly optionalObtained: number;
  /** How many stops count. */
  readonly total: number;
  /** The stage under way, counted from 1: the first that still lacks a stop that counts. */
  readonly stage: number;
  readonly stages: number;
  readonly complete: boolean;
  /** The stop obtained last, by date then by reading order. */
  readonly last: StopProgress | undefined;
  /** What comes next: the stops under way, then those within reach, in reading order; none once it is over. */
  readonly next: readonly StopProgress[];
}

/** What decides where a person stands, beside what they hold. */
export interface Circumstances {
  /** The badges that the person's missions under way aim at. */
  readonly aimedAt: ReadonlySet<string>;
  /** The person's time is over: nothing is ahead any more, and what was not obtained is *left out*. */
  readonly ended: boolean;
}

/**
 * The progress of a person on a pathway.
 *
 * A stop is *within reach* when what it requires has been obtained and its stage has been reached: it is the
 * first, or a badge of it or of the stage before has been obtained.
 *
 * @param holdings what the person holds, by badge
 */
export function progressOf(
  pathway: Pathway,
  holdings: ReadonlyMap<string, Holding>,
  { aimedAt, ended }: Circumstances,
): Progress {
  const plain = stopsOf(pathway);
  const obtained = new Set([...holdings].filter(([, holding]) => !holding.withdrawn).map(([badge]) => badge));
  const reached = new Set(plain.filter((stop) => obtained.has(stop.badge)).map((stop) => stop.stage));

  const stateOf = (stop: Stop): StopState => {
    if (obtained.has(stop.badge)) return 'obtained';
    if (holdings.has(stop.badge)) return 'withdrawn';
    if (ended) return 'left-out';
    if (aimedAt.has(stop.badge)) return 'under-way';
    const near = stop.stage === 0 || reached.has(stop.stage) || reached.has(stop.stage - 1);
    return near && isMet(stop.requires, obtained) ? 'within-reach' : 'later';
  };
  const stops = plain.map(
    (stop): StopProgress => ({
      ...stop,
      state: stateOf(stop),
      date: holdings.get(stop.badge)?.date,
      expired: holdings.get(stop.badge)?.expired ?? false,
    }),
  );

  const counting = stops.filter((stop) => !stop.optional);
  const missing = counting.find((stop) => stop.state !== 'obtained');
  return {
    stops,
    obtained: counting.filter((stop) => stop.state === 'obtained').length,
    optionalObtained: stops.filter((stop) => stop.optional && stop.state === 'obtained' && !stop.expired)
      .length,
    total: counting.length,
    stage: missing ? missing.stage + 1 : pathway.stages.length,
    stages: pathway.stages.length,
    complete: !missing,
    last: latest(stops.filter((stop) => stop.state === 'obtained')),
    next: missing
      ? [
          ...stops.filter((stop) => stop.state === 'under-way'),
          ...stops.filter((stop) => stop.state === 'within-reach'),
        ]
      : [],
  };
}

function latest(stops: readonly StopProgress[]): StopProgress | undefined {
  return stops.reduce<StopProgress | undefined>(
    (best, stop) => (!best || (stop.date ?? '') >= (best.date ?? '') ? stop : best),
    undefined,
  );
}
