import { wordsOf } from '../../util/names.ts';
import { byModel } from './by-model.ts';

/** The words of a name; each name of the model is split once, whichever rules ask. */
export const wordsIn = byModel((): ((name: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const words = known.get(name) ?? wordsOf(name);
    known.set(name, words);
    return words;
  };
});
