import pg from "pg";
import { migrate } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";

/**
 * An empty, migrated database by this name, on the test server that is running or on one started for it.
 *
 * @param {string} name letters and underscores
 * @returns {Promise<{ ownerUrl: string, appUrl: string, stop: () => Promise<void> }>}
 */
export async function freshDatabase(name) {
  const server = await testServer();
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  const ownerUrl = inDatabase(server.ownerUrl, name);
  const appUrl = inDatabase(server.appUrl, name);
  await migrate({ ownerUrl, appUrl });
  return { ownerUrl, appUrl, stop: server.stop };
}

async function testServer() {
  const { TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_APP_URL: appUrl } = process.env;
  if (ownerUrl && appUrl) return { ownerUrl, appUrl, stop: async () => {} };
  return startPostgres({ directory: ".data/test", fsync: false });
}

function inDatabase(address, name) {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
