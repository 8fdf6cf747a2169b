let wanted = false;

/** Has the next graph that is drawn take the focus, as after a search. */
export function focusNextGraph(): void {
  wanted = true;
}

/** Whether the focus is wanted; true once. */
export function takeFocusWish(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}
