//! One attempt: encoded parameters become a signed request.

use std::time::SystemTime;

use bytes::Bytes;

use super::error::BuildError;
use super::request::{Canonical, SignedRequest};
use super::{Algorithm, hash, percent, v1, v3};
use crate::clock::iso8601_into;
use crate::credentials::Credentials;
use crate::descriptor::Method;
use crate::encode::{Body, Encoded, MAX_TARGET, Operation, Param, prefix_of};
use crate::response::Format;

/// Content type of a form.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json; charset=utf-8";

/// Everything that goes into the signature of one attempt besides the parameters. Nothing is owned: a client makes
/// one for every attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Signing<'a> {
    /// Who calls.
    pub credentials: &'a Credentials,
    /// Host, with port if it is not the scheme's own.
    pub host: &'a str,
    /// How to sign.
    pub algorithm: Algorithm,
    /// Format of the answer.
    pub format: Format,
    /// Time of the attempt.
    pub time: SystemTime,
    /// Nonce of the attempt: never used before.
    pub nonce: &'a str,
    /// Value of `user-agent`.
    pub user_agent: Option<&'a str>,
    /// Value of `x-acs-credentials-provider`: the kind of source that the credentials came from, `static_ak`.
    pub provider: Option<&'a str>,
    /// Further `x-acs-*` headers, names in lower case, such as `x-acs-retry-attempts`. With V3 they are signed.
    pub extra: &'a [(&'static str, &'a str)],
}

/// How the credentials are put into the request.
#[derive(Clone, Copy)]
enum Identity<'a> {
    Key {
        id: &'a str,
        secret: &'a str,
        token: Option<&'a str>,
    },
    Bearer(&'a str),
    Anonymous,
}

impl<'a> Signing<'a> {
    /// An attempt at this time with this nonce: V3 with SHA-256, answer in JSON, no further headers.
    #[must_use]
    pub const fn new(
        credentials: &'a Credentials,
        host: &'a str,
        time: SystemTime,
        nonce: &'a str,
    ) -> Self {
        Self {
            credentials,
            host,
            algorithm: Algorithm::Acs3HmacSha256,
            format: Format::Json,
            time,
            nonce,
            user_agent: None,
            provider: None,
            extra: &[],
        }
    }

    /// Signs encoded parameters. They can be signed again for the next attempt.
    ///
    /// # Errors
    /// Header values that HTTP cannot carry, a JSON body with V1, a GET request that is too long, an algorithm
    /// whose feature is off, a private key that cannot be used.
    pub fn sign(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
    ) -> Result<SignedRequest, BuildError> {
        let identity = self.identity(operation.anonymous);
        self.check(operation, identity)?;
        if self.algorithm.is_v1() {
            self.v1(operation, params, identity)
        } else {
            self.v3(operation, params, identity)
        }
    }

