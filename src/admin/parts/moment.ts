import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** The newsroom's clock. Vietnam keeps one time the year round. */
const NEWSROOM_ZONE = 'Asia/Ho_Chi_Minh';

/** Tells instants by the newsroom's clock: `12:00, 25/11/2026`. */
export function useMoment(): (instant: string) => string {
  const { formatDate } = useIntl();
  return useCallback(
    (instant) => formatDate(instant, { dateStyle: 'short', timeStyle: 'short', timeZone: NEWSROOM_ZONE }),
    [formatDate],
  );
}
