/** See `Romanisation.people`. */
export const people = '';

/** See `Romanisation.words`. */
export const words = '';
