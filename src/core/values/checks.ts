/* The schemas by which input is checked, apart from those who check: Node loads this file when there is something to check (`#checks` in package.json). */
import { Article } from './article.ts';
import { Knowledge } from './knowledge.ts';

export const parseArticle = (input: unknown) => Article.safeParse(input);
export const parseKnowledge = (input: unknown) => Knowledge.safeParse(input);
