import type { Why } from '../server/sync/why/showWhy.ts';

/** The answer to "Why is it not here?" as lines. */
export const whyText = ({ code, sentence, subject, records, facts, action }: Why): string =>
  [
    `${sentence} (${code})`,
    ...(subject ? [`  customer  ${subject.customerId}, ${subject.account}`] : []),
    ...records.map(({ objectTypeId, recordId, reason, url }) =>
      [`  ${objectTypeId === '0-1' ? 'contact ' : 'company '}  ${recordId ?? 'none'}: ${reason}`, url]
        .filter((part) => part !== null)
        .join(' '),
    ),
    ...facts.map(({ name, value }) => `  ${name}: ${value}`),
    ...(action ? [`  to mend it: ${action.label}${action.target ? ` (${action.target})` : ''}`] : []),
  ].join('\n');
