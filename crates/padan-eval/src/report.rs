//! docs/EVALUATION.md: tables with how each was measured.

use crate::baselines::{Baseline, PAIRS, Statistics, TOPICS};
use crate::bench::{Bench, Query};
use crate::bootstrap::paired;
use crate::engine::{best_topic, by_points, tables};
use crate::exposure::{self, Exposure, Group};
use crate::fitting::{fitting, lost_with};
use crate::generator::Generator;
use crate::metrics::{AUC_LEVEL, NDCG, Row, mean, means, number};
use crate::table::{Measured, SAMPLES, SEED, column, figure, interval, table};
use padan_core::matching::{Engine, PairScore, TermId};
use padan_words::Words;
use std::fmt::Write as _;

/// A table of paired differences of the first ranking from all others.
fn differences(ours: &[Row], others: &[Measured]) -> String {
    let mut text = "| engine minus | nDCG@20 | AUC, equally large |\n|---|---|---|\n".to_owned();
    for (name, rows) in others {
        let found = |measure: usize| interval(&paired(&column(ours, measure), &column(rows, measure), SAMPLES, SEED));
        let _ = writeln!(text, "| {name} | {} | {} |", found(NDCG), found(AUC_LEVEL));
    }
    text
}

fn measured(bench: &Bench, queries: &[Query], baselines: &[Baseline]) -> Vec<Measured> {
    let statistics = Statistics::new(bench);
    let one = |baseline: &Baseline| (baseline.name.to_owned(), bench.measure(queries, |query| (baseline.scores)(&statistics, query)));
    baselines.iter().map(one).collect()
}

/// The whole report; `apart` is the benchmark with each title as a claim of its own, `without_years` with no year in any claim.
pub fn whole(bench: &Bench, apart: &Bench, without_years: &Bench) -> Result<String, String> {
    let total = |score: &PairScore| u64::from(score.total());
    let ours = bench.measure(&bench.topics, |query| by_points(bench, query, total));
    let baselines = measured(bench, &bench.topics, &TOPICS);
    let fitted = fitting(bench);
    let tables = tables(bench);
    let our_pairs = bench.measure(&bench.pairs, |query| best_topic(bench, &tables, query));
    let pair_baselines = measured(bench, &bench.pairs, &PAIRS);
    let own = Engine::new(padan_data::dataset().map_err(|error| format!("bundled dataset: {error:?}"))?, None);
    let as_of = own.dataset().as_of.map(|day| day.to_string()).unwrap_or_default();
    let mut text = format!(
        include_str!("words/head.md"),
        about = bench.about,
        topics = bench.topics.len(),
        pairs = bench.pairs.len(),
        organisations = bench.len()
    );
    let with_ours = |rows: &[Row], others: &[Measured]| {
        let mut all = vec![("**engine**".to_owned(), rows.to_vec())];
        all.extend(others.iter().cloned());
        table(&all)
    };
    let _ = write!(text, "\n## Partners for a topic\n\n{}\n{}", with_ours(&ours, &baselines), differences(&ours, &baselines));
    let _ = write!(text, "\n{}\n{}", include_str!("words/fit.md"), fitted.text);
    text.push_str(
        "\nAgainst the simple rankings, on queries that the fit did not see:\n\n| fitted elsewhere minus | nDCG@20 |\n|---|---|\n",
    );
    for (name, rows) in &baselines {
        let _ = writeln!(text, "| {name} | {} |", interval(&paired(&fitted.unseen, &column(rows, NDCG), SAMPLES, SEED)));
    }
    let simple = [&baselines[1], &baselines[8]];
    for (words, change, changed) in
        [(include_str!("words/apart.md"), "titles apart", apart), (include_str!("words/years.md"), "without years", without_years)]
    {
        let _ = write!(text, "\n{words}{}", lost_with(change, changed, &ours, &fitted, simple));
    }
    let _ = write!(
        text,
        "\n{}\n{}\n{}",
        include_str!("words/pairs.md"),
        with_ours(&our_pairs, &pair_baselines),
        differences(&our_pairs, &pair_baselines)
    );
    let _ = write!(text, "\n{}\n{}", include_str!("words/ablation.md"), ablation(bench, &ours));
    let _ = write!(text, "\n{}\n{}", include_str!("words/newcomers.md"), newcomers(bench));
    let _ = write!(text, "\n{}\n{}", include_str!("words/permuted.md"), permuted(bench));
    let _ = write!(text, "\n{}\n{}", include_str!("words/dial.md"), dial(bench, &ours));
    let _ = write!(text, "\n## Who is seen on our own data\n\n{}", own_data(&exposure::of(&own), &own, &as_of));
    let _ = write!(text, "\n{}", include_str!("words/limits.md"));
    Ok(text)
}

fn ablation(bench: &Bench, ours: &[Row]) -> String {
    let words = Words::english();
    let mut text = "| without | nDCG@20 | AUC | AUC, equally large | nDCG@20 lost |\n|---|---|---|---|---|\n".to_owned();
    for term in TermId::ALL {
        let rest = |score: &PairScore| u64::from(score.total() - score.term(term).points);
        let rows = bench.measure(&bench.topics, |query| by_points(bench, query, rest));
        let lost = paired(&column(ours, NDCG), &column(&rows, NDCG), SAMPLES, SEED);
        let means = means(&rows);
        let name = words.say(&format!("term-{}", term.id()), &[]);
        let _ = writeln!(
            text,
            "| {name} | {} | {} | {} | {} |",
            figure(means[NDCG]),
            figure(means[4]),
            figure(means[AUC_LEVEL]),
            interval(&lost)
        );
    }
    text
}

