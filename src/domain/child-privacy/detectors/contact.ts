import type { ParagraphContext } from '../context';
import type { Severity } from '../finding';
import type { Passage } from '../passage';
import { isOrganisation } from './organisation';

/** How bad a number, a mail or a handle is: a person's stops the story, an organisation's only asks to look. */
export function contactSeverity(passage: Passage, { hasChild }: ParagraphContext): Severity {
  if (hasChild) return 'block';
  return isOrganisation(passage) ? 'warn' : 'block';
}
