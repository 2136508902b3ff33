/** About one context a sentence of usual length, as briefs go; never more than fourteen. */
export function usualSize(brief: string): number {
  const sentences = brief
    .split(/[.!?。!?\n]+/)
    .filter((sentence) => sentence.trim().length > 8).length;
  const halves = brief.split(/[;;:]/).length - 1;
  const wide = brief.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0;
  const byLength = wide > 8 ? wide / 20 : brief.length / 110;
  return Math.min(14, Math.max(3, Math.round(Math.max(sentences + halves / 2, byLength) + 2)));
}

/** Whether a brief is so short that every word counts. */
export function isThin(brief: string): boolean {
  const wide = brief.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0;
  const words = brief.split(/\s+/).length;
  return wide > 8 ? wide < 140 : words < 60;
}

/** From 0 for a brief of a page to 1 for one of a few words. */
export function shortness(brief: string): number {
  const wide = brief.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0;
  const words = wide > 8 ? wide / 2.4 : brief.split(/\s+/).length;
  return Math.max(0, 1 - words / 130);
}
