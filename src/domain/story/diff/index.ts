export { blocksText } from './blocks';
export { compareDocuments } from './compare';
export type { DiffSpan, FieldDiff } from './field-diff';
export type { Fields, Group, Part } from './part';
