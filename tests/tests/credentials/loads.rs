//! What becomes of loads that are not like those of STS: panics, credentials without end, old ones, clocks that differ.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::clock::{Clock, ManualClock, RuntimeClock};
use aliyun_rpc_core::credentials::{
    CredentialsError, CredentialsErrorClass, ProvideCredentials as _,
};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_credentials::testing::{self, Noted};
use aliyun_rpc_credentials::{Load, Refreshing, Renewal};
use futures_util::FutureExt as _;

/// What a load does next.
#[derive(Clone, Copy, Debug)]
enum Next {
    /// Credentials with this end, in seconds from now.
    EndsIn(i64),
    Endless,
    Fails,
    Panics,
}

/// Does what it is told.
#[derive(Clone, Debug)]
struct Told {
    next: Arc<Mutex<Next>>,
    loads: Arc<AtomicU32>,
    clock: Arc<dyn Clock>,
    renewal: Renewal,
    difference: Option<i64>,
}

impl Told {
    fn new(next: Next, clock: impl Clock) -> Self {
        Self {
            next: Arc::new(Mutex::new(next)),
            loads: Arc::default(),
            clock: Arc::new(clock),
            renewal: Renewal::default(),
            difference: None,
        }
    }

    fn then(&self, next: Next) {
        *self.next.lock().unwrap() = next;
    }

    fn loads(&self) -> u32 {
        self.loads.load(Ordering::Relaxed)
    }

    fn kept(&self) -> (Refreshing<Self>, Noted) {
        let noted = Noted::default();
        let mut surroundings = testing::surroundings();
        surroundings.clock = Arc::<dyn Clock>::clone(&self.clock);
        surroundings.notices = Arc::new(noted.clone());
        (Refreshing::new(self.clone(), &surroundings), noted)
    }

    fn end(&self, seconds: i64) -> SystemTime {
        let by = Duration::from_secs(seconds.unsigned_abs());
        let now = self.clock.now();
        if seconds < 0 { now - by } else { now + by }
    }
}

impl Load for Told {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let number = self.loads.fetch_add(1, Ordering::Relaxed) + 1;
        let next = *self.next.lock().unwrap();
        Box::pin(async move {
            let credentials = Credentials::sts(format!("STS.{number}"), "secret", "token");
            let credentials = credentials.from_source("told");
            match next {
                Next::EndsIn(seconds) => Ok(credentials.expiring(self.end(seconds))),
                Next::Endless => Ok(credentials),
                Next::Fails => Err(CredentialsError::new(
                    CredentialsErrorClass::Transient,
                    "the source is down",
                )),
                Next::Panics => panic!("a broken source"),
            }
        })
    }

    fn name(&self) -> String {
        "told".to_owned()
    }

    fn renewal(&self) -> Renewal {
        self.renewal
    }

    fn clock_difference(&self) -> Option<i64> {
        self.difference
    }
}

fn runtime_clock() -> RuntimeClock {
    RuntimeClock::new(testing::surroundings().clock.now())
}

async fn id(source: &Refreshing<Told>) -> String {
    let credentials = source.credentials().await.unwrap();
    credentials.access_key_id().unwrap().to_owned()
}

