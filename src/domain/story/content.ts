import { isEntry, partsOf, text, type Entry } from '../shared/entry';

/** Who is in a picture, who made it, and what it shows: as far as a checklist asks. */
export interface FigureContent {
  readonly hasImage: boolean;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly declaration: string;
}

/** What a story says of itself, whatever its type: the input of everything that gives advice on it. */
export interface StoryContent {
  /** The content type's singular name: `article`. */
  readonly type: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly standfirst: string;
  /** The running text that readers get, standfirst left out: paragraphs with a line break between them. */
  readonly prose: string;
  readonly contentWarning: string;
  readonly cover: FigureContent | null;
  /** Pictures and films in the body. */
  readonly figures: readonly FigureContent[];
  readonly credits: number;
  readonly sources: number;
  readonly topics: readonly { readonly key: string; readonly needsHelpBox: boolean }[];
  readonly hasHelpBox: boolean;
  readonly hasDesk: boolean;
}

/** Fields of a lesson that its pupils never read. */
const NOT_FOR_READERS: ReadonlySet<string> = new Set(['teacherNotes', 'disclosureGuidance']);

/** Reads a draft, populated, in the shapes of `src/api` and `src/components`. Whatever is missing counts as empty. */
export function contentOf(type: string, entry: Entry): StoryContent {
  const parts = [...partsOf(entry.body), ...partsOf(entry.pictures), ...partsOf(entry.video)];
  return {
    type,
    locale: text(entry.locale) || 'vi',
    title: text(entry.title),
    slug: text(entry.slug),
    standfirst: text(entry.standfirst) || text(entry.message),
    prose: proseOf(entry),
    contentWarning: text(entry.contentWarning),
    cover: isEntry(entry.cover) ? figureOf(entry.cover) : null,
    figures: parts.flatMap(figuresIn).map(figureOf),
    credits: partsOf(entry.byline).filter(({ author, printedAs }) => isEntry(author) || text(printedAs) !== '').length,
    sources: partsOf(entry.sources).filter(({ name }) => text(name) !== '').length,
    topics: [...partsOf(entry.topics), ...partsOf(entry.strands)].map(({ key, needsHelpBox }) => ({
      key: text(key),
      needsHelpBox: needsHelpBox === true,
    })),
    hasHelpBox: parts.some(({ __component }) => __component === HELP_BOX) || partsOf(entry.helpSteps).length > 0,
    hasDesk: isEntry(entry.desk),
  };
}

const HELP_BOX = 'section.hotline-box';

/** A figure, a film, and whatever a gallery holds. */
const figuresIn = (part: Entry): readonly Entry[] =>
  Array.isArray(part.figures) ? partsOf(part.figures) : 'declaration' in part ? [part] : [];

const figureOf = (figure: Entry): FigureContent => ({
  hasImage: isEntry(figure.image) || isEntry(figure.file),
  alt: text(figure.alt) || text(figure.transcript) || (isEntry(figure.captions) ? 'captions' : ''),
  caption: text(figure.caption),
  credit: text(figure.credit),
  declaration: text(figure.declaration),
});

/** Texts in Strapi's Blocks, in order, and the words of quotes: what stands in running text. */
function proseOf(entry: Entry): string {
  return Object.entries(entry)
    .filter(([name]) => !NOT_FOR_READERS.has(name))
    .flatMap(([name, value]) => (name === 'quote' && typeof value === 'string' ? [value] : paragraphsIn(value)))
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n');
}

/** The paragraphs of a text in Strapi's Blocks, and of whatever holds such texts, in order. */
export function paragraphsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(paragraphsIn);
  if (!isEntry(value)) return [];
  if (Array.isArray(value.children)) return [inlineText(value.children)];
  return [proseOf(value)];
}

/** Nothing stands between two runs of one paragraph; a line of a list ends where the next begins. */
const inlineText = (nodes: readonly unknown[]): string =>
  nodes
    .map((node) => {
      if (!isEntry(node)) return '';
      if (typeof node.text === 'string') return node.text;
      const inner = Array.isArray(node.children) ? inlineText(node.children) : '';
      return node.type === 'link' ? inner : `${inner}\n`;
    })
    .join('');
