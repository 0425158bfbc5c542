// What can be measured of a screen's layout: whether something is cut off, sticks out, or lies upon something else.

import type { Page } from "@playwright/test";

/** Everything that is wrong with the layout of what is on the screen, in words. */
export function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} wide in a window of ${width}`);

    const name = (element: Element) => {
      const classes = typeof element.className === "string" ? element.className.trim().replace(/\s+/g, ".") : "";
      return `${element.tagName.toLowerCase()}${classes ? `.${classes}` : ""} “${(element.textContent ?? "").trim().slice(0, 50)}”`;
    };
    /** Whether it or something around it is there for screen readers alone. */
    const isUnseen = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || isUnseen(element.parentElement));
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !isUnseen(element);
    /** Whether something around it scrolls sideways, so that it may be wider. */
    const scrolls = (element: Element | null): boolean =>
      element !== null && element !== root && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const block = (element: Element): Element => (getComputedStyle(element).display.startsWith("inline") && element.parentElement ? block(element.parentElement) : element);

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (!text.textContent?.trim() || !isShown(element) || element.closest("svg, select, script, style, noscript")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const home = block(element).getBoundingClientRect();
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        if (!scrolls(element) && (box.left < -1 || box.right > width + 1)) found.push(`outside the window: ${name(element)}`);
        else if (box.left < home.left - 2 || box.right > home.right + 2) found.push(`outside its box: ${name(element)}`);
      }
    }

    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("svg") || !isShown(element)) continue;
      const { overflowX, overflowY, fontSize } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut off at the side: ${name(element)}`);
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut off below: ${name(element)}`);
      if (element instanceof HTMLTableElement && !scrolls(element)) {
        const [box, around] = [element.getBoundingClientRect(), element.parentElement!.getBoundingClientRect()];
        if (box.left < around.left - 1 || box.right > around.right + 1) found.push(`sticks out: ${name(element)}`);
      }
      if (element instanceof HTMLSelectElement) {
        const style = getComputedStyle(element);
        const brush = document.createElement("canvas").getContext("2d")!;
        brush.font = `${style.fontWeight} ${fontSize} ${style.fontFamily}`;
        const text = brush.measureText(element.selectedOptions[0]?.label ?? "").width;
        // The arrow of a list takes about this much of it.
        const room = element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - 18;
        if (text > room + 1) found.push(`cut off in a list: “${element.selectedOptions[0].label}” needs ${Math.round(text)} of ${Math.round(room)}`);
      }
    }

    const controls = [...document.querySelectorAll("button, a[href], select, input, textarea, summary")].filter(isShown);
    const boxes = controls.map((control) => control.getBoundingClientRect());
    for (const [at, one] of boxes.entries()) {
      for (let other = at + 1; other < boxes.length; other += 1) {
        const two = boxes[other];
        const [across, down] = [Math.min(one.right, two.right) - Math.max(one.left, two.left), Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)];
        const apart = !controls[at].contains(controls[other]) && !controls[other].contains(controls[at]);
        const sticks = [controls[at], controls[other]].some((control) => control.closest(".zone-tabs, dialog"));
        if (across > 1 && down > 1 && apart && !sticks) found.push(`upon each other: ${name(controls[at])} and ${name(controls[other])}`);
      }
    }
    return [...new Set(found)];
  });
}
