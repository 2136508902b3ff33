import type { Concept } from '../../blueprint/requirements/requirements.ts';
import type { ContextKnowledge } from '../../knowledge/context.ts';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { singular } from '../../knowledge/lexicons/glossary/english-stem.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { SegmentedBrief } from '../text/segmented-brief.ts';
import { englishMentions } from './english-mentions.ts';
import { foreignMentions } from './foreign-mentions.ts';
import type { Mention } from './mention.ts';
import { technicalIn } from './technical.ts';
import { termMatcher } from './term-matches.ts';
import { unwantedIn } from './unwanted.ts';
import { windowsOf } from './windows.ts';

/** The things, people and activities that a brief speaks of, weightiest first. */
export function readConcepts(
  text: SegmentedBrief,
  library: readonly ContextKnowledge[] = CONTEXTS,
): readonly Concept[] {
  const lexicon = libraryLexicon(library);
  const matcher = termMatcher(lexicon);
  const mentions = text.sentences
    .filter(({ binding, text: words }) => binding && !/^(?:from|to|cc|date|sent)\s*:/i.test(words))
    .flatMap(windowsOf)
    .flatMap((sentence) => {
      const matches = matcher.match(sentence.text, sentence.language);
      const read = sentence.language === 'en' ? englishMentions : foreignMentions;
      const skipped = [
        ...unwantedIn(sentence.text, sentence.language),
        ...technicalIn(sentence.text, sentence.language),
      ].map(([from, to]) => [from + sentence.start, to + sentence.start] as const);
      return read(sentence, matches, lexicon).filter(
        ({ start, end }) => !skipped.some(([from, to]) => start < to && from < end),
      );
    });
  const proper = properNames(text);
  return gather(
    text,
    mentions.filter(({ name }) => !name.split(' ').some((word) => proper.has(word))),
  );
}

/** Words that stand inside sentences with a capital letter and never without: names of people and places. */
function properNames(text: SegmentedBrief): ReadonlySet<string> {
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const { text: words, language } of text.sentences) {
    if (language !== 'en') continue;
    for (const { 0: word, index } of words.matchAll(/\p{L}+/gu)) {
      const key = singular(word.toLowerCase());
      if (/^\p{Lu}\p{Ll}+$/u.test(word)) {
        if (/[\p{L}\p{N},)] $/u.test(words.slice(Math.max(0, index - 2), index))) capital.add(key);
      } else plain.add(key);
    }
  }
  return new Set([...capital].filter((word) => !plain.has(word)));
}

function gather(text: SegmentedBrief, mentions: readonly Mention[]): readonly Concept[] {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = byName.get(mention.name);
    if (group) group.push(mention);
    else byName.set(mention.name, [mention]);
  }
  return [...byName.values()]
    .map((group) => conceptOf(text, group))
    .sort((a, b) => b.weight - a.weight || (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
}

function conceptOf(text: SegmentedBrief, group: readonly Mention[]): Concept {
  const [first] = group;
  const sum = group.reduce((total, { weight }) => total + weight, 0);
  const spans = [
    ...new Map(group.map(({ start, end }) => [start, text.span(start, end)])).values(),
  ];
  return {
    term: first ? text.normalised.slice(first.start, first.end) : '',
    name: first?.name ?? '',
    kind: group.some(({ kind }) => kind === 'thing') ? 'thing' : (first?.kind ?? 'thing'),
    contexts: [...new Set(group.flatMap(({ contexts }) => contexts))],
    weight: Math.round(sum * 100) / 100,
    mentions: spans,
  };
}
