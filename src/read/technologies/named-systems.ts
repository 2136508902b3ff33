import { NO_SERVICE, RUNS, SERVICE_LISTS, UNTOUCHED } from '../../knowledge/lexicons/systems.ts';
import {
  CANONICAL_PARTIES,
  DONE_BY,
  DONE_BY_SIGN,
  NO_DOER,
} from '../../knowledge/lexicons/third-parties.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';

const BETWEEN =
  /\s?[、・/]\s?|\s?,\s?(?:and\s)?|\s(?:and|&|và|với|or|hoặc)\s(?:the\s)?|(?<=[a-z\u3040-\u9fff])\s?(?:と|や|與|和|跟|及)\s?(?=\S)|(?<=[가-힣A-Za-z])(?:와|과|랑)\s|\s(?:와|과|및)\s/u;
const KIND = /\s?(?:サービス|システム|서비스|시스템|服務|系統)$|\s(?:apis?|services?)$|[.,]$/iu;

/** Services that are there and stay, by their names. */
export function namedServices(passage: Passage): readonly Candidate[] {
  const { text } = passage;
  return [
    ...(RUNS.test(text)
      ? SERVICE_LISTS.flatMap((one) => lists(passage, one, 'existingServices', true))
      : []),
    ...UNTOUCHED.flatMap((one) => lists(passage, one, 'existingServices')),
  ];
}

/** Third parties told by what they do for us. */
export function namedParties(passage: Passage): readonly Candidate[] {
  return DONE_BY_SIGN.test(passage.text)
    ? DONE_BY.flatMap((one) => lists(passage, one, 'integrations'))
    : [];
}

// One name alone before "service" is an ordinary word; a list, or a name with a hyphen, is none.
function lists(
  passage: Passage,
  expression: RegExp,
  name: 'existingServices' | 'integrations',
  telling = false,
): readonly Candidate[] {
  const { text, sentence } = passage;
  const none = name === 'integrations' ? NO_DOER : NO_SERVICE;
  return [...text.matchAll(expression)].flatMap((match): readonly Candidate[] => {
    const list = match[1] ?? '';
    const start = match.index + match[0].indexOf(list);
    const end = start + list.length;
    if (!list || muted(passage.mutes, { start, end })) return [];
    const names = list
      .split(BETWEEN)
      .map((one) => one.replace(KIND, '').trim())
      .filter((one) => one.length > 1 && !none.test(one) && !isMentioned(passage, one, start));
    if (names.length === 0 || (telling && names.length < 2 && !/\w-\w/.test(list))) return [];
    return [
      {
        name,
        value: names.map((one) => CANONICAL_PARTIES[one] ?? one.toLowerCase()),
        start: sentence.start + start,
        end: sentence.start + end,
        force: 'must',
        weight: 1,
      },
    ];
  });
}

function isMentioned(passage: Passage, word: string, from: number): boolean {
  const start = passage.text.indexOf(word, from);
  return [...passage.mentions, ...passage.silent].some(
    (m) => m.start < start + word.length && start < m.end,
  );
}
