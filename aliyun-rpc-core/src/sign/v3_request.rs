//! A V3 attempt: one buffer holds the canonical request, whose lines are also the headers, the string to sign, the
//! `authorization` value and the target.

use bytes::Bytes;

use super::error::BuildError;
use super::lines::Lines;
use super::pairs::{self, Common};
use super::request::{BYTES, Canonical, FORM, SignedRequest};
use super::signing::{Identity, Signing};
use super::{hash, v3};
use crate::clock::iso8601_into;
use crate::encode::{Body, Encoded, Operation};
use crate::response::Format;

const JSON: &str = "application/json; charset=utf-8";

impl Signing<'_> {
    /// A V3 attempt.
    pub(super) fn sign_v3(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
        identity: Identity<'_>,
    ) -> Result<SignedRequest, BuildError> {
        let format = [("Format", self.format_name())];
        let (common, by): (&[Common<'_>], _) = match identity {
            Identity::Key { .. } => (&[], ""),
            Identity::Bearer(_) => (&[("SignatureType", "BEARERTOKEN")], "a bearer token"),
            Identity::Anonymous => (&format, "a call without credentials"),
        };
        let twice = |param: &&&str| common.iter().any(|(name, _)| *name == **param);
        if let Some(param) = params.own().iter().find(twice) {
            return Err(BuildError::NameNeedsV3 { param, by });
        }
        let (body, content_type) = match params.body() {
            Body::None => (Bytes::new(), None),
            Body::Form => (Bytes::from(pairs::form(params)), Some(FORM)),
            Body::Json => (params.json_body().cloned().unwrap_or_default(), Some(JSON)),
            Body::Bytes => (
                params.bytes_body().cloned().unwrap_or_default(),
                Some(BYTES),
            ),
        };

        let (id, token) = match identity {
            Identity::Key { id, token, .. } => (id, token),
            Identity::Bearer(_) | Identity::Anonymous => ("", None),
        };
        let mut canonical = Vec::with_capacity(
            // Names of headers, fixed values and hashes need about 720 bytes, those of a token 130 more. Not much more is
            // taken: allocators are slower with pieces beyond a kilobyte, and most requests stay below.
            740 + operation.name.len()
                + operation.version.len()
                + self.nonce.len()
                + self.provider.map_or(0, str::len)
                + 2 * params.length()
                + self.host.len()
                + 2 * id.len()
                + token.map_or(0, |token| token.len() + 140)
                + self.user_agent.map_or(0, str::len)
                + self
                    .extra
                    .iter()
                    .map(|(name, value)| 2 * name.len() + value.len())
                    .sum::<usize>(),
        );
        canonical.extend_from_slice(operation.method.as_str().as_bytes());
        canonical.extend_from_slice(b"\n/\n");
        let query_start = canonical.len();
        let own = params.params().filter(|param| !param.body);
        pairs::write(common, own, &mut canonical);
        let query_end = canonical.len();
        canonical.push(b'\n');
        let mut lines = Lines::new(pairs::text(canonical), self.extra);
        lines.line("content-type", content_type);
        let host = lines.line("host", Some(self.host));
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
            secrets: pairs::secrets(params),
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
        super::request::check_length(operation.method, request.target.len())?;
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
}
