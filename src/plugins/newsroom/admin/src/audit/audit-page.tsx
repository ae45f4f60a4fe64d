import { BackButton, Layouts, Page, useNotification } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Loader, Searchbar } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useMemo, useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ANY, ChoiceField, withAny } from '../../../../../admin/parts/fields';
import { offerFile } from '../../../../../admin/parts/offer-file';
import type { AuditRow } from '../../../contract/audit';
import { useLazyAuditQuery } from '../api/newsroom-api';
import { isWanted, titlesOf, toNdjson, type Titles } from '../view/audit-filter';
import { useWords } from '../words';
import { AuditList } from './audit-list';
import { useActionName } from './names';
import { useRecord } from './use-record';

const PAGE = 500;

/** The record of every act, for those who answer for the newsroom. */
export function AuditPage() {
  const say = useWords();
  const record = useRecord();
  const actionName = useActionName();
  const [outcome, setOutcome] = useState<string>(ANY);
  const [text, setText] = useState('');
  const outcomes = withAny(
    OUTCOMES.map((each) => ({ value: each, label: say(`audit.${each}`) })),
    say('audit.outcome'),
  );
  const titles = useMemo(() => titlesOf(record.stories), [record.stories]);
  const filter = { outcome: OUTCOMES.find((each) => each === outcome) ?? null, text };
  return (
    <Page.Main>
      <Page.Title>{say('audit.title')}</Page.Title>
      <Layouts.Header
        title={say('audit.title')}
        subtitle={say('audit.subtitle')}
        navigationAction={<BackButton fallback="/plugins/newsroom" />}
        primaryAction={!record.isForbidden && <Export />}
      />
      <Layouts.Content>
        {record.isForbidden ? (
          say('audit.forbidden')
        ) : (
          <>
            <Flex gap={2} paddingBottom={4} wrap="wrap">
              <Box flex="1 1 24rem">
                <Searchbar
                  name="audit"
                  size="S"
                  value={text}
                  placeholder={say('audit.filter.text')}
                  clearLabel={say('bin.search.clear')}
                  onChange={(event) => setText(event.target.value)}
                  onClear={() => setText('')}
                >
                  {say('audit.filter.text')}
                </Searchbar>
              </Box>
              <Box flex="0 1 20rem">
                <ChoiceField
                  isCompact
                  label={say('audit.filter.outcome')}
                  value={outcome}
                  options={outcomes}
                  onChange={setOutcome}
                />
              </Box>
            </Flex>
            {record.isLoading ? (
              <Loader small />
            ) : (
              <Found
                rows={record.rows.filter((row) => isWanted(row, filter, [actionName(row.action), titles.of(row)]))}
                titles={titles}
              />
            )}
            {record.more && (
              <Flex justifyContent="center" padding={4}>
                <Button variant="tertiary" loading={record.isAsking} onClick={record.more}>
                  {say('audit.more')}
                </Button>
              </Flex>
            )}
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

const OUTCOMES = ['done', 'refused'] as const satisfies readonly AuditRow['outcome'][];

const Found = ({ rows, titles }: { readonly rows: readonly AuditRow[]; readonly titles: Titles }) => (
  <Box background="neutral0" shadow="tableShadow" hasRadius>
    <AuditList rows={rows} titles={titles} />
  </Box>
);

/** The whole record as a file, fetched page by page. */
function Export() {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [ask] = useLazyAuditQuery();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const rows: AuditRow[] = [];
      for (let since = 0, page = PAGE; page === PAGE; since = rows.at(-1)?.seq ?? since) {
        const next = await ask({ since, limit: PAGE }).unwrap();
        rows.push(...next.rows);
        page = next.rows.length;
      }
      offerFile('audit.ndjson', new Blob([toNdjson(rows)], { type: 'application/x-ndjson' }));
    } catch (error) {
      toggleNotification({ type: 'danger', message: faultOf(error) ?? undefined });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="S" variant="secondary" startIcon={<Download />} loading={isBusy} onClick={() => void save()}>
      {say('audit.export')}
    </Button>
  );
}
