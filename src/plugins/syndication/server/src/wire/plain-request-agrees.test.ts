import { createServer } from 'node:http';
import { Duplex } from 'node:stream';
import { dice } from '../../../../../../tests/dice';
import { PLAIN_FIELDS, readPlainRequest } from '../../../../../domain/http/plain-request';

const ROUNDS = 4_000;
const PIECES = [
  ...['GET', ' ', '/content/v1/channels/all.json', '/', '?limit=5', '?q=tr%E1%BA%BB', 'HTTP/1.1', '\r\n', '\r\n\r\n'],
  ...[
    'Host: x',
    'host:y',
    'Accept: */*',
    'Accept-Encoding: gzip',
    'If-None-Match: "a"',
    'Cookie: a=b',
    ':',
    '\n',
    '\r',
  ],
  ...['Content-Length: 3', 'Transfer-Encoding: chunked', 'Connection: close', 'Connection: keep-alive', 'X-Y: \t z \t'],
  ...['\0', '\t', '\u00e9', '#', '[', '"', '{', '|', '^', '`', '\\', '<', '\u007f', 'HTTP/1.0', 'POST', 'Expect: x'],
];

/** Whatever we read of a request without Node's HTTP server, that server must read the same. */
test('reads no request differently from Node, however it is mutilated', async () => {
  const random = dice(111);
  const disagreements: string[] = [];
  let read = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = mutilated(random);
    const ours = readPlainRequest(text);
    if (!ours) continue;
    read += 1;
    const theirs = await nodeReads(text.slice(0, ours.length));
    if (
      JSON.stringify(theirs) !== JSON.stringify([{ target: ours.target, isLast: ours.isLast, ...sorted(ours.fields) }])
    )
      disagreements.push(`${JSON.stringify(text)} → ${JSON.stringify(theirs)}`);
  }

  expect(disagreements).toEqual([]);
  expect(read).toBeGreaterThan(ROUNDS / 20); // it is not for lack of requests
});

function mutilated(random: (below: number) => number): string {
  const version = `HTTP/1.${random(2)}`;
  let text = `GET /content/v1/channels/all.json?limit=5 ${version}\r\nHost: x\r\nAccept: a/b\r\nCookie: c=d\r\nIf-None-Match: "e"\r\n\r\n`;
  for (let wounds = random(4); wounds > 0; wounds -= 1) {
    const at = random(text.length);
    const piece = random(3) === 0 ? String.fromCharCode(random(256)) : (PIECES[random(PIECES.length)] ?? '');
    text = text.slice(0, at) + piece + text.slice(at + random(3));
  }
  return text;
}

const READ: readonly string[] = PLAIN_FIELDS;
const sorted = (fields: object) => Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Every request that Node finds in these bytes; whether it has a body, and whether it is refused, too. */
function nodeReads(text: string): Promise<readonly object[]> {
  return new Promise((resolve) => {
    const found: object[] = [];
    const server = createServer(({ method, url, headers }, { shouldKeepAlive }) => {
      const fields = Object.fromEntries(Object.entries(headers).filter(([name]) => READ.includes(name)));
      const odd = method === 'GET' && !('content-length' in headers) ? {} : { method };
      found.push({ target: url, isLast: !shouldKeepAlive, ...sorted(fields), ...odd });
    });
    server.on('clientError', ({ message }: Error) => found.push({ refused: message }));
    const stream = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
    server.emit('connection', stream);
    stream.push(Buffer.from(text, 'latin1'));
    setImmediate(() => {
      stream.destroy();
      resolve(found);
    });
  });
}
