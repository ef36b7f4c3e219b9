/** What can go fatally wrong; the part before the dot is the stage. */
export type ErrorCode =
  | 'input.json'
  | 'input.invalid'
  | 'input.date'
  | 'input.empty'
  | 'language.unsupported'
  | 'claim.invalid'
  | 'claim.duplicate'
  | 'claim.cycle'
  | 'option.invalid'
  | 'schema.unknown'
  | 'number.unreadable'
  | 'io.read'
  | 'io.write'
  | 'cli.usage'
  | 'internal';

/** The one error class of newstally: `code` is for machines and stable, `message` names the value and the way out. */
export class NewstallyError extends Error {
  override readonly name = 'NewstallyError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
