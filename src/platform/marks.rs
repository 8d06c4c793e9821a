//! Marks on the browser's time line, for benchmarks and tests.

use super::page::window;

/// Marks a moment.
pub fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(name);
    }
}

/// Runs something and measures it under a name, in place of the last such measure.
pub fn measured<T>(name: &str, run: impl FnOnce() -> T) -> T {
    let Some(performance) = window().performance() else { return run() };
    let begin = format!("{name}:begin");
    performance.clear_measures_with_measure_name(name);
    let _ = performance.mark(&begin);
    let result = run();
    let _ = performance.measure_with_start_mark(name, &begin);
    performance.clear_marks_with_mark_name(&begin);
    result
}
