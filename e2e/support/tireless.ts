// A player that never rests: it runs inside the page, uses the app's own fields and buttons, and says what it has seen
// the app show as saved.

/** What it does: write on the worksheet, or take decisions and take them back. */
export type Kind = "worksheets" | "decisions";

/** Prepares the page for `tireless(round)`, before the app starts. It is sent into the page, so it stands alone. */
export function play(kind: "worksheets" | "decisions"): void {
  const later = window.setTimeout.bind(window);
  // What waits for a pause in writing need not wait so long here.
  window.setTimeout = ((work: TimerHandler, wait = 0, ...given: unknown[]) => later(work, wait / 100, ...given)) as typeof setTimeout;
  const until = <T>(look: () => T | null | undefined | false) =>
    new Promise<T>((resolve) => {
      const again = () => {
        const found = look();
        if (found) resolve(found);
        else later(again, 2);
      };
      again();
    });
  // What was done is drawn before anybody can look.
  const drawn = () => new Promise((resolve) => later(resolve, 0));
  const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
  const named = (name: string) => [...document.querySelectorAll<HTMLButtonElement>("button")].find((button) => button.textContent!.trim().startsWith(name));
  const saved = () => until(() => find(".saved")?.textContent === "Saved on this device");
  const write = (field: HTMLTextAreaElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const say = (mark: string) => void (window as unknown as { shownAsSaved(mark: string): void }).shownAsSaved(mark);

  async function writing(round: number) {
    named("Define the problem")!.click();
    for (let count = 0; ; count += 1) {
      const mark = `text ${round}.${count}`;
      const field = await until(() => find<HTMLTextAreaElement>(".worksheet textarea"));
      write(field, mark);
      field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      await drawn();
      await until(() => find(".sheet-state")?.textContent!.includes("Everything is on the worksheet."));
      await saved();
      say(mark);
    }
  }

  async function deciding(round: number) {
    for (let count = 0; ; count += 1) {
      const mark = `reason ${round}.${count}`;
      if (named("Take back the last decision")) {
        named("Take back the last decision")!.click();
        (await until(() => find("dialog .primary"))).click();
      } else {
        named("Decision at agenda")!.click();
      }
      const option = await until(() => find("fieldset.options input"));
      await saved();
      option.click();
      write(await until(() => find<HTMLTextAreaElement>("main textarea")), mark);
      find("main .main-action .primary")!.click();
      (await until(() => find("dialog .primary"))).click();
      await until(() => !find("dialog") && find("h1")?.textContent === "What happened");
      await saved();
      say(mark);
    }
  }

  Object.assign(window, { tireless: (round: number) => void (kind === "worksheets" ? writing(round) : deciding(round)) });
}
