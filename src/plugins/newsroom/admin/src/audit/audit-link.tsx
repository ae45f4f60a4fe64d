import { LinkButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useWords } from '../words';

/** Who reads the record, as the roles of the newsroom say. */
const READERS: ReadonlySet<string> = new Set(['managing-editor', 'overseer', 'strapi-super-admin']);

/** The way to the record, for those who may read it. */
export function AuditLink({ roles }: { readonly roles: readonly string[] }) {
  const say = useWords();
  if (!roles.some((role) => READERS.has(role))) return null;
  return (
    <LinkButton tag={NavLink} to="/plugins/newsroom/audit" variant="tertiary" size="S">
      {say('audit.title')}
    </LinkButton>
  );
}
