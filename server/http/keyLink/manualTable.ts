import type { ManualRow, SetupReply } from '../../../src/app/packages/contract/setup.ts';
import { escapeHtml } from '../escapeHtml.ts';
import type { KeyWords } from './words/keyWords.ts';

const whyHtml = (why: string | null): string =>
  why === null ? '<td class="no-why">–</td>' : `<td>${escapeHtml(why)}</td>`;

const rowHtml = ({ name, level, why }: ManualRow): string =>
  `<tr><th scope="row">${escapeHtml(name)}</th><td><strong>${level}</strong></td>${whyHtml(why)}</tr>`;

const sectionHtml = (section: string, rows: ManualRow[]): string =>
  `<tbody><tr><th scope="rowgroup" colspan="3">${escapeHtml(section)}</th></tr>
${rows.map(rowHtml).join('\n')}</tbody>`;

/** How the key is made by hand: the steps, and every row of Stripe's key page in its order, grouped by section. */
export const manualTable = (
  words: KeyWords['manual'],
  { steps, rows }: Pick<SetupReply['manual'], 'steps' | 'rows'>,
): string => {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const tables = sections.map((section) =>
    sectionHtml(
      section,
      rows.filter((row) => row.section === section),
    ),
  );
  const heads = [words.permission, words.level, words.why];
  return `<details>
<summary>${escapeHtml(words.summary)}</summary>
<ol>
${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n')}
</ol>
<table>
<caption>${escapeHtml(words.caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
${tables.join('\n')}
</table>
</details>`;
};
