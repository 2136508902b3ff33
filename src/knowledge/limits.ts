/** What protocols, products and standards set, each with its source. */

/** A larger `maxAttempts` is treated as this, without an error. Source: gRPC proposal A6, "gRPC Retry Design". */
export const GRPC_MOST_ATTEMPTS = 5;

/** Visibility timeout over the time of the handler. Source: AWS Lambda developer guide, "Using Lambda with Amazon SQS". */
export const VISIBILITY_TIMES_HANDLER = 6;

/** Items of one page. Source: Google AIP-158, "Pagination"; the interfaces of GitHub and Stripe stay below. */
export const MOST_ITEMS_OF_A_PAGE = 1_000;

/** Days that audit logs are kept. Source: PCI DSS 4.0, requirement 10.5.1. */
export const PCI_LOG_DAYS = 365;

/** After this people sign in again, at the lowest level of assurance. Source: NIST SP 800-63B, section 4.1.3. */
export const LONGEST_SESSION_MS = 30 * 86_400_000;

/** Long window over short window of a burn-rate alert, and what is still in its spirit. Source: Google SRE Workbook, chapter 5. */
export const ALERT_WINDOWS = { ratio: 12, least: 8, most: 18 } as const;

/**
 * Levels and cost of one GraphQL query. The introspection query of common tools is 13 levels deep;
 * Shopify refuses a query of more than 1,000 points, and ten times that is no limit. Source: Shopify,
 * "API limits"; OWASP Cheat Sheet, "GraphQL".
 */
export const GRAPHQL_MOST = { depth: 15, cost: 10_000 } as const;
