import { singular, wordsOf } from './names.ts';

/** A name in kebab-case without the words of the entity it is about: `OrderPlaced` → `placed`. All of it where nothing else would be left. */
export function withoutEntity(name: string, entity: string | undefined): string {
  const words = wordsOf(name);
  const about = entity === undefined ? [] : wordsOf(entity).map(singular);
  const start = words.findIndex((_, index) =>
    about.every((word, offset) => singular(words[index + offset] ?? '') === word),
  );
  if (start === -1 || about.length === 0) return words.join('-');
  const rest = [...words.slice(0, start), ...words.slice(start + about.length)];
  return (rest.length > 0 ? rest : words).join('-');
}
