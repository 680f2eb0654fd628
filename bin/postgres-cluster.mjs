import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { program } from "./postgres-programs.mjs";
import { run, Trouble } from "./processes.mjs";

/** Passwords of the three accounts; made once, readable by us alone. */
export function secretsIn(directory) {
  const file = path.join(directory, "passwords.json");
  if (!existsSync(file)) {
    const make = () => randomBytes(24).toString("base64url");
    writeFileSync(`${file}.new`, JSON.stringify({ postgres: make(), owner: make(), app: make() }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Makes the folder of data, under another name until it is whole: one that was interrupted is simply made again. */
export async function createCluster({ bin, major, directory, cluster, account, secrets, fsync }) {
  for (const left of readdirSync(directory).filter((name) => name.startsWith("unfinished-"))) {
    rmSync(path.join(directory, left), { recursive: true, force: true, maxRetries: 5 });
  }
  const unfinished = path.join(directory, `unfinished-${process.pid}`);
  const passwordFile = `${unfinished}-password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, secrets.postgres, { mode: 0o600 });
  account.give(unfinished);
  account.give(passwordFile);

  // The same order and the same letters on every machine, whatever is installed there.
  const locale = major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : ["--locale=C.UTF-8"];
  const [command, ...args] = [
    ...account.prefix,
    path.join(bin, program("initdb")),
    `--pgdata=${unfinished}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    ...locale,
    "--no-instructions",
    ...(fsync ? [] : ["--no-sync"]),
  ];
  const { code, said } = await run(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  rmSync(passwordFile);
  if (code !== 0) throw new Trouble(`PostgreSQL could not make its folder of data: ${said.trim().split("\n").at(-1)}`);
  chmodSync(unfinished, 0o700);
  renameSync(unfinished, cluster);
}

const extensions = ["pg_trgm", "unaccent", "citext", "pgcrypto"];

/**
 * Roles, extensions and the database, as Postgres' superuser; every step can be done again. The owner of the tables is no
 * superuser, and the role that the application logs in as owns nothing.
 */
export async function furnish({ directory, port, secrets }) {
  const mark = path.join(directory, "furnished");
  const roles = `
    select 'create role ' || name || ' login' from unnest(array['hereabouts_owner', 'hereabouts_app']) as name
    where not exists (select from pg_roles where rolname = name)`;
  const statements = [
    `alter role hereabouts_owner createdb createrole password '${secrets.owner}'`,
    `alter role hereabouts_app password '${secrets.app}'`,
    "grant hereabouts_app to hereabouts_owner with admin option",
    // In the template, so that every database made later has them too: a test's, for one.
    ...extensions.map((name) => `create extension if not exists ${name}`),
  ];
  const version = createHash("sha256")
    .update([roles, ...statements].join(";"))
    .digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === version) return;

  const superuser = new pg.Client(addressFor("postgres", secrets.postgres, port, "template1"));
  await superuser.connect();
  try {
    for (const row of (await superuser.query({ text: roles, rowMode: "array" })).rows) await superuser.query(row[0]);
    for (const statement of statements) await superuser.query(statement);
  } finally {
    await superuser.end();
  }
  await createDatabase(addressFor("postgres", secrets.postgres, port, "postgres"), "hereabouts");
  writeFileSync(mark, version);
}

/** Makes a database that belongs to the owner, unless there is one of that name. */
export async function createDatabase(address, name) {
  const client = new pg.Client(address);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} owner hereabouts_owner`);
  } finally {
    await client.end();
  }
}

export function addressFor(role, password, port, database) {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}
