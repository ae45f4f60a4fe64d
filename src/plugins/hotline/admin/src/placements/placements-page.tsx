import { Box, Loader, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import type { ReportedPlacement } from '../../../contract/placement';
import { usePlacementsQuery } from '../api';
import { HotlineFrame } from '../parts/frame';
import { useWords } from '../words';

/** Nơi đặt banner: what outlets told us. Nobody who saw one is in here. */
export function PlacementsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const { data: placements, error } = usePlacementsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <HotlineFrame page="placements">
      <Card label={say('tab.placements')}>
        <Fault>{faultOf(error)}</Fault>
        {!placements && !error && <Loader small />}
        {placements?.length === 0 && <Typography>{say('placements.none')}</Typography>}
        {placements && placements.length > 0 && <Places placements={placements} />}
        <Quiet>{say('placements.private')}</Quiet>
      </Card>
    </HotlineFrame>
  );
}

const COLUMNS = ['outlet', 'name', 'size', 'url', 'reportedAt'] as const;

function Places({ placements }: { readonly placements: readonly ReportedPlacement[] }) {
  const say = useWords();
  const moment = useMoment();
  return (
    <Box overflow="auto" tabIndex={0} role="region" aria-label={say('tab.placements')}>
      <Table colCount={COLUMNS.length} rowCount={placements.length + 1}>
        <Thead>
          <Tr>
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{say(`placements.${column}`)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {placements.map(({ name, outlet, size, url, reportedAt }) => (
            <Tr key={name}>
              <Td>
                <Typography>{outlet ?? say('placements.gone')}</Typography>
              </Td>
              <Td>
                <Typography>{name}</Typography>
              </Td>
              <Td>
                <Typography>{size.replace('x', ' × ')}</Typography>
              </Td>
              <Td>
                <Typography tag="a" href={url} target="_blank" rel="noopener noreferrer" textColor="primary600">
                  {url}
                </Typography>
              </Td>
              <Td>
                <Typography>{moment(reportedAt)}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
