import { expect, test } from 'vitest';
import { type Declension, decliner } from '../../src/languages/declined.ts';
import { declineAdjective, declineNoun, type NounClass } from '../../src/languages/uk/paradigms.ts';

const declension: Declension = {
  noun: (lemma, nounClass, stem, genitivePlural) => declineNoun(lemma, nounClass as NounClass, stem, genitivePlural),
  adjective: declineAdjective,
};
const decline = decliner(declension);

test.for([
  ['школа/f//шкіл', 'школа школи школі школу школою', 'школи шкіл школам школами школах'],
  ['поранення/n', 'поранення пораненню пораненням пораненні', 'поранення поранень пораненням пораненнями пораненнях'],
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
  const forms = decline(spec);
  const separator = spec.includes(' ') ? '|' : ' ';
  const whole = (endings: readonly string[]): string => endings.map((ending) => forms.stem + ending).join(separator);
  expect([whole(forms.singular), whole(forms.plural)]).toEqual([singular, plural]);
});
