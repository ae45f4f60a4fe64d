import { errors } from '@strapi/utils';

const SENTENCES = {
  UNKNOWN_FILE: {
    vi: 'Không nhận được loại tệp này. Hãy tải lên ảnh JPEG, PNG, WebP, AVIF hoặc GIF, video MP4 hoặc WebM, phụ đề WebVTT hoặc tài liệu PDF.',
    en: 'This kind of file is not taken. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, WebVTT captions or a PDF.',
  },
  PICTURE_UNREADABLE: {
    vi: 'Không đọc được ảnh này. Hãy mở ảnh, lưu lại dưới dạng JPEG hoặc PNG rồi tải lên.',
    en: 'This picture cannot be read. Open it, save it as JPEG or PNG, and upload that.',
  },
  PICTURE_TOO_LARGE: {
    vi: 'Ảnh lớn hơn 50 triệu điểm ảnh hoặc 40 MB. Hãy thu nhỏ rồi tải lên.',
    en: 'The picture has more than 50 million pixels or 40 MB. Make it smaller and upload that.',
  },
  VIDEO_UNREADABLE: {
    vi: 'Không xóa được dấu vết nơi quay trong video này. Hãy xuất lại thành MP4 rồi tải lên.',
    en: 'What tells where this video was filmed cannot be taken out. Export it as MP4 again and upload that.',
  },
  PDF_UNREADABLE: {
    vi: 'Không đọc được tài liệu PDF này, có thể vì tệp có mật khẩu. Hãy bỏ mật khẩu rồi tải lên.',
    en: 'This PDF cannot be read, perhaps because it has a password. Take the password off and upload that.',
  },
} as const;

/** A 400 that says what to do, in both languages: the same upload may come from a form or from a script. */
export function uploadRefused(code: keyof typeof SENTENCES): Error {
  const { vi, en } = SENTENCES[code];
  return new errors.ApplicationError(`${vi} / ${en}`, { code });
}
