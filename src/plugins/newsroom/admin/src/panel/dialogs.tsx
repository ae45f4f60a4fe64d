import type { ComponentType } from 'react';
import { useState } from 'react';
import { TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { StoryView } from '../../../contract/story';
import type { StoryRef } from '../api/story-ref';
import { heldBackBy } from '../view/missing-targets';
import { type WordKey, useWords } from '../words';
import { AssignDialog } from './assign-dialog';
import { BreakGlassDialog, KillDialog } from './grave-dialogs';
import { CorrectDialog } from './correct-dialog';
import { DeleteDialog } from './delete-dialog';
import { Targets } from './forecast';
import { ScheduleDialog } from './schedule-dialog';
import { useAct } from './use-act';

export interface DialogProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly onClose: () => void;
  /** The story moved on while the dialog was open. */
  readonly onMoved: () => void;
}

type Plain = 'recall' | 'claim' | 'unschedule' | 'publish' | 'countersign';

const PLAIN_INTRO: Readonly<Record<Plain, WordKey>> = {
  recall: 'dialog.recall.intro',
  claim: 'dialog.claim.intro',
  unschedule: 'dialog.unschedule.intro',
  publish: 'dialog.publish.intro',
  countersign: 'dialog.countersign.intro',
};

/** An act that needs no more than a yes, and may have something to say before. */
const plain = (action: Plain, Beforehand?: ComponentType<DialogProps>): ComponentType<DialogProps> =>
  function PlainDialog(props) {
    const { storyRef, onClose, onMoved } = props;
    const say = useWords();
    const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
    return (
      <Sheet
        title={say(`action.${action}`)}
        intro={say(PLAIN_INTRO[action])}
        confirm={say(`action.${action}`)}
        isBusy={isBusy}
        fault={fault}
        onConfirm={() => void act({ ref: storyRef, action, body: {} })}
        onClose={onClose}
      >
        {Beforehand && <Beforehand {...props} />}
      </Sheet>
    );
  };

/** Who will not go out without this one's hour. */
function HeldBack({ view, storyRef }: DialogProps) {
  const say = useWords();
  return (
    <Targets
      targets={heldBackBy(view.forecast.waiting, null)}
      words={say('dialog.unschedule.waiting')}
      colour="warning700"
      locale={storyRef.locale}
    />
  );
}

type Reasoned = 'return' | 'withdraw' | 'reopen';

/** An act that needs a reason. */
const reasoned = (action: Reasoned): ComponentType<DialogProps> =>
  function ReasonDialog({ storyRef, onClose, onMoved }) {
    const say = useWords();
    const [reason, setReason] = useState('');
    const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
    return (
      <Sheet
        title={say(`action.${action}`)}
        intro={say(`dialog.${action}.intro`)}
        tone={action === 'withdraw' ? 'danger' : 'default'}
        confirm={say(`action.${action}`)}
        isBusy={isBusy}
        isReady={reason.trim() !== ''}
        fault={fault}
        onConfirm={() => void act({ ref: storyRef, action, body: { reason: reason.trim() } })}
        onClose={onClose}
      >
        <TextField label={say(`dialog.${action}.reason`)} value={reason} isRequired onChange={setReason} />
      </Sheet>
    );
  };

function SubmitDialog({ storyRef, onClose, onMoved }: DialogProps) {
  const say = useWords();
  const [note, setNote] = useState('');
  const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
  const body = note.trim() ? { note: note.trim() } : {};
  return (
    <Sheet
      title={say('action.submit')}
      intro={say('dialog.submit.intro')}
      confirm={say('action.submit')}
      isBusy={isBusy}
      fault={fault}
      onConfirm={() => void act({ ref: storyRef, action: 'submit', body })}
      onClose={onClose}
    >
      <TextField label={say('dialog.submit.note')} value={note} onChange={setNote} />
    </Sheet>
  );
}

/** The dialog of each act. Approval has none: it is given on the review page, beside what is approved. */
export const DIALOGS = {
  submit: SubmitDialog,
  recall: plain('recall'),
  claim: plain('claim'),
  assign: AssignDialog,
  return: reasoned('return'),
  schedule: ScheduleDialog,
  unschedule: plain('unschedule', HeldBack),
  publish: plain('publish'),
  correct: CorrectDialog,
  withdraw: reasoned('withdraw'),
  kill: KillDialog,
  countersign: plain('countersign'),
  reopen: reasoned('reopen'),
  breakGlass: BreakGlassDialog,
  delete: DeleteDialog,
} as const satisfies Readonly<Record<string, ComponentType<DialogProps>>>;

export type DialogAction = keyof typeof DIALOGS;
