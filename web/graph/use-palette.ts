import { useSyncExternalStore } from "react";
import { PALETTES, type Palette } from "./palette.ts";

/** Where the reader's choice is kept: `light`, `dark`, or nothing to follow the system. */
const THEME_KEY = "luocdo-theme";

export type Theme = "light" | "dark";

const dark = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function themeNow(): Theme {
  const chosen = localStorage.getItem(THEME_KEY);
  return chosen === "light" || chosen === "dark" ? chosen : dark.matches ? "dark" : "light";
}

/** Shows the theme in the page's root, where the style sheet looks for it. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = themeNow();
}

/** Changes from light to dark or back, and remembers it in this browser. */
export function toggleTheme(): void {
  localStorage.setItem(THEME_KEY, themeNow() === "dark" ? "light" : "dark");
  applyTheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const follow = () => {
    applyTheme();
    listener();
  };
  listeners.add(listener);
  dark.addEventListener("change", follow);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener("change", follow);
  };
}

/** The colours of drawings in the theme of the page. */
export function usePalette(): Palette {
  return PALETTES[useSyncExternalStore(subscribe, themeNow)];
}
