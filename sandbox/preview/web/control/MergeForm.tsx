import { useState } from 'react';

interface MergeFormProps {
  disabled: boolean;
  merge: (otherId: string) => void;
}

/** Merges another record into the one that is shown, as a person does in HubSpot. */
export function MergeForm({ disabled, merge }: MergeFormProps) {
  const [otherId, setOtherId] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        merge(otherId.trim());
      }}
    >
      <label>
        Merge with record id
        <input
          inputMode="numeric"
          pattern="\s*\d+\s*"
          required
          size={12}
          value={otherId}
          onChange={(event) => setOtherId(event.target.value)}
        />
      </label>
      <button type="submit" disabled={disabled}>
        Merge
      </button>
    </form>
  );
}
