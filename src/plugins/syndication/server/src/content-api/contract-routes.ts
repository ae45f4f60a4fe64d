import type { Answer, Ask } from './answer';
import type { ContentApi } from './context';
import { json } from './json';
import { openApi } from './openapi';
import { contractPage } from './openapi/page';
import { onlyParameters } from './query';

const CACHE = 'public, max-age=30';

/** The contract as OpenAPI 3.1. */
export function showContract({ base }: ContentApi, ask: Ask): Answer {
  onlyParameters(ask.query, []);
  const headers = { 'Content-Type': 'application/vnd.oai.openapi+json;version=3.1; charset=utf-8' };
  return json(openApi(base), { changedAt: new Date(0), cache: CACHE, headers });
}

/** The same for people. */
export function showContractPage({ base }: ContentApi, ask: Ask): Answer {
  onlyParameters(ask.query, []);
  const document = openApi(base);
  const { validators } = json(document, { changedAt: new Date(0), cache: CACHE });
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': CACHE,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
    body: Buffer.from(contractPage(document, base)),
    ...(validators && { validators: { ...validators, tag: `docs-${validators.tag}` } }),
  };
}
