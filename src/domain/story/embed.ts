/** Where an embed may point, and what the provider is called. Hosts exactly; no sub-domains beyond these, no port, no user. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['www.youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['www.youtube-nocookie.com', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['tongdai111.vn', 'Tổng đài 111'],
]);

/** The provider of an embed, or `null` when its address is not on the list. */
export function embedProvider(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, hostname, username, password } = new URL(url);
  if (protocol !== 'https:' || host !== hostname || username !== '' || password !== '') return null;
  return PROVIDERS.get(hostname) ?? null;
}

export const EMBED_HOSTS: readonly string[] = [...PROVIDERS.keys()];
