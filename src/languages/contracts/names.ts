/** How names of persons are written, declined and romanised. */
export interface NameConventions {
  /** Small words inside names («де», "von"), in normal form. */
  readonly particles: readonly string[];
}
