import { LONGEST_PLAIN, readPlainRequest } from './plain-request';

const FEED = 'GET /content/v1/channels/all.json?limit=5 HTTP/1.1';
const head = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`;

test('reads what an answer may depend on, and where the request ends', () => {
  const text = head(
    ...[
      FEED,
      'Host: tin.example',
      'User-Agent: doc-tin/1',
      'ACCEPT:application/json',
      'accept-encoding: \tgzip, br \t',
    ],
    ...['If-None-Match: "a", "b"', 'Cookie: x=y', 'Connection: Keep-Alive', 'X-Forwarded-For: 192.0.2.7'],
  );

  expect(readPlainRequest(`${text}GET /next`)).toEqual({
    target: '/content/v1/channels/all.json?limit=5',
    fields: {
      host: 'tin.example',
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
      'if-none-match': '"a", "b"',
      connection: 'Keep-Alive',
      'x-forwarded-for': '192.0.2.7',
    },
    isLast: false,
    length: text.length,
  });
});

test.each([
  [['HTTP/1.1'], false],
  [['HTTP/1.1', 'Connection: keep-alive'], false],
  [['HTTP/1.1', 'Connection: Close'], true],
  [['HTTP/1.0'], true],
  [['HTTP/1.0', 'Connection: close'], true],
])('after %j the connection ends: %s', ([version, ...fields], isLast) => {
  expect(readPlainRequest(head(`GET / ${version}`, 'Host: x', ...fields))?.isLast).toBe(isLast);
});

test.each([
  ['nothing', ''],
  ['no end yet', `${FEED}\r\nHost: x\r\n`],
  ['no end of the line yet', `${FEED}\r\nHost: x`],
  ['another method', head('HEAD / HTTP/1.1', 'Host: x')],
  ['an older protocol that keeps connections', head('GET / HTTP/1.0', 'Host: x', 'Connection: keep-alive')],
  ['a version to come', head('GET / HTTP/1.2', 'Host: x')],
  ['an empty line first', `\r\n${head(FEED, 'Host: x')}`],
  ['a whole address', head('GET http://x/ HTTP/1.1', 'Host: x')],
  ['a fragment', head('GET /a#b HTTP/1.1', 'Host: x')],
  ['two spaces', head('GET  / HTTP/1.1', 'Host: x')],
  ['a byte beyond ASCII in the address', head('GET /\u00e9 HTTP/1.1', 'Host: x')],
  ['a byte beyond ASCII in a field', head(FEED, 'Host: x', 'User-Agent: \u00e9')],
  ['a null byte', head(FEED, 'Host: x', 'User-Agent: a\0b')],
  ['line feeds alone', `${FEED}\nHost: x\n\n`],
  ['a carriage return alone', `${FEED}\r\nHost: x\rAccept: y\r\n\r\n`],
  ['a folded line', head(FEED, 'Host: x', 'User-Agent: a', ' b')],
  ['a space before the colon', head(FEED, 'Host : x')],
  ['a field without a name', head(FEED, 'Host: x', ': y')],
  ['a field without a colon', head(FEED, 'Host: x', 'Accept')],
  ['no host', head(FEED)],
  ['two hosts', head(FEED, 'Host: x', 'Host: y')],
  ['two of what is read', head(FEED, 'Host: x', 'Accept: a', 'accept: b')],
  ['a body', head(FEED, 'Host: x', 'Content-Length: 0')],
  ['a body in pieces', head(FEED, 'Host: x', 'Transfer-Encoding: chunked')],
  ['a key', head(FEED, 'Host: x', 'Authorization: Bearer y')],
  ['a part', head(FEED, 'Host: x', 'Range: bytes=0-1')],
  ['another protocol', head(FEED, 'Host: x', 'Connection: keep-alive, Upgrade')],
  ['a head that is too long', head(FEED, 'Host: x', `User-Agent: ${'a'.repeat(LONGEST_PLAIN)}`)],
])('leaves alone what has or is %s', (_what, text) => {
  expect(readPlainRequest(text)).toBeNull();
});
