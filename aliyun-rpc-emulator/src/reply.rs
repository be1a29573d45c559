//! An answer on its way to the client: what it says, and how it arrives.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};

use crate::fault::{Chance, Effect, Fault};

/// Headers that explain a refusal are cut at this length; some clients refuse more than 8 KiB of headers.
const DIAGNOSIS_LIMIT: usize = 1_000;

/// An HTTP answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Bytes,
    /// How long it is held back.
    pub(crate) delay: Duration,
    pub(crate) delivery: Delivery,
}

/// How an answer arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// In good order.
    Whole,
    /// Twice on the same connection.
    Twice,
    /// In pieces of so many bytes, with a pause before each.
    Drip { bytes: usize, pause: Duration },
    /// Blanks instead of the body, so many, in chunks.
    Huge { bytes: u64 },
    /// Not whole: head and so many bytes of the body (`None`: not even the head), and then the end.
    Cut { after: Option<usize>, end: End },
}

/// How an answer that is cut ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The connection is closed in good order.
    Close,
    /// The connection is reset.
    Reset,
    /// The connection stays open and nothing more comes.
    Stall,
}

impl Reply {
    pub(crate) fn new(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: vec![("content-type".into(), media_type.to_owned())],
            body: body.into(),
            delay: Duration::ZERO,
            delivery: Delivery::Whole,
        }
    }

    /// Sets a header in place of one of the same name.
    pub(crate) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let name = name.into();
        self.headers
            .retain(|(other, _)| !other.eq_ignore_ascii_case(&name));
        self.headers.push((name, value.into()));
    }

    /// The body as text.
    #[cfg(test)]
    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Explains a refusal.
    pub(crate) fn diagnose(&mut self, words: &str) {
        self.set("x-emu-diagnosis", visible(words));
    }

    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The headers that HTTP can carry; the others are left out.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (HeaderName, HeaderValue)> + '_ {
        self.headers.iter().filter_map(|(name, value)| {
            Some((
                HeaderName::try_from(name.as_ref()).ok()?,
                HeaderValue::try_from(value).ok()?,
            ))
        })
    }

    /// Does to the answer what a fault wants. Errors with a code are made before.
    pub(crate) fn spoil(&mut self, fault: &Fault) {
        let cut = |after, end| Delivery::Cut { after, end };
        match fault.effect() {
            Effect::Refuse { .. } | Effect::Latency(_) => {}
            Effect::Page { status } => {
                self.status = *status;
                self.set("content-type", "text/html");
                self.body = page(self.status()).into();
            }
            Effect::Answer {
                status,
                media_type,
                body,
            } => {
                self.status = *status;
                self.set("content-type", media_type.clone());
                self.body = body.bytes().unwrap_or_default().into();
            }
            Effect::Garbage => {
                self.status = 200;
                self.body = garbage().into();
            }
            Effect::Huge { bytes } => {
                self.status = 200;
                self.body = Bytes::new();
                self.delivery = Delivery::Huge { bytes: *bytes };
            }
            Effect::Reset | Effect::DropReply => self.delivery = cut(None, End::Reset),
            Effect::Close => self.delivery = cut(None, End::Close),
            Effect::StallHeaders => self.delivery = cut(None, End::Stall),
            Effect::StallBody { after } => self.delivery = cut(Some(*after), End::Stall),
            Effect::Truncate { after } => self.delivery = cut(Some(*after), End::Close),
            Effect::ResetAfterHeaders => self.delivery = cut(Some(0), End::Reset),
            Effect::ResetBody { after } => self.delivery = cut(Some(*after), End::Reset),
            Effect::Drip { bytes, pause_ms } => {
                self.delivery = Delivery::Drip {
                    bytes: (*bytes).max(1),
                    pause: Duration::from_millis(*pause_ms),
                };
            }
            Effect::MediaType { media_type } => self.set("content-type", media_type.clone()),
            Effect::Duplicate => self.delivery = Delivery::Twice,
        }
        for (name, value) in fault.headers() {
            self.set(name.clone(), value.clone());
        }
    }
}

/// The page of a load balancer.
fn page(status: StatusCode) -> String {
    let title = format!(
        "{} {}",
        status.as_str(),
        status.canonical_reason().unwrap_or_default()
    );
    format!(
        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\r\n<html>\r\n<head><title>{title}</title></head>\r\n\
         <body>\r\n<center><h1>{title}</h1></center>\r\n<hr/>Powered by Tengine<hr><center>tengine</center>\r\n</body>\r\n</html>\r\n"
    )
}

/// Bytes that are no text. Always the same, so that a test that fails fails again.
fn garbage() -> Vec<u8> {
    let mut chance = Chance::seeded(0);
    // The first byte can begin no UTF-8 text.
    std::iter::once(0xff)
        .chain((0..32).flat_map(|_| chance.bits().to_le_bytes()))
        .take(256)
        .collect()
}

/// Text that a header can hold.
fn visible(text: &str) -> String {
    let mut out: String = text
        .chars()
        .flat_map(|c| {
            let plain = c.is_ascii_graphic() || c == ' ';
            plain
                .then_some(c)
                .into_iter()
                .chain((!plain).then(|| c.escape_default()).into_iter().flatten())
        })
        .collect();
    out.truncate(DIAGNOSIS_LIMIT);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_hold_any_text() {
        assert_eq!(visible("a `b`\nü"), "a `b`\\n\\u{fc}");
        assert!(HeaderValue::from_str(&visible(&"é".repeat(10_000))).is_ok());
    }

    #[test]
    fn garbage_is_no_text() {
        let bytes = garbage();
        assert_eq!(bytes.len(), 256);
        assert!(String::from_utf8(bytes).is_err());
    }
}
