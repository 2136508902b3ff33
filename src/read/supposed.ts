import { SUPPOSED_AFTER, SUPPOSED_BEFORE } from '../knowledge/lexicons/intents.ts';
import type { Span } from './text/cues.ts';

/** "when the geocoder is slow, our path fails": something that is only supposed. */
export function isSupposed(text: string, span: Span): boolean {
  return (
    SUPPOSED_BEFORE.test(text.slice(Math.max(0, span.start - 80), span.start)) ||
    SUPPOSED_AFTER.test(text.slice(span.end, span.end + 6))
  );
}
