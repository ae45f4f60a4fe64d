import { useIsMobile } from '@strapi/admin/strapi-admin';
import { Box } from '@strapi/design-system';
import { ANY, ChoiceField, withAny } from '../../../../../admin/parts/fields';
import type { DeskCard, StoryCard } from '../../../contract/story';
import { useGovernedTypes } from '../api/governed-types';
import { useColleaguesQuery } from '../api/newsroom-api';
import { languageName, useTypeName } from '../parts/names';
import { STAGES, type ShelfFilters } from '../view/shelf-filters';
import { useWords } from '../words';

type Filter = 'stage' | 'desk' | 'type' | 'locale' | 'assignee';

interface FilterChoicesProps {
  readonly filters: ShelfFilters;
  readonly desks: readonly DeskCard[] | undefined;
  readonly stories: readonly StoryCard[];
  readonly onShow: (filters: ShelfFilters) => void;
}

/** What the shelf can be narrowed to. */
export function FilterChoices({ filters, desks, stories, onShow }: FilterChoicesProps) {
  const say = useWords();
  const typeName = useTypeName();
  const types = useGovernedTypes();
  const { data: colleagues = [] } = useColleaguesQuery(null);
  const known = desks ?? desksOf(stories);
  const options: Readonly<Record<Filter, readonly { readonly value: string; readonly label: string }[]>> = {
    stage: STAGES.map((stage) => ({ value: stage, label: say(`stage.${stage}`) })),
    desk: known.map(({ documentId, name }) => ({ value: documentId, label: name })),
    type: types.map(({ type }) => ({ value: type, label: typeName(type) })),
    locale: ['vi', 'en'].map((locale) => ({ value: locale, label: languageName(locale) })),
    assignee: colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
  };
  const choose = (filter: Filter, value: string) => {
    const chosen = value === ANY ? null : value;
    onShow({ ...filters, [filter]: filter === 'assignee' && chosen ? Number(chosen) : chosen });
  };
  return (
    <>
      {FILTERS.map((filter) => (
        <Choice
          key={filter}
          label={say(`bin.filter.${filter}`)}
          value={String(filters[filter] ?? ANY)}
          options={options[filter]}
          onChange={(value) => choose(filter, value)}
        />
      ))}
    </>
  );
}

const FILTERS = ['stage', 'desk', 'type', 'locale', 'assignee'] as const satisfies readonly Filter[];

function Choice({ label, value, options, onChange }: Parameters<typeof ChoiceField>[0]) {
  return (
    <Box minWidth="14rem" flex={useIsMobile() ? 'none' : '0 1 14rem'}>
      <ChoiceField isCompact label={label} value={value} options={withAny(options, label)} onChange={onChange} />
    </Box>
  );
}

function desksOf(stories: readonly StoryCard[]): readonly DeskCard[] {
  return [...new Map(stories.flatMap(({ desk }) => (desk ? [[desk.documentId, desk]] : []))).values()];
}
