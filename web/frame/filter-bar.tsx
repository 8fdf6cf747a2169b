import { nameOf } from "../graph/describe-node.ts";
import { isRole } from "../graph/filter-picture.ts";
import { COLUMNS, type Picture } from "../graph/picture.ts";
import { useView } from "../view/use-view.ts";
import { countFilters, LAYOUTS, NO_FILTERS } from "../view/view.ts";
import { useWords } from "../words/use-words.ts";

/** The filters, offering only what the picture holds before they are applied. */
export function FilterBar({ whole }: { readonly whole: Picture }) {
  const { view, go } = useView();
  const words = useWords();
  const nodes = [...whole.nodes.values()];
  const columns = COLUMNS.filter((name) => nodes.some(({ column }) => column === name));
  const kinds = new Set(whole.edges.map(({ kind }) => kind));
  const acting = new Set(whole.edges.filter(({ kind }) => isRole(kind)).map(({ to }) => to));
  const agencies = nodes
    .filter(({ id, kind }) => kind === "Agency" && acting.has(id))
    .map((node) => ({ id: node.id, name: nameOf(node, words) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, words.tag)); // biome-ignore format: the steps
  const shownColumns = columns.filter((name) => !view.hide.includes(name));
  return (
    <div className="filters">
      <Choices
        title={words.filterKinds}
        options={columns.map((name) => [name, words.columns[name]])}
        chosen={shownColumns}
        onChange={(chosen) => go({ hide: columns.filter((name) => !chosen.includes(name)) })}
      />
      <Choices
        title={words.filterRoles}
        options={Object.entries(words.roles).filter(([role]) => kinds.has(role))}
        chosen={view.roles}
        onChange={(roles) => go({ roles })}
      />
      <Choices
        title={words.filterBasis}
        options={Object.entries(words.basis)}
        chosen={view.basis}
        onChange={(basis) => go({ basis })}
      />
      <Choices
        title={words.filterSystem}
        options={Object.entries(words.systems)}
        chosen={view.systems}
        onChange={(systems) => go({ systems })}
      />
      <div className="filter-fields">
        <label>
          {words.filterAgency}
          <select value={view.agency ?? ""} onChange={({ target }) => go({ agency: target.value || null })}>
            <option value="">{words.allAgencies}</option>
            {agencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.filterDue}
          <select
            value={view.due === null || view.due === "any" ? (view.due ?? "") : "by"}
            onChange={({ target }) => go({ due: target.value === "by" ? lastDue(whole) : target.value || null })}
          >
            <option value="">{words.anyTask}</option>
            <option value="any">{words.anyDue}</option>
            <option value="by">{words.dueBy}…</option>
          </select>
        </label>
        {view.due !== null && view.due !== "any" && (
          <label>
            {words.dueBy}
            <input type="date" value={view.due} onChange={({ target }) => go({ due: target.value || "any" })} />
          </label>
        )}
        <label>
          {words.direction}
          <select value={view.direction} onChange={({ target }) => go({ direction: target.value as "UP" | "DOWN" | "BOTH" })}>
            {Object.entries(words.directions).map(([direction, label]) => (
              <option key={direction} value={direction}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.depth}
          <input
            type="number"
            min={1}
            max={8}
            value={view.depth}
            onChange={({ target }) => go({ depth: Math.min(8, Math.max(1, Number(target.value) || 1)) })}
          />
        </label>
        <label>
          {words.layout}
          <select value={view.layout} onChange={({ target }) => go({ layout: target.value === "free" ? "free" : "columns" })}>
            {LAYOUTS.map((layout) => (
              <option key={layout} value={layout}>
                {words.layouts[layout]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={countFilters(view) === 0} onClick={() => go(NO_FILTERS)}>
          {words.clearFilters}
        </button>
      </div>
    </div>
  );
} // biome-ignore format: the fields

interface ChoicesProps {
  readonly title: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Choices({ title, options, chosen, onChange }: ChoicesProps) {
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function lastDue(picture: Picture): string {
  const days = [...picture.nodes.values()].flatMap((node) =>
    node.kind === "Task" ? (node.row.deadlines ?? []).flatMap((one) => one.due ?? []) : [],
  );
  return days.toSorted().at(-1) ?? new Date().toISOString().slice(0, 10);
}
