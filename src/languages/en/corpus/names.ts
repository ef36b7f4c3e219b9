import type { Corpus, Foreigner } from '../../example.ts';

/** English names are not declined: they come back as they are, capitals taken down. */
export const names: Corpus<string> = {
  examples: [
    { value: 'Joe Biden', phrases: ['Joe Biden', 'JOE BIDEN'] },
    { value: 'Ursula von der Leyen', phrases: ['Ursula von der Leyen'] },
    { value: 'Sean O’Brien', phrases: ['Sean O’Brien'] },
    { value: 'Kim Jong-un', phrases: ['Kim Jong-un'] },
    { value: 'Suleiman al-Amr', phrases: ['Suleiman al-Amr'] },
    { value: 'José Manuel Barroso', phrases: ['José Manuel Barroso'] },
    { value: 'J. D. Vance', phrases: ['J. D. Vance'] },
    { value: 'Nguyen Minh Vu', phrases: ['Nguyen Minh Vu'] },
    { value: 'Mitch McConnell', phrases: ['Mitch McConnell'] },
    { value: 'Charles Brown Jr.', phrases: ['Charles Brown Jr.'] },
    { value: 'Mary Robinson', phrases: ['Mary Robinson'] },
    { value: 'Recep Tayyip Erdoğan', phrases: ['Recep Tayyip Erdoğan'] },
  ],
  negative: [],
};

/** Nothing is respelled. */
export const foreigners: Corpus<Foreigner> = {
  examples: [{ value: { name: 'Rolf Mützenich', latin: 'Rolf Mützenich', country: 'DE' }, phrases: ['Rolf Mützenich'] }],
  negative: ['John Smith'],
};
