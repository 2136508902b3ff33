// Looks whether DATABASE_URL can be used; with `create`, makes the database that it names where the server has none.
// Ends with 1 and says why where it cannot. In a process of its own, so that the command need not carry the client.
import pg from 'pg';

const url = new URL(process.env.DATABASE_URL);
const name = decodeURIComponent(url.pathname.slice(1));
const UNKNOWN_DATABASE = '3D000';
const DUPLICATE_DATABASE = '42P04';

async function run(address, text) {
  const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
}

try {
  await run(url, 'select 1').catch(async (error) => {
    if (error.code !== UNKNOWN_DATABASE || !process.argv.includes('create')) throw error;
    const server = new URL(url);
    server.pathname = '/postgres';
    await run(server, `create database ${pg.escapeIdentifier(name)}`).catch((failure) => {
      if (failure.code !== DUPLICATE_DATABASE) throw failure;
    });
  });
} catch (error) {
  const reasons = error instanceof AggregateError ? error.errors : [error];
  process.stdout.write(reasons.map(({ message, code }) => message || code).join(', '));
  process.exitCode = 1;
}
