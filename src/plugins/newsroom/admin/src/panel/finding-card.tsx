import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Finding } from '../../../contract/story';
import { SEVERITY } from '../parts/finding-counts';
import { useFieldName } from '../parts/names';
import { useWords } from '../words';
import { useJump } from './use-jump';

/** A finding, as far as it is about words. */
export type FoundInText = Pick<
  Finding,
  'id' | 'severity' | 'field' | 'start' | 'end' | 'excerpt' | 'message' | 'suggestion' | 'waived'
>;

interface FindingCardProps {
  readonly type: string;
  readonly finding: FoundInText;
  readonly isBesideForm: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One finding: how grave, where, why, and the way to the words. */
export function FindingCard({ type, finding, isBesideForm, children }: FindingCardProps) {
  const say = useWords();
  const name = useFieldName(type)(finding.field);
  const jumpTo = useJump(type);
  const { colour, Icon } = SEVERITY[finding.severity];
  const { field, start, end, waived, suggestion, excerpt } = finding;
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Box shrink={0}>
        <Icon fill={waived ? 'neutral500' : colour} aria-hidden />
      </Box>
      <Box minWidth={0}>
        <Typography variant="pi" fontWeight="bold" textColor={waived ? 'neutral600' : colour} tag="p">
          {`${say(`checks.severity.${finding.severity}`)} · ${name}${waived ? ` · ${say('checks.finding.waived')}` : ''}`}
        </Typography>
        <Typography variant="pi" tag="p">
          {finding.message}
        </Typography>
        {excerpt && (
          <Typography variant="pi" tag="p" textColor="neutral700" style={{ fontStyle: 'italic' }}>
            {`“${excerpt}”`}
          </Typography>
        )}
        {suggestion && !isBesideForm && (
          <Typography variant="pi" tag="p">
            {say('checks.suggestion', { text: suggestion })}
          </Typography>
        )}
        <Flex gap={3} wrap="wrap">
          {isBesideForm && (
            <TextButton onClick={() => jumpTo(field, { start, end })}>
              {say('checks.finding.jump', { field: name })}
            </TextButton>
          )}
          {children}
        </Flex>
      </Box>
    </Flex>
  );
}
