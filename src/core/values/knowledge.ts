import * as z from 'zod/mini';
import { verbForms } from '../senses/figures.ts';
import { authorities } from './kinds.ts';

/** Words as they are written, separated by single spaces; no sign that the tables of a language use. */
const WORDS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ.-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ.-]*)*$/u;
const CONCEPT = /^[a-z][a-z'-]*(?: [a-z'-]+)*$/;

const words = z
  .string('expected words in quotes')
  .check(z.regex(WORDS, 'expected words separated by single spaces, without other signs than apostrophes, points and hyphens'));
const concept = z.string('expected an English word in quotes').check(z.regex(CONCEPT, 'expected an English word in lower case, such as "drone"'));
const language = z.string('expected the code of a language').check(z.minLength(1, 'expected the code of a language'));
const forms = z.readonly(z.array(words, 'expected a list of forms').check(z.minLength(1, 'expected at least one form')));

/** A counted noun. From the lemma alone its forms are made by the paradigms of the language: one word, or adjectives and a noun. */
export const KnownNoun = z.strictObject(
  {
    language,
    concept,
    lemma: words,
    /** Persons and animals, whose accusative is another. */
    animate: z.optional(z.boolean('expected true or false')),
    /** All forms, singular and plural, where the paradigms do not know better. */
    forms: z.optional(forms),
  },
  'expected a noun: { language, concept, lemma }',
);

/** What happened to the counted, or what they did. */
export const KnownPredicate = z.strictObject(
  {
    language,
    concept,
    /** The infinitive; in English the base form. */
    verb: words,
    aspect: z.optional(z.enum(['perfective', 'imperfective'], 'expected "perfective" or "imperfective"')),
    /** Forms by what they tell, where the paradigms do not know better. */
    forms: z.optional(z.partialRecord(z.enum(verbForms), forms)),
  },
  'expected a predicate: { language, concept, verb }',
);

/** A post or a rank. */
export const KnownOffice = z.strictObject(
  {
    language,
    /** English concept of the office. */
    title: concept,
    /** In the nominative. */
    office: words,
    kind: z.optional(z.enum(['post', 'rank'], 'expected "post" or "rank"')),
  },
  'expected an office: { language, title, office }',
);

/** What a user knows and the library does not: words of his field, his sources, what cannot be exceeded. */
export const Knowledge = z.readonly(
  z.strictObject(
    {
      nouns: z.optional(z.readonly(z.array(KnownNoun, 'expected a list of nouns'))),
      predicates: z.optional(z.readonly(z.array(KnownPredicate, 'expected a list of predicates'))),
      offices: z.optional(z.readonly(z.array(KnownOffice, 'expected a list of offices'))),
      /** What a source or a credited agency is, whatever its claims say. */
      authority: z.optional(z.record(z.string(), z.enum(authorities, `expected one of ${authorities.join(', ')}`), 'expected authorities by source')),
      /** The most there can be of a noun: `{ country: 193 }`. */
      ceilings: z.optional(z.record(z.string(), z.number('expected a finite number'), 'expected numbers by concept')),
      /** How far each source is trusted; `weighSources` learns it from claims. */
      sourceWeights: z.optional(
        z.record(z.string(), z.number('expected a finite number').check(z.positive('expected a number above 0')), 'expected numbers by source'),
      ),
    },
    'expected an object',
  ),
);
export type Knowledge = z.infer<typeof Knowledge>;
export type KnownNoun = z.infer<typeof KnownNoun>;
export type KnownPredicate = z.infer<typeof KnownPredicate>;
export type KnownOffice = z.infer<typeof KnownOffice>;
