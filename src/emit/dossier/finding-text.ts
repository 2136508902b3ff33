import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingTitle } from '../../knowledge/locales/finding-title.ts';
import type { Language } from '../../util/language.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code } from '../text/markdown.ts';

/**
 * What a finding says: its message, or in a language with sentences of its own that sentence with the names and figures
 * of the message behind it.
 */
export function findingMessage({ code: rule, message }: Diagnostic, language: Language): string {
  const title = findingTitle(rule, language);
  if (title === undefined) return findingText(message);
  const given = namesAndFigures(message);
  return given.length === 0
    ? escapeMarkdown(title)
    : `${findingText(title)} ${given.join(DIVIDER)}`;
}

/** What to do: the help, or in such a language what to write, literally. */
export function findingHelp({ code: rule, help = '' }: Diagnostic, language: Language): string {
  return findingTitle(rule, language) === undefined
    ? findingText(help)
    : [...help.matchAll(NAME)].map(([, name = '']) => code(name)).join(DIVIDER);
}

const DIVIDER = '、';
const NAME = /`([^`]+)`/g;
const FIGURE =
  /\d[\d.,]*\d?(?:\s?(?:%|ms|s|min|h|d|days?|MB|GB|KB|replicas?|times|requests?|items))?(?: a (?:month|year|day))?(?:\/s)?/g;

function namesAndFigures(message: string): readonly string[] {
  const parts = message.split(/(`[^`]+`)/).flatMap((part) => {
    if (/^`[^`]+`$/.test(part)) return [code(part.slice(1, -1))];
    return [...part.matchAll(FIGURE)].map(([figure]) => figure);
  });
  return [...new Set(parts)];
}

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
