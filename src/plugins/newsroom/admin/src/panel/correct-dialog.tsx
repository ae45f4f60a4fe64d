import { useState } from 'react';
import { LineField, TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useWords } from '../words';
import type { DialogProps } from './dialogs';
import { useAct } from './use-act';

/** What a correction owes its readers: a title, what was wrong, and what is right. */
export function CorrectDialog({ storyRef, onClose, onMoved }: DialogProps) {
  const say = useWords();
  const [title, setTitle] = useState(say('dialog.correct.default-title'));
  const [wrong, setWrong] = useState('');
  const [right, setRight] = useState('');
  const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
  const [heading, before, after] = [title, wrong, right].map((text) => text.trim());
  const send = () => {
    const text = say('dialog.correct.text', { wrong: before, right: after });
    return act({ ref: storyRef, action: 'correct', body: { title: heading ?? '', text } });
  };
  return (
    <Sheet
      title={say('action.correct')}
      intro={say('dialog.correct.intro')}
      confirm={say('action.correct')}
      isBusy={isBusy}
      isReady={Boolean(heading && before && after)}
      fault={fault}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <LineField label={say('dialog.correct.title')} value={title} isRequired onChange={setTitle} />
      <TextField label={say('dialog.correct.wrong')} value={wrong} isRequired onChange={setWrong} />
      <TextField label={say('dialog.correct.right')} value={right} isRequired onChange={setRight} />
    </Sheet>
  );
}
