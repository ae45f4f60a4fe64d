export { bodyHtml } from './body';
export { page } from './page';
export { PAGE_STYLE } from './style';
