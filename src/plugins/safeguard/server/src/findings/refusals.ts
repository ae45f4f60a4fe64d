import type { WaiverRefusal } from '../../../../../domain/child-privacy/waiver';
import { Refusal } from '../../../../../domain/shared/errors';

type Code = WaiverRefusal | 'STORY_UNKNOWN' | 'NO_PERSON';
type Words = readonly [status: 403 | 404 | 409 | 400, vi: string, en: string];

const WORDS: Readonly<Record<Code, Words>> = {
  STORY_UNKNOWN: [404, 'Không có tin bài này.', 'There is no such story.'],
  NO_PERSON: [
    403,
    'Việc này cần một người đăng nhập, không phải một mã truy cập.',
    'This takes a person, not a token.',
  ],
  FINDING_UNKNOWN: [
    409,
    'Điểm này không còn trong bài: bài đã đổi. Hãy mở lại bài và xem những gì đang có.',
    'This finding is no longer in the story: the text has changed. Open it again and look at what is there.',
  ],
  FINDING_NOT_BLOCKING: [
    400,
    'Điểm này chỉ nhắc, không chặn bài: không cần bỏ qua.',
    'This finding only warns and stops nothing: there is nothing to waive.',
  ],
  WAIVER_REASON: [400, 'Hãy nêu lý do, ít nhất 10 chữ cái.', 'Give a reason of at least 10 letters.'],
  WAIVER_OWN: [
    403,
    'Bạn đã ký rồi: chữ ký thứ hai phải của một biên tập viên khác.',
    'You have signed already: the second signature is another editor’s.',
  ],
  WAIVER_SIGNED: [409, 'Điểm này đã được hai người ký bỏ qua.', 'Two people have waived this finding already.'],
  WAIVER_NOT_ENTITLED: [
    403,
    'Chỉ người viết hoặc biên tập viên của ban mới đề nghị được; chữ ký thứ hai là của biên tập viên.',
    'Only a writer or an editor of the desk may ask for a waiver; the second signature is an editor’s.',
  ],
};

export class WaiverRefused extends Refusal {
  readonly status;
  constructor(
    readonly code: Code,
    language: 'vi' | 'en' = 'vi',
  ) {
    const [status, vi, en] = WORDS[code];
    super(language === 'en' ? en : vi);
    this.status = status;
  }
}
