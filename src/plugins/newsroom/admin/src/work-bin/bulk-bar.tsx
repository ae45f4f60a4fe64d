import { Box, Button, Flex, Menu, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import type { StoryCard } from '../../../contract/story';
import type { BulkRequest, BulkResult } from '../../../contract/work-bin';
import { useBulkMutation, useColleaguesQuery } from '../api/newsroom-api';
import { refKey } from '../api/story-ref';
import { useWords } from '../words';

/** Each passes by itself. Approval is not among them: one approves what one has read. */
const ACTIONS = ['submit', 'claim', 'publish'] as const satisfies readonly BulkRequest['action'][];

interface BulkBarProps {
  readonly stories: readonly StoryCard[];
  readonly onClear: () => void;
}

/** One act for every story that is selected, and what came of each. */
export function BulkBar({ stories, onClear }: BulkBarProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [run, { isLoading }] = useBulkMutation();
  const [results, setResults] = useState<readonly BulkResult[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const act = async (request: Pick<BulkRequest, 'action' | 'assignee'>) => {
    const refs = stories.map(({ type, documentId, locale }) => ({ type, documentId, locale }));
    const answer = await run({ ...request, stories: refs });
    setFault('error' in answer ? faultOf(answer.error) : null);
    setResults('data' in answer ? answer.data : []);
  };
  return (
    <Box
      background="primary100"
      borderColor="primary200"
      hasRadius
      padding={3}
      role="region"
      aria-label={say('bin.selected', { count: stories.length })}
    >
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="primary700">
          {say('bin.selected', { count: stories.length })}
        </Typography>
        {ACTIONS.map((action) => (
          <Button key={action} size="S" variant="secondary" disabled={isLoading} onClick={() => void act({ action })}>
            {say(`action.${action}`)}
          </Button>
        ))}
        <AssignMenu isBusy={isLoading} onAssign={(assignee) => void act({ action: 'assign', assignee })} />
        <Button size="S" variant="tertiary" onClick={onClear}>
          {say('bin.select.none')}
        </Button>
      </Flex>
      {fault && <Fault>{fault}</Fault>}
      {results.length > 0 && <Outcomes stories={stories} results={results} />}
    </Box>
  );
}

function AssignMenu({
  isBusy,
  onAssign,
}: {
  readonly isBusy: boolean;
  readonly onAssign: (id: number | null) => void;
}) {
  const say = useWords();
  const { data: colleagues = [] } = useColleaguesQuery(null);
  return (
    <Menu.Root>
      <Menu.Trigger tag={Button} size="S" variant="secondary" disabled={isBusy}>
        {say('bin.assign.to')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-start">
        <Menu.Item onSelect={() => onAssign(null)}>{say('dialog.assign.nobody')}</Menu.Item>
        {colleagues.map(({ id, name }) => (
          <Menu.Item key={id} onSelect={() => onAssign(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

function Outcomes({
  stories,
  results,
}: {
  readonly stories: readonly StoryCard[];
  readonly results: readonly BulkResult[];
}) {
  const say = useWords();
  const titles = new Map(stories.map((story) => [refKey(story), story.title]));
  const refused = results.filter(({ outcome }) => outcome === 'refused').length;
  return (
    <Box paddingTop={2} role="status">
      <Typography fontWeight="bold" tag="p">
        {say('bin.bulk.done', { done: results.length - refused, refused })}
      </Typography>
      <Box tag="ul" aria-label={say('bin.bulk.outcome')} paddingLeft={4}>
        {results.map((result) => (
          <Typography
            key={refKey(result)}
            tag="li"
            variant="pi"
            textColor={result.outcome === 'done' ? 'success700' : 'danger700'}
          >
            {`${titles.get(refKey(result)) || say('bin.untitled')}: ${result.message ?? say('bin.bulk.ok')}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
