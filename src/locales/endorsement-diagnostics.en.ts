/** The problems of signed endorsements, in English. */
import type { fr } from './endorsement-diagnostics.fr.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('en');

const kib = (bytes: number) => Math.ceil(bytes / 1024);

/** What cannot be changed here is asked for again from who signed it. */
const askAgain = say`Ask who signed it to send the file again, then drop it in without opening or saving it.`;

/** Why a signature cannot be verified; the detail is technical, and is passed on as it is. */
const reasons: Readonly<Record<string, string>> = {
  'no-proof': say`This file bears no signature.`,
  'unsupported-proof': say`This signature is of a kind that this site cannot verify.`,
  'unknown-context': say`This file uses a vocabulary that this site does not know.`,
  'undefined-term': say`This file holds a term that the signature does not cover.`,
  'did-unsupported': say`Who signed it is named in a way that this site cannot follow.`,
};

const detail = (d: Found) => d.text('detail') && say`Detail: ${code(d.text('detail'))}`;

export const en: Readonly<Record<keyof typeof fr, Phrase>> = {
  'endorsement-not-json': () => [
    say`From here on, this file is not valid JSON.`,
    say`A signed endorsement is not edited by hand.`,
    askAgain,
  ],
  'endorsement-too-large': (d) => [
    say`This file is too large for an endorsement: ${kib(d.number('size'))} KiB, for ${kib(d.number('maximum'))} at most.`,
    say`Check that it is the right file.`,
  ],
  'endorsement-keys-alone': (d) => [
    say`This document of keys stands beside no endorsement.`,
    say`It goes with ${code(d.text('other'))}, which does not exist: drop that in, or delete this file.`,
  ],
  'endorsement-malformed': (d) => [
    say`This file is not a signed endorsement in the Open Badges 3.0 format.`,
    d.text('lacks') && say`What is missing or does not fit: ${code(d.text('lacks'))}.`,
    say`For words without a signature, write a ${code('.md')} file in this folder instead.`,
  ],
  'endorsement-changed': () => [
    say`This endorsement has changed since it was signed: its signature no longer goes with what it says.`,
    askAgain,
  ],
  'endorsement-other-signer': (d) => [
    say`This endorsement says that it is by ${code(d.text('did'))}, and is signed by ${code(d.text('signer'))}.`,
    say`Do not show it, and ask the organisation that it names about it.`,
  ],
  'endorsement-unknown-key': (d) => [
    say`The key that signed this endorsement is no key of ${code(d.text('did'))}, or attests nothing.`,
    say`If the organisation has changed its key, replace the file of its keys by today’s.`,
    say`Else do not show it: ask the organisation about it.`,
  ],
  'endorsement-key-not-recognised': (d) => [
    say`The key that signed this endorsement is not among those that ${code('issuer.md')} recognises for ${code(d.text('did'))}.`,
    say`Do not show it: ask that organisation about it.`,
    say`If it has changed its key, open ${code(d.text('url'))} yourself and add the new one to ${code('keys')}.`,
  ],
  'endorsement-not-pinned': (d) => [
    say`The key of this endorsement came with the file: the address of ${code(d.text('did'))} was not asked, and the page says so.`,
    say`For this site to recognise that organisation, open ${code(d.text('url'))} yourself.`,
    say`Copy each ${code('publicKeyMultibase')} from there into ${code('issuer.md')}: ${code(`recognises: [{ name: …, did: ${d.text('did')}, keys: [z6Mk…] }]`)}.`,
  ],
  'endorsement-own-keys': (d) => [
    say`This endorsement says that it is by your structure. Its keys are those of ${code('issuer.md')}, never those of a file.`,
    say`Delete ${code(d.text('name'))}. If nobody of yours signed this endorsement, delete it too.`,
  ],
  'endorsement-own-key-unknown': () => [
    say`This endorsement says that it is by your structure, but its key is not among those that ${code('issuer.md')} publishes.`,
    say`Delete it, or sign it again with today’s key.`,
  ],
  'endorsement-keys-missing': (d) => [
    say`To verify this endorsement, the keys of ${code(d.text('did'))} are missing.`,
    say`Open ${code(d.text('url'))} and save the page under the name ${code(d.text('name'))}, in this folder.`,
  ],
  'endorsement-keys-other': (d) => [
    say`The file of keys beside this endorsement is not that of ${code(d.text('did'))}.`,
    d.text('found') && say`It is that of ${code(d.text('found'))}.`,
    say`Replace it by that of the organisation that signed.`,
  ],
  'endorsement-unverifiable': (d) => [
    reasons[d.text('reason')] ?? say`This endorsement cannot be verified (${code(d.text('reason'))}).`,
    detail(d),
    say`Pass this message on to who signed it.`,
  ],
  'endorsement-expired': (d) => [
    say`This endorsement is no longer shown: it was valid until ${code(d.text('date'))}.`,
    say`Ask for a new one, or delete this file.`,
  ],
  'endorsement-not-yet-valid': (d) => [
    say`This endorsement is not shown yet: it is valid from ${code(d.text('date'))} on.`,
    say`There is nothing to do until then.`,
  ],
  'endorsement-about-else': (d) => [
    say`This endorsement is about something else than this person: ${code(d.text('found'))}.`,
    say`It may be about the person, a badge, an award or the structure.`,
    d.list('known').length > 0 &&
      say`Known identifiers: ${d.list('known').slice(0, 12).map(code).join(', ')}.`,
  ],
  'endorsement-twice': (d) => [
    say`This endorsement is the same as ${code(d.text('other'))}.`,
    say`Delete one of the two files.`,
  ],
};
