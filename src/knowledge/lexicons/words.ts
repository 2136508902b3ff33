import type { Language } from '../../util/language.ts';

/** Alternatives of a regular expression, per language. Latin words match between word boundaries, others anywhere. */
export type Words = { readonly [L in Language]?: string };
