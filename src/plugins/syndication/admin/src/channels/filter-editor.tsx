import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField, SomeField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import {
  FILTER_LISTS,
  type ChannelFilter,
  type ChannelSheet,
  type FilterForecast,
  type FilterVocabulary,
} from '../../../contract/channel';
import { useForecastMutation, useSaveFilterMutation } from '../api';
import { useWords } from '../words';
import { filterSentence, nameOf } from './filter-sentence';

interface FilterEditorProps {
  readonly channel: ChannelSheet;
  readonly vocabulary: FilterVocabulary;
  readonly isEnglish: boolean;
  readonly onClose: () => void;
}

const LANGUAGES: readonly ChannelFilter['language'][] = ['vi', 'en', 'any'];
const MEMBERSHIPS: readonly ChannelFilter['membership'][] = ['automatic', 'picked'];

/** Changes what a channel takes. It cannot be saved before it was seen what enters and leaves. */
export function FilterEditor({ channel, vocabulary, isEnglish, onClose }: FilterEditorProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [filter, setFilter] = useState(channel.filter);
  const [forecast, { data: reckoned, isLoading: isReckoning, error: unreckoned, reset }] = useForecastMutation();
  const [save, { isLoading: isSaving, error: unsaved }] = useSaveFilterMutation();
  const change = (some: Partial<ChannelFilter>) => {
    setFilter({ ...filter, ...some });
    reset(); // what was reckoned is no more true
  };
  const error = unreckoned ?? unsaved;
  return (
    <Sheet
      title={say('filter.title', { title: channel.title })}
      confirm={say('common.save')}
      isBusy={isSaving}
      isReady={reckoned !== undefined}
      fault={faultOf(error)}
      onClose={onClose}
      onConfirm={() => void save({ key: channel.key, filter }).then((answer) => 'error' in answer || onClose())}
    >
      <Typography aria-live="polite">{filterSentence(filter, vocabulary, say, isEnglish)}</Typography>
      {FILTER_LISTS.map((list) => (
        <SomeField
          key={list}
          label={say(`filter.${list}`)}
          hint={say('filter.empty')}
          values={filter[list]}
          options={vocabulary[list].map((term) => ({ value: term.key, label: nameOf(list, term, say, isEnglish) }))}
          onChange={(values) => change({ [list]: values })}
        />
      ))}
      <ChoiceField
        label={say('filter.language')}
        value={filter.language}
        options={LANGUAGES.map((each) => ({ value: each, label: say(`filter.language.${each}`) }))}
        onChange={(chosen) => change({ language: LANGUAGES.find((each) => each === chosen) ?? 'any' })}
      />
      <ChoiceField
        label={say('filter.membership')}
        value={filter.membership}
        options={MEMBERSHIPS.map((each) => ({ value: each, label: say(`filter.membership.${each}`) }))}
        onChange={(chosen) => change({ membership: chosen === 'picked' ? 'picked' : 'automatic' })}
      />
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Button variant="secondary" loading={isReckoning} onClick={() => void forecast({ key: channel.key, filter })}>
          {say('filter.reckon')}
        </Button>
        {!reckoned && <Quiet>{say('filter.reckon-first')}</Quiet>}
      </Flex>
      {reckoned && <Reckoned forecast={reckoned} />}
    </Sheet>
  );
}

function Reckoned({ forecast }: { readonly forecast: FilterForecast }) {
  const say = useWords();
  const { enters, leaves, entering, leaving } = forecast;
  const titles = (some: readonly string[], all: number) => `${some.join('; ')}${all > some.length ? '; …' : ''}`;
  return (
    <Flex role="status" direction="column" alignItems="flex-start" gap={2}>
      <Typography fontWeight="bold">{say('filter.forecast', { enters, leaves })}</Typography>
      {enters > 0 && <Quiet>{say('filter.entering', { titles: titles(entering, enters) })}</Quiet>}
      {leaves > 0 && <Quiet>{say('filter.leaving', { titles: titles(leaving, leaves) })}</Quiet>}
      {leaves > 0 && <Typography textColor="danger600">{say('filter.forecast.leaving')}</Typography>}
    </Flex>
  );
}
