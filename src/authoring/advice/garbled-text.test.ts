import { expect, test } from 'vitest';
import { garbledIn, ungarbled } from './garbled-text.ts';

/** A text saved as UTF-8 and opened as Windows-1252. */
function garbled(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

test.each([...'éèêëâçôîïûùüÉÈÊÀÇœ’“”–…«»°'])('%s is told where it is garbled', (sign) => {
  expect(garbledIn(`a ${garbled(sign)} b`)).toEqual([{ offset: 2, found: garbled(sign), meant: sign }]);
});

test.each([
  'Été, où, cœur, naïf, Noël, ça, dû',
  'IRMÃ” e « NÃO »',
  'São João, Ålesund, Ångström',
  'Â, Ã et Å',
  '“Ã”, ‘Â’',
  '20 °C · 3 €…',
])('“%s” is as it was written', (text) => {
  expect(garbledIn(text)).toEqual([]);
});

test('a garbled text is as it was again, with what alone tells nothing', () => {
  const text = 'Saluer et être à l’écoute, là où ça mène…';
  expect(ungarbled(garbled(text))).toBe(text);
  expect(ungarbled(garbled(text).replaceAll('\u00a0', ' '))).toContain('être à l’écoute');
});
