/** Method and path of a route; parameters stand in braces. Apart from the schemas, so the browser's first paint ships no zod. */
export interface RoutePath {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
}

/** Where the API lives. */
export const apiBase = '/api/v1';

/** Fills the braces of a path: ('/actions/{actionId}', { actionId }) becomes '/actions/…'. Throws on a missing value. */
export function fillPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no value for {${name}} in ${path}`);
    return encodeURIComponent(value);
  });
}
