import type { Concept } from '../../blueprint/requirements/requirements.ts';
import {
  ADVICE,
  OFF_TOPIC,
  PRIVATE_LIFE,
  STRONG_SIGN,
  SYSTEM_SIGN,
  WORLD_QUESTION,
} from '../../knowledge/lexicons/off-topic.ts';
import { cue, has } from '../text/cues.ts';

const systemSign = cue(SYSTEM_SIGN);
const advice = cue(ADVICE);
const privateLife = cue(PRIVATE_LIFE);
/** A request for something else is short; a long text that mentions one is about more. */
const LONGEST = 400;
/** Advice is asked for with its whole story. */
const LONGEST_STORY = 600;
/** Letters and speeches are told at length. */
const LONGEST_ASKED = 800;

/** Whether something is asked for that is no system. */
export function isOffTopic(text: string, concepts: readonly Concept[], hasFacts: boolean): boolean {
  if (hasFacts || text.length > LONGEST_ASKED || STRONG_SIGN.test(text)) return false;
  const asked = OFF_TOPIC.some((sign) => sign.test(text.slice(0, LONGEST)));
  if (asked && !isAboutSystem(text)) return true;
  if (asked || text.length > LONGEST_STORY || has(systemSign, text)) return false;
  if (has(advice, text) && has(privateLife, text)) return true;
  if (text.length > LONGEST) return false;
  return WORLD_QUESTION.test(text.trim()) && !concepts.some(({ contexts }) => contexts.length > 0);
}

// "An app for sharing recipes": the request is for the app. "Fix the CSS of my app" stays a request for CSS.
function isAboutSystem(text: string): boolean {
  return (
    has(systemSign, text) &&
    !/\bcss\b|html|navbar|homework|poem|宿題|作文|詩|숙제|시를|thơ|bài tập/i.test(text)
  );
}
