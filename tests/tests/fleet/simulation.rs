//! A fleet of clients and a service that cannot serve them all, in paused time and with seeded chance: the same course each
//! time. The clients are real ones, only the service is made up.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::backoff::Jitter;
use aliyun_rpc_core::limit::AdaptiveLimit;
use aliyun_rpc_core::retry::{Budget, RetryPolicy};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
use bytes::Bytes;
use tokio::time::{Instant, sleep, sleep_until};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", idempotent)]
struct ListThings {}

#[derive(Clone, Debug, Default, RpcResponse)]
struct ListThingsResponse {}

/// What is simulated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course {
    pub(crate) clients: u32,
    /// The mean pause of a client between two calls; it does not wait for their answers.
    pub(crate) pause: Duration,
    /// Requests a second that the service answers; it refuses the others.
    pub(crate) capacity: f64,
    /// How long it goes.
    pub(crate) lasts: Duration,
    /// How long one row of the result is.
    pub(crate) row: Duration,
    /// The size of each client's budget for retries; the usual one is 500.
    pub(crate) budget: Option<u32>,
    /// Whether clients limit their rate.
    pub(crate) limit: bool,
}

/// What happened in a stretch of time.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row {
    pub(crate) calls: u64,
    pub(crate) succeeded: u64,
    pub(crate) attempts: u64,
}

impl Row {
    pub(crate) fn attempts_a_call(&self) -> f64 {
        self.attempts as f64 / self.calls.max(1) as f64
    }
}

/// Numbers between 0 and 1, the same for the same seed (SplitMix64).
#[derive(Debug)]
struct Chance(AtomicU64);

impl Chance {
    fn seeded(seed: u32) -> Self {
        Self(AtomicU64::new(u64::from(seed) << 32))
    }
}

impl Jitter for Chance {
    fn fraction(&self) -> f64 {
        let step = 0x9E37_79B9_7F4A_7C15;
        let mut z = self.0.fetch_add(step, Ordering::Relaxed).wrapping_add(step);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// The service: a token bucket, and a ledger.
#[derive(Debug)]
struct Service {
    course: Course,
    began: Instant,
    tokens: Mutex<(Instant, f64)>,
    rows: Mutex<Vec<Row>>,
}

impl Service {
    fn note(&self, note: impl FnOnce(&mut Row)) {
        let passed = self.began.elapsed().as_secs_f64();
        let at = (passed / self.course.row.as_secs_f64()) as usize;
        if let Some(row) = self.rows.lock().unwrap().get_mut(at) {
            note(row);
        }
    }

    fn has_room(&self) -> bool {
        let mut tokens = self.tokens.lock().unwrap();
        let now = Instant::now();
        let more = (now - tokens.0).as_secs_f64() * self.course.capacity;
        // A tenth of a second may come at once.
        tokens.1 = (tokens.1 + more).min((self.course.capacity / 10.0).max(1.0));
        tokens.0 = now;
        let room = tokens.1 >= 1.0;
        tokens.1 -= f64::from(u8::from(room));
        room
    }
}

impl Transport for Service {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.note(|row| row.attempts += 1);
        Box::pin(async {
            let answer = if self.has_room() {
                sleep(Duration::from_millis(40)).await;
                (200, "{}")
            } else {
                sleep(Duration::from_millis(10)).await;
                (400, r#"{"Code":"Throttling.User","Message":"too many"}"#)
            };
            let response = http::Response::builder().status(answer.0);
            Ok(response
                .body(Bytes::from_static(answer.1.as_bytes()))
                .unwrap())
        })
    }
}

/// Runs a course; to be called in paused time.
pub(crate) async fn run(course: Course) -> Vec<Row> {
    let rows = (course.lasts.as_secs_f64() / course.row.as_secs_f64()) as usize;
    let service = Arc::new(Service {
        course,
        began: Instant::now(),
        tokens: Mutex::new((Instant::now(), 0.0)),
        rows: Mutex::new(vec![Row::default(); rows]),
    });
    let clients: Vec<_> = (0..course.clients)
        .map(|seed| tokio::spawn(client(seed, Arc::clone(&service))))
        .collect();
    for client in clients {
        client.await.unwrap();
    }
    service.rows.lock().unwrap().clone()
}

/// One client: calls, with pauses of chance between them, until the end. What is then under way is not counted.
async fn client(seed: u32, service: Arc<Service>) {
    let course = service.course;
    let policy = RetryPolicy::new()
        .jitter(Chance::seeded(2 * seed))
        .budget(course.budget.map_or_else(Budget::unlimited, Budget::new));
    let mut builder = Client::builder()
        .access_key("LTAI5tExampleExample9xQ2", "secret")
        .transport(Arc::clone(&service))
        .timeout(Duration::from_secs(10))
        .retry(policy);
    if course.limit {
        builder = builder.rate_limit(AdaptiveLimit::new());
    }
    let client = builder.build().unwrap();
    let chance = Chance::seeded(2 * seed + 1);
    let end = service.began + course.lasts;
    loop {
        let pause = course.pause.mul_f64(-(1.0 - chance.fraction()).ln());
        sleep_until((Instant::now() + pause).min(end)).await;
        if Instant::now() >= end {
            return;
        }
        service.note(|row| row.calls += 1);
        let call = client.send(&ListThings {}).into_future();
        let service = Arc::clone(&service);
        tokio::spawn(async move {
            if call.await.is_ok() {
                service.note(|row| row.succeeded += 1);
            }
        });
    }
}
