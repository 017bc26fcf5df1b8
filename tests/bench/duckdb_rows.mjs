// SPDX-License-Identifier: GPL-3.0-or-later
// Answers queries on rows in DuckDB: node duckdb_rows.mjs DATABASE [ACTIVITY.csv DEAL.csv]. Each line of input is one
// {"queries": [[sql, from, to] …], "rows": true|false}; each line of output tells the seconds, and the rows if they are wanted.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

// The package stands beside the databases, not beside this file.
const require = createRequire(process.cwd() + "/");
const { DuckDBInstance } = await import(pathToFileURL(require.resolve("@duckdb/node-api")).href);

const [database, activities, deals] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database, { threads: "2" });
const connection = await instance.connect();
if (activities) {
    await connection.run(`CREATE TABLE activity_row AS FROM read_csv('${activities}', header = false,
        columns = {'rep': 'BIGINT', 'type': 'INTEGER', 'day': 'INTEGER', 'counted': 'INTEGER', 'talk': 'INTEGER'})`);
    await connection.run(`CREATE TABLE deal_row AS FROM read_csv('${deals}', header = false,
        columns = {'rep': 'BIGINT', 'closed': 'INTEGER', 'state': 'INTEGER', 'amount': 'BIGINT'})`);
    await connection.run("CHECKPOINT");
}
console.log("ready");

for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    const begin = process.hrtime.bigint();
    const results = [];
    for (const [sql, from, to] of asked.queries)
        results.push(await connection.runAndReadAll(sql, [from, to]));
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    const rows = asked.rows ? results.map((result) => result.getRows().map((row) => row.map(String))) : undefined;
    console.log(JSON.stringify({ seconds, rows }));
}
