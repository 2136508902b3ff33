import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a slow command is reported, by design or by its objective', () => {
  expectFindings(
    'contracts/long-operation-answered-at-once',
    `
architecture: 1
name: shop
contexts:
  reports:
    entities: { Report: { id: uuid } }
    commands:
      buildReport: { creates: Report, p99: 45s }
#                                          ^^^ warning: Callers of \`reports.buildReport\` wait up to 45s for 99 of 100 answers, longer than 10s.
    queries:
      searchReports: { of: Report, slo: { p99: 20s } }
#                                              ^^^ warning: Callers of \`reports.searchReports\` wait up to 20s for 99 of 100 answers, longer than 10s.
`,
  );
});

test('ten seconds, long commands and unknown times are accepted', () => {
  expectFindings(
    'contracts/long-operation-answered-at-once',
    `
architecture: 1
name: shop
contexts:
  reports:
    entities: { Report: { id: uuid } }
    commands:
      buildReport: { creates: Report, p99: 45s, long: true }
      draftReport: { creates: Report, p99: 10s }
      copyReport: { creates: Report }
`,
  );
});
