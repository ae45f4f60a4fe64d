import { aChannel } from '../builders/a-channel';
import { anArticle } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';
import { openApi, type Operation } from '../../src/plugins/syndication/server/src/content-api/openapi';

/** Nobody means any of these. Some arrive as bytes that are no text. */
const HOSTILE = [
  ...['', '%20', '-1', '+1', '1e3', '0x10', '1.5', '9'.repeat(30), 'NaN', 'Infinity', '%D9%A3', 'null', 'undefined'],
  ...['%00', '%C3%28', '%FF%FE', '%F0%9F%98%80', '%25', '%26', '%0D%0AX-Injected:%201', '%E2%80%AE', 'a%CC%81%CC%81'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '%27%20OR%201%3D1%20--',
    '%22%3B%20DROP',
    '%3Cscript%3E',
    '../..',
    '%5B%5D',
  ],
  ...['2026-13-45', '2026-02-30T25:61:61Z', '0000-00-00', '+275760-09-13T00:00:00Z', 'a'.repeat(5000)],
];
const NOTHING_OF_OURS = /\bat .+:\d+:\d+|node_modules|sqlite|syntax error|knex|\/(src|dist)\//i;
/** What differs between two answers to one question. */
const OF_THE_MOMENT = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'ratelimit']);

/** A lifetime that ends at an instant is shorter with every second. */
const withoutSeconds = (field: string | undefined): string | undefined => field?.replace(/max-age=\d+/, 'max-age=…');

const { paths } = openApi('https://example.test/content/v1');
const OPERATIONS = Object.entries(paths).flatMap(([template, { get }]) => (get ? [{ template, get }] : []));
const ADDRESSES = OPERATIONS.map(({ template }) => template);

let newsroom: Newsroom;
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '0', RATE_LIMIT_KEY: '0' } });
  await aChannel('all').in(newsroom);
  await anArticle().publishedIn(newsroom);
  const { uuid } = await newsroom.strapi.db.connection('syndication_items').first();
  const picture = {
    sha256: 'a'.repeat(64),
    ext: 'jpg',
    width: '300',
    height: '250',
    size: '300x250',
    extension: 'png',
  };
  parts = {
    ...picture,
    key: 'all',
    uuid,
    scheme: 'types',
    code: 'article',
    id: 'current',
    lang: 'vi',
    profile: 'article',
  };
});

afterAll(() => newsroom.close());

/** The address of an operation, with `{names}` filled in; one of them with something else. */
const addressOf = (template: string, other: Readonly<Record<string, string>> = {}): string =>
  `/content/v1${template === '/' ? '' : template}`.replace(
    /\{(\w+)\}/g,
    (_, name) => ({ ...parts, ...other })[name] ?? 'x',
  );

const parametersOf = ({ parameters }: Operation, where: string): readonly string[] =>
  parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);

/** What is wrong with an answer to something hostile; contract and all. */
async function faultOf(address: string, parameter: string | null): Promise<string | null> {
  const { status, body, text, type, headers } = await newsroom.http.get(address).redirects(0);
  const short = address.slice(0, 120);
  if (status >= 500) return `${short} → ${status}`;
  if (headers['x-injected']) return `${short} writes a header`;
  if (NOTHING_OF_OURS.test(status >= 400 ? (text ?? '') : '')) return `${short} tells of us`;
  if (status >= 400 && type !== 'application/problem+json') return `${short} → ${status} as ${type}`;
  if (status === 400 && parameter !== null && body.parameter !== parameter) return `${short} names "${body.parameter}"`;
  return null;
}

const faultsOf = async (
  asked: readonly (readonly [address: string, parameter: string | null])[],
): Promise<string[]> => {
  const found: string[] = [];
  for (const [address, parameter] of asked) {
    const fault = await faultOf(address, parameter);
    if (fault) found.push(fault);
  }
  return found;
};

test.each(OPERATIONS.map(({ template, get }) => [template, get] as const))(
  '%s refuses what no parameter means by the name of the parameter',
  async (template, get) => {
    const address = addressOf(template);
    const names = parametersOf(get, 'query');
    const hostile = names.flatMap((name) => HOSTILE.map((value) => [`${address}?${name}=${value}`, name] as const));
    const twice = names.map((name) => [`${address}?${name}=1&${name}=2`, name] as const);
    const unknown = [[`${address}?nobody=1`, 'nobody'] as const];

    expect(await faultsOf([...hostile, ...twice, ...unknown])).toEqual([]);
  },
);

test('no part of an address is hostile enough', async () => {
  const asked = OPERATIONS.flatMap(({ template, get }) =>
    parametersOf(get, 'path').flatMap((name) =>
      HOSTILE.map((value) => [addressOf(template, { [name]: value }), null] as const),
    ),
  );

  expect(await faultsOf(asked)).toEqual([]);
});

const ENDLESS = /stream$/;

test.each(ADDRESSES.filter((template) => !ENDLESS.test(template)))(
  '%s: HEAD is GET without its body, other methods are told which there are',
  async (template) => {
    const address = addressOf(template);
    const asked = { 'Accept-Encoding': 'identity' }; // supertest would ask for gzip with one of them alone
    const got = await newsroom.http.get(address).redirects(0).set(asked);
    const head = await newsroom.http.head(address).redirects(0).set(asked);
    const refused = await newsroom.http.delete(address);
    const preflight = await newsroom.http.options(address).set('Origin', 'https://bao.example');

    const lasting = (headers: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(headers)
          .filter(([name]) => !OF_THE_MOMENT.has(name))
          .map(([name, value]) => [name, withoutSeconds(value)]),
      );
    expect([head.status, lasting(head.headers)]).toEqual([got.status, lasting(got.headers)]);
    expect([refused.status, preflight.status]).toEqual([405, 204]);
    expect(refused.headers.allow).toBe(preflight.headers['access-control-allow-methods']);
    expect([got, head, refused, preflight].map(({ headers }) => headers['access-control-allow-origin'])).toEqual(
      Array(4).fill('*'),
    );
  },
);

test.each(ADDRESSES.filter((template) => !ENDLESS.test(template)))(
  '%s: what has an ETag has one for each encoding, and is 304 to whoever holds it',
  async (template) => {
    const address = addressOf(template);
    const ask = (headers: Record<string, string>) => newsroom.http.get(address).redirects(0).set(headers);
    const plain = await ask({ 'Accept-Encoding': 'identity' });
    if (plain.status !== 200 || !plain.headers.etag) return;
    const { etag, 'cache-control': cache, vary } = plain.headers;
    const packed = await Promise.all(['br', 'gzip'].map((coding) => ask({ 'Accept-Encoding': coding })));
    const compressed = packed.filter(({ headers }) => headers['content-encoding'] !== undefined);
    const held = [etag, `W/${etag}`, `"other", ${etag}`, '*'];
    const again = await Promise.all(
      held.map((tag) => ask({ 'Accept-Encoding': 'identity', 'If-None-Match': tag ?? '' })),
    );
    const newer = await ask({ 'Accept-Encoding': 'identity', 'If-None-Match': '"other"' });

    expect(etag).toMatch(/^"[^"]+"$/);
    expect(new Set([etag, ...compressed.map(({ headers }) => headers.etag)]).size).toBe(1 + compressed.length);
    expect(
      again.map(({ status, headers }) => [
        status,
        headers.etag,
        withoutSeconds(headers['cache-control']),
        headers.vary,
      ]),
    ).toEqual(held.map(() => [304, etag, withoutSeconds(cache), vary]));
    expect(newer.status).toBe(200);
    if (compressed.length > 0) expect(vary).toContain('Accept-Encoding');
  },
);
