/** What no output may contain, whichever value it has: HubSpot's tokens and codes, webhook secrets, addresses of people. */
const FORMS: readonly [string, RegExp][] = [
  ['an access token', /\bC[\w-]{100,}/],
  ['a refresh token or a code', /\bna1-[0-9a-f]{8}-[0-9a-f-]{20,}/],
  ['a webhook secret', /\bwhsec_\w{8,}/],
  ['a Stripe key', /\b[srp]k_(live|test)_\w{12,}/],
  ['an e-mail address', /\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b/i],
  ['a Bearer header', /\bBearer [\w-]{8,}/],
];

/** The lines of an output that hold a planted secret or something of a secret's form, shortened, to be compared with none. */
export const leakedSecrets = (output: string, planted: readonly string[]): string[] =>
  output.split('\n').flatMap((line) => {
    const found = [
      ...planted.filter((secret) => line.includes(secret)).map(() => 'a planted secret'),
      ...FORMS.filter(([, form]) => form.test(line)).map(([name]) => name),
    ];
    return found.map((name) => `${name} in: ${line.slice(0, 200)}`);
  });
