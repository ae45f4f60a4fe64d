import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, MinusCircle } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { CellState, MatrixCell, MatrixLesson, StrandRow, TierColumn } from '../../../contract/lesson';
import { formPath, newLessonPath } from '../api/story-ref';
import { hiddenIn } from '../view/matrix';
import { useWords } from '../words';

interface CellProps {
  readonly cell: MatrixCell;
  readonly strand: StrandRow;
  readonly tier: TierColumn;
  readonly locale: string;
}

/** Each state has its sign and its words besides its colour. */
const SIGNS = {
  published: { Icon: CheckCircle, colour: 'success700' },
  'in-work': { Icon: Clock, colour: 'warning700' },
  missing: { Icon: MinusCircle, colour: 'danger700' },
} as const satisfies Readonly<Record<CellState, unknown>>;

/** What there is for one strand and one tier, and the way to write more. */
export function Cell({ cell, strand, tier, locale }: CellProps) {
  const say = useWords();
  const { state, published, inWork, lessons } = cell;
  const { Icon, colour } = SIGNS[state];
  const hidden = hiddenIn(cell);
  const counts = [
    ...(published > 0 ? [say('matrix.count.published', { count: published })] : []),
    ...(inWork > 0 ? [say('matrix.count.in-work', { count: inWork })] : []),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={1} alignItems="center">
        <Icon fill={colour} width="14px" height="14px" aria-hidden />
        <Typography variant="pi" fontWeight="bold" textColor={colour}>
          {counts.length > 0 ? counts.join(', ') : say('matrix.state.missing')}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} style={{ listStyle: 'none' }}>
        {lessons.map((lesson) => (
          <LessonLine key={lesson.documentId} lesson={lesson} locale={locale} />
        ))}
      </Flex>
      {hidden > 0 && <Typography variant="pi">{say('matrix.hidden', { count: hidden })}</Typography>}
      <Link
        tag={NavLink}
        to={newLessonPath({ locale, tier: tier.documentId, strand: strand.documentId })}
        aria-label={say('matrix.create.for', { strand: strand.name, tier: tier.name })}
      >
        {say('matrix.create')}
      </Link>
    </Flex>
  );
}

/** A lesson by its code, with where it stands. */
export function LessonLine({ lesson, locale }: { readonly lesson: MatrixLesson; readonly locale: string }) {
  const say = useWords();
  const { documentId, code, title, stage, isPublic, hasChangedSource } = lesson;
  return (
    <Box tag="li">
      <Link tag={NavLink} to={formPath({ type: 'lesson', documentId, locale })} title={title}>
        {code || title || say('bin.untitled')}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {isPublic ? say('matrix.state.published') : say(`stage.${stage}`)}
      </Typography>
      {hasChangedSource && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {say('bin.source-changed')}
        </Typography>
      )}
    </Box>
  );
}
