/** A name as files and addresses write it: `Accueil du Public !.md` → `accueil-du-public`; `undefined` where too little is left. */
export function suggestSlug(text: string): string | undefined {
  const slug = text
    .replace(/(?:\.md)+$/i, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug.length >= 3 ? slug : undefined;
}
