import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../lib/project.mjs';

/** The same database settings as the product's. */
const DATABASE = `module.exports = () => ({ connection: {
  client: 'sqlite', connection: { filename: process.env.BENCH_DATABASE }, useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate(connection, done) {
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']) connection.pragma(pragma);
    done(null, connection);
  } } } });`;

const CONFIG = {
  'database.js': DATABASE,
  'server.js': `module.exports = () => ({ host: '127.0.0.1', port: 0, app: { keys: ['bench'] }, logger: { updates: { enabled: false }, startup: { enabled: false } } });`,
  'admin.js': `module.exports = () => ({ auth: { secret: 'bench' }, apiToken: { salt: 'bench' }, transfer: { token: { salt: 'bench' } }, secrets: { encryptionKey: 'bench' } });`,
  'api.js': `module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };`,
  'middlewares.js': `module.exports = ['strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
  'plugins.js': `module.exports = () => ({});`,
};

/**
 * Writes a Strapi application without any of our plugins: our content types and components, stock settings, and none of the
 * attributes that point at a plugin of ours.
 */
export function writeVanillaApp(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'config'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  for (const [name, text] of Object.entries(CONFIG)) fs.writeFileSync(path.join(folder, 'config', name), text);
  const manifest = { name: 'vanilla', version: '0.0.0', private: true, strapi: { uuid: false } };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['api', 'components'])
    fs.cpSync(inProject('dist', 'src', part), path.join(folder, 'src', part), { recursive: true });
  for (const file of fs.readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('schema.json')) strip(path.join(folder, 'src', file));
}

function strip(file) {
  const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
  const isOurs = ([, { target = '' }]) => /^plugin::(syndication|newsroom|safeguard|hotline)\./.test(target);
  schema.attributes = Object.fromEntries(Object.entries(schema.attributes).filter((entry) => !isOurs(entry)));
  fs.writeFileSync(file, JSON.stringify(schema));
}