    fn identity(&self, anonymous: bool) -> Identity<'a> {
        let credentials = self.credentials;
        if anonymous {
            Identity::Anonymous
        } else if let Some(token) = credentials.bearer_token() {
            Identity::Bearer(token.expose())
        } else if let (Some(id), Some(secret)) =
            (credentials.access_key_id(), credentials.access_key_secret())
        {
            Identity::Key {
                id,
                secret: secret.expose(),
                token: credentials
                    .security_token()
                    .map(|token| token.expose().as_str()),
            }
        } else {
            Identity::Anonymous
        }
    }

    /// Refuses what would break out of a header or of the `authorization` value.
    fn check(&self, operation: &Operation<'_>, identity: Identity<'_>) -> Result<(), BuildError> {
        let word = |field, value: &str| {
            // Without an early end, so that the compiler makes vector instructions of it.
            let breaks = value.bytes().fold(false, |breaks, byte| {
                breaks | !byte.is_ascii_graphic() | (byte == b';') | (byte == b',')
            });
            if breaks {
                Err(BuildError::HeaderValue { field })
            } else {
                Ok(())
            }
        };
        word("action name", operation.name)?;
        word("API version", operation.version)?;
        word("host", self.host)?;
        word("nonce", self.nonce)?;
        match identity {
            Identity::Key { id, token, .. } => {
                word("access key id", id)?;
                word("security token", token.unwrap_or_default())?;
            }
            Identity::Bearer(token) => word("bearer token", token)?,
            Identity::Anonymous => {}
        }
        let line = |field, value: &str| {
            if value.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                Ok(())
            } else {
                Err(BuildError::HeaderValue { field })
            }
        };
        line("user agent", self.user_agent.unwrap_or_default())?;
        line("credentials provider", self.provider.unwrap_or_default())?;
        for (name, value) in self.extra {
            line(name, value)?;
        }
        Ok(())
    }

    const fn format_name(&self) -> &'static str {
        match self.format {
            Format::Json => "JSON",
            Format::Xml => "XML",
        }
    }

    fn v3(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
        identity: Identity<'_>,
    ) -> Result<SignedRequest, BuildError> {
        let format = [("Format", self.format_name())];
        let common: &[(&str, &str)] = match identity {
            Identity::Key { .. } => &[],
            Identity::Bearer(_) => &[("SignatureType", "BEARERTOKEN")],
            Identity::Anonymous => &format,
        };
        let (body, content_type) = match params.body() {
            Body::None => (Bytes::new(), None),
            Body::Form => (form(params), Some(FORM)),
            Body::Json => (params.json_body().cloned().unwrap_or_default(), Some(JSON)),
        };

        let (id, token) = match identity {
            Identity::Key { id, token, .. } => (id, token),
            Identity::Bearer(_) | Identity::Anonymous => ("", None),
        };
        let mut lines = Lines {
            text: String::with_capacity(
                // Names, fixed values and hashes need about 900 bytes.
                1024 + 2 * params.length()
                    + self.host.len()
                    + 2 * id.len()
                    + token.map_or(0, str::len)
                    + self.user_agent.map_or(0, str::len)
                    + self
                        .extra
                        .iter()
                        .map(|(name, value)| 2 * name.len() + value.len())
                        .sum::<usize>(),
            ),
            headers: Vec::with_capacity(16),
            extra: self.extra,
            last: "",
        };

        lines.text.push_str(operation.method.as_str());
        lines.text.push_str("\n/\n");
        let query_start = lines.text.len();
        write(
            common,
            params.params().filter(|param| !param.body),
            &mut lines.text,
        );
        let query_end = lines.text.len();
        lines.text.push('\n');
        lines.line("content-type", content_type);
        lines.line("host", Some(self.host));
        lines.line("x-acs-accesskey-id", token.map(|_| id));
        lines.line("x-acs-action", Some(operation.name));
        if let Identity::Bearer(token) = identity {
            lines.line("x-acs-bearer-token", Some(token));
        }
        let hash = lines.with("x-acs-content-sha256", |text| {
            hash::body_into(self.algorithm, &body, text)
        })?;
        lines.line("x-acs-credentials-provider", self.provider);
        lines.with("x-acs-date", |text| {
            iso8601_into(self.time, text);
            Ok(())
        })?;
        lines.line("x-acs-security-token", token);
        lines.line("x-acs-signature-nonce", Some(self.nonce));
        lines.line("x-acs-version", Some(operation.version));
        lines.rest();
        let Lines {
            mut text,
            mut headers,
            ..
        } = lines;
        let host = headers
            .iter()
            .find_map(|(name, range)| (*name == "host").then(|| range.clone()))
            .unwrap_or_default();

        let mut request = SignedRequest {
            method: operation.method,
            algorithm: None,
            text: String::new(),
            host,
            target: 0..0,
            headers: Vec::new(),
            canonical: Canonical::Text(0..0),
            string_to_sign: 0..0,
            signature: 0..0,
            body,
            secrets: secrets(params),
            secret_body: params.has_secret_body(),
        };
        let mut authorization = None;
        if let Identity::Key { secret, .. } = identity {
            text.push('\n');
            let names = text.len();
            for (i, (name, _)) in headers.iter().enumerate() {
                if i > 0 {
                    text.push(';');
                }
                text.push_str(name);
            }
            let names = names..text.len();
            text.push('\n');
            text.extend_from_within(hash);
            let canonical = 0..text.len();

            let digest = hash::digest(self.algorithm, text.as_bytes())?;
            let start = text.len();
            text.push_str(self.algorithm.as_str());
            text.push('\n');
            hash::hex_into(&digest, &mut text);
            let string_to_sign = start..text.len();

            let signature = v3::signature_bytes(
                self.algorithm,
                secret,
                text.get(string_to_sign.clone()).unwrap_or_default(),
            )?;
            let start = text.len();
            text.push_str(self.algorithm.as_str());
            text.push_str(" Credential=");
            text.push_str(id);
            text.push_str(",SignedHeaders=");
            text.extend_from_within(names);
            text.push_str(",Signature=");
            let signed = text.len();
            signature.hex_into(&mut text);
            authorization = Some(start..text.len());
            request.algorithm = Some(self.algorithm);
            request.canonical = Canonical::Text(canonical);
            request.string_to_sign = string_to_sign;
            request.signature = signed..text.len();
        }

        let start = text.len();
        text.push('/');
        if query_start < query_end {
            text.push('?');
            text.extend_from_within(query_start..query_end);
        }
        request.target = start..text.len();
        check_length(operation.method, request.target.len())?;
        let mut push = |name, value: &str| {
            let start = text.len();
            text.push_str(value);
            headers.push((name, start..text.len()));
        };
        let accept = match self.format {
            Format::Json => "application/json",
            Format::Xml => "text/xml",
        };
        push("accept", accept);
        if let Some(user_agent) = self.user_agent {
            push("user-agent", user_agent.trim_ascii());
        }
        if let Some(authorization) = authorization {
            headers.push(("authorization", authorization));
        }
        request.text = text;
        request.headers = headers;
        Ok(request)
    }

    fn v1(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
        identity: Identity<'_>,
    ) -> Result<SignedRequest, BuildError> {
        if params.body() == Body::Json {
            return Err(BuildError::JsonBodyNeedsV3 {
                algorithm: self.algorithm.as_str(),
            });
        }
        let mut timestamp = String::with_capacity(20);
        iso8601_into(self.time, &mut timestamp);
        let rsa = self.algorithm == Algorithm::Sha256WithRsa;
        let key = match identity {
            Identity::Key { id, token, .. } => Some((id, token)),
            Identity::Bearer(_) | Identity::Anonymous => None,
        };
        let bearer = match identity {
            Identity::Bearer(token) => Some(token),
            Identity::Key { .. } | Identity::Anonymous => None,
        };
        let signature_type = match (key, bearer) {
            (Some(_), _) if rsa => Some("PRIVATEKEY"),
            (_, Some(_)) => Some("BEARERTOKEN"),
            _ => None,
        };
        // Sorted by name, so that they can be merged with the operation's parameters.
        let candidates = [
            ("AccessKeyId", key.map(|(id, _)| id)),
            ("Action", Some(operation.name)),
            ("BearerToken", bearer),
            ("Format", Some(self.format_name())),
            ("SecurityToken", key.and_then(|(_, token)| token)),
            ("SignatureMethod", key.map(|_| self.algorithm.as_str())),
            ("SignatureNonce", Some(self.nonce)),
            ("SignatureType", signature_type),
            ("SignatureVersion", key.map(|_| "1.0")),
            ("Timestamp", Some(timestamp.as_str())),
            ("Version", Some(operation.version)),
        ];
        let mut common = [("", ""); 11];
        let mut count = 0;
        for (slot, (name, value)) in common.iter_mut().zip(
            candidates
                .iter()
                .filter_map(|(name, value)| value.map(|value| (*name, value))),
        ) {
            *slot = (name, value);
            count += 1;
        }
        let common = common.get(..count).unwrap_or_default();

        // Base64 of HMAC-SHA1 has 28 characters, that of RSA 344 or more; encoded they grow.
        let mut wire = String::with_capacity(
            params.length()
                + common
                    .iter()
                    .map(|(name, value)| name.len() + value.len() + 2)
                    .sum::<usize>()
                + if rsa { 900 } else { 128 },
        );
        write(common, params.params(), &mut wire);
        let canonical_length = wire.len();

        let mut lines = Lines {
            text: String::with_capacity(
                768 + 2 * wire.len() + self.host.len() + self.user_agent.map_or(0, str::len),
            ),
            headers: Vec::with_capacity(8),
            extra: self.extra,
            last: "",
        };
        let mut signature = 0..0;
        let mut string_to_sign = 0..0;
        if let Identity::Key { secret, .. } = identity {
            lines.text.push_str(operation.method.as_str());
            lines.text.push_str("&%2F&");
            write_twice(common, params.params(), &mut lines.text);
            string_to_sign = 0..lines.text.len();
            if rsa {
                let signed = v1::rsa_signature(secret, &lines.text)?;
                lines.text.push_str(&signed);
            } else {
                v1::append_signature(secret, &mut lines.text);
            }
            signature = string_to_sign.end..lines.text.len();
            wire.push_str("&Signature=");
            percent::encode_into(
                lines.text.get(signature.clone()).unwrap_or_default(),
                &mut wire,
            );
        }

        let is_post = operation.method == Method::Post;
        let start = lines.text.len();
        lines.text.push('/');
        if !is_post {
            lines.text.push('?');
            lines.text.push_str(&wire);
        }
        let target = start..lines.text.len();
        check_length(operation.method, target.len())?;
        let canonical = match (key, is_post) {
            (None, _) => Canonical::Text(0..0),
            (Some(_), true) => Canonical::Body(canonical_length),
            (Some(_), false) => Canonical::Text(start + 2..start + 2 + canonical_length),
        };
        let body = if is_post {
            Bytes::from(wire)
        } else {
            Bytes::new()
        };

        lines.line("content-type", is_post.then_some(FORM));
        let host = lines.line("host", Some(self.host));
        lines.line("user-agent", self.user_agent);
        lines.line("x-acs-action", Some(operation.name));
        lines.line("x-acs-credentials-provider", self.provider);
        lines.line("x-acs-version", Some(operation.version));
        lines.rest();
        Ok(SignedRequest {
            method: operation.method,
            algorithm: key.map(|_| self.algorithm),
            text: lines.text,
            host,
            target,
            headers: lines.headers,
            canonical,
            string_to_sign,
            signature,
            body,
            secrets: secrets(params),
            secret_body: false,
        })
    }
}

