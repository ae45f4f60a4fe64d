import type { ParagraphContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isIn, matchesOf, pattern, words } from '../pattern';
import { contactSeverity } from './contact';

const NETWORK =
  'facebook|fb|zalo|tiktok|instagram|ig|youtube|telegram|threads|twitter|snapchat|discord|roblox|messenger';
const LINK =
  /(?:https?:\/\/)?(?:www\.|m\.|vt\.)?(?:facebook\.com|fb\.com|fb\.me|tiktok\.com|instagram\.com|zalo\.me|t\.me|youtube\.com|x\.com|threads\.net)\/[^\s,;)"”<>]+/giu;
const ADDRESS = /[@/]/;
const HANDLE = /(?<![\p{L}\d._%+-])@[\p{L}\d][\p{L}\d._]{2,29}/gu;
/** `tài khoản Facebook “Bé Na”`, `nick Zalo: cobe2k12`, `Facebook có tên Bống Xinh` */
const NAMED = pattern(
  `(?<![\\p{L}\\d])(?:(?:tài khoản|nick|trang|trang cá nhân|acc|kênh|id)(?: (?:mạng xã hội|cá nhân|game|trên))* (?:${NETWORK})|(?:tài khoản|nick|nickname|nick name|acc)|(?:${NETWORK})(?= (?:có tên|tên|cá nhân|của (?:em|cháu|bé))))(?: (?:cá nhân|mạng xã hội|của (?:em|cháu|bé|con|nữ sinh|nam sinh)))*(?: (?:có tên|mang tên|tên|tên là|là))*:? ?(?:[“"'‘]([^”"'’]{2,40})[”"'’]|(?:(?:của|là) )?([a-z0-9_.]*[0-9_.][a-z0-9_.]{2,}))`,
);
const NETWORKED = words(`${NETWORK}|tài khoản|nick|nickname|acc`);
const OWN = pattern('(?:facebook|zalo|tiktok|instagram)(?: (?:của|của em|của cháu|của bé))*: ?([a-z0-9_.]{4,})');

/** An account of a person on a network: one click from the child. */
export function socialHandles(passage: Passage, context: ParagraphContext): readonly Candidate[] {
  const severity = contactSeverity(passage, context);
  const inText = ADDRESS.test(passage.text) ? [...passage.text.matchAll(LINK), ...passage.text.matchAll(HANDLE)] : [];
  const told = [...(isIn(passage, NETWORKED) ? matchesOf(passage, NAMED) : []), ...matchesOf(passage, OWN)].filter(
    ({ 0: text }) => !/^\D*[\d\s.]+$/.test(text),
  );
  const all = [...inText, ...told].map(({ 0: text, index = 0 }) => ({ start: index, end: index + text.length }));
  return all
    .filter((one, at) => !all.some((other, before) => before < at && one.start < other.end && other.start < one.end))
    .map((place) => ({ kind: 'social-handle', severity, ...place, rule: 'social-handle' }));
}
