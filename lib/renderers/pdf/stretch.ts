/** Words of one weight inside a line. `target` makes them a link to a place in the file. */
export interface Stretch {
  readonly text: string;
  readonly weight: 400 | 600;
  readonly target?: string;
}

/** Plain words. */
export function plain(text: string): readonly Stretch[] {
  return [{ text, weight: 400 }];
}

/** Words that stand out. */
export function bold(text: string): readonly Stretch[] {
  return [{ text, weight: 600 }];
}
