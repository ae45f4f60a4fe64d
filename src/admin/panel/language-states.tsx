import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { HeaderActionComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Status, Typography } from '@strapi/design-system';
import { isValidElement, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { contentManagerOf } from '../parts/content-manager';

const VARIANT = { draft: 'secondary', published: 'success', modified: 'alternative' } as const;

type State = keyof typeof VARIANT;

/** Says in the reader's language what state each language of a document is in: Strapi's picker says it in English alone. */
export function nameLanguageStates(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerOf(app).addDocumentHeaderAction((actions) => actions.map(named));
}

function named(action: HeaderActionComponent): HeaderActionComponent {
  const Named: HeaderActionComponent = (props) => {
    const described = action(props);
    if (!described || !('options' in described) || !described.options) return described;
    const options = described.options.map((option) => ({ ...option, label: labelOf(option.label) }));
    return { ...described, options } as typeof described; // the same kind of description, with other labels
  };
  return Object.assign(Named, action);
}

function labelOf(label: ReactNode): ReactNode {
  if (!isValidElement(label)) return label;
  const { entryExists, isDraftAndPublishEnabled, locale, status } = label.props as Readonly<Record<string, unknown>>;
  const { name } = Object(locale) as { readonly name?: unknown };
  if (entryExists !== true || isDraftAndPublishEnabled !== true || typeof name !== 'string') return label;
  return isState(status) ? <LanguageState name={name} state={status} /> : label;
}

const isState = (status: unknown): status is State => typeof status === 'string' && status in VARIANT;

function LanguageState({ name, state }: { readonly name: string; readonly state: State }) {
  const { formatMessage } = useIntl();
  return (
    <Flex width="100%" gap={1} justifyContent="space-between">
      <Typography>{name}</Typography>
      <Status display="flex" paddingLeft="6px" paddingRight="6px" size="S" variant={VARIANT[state]}>
        <Typography tag="span" variant="pi" fontWeight="bold">
          {formatMessage({ id: `content-manager.containers.List.${state}` })}
        </Typography>
      </Status>
    </Flex>
  );
}