async fn pass(seconds: f64) {
    tokio::time::sleep(Duration::from_secs_f64(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_is_an_error_for_all_and_no_end() {
    let told = Told::new(Next::Panics, runtime_clock());
    let (source, _) = told.kept();
    let (one, other) = tokio::join!(source.credentials(), source.credentials());
    for outcome in [one, other] {
        let error = outcome.unwrap_err();
        assert_eq!(
            error.to_string(),
            "told: the source panicked while it was loading"
        );
    }
    assert_eq!(told.loads(), 1);
    told.then(Next::Endless);
    pass(0.201).await;
    assert!(source.credentials().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_does_so_for_two_minutes() {
    #[derive(Debug)]
    struct Hanging;
    impl Load for Hanging {
        fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
            Box::pin(std::future::pending())
        }
        fn name(&self) -> String {
            "hanging".to_owned()
        }
    }
    let source = Refreshing::new(Hanging, &testing::surroundings());
    let start = tokio::time::Instant::now();
    let error = source.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Timeout);
    assert_eq!(start.elapsed().as_secs(), 120);
}

/// Without a runtime nobody can work in the background: the one who asks does it.
#[test]
fn without_a_runtime_the_caller_renews() {
    let clock = ManualClock::new(testing::surroundings().clock.now());
    let told = Told::new(Next::EndsIn(3_600), clock.clone());
    let (source, _) = told.kept();
    let ask = || {
        source
            .credentials()
            .now_or_never()
            .expect("at once")
            .unwrap()
    };
    let first = ask();
    assert!(ask().is_same(&first));
    clock.advance(Duration::from_secs(3_000));
    assert!(!ask().is_same(&first));
    assert_eq!(told.loads(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_has_no_end_is_kept_for_ever_or_as_long_as_its_source_says() {
    let mut told = Told::new(Next::Endless, runtime_clock());
    let (source, _) = told.kept();
    id(&source).await;
    pass(1e7).await;
    assert_eq!(id(&source).await, "STS.1");

    told.renewal.keep_without_expiration = Some(Duration::from_secs(300));
    let (source, noted) = told.kept();
    assert_eq!(id(&source).await, "STS.2");
    pass(299.0).await;
    assert_eq!(id(&source).await, "STS.2");
    pass(2.0).await;
    assert_eq!(id(&source).await, "STS.3");
    // It has no end, so it is used as long as there is no newer one.
    told.then(Next::Fails);
    pass(301.0).await;
    assert_eq!(id(&source).await, "STS.3");
    assert_eq!(noted.warnings().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_is_old_is_renewed_in_the_background() {
    let mut told = Told::new(Next::EndsIn(21_600), runtime_clock());
    told.renewal.max_age = Some(Duration::from_secs(3_600));
    let (source, _) = told.kept();
    id(&source).await;
    pass(3_599.0).await;
    assert_eq!(id(&source).await, "STS.1");
    pass(0.1).await;
    assert_eq!(told.loads(), 1);
    pass(1.0).await;
    assert_eq!(id(&source).await, "STS.1");
    pass(0.1).await;
    assert_eq!(id(&source).await, "STS.2");
}

#[tokio::test(start_paused = true)]
async fn grace_is_for_those_who_ask_for_it() {
    let mut told = Told::new(Next::EndsIn(3_600), runtime_clock());
    told.renewal.grace = Some(Duration::from_secs(600));
    let (source, noted) = told.kept();
    id(&source).await;
    told.then(Next::Fails);
    pass(3_601.0).await;
    for _ in 0..590 {
        assert_eq!(id(&source).await, "STS.1");
        pass(1.0).await;
    }
    let grace = |text: &&String| text.contains("expired credentials");
    assert_eq!(noted.warnings().iter().filter(grace).count(), 10);
    pass(10.0).await;
    let error = source.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::Expired);
}

#[tokio::test(start_paused = true)]
async fn grace_is_also_for_what_had_ended_before_it_came() {
    let mut told = Told::new(Next::EndsIn(-7_200), runtime_clock());
    let (source, _) = told.kept();
    let error = source.credentials().await.unwrap_err();
    assert_eq!(error.class(), CredentialsErrorClass::ExpiredOnArrival);

    told.renewal.grace = Some(Duration::from_secs(600));
    let (source, noted) = told.kept();
    for _ in 0..590 {
        source.credentials().await.unwrap();
        pass(1.0).await;
    }
    assert!(noted.warnings().len() >= 9, "{:?}", noted.warnings());
    // From the first receipt, however often it comes again.
    pass(11.0).await;
    source.credentials().await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn clocks_that_differ_are_worth_one_warning() {
    for (difference, warnings) in [(299, 0), (-299, 0), (1_200, 1), (-1_200, 1)] {
        let mut told = Told::new(Next::EndsIn(60), runtime_clock());
        told.difference = Some(difference);
        let (source, noted) = told.kept();
        for _ in 0..3 {
            id(&source).await;
            pass(61.0).await;
        }
        assert_eq!(noted.warnings().len(), warnings, "{:?}", noted.warnings());
        let side = if difference > 0 { "behind" } else { "ahead of" };
        assert!(noted.warnings().iter().all(|text| text.contains(side)));
    }
    let mut told = Told::new(Next::EndsIn(-60), runtime_clock());
    told.difference = Some(-1_200);
    let error = told.kept().0.credentials().await.unwrap_err().to_string();
    assert!(error.contains("1200 s ahead of"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_life_of_seconds_is_no_hot_loop() {
    let told = Told::new(Next::EndsIn(20), runtime_clock());
    let (source, _) = told.kept();
    for _ in 0..1_000 {
        id(&source).await;
        pass(0.1).await;
    }
    // 100 seconds, each session renewed in the second half of its 20.
    assert!((5..=11).contains(&told.loads()), "{}", told.loads());
}
