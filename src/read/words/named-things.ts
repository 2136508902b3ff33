import {
  CODE_SIGN,
  NO_REGION,
  REGION_CODES,
  REGION_LISTS,
  REGION_SIGN,
} from '../../knowledge/lexicons/regions.ts';
import {
  EXISTING,
  EXISTING_SIGN,
  INTEGRATION,
  NO_SYSTEM,
} from '../../knowledge/lexicons/systems.ts';
import {
  LOGIN_SIGN,
  LOGIN_WITH,
  NO_PARTY,
  PARTY_SIGN,
  THIRD_PARTY,
} from '../../knowledge/lexicons/third-parties.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';
import { cloudRegions } from './cloud-regions.ts';
import { namedLists } from './named-lists.ts';
import { roleFacts } from './roles.ts';

const STAYS =
  /^(?:it|this|that|they)? ?(?:also )?stays?(?: too)?\b|^it (?:stays|remains)|^不動|^保留/i;
const INSTALLATION = /\bis an? ([A-Z][\w-]+) (?:installation|system|instance)/;

/** Roles, systems that stay and third parties, in the words of the brief. */
export function namedThings(passages: readonly Passage[]): readonly Candidate[] {
  return passages.flatMap((passage, i) => [
    ...roleFacts(passage),
    ...existing(passage, passages[i + 1]),
    ...INTEGRATION.flatMap((expression) => captures(passage, expression, 'integrations')),
    ...lists(passage, PARTY_SIGN, THIRD_PARTY, 'integrations', NO_PARTY),
    ...lists(passage, LOGIN_SIGN, LOGIN_WITH, 'integrations', NO_PARTY),
    ...regions(passage),
  ]);
}

// A code of the provider says more than the name of its city.
function regions(passage: Passage): readonly Candidate[] {
  const codes = [...cloudRegions(passage), ...regionCodes(passage)];
  return codes.length > 0 ? codes : lists(passage, REGION_SIGN, REGION_LISTS, 'regions', NO_REGION);
}

function lists(
  passage: Passage,
  sign: RegExp,
  expressions: readonly RegExp[],
  name: 'integrations' | 'regions',
  isNone: RegExp,
): readonly Candidate[] {
  return sign.test(passage.text)
    ? expressions.flatMap((expression) => namedLists(passage, expression, name, isNone))
    : [];
}

function regionCodes(passage: Passage): readonly Candidate[] {
  const { text, sentence } = passage;
  if (!CODE_SIGN.test(text)) return [];
  return [...text.matchAll(REGION_CODES)]
    .map((match) => ({
      code: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((span) => !muted(passage.mutes, span))
    .map(({ code, start, end }) => ({
      name: 'regions',
      value: [code],
      start: sentence.start + start,
      end: sentence.start + end,
      force: 'should',
      weight: 1,
    }));
}

function existing(passage: Passage, next: Passage | undefined): readonly Candidate[] {
  const { text, sentence } = passage;
  if (!EXISTING_SIGN.test(text)) return [];
  const found = EXISTING.flatMap((expression) => captures(passage, expression, 'existingServices'));
  const product = INSTALLATION.exec(text);
  const kept = next?.sentence.block === sentence.block && STAYS.test(next.text);
  if (!product || !kept) return found.filter((f) => !isProduct(text, f, sentence.start) || kept);
  const at = product.index + product[0].indexOf(product[1] ?? '');
  return [
    ...found,
    {
      name: 'existingServices',
      value: [(product[1] ?? '').toLowerCase()],
      start: sentence.start + at,
      end: sentence.start + at + (product[1]?.length ?? 0),
      force: 'must',
      weight: 1,
    },
  ];
}

// "X is a hosted product" speaks of a system that stays only where the text goes on to say so.
function isProduct(text: string, candidate: Candidate, start: number): boolean {
  return /^ is (?:an? |the )/.test(text.slice(candidate.end - start, candidate.end - start + 7));
}

function captures(
  passage: Passage,
  expression: RegExp,
  name: 'existingServices' | 'integrations',
): readonly Candidate[] {
  const { text, sentence } = passage;
  return [...text.matchAll(expression)].flatMap((m): readonly Candidate[] => {
    const word = m[1]?.trim() ?? '';
    const at = m.index + m[0].indexOf(m[1] ?? '');
    const span = { start: at, end: at + word.length };
    if (!word || word.length > 30 || NO_SYSTEM.test(word) || muted(passage.mutes, span)) return [];
    // A product of the dictionary is a technology, whoever runs it.
    if (
      passage.mentions.some(
        ({ technology, start, end }) => technology && start < span.end && span.start < end,
      )
    )
      return [];
    const names = word
      .toLowerCase()
      .split(/\s+(?:and|,)\s+(?:apis?\s+)?/)
      .map((one) =>
        one.replace(/^(?:the|our|an?) /, '').replace(/ (?:apis?|systems?|services?|and)$/, ''),
      )
      .filter((one) => one && !NO_SYSTEM.test(one));
    return names.length
      ? [
          {
            name,
            value: names,
            start: sentence.start + span.start,
            end: sentence.start + span.end,
            force: 'must',
            weight: 1,
          },
        ]
      : [];
  });
}
