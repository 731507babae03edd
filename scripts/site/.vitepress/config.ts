import { defineConfig } from "vitepress";
import { entries } from "../../build/entries.js";
import { sections } from "../pages.js";

const reference = Object.keys(entries).map((entry) => {
  const name = entry === "index" ? "toegangsbeheer" : `toegangsbeheer/${entry}`;
  return { text: name, link: `/api/${name}/` };
});

const guide = sections().map(({ text, items }) => ({ text, items: [...items] }));

export default defineConfig({
  title: "toegangsbeheer",
  description: "The rules of the Belgian management of access managers, as a pure TypeScript library.",
  srcDir: "pages",
  outDir: "dist",
  lang: "en",
  // Pages and their names once for all, not in every page.
  metaChunk: true,
  vite: { build: { chunkSizeWarningLimit: 2_000 } },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/guide/" },
      { text: "Rule book", link: "/guide/rules.html" },
      { text: "Who may what", link: "/guide/permissions.html" },
      { text: "Reference", link: "/api/" },
      { text: "Changes", link: "/CHANGELOG.html" },
      { text: "Nederlands", link: "/guide/nl.html" },
      { text: "Français", link: "/guide/fr.html" },
    ],
    sidebar: {
      "/": [
        {
          text: "Start",
          items: [
            { text: "toegangsbeheer", link: "/" },
            { text: "All pages", link: "/guide/" },
          ],
        },
        ...guide,
      ],
      "/api/": [{ text: "Reference", link: "/api/", items: reference }],
    },
  },
});
