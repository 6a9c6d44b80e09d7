/** Parameters by which sites follow readers; they change nothing of the page. */
const TRACKING = /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_ga|ref_src)$/iu;

/** One spelling for all addresses of a page that differ in what no server looks at; `undefined` for what is no web address. */
export const urlKeyOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const path = url.pathname.replace(/\/$/u, '');
  return `${url.host}${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
};
