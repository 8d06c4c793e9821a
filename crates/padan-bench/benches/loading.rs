//! From the bytes of a file of 20,000 organisations to an engine, step by step.

#![allow(missing_docs, clippy::expect_used)] // criterion makes the functions; without the bundled data nothing can be measured

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use padan_bench::synthetic;
use padan_core::dataset::Dataset;
use padan_core::document::{hash, read};
use padan_core::matching::Engine;
use serde_json::Value;
use std::hint::black_box;
use std::time::Duration;

fn loading(criterion: &mut Criterion) {
    let (builtin, _) = padan_data::document().expect("the bundled data");
    let Some(bytes) = synthetic::bytes(20_000) else { return };
    let mut group = criterion.benchmark_group("load");
    let parse = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).expect("JSON");
    group.bench_function("parse", |bench| bench.iter(|| parse(black_box(&bytes))));
    let value = parse(&bytes);
    group.bench_function("read", |bench| bench.iter_batched(|| value.clone(), read, BatchSize::PerIteration));
    group.bench_function("hash", |bench| bench.iter(|| hash(black_box(&value))));
    let document = read(value).0;
    group.bench_function("dataset", |bench| {
        bench.iter_batched(|| document.clone(), |document| Dataset::new(document, String::new(), Some(&builtin)), BatchSize::PerIteration);
    });
    let dataset = Dataset::new(document, String::new(), Some(&builtin));
    group.bench_function("engine", |bench| {
        bench.iter_batched(|| dataset.clone(), |dataset| Engine::new(dataset, None), BatchSize::PerIteration);
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_millis(400));
    targets = loading
}
criterion_main!(benches);
