import { BackButton, Layouts, Page, useNotification } from '@strapi/admin/strapi-admin';
import { Box, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useFaultOf } from '../../../../../admin/parts/fault';
import type { NotificationKind, Preferences } from '../../../contract/notification';
import { usePreferencesQuery, usePreferMutation } from '../api/newsroom-api';
import { useWords } from '../words';

const KINDS = [
  ...(['submitted', 'assigned', 'returned', 'approved', 'approval-voided', 'due', 'published'] as const),
  ...([
    'could-not-publish',
    'held-back',
    'corrected',
    'killed',
    'countersign-needed',
    'source-changed',
    'mentioned',
    'taken-over',
    'consent-expiring',
    'facts-due',
  ] as const),
] satisfies readonly NotificationKind[];

const WAYS = ['panel', 'email'] as const;

/** Which news reaches a person, and how. */
export function PreferencesPage() {
  const say = useWords();
  const { data: answer } = usePreferencesQuery();
  return (
    <Page.Main>
      <Page.Title>{say('prefs.title')}</Page.Title>
      <Layouts.Header
        title={say('prefs.title')}
        subtitle={say('prefs.subtitle')}
        navigationAction={<BackButton fallback="/plugins/newsroom/notifications" />}
      />
      <Layouts.Content>
        {answer && !answer.meta.emailIsSetUp && (
          <Box background="warning100" borderColor="warning200" hasRadius padding={4} marginBottom={4}>
            <Typography textColor="warning700">{say('prefs.no-email')}</Typography>
          </Box>
        )}
        {answer ? <Choices preferences={answer.data} /> : <Loader small />}
      </Layouts.Content>
    </Page.Main>
  );
}

function Choices({ preferences }: { readonly preferences: Preferences }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [prefer] = usePreferMutation();
  const choose = async (kind: NotificationKind, way: (typeof WAYS)[number], isOn: boolean) => {
    const answer = await prefer({ ...preferences, [kind]: { ...preferences[kind], [way]: isOn } });
    const failed = 'error' in answer ? faultOf(answer.error) : null;
    toggleNotification(failed ? { type: 'danger', message: failed } : { type: 'success', message: say('prefs.saved') });
  };
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
      <Line>
        <Typography variant="sigma">{say('prefs.kind')}</Typography>
        {WAYS.map((way) => (
          <Typography key={way} variant="sigma">
            {say(`prefs.${way}`)}
          </Typography>
        ))}
      </Line>
      {KINDS.map((kind) => (
        <Line key={kind}>
          <Typography>{say(`kind.${kind}`)}</Typography>
          {WAYS.map((way) => (
            <Flex key={way}>
              <Checkbox
                aria-label={say('prefs.label', { kind: say(`kind.${kind}`), way: say(`prefs.${way}`) })}
                checked={preferences[kind]?.[way] ?? false}
                onCheckedChange={(isOn) => void choose(kind, way, isOn === true)}
              />
            </Flex>
          ))}
        </Line>
      ))}
    </Box>
  );
}

const Line = styled(Box)`
  display: grid;
  grid-template-columns: 1fr 12rem 12rem;
  gap: 1.2rem;
  align-items: center;
  padding: 1.2rem 0.8rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};

  @media (max-width: 767px) {
    grid-template-columns: 1fr 6rem 6rem;
  }
`;
