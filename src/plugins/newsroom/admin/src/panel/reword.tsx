import { useForm } from '@strapi/admin/strapi-admin';
import { TextButton } from '@strapi/design-system';
import { reworded } from '../view/reword';
import { useWords } from '../words';
import type { FoundInText } from './finding-card';

/** Puts the proposed words in the place of those that were found, in the form. Nothing where the text is another one by now. */
export function Reword({ finding }: { readonly finding: FoundInText }) {
  const say = useWords();
  const values = useForm<unknown>('Reword', (form) => form.values);
  const change = useForm('Reword', (form) => form.onChange);
  const { suggestion } = finding;
  const next = suggestion ? reworded(values, { ...finding, by: suggestion }) : null;
  if (!suggestion || !next) return null;
  return (
    <TextButton onClick={() => change(next.field, next.value)}>
      {say('checks.finding.reword', { text: suggestion })}
    </TextButton>
  );
}
