/** An address without its protocol and last slash, for people to read. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/|\/$/g, '');
}
