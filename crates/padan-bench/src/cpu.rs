//! Time on the processor, which other programs on the machine prolong less than the time that passes.

use std::time::Instant;

/// Milliseconds that this thread was on a processor so far; where the system does not say, milliseconds since some moment.
pub fn milliseconds() -> f64 {
    // The count is brought up to date when the thread yields.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat");
    let nanoseconds = told.ok().and_then(|told| told.split_whitespace().next()?.parse().ok());
    nanoseconds.map_or_else(passed, |nanoseconds: f64| nanoseconds / 1e6)
}

fn passed() -> f64 {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_secs_f64() * 1000.0
}

/// What some work gave, and how many milliseconds it was on the processor.
///
/// ```
/// use padan_bench::cpu::timed;
/// let (milliseconds, sum) = timed(|| (0..1_000u64).sum::<u64>());
/// assert!(milliseconds >= 0.0 && sum == 499_500);
/// ```
pub fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = milliseconds();
    let made = work();
    (milliseconds() - start, made)
}
