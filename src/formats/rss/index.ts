export { entry, headstone } from './entry';
export { frame, page } from './page';
