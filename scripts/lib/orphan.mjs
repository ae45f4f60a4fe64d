const POLL_MS = 500;

/**
 * npm hands a signal to the shell it runs us in, and the shell ends without handing it on. Without
 * this, whoever stops "npm start" would leave a server behind that nobody sees.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  watch.unref();
}
