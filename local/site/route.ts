import type { Reply } from './reply';
import type { Site } from './site';

/** `input`: the address's query for GET, the sent form or `json` for POST. */
export type Route = (site: Site, input: URLSearchParams) => Reply | Promise<Reply>;

/** `GET /path` → what answers it. */
export type Routes = Readonly<Record<string, Route>>;
