/** How a field is stored. Lists, parts and points are `json`; everything that is a text to the database is `text`. */
export type StorageType =
  | 'uuid'
  | 'text'
  | 'int'
  | 'decimal'
  | 'float'
  | 'bool'
  | 'date'
  | 'timestamp'
  | 'money'
  | 'json';

export interface FieldDefinition {
  readonly type: StorageType;
  readonly optional?: true;
  /** Set by the server, never by a client. */
  readonly readOnly?: true;
  /** Never leaves the service, not even in a log. */
  readonly secret?: true;
  /** Of a part, or of the parts in a list: the fields that the server sets. */
  readonly part?: Readonly<Record<string, FieldDefinition>>;
}

export interface EntityDefinition {
  readonly table: string;
  /** `id` is one of them. The column `version` is added by the chassis. */
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** Field with the subject of the caller whose record it is. */
  readonly owner?: string;
  /** There is one record, or one of each tenant: it has no identity to ask for and comes into being with its first change. */
  readonly single?: true;
  /** Field that separates tenants. */
  readonly tenant?: string;
  readonly lifecycle?: { readonly field: string; readonly initial: string };
}

/** Who may ask, how often and how long. Shared by commands and queries. */
interface OperationDefinition {
  /** `POST /v1/orders/{orderId}:confirm` */
  readonly route: string;
  /** Open to callers without identity. */
  readonly public?: true;
  /** Roles that may, inheritance resolved. Empty: everybody who is known. */
  readonly roles: readonly string[];
  readonly deadlineMs: number;
  readonly limit?: LimitDefinition;
}

export interface LimitDefinition {
  readonly per: 'client' | 'user' | 'ip' | 'api-key' | 'tenant' | 'global';
  readonly requests: number;
  readonly windowMs: number;
}

export interface CommandDefinition extends OperationDefinition {
  /** `act` works on no entity: it is all port and events. */
  readonly kind: 'create' | 'transition' | 'update' | 'delete' | 'act';
  readonly entity?: string;
  /** States from which it is allowed; absent means any. */
  readonly from?: readonly string[];
  readonly to?: string;
  /** Fields that a client may give. */
  readonly input: readonly string[];
  /** The first is told unless the port of the context tells something else. */
  readonly emits: readonly string[];
  readonly idempotency: 'key' | 'natural' | 'none';
  /** The caller has to say which version it changes (If-Match). */
  readonly conditional?: true;
  /** Answers 202 and an operation to poll. */
  readonly long?: true;
  /** Path of the variant that takes many at once. */
  readonly batchRoute?: string;
}

export interface FilterDefinition {
  readonly parameter: string;
  readonly field: string;
  /** `from` includes its bound, `to` does not. */
  readonly by: 'is' | 'in' | 'from' | 'to';
}

export interface QueryDefinition extends OperationDefinition {
  readonly of: string;
  readonly many: boolean;
  readonly filters: readonly FilterDefinition[];
  /** Fields that may be sorted by; a leading minus makes the usual order descending. */
  readonly sort: readonly string[];
  readonly search: readonly string[];
  readonly page: 'cursor' | 'offset' | 'keyset' | 'none';
  readonly maxPageSize: number;
  /** Queries of other contexts whose answers are joined in: `customer.getCustomer`. */
  readonly composes: readonly string[];
}

export interface EventDefinition {
  /** Address on the bus and type of the CloudEvent: `shop.order.OrderPlaced.v1`. */
  readonly type: string;
  readonly entity?: string;
  readonly version: number;
  readonly carries: readonly string[];
  /** Field whose value keeps messages in order. */
  readonly key: string;
}

/** "On this event, do that command." */
export interface PolicyDefinition {
  /** `payment.PaymentCaptured` */
  readonly on: string;
  /** Command of this context. */
  readonly do: string;
  /** Identity of the record that the command works on; undefined: nobody here is concerned. */
  readonly target?: (event: Data) => string | undefined;
  readonly input?: (event: Data) => Data;
  readonly maxAttempts: number;
}

export interface StepDefinition {
  /** `inventory.reserveStock` */
  readonly do: string;
  readonly undo?: string;
  /** After it there is no way back: what follows is repeated until it works. */
  readonly pivot?: true;
  readonly timeoutMs: number;
  /** One run of the step for each item; absent: one run. */
  readonly each?: (state: SagaData) => readonly Data[];
  readonly target?: (state: SagaData, item: Data) => string | undefined;
  readonly input?: (state: SagaData, item: Data) => Data;
  /** Looks up what `input` cannot know: identity of a record of the step's context by one of its fields. */
  readonly lookUp?: Readonly<Record<string, LookUp>>;
}

