import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { contentManagerOf } from '../../../../admin/parts/content-manager';
import { guardBulkActions, guardDocumentActions } from './guard/guard-actions';
import { Keeper } from './keeper';
import { LessonPanel } from './lessons/lesson-panel';
import { ChecksPanel, NotesPanel } from './panel/side-panels';
import { StoryPanel } from './panel/story-panel';

/** Puts the newsroom beside the forms of the content manager, and takes away what it would refuse. */
export function openForms(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = contentManagerOf(app);
  apis.addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type === 'actions'),
    ...[StoryPanel, LessonPanel, ChecksPanel, NotesPanel],
    ...panels.filter(({ type }) => type !== 'actions'),
  ]);
  apis.addDocumentAction(guardDocumentActions);
  apis.addBulkAction(guardBulkActions);
  app
    .getPlugin('content-manager')
    .injectComponent('editView', 'right-links', { name: 'newsroom-keeper', Component: Keeper });
}
