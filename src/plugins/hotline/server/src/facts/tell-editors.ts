import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { KeptFact } from '../../../contract/facts';
import { newsroomOf } from '../neighbours';
import { keptFacts, UID_OF } from './kept-facts';

/** Records of the newsroom that have no languages are told of in Vietnamese. */
const LOCALE = 'vi';

/** Tells those who answer for a fact that it is due, or past: once for each time it was verified, whichever node looks. */
export async function tellEditors(strapi: Core.Strapi, goodForDays: number, now: number): Promise<void> {
  const facts = await keptFacts(strapi, goodForDays, now);
  for (const fact of facts.filter(({ phase }) => phase !== 'fresh')) await tell(strapi, fact);
}

async function tell(strapi: Core.Strapi, fact: KeptFact): Promise<void> {
  const { stories, notifications } = newsroomOf(strapi);
  const { type, documentId, phase, dueAt } = fact;
  await strapi.db.transaction(async ({ trx }) => {
    const story = await stories.find(trx, { content_type: UID_OF[type], document_id: documentId, locale: LOCALE });
    if (!story) return;
    await notifications.announce(trx, {
      ...{ kind: 'facts-due', story, actor: null, event: eventOf(fact) },
      facts: { deadlineAt: dueAt === null ? undefined : Date.parse(dueAt), isPast: phase === 'past' },
    });
  });
}

/** The same for every node, so that nobody is told twice. */
const eventOf = ({ type, documentId, verifiedAt, phase }: KeptFact): string =>
  createHash('sha256')
    .update(JSON.stringify([type, documentId, verifiedAt, phase]))
    .digest('hex')
    .slice(0, 36);
