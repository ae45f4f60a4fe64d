import type { FigureContent, StoryContent } from './content';
import { measure } from './measure';

export type ChecklistLevel = 'required' | 'recommended';

/** One thing to see to before a story goes out. */
export interface ChecklistRule {
  readonly key: string;
  readonly level: ChecklistLevel;
  /** The field of the form that it is about. */
  readonly field: string;
  /** Singular names of content types; absent: all of them. */
  readonly types?: readonly string[];
  readonly notTypes?: readonly string[];
  /** Whether this story has the question at all. */
  readonly asks?: (story: StoryContent) => boolean;
  readonly isMet: (story: StoryContent) => boolean;
  /** What to do, in one sentence. */
  readonly sentence: { readonly vi: string; readonly en: string };
}

export interface ChecklistLine {
  readonly key: string;
  readonly level: ChecklistLevel;
  /** Where to mend it: a path in the form, `quiz.2.options`. */
  readonly field: string;
  readonly isMet: boolean;
  readonly message: string;
}

const HOTLINE = ['hotline'];
const NO_STORY = [...HOTLINE, 'hotline-banner'];
/** Its strands and its help steps are asked for among its own rules. */
const LESSON = 'lesson';
/** Told by somebody to readers, children among them. */
const BY_PEOPLE = ['article', 'video-report', LESSON];

const hasCover = ({ cover }: StoryContent): boolean => cover?.hasImage === true;
const isSensitive = ({ topics }: StoryContent): boolean => topics.some(({ needsHelpBox }) => needsHelpBox);
const shown = ({ figures }: StoryContent): readonly FigureContent[] => figures.filter(({ hasImage }) => hasImage);

/**
 * What is asked of a story, type by type. Required lines hold back submission and publication, so they are only what no
 * story may lack: what names and finds it, what is owed to whoever cannot see a picture, made it or stands in it, and help
 * where the topic hurts. The rest is advice.
 */
