import { describe, expect, it } from 'vitest';
import { type Metrics, type Room, setTitle } from './title.ts';

const metrics: Metrics = { space: 0.25, capHeight: 0.7, descent: 0.2, leading: 1 };
const room: Room = {
  top: 100,
  height: 100,
  width: () => 300,
  sizes: [60, 55, 50, 45, 40, 30, 20],
  maxLines: 4,
};
/** Words of half an em a letter. */
const words = (title: string) => title.split(' ').map((text) => ({ text, advance: text.length / 2 }));

function lines(title: string, within: Room = room): string[] | undefined {
  const all = words(title);
  return setTitle(all, within, metrics)?.lines.map((line) => line.words.map((i) => all[i]?.text).join(' '));
}

describe('setTitle', () => {
  it.each([
    ['Écoute', ['Écoute']],
    ['Médiation scientifique', ['Médiation', 'scientifique']],
    ['Accueil du public', ['Accueil', 'du public']],
    ['Je suis là, entrée', ['Je suis là,', 'entrée']],
    ['Prise de parole en public', ['Prise de parole', 'en public']],
  ])('breaks “%s” where one would by hand', (title, broken) => {
    expect(lines(title)).toEqual(broken);
  });

  it('takes the largest size that fits', () => {
    expect(setTitle(words('Écoute'), room, metrics)?.size).toBe(60);
    expect(setTitle(words('Anticonstitutionnellement'), room, metrics)?.size).toBe(20);
  });

  it('never sets a line wider than its place', () => {
    const narrow: Room = { ...room, width: (top) => (top < 150 ? 300 : 160) };
    for (const line of setTitle(words('un deux trois quatre cinq six sept'), narrow, metrics)?.lines ?? []) {
      expect(line.width).toBeLessThanOrEqual(line.baseline - 14 < 150 ? 300 : 160);
    }
  });

  it('keeps the block within the height, in its middle', () => {
    const set = setTitle(words('un deux trois quatre cinq six sept huit neuf dix onze'), room, metrics);
    const first = set?.lines[0];
    const last = set?.lines.at(-1);
    if (!set || !first || !last) throw new Error('The title was not set.');
    expect(first.baseline - set.size * metrics.capHeight).toBeGreaterThanOrEqual(room.top);
    expect(last.baseline + set.size * metrics.descent).toBeLessThanOrEqual(room.top + room.height);
  });

  it('gives up where a word is too wide at the smallest size', () => {
    expect(setTitle(words('x'.repeat(40)), room, metrics)).toBeUndefined();
  });

  it('takes no more lines than allowed', () => {
    const long = 'Anticonstitutionnellement '.repeat(3).trim();
    expect(lines(long)).toHaveLength(3);
    expect(lines(long, { ...room, maxLines: 2 })).toBeUndefined();
  });
});
