/** Where an embed may point, and what the provider is called. Hosts exactly; no sub-domains beyond these. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'www.youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'www.youtube-nocookie.com': 'YouTube',
  'vimeo.com': 'Vimeo',
  'tongdai111.vn': 'Tổng đài 111',
};

/** The provider of an embed, or `null` when its address is not on the list. */
export function embedProvider(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? (PROVIDERS[hostname] ?? null) : null;
}

export const EMBED_HOSTS: readonly string[] = Object.keys(PROVIDERS);
