/** The highest MPI that the scale still tells apart: above the highest reading on record, 9.43 in January 2024. */
const MPI_TOP = 11;

/** Where an MPI stands on its scale, 0 to 1: logarithmic above the floor of −1, for the index is skewed and open upward. */
export function mpiAt(value: number): number {
  const place = Math.log(2 + Math.max(-1, value)) / Math.log(2 + MPI_TOP);
  return Math.min(1, place);
}
