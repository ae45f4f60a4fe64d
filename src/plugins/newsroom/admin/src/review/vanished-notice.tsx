import { Box, Flex, Typography } from '@strapi/design-system';
import type { Vanished } from '../../../contract/revision';
import { useFieldName } from '../parts/names';
import { useWords } from '../words';

interface VanishedNoticeProps {
  readonly type: string;
  readonly vanished: readonly Vanished[];
}

/** What a restored revision showed or pointed at and could not bring back. */
export function VanishedNotice({ type, vanished }: VanishedNoticeProps) {
  const say = useWords();
  const fieldName = useFieldName(type);
  if (vanished.length === 0) return null;
  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography tag="p" fontWeight="bold" textColor="warning700">
        {say('revision.vanished')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} style={{ listStyle: 'none' }}>
        {vanished.map(({ path, kind, name }) => (
          <Typography key={`${path} ${kind}`} tag="li" textColor="neutral800">
            {say(`revision.vanished.${kind}`, {
              field: fieldName(path),
              name: name ?? say('revision.vanished.nameless'),
            })}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
