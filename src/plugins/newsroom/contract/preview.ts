/** `POST …/preview` `{ hours? }` (1–168, default 48): a signed link that shows the draft as an outlet's reader would see it. `DELETE …/preview` ends every link to the story. */
export interface PreviewLink {
  /** Absolute. Opens without an account, is never cached, shows the revision it was made for. */
  readonly url: string;
  readonly expiresAt: string;
}
