import { expect, it } from 'vitest';
import { Html, html } from './html.ts';

it.each([
  [html`<p title="${'a "b"'}">${'<c> & d'}</p>`, '<p title="a &quot;b&quot;">&lt;c&gt; &amp; d</p>'],
  [html`<p>${new Html('<b>a</b>')}${undefined}${false}${7}</p>`, '<p><b>a</b>7</p>'],
  [
    html`<ul>${['a', '<b>'].map((one) => html`<li>${one}</li>`)}</ul>`,
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
  ],
])('markup %#', ({ text }, expected) => {
  expect(text).toBe(expected);
});
