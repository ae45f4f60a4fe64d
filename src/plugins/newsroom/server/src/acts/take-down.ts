import type { Core } from '@strapi/strapi';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { ActingPerson } from '../actors';
import { notices } from '../neighbours';
import { newsroom } from '../newsroom';
import { killed, throughTheGate, type KillReason } from './publish';

interface TakingDown {
  readonly reason: KillReason;
  /** The rule, as the record shows it: `consent`, `forgetting`. */
  readonly rule: string;
  /** On whose word: one, who is countersigned later; two, who are done; nobody, when time alone has brought it about. */
  readonly signedBy?: readonly ActingPerson[];
}

/**
 * Kills a story because a rule asks for it, though no editor is there: it is out everywhere at once, also where it is
 * withdrawn or expired already, and is countersigned like any kill. Joins the transaction it is called in.
 */
export const takeDown =
  (strapi: Core.Strapi) =>
  async (place: StoryPlace, { reason, rule, signedBy = [] }: TakingDown): Promise<void> => {
    const { actors, stories, content, approvals, audit, events } = newsroom(strapi);
    const [first = null, second] = signedBy;
    await strapi.db.transaction(async ({ trx }) => {
      await audit.takeEnd(trx);
      const loaded = await content.of(place.content_type, place.document_id, place.locale);
      if (!loaded) return;
      const story = (await stories.find(trx, place)) ?? (await stories.begin(trx, place, loaded));
      const pass = () => throughTheGate({ strapi, story }, 'unpublish', 'rule');
      await actors.runAsNobody(rule, () => notices(strapi).killing(reason, pass));
      await approvals.void(trx, story);
      const now = Date.now();
      const signatures = second && { killed_countersigned_at: now, killed_countersigned_by: second.id };
      const after = await stories.change(trx, story, {
        ...killed(first?.id ?? null, reason, now),
        ...(signatures && { ...signatures, awaits_countersign: null }),
      });
      const actor = { person: first, path: rule };
      await audit.append(trx, { actor, action: 'kill', place: placeOf(story), details: { code: reason.code, rule } });
      await events.tell({ trx, kind: 'killed', story: after, before: story, actor, details: { code: reason.code } });
    });
  };
