import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ForgettingCounts, ForgettingPlace } from '../../../contract/forgetting';
import { useWords } from '../words/use-words';

/** In how many rows and files the words stand, by place. */
export function Counts({ found }: { readonly found: ForgettingCounts }) {
  const say = useWords();
  const places = Object.entries(found) as readonly (readonly [ForgettingPlace, number])[]; // the contract's keys
  if (places.length === 0) return <Typography>{say('forgetting.found.none')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('forgetting.found')}>
      <Typography fontWeight="semiBold">{say('forgetting.found')}</Typography>
      {places.map(([place, count]) => (
        <Badge key={place}>{say('forgetting.place', { place: say(`forgetting.place.${place}`), count })}</Badge>
      ))}
    </Flex>
  );
}
