import type { Language } from '../../util/language.ts';
import { findings as ja } from './ja/findings/findings.ts';

/** What a finding says is wrong, in a language that has sentences of its own for it; English findings carry their message. */
export function findingTitle(code: string, language: Language): string | undefined {
  const [area = '', slug = ''] = code.split('/');
  return language === 'ja' ? ja[area]?.[slug] : undefined;
}
