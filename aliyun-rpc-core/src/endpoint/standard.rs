//! The default choice: the package's table, then the rule.

use super::host::is_label;
use super::{Endpoint, EndpointQuery, Network, ResolveEndpoint, regions};
use crate::descriptor::{EndpointRule, Endpoints};
use crate::error::Error;
use crate::transport::BoxFuture;

/// The default: the package's table, then the package's rule, then the usual form of host names.
///
/// 1. the host that the table names for region and network;
/// 2. made by rule: `<host>[-<suffix>][-<network>].<region>.aliyuncs.com` for regional products (which need a region),
///    `<host>[-<suffix>][-<network>].aliyuncs.com` for all others;
/// 3. for products without a package, in the form of regional products if there is a region, else in that of central ones.
///
/// Who asks for a network or a suffix gets it: a table that names only the public host of a region does not stand in the
/// way. (The vendor's newer clients let the table win; its older core does as this one.)
///
/// Names made by a rule need not exist; that shows when connecting, and the error then says how the name was made and which
/// regions are known.
#[derive(Clone, Copy, Debug, Default)]
pub struct StandardEndpoints;

impl ResolveEndpoint for StandardEndpoints {
    fn endpoint<'a>(
        &'a self,
        query: &'a EndpointQuery<'a>,
    ) -> BoxFuture<'a, Result<Endpoint, Error>> {
        let endpoint = self.choose(query);
        Box::pin(std::future::ready(endpoint))
    }

    fn advice(&self, query: &EndpointQuery<'_>) -> Option<String> {
        let found = found(query).ok()?;
        let Found::Made(host) = found else {
            return None;
        };
        let network = match query.network {
            Network::Public => "",
            _ => ", and names of other networks than the internet may exist only inside them",
        };
        let product = match query.endpoints {
            Some(_) => "",
            None => ", the product code",
        };
        let region = query.region.map_or_else(
            || ", or set a region".to_owned(),
            |region| regions::hint(region, query.endpoints),
        );
        Some(format!(
            "nothing was sent: the name {host} was made by rule and need not exist{network}; check the region{product} and the network of this machine, or set the endpoint{region}"
        ))
    }
}

impl StandardEndpoints {
    /// The endpoint, at once: nothing has to be asked for it.
    ///
    /// ```
    /// use aliyun_rpc_core::endpoint::{EndpointQuery, Network, StandardEndpoints};
    ///
    /// let query = EndpointQuery::new("Ecs").region("cn-beijing").network(&Network::Vpc);
    /// assert_eq!(StandardEndpoints.choose(&query)?.host, "ecs-vpc.cn-beijing.aliyuncs.com");
    /// # Ok::<(), aliyun_rpc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// If region, network, suffix or product are not made of letters, digits, `-` and `_`, and if a regional product is
    /// called without a region.
    pub fn choose(&self, query: &EndpointQuery<'_>) -> Result<Endpoint, Error> {
        let host = match found(query)? {
            Found::Listed(host) => host.to_owned(),
            Found::Made(host) => host,
        };
        Ok(Endpoint { https: true, host })
    }
}

enum Found {
    /// In the product's table.
    Listed(&'static str),
    /// By rule: the name need not exist.
    Made(String),
}

fn found(query: &EndpointQuery<'_>) -> Result<Found, Error> {
    let region = query.region.filter(|region| !region.is_empty());
    if let Some(region) = region.filter(|region| !is_label(region)) {
        return Err(Error::endpoint_not_found(format!(
            "the region {region:?} is not made of letters, digits, `-` and `_`{}",
            regions::hint(region, query.endpoints)
        )));
    }
    let region = region.map(str::to_ascii_lowercase);
    let suffix = query.suffix.filter(|suffix| !suffix.is_empty());
    if let Some(listed) = listed(query, region.as_deref(), suffix) {
        return Ok(Found::Listed(listed));
    }
    Ok(Found::Made(made(query, region.as_deref(), suffix)?))
}

/// The table's host for exactly what is asked.
fn listed(
    query: &EndpointQuery<'_>,
    region: Option<&str>,
    suffix: Option<&str>,
) -> Option<&'static str> {
    let endpoints = query.endpoints?;
    let Some(region) = region else {
        let plain = suffix.is_none() && *query.network == Network::Public;
        return endpoints.global.filter(|_| plain);
    };
    let row = endpoints.region(region)?;
    match (query.network, suffix) {
        (Network::Public, None) => Some(row.public),
        (Network::Public, Some("dualstack")) => row.dual_stack,
        (Network::Vpc, None) => row.vpc,
        (Network::Internal, None) => row.internal,
        _ => None,
    }
}

fn made(
    query: &EndpointQuery<'_>,
    region: Option<&str>,
    suffix: Option<&str>,
) -> Result<String, Error> {
    let mut name = match query.endpoints {
        Some(endpoints) => endpoints.host.to_owned(),
        None => label("product", query.product)?.to_ascii_lowercase(),
    };
    if let Some(suffix) = suffix {
        name.push('-');
        name.push_str(label("suffix of endpoints", suffix)?);
    }
    if *query.network != Network::Public {
        name.push('-');
        name.push_str(label("network", query.network.as_str())?);
    }
    let rule = match (query.endpoints, region) {
        (Some(endpoints), _) => endpoints.rule,
        (None, Some(_)) => EndpointRule::Regional,
        (None, None) => EndpointRule::Other,
    };
    match (rule, region) {
        (EndpointRule::Regional, Some(region)) => Ok(format!("{name}.{region}.aliyuncs.com")),
        (EndpointRule::Regional, None) => Err(without_region(query.product, query.endpoints)),
        _ => Ok(format!("{name}.aliyuncs.com")),
    }
}

fn label<'a>(what: &str, text: &'a str) -> Result<&'a str, Error> {
    if is_label(text) {
        return Ok(text);
    }
    Err(Error::endpoint_not_found(format!(
        "the {what} {text:?} is not made of letters, digits, `-` and `_`: correct it, or set an endpoint"
    )))
}

fn without_region(product: &str, endpoints: Option<&Endpoints>) -> Error {
    Error::endpoint_not_found(format!(
        "{product} has an endpoint in each region and no region is set: set `.region(..)` on the client or the call; known regions: {}",
        regions::known(endpoints).join(", ")
    ))
}
