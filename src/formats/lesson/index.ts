export { lessonJson, type LessonLinks } from './json';
export { readLesson, writeLesson, type Lesson } from './lesson';
export { offlinePackage, type CoverFile } from './package';
export { lessonPage } from './page';
export { scriptForServer } from './quiz-script';
export { LESSON_STYLE } from './style';
