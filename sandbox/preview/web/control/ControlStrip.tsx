import { goTo, localeOf, roleOf, setInAddress } from '../address.ts';
import { Choice } from './Choice.tsx';
import { MergeForm } from './MergeForm.tsx';
import { useSandbox } from './useSandbox.ts';

interface ControlStripProps {
  address: URL;
  /** After the sandbox changed: what is shown is asked for anew. */
  onChanged: () => void;
}

const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP'].map((id) => ({ id, label: id }));
const roles = [
  { id: 'admin', label: 'Admin' },
  { id: 'rep', label: 'Sales rep' },
];

/** The sandbox's own controls: they change what the page stands on, and are no part of HubSpot or of the app. */
export function ControlStrip({ address, onChanged }: ControlStripProps) {
  const sandbox = useSandbox(address.searchParams.get('state'), onChanged);
  const state = sandbox.told?.state ?? 'normal';
  const [, objectTypeId, recordId] = /\/record\/(0-[12])\/(\d+)/.exec(address.pathname) ?? [];
  const enter = (wanted: string) => {
    setInAddress('state', null);
    void sandbox.send({ state: wanted });
  };
  return (
    <details className="control-strip" open={address.searchParams.get('strip') === 'open'}>
      <summary>
        Sandbox controls
        {state !== 'normal' && `: ${sandbox.told?.states.find(({ id }) => id === state)?.label}`}
      </summary>
      <div className="controls">
        <Choice
          label="State"
          value={state}
          options={sandbox.told?.states ?? []}
          disabled={sandbox.busy}
          onChoose={enter}
        />
        <Choice
          label="Signed in as"
          value={roleOf(address)}
          options={roles}
          onChoose={(role) => setInAddress('user', role)}
        />
        <Choice
          label="Language"
          value={localeOf(address)}
          options={locales}
          onChoose={(locale) => setInAddress('locale', locale)}
        />
        <button type="button" disabled={sandbox.busy} onClick={() => void sandbox.send({ perMinute: 12 })}>
          Let life go on
        </button>
        <button type="button" disabled={sandbox.busy} onClick={() => void sandbox.send({ perMinute: 0 })}>
          Stop life
        </button>
        {objectTypeId && recordId && (
          <MergeForm
            disabled={sandbox.busy}
            merge={async (otherId) => {
              const answer = await sandbox.send({ merge: { objectTypeId, primaryId: recordId, otherId } });
              if (answer?.merged) goTo(address.pathname.replace(recordId, answer.merged));
            }}
          />
        )}
        <button type="button" disabled={sandbox.busy} onClick={() => enter('normal')}>
          Back to normal
        </button>
        <span role="status">{sandbox.busy ? 'Changing the sandbox…' : ''}</span>
        {sandbox.failure && <span role="alert">{sandbox.failure}</span>}
      </div>
    </details>
  );
}
