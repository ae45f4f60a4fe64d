import { useCallback, useEffect, useState } from 'react';
import { refusalOf } from '../../../../../admin/parts/refusal';
import type { AuditRow } from '../../../contract/audit';
import { NEWEST, useLazyAuditQuery } from '../api/newsroom-api';

const PAGE = 100;

/** The record from its end back, as far as it was asked for. */
export function useRecord() {
  const [ask, { isFetching }] = useLazyAuditQuery();
  const [rows, setRows] = useState<readonly AuditRow[]>([]);
  const [state, setState] = useState<'loading' | 'more' | 'whole' | 'forbidden'>('loading');
  const load = useCallback(
    async (before: number) => {
      const answer = await ask({ before, limit: PAGE });
      if (answer.error) return setState(refusalOf(answer.error).status === 403 ? 'forbidden' : 'whole');
      const next = answer.data ?? [];
      setRows((known) => (before === NEWEST ? next : [...known, ...next]));
      setState(next.length === PAGE ? 'more' : 'whole');
    },
    [ask],
  );
  useEffect(() => void load(NEWEST), [load]);
  return {
    rows,
    isLoading: state === 'loading',
    isForbidden: state === 'forbidden',
    isAsking: isFetching,
    more: state === 'more' ? () => void load(rows.at(-1)?.seq ?? NEWEST) : null,
  };
}
