export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * The one range of bytes a `Range` header asks for (RFC 9110 §14.1.2). Both ends are inclusive. Several ranges, or another
 * unit, are answered with the whole, as the standard allows.
 *
 * @param size - Of the whole body, in bytes.
 */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return { kind: 'whole' };
  const suffix = match[1] === '';
  const first = suffix ? Math.max(size - Number(match[2]), 0) : Number(match[1]);
  const last = suffix || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return first > last || first >= size ? { kind: 'unsatisfiable' } : { kind: 'part', first, last };
}
