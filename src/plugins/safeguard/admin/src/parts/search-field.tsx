import { Button, Field, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { useWords } from '../words';

export interface Found {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly beside?: string;
  readonly picture?: string;
}

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly isRequired?: boolean;
  readonly chosen: readonly Found[];
  /** What the words found; nothing while it is being looked for. */
  readonly found: readonly Found[] | undefined;
  readonly onSearch: (words: string) => void;
  readonly onChange: (chosen: readonly Found[]) => void;
}

const PAUSE_MS = 300;
const FEWEST_LETTERS = 2;

/** Several things, each found by its words. */
export function SearchField({ label, hint, isRequired = false, chosen, found, ...told }: SearchFieldProps) {
  const say = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const asked = words.trim().length < FEWEST_LETTERS ? '' : words.trim();
  const { onSearch, onChange } = told;
  useEffect(() => {
    const pause = setTimeout(() => onSearch(asked), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [asked, onSearch]);
  const add = (one: Found) => {
    onChange([...chosen, one]);
    setWords('');
  };
  const others = found?.filter((each) => !chosen.some((one) => one.id === each.id));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-labelledby={id}>
      <Field.Root required={isRequired} hint={hint} width="100%">
        <Field.Label id={id}>{label}</Field.Label>
        <TextInput type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      {asked && others?.map((each) => <Offer key={each.id} found={each} onAdd={() => add(each)} />)}
      {asked && found?.length === 0 && <Quiet>{say('record.found.none')}</Quiet>}
      {chosen.map((each) => (
        <Flex key={each.id} gap={3} justifyContent="space-between" background="primary100" hasRadius paddingLeft={3}>
          <Typography style={{ overflowWrap: 'anywhere' }}>{each.name}</Typography>
          <IconButton
            variant="ghost"
            label={say('common.remove', { name: each.name })}
            onClick={() => onChange(chosen.filter((one) => one.id !== each.id))}
          >
            <Cross />
          </IconButton>
        </Flex>
      ))}
    </Flex>
  );
}

function Offer({ found, onAdd }: { readonly found: Found; readonly onAdd: () => void }): ReactNode {
  const say = useWords();
  return (
    <Flex gap={3} justifyContent="space-between">
      <Flex gap={3} minWidth={0}>
        {found.picture && <img src={found.picture} alt="" width={48} height={48} style={{ objectFit: 'cover' }} />}
        <Flex direction="column" alignItems="flex-start" minWidth={0}>
          <Typography style={{ overflowWrap: 'anywhere' }}>{found.name}</Typography>
          {found.beside && <Quiet>{found.beside}</Quiet>}
        </Flex>
      </Flex>
      <Button variant="secondary" size="S" onClick={onAdd} aria-label={`${say('common.add')}: ${found.name}`}>
        {say('common.add')}
      </Button>
    </Flex>
  );
}
