import { words } from '../translations';
import { fieldNames, permissionNames, singularNames } from '../translations/permissions';
import { speakFetched, type Language } from './fetched';

interface Named {
  readonly label: string;
}

interface Property extends Named {
  readonly value: string;
  readonly children?: readonly Property[];
}

interface Subject extends Named {
  readonly uid: string;
  readonly properties: readonly Property[];
}

interface Section {
  readonly actions: readonly Named[];
  readonly subjects: readonly Subject[];
}

interface Permission {
  readonly displayName: string;
  readonly category?: string | null;
  readonly subCategory?: string | null;
  readonly plugin?: string | null;
}

interface Condition {
  readonly displayName: string;
  readonly category: string;
}

export interface PermissionLayout {
  readonly conditions: readonly Condition[];
  readonly sections: {
    readonly collectionTypes: Section;
    readonly singleTypes: Section;
    readonly plugins: readonly Permission[];
    readonly settings: readonly Permission[];
  };
}

/** Puts the form of a role, and that of a token, into the reader's language: all of its names come from the server. */
export const localisePermissions = speakFetched('getRolePermissionLayout', localisedPermissions);

export function localisedPermissions(layout: PermissionLayout, language: Language): PermissionLayout {
  const { collectionTypes, singleTypes, plugins, settings } = layout.sections;
  const say = (text: string) => permissionName(text, language);
  const permission = (each: Permission): Permission => ({
    ...each,
    displayName: say(each.displayName),
    ...(each.category && { category: say(each.category) }),
    ...(each.subCategory && { subCategory: say(each.subCategory) }),
    ...(each.plugin && { plugin: say(each.plugin) }),
  });
  return {
    ...layout,
    conditions: layout.conditions.map((each) => ({
      ...each,
      displayName: say(each.displayName),
      category: say(each.category),
    })),
    sections: {
      ...layout.sections,
      collectionTypes: section(collectionTypes, language),
      singleTypes: section(singleTypes, language),
      plugins: plugins.map(permission),
      settings: settings.map(permission),
    },
  };
}

const BILINGUAL = ' · ';

/** Ours say both, Vietnamese first; Strapi's are in the table. */
function permissionName(text: string, language: Language): string {
  const [vi = text, en = text] = text.split(BILINGUAL);
  return permissionNames[text]?.[language] ?? (language === 'vi' ? vi : en);
}

const section = ({ actions, subjects }: Section, language: Language): Section => ({
  actions: actions.map((each) => ({ ...each, label: permissionName(each.label, language) })),
  subjects: subjects.map((each) => ({
    ...each,
    label: singularNames[each.label]?.[language] ?? each.label,
    properties: each.properties.map(({ children = [], ...property }) => ({
      ...property,
      label: permissionName(property.label, language),
      children: property.value === 'fields' ? children.map((field) => fieldOf(each.uid, field, language)) : children,
    })),
  })),
});

function fieldOf(uid: string, field: Property, language: Language): Property {
  const name = words[`content-manager.content-types.${uid}.${field.value}`] ?? fieldNames[field.value];
  return {
    ...field,
    label: name?.[language] ?? field.label,
    ...(field.children && { children: field.children.map((part) => fieldOf('', part, language)) }),
  };
}
