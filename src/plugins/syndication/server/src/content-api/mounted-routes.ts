import type { Answer, Ask } from './answer';

/** A route that another plugin answers below `/content/v1`. */
export interface MountedRoute {
  readonly method: 'GET' | 'POST';
  /** The whole path below `/content/v1`; its groups are handed to `answer`. */
  readonly path: RegExp;
  /** The query parameters it knows. Any other is refused with 400. */
  readonly parameters: readonly string[];
  /**
   * `help`: what carries 111 is answered to anyone, before a key is looked up or a request is counted, so also when
   * the database does not answer. `counted`: like everything else.
   */
  readonly access: 'help' | 'counted';
  /** @throws {Refusal} */
  readonly answer: (ask: Ask, ...groups: string[]) => Answer | Promise<Answer>;
}

/** Where the routes of other plugins are. They may come at any time, also before there is anybody to answer. */
export function mountedRoutes() {
  const routes: MountedRoute[] = [];
  const links: Record<string, string> = {};

  return {
    /** @param named - Addresses below `/content/v1` for the service document, as URI templates: `{ banners: '/banners' }`. */
    mount(more: readonly MountedRoute[], named: Readonly<Record<string, string>> = {}): void {
      routes.push(...more);
      Object.assign(links, named);
    },

    links: (base: string): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(links).map(([name, path]) => [name, base + path])),

    /** The route that answers, with what it is to be asked. HEAD is asked as GET. */
    find(method: string, path: string): { readonly route: MountedRoute; readonly groups: readonly string[] } | null {
      const asked = method === 'HEAD' ? 'GET' : method;
      for (const route of routes) {
        const match = route.method === asked ? route.path.exec(path) : null;
        if (match) return { route, groups: match.slice(1).map((group) => group ?? '') };
      }
      return null;
    },
  };
}

export type MountedRoutes = ReturnType<typeof mountedRoutes>;
