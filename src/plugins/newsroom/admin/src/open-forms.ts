import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { guardBulkActions, guardDocumentActions } from './guard/guard-actions';
import { Keeper } from './keeper';
import { LessonPanel } from './lessons/lesson-panel';
import { ChecksPanel, NotesPanel } from './panel/side-panels';
import { StoryPanel } from './panel/story-panel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Puts the newsroom beside the forms of the content manager, and takes away what it would refuse. */
export function openForms(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager');
  const apis = contentManager.apis as ContentManagerApis; // Strapi types every plugin's api as unknown
  apis.addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type === 'actions'),
    ...[StoryPanel, LessonPanel, ChecksPanel, NotesPanel],
    ...panels.filter(({ type }) => type !== 'actions'),
  ]);
  apis.addDocumentAction(guardDocumentActions);
  apis.addBulkAction(guardBulkActions);
  contentManager.injectComponent('editView', 'right-links', { name: 'newsroom-keeper', Component: Keeper });
}
