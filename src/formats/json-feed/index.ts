export { entry, REPUBLISH_AFTER_SECONDS, type EntryOptions } from './entry';
export { frame, page } from './page';
