import { Refusal } from '../../../../domain/shared/errors';

/** Why something is refused, in both languages, and what to do. */
export interface RefusalRule {
  readonly code: string;
  readonly status: Refusal['status'];
  readonly vi: string;
  readonly en: string;
}

/** A refusal in the language of whoever asked. */
export class NewsroomRefusal extends Refusal {
  override readonly name = 'NewsroomRefusal';
  readonly code: string;
  readonly status: Refusal['status'];
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(rule: RefusalRule, language: 'vi' | 'en', details: Readonly<Record<string, unknown>> = {}) {
    super(rule[language]);
    this.code = rule.code;
    this.status = rule.status;
    this.details = details;
  }
}

/** Refusals that many of the newsroom's routes share. */
export const NOT_A_PERSON: RefusalRule = {
  ...{ code: 'NOT_A_PERSON', status: 403 },
  vi: 'Việc này phải do một người đăng nhập làm, không phải một mã truy cập. Hãy đăng nhập rồi thử lại.',
  en: 'A person who is signed in must do this, not a token. Sign in and try again.',
};

export const STORY_UNKNOWN: RefusalRule = {
  ...{ code: 'STORY_UNKNOWN', status: 404 },
  vi: 'Không có tin bài này, hoặc nó thuộc đơn vị khác. Hãy mở tin bài từ Bàn làm việc.',
  en: 'There is no such story, or it belongs to another desk. Open the story from the work-bin.',
};

export const BAD_PARAMETER: RefusalRule = {
  ...{ code: 'BAD_PARAMETER', status: 400 },
  vi: 'Một tham số của yêu cầu không hợp lệ. Hãy sửa tham số được nêu trong “parameter”.',
  en: 'A parameter of the request is not valid. Mend the one that “parameter” names.',
};

export const BAD_BODY: RefusalRule = {
  ...{ code: 'BAD_BODY', status: 400 },
  vi: 'Một ô của yêu cầu còn thiếu hoặc không hợp lệ. Hãy sửa ô được nêu trong “field”.',
  en: 'A field of the request is missing or not valid. Mend the one that “field” names.',
};
