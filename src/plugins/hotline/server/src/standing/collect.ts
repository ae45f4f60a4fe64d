import type { Core } from '@strapi/strapi';
import type { Banner } from '../../../../../domain/hotline/banner';
import { HOTLINE_WHEN_NOTHING_ANSWERS, type HotlineFacts } from '../../../../../domain/hotline/facts';
import type { SupportCenter } from '../../../../../domain/hotline/directory';
import type { SizeName } from '../../../../../domain/hotline/size';
import { publications, type PublicItem } from '../neighbours';
import type { BannerTable, TableBanner } from './table';

export const BANNER = 'api::hotline-banner.hotline-banner';
export const HOTLINE = 'api::hotline.hotline';
export const UNIT = 'api::admin-unit.admin-unit';
export const CENTER = 'api::support-center.support-center';

/** A banner's row, as far as it is drawn and placed. */
export interface BannerEntry extends Omit<Banner, 'language'> {
  readonly documentId: string;
  readonly locale: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly weight: number | null;
  readonly units?: readonly { readonly code: string }[];
}

/** Reads what is out now. @throws when the database does not answer. */
export async function collectTable(strapi: Core.Strapi, now: number): Promise<BannerTable> {
  const items = await publications(strapi).ofProfile('hotline-banner', now);
  const entries: BannerEntry[] = await strapi.db
    .query(BANNER)
    .findMany({ where: { publishedAt: { $notNull: true } }, populate: ['units'] });
  const banners = items.flatMap((item) => {
    const entry = entries.find(({ documentId, locale }) => documentId === item.documentId && locale === item.locale);
    return entry ? [standing(item, entry)] : [];
  });
  return {
    facts: await publishedFacts(strapi),
    banners,
    ...(await units(strapi)),
    centers: await centers(strapi),
    placements: await placements(strapi),
  };
}

const millis = (text: string | null): number | null => (text ? Date.parse(text) : null);

const standing = (item: PublicItem, entry: BannerEntry): TableBanner => ({
  ...bannerOf(entry),
  uuid: item.uuid,
  documentId: item.documentId,
  version: item.version,
  versionAt: item.versionAt,
  expiresAt: item.expiresAt,
  startsAt: millis(entry.startsAt),
  endsAt: millis(entry.endsAt),
  weight: entry.weight ?? 10,
  units: (entry.units ?? []).map(({ code }) => code),
});

/** What is drawn of a banner's row, or of a form that is being filled in. */
export const bannerOf = (
  entry: Pick<BannerEntry, 'locale' | 'audience' | 'tone' | 'palette' | 'variant' | 'message' | 'subline' | 'alt'>,
): Banner => ({
  language: entry.locale === 'en' ? 'en' : 'vi',
  audience: entry.audience,
  tone: entry.tone,
  palette: entry.palette,
  variant: entry.variant,
  message: entry.message,
  subline: entry.subline || null,
  alt: entry.alt ?? '',
});

/** The facts as published, or those that always hold. */
export async function publishedFacts(strapi: Core.Strapi): Promise<HotlineFacts> {
  const entry = await strapi.db
    .query(HOTLINE)
    .findOne({ where: { publishedAt: { $notNull: true } }, populate: ['contacts'] });
  if (!entry) return HOTLINE_WHEN_NOTHING_ANSWERS;
  const { number, name, nameEn, hours, hoursEn, costLine, costLineEn, emergencyNumber } = entry;
  const contacts: HotlineFacts['contacts'] = entry.contacts.map((contact: HotlineFacts['contacts'][number]) => ({
    kind: contact.kind,
    label: contact.label,
    labelEn: contact.labelEn ?? contact.label,
    url: contact.url || null,
  }));
  return { number, name, nameEn, hours, hoursEn, costLine, costLineEn, emergencyNumber, contacts };
}

async function units(strapi: Core.Strapi): Promise<Pick<BannerTable, 'parents' | 'unitNames'>> {
  const rows: { code: string; name: string; parent: { code: string } | null }[] = await strapi.db
    .query(UNIT)
    .findMany({ select: ['code', 'name'], populate: { parent: { select: ['code'] } } });
  return {
    parents: Object.fromEntries(rows.flatMap(({ code, parent }) => (parent ? [[code, parent.code]] : []))),
    unitNames: Object.fromEntries(rows.map(({ code, name }) => [code, name])),
  };
}

type CenterEntry = Omit<SupportCenter, 'unit'> & { readonly unit: { readonly code: string } | null };

async function centers(strapi: Core.Strapi): Promise<readonly SupportCenter[]> {
  const rows: CenterEntry[] = await strapi.db.query(CENTER).findMany({
    where: { publishedAt: { $notNull: true }, verifiedAt: { $notNull: true } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    populate: { unit: { select: ['code'] } },
  });
  const unitFirst = [...rows].sort((a, b) => (a.unit?.code ?? '').localeCompare(b.unit?.code ?? ''));
  return unitFirst.map(({ name, kind, unit, services, hours, phone, address, website, verifiedAt }) => ({
    ...{ name, kind, unit: unit?.code ?? null, verifiedAt: new Date(verifiedAt).toISOString() },
    ...{ services: services || null, hours: hours || null, phone: phone || null },
    ...{ address: address || null, website: website || null },
  }));
}

async function placements(strapi: Core.Strapi): Promise<Record<string, SizeName>> {
  const rows: { name: string; size: SizeName }[] = await strapi.db
    .connection('hotline_placements')
    .select('name', 'size');
  return Object.fromEntries(rows.map(({ name, size }) => [name, size]));
}
