import { altTextOf, type Language } from '../../../../../domain/hotline/banner';
import { BANNER_SIZES, nameOf, SIZE_FOR_ANY_PLACE, sizeNamed } from '../../../../../domain/hotline/size';
import { codePolicy } from '../../../../../formats/banner/code-look';
import { codePage, type CodePage } from '../../../../../formats/banner/code-page';
import { EMBED_POLICY, embedHeight, embedPage } from '../../../../../formats/banner/embed-page';
import { embedScript } from '../../../../../formats/banner/embed-script';
import { helpLine } from '../../../../../formats/hotline';
import { occasionQuery } from './asked';
import { altIn, asked, sizeOrThrow, type Here } from './here';
import { cacheUntil, textAnswer } from './present';
import { BadParameter } from './refusals';
import type { Answer, Ask } from './route';

const PAGE_HEADERS = { 'Referrer-Policy': 'no-referrer', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The document for an iframe. */
export function showEmbed(here: Here, ask: Ask, id: string): Answer {
  const name = ask.query.get('size');
  const size = name === null ? null : sizeNamed(name);
  if (name !== null && !size) throw new BadParameter('size', `one of: ${BANNER_SIZES.map(nameOf).join(', ')}`);
  const { chosen, address } = asked(here, ask, id);
  const { language } = chosen.banner;
  const facts = here.desk.facts();
  const html = embedPage({
    language,
    address,
    size,
    alt: altTextOf(chosen.banner, facts),
    line: helpLine(facts, language),
  });
  const headers = { ...PAGE_HEADERS, 'Content-Security-Policy': EMBED_POLICY, 'Content-Language': language };
  return textAnswer(html, { type: 'text/html', cache: cacheUntil(chosen.goodUntil, ask.now), headers });
}

/** Where an outlet takes the code from. */
export function showCode(here: Here, ask: Ask, id: string): Answer {
  const { chosen, address } = asked(here, ask, id);
  const facts = here.desk.facts();
  const { language } = chosen.banner;
  const line = helpLine(facts, language);
  const html = codePage({
    id,
    address,
    language,
    alt: altIn(here, chosen, id),
    number: facts.number,
    scriptUrl: `${here.base}/embed.js`,
    oembedUrl: `${here.base}/oembed?${new URLSearchParams({ url: `${address.url}${address.query}` })}`,
    others: id === 'current' || id === 'default' ? otherPages(ask, language) : null,
    heightOf: (size) => embedHeight(size, line),
    fallback: sizeOrThrow(SIZE_FOR_ANY_PLACE),
  });
  const policy = codePolicy(new URL(here.base).origin);
  const headers = { ...PAGE_HEADERS, 'Content-Security-Policy': policy, 'Content-Language': language };
  return textAnswer(html, { type: 'text/html', cache: cacheUntil(chosen.goodUntil, ask.now), headers });
}

/** The same page for somebody else, as addresses beside it. */
function otherPages(ask: Ask, language: Language): NonNullable<CodePage['others']> {
  const but = (name: string, value: string) => {
    const query = new URLSearchParams(occasionQuery(ask));
    query.set(name, value);
    return `code?${query}`;
  };
  return {
    language: but('lang', language === 'vi' ? 'en' : 'vi'),
    audiences: { children: but('audience', 'children'), adults: but('audience', 'adults') },
  };
}

/** The script that picks the size. */
export function showScript({ base, desk }: Here): Answer {
  const line = helpLine(desk.facts(), 'vi');
  const script = embedScript(base, (name) => embedHeight(sizeOrThrow(name), line));
  return textAnswer(script, {
    type: 'text/javascript',
    cache: 'public, max-age=30, stale-while-revalidate=30',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  });
}
