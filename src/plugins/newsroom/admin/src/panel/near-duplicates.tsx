import { Flex, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { StoryView } from '../../../contract/story';
import { reviewPath } from '../api/story-ref';

/** Stories whose titles are nearly this one's. */
export function NearDuplicates({ stories }: { readonly stories: StoryView['nearDuplicates'] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} style={{ listStyle: 'none' }}>
      {stories.map((story) => (
        <li key={`${story.type} ${story.documentId} ${story.locale}`}>
          <Link tag={NavLink} to={reviewPath(story)}>
            {story.title}
          </Link>
        </li>
      ))}
    </Flex>
  );
}
