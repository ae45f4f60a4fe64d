import http from 'node:http';

/**
 * The least a Node server can do: `node:http` that sends the very bytes it was given, head and body, or a 304 to whoever
 * has them.
 */
let sent = { status: 200, headers: [], body: Buffer.alloc(0) };

const server = http.createServer((_request, response) => {
  response.writeHead(sent.status, sent.headers);
  response.end(sent.body);
});

process.on('message', ({ status, headers, body }) => {
  sent = { status, headers, body: body === null ? undefined : Buffer.from(body, 'base64') };
  process.send({ result: { port: server.address().port } });
});

server.listen(0, '127.0.0.1', () => process.send({ result: { port: server.address().port } }));
