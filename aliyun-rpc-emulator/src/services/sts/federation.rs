//! Sessions for bearers of OIDC tokens and SAML assertions.
//!
//! The emulator mints both ([`Emulator::oidc_token`](crate::Emulator::oidc_token),
//! [`Emulator::saml_assertion`](crate::Emulator::saml_assertion)) with a secret of its own and accepts no others.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::clock::{iso8601, parse_iso8601};
use aliyun_sts::v2015_04_01::{
    AssumeRoleWithOIDCResponse, AssumeRoleWithSAMLResponse, OIDCTokenInfo, SAMLAssertionInfo,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

use super::{open, provider, role};
use crate::refusal::Refusal;
use crate::registry::Request;
use crate::services::{Provider, World};
use crate::verify::same;

/// Where assertions are for.
const RECIPIENT: &str = "https://signin.aliyun.com/saml-role/SSO";

fn signature(secret: &[u8], text: &str) -> Vec<u8> {
    // HMAC takes keys of every length.
    Hmac::<Sha256>::new_from_slice(secret).map_or_else(
        |_| Vec::new(),
        |mut mac| {
            mac.update(text.as_bytes());
            mac.finalize().into_bytes().to_vec()
        },
    )
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

fn time(seconds: Option<u64>) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds?))
}

impl World {
    /// A token of a provider about a subject.
    pub(crate) fn oidc_token(
        &self,
        provider: &Provider,
        subject: &str,
        now: SystemTime,
        lifetime: Duration,
    ) -> Secret<String> {
        let audience = provider
            .audiences
            .first()
            .map_or("emulator", String::as_str);
        let header = json!({"alg": "HS256", "typ": "JWT", "kid": "emulator"});
        let claims = json!({
            "iss": provider.issuer,
            "sub": subject,
            "aud": audience,
            "iat": seconds(now),
            "exp": seconds(now.checked_add(lifetime).unwrap_or(now)),
        });
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(&claims));
        let signature = URL_SAFE_NO_PAD.encode(signature(self.mint.expose(), &signed));
        format!("{signed}.{signature}").into()
    }

    /// An assertion of a provider about a subject.
    pub(crate) fn saml_assertion(
        &self,
        provider: &Provider,
        subject: &str,
        now: SystemTime,
        lifetime: Duration,
    ) -> Secret<String> {
        let until = iso8601(now.checked_add(lifetime).unwrap_or(now));
        let text = format!("{}\n{subject}\n{until}", provider.issuer);
        let signature = STANDARD.encode(signature(self.mint.expose(), &text));
        let attribute =
            |name: &str, text: &str| format!(" {name}=\"{}\"", quick_xml::escape::escape(text));
        let assertion = format!(
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"><Assertion{}{}{}{}{}/></samlp:Response>",
            attribute("Issuer", &provider.issuer),
            attribute("Subject", subject),
            attribute("Recipient", RECIPIENT),
            attribute("NotOnOrAfter", &until),
            attribute("Signature", &signature),
        );
        STANDARD.encode(assertion).into()
    }
}

