//! Best pairs of each topic, best partners over all topics, and trying all pairs, at three sizes.

#![allow(missing_docs, clippy::expect_used)] // criterion makes the functions; data that lack a part are no data to measure

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use padan_bench::{synthetic, trying::try_pairs};
use padan_core::matching::rank::{best_pairs, best_partners};
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, TopicTable};
use std::hint::black_box;
use std::time::Duration;

/// Sizes, and of how many organisations one is a row that is tried with all others: whole runs take minutes beyond 1,000.
const SIZES: [(usize, usize); 3] = [(1_000, 1), (10_000, 100), (100_000, 10_000)];

fn ranking(criterion: &mut Criterion) {
    let (builtin, _) = padan_data::document().expect("the bundled data");
    let selection = Selection::default();
    for (n, every) in SIZES {
        let Some(bytes) = synthetic::bytes(n) else { continue };
        let engine = Engine::new(synthetic::dataset(&bytes, &builtin), None);
        let tables: Vec<TopicTable> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();

        let mut group = criterion.benchmark_group("table");
        group.bench_function(BenchmarkId::new("first", n), |bench| bench.iter(|| engine.table(black_box(0))));
        group.finish();

        let mut group = criterion.benchmark_group("pairs");
        for table in &tables {
            let id = BenchmarkId::new(&engine.dataset().topics[table.topic].id, n);
            group.bench_function(id, |bench| bench.iter(|| best_pairs(&engine, black_box(table), &selection, 50, 0)));
        }
        group.finish();

        let mut group = criterion.benchmark_group("try");
        // At one size for each topic, else for the first.
        for table in tables.iter().take(if n == 10_000 { tables.len() } else { 1 }) {
            let pairs = try_pairs(&engine, table, &selection, 50, every).pairs;
            group.throughput(Throughput::Elements(pairs));
            let id = BenchmarkId::new(&engine.dataset().topics[table.topic].id, n);
            group.bench_function(id, |bench| bench.iter(|| try_pairs(&engine, black_box(table), &selection, 50, every)));
        }
        group.finish();

        let mut group = criterion.benchmark_group("partners");
        let mut place = 0;
        group.bench_function(BenchmarkId::new("one", n), |bench| {
            bench.iter(|| {
                // Another organisation each time, spread over all.
                place = (place + 7919) % n;
                best_partners(&engine, &tables, black_box(place), &selection, 20, 0)
            });
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_millis(400));
    targets = ranking
}
criterion_main!(benches);
