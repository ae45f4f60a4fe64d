const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');

const swc = (tsx) => ['@swc/jest', { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx } } }];

const everywhere = {
  rootDir,
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['dist', '.cache', '.data', '.strapi'].map((folder) => `<rootDir>/${folder}/`),
};

/** Whatever boots Strapi: outside Jest's sandbox, on a database of its own, with time to do it. */
const booted = {
  ...everywhere,
  testEnvironment: '<rootDir>/tests/harness/newsroom-environment.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/harness/patience.ts'],
  globalSetup: '<rootDir>/tests/harness/open-grounds.mjs',
  globalTeardown: '<rootDir>/tests/harness/close-grounds.mjs',
};

module.exports = {
  rootDir,
  watchman: false,
  maxWorkers: '100%',
  projects: [
    {
      ...everywhere,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/tests/*.test.ts', '<rootDir>/clients/**/*.test.ts'],
    },
    {
      ...booted,
      displayName: 'integration',
      setupFilesAfterEnv: [...booted.setupFilesAfterEnv, '<rootDir>/tests/every-answer-keeps-the-contract.ts'],
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
    },
    { ...booted, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
