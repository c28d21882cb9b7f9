import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** "items.data[0].price.currency" under a place of the file such as "[3]"; "the file" for its root. */
export const placeText = (root: string, path: readonly PropertyKey[]): string => {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return `${root}${steps.join('')}`.replace(/^\./, '') || 'the file';
};

/** Of an issue of alternatives (an id or an object) the one that came furthest tells the most. */
const deepest = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().map(deepest);
  const found = inner.reduce<Issue | null>(
    (best, one) => (one.path.length > (best?.path.length ?? 0) ? one : best),
    null,
  );
  return found === null ? issue : { ...found, path: [...issue.path, ...found.path] };
};

const WORDS = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['object', 'an object'],
  ['array', 'a list'],
]);
const inWords = (type: string): string => WORDS.get(type) ?? type;

const said = ({ code, message }: Issue): string => {
  if (code === 'invalid_union') return 'should be an id or an object';
  const [, expected = '', received = ''] = /expected (\w+), received (\w+)/.exec(message) ?? [];
  if (expected === '') return message;
  return received === 'undefined'
    ? `is missing; it should be ${inWords(expected)}`
    : `should be ${inWords(expected)}, but is ${inWords(received)}`;
};

/** The first fault of an object that has not its shape: which field, and what is wrong with it. */
export const shapeFault = ({ issues: [first] }: z.ZodError, root: string): string => {
  if (first === undefined) return `${placeText(root, [])}: has not the shape of a Stripe object`;
  const issue = deepest(first);
  return `${placeText(root, issue.path)}: ${said(issue)}`;
};
