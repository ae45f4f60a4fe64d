import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ForgettingCounts, ForgettingPlace } from '../../../contract/forgetting';
import { useWords } from '../words';

/** In how many rows and files the words stand, by place. */
export function Counts({ found, isDone = false }: { readonly found: ForgettingCounts; readonly isDone?: boolean }) {
  const say = useWords();
  const head = say(isDone ? 'forgetting.gone' : 'forgetting.found');
  const places = Object.entries(found) as readonly (readonly [ForgettingPlace, number])[]; // the contract's keys
  if (places.length === 0) return isDone ? null : <Typography>{say('forgetting.found.none')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={head}>
      <Typography fontWeight="semiBold">{head}</Typography>
      {places.map(([place, count]) => (
        <Badge key={place}>{say('forgetting.place', { place: say(`forgetting.place.${place}`), count })}</Badge>
      ))}
    </Flex>
  );
}
