import type { Corpus } from '../../example.ts';

/** Running text between which the lines stand. */
export const paragraph =
  'The convention was signed by delegates of many countries, the deputy minister said. Those who took part talked about what to do against crime.';

/** What a line between two paragraphs of an article is; the negative ones are body. */
export const page: Corpus<'credit' | 'furniture'> = {
  examples: [
    {
      value: 'credit',
      phrases: [
        'Photo: VNA',
        'Photo: John Smith / Reuters',
        'Photo by John Smith',
        'By John Smith',
        'Written by John Smith',
        'Source: Reuters',
        'Source: https://news.example/a',
        'Image: John Smith.',
        'Reporting by John Smith; Editing by Jane Brown',
        'AP Photo/John Smith',
      ],
    },
    {
      value: 'furniture',
      phrases: [
        'Share',
        'Advertisement',
        'Tags: Hanoi, UN',
        'Read more: Team wins by 3-0',
        'Read also Team beats its neighbours',
        'See also',
        'Published: 26 October 2025, 14:05',
        'Comments (12)',
        'No data',
        'photo-1.jpg',
      ],
    },
  ],
  negative: [
    'Video shows how 5 people left the house',
    'Sources: 5 people died in the fire',
    'Photos of 5 missing people were released',
    'Author of the book wins 3 prizes',
    'Comments by experts: the deal will be signed',
    'Advertisement prices rose by 5 percent',
    'Search for 5 missing people goes on',
    'By 2027 the convention will be in force',
    'More countries sign the convention',
    'Home for 72 delegations',
  ],
};
