/** Finished markup, escaped where it had to be. Made here alone, so that no format can forget to escape. */
export interface Markup {
  readonly markup: string;
}

/** What may stand inside an element. A string is text and is escaped; what is absent is left out. */
export type Child = Markup | string | number | false | null | undefined;

/** `true` writes the name as its value, which XML and HTML both read (`controls="controls"`). */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element with a start tag and an end tag, so that it reads the same as XML and as HTML. */
export function element(name: string, children: Child | readonly Child[], attributes: Attributes = {}): Markup {
  return { markup: `<${name}${written(attributes)}>${content(asList(children))}</${name}>` };
}

/** An element without content. In HTML only for the void elements (HTML §13.1.2). */
export const empty = (name: string, attributes: Attributes = {}): Markup => ({
  markup: `<${name}${written(attributes)}/>`,
});

/** Children one below the other, for those who read the source. */
export const lines = (children: readonly Child[]): Markup => ({
  markup: children.filter(isPresent).map(write).join('\n'),
});

/** Children one after the other. */
export const inline = (children: readonly Child[]): Markup => ({ markup: content(children) });

/** Takes markup as it is. Only for what a format of ours has written before, never for anyone's text. */
export const finished = (markup: string): Markup => ({ markup });

/** Text for an element or an attribute: markup escaped, characters that XML 1.0 §2.2 does not allow dropped. */
export function escaped(text: string): string {
  const allowed = DOUBTFUL.test(text) ? text.replace(NOT_XML, '') : text;
  return allowed.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Where a character that is not allowed may be: a quick look, since nearly every text has none. */
const DOUBTFUL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const isPresent = (child: Child): child is Markup | string | number =>
  child !== null && child !== undefined && child !== false && (typeof child === 'object' ? child.markup : child) !== '';

const write = (child: Markup | string | number): string =>
  typeof child === 'object' ? child.markup : escaped(String(child));

const content = (children: readonly Child[]): string => children.filter(isPresent).map(write).join('');

const asList = (children: Child | readonly Child[]): readonly Child[] => (isList(children) ? children : [children]);

const isList = (children: Child | readonly Child[]): children is readonly Child[] => Array.isArray(children);

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(value === true ? name : String(value))}"`)
    .join('');
