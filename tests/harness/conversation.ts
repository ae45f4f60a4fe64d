import net from 'node:net';

/** One connection over which bytes are sent as they are. Answers have a `Content-Length`, or no body. */
export interface Conversation {
  /** @param text - One byte a character. */
  say(text: string): void;
  /** The next answer, one byte a character; what is left of it when the connection ends before. */
  hear(): Promise<string>;
  /** Says something and hears the answer. */
  ask(text: string): Promise<string>;
  /** Stops reading, or goes on. */
  deafen(isDeaf: boolean): void;
  /** Says that nothing more will be said. */
  end(): void;
  /** Resolves when the other side has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

export function openConversation(url: string): Conversation {
  const { hostname, port } = new URL(url);
  const socket = net.connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  let heard = Buffer.alloc(0);
  let wake: () => void = () => undefined;
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part]);
    wake();
  });
  socket.on('error', () => undefined);
  socket.on('end', () => wake());
  socket.on('close', () => wake());
  const ended = new Promise<void>((resolve) => {
    socket.once('end', () => resolve());
    socket.once('close', () => resolve());
  });
  const take = (length: number): string => {
    const answer = heard.toString('latin1', 0, length);
    heard = heard.subarray(length);
    return answer;
  };
  const say = (text: string) => void socket.write(text, 'latin1');
  const hear = async () => {
    for (let length = lengthOf(heard); ; length = lengthOf(heard)) {
      if (length !== null && heard.length >= length) return take(length);
      if (socket.readableEnded || socket.destroyed) return take(heard.length) || 'the connection ended';
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    say,
    hear,
    ask(text) {
      say(text);
      return hear();
    },
    deafen: (isDeaf) => void (isDeaf ? socket.pause() : socket.resume()),
    end: () => void socket.end(),
    ended,
    close: () => void socket.destroy(),
  };
}

/** Bytes of the answer that these begin with; `null` before its head is there. */
function lengthOf(bytes: Buffer): number | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const hasBody = !/^HTTP\/1.1 (304|204) /.test(head);
  return end + 4 + (hasBody ? Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0) : 0);
}
