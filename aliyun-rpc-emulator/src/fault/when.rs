//! Which requests a fault hits, and from there to what happens to them.

use std::fmt;
use std::time::Duration;

use aliyun_rpc_core::RpcAction;

use super::effect::{Body, Delay, Effect};
use super::{Fault, FaultError};

/// Which requests a fault hits: all verified ones of the operation, unless limited further. Ends in an effect.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a condition does nothing before an effect is added, for example `drop_reply`"]
pub struct When {
    pub(super) product: Option<String>,
    pub(super) version: Option<String>,
    pub(super) action: Option<String>,
    pub(super) region: Option<String>,
    pub(super) nth: Option<u64>,
    pub(super) every: Option<u64>,
    pub(super) times: Option<u64>,
    pub(super) probability: Option<f64>,
    pub(super) seed: u64,
}

impl Fault {
    /// For the requests of an operation.
    pub fn on<A: RpcAction>() -> When {
        When {
            product: Some(A::ACTION.product.to_owned()),
            version: Some(A::ACTION.version.to_owned()),
            action: Some(A::ACTION.name.to_owned()),
            ..When::default()
        }
    }

    /// For the requests of all operations of this name.
    pub fn named(action: impl Into<String>) -> When {
        When {
            action: Some(action.into()),
            ..When::default()
        }
    }

    /// For all requests.
    pub fn any() -> When {
        When::default()
    }
}

/// Limits.
impl When {
    /// Only requests of this product, for example `Config`.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Only requests of this API version.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Only requests for this region: its region parameter says so, or else the host's name.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Only the nth of the requests that match so far, counted from 1 when the fault is set.
    pub const fn nth(mut self, number: u64) -> Self {
        self.nth = Some(number);
        self
    }

    /// Only each nth of the requests that match so far: 3 hits the third, the sixth and so on.
    pub const fn every(mut self, number: u64) -> Self {
        self.every = Some(number);
        self
    }

    /// At most so many requests; then the fault is spent.
    pub const fn times(mut self, count: u64) -> Self {
        self.times = Some(count);
        self
    }

    /// The next request only.
    pub const fn once(self) -> Self {
        self.times(1)
    }

    /// Each request that matches so far with this probability, 0 to 1. The same seed gives the same sequence.
    pub const fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some(probability);
        self.seed = seed;
        self
    }
}

/// Effects.
impl When {
    /// Answers with an error: one that the operation documents or that the gateway has, with its status and message;
    /// [`Fault::status`] and [`Fault::message`] change them. Throttling is an error like others:
    ///
    /// ```
    /// use aliyun_rpc_emulator::Fault;
    ///
    /// let fault = Fault::any().once().refuse("Throttling.User").status(429).header("x-acs-retry-after", "2500");
    /// assert_eq!(fault.to_string(), "any operation, once: refused with 429 Throttling.User");
    /// ```
    #[must_use]
    pub fn refuse(self, code: impl Into<String>) -> Fault {
        Fault::new(
            self,
            Effect::Refuse {
                code: code.into(),
                status: None,
                message: None,
            },
        )
    }

    /// Answers with a gateway's HTML page of this status.
    #[must_use]
    pub const fn page(self, status: u16) -> Fault {
        Fault::new(self, Effect::Page { status })
    }

    /// Answers with these bytes, whatever they are: truncated JSON, no UTF-8, nothing at all.
    #[must_use]
    pub fn answer(
        self,
        status: u16,
        media_type: impl Into<String>,
        body: impl AsRef<[u8]>,
    ) -> Fault {
        Fault::new(
            self,
            Effect::Answer {
                status,
                media_type: media_type.into(),
                body: Body::from(body.as_ref()),
            },
        )
    }

    /// Answers with 256 bytes that are no text, called JSON.
    #[must_use]
    pub const fn garbage(self) -> Fault {
        Fault::new(self, Effect::Garbage)
    }

    /// Answers with so many blanks, chunk by chunk; no header announces how many.
    #[must_use]
    pub const fn huge(self, bytes: u64) -> Fault {
        Fault::new(self, Effect::Huge { bytes })
    }

