import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a small sheet below it, made only then. Esc and a click elsewhere close it. */
export function ToolMenu({ label, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setIsOpen(false);
    };
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    setIsOpen(false);
    box.current?.querySelector("summary")?.focus();
  };
  return (
    <details
      ref={box}
      className="tool"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  );
}
