//! Rows 44 to 46: keys that are refused, expire, come late or not at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aliyun_rpc_core::clock::{Clock as _, RuntimeClock};
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, TransportError};
use aliyun_rpc_core::{Credentials, ProvideCredentials};
use aliyun_rpc_credentials::{Load, Refreshing, testing};

use crate::harness::secrets::{SECRET, TOKEN};
use crate::harness::{Double, ListThings, Log, MakeThing, Reply, client_of, run};

const NOTHING: Duration = Duration::ZERO;
const HOUR: Duration = Duration::from_secs(3_600);

/// Issues credentials of one hour, numbered, after a while.
#[derive(Clone, Debug)]
struct Issuer {
    clock: RuntimeClock,
    takes: Duration,
    /// From this one on it refuses.
    last: u32,
    issued: Arc<AtomicU32>,
}

impl Issuer {
    fn new(clock: &RuntimeClock, takes: Duration) -> Self {
        Self {
            clock: clock.clone(),
            takes,
            last: u32::MAX,
            issued: Arc::default(),
        }
    }

    fn issued(&self) -> u32 {
        self.issued.load(Ordering::Relaxed)
    }

    /// Kept and renewed as sources of credentials are.
    fn kept(&self) -> Refreshing<Self> {
        let mut surroundings = testing::surroundings();
        surroundings.clock = Arc::new(self.clock.clone());
        Refreshing::new(self.clone(), &surroundings)
    }
}

impl Load for Issuer {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let number = self.issued.fetch_add(1, Ordering::Relaxed) + 1;
        Box::pin(async move {
            tokio::time::sleep(self.takes).await;
            if number > self.last {
                let class = CredentialsErrorClass::Rejected;
                return Err(CredentialsError::new(class, "the role was deleted").of("issuer"));
            }
            let id = format!("STS.NUtIssuedKeyNr{number:04}");
            let issued = Credentials::sts(id, SECRET, format!("{TOKEN}{number}"));
            Ok(issued
                .expiring(self.clock.now() + HOUR)
                .from_source("issuer"))
        })
    }

    fn name(&self) -> String {
        "issuer".to_owned()
    }
}

fn clock() -> RuntimeClock {
    RuntimeClock::new(testing::surroundings().clock.now())
}

#[tokio::test(start_paused = true)]
async fn row_44_refused_keys_and_missing_permissions_are_final() {
    for (status, code, says) in [
        (
            404,
            "InvalidAccessKeyId.NotFound",
            "check the access key id",
        ),
        (
            400,
            "InvalidAccessKeyId.Inactive",
            "check the access key id",
        ),
        (403, "Forbidden.RAM", "ask the account's administrator"),
        (400, "NoPermission", "ask the account's administrator"),
    ] {
        let (double, log) = (Double::new([Reply::refusal(status, code)]), Log::default());
        let client = client_of(&double, &log)
            .access_key("LTAI5tExampleExample9xQ2", SECRET)
            .build()
            .unwrap();
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(1)
            .took(NOTHING..=NOTHING)
            .says([code, "static_ak LTAI…9xQ2", says])
            .events([
                "ListThings: attempt 1",
                &format!("ListThings: answered with HTTP {status}"),
                &format!("ListThings: failed with {code}"),
                &format!("ListThings: gave up after 1 attempt: {code}"),
            ]);
        let error = run.error();
        assert!(error.is_credentials() != error.is_denied() && !error.is_retryable());
        assert!(!error.to_string().contains("ExampleExample"));
        double.assert_used_up();
    }
}

