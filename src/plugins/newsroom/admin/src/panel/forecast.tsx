import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useMoment } from '../../../../../admin/parts/moment';
import type { PublicationForecast } from '../../../contract/story';
import { reviewPath } from '../api/story-ref';
import { languageName } from '../parts/names';
import { useWords } from '../words';

/** What a publication now would do, and what would stop it. */
export function Forecast({ forecast, locale }: { readonly forecast: PublicationForecast; readonly locale: string }) {
  const say = useWords();
  const moment = useMoment();
  const { formatList } = useIntl();
  const { channels, locales, unpublishedTargets, waiting, embargoUntil, expiresAt, isCorrection } = forecast;
  const languages = locales.map((each) =>
    say(each.isPublic ? 'checks.forecast.locale.public' : 'checks.forecast.locale.draft', {
      locale: languageName(each.locale),
    }),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {channels.length > 0 ? (
        <Typography variant="pi">
          {say('checks.forecast.channels', { channels: formatList(channels.map(({ name }) => name)) })}
        </Typography>
      ) : (
        <Typography variant="pi" textColor="warning700">
          {say('checks.forecast.no-channel')}
        </Typography>
      )}
      {languages.length > 1 && (
        <Typography variant="pi">{say('checks.forecast.locales', { locales: formatList(languages) })}</Typography>
      )}
      {isCorrection && <Typography variant="pi">{say('checks.forecast.correction')}</Typography>}
      {embargoUntil && (
        <Typography variant="pi">{say('checks.forecast.embargo', { when: moment(embargoUntil) })}</Typography>
      )}
      {expiresAt && <Typography variant="pi">{say('checks.forecast.expires', { when: moment(expiresAt) })}</Typography>}
      <Targets
        targets={unpublishedTargets.filter(({ goesAlong }) => !goesAlong)}
        words={say('checks.forecast.targets')}
        colour="danger700"
        locale={locale}
      />
      <Targets
        targets={unpublishedTargets.filter(({ goesAlong }) => goesAlong)}
        words={say('checks.forecast.along')}
        colour="neutral800"
        locale={locale}
      />
      <Targets
        targets={waiting.filter(({ isHeldBack }) => isHeldBack)}
        words={say('checks.forecast.waiting')}
        colour="danger700"
        locale={locale}
      />
    </Flex>
  );
}

interface Named {
  readonly title: string;
  readonly type: string;
  readonly documentId: string;
  /** Where in the story that points at it. */
  readonly field?: string;
  /** Its own language, where it is another one. */
  readonly locale?: string;
}

interface TargetsProps {
  readonly targets: readonly Named[];
  readonly words: string;
  readonly colour: string;
  readonly locale: string;
}

/** Stories that readers do not have, each a link to its review. */
export function Targets({ targets, words, colour, locale }: TargetsProps) {
  if (targets.length === 0) return null;
  return (
    <Box>
      <Typography variant="pi" textColor={colour}>
        {words}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" style={{ listStyle: 'none' }}>
        {targets.map(({ field = '', title, type, documentId, locale: own = locale }) => (
          <li key={`${field} ${documentId} ${own}`}>
            <Link tag={NavLink} to={reviewPath({ type, documentId, locale: own })}>
              {title}
            </Link>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