/// Header lines in the order of their names, each also a header of the request.
struct Lines<'a> {
    text: String,
    headers: Vec<(&'static str, std::ops::Range<usize>)>,
    extra: &'a [(&'static str, &'a str)],
    last: &'static str,
}

impl Lines<'_> {
    fn line(&mut self, name: &'static str, value: Option<&str>) -> std::ops::Range<usize> {
        let Some(value) = value else {
            return 0..0;
        };
        self.with(name, |text| {
            text.push_str(value.trim_ascii());
            Ok(())
        })
        .unwrap_or_default()
    }

    fn with(
        &mut self,
        name: &'static str,
        value: impl FnOnce(&mut String) -> Result<(), BuildError>,
    ) -> Result<std::ops::Range<usize>, BuildError> {
        self.extra_before(Some(name));
        self.written(name, value)
    }

    /// The further headers that come after the last line.
    fn rest(&mut self) {
        self.extra_before(None);
    }

    fn extra_before(&mut self, next: Option<&'static str>) {
        while let Some((name, value)) = self
            .extra
            .iter()
            .filter(|(name, _)| *name > self.last && next.is_none_or(|next| *name < next))
            .min()
        {
            let _ = self.written(name, |text| {
                text.push_str(value.trim_ascii());
                Ok(())
            });
        }
        self.last = next.unwrap_or(self.last);
    }

    fn written(
        &mut self,
        name: &'static str,
        value: impl FnOnce(&mut String) -> Result<(), BuildError>,
    ) -> Result<std::ops::Range<usize>, BuildError> {
        self.text.push_str(name);
        self.text.push(':');
        let start = self.text.len();
        value(&mut self.text)?;
        let range = start..self.text.len();
        self.text.push('\n');
        self.headers.push((name, range.clone()));
        self.last = name;
        Ok(range)
    }
}

