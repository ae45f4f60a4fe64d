import type { Mask } from '../../../domain/child-privacy/picture/mask';

export type { HiddenThing, Mask, Point } from '../../../domain/child-privacy/picture/mask';

export interface PictureFile {
  /** Its document id in the media library. */
  readonly id: string;
  /** Its number there, by which forms know it. */
  readonly fileId: number;
  readonly name: string;
  /** Opens it, for an hour. */
  readonly url: string;
  readonly mime: string;
  /** Of the upright picture. Pixels. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of its bytes in hex: what somebody saw, and acts on. */
  readonly digest: string;
}

interface Person {
  readonly id: number;
  readonly name: string;
}

/** What was hidden in a picture, and who has looked at it since. */
export interface HiddenParts {
  readonly by: Person;
  readonly at: string;
  /** The file it was made of. */
  readonly source: string;
  readonly masks: readonly Mask[];
  /** False once the file's bytes are others than those that were made: then it is hidden anew, or not shown. */
  readonly isIntact: boolean;
  readonly confirmedBy: Person | null;
  readonly confirmedAt: string | null;
  /** Whether whoever asks may confirm it: somebody else than who hid it, while nobody has. */
  readonly mayConfirm: boolean;
}

/** `GET /safeguard/pictures/{id}` */
export interface PictureView {
  readonly file: PictureFile;
  /** Nothing where nothing was hidden. */
  readonly hidden: HiddenParts | null;
}

/** `POST /safeguard/pictures/{id}/hide`: answers the `PictureView` of a new file; the old one stays as it is. */
export interface HideRequest {
  /** Of the picture that the masks were drawn on. */
  readonly digest: string;
  readonly masks: readonly Mask[];
}

/** `POST /safeguard/pictures/{id}/confirm`: a second person has looked at these pixels. */
export interface ConfirmRequest {
  readonly digest: string;
}

/** `GET /safeguard/pictures/{id}/faces`: where a detector sees faces. Proposals, for a person to judge. */
export interface Faces {
  /** False where the installation has none. */
  readonly hasDetector: boolean;
  readonly masks: readonly Mask[];
}
