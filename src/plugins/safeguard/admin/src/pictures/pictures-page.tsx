import { Box, Flex, Loader, TextInput, Typography } from '@strapi/design-system';
import { useDeferredValue, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import styled from 'styled-components';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { usePicturesFoundQuery, useWaitingPicturesQuery } from '../api';
import { SafeguardFrame } from '../parts/frame';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { HiddenPicture } from './hidden-picture';

/** Che hình: what awaits a second person, and the library to hide in. */
export function PicturesPage() {
  const say = useWords();
  const may = useMay();
  return (
    <SafeguardFrame page="pictures">
      <Waiting />
      {may.hidePictures && (
        <Card label={say('pictures.choose')}>
          <Typography variant="delta" tag="h2">
            {say('pictures.choose')}
          </Typography>
          <Library />
        </Card>
      )}
    </SafeguardFrame>
  );
}

function Waiting() {
  const say = useWords();
  const faultOf = useFaultOf();
  const { data: waiting, isLoading, error } = useWaitingPicturesQuery();
  return (
    <Card label={say('pictures.waiting')}>
      <Typography variant="delta" tag="h2">
        {say('pictures.waiting')}
      </Typography>
      {isLoading && <Loader small />}
      <Fault>{faultOf(error)}</Fault>
      {waiting?.length === 0 && <Quiet>{say('pictures.waiting.none')}</Quiet>}
      {waiting?.map((view) => (
        <HiddenPicture key={view.file.id} view={view} />
      ))}
    </Card>
  );
}

function Library() {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const { data: found, isFetching } = usePicturesFoundQuery({ words, only: 'image', most: 24 });
  return (
    <>
      <Box maxWidth="28rem">
        <TextInput
          type="search"
          aria-label={say('pictures.choose.search')}
          placeholder={say('pictures.choose.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Box>
      {isFetching && !found && <Loader small />}
      {found?.length === 0 && <Quiet>{say('pictures.choose.none')}</Quiet>}
      <Flex gap={3} wrap="wrap" alignItems="stretch">
        {found?.map(({ id, name, picture }) => (
          <Tile key={id} to={`/plugins/safeguard/pictures/${id}`} aria-label={say('pictures.choose.open', { name })}>
            <img src={picture} alt="" />
            <span>{name}</span>
          </Tile>
        ))}
      </Flex>
    </>
  );
}

const Tile = styled(RouterLink)`
  width: 16rem;
  max-width: calc(50% - ${({ theme }) => theme.spaces[2]});
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;
  font-size: 1.2rem;
  overflow-wrap: anywhere;

  img {
    display: block;
    width: 100%;
    height: 11rem;
    object-fit: cover;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &:hover span {
    text-decoration: underline;
  }
`;
