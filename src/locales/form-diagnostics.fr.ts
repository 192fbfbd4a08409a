/** What is wrong with the forms on GitHub, in French. */
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('fr');

/** The first choices of a list, as many as a sentence carries. */
const some = (d: Found, name: string) =>
  d.list(name).length > 0 && new Intl.ListFormat('fr').format(d.list(name).slice(0, 5).map(code));

export const fr = {
  'form-stale': (d) => {
    const [added, removed] = [some(d, 'added'), some(d, 'removed')];
    return [
      say`Le formulaire ${code(d.file)} ne suit plus le contenu.`,
      added && say`Il n’a pas encore : ${added}.`,
      removed && say`Il a encore : ${removed}.`,
      say`Lancez ${code('npm run forms')}, ou attendez la proposition que GitHub en fera.`,
    ];
  },
  'form-personal': (d) => [
    say`Le formulaire ${code(d.file)} parle d’une personne, et tout le monde peut lire ce dépôt.`,
    say`Supprimez ce fichier : ses réponses seraient publiques avant tout accord.`,
    say`Les formulaires sur les personnes vont dans un dépôt privé.`,
  ],
} as const satisfies Readonly<Record<string, Phrase>>;
