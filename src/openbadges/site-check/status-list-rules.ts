/** What each status list of a site must meet (W3C Bitstring Status List 1.0). */
import { isObject, listOf } from '../reading.ts';
import { serialise } from '../serialise.ts';
import { statusListSize } from '../status-list.ts';
import type { StatusListFile } from './documents.ts';
import { issuerOf, keyOf } from './members.ts';
import { rulesAbout, where } from './rule.ts';
import { pathOn } from './same-site.ts';

const rule = rulesAbout('status-list');
const standard = 'Bitstring Status List 1.0';

export const statusListRules = [
  rule('list-signature', `${standard}, 3.2`, (file, { compromised }) => {
    const { outcome } = file.verdict;
    const isSound = outcome === 'valid' || outcome === 'specimen';
    return where(!isSound && !compromised.has(signerOf(file)), { outcome });
  }),
  rule('list-key', 'Jalon', (file, { compromised }) =>
    compromised.size === 0 ? undefined : where(compromised.has(signerOf(file)), { key: signerOf(file) }),
  ),
  rule('list-bytes', 'Jalon', ({ text, value }) => where(value !== undefined && text !== serialise(value))),
  rule('list-type', `${standard}, 2.2`, (file) => {
    const types = listOf(file.value?.['type']);
    const kinds = [
      types.includes('BitstringStatusListCredential'),
      subjectOf(file)['type'] === 'BitstringStatusList',
    ];
    return where(kinds.includes(false), { found: [...types, subjectOf(file)['type']].join(', ') });
  }),
  rule('list-address', `${standard}, 2.2`, ({ path, value }, { sites }) => {
    const id = String(value?.['id']);
    return where(pathOn(sites, id) !== path, { found: id });
  }),
  rule('list-purpose', `${standard}, 2.2`, (file) =>
    where(subjectOf(file)['statusPurpose'] !== 'revocation', {
      found: String(subjectOf(file)['statusPurpose']),
    }),
  ),
  rule('list-encoding', `${standard}, 2.2`, ({ list }) => where(list === undefined)),
  rule('list-size', `${standard}, 3.1`, ({ list }) =>
    where(list !== undefined && list.size < statusListSize, { found: String(list?.size) }),
  ),
  rule('list-issuer', 'Jalon', ({ path, value }, { credentials, sites }) => {
    const signer = value && issuerOf(value);
    return credentials
      .filter(({ value: badge }) =>
        listOf(badge['credentialStatus'])
          .filter(isObject)
          .some(({ statusListCredential: list }) => pathOn(sites, String(list)) === path),
      )
      .filter(({ value: badge }) => issuerOf(badge) !== signer)
      .map(({ path: other, value: badge }) => ({
        found: signer ?? '',
        other,
        issuer: issuerOf(badge) ?? '',
      }));
  }),
];

/** The public key that the list says to be signed with. */
function signerOf({ value }: StatusListFile): string {
  return value ? keyOf({ value }) : '';
}

function subjectOf({ value }: StatusListFile): Record<string, unknown> {
  return listOf(value?.['credentialSubject']).find(isObject) ?? {};
}
