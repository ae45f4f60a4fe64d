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

/** oEmbed can be had as XML elsewhere; not here. */
export class NotServed extends Refusal {
  readonly code = 'not-implemented';
  readonly status = 501;

  constructor() {
    super('oEmbed is answered as JSON alone. Ask with format=json.');
  }
}

/** Who reports must say who it is. */
export class KeyNeeded extends Refusal {
  readonly code = 'key-needed';
  readonly status = 401;

  constructor() {
    super('Send your key: Authorization: Bearer … The newsroom gives you one.');
  }
}

/** What was sent is JSON, and not what is expected. */
export class BadBody extends Refusal {
  readonly code = 'bad-body';
  readonly status = 400;
}

/** Another outlet has a place of that name. */
export class NameTaken extends Refusal {
  readonly code = 'name-taken';
  readonly status = 409;

  constructor() {
    super('Another outlet uses this name for a place. Choose one that begins with your own.');
  }
}
