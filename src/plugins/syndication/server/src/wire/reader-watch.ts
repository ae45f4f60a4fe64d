import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Looks at whom answers were sent to, and lets go of who takes nothing of them. */
export interface ReaderWatch {
  look(): void;
}

/** How far a reader had come when it was last looked at. */
interface Progress {
  /** Bytes of writes that are over. */
  readonly written: number;
  /** Bytes of the write that goes on. */
  readonly left: number;
  /** How often in a row nothing had been taken of what was there to be taken. */
  readonly idle: number;
}

/**
 * An answer that nobody reads fills the buffers of both machines, and would be kept with its connection for ever: Node bounds
 * how long a request may take, but not an answer. Who takes a byte now and then, waits for an answer, or follows a stream
 * that has nothing to say, is not touched.
 *
 * @param looks - So often in a row a reader may have taken nothing. Looks are counted, not time: while this process stands
 * still, nobody can take anything.
 */
export function watchReaders(server: Server, looks: number): ReaderWatch {
  const readers = new Map<Socket, Progress>();
  server.on('connection', (socket: Socket) => {
    readers.set(socket, { written: 0, left: 0, idle: 0 });
    socket.once('close', () => readers.delete(socket));
  });
  return {
    look() {
      for (const [socket, before] of readers) {
        const progress = progressOf(socket, before);
        if (progress.idle >= looks) socket.destroy();
        else readers.set(socket, progress);
      }
    },
  };
}

function progressOf(socket: Socket, before: Progress): Progress {
  const taken = takenBy(socket);
  const hasMoved = taken.written !== before.written || taken.left !== before.left;
  return { ...taken, idle: socket.writableLength === 0 || hasMoved ? 0 : before.idle + 1 };
}

/** What Node itself asks to tell a slow connection from a dead one (`Socket._onTimeout`): a large write is over only as a whole. */
function takenBy(socket: Socket): Omit<Progress, 'idle'> {
  const { _handle: handle } = socket as { _handle?: { writeQueueSize?: number } | null }; // undocumented: the test of one long write watches over it
  return { written: socket.bytesWritten - socket.writableLength, left: handle?.writeQueueSize ?? 0 };
}
