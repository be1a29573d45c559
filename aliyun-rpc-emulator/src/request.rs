//! A request as it arrived, and what it asks for: raw bytes first, decoded pairs beside them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::encode::RESERVED;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::sign::percent;
use bytes::Bytes;
use serde_json::{Map, Value};

use crate::refusal::{self, Refusal};

/// One HTTP request, not yet interpreted.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) path: String,
    /// The query as sent, without the question mark.
    pub(crate) query: String,
    /// Names in lower case, in the order of arrival.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Received {
    /// A request whose body was read whole.
    pub(crate) fn new(parts: &http::request::Parts, body: Bytes) -> Self {
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts
                .headers
                .iter()
                .map(|(name, value)| {
                    let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                    (name.as_str().to_owned(), value)
                })
                .collect(),
            body,
        }
    }

    /// The first header of this (lower-case) name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.as_str())
    }

    fn is_form(&self) -> bool {
        self.header("content-type")
            .is_some_and(|kind| is_media_type(kind, "application/x-www-form-urlencoded"))
    }

    fn is_bytes(&self) -> bool {
        self.header("content-type")
            .is_some_and(|kind| is_media_type(kind, "application/octet-stream"))
    }

    fn is_json(&self) -> bool {
        self.header("content-type")
            .is_some_and(|kind| is_media_type(kind, "application/json"))
    }
}

fn is_media_type(header: &str, expected: &str) -> bool {
    header
        .split(';')
        .next()
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case(expected))
}

/// The two ways to name and sign an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Everything in parameters, `SignatureVersion=1.0`. The vendor's newer pages call it V2.
    V1,
    /// Everything in headers, `Authorization: ACS3-..`.
    V3,
}

/// What a request asks for.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) scheme: Scheme,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) form: Vec<(String, String)>,
    pub(crate) json: Option<Map<String, Value>>,
    /// A body that is sent as it is, without parameters in it.
    pub(crate) bytes: Option<Bytes>,
}

impl Call {
    /// Reads query and body.
    pub(crate) fn read(received: &Received) -> Result<Self, Refusal> {
        let query = pairs(&received.query, "query")?;
        let form = if received.is_form() {
            let text = std::str::from_utf8(&received.body)
                .map_err(|_| refusal::INVALID_PARAMETER.about("The form is not UTF-8 text."))?;
            pairs(text, "form")?
        } else {
            Vec::new()
        };
        let json = if received.is_json() && !received.body.is_empty() {
            Some(serde_json::from_slice(&received.body).map_err(|error| {
                refusal::INVALID_PARAMETER
                    .about(&format!("The body is not a JSON object: {error}."))
            })?)
        } else {
            None
        };
        let mut call = Self {
            scheme: Scheme::V1,
            query,
            form,
            json,
            bytes: received.is_bytes().then(|| received.body.clone()),
        };
        call.scheme = call.recognise(received);
        Ok(call)
    }

    /// An `Authorization` header says V3, signature parameters say V1; unsigned calls are told by where the
    /// operation's name stands. (New SDKs send `x-acs-action` with V1 too, so that alone says nothing.)
    fn recognise(&self, received: &Received) -> Scheme {
        if received.header("authorization").is_some() {
            Scheme::V3
        } else if ["Signature", "SignatureVersion", "AccessKeyId", "Action"]
            .iter()
            .any(|name| self.parameter(name).is_some())
            || received.header("x-acs-action").is_none()
        {
            Scheme::V1
        } else {
            Scheme::V3
        }
    }

    /// A parameter of the form or else of the query.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.form
            .iter()
            .chain(&self.query)
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.as_str())
    }

    /// Name of the operation.
    pub(crate) fn action<'a>(&'a self, received: &'a Received) -> Option<&'a str> {
        self.either("Action", received, "x-acs-action")
    }

    /// API version.
    pub(crate) fn version<'a>(&'a self, received: &'a Received) -> Option<&'a str> {
        self.either("Version", received, "x-acs-version")
    }

    fn either<'a>(&'a self, name: &str, received: &'a Received, header: &str) -> Option<&'a str> {
        match self.scheme {
            Scheme::V1 => self.parameter(name),
            Scheme::V3 => received.header(header),
        }
        .filter(|text| !text.is_empty())
    }

    /// All parameters in wire order as V1 signs them: the form's value where both places have a name.
    pub(crate) fn merged(&self) -> Vec<(&str, &str)> {
        let in_form: BTreeSet<&str> = self.form.iter().map(|(name, _)| name.as_str()).collect();
        self.query
            .iter()
            .filter(|(name, _)| !in_form.contains(name.as_str()))
            .chain(&self.form)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }

    /// The operation's own parameters: all but the common ones. With V3 those are headers, and an operation may have a
    /// parameter of its own with such a name.
    pub(crate) fn own(&self, action: Option<&Action>) -> Vec<(&str, &str)> {
        let is_own = |name: &str| {
            let fields = action.map_or(&[][..], |action| action.params);
            self.scheme == Scheme::V3 && fields.iter().any(|field| field.own && field.name == name)
        };
        self.merged()
            .into_iter()
            .filter(|(name, _)| !RESERVED.contains(name) || is_own(name))
            .collect()
    }
}

/// The format in which an answer is wanted: `Format` for V1 and unsigned calls, `accept` for V3, where a `Format` is the
/// operation's own business; JSON otherwise.
///
/// Works on requests that cannot be read, because those want an answer too.
pub(crate) fn format(received: &Received) -> Format {
    let in_form = std::str::from_utf8(&received.body)
        .ok()
        .filter(|_| received.is_form())
        .unwrap_or_default();
    let named = in_form
        .split('&')
        .chain(received.query.split('&'))
        .find_map(|pair| pair.strip_prefix("Format="))
        .filter(|_| received.header("authorization").is_none());
    let accepted = received.header("accept").unwrap_or_default();
    let xml = named.map_or_else(
        || accepted.contains("xml") && !accepted.contains("json") && !accepted.contains("html"),
        |name| name.eq_ignore_ascii_case("xml"),
    );
    if xml { Format::Xml } else { Format::Json }
}

