import { Refusal } from '../../../../../domain/shared/errors';

export class ConsentUnknown extends Refusal {
  readonly code = 'CONSENT_UNKNOWN';
  readonly status = 404;
  constructor() {
    super('Không có bản đồng ý này. Hãy mở lại Sổ đồng ý. / There is no such consent. Open the register again.');
  }
}

export class BadConsent extends Refusal {
  readonly code = 'BAD_CONSENT';
  readonly status = 400;
  constructor(override readonly details: { readonly field: string }) {
    super(
      `Bản đồng ý chưa hợp lệ: hãy sửa phần "${details.field}". / The consent is not valid: mend "${details.field}".`,
    );
  }
}
