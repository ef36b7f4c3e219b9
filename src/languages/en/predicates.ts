import type { LexicalEntry } from '../../core/sense.ts';
import type { PredicateSense, TieSense } from '../../core/senses/figures.ts';
import type { Modality } from '../../core/values/kinds.ts';
import { phrases } from '../forms.ts';
import { predicateEntries } from '../predicate-rows.ts';
import { conjugate } from './conjugations.ts';
import { predicateTable } from './predicate-table.ts';

export const predicates = (): readonly LexicalEntry<PredicateSense>[] => predicateEntries(predicateTable, conjugate, (noun) => [noun, `${noun}s`]);

/** Words that say that something is not (yet) so. */
export const modals = (): readonly LexicalEntry<Modality>[] =>
  phrases([
    [
      'expected',
      `expected | expects | expect | expecting | hopes | hope | hoped | hoping | likely | forecast | forecasts | forecasted | predicted | predicts | predict
      | projected | set to | due to be | on track to | anticipates | anticipated | anticipate | estimated to reach | poised to | bound to | will | 'll | shall | would | projection`,
    ],
    [
      'planned',
      `plan to | plans to | planned to | planning to | plans | planned | planning | intends | intend | intended | intending | aims | aim | aimed | aiming | is to | are to | was to | were to
      | agreed to | pledged | pledges | pledge | promised | promises | promising | vowed | vows | proposed | proposes | proposal | scheduled | seeks to | wants to | want to | going to
      | preparing to | prepares to | decided to | committed to | promised to | effort to | plan for | target of | goal of | hopes to`,
    ],
    [
      'required',
      `must | should | have to | has to | had to | need | needs | needed | required | requires | require | requiring | necessary | needed to | obliged to | ordered to | mandatory | quorum
      | requirement | threshold | only after | only if | only once | enter into force | enters into force | entry into force | come into force | comes into force | take effect | takes effect`,
    ],
    ['hypothetical', 'may | might | could | would have | if | possibly | perhaps | allegedly | potentially | supposedly'],
    [
      'denied',
      'denied | denies | deny | denying | refuted | refutes | rejected claims | rejected reports | dismissed reports | dismissed claims | debunked | no evidence | not true | false claim',
    ],
  ]);

/** Words that tie a figure to its whole, its time or who said it. */
export const ties = (): readonly LexicalEntry<TieSense>[] =>
  phrases([
    ['of-whole', 'of which | of whom | of them | of these | of those | among them | among whom | out of which'],
    ['including', 'including | includes | included | in particular | counting'],
    ['as-of', 'as of | as at | as on | by the end of | by the morning of | at the start of | at the end of'],
    ['according', 'according to | citing | in the words of | as reported by | based on data from'],
    [
      'says',
      `said | says | say | stated | told | tells | reported | announced | added | adds | confirmed | confirms | noted | notes | wrote | writes | explained
      | claimed | claims | declared | put the number | puts the number | put the figure | puts the figure | put the total | put the toll | put the death toll | stressed | emphasised | emphasized | tweeted | posted | clarified | testified`,
    ],
    ['same-speaker', 'according to him | according to her | in his words | in her words'],
    ['said-before', 'this was announced | this was said | this was stated | this was reported | the announcement was made | the figures were given'],
    ['venue', 'session | sitting | meeting | plenary | ceremony | summit | conference | forum | briefing | vote | congress'],
  ]);
