import { z } from 'astro/zod';
import { locales } from '../../locales/interface.ts';
import {
  colour,
  day,
  did,
  doc,
  email,
  line,
  list,
  publicKey,
  repository,
  sentence,
  webAddress,
} from './fields.ts';
import { legal } from './legal.ts';

/** `content/issuer.md`: the structure that issues the badges. Its body presents it on the home page. */
export const issuer = z.strictObject({
  name: doc(
    line(),
    'Le nom de la structure, tel qu’il est signé dans chaque badge.',
    'The name of the structure, as it is signed in every badge.',
  ),
  tagline: doc(
    sentence().optional(),
    'Une phrase qui dit ce qu’est la structure, sous son nom.',
    'One sentence that says what the structure is, under its name.',
  ),
  url: doc(
    webAddress().optional(),
    'Le site de la structure elle-même.',
    'The web site of the structure itself.',
  ),
  email: doc(
    email().optional(),
    'L’adresse qui répond aux questions sur les badges.',
    'The address that answers questions about the badges.',
  ),
  removal: doc(
    email().optional(),
    'L’adresse à laquelle on demande le retrait d’une page ; par défaut `email`.',
    'The address to ask for the removal of a page; `email` by default.',
  ),
  place: doc(line().optional(), 'La ville de la structure.', 'The town of the structure.'),
  agrement: doc(
    line().optional(),
    'Le numéro d’agrément de service civique, pour le bilan nominatif.',
    'The number of the service civique approval, for the bilan.',
  ),
  legal: doc(
    legal.default({ host: {} }),
    'Ce que disent les pages légales : la structure, qui répond du site, et qui l’héberge.',
    'What the legal pages say: the structure, who answers for the site, and who hosts it.',
  ),
  language: doc(
    z.enum(locales).default('fr'),
    'La langue du contenu, des messages et des pages : `fr` ou `en`.',
    'The language of the content, of the messages and of the pages: `fr` or `en`.',
  ),
  timeZone: doc(
    z
      .string()
      .refine(
        (zone) => {
          try {
            new Intl.DateTimeFormat('en', { timeZone: zone });
            return true;
          } catch {
            return false;
          }
        },
        { error: 'time-zone' },
      )
      .default('Europe/Paris'),
    'Le fuseau horaire qui dit quel jour on est.',
    'The time zone that says what day it is.',
  ),
  accent: doc(
    colour().default('#b8431a'),
    'La couleur d’accent du site, en hexadécimal ; les contrastes en sont calculés.',
    'The accent colour of the site, in hexadecimal; contrasts are computed from it.',
  ),
  example: doc(
    z.boolean().default(false),
    'Vrai pour un contenu d’exemple : chaque page dit alors que les personnes sont inventées.',
    'True for sample content: every page then says that the people are invented.',
  ),
  site: doc(
    webAddress()
      .refine((value) => value.endsWith('/'), { error: 'trailing-slash' })
      .optional(),
    'L’adresse publique du site, écrite par `npm run keys` ; elle entre dans chaque badge délivré.',
    'The public address of the site, written by `npm run keys`; it enters every issued badge.',
  ),
  repository: doc(
    repository().optional(),
    'L’adresse du dépôt de ce contenu, pour les liens « modifier cette page » : https://github.com/structure/badges.',
    'The address of the repository of this content, for the “edit this page” links: https://github.com/structure/badges.',
  ),
  peopleRepository: doc(
    repository().optional(),
    'L’adresse du dépôt privé où sont les personnes, s’il y en a un.',
    'The address of the private repository where the people are, if there is one.',
  ),
  did: doc(
    did().optional(),
    'L’identifiant qui signe les badges, écrit par `npm run keys`.',
    'The identifier that signs the badges, written by `npm run keys`.',
  ),
  keys: doc(
    list(
      z.strictObject({
        publicKey: doc(
          publicKey(),
          'La moitié publique d’une clé de signature.',
          'The public half of a signing key.',
        ),
        since: doc(day(), 'Le jour où la clé a commencé à servir.', 'The day the key came into use.'),
        retired: doc(
          day().optional(),
          'Le jour où la clé a cessé de servir ; les badges déjà signés restent valides.',
          'The day the key went out of use; badges already signed stay valid.',
        ),
        compromised: doc(
          day().optional(),
          'Le jour où l’on a su que d’autres avaient la clé : elle n’est plus publiée, et ce qu’elle a signé est signé de nouveau.',
          'The day it was known that others had the key: it is no longer published, and what it signed is signed anew.',
        ),
      }),
    ).default([]),
    'Les clés publiques de la structure, écrites par `npm run keys`.',
    'The public keys of the structure, written by `npm run keys`.',
  ),
  formerSites: doc(
    list(
      z.strictObject({
        site: doc(
          webAddress().refine((value) => value.endsWith('/'), { error: 'trailing-slash' }),
          'Une adresse que le site a quittée.',
          'An address that the site has left.',
        ),
        did: doc(
          did(),
          'L’identifiant de cette adresse : des badges déjà délivrés le portent, et il garde ses clés pour toujours.',
          'The identifier of that address: badges already issued carry it, and it keeps its keys for ever.',
        ),
        until: doc(day(), 'Le jour où le site a déménagé.', 'The day the site moved.'),
      }),
    ).default([]),
    'Les anciennes adresses du site, écrites par `npm run keys -- --move` ; les badges déjà délivrés s’y vérifient.',
    'The former addresses of the site, written by `npm run keys -- --move`; badges already issued are verified there.',
  ),
  recognises: doc(
    list(
      z.strictObject({
        name: doc(
          line(),
          'Le nom d’une structure dont on reconnaît les badges.',
          'The name of a structure whose badges are recognised.',
        ),
        did: doc(did(), 'L’identifiant de cette structure.', 'The identifier of that structure.'),
        keys: doc(
          list(publicKey()).default([]),
          'Ses clés publiques, lues à son adresse : sans elles, un soutien ou un badge signé de son nom reste « inconnu de ce site ».',
          'Its public keys, read at its address: without them, an endorsement or a badge signed in its name stays “unknown to this site”.',
        ),
      }),
    ).default([]),
    'Les autres structures dont les badges sont reconnus ici.',
    'The other structures whose badges are recognised here.',
  ),
});
export type Issuer = z.infer<typeof issuer>;
