import type { StrapiApp } from '@strapi/admin/strapi-admin';

const MUTATE_EDIT_VIEW = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

/** Where the first words of a text section lie in the form. */
const FIRST_WORDS = 'body.0.children.0.text';

interface EditLayout {
  readonly components: Readonly<Record<string, { readonly settings: object }>>;
}

/**
 * Shows the first words of a folded text section. Strapi lets only a plain field stand for a component,
 * but reads it as a path into the form.
 */
export function previewText(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(MUTATE_EDIT_VIEW, ({ layout }: { layout: EditLayout }) => ({ layout: withFirstWords(layout) }));
}

export function withFirstWords<L extends EditLayout>(layout: L): L {
  const text = layout.components['section.text'];
  if (!text) return layout;
  const previewed = { ...text, settings: { ...text.settings, mainField: FIRST_WORDS } };
  return { ...layout, components: { ...layout.components, 'section.text': previewed } };
}
