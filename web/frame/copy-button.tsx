import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import { announce } from "./live-region.tsx";

interface Props {
  readonly text: () => string;
  readonly label?: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, label }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await copyText(text());
    announce(words.copied);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  }
  return (
    <button type="button" onClick={copy}>
      {copied ? words.copied : (label ?? words.copy)}
    </button>
  );
}

/** Pages that come over plain HTTP from another machine have no clipboard; there the old way still works. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text).catch(() => copyBySelection(text));
  copyBySelection(text);
}

function copyBySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
