// Traps for scripts that come in texts: what attacks call is caught, and so is whatever a page's policy had to stop.

import { expect, type Page } from "@playwright/test";

/** Sets the traps, before the page is opened. Attacks call `attack`, or what annoys people: `alert`, `open` and such. */
export async function setTraps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const caught: string[] = [];
    const trap = (name: string) => (why: unknown) => void caught.push(`${name}: ${String(why)}`);
    const names = ["attack", "alert", "confirm", "prompt", "open"];
    Object.assign(window, { caught, ...Object.fromEntries(names.map((name) => [name, trap(name)])) });
    addEventListener("securitypolicyviolation", (event) => {
      caught.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** Fails if a trap caught something, an object was changed, or an element stands in the page that no text may become. */
export async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const found: string[] = [...(window as any).caught];
    for (const name in {}) found.push(`every object has ${name}`);
    if (document.querySelector("base")!.getAttribute("href") !== "./") found.push("another base");
    const own = "header main section nav footer div span p a button input select option textarea label fieldset legend ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td details summary strong em b i s small code pre blockquote br hr svg g path circle line polyline polygon rect text tspan title desc defs use output progress dialog figure figcaption noscript time abbr kbd mark template colgroup col".split(" ");
    for (const element of document.body.querySelectorAll("*")) {
      const name = element.localName;
      if (!own.includes(name)) found.push(`an element ${name}`);
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith("on") || attribute.name === "style" || attribute.name === "srcdoc") found.push(`${name} with ${attribute.name}`);
      }
      const address = element.getAttribute("href") ?? element.getAttribute("xlink:href");
      if (address !== null && !/^(#|https?:\/\/)/.test(address)) found.push(`${name} to ${address}`);
      if (element.hasAttribute("src") || element.hasAttribute("action") || element.hasAttribute("formaction")) found.push(`${name} with an address`);
    }
    return found;
  });
  expect(found).toEqual([]);
  expect(page.context().pages(), "no window opened").toHaveLength(1);
}
