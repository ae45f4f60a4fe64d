import { inProject } from './lib/project.mjs';
import { runHere } from './lib/run.mjs';

process.exitCode = await runHere(process.execPath, [inProject('node_modules/@strapi/strapi/bin/strapi.js'), 'develop']);
