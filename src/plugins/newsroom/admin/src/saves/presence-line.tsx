import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { Presence } from '../../../contract/revision';
import { useLeaveMutation, usePresenceMutation } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { usePeople } from '../parts/names';
import { useWords } from '../words';

const RENEW_MS = 15_000;

/** Says that one is here, and who else is. */
export function PresenceLine({ storyRef }: { readonly storyRef: StoryRef }) {
  const say = useWords();
  const people = usePeople();
  const { present, takeOver } = usePresence(storyRef);
  const others = present.filter(({ isMe }) => !isMe);
  if (others.length === 0) return null;
  const writer = others.find(({ isWriting }) => isWriting);
  return (
    <Flex
      gap={2}
      alignItems="flex-start"
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={3}
      role="status"
    >
      <Box shrink={0} paddingTop={1}>
        <Eye fill="warning700" aria-hidden />
      </Box>
      <Box>
        <Typography variant="pi" textColor="warning700" tag="p">
          {say('presence.also', { names: people(others.map(({ person }) => person)) })}
        </Typography>
        <Typography variant="pi" textColor="neutral700" tag="p">
          {writer ? say('presence.writing', { name: writer.person.name }) : say('presence.taken-over')}
        </Typography>
        {writer && <TextButton onClick={takeOver}>{say('presence.take-over')}</TextButton>}
      </Box>
    </Flex>
  );
}

function usePresence({ type, documentId, locale }: StoryRef) {
  const [renew] = usePresenceMutation();
  const [leave] = useLeaveMutation();
  const [present, setPresent] = useState<readonly Presence[]>([]);
  const [round, setRound] = useState({ takeOver: false });
  useEffect(() => {
    const ref = { type, documentId, locale };
    const say = async (takeOver: boolean) => {
      if (document.hidden && !takeOver) return;
      const answer = await renew({ ref, takeOver });
      if ('data' in answer && answer.data) setPresent(answer.data);
    };
    void say(round.takeOver);
    const timer = setInterval(() => void say(false), RENEW_MS);
    return () => clearInterval(timer);
  }, [type, documentId, locale, renew, round]);
  useEffect(() => () => void leave({ type, documentId, locale }), [type, documentId, locale, leave]);
  return { present, takeOver: () => setRound({ takeOver: true }) };
}
