import type { SegmentedBrief, Sentence } from './text/segmented-brief.ts';

const MAIL_HEAD = /^(?:from|to|cc|sent|date)\s*:/i;
const SUBJECT = /^(?:subject|re|fwd?|主旨|件名|제목|chủ đề)\s*:\s*/i;
const GREETING =
  /^(?:hi|hello|dear|hey)\b.{0,24}$|^.{0,12}(?:です|ございます)[。.]$|^(?:您好|你好|안녕하세요|xin chào|chào)[^。.]{0,12}[。.,!]?$/i;
const MARKS = /^[\s#*\-•・>\d.()]+/;
const LONGEST = 64;

/** A short name of what is asked for, in the words of the brief: its heading, its subject or its first sentence. */
export function titleOf(brief: SegmentedBrief): string {
  const usable = brief.sentences.filter(
    ({ binding, text, kind }) =>
      binding && kind !== 'table' && !MAIL_HEAD.test(text) && !GREETING.test(text),
  );
  const heading = usable.find(({ kind }) => kind === 'heading');
  const subject = usable.find(({ text }) => SUBJECT.test(text));
  const first = heading ?? subject ?? usable[0];
  return first ? shorten(first) : '';
}

function shorten({ text }: Sentence): string {
  let plain = text.split('\n')[0] ?? '';
  while (SUBJECT.test(plain)) plain = plain.replace(SUBJECT, '');
  plain = plain
    .replace(MARKS, '')
    .replace(/[.。:;,\s]+$/u, '')
    .trim();
  const head = plain.split(/:\s|;|。|\s\(|\u2014/u)[0]?.trim() ?? '';
  const chosen = head.length >= 4 ? head : plain;
  if (chosen.length <= LONGEST) return chosen;
  const cut = chosen.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return space > 24 ? cut.slice(0, space) : cut;
}
