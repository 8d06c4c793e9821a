// The Content-Security-Policy of a page: its own inline scripts and its own files, nothing else.

import { createHash } from "node:crypto";

const digests = (html, element) => [...html.matchAll(element)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);

/** A page with its policy in place. `extra` replaces whole rules; the digests of what stands in the page are always added. */
export function withPolicy(html, extra = {}) {
  const rules = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    ...extra,
  };
  rules["script-src"] = [...rules["script-src"], ...digests(html, /<script(?![^>]*\bsrc=)(?![^>]*type="text\/plain")[^>]*>([\s\S]*?)<\/script>/g)];
  rules["style-src"] = [...rules["style-src"], ...digests(html, /<style[^>]*>([\s\S]*?)<\/style>/g)];
  const policy = Object.entries(rules).map(([rule, values]) => `${rule} ${values.join(" ")}`);
  return html.replace("__CSP__", () => policy.join("; "));
}
