import type { Lesson } from '../lesson/lesson';
import { packageFiles, type CoverFile } from '../lesson/package';
import { zip } from '../zip';
import { manifest } from './manifest';
import { RUNTIME } from './runtime';

/** A lesson for a school's learning system. The manifest stands at the root and comes first. Same version, same bytes. */
export function scorm12Package(lesson: Lesson, cover: CoverFile | null): Buffer {
  const files = [...packageFiles(lesson, cover, ['scorm.js', 'quiz.js']), { name: 'scorm.js', body: RUNTIME }];
  const names = files.map(({ name }) => name);
  return zip([{ name: 'imsmanifest.xml', body: manifest(lesson.sheet, names) }, ...files]);
}
