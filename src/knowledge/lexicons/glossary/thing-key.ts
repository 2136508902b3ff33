import { FURTHER_ACTIVITIES } from '../turns/activity-verbs.ts';
import { ACTIVITY_OF_VERB } from './activities.ts';
import { american } from './american.ts';
import { singular, stem } from './english-stem.ts';

const VERB_OF_ACTIVITY: ReadonlyMap<string, string> = new Map(
  [...FURTHER_ACTIVITIES, ...ACTIVITY_OF_VERB].map(([verb, noun]) => [stem(american(noun)), verb]),
);

/** What the forms of one word share: `payment`, `pay` and `paid` are one thing. */
export function wordThing(word: string): string {
  const key = stem(american(singular(word)));
  return VERB_OF_ACTIVITY.get(key) ?? key;
}

/** What the forms of a name of one or more words share. */
export function keyOf(name: string): string {
  return name.split(' ').map(wordThing).join(' ');
}
