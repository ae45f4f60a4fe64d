import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import type { Newsroom } from '../harness';

export type TokenType = 'read-only' | 'full-access' | 'custom';

/** Somebody who speaks to Strapi's own REST with a token; a custom one may do whatever a token can be given. */
export const anApiToken = (type: TokenType) => ({
  async in({ strapi, url }: Newsroom): Promise<TestAgent> {
    const permissions = type === 'custom' ? strapi.contentAPI.permissions.providers.action.keys() : null;
    const token = await strapi
      .service('admin::api-token-content-api')
      .create({ name: randomUUID(), description: '', type, lifespan: null, permissions });
    return request.agent(url).auth(token.accessKey, { type: 'bearer' });
  },
});
