import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useActMutation, type Act } from '../api/newsroom-api';
import { hasMoved, refusalOf } from '../api/refusal';
import { useWords } from '../words/use-words';

type Done = Act['action'] | 'breakGlass';

/** Carries out one act: says so when it is done, and says why when it is refused. */
export function useAct({ onDone, onMoved }: { readonly onDone: () => void; readonly onMoved?: () => void }) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [run, { isLoading }] = useActMutation();
  const [fault, setFault] = useState<string | null>(null);
  const act = async (request: Act, named: Done = request.action) => {
    setFault(null);
    const answer = await run(request);
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: say(`panel.done.${named}`) });
      return onDone();
    }
    const refusal = refusalOf(answer.error);
    setFault(refusal.message || say('bin.failed'));
    if (hasMoved(refusal)) onMoved?.();
  };
  return { act, isBusy: isLoading, fault };
}
