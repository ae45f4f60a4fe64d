import fs from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { loadTypeScript } from './lib/load-typescript.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const FILE = 'clients/typescript/src/contract.ts';
const COMMAND = 'node scripts/client-types.mjs';

/** What a follower is answered with. Whatever else the contract describes does not concern the client. */
const ANSWERS = ['Change', 'Changes', 'Channel', 'Channels', 'Problem', 'Ninjs'];

const PREFACE = `/** The answers a follower reads, as the newsroom's OpenAPI document has them. Made by \`${COMMAND}\`; do not edit. */\n`;

async function main() {
  const { SCHEMAS } = loadTypeScript('src/plugins/syndication/server/src/content-api/openapi/schemas.ts');
  const schemas = Object.fromEntries(ANSWERS.map((name) => [name, SCHEMAS[name]]));
  const tree = await openapiTS(
    { ...frame, components: { schemas } },
    { immutable: true, exportType: true, silent: true },
  );
  const options = { ...(await prettier.resolveConfig(inProject(FILE))), filepath: FILE };
  const text = await prettier.format(PREFACE + withoutPreface(astToString(tree)), options);
  if (!process.argv.includes('--check')) return fs.writeFileSync(inProject(FILE), text);
  if (fs.readFileSync(inProject(FILE), 'utf8') !== text) throw new Error(`${FILE} is out of date: run "${COMMAND}".`);
}

const frame = { openapi: '3.1.0', info: { title: 'content API', version: '1' }, paths: {} };

/** Without the generator's own words, and what it writes for addresses that are not there. */
const withoutPreface = (text) => text.slice(text.indexOf('export type components'), text.indexOf('export type $defs'));

await main().catch(stopWith);
