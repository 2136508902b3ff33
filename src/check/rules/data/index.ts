import type { Rule } from '../../rule.ts';
import { amountWithoutCurrency } from './amount-without-currency.ts';
import { auditWithoutTrail } from './audit-without-trail.ts';
import { backupAboveRpo } from './backup-above-rpo.ts';
import { businessKeyNotUnique } from './business-key-not-unique.ts';
import { cardCodeStored } from './card-code-stored.ts';
import { moneyAsFloat } from './money-as-float.ts';
import { personalInEventStore } from './personal-in-event-store.ts';
import { personalWithoutEnd } from './personal-without-end.ts';
import { queryWithoutIndex } from './query-without-index.ts';
import { restoreAboveRto } from './restore-above-rto.ts';
import { restoreUntested } from './restore-untested.ts';
import { retentionBelowRequired } from './retention-below-required.ts';
import { sensitiveUnencrypted } from './sensitive-unencrypted.ts';
import { staleReplicaRead } from './stale-replica-read.ts';
import { storeWithoutBackup } from './store-without-backup.ts';
import { tenantWithoutIndex } from './tenant-without-index.ts';
import { unboundedGrowth } from './unbounded-growth.ts';

export const data: readonly Rule[] = [
  amountWithoutCurrency,
  auditWithoutTrail,
  backupAboveRpo,
  businessKeyNotUnique,
  cardCodeStored,
  moneyAsFloat,
  personalInEventStore,
  personalWithoutEnd,
  queryWithoutIndex,
  restoreAboveRto,
  restoreUntested,
  retentionBelowRequired,
  sensitiveUnencrypted,
  staleReplicaRead,
  storeWithoutBackup,
  tenantWithoutIndex,
  unboundedGrowth,
];
