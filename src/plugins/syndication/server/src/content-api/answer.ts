/** What goes back over the wire. `validators` makes it conditional and cacheable. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | FilePart | Flow | null;
  readonly validators?: {
    /** What the body was made of, without quotes; the encoding is added to it. */
    readonly tag: string;
    readonly changedAt: Date;
  };
}

/** A stretch of a file; both ends inclusive, in bytes. */
export interface FilePart {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** A body that is made while it is sent, as fast as the reader takes it. */
export interface Flow {
  readonly chunks: AsyncIterable<string>;
}

/** A request as the content API sees it. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly caller: Caller;
  /** Who that is by now: for answers that last. @throws {Refusal} when the key is good no more. */
  readonly callerNow: () => Promise<Caller>;
  readonly now: Date;
  /** Resolves when the reader has hung up. */
  readonly gone: AbortSignal;
  /** The JSON that came with it. @throws {Refusal} when it is none, or too long. */
  readonly body: () => Promise<unknown>;
}

/** Who asks, and which channels they may read. */
export interface Caller {
  readonly kind: 'public' | 'key';
  /** Keys of channels. */
  readonly channels: readonly string[];
  /** For rate limits: the address or the key. */
  readonly identity: string;
  /** The documentId of the outlet whose key it is. */
  readonly outlet?: string;
}
