// Builds the site: the project's pages, a reference of every export, and a search over both, into dist.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vitepress";
import { deadLinks } from "./links.js";
import { writePages } from "./pages.js";
import { writeReference } from "./reference.js";

const pages = join(import.meta.dirname, "pages");

rmSync(pages, { recursive: true, force: true });
writePages(pages);
await writeReference(join(pages, "api"));
await build(import.meta.dirname);

const dead = deadLinks(join(import.meta.dirname, "dist"));
for (const link of dead) console.error(link);
if (dead.length > 0) process.exitCode = 1;
