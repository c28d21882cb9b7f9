import type { ManualRow, SetupReply } from '../../../src/app/packages/contract/setup.ts';
import { escapeHtml } from '../escapeHtml.ts';

const rowHtml = ({ name, level, why }: ManualRow): string =>
  `<tr><th scope="row">${escapeHtml(name)}</th><td><strong>${level}</strong></td><td>${escapeHtml(why ?? '–')}</td></tr>`;

const sectionHtml = (section: string, rows: ManualRow[]): string =>
  `<tbody><tr><th scope="rowgroup" colspan="3">${escapeHtml(section)}</th></tr>
${rows.map(rowHtml).join('\n')}</tbody>`;

/** How the key is made by hand: the steps, and every row of Stripe's key page in its order, grouped by section. */
export const manualTable = ({ steps, rows }: SetupReply['manual']): string => {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const tables = sections.map((section) =>
    sectionHtml(
      section,
      rows.filter((row) => row.section === section),
    ),
  );
  return `<details>
<summary>Set the permissions by hand</summary>
<ol>
${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n')}
</ol>
<table>
<caption>What to set on Stripe’s page, section by section</caption>
<thead><tr><th scope="col">Permission</th><th scope="col">Set to</th><th scope="col">Why</th></tr></thead>
${tables.join('\n')}
</table>
</details>`;
};
