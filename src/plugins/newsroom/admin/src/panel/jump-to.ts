/**
 * Brings a field of the form into view, and the cursor into it. Within a folded section only the section itself can be
 * found: then that.
 */
export function jumpTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = CSS.escape(parts.slice(0, length).join('.'));
    const field = document.querySelector<HTMLElement>(
      `form [name="${name}"], form [id="${name}"], form [name^="${name}."]`,
    );
    if (!field) continue;
    field.scrollIntoView({ block: 'center', behavior: 'smooth' });
    return field.focus({ preventScroll: true });
  }
}
