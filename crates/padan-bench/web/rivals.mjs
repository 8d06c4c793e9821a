// The same sum of all terms in plain JavaScript over typed arrays, for the benchmark only: once trying all pairs, once with
// the sum bound (sort by what each side can bring at most, stop where two together cannot reach the k-th best).
//
// Written as one would who wants it fast: each row is spread out once (words, capabilities and texts of the first side as
// dense tables), so that a pair is one walk through the other side's short lists. All numbers are whole and stay below 2^53.
//
// A term with a new part is added in three places: its inputs in `src/numbers.rs`, the sum in `score`, and what one side can
// bring to it at most in `ownBound`.

const ONE = 1_000_000;
/// The bit of those who would use the result.
const USES = 4;
/// Rounding that bounds allow for, in hundredths of thousandths of points for one side: eight terms, half a thousandth each.
const ROUNDING = 451;

/** The lists of numbers that the engine gave, as typed arrays. */
export function decode(json) {
  const { columns, constants } = JSON.parse(json);
  return { ...Object.fromEntries(Object.entries(columns).map(([name, numbers]) => [name, Int32Array.from(numbers)])), constants };
}

const bits = (number) => {
  let count = 0;
  for (; number; number &= number - 1) count++;
  return count;
};
const span = (stages, roles) => bits(stages) * 100_000 + Math.floor((bits(roles) * 500_000) / 3);
const times = (a, b) => Math.floor((a * b) / ONE);
const saturate = (x, half) => Math.floor((x * ONE) / (x + half));
const rounded = (exact) => Math.floor((exact + ONE / 2) / ONE);

/** The k best of pairs by points and then by places; both are one number, so that comparing is one step. */
class Best {
  constructor(k, organisations) {
    this.k = k;
    this.n = organisations;
    this.square = organisations * organisations;
    this.heap = [];
  }
  /** The points that a pair needs at least, in thousandths. */
  get least() {
    return this.heap.length < this.k ? -1 : Math.ceil(this.heap[0] / this.square);
  }
  offer(points, a, b) {
    const key = points * this.square - (a * this.n + b);
    const heap = this.heap;
    if (heap.length < this.k) {
      heap.push(key);
      let at = heap.length - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (heap[above] <= heap[at]) break;
        [heap[above], heap[at]] = [heap[at], heap[above]];
        at = above;
      }
      return;
    }
    if (key <= heap[0]) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && heap[below + 1] < heap[below]) below++;
      if (heap[below] >= key) break;
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = key;
  }
  /** a, b and points of each pair, best first, one behind the other, as the engine gives them. */
  sorted() {
    return [...this.heap]
      .sort((a, b) => b - a)
      .flatMap((key) => {
        const points = Math.ceil(key / this.square);
        const place = points * this.square - key;
        return [Math.floor(place / this.n), place % this.n, points];
      });
  }
}

