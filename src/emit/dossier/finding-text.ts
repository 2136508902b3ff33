import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code } from '../text/markdown.ts';

/** A message whose names stand in backticks; everything else is text. */
export function findingText(message: string): string {
  return message
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return code(part.slice(1, -1));
      const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(part) ?? [];
      const text = escapeMarkdown(part);
      return text === '' ? before : `${before && ' '}${text}${after && ' '}`;
    })
    .join('');
}
