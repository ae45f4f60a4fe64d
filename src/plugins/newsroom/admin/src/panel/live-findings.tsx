import { useForm } from '@strapi/admin/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useState } from 'react';
import { useCheckQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { typedTexts } from '../view/typed-texts';
import { useWords } from '../words';
import { FindingCard } from './finding-card';
import { gravestFirst } from './findings';
import { Reword } from './reword';

/** Long enough that a word is finished, short enough that nobody waits. */
const PAUSE_MS = 500;

/** What the safeguard finds in the form as it is being typed. Nothing of it is kept. */
export function LiveFindings({ storyRef }: { readonly storyRef: StoryRef }) {
  const say = useWords();
  const values = useForm<unknown>('LiveFindings', (form) => form.values);
  const typed = useSettled(useMemo(() => JSON.stringify(typedTexts(values)), [values]));
  const request = useMemo(
    () => ({ locale: storyRef.locale, contentType: storyRef.type, fields: JSON.parse(typed) }),
    [storyRef, typed],
  );
  const { data: findings } = useCheckQuery(request);
  return (
    <>
      <Typography variant="pi" textColor="neutral600" tag="p" paddingBottom={2} role="status">
        {say(findings?.length === 0 ? 'checks.live.none' : 'checks.live')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
        {gravestFirst(findings ?? []).map((finding) => (
          <FindingCard key={finding.id} type={storyRef.type} finding={finding} isBesideForm>
            <Reword finding={finding} />
          </FindingCard>
        ))}
      </Flex>
      {findings?.some(({ severity }) => severity === 'block') && (
        <Typography variant="pi" tag="p" textColor="neutral600" paddingTop={2}>
          {say('checks.live.waive')}
        </Typography>
      )}
    </>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);
  return settled;
}
