import type { NameConventions } from '../contracts/names.ts';

export const names: NameConventions = {
  particles: "al el an bin ibn ben bint abu de da di du dos das del della la le lo van der den ter von zu zum zur o' d' st".split(' '),
  paradigms: () => [],
  givenNames: () => new Map(),
  irregular: () => new Map(),
  oblique: [],
  indeclinable: [],
  vowels: {},
  patronymics: { m: [], f: [] },
};
