import { newsroom } from '../newsroom';
import { move, type Step } from './context';

/** Somebody has held a story against its changed sources, and changes it or lets it stand: nothing of it moves by this. */
export const reviewSource: Step = async (context) => {
  const { strapi, trx, story, person } = context;
  const looked = await newsroom(strapi).derivations.review(trx, story, person.id);
  const sources = looked.map(({ field, source_document_id, change }) => ({
    field,
    source: source_document_id,
    change,
  }));
  return move(context, { action: 'reviewSource', details: { sources } });
};
