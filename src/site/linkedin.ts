/** What LinkedIn asks of a certification. */
export interface Certification {
  readonly name: string;
  readonly organisation: string;
  /** The day it was obtained, `YYYY-MM-DD`. */
  readonly issued: string;
  /** The last day on which it is valid, where it has one. */
  readonly expires: string | undefined;
  /** Where it can be seen. */
  readonly address: string;
  readonly id: string;
}

/**
 * The address at which LinkedIn opens its form for a certification, with its fields filled: the parameters of
 * https://addtoprofile.linkedin.com/. LinkedIn may ignore them, so whoever follows the link is also shown the values.
 */
export function addToLinkedIn({ name, organisation, issued, expires, address, id }: Certification): string {
  const fields = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name,
    organizationName: organisation,
    ...monthOf(issued, 'issue'),
    ...(expires === undefined ? {} : monthOf(expires, 'expiration')),
    certUrl: address,
    certId: id,
  });
  // A space as LinkedIn's own examples write it: as "+" it would stand in the name.
  return `https://www.linkedin.com/profile/add?${fields.toString().replaceAll('+', '%20')}`;
}

function monthOf(day: string, which: 'issue' | 'expiration'): Record<string, string> {
  const [year = '', month = ''] = day.split('-');
  return { [`${which}Year`]: year, [`${which}Month`]: String(Number(month)) };
}
