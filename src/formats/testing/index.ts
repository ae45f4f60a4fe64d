export { aPage, aTombstone } from './feed';
export { golden } from './golden';
export { aWholeLesson } from './lesson';
export { aFile, aPicture, aVideo } from './media';
export { aRendition, aRenditionSaying } from './rendition';
export { aLegalDocument, aLesson, anEnglishArticle, aSeries, aVideoReport, sample, SAMPLES } from './samples';
export { everySection, paragraph } from './sections';
