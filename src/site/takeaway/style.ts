/** The style of the page inside an archive: alone, legible on a phone, in the dark and on paper. */
export const takeawayStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fbf6ec, #141925); --panel: light-dark(#fff, #1e2534); --ink: light-dark(#1b2238, #f2f0ea); --soft: light-dark(#555b6e, #b3b9c8); --rule: light-dark(#e4dac6, #38425a); --good: light-dark(#1a7a45, #4cc384); --warn: light-dark(#9a4a00, #ffb464); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 "Atkinson Hyperlegible Next", Verdana, system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { width: min(100% - 2rem, 46rem); margin-inline: auto; }
header { padding-block: 2rem 0; }
h1, h2, h3, h4 { margin: 0; line-height: 1.15; text-wrap: balance; }
h1 { font-size: clamp(2.1em, 8vw, 3.2em); letter-spacing: -.02em; }
h2 { margin-block: 2.6rem .8rem; font-size: 1.6em; }
h3 { font-size: 1.25em; }
h4 { margin-block: 1.1em .2em; font-size: 1em; }
p, ul, ol, dl, dd, blockquote, figure { margin: 0; }
p + p, p + ul, p + ol, ul + p, .prose > * + * { margin-block-start: .6rem; }
ul, ol { padding-inline-start: 1.3rem; }
a { color: inherit; text-underline-offset: .18em; }
img { max-width: 100%; height: auto; }
:focus-visible { outline: 3px solid var(--warn); outline-offset: 3px; }
.soft { color: var(--soft); font-size: .88em; }
section > h3 { margin-block: 1.4rem .3rem; }
section > ol > li + li { margin-block-start: .6rem; }
.lead { font-size: 1.2em; margin-block-start: .8rem; }
.vouch { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 .7rem; max-width: 100%; margin-block-start: .8rem; padding: .4rem 1rem; border: 2px solid var(--good); border-radius: 1.4rem; }
.vouch a { display: inline-flex; align-items: center; min-height: 2.75rem; margin-block: -.4rem; }
.vouch.is-open { border: 2px dashed var(--warn); }
.photo { width: 7rem; height: 7rem; object-fit: cover; border-radius: 1rem; margin-block-end: .75rem; }
.badge { display: grid; grid-template-columns: min(8rem, 26vw) minmax(0, 1fr); gap: .75rem 1.25rem; margin-block-start: 1rem; padding: 1.25rem; background: var(--panel); border-radius: 1.25rem; }
.badge.is-elsewhere { background: none; border: 2px dashed var(--rule); }
.badge.is-faded > img { filter: grayscale(1); opacity: .6; }
.badge > div > .head + :not(h4) { margin-block-start: .6rem; }
.badge .head p + p { margin-block-start: .2rem; }
.evidence { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); gap: .75rem; padding: 0; list-style: none; }
.evidence img { display: block; border-radius: .75rem; margin-block-end: .35rem; }
.files { margin-block-start: 1rem; }
figure + figure { margin-block-start: 1.2rem; }
figcaption { margin-block-start: .3rem; }
.facts .soft { display: block; }
.facts { padding: 0; list-style: none; }
.facts li { padding-block: .6rem; border-block-end: 1px solid var(--rule); }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
footer { margin-block: 3rem 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
@media (max-width: 34rem) { .badge { padding: 1rem; } .badge > div { display: contents; } .badge > div > :not(.head) { grid-column: 1 / -1; margin: 0; } }
@media print {
  @page { size: A4; margin: 15mm; }
  :root { color-scheme: light; --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; }
  body { font-size: 10pt; line-height: 1.4; }
  h1 { font-size: 24pt; }
  header, main, footer { width: 100%; }
  header { padding-block: 0; }
  h2 { margin-block: 6mm 2mm; font-size: 15pt; break-after: avoid; }
  h3, h4 { break-after: avoid; }
  .badge { grid-template-columns: 2.2cm minmax(0, 1fr); padding: 3mm 0; border-radius: 0; border-block-start: .2mm solid #999; }
  .badge.is-elsewhere { border: 0; border-block-start: .2mm dashed #999; }
  .evidence { grid-template-columns: repeat(3, 1fr); }
  .files, .screen { display: none; }
  li, figure, img { break-inside: avoid; }
}
`.replace(/\n\s*/g, ' ');
