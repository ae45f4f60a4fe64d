import type { Core, UID } from '@strapi/strapi';
import type { FourEyes } from './four-eyes';
import {
  adminUnits,
  ageTiers,
  audiences,
  authors,
  hotline,
  organisations,
  programmes,
  supportCenters,
  topics,
} from './content/reference';

/** Where the records that stories point to stand: documentIds by key. */
export interface References {
  readonly organisations: Keys;
  readonly units: Keys;
  readonly tiers: Keys;
  readonly topics: Keys;
  readonly audiences: Keys;
  readonly authors: Keys;
  readonly programmes: Keys;
}

export type Keys = ReadonlyMap<string, string>;

/** Makes the reference records that are not there yet. Safe to run again after an interruption. */
export async function seedReferences(strapi: Core.Strapi): Promise<References> {
  const fill = <Seed extends object>(uid: UID.CollectionType, key: keyof Seed & string, seeds: readonly Seed[]) =>
    fillTable(strapi, { uid, key, seeds });
  const organisationKeys = await fill(
    'api::organisation.organisation',
    'key',
    organisations.map(({ successor: _successor, parent: _parent, ...own }) => own),
  );
  await link(strapi, 'api::organisation.organisation', organisationKeys, organisations);
  const units = await fill(
    'api::admin-unit.admin-unit',
    'code',
    adminUnits.map(({ parent: _parent, ...own }) => own),
  );
  await link(
    strapi,
    'api::admin-unit.admin-unit',
    units,
    adminUnits.map(({ code, parent }) => ({ key: code, parent })),
  );
  const references = {
    organisations: organisationKeys,
    units,
    tiers: await fill('api::age-tier.age-tier', 'key', ageTiers),
    topics: await fill('api::topic.topic', 'key', topics),
    audiences: await fill('api::audience.audience', 'key', audiences),
    programmes: await fill('api::programme.programme', 'key', programmes),
    authors: await fill(
      'api::author.author',
      'key',
      authors.map(({ organisation, ...own }) => ({ ...own, organisation: organisationKeys.get(organisation) })),
    ),
  };
  return references;
}

interface Table<Seed> {
  readonly uid: UID.CollectionType;
  readonly key: keyof Seed & string;
  readonly seeds: readonly Seed[];
}

async function fillTable<Seed extends object>(strapi: Core.Strapi, { uid, key, seeds }: Table<Seed>): Promise<Keys> {
  const present: Record<string, string>[] = await strapi.db.query(uid).findMany({ select: ['documentId', key] });
  const keys = new Map(present.map((row) => [String(row[key]), String(row.documentId)]));
  for (const seed of seeds.filter((each) => !keys.has(String(each[key])))) {
    const { documentId } = await strapi.documents(uid).create({ data: seed as object });
    keys.set(String(seed[key]), documentId);
  }
  return keys;
}

interface Linked {
  readonly key: string;
  readonly parent?: string | undefined;
  readonly successor?: string | undefined;
}

/** Parents and successors point within a table, so they are set when all of it is there. */
async function link(strapi: Core.Strapi, uid: UID.CollectionType, keys: Keys, rows: readonly Linked[]): Promise<void> {
  for (const { key, parent, successor } of rows) {
    const data = { ...(parent && { parent: keys.get(parent) }), ...(successor && { successor: keys.get(successor) }) };
    const documentId = keys.get(key);
    if (documentId && Object.keys(data).length > 0) await strapi.documents(uid).update({ documentId, data });
  }
}

/** Samples that nobody has verified: drafts, for the managing editor to complete. */
export async function seedCenters(strapi: Core.Strapi, { units }: References, eyes: FourEyes): Promise<void> {
  const seeds = supportCenters.map(({ key: _key, unit, services, ...own }) => ({
    ...own,
    services: services.join('\n'),
    unit: units.get(unit),
  }));
  await eyes.write(null, () => fillTable(strapi, { uid: 'api::support-center.support-center', key: 'name', seeds }));
}

/** The record has no desk: the managing editor writes it, and somebody else who answers for every desk approves it. */
export async function seedHotline(strapi: Core.Strapi, eyes: FourEyes): Promise<void> {
  const documents = strapi.documents('api::hotline.hotline');
  if (await documents.findFirst({ status: 'published' })) return;
  const contacts = hotline.contacts.map(({ url, ...contact }) => ({ ...contact, ...(url && { url }) }));
  const write = () => documents.create({ data: { ...hotline, contacts } });
  const { documentId } = (await documents.findFirst({})) ?? (await eyes.write(null, write));
  await eyes.reviewAndPublish(null, {
    ...{ content_type: 'api::hotline.hotline', document_id: documentId, locale: 'vi' },
  });
}
