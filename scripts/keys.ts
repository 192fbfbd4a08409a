/**
 * `npm run keys -- --site https://user.github.io/repo/`: makes the structure's key pair. `--rotate` replaces the key
 * (with `--compromised` where others know it), `--compromised --key z6Mk…` gives up one that is retired already,
 * `--adopt z6Mk…` takes the public half of a pair made elsewhere,
 * `--move` changes the address of the site (`--yes` also where badges issued so far need the former one kept online).
 */

import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readContent } from '../src/authoring/read.ts';
import { terminalReporter } from '../src/authoring/report.ts';
import { shownRoots } from '../src/authoring/roots.ts';
import { originOf } from '../src/default-branch.ts';
import { commandLocale } from '../src/locales/command-locale.ts';
import { describeRefusal, issuingWords } from '../src/locales/issuing.ts';
import { formerFolder, unreachedByRedirect } from '../src/openbadges/did-places.ts';
import { type KeysReport, makeKeys } from '../src/openbadges/keys.ts';
import { Refusal } from '../src/openbadges/refusal.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { pagesAddress } from '../src/pages-address.ts';
import { commandSettings, dayOf } from '../src/settings.ts';
import { assertOutside, secretFile } from '../src/signing-key.ts';
import { readOptions } from './options.ts';

const { values } = readOptions('keys', {
  site: { type: 'string' },
  rotate: { type: 'boolean' },
  compromised: { type: 'boolean' },
  key: { type: 'string' },
  adopt: { type: 'string' },
  move: { type: 'boolean' },
  yes: { type: 'boolean' },
});
const project = resolve(import.meta.dirname, '..');
const settings = commandSettings();
const { content, diagnostics, sources } = readContent(settings.roots);
const issuer = content?.issuer.data;
const locale = commandLocale(issuer?.language);
const words = issuingWords(locale).keys;
const shown = (file: string) => relative(process.cwd(), file);

if (!issuer) {
  const ofIssuer = diagnostics.filter(({ file }) => file === 'issuer.md' || file === '.');
  const folder = shownRoots(settings.roots);
  process.stderr.write(terminalReporter(false)({ diagnostics: ofIssuer, sources, locale, folder }));
  process.exitCode = 1;
} else {
  try {
    assertOutside(project, settings.roots);
    const report = await makeKeys({
      ...values,
      issuer,
      issuerFile: join(settings.content, 'issuer.md'),
      secretFile: secretFile(project),
      site: values.site ?? (await askSite(issuer.site)),
      register: readRegister(settings.people),
      day: dayOf(settings.now, issuer.timeZone),
    });
    console.log(linesOf(report).join('\n\n'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(describeRefusal(error, locale));
    process.exitCode = 1;
  }
}

/** Asks for the address where it is not known and somebody can answer. */
async function askSite(known: string | undefined): Promise<string | undefined> {
  if ((known !== undefined && !values.move) || !process.stdin.isTTY) return undefined;
  const suggestion = pagesAddress((await originOf(settings.content)) ?? '');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(words.ask(suggestion)).finally(() => lines.close());
  return answer.trim() || suggestion;
}

function linesOf(report: KeysReport): string[] {
  const { site, did, publicKey, retired, compromised, aside, formerSites } = report;
  const issuerFile = shown(join(settings.content, 'issuer.md'));
  if (publicKey === undefined && compromised.length > 0) return [words.givenUp({ issuer: issuerFile })];
  if (publicKey === undefined) {
    const unreached = unreachedByRedirect({ did, formerSites });
    return [
      words.moved({ site, issuer: issuerFile }),
      ...formerSites.map((former) =>
        words.former({
          site: former.site,
          folder: formerFolder(former.did),
          redirects: !unreached.includes(former.did),
        }),
      ),
      ...(formerSites.length > 0 ? [words.keepFormer] : []),
    ];
  }
  if (values.adopt !== undefined) return [words.adopted({ site, issuer: issuerFile })];
  const said = compromised.length > 0 ? words.replaced : retired.length > 0 ? words.rotated : words.made;
  return [
    said({ site, secret: shown(secretFile(project)), issuer: issuerFile }),
    ...(aside === undefined ? [] : [words.aside(shown(aside))]),
  ];
}
