import type { LexicalEntry } from '../../core/sense.ts';
import type { HedgeSense } from '../../core/senses/quantities.ts';
import { phrases } from '../forms.ts';

export const hedges = (): readonly LexicalEntry<HedgeSense>[] =>
  phrases<HedgeSense>([
    [
      { qualifier: 'more-than', place: 'before' },
      'more than | more then | just over | just above | slightly over | slightly more than | a little over | a little more than | a bit more than | little more than | well over | well above | far more than | far over | much more than | way more than | upwards of | upward of | in excess of | north of | above | exceeding | exceed | exceeds | exceeded | exceeding the | surpassed | surpassing | surpass | surpasses | topped | topping | tops | greater than | higher than | larger than | longer than | bigger than | older than | beyond | > | for over | not just',
    ],
    [{ qualifier: 'more-than', place: 'before', role: 'over' }, 'over'],
    [
      { qualifier: 'at-least', place: 'before' },
      'at least | at the least | at the very least | at a minimum | no fewer than | no less than | not fewer than | not less than | a minimum of | minimum of | minimum | no lower than | as few as | ≥ | not under | no younger than',
    ],
    [
      { qualifier: 'at-most', place: 'before' },
      'at most | at the most | as many as | as much as | no more than | not more than | no greater than | no higher than | no longer than | a maximum of | maximum of | maximum | not exceeding | as high as | as long as | as large as | within | ≤ | not over | a limit of',
    ],
    [{ qualifier: 'at-most', place: 'before', role: 'upward' }, 'up to'],
    [
      { qualifier: 'less-than', place: 'before' },
      'less than | fewer than | under | below | lower than | smaller than | shorter than | younger than | far fewer than | far less than | much less than | well under | well below | short of | just short of | < | not even | sub',
    ],
    [
      { qualifier: 'almost', place: 'before' },
      'almost | nearly | close to | just under | just below | slightly less than | slightly fewer than | slightly under | a little less than | a little under | virtually | not quite | very nearly | nearing | approaching | practically | the better part of',
    ],
    [
      { qualifier: 'about', place: 'before' },
      'about | around | some | roughly | approximately | approx | approx. | circa | c. | an estimated | estimated | estimated at | in the region of | in the order of | on the order of | in the neighborhood of | ~ | ≈ | ± | somewhere around | something like | give or take | somewhere between | more or less | in the vicinity of | or so | close to about | around about | nearly about | averaging',
    ],
    [{ qualifier: 'exact', place: 'before' }, 'exactly | precisely | a total of exactly'],
    [
      { qualifier: 'at-least', place: 'after' },
      'or more | or greater | or higher | or older | or longer | and above | and over | and older | and up | and more | plus | - plus | + | or above | or over | at least | at a minimum | minimum',
    ],
    [{ qualifier: 'more-than', place: 'after' }, '- odd | odd | - something | and change | and counting'],
    [
      { qualifier: 'at-most', place: 'after' },
      'or less | or fewer | or under | or younger | or below | and under | and younger | and below | at most | at the most | maximum | tops | or lower',
    ],
    [{ qualifier: 'about', place: 'after' }, 'or so | or thereabouts | - ish | - or - so | give or take | approximately'],
  ]);
