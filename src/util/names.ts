/** Splits a name in any convention into lower-case words: `orderLine`, `order-line`, `Order line`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function kebabCase(name: string): string {
  return wordsOf(name).join('-');
}

export function pascalCase(name: string): string {
  return wordsOf(name).map(capitalise).join('');
}

export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  criterion: 'criteria',
  analysis: 'analyses',
  diagnosis: 'diagnoses',
  axis: 'axes',
};
const SINGULAR_OF = new Map(Object.entries(IRREGULAR).map(([one, many]) => [many, one]));
const UNCOUNTABLE = new Set([
  'equipment',
  'information',
  'staff',
  'news',
  'series',
  'feedback',
  'data',
  'media',
  'stock',
  'inventory',
]);

/** The English plural of a word or of the last word of a name. */
export function plural(name: string): string {
  const [, head = '', last = ''] = /^(.*?)(\p{Lu}?\p{Ll}+|[^-\s]+)$/u.exec(name) ?? [];
  const lower = last.toLowerCase();
  if (UNCOUNTABLE.has(lower) || SINGULAR_OF.has(lower)) return name;
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined;
  if (irregular) return head + (last === lower ? irregular : capitalise(irregular));
  if (/[^aeiou]y$/i.test(last)) return `${head}${last.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/i.test(last)) return `${head}${last}es`;
  return `${head}${last}s`;
}

/** The English singular of a word. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  if (UNCOUNTABLE.has(lower) || /(ss|us|is)$/.test(lower)) return word;
  const irregular = SINGULAR_OF.get(lower);
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh)es$/.test(lower)) return word.slice(0, -2);
  return lower.endsWith('s') && lower.length > 3 ? word.slice(0, -1) : word;
}
