import type { Rule } from '../../rule.ts';
import { childOutlastsCaller } from './child-outlasts-caller.ts';
import { deadlineBeyondGateway } from './deadline-beyond-gateway.ts';
import { deadlineNotPropagated } from './deadline-not-propagated.ts';
import { deadlineShorterThanP99 } from './deadline-shorter-than-p99.ts';
import { edgeWithoutTimeout } from './edge-without-timeout.ts';
import { flowStepsOutlastDeadline } from './flow-steps-outlast-deadline.ts';
import { handlerShorterThanCalls } from './handler-shorter-than-calls.ts';
import { hedgeNeverSent } from './hedge-never-sent.ts';
import { jobShorterThanCalls } from './job-shorter-than-calls.ts';
import { jobWithoutTimeout } from './job-without-timeout.ts';
import { keepAliveShorterThanProxy } from './keep-alive-shorter-than-proxy.ts';
import { lockWaitOutlastsStatement } from './lock-wait-outlasts-statement.ts';
import { retriesOutlastCaller } from './retries-outlast-caller.ts';
import { sequenceOutlastsCaller } from './sequence-outlasts-caller.ts';
import { shorterThanCallee } from './shorter-than-callee.ts';
import { statementOutlastsRequest } from './statement-outlasts-request.ts';

export const timeouts: readonly Rule[] = [
  edgeWithoutTimeout,
  childOutlastsCaller,
  retriesOutlastCaller,
  sequenceOutlastsCaller,
  shorterThanCallee,
  deadlineNotPropagated,
  keepAliveShorterThanProxy,
  statementOutlastsRequest,
  lockWaitOutlastsStatement,
  handlerShorterThanCalls,
  jobShorterThanCalls,
  jobWithoutTimeout,
  deadlineBeyondGateway,
  flowStepsOutlastDeadline,
  deadlineShorterThanP99,
  hedgeNeverSent,
];
