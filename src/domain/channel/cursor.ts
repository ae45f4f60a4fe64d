import { Refusal } from '../shared/errors';

/** A place in a channel: strictly after this change. `sequence` rises and never repeats; 0 is the beginning. */
export interface ChannelPosition {
  readonly channel: string;
  readonly sequence: number;
  /** When the cursor was handed out, in seconds since 1970. It is good for at least 400 days. */
  readonly issuedAt: number;
}

/** Seals `text` with a secret: a short string that nobody without the secret can make. */
export type Seal = (text: string) => string;

const CURSOR =
  /^(?<body>1:(?<channel>[a-z0-9-]{1,60}):(?<sequence>\d{1,15}):(?<issuedAt>\d{1,12})):(?<seal>[A-Za-z0-9_-]{22})$/;

export class BadCursor extends Refusal {
  readonly code = 'bad-cursor';
  readonly status = 400;
  override readonly details = { parameter: 'cursor' };
  constructor() {
    super(
      'This cursor was not made by this channel. Use the cursor of the last answer as it is, or leave it out to begin.',
    );
  }
}

export function encodeCursor({ channel, sequence, issuedAt }: ChannelPosition, seal: Seal): string {
  const body = `1:${channel}:${sequence}:${issuedAt}`;
  return Buffer.from(`${body}:${seal(body)}`).toString('base64url');
}

/** @throws {BadCursor} when the text is not a cursor that we made for this channel. */
export function decodeCursor(text: string, channel: string, seal: Seal): ChannelPosition {
  const groups = CURSOR.exec(Buffer.from(text, 'base64url').toString())?.groups;
  if (!groups || groups.channel !== channel || groups.seal !== seal(groups.body ?? '')) throw new BadCursor();
  return { channel, sequence: Number(groups.sequence), issuedAt: Number(groups.issuedAt) };
}
