import { Box, Flex, Typography } from '@strapi/design-system';
import type { PartReading } from '../../../contract/lesson';
import { useFieldName } from '../parts/names';
import { useWords } from '../words';

/** How the parts read that pupils read themselves, beside what their tier can read. */
export function Reading({ parts }: { readonly parts: readonly PartReading[] }) {
  const say = useWords();
  return (
    <Box tag="section">
      <Typography variant="sigma" tag="h3" textColor="neutral600" paddingBottom={2}>
        {say('lesson.reading')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
        {parts.map((part) => (
          <Part key={part.field} part={part} />
        ))}
      </Flex>
    </Box>
  );
}

function Part({ part: { field, level, limits, faults } }: { readonly part: PartReading }) {
  const say = useWords();
  const name = useFieldName('lesson');
  const isHard = faults.length > 0;
  const verdict = limits === null ? 'no-tier' : isHard ? 'hard' : 'fits';
  const limit = (value: number | null | undefined) => value ?? 'none';
  return (
    <Box tag="li">
      <Typography tag="p" variant="pi" fontWeight="bold">
        {name(field)}
      </Typography>
      <Typography tag="p" variant="pi" textColor={isHard ? 'warning700' : 'neutral700'}>
        {say(`lesson.reading.${verdict}`)}
      </Typography>
      <Typography tag="p" variant="pi">
        {say('lesson.reading.average', { count: level.average, limit: limit(limits?.sentenceAverage) })}
      </Typography>
      <Typography tag="p" variant="pi">
        {say('lesson.reading.longest', { count: level.longest, limit: limit(limits?.sentenceLongest) })}
      </Typography>
      {faults.includes('longest') && <Quoted>{level.longestSentence}</Quoted>}
      {faults.includes('long-words') && (
        <Typography tag="p" variant="pi">
          {say('lesson.reading.long-words', {
            ...{ count: level.longWords, limit: limit(limits?.longWords) },
            words: level.longWordsMet.join(', '),
          })}
        </Typography>
      )}
    </Box>
  );
}

const Quoted = ({ children }: { readonly children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral700" style={{ fontStyle: 'italic' }}>
    {`“${children}”`}
  </Typography>
);
