import type { FactSource, Facts, Refusal } from '../../blueprint/requirements/requirements.ts';
import { type Language, say, type Text } from '../../util/language.ts';
import { isSingleHost } from './running.ts';

const FUNCTIONS_AT_HOME: Text = {
  en: 'Functions are a service of a cloud, and everything is to run on one machine: which of the two gives way?',
  ja: '関数実行基盤はクラウドのサービスだが、すべてを1台のマシンで動かすとされている。どちらを優先するか。',
};

/** Wishes that were stated one by one, as options too, and cannot both be met. */
export function clashOf(facts: Facts, language: Language): Refusal | undefined {
  const { style, deployment } = facts;
  if (style?.value !== 'serverless' || !deployment || !isSingleHost(facts)) return undefined;
  const message = say(FUNCTIONS_AT_HOME, language);
  return {
    kind: 'contradiction',
    message,
    sides: [wordsOf(style.source), wordsOf(deployment.source)],
    questions: [message],
  };
}

function wordsOf(source: FactSource): string {
  return 'quote' in source ? source.quote : source.because;
}
