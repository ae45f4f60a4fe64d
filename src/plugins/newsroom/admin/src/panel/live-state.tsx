import { Box, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import type { CheckStanding } from '../view/live-check';
import { useWords, type Say } from '../words';

interface LiveStateProps {
  readonly standing: CheckStanding;
  /** How many findings are shown. */
  readonly count: number;
  /** Whether what is shown was found in something typed, and not in what was saved. */
  readonly isOfTyped: boolean;
  readonly onRetry: () => void;
}

/** Of which text the findings are, and why not of the newest. Who listens is told when that changes, not with each word. */
export function LiveState({ standing, count, isOfTyped, onRetry }: LiveStateProps) {
  const say = useWords();
  const shown = { count, isOfTyped };
  return (
    <>
      <VisuallyHidden role="status">{heard(say, standing, shown)}</VisuallyHidden>
      {standing.kind === 'behind' ? (
        <Behind standing={standing} shown={shown} onRetry={onRetry} />
      ) : (
        <Typography variant="pi" textColor="neutral600" tag="p" paddingBottom={2}>
          {standing.kind === 'reading'
            ? say('checks.live.reading')
            : say(count === 0 ? 'checks.live.none' : 'checks.live')}
        </Typography>
      )}
    </>
  );
}

type Shown = Pick<LiveStateProps, 'count' | 'isOfTyped'>;

/** While one types nothing new is said: the last answer stays what was last heard. */
function heard(say: Say, standing: CheckStanding, { count, isOfTyped }: Shown): string {
  if (standing.kind === 'behind') return `${say(`checks.live.${standing.why}`)} ${say('checks.live.heard.again')}`;
  if (!isOfTyped) return '';
  return count === 0 ? say('checks.live.heard.none') : say('checks.live.heard.some', { count });
}

interface BehindProps {
  readonly standing: Extract<CheckStanding, { kind: 'behind' }>;
  readonly shown: Shown;
  readonly onRetry: () => void;
}

function Behind({ standing: { why, seconds }, shown: { count, isOfTyped }, onRetry }: BehindProps) {
  const say = useWords();
  const earlier = isOfTyped ? 'typed' : 'saved';
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3} marginBottom={3}>
      <Typography variant="pi" fontWeight="bold" textColor="warning700" tag="p">
        {say(`checks.live.${why}`)}
      </Typography>
      <Typography variant="pi" textColor="neutral800" tag="p">
        {say(count === 0 ? 'checks.live.earlier.none' : `checks.live.earlier.${earlier}`)}
      </Typography>
      <Typography variant="pi" textColor="neutral800" tag="p">
        {seconds === null ? say('checks.live.trying') : say('checks.live.again', { seconds })}
      </Typography>
      {seconds !== null && <TextButton onClick={onRetry}>{say('checks.live.now')}</TextButton>}
    </Box>
  );
}
