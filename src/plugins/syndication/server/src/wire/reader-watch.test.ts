import { createServer, type Server } from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { setImmediate as aTurn } from 'node:timers/promises';
import { watchReaders, type ReaderWatch } from './reader-watch';

/** More than the buffers of two kernels hold. Bytes. */
const LARGE = 48 * 1024 * 1024;
const LOOKS = 4;

let server: Server;
let watch: ReaderWatch;
let theirs: Socket;

beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.url === '/large') response.end(Buffer.alloc(LARGE));
    if (request.url === '/stream') response.write('retry: 3000\n\n');
  });
  watch = watchReaders(server, LOOKS);
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(() => {
  theirs.destroy();
  server.closeAllConnections();
  server.close();
});

/** Asks, and gets the server's end of the connection. The asker reads nothing yet. */
async function asks(path: string): Promise<Socket> {
  theirs = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  theirs.on('error', () => undefined);
  const accepted = once(server, 'connection');
  theirs.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const [ours] = await accepted;
  return ours;
}

/** Until the buffers are full: what is left to be taken stays the same. */
async function isStuck(ours: Socket): Promise<void> {
  const left = () => (ours as { _handle?: { writeQueueSize?: number } })._handle?.writeQueueSize ?? 0;
  for (let before = -1, turns = 0; turns < 50; turns = before === left() && before > 0 ? turns + 1 : 0) {
    before = left();
    await aTurn();
  }
}

/** Takes so many bytes of what was sent. */
async function takes(bytes: number): Promise<void> {
  for (let taken = 0; taken < bytes;) {
    const part: Buffer | null = theirs.read();
    if (part) taken += part.byteLength;
    else await once(theirs, 'readable');
  }
}

const lookTimes = (times: number): void => {
  for (let time = 0; time < times; time += 1) watch.look();
};

test('who takes nothing of an answer, look after look, is let go, and not before', async () => {
  const ours = await asks('/large');
  await isStuck(ours);
  watch.look(); // since when nothing is taken
  lookTimes(LOOKS - 1);
  expect(ours.destroyed).toBe(false);

  watch.look();

  expect(ours.destroyed).toBe(true);
});

test('who takes some of a single long write is a slow reader, however long it takes', async () => {
  const ours = await asks('/large');
  for (let part = 0; part < 4; part += 1) {
    await isStuck(ours);
    lookTimes(LOOKS);
    await takes(LARGE / 8);
  }
  await isStuck(ours);
  lookTimes(LOOKS);
  expect(ours.destroyed).toBe(false);

  watch.look();

  expect(ours.destroyed).toBe(true);
});

test.each(['/late', '/stream'])('who waits for what %s has to say is not touched', async (path) => {
  const ours = await asks(path);
  if (path === '/stream') await takes(10);
  lookTimes(10 * LOOKS);

  expect(ours.destroyed).toBe(false);
});

test('who sends while taking nothing is not thereby a reader', async () => {
  const ours = await asks('/large');
  await isStuck(ours);
  for (let time = 0; time <= LOOKS; time += 1) {
    theirs.write('X');
    await aTurn();
    watch.look();
  }

  expect(ours.destroyed).toBe(true);
});
