const OLDEST = [20, 9];

/** Newer versions abort the process when the SQLite driver's statements are collected: seen on 24.21 with better-sqlite3 12.8.0. */
const BREAKS_SQLITE = 24;

/** @throws when the version is too old. @returns what has to be said of it, or `null`. */
export function adviceOnNode(version, databaseClient = 'sqlite') {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    throw new Error(`Node ${OLDEST.join('.')} or newer is needed; this is ${version}.`);
  if (major < BREAKS_SQLITE || databaseClient !== 'sqlite') return null;
  return `Node ${version} can end the server in the middle of its work on SQLite. Use Node 20 or 22, or PostgreSQL.`;
}
