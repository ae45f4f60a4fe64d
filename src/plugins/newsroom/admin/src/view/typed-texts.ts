const FILE_WORDS = ['name', 'alternativeText', 'caption'] as const;
const DEEPEST = 10;

/** What Strapi keeps in a form for itself, and rows that are shown by their names alone. */
const NO_TEXT: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'localizations'],
  ...['locale', 'status', '__temp_key__', 'connect', 'disconnect', 'canonicalUrl'],
]);

type Entry = Readonly<Record<string, unknown>>;

/** The texts of an open form, as a check takes them: of a file, what is said of it. */
export function typedTexts(values: unknown, depth = 0): unknown {
  if (typeof values === 'string' || values === null || values === undefined) return values;
  if (typeof values !== 'object' || depth > DEEPEST) return undefined;
  if (Array.isArray(values)) return values.map((each) => typedTexts(each, depth + 1) ?? null);
  const entry = values as Entry; // an object has keys
  if (typeof entry.mime === 'string') return Object.fromEntries(FILE_WORDS.map((name) => [name, entry[name]]));
  return Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => (NO_TEXT.has(name) ? [] : [[name, typedTexts(value, depth + 1)]])),
  );
}
