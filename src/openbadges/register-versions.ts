import type { Diagnostic } from '../authoring/diagnostic.ts';
import { factsOf } from './facts.ts';
import { type AwardFolder, allVersions, type Register, type Version } from './register.ts';
import { statusOf } from './withdrawals.ts';

/** What is wrong with the register in itself: each is an error, since nothing may be issued on top of it. */
export function wrongVersions(register: Register): Diagnostic[] {
  return [
    ...[...register.folders.values()].flatMap(wrongSequence),
    ...sharedIds(register),
    ...sharedIndices(register),
    ...missingParts(register),
  ];
}

/** Versions are 1, 2, 3…, of one credential and one issuer, each valid from later than the one before. */
function wrongSequence({ versions }: AwardFolder): Diagnostic[] {
  return versions.flatMap((version, position): Diagnostic[] => {
    const { n, file, credential } = version;
    const previous = versions[position - 1];
    const expected = (previous?.n ?? 0) + 1;
    if (n !== expected) return [error('register-version-missing', file, { n, expected })];
    if (!previous) return [];
    const before = previous.credential;
    if (credential.id !== before.id || credential.issuer.id !== before.issuer.id)
      return [error('register-version-foreign', file, { other: previous.file })];
    if (Date.parse(credential.validFrom) <= Date.parse(before.validFrom))
      return [error('register-version-order', file, { other: previous.file })];
    return [];
  });
}

/** Two folders whose versions have the same id: one of them was copied. */
function sharedIds(register: Register): Diagnostic[] {
  const owners = new Map<string, AwardFolder>();
  return [...register.folders.values()].flatMap((folder) =>
    folder.versions.flatMap(({ file, credential: { id } }): Diagnostic[] => {
      const owner = owners.get(id) ?? folder;
      owners.set(id, owner);
      if (owner === folder) return [];
      return [error('register-id-shared', file, { other: owner.versions[0]?.file ?? '' })];
    }),
  );
}

/** Two versions with the same place in a list: withdrawing one would withdraw the other. */
function sharedIndices(register: Register): Diagnostic[] {
  const owners = new Map<string, Version>();
  return allVersions(register).flatMap((version): Diagnostic[] => {
    const { statusListCredential, statusListIndex } = version.credential.credentialStatus;
    const place = `${statusListCredential}#${statusListIndex}`;
    const owner = owners.get(place);
    if (!owner) {
      owners.set(place, version);
      return [];
    }
    return [error('register-status-shared', version.file, { other: owner.file, index: statusListIndex })];
  });
}

/** Versions whose status list or frozen picture is not in the register. */
function missingParts(register: Register): Diagnostic[] {
  return allVersions(register).flatMap((version): Diagnostic[] => {
    const { file, credential } = version;
    const { list } = statusOf(version);
    const { statusListCredential } = credential.credentialStatus;
    const picture = factsOf(credential).artwork;
    const found: Diagnostic[] = [];
    if (register.statusLists.get(list)?.credential.id !== statusListCredential)
      found.push(error('register-status-missing', file, { list: statusListCredential }));
    if (!register.artwork.has(picture))
      found.push(error('register-artwork-missing', file, { picture: `${picture}.svg` }));
    return found;
  });
}

function error(code: string, file: string, data: Diagnostic['data']): Diagnostic {
  return { code, severity: 'error', file, data };
}
