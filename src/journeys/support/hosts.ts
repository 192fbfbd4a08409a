/** Hosts of the internet that a test plays on this machine, and the command that asks them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Verdict } from '../../openbadges/verdict.ts';
import { serveStatic } from '../../static-server.ts';
import { afterThisFile } from '../../testing/left-behind.ts';
import { command, type Ran } from './command.ts';

/** The servers that stand for hosts, by name of host: `badges.example`. */
export type Hosts = Readonly<Record<string, string>>;

/** A server of what `folder` holds, under the path of `address`. */
export async function hostOf(folder: string, address: string): Promise<string> {
  const server = await serveStatic({ folder, base: new URL(address).pathname });
  afterThisFile(server.close);
  return new URL(server.address).origin;
}

/** A server that redirects every page below the path of `from` to the same page below `to`, as a pages host does. */
export async function redirectingHost(from: string, to: string): Promise<string> {
  const base = new URL(from).pathname;
  const host = await listening((path) => (path.startsWith(base) ? to + path.slice(base.length) : undefined));
  afterThisFile(host.close);
  return host.address;
}

/** An address of this machine at which nothing answers. */
export async function silentHost(): Promise<string> {
  const host = await listening(() => undefined);
  await host.close();
  return host.address;
}

/** In what surroundings a command verifies. */
export interface Surroundings {
  /** The hosts that can be asked; there is no other. */
  readonly hosts: Hosts;
  readonly content: string;
  /** The day that counts as today. */
  readonly day?: string;
}

/** Runs `npm run verify -- <args…>` in these surroundings. */
export function commandAmong({ hosts, content, day }: Surroundings, ...args: string[]): Promise<Ran> {
  return command('verify', args, {
    JALON_CONTENT: content,
    NO_COLOR: '1',
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'mapped-hosts.ts'))}`,
    TEST_HOSTS: JSON.stringify(hosts),
    ...(day === undefined ? {} : { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) }),
  });
}

/** What the command finds of each source: its verdicts, and its exit status. */
export async function verifyAmong(
  surroundings: Surroundings,
  ...sources: string[]
): Promise<{ readonly status: number; readonly verdicts: readonly Verdict[] }> {
  const { status, output } = await commandAmong(surroundings, '--json', ...sources);
  const reports: readonly { readonly verdicts: readonly Verdict[] }[] = JSON.parse(output);
  return { status, verdicts: reports.flatMap(({ verdicts }) => verdicts) };
}

interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

function listening(locationOf: (path: string) => string | undefined): Promise<Listening> {
  const server = createServer((request, response) => {
    const location = locationOf(request.url ?? '/');
    response.writeHead(location ? 301 : 404, location ? { location } : {}).end();
  });
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }),
    );
  });
}
