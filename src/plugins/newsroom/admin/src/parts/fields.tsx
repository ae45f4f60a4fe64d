import { Field, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { useId } from 'react';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
}

/** One line of text. */
export function LineField({ label, value, isRequired = false, hint, error, onChange }: TextProps) {
  return (
    <Field.Root required={isRequired} hint={hint} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput value={value} onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Several lines of text. */
export function TextField({ label, value, isRequired = false, hint, error, onChange }: TextProps) {
  return (
    <Field.Root required={isRequired} hint={hint} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** A date and a time by the newsroom's clock, in the browser's own picker: it works on a phone, too. */
export function TimeField({ label, value, error, onChange }: Omit<TextProps, 'isRequired' | 'hint'>) {
  return (
    <Field.Root error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput type="datetime-local" value={value} onChange={(event) => onChange(event.target.value)} />
      <Field.Error />
    </Field.Root>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Hides the label from sight, not from a screen reader. */
  readonly isCompact?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export function ChoiceField({ label, value, options, isCompact = false, isRequired = false, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Field.Root id={id} required={isRequired} width="100%">
      {!isCompact && <Field.Label>{label}</Field.Label>}
      <SingleSelect
        size={isCompact ? 'S' : 'M'}
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
}

/** Choices with the name of the filter before them, for none of them. */
export const withAny = (options: ChoiceProps['options'], label: string): ChoiceProps['options'] => [
  { value: ANY, label },
  ...options,
];

/** Stands for no choice: the design system takes no empty value. */
export const ANY = '*';
