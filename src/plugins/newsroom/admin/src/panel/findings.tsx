import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { Finding } from '../../../contract/story';
import type { StoryRef } from '../api/story-ref';
import { SEVERITIES } from '../parts/finding-counts';
import { useWords } from '../words';
import { FindingCard, type FoundInText } from './finding-card';
import { Reword } from './reword';
import { useAct } from './use-act';

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
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
      {gravestFirst(findings).map((finding) => (
        <FindingCard key={finding.id} type={storyRef.type} finding={finding} isBesideForm={isBesideForm}>
          <Signatures finding={finding} />
          {isBesideForm && <Reword finding={finding} />}
          {!finding.waived && finding.isWaivable && (
            <TextButton onClick={() => setWaiving(finding)}>
              {say(finding.waiverBy ? 'checks.finding.sign' : 'checks.finding.waive')}
            </TextButton>
          )}
        </FindingCard>
      ))}
      {waiving && <WaiveDialog storyRef={storyRef} finding={waiving} onClose={() => setWaiving(null)} />}
    </Flex>
  );
}

export const gravestFirst = <Found extends FoundInText>(findings: readonly Found[]): readonly Found[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** Who let it pass, why, and who has signed. */
function Signatures({ finding: { waiver } }: { readonly finding: Finding }) {
  const say = useWords();
  if (!waiver) return null;
  const { by, signedBy, reason } = waiver;
  const names = signedBy ? { name: by.name, signer: signedBy.name } : { name: by.name };
  return (
    <>
      <Typography variant="pi" tag="p">
        {say(signedBy ? 'checks.finding.signed' : 'checks.finding.half', names)}
      </Typography>
      <Typography variant="pi" tag="p" textColor="neutral700">
        {say('checks.finding.reason', { reason })}
      </Typography>
    </>
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
  const isSecond = finding.waiverBy !== undefined;
  return (
    <Sheet
      title={say(isSecond ? 'checks.finding.sign' : 'checks.finding.waive')}
      intro={`${finding.message}\n${say(isSecond ? 'dialog.waive.sign.intro' : 'dialog.waive.intro')}`}
      confirm={say(isSecond ? 'checks.finding.sign' : 'checks.finding.waive')}
      isBusy={isBusy}
      isReady={body.reason !== ''}
      fault={fault}
      onConfirm={() => void act({ ref: storyRef, action: 'waive', body })}
      onClose={onClose}
    >
      {finding.excerpt && <Typography style={{ fontStyle: 'italic' }}>{`“${finding.excerpt}”`}</Typography>}
      <Signatures finding={finding} />
      <TextField
        label={say(isSecond ? 'dialog.waive.sign.reason' : 'dialog.waive.reason')}
        value={reason}
        isRequired
        onChange={setReason}
      />
    </Sheet>
  );
}