/** A rival for one topic. `all(k, every)` tries all pairs of every so-manieth row, `bounded(k)` stops by the sum bound. */
export function rival(common, topic) {
  const { candidates, state, owner, scripts, length, word, wordStart, wordCount, wordRarity, text, textStart, capability, capabilityStart, depth, capabilityRarity, certification, certificationStart } = common;
  const { weight, strength, reach, track, wordsTopic, role, stages, claims, wellEvidenced, seek, seekStart } = topic;
  const share = common.constants;
  const elements = weight.length;
  const organisations = state.length;

  // The first side, spread out.
  let a = -1;
  const hasWord = new Int32Array(wordRarity.length);
  const depthOf = new Int32Array(capabilityRarity.length);
  const hasText = new Uint8Array(common.textLength.length);
  function spread(place) {
    if (a >= 0) {
      for (let at = wordStart[a]; at < wordStart[a + 1]; at++) hasWord[word[at]] = 0;
      for (let at = capabilityStart[a]; at < capabilityStart[a + 1]; at++) depthOf[capability[at]] = 0;
      for (let at = textStart[a]; at < textStart[a + 1]; at++) hasText[text[at]] = 0;
    }
    a = place;
    for (let at = wordStart[a]; at < wordStart[a + 1]; at++) hasWord[word[at]] = wordRarity[word[at]];
    for (let at = capabilityStart[a]; at < capabilityStart[a + 1]; at++) depthOf[capability[at]] = depth[at];
    for (let at = textStart[a]; at < textStart[a + 1]; at++) hasText[text[at]] = 1;
  }

  /** What is left of one side's words and capabilities without the texts that stand on both. */
  function without(place, shared) {
    const counts = new Map();
    for (let at = wordStart[place]; at < wordStart[place + 1]; at++) counts.set(word[at], wordCount[at]);
    let left = length[place];
    for (const taken of shared) {
      for (let at = common.textWordStart[taken]; at < common.textWordStart[taken + 1]; at++) {
        const count = counts.get(common.textWord[at]);
        if (count === undefined) continue;
        if (count > common.textWordCount[at]) counts.set(common.textWord[at], count - common.textWordCount[at]);
        else counts.delete(common.textWord[at]);
      }
      left = Math.max(0, left - common.textLength[taken]);
    }
    let own = 0;
    for (let at = textStart[place]; at < textStart[place + 1]; at++) if (!shared.includes(text[at])) own |= common.textScripts[text[at]];
    const depths = new Map();
    for (let at = common.claimTextStart[place]; at < common.claimTextStart[place + 1]; at++) {
      if (shared.includes(common.claimText[at])) continue;
      depths.set(common.claimCapability[at], Math.max(common.claimDepth[at], depths.get(common.claimCapability[at]) ?? 0));
    }
    return { counts, left, own, depths };
  }

  /** Likeness of both sides' words, -1 where they cannot be compared; that of their capabilities is left in `capabilities`. */
  let capabilities = 0;
  function likeness(b) {
    let shared = null;
    for (let at = textStart[b]; at < textStart[b + 1]; at++) if (hasText[text[at]]) (shared ??= []).push(text[at]);
    let mass = 0;
    let held = 0;
    // Asked of all texts: whose only text is the joint one is not thereby unknown.
    const comparable = length[a] && length[b] && scripts[a] & scripts[b];
    let restComparable = comparable;
    if (shared) {
      const [ours, theirs] = [without(a, shared), without(b, shared)];
      restComparable = ours.left && theirs.left && ours.own & theirs.own;
      for (const each of theirs.counts.keys()) if (ours.counts.has(each)) mass += wordRarity[each];
      for (const [each, theirDepth] of theirs.depths) held += times(capabilityRarity[each], Math.min(ours.depths.get(each) ?? 0, theirDepth));
    } else {
      for (let at = wordStart[b], end = wordStart[b + 1]; at < end; at++) mass += hasWord[word[at]];
      for (let at = capabilityStart[b], end = capabilityStart[b + 1]; at < end; at++) {
        const ours = depthOf[capability[at]];
        if (ours) held += times(capabilityRarity[capability[at]], ours < depth[at] ? ours : depth[at]);
      }
    }
    capabilities = saturate(held, share.commonHalf);
    if (!comparable) return -1;
    return restComparable ? saturate(mass, share.wordsPairHalf) : 0;
  }

  /** How well what one side seeks is met by depths; -1 where it seeks nothing. */
  function met(place, depthIn) {
    const [from, to] = [seekStart[place], seekStart[place + 1]];
    if (from === to) return -1;
    let depths = 0;
    for (let at = from; at < to; at++) depths += depthIn(seek[at]);
    return Math.floor(depths / (to - from));
  }
  const mean = (one, other) => (one < 0 ? other : other < 0 ? one : (one + other) >> 1);

  /** Thousandths of points of the spread out side with another: the sum of all terms, each rounded once. */
  function score(b) {
    let sum = 0;
    let both = 0;
    for (let e = 0, ours = a * elements, theirs = b * elements; e < elements; e++, ours++, theirs++) {
      const [one, other] = [strength[ours], strength[theirs]];
      sum += weight[e] * (one > other ? one : other);
      both += weight[e] * (one > other ? other : one);
    }
    const covered = Math.floor(sum / ONE);
    // Shares of what cannot be known go to coverage.
    let toCoverage = share.coverage;
    let points = rounded(share.trackRecord * ((track[a] + track[b]) >> 1));

    let exact = 0;
    const told = mean(wordsTopic[a], wordsTopic[b]);
    if (told < 0) toCoverage += share.wordsTopic;
    else exact += share.wordsTopic * told;
    const alike = likeness(b);
    if (alike < 0) toCoverage += share.wordsPair;
    else exact += share.wordsPair * alike;
    points += rounded(exact);

    const gain = Math.max(0, covered - Math.max(reach[a], reach[b]));
    points += rounded(share.mutualGain * Math.min(ONE, 2 * gain));

    points += rounded(share.commonCapabilities * capabilities + share.commonElements * Math.floor(both / ONE));

    const users = share.users[(role[a] & USES ? 1 : 0) + (role[b] & USES ? 1 : 0)];
    points += rounded(share.chainSpan * span(stages[a] | stages[b], role[a] | role[b]) + share.chainUsers * users);

    exact = 0;
    const [ours, oursEnd, theirs, theirsEnd] = [certificationStart[a], certificationStart[a + 1], certificationStart[b], certificationStart[b + 1]];
    if (ours === oursEnd || theirs === theirsEnd) toCoverage += share.certifications;
    else {
      let same = 0;
      for (let one = ours; one < oursEnd; one++) for (let other = theirs; other < theirsEnd; other++) same += certification[one] === certification[other] ? 1 : 0;
      exact += share.certifications * saturate(3 * same, 2);
    }
    const all = claims[a] + claims[b];
    if (all === 0) toCoverage += share.evidence;
    else exact += share.evidence * Math.floor(((wellEvidenced[a] + wellEvidenced[b]) * ONE) / all);
    points += rounded(exact);

    const depthIn = (wanted) => {
      for (let at = capabilityStart[b]; at < capabilityStart[b + 1]; at++) if (capability[at] === wanted) return depth[at];
      return 0;
    };
    const wish = seekStart[a] === seekStart[a + 1] && seekStart[b] === seekStart[b + 1] ? -1 : mean(met(a, depthIn), met(b, (wanted) => depthOf[wanted]));
    if (wish < 0) toCoverage += share.statedInterest;
    else points += rounded(share.statedInterest * wish);

    return points + rounded(toCoverage * covered);
  }

  const mayPair = (b) => state[a] !== state[b] && (owner[a] < 0 || (owner[a] !== owner[b] && owner[a] !== b)) && owner[b] !== a;

  function all(k, every = 1) {
    const best = new Best(k, organisations);
    let pairs = 0;
    for (let row = 0; row < candidates.length; row += every) {
      spread(candidates[row]);
      for (let at = row + 1; at < candidates.length; at++) {
        const b = candidates[at];
        if (!mayPair(b)) continue;
        pairs++;
        best.offer(score(b), a, b);
      }
    }
    return { best: best.sorted(), pairs };
  }

  /** What one side can bring to a pair with anybody at most, in hundredths of thousandths of points. */
  function ownBound(place) {
    const alone = reach[place];
    const certified = certificationStart[place + 1] - certificationStart[place];
    const parts = [
      [share.coverage, alone],
      [share.mutualGain, alone],
      [share.trackRecord, (track[place] + 1) >> 1],
      [share.wordsTopic, wordsTopic[place] < 0 ? alone : wordsTopic[place]],
      [share.wordsPair, Math.max(alone, (common.wordsBound[place] >> 1) + 1)],
      [share.commonCapabilities, (common.commonBound[place] >> 1) + 1],
      [share.commonElements, (alone >> 1) + 2],
      [share.chainSpan, span(stages[place], role[place]) + 1],
      [share.chainUsers, share.users[role[place] & USES ? 1 : 0]],
      [share.certifications, Math.max(alone, (saturate(3 * certified, 2) >> 1) + 1)],
      [share.evidence, claims[place] === 0 ? alone : Math.floor((wellEvidenced[place] * ONE) / claims[place]) + 1],
      [share.statedInterest, seekStart[place + 1] > seekStart[place] ? ONE : alone],
    ];
    return Math.floor((parts.reduce((sum, [most, part]) => sum + most * part, 0) * 100) / ONE) + ROUNDING;
  }

  function bounded(k) {
    const best = new Best(k, organisations);
    const bound = Float64Array.from(candidates, ownBound);
    const order = Uint32Array.from(bound, (_, at) => at).sort((one, other) => bound[other] - bound[one] || one - other);
    let pairs = 0;
    for (let row = 0; row < order.length; row++) {
      const own = bound[order[row]];
      // Both sides at most as good as this one: nothing later can be among the best.
      if (2 * own < 100 * best.least) break;
      spread(candidates[order[row]]);
      for (let at = row + 1; at < order.length; at++) {
        if (own + bound[order[at]] < 100 * best.least) break;
        const b = candidates[order[at]];
        if (!mayPair(b)) continue;
        pairs++;
        best.offer(score(b), Math.min(a, b), Math.max(a, b));
      }
    }
    return { best: best.sorted(), pairs };
  }

  /** Points of any two, for comparing with the engine. */
  const points = (one, other) => (spread(one), score(other));
  return { all, bounded, points };
}
