import type { PortalSeed } from './portalSeed.ts';

const names = ['Alma Berger', 'Bruno Keller', 'Chiara Conti', 'Dario Lang', 'Edda Voss'] as const;

/** The n-th contact and company that no Stripe customer belongs to, as every portal has them. */
export function stranger(n: number): PortalSeed {
  const [firstname = 'Alma', lastname = 'Berger'] = (names[n % names.length] ?? names[0]).split(' ');
  const domain = `prospect${n}.com`;
  const contactKey = `contact ${domain}`;
  const company = { key: `company ${domain}`, properties: { name: `Prospect ${n}`, domain } };
  return {
    contacts: [
      {
        key: contactKey,
        properties: {
          email: `${firstname}.${lastname}@${domain}`.toLowerCase(),
          firstname,
          lastname,
          lifecyclestage: 'lead',
        },
      },
    ],
    companies: [company],
    associations: [{ contactKey, companyKey: company.key }],
  };
}
