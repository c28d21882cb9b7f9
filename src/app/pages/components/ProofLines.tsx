import type { HomeReply } from '@clearsync/contract/home';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { dayIn } from '@clearsync/ui/format/dates';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { home as words } from '@clearsync/ui/strings/home';

/** What the last audit found, and how far HubSpot is behind Stripe; each only when it is known. */
export function ProofLines({ home: { audit, freshness } }: { home: HomeReply }) {
  const format = useFormat();
  const pace = paceWords(freshness, format);
  if (audit === null && pace === null) return null;
  return (
    <Column gap="flush">
      {audit === null ? null : (
        <Note testId="audit">
          {fill(words.audit, {
            day: format.day(dayIn(format.timeZone, Date.parse(audit.at))),
            line: audit.line,
          })}
        </Note>
      )}
      {pace === null ? null : <Note testId="pace">{pace}</Note>}
    </Column>
  );
}

function paceWords({ writes, p50Ms, p95Ms }: HomeReply['freshness'], format: Format): string | null {
  if (p50Ms === null || p95Ms === null) return null;
  // The count is filled in, these places are left.
  const text = format.count(words.freshness, writes) as '{p50} {p95}';
  return fill(text, { p50: format.duration(p50Ms / 1_000), p95: format.duration(p95Ms / 1_000) });
}
