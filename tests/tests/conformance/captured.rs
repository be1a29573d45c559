//! Whole requests of other clients: verified from their bytes alone, as a server does, and compared with what our
//! encoder makes of the same input.

use std::collections::BTreeMap;

use aliyun_rpc_core::encode;
use aliyun_rpc_core::sign::{v1, v3};
use aliyun_rpc_core::value::Param as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::flatten::{Flat, differ, flat};
use crate::json::Json;
use crate::v3::algorithm;
use crate::{Failure, rsa_key, same, through_signer};

/// One request as it came over the wire.
struct Wire<'a> {
    method: &'a str,
    path: &'a str,
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    headers: Vec<(&'a str, &'a str)>,
    body: Vec<u8>,
}

impl<'a> Wire<'a> {
    fn read(request: &'a Json) -> Result<Self, Failure> {
        let (path, query) = request
            .text("target")?
            .split_once('?')
            .unwrap_or_else(|| (request.text("target").unwrap_or_default(), ""));
        let body = STANDARD
            .decode(request.text("body_base64")?)
            .map_err(|error| error.to_string())?;
        let headers = request.get("headers").map(Json::pairs).unwrap_or_default();
        let mut wire = Self {
            method: request.text("method")?,
            path,
            query: serde_urlencoded::from_str(query).map_err(|error| error.to_string())?,
            form: Vec::new(),
            headers,
            body,
        };
        let is_form = wire
            .header("content-type")
            .is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"));
        if is_form {
            wire.form =
                serde_urlencoded::from_bytes(&wire.body).map_err(|error| error.to_string())?;
        }
        Ok(wire)
    }

    fn header(&self, name: &str) -> Option<&'a str> {
        self.headers
            .iter()
            .find_map(|(given, value)| given.eq_ignore_ascii_case(name).then_some(*value))
    }

    /// Query and form together; the form wins.
    fn params(&self) -> BTreeMap<&str, &str> {
        self.query
            .iter()
            .chain(&self.form)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}

pub(crate) fn check(case: &Json, file: &Json) -> Result<(), Failure> {
    let wire = Wire::read(case.get("request").ok_or("the case has no `request`")?)?;
    let signature = case.get("signature").ok_or("the case has no `signature`")?;
    let secret = match case.get("credentials") {
        Some(keys) => match keys.get("access_key_secret").and_then(Json::as_text) {
            Some(text) if text.starts_with("<rsa") => rsa_key::pem(file)?,
            Some(text) => text.to_owned(),
            None => String::new(),
        },
        None => String::new(),
    };
    match signature.text("version")? {
        "v1" => verify_v1(&wire, signature, &secret)?,
        "v3" => verify_v3(&wire, signature, &secret)?,
        "none" => {
            if wire.header("authorization").is_some() || wire.params().contains_key("Signature") {
                return Err("there is a signature on the wire".to_owned());
            }
        }
        other => return Err(format!("unknown signature version {other}")),
    }
    same_input(&wire, case)
}

fn verify_v1(wire: &Wire<'_>, expected: &Json, secret: &str) -> Result<(), Failure> {
    let mut params = wire.params();
    let given = params
        .remove("Signature")
        .ok_or("there is no `Signature`")?;
    let pairs: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, *value)).collect();
    let canonical = v1::canonical_query(&pairs);
    let text = v1::string_to_sign(wire.method, &canonical);
    if let Some(known) = expected.get("string_to_sign").and_then(Json::as_text) {
        same("string to sign", known, &text)?;
    }
    same("signature", given, &v1::signature(secret, &text))?;
    if let Some(signed) = through_signer::v1(wire.method, &params, secret) {
        same(
            "our request's string to sign",
            &text,
            signed.string_to_sign(),
        )?;
        same("our request's signature", given, signed.signature())?;
    }
    Ok(())
}

