/** The two stemmers of natural that are bundled: its own types cover only the root, which must never be loaded. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_ru.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_uk.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
