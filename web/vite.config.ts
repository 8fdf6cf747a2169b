import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the viewer and the GraphQL IDE into `web/dist`, which the server sends; nothing is inlined, as its content policy asks. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    rolldownOptions: {
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/graphiql.html`],
      // In a file of its own it runs before React does.
      output: { codeSplitting: { groups: [{ name: "ask-ahead", test: /web\/ask-ahead/ }] } },
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/health": "http://127.0.0.1:4000" } },
});
