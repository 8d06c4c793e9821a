//! Marks on the browser's time line, for benchmarks and tests.

use super::page::window;

/// Marks a moment.
pub fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(name);
    }
}

/// Begins a measure; [`end`] gives it its length.
pub fn begin(name: &str) {
    mark(&format!("{name}:begin"));
}

/// Ends the measure that began last under a name, in place of the one before.
pub fn end(name: &str) {
    let Some(performance) = window().performance() else { return };
    let begin = format!("{name}:begin");
    performance.clear_measures_with_measure_name(name);
    let _ = performance.measure_with_start_mark(name, &begin);
    performance.clear_marks_with_mark_name(&begin);
}

/// Runs something and measures it.
pub fn measured<T>(name: &str, run: impl FnOnce() -> T) -> T {
    begin(name);
    let result = run();
    end(name);
    result
}
