import { stem } from '../glossary/english-stem.ts';

const rows = `assign=assignment apply=application collect=collection test=testing sample=sampling fix=repair mend=repair
  sort=sorting renew=renewal cancel=cancellation transfer=transfer refer=referral allocate=allocation award=award
  withdraw=withdrawal request=request weigh=weighing exchange=exchange compensate=compensation appeal=appeal
  appoint=appointment service=maintenance evaluate=evaluation estimate=estimate deposit=deposit distribute=distribution
  announce=announcement sponsor=sponsorship label=labelling stream=streaming upload=upload fine=fine rank=ranking
  supervise=supervision handle=handling sign=signing coach=coaching consult=consultation rehearse=rehearsal`;

/** Stem of a further verb → the noun for what it does. */
export const FURTHER_ACTIVITIES: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [verb = '', noun = ''] = pair.split('=');
      return [stem(verb), noun] as const;
    }),
);

/** A verb and its particle, which may stand apart by up to three words: "call it back". */
export const PARTICLE_VERBS: readonly (readonly [verb: string, particle: string, noun: string])[] =
  [
    ['call', 'back', 'recall'],
    ['pick', 'up', 'pickup'],
    ['hand', 'over', 'handover'],
    ['sign', 'up', 'registration'],
    ['check', 'in', 'check in'],
    ['check', 'out', 'checkout'],
    ['send', 'out', 'dispatch'],
    ['give', 'back', 'return'],
    ['bring', 'back', 'return'],
    ['send', 'back', 'return'],
    ['pay', 'out', 'payout'],
    ['break', 'down', 'breakdown'],
    ['fill', 'in', 'form'],
    ['follow', 'up', 'follow up'],
    ['sell', 'off', 'sale'],
    ['rent', 'out', 'rental'],
    ['lend', 'out', 'lending'],
  ].map(([verb = '', particle = '', noun = '']) => [stem(verb), particle, noun] as const);