fn verify_v3(wire: &Wire<'_>, expected: &Json, secret: &str) -> Result<(), Failure> {
    let authorization = wire
        .header("authorization")
        .ok_or("there is no `authorization`")?;
    let (name, rest) = authorization
        .split_once(' ')
        .ok_or("`authorization` has no blank")?;
    let algorithm = algorithm(name)?;
    let part = |name: &str| {
        rest.split(',')
            .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
            .ok_or(format!("`authorization` has no {name}"))
    };
    let listed = part("SignedHeaders")?;
    let hashed = v3::hash(algorithm, &wire.body).map_err(|error| error.to_string())?;
    same(
        "hash of the body",
        wire.header("x-acs-content-sha256").unwrap_or_default(),
        &hashed,
    )?;
    let query: Vec<(&str, &str)> = wire
        .query
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let canonical = v3::canonical_signing(
        &v3::Request {
            algorithm,
            method: wire.method,
            path: wire.path,
            query: &query,
            headers: &wire.headers,
            hashed_payload: &hashed,
        },
        &listed.split(';').collect::<Vec<_>>(),
    )
    .map_err(|error| error.to_string())?;
    same("signed headers", listed, &canonical.signed_headers)?;
    for (name, actual) in [
        ("canonical_request", &canonical.request),
        ("string_to_sign", &canonical.string_to_sign),
    ] {
        if let Some(known) = expected.get(name).and_then(Json::as_text) {
            same(name, known, actual)?;
        }
    }
    let signature = v3::signature(algorithm, secret, &canonical.string_to_sign)
        .map_err(|error| error.to_string())?;
    same("signature", part("Signature")?, &signature)
}

/// What our encoder makes of the arguments must be what the client sent.
fn same_input(wire: &Wire<'_>, case: &Json) -> Result<(), Failure> {
    let Some(input) = case.get("input") else {
        return Ok(());
    };
    let is_json = wire
        .header("content-type")
        .is_some_and(|value| value.starts_with("application/json"));
    // Generic calls say where their parameters go; generated ones do not.
    let is_generic = case.text("operation")? == "TestAction";
    if is_generic && is_json {
        let body = input.get("body").ok_or("a JSON body without input")?;
        let mut text = String::new();
        encode::json_text(body.value(), &mut text).map_err(|error| error.to_string())?;
        return same("JSON body", &String::from_utf8_lossy(&wire.body), &text);
    }
    let of = |pairs: &'_ [(String, String)]| -> Flat { pairs.iter().cloned().collect() };
    let groups = match (input.get("query"), input.get("body")) {
        (None, None) => {
            let mut sent = of(&wire.query);
            sent.extend(of(&wire.form));
            vec![(input, sent)]
        }
        (query, body) => query
            .map(|query| (query, of(&wire.query)))
            .into_iter()
            .chain(body.map(|body| (body, of(&wire.form))))
            .collect(),
    };
    for (group, sent) in groups {
        same_members(group, &sent)?;
    }
    Ok(())
}

fn same_members(input: &Json, sent: &Flat) -> Result<(), Failure> {
    for members in input.members() {
        let (name, value) = members;
        if name == "headers" {
            continue;
        }
        let one = Json::Object(crate::json::Members(vec![members.clone()]));
        let mut expected = Flat::new();
        // The style is known from the wire: a composite value under its bare name is one text.
        match (sent.get(name), value) {
            (Some(text), Json::List(_) | Json::Object(_)) => {
                let mut ours = String::new();
                let style = if text.starts_with(['[', '{']) {
                    encode::json_text(value.value(), &mut ours)
                } else {
                    encode::join(value.value(), ",", &mut ours)
                };
                style.map_err(|error| error.to_string())?;
                same(name, text, &ours)?;
                continue;
            }
            _ => {
                for (name, text) in flat(&one)? {
                    expected.insert(name, text);
                }
            }
        }
        let prefix = format!("{name}.");
        let actual: Flat = sent
            .iter()
            .filter(|(given, _)| *given == name || given.starts_with(&prefix))
            .map(|(given, text)| {
                // Python writes booleans with a capital letter.
                let is_python = matches!(text.as_str(), "True" | "False")
                    && expected
                        .get(given)
                        .is_some_and(|ours| ours == "true" || ours == "false");
                let text = if is_python {
                    text.to_ascii_lowercase()
                } else {
                    text.clone()
                };
                (given.clone(), text)
            })
            .collect();
        differ("input", &expected, &actual)?;
    }
    Ok(())
}
