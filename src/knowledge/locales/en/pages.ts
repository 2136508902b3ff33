/** Titles of the documents, and what each is asked for. */
export const pages = {
  boundaries: 'Service boundaries',
  contracts: 'API contracts',
  architecture: 'Architecture diagrams',
  identity: 'Authentication and authorisation',
  communication: 'Communication between services',
  resilience: 'Resilience and capacity',
  observability: 'Observability',
  caching: 'Caching',
  technology: 'Technology and reasons',
  deployment: 'Deployment and rollout',
  testing: 'Testing',
  decisions: 'Decisions and alternatives',
};
