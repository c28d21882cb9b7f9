interface ChoiceProps {
  label: string;
  value: string;
  options: { id: string; label: string }[];
  disabled?: boolean;
  onChoose: (id: string) => void;
}

/** A labelled list of the control strip; a value that is not among the options is shown as it is. */
export const Choice = ({ label, value, options, disabled = false, onChoose }: ChoiceProps) => (
  <label>
    {label}
    <select value={value} disabled={disabled} onChange={(event) => onChoose(event.target.value)}>
      {!options.some(({ id }) => id === value) && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
