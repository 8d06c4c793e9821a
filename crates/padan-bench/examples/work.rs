//! Hard sets, opening in steps and partners of many, as time on the processor, which a busy machine prolongs less than the time
//! that passes: `cargo run --release -p padan-bench --example work -- [sets|opening|partners…]`, with `--features counts` for the
//! work as counts too. Whole figures are those of `scripts/bench`.

use padan_bench::cpu::timed;
use padan_bench::{sets, synthetic, trying::try_pairs};
use padan_core::check::{Rules, check_structure};
use padan_core::dataset::Dataset;
use padan_core::document::{Document, Reading, hash, pack, read, unpack};
use padan_core::matching::rank::{PartnerSearch, best_pairs};
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, Opening, Progress, TopicTable};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Organisations of the hard sets, and of the synthetic dataset.
const SIZES: (usize, usize) = (1_000, 20_000);
/// How often each way is tried, in turns; the quickest counts.
const TURNS: usize = if cfg!(feature = "counts") { 1 } else { 15 };
/// Bytes that a step of reading parses, and claims that a step of opening reads.
const BYTES: usize = 100_000;
const CLAIMS: usize = 500;

fn counts() -> String {
    #[cfg(feature = "counts")]
    return format!("{:?}", padan_core::matching::counts::take());
    #[cfg(not(feature = "counts"))]
    String::new()
}

fn hard_sets() {
    let selection = Selection::default();
    for (set, _) in sets::SETS {
        let Some(engine) = sets::engine(set, SIZES.0) else { continue };
        let Some(table) = engine.table(0) else { continue };
        let (mut ours, mut all, mut pairs) = (f64::INFINITY, f64::INFINITY, 0);
        let mut same = true;
        for _ in 0..TURNS {
            counts();
            let (took, found) = timed(|| best_pairs(&engine, &table, &selection, 50, 0));
            ours = took.min(ours);
            let work = counts();
            let (took, tried) = timed(|| try_pairs(&engine, &table, &selection, 50, 1));
            all = took.min(all);
            same &= found == tried.best;
            pairs = tried.pairs;
            if !work.is_empty() {
                println!("{set}: {work}");
            }
        }
        println!("{set}: {ours:.2} ms of {all:.2} ms for {pairs} pairs, {:.3}, same {same}", ours / all);
    }
}

/// Takes steps until all is done, and tells how long they were.
fn steps(what: &str, mut step: impl FnMut() -> Progress) {
    let mut steps = Vec::new();
    loop {
        let (took, progress) = timed(&mut step);
        steps.push((took, steps.len()));
        if progress == Progress::Done {
            break;
        }
    }
    let sum: f64 = steps.iter().map(|(took, _)| took).sum();
    steps.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let longest: Vec<String> = steps.iter().rev().take(4).map(|(took, step)| format!("{took:.2} (step {step})")).collect();
    println!("{what}: {sum:.0} ms in {} steps, median {:.2}, longest {}", steps.len(), steps[steps.len() / 2].0, longest.join(", "));
}

fn opening(bytes: Vec<u8>, builtin: &Document) {
    let (parsed, value) = timed(|| serde_json::from_slice::<serde_json::Value>(&bytes).unwrap_or_default());
    let (hashed, _) = timed(|| hash(&value));
    let (made, document) = timed(|| read(value).0);
    let (resolved, dataset) = timed(|| Dataset::new(document, String::new(), Some(builtin)));
    let (whole, _) = timed(|| Engine::new(dataset, None));
    println!("at once: JSON {parsed:.0} ms, hash {hashed:.0}, document {made:.0}, dataset {resolved:.0}, engine {whole:.0}");
    let mut reading = Reading::new(bytes);
    steps("document", || reading.step(BYTES));
    let Some((document, hash, _)) = reading.document() else { return };
    let rules = Rules { bundled: false, builtin: Some(builtin) };
    println!("checked for use at once: {:.0} ms", timed(|| check_structure(&document, &rules)).0);
    // Nothing large is freed before the opening is measured: some allocators only tidy up when they are asked for much.
    let kept = document.clone();
    let (begun, mut opening) = timed(|| Opening::of(document, hash, Some(builtin), None));
    println!("opening begun: {begun:.2} ms");
    steps("engine", || opening.step(CLAIMS));
    let packed = pack(&kept);
    println!("unpacked at once: {:.0} ms", timed(|| unpack(&packed.dataset)).0);
}

fn partners(bytes: &[u8], builtin: &Document) -> Outcome {
    let engine = Engine::new(synthetic::dataset(bytes, builtin), None);
    let tables: Vec<TopicTable> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();
    counts();
    let (ready, search) = timed(|| PartnerSearch::new(&engine, &tables, &Selection::default(), 0));
    let asked = (0..SIZES.1).step_by(97);
    let number = asked.clone().count();
    let (took, sum) = timed(|| {
        let mut sum = 0usize;
        for organisation in asked {
            for partner in search.of(organisation, 20) {
                let numbers = [partner.organisation, partner.topic, partner.score.total() as usize];
                sum = numbers.iter().fold(sum, |sum, &number| sum.wrapping_mul(31).wrapping_add(number));
            }
        }
        sum
    });
    let each = took / f64::from(u32::try_from(number)?);
    println!("partners: ready in {ready:.0} ms, {number} asked, {each:.3} ms each, sum {sum:x} {}", counts());
    Ok(())
}

fn main() -> Outcome {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let is_asked = |name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
    if is_asked("sets") {
        hard_sets();
    }
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    let Some(bytes) = synthetic::bytes(SIZES.1) else { return Ok(()) };
    if is_asked("partners") {
        partners(&bytes, &builtin)?;
    }
    if is_asked("opening") {
        opening(bytes, &builtin);
    }
    Ok(())
}
