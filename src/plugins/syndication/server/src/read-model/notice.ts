/** What an act is told to outlets as, beyond what happened. */
export type Notice =
  | { readonly kind: 'correction'; readonly title: string; readonly text: string }
  | { readonly kind: 'kill'; readonly code: string; readonly text: string };

/** As it is kept beside a version and its changes: JSON that goes into envelopes as it is. */
export function writtenNotice(notice: Notice, at: Date): string {
  switch (notice.kind) {
    case 'correction':
      return JSON.stringify({ title: notice.title, text: notice.text, at: at.toISOString() });
    case 'kill':
      return JSON.stringify({ code: notice.code, text: notice.text });
    default:
      return notice satisfies never;
  }
}
