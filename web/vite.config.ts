import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Builds the viewer and the GraphQL IDE into `web/dist`, which the server sends; nothing is inlined, as its content policy asks. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadApp()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    target: "es2022",
    rolldownOptions: {
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/graphiql.html`],
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/health": "http://127.0.0.1:4000" } },
});

/** Has the page load the app's files at once, though they are run only after the first question was asked. */
function preloadApp(): Plugin {
  return {
    name: "preload-app",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { chunk, bundle = {} }) {
        const app = Object.values(bundle).find(({ fileName }) => chunk?.dynamicImports.includes(fileName));
        if (app?.type !== "chunk") return [];
        const files = new Set([...(chunk?.imports ?? []), app.fileName, ...app.imports]);
        files.delete(chunk?.fileName ?? "");
        return [...files].map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
          injectTo: "head" as const,
        }));
      },
    },
  };
}
