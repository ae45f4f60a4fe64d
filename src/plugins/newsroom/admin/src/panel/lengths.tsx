import { useForm } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { TextMeasure } from '../../../contract/story';
import { fillOf, fitOf, STANDFIRST, syllablesIn, TITLE, type Fit, type Span } from '../view/meter';
import { useWords } from '../words';

interface LengthsProps {
  readonly measure: TextMeasure;
  readonly isBesideForm: boolean;
}

/** How long title, standfirst and text are. Beside the form the first two follow the typing. */
export function Lengths({ measure, isBesideForm }: LengthsProps) {
  const say = useWords();
  const { syllables, words, readingMinutes } = measure;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {isBesideForm ? (
        <TypedLengths />
      ) : (
        <Meters title={measure.titleSyllables} standfirst={measure.standfirstSyllables} />
      )}
      <Typography variant="pi">{say('checks.measure.body', { syllables, words, minutes: readingMinutes })}</Typography>
    </Flex>
  );
}

function TypedLengths() {
  const title = useForm<unknown>('Lengths', ({ values }) => (values as { title?: unknown }).title);
  const standfirst = useForm<unknown>('Lengths', ({ values }) => (values as { standfirst?: unknown }).standfirst);
  const count = (text: unknown) => (typeof text === 'string' ? syllablesIn(text) : 0);
  return <Meters title={count(title)} standfirst={standfirst === undefined ? null : count(standfirst)} />;
}

/** `null` for a type that has no standfirst. */
function Meters({ title, standfirst }: { readonly title: number; readonly standfirst: number | null }) {
  const say = useWords();
  return (
    <>
      <Meter label={say('checks.measure.title', { count: title })} count={title} span={TITLE} />
      {standfirst !== null && (
        <Meter label={say('checks.measure.standfirst', { count: standfirst })} count={standfirst} span={STANDFIRST} />
      )}
    </>
  );
}

const COLOUR: Readonly<Record<Fit, { readonly bar: string; readonly text: string }>> = {
  short: { bar: 'warning500', text: 'warning700' },
  good: { bar: 'success500', text: 'success700' },
  long: { bar: 'danger500', text: 'danger700' },
};

function Meter({ label, count, span }: { readonly label: string; readonly count: number; readonly span: Span }) {
  const say = useWords();
  const fit = fitOf(count, span);
  return (
    <Box>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi">{label}</Typography>
        <Typography variant="pi" textColor={COLOUR[fit].text} fontWeight="bold">
          {say(`checks.measure.${fit}`)}
        </Typography>
      </Flex>
      <Box background="neutral150" height="4px" hasRadius marginTop={1} aria-hidden>
        <Box background={COLOUR[fit].bar} height="4px" width={`${fillOf(count, span)}%`} hasRadius />
      </Box>
    </Box>
  );
}
