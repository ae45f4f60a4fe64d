export type { Ninjs31 } from './model';
export { ninjs16, type Ninjs16 } from './ninjs16';
export { ninjs31 } from './ninjs31';
