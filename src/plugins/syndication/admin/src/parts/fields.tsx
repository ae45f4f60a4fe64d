import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';

interface Named {
  readonly value: string;
  readonly label: string;
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly isSecret?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of text. A secret one is kept from the browser's memory, too. */
export const LineField = ({ label, value, hint, isRequired = false, isSecret = false, onChange }: LineProps) => (
  <Field.Root required={isRequired} hint={hint} width="100%">
    <Field.Label>{label}</Field.Label>
    <TextInput
      value={value}
      {...(isSecret && { type: 'password', autoComplete: 'off', spellCheck: false })}
      onChange={(event) => onChange(event.target.value)}
    />
    <Field.Hint />
  </Field.Root>
);

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

interface SomeProps {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  readonly options: readonly Named[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of many; none stands for all. */
export const SomeField = ({ label, hint, values, options, onChange }: SomeProps) => (
  <Field.Root hint={hint} width="100%">
    <Field.Label>{label}</Field.Label>
    <MultiSelect aria-label={label} withTags placeholder={hint} value={[...values]} onChange={onChange}>
      {options.map((option) => (
        <MultiSelectOption key={option.value} value={option.value}>
          {option.label}
        </MultiSelectOption>
      ))}
    </MultiSelect>
  </Field.Root>
);
