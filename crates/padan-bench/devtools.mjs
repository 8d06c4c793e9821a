// A browser spoken to through a pipe, and nothing of ours in its pages until we ask: what drives pages for tests puts scripts into each
// as it begins, and on a slowed processor those take a tenth of the time that is to be measured.

import { spawn } from "node:child_process";
import { executablePath, quiet } from "../../tests/browser/support.mjs";

/** A browser with a profile in a folder: `send(method, params, session)` and `close()`. */
export function begin(profile) {
  const child = spawn(executablePath, ["--headless=new", "--remote-debugging-pipe", `--user-data-dir=${profile}`, ...quiet, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const [, , , to, from] = child.stdio;
  const waiting = new Map();
  let last = 0;
  let unread = "";
  from.setEncoding("utf8").on("data", (text) => {
    const messages = (unread + text).split("\0");
    unread = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const [resolve, reject] = waiting.get(id) ?? [];
      waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    }
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set((last += 1), [resolve, reject]);
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const close = () => Promise.all([ended, send("Browser.close")]);
  return { send, close };
}

/** A page of it that shows nothing yet: `send(method, params)`, `look(expression)` for what JSON can hold, and `close()`. */
export async function openPage(browser) {
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  const look = async (expression) => (await send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  return { send, look, close: () => browser.send("Target.closeTarget", { targetId }) };
}
