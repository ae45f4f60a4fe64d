import type { Core } from '@strapi/strapi';
import type { StoryPlace } from '../../../../../server/story-place';
import type { Actor } from '../actors';
import { newsroom } from '../newsroom';
import { GateRefusal } from './gate-refusal';

interface Attempted {
  readonly actor: Actor;
  readonly action: string;
  readonly place: Partial<StoryPlace>;
}

/** Does the work; what it is refused for is put on record, whatever becomes of the transaction around it. */
export async function withRefusalsOnRecord<T>(
  strapi: Core.Strapi,
  attempted: Attempted,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GateRefusal && !error.isOnRecord) {
      error.isOnRecord = true;
      await newsroom(strapi).audit.recordApart({ ...attempted, outcome: 'refused', code: error.gateCode });
    }
    throw error;
  }
}
