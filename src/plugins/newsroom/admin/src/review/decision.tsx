import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Fault } from '../../../../../admin/parts/fault';
import type { StoryView } from '../../../contract/story';
import type { StoryRef } from '../api/story-ref';
import { Actions } from '../panel/actions';
import { StoryFacts } from '../panel/story-facts';
import { useAct } from '../panel/use-act';
import { useWords } from '../words';
import type { Comparison } from './use-comparison';

interface DecisionProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly comparison: Comparison;
  readonly onMoved: () => void;
}

const GIVEN_HERE = ['approve'] as const;

/** Where the story stands, and the approval: of exactly what is on the screen. */
export function Decision({ storyRef, view, comparison, onMoved }: DecisionProps) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={4}
    >
      <StoryFacts view={view} />
      {view.stage === 'in-review' && (
        <Approve storyRef={storyRef} view={view} comparison={comparison} onMoved={onMoved} />
      )}
      <Actions storyRef={storyRef} view={view} isUnsaved={false} without={GIVEN_HERE} onMoved={onMoved} />
    </Flex>
  );
}

function Approve({ storyRef, view, comparison, onMoved }: DecisionProps) {
  const say = useWords();
  const { approvable, isBehind, refetch } = comparison;
  const again = () => {
    onMoved();
    refetch();
  };
  const { act, isBusy, fault } = useAct({ onDone: again, onMoved: again });
  const { approve } = view.may;
  if (!approve.allowed)
    return (
      <Typography variant="pi" textColor="neutral700">
        {approve.reason}
      </Typography>
    );
  const send = (revision: string) => act({ ref: storyRef, action: 'approve', body: { revision } });
  return (
    <Box>
      <Bar>
        <Button
          fullWidth
          size="L"
          variant="success"
          loading={isBusy}
          disabled={!approvable || isBehind}
          onClick={() => approvable && void send(approvable)}
        >
          {say('review.approve')}
        </Button>
      </Bar>
      <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={2}>
        {say(approvable ? 'review.approve.exact' : 'review.approve.not-shown')}
      </Typography>
      {isBehind && (
        <Button fullWidth variant="secondary" onClick={again}>
          {say('bin.again')}
        </Button>
      )}
      {fault && <Fault>{fault}</Fault>}
    </Box>
  );
}

/** Within reach of a thumb on a phone. */
const Bar = styled(Box)`
  @media (max-width: 767px) {
    position: fixed;
    inset: auto 0 0 0;
    z-index: 3;
    padding: 1.2rem 1.6rem;
    background: ${({ theme }) => theme.colors.neutral0};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;
