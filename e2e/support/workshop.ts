// Workshops as journeys need them: a session of several groups that comes from a file, and the facilitator's word, which
// comes the way it does from a facilitator's window on the same laptop.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, openApp } from "./app";
import type { Page } from "@playwright/test";

const KEPT = fileURLToPath(new URL("../files/format-1.session.json", import.meta.url));

/** How a workshop is played. */
export interface Settings {
  deciding?: "consensus" | "majority" | "chair";
  voting?: "open" | "anonymous";
  pace?: "free" | "facilitator";
  minutes?: number[];
}

/** What the facilitator says, as the log writes it. */
export type Direction = Record<string, unknown>;

/** A session of several groups on the case study of fair recruitment, with nothing played. */
export class Workshop {
  private sequence = 0;
  readonly id: string;
  private readonly header: Record<string, unknown>;

  constructor(settings: Settings = {}, groups = ["North", "South", "West"]) {
    const { header } = JSON.parse(readFileSync(KEPT, "utf8"));
    this.id = `workshop-${Math.random().toString(36).slice(2, 10)}`;
    this.header = {
      ...header,
      format: 2,
      id: this.id,
      groups: groups.map((name) => ({ id: name.toLowerCase(), name })),
      settings: { open_truth: false, ...settings },
    };
  }

  /** Its file. */
  file(entries: unknown[] = []): { name: string; mimeType: string; buffer: Buffer } {
    const text = JSON.stringify({ header: this.header, entries });
    return { name: `${this.id}.session.json`, mimeType: "application/json", buffer: Buffer.from(text) };
  }

  /** Puts it onto the laptop. */
  async put(page: Page): Promise<void> {
    await openApp(page);
    await this.open(page);
  }

  /** Opens a group's page. */
  async join(page: Page, group = "north"): Promise<void> {
    await page.goto(`./#/session/${this.id}/${group}`);
    await page.getByRole("main").first().waitFor();
  }

  /** Says the facilitator's word from another window of the same browser: onto the disk first, then to the windows. */
  async direct(page: Page, direction: Direction, group?: string): Promise<void> {
    const entry = {
      id: { device: "facilitator", sequence: ++this.sequence },
      lamport: 1000 + this.sequence,
      at: Date.now(),
      author: "facilitator",
      ...(group ? { group } : {}),
      events: [{ directed: { direction } }],
    };
    const console = await page.context().newPage();
    await openApp(console);
    await this.open(console, [entry]);
    await console.evaluate(
      ([name, text]) => new BroadcastChannel(name).postMessage(text),
      [`session/${this.id}`, JSON.stringify([entry])],
    );
    await console.close();
  }

  private async open(page: Page, entries: unknown[] = []): Promise<void> {
    await page.locator("input[type=file]").setInputFiles(this.file(entries));
    await expect.poll(() => page.url()).toContain(this.id);
  }
}

/** An order that the group's laptop carries out. */
export const order = (order: unknown, when: unknown = "now"): Direction => ({ order: { order, when } });
