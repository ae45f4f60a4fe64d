import { useForm } from '@strapi/admin/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useCallback, useMemo } from 'react';
import type { Finding } from '../../../contract/story';
import { useCheckMutation } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { typedTexts } from '../view/typed-texts';
import { useWords } from '../words';
import { FindingCard } from './finding-card';
import { gravestFirst } from './findings';
import { LiveState } from './live-state';
import { Reword } from './reword';
import { useLiveCheck } from './use-live-check';

interface LiveFindingsProps {
  readonly storyRef: StoryRef;
  /** What was found in the story as it was saved: shown until what is typed has been looked at. */
  readonly saved: readonly Finding[];
}

/** What the safeguard finds in the form as it is being typed. Nothing of it is kept. */
export function LiveFindings({ storyRef: { type, locale }, saved }: LiveFindingsProps) {
  const say = useWords();
  const values = useForm<unknown>('LiveFindings', (form) => form.values);
  const typed = useMemo(() => JSON.stringify(typedTexts(values)), [values]);
  const [check] = useCheckMutation();
  const ask = useCallback(
    (text: string) => check({ locale, contentType: type, fields: JSON.parse(text) }),
    [check, locale, type],
  );
  const { standing, result, retry } = useLiveCheck(typed, ask);
  const findings = result ?? saved;
  return (
    <>
      <LiveState standing={standing} count={findings.length} isOfTyped={result !== null} onRetry={retry} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
        {gravestFirst(findings).map((finding) => (
          <FindingCard key={finding.id} type={type} finding={finding} isBesideForm>
            <Reword finding={finding} />
          </FindingCard>
        ))}
      </Flex>
      {findings.some(({ severity }) => severity === 'block') && (
        <Typography variant="pi" tag="p" textColor="neutral600" paddingTop={2}>
          {say('checks.live.waive')}
        </Typography>
      )}
    </>
  );
}
