import net from 'node:net';

/**
 * A load generator in a process of its own: keep-alive connections, each with a few requests under way. Answers to one
 * request have one length, so they are counted by their bytes and not parsed: it costs less than any server that answers
 * it, and whether the bytes add up is checked at the end.
 */
process.on('message', (job) => {
  run(job).then(
    (result) => process.send({ result }),
    (error) => process.send({ error: error.message }),
  );
});

async function run({ port, path, headers = {}, connections = 16, depth = 4, millis }) {
  const request = Buffer.from(requestOf(path, headers));
  const { status, length } = await learn(port, request);
  const startedAt = performance.now();
  const until = startedAt + millis;
  const counts = await Promise.all(
    Array.from({ length: connections }, () => hammer({ port, request, length, depth, until })),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const requests = counts.reduce((sum, count) => sum + count, 0);
  return { status, bytes: length, requests, perSecond: requests / seconds };
}

const requestOf = (path, headers) =>
  [`GET ${path} HTTP/1.1`, 'Host: bench', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join(
    '\r\n',
  ) + '\r\n\r\n';

/** The status of the answer, and how many bytes it has from its first to its last. */
function learn(port, request) {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0);
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request)).once('error', reject);
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      const end = answer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = answer.subarray(0, end).toString('latin1');
      const length = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (answer.byteLength < length) return;
      socket.destroy();
      resolve({ status: Number(head.slice(9, 12)), length });
    });
  });
}

/** @returns how many answers came back on one connection. */
function hammer({ port, request, length, depth, until }) {
  const batch = Buffer.concat(Array.from({ length: depth }, () => request));
  return new Promise((resolve, reject) => {
    let bytes = 0;
    let answered = 0;
    let asked = depth;
    const socket = net.connect(port, '127.0.0.1', () => socket.write(batch)).once('error', reject);
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      bytes += chunk.byteLength;
      const whole = Math.floor(bytes / length);
      const fresh = whole - answered;
      answered = whole;
      if (fresh > 0 && performance.now() < until) {
        asked += fresh;
        socket.write(batch.subarray(0, fresh * request.byteLength));
      } else if (answered === asked) {
        socket.destroy();
        if (bytes === answered * length) resolve(answered);
        else reject(new Error('The answers had more than one length.'));
      }
    });
  });
}
