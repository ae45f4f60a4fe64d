import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Copyable } from '../../../../../admin/parts/copyable';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField, LineField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { IssueKeyRequest } from '../../../contract/key';
import type { OutletCard } from '../../../contract/outlet';
import { useMakeKeyMutation } from '../api';
import { useWords } from '../words';

interface MakeKeyProps {
  readonly outlet: OutletCard;
  readonly onClose: () => void;
}

const MODES: readonly IssueKeyRequest['mode'][] = ['live', 'test'];

/** Makes a key, and shows it this once. */
export function MakeKey({ outlet, onClose }: MakeKeyProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [mode, setMode] = useState<IssueKeyRequest['mode']>('live');
  const [label, setLabel] = useState('');
  const [make, { data: made, isLoading, error }] = useMakeKeyMutation();
  if (made)
    return (
      <Sheet title={say('keys.made')} confirm={say('keys.made.done')} isLast onConfirm={onClose} onClose={onClose}>
        <Typography>{say('keys.made.what')}</Typography>
        <Copyable text={made.key} />
      </Sheet>
    );
  return (
    <Sheet
      title={`${say('keys.add')}: ${outlet.name}`}
      confirm={say('keys.add')}
      isBusy={isLoading}
      fault={faultOf(error)}
      onClose={onClose}
      onConfirm={() => void make({ id: outlet.id, of: { mode, label: label.trim() || null } })}
    >
      <ChoiceField
        label={say('keys.mode')}
        value={mode}
        options={MODES.map((each) => ({ value: each, label: say(`keys.${each}`) }))}
        onChange={(chosen) => setMode(chosen === 'test' ? 'test' : 'live')}
      />
      <LineField label={say('keys.label')} hint={say('keys.label.hint')} value={label} onChange={setLabel} />
    </Sheet>
  );
}
