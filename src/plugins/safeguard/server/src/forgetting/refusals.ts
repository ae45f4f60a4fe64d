import { Refusal } from '../../../../../domain/shared/errors';

export class ForgettingUnknown extends Refusal {
  readonly code = 'FORGETTING_UNKNOWN';
  readonly status = 404;
  constructor() {
    super(
      'Không có yêu cầu xóa dấu vết này. Hãy mở lại danh sách. / There is no such request to forget. Open the list again.',
    );
  }
}

export class BadForgetting extends Refusal {
  readonly code = 'BAD_FORGETTING';
  readonly status = 400;
  constructor(override readonly details: { readonly field: string; readonly index?: number }) {
    super(
      `Yêu cầu xóa dấu vết chưa hợp lệ ở phần "${details.field}". Cụm từ phải đủ riêng: họ và tên đầy đủ, số điện thoại, tên tài khoản. / ` +
        `The request to forget is not valid: see "${details.field}". Words must tell one person: a whole name, a phone number, an account.`,
    );
  }
}

export class ForgettingOwn extends Refusal {
  readonly code = 'FORGETTING_OWN';
  readonly status = 403;
  constructor() {
    super('Bạn là người đề nghị: hãy nhờ một người khác ký. / You asked for it: let another person sign.');
  }
}

export class ForgettingNotOpen extends Refusal {
  readonly code = 'FORGETTING_NOT_OPEN';
  readonly status = 409;
  constructor(override readonly details: { readonly state: string }) {
    super(
      'Yêu cầu này đã được ký hoặc đã rút lại. Hãy mở lại danh sách. / This request was signed or taken back already. Open the list again.',
    );
  }
}
