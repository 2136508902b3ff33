import { expect, test } from 'vitest';
import { Metrics } from './metrics.ts';

test('durations are told as a cumulative histogram for each route and status', () => {
  const metrics = new Metrics();
  const meter = metrics.requests('GET', '/v1/"odd"/{id}');
  meter.observe(200, 0.004);
  meter.observe(200, 0.005);
  meter.observe(200, 0.3);
  meter.observe(503, 60);
  const lines = metrics.text().split('\n');
  const labels = (status: number) =>
    `http_request_method="GET",http_route="/v1/\\"odd\\"/{id}",http_response_status_code="${status}"`;
  const cell = (status: number, le: string) =>
    lines.find((line) =>
      line.startsWith(`http_server_request_duration_seconds_bucket{${labels(status)},le="${le}"} `),
    );
  expect(cell(200, '0.005')).toMatch(/ 2$/);
  expect(cell(200, '0.25')).toMatch(/ 2$/);
  expect(cell(200, '0.5')).toMatch(/ 3$/);
  expect(cell(200, '+Inf')).toMatch(/ 3$/);
  expect(cell(503, '10')).toMatch(/ 0$/);
  expect(cell(503, '+Inf')).toMatch(/ 1$/);
  expect(lines).toContain(`http_server_request_duration_seconds_count{${labels(503)}} 1`);
  expect(lines).toContain(`http_server_request_duration_seconds_sum{${labels(503)}} 60`);
});

test('gauges are read when somebody looks, counters add up', () => {
  const metrics = new Metrics();
  let depth = 1;
  metrics.gauge('queue_depth', 'Waiting messages.', () => depth);
  const dropped = metrics.counter('dropped_total', 'Dropped messages.');
  dropped.add();
  dropped.add(4);
  depth = 7;
  const text = metrics.text();
  expect(text).toContain('# TYPE queue_depth gauge\nqueue_depth 7\n');
  expect(text).toContain('# TYPE dropped_total counter\ndropped_total 5\n');
});
