//! Requests per second and CPU time of this process, in blocks that take turns.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::Runtime;
use tracing::dispatcher::set_default;
use tracing::{Dispatch, Level};

use crate::listener::Listener;

/// Enough for a quiet median, short enough that a slow spell of the machine meets all contenders.
const CALLS_A_BLOCK: usize = 1024;

/// Makes so many calls in so many tasks.
type Block = Box<dyn Fn(usize, usize) -> Pin<Box<dyn Future<Output = ()>>>>;

/// One way of making a call.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    block: Block,
    /// Who listens to its traces.
    listener: Option<Dispatch>,
}

impl Contender {
    /// `call` makes one call and panics if the answer is not the expected one.
    pub(crate) fn new<F, C>(name: &'static str, call: F) -> Self
    where
        F: Fn() -> C + Clone + Send + Sync + 'static,
        C: Future<Output = ()> + Send + 'static,
    {
        let block = move |calls, tasks| -> Pin<Box<dyn Future<Output = ()>>> {
            let call = call.clone();
            Box::pin(async move {
                let tasks: Vec<_> = (0..tasks)
                    .map(|_| {
                        let call = call.clone();
                        tokio::spawn(async move {
                            for _ in 0..calls / tasks {
                                call().await;
                            }
                        })
                    })
                    .collect();
                for task in tasks {
                    task.await.unwrap_or_else(|error| panic!("{error}"));
                }
            })
        };
        Self {
            name,
            block: Box::new(block),
            listener: None,
        }
    }

    /// Has its traces listened to.
    pub(crate) fn traced(mut self, level: Level) -> Self {
        self.listener = Some(Dispatch::new(Listener::new(level)));
        self
    }
}

/// Medians of one contender.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) calls_a_second: f64,
    pub(crate) cpu_micros: f64,
}

/// Runs all contenders in turns, so many calls in flight at a time.
pub(crate) fn interleaved(
    runtime: &Runtime,
    contenders: &[&Contender],
    tasks: usize,
    rounds: usize,
) -> Vec<Row> {
    let mut blocks = vec![Vec::with_capacity(rounds); contenders.len()];
    for round in 0..=rounds {
        for (contender, blocks) in contenders.iter().zip(&mut blocks) {
            let _listens = contender.listener.as_ref().map(set_default);
            let (start, cpu) = (Instant::now(), cpu_time());
            runtime.block_on((contender.block)(CALLS_A_BLOCK, tasks));
            let block = (start.elapsed(), cpu_time() - cpu);
            // The first round opens connections.
            if round > 0 {
                blocks.push(block);
            }
        }
    }
    let median = |mut times: Vec<Duration>| {
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        median.as_secs_f64() / CALLS_A_BLOCK as f64
    };
    blocks
        .into_iter()
        .map(|blocks| {
            let (passed, cpu) = blocks.into_iter().unzip();
            Row {
                calls_a_second: 1.0 / median(passed),
                cpu_micros: median(cpu) * 1e6,
            }
        })
        .collect()
}

/// User and system time of this process, of all its threads.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    Duration::from_secs(seconds)
        + Duration::from_nanos(u64::try_from(time.tv_nsec).unwrap_or_default())
}
