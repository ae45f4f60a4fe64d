import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request is answered with. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers each request as it was told to, in order, and remembers what was asked. */
export async function aNewsroom(...replies: readonly Reply[]) {
  const waiting = [...replies];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').replace('/content/v1/channels', ''));
    const reply = waiting.shift() ?? hangs;
    reply(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  return {
    base: `http://127.0.0.1:${port}/content/v1`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

export const page =
  (cursor: string, changes: readonly object[] = [], hasMore = false): Reply =>
  (_request, response) =>
    void response.writeHead(200, JSON_TYPE).end(JSON.stringify({ channel: 'all', changes, cursor, hasMore }));

export const snapshot =
  (cursor: string, ...items: readonly object[]): Reply =>
  (_request, response) => {
    const lines = [{ cursor }, ...items].map((line) => `${JSON.stringify(line)}\n`);
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).end(lines.join(''));
  };

export const problem =
  (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  (_request, response) =>
    void response
      .writeHead(status, { 'Content-Type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ type: 'about:blank', title: code, status, detail: `Because of ${code}.`, code }));

/** Whatever stands between an outlet and the newsroom. */
export const says =
  (status: number, text: string): Reply =>
  (_request, response) =>
    void response.writeHead(status, { 'Content-Type': 'text/html' }).end(text);

export const hangs: Reply = () => undefined;
export const hangsUp: Reply = (request) => void request.socket.destroy();

/** Half of a long answer, and then nothing. */
export const breaksOff: Reply = (request, response) => {
  response.writeHead(200, { ...JSON_TYPE, 'Content-Length': '1000' }).write('{"channel":');
  setImmediate(() => request.socket.destroy());
};

/** A snapshot that ends in the middle of a line. */
export const isCutOff: Reply = (_request, response) =>
  void response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).end('{"cursor":"c1"}\n{"uri":"urn:uu');

export const events =
  (...told: readonly { readonly id: string; readonly change: object }[]): Reply =>
  (_request, response) => {
    const lines = told.map(({ id, change }) => `id: ${id}\nevent: x\ndata: ${JSON.stringify(change)}\n\n`);
    response
      .writeHead(200, { 'Content-Type': 'text/event-stream' })
      .end(`retry: 3000\n\n: still here\n\n${lines.join('')}`);
  };

const uriOf = (name: string): string => `urn:uuid:${name}`;
const itemOf = (name: string, version: number) => ({ uri: uriOf(name), version: String(version), title: name });

/** As it stands in a snapshot. */
export const item = itemOf;
export const arrival = (op: string, name: string, version = 1) => ({
  ...departure(op, name, version),
  item: itemOf(name, version),
});
export const departure = (op: string, name: string, version = 1) => ({
  op,
  uri: uriOf(name),
  version,
  at: '2026-11-25T08:00:00.000Z',
  urgency: 5,
});
