/** Words by which the parts of a page are told, in normal form. */
export interface PageWords {
  /** Before the name of a photographer or an author («фото», "photo by"). */
  readonly credits: readonly string[];
  /** Lines that belong to the page, not to the article («коментар», "comments", «читайте также»). */
  readonly furniture: readonly string[];
}
