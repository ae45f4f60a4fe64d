import { useNotification } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { LineField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { TierColumn } from '../../../contract/lesson';
import { useChangeAgesMutation } from '../api/newsroom-api';
import { ageIn } from '../view/matrix';
import { useWords } from '../words';

interface Typed {
  readonly documentId: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const typed = ({ documentId, name, ageFrom, ageTo }: TierColumn): Typed => ({
  ...{ documentId, name, from: String(ageFrom ?? ''), to: String(ageTo ?? '') },
});

/** Moves the edges between tiers: all at once, since none can be moved alone. */
export function AgesDialog({
  tiers,
  onClose,
}: {
  readonly tiers: readonly TierColumn[];
  readonly onClose: () => void;
}) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [rows, setRows] = useState(() => tiers.map(typed));
  const [fault, setFault] = useState<string | null>(null);
  const [change, { isLoading }] = useChangeAgesMutation();
  const asked = rows.map(({ documentId, from, to }) => ({ documentId, ageFrom: ageIn(from), ageTo: ageIn(to) }));
  const ages = asked.flatMap(({ documentId, ageFrom, ageTo }) =>
    ageFrom === undefined || ageTo === undefined ? [] : [{ documentId, ageFrom, ageTo }],
  );
  const put = (documentId: string, edge: 'from' | 'to', text: string) =>
    setRows(rows.map((row) => (row.documentId === documentId ? { ...row, [edge]: text } : row)));
  const confirm = async () => {
    setFault(null); // the same refusal twice is shown twice
    const answer = await change({ tiers: ages });
    if ('error' in answer) return setFault(faultOf(answer.error));
    toggleNotification({ type: 'success', message: say('matrix.change-ages.done') });
    onClose();
  };
  return (
    <Sheet
      title={say('matrix.change-ages')}
      intro={say('matrix.change-ages.intro')}
      confirm={say('matrix.change-ages')}
      isBusy={isLoading}
      isReady={ages.length === rows.length}
      fault={fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {rows.map(({ documentId, name, from, to }) => (
        <Box key={documentId} tag="fieldset" style={{ border: 0 }}>
          <Typography tag="legend" variant="omega" fontWeight="bold" paddingBottom={2}>
            {name}
          </Typography>
          <Flex gap={3}>
            <Box flex="1 1 0" minWidth={0}>
              <LineField
                label={say('matrix.change-ages.from')}
                value={from}
                onChange={(text) => put(documentId, 'from', text)}
              />
            </Box>
            <Box flex="1 1 0" minWidth={0}>
              <LineField
                label={say('matrix.change-ages.to')}
                value={to}
                onChange={(text) => put(documentId, 'to', text)}
              />
            </Box>
          </Flex>
        </Box>
      ))}
    </Sheet>
  );
}
