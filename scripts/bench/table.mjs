const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));
const budget = ({ atLeast, atMost }) =>
  atLeast === undefined ? `≤ ${atMost.toLocaleString('en')}` : `≥ ${atLeast.toLocaleString('en')}`;

/** Prints what was measured, and which budgets hold. */
export function printTable(lines) {
  const rows = lines.map((line) => [
    line.what,
    number(line.value),
    budget(line),
    line.holds ? 'holds' : 'MISSED',
    line.detail,
  ]);
  const table = [['what', 'measured', 'budget', '', 'in this run'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  console.log(
    `\n${table
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')}\n`,
  );
  const missed = lines.filter(({ holds }) => !holds);
  console.log(
    missed.length === 0
      ? `All ${lines.length} budgets hold.`
      : `${missed.length} of ${lines.length} budgets do not hold.`,
  );
}
