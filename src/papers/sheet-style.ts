/** The style of a printed paper: A4, black on white, and no row cut between two pages. */
export const sheetStyle = `
@page { size: A4; margin: 13mm 15mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Paper", Verdana, sans-serif; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 12.6px/1.34 "Paper", Verdana, sans-serif; }
main { max-width: 180mm; margin: 0 auto; }
h1, h2, h3 { font-family: "Paper Title", "Trebuchet MS", sans-serif; line-height: 1.15; break-after: avoid; }
h1 { margin: 0 0 1.2mm; font-size: 1.9em; }
h2 { margin: .9em 0 .27em; padding-bottom: .12em; border-bottom: .35mm solid #000; font-size: 1.17em; }
h3 { margin: .6em 0 .2em; font-size: 1.02em; }
p, ul, ol { margin: 0 0 1.1mm; }
ul, ol { padding-left: 4.4mm; }
li { break-inside: avoid; }
p { orphans: 2; widows: 2; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.4mm; table-layout: fixed; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
th, td { padding: .7mm 1.3mm; border: .2mm solid #777; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; font-size: .92em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.facts th { border-right: 0; font-weight: 700; }
.facts td { border-left: 0; }
.columns-1 { width: 70mm; margin-left: auto; }
td > em { display: block; color: #222; font-style: normal; font-size: .94em; }
.to-fill { height: 21mm; color: #333; }
section:has(.to-fill) { break-inside: avoid; }
section:has(+ section .to-fill) { break-after: avoid; }
.box { display: inline-block; width: 3.4mm; height: 3.4mm; margin-right: .6mm; overflow: hidden; border: .3mm solid #000; border-radius: .5mm; color: transparent; vertical-align: -.5mm; line-height: 3.4mm; }
.box:not(:first-child) { margin-left: 4mm; }
a { color: inherit; }
.place { display: none; }
@media screen {
  html { background: #e9e7e1; }
  body { background: none; }
  main { min-height: 297mm; max-width: 210mm; margin: 8mm auto; padding: 13mm 15mm; background: #fff; box-shadow: 0 1mm 6mm #0003; }
  .place { display: inline; margin-left: .6em; color: #666; font-size: .72em; white-space: nowrap; }
}
@media screen and (max-width: 210mm) { main { margin: 0; padding: 5mm; } table { table-layout: auto; } }
`.replace(/\n\s*/g, ' ');
