import { endWithNpm } from './lib/orphan.mjs';
import { inProject } from './lib/project.mjs';
import { runHere } from './lib/run.mjs';

endWithNpm();
process.exitCode = await runHere(process.execPath, [inProject('node_modules/@strapi/strapi/bin/strapi.js'), 'develop']);
