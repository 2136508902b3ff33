import type { Sentence } from '../text/segmented-brief.ts';

/** No sentence that somebody wrote is longer; what is longer is read in pieces, so that no input takes long. */
const MOST = 1200;
const BREAK = /[\s,;、,;]/u;

/** A sentence as pieces that are short enough to be read whole. */
export function windowsOf(sentence: Sentence): readonly Sentence[] {
  if (sentence.text.length <= MOST) return [sentence];
  const windows: Sentence[] = [];
  for (let from = 0; from < sentence.text.length; ) {
    const to = endOfWindow(sentence.text, from);
    windows.push({
      ...sentence,
      text: sentence.text.slice(from, to),
      start: sentence.start + from,
      end: sentence.start + to,
    });
    from = to;
  }
  return windows;
}

function endOfWindow(text: string, from: number): number {
  const most = Math.min(text.length, from + MOST);
  if (most === text.length) return most;
  for (let at = most; at > from + MOST / 2; at--) {
    if (BREAK.test(text.charAt(at - 1))) return at;
  }
  return most;
}
