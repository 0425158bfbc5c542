// Scripts that are started by an address. Browsers with Trusted Types start one only by an address that the page's policy
// gave out, and this policy knows the app's own scripts and no others.

/**
 * Gives out the addresses of the app's own scripts by name, each in the form that the browser wants. `addresses` says
 * how each is made; any other name fails. There is one such policy to a page.
 */
export function ownScripts(addresses) {
  const known = new Map(Object.entries(addresses));
  const own = { createScriptURL: (name) => known.get(name)() };
  const policy = globalThis.trustedTypes?.createPolicy("app", own) ?? own;
  return (name) => policy.createScriptURL(name);
}
