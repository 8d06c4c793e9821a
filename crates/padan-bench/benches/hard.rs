//! Best pairs of datasets that are hard on bounds, beside trying all pairs of them; both have to find the same.

#![allow(missing_docs, clippy::expect_used)] // criterion makes the functions; the sets are made here

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use padan_bench::{sets, trying::try_pairs};
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use std::hint::black_box;
use std::time::Duration;

/// Organisations: as many as can be tried whole again and again.
const N: usize = 2_000;

fn hard(criterion: &mut Criterion) {
    let selection = Selection::default();
    for (set, _) in sets::SETS {
        let engine = sets::engine(set, N).expect("a set");
        let table = engine.table(0).expect("a topic");
        assert_eq!(best_pairs(&engine, &table, &selection, 50, 0), try_pairs(&engine, &table, &selection, 50, 1).best, "{set}");
        let mut group = criterion.benchmark_group("hard");
        group.bench_function(BenchmarkId::new("ours", set), |bench| {
            bench.iter(|| best_pairs(&engine, black_box(&table), &selection, 50, 0));
        });
        group.bench_function(BenchmarkId::new("try", set), |bench| bench.iter(|| try_pairs(&engine, black_box(&table), &selection, 50, 1)));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_millis(400));
    targets = hard
}
criterion_main!(benches);
