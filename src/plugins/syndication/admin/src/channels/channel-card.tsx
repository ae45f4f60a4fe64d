import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Eye, Filter } from '@strapi/icons';
import { useState } from 'react';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Copyable } from '../../../../../admin/parts/copyable';
import type { ChannelSheet, FilterVocabulary } from '../../../contract/channel';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { FilterEditor } from './filter-editor';
import { filterSentence } from './filter-sentence';
import { Preview } from './preview';

interface ChannelCardProps {
  readonly channel: ChannelSheet;
  readonly vocabulary: FilterVocabulary;
  readonly isEnglish: boolean;
}

const ADDRESSES = ['jsonFeed', 'rss', 'atom', 'changes'] as const;

export function ChannelCardView({ channel, vocabulary, isEnglish }: ChannelCardProps) {
  const say = useWords();
  const may = useMay();
  const [isShown, setShown] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const { title, titleEn, description, visibility, receivesEmbargoed, filter, holds } = channel;
  const name = isEnglish ? (titleEn ?? title) : title;
  return (
    <Card label={name}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Typography variant="delta" tag="h2">
            {name}
          </Typography>
          <Badge active={visibility === 'granted'}>{say(`channels.${visibility}`)}</Badge>
          {receivesEmbargoed && <Badge>{say('channels.embargoed')}</Badge>}
        </Flex>
        {description && <Quiet>{description}</Quiet>}
        <Typography>{filterSentence(filter, vocabulary, say, isEnglish)}</Typography>
        <Quiet>{say(`filter.${filter.membership}`)}</Quiet>
        <Receivers channel={channel} />
      </Flex>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <Typography fontWeight="semiBold">{say('channels.holds', { count: holds })}</Typography>
        <Button variant="tertiary" startIcon={<Eye />} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say('channels.preview')}
        </Button>
        {may.manageChannels && (
          <Button variant="tertiary" startIcon={<Filter />} onClick={() => setEditing(true)}>
            {say('filter.edit')}
          </Button>
        )}
      </Flex>
      {isShown && <Preview channel={channel} />}
      <Addresses channel={channel} />
      {isEditing && (
        <FilterEditor
          channel={channel}
          vocabulary={vocabulary}
          isEnglish={isEnglish}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
}

function Receivers({ channel: { outlets, visibility } }: { readonly channel: ChannelSheet }) {
  const say = useWords();
  const names = outlets.map(({ name }) => name).join(', ');
  if (names === '') return visibility === 'granted' ? <Quiet>{say('channels.outlets.none')}</Quiet> : null;
  return <Quiet>{say('channels.outlets', { names })}</Quiet>;
}

function Addresses({ channel: { addresses, visibility } }: { readonly channel: ChannelSheet }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say('channels.addresses')}
      </Typography>
      {visibility === 'granted' && <Quiet>{say('channels.address.key')}</Quiet>}
      {ADDRESSES.map((each) => (
        <Copyable key={each} label={say(`channels.address.${each}`)} text={addresses[each]} />
      ))}
    </Flex>
  );
}
