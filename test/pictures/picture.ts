import type { Studio } from './studio';

export interface Picture {
  /** Name of its file, without the ending. */
  readonly name: string;
  /** What there is to see, in one line. */
  readonly caption: string;
  readonly take: (studio: Studio, file: string) => Promise<void>;
}

/** The pictures of one control or one subject. */
export interface Chapter {
  readonly title: string;
  readonly pictures: readonly Picture[];
}
