import type { LexicalEntry } from '../../core/sense.ts';
import type { LabelSense } from '../../core/senses/quantities.ts';
import { phrases } from '../forms.ts';

export const labels = (): readonly LexicalEntry<LabelSense>[] =>
  phrases<LabelSense>([
    [
      { role: 'number' },
      'no. | nos. | number | № | # | article | articles | section | sections | chapter | clause | paragraph | para | rule | regulation | resolution | resolutions | amendment | page | pages | p. | pp. | vol. | volume | episode | season | flight | route | highway | interstate | room | suite | apt. | apartment | unit no. | platform | track | terminal | runway | boeing | airbus | apollo | soyuz | iphone | windows | channel | formula | version | phase | level | grade | model | ward | precinct | psalm | covid | tel. | telephone | phone | fax | code | zip | tram | windows | galaxy | playstation | xbox | ftse | s&p | cac | dax | nikkei | nasdaq | bbc | radio | itv | lap | turn | schedule | annex | update | appendix | exhibit | tier | squadron | brigade',
    ],
    [{ role: 'after' }, 'street | avenue | road | lane | drive | boulevard | downing street'],
    [{ role: 'age' }, 'aged | age | ages | turned | turns | aged between | at the age of'],
    [{ role: 'age-of' }, 'age | ages'],
  ]);
