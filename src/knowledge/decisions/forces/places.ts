import { all, any, chose, not, says, wants } from './predicates.ts';
import type { Predicate } from './reason.ts';

/** A provider of rented machines, or one of its products, is asked for. */
export const cloudWanted: Predicate = wants(
  'aws',
  'gcp',
  'azure',
  'oracle-cloud',
  'alibaba-cloud',
  'digitalocean',
  'hetzner',
  'naver-cloud',
  'sakura-cloud',
);

/** The brief names one machine: with containers or without. */
export const singleHost: Predicate = says('deployment', 'single-host', 'docker-compose');

/** It runs on machines of one's own: no managed service of a cloud is at hand. */
export const onOwnMachines: Predicate = any(
  says('deployment', 'on-premises', 'private-cloud', 'edge'),
  all(singleHost, not(cloudWanted)),
);

/** A public cloud is named or meant. */
export const inPublicCloud: Predicate = all(
  not(onOwnMachines),
  any(
    says('deployment', 'public-cloud'),
    wants('aws', 'gcp', 'azure'),
    chose('deployment-site', 'public-cloud'),
  ),
);

/** This provider is asked for, or one of its products is, and nothing forbids a public cloud. */
export function inCloud(provider: 'aws' | 'gcp' | 'azure'): Predicate {
  return all(not(onOwnMachines), wants(provider));
}

/** Contexts run in processes of their own. */
export const distributed: Predicate = chose('style', 'microservices', 'serverless');

/** Contexts share a process. */
export const oneProcess: Predicate = chose('style', 'modular-monolith');

/** Something of the Kubernetes family runs the containers. */
export const onKubernetes: Predicate = chose('orchestrator', 'kubernetes', 'openshift');
