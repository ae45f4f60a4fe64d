import type { SourceChange } from '../story/derivation';
import type { NoticeKind } from './kind';

export type NoticeLanguage = 'vi' | 'en';

export interface NoticeFacts {
  /** A story's title is all of its text that is ever said. `null` where even that must not be. */
  readonly title: string | null;
  readonly actor: string | null;
  /** Of a deadline: as it is printed, and whether it is over. */
  readonly deadline?: string;
  readonly isPast?: boolean;
  /** Of a source: what became of it. */
  readonly change?: SourceChange;
}

interface Said {
  readonly story: string;
  readonly record: string;
  readonly actor: string;
  readonly deadline: string;
  readonly change: string;
}

type Sentence = (facts: Said) => string;
type Sentences = Readonly<Record<NoticeKind | 'past' | 'facts-past', Readonly<Record<NoticeLanguage, Sentence>>>>;

const SENTENCES: Sentences = {
  submitted: {
    vi: ({ story, actor }) => `${actor} gửi duyệt ${story}.`,
    en: ({ story, actor }) => `${actor} submitted ${story} for review.`,
  },
  assigned: {
    vi: ({ story, actor }) => `${actor} giao cho bạn ${story}.`,
    en: ({ story, actor }) => `${actor} gave you ${story}.`,
  },
  returned: {
    vi: ({ story, actor }) => `${actor} trả lại ${story}. Lý do ghi trong tin bài.`,
    en: ({ story, actor }) => `${actor} returned ${story}. The story says why.`,
  },
  approved: {
    vi: ({ story, actor }) => `${actor} đã duyệt ${story}.`,
    en: ({ story, actor }) => `${actor} approved ${story}.`,
  },
  'approval-voided': {
    vi: ({ story }) => `Nội dung của ${story} thay đổi sau khi được duyệt nên cần duyệt lại.`,
    en: ({ story }) => `The content of ${story} changed after it was approved: it needs a new approval.`,
  },
  due: {
    vi: ({ story, deadline }) => `Sắp đến hạn (${deadline}): ${story}.`,
    en: ({ story, deadline }) => `Due soon (${deadline}): ${story}.`,
  },
  past: {
    vi: ({ story, deadline }) => `Đã quá hạn (${deadline}): ${story}.`,
    en: ({ story, deadline }) => `Past its deadline (${deadline}): ${story}.`,
  },
  published: {
    vi: ({ story }) => `Đã đăng ${story}.`,
    en: ({ story }) => `Published: ${story}.`,
  },
  'could-not-publish': {
    vi: ({ story }) => `Đến giờ hẹn nhưng không đăng được ${story}. Mở tin bài để xem lý do.`,
    en: ({ story }) => `At its hour ${story} could not be published. Open it to see why.`,
  },
  'held-back': {
    vi: ({ story, deadline }) =>
      `Vào giờ hẹn (${deadline}) sẽ không đăng được ${story}, vì đến lúc đó độc giả chưa có một tin bài mà nó dẫn tới. Mở tin bài để xem.`,
    en: ({ story, deadline }) =>
      `At its hour (${deadline}) ${story} will not go out: readers will not have a story that it points at. Open it to see which.`,
  },
  corrected: {
    vi: ({ story }) => `Đã đăng cải chính của ${story}.`,
    en: ({ story }) => `A correction was published: ${story}.`,
  },
  killed: {
    vi: ({ story, actor }) => `${actor} đã rút ${story} ở mọi nơi.`,
    en: ({ story, actor }) => `${actor} killed ${story}: it is withdrawn everywhere.`,
  },
  'countersign-needed': {
    vi: ({ story, actor }) => `${actor} đã hành động một mình với ${story}. Cần một người nữa ký xác nhận.`,
    en: ({ story, actor }) => `${actor} acted alone on ${story}. Somebody else must countersign.`,
  },
  'source-changed': {
    vi: ({ story, change }) => `Nguồn của ${story} ${change}. Hãy xem lại bài.`,
    en: ({ story, change }) => `The source of ${story} ${change}. Look at it again.`,
  },
  mentioned: {
    vi: ({ story, actor }) => `${actor} nhắc đến bạn trong ghi chú của ${story}.`,
    en: ({ story, actor }) => `${actor} mentioned you in a note on ${story}.`,
  },
  'taken-over': {
    vi: ({ story, actor }) => `${actor} đã nhận quyền viết ${story} từ bạn.`,
    en: ({ story, actor }) => `${actor} took over the writing of ${story} from you.`,
  },
  'consent-expiring': {
    vi: ({ story, deadline }) =>
      `Sự đồng ý cho ${story} sắp hết hạn (${deadline}). Hãy xin lại trước ngày đó, nếu không bài sẽ được rút khỏi mọi nơi.`,
    en: ({ story, deadline }) =>
      `The consent for ${story} runs out (${deadline}). Ask for it again before that, or the story is withdrawn everywhere.`,
  },
  'facts-due': {
    vi: ({ record, deadline }) => `Cần kiểm tra lại trước ${deadline}: ${record}. Hãy gọi thử và đối chiếu nguồn.`,
    en: ({ record, deadline }) => `To be verified again before ${deadline}: ${record}. Call, and compare the source.`,
  },
  'facts-past': {
    vi: ({ record }) => `Đã quá hạn kiểm tra lại: ${record}. Hãy gọi thử và đối chiếu nguồn.`,
    en: ({ record }) => `Long due to be verified again: ${record}. Call, and compare the source.`,
  },
};

/** What is said once the time is over. */
const ONCE_PAST: Partial<Readonly<Record<NoticeKind, keyof Sentences>>> = { due: 'past', 'facts-due': 'facts-past' };

const CHANGES: Readonly<Record<SourceChange, Readonly<Record<NoticeLanguage, string>>>> = {
  updated: { vi: 'vừa được cập nhật', en: 'was updated' },
  corrected: { vi: 'vừa được cải chính', en: 'was corrected' },
  withdrawn: { vi: 'vừa bị gỡ xuống', en: 'was taken down' },
  killed: { vi: 'vừa bị gỡ khẩn cấp', en: 'was killed' },
};

const NOBODY = { vi: 'Hệ thống', en: 'The system' } as const;
const UNTITLED_RECORD = { vi: 'một mục danh bạ', en: 'a record' } as const;
const UNTITLED = { vi: 'một tin bài', en: 'a story' } as const;

/** What a person reads: one sentence. */
export function noticeSentence(
  kind: NoticeKind,
  { title, actor, deadline = '', isPast = false, change = 'updated' }: NoticeFacts,
  language: NoticeLanguage,
): string {
  const story = title === null || title === '' ? UNTITLED[language] : quoted(title, language);
  const sentence = SENTENCES[(isPast && ONCE_PAST[kind]) || kind][language];
  const record = title ? `“${title}”` : UNTITLED_RECORD[language];
  const what = CHANGES[change][language];
  return capital(sentence({ story, record, actor: actor ?? NOBODY[language], deadline, change: what }));
}

const quoted = (title: string, language: NoticeLanguage): string =>
  language === 'vi' ? `tin bài “${title}”` : `“${title}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
