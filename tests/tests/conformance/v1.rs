//! V1 signatures: of plain pairs, and of the same call made by our own signer.

use std::collections::BTreeMap;

use aliyun_rpc_core::sign::v1;

use crate::json::Json;
use crate::{Failure, rsa_key, same, through_signer};

pub(crate) fn check(case: &Json, file: &Json) -> Result<(), Failure> {
    let method = case.text("method")?;
    let query = case.get("query").map(Json::texts).unwrap_or_default();
    let form = case.get("form").map(Json::texts).unwrap_or_default();
    // The form wins where a name occurs in both.
    let params: BTreeMap<&str, &str> = query.into_iter().chain(form).collect();
    let pairs: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, *value)).collect();

    let canonical = v1::canonical_query(&pairs);
    same(
        "canonicalized query",
        case.text("canonicalized_query")?,
        &canonical,
    )?;
    let text = v1::string_to_sign(method, &canonical);
    same("string to sign", case.text("string_to_sign")?, &text)?;
    let is_rsa = case.text("signature_method")? == "SHA256withRSA";
    let secret = if is_rsa {
        rsa_key::pem(file)?
    } else {
        case.text("access_key_secret")?.to_owned()
    };
    if is_rsa {
        let wrapped = v1::rsa_signature(&rsa_key::pem_pkcs8(file)?, &text)
            .map_err(|error| error.to_string())?;
        same("signature by PKCS#8", case.text("signature")?, &wrapped)?;
    }
    let signature = if is_rsa {
        v1::rsa_signature(&secret, &text).map_err(|error| error.to_string())?
    } else {
        v1::signature(&secret, &text)
    };
    same("signature", case.text("signature")?, &signature)?;

    if let Some(signed) = through_signer::v1(method, &params, &secret) {
        same(
            "our request's canonicalized query",
            &canonical,
            signed.canonical(),
        )?;
        same(
            "our request's string to sign",
            &text,
            signed.string_to_sign(),
        )?;
        same("our request's signature", &signature, signed.signature())?;
    }
    Ok(())
}
