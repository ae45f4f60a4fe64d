import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

const INJECT_COLUMN = 'Admin/CM/pages/ListView/inject-column-in-table';
const NEWSROOM_TIME = 'Asia/Ho_Chi_Minh';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Row, ...others: never[]) => ReactNode;
}

interface Table<C extends Column> {
  readonly displayedHeaders: readonly C[];
}

/** Narrows instants and languages, so that title, desk, time and status fit on one screen. */
export function narrowColumns(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(INJECT_COLUMN, (table: Table<Column>) => ({
    ...table,
    displayedHeaders: table.displayedHeaders.map(narrowed),
  }));
}

function narrowed(column: Column): Column {
  const { name, attribute } = column;
  if (name === 'locales') return { ...column, cellFormatter: (row) => <Languages row={row} /> };
  if (attribute.type === 'datetime') return { ...column, cellFormatter: (row) => <Instant at={row[name]} /> };
  return column;
}

/** An instant as the newsroom's clock shows it. */
function Instant({ at }: { readonly at: unknown }) {
  const { formatDate } = useIntl();
  if (typeof at !== 'string') return <Typography textColor="neutral800">-</Typography>;
  return (
    <Typography textColor="neutral800">
      {formatDate(at, { dateStyle: 'short', timeStyle: 'short', timeZone: NEWSROOM_TIME })}
    </Typography>
  );
}

/** The languages a story exists in, by code. */
function Languages({ row }: { readonly row: Row }) {
  return <Typography textColor="neutral800">{languagesOf(row).join(', ')}</Typography>;
}

export function languagesOf({ locale, localizations }: Row): string[] {
  const others: readonly unknown[] = Array.isArray(localizations) ? localizations : [];
  const codes = [locale, ...others.map((each) => (each as { locale?: unknown }).locale)];
  return codes.filter((code): code is string => typeof code === 'string').sort((a, b) => b.localeCompare(a));
}
