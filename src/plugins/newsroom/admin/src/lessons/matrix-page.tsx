import { BackButton, Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField } from '../../../../../admin/parts/fields';
import type { LessonMatrix } from '../../../contract/lesson';
import { useLessonMatrixQuery } from '../api/newsroom-api';
import { DEFAULT_LOCALE } from '../api/story-ref';
import { languageName } from '../parts/names';
import { tallyOfCells } from '../view/matrix';
import { useWords } from '../words';
import { AgesDialog } from './ages-dialog';
import { LessonLine } from './matrix-cell';
import { MatrixTable } from './matrix-table';

const LANGUAGES = ['vi', 'en'].map((locale) => ({ value: locale, label: languageName(locale) }));

/** Which lessons there are for each tier and strand, and which are missing. */
export function MatrixPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const [address, setAddress] = useSearchParams();
  const locale = address.get('locale') === 'en' ? 'en' : DEFAULT_LOCALE;
  const { currentData: matrix, error } = useLessonMatrixQuery(locale);
  const [isChanging, setChanging] = useState(false);
  return (
    <Page.Main>
      <Page.Title>{say('matrix.title')}</Page.Title>
      <Layouts.Header
        title={say('matrix.title')}
        subtitle={say('matrix.subtitle')}
        navigationAction={<BackButton fallback="/plugins/newsroom" />}
        primaryAction={
          matrix && (
            <Button variant="tertiary" size="S" onClick={() => setChanging(true)}>
              {say('matrix.change-ages')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10}>
          <Box width="20rem">
            <ChoiceField
              isCompact
              label={say('matrix.language')}
              value={locale}
              options={LANGUAGES}
              onChange={(next) => setAddress({ locale: next }, { replace: true })}
            />
          </Box>
          <Fault>{faultOf(error)}</Fault>
          {matrix ? <Matrix matrix={matrix} locale={locale} /> : !error && <Loader small />}
        </Flex>
      </Layouts.Content>
      {matrix && isChanging && <AgesDialog tiers={matrix.tiers} onClose={() => setChanging(false)} />}
    </Page.Main>
  );
}

function Matrix({ matrix, locale }: { readonly matrix: LessonMatrix; readonly locale: string }) {
  const say = useWords();
  const { published, 'in-work': inWork, missing } = tallyOfCells(matrix);
  return (
    <>
      {matrix.ageFaults.length > 0 && (
        <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3}>
          <Typography tag="h2" variant="omega" fontWeight="bold" textColor="danger700">
            {say('matrix.age-faults')}
          </Typography>
          {matrix.ageFaults.map((fault) => (
            <Typography key={fault} tag="p" textColor="danger700">
              {fault}
            </Typography>
          ))}
        </Box>
      )}
      <Typography role="status">{say('matrix.tally', { published, inWork, missing })}</Typography>
      <MatrixTable matrix={matrix} locale={locale} />
      {matrix.unplaced.length > 0 && (
        <Box tag="section">
          <Typography tag="h2" variant="delta" paddingBottom={2}>
            {say('matrix.unplaced')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} style={{ listStyle: 'none' }}>
            {matrix.unplaced.map((lesson) => (
              <LessonLine key={lesson.documentId} lesson={lesson} locale={locale} />
            ))}
          </Flex>
        </Box>
      )}
    </>
  );
}
