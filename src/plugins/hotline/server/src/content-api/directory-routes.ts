import { nearestCenters } from '../../../../../domain/hotline/directory';
import type { Directory } from '../../../../../formats/directory/directory';
import { DIRECTORY_POLICY, directoryPage } from '../../../../../formats/directory/page';
import { directorySpeech, directoryText } from '../../../../../formats/directory/text';
import { helpLine } from '../../../../../formats/hotline';
import type { BannerDesk } from '../standing/desk';
import { languageIn } from './asked';
import { jsonAnswer, textAnswer } from './present';
import { BadParameter } from './refusals';
import type { Answer, Ask, HelpRoute } from './route';

const FORMATS = ['json', 'text', 'speech', 'html'] as const;
type Format = (typeof FORMATS)[number];

const CACHE = 'public, max-age=30, stale-while-revalidate=30';

/** Help nearby: the verified centres of a unit, or of the nearest unit above it that has one. Needs no database. */
export function directoryRoutes(desk: BannerDesk): readonly HelpRoute[] {
  const route = (path: RegExp, parameters: readonly string[], answer: HelpRoute['answer']): HelpRoute => ({
    ...{ method: 'GET', access: 'help', path, parameters, answer },
  });
  return [
    route(/^\/support-centers$/, ['unit', 'lang', 'format'], (ask) => showDirectory(desk, ask)),
    route(/^\/support-centers\/embed$/, ['unit', 'lang'], (ask) => page(directoryIn(desk, ask))),
  ];
}

function showDirectory(desk: BannerDesk, ask: Ask): Answer {
  const directory = directoryIn(desk, ask);
  const format = formatIn(ask);
  switch (format) {
    case 'json':
      return jsonAnswer(present(directory), CACHE);
    case 'text':
      return text(directoryText(directory), directory);
    case 'speech':
      return text(directorySpeech(directory), directory);
    case 'html':
      return page(directory);
    default:
      return format satisfies never;
  }
}

function formatIn({ query }: Ask): Format {
  const asked = query.get('format') ?? 'json';
  const format = FORMATS.find((each) => each === asked);
  if (!format) throw new BadParameter('format', `one of: ${FORMATS.join(', ')}`);
  return format;
}

/** @throws {BadParameter} for a unit that is none: whoever mistypes one must not be told that nobody is there. */
function directoryIn(desk: BannerDesk, ask: Ask): Directory {
  const language = languageIn(ask);
  const line = helpLine(desk.facts(), language);
  const code = ask.query.get('unit');
  if (code === null) return { language, line, unit: null, centers: desk.centers() };
  if (desk.unitName(code) === null) throw new BadParameter('unit', 'a code of /content/v1/schemes/units');
  const nearest = nearestCenters(desk.centers(), code, desk.parents());
  const unit = { code: nearest.unit, name: desk.unitName(nearest.unit) ?? nearest.unit };
  return { language, line, unit, centers: nearest.centers };
}

const present = ({ unit, centers, line }: Directory) => ({
  unit,
  items: centers,
  cursor: null,
  hasMore: false,
  hotline: { number: line.number, emergency: line.emergencyNumber },
});

const text = (body: string, { language }: Directory): Answer =>
  textAnswer(body, { type: 'text/plain', cache: CACHE, headers: { 'Content-Language': language } });

const page = (directory: Directory): Answer =>
  textAnswer(directoryPage(directory), {
    type: 'text/html',
    cache: CACHE,
    headers: {
      'Content-Security-Policy': DIRECTORY_POLICY,
      'Content-Language': directory.language,
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
