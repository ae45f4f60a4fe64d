import type { Core } from '@strapi/strapi';
import { configOf } from '../config';
import { vaultOf, type Vault } from '../consents/vault';
import { obligationsIn } from './obligations';
import type { AskedWord } from './parse';
import type { ForgettingRow } from './rows';

export const vaultIn = (strapi: Core.Strapi): Vault => vaultOf(configOf(strapi).consentKey, 'forgetting');

/** As the register of consents knows names. */
export const consentVaultIn = (strapi: Core.Strapi): Vault => vaultOf(configOf(strapi).consentKey);

export const obligationsOf = (strapi: Core.Strapi) => obligationsIn(configOf(strapi).forgottenFile, vaultIn(strapi));

/** The words themselves, as long as they are kept. @throws when they were sealed with another key. */
export const askedIn = (strapi: Core.Strapi, { sealed }: ForgettingRow): readonly AskedWord[] =>
  sealed === null ? [] : JSON.parse(vaultIn(strapi).open(Buffer.from(sealed, 'base64')).toString());
