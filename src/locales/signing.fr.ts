/** The words that are signed inside a credential, in French; what is signed is not transformed at build time. */
export const fr = {
  level: (level: number) => `Niveau ${level}`,
  narrative: 'Ce qui a été fait',
  declaration: 'Ce que la personne dit d’elle-même',
  savoirs: 'Ce que je sais',
  savoirFaire: 'Ce que je sais faire',
  savoirEtre: 'Comment je suis',
  objectives: 'Mes objectifs',
  /** Ce que dit le groupe qui a créé un badge : les noms, avec leurs jours. */
  coCreated: (credits: string) => `Co-créé par ${credits}.`,
  credit: (names: string, date: string) => `${names} le ${date}`,
  escoProposal: 'Une compétence ESCO proche, proposée par la structure.',
};
