import type { Corpus } from '../../example.ts';

/** What every count of a phrase counts, in order: the concept, joined by + for a union, `?lemma` for a noun outside the lexicon. */
export const counted: Corpus<string> = {
  examples: [
    {
      value: 'country',
      phrases: [
        '12 or 13 countries',
        '72 UN member countries signed',
        'over 40 signatory countries',
        'the number of countries that signed reached 72',
        'twenty-one African countries',
      ],
    },
    { value: 'organization', phrases: ['150 international, regional and private organizations', '150 organisations'] },
    { value: 'country+organization', phrases: ['62 countries and international organizations'] },
    { value: 'woman+child', phrases: ['40 women and children were evacuated'] },
    { value: 'journalist | agency', phrases: ['400 journalists from 189 news agencies'] },
    { value: 'country | country', phrases: ['110 countries, of which 64 signed', '3 of the 15 countries'] },
    { value: 'police officer', phrases: ['13 police officers', '13 armed police officers were hurt'] },
    { value: 'asylum seeker', phrases: ['900 asylum seekers rescued', 'over 700 asylum seekers'] },
    { value: 'person', phrases: ['200 people', 'at least 107 killed', '345 dead', 'killing 107 or more', '20 wounded', 'one human', '12 were injured'] },
    { value: 'death', phrases: ['the death toll rose to 133', 'deaths reached 1,000'] },
    { value: 'soldier', phrases: ['12 wounded soldiers', 'two Syrian soldiers'] },
    { value: 'lawsuit', phrases: ['300 asylum lawsuits', 'lawsuits over 150'] },
    { value: 'vehicle', phrases: ['two vehicles', 'five burnt-out vehicles'] },
    { value: 'strike', phrases: ['34 strikes against militants', 'one strike destroyed a bridge'] },
    { value: 'schoolchild', phrases: ['1709 schoolchildren'] },
    { value: 'building', phrases: ['three ISIL-held buildings', '6 office buildings'] },
    { value: 'person | child', phrases: ['killed 5 people, including 2 children'] },
    { value: 'person | person', phrases: ['3 people were killed and 12 injured', 'killing 3 people and wounding 12'] },
    { value: 'year', phrases: ['five years', 'the last two years'] },
    { value: 'decade', phrases: ['four decades'] },
    { value: 'vote', phrases: ['141 votes in favour', 'one vote'] },
    { value: 'refugee', phrases: ['3,000 Afghan refugees', 'dozens of refugees'] },
    { value: 'man', phrases: ['three of the men', 'one man'] },
    { value: '?widget', phrases: ['30 widgets', '30 blue plastic widgets'] },
    { value: 'person | child', phrases: ['30 people were killed, 12 of them children', '30 people were hurt; 12 of them were children'] },
    { value: 'voter | voter', phrases: ['nine in 10 voters', '3 out of 5 voters'] },
  ],
  negative: ['Article 5 of the law', 'won 3-2', 'in 2024', '$12 million', '5 km west', '45 percent'],
};
