/** A link that opens a message to an e-mail address, with its subject and its text where they are given (RFC 6068). */
export function mailto(address: string, subject?: string, body?: string): string {
  const fields = Object.entries({ subject, body }).flatMap(([name, value]) =>
    value ? `${name}=${encodeURIComponent(value)}` : [],
  );
  return `mailto:${address}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}
