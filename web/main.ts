import "./ask-ahead.ts";
import "./style/page.css";
import "./style/graph.css";
import "./style/panel.css";
import "./style/tables.css";
import "./style/document.css";
import "./style/print.css";

// The question is on its way while the browser still reads React.
import("./start-app.tsx").then(({ startApp }) => startApp());
