import "./ask-ahead.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { applyTheme } from "./graph/use-palette.ts";
import "./style/page.css";
import "./style/graph.css";
import "./style/panel.css";
import "./style/tables.css";
import "./style/document.css";
import "./style/print.css";

applyTheme();
const root = document.getElementById("app");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
