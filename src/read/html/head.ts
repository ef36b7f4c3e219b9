import type { Published } from '../../core/values/document.ts';
import type { MainPart } from './main.ts';
import type { Page } from './tree.ts';

/** What a page says of itself. */
export interface Head {
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly agency: string | null;
  readonly published: Published | null;
}

export function headOf(page: Page, _main: MainPart): Head {
  return { title: page.meta.get('og:title') ?? page.title, url: page.canonical, source: null, agency: null, published: null };
}
