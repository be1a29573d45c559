//! Where one call goes: what call and client say, then the resolver.

use super::prepared::Prepared;
use crate::encode::Encoded;
use crate::endpoint::{Endpoint, EndpointQuery};
use crate::error::Error;

/// The endpoint of a call: its own, the client's, or what the resolver chooses.
pub(super) async fn endpoint(call: &Prepared, encoded: &Encoded) -> Result<Endpoint, Error> {
    let settings = &call.client.settings;
    let endpoint = match (own(call), &settings.endpoint) {
        (Some(text), _) => Endpoint::parse(text)?,
        (None, Some(endpoint)) => endpoint.clone(),
        (None, None) => settings.resolver.endpoint(&query(call, encoded)).await?,
    };
    endpoint.allowed(settings.allow_http)?;
    Ok(endpoint)
}

/// What to try if the host that the resolver chose does not exist. Nobody has advice about a host that was set.
pub(super) fn advice(call: &Prepared) -> Option<String> {
    let settings = &call.client.settings;
    let encoded = call.encoded.as_ref().ok()?;
    match (own(call), &settings.endpoint) {
        (None, None) => settings.resolver.advice(&query(call, encoded)),
        _ => None,
    }
}

fn own(call: &Prepared) -> Option<&str> {
    let text = call.overrides.endpoint.as_deref()?.trim();
    (!text.is_empty()).then_some(text)
}

fn query<'a>(call: &'a Prepared, encoded: &'a Encoded) -> EndpointQuery<'a> {
    let Prepared {
        client, overrides, ..
    } = call;
    let settings = &client.settings;
    let operation = call.target.operation();
    EndpointQuery {
        product: operation.product,
        version: operation.version,
        action: operation.name,
        endpoints: call.target.endpoints(),
        region: encoded
            .host_region()
            .or(overrides.region.as_deref())
            .or(settings.region.as_deref()),
        network: overrides.network.as_ref().unwrap_or(&settings.network),
        suffix: overrides.suffix.as_deref().or(settings.suffix.as_deref()),
    }
}
