import { CopyButton } from "./copy-button.tsx";

/** A command to run, with a button that copies it. */
export function CopyCommand({ command }: { readonly command: string }) {
  return (
    <p className="command">
      <code>{command}</code> <CopyButton text={() => command} />
    </p>
  );
}
