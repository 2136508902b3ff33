import { expect, test } from 'vitest';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { NOWHERE } from '../../diagnostics/place.ts';
import { findingHelp, findingMessage } from './finding-text.ts';

const finding: Diagnostic = {
  code: 'timeouts/edge-without-timeout',
  severity: 'error',
  message:
    'The call from `or<d>ering` to `bank.authorise` takes 800 ms of 99.95% (21.6 min a month).',
  at: NOWHERE,
  help: 'Add `timeout: 300ms`, for `bank|x` too.',
};

test('an English document carries the message', () => {
  expect(findingMessage(finding, 'en')).toBe(
    'The call from or&lt;d&gt;ering to `bank.authorise` takes 800 ms of 99.95% (21.6 min a month).',
  );
});

test('a Japanese one carries a sentence, and the names and figures of the message', () => {
  expect(findingMessage(finding, 'ja')).toBe(
    'プロセスの外への呼び出しにタイムアウトがない。 or&lt;d&gt;ering、`bank.authorise`、800 ms、99.95%、21.6 min a month',
  );
  expect(findingHelp(finding, 'ja')).toBe('`timeout: 300ms`、bank\\|x');
});

test('a finding without a sentence keeps its message', () => {
  expect(findingMessage({ ...finding, code: 'parse/unknown-key' }, 'ja')).toMatch(/^The call from/);
});
