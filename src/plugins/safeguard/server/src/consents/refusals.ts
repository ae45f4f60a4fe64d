import { Refusal } from '../../../../../domain/shared/errors';

export class ConsentUnknown extends Refusal {
  readonly code = 'CONSENT_UNKNOWN';
  readonly status = 404;
  constructor() {
    super('Không có bản đồng ý này. / There is no such consent.');
  }
}

export class BadConsent extends Refusal {
  readonly code = 'BAD_CONSENT';
  readonly status = 400;
  constructor(override readonly details: { readonly field: string }) {
    super(`Bản đồng ý chưa hợp lệ ở phần "${details.field}". / The consent is not valid: see "${details.field}".`);
  }
}
