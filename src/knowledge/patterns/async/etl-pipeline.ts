import { definePattern } from '../../pattern.ts';

export const etlPipeline = definePattern({
  id: 'etl-pipeline',
  section: 'async',
  name: 'Data pipeline',
  aliases: ['ETL', 'ELT', 'data pipelines'],
  summary: {
    en: 'Data flows from sources through checked steps into a store for analysis, restartable per step and day.',
    ja: 'データを情報源から検査付きの段階を経て分析用ストアへ流し、段階・日単位で再実行できるようにする。',
  },
  problem:
    'Analysts query production, each with another definition of revenue, and a failed nightly script leaves half a day.',
  solution:
    'Extract by change stream or snapshot into raw, immutable files by date. Load, then transform in the warehouse under version control with tests on keys, ranges and counts. Each step overwrites its own partition, so running again is safe. An orchestrator knows dependencies; freshness and volume are alerted. Personal data is masked on the way in.',
  useWhen: ["Reporting, machine learning, regulators' reports."],
  avoidWhen: ['Operational decisions within seconds: streams.'],
  consequences: [
    "Freshness is the sum of the steps' periods: daily extract and daily load may show what is two days old.",
    'Backfilling a year at 20 minutes per day of data is five days on one lane.',
  ],
  construct: 'contexts.*.jobs.*: { do: exportFacts, schedule: "30 1 * * *", deadLetter: true }',
  covers: { 'async.batch-processing': ['data pipelines', 'ETL workflows'] },
  related: ['change-data-capture', 'batch-job', 'stream-processing', 'claim-check'],
  sources: [
    { title: 'Kimball and Ross, The Data Warehouse Toolkit (2013)' },
    { title: 'Reis and Housley, Fundamentals of Data Engineering (2022)' },
  ],
});
