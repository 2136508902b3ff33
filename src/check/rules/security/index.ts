import type { Rule } from '../../rule.ts';
import { abusableWithoutControl } from './abusable-without-control.ts';
import { adminSharesOperation } from './admin-shares-operation.ts';
import { adminWithoutMfa } from './admin-without-mfa.ts';
import { bffSessionWithoutCsrf } from './bff-session-without-csrf.ts';
import { commandWithoutRole } from './command-without-role.ts';
import { corsAnyOriginWithCredentials } from './cors-any-origin-with-credentials.ts';
import { edgeWithoutLimit } from './edge-without-limit.ts';
import { graphqlWithoutLimit } from './graphql-without-limit.ts';
import { keysForPeople } from './keys-for-people.ts';
import { noIdentity } from './no-identity.ts';
import { objectWithoutPolicy } from './object-without-policy.ts';
import { policyGuardsNothing } from './policy-guards-nothing.ts';
import { publicCommandWithoutLimit } from './public-command-without-limit.ts';
import { publicSensitiveData } from './public-sensitive-data.ts';
import { publicWithRoles } from './public-with-roles.ts';
import { refreshWithoutRotation } from './refresh-without-rotation.ts';
import { roleCycle } from './role-cycle.ts';
import { roleInheritsUpwards } from './role-inherits-upwards.ts';
import { secretInEvent } from './secret-in-event.ts';
import { secretInText } from './secret-in-text.ts';
import { sensitiveInWebhook } from './sensitive-in-webhook.ts';
import { servicesUnauthenticated } from './services-unauthenticated.ts';
import { sessionTooLong } from './session-too-long.ts';
import { tenantKeyMissing } from './tenant-key-missing.ts';
import { thirdPartyUnvalidated } from './third-party-unvalidated.ts';
import { tokenTooLong } from './token-too-long.ts';
import { weakMethod } from './weak-method.ts';
import { webhookUnsigned } from './webhook-unsigned.ts';
import { webhookWithoutEgressCheck } from './webhook-without-egress-check.ts';
import { withoutTls } from './without-tls.ts';
import { writableServerField } from './writable-server-field.ts';

export const security: readonly Rule[] = [
  abusableWithoutControl,
  adminSharesOperation,
  adminWithoutMfa,
  bffSessionWithoutCsrf,
  commandWithoutRole,
  corsAnyOriginWithCredentials,
  edgeWithoutLimit,
  graphqlWithoutLimit,
  keysForPeople,
  noIdentity,
  objectWithoutPolicy,
  policyGuardsNothing,
  publicCommandWithoutLimit,
  publicSensitiveData,
  publicWithRoles,
  refreshWithoutRotation,
  roleCycle,
  roleInheritsUpwards,
  secretInEvent,
  secretInText,
  sensitiveInWebhook,
  servicesUnauthenticated,
  sessionTooLong,
  tenantKeyMissing,
  thirdPartyUnvalidated,
  tokenTooLong,
  weakMethod,
  webhookUnsigned,
  webhookWithoutEgressCheck,
  withoutTls,
  writableServerField,
];
