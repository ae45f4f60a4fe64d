import type {
  BulkActionComponent,
  BulkActionComponentProps,
  DocumentActionComponent,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useIsGoverned } from '../api/governed-types';
import { useWords } from '../words';

/** Strapi's own ways to publish, take down or delete: all of them go around the story's panel. */
const GOVERNED_ACTIONS: ReadonlySet<string | undefined> = new Set(['publish', 'unpublish', 'discard', 'delete']);

/** What publishes several languages at once carries no type, and is known by what it says; what takes down, by its red. */
const PUBLISH_LANGUAGES = 'i18n.CMEditViewBulkLocale.publish-title';

export const guardDocumentActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    if (action.type === undefined) return guardedBySaying(action);
    return GOVERNED_ACTIONS.has(action.type) ? guarded(action) : action;
  });

function guardedBySaying(action: DocumentActionComponent): DocumentActionComponent {
  const Guarded: DocumentActionComponent = (props: DocumentActionProps) => {
    const { formatMessage } = useIntl();
    const isOpen = useIsGoverned(props.model) === false;
    const described = action(props);
    if (isOpen || !described) return described;
    const isPublish = described.label === formatMessage({ id: PUBLISH_LANGUAGES });
    return isPublish || described.variant === 'danger' ? null : described;
  };
  return Object.assign(Guarded, { position: action.position });
}

/**
 * The same action, absent for a governed type. It is always called, since it has hooks of its own, and is told that the
 * published tab is open: so its keyboard shortcut is off as well.
 */
function guarded(action: DocumentActionComponent): DocumentActionComponent {
  const Guarded: DocumentActionComponent = (props: DocumentActionProps) => {
    const isOpen = useIsGoverned(props.model) === false;
    const described = action(isOpen ? props : { ...props, activeTab: 'published' });
    return isOpen ? described : null;
  };
  return Object.assign(Guarded, { type: action.type, position: action.position });
}

/** In a list of stories one way to act on many at once is left: the work-bin, where each passes by itself. */
export const guardBulkActions = (actions: BulkActionComponent[]): BulkActionComponent[] => [
  ...actions.map(guardedBulk),
  ToWorkBin,
];

/** What publishes many carries its type only in what it describes. */
function guardedBulk(action: BulkActionComponent): BulkActionComponent {
  const Guarded: BulkActionComponent = (props: BulkActionComponentProps) => {
    const isOpen = useIsGoverned(props.model) === false;
    const described = action(props);
    if (isOpen || !described) return described;
    return GOVERNED_ACTIONS.has(action.type ?? typeIn(described)) ? null : described;
  };
  return Object.assign(Guarded, { type: action.type });
}

const typeIn = (described: object): string | undefined =>
  'actionType' in described && typeof described.actionType === 'string' ? described.actionType : undefined;

const ToWorkBin: BulkActionComponent = ({ model }) => {
  const say = useWords();
  const navigate = useNavigate();
  const onClick = useCallback(() => navigate('/plugins/newsroom?shelf=desk'), [navigate]); // a new one would begin the list anew
  if (!useIsGoverned(model)) return null;
  return { label: say('guard.governed'), variant: 'tertiary', onClick };
};
