import { errors } from '@strapi/utils';
import type { DeskRefusal } from '../../../../../domain/people/desk-for';
import type { RequestUser } from './standing';

const SENTENCES: Readonly<Record<DeskRefusal, { readonly vi: string; readonly en: string }>> = {
  NO_DESK: {
    vi: 'Bạn chưa thuộc đơn vị nào nên chưa thể tạo tin bài. Hãy nhờ thư ký tòa soạn thêm bạn vào một đơn vị.',
    en: 'You belong to no desk yet, so you cannot create stories. Ask the managing editor to add you to one.',
  },
  NOT_YOUR_DESK: {
    vi: 'Tin bài này thuộc đơn vị khác. Hãy chọn đơn vị của bạn, hoặc nhờ thư ký tòa soạn.',
    en: 'This story belongs to another desk. Choose your own desk, or ask the managing editor.',
  },
  NOT_A_DESK: {
    vi: 'Tổ chức được chọn không phải là đơn vị phụ trách tin bài. Hãy chọn một đơn vị khác.',
    en: 'The organisation you chose is not a desk. Choose another one.',
  },
};

/** A 403 that says what to do, in the language of whoever asked. (Strapi's `ForbiddenError` would say "Forbidden".) */
export function refusal(code: DeskRefusal, { preferedLanguage }: RequestUser): Error {
  return new errors.PolicyError(SENTENCES[code][preferedLanguage === 'en' ? 'en' : 'vi'], { code });
}
