import './drag.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A copy of the card under the pointer, lifted off the board; nobody hears or reaches it. */
export function liftGhost(card: HTMLElement, start: Point): { follow: (at: Point) => void; remove: () => void } {
  const box = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  for (const named of [ghost, ...ghost.querySelectorAll<HTMLElement>('[id]')]) named.removeAttribute('id');
  ghost.removeAttribute('data-action-id');
  ghost.classList.add('vb-ghost');
  ghost.inert = true;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.style.setProperty('--vb-ghost-width', `${box.width}px`);
  const follow = ({ x, y }: Point) => {
    ghost.style.setProperty('--vb-ghost-x', `${box.left + x - start.x}px`);
    ghost.style.setProperty('--vb-ghost-y', `${box.top + y - start.y}px`);
  };
  follow(start);
  // Inside the lane, so that it keeps the lane's colours.
  (card.closest('.vb-lane') ?? document.body).append(ghost);
  return { follow, remove: () => ghost.remove() };
}
