import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { brokenContracts } from '../broken-contracts';

const AT = '/content/v1';
const CURSOR = JSON.stringify({ cursor: 'abc' });
const ITEM = {
  uri: `urn:uuid:${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
  version: 1,
  at: '2026-11-26T08:00:00Z',
};
const GONE = { type: 'urn:x', title: 'Gone', status: 410, detail: 'Gone.', code: 'killed' };
const event = (data: object) => `id: abc\nevent: kill\ndata: ${JSON.stringify(data)}\n\n`;
const KILL = { op: 'kill', urgency: 1, ...ITEM };

interface Told {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
}

let liar: Server;
let url: string;
let told: Told;

/** Answers whatever it is asked with what it was told to say. */
beforeAll(async () => {
  liar = createServer((_request, response) => {
    response.writeHead(told.status, told.type ? { 'Content-Type': told.type } : {});
    response.end(told.body);
  });
  await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`;
});

afterAll(() => {
  liar.close();
  liar.closeAllConnections();
});

/** What is said of an answer; it would fail this test if it were left there. */
async function saidOf(method: string, address: string, answer: Told): Promise<readonly string[]> {
  told = answer;
  await (await fetch(url + AT + address, { method })).text();
  return brokenContracts.splice(0);
}

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM = 'application/problem+json';
const STREAM = 'text/event-stream; charset=utf-8';
const LINES = 'application/x-ndjson; charset=utf-8';

test.each<[string, string, string, Told]>([
  ['an object that lacks something', 'GET', '/channels', { status: 200, type: JSON_TYPE, body: '{}' }],
  ['what is no JSON', 'GET', '/channels', { status: 200, type: JSON_TYPE, body: '{' }],
  ['another media type', 'GET', '/channels', { status: 200, type: 'text/html', body: '' }],
  ['another media type to HEAD', 'HEAD', '/channels', { status: 200, type: 'text/html', body: '' }],
  ['a status that nobody expects', 'GET', '/channels', { status: 500, type: PROBLEM, body: '{}' }],
  ['a refusal without a reason', 'GET', '/channels', { status: 404, type: PROBLEM, body: '{}' }],
  ['nothing, where something is to be', 'GET', '/channels', { status: 200, body: '' }],
  ['204 to whoever reads', 'GET', '/channels', { status: 204, body: '' }],
  ['an item that is gone and not named', 'GET', '/items/x', { status: 410, type: PROBLEM, body: JSON.stringify(GONE) }],
  ['an address that is not in the contract', 'GET', '/stories', { status: 200, type: JSON_TYPE, body: '{}' }],
  [
    'an event whose data lack something',
    'GET',
    '/channels/x/changes/stream',
    { status: 200, type: STREAM, body: event(ITEM) },
  ],
  [
    'an event that is cut off',
    'GET',
    '/channels/x/changes/stream',
    { status: 200, type: STREAM, body: event(KILL).trim() },
  ],
  [
    'an event without a cursor',
    'GET',
    '/channels/x/changes/stream',
    { status: 200, type: STREAM, body: event(KILL).slice(8) },
  ],
  [
    'a line that is no item',
    'GET',
    '/channels/x/snapshot',
    { status: 200, type: LINES, body: `${CURSOR}\n{"title":"x"}\n` },
  ],
  ['a line that is cut off', 'GET', '/channels/x/snapshot', { status: 200, type: LINES, body: CURSOR }],
])('it is told when the content API answers %s', async (_what, method, address, answer) => {
  expect(await saidOf(method, address, answer)).toEqual([expect.stringContaining(`${method} ${AT}${address}`)]);
});

test.each<[string, string, string, Told]>([
  ['a list', 'GET', '/channels', { status: 200, type: JSON_TYPE, body: '{"channels":[]}' }],
  ['the same to HEAD', 'HEAD', '/channels', { status: 200, type: JSON_TYPE, body: '' }],
  ['that nothing changed', 'GET', '/channels', { status: 304, body: '' }],
  [
    'an item that is gone',
    'GET',
    '/items/x',
    { status: 410, type: PROBLEM, body: JSON.stringify({ ...GONE, ...ITEM }) },
  ],
  [
    'events',
    'GET',
    '/channels/x/changes/stream',
    { status: 200, type: STREAM, body: `retry: 1\n\n${event(KILL)}: .\n\n` },
  ],
  ['lines', 'GET', '/channels/x/snapshot', { status: 200, type: LINES, body: `${CURSOR}\n` }],
])('nothing is said when it answers %s', async (_what, method, address, answer) => {
  expect(await saidOf(method, address, answer)).toEqual([]);
});

test('whoever asks through supertest is told the same', async () => {
  told = { status: 200, type: JSON_TYPE, body: '{}' };
  await request(url).get(`${AT}/channels`).expect(200);
  const wrong = brokenContracts.splice(0);
  told = { status: 200, type: JSON_TYPE, body: '{"channels":[]}' };
  await request(url).get(`${AT}/channels`).expect(200);

  expect(wrong).toEqual([expect.stringContaining("must have required property 'channels'")]);
  expect(brokenContracts).toEqual([]);
});
