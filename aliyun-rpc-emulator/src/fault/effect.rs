//! What happens to a request that a fault hits.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::FaultError;
use super::rules::Chance;

/// The longest delay, so that no sum of them overflows.
const LONGEST: u64 = 24 * 60 * 60 * 1000;

/// What happens. The names are those of the JSON form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Effect {
    Refuse {
        code: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status: Option<u16>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        message: Option<String>,
    },
    Page {
        status: u16,
    },
    Answer {
        status: u16,
        media_type: String,
        body: Body,
    },
    Garbage,
    Huge {
        bytes: u64,
    },
    Reset,
    Close,
    DropReply,
    Latency(Delay),
    StallHeaders,
    StallBody {
        after: usize,
    },
    Drip {
        bytes: usize,
        pause_ms: u64,
    },
    Truncate {
        after: usize,
    },
    ResetAfterHeaders,
    ResetBody {
        after: usize,
    },
    MediaType {
        media_type: String,
    },
    Duplicate,
}

impl Effect {
    /// Whether the operation takes effect, unless the fault says otherwise.
    pub(super) const fn executes(&self) -> bool {
        !matches!(
            self,
            Self::Refuse { .. }
                | Self::Page { .. }
                | Self::Answer { .. }
                | Self::Garbage
                | Self::Huge { .. }
                | Self::Reset
                | Self::Close
        )
    }

    pub(super) fn check(&self) -> Result<(), FaultError> {
        let impossible = |words: String| Err(FaultError::Impossible(words));
        match self {
            Self::Refuse {
                status: Some(status),
                ..
            }
            | Self::Page { status }
                if !(300..600).contains(status) =>
            {
                impossible(format!("{status} is not the HTTP status of an error"))
            }
            Self::Answer { status, .. } if !(200..600).contains(status) => {
                impossible(format!("{status} is not the HTTP status of an answer"))
            }
            Self::Answer { media_type, .. } | Self::MediaType { media_type }
                if http::HeaderValue::try_from(media_type).is_err() =>
            {
                impossible("the media type cannot be a header".to_owned())
            }
            Self::Answer { body, .. } if body.bytes().is_none() => {
                impossible("the body is not base64".to_owned())
            }
            Self::Latency(delay) => delay.check(),
            Self::Drip { pause_ms, .. } if *pause_ms > LONGEST => too_long(),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refuse { code, status, .. } => {
                f.write_str("refused with ")?;
                if let Some(status) = status {
                    write!(f, "{status} ")?;
                }
                f.write_str(code)
            }
            Self::Page { status } => write!(f, "an HTML page with status {status}"),
            Self::Answer { status, .. } => write!(f, "a given answer with status {status}"),
            Self::Garbage => f.write_str("garbage"),
            Self::Huge { bytes } => write!(f, "an answer of {bytes} bytes"),
            Self::Reset => f.write_str("the connection is reset"),
            Self::Close => f.write_str("the connection is closed"),
            Self::DropReply => f.write_str("the reply is dropped"),
            Self::Latency(delay) => write!(f, "{delay} later"),
            Self::StallHeaders => f.write_str("stalled before the headers"),
            Self::StallBody { after } => write!(f, "stalled after {after} bytes"),
            Self::Drip { bytes, pause_ms } => {
                write!(f, "dripping {bytes} bytes each {pause_ms} ms")
            }
            Self::Truncate { after } => write!(f, "truncated after {after} bytes"),
            Self::ResetAfterHeaders => f.write_str("the connection is reset after the headers"),
            Self::ResetBody { after } => {
                write!(f, "the connection is reset after {after} bytes")
            }
            Self::MediaType { media_type } => write!(f, "called {media_type}"),
            Self::Duplicate => f.write_str("answered twice"),
        }
    }
}

/// Bytes in JSON: text, or base64 where they are none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Body {
    Text(String),
    Bytes { base64: String },
}

impl From<&[u8]> for Body {
    fn from(bytes: &[u8]) -> Self {
        str::from_utf8(bytes).map_or_else(
            |_| Self::Bytes {
                base64: STANDARD.encode(bytes),
            },
            |text| Self::Text(text.to_owned()),
        )
    }
}

impl Body {
    /// The bytes; `None` if they are written wrongly.
    pub(crate) fn bytes(&self) -> Option<Vec<u8>> {
        match self {
            Self::Text(text) => Some(text.clone().into_bytes()),
            Self::Bytes { base64 } => STANDARD.decode(base64).ok(),
        }
    }
}

/// How much later an answer comes: always the same time, or drawn from a distribution by the fault's seed. In JSON
/// `{"fixed_ms": 250}`, `{"between_ms": [50, 250]}` or `{"exponential_ms": 100}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Delay(Distribution);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Distribution {
    #[serde(rename = "fixed_ms")]
    Fixed(u64),
    #[serde(rename = "between_ms")]
    Between(u64, u64),
    #[serde(rename = "exponential_ms")]
    Exponential(u64),
}

impl Delay {
    /// Always so many milliseconds, at most a day.
    #[must_use]
    pub const fn fixed_ms(ms: u64) -> Self {
        Self(Distribution::Fixed(ms))
    }

    /// Between two numbers of milliseconds, each equally likely.
    #[must_use]
    pub const fn between_ms(least: u64, most: u64) -> Self {
        Self(Distribution::Between(least, most))
    }

    /// Exponentially distributed around a mean of so many milliseconds, as independent arrivals are; at most ten
    /// times the mean.
    #[must_use]
    pub const fn exponential_ms(mean: u64) -> Self {
        Self(Distribution::Exponential(mean))
    }

    fn check(self) -> Result<(), FaultError> {
        match self.0 {
            Distribution::Fixed(ms) | Distribution::Exponential(ms) if ms > LONGEST => too_long(),
            Distribution::Between(_, most) if most > LONGEST => too_long(),
            Distribution::Between(least, most) if least > most => Err(FaultError::Impossible(
                "the shortest delay is longer than the longest".to_owned(),
            )),
            _ => Ok(()),
        }
    }

    pub(super) fn draw(self, chance: &mut Chance) -> Duration {
        match self.0 {
            Distribution::Fixed(ms) => Duration::from_millis(ms),
            Distribution::Between(least, most) => {
                let part = chance.next() * (most.saturating_sub(least) as f64);
                Duration::from_millis(least) + Duration::from_secs_f64(part / 1000.0)
            }
            Distribution::Exponential(mean) => {
                let times = -(1.0 - chance.next()).ln();
                Duration::from_millis(mean).mul_f64(times.clamp(0.0, 10.0))
            }
        }
    }
}

impl fmt::Display for Delay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Distribution::Fixed(ms) => write!(f, "{ms} ms"),
            Distribution::Between(least, most) => write!(f, "{least} to {most} ms"),
            Distribution::Exponential(mean) => write!(f, "about {mean} ms"),
        }
    }
}

fn too_long() -> Result<(), FaultError> {
    Err(FaultError::Impossible(
        "a delay or pause is longer than a day".to_owned(),
    ))
}
