import { useState } from 'react';
import { ANY, ChoiceField, TimeField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useColleaguesQuery } from '../api/newsroom-api';
import { fromField, toField } from '../view/newsroom-time';
import { useWords } from '../words';
import type { DialogProps } from './dialogs';
import { useAct } from './use-act';

/** Gives a story to somebody, or back to the desk, with a deadline by the newsroom's clock. */
export function AssignDialog({ storyRef, view, onClose, onMoved }: DialogProps) {
  const say = useWords();
  const { data: colleagues = [] } = useColleaguesQuery(storyRef);
  const [assignee, setAssignee] = useState(view.assignee ? String(view.assignee.id) : ANY);
  const [deadline, setDeadline] = useState(toField(view.deadlineAt));
  const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
  const options = [
    { value: ANY, label: say('dialog.assign.nobody') },
    ...colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const body = { assignee: assignee === ANY ? null : Number(assignee), deadlineAt: fromField(deadline) };
  return (
    <Sheet
      title={say('action.assign')}
      confirm={say('action.assign')}
      isBusy={isBusy}
      fault={fault}
      onConfirm={() => void act({ ref: storyRef, action: 'assign', body })}
      onClose={onClose}
    >
      <ChoiceField label={say('dialog.assign.who')} value={assignee} options={options} onChange={setAssignee} />
      <TimeField label={say('dialog.assign.deadline')} value={deadline} onChange={setDeadline} />
    </Sheet>
  );
}
