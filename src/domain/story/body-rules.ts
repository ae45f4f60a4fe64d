import { EMBED_HOSTS, embedProvider } from './embed';

/** Something a body may not hold. */
export type BodyFault =
  { readonly kind: 'block'; readonly type: string } | { readonly kind: 'embed'; readonly hosts: readonly string[] };

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'list', 'list-item', 'link', 'text']);

/**
 * The first fault in a text of Strapi's Blocks format. A picture there is a copy that outlives its withdrawal, so pictures
 * stand in figures; and there is no code in a newspaper.
 */
export function blockFault(nodes: unknown): BodyFault | null {
  if (!Array.isArray(nodes)) return null;
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    const { type, children } = node as { type?: unknown; children?: unknown };
    if (typeof type === 'string' && !BLOCKS.has(type)) return { kind: 'block', type };
    const deeper = blockFault(children);
    if (deeper) return deeper;
  }
  return null;
}

/** An embed may only point to where we know that no reader is followed before they agree. */
export const embedFault = (url: unknown): BodyFault | null =>
  typeof url === 'string' && url !== '' && embedProvider(url) === null ? { kind: 'embed', hosts: EMBED_HOSTS } : null;
