interface Chosen {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
}

/** The first place in a list of relations, as the content manager counts them (fractional indexing). */
const FIRST_PLACE = 'a0';

/** What the content manager's form holds when somebody has chosen one record in an empty relation. */
export const relationChoice = (target: string, { id, documentId, name }: Chosen) => ({
  connect: [
    {
      ...{ id, apiData: { id, documentId, isTemporary: true }, name, label: name },
      ...{ __temp_key__: FIRST_PLACE, href: `../collection-types/${target}/${documentId}?` },
    },
  ],
  disconnect: [],
});
