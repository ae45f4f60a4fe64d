import type { IncomingMessage } from 'node:http';
import type { Answer } from '../content-api/route';

/** How often a browser looks again. Seconds. */
const AGAIN = 3;

const PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${AGAIN}">
<title>Tòa soạn đang khởi động</title>
<style>
  :root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif }
  body { display: grid; min-height: 90vh; place-content: center; padding: 1rem; margin: 0; text-align: center }
  h1 { font-size: 1.5rem }
  p { max-width: 34rem; margin: .5rem auto }
</style>
<main>
  <h1>Tòa soạn đang khởi động</h1>
  <p>Trang này tự mở khi xong, thường trong chưa đầy một phút. Lần chạy đầu lâu hơn, vì còn ghi nội dung mẫu.</p>
  <p lang="en">The newsroom is starting. This page opens by itself.</p>
  <p>Cần giúp một em nhỏ ngay bây giờ? Gọi <a href="tel:111">111</a>.</p>
</main>
</html>
`;

/** Whether a person with a browser asks for a page, rather than a program for an answer. */
export const isPerson = ({ method, headers, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !url.startsWith('/content/') &&
  (headers.accept ?? '').includes('text/html');

/** What somebody sees who opens the newsroom before it is there: the page comes back by itself. */
export const waitingPage = (): Answer => ({
  status: 503,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': String(AGAIN), 'Cache-Control': 'no-store' },
  body: Buffer.from(PAGE),
});
