import type { Concept } from '../../blueprint/requirements/requirements.ts';
import type { ContextKnowledge } from '../../knowledge/context.ts';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { SegmentedBrief } from '../text/segmented-brief.ts';
import { englishMentions } from './english-mentions.ts';
import { foreignMentions } from './foreign-mentions.ts';
import type { Mention } from './mention.ts';
import { termMatcher } from './term-matches.ts';

/** The things, people and activities that a brief speaks of, weightiest first. */
export function readConcepts(
  text: SegmentedBrief,
  library: readonly ContextKnowledge[] = CONTEXTS,
): readonly Concept[] {
  const lexicon = libraryLexicon(library);
  const matcher = termMatcher(lexicon);
  const mentions = text.sentences
    .filter(({ binding, text: words }) => binding && !/^(?:from|to|cc|date|sent)\s*:/i.test(words))
    .flatMap((sentence) => {
      const matches = matcher.match(sentence.text, sentence.language);
      const read = sentence.language === 'en' ? englishMentions : foreignMentions;
      return read(sentence, matches, lexicon);
    });
  return gather(text, mentions);
}

function gather(text: SegmentedBrief, mentions: readonly Mention[]): readonly Concept[] {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
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
