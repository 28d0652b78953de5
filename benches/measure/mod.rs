//! Measuring beside a reference, since only ratios of one run say anything, and the table that says what holds.
#![allow(dead_code)] // Each of its users needs another part of it.

use std::time::{Duration, Instant};

/// The numbers that were asked for and what came out.
#[derive(Debug, Default)]
pub struct Table {
    missed: usize,
}

impl Table {
    /// Prints one number beside the most it may be.
    pub fn most(&mut self, what: &str, value: f64, most: f64) {
        self.line(what, value, "at most", most, value <= most);
    }

    /// Prints one number beside the least it may be.
    pub fn least(&mut self, what: &str, value: f64, least: f64) {
        self.line(what, value, "at least", least, value >= least);
    }

    fn line(&mut self, what: &str, value: f64, bound: &str, limit: f64, holds: bool) {
        self.missed += usize::from(!holds);
        println!(
            "{what:<58} {value:>10.4}   {bound} {limit:<8.4} {}",
            if holds { "ok" } else { "NOT OK" }
        );
    }

    /// How many numbers were missed.
    pub fn missed(&self) -> usize {
        self.missed
    }
}

/// How long something takes, in seconds.
pub fn seconds<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed().as_secs_f64()
}

/// How long each of many things takes in every round, to be brought together by [`Rounds::times`].
#[derive(Debug, Default)]
pub struct Rounds(Vec<Vec<f64>>);

impl Rounds {
    /// Does one round.
    pub fn add<T, R>(&mut self, these: &[T], mut work: impl FnMut(&T) -> R) {
        self.0.resize(these.len(), Vec::new());
        for (one, times) in these.iter().zip(&mut self.0) {
            times.push(seconds(|| work(one)));
        }
    }

    /// The median of each thing: what a noisy neighbour did to one round does not count.
    pub fn times(&self) -> Times {
        Times::new(self.0.iter().map(|times| median(times.iter().copied())).collect())
    }
}

/// Many durations in seconds, in order.
#[derive(Debug, Clone, Default)]
pub struct Times(Vec<f64>);

impl Times {
    /// These durations.
    pub fn new(mut seconds: Vec<f64>) -> Self {
        seconds.sort_by(f64::total_cmp);
        Self(seconds)
    }

    /// Their mean.
    pub fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len().max(1) as f64
    }

    /// What so many percent of them do not exceed.
    pub fn percentile(&self, percent: usize) -> f64 {
        let at = (self.0.len() * percent).div_ceil(100).max(1) - 1;
        self.0.get(at).copied().unwrap_or(0.0)
    }

    /// The longest.
    pub fn longest(&self) -> f64 {
        self.percentile(100)
    }
}

/// The median of what every round gives: a noisy neighbour spoils a few rounds, not their middle.
pub fn median(rounds: impl IntoIterator<Item = f64>) -> f64 {
    Times::new(rounds.into_iter().collect()).percentile(50)
}

/// The quickest round: what references are taken by, since that is the strictest.
pub fn quickest(rounds: impl IntoIterator<Item = f64>) -> f64 {
    Times::new(rounds.into_iter().collect()).percentile(0)
}

/// What the process holds in memory and the most it ever held, in gigabytes (10⁹ bytes); nothing where there is no `/proc`.
pub fn memory() -> Option<(f64, f64)> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let of = |name: &str| -> Option<f64> {
        let line = status.lines().find(|line| line.starts_with(name))?;
        let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kilobytes * 1024.0 / 1e9)
    };
    Some((of("VmRSS:")?, of("VmHWM:")?))
}

/// Milliseconds, to be printed.
pub fn ms(seconds: f64) -> String {
    format!("{:?}", Duration::from_secs_f64(seconds))
}
