//! Requests and answers as they may be shown: what is secret in a request is found in it and masked everywhere.

use std::fmt::Write as _;

use aliyun_rpc_core::credentials::masked;
use aliyun_rpc_core::descriptor::{Field, Kind};
use aliyun_rpc_core::sign::{SECRET_HEADERS, SECRET_PARAMETERS, percent};

use crate::parameters;
use crate::request::{Call, Received};

const MASK: &str = "***";

/// Shorter texts are masked where they stand but not searched for: they would be found everywhere.
const SEARCHABLE: usize = 4;

/// Finds and masks what is secret in one request and its answer.
pub(crate) struct Scrubber<'a> {
    received: &'a Received,
    call: Option<&'a Call>,
    fields: &'static [Field],
    /// Text and what stands in its place.
    found: Vec<(String, String)>,
}

impl<'a> Scrubber<'a> {
    pub(crate) fn new(
        received: &'a Received,
        call: Option<&'a Call>,
        fields: &'static [Field],
    ) -> Self {
        let mut this = Self {
            received,
            call,
            fields,
            found: Vec::new(),
        };
        for (name, value) in &received.headers {
            if is_secret_header(name) {
                this.learn(value, MASK);
            } else if name == "x-acs-accesskey-id" {
                this.learn(value, &masked(value));
            } else if name == "authorization" {
                let part = |name: &str| {
                    value
                        .split([',', ' '])
                        .find_map(|part| part.strip_prefix(name))
                };
                if let Some(id) = part("Credential=") {
                    this.learn(id, &masked(id));
                }
                if let Some(signature) = part("Signature=") {
                    this.learn(signature, MASK);
                }
            }
        }
        for (name, value) in call
            .iter()
            .flat_map(|call| call.query.iter().chain(&call.form))
        {
            if this.is_secret(name) {
                this.learn(value, MASK);
            } else if name == "AccessKeyId" {
                this.learn(value, &masked(value));
            }
        }
        for (name, value) in call.iter().filter_map(|call| call.json.as_ref()).flatten() {
            if let (true, Some(text)) = (this.is_secret(name), value.as_str()) {
                this.learn(text, MASK);
            }
        }
        // Longer texts first, so that no part of one is masked before the whole.
        this.found
            .sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        this
    }

    /// Takes a text to mask in all spellings that occur: plain, encoded once, encoded twice as in V1's string to
    /// sign, and as JSON text.
    fn learn(&mut self, text: &str, mask: &str) {
        if text.len() < SEARCHABLE {
            return;
        }
        let once = percent::encode(text);
        let twice = percent::encode(&once);
        let json = serde_json::Value::from(text).to_string();
        let json = json.trim_matches('"').to_owned();
        for spelling in [twice, once, json, text.to_owned()] {
            if !self.found.iter().any(|(known, _)| *known == spelling) {
                self.found.push((spelling, mask.to_owned()));
            }
        }
    }

    pub(crate) fn is_secret(&self, name: &str) -> bool {
        SECRET_PARAMETERS.contains(&name)
            || parameters::find(self.fields, name).is_some_and(|(field, _)| holds_secret(field, 0))
    }

    /// The text with everything secret masked.
    pub(crate) fn text(&self, text: &str) -> String {
        self.found
            .iter()
            .fold(text.to_owned(), |text, (secret, mask)| {
                text.replace(secret, mask)
            })
    }

    /// The request: request line, headers, empty line, body. The body of a request that cannot be read is left out.
    pub(crate) fn request(&self) -> String {
        let mut out = format!("{} {}", self.received.method, self.received.path);
        match self.call {
            Some(call) if !call.query.is_empty() => {
                let _ = write!(out, "?{}", self.pairs(&call.query));
            }
            None if !self.received.query.is_empty() => out.push_str("?(unreadable)"),
            _ => {}
        }
        for (name, value) in &self.received.headers {
            let value = if is_secret_header(name) {
                MASK
            } else if name == "authorization" && !value.starts_with("ACS") {
                // Basic and bearer schemes hold a secret in a form that is not taken apart here.
                MASK
            } else {
                value
            };
            let _ = write!(out, "\n{name}: {}", self.text(value));
        }
        match self.call {
            Some(call) if !call.form.is_empty() => {
                let _ = write!(out, "\n\n{}", self.pairs(&call.form));
            }
            Some(call) if call.json.is_some() => {
                let _ = write!(
                    out,
                    "\n\n{}",
                    self.text(&String::from_utf8_lossy(&self.received.body))
                );
            }
            _ if !self.received.body.is_empty() => {
                let _ = write!(out, "\n\n({} bytes)", self.received.body.len());
            }
            _ => {}
        }
        out
    }

    fn pairs(&self, pairs: &[(String, String)]) -> String {
        let pairs: Vec<String> = pairs
            .iter()
            .map(|(name, value)| {
                let value = if self.is_secret(name) {
                    MASK.to_owned()
                } else {
                    self.text(&percent::encode(value))
                };
                format!("{}={value}", percent::encode(name))
            })
            .collect();
        pairs.join("&")
    }
}

fn is_secret_header(name: &str) -> bool {
    SECRET_HEADERS.contains(&name) || name == "x-aliyun-ecs-metadata-token"
}

/// Whether a parameter is secret or holds something secret in its one text.
fn holds_secret(field: &Field, depth: usize) -> bool {
    fn kind_holds(kind: &Kind, depth: usize) -> bool {
        match kind {
            Kind::List(item) | Kind::Map(item) => kind_holds(item, depth),
            Kind::Object(fields) => fields().iter().any(|field| holds_secret(field, depth + 1)),
            _ => false,
        }
    }
    field.secret || (depth < 8 && kind_holds(&field.kind, depth))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn nothing_secret_is_left() {
        let received = Received {
            method: "POST".to_owned(),
            path: "/".to_owned(),
            query: "AccessKeyId=LTAI5tABCDEFGHIJKLMNOPQR&SecurityToken=tok%2Fen%3D&Signature=abc%2Bdef%3D&VerificationCode=424242&A=1"
                .to_owned(),
            headers: vec![
                ("x-acs-security-token".to_owned(), "tok/en=".to_owned()),
                ("authorization".to_owned(), "Bearer something".to_owned()),
            ],
            body: Bytes::new(),
        };
        let call = Call::read(&received).unwrap();
        static FIELDS: &[Field] = &[Field {
            name: "VerificationCode",
            kind: Kind::Text,
            secret: true,
            ..Field::EMPTY
        }];
        let scrubber = Scrubber::new(&received, Some(&call), FIELDS);
        let shown = scrubber.request();
        let answer =
            scrubber.text("string to sign is:SecurityToken%3Dtok%252Fen%253D 424242 tok/en=");
        for secret in [
            "LTAI5tABCDEFGHIJKLMNOPQR",
            "tok/en",
            "tok%2F",
            "tok%252F",
            "abc",
            "424242",
            "something",
        ] {
            assert!(!shown.contains(secret), "{secret} in {shown}");
            assert!(!answer.contains(secret), "{secret} in {answer}");
        }
        assert!(shown.contains("A=1"), "{shown}");
        assert!(shown.starts_with("POST /?AccessKeyId=LTAI"), "{shown}");
    }
}
