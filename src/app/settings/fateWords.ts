import type { FateKind } from '@clearsync/contract/preview';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { settings } from '@clearsync/ui/strings/settings';

/** What would become of a customer, in words; of one that is linked, by what it was found. */
export function fateWords(kind: FateKind, method: string | null): string {
  const { kinds, methods, linkedBy } = settings.preview;
  return kind === 'linked' && method !== null
    ? fill(linkedBy, { kind: kinds.linked, method: wordFor(methods, method) })
    : kinds[kind];
}
