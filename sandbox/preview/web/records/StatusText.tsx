import type { ListedRecord } from './schema.ts';

const words: Record<string, [label: string, variant: string]> = {
  never_paid: ['Never paid', 'default'],
  free: ['Free', 'default'],
  trialing: ['Trial', 'info'],
  paying: ['Paying', 'success'],
  canceling: ['Cancelling', 'warning'],
  past_due: ['Past due', 'danger'],
  paused: ['Paused', 'warning'],
  churned: ['Cancelled', 'default'],
};

/** The customer status that ClearSync wrote on a record, or two dashes when it wrote none. */
export const StatusText = ({ properties }: Pick<ListedRecord, 'properties'>) => {
  const status = properties['clearsync_customer_status'];
  if (!status) return <>--</>;
  const [label, variant] = words[status] ?? [status, 'default'];
  return (
    <span className={`status-tag ${variant}`}>
      <span className="dot" aria-hidden="true" />
      <span>{label}</span>
    </span>
  );
};
