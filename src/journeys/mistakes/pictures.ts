import sharp from 'sharp';
import { all, award, edit, type Mistake, move, photo, remove, write } from './mistake.ts';

const file = `${award}:5:11`;
/** How a photo of an iPhone begins: ISO 14496-12, 4.3, with the brand `heic`. */
const heic = Buffer.concat([
  Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(400),
]);
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b8431a' } })
    .png()
    .toBuffer();

/** Photos, their names and what is said of them. */
export const pictureMistakes: readonly Mistake[] = [
  {
    mistake: 'a picture with too many pixels',
    make: async (folder) => write(photo, await picture(9000, 6000))(folder),
    told: 'photo-too-large',
    at: file,
    fr: ['9000 sur 6000 points', '2000 points de large suffisent'],
    en: ['9000 by 6000', '2000 pixels of width are enough'],
  },
  {
    mistake: 'a picture of too many bytes',
    make: async (folder) =>
      write(photo, Buffer.concat([await picture(90, 60), Buffer.alloc(13 * 1024 ** 2)]))(folder),
    told: 'photo-too-heavy',
    at: file,
    fr: ['trop lourde : 14 Mio, pour 12 au plus', 'Réduisez-la'],
    en: ['too heavy: 14 MiB, for 12 at most', 'Make it smaller'],
  },
  {
    mistake: 'a photo of an iPhone',
    make: all(
      write('volunteers/lina/files/IMG_1234.HEIC', heic),
      edit(award, 'accueil.png', 'IMG_1234.HEIC'),
    ),
    told: 'bad-file-path',
    at: file,
    fr: ['photos d’iPhone', 'Enregistrez la photo au format JPEG'],
    en: ['iPhone photos', 'Save the photo as JPEG'],
  },
  {
    mistake: 'a photo of an iPhone renamed .jpg',
    make: all(write('volunteers/lina/files/accueil.jpg', heic), edit(award, 'accueil.png', 'accueil.jpg')),
    told: 'photo-type',
    at: file,
    fr: ['malgré son nom', 'Changer la fin du nom ne suffit pas'],
    en: ['whatever its name says', 'Changing the end of the name is not enough'],
  },
  {
    mistake: 'a name in capitals as cameras give it, and in small letters where it is named',
    make: move(photo, 'volunteers/lina/files/ACCUEIL.PNG'),
    told: 'missing-asset',
    at: file,
    fr: ['Vouliez-vous écrire `ACCUEIL.PNG` ?'],
    en: ['Did you mean `ACCUEIL.PNG`?'],
  },
  {
    mistake: 'accents that macOS writes apart',
    make: all(
      move(photo, `volunteers/lina/files/${'fête.png'.normalize('NFD')}`),
      edit(award, 'accueil.png', 'fête.png'.normalize('NFC')),
    ),
    told: 'missing-asset',
    at: file,
    fr: ['accents', 'Renommez-le en `fete.png`'],
    en: ['accents', 'Rename it to `fete.png`'],
  },
  {
    mistake: 'a picture that was not uploaded',
    make: remove(photo),
    told: 'missing-asset',
    at: file,
    fr: ['n’existe pas dans `volunteers/lina/files/`', 'Déposez le fichier dans ce dossier'],
    en: ['in `volunteers/lina/files/`', 'Put the file into this folder'],
  },
  {
    mistake: 'a picture beside the award',
    make: move(photo, 'volunteers/lina/awards/accueil.png'),
    told: 'unexpected-file',
    at: 'volunteers/lina/awards/accueil.png',
    fr: [`Déplacez-le en \`${photo}\``],
    en: [`Move it to \`${photo}\``],
  },
  {
    mistake: 'a folder of photos',
    make: move('volunteers/lina/files', 'volunteers/lina/photos'),
    told: 'unexpected-folder',
    at: 'volunteers/lina/photos',
    fr: ['Renommez-le en `files/`'],
    en: ['Rename it to `files/`'],
  },
  {
    mistake: 'the place of a picture on one computer',
    make: edit(award, 'accueil.png', 'C:\\Users\\Marie\\accueil.png'),
    told: 'bad-file-path',
    at: file,
    fr: ['Écrivez plutôt `accueil.png`'],
    en: ['Write `accueil.png` instead'],
  },
  {
    mistake: 'the address of a picture',
    make: edit(award, 'accueil.png', 'https://exemple.fr/accueil.png'),
    told: 'missing-asset',
    at: file,
    fr: ['Une adresse s’écrit dans le champ `url`'],
    en: ['An address goes into the field `url`'],
  },
  {
    mistake: 'a Word document as evidence',
    make: all(write('volunteers/lina/files/bilan.docx', 'PK'), edit(award, 'accueil.png', 'bilan.docx')),
    told: 'bad-file-path',
    at: file,
    fr: ['au format PDF'],
    en: ['as PDF'],
  },
  {
    mistake: 'a picture that nobody describes',
    make: edit(award, '    alt: Lina derrière la banque d’accueil.\n', ''),
    told: 'missing-alt',
    at: file,
    fr: ['n’a pas de description', '`alt: …`'],
    en: ['has no description', '`alt: …`'],
  },
  {
    mistake: 'a picture pasted into the text on GitHub',
    make: edit(
      award,
      'J’ai',
      '<img width="400" alt="image" src="https://github.com/user-attachments/assets/1" />\n\nJ’ai',
    ),
    told: 'remote-image',
    at: `${award}:10:1`,
    fr: ['une image', 'Déposez-la dans `files/`', '`evidence`'],
    en: ['a picture', '`files/`', '`evidence`'],
  },
];
