import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { exampleTabs } from "./example-tabs.ts";
import "graphiql/style.css";
import "./ide.css";

/** The IDE, with the auditors' questions of the query guide in its tabs. Nothing is fetched from elsewhere. */
const root = document.getElementById("ide");
if (root) {
  const tabs = exampleTabs();
  createRoot(root).render(
    // The first tab is also given as the open one: GraphiQL shows no variables of a default tab until it is changed to.
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: "/graphql" })}
      defaultTabs={[...tabs]}
      defaultEditorToolsVisibility="variables"
      {...tabs[0]}
    />,
  );
}
