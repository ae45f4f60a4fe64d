import { rm } from 'node:fs/promises';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { sweep } from '../media/sweep';
import { leaveIfOver } from '../read-model/catalogue';
import { findDiscrepancies, type Discrepancy } from '../read-model/verify';
import { syndicationOf } from '../syndicated-types';
import type { Syndication } from '../syndication';

/** For those who run the product: proves that outlets are told the truth, and mends what bypassed the pipeline. */
export const upkeep =
  (parts: () => Syndication) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const write = (work: (trx: Knex) => Promise<void>) => strapi.db.transaction(({ trx }) => work(trx));

    async function mendDocument(uid: UID.ContentType, documentId: string): Promise<void> {
      const type = syndicationOf(strapi, uid);
      if (!type) return;
      await write((trx) => parts().ledger.rewrite(trx, type, documentId));
    }

    /** The file is forgotten, so that writing its documents anew draws it again. */
    async function forgetMedia(sha256: string): Promise<void> {
      await rm(parts().files.pathOf(sha256), { force: true });
      await strapi.db.connection('syndication_media_sources').where({ sha256 }).delete();
    }

    /** What was put back counts as not removed yet. */
    async function sweepAgain(sha256: string): Promise<void> {
      await strapi.db.connection('syndication_media').where({ sha256 }).update({ removed_at: null });
      await sweep(strapi, parts().files);
    }

    async function documentsShowing(
      sha256: string,
    ): Promise<readonly { content_type: UID.ContentType; document_id: string }[]> {
      return strapi.db
        .connection('syndication_media_uses as use')
        .join('syndication_items as item', 'item.uuid', 'use.uuid')
        .where('use.sha256', sha256)
        .distinct('item.content_type', 'item.document_id');
    }

    /** A channel offers an item of which nothing else is left. */
    async function withdraw(place: string): Promise<void> {
      const [channel = '', uuid = ''] = place.split('/');
      await write((trx) => parts().ledger.withdrawLost(trx, channel, uuid));
    }

    async function mendNamed({ contentType, documentId }: Discrepancy): Promise<void> {
      if (contentType && documentId) await mendDocument(contentType as UID.ContentType, documentId); // written by ourselves
    }

    async function mend(discrepancy: Discrepancy): Promise<void> {
      const { kind, documentId, subject } = discrepancy;
      switch (kind) {
        case 'media-missing':
        case 'media-altered': {
          const documents = await documentsShowing(subject);
          await forgetMedia(subject);
          for (const { content_type, document_id } of documents) await mendDocument(content_type, document_id);
          return;
        }
        case 'catalogue-out-of-step':
          await write((trx) => leaveIfOver(trx, subject));
          return mendNamed(discrepancy);
        case 'killed-but-there':
          return write((trx) => parts().ledger.finishKill(trx, subject));
        case 'media-left-behind':
          return sweepAgain(subject);
        case 'killed-but-published':
          return; // a person decides: putting it out would undo the kill
        case 'counter-behind':
          return parts().ledger.catchUpCounter();
        case 'log-out-of-step':
          return documentId ? mendNamed(discrepancy) : withdraw(subject);
        default:
          return mendNamed(discrepancy);
      }
    }

    return {
      verify: (): Promise<readonly Discrepancy[]> => findDiscrepancies(strapi, strapi.db.connection, parts()),

      async repair(discrepancies: readonly Discrepancy[]): Promise<void> {
        const isCounter = ({ kind }: Discrepancy) => kind === 'counter-behind'; // first, since mending the others takes numbers
        const inOrder = [...discrepancies.filter(isCounter), ...discrepancies.filter((each) => !isCounter(each))];
        for (const discrepancy of onceADocument(inOrder)) await mend(discrepancy);
      },
    };
  };

/** A document is written anew as a whole: once is enough, whatever is wrong with it. */
function onceADocument(discrepancies: readonly Discrepancy[]): readonly Discrepancy[] {
  const seen = new Set<string>();
  return discrepancies.filter(({ kind, contentType, documentId, subject }) => {
    const isOfDocument = contentType && documentId && kind !== 'catalogue-out-of-step';
    const place = isOfDocument ? `${contentType}/${documentId}` : `${kind}/${subject}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}
