/** A small shop for tests, with something of everything that a page speaks of. */
export const CORNER_SHOP = `
architecture: 1
name: corner-shop
title: Corner shop
purpose: Sells groceries to the neighbourhood.
intents: [design, resilience]
requirements:
  peakRps: { value: 400, quote: 400 requests a second at noon }
  sustainedRps: { value: 80, assumed: a fifth of the peak }
  p99Ms: { value: 300, quote: under 300 ms }
  availability: { value: 99.9%, quote: three nines }
  eventsPerSec: 50
  rpoMin: 5
  broker: { value: rabbitmq, quote: RabbitMQ please }
style: microservices
roles:
  customer: { description: Buys. }
  clerk: { kind: staff, inherits: [customer] }
  admin: { kind: admin, inherits: [clerk] }
identity: { provider: keycloak, methods: [oidc, jwt], authorisation: [rbac, abac], accessToken: 10m, mfaFor: [admin], serviceAuth: mtls }
access:
  office-hours: { roles: [clerk], operations: [ordering.cancelOrder], when: 'it is between 8 and 18 o''clock' }
contexts:
  ordering:
    purpose: Takes an order and carries it to delivery or cancellation.
    kind: core
    owner: team checkout
    terms: [order, basket]
    invariant: An order is paid at most once.
    store: { engine: postgresql, maxConnections: 100, poolSize: 10, backup: { every: 5m, restore: 30m, tested: true } }
    entities:
      Order:
        id: uuid
        customerId: { type: uuid owner, sensitive: personal }
        shopId: uuid tenant
        status: placed | paid | cancelled
        total: money
        address: { type: text, sensitive: personal, maxLength: 200 }
    about: { Order: { rowsPerYear: 2000000, retention: 3650d } }
    commands:
      placeOrder: { creates: Order, emits: [OrderPlaced], roles: [customer], deadline: 2s, peakRps: 40, slo: { availability: 99.9%, p99: 800ms } }
      payOrder: { on: Order, from: [placed], to: paid, roles: [customer] }
      cancelOrder: { on: Order, from: [placed], to: cancelled, roles: [customer, clerk], limit: 5/minute per user }
      changeAddress: { on: Order, roles: [customer] }
    queries:
      listOrders: { of: Order, filter: [status], page: cursor, staleness: 30s, roles: [customer], composes: [catalogue.getProduct] }
    events:
      OrderPlaced: [id, customerId, total]
    calls:
      - { to: catalogue.getProduct, during: placeOrder, timeout: 100ms, retries: 1, fallback: cache }
      - { to: bank.authorise, during: payOrder, timeout: 800ms, retries: { attempts: 2, budget: 10% }, breaker: { failureRate: 50%, open: 30s }, bulkhead: 20, because: Money must be certain. }
      - { to: payments.takePayment, timeout: 900ms }
    webhooks:
      order-feed: { events: [OrderPlaced] }
  catalogue:
    purpose: Knows the products.
    store: postgresql
    entities:
      Product: { id: uuid, name: text indexed, price: money }
    queries:
      getProduct: { of: Product, one: true, public: true, staleness: 5m, peakRps: 300, p99: 50ms }
    commands:
      changePrice: { on: Product, roles: [admin], emits: [PriceChanged] }
    events: { PriceChanged: [id, price] }
    caches:
      products: { of: getProduct, technology: redis, ttl: 1m, hitRatio: 90%, invalidatedBy: [PriceChanged] }
  payments:
    purpose: Takes money once.
    kind: supporting
    store: postgresql
    entities:
      Payment: { id: uuid, orderId: ref ordering.Order, state: open | taken | refunded, cardLast4: text card }
    commands:
      takePayment: { creates: Payment, to: taken, roles: [customer], emits: [PaymentTaken] }
      refundPayment: { on: Payment, from: [taken], to: refunded, roles: [clerk] }
    events: { PaymentTaken: { carries: [id, orderId], version: 2 } }
    calls:
      - { to: bank.authorise, during: takePayment, timeout: 500ms, retries: 2 }
  delivery:
    purpose: Brings the goods.
    kind: generic
    entities:
      Parcel: { id: uuid, orderId: ref ordering.Order, status: packed | delivered }
    commands:
      packParcel: { creates: Parcel }
      unpackParcel: { on: Parcel, from: [packed], to: delivered }
    on:
      ordering.OrderPlaced: packParcel
externals:
  bank: { kind: third-party, purpose: Moves money., operations: [authorise], availability: 99.9%, p99: 400ms }
  old-till: { kind: legacy, operations: [export] }
flows:
  checkout:
    description: A customer buys.
    trigger: ordering.placeOrder
    slo: { availability: 99.9%, p99: 2s }
    deadline: 3s
    peakRps: 40
    timeout: 10m
    saga:
      - { do: payments.takePayment, undo: payments.refundPayment, timeout: 1s }
      - { do: delivery.packParcel, undo: delivery.unpackParcel }
      - { do: ordering.payOrder, pivot: true }
      - { do: catalogue.changePrice, async: true }
services:
  ordering-service: { contexts: [ordering], replicas: 3, zones: 3, concurrency: 16, serviceTime: 60ms, peakRps: 400, cpu: 0.5, memoryMb: 512, availability: 99.5%, autoscale: { min: 3, max: 9 } }
  catalogue-service: { contexts: [catalogue], replicas: 2, zones: 1, serviceTime: 20ms, cpu: 0.5, memoryMb: 256, availability: 99.5% }
gateway: { technology: kong, timeout: 5s, limits: [600/minute per client], cors: { origins: ['https://shop.example'] } }
bffs:
  web: { clients: [browser], session: true, calls: [{ to: ordering.placeOrder, timeout: 3s }] }
broker: { technology: rabbitmq, outage: 1h, partitions: 4 }
deployment: { target: kubernetes, cloud: aws, regions: [eu-central-1], zones: 3, rollout: canary, rollback: 5m, secrets: vault, residency: Germany }
telemetry: { dashboards: grafana, alerting: alertmanager }
flags: { new-basket: { kind: release, until: 2030-01-01, description: The new basket. } }
migration: { from: old-till, steps: [{ context: ordering, sync: change-data-capture }] }
technologies: { broker: [rabbitmq], database: [postgresql], identity: [keycloak] }
patterns: [{ id: transactional-outbox, where: [ordering], because: No event may be lost. }]
decisions:
  - { id: ADR-0001, question: style, title: How are the contexts deployed?, chosen: microservices, because: [Three teams.], rejected: { modular-monolith: One team only. }, consequences: Calls can fail. }
  - { id: ADR-0002, question: broker, title: Which broker?, chosen: rabbitmq, because: ['The brief asks for it: "RabbitMQ please".'], rejected: { kafka: Too big. } }
questions:
  - { id: late-change, text: May an order change after payment?, changes: It moves the pivot., assumed: no }
suppress:
  - { code: availability/missing-extra-nine, path: flows.checkout, reason: The bank is what it is. }
`;