#[tokio::test(start_paused = true)]
async fn row_45_an_expired_token_is_replaced_once() {
    for (status, code) in [
        (400, "InvalidSecurityToken.Expired"),
        (400, "InvalidSecurityToken.Malformed"),
        (403, "SecurityTokenExpired"),
        (404, "InvalidAccessKeyId.NotFound"),
    ] {
        let issuer = Issuer::new(&clock(), Duration::from_millis(300));
        let refused = || Reply::refusal(status, code);
        let (double, log) = (Double::new([refused(), Reply::ok()]), Log::default());
        let client = client_of(&double, &log)
            .credentials(issuer.kept())
            .build()
            .unwrap();
        // Nothing was executed: a change is sent again as well.
        let make = MakeThing {
            name: "thing".to_owned(),
            ..MakeThing::default()
        };
        run(&log, client.send(&make))
            .await
            .succeeded()
            .attempts(2)
            .took(Duration::from_millis(600)..Duration::from_millis(610))
            .events([
                "MakeThing: attempt 1",
                &format!("MakeThing: answered with HTTP {status}"),
                &format!("MakeThing: failed with {code}"),
                "MakeThing: uses new credentials",
                "MakeThing: attempt 2",
                "MakeThing: answered with HTTP 200",
                "MakeThing: succeeded after 2 attempts",
            ]);
        assert_eq!(issuer.issued(), 2);
        let ids = ["STS.NUtIssuedKeyNr0001", "STS.NUtIssuedKeyNr0002"];
        assert_eq!(double.headers("x-acs-accesskey-id"), ids);

        // Refused again: the next call tries once more, this one does not.
        double.push([refused(), refused()]);
        run(&log, client.send(&make))
            .await
            .failed()
            .attempts(2)
            .says([code, "issuer STS.…0003"]);
        assert_eq!(issuer.issued(), 3);
    }

    // Fixed credentials cannot be replaced: sending them again would be in vain.
    let expired = || Reply::refusal(400, "InvalidSecurityToken.Expired");
    let (double, log) = (Double::new([expired()]), Log::default());
    run(
        &log,
        client_of(&double, &log)
            .build()
            .unwrap()
            .send(&ListThings::default()),
    )
    .await
    .failed()
    .attempts(1)
    .says([
        "InvalidSecurityToken.Expired",
        "get new temporary credentials",
        "static_sts STS.…9xQ2",
    ]);

    // A source that cannot renew them says why.
    let issuer = Issuer {
        last: 1,
        ..Issuer::new(&clock(), NOTHING)
    };
    let (double, log) = (Double::new([expired()]), Log::default());
    let client = client_of(&double, &log)
        .credentials(issuer.kept())
        .build()
        .unwrap();
    let failed = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(1)
        .says(["the role was deleted"])
        .events([
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 400",
            "ListThings: failed with InvalidSecurityToken.Expired",
            "ListThings: gave up after 1 attempt: credentials: expired",
        ]);
    assert!(failed.error().is_credentials());
}

/// Gives nothing, ever.
#[derive(Clone, Debug, Default)]
struct Silent(Arc<AtomicU32>);

impl ProvideCredentials for Silent {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn row_46_a_slow_source_has_a_limit_of_its_own() {
    let (double, log) = (Double::new([]), Log::default());
    let silent = Silent::default();
    let builder = || client_of(&double, &log).credentials(silent.clone());
    let client = builder().build().unwrap();
    let slow = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(0)
        .took(Duration::from_secs(30)..Duration::from_millis(30_010))
        .says([
            "timed out: getting credentials took more than 30s",
            "nothing was sent: check the source of the credentials",
        ])
        .events([
            "ListThings: failed with a time limit: getting credentials",
            "ListThings: gave up after 0 attempts: a time limit: getting credentials",
        ]);
    let error = slow.error();
    assert!(error.is_timeout() && error.is_credentials() && !error.is_ambiguous());
    assert!(matches!(
        error.transport(),
        Some(TransportError::Timeout { limit: TimeLimit::Credentials, after }) if *after == Duration::from_secs(30)
    ));
    let client = builder()
        .credentials_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .took(Duration::from_secs(2)..Duration::from_millis(2_010))
        .says(["getting credentials took more than 2s"]);
    assert_eq!(silent.0.load(Ordering::Relaxed), 2);

    // It does not count against the limit of an attempt, which is for the service.
    let issuer = Issuer::new(&clock(), Duration::from_secs(20));
    let double = Double::new((0..100).map(|_| Reply::ok().after(Duration::from_secs(5))));
    let client = client_of(&double, &log)
        .credentials(issuer.kept())
        .attempt_timeout(Duration::from_secs(6))
        .build()
        .unwrap();
    // However many wait, there is one question.
    let start = tokio::time::Instant::now();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                client
                    .send(&ListThings::default())
                    .await
                    .unwrap()
                    .attempts()
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), 1);
    }
    assert!(start.elapsed() < Duration::from_millis(25_100));
    assert_eq!(issuer.issued(), 1);
}
