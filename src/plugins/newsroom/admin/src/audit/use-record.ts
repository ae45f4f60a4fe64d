import { useCallback, useEffect, useState } from 'react';
import { refusalOf } from '../../../../../admin/parts/refusal';
import { NEWEST, useLazyAuditQuery, type AuditPart } from '../api/newsroom-api';

const PAGE = 100;
const NOTHING: AuditPart = { rows: [], stories: [] };

/** The record from its end back, as far as it was asked for. */
export function useRecord() {
  const [ask, { isFetching }] = useLazyAuditQuery();
  const [{ rows, stories }, setRead] = useState(NOTHING);
  const [state, setState] = useState<'loading' | 'more' | 'whole' | 'forbidden'>('loading');
  const load = useCallback(
    async (before: number) => {
      const answer = await ask({ before, limit: PAGE });
      if (answer.error) return setState(refusalOf(answer.error).status === 403 ? 'forbidden' : 'whole');
      const next = answer.data ?? NOTHING;
      setRead((known) => (before === NEWEST ? next : joined(known, next)));
      setState(next.rows.length === PAGE ? 'more' : 'whole');
    },
    [ask],
  );
  useEffect(() => void load(NEWEST), [load]);
  return {
    rows,
    stories,
    isLoading: state === 'loading',
    isForbidden: state === 'forbidden',
    isAsking: isFetching,
    more: state === 'more' ? () => void load(rows.at(-1)?.seq ?? NEWEST) : null,
  };
}

const joined = (known: AuditPart, next: AuditPart): AuditPart => ({
  rows: [...known.rows, ...next.rows],
  stories: [...known.stories, ...next.stories],
});
