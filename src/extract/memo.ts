import type { LanguagePack } from '../languages/pack.ts';

/** Answers kept for a pack, and the longest key that is worth keeping: memory stays bounded in a long run. */
const MOST_KEPT = 5000;
const LONGEST_KEY = 240;

/** Answers of a pure function, for names come again and again. Emptied when full. */
export class Answers<V> {
  private readonly answers = new Map<string, V>();

  get(key: string): V | undefined {
    return this.answers.get(key);
  }

  keep(key: string, answer: V): V {
    if (key.length > LONGEST_KEY) return answer;
    if (this.answers.size >= MOST_KEPT) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }
}

/** The answers of a pure function of an object and a string. */
export class AnswersOf<K extends WeakKey, V> {
  private readonly byKey = new WeakMap<K, Answers<V>>();

  of(key: K): Answers<V> {
    let answers = this.byKey.get(key);
    if (answers === undefined) {
      answers = new Answers();
      this.byKey.set(key, answers);
    }
    return answers;
  }
}

/** The answers of a pure function of a pack and a string. */
export class PackAnswers<V> extends AnswersOf<LanguagePack, V> {}
