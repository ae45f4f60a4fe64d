import type { LessonSheet } from '../lesson/lesson';
import { element, empty, lines, type Markup } from '../xml';

/**
 * What a learning system reads first (SCORM 1.2 Content Aggregation Model §2.3, IMS Content Packaging 1.1.2): one
 * organization, one item, one SCO. The schemas themselves are not in the package: their licence does not let us pass
 * them on, and `schemaLocation` is optional.
 */
export const manifest = ({ item, code }: LessonSheet, files: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root(item.uuid, item.version, lines([metadata(), organization(`${code} · ${item.title}`), resources(files)])).markup}\n`;

const root = (uuid: string, version: number, content: Markup): Markup =>
  element('manifest', content, {
    identifier: `lesson-${uuid}`,
    version: String(version),
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  });

const metadata = (): Markup => element('metadata', [element('schema', 'ADL SCORM'), element('schemaversion', '1.2')]);

const organization = (title: string): Markup =>
  element(
    'organizations',
    element(
      'organization',
      lines([
        element('title', title),
        element('item', element('title', title), { identifier: 'lesson', identifierref: 'sco', isvisible: 'true' }),
      ]),
      { identifier: 'course' },
    ),
    { default: 'course' },
  );

const resources = (files: readonly string[]): Markup =>
  element(
    'resources',
    element('resource', lines(files.map((href) => empty('file', { href }))), {
      identifier: 'sco',
      type: 'webcontent',
      'adlcp:scormtype': 'sco',
      href: 'index.html',
    }),
  );
