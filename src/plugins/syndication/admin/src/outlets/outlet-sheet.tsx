import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { LineField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { OutletDetails } from '../../../contract/outlet';
import { useWords } from '../words';

interface OutletSheetProps {
  /** What it was; nothing for a new one. */
  readonly before?: OutletDetails;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSave: (details: OutletDetails) => Promise<void>;
  readonly onClose: () => void;
}

/** Name, whom to ask, and a note. */
export function OutletSheet({ before, isBusy, error, onSave, onClose }: OutletSheetProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [name, setName] = useState(before?.name ?? '');
  const [contact, setContact] = useState(before?.contact ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  return (
    <Sheet
      title={before ? before.name : say('outlets.add')}
      confirm={say('common.save')}
      isBusy={isBusy}
      isReady={name.trim() !== ''}
      fault={faultOf(error)}
      onConfirm={() => void onSave({ name, contact, note })}
      onClose={onClose}
    >
      <LineField isRequired label={say('outlets.name')} value={name} onChange={setName} />
      <LineField
        label={say('outlets.contact')}
        hint={say('outlets.contact.hint')}
        value={contact}
        onChange={setContact}
      />
      <LineField label={say('outlets.note')} value={note} onChange={setNote} />
    </Sheet>
  );
}
