import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/**
 * Lints texts as if they lay at the paths given, under the project's own configuration.
 * Reads `[{ path, code }]`, writes `[[ruleId, …], …]`. A process of its own: ESLint loads its
 * configuration in ways that Jest's sandbox does not allow. Rules that ask for types are left out.
 */
const eslint = new ESLint({
  overrideConfig: { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => /restricted|no-explicit-any|no-non-null-assertion|react-hooks/.test(ruleId),
});

const cases = JSON.parse(await text(process.stdin));
const answers = [];
for (const { path, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: path });
  answers.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(answers));
