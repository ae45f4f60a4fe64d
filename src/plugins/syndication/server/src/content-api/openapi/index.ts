import type { OpenApi } from './model';
import { PATHS } from './paths';
import { SCHEMAS } from './schemas';

export type { OpenApi, Operation } from './model';

/** The contract with outlets. A test holds every answer to it. */
export const openApi = (base: string): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: 'Awareness CMS content API',
    version: '1.0.0',
    summary: 'Content that keeps children safe online, for everyone who publishes.',
    description:
      'Nothing changes its meaning within v1; what is added is optional. Public channels need no key. In Viet Nam children and adults call 111, free, day and night; in immediate danger 113.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: base }],
  security: [{}, { bearer: [] }, { basic: [] }],
  tags: [
    { name: 'service', description: 'Where to begin.' },
    { name: 'channels', description: 'Streams of items, and their feeds.' },
    { name: 'changes', description: 'Following a channel without missing anything.' },
    { name: 'items', description: 'What is published.' },
    { name: 'lessons', description: 'For schools.' },
    { name: 'banners', description: 'The help line: banners to show, and help nearby.' },
    { name: 'reference', description: 'Vocabularies.' },
  ],
  paths: PATHS,
  components: {
    schemas: SCHEMAS,
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', description: 'The key the newsroom gave you.' },
      basic: { type: 'http', scheme: 'basic', description: 'For feed readers: the key is the password.' },
    },
  },
});
