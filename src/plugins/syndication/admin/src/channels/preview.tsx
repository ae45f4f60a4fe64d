import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Quiet } from '../../../../../admin/parts/card';
import { useMoment } from '../../../../../admin/parts/moment';
import type { ChannelSheet } from '../../../contract/channel';
import { useHeldItemsQuery } from '../api';
import { type WordKey, useWords } from '../words';

/** What a channel holds now: the newest of it. */
export function Preview({ channel }: { readonly channel: ChannelSheet }) {
  const say = useWords();
  const moment = useMoment();
  const { data: items, isLoading } = useHeldItemsQuery(channel.key, { refetchOnMountOrArgChange: true });
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="semiBold" tag="h3">
          {say('channels.preview.title', { title: channel.title })}
        </Typography>
        {isLoading && <Loader small />}
        {items?.length === 0 && <Quiet>{say('channels.preview.none')}</Quiet>}
        {items?.map(({ uri, title, profile, language, version, publishedAt, isEmbargoed }) => (
          <Box key={uri}>
            <Typography>{title}</Typography>
            <br />
            <Quiet>
              {[
                say(`profile.${profile}` as WordKey), // there is one for every profile; a test holds it
                language,
                `v${version}`,
                moment(publishedAt),
                ...(isEmbargoed ? [say('channels.preview.embargoed')] : []),
              ].join(' · ')}
            </Quiet>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
