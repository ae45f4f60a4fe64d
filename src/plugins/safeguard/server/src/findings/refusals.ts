import type { WaiverRefusal } from '../../../../../domain/child-privacy/waiver';
import { Refusal } from '../../../../../domain/shared/errors';

type Code = WaiverRefusal | 'STORY_UNKNOWN' | 'NOT_A_PERSON';

interface Row {
  readonly code: Code;
  readonly status: 400 | 403 | 404 | 409;
  readonly vi: string;
  readonly en: string;
}

const ROWS: readonly Row[] = [
  {
    code: 'STORY_UNKNOWN',
    status: 404,
    vi: 'Không có tin bài này. Hãy mở tin bài từ Bàn làm việc.',
    en: 'There is no such story. Open it from the work-bin.',
  },
  {
    code: 'NOT_A_PERSON',
    status: 403,
    vi: 'Việc này cần một người đăng nhập, không phải một mã truy cập.',
    en: 'This takes a person who is signed in, not a token.',
  },
  {
    code: 'FINDING_UNKNOWN',
    status: 409,
    vi: 'Điểm này không còn trong bài: bài đã đổi. Hãy mở lại bài và xem những gì đang có.',
    en: 'This finding is no longer in the story: the text has changed. Open it again and look at what is there.',
  },
  {
    code: 'FINDING_NOT_BLOCKING',
    status: 400,
    vi: 'Điểm này chỉ nhắc, không chặn bài: không cần bỏ qua.',
    en: 'This finding only warns and stops nothing: there is nothing to waive.',
  },
  {
    code: 'FINDING_NOT_WAIVABLE',
    status: 403,
    vi: 'Điều này không bỏ qua được bằng chữ ký: hãy trả lời ai có trong hình, ghi sự đồng ý, hoặc nhờ người thứ hai xác nhận hình đã che.',
    en: 'No signature lets this pass: say who is in the picture, record the consent, or have a second person confirm what was hidden.',
  },
  {
    code: 'WAIVER_REASON',
    status: 400,
    vi: 'Hãy nêu lý do, ít nhất 10 chữ cái.',
    en: 'Give a reason of at least 10 letters.',
  },
  {
    code: 'WAIVER_OWN',
    status: 403,
    vi: 'Bạn đã ký rồi: chữ ký thứ hai phải của một biên tập viên khác.',
    en: 'You have signed already: the second signature is another editor’s.',
  },
  {
    code: 'WAIVER_SIGNED',
    status: 409,
    vi: 'Điểm này đã được hai người ký bỏ qua.',
    en: 'Two people have waived this finding already.',
  },
  {
    code: 'WAIVER_NOT_ENTITLED',
    status: 403,
    vi: 'Người viết hoặc biên tập viên của ban mới đề nghị bỏ qua được; chữ ký thứ hai là của biên tập viên.',
    en: 'A writer or an editor of the desk may ask for a waiver; the second signature is an editor’s.',
  },
];

const WORDS = new Map(ROWS.map((row) => [row.code, row]));

export class WaiverRefused extends Refusal {
  override readonly status: Row['status'];
  constructor(
    override readonly code: Code,
    language: 'vi' | 'en' = 'vi',
  ) {
    const row = WORDS.get(code);
    super(row?.[language] ?? code);
    this.status = row?.status ?? 409;
  }
}
