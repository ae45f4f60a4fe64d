import { PERMISSION_TABLE } from './permission-table';
import { permissionsFor, type PermittedType } from './permissions-for';
import { ROLE_CODES } from './role';

const article: PermittedType = {
  ...{ uid: 'api::article.article', isGoverned: true, hasDesk: true, hasDrafts: true },
  fields: ['title', 'cover.alt', 'cover.image', 'desk', 'channels', 'urgency'],
};
const organisation: PermittedType = {
  ...{ uid: 'api::organisation.organisation', isGoverned: false, hasDesk: false, hasDrafts: false },
  fields: ['name', 'members'],
};

const actionsOf = (role: (typeof ROLE_CODES)[number]) =>
  permissionsFor(role, [article]).flatMap((each) => (each.kind === 'content' ? [each.action] : []));

test('a journalist changes the own story, but neither its desk nor what is an editor’s word', () => {
  expect(permissionsFor('journalist', [article])).toContainEqual({
    ...{ kind: 'content', action: 'update', uid: article.uid, condition: 'own-story' },
    fields: ['title', 'cover.alt', 'cover.image'],
  });
});

test('a journalist chooses the desk of a new story, among the own ones', () => {
  expect(permissionsFor('journalist', [article])).toContainEqual({
    ...{ kind: 'content', action: 'create', uid: article.uid, condition: null },
    fields: ['title', 'cover.alt', 'cover.image', 'desk'],
  });
});

test('a journalist and an overseer publish nothing', () => {
  expect(actionsOf('journalist')).toEqual(['read', 'create', 'update', 'delete']);
  expect(actionsOf('overseer')).toEqual(['read']);
});

test('an action on the whole names no fields', () => {
  expect(permissionsFor('editor', [article])).toContainEqual({
    ...{ kind: 'content', action: 'publish', uid: article.uid, condition: 'own-desk', fields: null },
  });
});

test('what has no drafts is not published', () => {
  const actions = permissionsFor('managing-editor', [{ ...article, hasDrafts: false }]);

  expect(actions).not.toContainEqual(expect.objectContaining({ action: 'publish' }));
});

test('who works for a desk is the managing editor’s to know', () => {
  const fieldsOf = (role: (typeof ROLE_CODES)[number]) =>
    permissionsFor(role, [organisation]).flatMap((each) =>
      each.kind === 'content' && each.action === 'read' ? [each.fields] : [],
    );

  expect(ROLE_CODES.map((role) => [role, fieldsOf(role)])).toEqual([
    ['journalist', [['name']]],
    ['editor', [['name']]],
    ['managing-editor', [['name', 'members']]],
    ['overseer', [['name']]],
  ]);
});

test('a plugin’s own action is passed on by its name', () => {
  const table = [{ role: 'editor', on: 'plugin', may: ['plugin::newsroom.assign'] }] as const;

  expect(permissionsFor('editor', [article], table)).toEqual([{ kind: 'plugin', action: 'plugin::newsroom.assign' }]);
});

test('no two rows of the table give the same action on the same thing to the same role', () => {
  const cells = PERMISSION_TABLE.filter(({ on }) => on !== 'plugin').flatMap(({ role, on, may }) =>
    may.map((action) => `${role} ${action} ${on}`),
  );

  expect(cells).toEqual([...new Set(cells)]);
});
