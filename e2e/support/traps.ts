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

/** Fails if a trap caught something, an object was changed, or an element stands in the page that acts by itself. */
export async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const found: string[] = [...(window as any).caught];
    for (const name in {}) found.push(`every object has ${name}`);
    if (document.querySelector("base")!.getAttribute("href") !== "./") found.push("another base");
    // What fetches, frames, runs or restyles: the app needs none of these in its body, so they can only come of a text.
    const acting =
      "script iframe frame object embed applet style link base meta img image picture video audio source track set animate animatetransform foreignobject math";
    for (const element of document.body.querySelectorAll("*")) {
      const name = element.localName;
      if (acting.split(" ").includes(name.toLowerCase())) found.push(`an element ${name}`);
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith("on") || attribute.name === "srcdoc") found.push(`${name} with ${attribute.name}`);
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
