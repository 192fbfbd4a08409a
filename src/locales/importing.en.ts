import type { ImportingWords } from './importing.ts';
import { code, type Found, phrases } from './phrases.ts';

const say = phrases('en');

/** What was found, short enough for a sentence. */
const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
const found = (d: Found) => quoted(d.text('found'));
const nearest = (d: Found) => d.text('nearest') && say` Did you mean ${quoted(d.text('nearest'))}?`;
const number = (value: number) => new Intl.NumberFormat('en-GB').format(value);
const sizes = (d: Found) =>
  say`${number(d.number('length'))} characters long, and ${number(d.number('maximum'))} are possible`;
const kept = (count: number) =>
  count > 1
    ? say`Its ${count} values stay in the text, under “Other information”.`
    : say`Its value stays in the text, under “Other information”.`;
const missions = (count: number) => `${count} ${count === 1 ? 'mission' : 'missions'}`;
const howToExport = say`In Notion: menu •••, then Export, then Markdown & CSV.`;

/** What `npm run import -- missions` says, in English. */
export const en: ImportingWords = {
  problems: {
    'no-file': (d) => say`The file ${found(d)} does not exist. Check its name and its folder.`,
    folder: (d) => say`${found(d)} is a folder. Give the .csv file that is in it.`,
    unreadable: (d) => say`The file ${found(d)} cannot be opened (${d.text('why')}).`,
    'no-content': (d) => say`The content folder ${found(d)} does not exist.`,
    'not-written': (d) => say`The file ${code(d.text('file'))} cannot be written (${d.text('why')}).`,
    archive: () =>
      say`This file is a compressed folder (.zip, or an Excel workbook). If it comes from Notion, open it, then give the .csv file that is in it. If it comes from Excel, save it as CSV.`,
    'not-text': () => say`This file is not a CSV table. ${howToExport}`,
    'too-large': (d) =>
      say`This file is too large for a catalogue: ${number(d.number('maximum') / 1024 / 1024)} MB at most.`,
    'no-heading': () => say`This file is empty. ${howToExport}`,
    'unclosed-quote': (d) =>
      say`A quotation mark (") opens on line ${d.number('line')} or later, and never closes. Export the catalogue again.`,
    'no-row': () => say`This table has headings only, and no mission.`,
    'no-title-column': (d) =>
      say`No column holds the titles of the missions. Call it “Name” or “Title”, then try again. Columns found: ${d.list('found').map(quoted).join(', ')}.`,
    'text-too-long': (d) =>
      say`The text of line ${d.number('line')} is ${sizes(d)}. Shorten it in the catalogue.`,
  },
  notes: {
    'not-utf8': () =>
      say`This file comes from an older program. Check the accents. If they are wrong, save it as “CSV UTF-8”.`,
    'unknown-column': (d) => say`No field of a mission matches it. ${kept(d.number('count'))}`,
    'second-column': (d) =>
      say`The column ${quoted(d.text('instead'))} already fills this field. ${kept(d.number('count'))}`,
    'page-addresses': (d) =>
      d.number('count') > 1
        ? say`${d.number('count')} addresses of Notion pages followed names. They are left out, the names are not.`
        : say`The address of a Notion page followed a name. It is left out, the name is not.`,
    'hidden-character': () => say`Invisible characters were taken out. The rest is kept.`,
    'no-title': (d) => say`The mission has no title. It is called ${quoted(d.text('title'))}.`,
    'title-too-long': (d) => say`The title is ${sizes(d)}. It is shortened, and stays whole in the text.`,
    'same-title': (d) => say`Another mission has the same title. This one goes into ${code(d.text('file'))}.`,
    'no-description': (d) =>
      d.text('from') === 'text'
        ? say`There is no description. The first sentence of the text takes its place.`
        : say`There is no description. The title takes its place.`,
    'description-too-long': (d) =>
      say`The description is ${sizes(d)}. It becomes the text, and its first sentence the description.`,
    'description-lines': () =>
      say`The description has several lines. It becomes the text, and its first sentence the description.`,
    'no-kind': () =>
      say`Nothing says whether the mission is a main or a secondary one. It becomes a secondary one.`,
    'unknown-kind': (d) =>
      d.text('kind') === ''
        ? say`${found(d)} does not say whether the mission is a main one. It becomes a secondary one. These words stay in the text.`
        : say`${found(d)} is not a kind of mission. These words stay in the text.`,
    'unknown-month': (d) => say`${found(d)} is no month. These words stay in the text.`,
    'line-too-long': (d) => say`This value is ${sizes(d)}. It stays in the text.`,
    'several-lines': () =>
      say`This value has several lines, where only one is possible. It stays in the text.`,
    'unknown-badge': (d) => say`No badge is called ${found(d)}. This name stays in the text.${nearest(d)}`,
    'unknown-competence': (d) =>
      say`No competence is called ${found(d)}. This name stays in the text.${nearest(d)}`,
    'ambiguous-name': (d) =>
      say`${found(d)} may mean several: ${d.list('known').map(code).join(', ')}. This name stays in the text.`,
    'competence-twice': (d) =>
      say`The competence of ${found(d)} is there already, with another level. These words stay in the text.`,
    'unknown-level': (d) =>
      say`There is no level ${d.number('level')}: this competence has ${d.number('maximum')}. It is taken without a level. These words stay in the text.`,
    'no-email': (d) => say`${found(d)} is not an e-mail address. These words stay in the text.`,
    'email-within': (d) =>
      say`There are other words around ${code(d.text('email'))}. The address becomes the contact. All of it stays in the text.`,
  },
  refused: say`Nothing was written. Correct this first:`,
  read: (count, file) => say`${missions(count)} read in ${file}.`,
  toKnow: say`Good to know:`,
  place: (lines, more, column) =>
    [
      lines.length > 1 || more > 0 ? `Lines ${listed(lines, more)}` : `Line ${lines[0]}`,
      ...(column === undefined
        ? []
        : [column === '' ? 'column without a heading' : `column ${quoted(column)}`]),
    ].join(', '),
  written: (count) => say`Written: ${missions(count)}`,
  replaced: (count) => say`Replaced: ${missions(count)}`,
  wouldWrite: (count) => say`Would be written: ${missions(count)}`,
  wouldReplace: (count) => say`Would be replaced: ${missions(count)}`,
  unchanged: (count) => say`Unchanged: ${missions(count)}`,
  left: (count) => say`Left as before, because the file says something else: ${missions(count)}`,
  difference: (field, before, after) =>
    say`${field}: ${before === undefined ? 'nothing' : quoted(before)} in the file, ${after === undefined ? 'nothing' : quoted(after)} in the catalogue`,
  textDiffers: say`the text is not the same`,
  fileDiffers: say`the file cannot be read`,
  toReplace: (command) => say`To replace them by the catalogue: ${command}`,
  dryRun: say`Trial: nothing was written.`,
  next: say`Read these files again: all that they say will be public. Remove what is about people. Then run: npm run check`,
};

function listed(lines: readonly number[], more: number): string {
  return new Intl.ListFormat('en-GB').format([...lines.map(String), ...(more > 0 ? [`${more} more`] : [])]);
}
