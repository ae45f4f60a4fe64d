/** Fields beside each other, by name, with their width out of twelve. */
export type Row = Readonly<Record<string, number>>;

/** What a person writes for a field, by the field's name. Vietnamese; the panel has the English. */
export type Hints = Readonly<Record<string, string>>;

/** How a type or component is edited. */
export interface Form {
  /** The field that stands for the whole, in lists, relations and collapsed previews. */
  readonly mainField: string;
  readonly rows: readonly Row[];
  readonly hints: Hints;
}

/** How a content type is edited and listed. */
export interface TypeForm extends Form {
  readonly columns: readonly string[];
  readonly sort: { readonly by: string; readonly order: 'ASC' | 'DESC' };
}

/** The names of every field of a form, in the order they are met. */
export const fieldNames = (form: Pick<Form, 'rows'>): string[] => form.rows.flatMap((row) => Object.keys(row));
