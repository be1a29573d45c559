//! What is kept, and the one load that renews it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::backoff::Backoff;
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use arc_swap::ArcSwapOption;
use tokio::time::Instant;

use super::flight::{self, Flight, Outcome};
use super::kept::{Kept, Phase, Windows};
use crate::load::Load;
use crate::surroundings::Surroundings;

/// Pauses between renewals in the background that fail.
const BEHIND: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
/// The shortest pause between loads that fail, while the old credentials are valid and when there are none.
const AT_LEAST: [Duration; 2] = [Duration::from_secs(1), Duration::from_millis(200)];
/// For so long nobody asks again where nobody was: a search through several sources must not wait for the same one each time.
const AWAY: Duration = Duration::from_secs(1);
/// Between two warnings that expired credentials are still used.
const GRACE_WARNING: Duration = Duration::from_secs(60);
/// Clocks that are further apart than so many seconds are worth a warning; 15 minutes is what services accept.
const CLOCK_WARNING: u64 = 300;

pub(super) struct Inner<L> {
    pub(super) loader: Arc<L>,
    pub(super) name: String,
    pub(super) windows: Windows,
    pub(super) surroundings: Surroundings,
    pub(super) kept: ArcSwapOption<Kept>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    flight: Option<Flight>,
    failures: u32,
    failed: Option<Failed>,
    grace_warned: Option<Instant>,
    /// Since when answers come that are over already.
    over_since: Option<SystemTime>,
    clock_warned: bool,
}

/// The last load, if it failed.
struct Failed {
    at: Instant,
    pause: Duration,
    error: CredentialsError,
}

impl Failed {
    fn is_away(&self) -> bool {
        self.error.class() == CredentialsErrorClass::Unavailable
    }
}

/// What a caller is to do.
pub(super) enum Next {
    /// Take what there is.
    Keep,
    /// Wait for this load.
    Wait(Flight),
    /// A load failed only just.
    Fail(CredentialsError),
}

impl<L: Load> Inner<L> {
    pub(super) fn new(loader: L, windows: Windows, surroundings: &Surroundings) -> Self {
        Self {
            name: loader.name(),
            loader: Arc::new(loader),
            windows,
            surroundings: surroundings.clone(),
            kept: ArcSwapOption::empty(),
            state: Mutex::default(),
        }
    }

