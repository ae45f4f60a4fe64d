import type { ParagraphContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isOrganisation } from './organisation';

const MAIL = /[\p{L}\d._%+-]+(?:@|\s?\[at\]\s?|\s?\(at\)\s?| a còng )[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;
const HAS_MAIL = /@|at\]|at\)|a còng/i;
/** Mail boxes that anyone can open: a person's, whoever is mentioned beside it. */
const ANYONES = /(?:gmail|yahoo|icloud|outlook|hotmail|live|proton)[\w.]*\./i;
/** Names of mail boxes that belong to an office. */
const OFFICE =
  /^(?:info|contact|lienhe|toasoan|bandoc|hotro|support|admin|vanphong|ubnd|tuyensinh|press|media|office|hello|tiepnhan|banbientap)/i;

export function emails(
  passage: Passage,
  { hasChild }: ParagraphContext,
  allowed: ReadonlySet<string>,
): readonly Candidate[] {
  if (!HAS_MAIL.test(passage.text)) return [];
  return [...passage.text.matchAll(MAIL)]
    .filter(({ 0: mail }) => !allowed.has(mail.toLowerCase()))
    .map(({ 0: mail, index }) => {
      const isOffice =
        !ANYONES.test(mail) && (OFFICE.test(mail) || /\.(?:gov|edu|org)\./i.test(mail) || isOrganisation(passage));
      const severity = isOffice || (!hasChild && isOrganisation(passage)) ? 'warn' : 'block';
      return { kind: 'email', severity, start: index, end: index + mail.length, rule: 'email' } as const;
    });
}
