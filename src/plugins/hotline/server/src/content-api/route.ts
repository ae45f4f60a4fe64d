/** What goes back over the wire, as syndication's content API takes it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly validators?: { readonly tag: string; readonly changedAt: Date };
}

/** As much of a request as answering with a banner takes. */
export interface Ask {
  readonly query: URLSearchParams;
  readonly now: Date;
}

/** A request of an outlet that says who it is. */
export interface OutletAsk extends Ask {
  readonly caller: { readonly outlet?: string };
  readonly body: () => Promise<unknown>;
}

/** A pattern of an item's id, for the paths of routes. */
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly parameters: readonly string[];
  /** `help`: answered to anyone, uncounted, without the database. */
  readonly access: 'help' | 'counted';
  readonly answer: (ask: OutletAsk, ...groups: string[]) => Answer | Promise<Answer>;
}

/** A route that needs nothing but what we hold ourselves. */
export interface HelpRoute extends Route {
  readonly access: 'help';
  readonly answer: (ask: Ask, ...groups: string[]) => Answer | Promise<Answer>;
}
