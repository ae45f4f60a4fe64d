import { Box } from '@strapi/design-system';
import { useStoryAuditQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { AuditList } from '../audit/audit-list';

/** What was done to this story, newest first. */
export function StoryAudit({ storyRef }: { readonly storyRef: StoryRef }) {
  const { data: rows = [] } = useStoryAuditQuery(storyRef);
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius>
      <AuditList rows={rows} />
    </Box>
  );
}