export const CHECKLIST: readonly ChecklistRule[] = [
  {
    ...{ key: 'title', field: 'title', level: 'required', notTypes: HOTLINE },
    isMet: ({ title }) => title !== '',
    sentence: { vi: 'Viết tít.', en: 'Write a headline.' },
  },
  {
    ...{ key: 'slug', field: 'slug', level: 'required', notTypes: HOTLINE },
    isMet: ({ slug }) => slug !== '',
    sentence: { vi: 'Tạo đường dẫn từ tít.', en: 'Make a slug from the headline.' },
  },
  {
    ...{ key: 'standfirst', field: 'standfirst', level: 'required', notTypes: NO_STORY },
    isMet: ({ standfirst }) => standfirst !== '',
    sentence: { vi: 'Viết sa-pô.', en: 'Write a standfirst.' },
  },
  {
    ...{ key: 'standfirst-length', field: 'standfirst', level: 'recommended', notTypes: NO_STORY },
    isMet: (story) => measure(story).standfirst.verdict === 'good',
    sentence: { vi: 'Giữ sa-pô trong 30–60 chữ.', en: 'Keep the standfirst between 30 and 60 words.' },
  },
  {
    ...{ key: 'cover', field: 'cover', level: 'recommended', notTypes: [...NO_STORY, 'legal-document', 'press-brief'] },
    isMet: hasCover,
    sentence: { vi: 'Chọn ảnh đại diện.', en: 'Choose a cover picture.' },
  },
  {
    ...{ key: 'cover-alt', field: 'cover', level: 'required', asks: hasCover },
    isMet: ({ cover }) => cover?.alt !== '',
    sentence: {
      vi: 'Mô tả ảnh đại diện cho người không nhìn thấy.',
      en: 'Describe the cover picture for those who cannot see it.',
    },
  },
  {
    ...{ key: 'cover-credit', field: 'cover', level: 'required', asks: hasCover },
    isMet: ({ cover }) => cover?.credit !== '',
    sentence: { vi: 'Ghi nguồn hoặc tác giả ảnh đại diện.', en: 'Credit the cover picture.' },
  },
  {
    ...{ key: 'cover-declaration', field: 'cover', level: 'required', asks: hasCover },
    isMet: ({ cover }) => cover?.declaration !== '',
    sentence: { vi: 'Khai báo ai có trong ảnh đại diện.', en: 'Declare who is in the cover picture.' },
  },
  {
    ...{ key: 'cover-caption', field: 'cover', level: 'recommended', asks: hasCover },
    isMet: ({ cover }) => cover?.caption !== '',
    sentence: { vi: 'Viết chú thích cho ảnh đại diện.', en: 'Write a caption for the cover picture.' },
  },
  {
    ...{ key: 'figures', field: 'body', level: 'required', asks: (story) => shown(story).length > 0 },
    isMet: (story) => shown(story).every(({ credit, declaration }) => credit !== '' && declaration !== ''),
    sentence: {
      vi: 'Ghi nguồn và khai báo ai có trong từng ảnh, từng video của bài.',
      en: 'Credit every picture and film in the story, and declare who is in it.',
    },
  },
  {
    ...{ key: 'figures-described', field: 'body', level: 'recommended', asks: (story) => shown(story).length > 0 },
    isMet: (story) => shown(story).every(({ alt }) => alt !== ''),
    sentence: {
      vi: 'Mô tả từng ảnh; thêm phụ đề hoặc lời thoại cho từng video.',
      en: 'Describe every picture; give every film captions or a transcript.',
    },
  },
  {
    ...{ key: 'byline', field: 'byline', level: 'recommended', types: BY_PEOPLE },
    isMet: ({ credits }) => credits > 0,
    sentence: { vi: 'Ghi tác giả của bài.', en: 'Name the authors.' },
  },
  {
    ...{
      key: 'sources',
      field: 'sources',
      level: 'recommended',
      types: [...BY_PEOPLE, 'legal-document', 'press-brief', 'safe-product'],
    },
    isMet: ({ sources }) => sources > 0,
    sentence: { vi: 'Ghi nguồn thông tin.', en: 'Name the sources.' },
  },
  {
    ...{ key: 'topics', field: 'topics', level: 'recommended', notTypes: [...NO_STORY, LESSON] },
    isMet: ({ topics }) => topics.length > 0,
    sentence: { vi: 'Chọn ít nhất một chủ đề.', en: 'Choose at least one topic.' },
  },
  {
    ...{ key: 'content-warning', field: 'contentWarning', level: 'required', types: BY_PEOPLE, asks: isSensitive },
    isMet: ({ contentWarning }) => contentWarning !== '',
    sentence: {
      vi: 'Thêm cảnh báo nội dung: chủ đề này có thể làm người đọc đau lòng.',
      en: 'Add a content warning: this topic can hurt a reader.',
    },
  },
  {
    ...{ key: 'help-box', field: 'body', level: 'required', types: BY_PEOPLE, notTypes: [LESSON], asks: isSensitive },
    isMet: ({ hasHelpBox }) => hasHelpBox,
    sentence: {
      vi: 'Thêm hộp trợ giúp 111: chủ đề này bắt buộc phải có.',
      en: 'Add a 111 help box: this topic must have one.',
    },
  },
  {
    ...{ key: 'desk', field: 'desk', level: 'recommended', notTypes: HOTLINE },
    isMet: ({ hasDesk }) => hasDesk,
    sentence: { vi: 'Chọn đơn vị phụ trách.', en: 'Choose the desk that answers for it.' },
  },
];

/** The lines that this story is asked, in the order of the table. */
export function checklist(
  story: StoryContent,
  language: 'vi' | 'en',
  rules: readonly ChecklistRule[] = CHECKLIST,
): readonly ChecklistLine[] {
  return rules
    .filter((rule) => concerns(rule, story))
    .map(({ key, level, field, isMet, sentence }) => ({
      ...{ key, level, field, isMet: isMet(story) },
      message: sentence[language],
    }));
}

const concerns = ({ types, notTypes = [], asks }: ChecklistRule, story: StoryContent): boolean =>
  (types?.includes(story.type) ?? true) && !notTypes.includes(story.type) && (asks?.(story) ?? true);
