// The app as assistive technology has it: the browser's own accessibility tree, and nothing of the page behind it.

import { expect } from "./app";
import type { CDPSession, Page } from "@playwright/test";

/** A node of the tree that is not left out: what it is, what it is called, what else is said of it, and how it stands. */
export interface Node {
  id: string;
  role: string;
  name: string;
  description: string;
  state: Record<string, unknown>;
  dom: number;
  children: Node[];
}

/** Roles of what people act on. */
const ACTIVE = ["button", "link", "radio", "checkbox", "textbox", "combobox", "DisclosureTriangle"];

interface Answer {
  nodes: {
    nodeId: string;
    ignored: boolean;
    role?: { value: string };
    name?: { value: string };
    description?: { value: string };
    properties?: { name: string; value: { value?: unknown } }[];
    childIds?: string[];
    backendDOMNodeId?: number;
  }[];
}

/** Every node below one, itself first, in the order in which they are read. */
export function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

/** The text below a node, as it is read. */
export function text(node: Node): string {
  const parts = all(node).filter(({ role }) => role === "StaticText");
  return parts.map(({ name }) => name).join(" ").replace(/\s+/g, " ").trim();
}

export class Tree {
  private constructor(
    private readonly page: Page,
    private readonly browser: CDPSession,
    private root: Node,
  ) {}

  static async of(page: Page): Promise<Tree> {
    const browser = await page.context().newCDPSession(page);
    await browser.send("Accessibility.enable");
    await browser.send("DOM.enable");
    const tree = new Tree(page, browser, await read(browser));
    return tree;
  }

  /** Reads the tree anew until something in it fits, and answers that. */
  async wait<T>(what: string, fits: (tree: Tree) => T | undefined | false): Promise<T> {
    let found: T | undefined | false;
    await expect
      .poll(
        async () => {
          this.root = await read(this.browser);
          found = fits(this);
          return Boolean(found);
        },
        { message: what, timeout: 30_000 },
      )
      .toBe(true);
    return found as T;
  }

  /** The nodes of a role, with a name that fits, within another node. */
  find(role: string | RegExp, name: string | RegExp = /(?:)/, within: Node = this.root): Node[] {
    const fits = (value: string, wanted: string | RegExp) => (typeof wanted === "string" ? value === wanted : wanted.test(value));
    return all(within).filter((node) => fits(node.role, role) && fits(node.name, name));
  }

  /** The dialogue that is open; otherwise the main part of the page. */
  atHand(): Node | undefined {
    return this.find("dialog")[0] ?? this.find("main")[0];
  }

  /** What a screen reader's default action does to a node. */
  async press(node: Node): Promise<void> {
    expect(node.state.disabled ?? false, `${node.name} can be pressed`).toBe(false);
    await this.browser.send("DOM.focus", { backendNodeId: node.dom });
    const { object } = await this.browser.send("DOM.resolveNode", { backendNodeId: node.dom });
    await this.browser.send("Runtime.callFunctionOn", { objectId: object.objectId, functionDeclaration: "function () { this.click(); }" });
  }

  /** Puts the focus on a node and presses keys there. */
  async keys(node: Node, ...keys: string[]): Promise<void> {
    await this.browser.send("DOM.focus", { backendNodeId: node.dom });
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the focus on a field and writes into it. */
  async write(node: Node, words: string): Promise<void> {
    await this.browser.send("DOM.focus", { backendNodeId: node.dom });
    await this.page.keyboard.insertText(words);
  }

  /** What people act on, or look at, and cannot tell what it is. */
  nameless(): string[] {
    const need = [...ACTIVE, "image", "img", "figure", "dialog", "table", "navigation", "region", "complementary", "meter", "heading"];
    // A figure may be named by what is in it.
    const silent = all(this.root).filter((node) => need.includes(node.role) && !node.name.trim() && !(node.role === "figure" && text(node)));
    return silent.map((node) => `${node.role} ${JSON.stringify(node.state)} ${text(node)}`);
  }
}

async function read(browser: CDPSession): Promise<Node> {
  const { nodes } = (await browser.send("Accessibility.getFullAXTree")) as unknown as Answer;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // What is left out of the tree hands its place to what is in it.
  const build = (id: string): Node[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    return [
      {
        id,
        role: node.role?.value ?? "",
        name: node.name?.value ?? "",
        description: node.description?.value ?? "",
        state: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        dom: node.backendDOMNodeId ?? 0,
        children,
      },
    ];
  };
  return build(nodes[0].nodeId)[0] ?? { id: "", role: "", name: "", description: "", state: {}, dom: 0, children: [] };
}
