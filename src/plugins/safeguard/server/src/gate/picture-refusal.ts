import { errors } from '@strapi/utils';
import { isPictureKind, type PictureKind } from '../../../../../domain/child-privacy/picture/faults';
import type { JudgedFinding } from '../../../../../domain/child-privacy/waiver';

type Language = 'vi' | 'en';

const ROWS: Readonly<Record<PictureKind, { readonly code: string } & Readonly<Record<Language, string>>>> = {
  'picture-declaration': {
    code: 'PICTURE_UNDECLARED',
    vi: 'Bài có hình chưa trả lời ai có trong hình: hãy trả lời cho từng hình, từng video.',
    en: 'The story has pictures of which nobody has said who is in them: answer for each picture and film.',
  },
  'picture-consent': {
    code: 'PICTURE_WITHOUT_CONSENT',
    vi: 'Bài có hình nhận ra được trẻ em mà sổ chưa có bản đồng ý còn hiệu lực: hãy ghi bản đồng ý, che hình, hoặc đổi hình.',
    en: 'A child can be recognised in a picture, and no consent in force covers it: record one, hide the face, or change the picture.',
  },
  'picture-confirmation': {
    code: 'PICTURE_UNCONFIRMED',
    vi: 'Bài có hình đã che mà chưa có người thứ hai xác nhận: hãy nhờ người khác xem và xác nhận, hoặc che lại nếu tệp đã đổi.',
    en: 'Parts of a picture were hidden and no second person has confirmed it: have somebody else look and confirm, or hide them anew if the file has changed.',
  },
};

/** A 403 with its code, and where the pictures stand. */
export class PictureRefusal extends errors.PolicyError {
  readonly code: string;
  constructor(kind: PictureKind, fields: readonly string[], language: Language) {
    super(ROWS[kind][language], { code: ROWS[kind].code, fields });
    this.code = ROWS[kind].code;
  }
}

/** Why the pictures of a story hold it back, the first reason first; `null` when they do not. */
export function pictureRefusal(found: readonly JudgedFinding[], language: Language): PictureRefusal | null {
  const kind = found.map((each) => each.kind).find(isPictureKind);
  if (!kind) return null;
  const fields = found.flatMap((each) => (each.kind === kind ? each.field : []));
  return new PictureRefusal(kind, fields, language);
}