fn newcomers(bench: &Bench) -> String {
    let statistics = Statistics::new(bench);
    let count = &TOPICS[1];
    let words = &TOPICS[8];
    let mut all = Vec::new();
    let single = |_: &Query, other: usize| bench.texts(other) <= 1;
    for name in ["engine", count.name, words.name] {
        let scores = |query: &Query| match name {
            "engine" => by_points(bench, query, |score| u64::from(score.total())),
            _ if name == count.name => (count.scores)(&statistics, query),
            _ => (words.scores)(&statistics, query),
        };
        let new = bench.measure_for(
            &bench.topics,
            scores,
            |query| query.new.clone(),
            |query, other| query.new.contains(&other) || !query.truth.contains(&other),
        );
        all.push((format!("new to the member: {name}"), new));
        all.push((format!("with one past project: {name}"), bench.measure_for(&bench.topics, scores, |query| query.truth.clone(), single)));
    }
    all.sort_by(|a, b| a.0.cmp(&b.0));
    table(&all)
}

fn permuted(bench: &Bench) -> String {
    let mut generator = Generator::new(SEED);
    let drawn: Vec<Vec<usize>> = bench
        .topics
        .iter()
        .map(|query| {
            let mut abroad: Vec<usize> = (0..bench.len()).filter(|&other| query.allowed[other]).collect();
            generator.shuffle(&mut abroad);
            abroad.truncate(query.truth.len());
            abroad
        })
        .collect();
    let place = |query: &Query| bench.topics.iter().position(|other| core::ptr::eq(other, query)).unwrap_or_default();
    let truth = |query: &Query| drawn[place(query)].clone();
    let points = |query: &Query| by_points(bench, query, |score| u64::from(score.total()));
    let engine = bench.measure_for(&bench.topics, points, truth, |_, _| true);
    let chance = bench.measure_for(&bench.topics, |_| vec![0.0; bench.len()], truth, |_, _| true);
    table(&[("engine".to_owned(), engine), ("random".to_owned(), chance)])
}

fn dial(bench: &Bench, ours: &[Row]) -> String {
    let mut text =
        "| dial | nDCG@20 | AUC, equally large | past projects of the first ten | nDCG@20 lost |\n|---|---|---|---|---|\n".to_owned();
    for dial in [0, 25, 50, 75, 100] {
        let scores = |query: &Query| by_points(bench, query, |score| score.key(dial));
        let rows = bench.measure(&bench.topics, scores);
        let lost = paired(&column(ours, NDCG), &column(&rows, NDCG), SAMPLES, SEED);
        let texts = mean(bench.topics.iter().map(|query| {
            let scores = scores(query);
            let mut order: Vec<usize> = (0..bench.len()).filter(|&other| query.allowed[other]).collect();
            order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
            mean(order.iter().take(10).map(|&other| number(bench.texts(other))))
        }));
        let means = means(&rows);
        let _ = writeln!(text, "| {dial} | {} | {} | {texts:.1} | {} |", figure(means[NDCG]), figure(means[AUC_LEVEL]), interval(&lost));
    }
    text
}

fn own_data(found: &Exposure, engine: &Engine, as_of: &str) -> String {
    let words = Words::english();
    let dataset = engine.dataset();
    let mut text = format!(
        "The bundled dataset of {as_of}: the {} best pairs of each of its {} topics, organisations of member states. Shares of all \
         places among them, against the shares in the dataset; \"undiscovered\" is the dial at 100. {} different organisations have a place, {} at \
         \"undiscovered\".\n\nMean points of the ten best pairs of each topic: ",
        exposure::PAIRS,
        dataset.topics.len(),
        found.different[0],
        found.different[1],
    );
    let terms: Vec<String> = TermId::ALL
        .iter()
        .zip(found.terms)
        .map(|(term, points)| format!("{} {points:.1}", words.say(&format!("term-{}", term.id()), &[])))
        .collect();
    let _ = writeln!(text, "{}. Coverage gives most points in {:.0} % of them.\n", terms.join(", "), found.coverage_leads * 100.0);
    for (title, groups) in ["state", "kind", "size"].iter().zip(&found.groups) {
        let _ = writeln!(
            text,
            "| {title} | organisations | of these seen | share of organisations | share of places | at \"undiscovered\" |\n|---|---|---|---|---|---|"
        );
        let sum = |count: fn(&Group) -> usize| number(groups.values().map(count).sum::<usize>().max(1));
        let (all, places, dialled) = (sum(|group| group.organisations), sum(|group| group.places), sum(|group| group.dialled));
        for (name, group) in groups {
            let share = |part: usize, whole: f64| format!("{:.1} %", number(part) / whole * 100.0);
            let _ = writeln!(
                text,
                "| {name} | {} | {} | {} | {} | {} |",
                group.organisations,
                group.seen,
                share(group.organisations, all),
                share(group.places, places),
                share(group.dialled, dialled)
            );
        }
        text.push('\n');
    }
    text
}
