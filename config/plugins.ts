import path from 'node:path';
import type { Core } from '@strapi/strapi';
import hotline from './hotline';
import { appKeys, dataDir, publicUrl, secret } from './shared/installation';
import { emailIsSetUp, emailPlugin } from './shared/mail';

const local = (name: string) => ({ enabled: true, resolve: `./src/plugins/${name}` });

const modulePath = (value: string | undefined): string | null => (value ? path.resolve(process.cwd(), value) : null);

/** What the media library accepts. Everything else is refused with a sentence. */
const UPLOADS = {
  allowedTypes: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/gif',
    'video/mp4',
    'video/webm',
    'text/vtt',
    'application/pdf',
  ],
  deniedTypes: ['image/svg+xml', 'text/html', 'application/x-*'],
};

/** The order is the order of the publishing pipeline. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  upload: { config: { sizeLimit: 200 * 1024 * 1024, breakpoints: {}, security: UPLOADS } },
  safeguard: {
    ...local('safeguard'),
    config: {
      originalsDir: path.join(dataDir(env), 'originals'),
      linkSecret: secret(env, 'ENCRYPTION_KEY'),
      consentsDir: path.join(dataDir(env), 'consents'),
      consentKey: secret(env, 'ENCRYPTION_KEY'),
      consentNoticeDays: env.array('CONSENT_NOTICE_DAYS', ['30', '7']).map(Number),
      ...{ dataDir: dataDir(env), forgottenFile: path.join(dataDir(env), 'forgotten.json') },
      faceDetector: modulePath(env('FACE_DETECTOR')),
    },
  },
  email: { config: emailPlugin(env) },
  newsroom: {
    ...local('newsroom'),
    config: {
      ...{ publicUrl: publicUrl(env), emailIsSetUp: emailIsSetUp(env) },
      ...{ auditKey: secret(env, 'ENCRYPTION_KEY'), auditHeadFile: path.join(dataDir(env), 'audit-head.json') },
      previewSecret: secret(env, 'ENCRYPTION_KEY'),
      ...{ keepAllDays: env.int('REVISION_DAYS', 90), keepRefusedDays: env.int('REFUSED_REVISION_DAYS', 30) },
    },
  },
  syndication: {
    ...local('syndication'),
    config: {
      publicUrl: publicUrl(env),
      mediaDir: path.join(dataDir(env), 'media'),
      cursorSecret: appKeys(env)[0],
      ratePublic: env.int('RATE_LIMIT_PUBLIC', 600),
      rateKey: env.int('RATE_LIMIT_KEY', 6000),
      cacheBytes: env.int('CONTENT_CACHE_MB', 256) * 1024 * 1024,
      readWithinMs: env.float('READ_WITHIN_SECONDS', 60) * 1000,
    },
  },
  hotline: { ...local('hotline'), config: hotline({ env }) },
});
