export { blocksText, blockWords } from './blocks';
export { bodySize, bodyText } from './body';
export { page } from './page';
