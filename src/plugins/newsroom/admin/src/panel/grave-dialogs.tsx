import { useState } from 'react';
import { ChoiceField, TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { KillCode } from '../../../contract/story';
import { useWords } from '../words';
import type { DialogProps } from './dialogs';
import { useAct } from './use-act';

const CODES = ['privacy', 'factual', 'legal', 'consent-withdrawn', 'other'] as const satisfies readonly KillCode[];

/** Out everywhere, at once. Says what happens before it asks. */
export function KillDialog({ storyRef, onClose, onMoved }: DialogProps) {
  const say = useWords();
  const [code, setCode] = useState<string>('');
  const [text, setText] = useState('');
  const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
  const known = CODES.find((each) => each === code);
  return (
    <Sheet
      title={say('action.kill')}
      intro={say('dialog.kill.intro')}
      tone="danger"
      confirm={say('action.kill')}
      isBusy={isBusy}
      isReady={known !== undefined && text.trim() !== ''}
      fault={fault}
      onConfirm={() => {
        if (known) void act({ ref: storyRef, action: 'kill', body: { reason: { code: known, text: text.trim() } } });
      }}
      onClose={onClose}
    >
      <ChoiceField
        label={say('dialog.kill.code')}
        value={code}
        isRequired
        options={CODES.map((each) => ({ value: each, label: say(`kill.${each}`) }))}
        onChange={setCode}
      />
      <TextField
        isRequired
        label={say('dialog.kill.text')}
        hint={say('dialog.kill.text.hint')}
        value={text}
        onChange={setText}
      />
    </Sheet>
  );
}

/** A super admin's publication without the approvals. */
export function BreakGlassDialog({ storyRef, onClose, onMoved }: DialogProps) {
  const say = useWords();
  const [reason, setReason] = useState('');
  const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
  const body = { breakGlass: { reason: reason.trim() } };
  return (
    <Sheet
      title={say('action.breakGlass')}
      intro={say('dialog.break-glass.intro')}
      tone="danger"
      confirm={say('action.breakGlass')}
      isBusy={isBusy}
      isReady={reason.trim() !== ''}
      fault={fault}
      onConfirm={() => void act({ ref: storyRef, action: 'publish', body }, 'breakGlass')}
      onClose={onClose}
    >
      <TextField label={say('dialog.break-glass.reason')} value={reason} isRequired onChange={setReason} />
    </Sheet>
  );
}
