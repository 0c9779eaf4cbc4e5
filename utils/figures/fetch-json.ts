/** What a failed request leaves beside its message. */
export interface Refusal {
  /** A server answered, so the request counts against its limits. */
  answered: boolean;
  /** When the server wants to be asked again, ms since 1970. */
  retryAt?: number;
}

const TIMEOUT = 15_000;
/** The wait after "too many requests" that names none. */
const TOO_MANY = 600_000;
/** The largest answer, Cambridge's table of all days, is some 700 kB and grows by 40 kB a year. */
const MAX_BYTES = 2_000_000;

const failure = (message: string, refusal: Refusal) => new Error(message, { cause: refusal });

/** What is known of a failure that `fetchJson` threw; of any other, that nobody answered. */
export function refusalOf(error: unknown): Refusal {
  const cause = error instanceof Error ? (error.cause as Partial<Refusal> | undefined) : undefined;
  return typeof cause?.answered === 'boolean' ? { ...cause, answered: cause.answered } : { answered: false };
}

/** `Retry-After` in either of its forms, as ms since 1970. */
function retryAt(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? undefined : at;
}

/** Reads a body up to a size, counted after unpacking, so that a small answer cannot unfold into a huge one. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel();
      throw failure('the answer is too large', { answered: true });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw failure('the answer is empty', { answered: true });
  try {
    return JSON.parse(text);
  } catch {
    throw failure('the answer is not JSON', { answered: true });
  }
}

/** How an answer is fetched. */
export interface FetchOptions {
  fetch: typeof globalThis.fetch;
  /** ms since 1970. */
  now: number;
  /** Left out: JSON. */
  format?: 'text' | undefined;
  /** Whether plain HTTP will do, as for a server in the user's own house. */
  plain?: boolean;
}

async function request(url: string, headers: Record<string, string>, { fetch, now, format }: FetchOptions) {
  const response = await fetch(url, {
    headers: { Accept: format === 'text' ? 'text/csv, text/plain' : 'application/json', ...headers },
    credentials: 'omit',
    // A redirect leads to a host that nobody asked for, or to the login page of a hotel.
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    // Asks whether the copy in the cache still holds, where the source sends an ETag.
    cache: 'no-cache',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) {
    void response.body?.cancel();
    const tooMany = response.status === 429 ? now + TOO_MANY : undefined;
    const at = retryAt(response.headers.get('Retry-After'), now) ?? tooMany;
    throw failure(`answered with status ${response.status}`, { answered: true, ...(at && { retryAt: at }) });
  }
  const text = await readText(response, MAX_BYTES);
  return format === 'text' ? text : parse(text);
}

/**
 * Fetches JSON, or plain text, over HTTPS: no cookies, no redirects, 15 s, 2 MB. Throws an error that says in plain
 * words what went wrong, with a `Refusal` as its cause.
 */
export async function fetchJson(
  url: string,
  headers: Record<string, string>,
  options: FetchOptions,
): Promise<unknown> {
  const secure = url.startsWith('https://') || (options.plain && url.startsWith('http://'));
  if (!secure) throw failure('not an HTTPS address', { answered: false });
  try {
    return await request(url, headers, options);
  } catch (error) {
    if (error instanceof Error && refusalOf(error).answered) throw error;
    const slow = error instanceof Error && error.name === 'TimeoutError';
    throw failure(slow ? 'no answer within 15 seconds' : 'could not be reached', { answered: false });
  }
}