export interface LookUp {
  readonly entity: string;
  readonly field: string;
  readonly value: (state: SagaData, item: Data) => unknown;
}

export interface SagaDefinition {
  /** Command of the coordinator that starts it, in the transaction of that command. */
  readonly trigger: string;
  /** Steps after the trigger. */
  readonly steps: readonly StepDefinition[];
  /** Command of the coordinator that takes the trigger back. */
  readonly undoTrigger?: string;
  readonly timeoutMs: number;
}

/** What a saga knows: the record that its trigger made, and the answers of its steps by `context.command`. */
export interface SagaData {
  readonly id: string;
  /** ISO 8601, UTC. The same for every attempt, so that a repeated step asks for the same. */
  readonly startedAt: string;
  readonly started: Data;
  readonly answers: Readonly<Record<string, readonly Data[]>>;
}

/** Values by field, as JSON carries them. */
export type Data = Readonly<Record<string, unknown>>;

/** Everything that the architecture says of one context. Emitted; what belongs to people stands in the port. */
export interface ContextDefinition {
  readonly name: string;
  /** Database schema that belongs to this context alone. */
  readonly schema: string;
  readonly entities: Readonly<Record<string, EntityDefinition>>;
  readonly commands: Readonly<Record<string, CommandDefinition>>;
  readonly queries: Readonly<Record<string, QueryDefinition>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
  /** Where commands that take long are asked after: `GET /v1/order-operations/{operationId}`. */
  readonly operationsRoute?: string;
  readonly policies: readonly PolicyDefinition[];
  readonly sagas: Readonly<Record<string, SagaDefinition>>;
}

/** Schemas of one context's contract, cut from the same source as its OpenAPI file. References start with the context's name. */
export interface Contract {
  /** `$id` of the document: the context's name. */
  readonly $id: string;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
  /** By the operation's identity in the OpenAPI file: `placeOrder`, `placeOrderBatch`. */
  readonly operations: Readonly<Record<string, OperationContract>>;
  readonly maxBodyBytes: number;
  /** Media type of answers. Absent: `application/json`. */
  readonly mediaType?: string;
  /** How failures are told. Absent: as RFC 9457 has it. */
  readonly errors?: 'custom' | 'none';
}

export interface OperationContract {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: object;
  /** Media type of the body. */
  readonly bodyType?: string;
  readonly status: number;
  /** Absent where the answer has no body. */
  readonly answer?: object;
  /** Headers that every answer carries as they stand here: Deprecation, Sunset. */
  readonly answerHeaders?: Readonly<Record<string, string>>;
}

/** What a service mounts: a context, its contract, its migrations, and the code of its owners. */
export interface ContextModule {
  readonly definition: ContextDefinition;
  readonly contract: Contract;
  /** Folder of its SQL migrations. */
  readonly migrations: string;
  readonly port: Port;
}

/** Decisions of a context that its owners write. All are optional: without one the command does just what the architecture says. */
export type Port = Readonly<Record<string, PortHandler | undefined>>;

/** Runs inside the transaction of the command; gives fields to set, or throws a `Problem`. */
export type PortHandler = (
  // biome-ignore lint/suspicious/noExplicitAny: emitted ports give each command its own types.
  ...args: any[]
) => Data | undefined | Promise<Data | undefined>;

/** What a port's function gives: fields of the record to set, or nothing. */
export type Decision<T> = Partial<T> | undefined | Promise<Partial<T> | undefined>;

/** What a port's function knows besides its input. */
export interface Moment {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Identity of the record at work. */
  readonly id: string;
  readonly caller: Caller;
  /** Tells an event of this context, in the same transaction. The first of the command's events is then no longer told by itself. */
  readonly emit: (event: string, data?: Data) => void;
}

export interface Caller {
  readonly subject: string;
  readonly roles: readonly string[];
  readonly tenant?: string;
  /** Sees only records whose owner it is, where an entity has owners. */
  readonly ownOnly: boolean;
  /** The system itself, for nobody: policies and schedules work for all tenants. Never from a token. */
  readonly isSystem?: true;
}
