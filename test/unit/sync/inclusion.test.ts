import { describe, expect, it } from 'vitest';
import { inclusion, type SyncRules } from '../../../server/sync/inclusion.ts';

const STATUSES = [
  'never_paid',
  'free',
  'trialing',
  'paying',
  'canceling',
  'past_due',
  'paused',
  'churned',
  'other',
];

const letIn = (filter: SyncRules['filter']): string[] =>
  STATUSES.filter(
    (status) => inclusion({ filter, excludedDomains: [] }, { status, email: 'a@acme.com' }) === 'yes',
  );

describe('who goes to HubSpot', () => {
  it.each<[SyncRules['filter'], string[]]>([
    ['everyone', STATUSES],
    ['paying_or_trialing', ['trialing', 'paying', 'canceling', 'past_due', 'paused']],
    ['paying', ['paying', 'canceling', 'past_due']],
  ])('by the filter %s', (filter, statuses) => {
    expect(letIn(filter)).toEqual(statuses);
  });

  it.each([
    ['a@acme.com', 'never'],
    ['a@mail.ACME.com', 'never'],
    [' a@acme.com ', 'never'],
    ['a@acme.com.evil.com', 'yes'],
    ['a@notacme.com', 'yes'],
    ['acme.com@other.com', 'yes'],
    ['no address', 'yes'],
    ['', 'yes'],
    [null, 'yes'],
    ['x@müller.de', 'never'],
    ['x@xn--mller-kva.de', 'never'],
  ])('never from an excluded domain: %s is %s', (email, wanted) => {
    const rules = { filter: 'everyone', excludedDomains: ['acme.com', 'müller.de'] } as const;
    expect(inclusion(rules, { status: 'paying', email })).toBe(wanted);
  });

  it('says no, which leaves in who was in, of one whom the filter does not let in', () => {
    const rules = { filter: 'paying', excludedDomains: ['acme.com'] } as const;
    expect(inclusion(rules, { status: 'churned', email: 'a@other.com' })).toBe('no');
    expect(inclusion(rules, { status: 'churned', email: 'a@acme.com' })).toBe('never');
  });
});
