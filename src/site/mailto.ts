/** A link that opens a message to an e-mail address, with its subject where one is given (RFC 6068). */
export function mailto(address: string, subject?: string): string {
  return `mailto:${address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}
