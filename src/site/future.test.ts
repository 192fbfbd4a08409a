import { expect, test } from 'vitest';
import { type PublishedPerson, publishable } from '../authoring/gate.ts';
import { supportsOf } from '../portfolio/supports.ts';
import { sampleContent } from '../portfolio/testing/sample.ts';
import { contextOf } from './context.ts';
import { futureView } from './future.ts';

const published = publishable(sampleContent(), '2026-02-20');
const context = contextOf(published, 'specimen', 'https://dome.example.org/repo/');

function futureOf(slug: string, changes: object = {}) {
  const person = published.people.get(slug) as PublishedPerson;
  const { profile } = person;
  const data = { ...profile.data, future: profile.data.future && { ...profile.data.future, ...changes } };
  const supports = supportsOf(person.awards.values(), published.badges, published.frameworks);
  return futureView(context, { ...person, profile: { ...profile, data } }, supports);
}

test('what Lucia aims at, where and from when, what came of it, and what her badges show best', () => {
  const future = futureOf('lucia');
  expect(future).toMatchObject({
    aim: 'un poste de coordination dans une association culturelle',
    outcome: 'Depuis septembre 2025, Lucia coordonne les projets d’une association culturelle de Caen.',
  });
  expect(future?.details.replaceAll('\u00a0', ' ')).toBe('Caen, à partir de septembre 2025');
  expect(future?.competences).toHaveLength(6);
  expect(future?.competences[0]).toEqual({
    title: 'Agir collectivement',
    level: 4,
    of: 4,
    sentence: 'Je co-anime un groupe, du départ jusqu’au résultat.',
    badge: { href: '/repo/lucia/soiree-publique/', title: 'Soirée publique' },
  });
});

test('a month that begins with a vowel is said as one says it', () => {
  const details = futureOf('nathan', { from: '2026-10-01' })?.details.replaceAll('\u00a0', ' ');
  expect(details).toBe('Caen ou Rouen, à partir d’octobre 2026');
});

test('who says nothing of what comes next has no such part', () => {
  const person = published.people.get('lucia') as PublishedPerson;
  const { future, ...data } = person.profile.data;
  const silent = { ...person, profile: { ...person.profile, data } };
  expect(future).toBeDefined();
  expect(futureView(context, silent, new Map())).toBeUndefined();
});
