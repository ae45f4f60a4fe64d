import { Badge, Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useMoment } from '../../../../../admin/parts/moment';
import type { AuditRow } from '../../../contract/audit';
import { DEFAULT_LOCALE, reviewPath, typeOf } from '../api/story-ref';
import { languageName, useTypeName } from '../parts/names';
import { useWords } from '../words';
import { useActionName, useWayName } from './names';

interface AuditListProps {
  readonly rows: readonly AuditRow[];
  /** All of one story, whose page this is. */
  readonly isOfOneStory?: boolean;
}

/** Acts and refusals as they were recorded. */
export function AuditList({ rows, isOfOneStory = false }: AuditListProps) {
  const say = useWords();
  if (rows.length === 0) return <EmptyStateLayout content={say('audit.none')} hasRadius />;
  return (
    <Box tag="ul" style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <Row key={row.seq} row={row} isLinked={!isOfOneStory} />
      ))}
    </Box>
  );
}

function Row({
  row: { seq, at, actor, action, outcome, code, contentType, documentId, locale, path, hash },
  isLinked,
}: {
  readonly row: AuditRow;
  readonly isLinked: boolean;
}) {
  const say = useWords();
  const moment = useMoment();
  const typeName = useTypeName();
  const actionName = useActionName();
  const wayName = useWayName();
  const type = typeOf(contentType ?? '');
  const storyRef = type && documentId ? { type, documentId, locale: locale ?? DEFAULT_LOCALE } : null;
  return (
    <Flex
      tag="li"
      gap={3}

      wrap="wrap"
      padding={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
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
        {storyRef && isLinked && (
          <Link tag={NavLink} to={reviewPath(storyRef)}>
            {`${typeName(storyRef.type)} · ${languageName(storyRef.locale)} · ${storyRef.documentId}`}
          </Link>
        )}
      </Box>
      <Typography variant="pi" textColor="neutral600" title={hash} fontWeight="regular">
        {`${say('audit.hash')} ${hash.slice(0, 8)}`}
      </Typography>
    </Flex>
  );
}
