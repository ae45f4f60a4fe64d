import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { refusalOf } from '../../../../../admin/parts/refusal';
import { useActMutation, type Act } from '../api/newsroom-api';
import { useWords } from '../words';

/** The story moved on while somebody was deciding about it. */
const MOVED = 409;

type Done = Act['action'] | 'breakGlass';

/** Carries out one act: says so when it is done, and says why when it is refused. */
export function useAct({ onDone, onMoved }: { readonly onDone: () => void; readonly onMoved?: () => void }) {
  const say = useWords();
  const faultOf = useFaultOf();
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
    setFault(faultOf(answer.error));
    if (refusalOf(answer.error).status === MOVED) onMoved?.();
  };
  return { act, isBusy: isLoading, fault };
}