pub(super) fn with_oidc(
    world: &mut World,
    request: &Request<'_>,
) -> Result<AssumeRoleWithOIDCResponse, Refusal> {
    let provider = provider(
        world,
        request,
        "OIDCProviderArn",
        "AuthenticationFail.NoPermission",
    )?;
    let refuse = |what: &str, why: &str| {
        request
            .refuse(&format!("AuthenticationFail.OIDCToken.{what}"))
            .because(why)
    };
    let token = request.get("OIDCToken").unwrap_or_default();
    let unreadable = || {
        refuse(
            "Invalid",
            "an OIDC token has three parts in Base64, the second one JSON",
        )
    };
    let (signed, given) = token.rsplit_once('.').ok_or_else(unreadable)?;
    let claims: Value = signed
        .split_once('.')
        .and_then(|(_, claims)| URL_SAFE_NO_PAD.decode(claims).ok())
        .and_then(|claims| serde_json::from_slice(&claims).ok())
        .ok_or_else(unreadable)?;
    if !same(
        &URL_SAFE_NO_PAD.encode(signature(world.mint.expose(), signed)),
        given,
    ) {
        return Err(refuse(
            "InvalidSignature",
            "the emulator accepts tokens that it made itself: `Emulator::oidc_token`",
        ));
    }
    let text = |name: &str| {
        claims
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let at = |name: &str| time(claims.get(name).and_then(Value::as_u64));
    if at("exp").is_none_or(|at| at <= request.now()) {
        return Err(refuse(
            "Expired",
            "the token has expired on the emulator's clock",
        ));
    }
    if text("iss") != provider.issuer {
        return Err(refuse(
            "Invalid",
            "the token is of another issuer than the provider",
        ));
    }
    if !provider.audiences.is_empty() && !provider.audiences.contains(&text("aud")) {
        return Err(refuse(
            "AudienceNotMatch",
            "the provider has no such audience",
        ));
    }
    let role = role(world, request)?;
    let session = request.get("RoleSessionName").unwrap_or("oidc");
    let (user, credentials) = open(world, request, &role, session)?;
    Ok(AssumeRoleWithOIDCResponse {
        assumed_role_user: user,
        credentials,
        oidc_token_info: OIDCTokenInfo {
            client_ids: text("aud"),
            expiration_time: at("exp").map(iso8601).unwrap_or_default(),
            issuance_time: at("iat").map(iso8601).unwrap_or_default(),
            issuer: text("iss"),
            subject: text("sub"),
            verification_info: "Success".to_owned(),
        },
        ..Default::default()
    })
}

pub(super) fn with_saml(
    world: &mut World,
    request: &Request<'_>,
) -> Result<AssumeRoleWithSAMLResponse, Refusal> {
    // The operation documents no code for any of this: these are assumed.
    let refuse = |what: &str, why: &str| {
        Refusal::new(
            401,
            format!("AuthenticationFail.SAMLAssertion.{what}"),
            "This SAML assertion is not accepted.",
        )
        .because(why.to_owned())
    };
    let provider = world
        .providers
        .get(request.get("SAMLProviderArn").unwrap_or_default())
        .ok_or_else(|| {
            refuse(
                "NoPermission",
                "the emulator has no such identity provider; add it to the seed or by `set_provider`",
            )
        })?;
    let assertion =
        Assertion::read(request.get("SAMLAssertion").unwrap_or_default()).ok_or_else(|| {
            refuse(
                "Invalid",
                "the emulator accepts assertions that it made itself: `Emulator::saml_assertion`",
            )
        })?;
    let text = format!(
        "{}\n{}\n{}",
        assertion.issuer, assertion.subject, assertion.until
    );
    if !same(
        &STANDARD.encode(signature(world.mint.expose(), &text)),
        &assertion.signature,
    ) {
        return Err(refuse(
            "InvalidSignature",
            "the emulator accepts assertions that it made itself: `Emulator::saml_assertion`",
        ));
    }
    if parse_iso8601(&assertion.until).is_none_or(|until| until <= request.now()) {
        return Err(refuse(
            "Expired",
            "the assertion has expired on the emulator's clock",
        ));
    }
    if assertion.issuer != provider.issuer {
        return Err(refuse(
            "Invalid",
            "the assertion is of another issuer than the provider",
        ));
    }
    let role = role(world, request)?;
    let (user, credentials) = open(world, request, &role, &assertion.subject)?;
    Ok(AssumeRoleWithSAMLResponse {
        assumed_role_user: user,
        credentials,
        saml_assertion_info: SAMLAssertionInfo {
            issuer: assertion.issuer,
            recipient: RECIPIENT.to_owned(),
            subject: assertion.subject,
            subject_type: "persistent".to_owned(),
        },
        ..Default::default()
    })
}

/// What an assertion says.
#[derive(Default)]
struct Assertion {
    issuer: String,
    subject: String,
    until: String,
    signature: String,
}

impl Assertion {
    fn read(text: &str) -> Option<Self> {
        let xml = String::from_utf8(STANDARD.decode(text.trim()).ok()?).ok()?;
        let mut reader = quick_xml::Reader::from_str(&xml);
        loop {
            let element = match reader.read_event().ok()? {
                quick_xml::events::Event::Empty(element) => element,
                quick_xml::events::Event::Eof => return None,
                _ => continue,
            };
            if element.name().as_ref() != "Assertion" {
                continue;
            }
            let mut this = Self::default();
            for attribute in element.attributes() {
                let attribute = attribute.ok()?;
                let value = quick_xml::escape::unescape(&attribute.value).ok()?;
                let value = value.into_owned();
                match attribute.key.as_ref() {
                    "Issuer" => this.issuer = value,
                    "Subject" => this.subject = value,
                    "NotOnOrAfter" => this.until = value,
                    "Signature" => this.signature = value,
                    _ => {}
                }
            }
            return Some(this);
        }
    }
}
