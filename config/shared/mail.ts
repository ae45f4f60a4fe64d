import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** A mail server that does not answer is given up before anybody else takes the letter. Milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Whether letters can be sent at all. */
export const emailIsSetUp = (env: Env): boolean => env('SMTP_HOST', '') !== '';

/**
 * How Strapi's email plugin sends. Without a mail server every letter ends here: nothing is sent past one.
 * @throws when there is a server and no sender.
 */
export function emailPlugin(env: Env) {
  if (!emailIsSetUp(env)) return { provider: 'nodemailer', providerOptions: { jsonTransport: true }, settings: {} };
  const from = env('SMTP_FROM', '');
  if (!from) throw new Error('SMTP_HOST is set and SMTP_FROM is not. Set SMTP_FROM to the address letters come from.');
  const user = env('SMTP_USER', '');
  const server = { host: env('SMTP_HOST'), port: env.int('SMTP_PORT', 587), secure: env.bool('SMTP_SECURE', false) };
  const auth = user ? { auth: { user, pass: env('SMTP_PASSWORD', '') } } : {};
  const settings = { defaultFrom: from, defaultReplyTo: from };
  return { provider: 'nodemailer', providerOptions: { ...server, ...auth, ...PATIENCE }, settings };
}
