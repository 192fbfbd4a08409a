/** The words of the legal pages in English. */
import type { LegalWords } from './interface.ts';

export const en: LegalWords = {
  pages: 'Legal pages',
  toComplete: '[to be completed]',
  missing: (count) =>
    count === 1 ? 'One fact is missing from this page.' : `${count} facts are missing from this page.`,
  missingWhose: 'Yet to be written by the structure:',
  invented: 'These facts are invented, like all of this sample.',
  facts: {
    name: 'Name',
    form: 'Legal form',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
    site: 'Web site',
    registration: 'Registration',
    hostName: 'Name of the host',
    hostAddress: 'Address of the host',
    hostPhone: 'Telephone of the host',
    director: 'Publication director',
    requests: 'For any request',
    dpo: 'Data protection',
    contact: 'To report a barrier',
  },
  notice: {
    title: 'Legal notice',
    intro: 'Who publishes this site, who answers for it, and who hosts it.',
    publisher: 'The publisher',
    publication: 'The publication',
    host: 'The host',
    report: {
      title: 'Reporting content',
      paragraphs: [
        'Does something here seem false or unlawful, or does it harm someone? Tell the structure which page, and why.',
      ],
    },
    reuse: {
      title: 'Reusing what is here',
      paragraphs: [
        'The texts and pictures belong to those who made them. Ask before reusing them.',
        'The site is made with Jalon, an open-source program (MIT licence). Its letters are Bricolage Grotesque and Atkinson Hyperlegible Next (SIL OFL licence). Its pictograms are Phosphor (MIT licence).',
      ],
    },
    law: 'This notice follows article 1-1 of French law no. 2004-575 of 21 June 2004, on trust in the digital economy.',
  },
  privacy: {
    title: 'Personal data',
    intro: 'This site shows what people did. No portfolio is published without their dated consent.',
    controller: 'Who is responsible',
    why: {
      title: 'What for, and by what right',
      paragraphs: [
        'The pages show what a person did, for their applications and plans. Anyone can verify their badges there.',
        'The basis is the person’s consent, written and dated (GDPR, article 6.1.a). Under 18, a parent consents too. Nobody has to be published.',
        'The name of whoever assessed, supported or co-created a badge may be shown too. The basis is then the structure’s legitimate interest: to say who saw it (article 6.1.f).',
      ],
    },
    what: {
      title: 'What is published',
      paragraphs: [],
      points: [
        'On every portfolio: the first name, or the name chosen. The dates, town and subject of the mission. The badges, their story and their evidence. The plans for the future, where they are written.',
        'Where the person chose it: their full name, photo, missions, training, “J’en suis là” and the words of other people.',
        'Where they chose it: their badges earned elsewhere, the levels that the structure sees, and the progress meetings that they share.',
        'Where they chose that too: signed badges, which anyone can take away and verify. They hold the name shown and the story.',
        'Every portfolio can also be downloaded as one file (.zip). Where signed badges and search engines are accepted, a file for CV software repeats the page.',
        'Never asked for by the site: address, telephone and date of birth. The text of the final review is never published.',
      ],
    },
    howLong: {
      title: 'For how long',
      paragraphs: [
        'Until the day written in the consent, or until the person withdraws it.',
        'The page then goes when the site is built anew, which is planned every day.',
      ],
    },
    who: {
      title: 'Who can read it',
      paragraphs: [
        'Everyone: this site is public, and is read from anywhere in the world. Search engines find a portfolio here only where its person wished it.',
        'The host, named in the legal notice, keeps the files. Like any host, it may note the IP address of visits.',
        'Nothing is sold. No decision about a person is made by a program.',
      ],
    },
    transfers: {
      title: 'Outside the European Union',
      paragraphs: [
        'The files of the site are with this host. Where its address is outside the European Union, they are transferred there (GDPR, chapter V).',
        'The structure tells anyone who asks what then protects these data.',
      ],
    },
    rights: {
      title: 'Your rights',
      paragraphs: [
        'You can withdraw your consent at any time, without saying why. What was published before was published with your consent.',
        'You can ask to read, correct, erase or take away what concerns you. You can also object to it, or have its use limited.',
        'Write to the address given above. An answer comes within one month.',
      ],
      ask: 'Write to use my rights',
      subject: 'My personal data',
      complaint: 'If the answer does not satisfy you, you can complain to the CNIL, the French authority:',
      authority: 'CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, France',
      form: 'Complain to the CNIL',
    },
    remains: {
      title: 'What remains after a removal',
      paragraphs: [
        'The content of the site is kept in a folder that remembers its earlier versions. What is erased from the site can still be read there, by whoever has access to that folder. The structure can erase those versions too. Copies made before stay where they are.',
        'A signed badge that was downloaded stays with whoever has it, and its signature stays intact. The structure can publish that it is withdrawn: whoever verifies it then reads so.',
        'A search engine may go on showing a removed page for some time.',
      ],
    },
    visit: {
      title: 'Your visit',
      paragraphs: [],
      points: [
        'No cookie, and no measuring of your visits.',
        'No page asks anything of another site, except to verify.',
        'A file that you verify never leaves your device. Verifying a badge of another structure asks the addresses that the badge names.',
      ],
    },
  },
  accessibility: {
    title: 'Accessibility statement',
    pledge: (issuer) =>
      `${issuer} undertakes to make this site accessible, as article 47 of French law no. 2005-102 of 11 February 2005 asks.`,
    appliesTo: 'This statement applies to',
    state: {
      title: 'Compliance status',
      verdict: 'Not audited',
      paragraphs: [
        'This site has not been audited. Without an audit, it does not comply with RGAA 4.1, the French accessibility standard.',
        'That does not say that it cannot be read: nobody has measured it yet.',
      ],
    },
    tried: {
      title: 'What is tested',
      paragraphs: ['The program that makes this site passes these automatic tests, on sample content.'],
      points: [
        'The axe tool examines every kind of page, in light and in dark. It follows the rules of WCAG 2.2, levels A and AA.',
        'Every page is valid HTML, with a language, a title of its own and one main heading.',
        'No kind of page scrolls sideways at a width of 320 points. That is a common screen enlarged four times.',
        'No text is cut when letters, words and lines are spaced out, or at twice its size.',
        'Every kind of page can be used with a keyboard, and always shows where one is.',
        'The map of a pathway can be read in the reader’s own colours, and becomes a list without styles.',
        'A portfolio, a badge and the catalogue of missions can be read without scripts.',
        'The colours made from that of the structure always have a contrast of 4.5 or more with their ground.',
      ],
    },
    untried: {
      title: 'What is not',
      paragraphs: [
        'These tests find only a part of the barriers. The criteria of the RGAA were not examined one by one.',
        'No screen reader was tried, and nobody with a disability took part in the tests.',
      ],
    },
    limits: {
      title: 'Known limits',
      paragraphs: [],
      points: [
        'Descriptions of pictures are written by hand. Nobody checks that they say what matters.',
        'Texts stay in the language that they were written in, even where the rest of the page changes.',
        'The picture of a badge holds text. Its page says it again; the downloaded picture does not.',
        'On a large screen, names of the drawn map touch when letters are spaced out. On a narrow screen it becomes a list.',
        'Verifying a badge in the browser needs a script.',
      ],
    },
    feedback: {
      title: 'Feedback and contact',
      paragraphs: [
        'If you cannot get to some content or service, write to the structure. It will point you to an accessible alternative, or give you the content in another form.',
      ],
      subject: 'Accessibility of the site',
    },
    redress: {
      title: 'If no answer helps',
      paragraphs: [
        'This procedure is for the following case. You reported a barrier that keeps you from some content or service. You got no satisfying answer.',
        'You can:',
      ],
      message: 'Write to the Défenseur des droits, the French defender of rights',
      delegate: 'Contact the delegate of the Défenseur des droits in your region',
      post: 'Send a letter, free and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France',
    },
    established: (day) => `This statement was established on ${day}.`,
  },
};
