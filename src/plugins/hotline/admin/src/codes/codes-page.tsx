import { Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { HandedOut } from '../../../contract/codes';
import { useCodesQuery, useHandedOutQuery } from '../api';
import { ChoiceField } from '../parts/choice-field';
import { Copyable } from '../parts/copyable';
import { Card, Frame, Quiet } from '../parts/frame';
import { useWords } from '../words/use-words';
import { SizeCard } from './size-card';

/** Banner cho đơn vị: what an editor hands out, seen as it will stand. */
export function CodesPage() {
  const say = useWords();
  const { data: banners, isError } = useHandedOutQuery(undefined, { refetchOnMountOrArgChange: true });
  const [chosen, setChosen] = useState('');
  const banner = banners?.find((each) => keyOf(each) === chosen) ?? banners?.[0];
  return (
    <Frame page="codes">
      {isError && <Typography role="alert">{say('common.failed')}</Typography>}
      {!banners && !isError && <Loader small />}
      {banners && banner && (
        <Card label={say('codes.choose')}>
          <ChoiceField
            label={say('codes.choose')}
            value={keyOf(banner)}
            options={banners.map((each) => ({ value: keyOf(each), label: nameOf(each, say) }))}
            onChange={setChosen}
          />
          {banner.id === 'current' && <Quiet>{say('codes.current.hint')}</Quiet>}
        </Card>
      )}
      {banner && <Codes key={keyOf(banner)} banner={banner} />}
    </Frame>
  );
}

const keyOf = ({ id, audience, language }: HandedOut): string => `${id} ${audience} ${language}`;

function nameOf({ message, audience, language }: HandedOut, say: ReturnType<typeof useWords>): string {
  const about = `${say(`audience.${audience}`)}, ${say(`language.${language}`)}`;
  return message === null ? say('codes.current', { about }) : `${message} (${about})`;
}

function Codes({ banner }: { readonly banner: HandedOut }) {
  const say = useWords();
  const { data: codes, isError } = useCodesQuery(banner);
  if (!codes) return isError ? <Typography role="alert">{say('common.failed')}</Typography> : <Loader small />;
  return (
    <>
      <Card label={say('codes.page')}>
        <Copyable label={say('codes.page')} text={codes.page} />
        <Quiet>{say('codes.page.hint')}</Quiet>
        <Copyable label={say('codes.script')} text={codes.script} />
        <Quiet>{say('codes.script.hint')}</Quiet>
        <Copyable label={say('codes.address')} text={codes.address} />
      </Card>
      {codes.sizes.map((size) => (
        <SizeCard key={size.name} size={size} alt={codes.alt} />
      ))}
    </>
  );
}
