import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { placeOf } from '../../../../server/story-place';
import { refuseUnfitBodies } from './body-guard';
import config, { configOf } from './config';
import { digestOf } from './originals/digest';
import { signLink } from './originals/link';
import { addressOf, nameOf, privateProvider } from './originals/provider';
import { serveOriginals } from './originals/serve';
import check from './controllers/check';
import consent from './controllers/consent';
import forgetting from './controllers/forgetting';
import picture from './controllers/picture';
import rereading from './controllers/rereading';
import waive from './controllers/waive';
import { consents } from './consents';
import { pictures } from './pictures';
import { faces } from './pictures/faces';
import { rereadings } from './rereadings';
import { startClock } from './clock';
import contentTypes from './content-types';
import { ensureWording } from './review/wording';
import { findings } from './findings';
import { forgettings } from './forgetting';
import { startForgetting } from './forgetting/clock';
import { holdUnfitStories } from './gate/hold-unfit-stories';
import { newsroom } from './neighbours';
import { safeguard } from './safeguard';
import { createReview } from './review';
import routes from './routes';
import { cleanLibrary } from './uploads/clean-library';

/** The private originals of the media library, for those who make clean files of them. */
const originals = ({ strapi }: { strapi: Core.Strapi }) => ({
  pathOf: (file: { readonly hash: string; readonly ext?: string | null }): string =>
    path.join(configOf(strapi).originalsDir, nameOf(file)),

  read: (file: { readonly hash: string; readonly ext?: string | null }): Promise<Buffer> =>
    readFile(path.join(configOf(strapi).originalsDir, nameOf(file))),

  /** An address that opens a file, without an account, for so many seconds. */
  linkTo(file: { readonly hash: string; readonly ext?: string | null }, seconds: number): string {
    return addressOf(signLink(nameOf(file), Math.floor(Date.now() / 1000) + seconds, configOf(strapi).linkSecret));
  },

  /** SHA-256 of a file's bytes as they lie there now; an empty text when it is missing. */
  digest: (file: { readonly hash: string; readonly ext?: string | null }): Promise<string> =>
    digestOf(path.join(configOf(strapi).originalsDir, nameOf(file))),
});

/** Strapi would make a picture smaller by a switch in the admin. Ours are drawn anew, whatever the switch says. */
function drawPicturesOurselves(strapi: Core.Strapi): void {
  const optimize = async <File>(file: File): Promise<File> => file;
  Object.assign(strapi.plugin('upload').service('image-manipulation'), { optimize });
}

let stopClock: () => Promise<void> = async () => undefined;
let stopForgetting: () => Promise<void> = async () => undefined;

const registerActions = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'Keep the register of consents',
      uid: 'consent.keep',
      pluginName: 'safeguard',
    },
    {
      section: 'plugins',
      displayName: 'Ask for somebody to be forgotten',
      uid: 'forget',
      pluginName: 'safeguard',
    },
    {
      section: 'plugins',
      displayName: 'Sign that somebody is forgotten',
      uid: 'forget.sign',
      pluginName: 'safeguard',
    },
  ]);

export default {
  config,
  contentTypes,
  controllers: { check, waive, rereading, consent, forgetting, picture },
  routes,
  services: {
    originals,
    findings,
    consents,
    forgettings,
    rereadings,
    pictures,
    faces,
    review: ({ strapi }: { strapi: Core.Strapi }) => createReview(strapi),
  },
  register({ strapi }: { strapi: Core.Strapi }) {
    Object.assign(strapi.plugin('upload').provider, privateProvider(configOf(strapi)));
    drawPicturesOurselves(strapi);
    serveOriginals(strapi, configOf(strapi));
    strapi.documents.use(refuseUnfitBodies(strapi));
    strapi.documents.use(holdUnfitStories(strapi));
    strapi.plugin('safeguard').service('review');
    strapi.plugin('safeguard').service('faces'); // a detector that cannot be loaded stops the start
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await cleanLibrary(strapi, configOf(strapi).originalsDir);
    await registerActions(strapi);
    await ensureWording(strapi);
    stopClock = startClock(strapi);
    stopForgetting = startForgetting(strapi);
    newsroom(strapi).stories.onSaved(({ trx, story }) => safeguard(strapi).findings.settle(trx, placeOf(story)));
  },

  async destroy() {
    await Promise.all([stopClock(), stopForgetting()]);
  },
};
