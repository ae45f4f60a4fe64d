import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { personOf } from '../actors';
import { newsroom } from '../newsroom';

interface Watched {
  readonly method: string;
  readonly path: RegExp;
  readonly action: string;
  /** Also when it did not succeed. */
  readonly refusals?: true;
}

const ID = '[^/]+';
const at = (method: string, path: string, action: string): Watched => ({
  method,
  path: new RegExp(`^${path}$`),
  action,
});

/** What else belongs on record: who came in, and who changed what people and machines may do. */
const WATCHED: readonly Watched[] = [
  { ...at('POST', '/admin/login', 'login'), refusals: true },
  at('POST', '/admin/logout', 'logout'),
  at('POST', '/admin/reset-password', 'password.reset'),
  at('PUT', '/admin/users/me', 'account.update'),
  at('POST', '/admin/users', 'account.create'),
  at('PUT', `/admin/users/${ID}`, 'account.update'),
  at('DELETE', `/admin/users/${ID}`, 'account.delete'),
  at('POST', '/admin/users/batch-delete', 'account.delete'),
  at('POST', '/admin/roles', 'role.create'),
  at('PUT', `/admin/roles/${ID}`, 'role.update'),
  at('PUT', `/admin/roles/${ID}/permissions`, 'role.permissions'),
  at('DELETE', `/admin/roles/${ID}`, 'role.delete'),
  at('POST', '/admin/roles/batch-delete', 'role.delete'),
  ...['api-tokens', 'admin-tokens', 'transfer/tokens'].flatMap((tokens) => [
    at('POST', `/admin/${tokens}`, 'token.create'),
    at('PUT', `/admin/${tokens}/${ID}`, 'token.update'),
    at('POST', `/admin/${tokens}/${ID}/regenerate`, 'token.regenerate'),
    at('DELETE', `/admin/${tokens}/${ID}`, 'token.revoke'),
  ]),
  at('POST', '/i18n/locales', 'locale.create'),
  at('DELETE', `/i18n/locales/${ID}`, 'locale.delete'),
  at('POST', `/syndication/outlets/${ID}/keys`, 'key.create'),
  at('DELETE', `/syndication/outlets/${ID}/keys/${ID}`, 'key.revoke'),
  at('PUT', `/content-manager/collection-types/api::organisation.organisation/${ID}`, 'desk.update'),
];

/** Puts on record, after the answer, what settings were changed by whom. Neither a password nor a name that failed. */
export function watchSettings(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    await next();
    const watched = WATCHED.find(({ method, path }) => method === ctx.method && path.test(ctx.path));
    if (!watched) return;
    const isDone = ctx.status < 400;
    if (isDone || watched.refusals) await record(strapi, ctx, watched, isDone);
  });
}

async function record(strapi: Core.Strapi, ctx: Context, { action }: Watched, isDone: boolean): Promise<void> {
  const user = ctx.state.user ?? (isDone ? Object(ctx.body).data?.user : null); // who logs in is in the answer
  await newsroom(strapi).audit.record({
    actor: { person: user ? personOf(user) : null, path: 'admin' },
    action,
    outcome: isDone ? 'done' : 'refused',
    code: isDone ? null : String(ctx.status),
    details: { subject: subjectOf(ctx) },
  });
}

/** The last part of the address that names something. */
const subjectOf = ({ path }: Context): string => path.split('/').slice(3).join('/');
