import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** Speaks to an HTTP server in the place of a connection. */
export interface SideLane {
  /** What the server takes for the connection. */
  readonly stream: Duplex;
  /** Hands on what the reader sent. */
  hear(bytes: Buffer): void;
  /** Whether the server would answer one more request. */
  isOpen(): boolean;
  timeOut(): void;
  /** The connection is gone. */
  end(): void;
  /** Ends it, and leaves the connection as it is. */
  leave(): void;
}

/** What is written to it goes to the reader; when it is closed, so is the connection. */
export function sideLane(socket: Socket): SideLane {
  let hasLeft = false;
  const stream = new Duplex({
    read: () => undefined, // it is handed what there is
    write: (chunk: Buffer, encoding, done) => void socket.write(chunk, encoding, done),
    writev(chunks, done) {
      const last = chunks.length - 1;
      socket.cork();
      chunks.forEach(({ chunk, encoding }, index) => socket.write(chunk, encoding, index === last ? done : undefined));
      socket.uncork();
    },
    final: (done) => void socket.end(done),
    destroy(error, done) {
      if (!hasLeft) socket.destroy();
      done(error);
    },
  });
  const setTimeout = (millis: number) => {
    socket.setTimeout(millis);
    return stream;
  };
  Object.assign(stream, { remoteAddress: socket.remoteAddress, setTimeout });

  return {
    stream,
    hear: (bytes) => void stream.push(bytes),
    isOpen: () => !stream.destroyed && !stream.writableEnded,
    timeOut: () => void stream.emit('timeout'),
    end: () => void stream.destroy(),
    leave() {
      hasLeft = true;
      stream.destroy();
    },
  };
}
