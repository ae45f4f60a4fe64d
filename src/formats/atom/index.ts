export { deletedEntry, entry } from './entry';
export { frame, page } from './page';
