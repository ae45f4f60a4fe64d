import type { Core } from '@strapi/strapi';
import type { Finding } from '../../../../../domain/child-privacy/finding';
import { scan, type Review } from '../../../../../domain/child-privacy/scan';
import type { CheckAnswer, CheckFinding } from '../../../contract/check';
import { captionsIn, pointingAtCues } from './captions';
import type { Check } from './check-request';
import { knowledge, type KnowledgeStore } from './knowledge';

type Language = 'vi' | 'en';

/** The scanner on stories, saved or not. */
export function createReview(strapi: Core.Strapi) {
  const known: KnowledgeStore = knowledge(strapi, () => new Date());

  return {
    knowledge: known,

    async check({ language, topics, hasHelpBox, fields, sent }: Check): Promise<Review> {
      const facts = await known.get();
      const needsHelpBox = topics.some((topic) => facts.needsHelp.has(topic));
      const captions = await captionsIn(strapi, sent);
      const all = [...fields, ...captions.map(({ field }) => field)];
      const review = scan({ language, fields: all, needsHelpBox, hasHelpBox, hasContentWarning: null }, facts);
      return { ...review, findings: pointingAtCues(review.findings, captions) };
    },
  };
}

export type ReviewService = ReturnType<typeof createReview>;

/** As the API says it, in the language of whoever asks. */
export const answerOf = ({ findings, combination }: Review, language: Language): CheckAnswer => ({
  findings: findings.map((finding) => shown(finding, language)),
  combination,
});

const shown = ({ message, ...finding }: Finding, language: Language): CheckFinding => ({
  ...finding,
  message: message[language],
  waived: false,
});
