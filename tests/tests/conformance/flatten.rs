//! Flattening of lists and maps.

use std::collections::BTreeMap;

use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
use aliyun_rpc_core::encode::{self, Dynamic, Encoded, Operation};
use aliyun_rpc_core::value::Param as _;

use crate::Failure;
use crate::json::Json;

pub(crate) type Flat = BTreeMap<String, String>;

/// The members of an object, flattened.
pub(crate) fn flat(input: &Json) -> Result<Flat, Failure> {
    let mut flat = Flat::new();
    let mut twice = None;
    for (name, value) in input.members() {
        encode::flatten(name, value.value(), &mut |name, text| {
            if flat.insert(name.to_owned(), text.to_owned()).is_some() {
                twice = Some(name.to_owned());
            }
        })
        .map_err(|error| error.to_string())?;
    }
    match twice {
        Some(name) => Err(format!("`{name}` was written twice")),
        None => Ok(flat),
    }
}

pub(crate) fn check(case: &Json, _: &Json) -> Result<(), Failure> {
    let expected: Flat = case
        .get("flat")
        .map(Json::texts)
        .unwrap_or_default()
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let input = case.get("input").ok_or("the case has no `input`")?;
    differ("flattened", &expected, &flat(input)?)?;

    // The way of calls without a struct, down to the bytes of the form, read back by another decoder.
    let operation = Operation {
        product: "Test",
        version: "2020-01-01",
        name: "Test",
        method: Method::Post,
        body: BodyStyle::Form,
        anonymous: false,
    };
    let mut dynamic = Dynamic::new();
    for (name, value) in input.members() {
        dynamic.push(name, value.to_serde(), Place::Body);
    }
    let encoded = Encoded::dynamic(operation, &dynamic).map_err(|error| error.to_string())?;
    let body = aliyun_rpc_core::Signer::new(aliyun_rpc_core::Credentials::anonymous(), "localhost")
        .sign_encoded(&operation, &encoded)
        .map_err(|error| error.to_string())?
        .body()
        .clone();
    let read: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&body).map_err(|error| error.to_string())?;
    differ("sent as a form", &expected, &read.into_iter().collect())
}

/// Names the first difference.
pub(crate) fn differ(what: &str, expected: &Flat, actual: &Flat) -> Result<(), Failure> {
    for (name, value) in expected {
        match actual.get(name) {
            None => return Err(format!("{what}: `{name}` is missing")),
            Some(actual) if actual != value => {
                return Err(format!("{what}: `{name}` is {actual:?}, not {value:?}"));
            }
            Some(_) => {}
        }
    }
    match actual.keys().find(|name| !expected.contains_key(*name)) {
        Some(name) => Err(format!("{what}: `{name}` should not be there")),
        None => Ok(()),
    }
}
