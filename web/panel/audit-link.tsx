import { TOKEN_KEY } from "../ask/ask.ts";
import { fileName, saveFile } from "../export/save.ts";
import { useWords } from "../words/use-words.ts";
import { Section } from "./section.tsx";

interface Props {
  /** Key or id of an instrument or agency. */
  readonly id: string;
  readonly name: string;
}

/** The way to the auditor's report. Where the server asks for a token the report is fetched with it and saved. */
export function AuditLink({ id, name }: Props) {
  const words = useWords();
  const address = `/audit?${new URLSearchParams({ ref: id, lang: words.tag.slice(0, 2) })}`;
  const token = sessionStorage.getItem(TOKEN_KEY);
  const save = async () => {
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    if (response.ok) saveFile(fileName(`audit-${name}`, "html"), await response.blob());
  };
  return (
    <Section title={words.audit}>
      <p className="muted">{words.auditWhat}</p>
      <p>
        {token === null ? (
          <a className="button" href={address} target="_blank" rel="noreferrer">
            {words.auditOpen}
          </a>
        ) : (
          <button type="button" onClick={save}>
            {words.auditOpen}
          </button>
        )}
      </p>
    </Section>
  );
}
