import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what must be read again (AES-256-GCM), and digests what must only be recognised (HMAC-SHA-256). */
export interface Vault {
  seal(plain: Buffer): Buffer;
  /** @throws when the key is another one, or a byte was changed. */
  open(sealed: Buffer): Buffer;
  digest(word: string): string;
}

/** Keys from one secret, two for each use, none of which tells another. */
export function vaultOf(secret: string, use: 'consent' | 'forgetting' = 'consent'): Vault {
  const keyFor = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'awareness-safeguard', `${use}-${purpose}`, 32));
  const sealing = keyFor('seal');
  const digesting = keyFor('digest');
  return {
    seal(plain) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, sealing, iv);
      return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },

    open(sealed) {
      const decipher = createDecipheriv(CIPHER, sealing, sealed.subarray(0, IV_BYTES));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    },

    digest: (word) => createHmac('sha256', digesting).update(canonical(word)).digest('base64url'),
  };
}

/** However a name was typed. */
const canonical = (word: string): string => word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
