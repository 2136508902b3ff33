import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../util/plain-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

test('a line break, a control character and a direction override leave no trace', () => {
  expect(plainText(' a\r\n\tb\u0000\u202Ec\uFFFE ')).toBe('a bc');
});

test('marks, tags and links show as they were typed', () => {
  expect(escapeMarkdown('*bold* <b onclick=x()> [a](javascript:b) & `c`')).toBe(
    '\\*bold\\* &lt;b onclick=x()&gt; \\[a\\](javascript\\:b) &amp; \\`c\\`',
  );
  expect(escapeMarkdown('see https://example.com')).toBe('see https:\\//example.com');
});

test('the beginning of a line makes no heading, list, quote or fence', () => {
  const starts = ['# Title', '- one', '+ one', '1. First', '> quote', '```', '---', '==='];
  expect(starts.map(escapeMarkdown)).toEqual([
    '\\# Title',
    '\\- one',
    '\\+ one',
    '1\\. First',
    '&gt; quote',
    '\\`\\`\\`',
    '\\---',
    '\\===',
  ]);
});

test('no text keeps a bare mark, a tag or a second line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/[<>\n\r]/);
      expect(escaped.replace(/\\[^\n]/g, '')).not.toMatch(/[`*_[\]~|\\]/);
    }),
  );
});
