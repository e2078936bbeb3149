// Part of the build: writes dist/schema/*.json by asking the built command for each schema.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const cli = fileURLToPath(new URL("dist/cli.js", root));
const target = new URL("dist/schema/", root);

if (!existsSync(cli)) throw new Error("dist/cli.js is missing: run tsup first");
mkdirSync(target, { recursive: true });

for (const name of ["werknemerprofiel", "werkprofiel", "matchingsformulier"]) {
  const text = execFileSync(process.execPath, [cli, "schema", name], { encoding: "utf8", maxBuffer: 16_000_000 });
  const schema = JSON.parse(text);
  if (typeof schema.$schema !== "string") throw new Error(`"passend schema ${name}" did not print a JSON Schema`);
  writeFileSync(new URL(`${name}.json`, target), `${JSON.stringify(schema, null, 2)}\n`);
}
