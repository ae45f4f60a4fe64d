export { bodyHtml } from './body';
export { page } from './page';
export { PAGE_STYLE } from './style';
export { phonePreview, previewPage, PREVIEW_STYLE, type PreviewNotice, type Screen } from './preview';
