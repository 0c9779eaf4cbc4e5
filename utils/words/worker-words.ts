import { bestFit } from './best-fit';
import { worker as de } from './de/worker';
import { worker as en, type WorkerWords } from './en/worker';
import { worker as es } from './es/worker';
import { worker as fr } from './fr/worker';
import { worker as it } from './it/worker';
import { worker as ja } from './ja/worker';
import { worker as ko } from './ko/worker';
import { LANGUAGES, type Translation } from './languages';
import { worker as ptBR } from './pt-BR/worker';
import { worker as ru } from './ru/worker';
import { worker as tr } from './tr/worker';
import { worker as zhCN } from './zh-CN/worker';

export type { WorkerWords } from './en/worker';

/** Everything at once: a worker can load nothing later. */
const ALL: Readonly<Record<Translation | 'en', WorkerWords>> = {
  en,
  de,
  es,
  fr,
  it,
  'pt-BR': ptBR,
  ru,
  tr,
  ja,
  ko,
  'zh-CN': zhCN,
};

/** What the worker says, in the language that serves a locale best; English where none does. */
export const workerWords = (locale: string): WorkerWords => ALL[bestFit(locale, LANGUAGES) ?? 'en'];
