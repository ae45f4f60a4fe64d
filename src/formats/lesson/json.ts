import { itemUri } from '../../domain/shared/item-uri';
import { blocksHtml } from '../html/blocks';
import { helpLine } from '../hotline';
import type { LessonSheet } from './lesson';

/** Where the other forms of a lesson are. Absolute addresses. */
export interface LessonLinks {
  readonly self: string;
  readonly html: string;
  readonly item: string;
  readonly answers: string;
  readonly scorm12: string;
  readonly offline: string;
  readonly pupilPdf: string;
  readonly parentsPdf: string;
  readonly teacherPdf: string;
}

/** The pupil's view for machines: a lesson in the order in which it is taught, without answers and teacher's notes. */
export const lessonJson = (sheet: LessonSheet, links: LessonLinks) => {
  const { item, tier, strands, quiz } = sheet;
  return {
    uri: itemUri(item.uuid),
    version: item.version,
    versionAt: item.versionAt.toISOString(),
    language: item.language,
    code: sheet.code,
    title: item.title,
    standfirst: item.standfirst,
    tier: tier && { key: tier.code, name: tier.name, ageFrom: tier.ageFrom, ageTo: tier.ageTo },
    strands: strands.map(({ code, name }) => ({ key: code, name })),
    minutes: sheet.minutes,
    prerequisites: sheet.prerequisites,
    frameworks: sheet.frameworks,
    contentWarning: item.contentWarning,
    essentialQuestion: sheet.essentialQuestion,
    objectives: sheet.objectives,
    materials: sheet.materials,
    vocabulary: sheet.vocabulary,
    story: { title: sheet.storyTitle, html: blocksHtml(sheet.story).markup },
    activities: sheet.activities.map(({ title, minutes, instructions }) => ({
      ...{ title, minutes, html: blocksHtml(instructions).markup },
    })),
    quiz: quiz.map(({ id, question, options }) => ({ id, question, options })),
    reflection: sheet.reflection,
    helpSteps: sheet.helpSteps,
    takeHome: { html: blocksHtml(sheet.takeHome).markup },
    readAloud: item.readAloud ?? null,
    hotline: helpLine(item.hotline, item.language),
    copyrightHolder: item.copyrightHolder,
    canonicalUrl: item.canonicalUrl,
    links,
  };
};
