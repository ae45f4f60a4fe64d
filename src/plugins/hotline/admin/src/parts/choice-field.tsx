import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Named {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Named[];
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export const ChoiceField = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field.Root width="100%">
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(chosen: string | number) => onChange(String(chosen))}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
