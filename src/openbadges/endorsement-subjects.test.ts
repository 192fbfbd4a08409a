import { beforeAll, expect, it } from 'vitest';
import { sitesOf } from '../address.ts';
import type { Content } from '../authoring/content.ts';
import { publishable } from '../authoring/gate.ts';
import { readSettings } from '../settings.ts';
import { achievementAddress } from './addresses.ts';
import { didWebOf } from './did.ts';
import { type EndorsementSubjects, endorsementSubjects } from './endorsement-subjects.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey } from './key.ts';
import { latest, readRegister } from './register.ts';
import { subjectOf } from './register-people.ts';
import { specimenSubject } from './specimen.ts';
import { contentOf, fixtureArtwork, fixtureFiles, fixtureSite, writeFixture } from './testing/fixture.ts';

const today = '2026-11-20';
const did = didWebOf(fixtureSite);
let content: Content;
let root: string;

beforeAll(async () => {
  const key = await importKey((await generateKey()).secretKeyMultibase);
  const badge = fixtureFiles['badges/accueil.md'] ?? '';
  root = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${did}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]\n---\n`,
    'badges/accueil.md': badge.replace('tags:', 'formerly: [bienvenue]\ntags:'),
  });
  content = contentOf(root);
  await issueAwards({
    content,
    published: publishable(content, today),
    register: readRegister(root),
    key,
    artwork: fixtureArtwork,
    clock: () => new Date(`${today}T09:00:00Z`),
  });
});

function subjects(example = false): EndorsementSubjects {
  const volunteer = content.volunteers.get('lucia');
  if (!volunteer) throw new Error('Lucia is not there.');
  return endorsementSubjects(
    { ...volunteer, example },
    { content, register: readRegister(root), sites: [fixtureSite] },
  );
}

it('are those of what was issued, under former names too, and the structure', () => {
  const register = readRegister(root);
  const folder = register.folders.get('lucia/accueil');
  const person = content.volunteers.get('lucia');
  const award = folder && latest(folder).credential.id;
  const { about } = subjects();
  expect(about(award ?? '')).toEqual({ kind: 'award', badge: 'accueil' });
  expect(about((person && subjectOf(register, person)) ?? '')).toEqual({ kind: 'person' });
  expect(about(did)).toEqual({ kind: 'issuer' });
  for (const name of ['accueil', 'bienvenue'])
    expect(about(achievementAddress(fixtureSite, name))).toEqual({ kind: 'badge', badge: 'accueil' });
});

it('are those of the former addresses too, once the site has moved', () => {
  const person = content.volunteers.get('lucia');
  if (!person) throw new Error('Lucia is not there.');
  const site = 'https://badges.example/';
  const formerSites = [{ site: fixtureSite, did, until: today }];
  const issuer = { ...content.issuer.data, site, did: didWebOf(site), formerSites };
  const moved = { ...content, issuer: { ...content.issuer, data: issuer } };
  const sites = sitesOf(issuer, readSettings({}));
  expect(sites).toEqual([site, fixtureSite]);
  const source = { content: moved, register: readRegister(root), sites };
  const { about } = endorsementSubjects({ ...person, example: false }, source);
  for (const one of [did, didWebOf(site)]) expect(about(one)).toEqual({ kind: 'issuer' });
  for (const one of sites)
    expect(about(achievementAddress(one, 'accueil'))).toEqual({ kind: 'badge', badge: 'accueil' });
});

it('are not those of another person, nor of another site', () => {
  const folder = readRegister(root).folders.get('lucia/accueil');
  const nathan = content.volunteers.get('nathan');
  if (!folder || !nathan) throw new Error('The fixture has changed.');
  const source = { content, register: readRegister(root), sites: [fixtureSite] };
  const { about } = endorsementSubjects({ ...nathan, example: false }, source);
  expect(about(latest(folder).credential.id)).toBeUndefined();
  expect(about(latest(folder).credential.credentialSubject.id)).toBeUndefined();
  expect(subjects().about(achievementAddress('https://elsewhere.example/', 'accueil'))).toBeUndefined();
});

it('are no longer those of specimens once the structure has a key, but for an invented person', () => {
  expect(subjects().about(specimenSubject('lucia'))).toBeUndefined();
  expect(subjects(true).about(specimenSubject('lucia'))).toEqual({ kind: 'person' });
});
