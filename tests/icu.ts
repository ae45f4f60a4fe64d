/** The names of the values and tags in an ICU message. A brace within a value opens a branch, not a value. */
export function placeholders(text: string): string {
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...values(text), ...tags])].sort().join(' ');
}

function values(text: string): string[] {
  let depth = 0;
  return [...text.matchAll(/\{\s*(\w*)|\}/g)].flatMap(([brace, name]) => {
    if (brace === '}') depth -= 1;
    else depth += 1;
    return brace !== '}' && depth % 2 === 1 && name ? [name] : [];
  });
}
