//! V3 signatures: of plain pairs, and of the same call made by our own signer.

use aliyun_rpc_core::Algorithm;
use aliyun_rpc_core::sign::v3;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::json::Json;
use crate::{Failure, rsa_key, same, through_signer};

pub(crate) fn algorithm(name: &str) -> Result<Algorithm, Failure> {
    [
        Algorithm::Acs3HmacSha256,
        Algorithm::Acs3HmacSm3,
        Algorithm::Acs3RsaSha256,
    ]
    .into_iter()
    .find(|algorithm| algorithm.as_str() == name)
    .ok_or(format!("unknown algorithm {name}"))
}

pub(crate) fn check(case: &Json, file: &Json) -> Result<(), Failure> {
    let algorithm = algorithm(case.text("algorithm")?)?;
    let body = match case.get("body_base64").and_then(Json::as_text) {
        Some(text) => STANDARD.decode(text).map_err(|error| error.to_string())?,
        None => case.text("body")?.as_bytes().to_vec(),
    };
    let hashed = v3::hash(algorithm, &body).map_err(|error| error.to_string())?;
    same("hashed payload", case.text("hashed_payload")?, &hashed)?;

    let query = case.get("query").map(Json::texts).unwrap_or_default();
    let given = case.get("headers").map(Json::texts).unwrap_or_default();
    let mut headers = given.clone();
    headers.push(("x-acs-content-sha256", &hashed));
    let canonical = v3::canonical(&v3::Request {
        algorithm,
        method: case.text("method")?,
        path: case.text("path")?,
        query: &query,
        headers: &headers,
        hashed_payload: &hashed,
    })
    .map_err(|error| error.to_string())?;
    same(
        "canonical query",
        case.text("canonical_query")?,
        &canonical.query,
    )?;
    same(
        "signed headers",
        case.text("signed_headers")?,
        &canonical.signed_headers,
    )?;
    same(
        "canonical request",
        case.text("canonical_request")?,
        &canonical.request,
    )?;
    same(
        "string to sign",
        case.text("string_to_sign")?,
        &canonical.string_to_sign,
    )?;

    let secret = if algorithm == Algorithm::Acs3RsaSha256 {
        rsa_key::pem(file)?
    } else {
        case.text("access_key_secret")?.to_owned()
    };
    let signature = v3::signature(algorithm, &secret, &canonical.string_to_sign)
        .map_err(|error| error.to_string())?;
    same("signature", case.text("signature")?, &signature)?;

    if algorithm == Algorithm::Acs3RsaSha256 {
        let key = rsa_key::pem_pkcs8(file)?;
        let wrapped = v3::signature(algorithm, &key, &canonical.string_to_sign)
            .map_err(|error| error.to_string())?;
        same("signature by PKCS#8", &signature, &wrapped)?;
    }

    let id = case.text("access_key_id")?;
    let authorization = format!(
        "{algorithm} Credential={id},SignedHeaders={},Signature={signature}",
        canonical.signed_headers
    );
    same("authorization", case.text("authorization")?, &authorization)?;

    if body.is_empty()
        && case.text("path")? == "/"
        && let Some(signed) =
            through_signer::v3(algorithm, case.text("method")?, &query, &given, id, &secret)
    {
        same(
            "our request's canonical request",
            &canonical.request,
            signed.canonical(),
        )?;
        same(
            "our request's string to sign",
            &canonical.string_to_sign,
            signed.string_to_sign(),
        )?;
        same("our request's signature", &signature, signed.signature())?;
        same(
            "our request's authorization",
            &authorization,
            signed.header("authorization").unwrap_or_default(),
        )?;
    }
    Ok(())
}