    /// Resets the connection before the first byte of an answer; nothing is executed.
    #[must_use]
    pub const fn reset(self) -> Fault {
        Fault::new(self, Effect::Reset)
    }

    /// Closes the connection, in good order, before the first byte of an answer; nothing is executed.
    #[must_use]
    pub const fn close(self) -> Fault {
        Fault::new(self, Effect::Close)
    }

    /// Executes the operation and resets the connection before the first byte of the answer: the client cannot know
    /// that it took effect.
    #[must_use]
    pub const fn drop_reply(self) -> Fault {
        Fault::new(self, Effect::DropReply)
    }

    /// Answers later.
    #[must_use]
    pub const fn latency(self, delay: Delay) -> Fault {
        Fault::new(self, Effect::Latency(delay))
    }

    /// Executes the operation and then says nothing on a connection that stays open.
    #[must_use]
    pub const fn stall_headers(self) -> Fault {
        Fault::new(self, Effect::StallHeaders)
    }

    /// Answers so many bytes of the body and then no more, on a connection that stays open.
    #[must_use]
    pub const fn stall_body(self, after: usize) -> Fault {
        Fault::new(self, Effect::StallBody { after })
    }

    /// Answers the body in pieces of so many bytes with a pause before each.
    #[must_use]
    pub fn drip(self, bytes: usize, pause: Duration) -> Fault {
        let pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        Fault::new(self, Effect::Drip { bytes, pause_ms })
    }

    /// Closes the connection, in good order, after so many bytes of a body whose announced length is greater.
    #[must_use]
    pub const fn truncate(self, after: usize) -> Fault {
        Fault::new(self, Effect::Truncate { after })
    }

    /// Resets the connection after status and headers.
    #[must_use]
    pub const fn reset_after_headers(self) -> Fault {
        Fault::new(self, Effect::ResetAfterHeaders)
    }

    /// Resets the connection after so many bytes of the body.
    #[must_use]
    pub const fn reset_body(self, after: usize) -> Fault {
        Fault::new(self, Effect::ResetBody { after })
    }

    /// Answers as usual under another content type.
    #[must_use]
    pub fn media_type(self, media_type: impl Into<String>) -> Fault {
        Fault::new(
            self,
            Effect::MediaType {
                media_type: media_type.into(),
            },
        )
    }

    /// Answers twice on the same connection, although only one answer is awaited.
    #[must_use]
    pub const fn duplicate(self) -> Fault {
        Fault::new(self, Effect::Duplicate)
    }
}

impl When {
    /// Refuses conditions that no request can meet.
    pub(super) fn check(&self) -> Result<(), FaultError> {
        let impossible = |words: &str| Err(FaultError::Impossible(words.to_owned()));
        if self.nth == Some(0) || self.every == Some(0) {
            return impossible("requests are counted from 1");
        }
        if self.times == Some(0) {
            return impossible("`times` is 0: it would never happen");
        }
        if self.probability.is_some_and(|p| !(0.0..=1.0).contains(&p)) {
            return impossible("a probability lies between 0 and 1");
        }
        Ok(())
    }
}

/// `StartConfigurationRecorder in cn-hangzhou, call 2`
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.action, &self.product) {
            (Some(action), _) => f.write_str(action)?,
            (None, Some(product)) => write!(f, "any operation of {product}")?,
            (None, None) => f.write_str("any operation")?,
        }
        if let Some(region) = &self.region {
            write!(f, " in {region}")?;
        }
        if let Some(nth) = self.nth {
            write!(f, ", call {nth}")?;
        }
        if let Some(every) = self.every {
            write!(f, ", each call of {every}")?;
        }
        if let Some(probability) = self.probability {
            write!(f, ", with probability {probability}")?;
        }
        match self.times {
            None => Ok(()),
            Some(1) => f.write_str(", once"),
            Some(times) => write!(f, ", at most {times} times"),
        }
    }
}
