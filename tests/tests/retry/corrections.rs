//! Whole fleets of calls over credentials that end and clocks that are wrong, against the verifying emulator.

use std::sync::Arc;
use std::time::Duration;

use aliyun_config::v2019_01_08::DescribeConfigurationRecorder;
use aliyun_rpc_core::clock::{Clock as _, RandomNonce, RuntimeClock, parse_iso8601};
use aliyun_rpc_core::retry::{NoRetry, RetryPolicy};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Algorithm, Client, ClientBuilder, Error};
use aliyun_rpc_credentials::{Refreshing, RoleCredentials, testing};
use aliyun_rpc_emulator::services::Role;
use aliyun_rpc_emulator::{DEFAULT_ACCOUNT, Emulator, EmulatorTransport, Fault};
use bytes::Bytes;

const MINUTE: Duration = Duration::from_secs(60);

/// An emulator without a socket, on the runtime's clock.
fn emulator() -> (Emulator, RuntimeClock) {
    let clock = RuntimeClock::new(parse_iso8601("2024-05-06T07:08:09Z").unwrap());
    let emulator = Emulator::builder().clock(clock.clone()).build().unwrap();
    (emulator, clock)
}

fn describe() -> DescribeConfigurationRecorder {
    DescribeConfigurationRecorder::new()
}

fn sent(emulator: &Emulator, action: &str) -> usize {
    let journal = emulator.journal();
    journal
        .iter()
        .filter(|entry| entry.action == action)
        .count()
}

/// A client whose credentials are sessions of a role, an hour each.
fn in_a_role(emulator: &Emulator, clock: &RuntimeClock) -> ClientBuilder {
    let arn = format!("acs:ram::{DEFAULT_ACCOUNT}:role/worker");
    emulator.set_role(Role::new(&arn));
    let mut surroundings = testing::surroundings();
    surroundings.clock = Arc::new(clock.clone());
    surroundings.network = Arc::new(emulator.transport());
    surroundings.nonce = Arc::new(RandomNonce);
    let role = RoleCredentials::builder(emulator.credentials())
        .role_arn(arn)
        .session_name("worker")
        .surroundings(&surroundings)
        .loader()
        .unwrap();
    emulator
        .client()
        .clock(clock.clone())
        .credentials(Refreshing::new(role, &surroundings))
}

/// Runs so many tasks, each of which calls so often, with pauses; how many attempts all calls took together.
async fn tasks(client: &Client, tasks: u64, calls: u32, pause: Duration) -> Result<u32, Error> {
    let running: Vec<_> = (0..tasks)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut attempts = 0;
                tokio::time::sleep(Duration::from_millis(7 * number)).await;
                for _ in 0..calls {
                    attempts += client.send(&describe()).await?.attempts();
                    tokio::time::sleep(pause).await;
                }
                Ok::<_, Error>(attempts)
            })
        })
        .collect();
    let mut attempts = 0;
    for task in running {
        attempts += task.await.unwrap()?;
    }
    Ok(attempts)
}

#[tokio::test(start_paused = true)]
async fn a_hundred_tasks_over_an_expiring_token_fetch_one_and_fail_never() {
    let (emulator, clock) = emulator();
    let client = in_a_role(&emulator, &clock).build().unwrap();
    // 80 minutes of calls over a session of 60.
    let attempts = tasks(&client, 100, 9, 10 * MINUTE).await.unwrap();
    assert_eq!(attempts, 900);
    // The first session and the one refresh.
    assert_eq!(sent(&emulator, "AssumeRole"), 2);
}

