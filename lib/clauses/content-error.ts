/** A content file that cannot be used. The message opens with the file, so that its author knows where to look. */
export class ContentError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = "ContentError";
  }
}
