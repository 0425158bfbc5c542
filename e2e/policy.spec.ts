// The page's policy truly stops what it forbids, also where somebody had found a way to put text into the page.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, openApp, test } from "./support/app";
import type { Page } from "@playwright/test";

/** Does something as the page's own script would, and answers the name of the error that stopped it, or "". */
async function attempt(page: Page, name: string): Promise<string> {
  // Not within the evaluation itself, for which browsers lift a part of the policy.
  return page.evaluate(
    (wanted) => new Promise((answer) => setTimeout(() => answer((window as any).attempts(wanted)))),
    name,
  ) as Promise<string>;
}

/** How often the page's policy has been broken so far. */
const broken = (page: Page): Promise<number> => page.evaluate(() => (window as any).broken.length as number);

test("scripts in text, evaluated text and foreign addresses are all stopped", async ({ page, watch }) => {
  watch.expect(/^console: .*(Content Security Policy|TrustedHTML|TrustedScript|Trusted Types)/i);
  await page.addInitScript(() => {
    const broken: string[] = [];
    addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
    const add = (tag: string, change: (element: any) => void) => {
      const element = document.createElement(tag);
      change(element);
      document.body.append(element);
    };
    const acts: Record<string, () => void> = {
      "inline script": () => add("script", (script) => script.append("window.ran = 'inline script'")),
      "foreign script": () => add("script", (script) => (script.src = "https://other.invalid/a.js")),
      "script as data": () => add("script", (script) => (script.src = "data:text/javascript,window.ran='data'")),
      "own file by text": () => add("script", (script) => (script.src = "reader.js")),
      eval: () => void eval("window.ran = 'eval'"),
      "function of text": () => new Function("window.ran = 'function'")(),
      "timer of text": () => void setTimeout("window.ran = 'timer'"),
      "HTML of text": () => (document.body.lastElementChild!.innerHTML = "<img src=x onerror=\"window.ran = 'html'\">"),
      "page in a frame": () => add("iframe", (frame) => (frame.srcdoc = "<script>parent.ran = 'frame'</script>")),
      "worker of text": () => void new Worker("reader.js"),
      "worker of data": () => void new Worker("data:text/javascript,1"),
      "policy of one's own": () => void (window as any).trustedTypes.createPolicy("mine", { createHTML: (text: string) => text }),
      "handler": () => add("button", (button) => (button.setAttribute("onclick", "window.ran = 'handler'"), button.click())),
      "address of a script": () => add("a", (link) => ((link.href = "javascript:window.ran='address'"), link.click())),
    };
    Object.assign(window, {
      broken,
      attempts(name: string) {
        try {
          acts[name]();
          return "";
        } catch (error) {
          return (error as Error).name;
        }
      },
    });
  });
  await openApp(page);

  expect(await page.evaluate(() => typeof (window as any).trustedTypes)).toBe("object");
  for (const [name, error] of [
    ["inline script", ""],
    ["foreign script", "TypeError"],
    ["script as data", "TypeError"],
    ["own file by text", "TypeError"],
    ["eval", "EvalError"],
    ["function of text", "EvalError"],
    ["timer of text", "TypeError"],
    ["HTML of text", "TypeError"],
    ["page in a frame", "TypeError"],
    ["worker of text", "TypeError"],
    ["worker of data", "TypeError"],
    ["policy of one's own", "TypeError"],
    ["handler", "TypeError"],
    ["address of a script", ""],
  ]) {
    const before = await broken(page);
    expect(await attempt(page, name), name).toBe(error);
    // Noticed by the policy, and not stopped by a slip of this journey's own.
    if (error !== "EvalError") await expect.poll(() => broken(page), name).not.toBe(before);
  }
  expect(await page.evaluate(() => (window as any).ran)).toBeUndefined();
});

test("nothing is asked of another host, whatever the page is talked into", async ({ page, watch }) => {
  watch.expect(/^console: .*(Content Security Policy|Failed to load resource)/i);
  // A browser notes a picture that it then does not fetch. Whether anything was sent is known where it would arrive.
  watch.expect(/^request to another host: .*[?]stopped/);
  let asked = 0;
  const other = createServer((_, response) => {
    asked += 1;
    response.setHeader("Access-Control-Allow-Origin", "*").end("here");
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/?stopped`;
  await openApp(page);
  await page.evaluate((address) => {
    Object.assign(window, { broken: [] });
    addEventListener("securitypolicyviolation", (event) => (window as any).broken.push(event.effectiveDirective));
    fetch(address).catch(() => {});
    new Image().src = address;
    navigator.sendBeacon(address, "text");
    new EventSource(address);
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }));
    document.body.append(Object.assign(document.createElement("iframe"), { src: address }));
    const form = Object.assign(document.createElement("form"), { action: address, method: "post", target: "_blank" });
    document.body.append(form);
    form.submit();
  }, address);
  const directives = () => page.evaluate(() => [...new Set((window as any).broken as string[])].sort());
  await expect.poll(directives).toEqual(["connect-src", "form-action", "frame-src", "img-src", "style-src-elem"]);
  expect(asked).toBe(0);
  // The other host was there all the time.
  expect(await (await fetch(address)).text()).toBe("here");
  other.close();
});

test("the app itself works under the policy, from its service worker to the reader of files", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`${event.effectiveDirective}: ${event.sample}`));
  });
  await openApp(page);
  await expect(page.getByText("Ready to be used without a network.")).toBeVisible();
  await page.getByLabel("Choose a file").setInputFiles({ name: "a.toml", mimeType: "text/plain", buffer: Buffer.from("format = 1\n") });
  await expect(page.getByRole("heading", { name: "What to mend in a.toml" })).toBeVisible();
});
