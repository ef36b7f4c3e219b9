/* What is checked when it comes in, with all schemas: Node loads them when there is something to check (`#checks` in package.json). */
import { Article } from './article.ts';
import { Knowledge } from './knowledge.ts';

export * from './index.ts';
export const parseArticle = (input: unknown) => Article.safeParse(input);
export const parseKnowledge = (input: unknown) => Knowledge.safeParse(input);
