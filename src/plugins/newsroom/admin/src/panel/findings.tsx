import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Finding } from '../../../contract/story';
import type { StoryRef } from '../api/story-ref';
import { TextField } from '../parts/fields';
import { SEVERITIES, SEVERITY } from '../parts/finding-counts';
import { useFieldName } from '../parts/names';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words/use-words';
import { useAct } from './use-act';
import { useJump } from './use-jump';

interface FindingsProps {
  readonly storyRef: StoryRef;
  readonly findings: readonly Finding[];
  readonly isBesideForm: boolean;
}

/** What could identify a child, the gravest first, with the way to the words. */
export function Findings({ storyRef, findings, isBesideForm }: FindingsProps) {
  const say = useWords();
  const [waiving, setWaiving] = useState<Finding | null>(null);
  if (findings.length === 0) return <Typography variant="pi">{say('checks.findings.none')}</Typography>;
  const ordered = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
      {ordered.map((finding) => (
        <OneFinding
          key={finding.id}
          type={storyRef.type}
          finding={finding}
          isBesideForm={isBesideForm}
          onWaive={() => setWaiving(finding)}
        />
      ))}
      {waiving && <WaiveDialog storyRef={storyRef} finding={waiving} onClose={() => setWaiving(null)} />}
    </Flex>
  );
}

interface OneFindingProps {
  readonly type: string;
  readonly finding: Finding;
  readonly isBesideForm: boolean;
  readonly onWaive: () => void;
}

function OneFinding({ type, finding, isBesideForm, onWaive }: OneFindingProps) {
  const say = useWords();
  const name = useFieldName(type)(finding.field);
  const jumpTo = useJump(type);
  const { colour, Icon } = SEVERITY[finding.severity];
  const { waived, waiverBy, suggestion } = finding;
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Box shrink={0}>
        <Icon fill={waived ? 'neutral500' : colour} aria-hidden />
      </Box>
      <Box>
        <Typography variant="pi" fontWeight="bold" textColor={waived ? 'neutral600' : colour} tag="p">
          {`${say(`checks.severity.${finding.severity}`)} · ${name}${waived ? ` · ${say('checks.finding.waived')}` : ''}`}
        </Typography>
        <Typography variant="pi" tag="p">
          {finding.message}
        </Typography>
        {finding.excerpt && (
          <Typography variant="pi" tag="p" textColor="neutral700" style={{ fontStyle: 'italic' }}>
            {`“${finding.excerpt}”`}
          </Typography>
        )}
        {suggestion && (
          <Typography variant="pi" tag="p">
            {say('checks.suggestion', { text: suggestion })}
          </Typography>
        )}
        {waiverBy && !waived && (
          <Typography variant="pi" tag="p">
            {say('checks.finding.half', { name: waiverBy.name })}
          </Typography>
        )}
        <Flex gap={3}>
          {isBesideForm && (
            <TextButton onClick={() => jumpTo(finding.field)}>{say('checks.finding.jump', { field: name })}</TextButton>
          )}
          {!waived && finding.severity !== 'info' && (
            <TextButton onClick={onWaive}>{say(waiverBy ? 'checks.finding.sign' : 'checks.finding.waive')}</TextButton>
          )}
        </Flex>
      </Box>
    </Flex>
  );
}

interface WaiveDialogProps {
  readonly storyRef: StoryRef;
  readonly finding: Finding;
  readonly onClose: () => void;
}

function WaiveDialog({ storyRef, finding, onClose }: WaiveDialogProps) {
  const say = useWords();
  const [reason, setReason] = useState('');
  const { act, isBusy, fault } = useAct({ onDone: onClose });
  const body = { finding: finding.id, reason: reason.trim() };
  const { waiverBy } = finding;
  const title = say(waiverBy ? 'checks.finding.sign' : 'checks.finding.waive');
  const half = waiverBy && say('checks.finding.half', { name: waiverBy.name });
  return (
    <Sheet
      title={title}
      intro={[finding.message, half, say('dialog.waive.intro')].filter(Boolean).join('\n')}
      confirm={title}
      isBusy={isBusy}
      isReady={body.reason !== ''}
      fault={fault}
      onConfirm={() => void act({ ref: storyRef, action: 'waive', body })}
      onClose={onClose}
    >
      <TextField label={say('dialog.waive.reason')} value={reason} isRequired onChange={setReason} />
    </Sheet>
  );
}
