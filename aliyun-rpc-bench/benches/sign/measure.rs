//! Times and allocations.

use std::hint::black_box;
use std::time::{Duration, Instant};

pub(crate) const ROUNDS: usize = 2001;
const CALLS_A_ROUND: u32 = 20;

pub(crate) struct Contender<'a> {
    call: Box<dyn FnMut() -> usize + 'a>,
}

#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) micros: f64,
    pub(crate) allocations: u64,
}

impl<'a> Contender<'a> {
    pub(crate) fn new(call: impl FnMut() -> usize + 'a) -> Self {
        Self {
            call: Box::new(call),
        }
    }
}

pub(crate) fn interleaved<const N: usize>(contenders: &mut [Contender<'_>; N]) -> [Row; N] {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (contender, times) in contenders.iter_mut().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..CALLS_A_ROUND {
                black_box((contender.call)());
            }
            times.push(start.elapsed() / CALLS_A_ROUND);
        }
    }
    let mut contenders = contenders.iter_mut();
    times.map(|mut times| {
        times.sort_unstable();
        let median = times.get(ROUNDS / 2).copied().unwrap_or_default();
        let allocations = contenders.next().map_or(0, |contender| {
            allocation_counter::measure(|| {
                black_box((contender.call)());
            })
            .count_total
        });
        Row {
            // Shown with two digits; Duration's own arithmetic has nanoseconds.
            micros: median.as_secs_f64() * 1e6,
            allocations,
        }
    })
}
