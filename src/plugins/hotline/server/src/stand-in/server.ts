import { createServer, type RequestListener } from 'node:http';

/** How long an answer that is under way may still take when we leave. Milliseconds. */
const GRACE = 500;

/** `null` when the address is not to be had. */
export function openServer(listener: RequestListener, { host, port }: { host: string; port: number }) {
  const server = createServer(listener);
  const leave = (): Promise<void> =>
    new Promise((resolve) => {
      const hurry = setTimeout(() => server.closeAllConnections(), GRACE);
      server.close(() => {
        clearTimeout(hurry);
        resolve();
      });
      server.closeIdleConnections();
    });
  return new Promise<{ leave: typeof leave } | null>((resolve) => {
    server.once('error', () => resolve(null));
    server.listen(port, host, () => resolve({ leave }));
  });
}
