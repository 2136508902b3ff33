import type { ContextKnowledge } from '../../knowledge/context.ts';
import { type Language, say, type Text } from '../../util/language.ts';
import type { FittedContext } from '../fit/fitted-context.ts';

/** One sentence on what a context is responsible for; a context of the user's own is described by its words. */
export function purposeOf(
  fitted: FittedContext,
  knowledge: ContextKnowledge | undefined,
  language: Language,
): string {
  if (knowledge) return say(knowledge.purpose, language);
  const words = fitted.concepts.length > 0 ? fitted.concepts : [fitted.title];
  return say(OWN(words.slice(0, 4).join(', ')), language);
}

const OWN = (words: string): Text => ({
  en: `Keeps ${words} and what happens to them.`,
  ja: `${words}とその変化を管理する。`,
});
