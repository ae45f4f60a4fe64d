import type { Form, TypeForm } from './form';

type Metadata = Readonly<Record<string, unknown>>;
type Attribute = { readonly type: string; readonly target?: string };

/** What Strapi's content manager keeps about a type or component. */
export interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, { readonly edit: Metadata; readonly list: Metadata }>>;
  readonly layouts: { readonly edit: readonly (readonly Cell[])[]; readonly list: readonly string[] };
}

interface Cell {
  readonly name: string;
  readonly size: number;
}

/** What a configuration is made from: the form, the schema, what is stored, what stands for each related type. */
export interface Sources<F extends Form = Form> {
  readonly form: F;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly stored: Configuration;
  readonly mainFields: Readonly<Record<string, string>>;
}

const PAGE_SIZE = 20;

/** The stored configuration of a component, with our form in it. */
export const componentConfiguration = ({ form, attributes, stored, mainFields }: Sources): Configuration => ({
  settings: { ...stored.settings, mainField: form.mainField },
  metadatas: metadatas({ form, attributes, stored, mainFields }),
  layouts: { ...stored.layouts, edit: editLayout(form, stored, attributes) },
});

/** The stored configuration of a content type, with our form and list in it. */
export function typeConfiguration(sources: Sources<TypeForm>): Configuration {
  const { form } = sources;
  const { settings, metadatas, layouts } = componentConfiguration(sources);
  return {
    settings: { ...settings, pageSize: PAGE_SIZE, defaultSortBy: form.sort.by, defaultSortOrder: form.sort.order },
    metadatas,
    layouts: { ...layouts, list: form.columns },
  };
}

/** Hints beside the fields, and the name of each related thing in place of its id. */
function metadatas({ form, attributes, stored, mainFields }: Sources): Configuration['metadatas'] {
  return Object.fromEntries(
    Object.entries(stored.metadatas).map(([name, { edit, list }]) => {
      const mainField = mainFields[attributes[name]?.target ?? ''];
      const shown = mainField ? { mainField } : {};
      return [name, { edit: { ...edit, ...shown, description: form.hints[name] ?? '' }, list: { ...list, ...shown } }];
    }),
  );
}

/** Our rows. A field of the schema that no row names yet comes last, so it can still be filled in. */
function editLayout(form: Form, stored: Configuration, attributes: Sources['attributes']): Cell[][] {
  const rows = form.rows.map((row) =>
    Object.entries(row)
      .filter(([name]) => name in attributes)
      .map(([name, size]) => ({ name, size })),
  );
  const placed = new Set(rows.flat().map(({ name }) => name));
  const left = stored.layouts.edit.flat().filter(({ name }) => !placed.has(name));
  return [...rows, ...left.map((cell) => [cell])].filter((row) => row.length > 0);
}
