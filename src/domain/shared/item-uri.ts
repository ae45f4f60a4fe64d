const PREFIX = 'urn:uuid:';

/** The name of an item, minted at its first publication, never changed, never reused (RFC 9562). */
export const itemUri = (uuid: string): string => `${PREFIX}${uuid}`;
