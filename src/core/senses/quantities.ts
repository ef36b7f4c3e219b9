import type { Qualifier } from '../values/kinds.ts';

/** A word or sign that says what a number is a number of: money, a measure, a length of time, an age, per cent. `clock` makes a time of day of it. */
export interface UnitSense {
  readonly kind: 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'clock';
  /** ISO 4217, UCUM or "%". */
  readonly unit: string;
  /** How many of `unit` one of it is: 0.01 for a cent. */
  readonly factor: number;
  /** The number that a fused word holds («півроку», «двадцятирічний»). */
  readonly value: number | undefined;
  /**
   * `sign` may stand before its number ("$5"); `letter` is a unit only after digits («5 г»);
   * `adjective` makes an attribute of the number («51-річна»).
   */
  readonly form: 'sign' | 'letter' | 'adjective' | undefined;
}

/** What changes the unit after it: «квадратних», "cubic", «погонних» (changes nothing). */
export interface UnitModifierSense {
  readonly power: 1 | 2 | 3;
}

/** A word beside a number that says how sure or how near it is. */
export interface HedgeSense {
  readonly qualifier: Qualifier;
  readonly place: 'before' | 'after';
  /**
   * `goal`: «до», at most or up to where something rose; `start`: «від», at least or where something starts;
   * `over`: "over", of time also "in the course of".
   */
  readonly role?: 'goal' | 'start' | 'over' | 'upward';
}

/**
 * A word that makes a name of the number beside it. `number`: «№», «ст.», "Boeing" before it; `street`: «вул.» some words before it;
 * `after`: «канал», "Street" after it; `age`: «віком», "aged" before years; `age-of`: «вік», "age" some words before them; `money`: «прибуток», "budget" some words before a sum.
 */
export interface LabelSense {
  readonly role: 'number' | 'street' | 'after' | 'age' | 'age-of' | 'money';
}

export interface QuantitySenses {
  readonly unit: UnitSense;
  readonly unitModifier: UnitModifierSense;
  readonly hedge: HedgeSense;
  readonly label: LabelSense;
}
