import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { digitsOf } from '../../../../../domain/child-privacy/detectors/phone';
import { lexiconOf } from '../../../../../domain/child-privacy/lexicon';
import { RULES_VERSION, type Knowledge } from '../../../../../domain/child-privacy/scan';
import { wordingInForce, WORDING } from './wording';
import { gazetteer } from '../../../../../domain/child-privacy/units';

/** Numbers that anyone may print: the hotline, police, fire, ambulance. */
const EMERGENCY = ['111', '112', '113', '114', '115'];

/** Another node may have changed it. */
const GOOD_FOR_MS = 60_000;

/** Records whose change changes what is found. */
const SOURCES: ReadonlySet<string> = new Set([
  'api::admin-unit.admin-unit',
  'api::hotline.hotline',
  'api::support-center.support-center',
  'api::topic.topic',
  WORDING,
]);

/** With what depends on topics, and a name for the whole: other facts, another version. */
export interface NewsroomKnowledge extends Knowledge {
  readonly needsHelp: ReadonlySet<string>;
  readonly version: string;
}

type Timeless = Omit<NewsroomKnowledge, 'year'>;

/** What the newsroom knows beside a text, read once and again after somebody changed it. */
export function knowledge(strapi: Core.Strapi, now: () => Date) {
  let known: Promise<Timeless> | null = null;
  let readAt = 0;

  strapi.documents.use(async (ctx, next) => {
    const result = await next();
    if (SOURCES.has(ctx.uid) && !['findMany', 'findOne', 'findFirst', 'count'].includes(ctx.action)) known = null;
    return result;
  });

  return {
    forget: () => {
      known = null;
    },
    async get(): Promise<NewsroomKnowledge> {
      const at = now();
      if (at.getTime() - readAt > GOOD_FOR_MS) known = null;
      if (!known) readAt = at.getTime();
      known ??= read(strapi).catch((error: unknown) => {
        known = null;
        throw error;
      });
      return { ...(await known), year: at.getUTCFullYear() };
    },
  };
}

export type KnowledgeStore = ReturnType<typeof knowledge>;

async function read(strapi: Core.Strapi): Promise<Timeless> {
  const units = await unitNames(strapi);
  const allowed = await allowedContacts(strapi);
  const wording = await wordingInForce(strapi);
  const topics = await strapi.db.query('api::topic.topic').findMany({ where: { needsHelpBox: true }, select: ['key'] });
  const needsHelp = topics.map(({ key }: { key: string }) => key).sort();
  return {
    version: versionOf([RULES_VERSION, [...units].sort(), [...allowed].sort(), needsHelp, wording]),
    units: gazetteer(units.map((name) => ({ name }))),
    lexicon: lexiconOf(wording),
    allowed,
    needsHelp: new Set(needsHelp),
  };
}

const versionOf = (facts: unknown): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);

/** Names of today and of before; the city itself tells nothing. */
async function unitNames(strapi: Core.Strapi): Promise<readonly string[]> {
  const units: readonly { readonly name: string; readonly aliases?: readonly { readonly name: string }[] }[] =
    await strapi.db
      .query('api::admin-unit.admin-unit')
      .findMany({ where: { level: { $ne: 'city' } }, populate: { aliases: true } });
  return units.flatMap(({ name, aliases = [] }) => [name, ...aliases.map((alias) => alias.name)]);
}

/** A number that nobody has approved lets nothing pass. */
const PUBLISHED = { publishedAt: { $notNull: true } };

async function allowedContacts(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const hotline = await strapi.db.query('api::hotline.hotline').findOne({ where: PUBLISHED });
  const centres = await strapi.db
    .query('api::support-center.support-center')
    .findMany({ where: PUBLISHED, select: ['phone'] });
  const phones = [hotline?.number, hotline?.emergencyNumber, ...centres.map(({ phone }: { phone?: string }) => phone)];
  const numbers = phones
    .filter((phone): phone is string => typeof phone === 'string')
    .flatMap((text) => text.split(/[;,]/));
  return new Set([...EMERGENCY, ...numbers.map(digitsOf)].filter(Boolean));
}
