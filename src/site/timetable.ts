import { isPassed, type StationView } from './map.ts';

/** A line of the timetable that stands for the map in a narrow place. */
export interface TimetableLine {
  readonly station: StationView;
  /** Whether it is the first of a run of stations of its branch. */
  readonly isFirst: boolean;
  /**
   * The rails beside it, as classes: `up` and `down` where a rail reaches its upper and its lower half, `fork` where
   * a branch leaves the main line; with `-done` where that way has been travelled.
   */
  readonly main: string;
  readonly branch: string;
}

/** The lines of each stage. The stations come in reading order. */
export function timetable(stations: readonly StationView[], stages: number): TimetableLine[][] {
  return Array.from({ length: stages }, (_, stage) => {
    const own = stations.filter((station) => station.stage === stage);
    const earlier = stations.filter((station) => station.stage < stage);
    return own.map((_, index) => lineOf(own, index, earlier));
  });
}

function lineOf(own: readonly StationView[], index: number, earlier: readonly StationView[]): TimetableLine {
  const station = own[index] as StationView;
  const [before, after] = [own[index - 1], own[index + 1]];
  const rest = own.slice(index + 1);
  const lastMain = own.slice(0, index).findLast(isMain);
  const nextMain = rest.find(isMain);
  const nextFork = rest.find(
    (other, at) =>
      !isMain(other) && other.branch !== (rest[at - 1] ?? station).branch && !originOf(other, earlier),
  );
  const isFirst = !isMain(station) && station.branch !== before?.branch;
  const goesOn = nextMain ?? nextFork;
  const main: string[] = [];
  if (isMain(station)) {
    if (lastMain) main.push(way('up', lastMain, station));
    if (goesOn) main.push(way('down', station, goesOn));
  } else if (lastMain && goesOn) {
    main.push(way('up', lastMain, goesOn), way('down', lastMain, goesOn));
  }
  const branch: string[] = [];
  if (!isMain(station)) {
    const origin = isFirst ? originOf(station, earlier) : undefined;
    if (origin) branch.push(way('up', origin, station));
    else if (isFirst && lastMain) branch.push(way('fork', lastMain, station));
    if (!isFirst && before) branch.push(way('up', before, station));
    if (after && after.branch === station.branch) branch.push(way('down', station, after));
  }
  return { station, isFirst, main: main.join(' '), branch: branch.join(' ') };
}

/** The last station of the branch in an earlier stage, where this one goes on from there and not from the main line. */
function originOf({ branch, after }: StationView, earlier: readonly StationView[]): StationView | undefined {
  const own = earlier.filter((station) => station.branch === branch);
  return after.every((id) => own.some((station) => station.id === id)) ? own.at(-1) : undefined;
}

function way(name: string, from: StationView, to: StationView): string {
  return travelled(from) && travelled(to) ? `${name} ${name}-done` : name;
}

function isMain({ branch }: StationView): boolean {
  return branch === undefined;
}

function travelled({ state }: StationView): boolean {
  return isPassed(state);
}
