import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived. */
export interface CaughtLetter {
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

export interface MailCatcher {
  readonly settings: Readonly<Record<'SMTP_HOST' | 'SMTP_PORT' | 'SMTP_FROM', string>>;
  readonly letters: CaughtLetter[];
  /** Answers everybody who sends to this address with this code; `null` takes the letter again. */
  refuse(to: string, code: number | null): void;
  close(): Promise<void>;
}

/** A mail server of our own: what is sent to it goes nowhere. */
export async function catchMail(): Promise<MailCatcher> {
  const letters: CaughtLetter[] = [];
  const refusals = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = refusals.get(address);
      done(code === undefined ? null : Object.assign(new Error('Not now.'), { responseCode: code }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        for (const { address } of envelope.rcptTo) letters.push({ to: address, ...opened(raw) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo; // it listens on a port
  return {
    settings: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_FROM: 'Tòa soạn <toa-soan@example.test>' },
    letters,
    refuse: (to, code) => void (code === null ? refusals.delete(to) : refusals.set(to, code)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A message of two parts, text and HTML (RFC 2046 §5.1.4). */
function opened(raw: string): Omit<CaughtLetter, 'to'> {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";\s]+)/.exec(headers)?.[1] ?? '';
  const [text = '', html = ''] = body
    .split(`--${boundary}`)
    .slice(1, 3)
    .map((part) => decoded(split(part.replace(/^\r\n/, ''))));
  return { subject: words(header(headers, 'Subject')), messageId: header(headers, 'Message-ID'), text, html };
}

interface Part {
  readonly headers: string;
  readonly body: string;
}

function split(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  return { headers: raw.slice(0, end).replace(/\r\n[ \t]+/g, ' '), body: raw.slice(end + 4) };
}

const header = (headers: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';

function decoded({ headers, body }: Part): string {
  const encoding = header(headers, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n').trim();
  const text = encoding === 'quoted-printable' ? quotedPrintable(body.replace(/=\r\n/g, '')) : body;
  return Buffer.from(text, 'latin1').toString('utf8').replaceAll('\r\n', '\n').trim();
}

const quotedPrintable = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Encoded words (RFC 2047 §2); the space between two of them is none. */
const words = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(quotedPrintable(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    );
