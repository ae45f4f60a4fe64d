import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { StoryCard } from '../../../contract/story';
import { MAIN_LINE, placeOf } from '../view/next-steps';
import { useWords } from '../words';

/** How far a story has come, on a line of four steps. */
export function StageLine({ stage }: { readonly stage: StoryCard['stage'] }) {
  const say = useWords();
  const place = placeOf(stage);
  const isStopped = stage === 'killed' || stage === 'changes-requested';
  return (
    <Box tag="section" aria-label={say('panel.progress', { stage: say(`stage.${stage}`) })} width="100%">
      <Flex tag="ol" gap={0} alignItems="flex-start" width="100%" style={{ listStyle: 'none' }}>
        {MAIN_LINE.map((step, at) => (
          <Step
            key={step}
            label={say(`stage.${at === place ? stage : step}`)}
            state={at < place ? 'past' : at === place ? (isStopped ? 'stopped' : 'now') : 'ahead'}
            isFirst={at === 0}
          />
        ))}
      </Flex>
    </Box>
  );
}

const DOT = {
  past: { background: 'primary200', border: 'primary600', text: 'neutral600' },
  now: { background: 'primary600', border: 'primary600', text: 'primary600' },
  stopped: { background: 'danger600', border: 'danger600', text: 'danger600' },
  ahead: { background: 'neutral0', border: 'neutral300', text: 'neutral600' },
} as const;

interface StepProps {
  readonly label: string;
  readonly state: keyof typeof DOT;
  readonly isFirst: boolean;
}

function Step({ label, state, isFirst }: StepProps) {
  const { background, border, text } = DOT[state];
  const isHere = state === 'now' || state === 'stopped';
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="center"
      gap={1}
      flex="1"
      position="relative"
      aria-current={isHere ? 'step' : undefined}
    >
      {!isFirst && (
        <Box
          position="absolute"
          top="9px"
          left="-50%"
          width="100%"
          height="2px"
          background={state === 'ahead' ? 'neutral200' : 'primary600'}
          zIndex={0}
        />
      )}
      <Flex
        width="20px"
        height="20px"
        borderRadius="10px"
        background={background}
        borderColor={border}
        borderStyle="solid"
        borderWidth="2px"
        justifyContent="center"
        zIndex={1}
      >
        {state === 'past' && <Check width="10px" height="10px" fill="primary600" aria-hidden />}
      </Flex>
      <Typography variant="pi" textColor={text} fontWeight={isHere ? 'bold' : 'regular'} textAlign="center">
        {label}
      </Typography>
      {state === 'past' && <VisuallyHidden>✓</VisuallyHidden>}
    </Flex>
  );
}
