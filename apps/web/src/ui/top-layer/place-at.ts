const EDGE = 8;
const GAP = 4;

type Box = { top: number; bottom: number; left: number; right: number };
type Size = { width: number; height: number };

/** Left and top in pixels: below the anchor, flipped above where there is no room, always inside the window. */
export function placeAt(anchor: Box, layer: Size, view: Size): { left: number; top: number } {
  const fitsBelow = anchor.bottom + GAP + layer.height <= view.height - EDGE;
  const fitsAbove = anchor.top - GAP - layer.height >= EDGE;
  const top = fitsBelow || !fitsAbove ? anchor.bottom + GAP : anchor.top - GAP - layer.height;
  const left = anchor.left + layer.width <= view.width - EDGE ? anchor.left : anchor.right - layer.width;
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));
  return { left: within(left, view.width - layer.width - EDGE), top: within(top, view.height - layer.height - EDGE) };
}
