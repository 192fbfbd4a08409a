import { z } from 'astro/zod';
import { doc, email, line, phone } from './fields.ts';

/** The group `legal` of `issuer.md`: what the legal pages say of the structure. What is missing is flagged there. */
export const legal = z.strictObject({
  form: doc(
    line().optional(),
    'La forme juridique de la structure : association loi de 1901, commune, société…',
    'The legal form of the structure: association, municipality, company…',
  ),
  address: doc(
    line().optional(),
    'L’adresse du siège de la structure, sur une ligne.',
    'The address of the registered office, on one line.',
  ),
  phone: doc(phone().optional(), 'Le téléphone de la structure.', 'The telephone of the structure.'),
  registration: doc(
    line().optional(),
    'Le numéro d’immatriculation, s’il y en a un : RNA, SIREN…',
    'The registration number, where there is one: RNA, SIREN…',
  ),
  director: doc(
    line().optional(),
    'Qui répond de ce que le site publie : la directrice ou le directeur de la publication.',
    'Who answers for what the site publishes: the publication director.',
  ),
  host: doc(
    z
      .strictObject({
        name: doc(line().optional(), 'Le nom de l’hébergeur du site.', 'The name of the host of the site.'),
        address: doc(
          line().optional(),
          'Son adresse postale, sur une ligne.',
          'Its postal address, on one line.',
        ),
        phone: doc(phone().optional(), 'Son téléphone.', 'Its telephone.'),
      })
      .default({}),
    'L’entreprise qui garde les fichiers du site en ligne.',
    'The company that keeps the files of the site online.',
  ),
  dpo: doc(
    email().optional(),
    'L’adresse de la personne déléguée à la protection des données, s’il y en a une.',
    'The address of the data protection officer, where there is one.',
  ),
  accessibility: doc(
    email().optional(),
    'L’adresse à laquelle on signale une page difficile à lire ; par défaut `email`.',
    'The address to report a page that is hard to use; `email` by default.',
  ),
});
