// Writes the declarations of the package: those of each module beside a map to its source, for both kinds of importer.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { declaredModules } from "./declared.js";

const project = fileURLToPath(new URL("../../", import.meta.url));

for (const [path, { text, map }] of declaredModules()) {
  const target = path.replace(/^src/, "dist/types");
  mkdirSync(join(project, dirname(target)), { recursive: true });
  write(target.replace(/\.ts$/, ".d.ts"), text);
  write(
    target.replace(/\.ts$/, ".d.cts"),
    text.replace(/(from "\.[^"]+)\.js"/g, (_, start: string) => `${start}.cjs"`),
  );

  function write(file: string, declarations: string): void {
    const source = relative(dirname(file), path);
    const told = { ...(JSON.parse(map) as object), file: basename(file), sources: [source] };
    writeFileSync(join(project, file), `${declarations}//# sourceMappingURL=${basename(file)}.map\n`);
    writeFileSync(join(project, `${file}.map`), JSON.stringify(told));
  }
}
