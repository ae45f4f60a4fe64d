import { Refusal } from '../../../../../domain/shared/errors';

const ROWS = {
  PICTURE_UNKNOWN: {
    status: 404,
    vi: 'Không có hình này trong thư viện.',
    en: 'The media library has no such picture.',
  },
  NOT_A_PICTURE: {
    status: 400,
    vi: 'Chỉ che được ảnh tĩnh: JPEG, PNG, WebP, AVIF hoặc GIF một khung.',
    en: 'Only a still picture can be brushed: JPEG, PNG, WebP, AVIF, or a GIF of one frame.',
  },
  BAD_MASKS: {
    status: 400,
    vi: 'Phần che chưa hợp lệ: hãy che ít nhất một chỗ, nhiều nhất 200 chỗ, và đều nằm trong hình.',
    en: 'What is to be hidden is not valid: one to 200 places, each within the picture.',
  },
  PICTURE_CHANGED: {
    status: 409,
    vi: 'Tệp hình đã đổi kể từ khi bạn mở: hãy mở lại và xem hình đang có.',
    en: 'The file has changed since you opened it: open it again and look at what is there.',
  },
  NOTHING_HIDDEN: {
    status: 409,
    vi: 'Hình này chưa che gì: không có gì để xác nhận.',
    en: 'Nothing was hidden in this picture: there is nothing to confirm.',
  },
  OWN_PIXELS: {
    status: 403,
    vi: 'Bạn là người đã che hình này: hãy nhờ một người khác xem và xác nhận.',
    en: 'You hid parts of this picture yourself: ask somebody else to look and confirm.',
  },
  PIXELS_CONFIRMED: {
    status: 409,
    vi: 'Hình này đã được xác nhận.',
    en: 'This picture is confirmed already.',
  },
} as const satisfies Readonly<Record<string, { status: 400 | 403 | 404 | 409; vi: string; en: string }>>;

type Code = keyof typeof ROWS;

export class PictureRefused extends Refusal {
  override readonly status: (typeof ROWS)[Code]['status'];
  constructor(
    override readonly code: Code,
    language: 'vi' | 'en',
    override readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(ROWS[code][language]);
    this.status = ROWS[code].status;
  }
}
