export { blocksText, blockWords } from './blocks';
export { bodySize, bodyText, ownText } from './body';
export { page } from './page';
