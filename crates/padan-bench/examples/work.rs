//! Hard sets, many partners and opening in steps, in one short run: `cargo run --release -p padan-bench --example work`, with
//! `--features counts` for the work as counts instead of times alone. Whole figures are those of `scripts/bench`.

use padan_bench::{sets, synthetic, trying::try_pairs};
use padan_core::matching::rank::{PartnerSearch, best_pairs};
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, Opening, Progress, TopicTable};
use std::time::Instant;

/// Organisations of the hard sets, and of the synthetic dataset.
const SIZES: (usize, usize) = (1_000, 20_000);
/// Claims that a step of opening reads.
const BUDGET: usize = 500;

fn timed<T>(times: usize, mut work: impl FnMut() -> T) -> (f64, Option<T>) {
    let mut found = (f64::INFINITY, None);
    for _ in 0..times {
        let start = Instant::now();
        let made = Some(work());
        found = (found.0.min(start.elapsed().as_secs_f64() * 1000.0), made);
    }
    found
}

fn counts() -> String {
    #[cfg(feature = "counts")]
    return format!("{:?}", padan_core::matching::rank::counts::take());
    #[cfg(not(feature = "counts"))]
    String::new()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let selection = Selection::default();
    for (set, _) in sets::SETS {
        let Some(engine) = sets::engine(set, SIZES.0) else { continue };
        let Some(table) = engine.table(0) else { continue };
        counts();
        let (ours, found) = timed(3, || best_pairs(&engine, &table, &selection, 50, 0));
        let work = counts();
        let (all, tried) = timed(3, || try_pairs(&engine, &table, &selection, 50, 1));
        let tried = tried.unwrap_or_default();
        let same = found.unwrap_or_default() == tried.best;
        println!("{set}: {ours:.2} ms of {all:.2} ms, {:.3}, same {same}, pairs {}, three times {work}", ours / all, tried.pairs);
    }
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    let Some(bytes) = synthetic::bytes(SIZES.1) else { return Ok(()) };
    let dataset = synthetic::dataset(&bytes, &builtin);
    let (whole, engine) = timed(1, || Engine::new(dataset.clone(), None));
    let mut opening = Opening::new(dataset, None);
    let mut steps = Vec::new();
    loop {
        let (step, progress) = timed(1, || opening.step(BUDGET));
        steps.push(step);
        if progress == Some(Progress::Done) {
            break;
        }
    }
    steps.sort_unstable_by(f64::total_cmp);
    let (middle, most) = (steps[steps.len() / 2], steps[steps.len() - 1]);
    println!(
        "opening: {whole:.0} ms in one; {:.0} ms in {} steps, median {middle:.2}, most {most:.2}",
        steps.iter().sum::<f64>(),
        steps.len()
    );
    let engine = engine.unwrap_or_default();
    let tables: Vec<TopicTable> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();
    counts();
    let (ready, search) = timed(1, || PartnerSearch::new(&engine, &tables, &selection, 0));
    let Some(search) = search else { return Ok(()) };
    let mut sum = 0usize;
    let asked = (0..SIZES.1).step_by(97);
    let number = asked.clone().count();
    let (took, _) = timed(1, || {
        for organisation in asked.clone() {
            for partner in search.of(organisation, 20) {
                let numbers = [partner.organisation, partner.topic, partner.score.total() as usize];
                sum = numbers.iter().fold(sum, |sum, &number| sum.wrapping_mul(31).wrapping_add(number));
            }
        }
    });
    println!(
        "partners: ready in {ready:.0} ms, {number} asked, {:.3} ms each, sum {sum:x} {}",
        took / f64::from(u32::try_from(number)?),
        counts()
    );
    Ok(())
}
