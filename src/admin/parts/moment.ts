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

const IN_WORDS: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC', // the field shows the newsroom's clock already
};

/** What stands in a field for date and time (`2027-08-07T08:00`), as one would say it; nothing while it is no time. */
export function fieldInWords(text: string, language: string): string | undefined {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? new Date(`${text}:00Z`) : null;
  return at && !Number.isNaN(at.getTime()) ? new Intl.DateTimeFormat(language, IN_WORDS).format(at) : undefined;
}
