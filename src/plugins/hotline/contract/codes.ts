import type { Audience, Language } from '../../../domain/hotline/banner';
import type { SizeName } from '../../../domain/hotline/size';

/** `GET /hotline/banners`: what can be handed out now, and who it speaks to. */
export interface HandedOut {
  /** A banner's own id; `current` for whichever is due. */
  readonly id: string;
  readonly language: Language;
  readonly audience: Audience;
  /** `null` for `current`. */
  readonly message: string | null;
}

/** `GET /hotline/banners/{id}/codes?audience=&lang=`: what an editor sends to an outlet. */
export interface BannerCodes {
  /** The page where the outlet can choose for itself. */
  readonly page: string;
  /** Finds its size by the place. */
  readonly script: string;
  /** To be pasted into a system that knows oEmbed. */
  readonly address: string;
  readonly alt: string;
  readonly sizes: readonly SizeCode[];
}

export interface SizeCode {
  readonly name: SizeName;
  readonly width: number;
  readonly height: number;
  /** Of the picture, on this server. */
  readonly path: string;
  readonly picture: string;
  readonly frame: string;
  /** Posters are handed out as files. */
  readonly isPoster: boolean;
}
