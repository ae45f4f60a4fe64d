import { Flex, Typography } from '@strapi/design-system';
import type { ConsentCard } from '../../../contract/consent';
import { useWords } from '../words';

type Stories = ConsentCard['stories'];

/** The stories that a consent is for, and which of them readers have. */
export function CoveredStories({ stories }: { readonly stories: Stories }) {
  const say = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingLeft={4} style={{ listStyle: 'disc' }}>
      {stories.map(({ type, documentId, title, publicIn }) => (
        <li key={`${type}/${documentId}`}>
          <Typography style={{ overflowWrap: 'anywhere' }}>
            {title ?? say('consents.untitled')}
            {publicIn.length > 0 && ` (${say('consents.public')}: ${publicIn.join(', ')})`}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
