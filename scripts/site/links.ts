import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The links within a built site that lead nowhere: to a page that is not there, or to a heading that it does not have. */
export function deadLinks(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const headings = new Map([...texts].map(([file, text]) => [file, new Set(all(text, / id="([^"]+)"/g))]));
  return [...texts].flatMap(([file, text]) =>
    all(text, /<a\b[^>]* href="([^"]+)"/g).flatMap((link) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [target = "", anchor] = link.split("#").map(decodeURIComponent);
      const path =
        target === "" ? file : posix.join(target.startsWith("/") ? "." : posix.dirname(file), target);
      const page = headings.get(/(^\.|\/)$/.test(path) ? posix.join(path, "index.html") : path);
      const isThere = page !== undefined && (!anchor || page.has(anchor));
      return isThere ? [] : [`${file} links to ${link}`];
    }),
  );
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
