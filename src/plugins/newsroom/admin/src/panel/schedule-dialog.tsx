import { useState } from 'react';
import { TimeField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useNow } from '../parts/now';
import { heldBackBy, missingBy } from '../view/missing-targets';
import { fromField, scheduleFault, toField } from '../view/newsroom-time';
import { useWords } from '../words';
import type { DialogProps } from './dialogs';
import { Targets } from './forecast';
import { useAct } from './use-act';

/** When a story goes out and comes down. Entered by the newsroom's clock, kept in UTC. */
export function ScheduleDialog({ storyRef, view, onClose, onMoved }: DialogProps) {
  const say = useWords();
  const now = useNow();
  const [publish, setPublish] = useState(toField(view.publishAt));
  const [unpublish, setUnpublish] = useState(toField(view.unpublishAt));
  const { act, isBusy, fault } = useAct({ onDone: onClose, onMoved });
  const isOut = view.stage === 'published';
  const times = { publishAt: isOut ? null : fromField(publish), unpublishAt: fromField(unpublish) };
  const mistake = scheduleFault(times, now);
  const isTouched = publish !== '' || unpublish !== '';
  const missing = missingBy(view.forecast.unpublishedTargets, times.publishAt);
  return (
    <Sheet
      title={say('action.schedule')}
      intro={say('dialog.schedule.intro')}
      confirm={say('action.schedule')}
      isBusy={isBusy}
      isReady={mistake === null && missing.length === 0}
      fault={fault ?? (mistake && isTouched ? say(`dialog.schedule.${mistake}`) : null)}
      onConfirm={() => void act({ ref: storyRef, action: 'schedule', body: times })}
      onClose={onClose}
    >
      {!isOut && <TimeField label={say('dialog.schedule.publish')} value={publish} onChange={setPublish} />}
      <TimeField label={say('dialog.schedule.unpublish')} value={unpublish} onChange={setUnpublish} />
      <Targets targets={missing} words={say('dialog.schedule.missing')} colour="danger700" locale={storyRef.locale} />
      <Targets
        targets={heldBackBy(view.forecast.waiting, times.publishAt)}
        words={say('dialog.schedule.waiting')}
        colour="warning700"
        locale={storyRef.locale}
      />
    </Sheet>
  );
}
