import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { DemoAccounts } from './seed';

/** Says, when the server listens, what to open, as whom, and what an outlet would fetch. */
export function welcomeWhenListening(strapi: Core.Strapi): void {
  if (strapi.config.get('environment') === 'test') return;
  const server = strapi.server.httpServer;
  server.once('listening', () => setImmediate(() => console.log(welcome(strapi))));
}

function welcome(strapi: Core.Strapi): string {
  const url: string = strapi.config.get('server.url');
  const seconds = process.uptime().toFixed(1);
  const lines = [
    `Awareness CMS is ready, ${seconds} s after it was started.`,
    '',
    `  Newsroom   ${url}/admin`,
    `  Outlets    ${url}/content/v1`,
    `  A feed     ${url}/content/v1/channels/newspaper.json`,
    ...demonstration(strapi.config.get('seed.accountsDir')),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** Only that there are demonstration accounts, and where: a log is no place for a password. */
function demonstration(folder: string): readonly string[] {
  const file = path.join(folder, 'demo-accounts.json');
  if (!existsSync(file)) return [];
  const { users }: DemoAccounts = JSON.parse(readFileSync(file, 'utf8'));
  const example = (role: string) => users.find((user) => user.role === role)?.email ?? '–';
  return [
    '',
    `  Log in as a journalist (${example('journalist')}) or an editor (${example('editor')});`,
    `  the passwords and the outlets' keys are in ${path.relative(process.cwd(), file) || file}`,
    '  Play the main job: npm run tour',
  ];
}
