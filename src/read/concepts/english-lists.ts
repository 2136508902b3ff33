import { EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import { areParts } from './lists-of-parts.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { isPast, type Tagged } from './tag-words.ts';

const INTRODUCES =
  /\b(?:need|want|wants|needs|covers?|includes?|handles?|manages?|offers?|supports?|consists? of|comprises?|contains?|modules?|services?|parts|areas|features|functions?|backend for|system for|platform for|app for)\b/i;
const OTHER_LIST =
  /\b(?:roles?|role:|users?|languages?|browsers?|stack|team|regions?|cloud|technolog(?:y|ies)|developers?|tools?|who may|by role|limits?|deadlines?|numbers?|load)\b/i;

const OTHER_OPENER = /^\s*(?:subject|re|fwd?|title|p\.?s\.?|note|update)\b/i;
/** Words on how it runs and who builds it; a list in such a sentence is no list of parts. */
const RUNTIME_LIST =
  /\b(?:developers?|programmers?|team|rps|requests? ?(?:per|\/)|latency|uptime|downtime|strangler|big bang|on-prem\w*|clusters?|cloud|budget|microservices?|monolith|kubernetes|docker|postgres\w*|mysql|mariadb|kafka|rabbitmq|nats|oracle|java|kotlin|python|typescript|rust|laravel|active-(?:active|passive)|grpc|graphql|please|hello|dear|hi|regards|thanks)\b/i;

const MAY_BE_PART =
  /^(order|item|rule|record|test|issue|activity|room|table|desk|house|office|company|organisation|organization|department|job|support|access|action|incident|history|work|photo|model|version|file|folder|log|backup|metric|monitoring|dashboard|performance|audit-log|case|goal|need|wish|process|list|line|part|use|usage|story|comment|note|remark|risk|claim|budget|price|cost|money|person|people|contact)$/;

interface Item {
  readonly words: readonly Tagged[];
}

/**
 * Parts that a sentence lists: "modules: a, b, c", "we need a, b and c", or a line without a verb that is nothing but
 * such a list. Lists of people, tools or figures are none.
 */
export function listedParts(
  words: readonly Tagged[],
  text: string,
  inList: boolean,
  opens = false,
): readonly NounPhrase[] {
  const stretch = listStretch(words, text, inList);
  if (!stretch) return [];
  const items = splitItems(stretch.words);
  const ours = items.filter(({ words: item }) => !RUNTIME_LIST.test(textOf(item, text)));
  if (!stretch.sure && ours.length < items.length) return [];
  const found = ours.map(partOf).filter((phrase) => phrase !== undefined);
  if (found.length < (stretch.sure ? 1 : stretch.least) || found.length * 2 < ours.length)
    return [];
  return areParts(
    found.map(({ name }) => name),
    stretch.sure ? 'announced' : opens ? 'opening' : 'anywhere',
  )
    ? found
    : [];
}

/** Where a list would stand, how many parts it must name, and whether the brief says that they are parts. */
interface Stretch {
  readonly words: readonly Tagged[];
  readonly least: number;
  readonly sure?: boolean;
}

function listStretch(words: readonly Tagged[], text: string, inList: boolean): Stretch | undefined {
  const colon = words.findIndex(({ text: sign }) => sign === ':');
  if (colon >= 0) return afterColon(words, colon, text, inList);
  if (!hasVerb(words)) return OTHER_LIST.test(text) ? undefined : { words, least: inList ? 1 : 2 };
  const opener =
    /^(?:what (?:i|we) (?:need|want)(?: is| are)?|(?:we|i) (?:need|want)(?: a \w+(?: for)?)?|it (?:covers|includes|has|handles)|the (?:system|platform|app|software) (?:covers|includes|has|handles|manages))\b/i.exec(
      text,
    );
  if (!opener) return undefined;
  const rest = words.filter(({ start }) => start >= opener[0].length);
  const end = rest.findIndex(
    ({ tag, word }) => tag === 'X' || (tag === 'C' && !/^(and|or|plus)$/.test(word)),
  );
  return { words: end < 0 ? rest : rest.slice(0, end), least: 3, sure: true };
}

function afterColon(
  words: readonly Tagged[],
  colon: number,
  text: string,
  inList: boolean,
): Stretch | undefined {
  const before = text.slice(0, words[colon]?.start ?? 0);
  const after = words.slice(colon + 1);
  if (OTHER_LIST.test(before) && !INTRODUCES.test(before)) return undefined;
  const sure = INTRODUCES.test(before);
  if (after.length === 0 || hasVerb(after) || OTHER_OPENER.test(before)) return undefined;
  if (!sure && hasVerb(words.slice(0, colon))) return undefined;
  return { words: after, least: inList ? 1 : 2, sure };
}

function textOf(words: readonly Tagged[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function hasVerb(words: readonly Tagged[]): boolean {
  return words.some(({ tag, word }) => tag === 'X' || (tag === 'V' && !isPast(word)));
}

/** Items between commas and "and"; what stands in brackets belongs to the item before it. */
function splitItems(words: readonly Tagged[]): readonly Item[] {
  const items: Tagged[][] = [[]];
  let depth = 0;
  const end = words.findIndex(({ word }) => /^(because|so|but|while|if|when|since|as)$/.test(word));
  for (const word of end < 0 ? words : words.slice(0, end)) {
    if (word.text === '(') depth++;
    else if (word.text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const parts =
        (word.tag === ',' && /[,;/&+.]/.test(word.text)) || /^(and|or|then|plus)$/.test(word.word);
      if (parts) items.push([]);
      else items.at(-1)?.push(word);
    }
  }
  return items
    .filter((item) => item.some(({ tag }) => tag === 'N'))
    .map((item) => ({ words: item }));
}

/** Nouns that are no part of a system even where a list names them. */
const NEVER_PARTS: ReadonlySet<string> = new Set([
  ...[...EMPTY_NOUNS].filter((word) => !MAY_BE_PART.test(word)),
]);

const ACTIVITY_HEADS =
  /^(booking|management|handling|tracking|planning|billing|sale|registration|scheduling|monitoring|control|renting|rental|reservation|collection|inspection)$/;

// "booking of rooms" is a room booking; "delivery to the berth" is a delivery.
function partOf(item: Item): NounPhrase | undefined {
  if (item.words[0]?.tag === 'V') return undefined;
  const [first, second] = nounPhrases(item.words, NEVER_PARTS);
  if (!first) return undefined;
  if (second?.role === 'of' && ACTIVITY_HEADS.test(first.head)) {
    return { ...first, name: `${second.name} ${first.head}`, end: second.end };
  }
  return first;
}
