import { Refusal } from '../../../../../domain/shared/errors';

/** One of the parameters is wrong. The message says what is accepted. */
export class BadParameter extends Refusal {
  readonly code = 'bad-parameter';
  readonly status = 400;
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(parameter: string, message: string) {
    super(`"${parameter}" must be ${message}.`);
    this.details = { parameter };
  }
}

export class NotFound extends Refusal {
  readonly code = 'not-found';
  readonly status = 404;

  constructor(message = 'There is nothing here. Start from /content/v1, which links to everything.') {
    super(message);
  }
}
