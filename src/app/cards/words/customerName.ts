import { links } from '@clearsync/ui/strings/links';

/** What a Stripe customer is called among people. */
export function customerName({ name, email }: { name: string | null; email: string | null }): string {
  return name ?? email ?? links.unnamed;
}
