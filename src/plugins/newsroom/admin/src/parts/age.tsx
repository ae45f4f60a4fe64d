import { Typography, type TypographyProps } from '@strapi/design-system';
import { useMoment } from '../../../../../admin/parts/moment';
import { ageOf, urgencyOf } from '../view/newsroom-time';
import { useWords } from '../words';

/** How long something has lasted: `3 ngày`. The exact time is in its title. */
export function Age({
  since,
  now,
  ...style
}: { readonly since: string; readonly now: Date } & TypographyProps<'span'>) {
  const say = useWords();
  const moment = useMoment();
  const { unit, n } = ageOf(since, now);
  return (
    <Typography variant="pi" textColor="neutral600" title={moment(since)} {...style} tag="span">
      {say(`age.${unit}`, { n })}
    </Typography>
  );
}

const DEADLINE_COLOUR = { past: 'danger600', near: 'warning700', far: 'neutral800' } as const;

/** A deadline, red and in words when it is past. */
export function Deadline({ at, now }: { readonly at: string; readonly now: Date }) {
  const say = useWords();
  const moment = useMoment();
  const urgency = urgencyOf(at, now);
  return (
    <Typography variant="pi" textColor={DEADLINE_COLOUR[urgency]} fontWeight={urgency === 'far' ? 'regular' : 'bold'}>
      {say(urgency === 'past' ? 'bin.deadline.past' : 'bin.deadline.at', { when: moment(at) })}
    </Typography>
  );
}
