/** A letter of an ending, and what stands before it in longer ones. */
interface Node<V> {
  value: V | undefined;
  before: Map<number, Node<V>> | undefined;
}

const nodeOf = <V>(): Node<V> => ({ value: undefined, before: undefined });

/** Endings of words, each with a value. A word is read from its end, and only as far as some ending goes. */
export class Endings<V> {
  private readonly last: Node<V> = nodeOf();

  constructor(endings: Iterable<readonly [ending: string, value: V]>) {
    for (const [ending, value] of endings) {
      let node = this.last;
      for (let i = ending.length - 1; i >= 0; i--) {
        node.before ??= new Map();
        let next = node.before.get(ending.charCodeAt(i));
        if (next === undefined) {
          next = nodeOf();
          node.before.set(ending.charCodeAt(i), next);
        }
        node = next;
      }
      node.value = value;
    }
  }

  /** The value of the longest ending that leaves a stem of so many letters. */
  longest(word: string, leastStem: number): V | undefined {
    let node = this.last;
    let { value } = node;
    for (let i = word.length - 1; i >= leastStem; i--) {
      const next = node.before?.get(word.charCodeAt(i));
      if (next === undefined) break;
      node = next;
      value = node.value ?? value;
    }
    return value;
  }
}
