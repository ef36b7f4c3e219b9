import type { NameConventions } from '../contracts/names.ts';

export const names: NameConventions = { particles: [] };
