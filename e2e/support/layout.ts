// What can be measured of a page's layout: nothing cut, nothing sideways, nothing too small to press, nothing covered.

import type { Page } from "@playwright/test";

/** The size that 1280 by 1024 pixels shrink to at 400 %, as WCAG 1.4.10 has it. */
export const ENLARGED = { width: 320, height: 256 };

/** The spaces between letters, words, lines and paragraphs that a page must bear, as WCAG 1.4.12 has them. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Widens the spaces of the text, or gives the page its own back. */
export async function space(page: Page, wide: boolean): Promise<void> {
  // The page's policy allows no style of others but for such a sheet.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text ? [sheet] : [];
  }, wide ? SPACING : "");
}

/** Texts that are cut off or stand outside the window, and how far the page scrolls sideways. */
export function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const sideways = document.scrollingElement!.scrollWidth - document.documentElement.clientWidth;
    if (sideways > 0) found.push(`The page scrolls ${sideways} px sideways.`);
    const open = document.querySelector("dialog[open]");
    const texts = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent!.trim() || !parent.checkVisibility({ contentVisibilityAuto: true }) || parent.closest("svg, select, noscript")) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const say = (why: string) => found.push(`${why}: “${node!.textContent!.trim().slice(0, 60)}” in ${parent.tagName} ${parent.className}`);
      // What only screen readers are to find takes no room.
      const hidden = (at: Element | null): boolean => Boolean(at) && (getComputedStyle(at!).clipPath === "inset(50%)" || hidden(at!.parentElement));
      if (hidden(parent)) continue;
      let scrolls = false;
      for (let at: Element | null = parent; at && at !== document.documentElement; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.display === "inline") continue;
        const edge = at.getBoundingClientRect();
        const clips = (overflow: string) => overflow === "hidden" || overflow === "clip";
        if (clips(style.overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) say("cut at the side");
        if (clips(style.overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) say("cut above or below");
        scrolls ||= /auto|scroll/.test(style.overflowX);
        if (at.matches("button, .button, summary, .option, .chapter, .card, .notice, td, th, dialog") && !scrolls && (box.left < edge.left - 1 || box.right > edge.right + 1)) say("outside its box");
      }
      if (!scrolls && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) say("outside the window");
    }
    return [...new Set(found)];
  });
}

/** What people press that is smaller than 24 by 24 pixels. Links within a sentence may be (WCAG 2.5.8). */
export function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.querySelector("dialog[open]") ?? document.body;
    for (const element of root.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']")) {
      if (!element.checkVisibility()) continue;
      const inSentence = element.matches("p a, li a, dd a, td a") && getComputedStyle(element).display === "inline";
      if (inSentence) continue;
      // A label is pressed as well as what it belongs to.
      const areas = [element, ...((element as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
      const [width, height] = [Math.max(...areas.map((area) => area.width)), Math.max(...areas.map((area) => area.height))];
      if (Math.round(width * 100) < 2400 || Math.round(height * 100) < 2400) {
        found.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${element.tagName} ${element.className} “${(element.getAttribute("aria-label") ?? element.innerText).slice(0, 40)}”`);
      }
    }
    return found;
  });
}

/** What takes the focus by Tab and lies wholly below something else then (WCAG 2.4.11), going down the page and up again. */
export function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const active = document.activeElement as HTMLElement;
    const [left, top] = [scrollX, scrollY];
    const root = document.querySelector("dialog[open]") ?? document.body;
    const stops = [...root.querySelectorAll<HTMLElement>("a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex='0']")];
    const shown = stops.filter((element) => element.checkVisibility() && !element.closest(".menu > div"));
    // What has the focus already would not be brought into view.
    active?.blur();
    for (const element of [...shown, ...shown.toReversed()]) {
      element.focus();
      const parts = element.matches(".unseen") ? [...(element as HTMLInputElement).labels!] : [element];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      const seen = boxes.some((box) =>
        [0.1, 0.5, 0.9].some((down) =>
          [0.1, 0.5, 0.9].some((across) => {
            const hit = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
            return hit && parts.some((part) => part === hit || part.contains(hit) || hit.contains(part));
          }),
        ),
      );
      if (!seen) found.push(`${element.tagName} ${element.className} “${(element.getAttribute("aria-label") ?? element.innerText).slice(0, 40)}”`);
    }
    active?.focus({ preventScroll: true });
    scrollTo(left, top);
    return [...new Set(found)];
  });
}

/** What moves, or would if somebody touched it. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.getAnimations().map((animation) => `running: ${(animation.effect as KeyframeEffect).target?.className}`);
    for (const element of document.querySelectorAll("body *")) {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = (durations: string) => durations.split(",").some((duration) => parseFloat(duration) > 0);
      if (lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration)) || scrollBehavior === "smooth") {
        found.push(`${element.tagName} ${element.className}`);
      }
    }
    return [...new Set(found)];
  });
}
