import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { fieldInWords } from './moment';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isRequired?: boolean;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Labelled = ({ label, hint, error, isRequired, children }: FieldProps & { readonly children: ReactNode }) => (
  <Field.Root required={isRequired} hint={hint} error={error} width="100%">
    <Field.Label>{label}</Field.Label>
    {children}
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);

interface LineProps extends TextProps {
  readonly type?: 'text' | 'number' | 'date' | 'password';
  readonly min?: string | number;
  readonly max?: string | number;
}

/** One line of text, a number, or a day in the browser's own calendar. The browser keeps none of it. */
export const LineField = ({ type = 'text', min, max, value, onChange, ...field }: LineProps) => (
  <Labelled {...field}>
    <TextInput {...{ type, min, max, value, autoComplete: 'off' }} onChange={(event) => onChange(event.target.value)} />
  </Labelled>
);

/**
 * A date and a time by the newsroom's clock, in the browser's own picker: it works on a phone, too. What was chosen is
 * said in words below, since a browser in English puts the month first.
 */
export function TimeField({ value, onChange, ...field }: TextProps) {
  const { locale } = useIntl();
  return (
    <Labelled {...field} hint={fieldInWords(value, locale) ?? field.hint}>
      <TextInput type="datetime-local" value={value} onChange={(event) => onChange(event.target.value)} />
    </Labelled>
  );
}

/** Several lines of text. */
export const TextField = ({ value, onChange, ...field }: TextProps) => (
  <Labelled {...field}>
    <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
  </Labelled>
);

export interface Named {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Named[];
  readonly isRequired?: boolean;
  /** Hides the label from sight, not from a screen reader. */
  readonly isCompact?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export const ChoiceField = ({ label, value, options, isRequired, isCompact = false, onChange }: ChoiceProps) => (
  <Field.Root required={isRequired} width="100%">
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

/** Stands for no choice: the design system takes no empty value. */
export const ANY = '*';

/** Choices with the name of the filter before them, for none of them. */
export const withAny = (options: readonly Named[], label: string): readonly Named[] => [
  { value: ANY, label },
  ...options,
];

interface SomeProps {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  readonly options: readonly Named[];
  readonly isRequired?: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of many. The hint stands where nothing is chosen. */
export const SomeField = ({ label, hint, values, options, isRequired, onChange }: SomeProps) => (
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
