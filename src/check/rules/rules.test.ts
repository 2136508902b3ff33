import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../compile.ts';
import { rules } from './index.ts';

const here = new URL('.', import.meta.url);

test('every rule file is in the list, and the list has nothing else', () => {
  const onDisk = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path) && !/(\.test|\/index)\.ts$/.test(path))
    .map((path) => path.replace(/\.ts$/, ''));
  expect(rules.map((rule) => rule.code).toSorted()).toEqual(onDisk.toSorted());
});

describe.each(rules)('$code', ({ code, summary, help }) => {
  const page = new URL(`${code}.md`, here);

  test('has tests and a page', () => {
    const missing = ['.test.ts', '.md'].filter((end) => !existsSync(new URL(code + end, here)));
    expect(missing).toEqual([]);
  });

  test('says what it wants in whole sentences', () => {
    expect(summary).toMatch(/^[A-Z`].*\.$/);
    expect(help).toMatch(/^[A-Z`].*\.$/);
  });

  test('its page reports and accepts what it says', () => {
    const text = readFileSync(page, 'utf8');
    expect(text.startsWith(`# ${code}\n\n${summary}\n`)).toBe(true);
    for (const title of ['Why', 'Reported', 'Accepted', 'When to turn it off']) {
      expect(sectionOf(text, title).trim().length, title).toBeGreaterThan(20);
    }
    expect(codesIn(sectionOf(text, 'Reported'))).toContain(code);
    expect(codesIn(sectionOf(text, 'Accepted'))).not.toContain(code);
  });
});

function sectionOf(page: string, title: string): string {
  return (
    page
      .split(/^## /m)
      .find((part) => part.startsWith(`${title}\n`))
      ?.slice(title.length) ?? ''
  );
}

/** Codes that the example of a section gives; the example itself must be free of parse and reference errors. */
function codesIn(section: string): readonly string[] {
  const example = /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const codes = compile(example, 'architecture.yaml').diagnostics.map(
    (diagnostic) => diagnostic.code,
  );
  expect(codes.filter((code) => /^(parse|references)\//.test(code))).toEqual([]);
  return codes;
}
