//! Times and allocations of contenders that take turns.

use std::hint::black_box;

use rustix::time::{ClockId, clock_gettime};

/// One way to read a body: reads it so many times, and says how long that took, in seconds.
pub(crate) struct Contender<'a> {
    read: Box<dyn Fn(usize) -> f64 + 'a>,
}

/// What a contender needs for a body.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) micros: f64,
    pub(crate) allocations: u64,
}

impl<'a> Contender<'a> {
    pub(crate) fn new<T>(read: impl Fn() -> T + 'a) -> Self {
        Self {
            read: Box::new(move |times| {
                let mut kept = Vec::with_capacity(times);
                let start = cpu();
                for _ in 0..times {
                    kept.push(black_box(read()));
                }
                // Dropping what was read is not part of it.
                cpu() - start
            }),
        }
    }
}

/// The processor time of this thread: others that want the processor do not count.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    #[expect(clippy::cast_precision_loss, reason = "hours, to the nanosecond")]
    let seconds = time.tv_sec as f64 + time.tv_nsec as f64 / 1e9;
    seconds
}

/// Medians over the rounds; in each, every contender reads the body `times` times. Each comes after each other one
/// equally often: what one leaves behind in the allocator is the next one's trouble.
pub(crate) fn interleaved<const N: usize>(
    contenders: &[Contender<'_>; N],
    rounds: usize,
    times: usize,
) -> [Row; N] {
    let mut taken: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for round in 0..rounds {
        for turn in 0..N {
            let turn = if (round / N).is_multiple_of(2) {
                turn
            } else {
                N - 1 - turn
            };
            let at = (round + turn) % N;
            taken[at].push((contenders[at].read)(times));
        }
    }
    std::array::from_fn(|i| {
        taken[i].sort_unstable_by(f64::total_cmp);
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let micros = taken[i][rounds / 2] / times as f64 * 1e6;
        let allocated = allocation_counter::measure(|| {
            (contenders[i].read)(1);
        });
        Row {
            micros,
            // Without the one that keeps what was read.
            allocations: allocated.count_total - 1,
        }
    })
}
