// Draws the land of the region: `npm ci && node land.mjs` in this folder, by hand, when the frame or the coarseness changes.
//
// Natural Earth (https://www.naturalearthdata.com, public domain) as TopoJSON of the npm package world-atlas: its layer `land` at
// 1:50,000,000 is dissolved, so that no border between states is in it. What lies in the frame is cut out and made coarse;
// seas have no names, and islands too small to be seen at this size are left out whichever state's they are.
//
// Each line of the result is a ring: longitude and latitude of its first point, then steps to the next ones, all in tenths of
// degrees, north positive. The core projects them (crates/padan-core/src/picture/map.rs). It also checks that the point at which
// each member state is marked lies in that state's own land.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { feature } from "topojson-client";

const root = path.resolve(import.meta.dirname, "../..");
const atlas = (name) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), "utf8"));

/** The frame in degrees, that of crates/padan-core/src/picture/map.rs. */
const frame = { west: 91.5, east: 141.5, north: 29, south: -11.5 };
/** How far a line may leave the coast, in degrees: about a pixel on a wide screen. */
const COARSE = 0.11;
/** Square degrees below which an island is left out. */
const SMALLEST = 0.05;

const { geometries } = { geometries: feature(atlas("land-50m"), "land").features.map((one) => one.geometry) };
const rings = geometries.flatMap((geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)).flatMap((polygon) => polygon.map(open));
const kept = rings
  .map(cut)
  .filter((ring) => ring.length > 2 && Math.abs(area(ring)) >= SMALLEST)
  .map((ring) => rounded(coarse(ring)))
  .filter((ring) => ring.length > 2)
  .sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
const lines = kept.map((ring) => ring.flatMap(([x, y], place) => (place === 0 ? [x, y] : [x - ring[place - 1][0], y - ring[place - 1][1]])).join(" "));
const target = path.join(root, "crates/padan-core/src/picture/land.txt");
writeFileSync(target, `${lines.join("\n")}\n`);
console.log(`${kept.length} rings, ${kept.reduce((sum, ring) => sum + ring.length, 0)} points, ${lines.join("\n").length} characters`);
checkMarks();

/** A ring without its last point, which is its first. */
function open(ring) {
  return ring.slice(0, -1);
}

/** What of a ring lies in the frame (Sutherland and Hodgman); edges along the frame are never drawn, since land is filled, not outlined. */
function cut(ring) {
  const sides = [
    [(p) => p[0] >= frame.west, (p, q) => between(p, q, 0, frame.west)],
    [(p) => p[0] <= frame.east, (p, q) => between(p, q, 0, frame.east)],
    [(p) => p[1] <= frame.north, (p, q) => between(p, q, 1, frame.north)],
    [(p) => p[1] >= frame.south, (p, q) => between(p, q, 1, frame.south)],
  ];
  return sides.reduce((points, [inside, meet]) => points.flatMap((point, place) => {
    const before = points[(place + points.length - 1) % points.length];
    const crossed = inside(before) === inside(point) ? [] : [meet(before, point)];
    return inside(point) ? [...crossed, point] : crossed;
  }), ring);
}

function between(p, q, axis, at) {
  const part = (at - p[axis]) / (q[axis] - p[axis]);
  return [p[0] + part * (q[0] - p[0]), p[1] + part * (q[1] - p[1])];
}

/** Twice-signed area by the shoelace, halved. */
function area(ring) {
  return ring.reduce((sum, [x, y], place) => {
    const [u, v] = ring[(place + 1) % ring.length];
    return sum + x * v - u * y;
  }, 0) / 2;
}

/** A ring of fewer points (Douglas and Peucker), from the two that are farthest apart. */
function coarse(ring) {
  const far = ring.reduce((best, point, place) => (distance(point, ring[0]) > distance(ring[best], ring[0]) ? place : best), 0);
  const halves = [ring.slice(0, far + 1), [...ring.slice(far), ring[0]]];
  return halves.flatMap((half) => line(half).slice(0, -1));
}

function line(points) {
  const [from, to] = [points[0], points[points.length - 1]];
  let [worst, place] = [0, 0];
  for (let at = 1; at < points.length - 1; at += 1) {
    const off = offset(points[at], from, to);
    if (off > worst) [worst, place] = [off, at];
  }
  if (worst <= COARSE) return [from, to];
  return [...line(points.slice(0, place + 1)).slice(0, -1), ...line(points.slice(place))];
}

function offset(point, from, to) {
  const length = distance(from, to);
  if (length === 0) return distance(point, from);
  const along = Math.max(0, Math.min(1, ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) / length ** 2));
  return distance(point, [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])]);
}

function distance([x, y], [u, v]) {
  return Math.hypot(x - u, y - v);
}

/** Points in tenths of degrees, none twice in a row. */
function rounded(ring) {
  const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
  return tenths.filter(([x, y], place) => place === 0 || x !== tenths[place - 1][0] || y !== tenths[place - 1][1]);
}

/** Ends with an error where a state's mark does not lie in its land, by the finest layer of Natural Earth. */
function checkMarks() {
  const names = { BN: "Brunei", ID: "Indonesia", KH: "Cambodia", LA: "Laos", MM: "Myanmar", MY: "Malaysia", PH: "Philippines", SG: "Singapore", TH: "Thailand", TL: "Timor-Leste", VN: "Vietnam" };
  const source = readFileSync(path.join(root, "crates/padan-core/src/picture/map.rs"), "utf8");
  const states = feature(atlas("countries-10m"), "countries").features;
  for (const [code, name] of Object.entries(names)) {
    const [, east, north] = source.match(new RegExp(`\\("${code}", (-?\\d+), (-?\\d+)\\)`)) ?? [];
    const point = [Number(east) / 10, Number(north) / 10];
    const { geometry } = states.find((state) => state.properties.name === name);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const inside = polygons.some((polygon) => polygon.every((ring, hole) => holds(ring, point) === (hole === 0)));
    console.log(`${code} ${point.join(" ")}: ${inside ? "in its land" : "NOT in its land"}`);
    if (!inside) process.exitCode = 1;
  }
}

function holds(ring, [x, y]) {
  return ring.reduce((odd, [u, v], place) => {
    const [p, q] = ring[(place + 1) % ring.length];
    return (v > y) !== (q > y) && x < ((p - u) * (y - v)) / (q - v) + u ? !odd : odd;
  }, false);
}
