import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Textarea,
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
  readonly type?: 'text' | 'number' | 'date';
  readonly min?: string | number;
  readonly max?: string | number;
  readonly onChange: (value: string) => void;
}

/** One line of text, a number, or a day in the browser's own calendar. */
export const LineField = ({
  label,
  value,
  hint,
  isRequired = false,
  type = 'text',
  onChange,
  ...bounds
}: LineProps) => (
  <Field.Root required={isRequired} hint={hint} width="100%">
    <Field.Label>{label}</Field.Label>
    <TextInput
      type={type}
      value={value}
      autoComplete="off"
      {...bounds}
      onChange={(event) => onChange(event.target.value)}
    />
    <Field.Hint />
  </Field.Root>
);

/** Several lines of text. */
export const TextField = ({ label, value, hint, onChange }: Omit<LineProps, 'type' | 'min' | 'max'>) => (
  <Field.Root hint={hint} width="100%">
    <Field.Label>{label}</Field.Label>
    <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
    <Field.Hint />
  </Field.Root>
);

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Named[];
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export const ChoiceField = ({ label, value, options, isRequired = false, onChange }: ChoiceProps) => (
  <Field.Root required={isRequired} width="100%">
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
  readonly isRequired?: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of many. */
export const SomeField = ({ label, hint, values, options, isRequired = false, onChange }: SomeProps) => (
  <Field.Root required={isRequired} width="100%">
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