#[tokio::test(start_paused = true)]
async fn a_hundred_tasks_over_a_refused_token_fetch_one_and_fail_never() {
    let (emulator, clock) = emulator();
    let client = in_a_role(&emulator, &clock)
        .transport(Far(emulator.transport()))
        .build()
        .unwrap();
    // All are under way with the same token when the service refuses it.
    let refused = Fault::on::<DescribeConfigurationRecorder>()
        .times(100)
        .refuse("InvalidSecurityToken.Expired");
    emulator.fault(refused).unwrap();
    let barrier = Arc::new(tokio::sync::Barrier::new(100));
    let running: Vec<_> = (0..100)
        .map(|_| {
            let (client, barrier) = (client.clone(), Arc::clone(&barrier));
            tokio::spawn(async move {
                barrier.wait().await;
                client
                    .send(&describe())
                    .await
                    .map(|answer| answer.attempts())
            })
        })
        .collect();
    let mut attempts = 0;
    for task in running {
        attempts += task.await.unwrap().unwrap();
    }
    assert_eq!(attempts, 200);
    assert_eq!(sent(&emulator, "AssumeRole"), 2);
}

#[tokio::test(start_paused = true)]
async fn a_clock_twenty_minutes_off_costs_a_client_one_attempt() {
    for (ahead, algorithm) in [
        (true, Algorithm::Acs3HmacSha256),
        (false, Algorithm::Acs3HmacSha256),
        (true, Algorithm::HmacSha1),
        (false, Algorithm::HmacSha1),
    ] {
        let (emulator, clock) = emulator();
        let wrong = match ahead {
            true => clock.now() + 20 * MINUTE,
            false => clock.now() - 20 * MINUTE,
        };
        let client = emulator
            .client()
            .clock(RuntimeClock::new(wrong))
            .signature(algorithm)
            .build()
            .unwrap();
        assert_eq!(client.send(&describe()).await.unwrap().attempts(), 2);
        // Half a day of calls in parallel.
        let attempts = tasks(&client, 5, 12, 60 * MINUTE).await.unwrap();
        assert_eq!(attempts, 60);
        assert_eq!(emulator.journal().len(), 62);
    }
}

/// A second away.
#[derive(Debug)]
struct Far(EmulatorTransport);

impl Transport for Far {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            self.0.call(request).await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_hundred_calls_at_once_survive_a_clock_twenty_minutes_off() {
    let (emulator, clock) = emulator();
    let client = emulator
        .client()
        .clock(RuntimeClock::new(clock.now() + 20 * MINUTE))
        .transport(Far(emulator.transport()))
        .build()
        .unwrap();
    let attempts = tasks(&client, 100, 2, MINUTE).await.unwrap();
    // All first calls were sent before the first answer came, and none of the second.
    assert_eq!(attempts, 300);
}

#[tokio::test(start_paused = true)]
async fn without_retries_nothing_is_corrected() {
    let (emulator, clock) = emulator();
    let client = emulator
        .client()
        .clock(RuntimeClock::new(clock.now() + 20 * MINUTE))
        .retry(NoRetry)
        .build()
        .unwrap();
    let error = client.send(&describe()).await.unwrap_err();
    assert!(error.is_clock_skew());
    assert_eq!(error.attempts(), 1);
    // A policy of one attempt is not that strict: what is put right is no retry.
    let call = client
        .send(&describe())
        .retry(RetryPolicy::new().attempts(1));
    assert_eq!(call.await.unwrap().attempts(), 2);
}

/// What a retry tells of itself is part of what is signed, or beside it, and verified.
#[tokio::test(start_paused = true)]
async fn retries_are_signed() {
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::HmacSha1] {
        let (emulator, _) = emulator();
        let busy = Fault::any()
            .times(2)
            .refuse("ServiceUnavailable")
            .header("x-acs-retry-after", "1234");
        emulator.fault(busy).unwrap();
        let client = emulator.client().signature(algorithm).build().unwrap();
        let answer = client.send(&describe()).await.unwrap();
        assert_eq!(answer.attempts(), 3);
        let journal = emulator.journal();
        let last = &journal[2].request;
        assert!(last.contains("x-acs-retry-attempts: 2"), "{last}");
        assert!(last.contains("x-acs-retry-delay: 1234"), "{last}");
    }
}
