import { type ExportInputs, figuresCsv, historyCsv, toJson } from '@/utils/figures/export';

const FILES = {
  figuresCsv: { name: 'hashfloor-figures', ending: 'csv', type: 'text/csv', write: figuresCsv },
  historyCsv: { name: 'hashfloor-history', ending: 'csv', type: 'text/csv', write: historyCsv },
  json: { name: 'hashfloor', ending: 'json', type: 'application/json', write: toJson },
} as const;

/** Hands the user a file, named by its day. */
export function save(kind: keyof typeof FILES, inputs: ExportInputs): void {
  const { name, ending, type, write } = FILES[kind];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(inputs)], { type }));
  link.download = `${name}-${new Date(inputs.now).toISOString().slice(0, 10)}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
