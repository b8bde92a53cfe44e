/** Our mark: a post with a dot, on a board. Decorative; the name stands beside it. */
export function Logo() {
  return (
    <svg className="vb-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="vb-logo__board" x="1.5" y="1.5" width="29" height="29" rx="6.5" />
      <path className="vb-logo__post" d="M6.5 21.5h19M16 21.5V12" />
      <circle className="vb-logo__dot" cx="16" cy="11.5" r="4.3" />
    </svg>
  );
}
