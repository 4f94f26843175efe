/** Keeps a name of another script from turning the words around it (Unicode Bidirectional Algorithm, isolates). */
export const apart = (name: string) => `\u2068${name}\u2069`;
