import type { Rule } from '../../rule.ts';
import { consumedNeverProduced } from './consumed-never-produced.ts';
import { consumerWithoutDedupe } from './consumer-without-dedupe.ts';
import { crossingWithoutBroker } from './crossing-without-broker.ts';
import { dedupeWindowShort } from './dedupe-window-short.ts';
import { dualWrite } from './dual-write.ts';
import { historyUnreadable } from './history-unreadable.ts';
import { incompatibleSchema } from './incompatible-schema.ts';
import { keyBreaksOrder } from './key-breaks-order.ts';
import { namedLikeACommand } from './named-like-a-command.ts';
import { orderNotKept } from './order-not-kept.ts';
import { policyLoop } from './policy-loop.ts';
import { producedNeverConsumed } from './produced-never-consumed.ts';
import { retentionBelowOutage } from './retention-below-outage.ts';
import { sensitiveUnneeded } from './sensitive-unneeded.ts';

export const events: readonly Rule[] = [
  consumedNeverProduced,
  consumerWithoutDedupe,
  crossingWithoutBroker,
  dedupeWindowShort,
  dualWrite,
  historyUnreadable,
  incompatibleSchema,
  keyBreaksOrder,
  namedLikeACommand,
  orderNotKept,
  policyLoop,
  producedNeverConsumed,
  retentionBelowOutage,
  sensitiveUnneeded,
];
