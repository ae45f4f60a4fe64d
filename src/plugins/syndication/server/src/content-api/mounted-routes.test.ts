import type { MountedRoute } from './mounted-routes';
import { mountedRoutes } from './mounted-routes';

const route = (method: MountedRoute['method'], path: RegExp): MountedRoute => ({
  method,
  path,
  parameters: [],
  access: 'counted',
  answer: () => ({ status: 204, headers: {}, body: null }),
});

test('a plugin that starts before there is anybody to answer is found later, by method and whole path', () => {
  const { mount, find } = mountedRoutes();
  const read = route('GET', /^\/things\/(\d+)$/);
  const write = route('POST', /^\/things$/);
  mount([read, write]);

  expect(find('GET', '/things/7')).toEqual({ route: read, groups: ['7'] });
  expect(find('HEAD', '/things/7')).toEqual({ route: read, groups: ['7'] });
  expect(find('POST', '/things')).toEqual({ route: write, groups: [] });
  expect(find('GET', '/things')).toBeNull();
  expect(find('GET', '/things/7/more')).toBeNull();
});

test('the service document names what was mounted', () => {
  const { mount, links } = mountedRoutes();
  mount([], { things: '/things{?kind}' });

  expect(links('https://news.example/content/v1')).toEqual({
    things: 'https://news.example/content/v1/things{?kind}',
  });
});
