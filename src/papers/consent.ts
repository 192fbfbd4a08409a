import { sections } from '../authoring/schemas/profile.ts';
import { commandLocale } from '../locales/command-locale.ts';
import { consentWords } from '../locales/consent.ts';
import { longDate } from '../locales/dates.ts';
import { shortAddress } from '../locales/short-address.ts';
import { parts, plain, section, table } from './markdown-text.ts';
import { box } from './sheet.ts';
import { fullName, type PaperSubject, spanWords } from './subject.ts';

/**
 * The consent to publish a portfolio, on one page: who publishes what, what the person ticks, until when, how to go back
 * on it, and who signs. Nothing is ticked, whatever the profile says: the paper comes first, the profile follows it.
 */
export function consentPaper(subject: PaperSubject): string {
  const { content, person, words: t } = subject;
  const w = consentWords[commandLocale(subject.locale)];
  const { data } = person.profile;
  const issuer = content.issuer.data;
  const label = (words: string) => `**${plain(words)}**`;
  const ticked = (said: string) => `${box} ${plain(said)}`;
  const { nameShown, visibility, credentials, show } = w.choices;
  const shown = sections.filter((name) => data.adult || name !== 'photo').map((name) => ticked(show[name]));
  const half = Math.ceil(shown.length / 2);
  const ends = data.consent?.ends;
  const { until, signatures } = w;
  const signing = [
    [plain(fullName(person)), signatures.sign],
    ...(data.adult ? [] : [[signatures.guardian, signatures.nameAndSign]]),
    [signatures.structure, signatures.nameAndSign],
  ];
  return `${parts(
    `# ${plain(w.title)}`,
    plain(w.about(issuer.name, issuer.site && shortAddress(issuer.site))),
    table(
      [],
      [
        [label(w.facts.person), plain(fullName(person)), label(w.facts.structure), plain(issuer.name)],
        [
          label(w.facts.mission),
          plain(data.mission),
          label(w.facts.dates),
          plain(spanWords(subject, data.starts, data.ends)),
        ],
      ],
    ),
    section(w.always.title, plain(w.always.shown), plain(w.always.never)),
    section(
      w.choices.title,
      plain(w.choices.how),
      table(
        [],
        [
          [
            label(w.choices.name),
            data.adult ? Object.values(nameShown).map(ticked).join(' ') : plain(w.choices.minor),
          ],
          [label(w.choices.page), Object.values(visibility).map(ticked).join(' ')],
          [label(w.choices.badges), [credentials.none, credentials.public].map(ticked).join(' ')],
        ],
      ),
      label(w.choices.sections),
      table(
        [],
        shown.slice(0, half).map((one, index) => [one, shown[half + index] ?? '']),
      ),
    ),
    section(
      until.title,
      `${label(until.day(ends ? longDate(ends, subject.locale) : t.toFill))} ${plain(until.ends)}`,
      plain(until.withdraw(issuer.removal ?? issuer.email)),
      plain(until.remains),
      plain(until.rights),
    ),
    section(
      signatures.title,
      plain(signatures.read),
      table(
        signing.map(([who = '']) => who),
        [signing.map(([, sign = '']) => sign)],
      ),
    ),
    data.example && `*${plain(t.example)}*`,
  )}\n`;
}
