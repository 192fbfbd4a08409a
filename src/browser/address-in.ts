/**
 * The web address that a text is, completed where a person left out its beginning (`badges.example/lucia/`);
 * `undefined` for what is none.
 */
export function addressIn(text: string): string | undefined {
  const given = text.trim();
  if (/\s/.test(given) || given.length > 2000) return undefined;
  if (/^https?:\/\//i.test(given)) return URL.canParse(given) ? given : undefined;
  if (!/^([\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}(:\d+)?(\/|$)/u.test(given)) return undefined;
  return URL.canParse(`https://${given}`) ? `https://${given}` : undefined;
}
