//! A V1 attempt: one buffer holds the parameters as they are sent, another the string to sign.

use std::iter;

use bytes::Bytes;

use super::error::BuildError;
use super::lines::Lines;
use super::pairs::{self, Common};
use super::request::{Canonical, FORM, SignedRequest, check_length};
use super::signing::{Identity, Signing};
use super::{Algorithm, percent, v1};
use crate::clock::iso8601_bytes;
use crate::descriptor::Method;
use crate::encode::{Body, Encoded, Operation};

impl Signing<'_> {
    /// A V1 attempt.
    pub(super) fn sign_v1(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
        identity: Identity<'_>,
    ) -> Result<SignedRequest, BuildError> {
        let beyond = match params.body() {
            Body::None | Body::Form => None,
            Body::Json => Some("a JSON body"),
            Body::Bytes => Some("bytes as its body"),
        };
        if let Some(body) = beyond {
            return Err(BuildError::BodyNeedsV3 {
                body,
                algorithm: self.algorithm.as_str(),
            });
        }
        if let Some(param) = params.own().first() {
            return Err(BuildError::NameNeedsV3 {
                param,
                by: "the V1 signature",
            });
        }
        let timestamp = iso8601_bytes(self.time);
        let timestamp = str::from_utf8(&timestamp).unwrap_or_default();
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
        let candidates: [(_, Option<&str>); 11] = [
            ("AccessKeyId", key.map(|(id, _)| id)),
            ("Action", Some(operation.name)),
            ("BearerToken", bearer),
            ("Format", Some(self.format_name())),
            ("SecurityToken", key.and_then(|(_, token)| token)),
            ("SignatureMethod", key.map(|_| self.algorithm.as_str())),
            ("SignatureNonce", Some(self.nonce)),
            ("SignatureType", signature_type),
            ("SignatureVersion", key.map(|_| "1.0")),
            ("Timestamp", Some(timestamp)),
            ("Version", Some(operation.version)),
        ];
        let mut common: [Common<'_>; 11] = [("", ""); 11];
        let mut count = 0;
        for (slot, pair) in common.iter_mut().zip(
            candidates
                .iter()
                .filter_map(|(name, value)| value.map(|value| (*name, value))),
        ) {
            *slot = pair;
            count += 1;
        }
        let common = common.get(..count).unwrap_or_default();

        let length = params.length()
            + common
                .iter()
                .map(|(name, value)| name.len() + value.len() + 2)
                .sum::<usize>();
        // Base64 of HMAC-SHA1 has 28 characters, that of RSA 344 or more; encoded they grow.
        let signature_length = if rsa { 900 } else { 96 };
        let mut wire = Vec::with_capacity(length + signature_length);
        let mut signed = Vec::with_capacity(length + length / 2 + 256 + 2 * signature_length);
        let mut signature = 0..0;
        let mut string_to_sign = 0..0;
        let canonical_length;
        if let Identity::Key { secret, .. } = identity {
            signed.extend_from_slice(operation.method.as_str().as_bytes());
            signed.extend_from_slice(b"&%2F&");
            pairs::write_both(common, params.params(), &mut wire, &mut signed);
            canonical_length = wire.len();
            string_to_sign = 0..signed.len();
            v1::append_signature(self.algorithm, secret, &mut signed)?;
            signature = string_to_sign.end..signed.len();
            wire.extend_from_slice(b"&Signature=");
            percent::encode_bytes(signed.get(signature.clone()).unwrap_or_default(), &mut wire);
        } else {
            pairs::write(common, params.params(), &mut wire);
            canonical_length = wire.len();
        }
        let mut lines = Lines::new(pairs::text(signed), self.extra);

        let is_post = operation.method == Method::Post;
        let mut canonical = match (key, is_post) {
            (None, _) => Canonical::Text(0..0),
            (Some(_), true) => Canonical::Body(canonical_length),
            // After the `/?` of the target.
            (Some(_), false) => {
                let start = lines.text.len() + 2;
                Canonical::Text(start..start + canonical_length)
            }
        };
        let mut query: &[u8] = if is_post { &[] } else { &wire };
        let mut split = Vec::new();
        if is_post && self.common_in_query {
            if key.is_some() {
                let whole = wire.get(..canonical_length).unwrap_or_default();
                let start = lines.text.len();
                lines
                    .text
                    .push_str(str::from_utf8(whole).unwrap_or_default());
                canonical = Canonical::Text(start..lines.text.len());
            }
            pairs::write(common, iter::empty(), &mut split);
            // With the `&Signature=` before it, if there is one.
            split.extend_from_slice(wire.get(canonical_length..).unwrap_or_default());
            wire.clear();
            pairs::write(&[], params.params(), &mut wire);
            query = &split;
        }
        let start = lines.text.len();
        lines.text.push('/');
        if !query.is_empty() {
            lines.text.push('?');
            lines
                .text
                .push_str(str::from_utf8(query).unwrap_or_default());
        }
        let target = start..lines.text.len();
        check_length(operation.method, target.len())?;
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
            secrets: pairs::secrets(params),
            secret_body: false,
        })
    }
}
