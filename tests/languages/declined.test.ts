import { expect, test } from 'vitest';
import { type Declension, declined } from '../../src/languages/declined.ts';
import { declineAdjective, declineNoun, type NounClass } from '../../src/languages/uk/paradigms.ts';

const ukrainian: Declension = {
  noun: (lemma, nounClass, stem, genitivePlural) => declineNoun(lemma, nounClass as NounClass, stem, genitivePlural),
  adjective: declineAdjective,
};

test.for([
  ['школа/f//шкіл', 'школа школи школі школу школою', 'школи шкіл школам школами школах'],
  ['вибори/p', '', 'вибори виборів виборам виборами виборах'],
  [
    'транспортний засіб/mu/засоб',
    'транспортний засіб|транспортного засобу|транспортному засобові|транспортному засобу|транспортним засобом|транспортному засобі',
    'транспортні засоби|транспортних засобів|транспортним засобам|транспортними засобами|транспортних засобах',
  ],
  [
    'цивільний особа/f//осіб',
    'цивільна особа|цивільної особи|цивільній особі|цивільну особу|цивільною особою',
    'цивільні особи|цивільних осіб|цивільним особам|цивільними особами|цивільних особах',
  ],
])('%s', ([spec = '', singular = '', plural = '']) => {
  const forms = declined(spec, ukrainian);
  const separator = spec.includes(' ') ? '|' : ' ';
  expect([forms.singular.join(separator), forms.plural.join(separator)]).toEqual([singular, plural]);
});