/// One parameter of a query that is being written.
enum Part<'a> {
    /// A common one. Its name needs no encoding.
    Common(&'a str, &'a str),
    /// One of the operation.
    Own(Param<'a>),
}

/// Walks common parameters and an operation's own, both sorted by name, in the order of their names.
fn merge<'a>(
    common: &'a [(&'a str, &'a str)],
    own: impl Iterator<Item = Param<'a>>,
    mut each: impl FnMut(Part<'a>),
) {
    let mut common = common.iter();
    let mut take = || {
        common
            .next()
            .map(|(name, value)| (prefix_of(name), *name, *value))
    };
    let mut next = take();
    for param in own {
        while let Some((prefix, name, value)) = next
            && param.is_after(prefix, name)
        {
            each(Part::Common(name, value));
            next = take();
        }
        each(Part::Own(param));
    }
    while let Some((_, name, value)) = next {
        each(Part::Common(name, value));
        next = take();
    }
}

/// Appends the canonical query: encoded pairs, sorted by raw name.
fn write<'a>(
    common: &'a [(&'a str, &'a str)],
    own: impl Iterator<Item = Param<'a>>,
    out: &mut String,
) {
    let start = out.len();
    merge(common, own, |part| {
        let (value, is_plain) = match part {
            Part::Own(param) if param.escapes == 0 => return out.push_str(param.pair()),
            Part::Own(param) => {
                percent::encode_into(param.name(), out);
                (param.value(), false)
            }
            Part::Common(name, value) => {
                out.push_str(name);
                (value, percent::is_plain(value))
            }
        };
        out.push('=');
        if is_plain {
            out.push_str(value);
        } else {
            percent::encode_into(value, out);
        }
        out.push('&');
    });
    // There is a `&` after each pair.
    out.truncate(out.len().saturating_sub(1).max(start));
}

