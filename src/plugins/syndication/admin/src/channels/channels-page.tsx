import { LinkButton, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { Card } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useChannelsQuery, useVocabularyQuery } from '../api';
import { SyndicationFrame } from '../parts/frame';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { ChannelCardView } from './channel-card';

const NEW_CHANNEL = '/content-manager/collection-types/plugin::syndication.channel/create';

/** Kênh phân phối: what each channel takes, holds, and is handed out as. */
export function ChannelsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const may = useMay();
  const isEnglish = useIntl().locale.startsWith('en');
  const { data: channels, isLoading, error } = useChannelsQuery();
  const { data: vocabulary } = useVocabularyQuery();
  return (
    <SyndicationFrame
      page="channels"
      action={
        may.manageChannels && (
          <LinkButton tag={NavLink} to={NEW_CHANNEL} startIcon={<Plus />}>
            {say('channels.add')}
          </LinkButton>
        )
      }
    >
      {isLoading && <Loader small />}
      <Fault>{faultOf(error)}</Fault>
      {channels?.length === 0 && (
        <Card label={say('tab.channels')}>
          <Typography>{say('channels.none')}</Typography>
        </Card>
      )}
      {vocabulary &&
        channels?.map((channel) => (
          <ChannelCardView key={channel.key} channel={channel} vocabulary={vocabulary} isEnglish={isEnglish} />
        ))}
    </SyndicationFrame>
  );
}
