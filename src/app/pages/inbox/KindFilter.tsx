import { MATCH_KINDS, type MatchesQuery, type MatchesReply } from '@clearsync/contract/matches';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { Select } from '@hubspot/ui-extensions';

const KINDS = ['all', ...MATCH_KINDS] as const;

interface Props {
  kind: MatchesQuery['kind'];
  counts: MatchesReply['counts'];
  onKind: (kind: MatchesQuery['kind']) => void;
}

/** Which kind shows; each with its number. */
export function KindFilter({ kind, counts, onKind }: Props) {
  const format = useFormat();
  const { ignored, ...waiting } = counts;
  const all = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  const numbers = { ...waiting, ignored, all };
  return (
    <Select
      name="kind"
      label={words.show}
      value={kind}
      options={KINDS.map((each) => ({
        value: each,
        label: fill(words.filter[each], { count: format.number(numbers[each]) }),
      }))}
      onChange={(value) => onKind(KINDS.find((each) => each === value) ?? 'all')}
      testId="kind"
    />
  );
}
