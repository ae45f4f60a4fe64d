import { useCallback, useEffect, useState } from 'react';
import type { AuditRow } from '../../../contract/audit';
import { useLazyAuditQuery } from '../api/newsroom-api';
import { refusalOf } from '../api/refusal';

const PAGE = 100;

/** The record from its beginning, as far as it was asked for. */
export function useRecord() {
  const [ask, { isFetching }] = useLazyAuditQuery();
  const [rows, setRows] = useState<readonly AuditRow[]>([]);
  const [state, setState] = useState<'loading' | 'more' | 'whole' | 'forbidden'>('loading');
  const load = useCallback(
    async (since: number) => {
      const answer = await ask({ since, limit: PAGE });
      if (answer.error) return setState(refusalOf(answer.error).status === 403 ? 'forbidden' : 'whole');
      const next = answer.data ?? [];
      setRows((known) => (since === 0 ? next : [...known, ...next]));
      setState(next.length === PAGE ? 'more' : 'whole');
    },
    [ask],
  );
  useEffect(() => void load(0), [load]);
  return {
    rows,
    isLoading: state === 'loading',
    isForbidden: state === 'forbidden',
    isAsking: isFetching,
    more: state === 'more' ? () => void load(rows.at(-1)?.seq ?? 0) : null,
  };
}
