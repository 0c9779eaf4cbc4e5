/**
 * Looks up the header of the column that an offset of a table's row lies in. Cells of the row are parted by tabs, and so are
 * the headers in the last line of `heading`. Gives '' where there is no such table.
 */
export function columnsOf(row: string, heading: string | undefined): (at: number) => string {
  const headers = heading?.slice(heading.lastIndexOf('\n') + 1).split('\t') ?? [];
  const cells: number[] = [];
  if (headers.length > 1)
    for (let at = row.indexOf('\t'); at >= 0 && cells.length < 60; at = row.indexOf('\t', at + 1))
      cells.push(at);
  // Rows and headers of different length: which header is whose is anyone's guess.
  if (cells.length === 0 || Math.abs(cells.length + 1 - headers.length) > 1) return () => '';
  return (at) => headers[cells.filter((cell) => cell < at).length] ?? '';
}