/// Appends the canonical query encoded again, as V1 signs it. Made from the parameters, not from the query: most of
/// them are copied as they are.
fn write_twice<'a>(
    common: &'a [(&'a str, &'a str)],
    own: impl Iterator<Item = Param<'a>>,
    out: &mut String,
) {
    const BETWEEN: &str = "%26";
    let start = out.len();
    merge(common, own, |part| {
        let (value, is_plain) = match part {
            Part::Own(param) if param.escapes == 0 => {
                out.push_str(param.name());
                (param.value(), true)
            }
            Part::Own(param) => {
                percent::encode_twice_into(param.name(), out);
                (param.value(), false)
            }
            Part::Common(name, value) => {
                out.push_str(name);
                (value, percent::is_plain(value))
            }
        };
        out.push_str("%3D");
        if is_plain {
            out.push_str(value);
        } else {
            percent::encode_twice_into(value, out);
        }
        out.push_str(BETWEEN);
    });
    out.truncate(out.len().saturating_sub(BETWEEN.len()).max(start));
}

fn form(params: &Encoded) -> Bytes {
    let mut body = String::with_capacity(params.length());
    write(&[], params.params().filter(|param| param.body), &mut body);
    Bytes::from(body)
}

fn secrets(params: &Encoded) -> Vec<String> {
    if !params.has_secret() {
        return Vec::new();
    }
    params
        .params()
        .filter(|param| param.secret)
        .map(|param| percent::encode(param.name()))
        .collect()
}

const fn check_length(method: Method, length: usize) -> Result<(), BuildError> {
    if matches!(method, Method::Get) && length > MAX_TARGET {
        return Err(BuildError::UrlTooLong {
            length,
            limit: MAX_TARGET,
        });
    }
    Ok(())
}
