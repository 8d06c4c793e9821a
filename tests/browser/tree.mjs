// The tree that a screen reader meets: landmarks, headings, controls and pictures with their roles and names. Of rows that are alike
// the first two stand for all.

const landmarks = new Set(["banner", "navigation", "main", "contentinfo", "search", "region", "complementary", "form", "dialog"]);
const controls = new Set(["link", "button", "textbox", "searchbox", "combobox", "checkbox", "radio", "slider", "spinbutton", "DisclosureTriangle", "img", "image", "progressbar", "status", "alert", "timer"]);
const rows = { list: "listitem", table: "row", grid: "row", rowgroup: "row" };
/** Rows of a list or a table that are shown. */
const SHOWN = 2;

/** The tree as lines, indented below landmarks. */
export async function treeOf(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const role = (node) => node.role?.value ?? "";
  const walk = (node, depth) => {
    const [kind, name] = [role(node), (node.name?.value ?? "").replace(/\s+/g, " ").trim()];
    const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    let below = depth;
    const property = (name) => node.properties?.find((one) => one.name === name)?.value.value;
    if (!node.ignored && (landmarks.has(kind) || kind === "heading" || controls.has(kind))) {
      const level = kind === "heading" ? ` ${property("level")}` : "";
      const state = [property("expanded") === false && "closed", property("checked") === "true" && "ticked", property("pressed") === "true" && "pressed", property("disabled") === true && "disabled"].filter(Boolean).join(", ");
      // What a live region says changes; that it is there does not. A long sentence is known by its beginning.
      const told = ["status", "alert"].includes(kind) ? "" : name.length > 70 ? ` "${name.slice(0, 70)}…"` : name ? ` "${name}"` : "";
      lines.push(`${"  ".repeat(depth)}${kind}${level}${told}${state ? ` (${state})` : ""}`);
      if (landmarks.has(kind)) below = depth + 1;
      if (controls.has(kind) && !["status", "alert"].includes(kind)) return;
    }
    let alike = 0;
    for (const child of children) {
      alike += role(child) === rows[kind] ? 1 : 0;
      if (role(child) !== rows[kind] || alike <= SHOWN) walk(child, below);
    }
    // How many there are is the data's; that there are more is the page's.
    if (alike > SHOWN && children.some((child) => role(child) === rows[kind])) lines.push(`${"  ".repeat(below)}… more of this ${kind}`);
  };
  walk(nodes[0], 0);
  return lines.join("\n");
}
