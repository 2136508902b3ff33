import { definePattern } from '../../pattern.ts';

export const serviceDiscovery = definePattern({
  id: 'service-discovery',
  section: 'microservices',
  name: 'Service discovery',
  aliases: ['service registry', 'client-side discovery', 'DNS-based discovery'],
  summary: {
    en: 'Callers find healthy replicas by a stable name that the platform or a registry keeps current.',
    ja: 'プラットフォームまたはレジストリが最新に保つ名前で、健全なレプリカを見つける仕組み。',
  },
  problem:
    'Replicas come and go with every deployment; addresses in configuration are stale within hours.',
  solution:
    "Prefer the platform's names: a Kubernetes Service is a DNS name over ready endpoints. Outside it, replicas register with a lease in Consul, etcd or Eureka and expire when heartbeats stop. Clients cache the list, survive the registry's absence, and remove failing endpoints themselves.",
  useWhen: ['Replicas change at run time.', 'Services span clusters, hosts or clouds.'],
  avoidWhen: ['Three fixed machines behind one balancer: a host name is enough.'],
  consequences: [
    'Removal takes the sum of probe interval, lease and DNS cache: 10 s + 30 s + 30 s are more than a minute of failing calls without retries to another endpoint.',
    'A strongly consistent registry that loses its quorum must not take the calls down: clients keep the last list.',
  ],
  construct: 'deployment.discovery: kubernetes',
  covers: {
    'microservices.service-discovery': ['Kubernetes service discovery', 'Consul', 'etcd', 'Eureka'],
  },
  related: ['load-balancing', 'health-checks', 'service-mesh'],
  sources: [
    { title: 'Richardson, Microservices Patterns (2018)' },
    { title: 'Kubernetes documentation: Service' },
  ],
});