/// Decodes `a=b&c=d`. Both `+` and `%20` are a blank: official SDKs send either.
fn pairs(text: &str, place: &str) -> Result<Vec<(String, String)>, Refusal> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (Some(name), Some(value)) = (percent::decode(name, true), percent::decode(value, true))
        else {
            return Err(refusal::INVALID_PARAMETER.about(&format!(
                "The {place} is not percent-encoded UTF-8 text at parameter {}.",
                pairs.len() + 1
            )));
        };
        pairs.push((name, value));
    }
    let mut names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let twice = names.windows(2).find_map(|pair| match pair {
        [a, b] if a == b => Some(*a),
        _ => None,
    });
    match twice {
        None => Ok(pairs),
        Some(name) => Err(refusal::INVALID_PARAMETER.about(&format!(
            "The {place} has the parameter \"{}\" twice.",
            shown(name)
        ))),
    }
}

/// Text for a message: control characters and quotes escaped, cut after 80 characters.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    if text.len() <= 80 && !text.contains(|c: char| c.is_control()) {
        return Cow::Borrowed(text);
    }
    let mut cut: String = text
        .chars()
        .take(80)
        .flat_map(char::escape_default)
        .collect();
    if text.chars().count() > 80 {
        cut.push_str("...");
    }
    Cow::Owned(cut)
}

#[cfg(test)]
mod tests {
    use aliyun_rpc_core::descriptor::Field;

    use super::*;

    fn received(query: &str, headers: &[(&str, &str)], body: &str) -> Received {
        Received {
            method: "POST".to_owned(),
            path: "/".to_owned(),
            query: query.to_owned(),
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        }
    }

    const FORM: (&str, &str) = (
        "content-type",
        "application/x-www-form-urlencoded; charset=utf-8",
    );

    #[test]
    fn schemes_are_told_apart() {
        let v1 = received("Action=A&Signature=x", &[("x-acs-action", "A")], "");
        assert_eq!(Call::read(&v1).unwrap().scheme, Scheme::V1);
        let form = received("", &[FORM], "Action=A&Signature=x");
        assert_eq!(Call::read(&form).unwrap().scheme, Scheme::V1);
        let v3 = received(
            "Signature=x",
            &[("authorization", "ACS3-HMAC-SHA256 ..")],
            "",
        );
        assert_eq!(Call::read(&v3).unwrap().scheme, Scheme::V3);
        let bearer = received("SignatureType=BEARERTOKEN", &[("x-acs-action", "A")], "");
        assert_eq!(Call::read(&bearer).unwrap().scheme, Scheme::V3);
        let nothing = received("", &[], "");
        assert_eq!(Call::read(&nothing).unwrap().scheme, Scheme::V1);
    }

    #[test]
    fn the_form_wins_over_the_query() {
        let call = Call::read(&received("A=1&B=2&Action=x", &[FORM], "B=3+%2B")).unwrap();
        assert_eq!(call.merged(), [("A", "1"), ("Action", "x"), ("B", "3 +")]);
        assert_eq!(call.own(None), [("A", "1"), ("B", "3 +")]);
    }

    #[test]
    fn with_v3_an_operation_can_have_a_parameter_with_a_common_name() {
        const ACTION: Action = Action {
            params: &[
                Field {
                    name: "Version",
                    own: true,
                    ..Field::EMPTY
                },
                Field {
                    name: "Format",
                    ..Field::EMPTY
                },
            ],
            ..Action::EMPTY
        };
        let query = "Format=XML&Name=n&Version=3";
        let headers = [
            ("authorization", "ACS3-HMAC-SHA256 .."),
            ("x-acs-version", "2020-01-02"),
            ("accept", "application/json"),
        ];
        let v3 = received(query, &headers, "");
        let call = Call::read(&v3).unwrap();
        assert_eq!(call.own(Some(&ACTION)), [("Name", "n"), ("Version", "3")]);
        assert_eq!(call.own(None), [("Name", "n")]);
        assert_eq!(call.version(&v3), Some("2020-01-02"));
        assert_eq!(format(&v3), Format::Json);
        let v1 = Call::read(&received(query, &[], "")).unwrap();
        assert_eq!(v1.own(Some(&ACTION)), [("Name", "n")]);
    }

    #[test]
    fn unreadable_requests_are_refused() {
        for (query, body) in [("A=%", ""), ("A=1&A=2", ""), ("", "A=%FF")] {
            let refusal = Call::read(&received(query, &[FORM], body)).unwrap_err();
            assert_eq!(refusal.code(), "InvalidParameter", "{query} {body}");
        }
    }

    #[test]
    fn formats() {
        for (query, headers, body, expected) in [
            ("", vec![], "", Format::Json),
            ("Format=XML", vec![], "", Format::Xml),
            (
                "Format=json",
                vec![("accept", "text/xml")],
                "",
                Format::Json,
            ),
            ("Format=None", vec![], "", Format::Json),
            ("", vec![FORM], "Format=xml", Format::Xml),
            ("", vec![("accept", "application/xml")], "", Format::Xml),
            ("", vec![("accept", "*/*")], "", Format::Json),
            ("A=%", vec![("accept", "text/xml")], "", Format::Xml),
        ] {
            assert_eq!(
                format(&received(query, &headers, body)),
                expected,
                "{query}"
            );
        }
    }
}
