import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import { Card } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField, LineField } from '../../../../../admin/parts/fields';
import { SERVER } from '../../../../../admin/parts/server';
import type { Seen } from '../../../contract/look';
import { useChannelsQuery, useLookMutation, useOutletsQuery } from '../api';
import { SyndicationFrame } from '../parts/frame';
import { useWords } from '../words';
import { Answer } from './answer';
import { isOfChannel, lookWithKey, pathOf, VIEWS, type View } from './look-at';

const ANYONE = 'public';
const PASTED = 'key';

/** Xem thử: exactly what an outlet, a key or anybody sees. */
export function TesterPage() {
  const say = useWords();
  const { data: outlets = [] } = useOutletsQuery();
  const { data: channels = [] } = useChannelsQuery();
  const [who, setWho] = useState(ANYONE);
  const [key, setKey] = useState('');
  const [view, setView] = useState<View>('channels');
  const [channel, setChannel] = useState<string>();
  const { look, seen, fault, isBusy, forget } = useLook();
  const isReady = (who !== PASTED || key.trim() !== '') && (!isOfChannel(view) || channel !== undefined);
  const choose =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      forget(); // an answer never stands beside another question
    };
  return (
    <SyndicationFrame page="tester">
      <Card label={say('tab.tester')}>
        <ChoiceField
          label={say('tester.as')}
          value={who}
          options={[
            { value: ANYONE, label: say('tester.as.public') },
            { value: PASTED, label: say('tester.as.key') },
            ...outlets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={choose(setWho)}
        />
        {who === PASTED && (
          <LineField
            type="password"
            label={say('tester.key')}
            hint={say('tester.key.hint')}
            value={key}
            onChange={choose(setKey)}
          />
        )}
        <ChoiceField
          label={say('tester.what')}
          value={view}
          options={VIEWS.map((each) => ({ value: each, label: say(`tester.what.${each}`) }))}
          onChange={choose((chosen: string) => setView(VIEWS.find((each) => each === chosen) ?? 'channels'))}
        />
        {isOfChannel(view) && (
          <ChoiceField
            label={say('tester.channel')}
            value={channel}
            options={channels.map((each) => ({ value: each.key, label: each.title }))}
            onChange={choose(setChannel)}
          />
        )}
        <Button
          startIcon={<Eye />}
          loading={isBusy}
          disabled={!isReady}
          onClick={() => void look({ who, key: key.trim(), path: pathOf(view, channel ?? '') })}
        >
          {say('tester.look')}
        </Button>
        <Fault>{fault}</Fault>
      </Card>
      {seen && <Answer seen={seen} />}
    </SyndicationFrame>
  );
}

interface Question {
  readonly who: string;
  readonly key: string;
  readonly path: string;
}

/** Asks the server on behalf of an outlet; for a key, and for anybody, this browser asks itself. */
function useLook() {
  const faultOf = useFaultOf();
  const [lookAs] = useLookMutation();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = ({ who, key, path }: Question): Promise<Seen> =>
    who === ANYONE || who === PASTED
      ? lookWithKey(SERVER, path, who === PASTED ? key : null)
      : lookAs({ id: who, path }).unwrap();
  const forget = () => {
    setSeen(null);
    setFault(null);
  };
  async function look(question: Question): Promise<void> {
    setBusy(true);
    forget();
    try {
      setSeen(await ask(question));
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { look, seen, fault, isBusy, forget };
}
