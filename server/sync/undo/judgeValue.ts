import type { UndoneValue } from '../../store/undo/pageUndone.ts';
import { causeWords } from '../causeWords.ts';
import { sameValue } from '../sameValue.ts';

/** What is to be done about a value that a run wrote: nothing, because it was undone before; restore it; leave it. */
export type Judgement = { kind: 'undone' } | { kind: 'restore' } | { kind: 'left'; reason: string };

/**
 * Judges a value by what HubSpot holds now (null: nothing). It is restored only where nobody changed it since, neither
 * people nor we; what already stands there as before is sent again, because the answer of a first try may have been lost.
 */
export const judgeValue = (value: UndoneValue, current: string | null | undefined): Judgement => {
  const { name, before, wrote, since } = value;
  if (since?.cause === 'undo' && sameValue(name, before, since.value)) return { kind: 'undone' };
  if (since) {
    return { kind: 'left', reason: `ClearSync wrote it again since: ${causeWords(since.cause, null)}.` };
  }
  if (sameValue(name, wrote, current) || sameValue(name, before, current)) return { kind: 'restore' };
  const holds = current ? `holds "${current.slice(0, 100)}"` : 'holds nothing';
  return { kind: 'left', reason: `Somebody changed it since: HubSpot ${holds}.` };
};
