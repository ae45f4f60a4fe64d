import { Badge, Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useMoment } from '../../../../../admin/parts/moment';
import type { AuditRow } from '../../../contract/audit';
import { reviewPath, storyOn } from '../api/story-ref';
import { languageName, useTypeName } from '../parts/names';
import type { Titles } from '../view/audit-filter';
import { useWords } from '../words';
import { useActionName, useWayName } from './names';

interface AuditListProps {
  readonly rows: readonly AuditRow[];
  /** Left out where all of it is of one story, whose page this is. */
  readonly titles?: Titles;
}

/** Acts and refusals as they were recorded. */
export function AuditList({ rows, titles }: AuditListProps) {
  const say = useWords();
  if (rows.length === 0) return <EmptyStateLayout content={say('audit.none')} hasRadius />;
  return (
    <Box tag="ul" style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <Row key={row.seq} row={row} titles={titles} />
      ))}
    </Box>
  );
}

interface RowProps {
  readonly row: AuditRow;
  readonly titles: Titles | undefined;
}

function Row({ row, titles }: RowProps) {
  const say = useWords();
  const moment = useMoment();
  const actionName = useActionName();
  const wayName = useWayName();
  const { seq, at, actor, action, outcome, code, path, hash } = row;
  return (
    <Flex tag="li" gap={3} wrap="wrap" padding={3} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Typography variant="pi" textColor="neutral600" width="6rem">
        {`#${seq}`}
      </Typography>
      <Box flex="1 1 26rem">
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold">{actionName(action)}</Typography>
          <Badge size="S" variant={outcome === 'done' ? 'success' : 'danger'}>
            {say(`audit.${outcome}`)}
          </Badge>
          {code && (
            <Typography variant="pi" textColor="danger700">
              {code}
            </Typography>
          )}
        </Flex>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {`${actor?.name ?? say('audit.nobody')} · ${moment(at)} · ${wayName(path)}`}
        </Typography>
        {titles && <StoryOf row={row} title={titles.of(row)} />}
      </Box>
      <Typography variant="pi" textColor="neutral600" title={hash} fontWeight="regular">
        {`${say('audit.hash')} ${hash.slice(0, 8)}`}
      </Typography>
    </Flex>
  );
}

/** The story by its title, which leads to it; of one that is gone, what is on record: its id. */
function StoryOf({ row, title }: { readonly row: AuditRow; readonly title: string | null }) {
  const typeName = useTypeName();
  const story = storyOn(row);
  if (!story) return null;
  const kind = `${typeName(story.type)} · ${languageName(story.locale)}`;
  if (title === null)
    return (
      <Typography variant="pi" textColor="neutral600" tag="p">
        {`${kind} · ${story.documentId}`}
      </Typography>
    );
  return (
    <Flex gap={2} wrap="wrap">
      <Link tag={NavLink} to={reviewPath(story)} title={story.documentId}>
        {title}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {kind}
      </Typography>
    </Flex>
  );
}
