import { plainText } from '../../util/plain-text.ts';

/**
 * User text that may stand anywhere in a Markdown document without taking effect: no markup, no HTML,
 * no automatic links, no line breaks. What the reader sees is the text itself.
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/\b(javascript|vbscript|data|file|mailto|xmpp):(?!\\)/gi, '$1\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
