import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';
import { tableRows } from './markdownTables.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/numbers.md', import.meta.url), 'utf8');

/** Said once for all in the text above the table. */
const SAID_ABOVE = [
  ' Managed by ClearSync; edits are overwritten.',
  ' The day is that of the time zone of this HubSpot account.',
];

describe('the table of properties in docs/numbers.md', () => {
  it('is what is made in HubSpot', () => {
    const documented = tableRows(DOCUMENT, 'rank').map((row) => [...row.values()]);
    const made = billingProperties.map(({ rank, pack, name, label, description, objects }) => {
      const own = SAID_ABOVE.reduce((text, sentence) => text.replace(sentence, ''), description);
      const where = objects.length === 1 ? ' Companies only.' : '';
      return [`${rank}`, pack, `\`${name}\``, label, `${own}${where}`];
    });
    expect(documented).toEqual(made);
  });

  it('stands in one section', () => {
    expect(DOCUMENT.match(/^## Properties in HubSpot$/gm)).toHaveLength(1);
  });
});
