import { expect, it } from 'vitest';
import { ownFile } from './own-files.ts';
import type { VerifySettings } from './verify-settings.ts';

const site = 'https://badges.example/repo/';
const settings: VerifySettings = {
  locale: 'fr',
  site,
  base: '/repo/',
  formerSites: ['https://old.example/'],
  ownDids: [],
  compromisedKeys: [],
  documents: { 'https://old.example/.well-known/did.json': 'former/old.example/.well-known/did.json' },
  recognised: [],
  email: undefined,
};
const preview = 'http://127.0.0.1:4321/repo/';
const copy = 'https://badges.example.evil.example/repo/';

it.each<[asked: string, here: string, file: string]>([
  ['https://badges.example/repo/did.json', site, 'https://badges.example/repo/did.json'],
  ['https://badges.example/repo/did.json', preview, 'http://127.0.0.1:4321/repo/did.json'],
  ['https://old.example/credentials/1.json', site, `${site}credentials/1.json`],
  ['https://old.example/.well-known/did.json', site, `${site}former/old.example/.well-known/did.json`],
  // What is another's stays another's, whatever it looks like.
  ['https://badges.example/repository/did.json', site, 'https://badges.example/repository/did.json'],
  ['https://other.example/repo/did.json', site, 'https://other.example/repo/did.json'],
  ['https://badges.example/repo///evil.example/x', site, `${site}//evil.example/x`],
  // A copy answers for nobody: it has to ask as everyone does.
  ['https://badges.example/repo/did.json', copy, 'https://badges.example/repo/did.json'],
  ['https://old.example/credentials/1.json', copy, 'https://old.example/credentials/1.json'],
])('%s is found, from %s, at %s', (asked, here, file) => {
  expect(ownFile(asked, here, settings)).toBe(file);
});
