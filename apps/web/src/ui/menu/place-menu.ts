const EDGE = 8;
const GAP = 4;

type Box = { top: number; bottom: number; left: number; right: number };
type Size = { width: number; height: number };

/** Left and top in pixels: below the anchor, flipped above where there is no room, always inside the window. */
export function placeMenu(anchor: Box, menu: Size, view: Size): { left: number; top: number } {
  const fitsBelow = anchor.bottom + GAP + menu.height <= view.height - EDGE;
  const fitsAbove = anchor.top - GAP - menu.height >= EDGE;
  const top = fitsBelow || !fitsAbove ? anchor.bottom + GAP : anchor.top - GAP - menu.height;
  const left = anchor.left + menu.width <= view.width - EDGE ? anchor.left : anchor.right - menu.width;
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));
  return { left: within(left, view.width - menu.width - EDGE), top: within(top, view.height - menu.height - EDGE) };
}