    pub(super) fn now(&self) -> SystemTime {
        self.surroundings.clock.now()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Decides under the lock, with a second look at what is kept: a load may just have come to its end.
    pub(super) fn next(self: &Arc<Self>) -> (Phase, Next) {
        let mut state = self.lock();
        let phase = self
            .kept
            .load()
            .as_ref()
            .map_or(Phase::Gone, |kept| kept.phase(self.now()));
        if phase == Phase::Fresh {
            return (phase, Next::Keep);
        }
        if let Some(flight) = &state.flight {
            return (phase, Next::Wait(flight.clone()));
        }
        let [valid, none] = AT_LEAST;
        if let Some(failed) = &state.failed {
            let pause = match phase {
                Phase::Fresh | Phase::Prefetch => failed.pause.max(valid),
                Phase::Blocking => valid,
                Phase::Grace | Phase::Gone if failed.is_away() => AWAY,
                Phase::Grace | Phase::Gone => none,
            };
            if failed.at.elapsed() < pause {
                return (phase, Next::Fail(failed.error.clone()));
            }
        }
        let loader = Arc::clone(&self.loader);
        // Not a strong one: the load is part of what it would keep alive.
        let this = Arc::downgrade(self);
        let flight = flight::start(
            self.name.clone(),
            async move { loader.load().await },
            move |outcome| match this.upgrade() {
                Some(this) => this.settle(outcome),
                None => outcome,
            },
        );
        state.flight = Some(flight.clone());
        (phase, Next::Wait(flight))
    }

    /// Takes in what a load brought.
    fn settle(&self, outcome: Outcome) -> Outcome {
        let now = self.now();
        let mut state = self.lock();
        state.flight = None;
        self.compare_clocks(&mut state);
        let outcome = match outcome {
            Ok(credentials) => self.take(credentials, now, &mut state),
            Err(error) if error.provider().is_empty() => Err(error.of(self.name.clone())),
            Err(error) => Err(error),
        };
        match &outcome {
            Ok(_) => {
                state.failures = 0;
                state.failed = None;
            }
            Err(error) => {
                state.failures = state.failures.saturating_add(1);
                state.failed = Some(Failed {
                    at: Instant::now(),
                    pause: BEHIND.pause(state.failures, &*self.surroundings.jitter),
                    error: error.clone(),
                });
                let kept = self.kept.load();
                let valid = kept.as_ref().filter(|kept| kept.phase(now).is_valid());
                if let Some(kept) = valid {
                    let until = kept
                        .credentials
                        .expiration()
                        .map(|end| format!(" until {}", iso8601(end)));
                    self.surroundings.notices.warn(
                        &self.name,
                        &format!(
                            "the credentials could not be renewed; the old ones are used{}: {error}",
                            until.unwrap_or_default()
                        ),
                    );
                }
            }
        }
        outcome
    }

    /// Keeps fetched credentials, unless they are over already.
    fn take(&self, credentials: Credentials, now: SystemTime, state: &mut State) -> Outcome {
        let renewal = self.loader.renewal();
        let fraction = self.surroundings.jitter.fraction();
        let kept = Kept::new(credentials.clone(), now, renewal, self.windows, fraction);
        let over = credentials.expiration().filter(|end| *end <= now);
        let Some(end) = over else {
            state.over_since = None;
            self.kept.store(Some(Arc::new(kept)));
            return Ok(credentials);
        };
        let since = *state.over_since.get_or_insert(now);
        // Better than nothing for a while, if its loader says so; not for ever, however often it comes.
        if let Some(last) = renewal.grace.and_then(|grace| since.checked_add(grace))
            && !self.has_any(now)
        {
            self.kept.store(Some(Arc::new(kept.until(last))));
        }
        let clocks = match self.loader.clock_difference() {
            Some(seconds) if seconds != 0 => format!("; {}", clocks_apart(seconds)),
            _ => String::new(),
        };
        Err(CredentialsError::new(
            CredentialsErrorClass::ExpiredOnArrival,
            format!(
                "the credentials had expired at {} when they arrived at {}{clocks}",
                iso8601(end),
                iso8601(now)
            ),
        )
        .of(credentials.source().to_owned())
        .hint("compare this machine's clock with the true time"))
    }

    fn compare_clocks(&self, state: &mut State) {
        let Some(seconds) = self.loader.clock_difference() else {
            return;
        };
        if seconds.unsigned_abs() > CLOCK_WARNING && !state.clock_warned {
            state.clock_warned = true;
            self.surroundings
                .notices
                .warn(&self.name, &clocks_apart(seconds));
        }
    }

    fn has_any(&self, now: SystemTime) -> bool {
        let kept = self.kept.load();
        kept.as_ref()
            .is_some_and(|kept| kept.phase(now) != Phase::Gone)
    }

    pub(super) fn has_valid(&self) -> bool {
        let kept = self.kept.load();
        kept.as_ref()
            .is_some_and(|kept| kept.phase(self.now()).is_valid())
    }

    /// What a caller gets who has waited: whatever is valid now, else the error.
    pub(super) fn answer(&self, failed: Option<CredentialsError>) -> Outcome {
        let kept = self.kept.load_full();
        match kept.as_deref().map(|kept| (kept, kept.phase(self.now()))) {
            Some((kept, phase)) if phase.is_valid() => Ok(kept.credentials.clone()),
            Some((kept, Phase::Grace)) => {
                self.warn_of_grace(kept, failed.as_ref());
                Ok(kept.credentials.clone())
            }
            other => Err(self.gone(other.map(|(kept, _)| kept), failed)),
        }
    }

    fn warn_of_grace(&self, kept: &Kept, failed: Option<&CredentialsError>) {
        let mut state = self.lock();
        let now = Instant::now();
        if state
            .grace_warned
            .is_some_and(|last| now.duration_since(last) < GRACE_WARNING)
        {
            return;
        }
        state.grace_warned = Some(now);
        let end = kept.credentials.expiration().map(iso8601);
        let cause = failed.map(|error| format!(": {error}"));
        self.surroundings.notices.warn(
            &self.name,
            &format!(
                "expired credentials (since {}) are used, because they cannot be renewed{}",
                end.unwrap_or_default(),
                cause.unwrap_or_default()
            ),
        );
    }

    fn gone(&self, kept: Option<&Kept>, failed: Option<CredentialsError>) -> CredentialsError {
        let failed = failed.unwrap_or_else(|| {
            CredentialsError::new(
                CredentialsErrorClass::Timeout,
                "the credentials were not renewed in time",
            )
            .of(self.name.clone())
        });
        let Some(kept) = kept else { return failed };
        let what = match kept.credentials.expiration() {
            _ if kept.is_rejected() => "were refused by the service".to_owned(),
            Some(end) => format!("expired at {}", iso8601(end)),
            None => "are too old".to_owned(),
        };
        CredentialsError::new(
            CredentialsErrorClass::Expired,
            format!("the credentials {what} and could not be renewed"),
        )
        .of(kept.credentials.source().to_owned())
        .answered(
            failed.code().map(str::to_owned),
            failed.status(),
            failed.request_id().map(str::to_owned),
        )
        .tried(vec![failed])
    }
}

fn clocks_apart(seconds: i64) -> String {
    let side = if seconds > 0 { "behind" } else { "ahead of" };
    format!(
        "this machine's clock is {} s {side} that of the service",
        seconds.unsigned_abs()
    )
}
