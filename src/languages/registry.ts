import { en } from './en/index.ts';
import type { LanguagePack } from './pack.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

/** Every language that newstally reads. */
export const packs: readonly LanguagePack[] = [uk, ru, en];
