const EDGE_PX = 72;
const FASTEST_PX = 14;

/** Scrolls the page while a card is held near its upper or lower edge. */
export function followEdges(at: () => { readonly y: number }, onScroll: () => void): { stop: () => void } {
  let frame = requestAnimationFrame(tick);
  function tick(): void {
    const { y } = at();
    const below = y - (window.innerHeight - EDGE_PX);
    const above = EDGE_PX - y;
    const speed = below > 0 ? below / EDGE_PX : above > 0 ? -above / EDGE_PX : 0;
    if (speed !== 0) {
      window.scrollBy(0, Math.max(-1, Math.min(1, speed)) * FASTEST_PX);
      onScroll();
    }
    frame = requestAnimationFrame(tick);
  }
  return { stop: () => cancelAnimationFrame(frame) };
}
