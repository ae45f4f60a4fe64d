import { Loader } from '@strapi/design-system';
import { useState } from 'react';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Copyable } from '../../../../../admin/parts/copyable';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField } from '../../../../../admin/parts/fields';
import type { HandedOut } from '../../../contract/codes';
import { useCodesQuery, useHandedOutQuery } from '../api';
import { HotlineFrame } from '../parts/frame';
import { useWords, type Say } from '../words';
import { SizeCard } from './size-card';

/** Banner cho đơn vị: what an editor hands out, seen as it will stand. */
export function CodesPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const { data: banners, error } = useHandedOutQuery(undefined, { refetchOnMountOrArgChange: true });
  const [chosen, setChosen] = useState('');
  const banner = banners?.find((each) => keyOf(each) === chosen) ?? banners?.[0];
  return (
    <HotlineFrame page="codes">
      <Fault>{faultOf(error)}</Fault>
      {!banners && !error && <Loader small />}
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
    </HotlineFrame>
  );
}

const keyOf = ({ id, audience, language }: HandedOut): string => `${id} ${audience} ${language}`;

function nameOf({ message, audience, language }: HandedOut, say: Say): string {
  const about = `${say(`audience.${audience}`)}, ${say(`language.${language}`)}`;
  return message === null ? say('codes.current', { about }) : `${message} (${about})`;
}

function Codes({ banner }: { readonly banner: HandedOut }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { data: codes, error } = useCodesQuery(banner);
  if (!codes) return error ? <Fault>{faultOf(error)}</Fault> : <Loader small />;
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
