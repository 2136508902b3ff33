import { definePattern } from '../../pattern.ts';

export const failover = definePattern({
  id: 'failover',
  section: 'resilience',
  name: 'Failover to a standby',
  aliases: ['active-passive', 'warm standby', 'disaster recovery'],
  summary: {
    en: 'A second site or replica follows the first and takes over by a rehearsed procedure when it is lost.',
    ja: '待機系が主系に追従し、主系が失われたとき訓練済みの手順で引き継ぐ構成。',
  },
  problem: 'A region or data centre fails and the restore from backup takes a day.',
  solution:
    'State RPO and RTO first. Replicate asynchronously over distance, synchronously within a city. Decide who declares the disaster; fence the old primary; promote; move names with short TTLs; check data; reopen in steps. Keep capacity, quotas and secrets there. Rehearse twice a year with real traffic, and the way back too.',
  useWhen: ['Outages of hours cost more than a second site.'],
  avoidWhen: ['RPO zero over continents: that costs a round trip per commit, some 70-150 ms.'],
  consequences: [
    'Data lost equals the lag at that moment; measure it continuously.',
    'RTO = detect + decide + promote + switch + warm up; the human decision is usually the longest part.',
  ],
  construct: 'deployment: { topology: active-passive, regions: [eu-central-1, eu-west-1] }',
  covers: { 'resilience.graceful-degradation': [] },
  related: ['point-in-time-recovery', 'active-active', 'runbook', 'read-replica'],
  sources: [{ title: 'AWS, Disaster Recovery of Workloads on AWS' }],
});
